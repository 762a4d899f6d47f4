/* Stage, seal, commit: docs/protocol.md part 6. */
#include <string.h>

#include "pump_parts.h"
#include "sha256.h"

static void next_offset(uint64_t op, uint64_t id)
{
	out.ok_answer_m.ok_answer_choice = ok_answer_offset_ok_m_c;
	out.ok_answer_m.offset_ok_m = (struct offset_ok){op, id, pump.staging.next};
}

static void bad_offset(uint64_t op, uint64_t id)
{
	refuse(refusal_bad_offset_m_c)->bad_offset_m = (struct bad_offset){op, id, pump.staging.next};
}

void drop(void)
{
	if (pump.staging.open) {
		note(13, pump.staging.txn, 0, 0);
	}
	pump.staging.open = false;
}

static bool staged(struct zcbor_string txn, uint64_t op, uint64_t id)
{
	if (pump.staging.open && is(txn, pump.staging.txn)) {
		return true;
	}
	plain(op, id, NO_TRANSACTION);
	return false;
}

static bool hashes_right(void)
{
	size_t spare = 1 - pump.active;
	uint8_t found[DIGEST];

	sha256(pump.bank[spare], pump.length[spare], found);
	return memcmp(found, pump.digest[spare], DIGEST) == 0;
}

void begin(const struct begin *asked)
{
	size_t spare = 1 - pump.active;
	struct any_digest_r active;

	active_digest(&active);
	if (asked->image_length_m > IMAGE_MAX) {
		too_large(4, asked->id_m, IMAGE_MAX);
		return;
	}
	if (pump.staging.open && is(asked->txn_m, pump.staging.txn)) {
		if (asked->image_length_m != pump.length[spare] || !is(asked->image_digest_m, pump.digest[spare])) {
			not_allowed(4, asked->id_m, "begun with other values");
			return;
		}
		next_offset(4, asked->id_m);
		return;
	}
	drop();
	if (asked->base_generation_m != pump.generation || asked->base_digest_m.digest_m.len != active.digest_m.len ||
	    !is(asked->base_digest_m.digest_m, active.digest_m.value)) {
		refuse(refusal_conflict_m_c)->conflict_m =
			(struct conflict){4, asked->id_m, pump.generation, active};
		return;
	}
	memcpy(pump.staging.txn, asked->txn_m.value, TXN);
	memcpy(pump.digest[spare], asked->image_digest_m.value, DIGEST);
	pump.length[spare] = asked->image_length_m;
	pump.staging.next = 0;
	pump.staging.open = true;
	pump.staging.sealed = false;
	next_offset(4, asked->id_m);
}

void chunk(const struct chunk *asked)
{
	size_t spare = 1 - pump.active, end = asked->chunk_offset_m + asked->piece_m.len;

	if (asked->piece_m.len > PIECE_MAX) {
		too_large(5, asked->id_m, PIECE_MAX);
		return;
	}
	if (!staged(asked->txn_m, 5, asked->id_m)) {
		return;
	}
	if (end > pump.staging.next) {
		if (asked->chunk_offset_m != pump.staging.next) {
			bad_offset(5, asked->id_m);
			return;
		}
		if (end > pump.length[spare]) {
			too_large(5, asked->id_m, pump.length[spare]);
			return;
		}
		memcpy(pump.bank[spare] + pump.staging.next, asked->piece_m.value, asked->piece_m.len);
		pump.staging.next = end;
	}
	next_offset(5, asked->id_m);
}

void seal(const struct seal *asked)
{
	static char field[FIELD_MAX];
	size_t spare = 1 - pump.active;
	struct seal_ok *found = &out.ok_answer_m.seal_ok_m;

	if (!staged(asked->txn_m, 6, asked->id_m)) {
		return;
	}
	if (pump.staging.next != pump.length[spare]) {
		bad_offset(6, asked->id_m);
		return;
	}
	pump.staging.sealed = false;
	if (!hashes_right()) {
		plain(6, asked->id_m, DIGEST_MISMATCH);
		return;
	}
	if (!image_read(pump.bank[spare], pump.length[spare], &ABILITY, pump.generation > 0, &image, field) ||
	    !image_totals(&image, &found->totals_m, field)) {
		rejected(6, asked->id_m, field);
		return;
	}
	pump.staging.sealed = true;
	out.ok_answer_m.ok_answer_choice = ok_answer_seal_ok_m_c;
	found->id_m = asked->id_m;
}

void commit(const struct commit *asked)
{
	size_t spare = 1 - pump.active;
	const struct kept *before = result_of(asked->txn_m);

	if (before != NULL) {
		answer_kept(before, COMMIT, asked->id_m);
		return;
	}
	if (!staged(asked->txn_m, COMMIT, asked->id_m)) {
		return;
	}
	if (!pump.staging.sealed) {
		not_allowed(COMMIT, asked->id_m, "the transaction is not sealed");
		return;
	}
	if (!is(asked->sealed_digest_m, pump.digest[spare]) || !hashes_right()) {
		plain(COMMIT, asked->id_m, DIGEST_MISMATCH);
		return;
	}
	pump.active = spare;
	pump.generation++;
	pump.committed_at = pump.clock;
	pump.state = RUNNING;
	pump.staging.open = pump.bolus_runs = false;
	if (!image.reservoir_m.counted) {
		pump.reservoir = image.reservoir_m.reservoir_volume.amount;
	}
	note(2, asked->txn_m.value, pump.generation, 0);
	answer_kept(keep(asked->txn_m, COMMIT, OK, pump.generation, ""), COMMIT, asked->id_m);
}

void abort_staging(const struct abort *asked)
{
	if (pump.staging.open && is(asked->txn_m, pump.staging.txn)) {
		drop();
	}
	out.ok_answer_m.ok_answer_choice = ok_answer_abort_ok_m_c;
	out.ok_answer_m.abort_ok_m.id_m = asked->id_m;
}
