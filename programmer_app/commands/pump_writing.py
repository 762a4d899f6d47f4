"""`thecal write`: programs a pump with a file."""

from __future__ import annotations

import argparse
import sys
from functools import partial

from device.clock import pump_time
from device.errors import DeviceError, LinkError, ProtocolError, UncertainError
from device.journal import JournalError, WriteJournal
from device.program import DeliveryProgram
from device.pump import PumpReading
from device.quantities import Mass
from device.session import PreparedWrite, PumpSession
from programmer_app.commands import CommandError, Exit, refuse_if_altered
from programmer_app.commands.accepting import confirm_notes, refuse_findings
from programmer_app.commands.emergency import login_name
from programmer_app.commands.foreign import acknowledge, refuse_if_changed_elsewhere
from programmer_app.commands.libraries import permit
from programmer_app.commands.programs import chosen_library, load_program
from programmer_app.commands.pump_resolving import say_result
from programmer_app.commands.pump_session import pump_session
from programmer_app.commands.telling import tell_look
from programmer_app.records.act_log import FILE_NAME as ACTS
from programmer_app.records.act_log import Act, ActLog
from programmer_app.records.home import home
from programmer_app.therapy.confirmation import confirmation_problem
from programmer_app.therapy.library import DrugLibrary
from programmer_app.therapy.limits import TOO_SOON, Finding, check, since_programmed_s
from programmer_app.therapy.projection import daily_doses

_FINE_PER_NL = 3_600
_CLOCK_WORTH_SAYING_S = 60
"""Source: requirement R68 of the project's own list, a proposal."""


def write_program(arguments: argparse.Namespace) -> int:
    """`thecal write`: programs the pump with a file."""
    if not arguments.user.strip() or not arguments.reason.strip():
        raise CommandError(Exit.USAGE, "write: --user and --reason must not be empty")
    refuse_if_altered("Nothing was sent to the pump.")
    library = chosen_library(arguments.library)
    program = load_program(arguments.file, library)
    with pump_session(arguments.port, reads=True) as (session, journal):
        tell_look("read", session.serial, "interrogation")
        reading = session.interrogate()
        _refuse_if_open(journal, reading)
        refuse_if_changed_elsewhere(session, reading, journal)
        if not reading.identity.emulated:
            raise CommandError(Exit.NOT_AUTHORISED, "This record has no accounts; it can program emulated pumps only.")
        permit(library, arguments, emulated=reading.identity.emulated)
        findings = _findings(session, reading, program, library, refilled=arguments.refilled)
        refuse_findings(findings, arguments.accept, "Nothing was sent to the pump.")
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
    return say_result(result, as_json=arguments.json)


def _look_once_more(session: PumpSession, port: str) -> None:
    """Keeps what the pump runs now as what is known of it; that this fails says nothing about the write."""
    tell_look("read", session.serial, "interrogation after a write")
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
        tell_look("log read", session.serial, "from number 1 on")
        findings = judge(since_change_s=since_programmed_s(session.log(), reading.status.clock_s))
    return findings


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
