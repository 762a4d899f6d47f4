"""Reading a pump whole: its status, its program and, when a session begins, who it is, all asked together.

The line carries one answer while the radio carries the next. The longest answer comes first, so that what the line
still carries when the radio has ended is short.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from device.errors import ProtocolError
from device.protocol import answers, messages
from device.protocol.answers import Piece
from device.protocol.messages import READ_MAX_BYTES, Answer, Request
from device.wording import phrase

_MISFIT: Final = phrase("The pump's program comes in pieces that do not fit together.")
_JUST_NOW_S: Final = 1.0
"""The grain of the pump's clock."""
AskAll = Callable[[deque[Request]], Iterator[Answer]]
"""Asks requests one behind the other; takes those away that are answered, and sees those that are put behind."""


class Reading:
    """The answers as far as they have come; another programmer may come between two of them.

    Args:
        ask_all: To the pump, for requests that change nothing.
        also: What to ask behind the first piece of the program.

    Attributes:
        also: The answers to that.

    Raises:
        ProtocolError: Senseless answers.
        LinkError: Silence.
    """

    def __init__(self, ask_all: AskAll, *also: Request) -> None:
        requests = deque([messages.read(0), *also])
        self._told = ask_all(requests)
        self._first = answers.piece(next(self._told))
        if self._first.data:
            offsets = range(len(self._first.data), self._first.total, READ_MAX_BYTES)
            requests.extend(messages.read(offset) for offset in offsets)
        self.also = [next(self._told) for _ in also]

    def image(self) -> bytes:
        """The program image, when the rest of it has come; empty for a pump never programmed. To be called once.

        Raises:
            ProtocolError: The pieces do not fit together.
            LinkError: Silence.
        """
        return image_of([self._first, *map(answers.piece, self._told)])


@dataclass(frozen=True, slots=True)
class Begun:
    """A reading that was begun when the session was opened.

    Attributes:
        reading: The same.
        sent: Frames that the link had sent by then.
        at_s: When it was, by the monotonic clock.
    """

    reading: Reading
    sent: int
    at_s: float

    def holds(self, sent: int, now_s: float) -> bool:
        """Whether it is what the pump says now: nothing else was asked in between, and it was just now."""
        return sent == self.sent and now_s - self.at_s <= _JUST_NOW_S


def image_of(pieces: Sequence[Piece]) -> bytes:
    """The image that was read in these pieces.

    Raises:
        ProtocolError: They do not fit together.
    """
    image, total = b"", pieces[0].total
    for piece in pieces:
        if piece.offset != len(image) or piece.total != total:
            raise ProtocolError(_MISFIT)
        image += piece.data
    if len(image) != total:
        raise ProtocolError(_MISFIT)
    return image
