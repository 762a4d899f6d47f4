"""Which of the serial ports lead to a programmer head: each is asked, all at the same time, within a bound.

What is asked is HEAD_INFO, one short frame, twice at most. A port that is no head's gets these bytes too; a caller that
must not write to other devices lists the ports without asking.
"""

from __future__ import annotations

import errno
import queue
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Final

from device.clock import Clock
from device.errors import DeviceError, LinkError, ProtocolError
from device.protocol import answers, messages
from device.protocol.framing import FROM_HEAD, TO_HEAD, FrameDecoder, encode_frame
from device.protocol.messages import Code, decode_answer
from device.pump import HeadInfo
from device.transport.base import Transport

ASK_S: Final = 1.5
"""After this time every port has an answer, if only that it gave none."""
_WAIT_S: Final = 0.45
_TRIES: Final = 2
_READS_S: Final = 0.05
_REQUEST_ID: Final = 1


class Standing(Enum):
    """What a port turned out to be."""

    HEAD = "head"
    SILENT = "silent"
    OTHER = "other"
    IN_USE = "in use"
    NO_ACCESS = "no access"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class PortAnswer:
    """What is behind a port.

    Attributes:
        url: The port.
        standing: In one word.
        said: In plain words, with a remedy where there is one.
        head: The head about itself; None where none answered.
    """

    url: str
    standing: Standing
    said: str
    head: HeadInfo | None = None


def ask_ports(
    urls: Sequence[str], clock: Clock, transport: Callable[[str], Transport], *, bound_s: float = ASK_S
) -> list[PortAnswer]:
    """Asks every port who is there, all at the same time.

    Args:
        urls: The ports.
        clock: For waiting times.
        transport: Makes the transport of a port.
        bound_s: How long all of it may take; a port that the system holds longer is left to its thread.

    Returns:
        One answer a port, in the order given.
    """
    answered: queue.SimpleQueue[PortAnswer] = queue.SimpleQueue()

    def ask(url: str) -> None:
        answered.put(ask_port(transport(url), clock))

    for url in urls:
        # daemon: a driver that hangs in opening a port must not keep this program alive
        threading.Thread(target=ask, args=(url,), name=f"asking {url}", daemon=True).start()
    found: dict[str, PortAnswer] = {}
    end_s = clock.monotonic_s() + bound_s
    while len(found) < len(set(urls)) and (left_s := end_s - clock.monotonic_s()) > 0:
        try:
            answer = answered.get(timeout=left_s)
        except queue.Empty:
            break
        found[answer.url] = answer
    stuck = "the system does not open it in time; unplug it and plug it in again"
    return [found.get(url, PortAnswer(url, Standing.FAILED, stuck)) for url in urls]


def ask_port(transport: Transport, clock: Clock) -> PortAnswer:
    """Asks one port who is there; opens and closes it.

    Args:
        transport: Not open.
        clock: For waiting times.
    """
    url = transport.url
    try:
        transport.open()
    except LinkError as error:
        return _not_opened(url, error)
    try:
        return ask_open(transport, clock)
    except LinkError as error:
        return PortAnswer(url, Standing.FAILED, error.what)
    finally:
        transport.close()


def ask_open(transport: Transport, clock: Clock, tries: int = _TRIES) -> PortAnswer:
    """Asks a port that is open; at most 0.45 s a try.

    Raises:
        LinkError: The link is gone.
    """
    request = messages.head_info()
    decoder = FrameDecoder()
    heard = False
    for attempt in range(tries):
        transport.write(encode_frame(TO_HEAD, attempt, request.encode(_REQUEST_ID)))
        end_s = clock.monotonic_s() + _WAIT_S
        while (left_s := end_s - clock.monotonic_s()) > 0:
            data = transport.read(min(left_s, _READS_S))
            heard = heard or bool(data)
            for frame in decoder.feed(data):
                head = _head_in(frame.payload) if frame.address == FROM_HEAD else None
                if head is not None:
                    return PortAnswer(transport.url, Standing.HEAD, head_words(head), head)
    if heard:
        return PortAnswer(transport.url, Standing.OTHER, "not a Thecal head: something else answers")
    return PortAnswer(transport.url, Standing.SILENT, "no answer: no head, or it is switched off")


def _head_in(payload: bytes) -> HeadInfo | None:
    try:
        answer = decode_answer(payload)
        if (answer.op, answer.request_id, answer.code) != (messages.head_info().op, _REQUEST_ID, Code.OK):
            return None
        return answers.head_info(answer)
    except ProtocolError:
        return None


def head_words(head: HeadInfo) -> str:
    """A head in one line."""
    emulated = ", emulated" if head.emulated else ""
    return (
        f"{head.product} {head.serial}{emulated}, firmware {head.firmware}, "
        f"signal {head.quality} of 5, battery {head.battery_percent} %"
    )


def _not_opened(url: str, error: DeviceError) -> PortAnswer:
    number = error.__cause__.errno if isinstance(error.__cause__, OSError) else None
    standing = {
        errno.EBUSY: Standing.IN_USE,
        errno.EAGAIN: Standing.IN_USE,
        errno.EACCES: Standing.NO_ACCESS,
        errno.EPERM: Standing.NO_ACCESS,
    }.get(number or 0, Standing.FAILED)
    return PortAnswer(url, standing, f"{error.what} {error.next_step}".strip())
