"""Commands that speak to a pump: read, log, write, resolve, stop, start, bolus."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

from device.achievable import bolus_nl
from device.clock import Clock, SystemClock, pump_seconds, pump_time
from device.errors import (
    DeviceError,
    FaultError,
    LinkError,
    NotPairedError,
    PairingRefusedError,
    ProtocolError,
    RejectedError,
    UncertainError,
)
from device.journal import JournalError, MemoryJournal, WriteJournal
from device.keys import KeyStoreError
from device.program import DeliveryProgram
from device.program_file import to_content
from device.pump import AlarmCode, LogEntry, PumpModel, PumpReading
from device.quantities import Duration, Mass, QuantityError, plain_number
from device.session import ActResult, PreparedWrite, PumpSession, WriteResult
from device.transport import open_transport
from programmer_app.commands import CommandError, Exit, print_json, refuse_if_altered
from programmer_app.commands.emergency import announce_emergency, emergency_keys, login_name
from programmer_app.commands.foreign import (
    acknowledge,
    another_than_last,
    changed_elsewhere,
    refuse_if_changed_elsewhere,
)
from programmer_app.commands.libraries import permit
from programmer_app.commands.programs import chosen_library, finding_text, findings_exit, load_program
from programmer_app.records.act_log import FILE_NAME as ACTS
from programmer_app.records.act_log import Act, ActLog, Restart
from programmer_app.records.audit.audited import open_audited_journal
from programmer_app.records.holds import pump_holds
from programmer_app.records.home import home
from programmer_app.records.journal import open_journal
from programmer_app.records.keys import open_keys
from programmer_app.therapy.confirmation import confirmation_problem
from programmer_app.therapy.library import DrugLibrary, LibraryError, load_library
from programmer_app.therapy.limits import TOO_SOON, Finding, check, check_bolus, since_programmed_s
from programmer_app.therapy.projection import daily_doses

_FINE_PER_NL = 3_600
_CLOCK_WORTH_SAYING_S = 60
"""Source: requirement R68 of the project's own list, a proposal."""
_OUTCOME_EXIT = {"applied": Exit.DONE, "not_applied": Exit.LINK_FAILED, "unknown": Exit.UNKNOWN}


def _journal(folder: Path, clock: Clock, *, anyway: bool) -> WriteJournal:
    try:
        return open_audited_journal(folder, clock)
    except JournalError as error:
        if not anyway:
            raise
        print(f"The journal cannot be kept: {error}", file=sys.stderr)
        return MemoryJournal()


@contextmanager
def pump_session(
    url: str,
    *,
    card_secret: bytes | None = None,
    emergency: Path | None = None,
    reads: bool = False,
    anyway: bool = False,
) -> Iterator[tuple[PumpSession, WriteJournal]]:
    """An open session with the pump behind `url`, and the journal that it keeps.

    Args:
        url: The port.
        card_secret: Pairs with the pump first, with these bytes of its implant card.
        emergency: The institution's key file, in place of this computer's own keys.
        reads: Whether the pump is interrogated first of all.
        anyway: Whether a journal that cannot be used is no hindrance, as for a stop.

    Raises:
        CommandError: For anything that goes wrong on the link, with the exit code that says what the pump does.
    """
    clock = SystemClock()
    try:
        folder = home()
        journal = _journal(folder, clock, anyway=anyway)
        transport = open_transport(url, clock)
        keys = open_keys(folder) if emergency is None else emergency_keys(emergency, new=card_secret is not None)
        if emergency is not None and card_secret is None:
            announce_emergency(folder, clock.now(), url)
        holds = pump_holds(folder, "thecal on the command line")
        with PumpSession(
            transport,
            clock,
            journal,
            keys=keys,
            card_secret=card_secret,
            holds=holds,
            emergency=emergency is not None,
            reads=reads,
        ) as session:
            yield session, journal
    except PairingRefusedError as error:
        raise CommandError(Exit.NOT_AUTHORISED, f"{error.what} {error.next_step}") from error
    except NotPairedError as error:
        raise CommandError(Exit.NOT_AUTHORISED, "not paired with this pump; run `thecal pair`") from error
    except KeyStoreError as error:
        raise CommandError(Exit.NOT_AUTHORISED, f"{error.what} {error.next_step}".strip()) from error
    except UncertainError as error:
        raise CommandError(Exit.UNKNOWN, str(error)) from error
    except (RejectedError, FaultError) as error:
        raise CommandError(Exit.REFUSED, str(error)) from error
    except DeviceError as error:
        raise CommandError(Exit.LINK_FAILED, str(error)) from error
    except (JournalError, OSError) as error:
        raise CommandError(Exit.LINK_FAILED, f"The journal cannot be kept, so nothing was sent: {error}") from error


