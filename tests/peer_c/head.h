/* The head itself: docs/protocol.md 4.6. */
#ifndef HEAD_H
#define HEAD_H

#include "strict.h"

/* Answers a request to the head; the answer's length. */
size_t head_answer(const uint8_t *message, size_t length, uint8_t answer[MESSAGE_MAX]);

#endif
