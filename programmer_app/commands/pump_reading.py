"""Commands that look at a pump and change nothing: read and log.

What only some of it needs is imported where it is needed: a pump is read in an emergency too, and soon.
"""

from __future__ import annotations

import argparse
import sys

from device.clock import pump_time
from device.program import DeliveryProgram
from device.program_file import to_content
from device.pump import AlarmCode, LogEntry, PumpModel, PumpReading
from programmer_app.commands import Exit, print_json
from programmer_app.commands.foreign import acknowledge, another_than_last, changed_elsewhere
from programmer_app.commands.pump_session import pump_session
from programmer_app.commands.telling import tell_look


def read_pump(arguments: argparse.Namespace) -> int:
    """`thecal read`: identity, status, program, clock, alarms."""
    with pump_session(arguments.port, emergency=arguments.emergency, reads=True) as (session, journal):
        tell_look("read", session.serial, "interrogation")
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
    from device.quantities import plain_number
    from programmer_app.therapy.library import LibraryError, load_library
    from programmer_app.therapy.projection import daily_doses

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
        tell_look("read", session.serial, "interrogation")
        serial = session.interrogate().identity.serial
        tell_look("log read", serial, "from number 1 on")
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