def read_pump(arguments: argparse.Namespace) -> int:
    """`thecal read`: identity, status, program, clock, alarms."""
    with pump_session(arguments.port, emergency=arguments.emergency, reads=True) as (session, journal):
        settled = session.settle_acts()
        reading = session.interrogate()
        changes = changed_elsewhere(session, reading, journal)
        if another := another_than_last(session, reading):
            print(another, file=sys.stderr)
        if not changes or arguments.acknowledge:
            acknowledge(session, reading, arguments.port, changes, arguments.acknowledge)
    for one in settled:
        print(one.text, file=sys.stderr)
    if arguments.json:
        print_json(reading_json(reading) | {"changed_elsewhere": list(changes)})
    else:
        _print_reading(reading)
        for change in changes:
            print(f"CHANGED ELSEWHERE: {change}")
        if changes and not arguments.acknowledge:
            print('Look at it, then say what you know of it: thecal read --acknowledge "..."')
    return Exit.DONE


def reading_json(reading: PumpReading) -> dict[str, object]:
    """The JSON result of `read`."""
    status = reading.status
    return {
        "format": "thecal-pump/1",
        "serial": status.serial,
        "model": reading.identity.model.name,
        "firmware": reading.identity.firmware,
        "emulated": reading.identity.emulated,
        "link_protected": reading.link_protected,
        "generation": status.generation,
        "running": status.running,
        "state": status.state.name.lower(),
        "program": None if reading.program is None else to_content(reading.program),
        "program_sha256": status.digest.hex(),
        "library_version": None if reading.info is None else reading.info.library_version,
        "library_sha256": None if reading.info is None else reading.info.library_digest.hex(),
        "reservoir_ml": status.reservoir_nl / 1_000_000,
        "delivered_ml": status.delivered_nl / 1_000_000,
        "clock": pump_time(status.clock_s).isoformat(),
        "clock_offset_s": reading.clock_offset_s,
        "alarms": [
            {"code": alarm.code, "name": _alarm_name(alarm.code), "since": pump_time(alarm.since_s).isoformat()}
            for alarm in status.alarms
        ],
        "battery": {"percent": status.battery_percent, "replacement_indicator": status.replacement_indicator},
        "last_results": [
            {"txn": result.txn.hex(), "outcome": "applied" if result.code == 0 else "not_applied"}
            for result in status.results
        ],
    }


def _alarm_name(code: int) -> str:
    return AlarmCode(code).name.lower().replace("_", "-") if code in set(map(int, AlarmCode)) else "unknown"


def _print_reading(reading: PumpReading) -> None:
    status = reading.status
    emulated = " (emulated)" if reading.identity.emulated else ""
    print(f"{reading.identity.model.name} {status.serial}{emulated}: {status.state.name.lower().replace('_', ' ')}")
    print(f"program generation {status.generation}, sha256 {status.digest.hex() or '-'}")
    if reading.program is not None:
        _print_doses(reading.program, reading.identity.model)
    print(f"reservoir {status.reservoir_nl / 1e6:.2f} mL by calculation")
    print(f"pump clock {pump_time(status.clock_s)} ({reading.clock_offset_s:+d} s)")
    for alarm in status.alarms:
        print(f"ALARM {_alarm_name(alarm.code)} since {pump_time(alarm.since_s)}")


def _print_doses(program: DeliveryProgram, model: PumpModel) -> None:
    """Daily doses, if there is a library to say their units; a pump is read without one too."""
    try:
        library = load_library()
    except LibraryError as error:
        print(f"daily doses are not shown: {error}")
        return
    for daily in daily_doses(program, model, library):
        scheduled, most = (plain_number(dose) for dose in (daily.scheduled_shown, daily.at_most_shown))
        print(f"{daily.drug}: {scheduled} {daily.unit}/day, at most {most} {daily.unit}/day")


