/* How the pump answers, and what it keeps of what it did: docs/protocol.md part 4. */
#include <string.h>

#include "pump_parts.h"

struct zcbor_string bytes(const void *value, size_t length)
{
	return (struct zcbor_string){value, length};
}

struct zcbor_string words(const char *text)
{
	return bytes(text, strlen(text));
}

bool is(struct zcbor_string one, const uint8_t *other)
{
	return memcmp(one.value, other, one.len) == 0;
}

struct refusal_r *refuse(int choice)
{
	out.answer_choice = answer_refusal_m_c;
	out.refusal_m.refusal_choice = choice;
	return &out.refusal_m;
}

void plain(uint64_t op, uint64_t id, int code)
{
	refuse(plain_refusal_m_c)->plain_refusal_m = (struct plain_refusal){op, id, {code}};
}

void number(uint64_t op, uint64_t id, uint64_t one)
{
	out.ok_answer_m.ok_answer_choice = ok_answer_number_ok_m_c;
	out.ok_answer_m.number_ok_m = (struct number_ok){{op}, id, one};
}

void too_large(uint64_t op, uint64_t id, uint64_t most)
{
	refuse(refusal_too_large_m_c)->too_large_m = (struct too_large){op, id, most};
}

void not_allowed(uint64_t op, uint64_t id, const char *why)
{
	refuse(refusal_not_allowed_m_c)->not_allowed_m = (struct not_allowed){op, id, words(why)};
}

void rejected(uint64_t op, uint64_t id, const char *field)
{
	refuse(refusal_rejected_m_c)->rejected_m =
		(struct rejected){op, id, words(field), words("the written protocol"), words("another")};
}

void active_digest(struct any_digest_r *found)
{
	found->any_digest_choice = pump.generation ? any_digest_digest_m_c : any_digest_no_digest_m_c;
	found->digest_m = bytes(pump.digest[pump.active], pump.generation ? DIGEST : 0);
}

void note(uint64_t event, const uint8_t *txn, uint64_t first, uint64_t second)
{
	if (pump.log_count < ENTRIES) { /* no more than the tests ask for */
		struct noted *entry = &pump.log[pump.log_count++];

		*entry = (struct noted){pump.clock, event, {first, second}, {0}};
		memcpy(entry->txn, txn, TXN);
	}
}

struct kept *result_of(struct zcbor_string txn)
{
	for (size_t at = 0; at < pump.result_count; at++) {
		if (is(txn, pump.results[at].txn)) {
			return &pump.results[at];
		}
	}
	return NULL;
}

struct kept *keep(struct zcbor_string txn, uint64_t op, int code, uint64_t one, const char *text)
{
	if (pump.result_count == RESULTS) {
		memmove(pump.results, pump.results + 1, (RESULTS - 1) * sizeof pump.results[0]);
		pump.result_count--;
	}
	struct kept *found = &pump.results[pump.result_count++];

	*found = (struct kept){{0}, op, (uint64_t)code, pump.generation, one, {0}};
	memcpy(found->txn, txn.value, TXN);
	strncpy(found->text, text, FIELD_MAX - 1);
	return found;
}

/* Answers with what was kept, the first time and each later one. */
void answer_kept(const struct kept *found, uint64_t op, uint64_t id)
{
	if (found->op != op) {
		not_allowed(op, id, "this transaction id was used for another request");
	} else if (found->code == OK) {
		number(op, id, found->number);
	} else if (found->code == REJECTED) {
		rejected(op, id, found->text);
	} else if (found->code == NOT_ALLOWED) {
		not_allowed(op, id, found->text);
	} else {
		plain(op, id, (int)found->code);
	}
}
