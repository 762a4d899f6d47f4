"""Commands that act on a pump at once: stop, lower, start and its clock; `pump_bolus` has the bolus.

Nothing of the therapy is imported here: a stop waits for no drug library and no array of numbers.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from datetime import datetime, timedelta

from device.clock import SystemClock, pump_seconds, pump_time
from device.quantities import Duration, QuantityError
from device.session import ActResult, PumpSession
from programmer_app.commands import CommandError, Exit, print_json, refuse_if_altered
from programmer_app.commands.emergency import login_name
from programmer_app.commands.pump_resolving import OUTCOME_EXIT
from programmer_app.commands.pump_session import pump_session
from programmer_app.records.act_log import FILE_NAME as ACTS
from programmer_app.records.act_log import Act, ActLog, Restart
from programmer_app.records.home import home


def stop_pump(arguments: argparse.Namespace) -> int:
    """`thecal stop`: stops delivery. Nothing that is missing or cannot be kept holds it up."""
    restart = _planned_restart(arguments)
    code = act_on_pump(arguments, lambda session: session.stop(**who(arguments)), "stop", restart)
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
    return act_on_pump(arguments, lambda session: session.lower(**who(arguments)), "lower")


def start_pump(arguments: argparse.Namespace) -> int:
    """`thecal start`: goes on with the program in the pump."""
    refuse_if_altered("The pump was not started.")
    return act_on_pump(arguments, lambda session: session.start(**who(arguments)), "start")


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
        result = session.set_clock(pump_seconds(SystemClock().now()), **who(arguments))
    return _say_act(result, as_json=arguments.json)


def who(arguments: argparse.Namespace) -> dict[str, str]:
    """Who acts and why, for the journal: as said, else the account's name."""
    return {"user": arguments.user or login_name(), "reason": arguments.reason}


def act_on_pump(
    arguments: argparse.Namespace,
    act: Callable[[PumpSession], ActResult],
    what: str,
    restart: Restart | None = None,
) -> int:
    """Does one act in a session of its own, noted before it is done, and tells how it ended.

    Args:
        arguments: With port, user and reason, and perhaps an emergency key.
        act: What is done.
        what: Its name in the notes.
        restart: What is planned after a stop.

    Raises:
        CommandError: The pump is a patient's, or the link failed.
    """
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
    return OUTCOME_EXIT[result.outcome]


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