def read_log(arguments: argparse.Namespace) -> int:
    """`thecal log`: the pump's event log."""
    with pump_session(arguments.port, emergency=arguments.emergency) as (session, _):
        serial = session.interrogate().identity.serial
        entries = session.log()
    if arguments.json:
        print_json({"format": "thecal-log/1", "serial": serial, "entries": [_entry_json(entry) for entry in entries]})
    else:
        for entry in entries:
            print(f"{entry.sequence:6d}  {pump_time(entry.clock_s)}  {entry.text}")
    return Exit.DONE


def _entry_json(entry: LogEntry) -> dict[str, object]:
    return {
        "sequence": entry.sequence,
        "clock": pump_time(entry.clock_s).isoformat(),
        "event": entry.event,
        "text": entry.text,
        **({"txn": txn.hex()} if isinstance(txn := entry.detail.get(2), bytes) else {}),
    }


def write_program(arguments: argparse.Namespace) -> int:
    """`thecal write`: programs the pump with a file."""
    if not arguments.user.strip() or not arguments.reason.strip():
        raise CommandError(Exit.USAGE, "write: --user and --reason must not be empty")
    refuse_if_altered("Nothing was sent to the pump.")
    library = chosen_library(arguments.library)
    program = load_program(arguments.file, library)
    with pump_session(arguments.port, reads=True) as (session, journal):
        reading = session.interrogate()
        _refuse_if_open(journal, reading)
        refuse_if_changed_elsewhere(session, reading, journal)
        if not reading.identity.emulated:
            raise CommandError(Exit.NOT_AUTHORISED, "This record has no accounts; it can program emulated pumps only.")
        permit(library, arguments, emulated=reading.identity.emulated)
        findings = _findings(session, reading, program, library, refilled=arguments.refilled)
        _refuse_findings(findings, arguments.accept, "Nothing was sent to the pump.")
        confirm_notes(findings, arguments.accept, emulated=reading.identity.emulated)
        daily = daily_doses(program, reading.identity.model, library)[0]
        if problem := confirmation_problem(daily, arguments.confirm_daily_dose):
            raise CommandError(Exit.NEEDS_REASON, f"--confirm-daily-dose: {problem}. Nothing was sent to the pump.")
        _say_clock(reading)
        prepared = session.prepare(
            program, library.reference, user=arguments.user, reason=arguments.reason, base=reading
        )
        if not arguments.json:
            _print_totals(prepared, program)
        result = session.commit(prepared)
        if result.outcome == "applied":
            _look_once_more(session, arguments.port)
    return _say_result(result, as_json=arguments.json)


def _look_once_more(session: PumpSession, port: str) -> None:
    """Keeps what the pump runs now as what is known of it; that this fails says nothing about the write."""
    try:
        acknowledge(session, session.interrogate(), port, (), "")
    except (LinkError, ProtocolError, JournalError, OSError) as error:
        why = error.what if isinstance(error, DeviceError) else error
        print(f"The write is done; the pump could not be read once more after it: {why}", file=sys.stderr)


def _findings(
    session: PumpSession, reading: PumpReading, program: DeliveryProgram, library: DrugLibrary, *, refilled: bool
) -> tuple[Finding, ...]:
    """The checks of a program for the pump that was read; its log is read only where a step may come too soon."""
    running = reading.program
    counted_nl = None if running is None or refilled else reading.status.reservoir_nl
    judge = partial(check, program, reading.identity.model, library, running, counted_nl=counted_nl)
    findings = judge(since_change_s=0)
    if any(finding.code == TOO_SOON for finding in findings):
        findings = judge(since_change_s=since_programmed_s(session.log(), reading.status.clock_s))
    return findings


def confirm_notes(findings: tuple[Finding, ...], accepted: list[str], *, emulated: bool) -> None:
    """Says each note that a person confirms; for a patient's pump each has to be accepted by its code.

    Raises:
        CommandError: For a pump that is not emulated, if one was not accepted.
    """
    lines = [f"{f.message} [{f.code}]" for f in findings if f.needs_confirmation and f.code not in accepted]
    if lines and not emulated:
        raise CommandError(Exit.NEEDS_REASON, "\n".join([*lines, "Nothing was sent to the pump."]))
    for line in lines:
        print(line, file=sys.stderr)


def _refuse_findings(findings: tuple[Finding, ...], accepted: list[str], state: str) -> None:
    kept = tuple(f for f in findings if f.severity == "block" or f.code not in accepted)
    if code := findings_exit(kept):
        lines = [finding_text(finding) for finding in kept if finding.severity != "note"]
        raise CommandError(code, "\n".join([*lines, state]))


