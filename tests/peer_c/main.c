/* A peer in C, written from docs/protocol.md and docs/protocol.cddl alone.
 *
 *   peer pump        plays head and pump: a request in a frame with address 01 or 02 is answered under 81 or 82
 *   peer echo RULE   decodes each payload by a rule of the CDDL and sends back what it encodes from the decoded
 *                    members; no payload when it refuses
 *   peer frames      sends each payload back as it came
 *   peer digest      sends back the SHA-256 of each payload
 *
 * Frames come on stdin, in pieces of any size, and go to stdout. A message stands where a channel record would: the
 * protocol has no suite without encryption, and this rig has no part in one.
 */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "frame.h"
#include "head.h"
#include "image.h"
#include "pump.h"
#include "sha256.h"
#include "strict.h"
#include "thecal_decode.h"
#include "thecal_encode.h"

static union {
	struct request_r request;
	struct answer_r answer;
	struct head_request_r head_request;
	struct head_answer_r head_answer;
	struct image image;
} any;

#define RULE(name, member)                                                                                             \
	if (strcmp(rule, #name) == 0) {                                                                                \
		return cbor_decode_##member(in, length, &any.member, &used) == 0 && used == length &&                  \
				       cbor_encode_##member(out, PAYLOAD_MAX, &any.member, &used) == 0                 \
			       ? used                                                                                  \
			       : 0;                                                                                    \
	}

static size_t echo(const char *rule, const uint8_t *in, size_t length, uint8_t *out)
{
	size_t used = 0;

	if (!strict_cbor(in, length)) {
		return 0;
	}
	RULE(request, request)
	RULE(answer, answer)
	RULE(head-request, head_request)
	RULE(head-answer, head_answer)
	RULE(image, image)
	return 0;
}

static void send(struct frame *frame)
{
	static uint16_t counter;
	static uint8_t wire[WIRE_MAX];

	frame->counter = counter++;
	fwrite(wire, 1, frame_write(frame, wire), stdout);
	fflush(stdout);
}

static void serve(const char *mode, const char *rule, const struct frame *asked)
{
	static struct frame reply;

	reply.address = asked->address;
	if (strcmp(mode, "echo") == 0) {
		reply.length = echo(rule, asked->payload, asked->length, reply.payload);
	} else if (strcmp(mode, "frames") == 0) {
		reply.length = asked->length;
		memcpy(reply.payload, asked->payload, asked->length);
	} else if (strcmp(mode, "digest") == 0) {
		sha256(asked->payload, asked->length, reply.payload);
		reply.length = 32;
	} else if (asked->address == TO_HEAD) {
		reply.address = FROM_HEAD;
		reply.length = head_answer(asked->payload, asked->length, reply.payload);
	} else if (asked->address == TO_PUMP) {
		reply.address = FROM_PUMP;
		reply.length = pump_answer(asked->payload, asked->length, reply.payload);
	} else {
		return;
	}
	send(&reply);
}

int main(int count, char **words)
{
	static struct receiver line;
	static struct frame asked;
	uint8_t piece[256];
	ssize_t length;

	if (count < 2) {
		fputs("peer pump | peer echo RULE | peer frames | peer digest\n", stderr);
		return 2;
	}
	while ((length = read(STDIN_FILENO, piece, sizeof piece)) > 0) {
		for (ssize_t at = 0; at < length; at++) {
			if (frame_take(&line, piece[at], &asked)) {
				serve(words[1], count > 2 ? words[2] : "", &asked);
			}
		}
	}
	return 0;
}
