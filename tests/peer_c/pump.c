/* The pump's end of the messages: docs/protocol.md parts 4 and 6.
 *
 * It keeps images, transactions, results and a log. Its clock stands still and nothing is delivered: what the tests
 * look at is whether both ends mean the same by the same bytes.
 */
#include <string.h>

#include "pump_parts.h"
#include "strict.h"
#include "thecal_decode.h"
#include "thecal_encode.h"

const struct ability ABILITY = {
	"A1", "IT-40", 40000000, 2000, 1000000, 250, 500, 1000000, 24, 7, 140000, 199000, 2400000};
struct pump_state pump;
struct request_r in;
struct answer_r out;
struct image image;

static void serve(void)
{
	switch (in.request_choice) {
	case request_identify_m_c: identify(in.identify_m.id_m); break;
	case request_status_m_c: status(in.status_m.id_m); break;
	case request_read_m_c: read_image(&in.read_m); break;
	case request_begin_m_c: begin(&in.begin_m); break;
	case request_chunk_m_c: chunk(&in.chunk_m); break;
	case request_seal_m_c: seal(&in.seal_m); break;
	case request_commit_m_c: commit(&in.commit_m); break;
	case request_abort_m_c: abort_staging(&in.abort_m); break;
	case request_bolus_m_c: command(in.bolus_m.txn_m, BOLUS, in.bolus_m.id_m); break;
	case request_stop_m_c: command(in.stop_m.txn_m, STOP, in.stop_m.id_m); break;
	case request_start_m_c: command(in.start_m.txn_m, START, in.start_m.id_m); break;
	case request_log_m_c: read_log(&in.log_m); break;
	case request_set_clock_m_c:
		if (in.set_clock_m.new_clock_m > CLOCK_MAX) {
			too_large(SET_CLOCK, in.set_clock_m.id_m, CLOCK_MAX);
		} else {
			command(in.set_clock_m.txn_m, SET_CLOCK, in.set_clock_m.id_m);
		}
		break;
	case request_programmers_m_c: programmers(in.programmers_m.id_m); break;
	case request_revoke_m_c: revoke(&in.revoke_m); break;
	case request_lower_m_c: command(in.lower_m.txn_m, LOWER, in.lower_m.id_m); break;
	}
}

size_t pump_answer(const uint8_t *message, size_t length, uint8_t answer[MESSAGE_MAX])
{
	uint64_t op, id;
	size_t used = 0;

	memset(&out, 0, sizeof out);
	out.answer_choice = ok_answer_m_c;
	if (!strict_request(message, length, &op, &id)) {
		plain(0, 0, MALFORMED);
	} else if (op < 1 || op > LOWER) {
		plain(op, id, UNKNOWN_OP);
	} else if (cbor_decode_request(message, length, &in, &used) != 0 || used != length) {
		plain(op, id, MALFORMED);
	} else {
		serve();
	}
	if (cbor_encode_answer(answer, MESSAGE_MAX, &out, &used) != 0) {
		return 0;
	}
	return used;
}
