"""Adds to the bill of materials what is no Python package: Python itself, and the libraries of the build host.

python bill.py BILL.cdx.json HOST-LIBRARIES.txt PYTHON-VERSION
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any
from urllib.parse import quote

from host_parts import host_parts


def main() -> None:
    """Changes the file in place; same input, same bytes."""
    path, host, version = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
    bill: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    added = [{"bom-ref": "python", "type": "platform", "name": "CPython", "version": version,
              "cpe": f"cpe:2.3:a:python:python:{version}:*:*:*:*:*:*:*"}]  # fmt: skip
    for part in host_parts(host):
        purl = f"pkg:deb/debian/{part.name}@{quote(part.version, safe='')}?distro=debian-12"
        properties = [{"name": "thecal:library", "value": library} for library in part.libraries]
        added.append({"bom-ref": purl, "type": "library", "name": part.name, "version": part.version,
                      "purl": purl, "properties": properties})  # type: ignore[dict-item] # fmt: skip
    bill["components"] = [*bill["components"], *added]
    path.write_text(json.dumps(bill, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
