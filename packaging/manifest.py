"""Lists the files of the program with their SHA-256, as `programmer_app.integrity` reads it.

    python packaging/manifest.py FOLDER             # packages laid into FOLDER, as on Windows
    python packaging/manifest.py --frozen FOLDER    # what PyInstaller has made
    python packaging/manifest.py --frozen --signed FOLDER    # its own file will be signed, which alters it: left out

Of a frozen program its own file, which holds all Python, the start of the standard library and the three packages are
listed; the libraries of others are not, so that Qt can be replaced (LGPL). A wheel's list is made by `hatch_build.py`.
"""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

LIST_NAME: Final = "manifest.sha256"
PACKAGES: Final = ("device", "programmer_app", "resources")
_INSIDE: Final = "_internal"


def listing(files: Iterable[tuple[str, Path]]) -> str:
    """Digest and name of each file, in the order of their names, as `sha256sum` writes them.

    Args:
        files: Name in the list, with `/`; where the file lies now.
    """
    return "".join(f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {name}\n" for name, path in sorted(files))


def packages_in(folder: Path, root: Path) -> Iterator[tuple[str, Path]]:
    """The files of the three packages in `folder`, named from `root`."""
    for package in PACKAGES:
        for path in (folder / package).rglob("*"):
            if path.is_file() and path.name != LIST_NAME and "__pycache__" not in path.parts:
                yield path.relative_to(root).as_posix(), path


def main() -> None:
    """See the top of this file."""
    frozen = "--frozen" in sys.argv
    folder = Path(sys.argv[-1])
    files = list(packages_in(folder / _INSIDE if frozen else folder, folder))
    if not files:
        sys.exit(f"manifest: no files of the program in {folder}")
    where = folder if frozen else folder / "programmer_app"
    if frozen:
        own = [] if "--signed" in sys.argv else ["thecal"]
        files += [(name, folder / name) for name in (*own, f"{_INSIDE}/base_library.zip")]
    (where / LIST_NAME).write_text(listing(files), encoding="utf-8", newline="\n")
    print(f"manifest: {len(files)} files")


if __name__ == "__main__":
    main()
