"""The process of a training: world, pump and patient, served to a window over two pipes.

One loop, no time of its own but the wall's. It tells what a window shows (`frame`), what happened (`entries`), and in
the end what came of it (`result`). What is the instructor's to know is told too; the window shows it to nobody else.
It opens nothing: no port, no file, no network.
"""

from __future__ import annotations

import hashlib
import json
import queue
import threading
from collections.abc import Callable
from typing import Any, BinaryIO, Final

from device.clock import Clock, SystemClock
from device.errors import DeviceError
from programmer_app.training.chunks import HUNG_UP, LINE, WORDS, ChunkError, ChunkReader, chunk, read_words, words
from programmer_app.training.debrief import result_json
from programmer_app.training.live import WAIT_S, DeedError, Live
from programmer_app.training.pace import Pace
from programmer_app.training.patient import State, feeling
from programmer_app.training.scenario import ScenarioError, parse_scenario

FRAME_S: Final = 1 / 60
"""Between two frames while time passes."""
STILL_S: Final = 0.5
"""Between two turns of the loop while nothing moves."""
_READ_BYTES: Final = 65_536
_MS: Final = 1000
_Input = tuple[bytes, bytes] | None


def serve(incoming: BinaryIO, outgoing: BinaryIO, clock: Clock | None = None) -> None:
    """Serves one training until the input ends.

    Args:
        incoming: From the window.
        outgoing: To it.
        clock: The wall's; preset: the system's.
    """
    inputs: queue.Queue[_Input] = queue.Queue()
    reader = threading.Thread(target=_read, args=(incoming, inputs), name="training input", daemon=True)
    reader.start()
    Service(inputs, outgoing, clock or SystemClock()).run()


def _read(incoming: BinaryIO, inputs: queue.Queue[_Input]) -> None:
    """Carries chunks from the pipe; None is its end."""
    chunks = ChunkReader()
    try:
        while data := getattr(incoming, "read1", incoming.read)(_READ_BYTES):
            for kind, content in chunks.feed(data):
                inputs.put((kind, content))
    except (OSError, ValueError):
        pass
    inputs.put(None)


