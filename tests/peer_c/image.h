/* The program image: docs/protocol.md parts 5, 5.1 and 7. */
#ifndef IMAGE_H
#define IMAGE_H

#include <stdbool.h>

#include "thecal_types.h"

enum { IMAGE_MAX = 16384, FIELD_MAX = 96, DAY_S = 86400, HOUR_S = 3600 };

typedef __int128 wide;

/* What this pump can do: volumes in nL, flows in nL/h. */
struct ability {
	const char *serial, *model;
	uint64_t capacity, flow_lowest, flow_highest, minimum_rate, stroke, bolus_flow_highest;
	uint64_t flex_steps, patterns, prime_tubing, bridge_tubing, dead_volume;
};

/* Decodes an image and checks part 5.1; false when it breaks a limit, whose field stands in `field`. */
bool image_read(const uint8_t *data, size_t count, const struct ability *pump, bool counts, struct image *found,
		char field[FIELD_MAX]);

/* The totals of part 7; false when a dose has no room, its field in `field`. */
bool image_totals(const struct image *image, struct totals *totals, char field[FIELD_MAX]);

#endif
