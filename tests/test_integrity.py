"""What the list of digests finds in the files of an installation, one kind of damage after another."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from pathlib import Path

import pytest

from programmer_app.integrity import LIST_NAME, Installation, Integrity, faults

ROOT = Path(__file__).parents[1]
LIBRARY = "resources/drug_library.json"


@pytest.fixture
def place(tmp_path: Path) -> Installation:
    """A small installation, listed by the script that lists the real ones."""
    for name, content in (("programmer_app/a.py", "a = 1\n"), ("device/b.py", "b = 2\n"), (LIBRARY, "{}\n")):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(content, encoding="utf-8")
    subprocess.run([sys.executable, ROOT / "packaging/manifest.py", tmp_path], check=True, capture_output=True)
    return Installation(tmp_path, tmp_path, tmp_path / "programmer_app" / LIST_NAME)


def wrong(place: Installation) -> list[str]:
    return [fault for fault in faults(place) if fault]


def test_the_list_is_what_sha256sum_writes(place: Installation) -> None:
    digest = hashlib.sha256(b"{}\n").hexdigest()
    assert f"{digest}  {LIBRARY}\n" in place.listed.read_text(encoding="utf-8")
    checked = subprocess.run(
        ["sha256sum", "-c", place.listed], cwd=place.root, capture_output=True, text=True, check=True
    )
    assert checked.stdout.count(": OK") == 3


def test_whole_files_have_no_fault_and_compiled_ones_do_not_count(place: Installation) -> None:
    (place.root / "device/__pycache__").mkdir()
    (place.root / "device/__pycache__/b.cpython-311.pyc").write_bytes(b"compiled")
    (place.root / "resources/.DS_Store").write_bytes(b"left by a system")
    assert wrong(place) == []


@pytest.mark.requirement("R128")
@pytest.mark.parametrize("name", ["programmer_app/a.py", "device/b.py", LIBRARY])
def test_one_flipped_bit_is_found_and_the_file_named(place: Installation, name: str) -> None:
    path = place.root / name
    data = bytearray(path.read_bytes())
    data[0] ^= 1
    path.write_bytes(data)
    assert wrong(place) == [f"{name} was altered"]


@pytest.mark.requirement("R128")
def test_what_is_missing_or_strange_is_named(place: Installation) -> None:
    (place.root / LIBRARY).unlink()
    (place.root / "device/b").mkdir()
    (place.root / "device/b/__init__.py").write_text("b = 3\n", encoding="utf-8")  # would be taken for b.py
    assert wrong(place) == [f"{LIBRARY} is missing", "device/b/__init__.py is no part of it"]
    integrity = Integrity(place)
    assert integrity.known == ""
    assert integrity.problem() == integrity.known == f"{LIBRARY} is missing (1 more)"


@pytest.mark.parametrize("text", ["", "nonsense\n", f"{'0' * 64}  ../outside\n", f"{'0' * 64}  /etc/hostname\n"])
def test_damaged_list_is_a_fault_and_names_no_file_outside(place: Installation, text: str) -> None:
    place.listed.write_text(text, encoding="utf-8")
    assert wrong(place) == [f"{LIST_NAME} is missing or damaged"]


def test_missing_list_is_a_fault_but_in_a_checkout(place: Installation) -> None:
    place.listed.unlink()
    assert wrong(place) == [f"{LIST_NAME} is missing or damaged"]
    checkout = Installation(place.root, place.packages, place.listed, checkout=True)
    assert wrong(checkout) == []
    assert "checkout" in Integrity(checkout).note
    assert Integrity(place).note == ""
