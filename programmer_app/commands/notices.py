"""`thecal notices`: those of this computer, whether a file would be understood, and the update check."""

from __future__ import annotations

import argparse
from typing import Any

from device.clock import SystemClock
from programmer_app import __version__
from programmer_app.commands import CommandError, Exit, print_json
from programmer_app.records.home import home
from programmer_app.records.notices import Notice, NoticeError, notices_folder, parse_notices
from programmer_app.records.notices.update_check import all_notices, fetch, setting_of


def list_notices(arguments: argparse.Namespace) -> int:
    """`thecal notices list`: those of this computer; the ones about this version are marked."""
    folder = arguments.folder or notices_folder()
    found = all_notices(folder, home())
    holding = found.holding(__version__)
    if arguments.json:
        print_json(
            {
                "format": "thecal-notices-list/1",
                "version": __version__,
                "folder": str(folder),
                "notices": [_json(notice) | {"holds_here": notice in holding} for notice in found.notices],
                "problems": [{"name": problem.name, "why": problem.why} for problem in found.problems],
            }
        )
        return Exit.DONE
    print(f"{folder}: {len(found.notices)} notices, {len(holding)} about Thecal {__version__}")
    today = SystemClock().now().date()
    for notice in found.notices:
        state = "withdrawn" if notice.withdrawn else ("holds here" if notice in holding else "not this version")
        print(f"{notice.kind}  {notice.id}  {notice.issued} ({notice.age_days(today)} d)  {state}\n  {notice.title.en}")
    for problem in found.problems:
        print(f"not read: {problem.name}: {problem.why}")
    return Exit.DONE


def check_notices(arguments: argparse.Namespace) -> int:
    """`thecal notices check FILE`: whether a workstation would understand it."""
    try:
        notices = parse_notices(arguments.file.read_bytes())
    except OSError as error:
        raise CommandError(Exit.USAGE, f"{arguments.file}: {error.strerror or error}") from error
    except NoticeError as error:
        raise CommandError(Exit.USAGE, f"{arguments.file.name}: {error}") from error
    if arguments.json:
        print_json({"format": "thecal-notices-list/1", "notices": [_json(notice) for notice in notices]})
    else:
        print(f"{arguments.file.name} is a notice file: {len(notices)} notices")
        for notice in notices:
            about = "about this version" if notice.concerns(__version__) else "not about this version"
            print(f"{notice.kind}  {notice.id}  {notice.issued}  {about}")
    return Exit.DONE


def fetch_notices(arguments: argparse.Namespace) -> int:
    """`thecal notices fetch`: asks the address of the update check, where an administrator switched it on."""
    folder = arguments.folder or notices_folder()
    try:
        setting = setting_of(folder, home())
        if setting is None or not setting.on:
            print("the update check is off; nothing was asked")
            return Exit.DONE
        count = fetch(setting, home(), SystemClock().now().date())
    except NoticeError as error:
        raise CommandError(Exit.REFUSED, f"update check: {error}") from error
    print(f"update check: {count} notices, signed")
    return Exit.DONE


def _json(notice: Notice) -> dict[str, Any]:
    return notice.model_dump(mode="json", by_alias=True, exclude_none=True)
