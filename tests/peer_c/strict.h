/* The one encoding of a value: docs/protocol.md part 4. */
#ifndef STRICT_H
#define STRICT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Whether the bytes are exactly one item of the protocol's deterministic CBOR. */
bool strict_cbor(const uint8_t *data, size_t count);

/* Reads the head of the item at *data, which is moved behind it; false when there is no such head. */
bool strict_head(const uint8_t **data, const uint8_t *end, unsigned *major, uint64_t *number);

#endif
