"""Answers that are not true, put in where the emulated pump seals them and the emulated head sends them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import cbor2
import pytest

from device.emulator import EmulatedHead
from device.emulator.answers import Answer, Code
from device.emulator.cbor import Value
from device.protocol.pump_channel import PumpChannel
from tests.device.rig import Rig

Lie = Callable[[int, int, dict[int, Any]], tuple[int, dict[int, Any]] | bytes | None]
"""Takes op, code and body of an answer; the code and body in its place, whole bytes, or None for the truth."""


@contextmanager
def lying(lie: Lie) -> Iterator[None]:
    """Every pump of this process answers what `lie` says."""
    Rig()  # the first one programs the pump of all, which must hear the truth
    seal = PumpChannel.seal

    def said(self: PumpChannel, message: bytes) -> bytes:
        op, request_id, code, body = cbor2.loads(message)
        told = lie(op, code, body)
        if isinstance(told, tuple):
            told = cbor2.dumps([op, request_id, *told], canonical=True)
        return seal(self, message if told is None else told)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(PumpChannel, "seal", said)
        yield


def saying(op: int, **fields: Any) -> Lie:  # noqa: ANN401 - whatever a body can hold
    """The truth, but for these fields of the OK answers to one op, written as ``_3=b""``."""
    changed = {int(name.removeprefix("_")): value for name, value in fields.items()}
    return lambda asked, code, body: (code, body | changed) if (asked, code) == (op, 0) else None


def refusing(op: int, code: int, body: dict[int, Any] | None = None) -> Lie:
    """The truth, but for one op, which is refused."""
    return lambda asked, _, __: (code, body or {}) if asked == op else None


def head_saying(head: EmulatedHead, op: int, code: int, said: dict[int, Any]) -> None:
    """Lets a head answer one request in another way."""

    def told(body: Value) -> Answer:
        return Answer(Code(code), said)

    head._handlers[op] = told  # noqa: SLF001 - the table that it answers from
