"""What can go wrong between this computer and a pump, by what it means for the patient.

    DeviceError
    +-- LinkError        the port or the radio: nothing answers. The pump is as it was.
    +-- ProtocolError    something answers, but not as a programmer head or pump does. The pump is as it was.
    +-- RejectedError    the pump understood and refused. The pump is as it was.
    +-- UncertainError   a command left and its effect is not known. Settle it before anything else.
    +-- NotPairedError   this computer has no key to this pump. The pump is as it was.
    |   +-- PairingRefusedError   the pump does not accept the card's words, or has no room.
    +-- FaultError       host and pump disagree, or a pump says something impossible. Programme nothing with it.

Each carries three plain texts for the person in front of it: what happened, what the pump is doing now, and what to do.
"""

from __future__ import annotations

from device.wording import phrase

_UNCHANGED = phrase("The pump goes on with the program that it ran before.")


class DeviceError(Exception):
    """Base of every error of the device side; never raised itself.

    Attributes:
        what: What happened.
        pump_state: What the pump is doing now, as far as it is known.
        next_step: What the person can do.
    """

    def __init__(self, what: str, *, pump_state: str = _UNCHANGED, next_step: str = "") -> None:
        """Takes the three texts, each one sentence or two."""
        super().__init__(what)
        self.what = what
        self.pump_state = pump_state
        self.next_step = next_step

    def __str__(self) -> str:
        """All three texts in one line."""
        return " ".join(text for text in (self.what, self.pump_state, self.next_step) if text)


class LinkError(DeviceError):
    """The link does not carry: no port, port in use, unplugged, silence.

    Example: the USB cable was pulled out during interrogation.
    """


class ProtocolError(DeviceError):
    """What came back is not this protocol, or a wrong device is behind the port.

    Example: the port belongs to a printer.
    """


class RejectedError(DeviceError):
    """The pump refused a command or an image.

    Attributes:
        field: Path of the setting as in a program file, or "" when no single setting is at fault.
        limit: The pump's limit as text.
        value: The refused value as text.
    """

    def __init__(self, what: str, *, field: str = "", limit: str = "", value: str = "", next_step: str = "") -> None:
        """As DeviceError, with the refused field beside it."""
        super().__init__(what, next_step=next_step)
        self.field = field
        self.limit = limit
        self.value = value


class NotPairedError(DeviceError):
    """The pump is there, and this computer has no key to it."""

    def __init__(
        self, what: str = phrase("This computer is not paired with this pump."), *, next_step: str = ""
    ) -> None:
        """Says the usual unless told otherwise."""
        super().__init__(
            what, next_step=next_step or phrase("Pair it first, with the words of the pump's implant card.")
        )


class PairingRefusedError(NotPairedError):
    """The pump refuses to be paired: with these words, or at all."""


class UncertainError(DeviceError):
    """A change was sent, or is still open from before, and nobody knows yet whether the pump made it.

    Attributes:
        txn: Transaction id, 16 bytes.
    """

    def __init__(self, what: str, txn: bytes) -> None:
        """Names the open transaction; pump state and remedy are always the same."""
        super().__init__(
            what,
            pump_state=phrase("The pump runs either the old or the new program, whole; which one is not known yet."),
            next_step=phrase("Bring the head over the pump and settle it: Pump, Find out now, or `thecal resolve`."),
        )
        self.txn = txn


class FaultError(DeviceError):
    """Host and pump disagree about something that both should know; nothing may be programmed until it is explained."""
