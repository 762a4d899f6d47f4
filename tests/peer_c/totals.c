/* What an image amounts to, for a person to confirm: docs/protocol.md part 7. Volumes in 1/3600 nL. */
#include <stdio.h>
#include <string.h>

#include "image.h"

/* A volume that need not be whole: top / bottom. */
struct ratio {
	wide top, bottom;
};

static wide floored(wide top, wide bottom)
{
	return top >= 0 ? top / bottom : -((-top + bottom - 1) / bottom);
}

static uint64_t constant_flow(const struct basal_r *mode)
{
	return mode->basal_choice == basal_minimum_rate_m_c ? mode->minimum_rate_m.flow_m
							      : mode->simple_continuous_m.flow_m;
}

/* Scheduled volume from 00:00 of a day of the week (0 = Monday) to so many seconds later. */
static wide flex_day(const struct flex *mode, size_t day, wide seconds)
{
	uint64_t index = mode->week_m_present ? mode->week_m.week_m.pattern_index_m[day] : 0;
	const struct steps *steps = &mode->patterns_m.pattern_m[index].steps_m;
	wide total = 0;

	for (size_t at = 0; at < steps->step_m_count; at++) {
		wide start = 60 * (wide)steps->step_m[at].start_minute_m;
		wide end = at + 1 < steps->step_m_count ? 60 * (wide)steps->step_m[at + 1].start_minute_m : DAY_S;

		end = end < seconds ? end : seconds;
		total += end > start ? steps->step_m[at].flow_m * (end - start) : 0;
	}
	return total;
}

/* Scheduled volume from 00:00 of a Monday to `end`, which may lie in any week. */
static wide flex_until(const struct flex *mode, wide end)
{
	wide weeks = floored(end, 7 * DAY_S), second = end - weeks * 7 * DAY_S, week = 0, before = 0;

	for (size_t day = 0; day < 7; day++) {
		before += day < (size_t)(second / DAY_S) ? flex_day(mode, day, DAY_S) : 0;
		week += flex_day(mode, day, DAY_S);
	}
	return weeks * week + before + flex_day(mode, (size_t)(second / DAY_S), second % DAY_S);
}

/* The largest volume of a window; its slope changes only where an end of it meets a change of flow. */
static wide flex_busiest(const struct flex *mode, wide window)
{
	wide most = 0;

	for (size_t day = 0; day < 7; day++) {
		uint64_t index = mode->week_m_present ? mode->week_m.week_m.pattern_index_m[day] : 0;
		const struct steps *steps = &mode->patterns_m.pattern_m[index].steps_m;

		for (size_t at = 0; at < 2 * steps->step_m_count; at++) {
			wide change = (wide)day * DAY_S + 60 * (wide)steps->step_m[at / 2].start_minute_m;
			wide start = at % 2 ? change - window : change;
			wide volume = flex_until(mode, start + window) - flex_until(mode, start);

			most = volume > most ? volume : most;
		}
	}
	return most;
}

/* Volume from the begin of a bolus to `end`, times `over`, so that it is whole. */
static wide periodic_until(const struct periodic_bolus *mode, wide end)
{
	wide every = mode->every_m.amount, over = mode->each_over_m.amount, bolus = 3600 * (wide)mode->each_volume_m;
	wide whole = floored(end, every), within = end - whole * every, between = mode->flow_m;
	wide begun = within < over ? within : over;

	return whole * (bolus + between * (every - over)) * over + bolus * begun + between * (within - begun) * over;
}

static struct ratio periodic_busiest(const struct periodic_bolus *mode, wide window)
{
	wide over = mode->each_over_m.amount, most = 0;
	wide starts[] = {0, over, -window, over - window};

	for (size_t at = 0; at < 4; at++) {
		wide volume = periodic_until(mode, starts[at] + window) - periodic_until(mode, starts[at]);

		most = volume > most ? volume : most;
	}
	return (struct ratio){most, over};
}

