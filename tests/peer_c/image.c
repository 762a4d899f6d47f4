/* Whether an image may run: its shape, that its numbers follow from what was asked, its limits. Parts 5 and 5.1. */
#include "image.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "strict.h"
#include "thecal_decode.h"

static char *broken;

/* Names the field that breaks a limit. */
__attribute__((format(printf, 1, 2))) static bool no(const char *format, ...)
{
	va_list words;

	va_start(words, format);
	vsnprintf(broken, FIELD_MAX, format, words);
	va_end(words);
	return false;
}

static wide nearest(wide top, wide bottom)
{
	return (2 * top + bottom - 1) / (2 * bottom); /* an exact half goes down */
}

static wide rounded_up(wide top, wide bottom)
{
	return (top + bottom - 1) / bottom;
}

static bool name(struct zcbor_string text)
{
	for (size_t at = 0; at < text.len; at++) {
		uint8_t c = text.value[at];

		if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_')) {
			return false;
		}
	}
	return text.len >= 1 && text.len <= 32;
}

static bool same(struct zcbor_string one, struct zcbor_string other)
{
	return one.len == other.len && memcmp(one.value, other.value, one.len) == 0;
}

static bool solution(const struct solution *mix, const char *field)
{
	for (size_t at = 0; at < mix->component_m_count; at++) {
		if (!name(mix->component_m[at].drug)) {
			return no("%s[%zu].drug", field, at);
		}
		for (size_t before = 0; before < at; before++) {
			if (same(mix->component_m[before].drug, mix->component_m[at].drug)) {
				return no("%s[%zu].drug", field, at);
			}
		}
	}
	return true;
}

static bool flow(uint64_t given, struct asked rate, uint64_t concentration, const struct ability *pump)
{
	return given == nearest(rate.amount, 24 * (wide)concentration) && given >= pump->flow_lowest &&
	       given <= pump->flow_highest;
}

/* The limits of every bolus. */
static bool bolus(uint64_t volume, uint64_t over, struct asked dose, uint64_t concentration,
		  const struct ability *pump, const char *field)
{
	if (volume != nearest(dose.amount, concentration) || volume < pump->stroke) {
		return no("%s.dose", field);
	}
	if (over < 1 || over > 6 * HOUR_S || (wide)volume * 3600 > (wide)pump->bolus_flow_highest * over) {
		return no("%s.over", field);
	}
	return true;
}

static bool pattern(const struct pattern *one, uint64_t concentration, const struct ability *pump)
{
	const struct steps *steps = &one->steps_m;
	int length = (int)one->name.len;
	const char *title = (const char *)one->name.value;

	if (steps->step_m_count > pump->flex_steps) {
		return no("basal.patterns.%.*s", length, title);
	}
	for (size_t at = 0; at < steps->step_m_count; at++) {
		const struct step *step = &steps->step_m[at];

		if (!flow(step->flow_m, step->step_dose_rate, concentration, pump)) {
			return no("basal.patterns.%.*s[%zu].dose", length, title, at);
		}
	}
	if (steps->step_m[0].start_minute_m != 0) {
		return no("basal.patterns.%.*s[0].from", length, title);
	}
	for (size_t at = 0; at < steps->step_m_count; at++) {
		bool last = at + 1 == steps->step_m_count;
		uint64_t end = last ? 1440 : steps->step_m[at + 1].start_minute_m;

		if (end < steps->step_m[at].start_minute_m + 15) {
			return no("basal.patterns.%.*s[%zu].from", length, title, last ? at : at + 1);
		}
	}
	return true;
}

static bool flex(const struct flex *mode, uint64_t concentration, const struct ability *pump)
{
	const struct patterns *all = &mode->patterns_m;

	if (all->pattern_m_count > pump->patterns) {
		return no("basal.patterns");
	}
	for (size_t at = 0; at < all->pattern_m_count; at++) {
		if (!name(all->pattern_m[at].name)) {
			return no("basal.patterns");
		}
		for (size_t before = 0; before < at; before++) {
			if (same(all->pattern_m[before].name, all->pattern_m[at].name)) {
				return no("basal.patterns");
			}
		}
		if (!pattern(&all->pattern_m[at], concentration, pump)) {
			return false;
		}
	}
	if (!mode->week_m_present) {
		return all->pattern_m_count == 1 || no("basal.week");
	}
	static const char *days[] = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

	for (size_t day = 0; day < 7; day++) {
		if (mode->week_m.week_m.pattern_index_m[day] >= all->pattern_m_count) {
			return no("basal.week.%s", days[day]);
		}
	}
	return true;
}

static bool periodic(const struct periodic_bolus *mode, uint64_t concentration, const struct ability *pump)
{
	uint64_t every = mode->every_m.amount, over = mode->each_over_m.amount;

	if (mode->between_dose_rate_m_present
		    ? !flow(mode->flow_m, mode->between_dose_rate_m.between_dose_rate_m, concentration, pump)
		    : mode->flow_m != pump->minimum_rate) {
		return no("basal.between");
	}
	if (!bolus(mode->each_volume_m, over, mode->each_dose_m, concentration, pump, "basal")) {
		return false;
	}
	bool whole_days = every > 0 && every % DAY_S == 0 && every <= 30 * DAY_S;

	if (every == 0 || (DAY_S % every != 0 && !whole_days)) {
		return no("basal.every");
	}
	return over < every || no("basal.over");
}

