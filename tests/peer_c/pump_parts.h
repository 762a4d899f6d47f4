/* What the parts of the pump share: its state, the message under way, and the ways to answer. */
#ifndef PUMP_PARTS_H
#define PUMP_PARTS_H

#include "image.h"
#include "pump.h"
#include "thecal_types.h"

enum { OK, UNKNOWN_OP, MALFORMED, CONFLICT, NO_TRANSACTION, BAD_OFFSET, REJECTED, DIGEST_MISMATCH, BUSY, NOT_ALLOWED,
       TOO_LARGE };
enum { COMMIT = 7, BOLUS = 9, STOP, START, SET_CLOCK = 13, REVOKE = 15, LOWER };
enum { NEVER_PROGRAMMED, RUNNING, STOPPED, LOWERED = 5 };
enum { PIECE_MAX = 512, PAGE_MAX = 16, RESULTS = 8, ENTRIES = 64, TXN = 16, DIGEST = 32, CLOCK_MAX = 0x7FFFFFFF };

struct kept {
	uint8_t txn[TXN];
	uint64_t op, code, generation, number;
	char text[FIELD_MAX];
};

struct noted {
	uint64_t clock, event, numbers[2];
	uint8_t txn[TXN];
};

/* Everything that the pump knows; the bank that is not active takes the staging. */
struct pump_state {
	uint8_t bank[2][IMAGE_MAX];
	uint8_t digest[2][DIGEST];
	size_t length[2], active;
	uint64_t generation, clock, committed_at, state, reservoir, revocations;
	struct {
		uint8_t txn[TXN];
		size_t next;
		bool open, sealed;
	} staging;
	struct kept results[RESULTS];
	size_t result_count;
	struct noted log[ENTRIES];
	size_t log_count;
	bool revoked, bolus_runs;
	uint64_t bolus_s;
};

extern const struct ability ABILITY;
extern struct pump_state pump;
extern struct request_r in;
extern struct answer_r out;
extern struct image image; /* the one sealed last */

/* answers.c */
struct zcbor_string bytes(const void *value, size_t length);
struct zcbor_string words(const char *text);
bool is(struct zcbor_string one, const uint8_t *other);
void active_digest(struct any_digest_r *found);
void plain(uint64_t op, uint64_t id, int code);
void number(uint64_t op, uint64_t id, uint64_t one);
void too_large(uint64_t op, uint64_t id, uint64_t most);
void not_allowed(uint64_t op, uint64_t id, const char *why);
void rejected(uint64_t op, uint64_t id, const char *field);
struct refusal_r *refuse(int choice);
struct kept *result_of(struct zcbor_string txn);
struct kept *keep(struct zcbor_string txn, uint64_t op, int code, uint64_t one, const char *text);
void answer_kept(const struct kept *found, uint64_t op, uint64_t id);
void note(uint64_t event, const uint8_t *txn, uint64_t first, uint64_t second);

/* reading.c */
void identify(uint64_t id);
void status(uint64_t id);
void read_image(const struct read *asked);
void read_log(const struct log *asked);
void programmers(uint64_t id);
void revoke(const struct revoke *asked);

/* staging.c */
void begin(const struct begin *asked);
void chunk(const struct chunk *asked);
void seal(const struct seal *asked);
void commit(const struct commit *asked);
void abort_staging(const struct abort *asked);
void drop(void);

/* commands.c */
void command(struct zcbor_string txn, uint64_t op, uint64_t id);

#endif
