/* Requests that read, and the list of programmers: docs/protocol.md 4.1 to 4.5. */
#include <string.h>

#include "pump_parts.h"

static const uint8_t PROGRAMMERS[2][TXN] = {"programmer: host", "programmer: lost"};

void identify(uint64_t id)
{
	const struct ability *a = &ABILITY;

	out.ok_answer_m.ok_answer_choice = ok_answer_identify_ok_m_c;
	out.ok_answer_m.identify_ok_m = (struct identify_ok){
		id, {words(a->serial), words(a->model), words("1.0.0"), 1, true, a->capacity, a->flow_lowest, a->flow_highest,
		     a->minimum_rate, a->stroke, a->bolus_flow_highest, a->flex_steps, a->patterns, a->prime_tubing,
		     a->bridge_tubing, a->dead_volume}};
}

void status(uint64_t id)
{
	struct pump_status *s = &out.ok_answer_m.status_ok_m.pump_status_m;

	out.ok_answer_m.ok_answer_choice = ok_answer_status_ok_m_c;
	out.ok_answer_m.status_ok_m.id_m = id;
	s->serial_m = words(ABILITY.serial);
	s->running_generation_m = pump.generation;
	active_digest(&s->running_digest_m);
	s->state_m = pump.state;
	s->clock_now_m = pump.clock;
	s->reservoir_left_m = pump.reservoir;
	s->committed_at_m_present = pump.generation > 0;
	s->committed_at_m.committed_at_m = pump.committed_at;
	s->battery_m.percent_m = 100;
	s->results_m.result_m_count = pump.result_count;
	for (size_t at = 0; at < pump.result_count; at++) {
		const struct kept *found = &pump.results[at];

		s->results_m.result_m[at] =
			(struct result){bytes(found->txn, TXN), found->op, found->code, found->generation};
	}
	s->bolus_left_m_present = pump.bolus_runs;
	s->bolus_left_m.bolus_left_m = (struct bolus_left){1, pump.bolus_s};
	s->newest_m = pump.log_count;
	s->stopped_at_m_present = pump.state == STOPPED;
	s->stopped_at_m.stopped_at_m = pump.clock;
	s->lowered_at_m_present = pump.state == LOWERED;
	s->lowered_at_m.lowered_at_m = pump.clock;
}

void read_image(const struct read *asked)
{
	size_t total = pump.generation ? pump.length[pump.active] : 0;
	size_t offset = asked->read_offset_m < total ? asked->read_offset_m : total;
	size_t length = total - offset < asked->most_bytes_m ? total - offset : asked->most_bytes_m;

	if (asked->most_bytes_m > PIECE_MAX) {
		too_large(3, asked->id_m, PIECE_MAX);
		return;
	}
	out.ok_answer_m.ok_answer_choice = ok_answer_read_ok_m_c;
	out.ok_answer_m.read_ok_m = (struct read_ok){asked->id_m, asked->read_offset_m, total,
						     bytes(pump.bank[pump.active] + offset, length)};
}

static void log_entry(const struct noted *found, size_t sequence, struct log_entry *entry)
{
	struct detail *detail = &entry->detail_m;

	entry->sequence = sequence;
	entry->clock_m = found->clock;
	entry->event_m = found->event;
	detail->by_txn_m_present = found->event != 18;
	detail->by_txn_m.by_txn_m = bytes(found->txn, TXN);
	detail->committed_generation_m_present = found->event == 2;
	detail->committed_generation_m.committed_generation_m = found->numbers[0];
	detail->given_volume_m_present = detail->given_duration_m_present = found->event == 5;
	detail->given_volume_m.given_volume_m = found->numbers[0];
	detail->given_duration_m.given_duration_m = found->numbers[1];
	detail->clock_before_m_present = found->event == 11;
	detail->clock_before_m.clock_before_m = found->numbers[0];
	detail->by_programmer_m_present = found->event == 18;
	detail->by_programmer_m.by_programmer_m = bytes(found->txn, TXN);
}

void read_log(const struct log *asked)
{
	struct log_ok *page = &out.ok_answer_m.log_ok_m;
	uint64_t first = asked->first_wanted_m ? asked->first_wanted_m : 1;

	if (asked->most_entries_m > PAGE_MAX) {
		too_large(12, asked->id_m, PAGE_MAX);
		return;
	}
	out.ok_answer_m.ok_answer_choice = ok_answer_log_ok_m_c;
	page->id_m = asked->id_m;
	page->oldest_m = pump.log_count ? 1 : 0;
	page->newest_entry_m = pump.log_count;
	for (uint64_t at = first; at <= pump.log_count && page->entries_m.log_entry_m_count < asked->most_entries_m; at++) {
		log_entry(&pump.log[at - 1], at, &page->entries_m.log_entry_m[page->entries_m.log_entry_m_count++]);
	}
}

void programmers(uint64_t id)
{
	struct programmers_ok *found = &out.ok_answer_m.programmers_ok_m;

	out.ok_answer_m.ok_answer_choice = ok_answer_programmers_ok_m_c;
	found->id_m = id;
	found->allowed_m.programmer_m_count = pump.revoked ? 1 : 2;
	found->allowed_m.programmer_m[0] = found->asking_m = bytes(PROGRAMMERS[0], TXN);
	found->allowed_m.programmer_m[1] = bytes(PROGRAMMERS[1], TXN);
	found->revocations_m = pump.revocations;
}

void revoke(const struct revoke *asked)
{
	if (is(asked->revoked_m, PROGRAMMERS[0])) {
		not_allowed(REVOKE, asked->id_m, "a programmer cannot revoke itself");
		return;
	}
	if (!pump.revoked && is(asked->revoked_m, PROGRAMMERS[1])) {
		pump.revoked = true;
		pump.revocations++;
		note(18, PROGRAMMERS[1], 0, 0);
	}
	number(REVOKE, asked->id_m, pump.revocations);
}
