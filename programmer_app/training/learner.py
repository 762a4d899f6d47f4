"""A learner's hands: each act of a script, done through the surface that the window and the command line use.

A write goes the whole way: interrogation, findings, a reason for each that needs one, the daily dose typed again,
staging, commit. What the product refuses is refused here; the next act of the script goes on.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import Any, Final

from device.achievable import bolus_nl
from device.clock import pump_seconds
from device.errors import DeviceError, RejectedError, UncertainError
from device.program import DeliveryProgram
from device.program_file import ProgramFileError, program_from, to_content
from device.pump import PumpReading
from device.quantities import Volume, plain_number
from device.session import ActResult, PumpSession
from programmer_app.therapy.confirmation import confirmation_problem
from programmer_app.therapy.limits import TOO_SOON, Finding, check, check_bolus, since_programmed_s
from programmer_app.therapy.projection import daily_doses
from programmer_app.therapy.refill import CalculationError, discrepancy
from programmer_app.training.acts import Act, Bolus, Check, Fill, Repair, Simple, Stop, Write
from programmer_app.training.names import name_of
from programmer_app.training.patient import feeling
from programmer_app.training.world import World
from programmer_app.visit import Visit, VisitError

USER: Final = "learner"
ASPIRATED_ML: Final = 5
"""Injected and drawn back to prove where the needle is. Source: pump refills and reprogramming, a textbook chapter."""


@dataclass(frozen=True, slots=True)
class Done:
    """How an act ended.

    Attributes:
        outcome: `done`, `refused`, `failed` or `unknown`.
        text: One or two plain sentences.
        facts: What was seen, for the log.
    """

    outcome: str
    text: str
    facts: dict[str, Any] = field(default_factory=dict)


class RefusedActError(Exception):
    """The product refuses an act; the text says why."""


class Learner:
    """Does the acts of a script in a world.

    Args:
        world: The world.
        staged: Told between staging and commit of a write.
    """

    def __init__(self, world: World, staged: Callable[[], None]) -> None:
        self._world = world
        self._staged = staged

    def do(self, act: Act) -> Done:
        """Does one act; whatever goes wrong is in its outcome."""
        try:
            if isinstance(act, Write):
                return self._write(act)
            if isinstance(act, Check):
                return self._check(act)
            if isinstance(act, Bolus):
                return self._bolus(act)
            if isinstance(act, Stop):
                return self._acted(lambda session: _stop(session, act))
            if isinstance(act, Fill):
                return self._fill(act)
            if isinstance(act, Repair):
                return self._repair(act)
            return self._simple(act)
        except (RefusedActError, VisitError, RejectedError) as error:
            return Done("refused", str(error))
        except UncertainError as error:
            return Done("unknown", str(error))
        except DeviceError as error:
            return Done("failed", str(error))

    def _simple(self, act: Simple) -> Done:
        deeds: dict[str, Callable[[], Done]] = {
            "read": self._read,
            "log": self._log,
            "ask": self._ask,
            "label": self._label,
            "empty": self._empty,
            "aspirate_back": self._aspirate_back,
            "new_needle": self._new_needle,
            "second_person": lambda: Done("done", "A second person looks at syringe, drug, concentration and dose."),
            "resolve": self._resolve,
            "start": lambda: self._acted(lambda session: session.start(user=USER)),
            "report": self._report,
            "set_clock": lambda: self._acted(self._set_clock),
            "new_pump": self._new_pump,
        }
        return deeds[act.do]()

    # --- at the programmer --------------------------------------------------------------------------------------------

    def _read(self) -> Done:
        with self._world.session() as session:
            session.settle_acts()
            reading = session.interrogate()
        return Done("done", reading_words(reading), reading_facts(reading))

    def _log(self) -> Done:
        with self._world.session() as session:
            entries = session.log()
        return Done("done", f"The pump's log holds {len(entries)} entries.", {"last": [e.text for e in entries[-5:]]})

    def _report(self) -> Done:
        with self._world.session() as session:
            reading = session.interrogate()
        return Done("done", reading_words(reading), reading_facts(reading))

    def _set_clock(self, session: PumpSession) -> ActResult:
        return session.set_clock(pump_seconds(self._world.clock.now()), user=USER)

    def _check(self, act: Check) -> Done:
        with self._world.session() as session:
            reading = session.interrogate()
            draft = self._draft(act, reading)
            found = self._findings(session, reading, draft, refilled=act.refilled)
        return Done("done", found_words(found), {"findings": [finding.code for finding in found]})

    def _write(self, act: Write) -> Done:
        world = self._world
        with world.session() as session:
            session.settle_acts()
            reading = session.interrogate()
            visit = Visit().reading_begun().was_read(reading, None, world.journal.open_for(session.serial))
            if visit.open_write is not None:
                raise RefusedActError("An earlier write to this pump is not settled: its outcome is unknown.")
            draft = self._draft(act, reading)
            found = self._findings(session, reading, draft, refilled=act.refilled)
            confirmed = act.accept | {finding.code: "confirmed" for finding in found if finding.needs_confirmation}
            visit = visit.edited(draft).review_begun()
            if missing := [f.code for f in found if f.severity == "reason" and f.code not in act.accept]:
                raise RefusedActError(f"No reason is given for {', '.join(missing)}.")
            visit = visit.staging_begun(found, confirmed)
            daily = daily_doses(draft, reading.identity.model, world.library)[0]
            if problem := confirmation_problem(daily, act.confirm):
                raise RefusedActError(f"The typed daily dose does not confirm it: {problem}.")
            counted = reading.program is not None and not act.refilled and "reservoir" not in act.change
            prepared = session.prepare(
                draft, world.library.reference, counted=counted, user=USER, reason=act.reason, base=reading
            )
            visit = visit.staged(prepared)
            self._staged()
            visit.commit_begun()
            with world.programming():
                result = session.commit(prepared)
        outcome = {"applied": "done", "not_applied": "failed", "unknown": "unknown"}[result.outcome]
        facts = {"accepted": sorted(set(act.accept) & {f.code for f in found}), "sha256": result.program_sha256}
        return Done(outcome, result.why, facts)

    def _draft(self, act: Check | Write, reading: PumpReading) -> DeliveryProgram:
        """The pump's program with the learner's changes: `once` is over, the reservoir is what is counted."""
        content: dict[str, Any] = {"format": "thecal-program/1"}
        if reading.program is not None:
            content = to_content(reading.program)
            content.pop("once", None)
            left = f"{plain_number(Volume(reading.status.reservoir_nl, 'mL').value_in('mL'))} mL"
            content["reservoir"] = content["reservoir"] | {"volume": left}
        content = {key: value for key, value in (content | act.change).items() if key not in act.remove}
        try:
            return program_from(content)
        except ProgramFileError as error:
            raise RefusedActError(str(error)) from error

    def _findings(
        self, session: PumpSession, reading: PumpReading, draft: DeliveryProgram, *, refilled: bool
    ) -> tuple[Finding, ...]:
        counted_nl = None if reading.program is None or refilled else reading.status.reservoir_nl
        judge = partial(
            check, draft, reading.identity.model, self._world.library, reading.program, counted_nl=counted_nl
        )
        found = judge(since_change_s=0)
        if any(finding.code == TOO_SOON for finding in found):
            found = judge(since_change_s=since_programmed_s(session.log(), reading.status.clock_s))
        return found

    def _resolve(self) -> Done:
        world = self._world
        with world.session() as session:
            session.settle_acts()
            write = world.journal.open_for(session.serial)
            if write is None:
                return Done("done", "No write to this pump is open; nothing to settle.")
            with world.programming():
                result = session.resolve(write)
        outcome = "unknown" if result.outcome == "unknown" else "done"
        return Done(outcome, result.why, {"write": result.outcome})

    def _acted(self, act: Callable[[PumpSession], ActResult]) -> Done:
        with self._world.session() as session:
            result = act(session)
        outcome = {"applied": "done", "not_applied": "failed", "unknown": "unknown"}[result.outcome]
        return Done(outcome, result.why)

    def _bolus(self, act: Bolus) -> Done:
        with self._world.session() as session:
            reading = session.interrogate()
            program = reading.program
            if program is None:
                raise RefusedActError("The pump was never programmed; it holds no drug to give.")
            found = check_bolus(act.dose, act.over, program, reading.identity.model, self._world.library)
            open_ones = [
                f for f in found if f.severity == "block" or (f.severity == "reason" and f.code not in act.accept)
            ]
            if open_ones:
                raise RefusedActError(" ".join(finding.message for finding in open_ones))
            volume_nl = bolus_nl(act.dose, program.primary.concentration)
            result = session.bolus(volume_nl, act.over.amount, user=USER, reason=act.reason)
        return Done("done" if result.outcome == "applied" else result.outcome, result.why)

    # --- at the patient -----------------------------------------------------------------------------------------------

    def _ask(self) -> Done:
        world = self._world
        return Done("done", f"“{feeling(world.state, world.patient.model)}”")

    def _label(self) -> Done:
        syringe = self._world.scenario.syringe
        if syringe is None:
            return Done("done", "There is no syringe.")
        parts = " + ".join(f"{part.drug} {part.concentration.text()}" for part in syringe.solution)
        return Done("done", f"The label says {parts}, {syringe.volume.text()}.")

    def _empty(self) -> Done:
        expected_nl = self._world.counted_nl
        found_nl = self._world.empty()
        words = f"{_ml(found_nl)} mL come, {_ml(expected_nl)} mL were expected."
        facts: dict[str, Any] = {"expected_nl": expected_nl, "found_nl": found_nl}
        program = self._world.scenario.pump.delivery_program
        if program is not None:
            model_nl = self._world.capacity_nl
            volumes = (program.reservoir.volume, Volume(expected_nl, "mL"), Volume(found_nl, "mL"))
            try:
                judged = discrepancy(*volumes, Volume(model_nl, "mL"))
            except CalculationError as error:
                return Done("done", f"{words} {error}", facts)
            words = " ".join([words, *(finding.message for finding in judged.findings)])
            facts["findings"] = [finding.code for finding in judged.findings]
        return Done("done", words, facts)

    def _fill(self, act: Fill) -> Done:
        syringe = self._world.scenario.syringe
        if syringe is None:
            raise RefusedActError("There is no syringe.")
        volume = act.volume or syringe.volume
        if volume > syringe.volume:
            raise RefusedActError(f"The syringe holds {syringe.volume.text()}, not {volume.text()}.")
        self._world.fill(volume.amount)
        return Done("done", f"{volume.text()} are injected.")

    def _aspirate_back(self) -> Done:
        if self._world.in_pocket:
            return Done("done", f"{ASPIRATED_ML} mL are injected; nothing comes back.", {"came_back": False})
        return Done("done", f"{ASPIRATED_ML} mL are injected and come back.", {"came_back": True})

    def _new_needle(self) -> Done:
        self._world.site_needle()
        return Done("done", "The needle is sited again, to the needle stop.")

    def _new_pump(self) -> Done:
        serial = self._world.replace_pump()
        return Done("done", f"A new pump is in its place, empty and without a program: {serial}.", {"serial": serial})

    def _repair(self, act: Repair) -> Done:
        if self._world.end_fault(act.what):
            return Done("done", f"{act.what} is mended.")
        return Done("done", f"There is no {act.what} to mend.")


def _stop(session: PumpSession, act: Stop) -> ActResult:
    how = session.stop if act.do == "stop" else session.lower
    return how(user=USER, reason=act.reason)


def reading_words(reading: PumpReading) -> str:
    """What was read, in a sentence."""
    status = reading.status
    alarms = ", ".join(name_of(alarm.code) for alarm in status.alarms) or "no alarm"
    state = status.state.name.lower().replace("_", " ")
    return f"{status.serial} is {state}, counts {_ml(status.reservoir_nl)} mL, {alarms}."


def reading_facts(reading: PumpReading) -> dict[str, Any]:
    """What was read, for the log."""
    status = reading.status
    return {
        "state": status.state.name.lower(),
        "sha256": status.digest.hex(),
        "alarms": [name_of(alarm.code) for alarm in status.alarms],
        "clock_off_s": reading.clock_offset_s,
    }


def found_words(found: tuple[Finding, ...]) -> str:
    """What the findings on a program say."""
    return " ".join(finding.message for finding in found if finding.severity != "note") or "Nothing was found."


def _ml(volume_nl: int) -> str:
    return plain_number(Volume(volume_nl, "mL").value_in("mL"), 2)
