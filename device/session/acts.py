"""Acts on a pump beside programming: stop, lower, start, bolus, clock. Each is journalled and done at most once.

What the pump says settles an act; silence does not. An act that is not settled is settled in a new channel session, in
which a late frame of the old one can no longer do anything.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

from device.clock import Clock, pump_time
from device.errors import DeviceError, LinkError, ProtocolError
from device.journal import ActKind, JournalError, OpenAct, Outcome, WriteJournal
from device.protocol import answers
from device.protocol.messages import TXN_BYTES, Code, Request
from device.pump import LogEntry, PumpStatus
from device.session.dialogue import Dialogue, PumpRefusedError
from device.session.outcome import ActResult
from device.wording import phrase

if TYPE_CHECKING:
    from collections.abc import Iterator

_log = logging.getLogger(__name__)

RESULTS_KEPT: Final = 8
"""Source: docs/protocol.md 4.3, key 14."""
_PAGES_MAX: Final = 512
"""Pages of a log at most: four times what 2048 entries take with 16 a page. Source: docs/protocol.md 4.5."""
_CLOCKS_DIFFER: Final = timedelta(days=1)
"""By how much a pump's clock may differ from this computer's for its log to be trusted to reach back to a moment."""
_FOUND: Final = phrase("The pump has the command among its last results.")
_LOGGED: Final = phrase("The pump's log has the command.")
_NO_TRACE: Final = phrase("The pump has no trace of the command, and a late one can no longer reach it.")
_GONE: Final = phrase("The pump's log no longer reaches back to the command.")


@dataclass(frozen=True, slots=True)
class SettledAct:
    """An act of unknown outcome, and what the pump says became of it."""

    act: OpenAct
    result: ActResult

    @property
    def text(self) -> str:
        """In a sentence or two."""
        act, was = (
            self.act,
            {"applied": phrase("was done"), "not_applied": phrase("was not done")}.get(
                self.result.outcome, phrase("is not known")
            ),
        )
        kind = {"clock": phrase("setting of the clock"), "lower": phrase("lowering to the minimum rate")}.get(
            act.kind, act.kind
        )
        said = f" ({act.detail})" if act.detail else ""
        begun = act.begun_at.replace("T", " ")
        return phrase(
            "The {kind} of {begun}{said}, whose outcome was unknown: it {was}. {why}",
            kind=kind,
            begun=begun,
            said=said,
            was=was,
            why=self.result.why,
        )


class Actor:
    """Does acts and settles them.

    Args:
        dialogue: With the pump.
        journal: Keeps each act before it is sent.
        clock: For the record.
        random: Source of transaction ids.
        sessions: How many channel sessions one act may open before it gives up.
    """

    def __init__(
        self,
        dialogue: Dialogue,
        journal: WriteJournal,
        clock: Clock,
        random: Callable[[int], bytes],
        sessions: int,
    ) -> None:
        self._dialogue = dialogue
        self._journal = journal
        self._clock = clock
        self._random = random
        self._sessions = sessions

    def do(
        self, kind: ActKind, request: Callable[[bytes], Request], detail: str, *, user: str, reason: str
    ) -> ActResult:
        """Journals an act, sends it, and says how it ended.

        Args:
            kind: What it is. Stopping and lowering may be tried again in a new session and need no journal: a full
                disk must not keep a pump running. A bolus and a clock are never sent again by themselves.
            request: Makes the request of a transaction id.
            detail: Its numbers in words.
            user: Who asks for it.
            reason: Why.

        Raises:
            JournalError: It cannot be kept; nothing was sent.
            PumpRefusedError: The pump refuses it.
        """
        txn = self._journal.new_txn(self._random(TXN_BYTES))
        begun_at = self._clock.now().isoformat(timespec="seconds")
        act = OpenAct(txn, self._dialogue.serial, kind, detail, user, reason, begun_at)
        with _as_far_as_possible(kind in ("stop", "lower")):
            self._journal.record_act(act)
        try:
            result = self._send(txn, request(txn), again=kind in ("stop", "start", "lower"))
        except PumpRefusedError:
            self._close(txn, "not_applied")
            raise
        self._close(txn, result.outcome)
        return result

    def settle(self) -> list[SettledAct]:
        """Finds out in a new channel session how every open act on this pump ended; opens none where none is open.

        What the pump holds staged is dropped by that.
        """
        open_acts = self._journal.open_acts(self._dialogue.serial)
        if not open_acts:
            return []
        status = self._dialogue.renew()
        log: list[LogEntry] | None = None
        settled = []
        for act in open_acts:
            verdict = _by_results(act, status)
            if verdict is None:
                log = self._log() if log is None else log
                verdict = _by_log(act, log)
            outcome, why = verdict
            self._close(act.txn, outcome)
            settled.append(SettledAct(act, ActResult(outcome, act.txn, None, why)))
        return settled

    def _log(self) -> list[LogEntry]:
        return list(read_log(self._dialogue, 1))

    def _close(self, txn: bytes, outcome: Outcome) -> None:
        with _as_far_as_possible(True):
            self._journal.record_act_done(txn, outcome)

    def _send(self, txn: bytes, request: Request, *, again: bool) -> ActResult:
        """After silence, a new channel session tells what became of it."""
        last: DeviceError | None = None
        for attempt in range(self._sessions):
            try:
                if attempt:
                    settled = self._settled(txn, request.op)
                    if settled is not None:
                        return settled
                    if not again:
                        return ActResult("not_applied", txn, None, _NO_TRACE)
                clock_s = answers.clock(self._dialogue.ok(request))
                return ActResult("applied", txn, clock_s, phrase("The pump confirmed it."))
            except (LinkError, ProtocolError) as error:
                last = error
        why = phrase("The command was sent, and the pump could not be asked what became of it.")
        return ActResult("unknown", txn, None, why if last is None else f"{why} {last.what}")

    def _settled(self, txn: bytes, op: int) -> ActResult | None:
        """What a new session finds of a command; None when the pump never had it."""
        for result in self._dialogue.renew().results:
            if result.txn == txn and result.op == op:
                outcome: Outcome = "applied" if result.code == Code.OK else "not_applied"
                return ActResult(outcome, txn, None, _FOUND)
        return None


def read_log(dialogue: Dialogue, since: int) -> Iterator[LogEntry]:
    """The pump's log from a sequence number on, oldest first.

    Raises:
        ProtocolError: The numbers do not rise, or the log has no end.
    """
    wanted = max(1, since)
    for _ in range(_PAGES_MAX):
        page = dialogue.log_page(wanted)
        for entry in page.entries:
            if entry.sequence < wanted:
                raise ProtocolError(phrase("The entries of the pump's log are out of order."))
            wanted = entry.sequence + 1
            yield entry
        if not page.entries or wanted > page.newest:
            return
    raise ProtocolError("The pump's log has no end.")


def _by_results(act: OpenAct, status: PumpStatus) -> tuple[Outcome, str] | None:
    """By the pump's last results; None when they say nothing because others have pushed the older ones out."""
    for result in status.results:
        if result.txn == act.txn:
            return ("applied" if result.code == Code.OK else "not_applied"), _FOUND
    return ("not_applied", _NO_TRACE) if len(status.results) < RESULTS_KEPT else None


def _by_log(act: OpenAct, log: Iterable[LogEntry]) -> tuple[Outcome, str]:
    """By the pump's log, which names the transaction of everything that it has done."""
    oldest: LogEntry | None = None
    for entry in log:
        oldest = entry if oldest is None else oldest
        if entry.detail.get(2) == act.txn:
            return "applied", _LOGGED
    if oldest is None or oldest.sequence == 1:
        return "not_applied", _NO_TRACE
    reaches_back = pump_time(oldest.clock_s) < datetime.fromisoformat(act.begun_at) - _CLOCKS_DIFFER
    return ("not_applied", _NO_TRACE) if reaches_back else ("unknown", _GONE)


@contextmanager
def _as_far_as_possible(anyway: bool) -> Iterator[None]:
    """Where `anyway`, a journal that cannot be kept stands in the way of nothing."""
    try:
        yield
    except JournalError as error:
        if not anyway:
            raise
        _log.warning("the journal of acts cannot be kept: %s", error)