class Service:
    """The loop.

    Args:
        inputs: Chunks from the window; None when there will be no more.
        outgoing: To the window.
        clock: The wall's.
    """

    def __init__(self, inputs: queue.Queue[_Input], outgoing: BinaryIO, clock: Clock) -> None:
        self._inputs, self._outgoing, self._clock = inputs, outgoing, clock
        self._live: Live | None = None
        self._pace = Pace()
        self._began_s = self._last_s = clock.monotonic_s()
        self._link_base_ms = 0
        self._waited_s = 0.0
        self._framed_s = float("-inf")
        self._sent_points = self._sent_entries = self._sent_presses = 0
        self._alarms: frozenset[int] = frozenset()
        self._stops = False
        self._deeds: dict[str, Callable[[dict[str, Any]], None]] = {
            "begin": self._begin,
            "pace": lambda content: self._pace.set(float(content["times"])),
            "step": lambda content: self._step(int(content["seconds"])),
            "jump": lambda _content: self._jump(self._playing.next_news_s()),
            "tell": self._tell,
            "do": self._do,
            "finish": lambda _content: self._finish(),
            "record": lambda _content: self._send_record(),
        }

    def run(self) -> None:
        """Serves until there will be no more input."""
        try:
            while self._take_all():
                if self._live is not None and self._live.ended is None:
                    self._turn(self._live)
        except OSError:
            return  # the window is gone

    @property
    def _playing(self) -> Live:
        if self._live is None:
            raise DeedError("no training has begun")
        return self._live

    @property
    def _link_ms(self) -> int:
        return self._link_base_ms + int((self._clock.monotonic_s() - self._began_s) * _MS)

    def _say(self, what: str, content: object) -> None:
        self._outgoing.write(words({what: content}))
        self._outgoing.flush()

    # --- input --------------------------------------------------------------------------------------------------------

    def _take_all(self) -> bool:
        """Takes what has come, after waiting for it as long as nothing else is to do; False at the end of it."""
        try:
            item = self._inputs.get(timeout=self._timeout_s())
            while True:
                if item is None:
                    return False
                self._take(*item)
                item = self._inputs.get_nowait()
        except queue.Empty:
            return True

    def _timeout_s(self) -> float:
        live = self._live
        if live is None or live.ended is not None:
            return STILL_S
        if self._pace.jump_to_s is not None and live.world.head.next_due() is None:
            return 0.001
        timeout_s = STILL_S if self._pace.times == 0 else max(FRAME_S, min(STILL_S, 1 / self._pace.times))
        due_s = live.world.head.next_due()
        return timeout_s if due_s is None else max(0.0, min(timeout_s, due_s - self._link_ms / _MS))

    def _take(self, kind: bytes, content: bytes) -> None:
        try:
            if kind == WORDS:
                for name, what in read_words(content).items():
                    self._deeds[name](what)
            elif self._live is not None and self._live.ended is None:
                if kind == LINE:
                    self._talk(self._live)
                    self._live.do("line", self._link_ms, content.hex())
                elif kind == HUNG_UP:
                    self._live.do("hung_up")
        except (DeedError, ScenarioError, ChunkError, DeviceError, KeyError, TypeError, ValueError) as error:
            self._say("refused", str(error))

    def _talk(self, live: Live) -> None:
        """Time slows down to the wall's; the window knows which time it is before the pump answers."""
        now_s = self._clock.monotonic_s()
        if not self._pace.talks(now_s, under_way=live.world.head.next_due() is not None):
            self._pace.talked(now_s)
            self._frame(live)
        self._pace.talked(now_s)

    def _begin(self, content: dict[str, Any]) -> None:
        scenario = parse_scenario(content["toml"].encode(), content["file"])
        live = Live(scenario)
        live.replay(content.get("deeds", ()), content.get("until_s"))
        live.take_out()
        self._live = live
        self._link_base_ms = _last_link_ms(live.deeds) + _MS
        self._began_s = self._last_s = self._clock.monotonic_s()
        if not live.deeds:
            live.do("run", 0)
        self._say("began", {"card": live.world.pump.card_secret.hex(), "now_s": live.world.now_s})
        self._frame(live)

    def _step(self, seconds: int) -> None:
        self._jump(self._playing.world.now_s + seconds)

    def _jump(self, to_s: int) -> None:
        self._pace.set(0)
        self._pace.jump_to_s = min(to_s, self._playing.end_s)

    def _tell(self, content: dict[str, Any]) -> None:
        """Something was done in the window."""
        live = self._playing
        if content["act"] == "staged":
            live.do("staged")
        else:
            live.do("told", content["act"], content["outcome"], content["text"], content["facts"])
        self._frame(live)

    def _do(self, content: dict[str, Any]) -> None:
        """A deed at the patient, at the handset, or of the instructor."""
        live, name, what = self._playing, str(content["deed"]), content.get("what", [])
        if name not in {"hand", "press", "fault", "clear", "note"}:
            raise DeedError(f"no such deed: {name}")
        answer = live.do(name, *([self._link_ms] if name == "fault" else []), *what)
        self._say("answer", {"deed": name, **answer})
        self._say("card", live.world.pump.card_secret.hex())
        self._frame(live)

    # --- time ---------------------------------------------------------------------------------------------------------

    def _turn(self, live: Live) -> None:
        now_s = self._clock.monotonic_s()
        gone_s, self._last_s = now_s - self._last_s, now_s
        head = live.world.head
        due_s = head.next_due()
        if due_s is not None and due_s <= self._link_ms / _MS:
            live.do("due", self._link_ms)
            self._pace.talked(now_s)
        if out := live.take_out():
            self._outgoing.write(chunk(LINE, out))
            self._outgoing.flush()
        self._waited_s += gone_s
        while self._waited_s >= WAIT_S:
            self._waited_s -= WAIT_S
            live.do("wait")
        under_way = head.next_due() is not None
        jumped = self._pace.jump_to_s is not None
        seconds = self._pace.seconds(gone_s, live.world.now_s, now_s, under_way=under_way)
        if seconds:
            self._pass(live, seconds, jumped=jumped)
        if live.world.now_s >= live.end_s:
            self._finish()
        elif seconds or now_s - self._framed_s >= STILL_S:
            self._frame(live, not_before_s=self._framed_s + FRAME_S * 0.9)

    def _pass(self, live: Live, seconds: int, *, jumped: bool) -> None:
        """Lets time pass, up to what the learner notices: there it slows down to the wall's, or a jump ends."""
        news_s = live.next_news_s()
        live.do("run", min(seconds, news_s - live.world.now_s))
        raised, self._alarms = live.alarms - self._alarms, live.alarms
        news = bool(raised) or live.world.now_s == news_s < live.end_s
        if news and (self._pace.times > 1 or jumped):
            self._pace.set(0 if jumped else 1)
        elif not jumped or self._pace.jump_to_s is not None:
            return
        self._say("slowed", {"news": news, "alarms": sorted(raised), "t_s": live.world.now_s})

    # --- output -------------------------------------------------------------------------------------------------------

    def _frame(self, live: Live, not_before_s: float = float("-inf")) -> None:
        now_s = self._clock.monotonic_s()
        if now_s < not_before_s:
            return
        self._framed_s = now_s
        world, pump = live.world, live.world.pump
        under_way = world.head.next_due() is not None
        jumps = self._pace.jump_to_s is not None
        view = pump.handset
        record, first = world.record, self._sent_points
        self._sent_points = len(record.t_s)
        self._say(
            "frame",
            {
                "t_s": world.now_s,
                "times": self._pace.times,
                "actual": 0 if jumps else self._pace.actual(now_s, under_way=under_way),
                "jumps": jumps,
                "pump": [pump.clock_s, pump.reservoir_nl, pump.delivered_nl],
                "handset": [view.grant.wait_s, view.used, view.most, view.grant.granted],
                "says": feeling(world.state, world.patient.model),
                "truth": [world.reservoir_nl, list(world.faults)],
                "points": [
                    [record.t_s[at], record.tip_mcg[at], *_figures(record.states[at])]
                    for at in range(first, self._sent_points)
                ],
            },
        )
        if live.ended is None:  # the examiner's own look at the end stands in the result
            self._send_entries(live)

    def _send_entries(self, live: Live) -> None:
        new = live.log[self._sent_entries :]
        self._sent_entries = len(live.log)
        presses = live.world.presses[self._sent_presses :]
        self._sent_presses += len(presses)
        said = [
            {"t_s": press.t_s, "who": "patient", "what": "press", "text": press.refusal or "granted"}
            for press in presses
        ]
        if new or said:
            self._say("entries", sorted([*new, *said], key=lambda entry: entry["t_s"]))

    def _finish(self) -> None:
        live = self._playing
        if live.ended is not None:
            return
        self._frame(live)
        played = live.finish()
        self._frame(live)
        self._say("result", result_json(played, "learner"))

    def _send_record(self) -> None:
        live = self._playing
        self._say("record", {"deeds": live.deeds, "now_s": live.world.now_s, "sha256": digest(live)})


def digest(live: Live) -> str:
    """SHA-256 of all that happened and of the course of tip and patient: the same for two equal trainings."""
    said = json.dumps([live.log, live.world.record.digest(), live.world.now_s], ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(said.encode()).hexdigest()


def _figures(state: State) -> list[float]:
    return [state.symptom, state.sedation, state.breaths_per_min, state.side_effects, state.withdrawal]


def _last_link_ms(deeds: list[list[Any]]) -> int:
    return max((deed[1] for deed in deeds if deed[0] in {"line", "due", "fault"}), default=0)
