"""`thecal ports`: the serial ports of this computer, and which of them lead to a programmer head."""

from __future__ import annotations

import argparse
from dataclasses import asdict

from device.clock import SystemClock
from device.transport import PortAnswer, PortInfo, Standing, ask_ports, open_transport, ports
from programmer_app.commands import Exit, print_json


def list_ports(arguments: argparse.Namespace) -> int:
    """Lists the ports, or those named, and asks each who is there; `--no-ask` writes to none of them."""
    known = {port.device: port for port in ports()}
    wanted: list[str] = arguments.port or list(known)
    found = [known.get(url, PortInfo(url, "", "", "", "")) for url in wanted]
    clock = SystemClock()
    said: dict[str, PortAnswer] = {}
    if not arguments.no_ask:
        said = {answer.url: answer for answer in ask_ports(wanted, clock, lambda url: open_transport(url, clock))}
    if arguments.json:
        print_json(
            {"format": "thecal-ports/1", "ports": [asdict(port) | _said(said.get(port.device)) for port in found]}
        )
        return Exit.DONE
    for port in sorted(found, key=lambda port: not _is_head(said.get(port.device))):
        answer = said.get(port.device)
        parts = (port.device, port.description, port.maker, port.usb_id, "" if answer is None else answer.said)
        print("  ".join(part for part in parts if part))
    if not found:
        print("no serial ports found")
    return Exit.DONE


def _is_head(answer: PortAnswer | None) -> bool:
    return answer is not None and answer.standing is Standing.HEAD


def _said(answer: PortAnswer | None) -> dict[str, object]:
    if answer is None:
        return {}
    head = None if answer.head is None else asdict(answer.head)
    return {"standing": answer.standing.value, "said": answer.said, "head": head}
