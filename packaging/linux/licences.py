"""Writes the licence texts of all parts that are shipped to standard output.

    python licences.py PIP-LICENSES.json HOST-LIBRARIES.txt SITE-PACKAGES PYTHON-LICENSE

Fails where a part of the lock has no text, so that a new one cannot go out without.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

from host_parts import host_parts, in_wheels, licence_of_library

_OURS = Path(__file__).parents[1] / "licences"
_COMMON = Path("/usr/share/common-licenses")
_RESOURCES = Path(__file__).parents[2] / "resources"
_LINE = "-" * 78


def main() -> None:
    """One part after another: name, version, licence, its text."""
    listed, host, site_packages, python = map(Path, sys.argv[1:])
    for heading, text in (
        ("Python, and its standard library", python.read_text(encoding="utf-8")),
        *_resources(),
        *_packages(listed),
        *_libraries(host, site_packages),
    ):
        print(f"{heading}\n\n{text.strip()}\n\n{_LINE}\n")


def _packages(listed: Path) -> Iterator[tuple[str, str]]:
    for part in json.loads(listed.read_text(encoding="utf-8")):
        heading, text = f"{part['Name']} {part['Version']}: {part['License']}", part["LicenseText"]
        if text == "UNKNOWN":
            text = _text_of(part["Name"], part["License"])
        yield heading, text


def _text_of(name: str, licence: str) -> str:
    """The text of a part whose wheel forgot it."""
    if (kept := _OURS / f"{name.lower()}.txt").is_file():
        return kept.read_text(encoding="utf-8")
    if "LGPL-3" in licence:
        texts = [(_COMMON / one).read_text(encoding="utf-8") for one in ("LGPL-3", "GPL-3")]
        return "Used under the GNU Lesser General Public License, version 3.\n\n" + "\n\n".join(texts)
    sys.exit(f"licences: {name} has no licence text; put it into {_OURS}")


def _resources() -> Iterator[tuple[str, str]]:
    yield "Inter, the typeface", (_RESOURCES / "fonts/LICENSE-OFL-1.1.txt").read_text(encoding="utf-8")
    yield "Material Symbols, icons", (_RESOURCES / "icons/LICENSE-Apache-2.0.txt").read_text(encoding="utf-8")


def _libraries(host: Path, site_packages: Path) -> Iterator[tuple[str, str]]:
    for part in host_parts(host):
        yield f"{', '.join(part.libraries)}: {part.name} {part.version} of Debian", part.copyright
    for name in in_wheels(site_packages):
        found = licence_of_library(name)
        where = "inside a wheel above"
        if found is None:
            yield f"{name} ({where})", "Its licence is told by the package that it lies in."
        else:
            yield f"{name} ({where}): the licence that Debian tells of {found[0]}", found[1]


if __name__ == "__main__":
    main()
