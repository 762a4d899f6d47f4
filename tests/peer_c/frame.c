/* Frames on the serial line: COBS, CRC-32/ISO-HDLC, resynchronisation. docs/protocol.md part 2. */
#include "frame.h"

#include <string.h>

static uint32_t crc32(const uint8_t *data, size_t count)
{
	uint32_t crc = 0xFFFFFFFFu;

	for (size_t at = 0; at < count; at++) {
		crc ^= data[at];
		for (int bit = 0; bit < 8; bit++) {
			crc = (crc >> 1) ^ ((crc & 1u) ? 0xEDB88320u : 0u); /* 04C11DB7 reflected */
		}
	}
	return crc ^ 0xFFFFFFFFu;
}

/* COBS back to the body; false when it is no COBS or longer than a body can be. */
static bool unstuff(const uint8_t *in, size_t count, uint8_t body[BODY_MAX], size_t *length)
{
	size_t at = 0, out = 0;

	while (at < count) {
		size_t code = in[at++]; /* never 00: that ended the frame */

		if (code - 1 > count - at || code - 1 > BODY_MAX - out) {
			return false;
		}
		memcpy(body + out, in + at, code - 1);
		out += code - 1;
		at += code - 1;
		if (code < 0xFF && at < count) {
			if (out == BODY_MAX) {
				return false;
			}
			body[out++] = 0;
		}
	}
	*length = out;
	return true;
}

static bool known(uint8_t address)
{
	return address == TO_HEAD || address == TO_PUMP || address == FROM_HEAD || address == FROM_PUMP;
}

static bool finish(const struct receiver *line, struct frame *found)
{
	static uint8_t body[BODY_MAX];
	size_t length;

	if (!unstuff(line->pending, line->count, body, &length) || length < BODY_LEAST) {
		return false;
	}
	const uint8_t *end = body + length - 4;
	uint32_t told = (uint32_t)end[0] << 24 | (uint32_t)end[1] << 16 | (uint32_t)end[2] << 8 | end[3];

	if (crc32(body, length - 4) != told || !known(body[0])) {
		return false;
	}
	found->address = body[0];
	found->counter = (uint16_t)(body[1] << 8 | body[2]);
	found->length = length - BODY_LEAST;
	memcpy(found->payload, body + 3, found->length);
	return true;
}

bool frame_take(struct receiver *line, uint8_t byte, struct frame *found)
{
	if (byte != 0) {
		if (line->count == PENDING_MAX) {
			line->overrun = true;
		} else {
			line->pending[line->count++] = byte;
		}
		return false;
	}
	bool good = !line->overrun && line->count > 0 && finish(line, found);

	line->count = 0;
	line->overrun = false;
	return good;
}

size_t frame_write(const struct frame *frame, uint8_t wire[WIRE_MAX])
{
	static uint8_t body[BODY_MAX];
	size_t length = 3 + frame->length, mark = 0, out = 1;

	body[0] = frame->address;
	body[1] = (uint8_t)(frame->counter >> 8);
	body[2] = (uint8_t)frame->counter;
	memcpy(body + 3, frame->payload, frame->length);
	uint32_t crc = crc32(body, length);

	for (int shift = 24; shift >= 0; shift -= 8) {
		body[length++] = (uint8_t)(crc >> shift);
	}
	for (size_t at = 0; at < length; at++) {
		if (body[at] != 0) {
			wire[out++] = body[at];
		}
		/* a block ends with a zero, or after 254 bytes when more follow */
		if (body[at] == 0 || (out - mark == 255 && at + 1 < length)) {
			wire[mark] = (uint8_t)(out - mark);
			mark = out++;
		}
	}
	wire[mark] = (uint8_t)(out - mark);
	wire[out++] = 0;
	return out;
}
