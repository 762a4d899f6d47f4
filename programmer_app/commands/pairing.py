"""`thecal pair`: the first meeting with a pump, by the secret of its implant card; and taking a right away again."""

from __future__ import annotations

import argparse
import getpass
import sys
from pathlib import Path

from device.card import CardError, card_secret
from device.errors import RejectedError
from programmer_app.commands import CommandError, Exit, print_json, refuse_if_altered
from programmer_app.commands.pump_session import pump_session
from programmer_app.commands.telling import tell_revoking

_SECRET_FILE_MAX_BYTES = 4096
_PROMPT = "Words of the implant card (not shown): "


def pair(arguments: argparse.Namespace) -> int:
    """Pairs this computer with the pump behind a port; or lists or revokes the programmers that a pump allows."""
    if arguments.list or arguments.revoke is not None:
        return _programmers(arguments)
    refuse_if_altered("It was not paired.")
    try:
        secret = card_secret(_typed(arguments.secret_file))
    except CardError as error:
        raise CommandError(Exit.NOT_AUTHORISED, f"pair: {error}") from None
    with pump_session(arguments.port, card_secret=secret, emergency=arguments.emergency) as (session, _):
        identity = session.identity
    if identity is None:
        raise CommandError(Exit.LINK_FAILED, "The pump did not say who it is.")
    if arguments.json:
        kept_for = {"emergency": True} if arguments.emergency else {}
        content = {"format": "thecal-pairing/1", "serial": identity.serial, "emulated": identity.emulated}
        print_json(content | kept_for)
    else:
        emulated = " (emulated)" if identity.emulated else ""
        kind = "enrolled for emergency access to" if arguments.emergency else "paired with"
        print(f"{kind} {identity.model.name} {identity.serial}{emulated}")
    return Exit.DONE


def _typed(secret_file: Path | None) -> str:
    """The card's words from the file, from the terminal without echo, or from standard input."""
    try:
        if secret_file is not None:
            with secret_file.open("rb") as file:
                return file.read(_SECRET_FILE_MAX_BYTES).decode("ascii")
        if sys.stdin.isatty():
            return getpass.getpass(_PROMPT)
        return sys.stdin.read(_SECRET_FILE_MAX_BYTES)
    except UnicodeDecodeError as error:
        raise CardError("the file holds something else than words or hexadecimal digits") from error
    except (OSError, EOFError) as error:
        why = error.strerror if isinstance(error, OSError) else "nothing was typed"
        raise CommandError(Exit.USAGE, f"pair: the card's words cannot be read: {why}") from error


def _programmers(arguments: argparse.Namespace) -> int:
    if arguments.revoke is not None:
        refuse_if_altered("No right was taken away.")
    with pump_session(arguments.port) as (session, _):
        if arguments.revoke is not None:
            programmer = _named(arguments.revoke, session.programmers().allowed)
            tell_revoking(session.serial, programmer)
            session.revoke(programmer)
        known = session.programmers()
        serial = session.serial
    if arguments.json:
        print_json(
            {
                "format": "thecal-programmers/1",
                "serial": serial,
                "allowed": [programmer.hex() for programmer in known.allowed],
                "this": known.asking.hex(),
                "revocations": known.revocations,
            }
        )
    else:
        for programmer in known.allowed:
            print(f"{programmer.hex()}{'  this computer' if programmer == known.asking else ''}")
    return Exit.DONE


def _named(text: str, allowed: tuple[bytes, ...]) -> bytes:
    found = [programmer for programmer in allowed if programmer.hex() == text.lower()]
    if not found:
        raise RejectedError(f"The pump allows no programmer {text}.", next_step="`thecal pair --list` shows them.")
    return found[0]
