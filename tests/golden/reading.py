"""Reads the hand-written golden bytes beside this file: hexadecimal digits, with `#` before a remark."""

from __future__ import annotations

from pathlib import Path


def golden(name: str) -> bytes:
    """The bytes of `name`.hex."""
    lines = Path(__file__).with_name(f"{name}.hex").read_text("utf-8").splitlines()
    return bytes.fromhex("".join(line.partition("#")[0] for line in lines))