def _say_clock(reading: PumpReading) -> None:
    """What a person may not think of: times of day are by the pump's own clock."""
    if abs(reading.clock_offset_s) > _CLOCK_WORTH_SAYING_S:
        clock = pump_time(reading.status.clock_s)
        print(f"The pump's clock shows {clock}, {reading.clock_offset_s:+d} s from here.", file=sys.stderr)
        off = f"clock is {reading.clock_offset_s:+d} s off while programming"
        ActLog(home() / ACTS).note(Act(reading.read_at, login_name(), reading.identity.serial, off, ""))


def _refuse_if_open(journal: WriteJournal, reading: PumpReading) -> None:
    open_write = journal.open_for(reading.identity.serial)
    if open_write is not None:
        raise UncertainError(f"The write of {open_write.begun_at} to this pump is not settled.", open_write.txn)


def _print_totals(prepared: PreparedWrite, program: DeliveryProgram) -> None:
    for totals, component in zip(prepared.pump_totals.drugs, program.solution, strict=True):
        unit = component.concentration.unit.removesuffix("/mL")
        per_unit = _FINE_PER_NL * Mass.UNITS[unit]
        print(
            f"pump says {totals.drug} {totals.day / per_unit:.6g} {unit}/day, "
            f"at most {totals.day_at_most / per_unit:.6g} {unit}/day: same as here"
        )


def resolve_write(arguments: argparse.Namespace) -> int:
    """`thecal resolve`: settles a write whose outcome is unknown."""
    try:
        with pump_session(arguments.port) as (session, journal):
            for settled in session.settle_acts():
                print(settled.text, file=sys.stderr)
            status = session.status()
            open_write = journal.open_for(status.serial)
            if open_write is None:
                why = "No write to this pump is open; nothing to settle."
                result = WriteResult("not_applied", b"", status.generation, status.digest.hex(), why)
            else:
                result = session.resolve(open_write)
    except CommandError as error:
        # A link that fails here settles nothing: what was unknown stays unknown.
        still_open = error.code is Exit.LINK_FAILED and open_journal(home()).any_open()
        raise CommandError(Exit.UNKNOWN, str(error)) if still_open else error from error
    _say_result(result, as_json=arguments.json)
    return Exit.UNKNOWN if result.outcome == "unknown" else Exit.DONE


def _say_result(result: WriteResult, *, as_json: bool) -> int:
    content = {
        "format": "thecal-write/1",
        "outcome": result.outcome,
        "txn": result.txn.hex(),
        "generation": result.generation,
        "program_sha256": result.program_sha256,
        "why": result.why,
    }
    if as_json:
        print_json(content)
    elif result.outcome == "applied":
        print(f"programmed: generation {result.generation}, sha256 {result.program_sha256}")
    if result.outcome != "applied":
        print(result.why, file=sys.stderr)
    return _OUTCOME_EXIT[result.outcome]


def stop_pump(arguments: argparse.Namespace) -> int:
    """`thecal stop`: stops delivery. Nothing that is missing or cannot be kept holds it up."""
    restart = _planned_restart(arguments)
    code = _act(arguments, lambda session: session.stop(**_who(arguments)), "stop", restart)
    if restart is None and code == Exit.DONE:
        print(
            "No restart is planned; the pump stays stopped until it is started, and raises an alarm after 48 h. "
            "Say the plan with --restart-at, --restart-within or --no-restart.",
            file=sys.stderr,
        )
    return code


def _planned_restart(arguments: argparse.Namespace) -> Restart | None:
    """What the options say; None where they say nothing."""
    now = SystemClock().now().replace(tzinfo=None, microsecond=0)
    if arguments.no_restart:
        return Restart(None)
    try:
        if arguments.restart_within is not None:
            return Restart(now + timedelta(seconds=Duration.parse(arguments.restart_within).amount))
        at = None if arguments.restart_at is None else datetime.fromisoformat(arguments.restart_at)
    except (QuantityError, ValueError, OverflowError) as error:
        raise CommandError(Exit.USAGE, f"stop: planned restart: {error}. The pump was not stopped.") from error
    if at is not None and (at.tzinfo is not None or at <= now):
        raise CommandError(
            Exit.USAGE, f"stop: --restart-at {arguments.restart_at} is not a time ahead. The pump was not stopped."
        )
    return None if at is None else Restart(at)


def lower_pump(arguments: argparse.Namespace) -> int:
    """`thecal lower`: the pump runs its minimum rate until it is started or programmed."""
    return _act(arguments, lambda session: session.lower(**_who(arguments)), "lower")


