"""Writes the licence texts of all parts that are shipped, from the JSON list of pip-licenses, to standard output."""

from __future__ import annotations

import json
import sys
from pathlib import Path


def main() -> None:
    """One part after another: name, version, licence, its text."""
    for part in json.loads(Path(sys.argv[1]).read_text(encoding="utf-8")):
        print(f"{part['Name']} {part['Version']}: {part['License']}\n\n{part['LicenseText'].strip()}\n\n{'-' * 78}\n")


if __name__ == "__main__":
    main()
