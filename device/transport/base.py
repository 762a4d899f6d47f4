"""What every transport promises, and the texts of its errors.

LinkError   no such port, no permission, in use, refused, unplugged, write stuck; the system's own error is the cause
"""

from __future__ import annotations

import errno
from typing import Final, Literal, Protocol, runtime_checkable

from device.errors import LinkError
from device.wording import phrase

WRITE_DEADLINE_S: Final = 2.0
"""A write that takes longer has failed: the longest frame needs 0.11 s at 115 200 baud."""

_CHECK_CABLE: Final = phrase("Check that the head is plugged in and switched on, then connect again.")
_OTHER_PROGRAM: Final = phrase("Close the other program that uses it, then connect again.")
_PERMISSION: Final = phrase(
    "Ask for access to serial ports (on Linux: membership in the group of the port, often dialout, or the udev rule of "
    "Thecal), then connect again."
)
_CHOOSE: Final = phrase("Choose another port; `thecal ports` lists what is there.")

_KNOWN: Final[dict[int, tuple[str, str]]] = {
    errno.ENOENT: (phrase("there is no such port"), _CHOOSE),
    errno.ENXIO: (phrase("the device behind it is gone"), _CHECK_CABLE),
    errno.ENODEV: (phrase("the device behind it is gone"), _CHECK_CABLE),
    errno.EACCES: (phrase("this account may not open it"), _PERMISSION),
    errno.EPERM: (phrase("this account may not open it"), _PERMISSION),
    errno.EBUSY: (phrase("another program uses it"), _OTHER_PROGRAM),
    errno.EAGAIN: (phrase("another program uses it"), _OTHER_PROGRAM),
    errno.ENOTTY: (phrase("it is not a serial port"), _CHOOSE),
    errno.EISDIR: (phrase("it is not a serial port"), _CHOOSE),
    errno.ECONNREFUSED: (
        phrase("nothing listens there"),
        phrase("Check the address, and that the head's server runs."),
    ),
    errno.ECONNRESET: (phrase("the other side closed the connection"), _CHECK_CABLE),
    errno.EPIPE: (phrase("the other side closed the connection"), _CHECK_CABLE),
    errno.EIO: (phrase("the device behind it is gone"), _CHECK_CABLE),
}


class Transport(Protocol):
    """A pipe of bytes to one head. Not for several threads; `open` may be called again after `close`.

    Attributes:
        url: What it leads to, as the user wrote it.
    """

    url: str

    def open(self) -> None:
        """Opens it.

        Raises:
            LinkError: It cannot be opened.
        """
        ...

    def close(self) -> None:
        """Closes it and frees everything it holds; never raises and may be called twice."""
        ...

    def read(self, timeout_s: float) -> bytes:
        """Waits at most `timeout_s` (0 or more) and returns what has come: as soon as there is anything, else b"".

        Raises:
            LinkError: The link is gone.
        """
        ...

    def write(self, data: bytes) -> None:
        """Hands all of `data` to the system, within `WRITE_DEADLINE_S`.

        Raises:
            LinkError: The link is gone or the write is stuck; part of `data` may have left.
        """
        ...


@runtime_checkable
class ShowsCard(Protocol):
    """A transport, or a head, whose pump is emulated by this very program, so that its implant card is at hand."""

    @property
    def card_secret(self) -> bytes | None:
        """The 32 bytes of the card; None when it is not at hand."""
        ...


def card_of(thing: object) -> bytes | None:
    """The secret of the implant card, where a transport or head shows it."""
    return thing.card_secret if isinstance(thing, ShowsCard) else None


_DOING: Final = {"opened": phrase("opened"), "read": phrase("read"), "written": phrase("written")}


def link_error(
    url: str, doing: Literal["opened", "read", "written"], cause: BaseException, *, who: str = ""
) -> LinkError:
    """The LinkError for a system error: which port, what it means in plain words, and what to do.

    Args:
        url: The port.
        doing: "opened", "read" or "written", for the text.
        cause: The system's error; raise the result `from` it.
        who: The other program that has it, where that is known.
    """
    number = cause.errno if isinstance(cause, OSError) else None
    plain, step = _KNOWN.get(number or 0, (_first_line(cause), _CHECK_CABLE))
    by = f" ({who})" if who else ""
    return LinkError(
        phrase("The port {url} cannot be {doing}: {plain}{by}.", url=url, doing=_DOING[doing], plain=plain, by=by),
        next_step=step,
    )


def closed_error(url: str) -> LinkError:
    """The LinkError for using a transport that is not open."""
    return LinkError(phrase("The port {url} is not open.", url=url), next_step=phrase("Connect first."))


def gone_error(url: str, why: str) -> LinkError:
    """The LinkError for a link that ended while it was in use."""
    return LinkError(phrase("The link to {url} ended: {why}.", url=url, why=why), next_step=_CHECK_CABLE)


def _first_line(cause: BaseException) -> str:
    lines = str(cause).strip().splitlines()
    return lines[0].rstrip(".") if lines else type(cause).__name__
