"""The worker's thread: jobs and futures, polls within their budget, loss and return of the link, and always an end."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import CancelledError
from contextlib import suppress

import pytest

from device.clock import SystemClock
from device.emulator import EmulatedHead, EmulatedPump, PumpMemory
from device.errors import DeviceError, LinkError
from device.journal import MemoryJournal
from device.pump import PumpStatus
from device.session import PumpSession, Timing
from device.transport import ProcessTransport, Transport
from device.worker import Callbacks, PumpWorker, WorkerState

QUICK = Timing(item_s=0.1, command_s=0.2, tries=2, greetings=2, radio_bit_per_s=1_000_000)


def nothing(session: PumpSession) -> None:
    """A job that only needs the session to be open."""


class LiveTransport:
    """A head in this process on the real clock, with a cable that can be pulled and a read that can hang."""

    def __init__(self) -> None:
        self.url = "live:"
        self.plugged = True
        self.opened = 0
        self.hang = threading.Event()
        self.hanging = threading.Event()
        self.release = threading.Event()
        self._head = EmulatedHead(EmulatedPump("IT-40", "IT40-0001", PumpMemory(), 0))
        self._head.radio.bits_per_s = 1_000_000

    @property
    def card_secret(self) -> bytes | None:
        return self._head.card_secret

    def open(self) -> None:
        if not self.plugged:
            raise LinkError("The cable is out.")
        self.opened += 1

    def close(self) -> None:
        self.opened -= 1

    def read(self, timeout_s: float) -> bytes:
        if not self.plugged:
            raise LinkError("The cable is out.")
        if self.hang.is_set():
            self.hanging.set()
            self.release.wait(30)
            return b""
        end_s = time.monotonic() + timeout_s
        while not (data := self._head.due(time.monotonic())) and time.monotonic() < end_s:
            time.sleep(0.001)
        return data

    def write(self, data: bytes) -> None:
        self._head.receive(data, time.monotonic())


class Listener:
    """Keeps what the worker tells, and waits for it."""

    def __init__(self) -> None:
        self.states: list[tuple[WorkerState, DeviceError | None]] = []
        self.statuses: list[PumpStatus] = []
        self._told = threading.Condition()

    @property
    def callbacks(self) -> Callbacks:
        return Callbacks(on_state=self._state, on_status=self._status)

    def wait_for(self, state: WorkerState, timeout_s: float = 10) -> None:
        with self._told:
            assert self._told.wait_for(lambda: any(told is state for told, _ in self.states), timeout_s)

    def wait_for_status(self, timeout_s: float = 10) -> None:
        with self._told:
            assert self._told.wait_for(lambda: bool(self.statuses), timeout_s)

    def _state(self, state: WorkerState, reason: DeviceError | None) -> None:
        with self._told:
            self.states.append((state, reason))
            self._told.notify_all()

    def _status(self, status: PumpStatus) -> None:
        with self._told:
            self.statuses.append(status)
            self._told.notify_all()


def worker(make: Callable[[], Transport], listener: Listener | None = None) -> PumpWorker:
    return PumpWorker(
        "live:",
        SystemClock(),
        MemoryJournal(),
        callbacks=None if listener is None else listener.callbacks,
        timing=QUICK,
        transport=make,
    )


def threads() -> set[str]:
    return {thread.name for thread in threading.enumerate() if thread.name.startswith(("pump ", "emulator-"))}


def test_jobs_run_in_order_in_one_thread_with_one_session() -> None:
    live, listener = LiveTransport(), Listener()
    names: list[str] = []

    def note(session: PumpSession) -> str:
        names.append(threading.current_thread().name)
        return session.serial

    with worker(lambda: live, listener) as pump:
        first = pump.submit(note)
        second = pump.submit(lambda session: session)
        pump.submit(note)
        third = pump.submit(lambda session: session)
        assert first.result(10) == "IT40-0001"
        assert second.result(10) is third.result(10)
        assert pump.state is WorkerState.CONNECTED
    assert len(set(names)) == 1
    assert names[0] != threading.current_thread().name
    assert [state for state, _ in listener.states] == [
        WorkerState.CONNECTING,
        WorkerState.CONNECTED,
        WorkerState.CLOSED,
    ]
    assert live.opened == 0
    assert threads() == set()


def test_what_a_job_raises_comes_out_of_its_future_and_costs_nothing_else() -> None:
    live = LiveTransport()
    with worker(lambda: live) as pump:
        with pytest.raises(ZeroDivisionError):
            pump.submit(lambda _: 1 // 0).result(10)
        assert pump.submit(lambda session: session.status().serial).result(10) == "IT40-0001"


def test_submit_never_blocks_and_waiting_jobs_are_cancelled_by_close() -> None:
    live = LiveTransport()
    started, go_on = threading.Event(), threading.Event()

    def hold(session: PumpSession) -> bool:
        started.set()
        return go_on.wait(10)

    with worker(lambda: live) as pump:
        running = pump.submit(hold)
        begin_s = time.monotonic()
        waiting = [pump.submit(nothing) for _ in range(100)]
        assert time.monotonic() - begin_s < 0.5
        assert started.wait(10)
        closer = threading.Thread(target=pump.close)
        closer.start()
        while True:  # until close has said so, jobs are taken
            try:
                waiting.append(pump.submit(nothing))
            except LinkError:
                break
        go_on.set()
        closer.join(5)
        assert running.result(5) is True
    for job in waiting:
        with pytest.raises(CancelledError):
            job.result(5)
    with pytest.raises(LinkError, match="closed"):
        pump.submit(nothing)


def test_polls_status_between_jobs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("device.worker.POLL_S", 0.05)
    live, listener = LiveTransport(), Listener()
    with worker(lambda: live, listener) as pump:
        pump.submit(nothing).result(10)
        listener.wait_for_status()
    assert listener.statuses[0].serial == "IT40-0001"


def test_polls_stay_within_twelve_a_minute(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("device.worker.POLL_S", 0.001)
    live, listener = LiveTransport(), Listener()
    enough = threading.Event()
    with worker(lambda: live, listener) as pump:
        pump.submit(nothing).result(10)
        deadline_s = time.monotonic() + 10
        while len(listener.statuses) < 12 and time.monotonic() < deadline_s:
            enough.wait(0.02)
        enough.wait(0.3)
        assert len(listener.statuses) == 12


def test_lost_link_is_told_with_its_reason_and_comes_back_when_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("device.worker.RECONNECT_S", (0.02, 0.04))
    live, listener = LiveTransport(), Listener()
    with worker(lambda: live, listener) as pump:
        pump.submit(nothing).result(10)
        live.plugged = False
        with pytest.raises(LinkError, match="cable"):
            pump.submit(lambda session: session.status()).result(10)
        listener.wait_for(WorkerState.LOST)
        reason = listener.states[-1][1]
        assert reason is not None
        assert "cable" in reason.what
        listener.states.clear()
        pump.reconnect()
        listener.wait_for(WorkerState.LOST)
        live.plugged = True
        listener.wait_for(WorkerState.CONNECTED)
        assert pump.submit(lambda session: session.serial).result(10) == "IT40-0001"


def test_poll_that_fails_loses_the_link(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("device.worker.POLL_S", 0.05)
    live, listener = LiveTransport(), Listener()
    with worker(lambda: live, listener) as pump:
        pump.submit(nothing).result(10)
        live.plugged = False
        listener.wait_for(WorkerState.LOST)
        assert pump.state is WorkerState.LOST


def test_close_during_a_long_wait_for_a_silent_head() -> None:
    class Silent(LiveTransport):
        def write(self, data: bytes) -> None:
            assert data
            self.hanging.set()

    live = Silent()
    pump = PumpWorker("live:", SystemClock(), MemoryJournal(), timing=Timing(item_s=30), transport=lambda: live)
    job = pump.submit(nothing)
    assert live.hanging.wait(10)
    begin_s = time.monotonic()
    assert pump.close()
    assert time.monotonic() - begin_s < 1
    with pytest.raises(LinkError, match="closed by this program"):
        job.result(1)
    assert threads() == set()


@pytest.mark.allow_log("does not let go")
def test_close_during_a_read_that_hangs_in_the_system_returns_within_two_seconds() -> None:
    live = LiveTransport()
    pump = worker(lambda: live)
    pump.submit(nothing).result(10)
    live.hang.set()
    job = pump.submit(lambda session: session.status())
    assert live.hanging.wait(10)
    begin_s = time.monotonic()
    assert not pump.close()
    assert time.monotonic() - begin_s < 2
    live.release.set()  # the driver lets go at last, and the thread ends by itself
    with pytest.raises(LinkError):
        job.result(10)
    assert pump.close()
    assert threads() == set()


@pytest.mark.allow_log("a listener of the pump worker failed")
def test_listener_that_fails_does_not_cost_the_link() -> None:
    def fail(state: WorkerState, reason: DeviceError | None) -> None:
        raise RuntimeError("a mistake in a window")

    live = LiveTransport()
    with PumpWorker(
        "live:",
        SystemClock(),
        MemoryJournal(),
        callbacks=Callbacks(on_state=fail),
        timing=QUICK,
        transport=lambda: live,
    ) as pump:
        assert pump.submit(lambda session: session.serial).result(10) == "IT40-0001"


def test_keyboard_interrupt_in_the_caller_ends_the_thread() -> None:
    live = LiveTransport()

    def interrupted() -> None:
        with worker(lambda: live) as pump:
            pump.submit(nothing).result(10)
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert threads() == set()
    assert live.opened == 0


def test_emulator_in_a_child_process_leaves_neither_thread_nor_process() -> None:
    script = (
        "from device.emulator import EmulatedHead, EmulatedPump, PumpMemory, serve_stdio\n"
        "serve_stdio(EmulatedHead(EmulatedPump('IT-20', 'IT20-0001', PumpMemory(), 0)))"
    )
    transport = ProcessTransport("emulator:", [sys.executable, "-c", script])
    with PumpWorker("emulator:", SystemClock(), MemoryJournal(), transport=lambda: transport) as pump:
        reading = pump.submit(lambda session: session.interrogate()).result(20)
        assert reading.identity.model.name == "IT-20"
    assert transport.pid is None
    assert threads() == set()


class Budget:
    """Looks of an earlier run of the program, by age."""

    def __init__(self, ages_s: list[float]) -> None:
        self.ages_s = ages_s
        self.noted = 0

    def recent(self) -> list[float]:
        return self.ages_s

    def note(self) -> None:
        self.noted += 1


@pytest.mark.requirement("R70", "S8")
def test_looks_of_an_earlier_run_count_and_keep_this_one_from_looking(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("device.worker.POLL_S", 0.001)
    for used, more in ((12, 0), (9, 3)):
        live, listener, budget = LiveTransport(), Listener(), Budget([30.0] * used)
        callbacks = Callbacks(on_status=listener.statuses.append)
        with PumpWorker(
            "live:", SystemClock(), MemoryJournal(), callbacks=callbacks, timing=QUICK, transport=lambda t=live: t,  # type: ignore[misc]
            budget=budget,
        ) as pump:  # fmt: skip
            pump.submit(nothing).result(10)  # what a person asks for is never held back
            until_s = time.monotonic() + 10
            while len(listener.statuses) < more:
                assert time.monotonic() < until_s
                threading.Event().wait(0.01)
            threading.Event().wait(0.2)
            assert (len(listener.statuses), budget.noted) == (more, more)


@pytest.mark.requirement("R70", "S8")
def test_a_program_that_starts_again_and_again_does_not_reach_for_the_pump_beyond_the_budget() -> None:
    live, listener = LiveTransport(), Listener()
    for used in (12, 11):
        with PumpWorker(
            "live:",
            SystemClock(),
            MemoryJournal(),
            callbacks=listener.callbacks,
            timing=QUICK,
            transport=lambda: live,
            budget=Budget([30.0] * used),
        ) as pump:
            pump.reconnect(urgent=True)
            if used < 12:
                listener.wait_for(WorkerState.CONNECTED)
            else:
                threading.Event().wait(0.7)
                assert pump.state is WorkerState.IDLE


@pytest.mark.requirement("R124")
def test_a_driver_that_does_not_come_back_is_noticed_within_two_seconds_and_a_half() -> None:
    live = LiveTransport()
    with worker(lambda: live) as pump:
        pump.submit(nothing).result(10)

        def is_stuck() -> bool:
            return pump.stuck

        assert not is_stuck()
        live.hang.set()
        job = pump.submit(lambda session: session.status())
        assert live.hanging.wait(10)
        begin_s = time.monotonic()
        while not is_stuck():
            assert time.monotonic() - begin_s < 2.5
            threading.Event().wait(0.02)
        assert time.monotonic() - begin_s > 1.5
        live.hang.clear()
        live.release.set()
        with suppress(LinkError):
            job.result(10)
        assert not is_stuck()


@pytest.mark.requirement("R124")
def test_a_job_that_computes_for_ever_is_noticed_and_a_long_one_that_talks_is_not() -> None:
    live = LiveTransport()
    go_on = threading.Event()
    with worker(lambda: live) as pump:

        def talk(session: PumpSession) -> bool:
            until_s = time.monotonic() + 2.5
            noticed = False
            while time.monotonic() < until_s:
                session.status()
                noticed |= pump.stuck
            return noticed

        assert pump.submit(talk).result(20) is False
        job = pump.submit(lambda _: go_on.wait(30))
        begin_s = time.monotonic()
        while not pump.stuck:
            assert time.monotonic() - begin_s < 2.5
            threading.Event().wait(0.02)
        go_on.set()
        assert job.result(10)
        until_s = time.monotonic() + 10
        while pump.stuck:
            assert time.monotonic() < until_s
