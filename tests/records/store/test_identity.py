"""Folding of names, and sealed values."""

from __future__ import annotations

import pytest

from programmer_app.records.store.errors import DamagedError
from programmer_app.records.store.identity import Sealer, folded, folded_number, words
from programmer_app.records.store.keys import new_keys


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Żółć", "zolc"),
        ("ÅNGSTRÖM", "angstrom"),
        ("Straße", "strasse"),
        ("Ðorđe Łukasz Ørsted", "dorde lukasz orsted"),
        ("Ngô Đình Diệm", "ngo dinh diem"),
        ("İstanbul ISPARTA \u0131s\u0131", "istanbul isparta isi"),
        ("Ολυμπία ΟΛΥΜΠΙΑ", "ολυμπια ολυμπια"),
        ("ﬁﬂ \uff14\uff12", "fifl 42"),
        ("e\u0301", "e"),
    ],
)
def test_case_and_accents_do_not_matter(text: str, plain: str) -> None:
    assert folded(text) == plain


def test_words_and_numbers_are_taken_apart() -> None:
    assert words("O’Neill-D'Arcy, Ann_Marie") == ["o", "neill", "d", "arcy", "ann", "marie"]
    assert folded_number(" mrn-00.12/A ") == "mrn0012a"


def test_a_sealed_value_opens_in_its_own_place_only() -> None:
    sealer, other = Sealer(new_keys()), Sealer(new_keys())
    sealed = sealer.seal("Żółć", "patient.family_name")
    assert sealer.open(sealed, "patient.family_name") == "Żółć"
    assert sealer.seal("Żółć", "patient.family_name") != sealed
    for bad in (sealed[:-1], b"", sealed[:12], bytes([sealed[0] ^ 1]) + sealed[1:]):
        with pytest.raises(DamagedError):
            sealer.open(bad, "patient.family_name")
    with pytest.raises(DamagedError):
        sealer.open(sealed, "patient.given_name")
    with pytest.raises(DamagedError):
        other.open(sealed, "patient.family_name")
    assert sealer.token("zo", "word") != other.token("zo", "word")
    assert sealer.token("zo", "word") != sealer.token("zo", "number")
