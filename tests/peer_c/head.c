/* The head itself: docs/protocol.md 4.6. A real one, so that it knows one op. */
#include "head.h"

#include <string.h>

#include "thecal_decode.h"
#include "thecal_encode.h"

enum { HEAD_INFO = 1, UNKNOWN_OP = 1, MALFORMED = 2 };

static struct zcbor_string words(const char *text)
{
	return (struct zcbor_string){(const uint8_t *)text, strlen(text)};
}

static void refuse(struct head_answer_r *out, uint64_t op, uint64_t id, int code)
{
	out->head_answer_choice = head_answer_refusal_m_c;
	out->refusal_m.refusal_choice = plain_refusal_m_c;
	out->refusal_m.plain_refusal_m = (struct plain_refusal){op, id, {code}};
}

size_t head_answer(const uint8_t *message, size_t length, uint8_t answer[MESSAGE_MAX])
{
	static struct head_request_r in;
	static struct head_answer_r out;
	uint64_t op, id;
	size_t used = 0;

	memset(&out, 0, sizeof out);
	if (!strict_request(message, length, &op, &id)) {
		refuse(&out, 0, 0, MALFORMED);
	} else if (op != HEAD_INFO) {
		refuse(&out, op, id, UNKNOWN_OP);
	} else if (cbor_decode_head_request(message, length, &in, &used) != 0 || used != length) {
		refuse(&out, op, id, MALFORMED);
	} else {
		out.head_answer_choice = head_answer_head_info_ok_m_c;
		out.head_info_ok_m = (struct head_info_ok){
			id, {words("Head in C"), words("TH-C"), words("1.0.0"), 1, false, 5, 100}};
	}
	return cbor_encode_head_answer(answer, MESSAGE_MAX, &out, &used) == 0 ? used : 0;
}
