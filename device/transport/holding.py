"""One program for one port and one pump: who holds a device, and holds on pumps that end with their program.

A hold is a lock of the operating system on an open file. The system gives it back when its process ends, however that
ends, so that no hold of a dead program is ever in the way.
"""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path
from typing import Final, Protocol

from device.errors import LinkError
from device.wording import phrase

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl
    import termios

_PROC: Final = Path("/proc")
_SAFE: Final = re.compile(r"[^A-Za-z0-9-]")
_TEXT_BYTES: Final = 200
_WINDOWS_LOCK_AT: Final = 1_000_000
"""Byte that is locked on Windows: beyond the text, which others may still read."""


class Holds(Protocol):
    """Keeps other programs of this computer away from a pump, whichever port they use."""

    def take(self, serial: str) -> Hold:
        """Takes the pump for this program until `release`.

        Raises:
            LinkError: Another program has it; names that one.
        """
        ...


class Hold:
    """A pump that is held; `release` may be called twice."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor: int | None = descriptor

    def release(self) -> None:
        """Lets others have the pump."""
        descriptor, self._descriptor = self._descriptor, None
        if descriptor is not None:
            os.close(descriptor)


class FolderHolds:
    """Holds as one locked file a pump in a folder that all programs of an account share.

    Args:
        folder: Made when it is needed.
        program: What this program is called, for the message that another one shows.
    """

    def __init__(self, folder: Path, program: str) -> None:
        self._folder = folder
        self._program = program

    def take(self, serial: str) -> Hold:
        """See `Holds.take`."""
        path = self._folder / f"pump-{_SAFE.sub('_', serial)}.lock"
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            descriptor = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
        except OSError as error:
            raise LinkError(
                phrase(
                    "Pump {serial} cannot be taken for this program alone: {strerror}.",
                    serial=serial,
                    strerror=error.strerror,
                ),
                next_step=phrase("See that {folder} can be written, then connect again.", folder=self._folder),
            ) from error
        try:
            _lock(descriptor)
        except OSError as error:
            who = os.pread(descriptor, _TEXT_BYTES, 0).decode("utf-8", "replace") if sys.platform != "win32" else ""
            os.close(descriptor)
            raise LinkError(
                phrase("Pump {serial} is in use by another program of this computer: {who}.", serial=serial, who=who)
                if who
                else phrase("Pump {serial} is in use by another program of this computer.", serial=serial),
                next_step=phrase("Close it there, then connect again."),
            ) from error
        os.ftruncate(descriptor, 0)
        os.write(
            descriptor,
            f"{self._program}, process {os.getpid()}".encode()[:_TEXT_BYTES],
        )
        return Hold(descriptor)


def _lock(descriptor: int) -> None:
    if sys.platform == "win32":
        os.lseek(descriptor, _WINDOWS_LOCK_AT, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        os.lseek(descriptor, 0, os.SEEK_SET)
    else:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


def keep_alone(descriptor: int, name: str) -> None:
    """Has the system refuse the port to programs that ask nobody, and leave its lines alone when it is closed.

    The lock that pyserial takes is seen by those alone that look for it; exclusive mode is seen by all but the
    superuser. A pseudo-terminal is left out of that: it would stay exclusive after the program was killed, as long as
    its other end lives. Without HUPCL the system does not let DTR and RTS fall at the end, which resets some devices.

    Args:
        descriptor: Of the open port.
        name: The device, links followed.
    """
    if sys.platform == "win32":
        return
    try:
        if not is_pseudo_terminal(name):
            fcntl.ioctl(descriptor, termios.TIOCEXCL)
        settings = termios.tcgetattr(descriptor)
        settings[2] &= ~termios.HUPCL
        termios.tcsetattr(descriptor, termios.TCSANOW, settings)
    except (OSError, termios.error):
        return  # a driver that knows neither: the lock of pyserial holds all the same


def is_pseudo_terminal(name: str) -> bool:
    """Whether a device, links followed, is a pseudo-terminal."""
    return name.startswith("/dev/pts/")


def holder_of(url: str) -> str:
    """Which program has a device open, as `name, process 123`; "" where that cannot be told.

    Only Linux says, and only of processes that this account may look at. A lock names its owner; without one, whoever
    has the device open is named.
    """
    try:
        status = Path(url).stat()
    except OSError:
        return ""
    owner = _lock_owner(status) or _opener(Path(url).resolve())
    return "" if owner is None else f"{_name(owner)}, process {owner}"


def _lock_owner(status: os.stat_result) -> int | None:
    """From a line of /proc/locks such as `1: FLOCK  ADVISORY  WRITE 4711 00:18:5 0 EOF` (proc(5))."""
    wanted = f"{os.major(status.st_dev):02x}:{os.minor(status.st_dev):02x}:{status.st_ino}"
    try:
        lines = (_PROC / "locks").read_text("ascii", "replace").splitlines()
    except OSError:
        return None
    for line in lines:
        parts = line.split()
        if len(parts) >= 6 and parts[1] == "FLOCK" and parts[5] == wanted and parts[4].isdigit():
            return int(parts[4])
    return None


def _opener(device: Path) -> int | None:
    if not _PROC.is_dir():
        return None
    for process in _PROC.iterdir():
        if process.name.isdigit() and int(process.name) != os.getpid() and _has_open(process, device):
            return int(process.name)
    return None


def _has_open(process: Path, device: Path) -> bool:
    try:
        return any(_leads_to(link, device) for link in (process / "fd").iterdir())
    except OSError:
        return False  # another account's process, or one that has just ended


def _leads_to(link: Path, device: Path) -> bool:
    try:
        return link.readlink() == device
    except OSError:
        return False


def _name(process: int) -> str:
    try:
        return (_PROC / str(process) / "comm").read_text("utf-8", "replace").strip() or "a program"
    except OSError:
        return "a program"