def start_pump(arguments: argparse.Namespace) -> int:
    """`thecal start`: goes on with the program in the pump."""
    refuse_if_altered("The pump was not started.")
    return _act(arguments, lambda session: session.start(**_who(arguments)), "start")


def set_clock(arguments: argparse.Namespace) -> int:
    """`thecal clock`: shows how far the pump's clock is from this computer's, and sets it where that is asked for."""
    with pump_session(arguments.port) as (session, _):
        session.settle_acts()
        here = SystemClock().now()
        offset_s = session.status().clock_s - pump_seconds(here)
        print(f"The pump's clock is {offset_s:+d} s from this computer's ({here:%Y-%m-%d %H:%M:%S}).", file=sys.stderr)
        if not arguments.set_to_this_computer:
            return Exit.DONE
        refuse_if_altered("The clock was not set.")
        if session.identity is None or not session.identity.emulated:
            raise CommandError(Exit.NOT_AUTHORISED, "This record has no accounts; it can act on emulated pumps only.")
        note = Act(here, login_name(), session.serial, f"clock set, it was {offset_s:+d} s off", arguments.reason)
        ActLog(home() / ACTS).note(note)
        result = session.set_clock(pump_seconds(SystemClock().now()), **_who(arguments))
    return _say_act(result, as_json=arguments.json)


def give_bolus(arguments: argparse.Namespace) -> int:
    """`thecal bolus`: one bolus now, on top of what runs."""
    refuse_if_altered("The bolus was not given.")
    try:
        dose, over = Mass.parse(arguments.dose), Duration.parse(arguments.over)
    except QuantityError as error:
        raise CommandError(Exit.USAGE, f"bolus: {error}") from error

    def give(session: PumpSession) -> ActResult:
        reading = session.interrogate()
        program = reading.program
        if program is None:
            raise CommandError(Exit.REFUSED, "The pump was never programmed; it holds no drug to give.")
        library = chosen_library(arguments.library)
        permit(library, arguments, emulated=reading.identity.emulated)
        findings = check_bolus(dose, over, program, reading.identity.model, library)
        _refuse_findings(findings, arguments.accept, "The bolus was not given.")
        return session.bolus(bolus_nl(dose, program.primary.concentration), over.amount, **_who(arguments))

    return _act(arguments, give, f"bolus {dose.text()} in {over.text()}")


def _who(arguments: argparse.Namespace) -> dict[str, str]:
    """Who acts and why, for the journal: as said, else the account's name."""
    return {"user": arguments.user or login_name(), "reason": arguments.reason}


def _act(
    arguments: argparse.Namespace,
    act: Callable[[PumpSession], ActResult],
    what: str,
    restart: Restart | None = None,
) -> int:
    emergency = getattr(arguments, "emergency", None)
    with pump_session(arguments.port, emergency=emergency, anyway=what in ("stop", "lower")) as (session, _):
        if session.identity is None or not session.identity.emulated:
            raise CommandError(Exit.NOT_AUTHORISED, "This record has no accounts; it can act on emulated pumps only.")
        _keep_act(arguments, session.identity.serial, what, restart)
        result = act(session)
    return _say_act(result, as_json=arguments.json)


def _say_act(result: ActResult, *, as_json: bool) -> int:
    clock = None if result.clock_s is None else pump_time(result.clock_s).isoformat()
    if as_json:
        content = {"outcome": result.outcome, "txn": result.txn.hex(), "clock": clock, "why": result.why}
        print_json({"format": "thecal-act/1"} | content)
    elif result.outcome == "applied":
        print(f"done at pump clock {clock}" if clock else "done")
    if result.outcome != "applied":
        print(result.why, file=sys.stderr)
    return _OUTCOME_EXIT[result.outcome]


def _keep_act(arguments: argparse.Namespace, serial: str, what: str, restart: Restart | None) -> None:
    """Notes an act before it is done. A stop that cannot be noted is done all the same.

    Raises:
        OSError: If it cannot be noted and is no stop.
    """
    at = SystemClock().now().replace(tzinfo=None, microsecond=0)
    act = Act(at, arguments.user or "", serial, what, arguments.reason, restart)
    try:
        ActLog(home() / ACTS).note(act)
    except OSError as error:
        if what != "stop":
            raise
        print(f"The stop could not be noted on this computer: {error}", file=sys.stderr)
