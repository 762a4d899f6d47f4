"""Requests about programmers: which are allowed, and revoking one that was lost. Source: docs/protocol.md part 4.1."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from device.emulator.answers import Answer, Handler, not_allowed, ok
from device.emulator.body import PumpBody
from device.emulator.cbor import Encodable, Value
from device.emulator.eventlog import Event
from device.emulator.keyring import Keyring
from device.emulator.reading import blob, record
from device.protocol.channel import PROGRAMMER_BYTES, programmer_id

PROGRAMMERS, REVOKE = 14, 15


class ProgrammerRequests:
    """The handlers.

    Args:
        keyring: who is allowed.
        body: notes what happens.
        asking: id of the programmer in the living session.
    """

    def __init__(self, keyring: Keyring, body: PumpBody, asking: Callable[[], bytes]) -> None:
        self._keyring = keyring
        self._body = body
        self._asking = asking
        self.handlers: Mapping[int, Handler] = {PROGRAMMERS: self._programmers, REVOKE: self._revoke}

    def _programmers(self, body: Value) -> Answer:
        record(body, "body", set())
        allowed: list[Encodable] = [programmer_id(slot.public) for slot in self._keyring.programmers if slot]
        return ok({1: allowed, 2: self._asking(), 3: self._keyring.revocations})

    def _revoke(self, body: Value) -> Answer:
        programmer = blob(record(body, "body", {1})[1], "programmer", PROGRAMMER_BYTES, PROGRAMMER_BYTES)
        if programmer == self._asking():
            return not_allowed("a programmer cannot revoke itself")
        if self._keyring.revoke(programmer):
            self._body.note(Event.PROGRAMMER_REVOKED, {11: programmer})
        return ok({1: self._keyring.revocations})
