"""`python -m programmer_app` and the installed command `thecal`."""

from __future__ import annotations

import sys


def main() -> int:
    """Runs the command line; see `programmer_app.cli`."""
    from programmer_app.cli import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
