/* The one encoding of a value: docs/protocol.md part 4. */
#ifndef STRICT_H
#define STRICT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { MESSAGE_MAX = 1100 };

/* Whether the bytes are exactly one item of the protocol's deterministic CBOR. */
bool strict_cbor(const uint8_t *data, size_t count);

/* Whether op and id of a request can be read; a message of which they cannot is answered as op 0, id 0. */
bool strict_request(const uint8_t *message, size_t length, uint64_t *op, uint64_t *id);

#endif
