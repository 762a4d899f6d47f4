/* Bolus, stop, start, lower, clock: done at most once, the result kept. docs/protocol.md 4.1. */
#include "pump_parts.h"

static int do_bolus(const struct bolus *asked, const char **text)
{
	uint64_t volume = asked->bolus_volume_m, seconds = asked->bolus_duration_m;

	if (volume < ABILITY.stroke) {
		*text = "bolus.volume";
		return REJECTED;
	}
	if (seconds < 1 || seconds > 6 * HOUR_S || (wide)volume * 3600 > (wide)ABILITY.bolus_flow_highest * seconds) {
		*text = "bolus.duration";
		return REJECTED;
	}
	if (pump.state != RUNNING) {
		*text = "the pump does not run a program";
		return NOT_ALLOWED;
	}
	if (pump.bolus_runs) {
		return BUSY;
	}
	pump.bolus_runs = true;
	pump.bolus_s = seconds;
	note(5, asked->txn_m.value, volume, seconds);
	return OK;
}

/* STOP, START and LOWER. */
static int do_state(struct zcbor_string txn, uint64_t op, const char **text)
{
	if (pump.state == NEVER_PROGRAMMED || (op == LOWER && pump.state == STOPPED)) {
		*text = "nothing runs";
		return NOT_ALLOWED;
	}
	uint64_t wanted = op == STOP ? STOPPED : op == LOWER ? LOWERED : RUNNING;

	if (op != START) {
		drop();
	}
	if (pump.state != wanted) {
		pump.bolus_runs = op == START && pump.bolus_runs;
		note(op == STOP ? 3 : op == LOWER ? 20 : 4, txn.value, 0, 0);
	}
	pump.state = wanted;
	return OK;
}

void command(struct zcbor_string txn, uint64_t op, uint64_t id)
{
	const struct kept *before = result_of(txn);
	const char *text = "";
	uint64_t one = pump.clock;
	int code = OK;

	if (before == NULL) {
		if (op == BOLUS) {
			code = do_bolus(&in.bolus_m, &text);
		} else if (op == SET_CLOCK) {
			pump.clock = in.set_clock_m.new_clock_m;
			note(11, txn.value, one, 0);
		} else {
			code = do_state(txn, op, &text);
		}
		before = keep(txn, op, code, one, text);
	}
	answer_kept(before, op, id);
}
