"""`thecal emulate`: an emulated programmer head with an emulated pump behind it, served to another program."""

from __future__ import annotations

import argparse


def emulate(arguments: argparse.Namespace) -> int:
    """Serves until it is told to end or its standard input closes (`--stdio`)."""
    raise NotImplementedError
