"""Interrogation, commands and log against the emulated pump, in memory."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction

import pytest

from device.clock import pump_seconds
from device.emulator import EmulatedHead, EmulatedPump, PumpMemory
from device.emulator import answers as emulated
from device.emulator.cbor import Value
from device.errors import FaultError, LinkError, ProtocolError, RejectedError, UncertainError
from device.protocol.framing import FROM_HEAD, TO_HEAD, TO_PUMP, FrameDecoder
from device.protocol.image import digest
from device.pump import AlarmCode, PumpState, pump_models
from device.session import Progress, PumpRefusedError, PumpSession, Timing
from device.transport import Transport
from tests.device.faulty import Fault
from tests.device.rig import LIBRARY, NEW, OLD, SERIAL, Rig


def test_interrogation_of_a_programmed_pump() -> None:
    rig = Rig()
    with rig.session() as session:
        reading = session.interrogate()
        assert session.serial == SERIAL
    assert reading.program == OLD
    assert reading.info is not None
    assert (reading.info.serial, reading.info.library_version) == (SERIAL, "2026.1")
    assert reading.status.digest == digest(reading.image)
    assert reading.status.state is PumpState.RUNNING
    assert reading.identity.model == pump_models()["IT-40"]
    assert reading.identity.emulated
    assert reading.link_protected
    assert reading.clock_offset_s == reading.status.clock_s - pump_seconds(reading.read_at)


def test_interrogation_tells_its_parts_and_a_bound_that_holds() -> None:
    told: list[Progress] = []
    rig = Rig()
    with PumpSession(rig.transport(), rig.clock, rig.journal, progress=told.append, keys=rig.keys) as session:
        begun_s = rig.clock.monotonic_s()
        session.interrogate()
        taken_s = rig.clock.monotonic_s() - begun_s
    assert [(step.step, step.done, step.of) for step in told] == [("read", done, 4) for done in (1, 2, 3, 4)]
    assert len({step.bound_s for step in told}) == 1
    assert 0 <= told[-1].elapsed_s <= taken_s <= told[-1].bound_s


class _Forgetful:
    """A transport that loses what the host sends, but for one frame in `every`."""

    def __init__(self, inner: Transport, every: int) -> None:
        self.url = inner.url
        self._inner = inner
        self.every = every
        self.sent = 0

    def open(self) -> None:
        self._inner.open()

    def close(self) -> None:
        self._inner.close()

    def read(self, timeout_s: float) -> bytes:
        return self._inner.read(timeout_s)

    def write(self, data: bytes) -> None:
        self.sent += 1
        if self.sent % self.every == 0:
            self._inner.write(data)


def test_bound_of_an_interrogation_holds_when_every_request_takes_its_last_try() -> None:
    told: list[Progress] = []
    rig = Rig()
    transport = _Forgetful(rig.transport(), every=1)
    with PumpSession(transport, rig.clock, rig.journal, progress=told.append, keys=rig.keys) as session:
        transport.every = Timing().tries  # from the first question of the interrogation on
        transport.sent = 0
        begun_s = rig.clock.monotonic_s()
        session.interrogate()
        taken_s = rig.clock.monotonic_s() - begun_s
    assert taken_s > 4 * Timing().item_s, "the losses must have cost time"
    assert taken_s <= told[-1].bound_s


def test_interrogation_of_a_pump_never_programmed() -> None:
    rig = Rig(PumpMemory())
    with rig.session() as session:
        reading = session.interrogate()
    assert (reading.image, reading.program, reading.info) == (b"", None, None)
    assert reading.status.state is PumpState.NEVER_PROGRAMMED


def test_stop_start_and_bolus() -> None:
    rig = Rig()
    with rig.session() as session:
        assert session.stop().outcome == "applied"
        assert session.status().state is PumpState.STOPPED
        with pytest.raises(PumpRefusedError, match="does not do this now"):
            session.bolus(5_000, 60)
        assert session.start().outcome == "applied"
        assert session.bolus(5_000, 60).outcome == "applied"
        with pytest.raises(RejectedError, match="busy"):
            session.bolus(5_000, 60)
        assert session.status().bolus_left == (1, 60)
        events = [entry.event for entry in session.log()]
    assert events[-3:] == [3, 4, 5]


def test_log_from_a_number_and_over_many_pages() -> None:
    rig = Rig()
    with rig.session() as session:
        for _ in range(30):
            session.stop()
            session.start()
        whole = session.log()
        assert [entry.sequence for entry in whole] == list(range(1, len(whole) + 1))
        assert len(whole) > 60
        assert session.log(len(whole) - 4) == whole[-5:]
        assert session.log(len(whole) + 1) == []


def test_emulation_controls() -> None:
    rig = Rig()
    with rig.session() as session:
        before_s = session.status().clock_s
        session.emu_advance(2)  # the program begins at a whole second of the pump's clock
        assert session.emu_press().granted
        assert session.emu_press().reason == 3
        assert session.emu_advance(800_000_000) == before_s + 800_000_002
        session.emu_speed(Fraction(1, 2))
        assert rig.head.speed == 0.5
        truth = session.emu_truth()
        assert truth.delivered_nl > 0
        assert truth.reservoir_nl == rig.head.pump.true_reservoir_nl
        assert AlarmCode.EMPTY_RESERVOIR in {alarm.code for alarm in session.status().alarms}


def test_set_clock_tells_the_clock_before() -> None:
    rig = Rig()
    with rig.session() as session:
        before_s = session.status().clock_s
        result = session.set_clock(200_000_000)
        assert (result.outcome, result.clock_s) == ("applied", before_s)
        assert session.status().clock_s == 200_000_000


def test_another_pump_in_the_middle_of_a_session_is_refused() -> None:
    rig = Rig()
    with rig.session() as session:
        session.interrogate()
        rig.head.pump = EmulatedPump("IT-40", "IT40-9999", PumpMemory(), 0)
        with pytest.raises(ProtocolError, match="IT40-9999 instead of IT40-0001"):
            session.status()


def test_pump_that_leaves_is_missed_and_one_that_comes_back_is_found_again() -> None:
    rig = Rig()
    away = False
    with PumpSession(rig.faulty(lambda *_: "drop" if away else None), rig.clock, rig.journal, keys=rig.keys) as session:
        session.interrogate()
        away = True
        with pytest.raises(LinkError, match="no pump does"):
            session.status()
        away = False
        rig.power_cycle()  # and has forgotten the session
        assert session.status().serial == SERIAL


def test_pump_that_claims_other_limits_than_its_model_is_a_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    rig = Rig()
    known = pump_models()
    monkeypatch.setattr("device.session.dialogue.pump_models", lambda: {"IT-40": known["IT-20"]})
    with pytest.raises(FaultError, match="capacity_nl"), rig.session():
        pass
    monkeypatch.setattr("device.session.dialogue.pump_models", lambda: {"IT-20": known["IT-20"]})
    with pytest.raises(FaultError, match="does not know the pump model IT-40"), rig.session():
        pass


def test_open_write_blocks_changes_but_not_stop() -> None:
    rig = Rig()
    with rig.session() as session:
        session.interrogate()
        session.prepare(NEW, LIBRARY)  # neither committed nor aborted: a program that crashed here
    with rig.session() as session:
        session.interrogate()
        for change in (lambda: session.prepare(NEW, LIBRARY), session.start, lambda: session.bolus(5_000, 60)):
            with pytest.raises(UncertainError, match="not settled"):
                change()
        assert session.stop().outcome == "applied"
        write = rig.journal.open_for(SERIAL)
        assert write is not None
        assert session.resolve(write).outcome == "not_applied"
        assert session.start().outcome == "applied"


def test_real_heads_refuse_emulation_controls() -> None:
    class RealHead(EmulatedHead):
        def __init__(self, pump: EmulatedPump) -> None:
            super().__init__(pump)
            for op in (64, 65, 66, 67):
                del self._handlers[op]

    rig = Rig()
    rig.head = RealHead(rig.head.pump)
    with rig.session() as session, pytest.raises(RejectedError, match="real programmer head"):
        session.emu_press()


def test_leaving_the_session_closes_the_transport() -> None:
    rig = Rig()
    transport = rig.transport()
    with PumpSession(transport, rig.clock, rig.journal, keys=rig.keys):
        pass
    with pytest.raises(LinkError, match="not open"):
        transport.read(0.1)


@pytest.mark.parametrize(
    ("alter", "same_digest", "message"),
    [
        (lambda image: image[:-1] + b"\x00", True, "checksums differ"),
        (lambda image: image[:-1] + b"\x00", False, "cannot be read"),
        (lambda image: image.replace(b"IT40-0001", b"IT40-0002"), False, "made for pump IT40-0002"),
        (lambda image: image.replace(bytes.fromhex("191f40"), bytes.fromhex("191f41")), False, "does not follow"),
    ],
)
def test_program_that_cannot_be_trusted_is_a_fault(
    alter: Callable[[bytes], bytes], same_digest: bool, message: str
) -> None:
    rig = Rig()
    with rig.session() as session:
        dialogue = session._dialogue  # noqa: SLF001 - answers altered above frame and channel
        image, status = alter(dialogue.read_image()), dialogue.status()
        assert image != dialogue.read_image()
        if not same_digest:
            status = replace(status, digest=digest(image))
        dialogue.status_and_image = lambda: (status, image)  # type: ignore[method-assign]
        with pytest.raises(FaultError, match=message):
            session.interrogate()


# --- a reading that is begun on entry ---------------------------------------------------------------------------------


def begun(rig: Rig, transport: Transport | None = None) -> PumpSession:
    """A session that asks for status and program together with who the pump is."""
    return PumpSession(transport or rig.transport(), rig.clock, rig.journal, keys=rig.keys, reads=True)


def test_reading_begun_on_entry_says_the_same_and_costs_no_more_frames() -> None:
    rig = Rig()
    with rig.session() as session:
        plain = session.interrogate()
        sent = session.counts.sent
    with begun(rig) as session:
        frames = session.counts.sent
        together = session.interrogate()
        assert session.counts.sent == sent
        assert frames > sent - 2, "nothing but the rest of the program is left to ask"
    assert together.status.results == plain.status.results
    assert replace(together, status=plain.status, read_at=plain.read_at, clock_offset_s=0) == replace(
        plain, clock_offset_s=0
    )


def test_reading_begun_on_entry_of_a_pump_never_programmed() -> None:
    rig = Rig(PumpMemory())
    with begun(rig) as session:
        assert session.interrogate().image == b""


def test_reading_begun_on_entry_is_not_used_once_it_is_old() -> None:
    rig = Rig()
    with begun(rig) as session:
        before_s = rig.head.pump.clock_s
        rig.head.pump.advance(2)
        rig.clock.advance(1.001)
        assert session.interrogate().status.clock_s >= before_s + 2


def test_reading_begun_on_entry_is_not_used_after_anything_else() -> None:
    rig = Rig()
    with begun(rig) as session:
        session.stop()
        assert session.interrogate().status.state is PumpState.STOPPED
    with begun(rig) as session:
        session.interrogate()
        session.start()
        assert session.interrogate().status.state is PumpState.RUNNING


# --- the head, asked along with the handshake -------------------------------------------------------------------------


def test_head_is_asked_again_when_its_answer_is_lost() -> None:
    rig = Rig()
    lost: list[bytes] = []

    def lose(_index: int, _direction: str, frame: bytes) -> Fault | None:
        (found,) = FrameDecoder().feed(frame)
        if found.address != FROM_HEAD or lost:
            return None
        lost.append(frame)
        return "drop"

    with begun(rig, rig.faulty(lose)) as session:
        assert session.interrogate().head.serial == rig.head.serial
    assert lost


def test_head_is_asked_once_where_nothing_is_lost() -> None:
    rig = Rig()
    asked = 0

    def count(_index: int, _direction: str, frame: bytes) -> Fault | None:
        nonlocal asked
        (found,) = FrameDecoder().feed(frame)
        asked += found.address == TO_HEAD
        return None

    with begun(rig, rig.faulty(count)) as session:
        session.interrogate()
    assert asked == 1


def silent(_index: int, _direction: str, frame: bytes) -> Fault | None:
    """The head answers, and no pump does."""
    (found,) = FrameDecoder().feed(frame)
    return "drop" if found.address == TO_PUMP else None


def test_head_without_a_pump_is_told_from_no_head() -> None:
    rig = Rig()
    with pytest.raises(LinkError, match="no pump does"), begun(rig, rig.faulty(silent)):
        pass
    with pytest.raises(LinkError, match="Nothing answers"), begun(rig, rig.faulty(lambda *_: "drop")):
        pass


def test_head_of_another_version_explains_the_silence_behind_it() -> None:
    class Newer(EmulatedHead):
        def _info(self, _body: Value) -> emulated.Answer:
            return emulated.ok({1: "head", 2: "TH-2", 3: "2", 4: 2, 5: True, 6: 5, 7: 100})

    rig = Rig()
    rig.head = Newer(rig.head.pump)
    with pytest.raises(ProtocolError, match="head speaks version 2"), begun(rig, rig.faulty(silent)):
        pass
    with pytest.raises(ProtocolError, match="head speaks version 2"), begun(rig):
        pass
