"""Catheter models: what is left after trimming, the bore cross-check at its edge, faults of a file named."""

from __future__ import annotations

import json
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from device.program import Segment
from device.quantities import Length, Volume
from programmer_app.therapy.catheter_models import (
    CatheterModelError,
    Trim,
    bore_check,
    implanted,
    load_catheter_models,
)

FILE = Path(__file__).resolve().parents[2] / "resources" / "catheter_models.json"
MODELS = load_catheter_models()


def cm(number: str) -> Length:
    return Length.of(number, "cm")


def test_trim_at_both_ends_of_one_piece() -> None:
    found = implanted(MODELS["110-cm-implant-record"], {"spinal": Trim(pump=cm("5"), spinal=cm("15"))})
    # 110 - 20 = 90 cm x 2.6 mcL
    assert (found.length_um, found.volume_nl, found.checks) == (900_000, 234_000, ())
    assert found.catheter.segments[0].length == cm("90")


def test_two_pieces_are_trimmed_each_on_its_own() -> None:
    found = implanted(MODELS["CT-2"], {"pump": Trim(spinal=cm("30.5")), "spinal": Trim(pump=cm("10"))})
    # 49.5 cm x 2.83 mcL = 140.085 mcL; 60 cm x 2.21 mcL = 132.6 mcL
    assert (found.length_um, found.volume_nl) == (1_095_000, 272_685)
    # 0.6 mm: pi / 4 x 0.06^2 = 0.0028274 mL/cm; 2.83 is 0.09 % more
    assert found.checks[0].mismatch_percent == pytest.approx(0.0908, abs=1e-4)
    assert [check.finding for check in found.checks] == [None, None]


@pytest.mark.parametrize(
    ("trims", "named"),
    [
        ({"tip": Trim(pump=cm("1"))}, "no piece 'tip'"),
        ({"pump": Trim(pump=cm("1"))}, "'pump' is not cut at its pump end"),
        ({"spinal": Trim(spinal=cm("1"))}, "'spinal' is not cut at its spinal end"),
        ({"spinal": Trim(pump=cm("70"))}, "nothing would be left of the piece 'spinal' of 70 cm"),
    ],
)
def test_cuts_that_cannot_be(trims: dict[str, Trim], named: str) -> None:
    with pytest.raises(CatheterModelError, match=named):
        implanted(MODELS["CT-2"], trims)


@pytest.mark.parametrize(
    ("per_cm", "words"),
    [
        # 1 mm bore: pi / 4 = 7.853982 mcL/cm; 10 % more is 8.639380, 10 % less 7.068583
        ("8.639 mcL", None),
        ("8.64 mcL", "10 % more than its bore of 1 mm"),
        ("7.069 mcL", None),
        ("7.068 mcL", "10 % less than its bore of 1 mm"),
        ("78.54 mcL", "900 % more"),
    ],
)
def test_bore_cross_check_at_its_edge(per_cm: str, words: str | None) -> None:
    piece = Segment(name="spinal", length=cm("50"), volume_per_cm=Volume.parse(per_cm))
    found = bore_check(piece, Fraction(1)).finding
    assert (found is None) is (words is None)
    assert words is None or words in (found or "")


def test_a_published_prototype_is_found() -> None:
    # 0.2 mL stored for 32 cm of 0.8 mm bore; geometry says 0.1608 mL
    piece = Segment(name="spinal", length=cm("32"), volume_per_cm=Volume.parse("6.25 mcL"))
    found = bore_check(piece, Fraction(8, 10))
    assert found.mismatch_percent == pytest.approx(24.34, abs=0.005)
    assert found.finding is not None
    with pytest.raises(CatheterModelError, match="bore"):
        bore_check(piece, Fraction(0))


def test_every_model_says_where_it_comes_from() -> None:
    assert {model.status for model in MODELS.values()} >= {"project", "published"}
    for model in MODELS.values():
        assert len(model.source) > 20
        found = implanted(model, {})
        assert all(check.finding is None for check in found.checks)


@pytest.mark.parametrize(
    ("change", "named"),
    [
        (lambda c: c.pop("note"), "note"),
        (lambda c: c["models"].append(c["models"][0]), "twice"),
        (lambda c: c["models"][0]["segments"][0].__setitem__("bore_mm", "0"), "bore"),
        (lambda c: c["models"][0]["segments"][0].__setitem__("bore_mm", 0.53), "bore"),
        (lambda c: c["models"][0]["segments"][0].__setitem__("length", "90 mL"), "length"),
        (lambda c: c["models"][0].__setitem__("default", True), "default"),
        (lambda c: c["models"][0].__setitem__("source", ""), "source"),
    ],
)
def test_faults_of_a_file_are_named(change: Any, named: str, tmp_path: Path) -> None:  # noqa: ANN401 - a function
    content = json.loads(FILE.read_text("utf-8"))
    change(content)
    path = tmp_path / "models.json"
    path.write_text(json.dumps(content))
    with pytest.raises(CatheterModelError, match=named):
        load_catheter_models(path)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(CatheterModelError, match="cannot be read"):
        load_catheter_models(tmp_path / "none.json")
