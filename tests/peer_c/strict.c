/* Walks over a message once: shortest forms, definite lengths, rising keys, UTF-8, depth. docs/protocol.md part 4.
 *
 * The generated decoder checks types and ranges, and not all of this.
 */
#include "strict.h"

enum { UINT = 0, BYTES = 2, TEXT = 3, ARRAY = 4, MAP = 5, SIMPLE = 7, DEPTH_MAX = 8 };

static bool strict_head(const uint8_t **data, const uint8_t *end, unsigned *major, uint64_t *number)
{
	if (*data == end) {
		return false;
	}
	unsigned first = *(*data)++, extra = first & 0x1Fu;

	*major = first >> 5;
	*number = extra;
	if (extra < 24) {
		return true;
	}
	if (extra > 27 || *major == SIMPLE) {
		return false;
	}
	size_t width = (size_t)1 << (extra - 24);

	if ((size_t)(end - *data) < width) {
		return false;
	}
	*number = 0;
	for (size_t at = 0; at < width; at++) {
		*number = *number << 8 | *(*data)++;
	}
	return *number >= (width == 1 ? 24u : (uint64_t)1 << (4 * width));
}

/* One character of UTF-8 without overlong forms and surrogates (RFC 3629); its length, 0 when it is none. */
static size_t character(const uint8_t *at, size_t left)
{
	static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
	size_t length = at[0] < 0x80 ? 1 : at[0] >> 5 == 6 ? 2 : at[0] >> 4 == 14 ? 3 : at[0] >> 3 == 30 ? 4 : 0;

	if (length < 2 || length > left) {
		return length == 1 ? 1 : 0;
	}
	uint32_t point = at[0] & (0x7Fu >> length);

	for (size_t next = 1; next < length; next++) {
		if (at[next] >> 6 != 2) {
			return 0;
		}
		point = point << 6 | (at[next] & 0x3Fu);
	}
	return point >= least[length] && point <= 0x10FFFF && point >> 11 != 0xD800 >> 11 ? length : 0;
}

static bool utf8(const uint8_t *at, size_t left)
{
	while (left > 0) {
		size_t length = character(at, left);

		if (length == 0) {
			return false;
		}
		at += length;
		left -= length;
	}
	return true;
}

static bool item(const uint8_t **data, const uint8_t *end, int depth)
{
	unsigned major;
	uint64_t number, key = 0;

	if (!strict_head(data, end, &major, &number)) {
		return false;
	}
	size_t left = (size_t)(end - *data);

	switch (major) {
	case UINT:
		return true;
	case SIMPLE:
		return number == 20 || number == 21; /* false, true */
	case BYTES:
	case TEXT:
		if (number > left || (major == TEXT && !utf8(*data, number))) {
			return false;
		}
		*data += number;
		return true;
	case ARRAY:
	case MAP:
		if (depth == DEPTH_MAX || number > left) {
			return false;
		}
		for (uint64_t at = 0; at < number; at++) {
			uint64_t last = key;

			if (major == MAP) {
				if (!strict_head(data, end, &major, &key) || major != UINT || (at > 0 && key <= last)) {
					return false;
				}
				major = MAP;
			}
			if (!item(data, end, depth + 1)) {
				return false;
			}
		}
		return true;
	default:
		return false;
	}
}

bool strict_cbor(const uint8_t *data, size_t count)
{
	const uint8_t *end = data + count;

	return item(&data, end, 0) && data == end;
}

bool strict_request(const uint8_t *message, size_t length, uint64_t *op, uint64_t *id)
{
	const uint8_t *end = message + length;
	unsigned major;
	uint64_t count;

	return length <= MESSAGE_MAX && strict_cbor(message, length) && strict_head(&message, end, &major, &count) &&
	       major == ARRAY && count == 3 && strict_head(&message, end, &major, op) && major == UINT && *op <= 255 &&
	       strict_head(&message, end, &major, id) && major == UINT && *id <= UINT32_MAX;
}
