"""`thecal emulate`: an emulated programmer head with an emulated pump behind it, served to another program."""

from __future__ import annotations

import argparse
import math
import re
import sys
from datetime import datetime

from device.clock import SystemClock, pump_seconds
from device.emulator import (
    EmulatedHead,
    EmulatedPump,
    PumpMemory,
    PumpMemoryError,
    Radio,
    fault_list,
    parse_fault,
    serve_pty,
    serve_stdio,
    serve_tcp,
)
from programmer_app.commands import CommandError, Exit

_SERIAL = re.compile(r"[A-Za-z0-9-]{1,32}", re.ASCII)


def emulate(arguments: argparse.Namespace) -> int:
    """Serves until it is told to end or its standard input closes (`--stdio`)."""
    if "list" in arguments.fault:
        sys.stdout.write(f"{fault_list()}\n")
        return Exit.DONE
    if not (arguments.link or arguments.tcp or arguments.stdio):
        raise CommandError(Exit.USAGE, "emulate: one of --link, --tcp, --stdio is needed")
    clock = SystemClock()
    speed = _speed(arguments.speed)
    start_s = pump_seconds(_start(arguments.start) if arguments.start else clock.now())
    if not _SERIAL.fullmatch(arguments.serial):
        raise CommandError(Exit.USAGE, f"--serial {arguments.serial}: 1 to 32 letters, digits and -, like EMU-00001")
    try:
        for text in arguments.fault:
            parse_fault(text)  # before a memory is made or changed
        memory = PumpMemory(arguments.state)
        pump = EmulatedPump(arguments.model, arguments.serial, memory, start_s, arguments.seed)
        head = EmulatedHead(pump, Radio(arguments.radio, seed=arguments.seed), shows_card=not arguments.hide_card)
        for text in arguments.fault:
            head.inject(text)
        if arguments.stdio:
            serve_stdio(head, speed=speed, clock=clock)
        elif arguments.tcp is not None:
            host, port = _address(arguments.tcp)
            serve_tcp(head, host, port, speed=speed, clock=clock)
        else:
            serve_pty(head, arguments.link, speed=speed, clock=clock)
    except (PumpMemoryError, ValueError, OSError) as error:
        raise CommandError(Exit.USAGE, f"emulate: {error}") from error
    return Exit.DONE


def _speed(text: str) -> float:
    if text == "max":
        return math.inf
    if re.fullmatch(r"[0-9]+(\.[0-9]+)?", text, re.ASCII) is None:
        raise CommandError(Exit.USAGE, f"--speed {text}: a number like 60, 0 for stepped, or max")
    return float(text)


def _start(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise CommandError(Exit.USAGE, f"--start {text}: write it like 2026-01-05T08:00") from error
    if moment.tzinfo is not None or pump_seconds(moment) < 0:
        raise CommandError(Exit.USAGE, f"--start {text}: a pump clock has no time zone and begins in 2020")
    return moment


def _address(text: str) -> tuple[str, int]:
    host, colon, port = text.rpartition(":")
    if not colon or not port.isdigit() or int(port) > 65_535:
        raise CommandError(Exit.USAGE, f"--tcp {text}: write HOST:PORT, like 127.0.0.1:7000")
    return host, int(port)
