"""What a run of the program did outside of itself, as strace saw it: addresses it spoke to, files it changed.

    python -m tests.e2e.footprint TRACE FOLDER...        # prints what is not allowed; exit code 1 when there is any

FOLDER are those that may be written to. Any use of an internet address is told, the loopback too.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath

_WATCHED = (
    "connect,sendto,sendmsg,sendmmsg,bind,listen,accept,accept4,open,openat,openat2,creat,mkdir,mkdirat,rename,renameat,"
    "renameat2,link,linkat,symlink,symlinkat,unlink,unlinkat,rmdir,truncate,chmod,fchmodat,mknod,mknodat"
)
STRACE = ("strace", "-f", "-y", "-s", "512", "--seccomp-bpf", "-e", f"trace={_WATCHED}")
"""Put `-o FILE` and the command behind it."""

_CALL = re.compile(r"^(?:\d+ +)?(?:\[pid +\d+\] )?(\w+)\((.*)\) += +(-?\d+|\?)")
_INTERNET = re.compile(r"AF_INET6?\b|<(?:TCP|UDP|RAW)(?:v6)?:")
_NETWORK = frozenset({"connect", "sendto", "sendmsg", "sendmmsg", "bind", "listen", "accept", "accept4"})
_OPEN = frozenset({"open", "openat", "openat2", "creat"})
_FOR_WRITING = re.compile(r"O_WRONLY|O_RDWR|O_CREAT|O_TRUNC")
_PLACE = re.compile(r'(?:(?:AT_FDCWD|\d+)<([^>]*)>, )?"((?:[^"\\]|\\.)*)"')
_DEVICES = ("/dev/null", "/dev/tty", "/dev/pts/", "/dev/ptmx", "/dev/shm/", "/proc/self/")  # noqa: S108 - of the system


def not_allowed(lines: Iterable[str], folders: Iterable[Path]) -> Iterator[str]:
    """The calls of a trace that reach out.

    Args:
        lines: Of strace's file.
        folders: That may be changed.
    """
    allowed = tuple(f"{folder}/" for folder in folders)
    for line in lines:
        if (call := _CALL.match(line)) is None:
            continue
        name, arguments, answer = call.groups()
        if name in _NETWORK:
            if _INTERNET.search(arguments):  # to have tried counts too
                yield line.strip()
        elif answer.startswith("-"):
            continue  # it changed nothing
        elif name not in _OPEN or name == "creat" or _FOR_WRITING.search(arguments):
            for path in _paths(arguments):
                if not f"{path}/".startswith((*allowed, *_DEVICES)):
                    yield line.strip()


def _paths(arguments: str) -> Iterator[PurePosixPath]:
    """Of a call, as it was given them."""
    for folder, name in _PLACE.findall(arguments):
        yield PurePosixPath(folder or "/") / name


def main() -> int:
    """See the top of this file."""
    trace, *folders = map(Path, sys.argv[1:])
    with trace.open(encoding="utf-8", errors="replace") as file:
        found = list(not_allowed(file, folders))
    for line in found:
        sys.stdout.write(f"{line}\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