static bool basal(const struct image *image, uint64_t concentration, const struct ability *pump)
{
	const struct basal_r *mode = &image->basal_m;

	switch (mode->basal_choice) {
	case basal_minimum_rate_m_c:
		return mode->minimum_rate_m.flow_m == pump->minimum_rate || no("basal");
	case basal_simple_continuous_m_c:
		return flow(mode->simple_continuous_m.flow_m, mode->simple_continuous_m.dose_rate_m, concentration,
			    pump) || no("basal.dose");
	case basal_flex_m_c:
		return flex(&mode->flex_m, concentration, pump);
	default:
		return periodic(&mode->periodic_bolus_m, concentration, pump);
	}
}

static bool prime(const struct prime *item, const struct ability *pump, const char *field)
{
	return (item->once_volume_m == item->asked_volume_m.amount && item->once_volume_m > 0 &&
		item->once_duration_m == rounded_up((wide)item->once_volume_m * 3600, pump->bolus_flow_highest)) ||
	       no("%s.volume", field);
}

static bool bridge(const struct bridge *item, const struct image *image, const struct ability *pump, const char *field)
{
	const struct solution *old = &item->old_solution_m;
	char mix[FIELD_MAX];
	wide catheter = 0;
	uint64_t concentration = old->component_m[0].concentration_m;

	snprintf(mix, sizeof mix, "%.40s.old_solution", field);
	if (!solution(old, mix)) {
		return false;
	}
	for (size_t at = 0; at < old->component_m_count; at++) {
		if (same(old->component_m[at].drug, image->solution_m.component_m[0].drug)) {
			concentration = old->component_m[at].concentration_m;
		}
	}
	for (size_t at = 0; at < image->catheter_m.segment_m_count; at++) {
		const struct segment *part = &image->catheter_m.segment_m[at];

		unsigned __int128 own = (unsigned __int128)part->length.amount * part->volume_per_cm.amount;

		catheter += own >> 100 ? (wide)1 << 100 : (wide)own; /* more than any volume on the wire either way */
	}
	wide volume = item->once_volume_m, duration = item->once_duration_m, rate = item->bridge_dose_rate_m.amount;

	if (volume != pump->bridge_tubing + nearest(catheter, 10000)) {
		return no("%s.volume", field);
	}
	return (rate > 0 && duration == rounded_up(volume * concentration * DAY_S, rate) &&
		pump->minimum_rate * duration <= volume * 3600 && volume * 3600 <= pump->flow_highest * duration) ||
	       no("%s.dose", field);
}

static bool once(const struct once_r *item, size_t at, const struct image *image, const struct ability *pump)
{
	char field[FIELD_MAX];
	const struct once_bolus *given = &item->once_bolus_m;

	snprintf(field, sizeof field, "once[%zu]", at);
	switch (item->once_choice) {
	case once_prime_m_c:
		return prime(&item->prime_m, pump, field);
	case once_bridge_m_c:
		return bridge(&item->bridge_m, image, pump, field);
	default:
		if (given->once_duration_m != given->once_over_m.amount) {
			return no("%s.over", field);
		}
		return bolus(given->once_volume_m, given->once_duration_m, given->once_dose_m,
			     image->solution_m.component_m[0].concentration_m, pump, field);
	}
}

static bool demand(const struct demand *asked, uint64_t concentration, const struct ability *pump)
{
	uint64_t lockout = asked->lockout_m.amount;

	return bolus(asked->demand_volume_m, asked->demand_over_asked_m.amount, asked->demand_dose_asked_m,
		     concentration, pump, "demand") &&
	       ((lockout >= 60 && lockout <= 30 * DAY_S) || no("demand.lockout"));
}

static bool reservoir(const struct reservoir *asked, bool counts, const struct ability *pump)
{
	uint64_t volume = asked->reservoir_volume.amount, low = asked->low_alarm.amount;

	if (volume > pump->capacity) {
		return no("reservoir.volume");
	}
	if (low < 1000000 || low > 5000000 || low >= volume) {
		return no("reservoir.low_alarm");
	}
	return !asked->counted || counts || no("reservoir.counted");
}

bool image_read(const uint8_t *data, size_t count, const struct ability *pump, bool counts, struct image *found,
		char field[FIELD_MAX])
{
	size_t used;

	broken = field;
	if (count > IMAGE_MAX || !strict_cbor(data, count) || cbor_decode_image(data, count, found, &used) != 0 ||
	    used != count) {
		return no("image");
	}
	uint64_t concentration = found->solution_m.component_m[0].concentration_m;

	if (found->for_serial_m.len != strlen(pump->serial) ||
	    memcmp(found->for_serial_m.value, pump->serial, found->for_serial_m.len) != 0) {
		return no("serial");
	}
	if (!solution(&found->solution_m, "solution") || !basal(found, concentration, pump)) {
		return false;
	}
	for (size_t at = 0; at < found->catheter_m.segment_m_count; at++) {
		if (!name(found->catheter_m.segment_m[at].name)) {
			return no("catheter.segments[%zu].name", at);
		}
	}
	for (size_t at = 0; at < found->once_items_m.once_m_count; at++) {
		if (!once(&found->once_items_m.once_m[at], at, found, pump)) {
			return false;
		}
	}
	return (!found->demand_m_present || demand(&found->demand_m.demand_m, concentration, pump)) &&
	       reservoir(&found->reservoir_m, counts, pump);
}
