/* The pump's end of the messages: docs/protocol.md parts 4 and 6, without channel, time and therapy. */
#ifndef PUMP_H
#define PUMP_H

#include <stddef.h>
#include <stdint.h>

#include "strict.h"

/* Does a request and writes the answer; its length. */
size_t pump_answer(const uint8_t *message, size_t length, uint8_t answer[MESSAGE_MAX]);

#endif
