"""A training that is played deed by deed: the same deeds give the same world, a branch begins with some of them."""

from __future__ import annotations

import random
import time
from contextlib import suppress
from pathlib import Path

import pytest

from device.clock import ManualClock
from device.errors import DeviceError
from device.journal import MemoryJournal
from device.keys import MemoryKeyStore
from device.session import PumpSession
from programmer_app.training.live import DeedError, Live
from programmer_app.training.play import play
from programmer_app.training.recording import Recording, RecordingError, read_recording, replay
from programmer_app.training.scenario import load_scenario, scenario_source
from programmer_app.training.service import digest

HOUR_S = 3600


class DeedLine:
    """A line to the head of a live training, in this process: what a host writes becomes deeds."""

    def __init__(self, live: Live, clock: ManualClock) -> None:
        self.url = "training:"
        self._live, self._clock = live, clock

    @property
    def card_secret(self) -> bytes:
        return self._live.world.pump.card_secret

    def open(self) -> None:
        self._live.do("hung_up")

    def close(self) -> None:
        pass

    def write(self, data: bytes) -> None:
        self._live.do("line", self._ms, data.hex())

    def read(self, timeout_s: float) -> bytes:
        due_s = self._live.world.head.next_due()
        if due_s is not None and due_s <= self._clock.monotonic_s() + timeout_s:
            self._clock.advance(max(0.0, due_s - self._clock.monotonic_s()) + 0.001)
            self._live.do("due", self._ms)
            return self._live.take_out()
        self._clock.advance(timeout_s)
        return b""

    @property
    def _ms(self) -> int:
        return int(self._clock.monotonic_s() * 1000)


def played(seed: int, name: str = "handset") -> Live:
    """A training with a session, hands, faults, presses and notes, at moments drawn from a seed."""
    source = random.Random(seed)
    live = Live(load_scenario(name))
    clock = ManualClock()
    line = DeedLine(live, clock)
    live.do("run", 0)
    for _ in range(2):
        live.do("run", source.randint(1, 5 * HOUR_S))
        with PumpSession(line, clock, MemoryJournal(), keys=MemoryKeyStore(), card_secret=line.card_secret) as session:
            reading = session.interrogate()
            live.do("run", source.randint(0, 30))
            with suppress(DeviceError):  # a pump whose rotor stands refuses it
                session.bolus(100_000, 900, user="learner", reason="pain")
        live.do("told", "read", "done", "read", {"sha256": reading.status.digest.hex()})
        live.do("wait")
        live.do("press")
        live.do("hand", {"do": "ask"})
        live.do(
            "fault",
            int(clock.monotonic_s() * 1000),
            source.choice(("motor-stall:length=1h", "air", "foreign-programmer:act=bolus")),
        )
        live.do("note", "as planned")
    return live


def pump_says(live: Live) -> tuple[object, ...]:
    """What tells two pumps apart."""
    pump = live.world.pump
    return pump.strokes, pump.clock_s, pump.true_reservoir_nl, pump.alarms, pump.exact_volume, pump.keyring.programmers


def recorded(live: Live) -> Recording:
    """As the instructor's window saves it."""
    data, file = scenario_source(live.scenario.name)
    return Recording(
        scenario=data.decode(), file=file, user="test", now_s=live.world.now_s, sha256=digest(live), deeds=live.deeds
    )


def test_the_same_deeds_give_the_same_log_and_course_to_the_bit(tmp_path: Path) -> None:
    seed = random.randrange(2**32)
    live = played(seed)
    path = tmp_path / "session.json"
    recorded(live).write(path)
    again = replay(read_recording(path))
    assert again.log == live.log
    assert len(again.log) > 6
    assert again.world.record == live.world.record
    assert pump_says(again) == pump_says(live)
    first, second = live.finish(), again.finish()
    assert (first.log, first.facts) == (second.log, second.facts)


