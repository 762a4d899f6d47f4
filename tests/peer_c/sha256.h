/* SHA-256 (FIPS 180-4), by which docs/protocol.md part 5 names an image. */
#ifndef SHA256_H
#define SHA256_H

#include <stddef.h>
#include <stdint.h>

void sha256(const uint8_t *data, size_t count, uint8_t digest[32]);

#endif
