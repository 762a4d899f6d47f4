"""Which libraries of the build host lie in the frozen program, and which Debian package each came from.

PyInstaller takes along what Qt and Python need of the host. The spec file writes where each came from; dpkg knows whose
it is, and keeps its licence. Libraries inside of wheels (`*.libs`) are known by their names alone.
"""

from __future__ import annotations

import re
import subprocess
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

_HASHED = re.compile(r"^(lib[A-Za-z0-9+_.]*?)-[0-9a-f]{8}")
_DOCS = Path("/usr/share/doc")


@dataclass(frozen=True)
class HostPart:
    """A Debian package of which libraries are shipped.

    Attributes:
        name: Of the package.
        version: Of the package.
        libraries: File names, sorted.
    """

    name: str
    version: str
    libraries: tuple[str, ...]

    @property
    def copyright(self) -> str:
        """Its licences, as Debian keeps them; "" where it keeps none."""
        path = _DOCS / self.name / "copyright"
        return path.read_text(encoding="utf-8", errors="replace") if path.is_file() else ""


def host_parts(listed: Path) -> list[HostPart]:
    """The packages of the libraries whose paths stand in a file, one a line; by name."""
    libraries: defaultdict[str, set[str]] = defaultdict(set)
    for line in listed.read_text(encoding="utf-8").splitlines():
        path = Path(line)
        for asked in (path, path.resolve(), Path("/usr") / path.relative_to("/")):
            if (package := _package_of(asked)) is not None:
                libraries[package].add(path.name)
                break
    return [HostPart(name, _version(name), tuple(sorted(libraries[name]))) for name in sorted(libraries)]


def in_wheels(site_packages: Path) -> list[str]:
    """Libraries that wheels bring along for themselves, by the name before the hash, sorted."""
    names = {found.group(1) for path in site_packages.glob("*.libs/*") if (found := _HASHED.match(path.name))}
    return sorted(names)


def licence_of_library(name: str) -> tuple[str, str] | None:
    """Debian's package of the same library, and its licences; None where this host has none."""
    for path in sorted(Path("/usr/lib").glob(f"*-linux-gnu/{name}.so*")) + sorted(
        Path("/usr/lib").glob(f"*-linux-gnu/{name}-*.so*")
    ):
        if (package := _package_of(path)) is not None and (text := HostPart(package, "", ()).copyright):
            return package, text
    return None


def _package_of(path: Path) -> str | None:
    asked = subprocess.run(["dpkg", "-S", path], capture_output=True, text=True, check=False)
    return asked.stdout.partition(":")[0] or None


def _version(package: str) -> str:
    asked = subprocess.run(
        ["dpkg-query", "-W", "-f", "${Version}\n", package], capture_output=True, text=True, check=True
    )
    return asked.stdout.splitlines()[0]