def test_a_branch_is_the_first_part_of_it() -> None:
    live = played(7)
    until_s = live.world.now_s // 2
    branch = replay(recorded(live), until_s)
    assert branch.world.now_s == until_s
    steps = len(branch.world.record.t_s)
    assert branch.world.record.states == live.world.record.states[:steps]
    assert branch.log == [entry for entry in live.log if entry["t_s"] < until_s]
    branch.do("fault", 10**9, "motor-stall")
    assert branch.finish().facts.record != live.finish().facts.record


def test_time_cut_into_other_pieces_changes_nothing() -> None:
    whole, cut = Live(load_scenario("more-and-more")), Live(load_scenario("more-and-more"))
    whole.do("run", whole.end_s)
    source = random.Random(3)
    while cut.world.now_s < cut.end_s:
        cut.do("run", source.choice((1, 7, 301, 3_600, 86_400)))
    assert cut.world.now_s == whole.world.now_s == whole.end_s
    assert cut.world.record == whole.world.record
    assert digest(cut) == digest(whole)
    assert len(cut.deeds) == 1, "time that passes is one deed, however often it was cut"


def test_who_does_nothing_live_gets_what_a_script_gets_that_does_nothing() -> None:
    scenario = load_scenario("after-the-scan")
    live, scripted = Live(scenario).finish(), play(scenario, ())
    assert (live.score_percent, live.missed) == (scripted.score_percent, scripted.missed)
    assert live.facts.record.tip_mcg == scripted.facts.record.tip_mcg


def test_events_come_by_the_acts_that_were_told() -> None:
    live = Live(load_scenario("after-the-scan"))
    live.do("run", 100 * 60)
    assert live.alarms
    live.do("told", "read", "done", "", {})
    assert live.world.faults == ()
    live.do("run", 60)
    assert not live.alarms


@pytest.mark.parametrize(
    "deed",
    [
        ("nothing",),
        ("run", -1),
        ("run", 1.5),
        ("run", True),
        ("line", 0, "xyz"),
        ("fault", 0, "no-such-fault"),
        ("hand", {"do": "write"}),
        ("hand", {"do": "read"}),
        ("hand", {"do": "fill", "volume": "-3 mL"}),
        ("told", "read"),
        ("press", 1),
    ],
)
def test_what_is_no_deed_is_refused_and_not_kept(deed: tuple[object, ...]) -> None:
    live = Live(load_scenario("handset"))
    with pytest.raises(DeedError):
        live.do(str(deed[0]), *deed[1:])
    assert live.deeds == []


def test_after_the_end_nothing_is_done() -> None:
    live = Live(load_scenario("dose-up"))
    live.finish()
    with pytest.raises(DeedError, match="over"):
        live.do("press")


def test_a_file_that_was_changed_does_not_play(tmp_path: Path) -> None:
    live = played(11)
    record = recorded(live)
    noted = next(at for at, deed in enumerate(record.deeds) if deed[0] == "note")
    changed = [deed if at != noted else ["note", "otherwise"] for at, deed in enumerate(record.deeds)]
    path = tmp_path / "session.json"
    record.model_copy(update={"deeds": changed}).write(path)
    with pytest.raises(RecordingError, match="does not play as it was recorded"):
        replay(read_recording(path))
    for text in ("", "{}", "[1]", record.model_dump_json().replace("thecal-training-session/1", "other/1")):
        path.write_text(text, encoding="utf-8")
        with pytest.raises(RecordingError):
            read_recording(path)
    bad = record.model_copy(update={"deeds": [["run", "many"]]})
    with pytest.raises(RecordingError, match="cannot be played"):
        replay(bad)
    with pytest.raises(RecordingError):
        replay(record.model_copy(update={"deeds": [[]]}))


def test_a_million_times_real_time() -> None:
    live = Live(load_scenario("more-and-more"))
    begun_s = time.process_time()
    live.do("run", live.end_s)
    used_s = time.process_time() - begun_s
    assert live.world.now_s / used_s > 1_000_000, f"{live.world.now_s / used_s:.0f} times"