static struct ratio busiest(const struct basal_r *mode, wide window)
{
	switch (mode->basal_choice) {
	case basal_flex_m_c:
		return (struct ratio){flex_busiest(&mode->flex_m, window), 1};
	case basal_periodic_bolus_m_c:
		return periodic_busiest(&mode->periodic_bolus_m, window);
	default:
		return (struct ratio){constant_flow(mode) * window, 1};
	}
}

/* What demand can add in a window, asked for at once and as often as granted. */
static struct ratio demand_within(const struct demand *demand, wide window)
{
	wide over = demand->demand_over_asked_m.amount, pace = over + demand->lockout_m.amount, total = 0;

	for (uint64_t count = 0; count < demand->most_a_day_m && window > count * pace; count++) {
		wide left = window - count * pace;

		total += 3600 * (wide)demand->demand_volume_m * (left < over ? left : over);
	}
	return (struct ratio){total, over};
}

static wide most_within(const struct image *image, wide window)
{
	struct ratio all = busiest(&image->basal_m, window);

	if (image->demand_m_present) {
		struct ratio more = demand_within(&image->demand_m.demand_m, window);

		all = (struct ratio){all.top * more.bottom + more.top * all.bottom, all.bottom * more.bottom};
	}
	return (all.top + all.bottom - 1) / all.bottom;
}

static wide day_volume(const struct basal_r *mode, size_t day)
{
	const struct periodic_bolus *given = &mode->periodic_bolus_m;
	wide every, count;

	switch (mode->basal_choice) {
	case basal_flex_m_c:
		return flex_day(&mode->flex_m, day, DAY_S);
	case basal_periodic_bolus_m_c:
		every = given->every_m.amount;
		count = every > DAY_S ? 1 : DAY_S / every;
		return count * given->each_volume_m * 3600 + given->flow_m * (DAY_S - count * given->each_over_m.amount);
	default:
		return (wide)constant_flow(mode) * DAY_S;
	}
}

bool image_totals(const struct image *image, struct totals *totals, char field[FIELD_MAX])
{
	const struct demand *demand = image->demand_m_present ? &image->demand_m.demand_m : NULL;
	wide highest = 0, day_most, hour_most = most_within(image, HOUR_S), any_day_most = most_within(image, DAY_S);

	memset(totals, 0, sizeof *totals);
	totals->days_m.uint_count = 7;
	for (size_t day = 0; day < 7; day++) {
		wide volume = day_volume(&image->basal_m, day);

		totals->days_m.uint[day] = (uint64_t)volume;
		highest = volume > highest ? volume : highest;
	}
	day_most = highest;
	if (demand != NULL) {
		wide fit = (DAY_S - 1) / (demand->demand_over_asked_m.amount + demand->lockout_m.amount) + 1;

		fit = fit < demand->most_a_day_m ? fit : demand->most_a_day_m;
		day_most += fit * demand->demand_volume_m * 3600;
		totals->demand_total_m = demand->demand_volume_m;
	}
	totals->day_at_most_m = (uint64_t)day_most;
	totals->hour_at_most_m = (uint64_t)hour_most;
	totals->any_day_at_most_m = (uint64_t)any_day_most;
	totals->once_volumes_m.volume_m_count = image->once_items_m.once_m_count;
	for (size_t at = 0; at < image->once_items_m.once_m_count; at++) {
		/* the volume is the first member of each kind of item */
		totals->once_volumes_m.volume_m[at] = image->once_items_m.once_m[at].prime_m.once_volume_m;
	}
	totals->drugs_m.drug_totals_m_count = image->solution_m.component_m_count;
	for (size_t at = 0; at < image->solution_m.component_m_count; at++) {
		const struct component *part = &image->solution_m.component_m[at];
		wide dose = part->concentration_m, most = day_most > any_day_most ? day_most : any_day_most;

		if (most * dose > UINT64_MAX) {
			snprintf(field, FIELD_MAX, "solution[%zu].concentration", at);
			return false;
		}
		totals->drugs_m.drug_totals_m[at] = (struct drug_totals){
			part->drug, (uint64_t)(highest * dose), (uint64_t)(day_most * dose),
			(uint64_t)(hour_most * dose), (uint64_t)(totals->demand_total_m * dose),
			(uint64_t)(any_day_most * dose)};
	}
	return true;
}
