/* Frames on the serial line: docs/protocol.md part 2. */
#ifndef FRAME_H
#define FRAME_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
	TO_HEAD = 0x01,
	TO_PUMP = 0x02,
	FROM_HEAD = 0x81,
	FROM_PUMP = 0x82,
	PAYLOAD_MAX = 1200,
	BODY_LEAST = 7,
	BODY_MAX = PAYLOAD_MAX + BODY_LEAST,
	PENDING_MAX = 1300,
	WIRE_MAX = BODY_MAX + BODY_MAX / 254 + 2,
};

struct receiver {
	uint8_t pending[PENDING_MAX];
	size_t count;
	bool overrun;
};

struct frame {
	uint8_t address;
	uint16_t counter;
	uint8_t payload[PAYLOAD_MAX];
	size_t length;
};

/* Takes one byte of the line; true when it completed a good frame. */
bool frame_take(struct receiver *line, uint8_t byte, struct frame *found);

/* Writes the wire bytes of a frame, its 00 included; their number. */
size_t frame_write(const struct frame *frame, uint8_t wire[WIRE_MAX]);

#endif
