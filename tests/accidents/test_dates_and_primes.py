"""Accidents of dates that were wrong, unreadable or lost, and of a prime's constant: shown or refused by a command."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from programmer_app.therapy.catheter_models import load_catheter_models
from tests.accidents.workstation import MORPHINE, Workstation, at_the_pump


@pytest.mark.requirement("H8")
@pytest.mark.parametrize(
    ("implanted", "indicator", "replace_by"),
    [
        ("2020-03-01", None, "2027-03-01"),
        ("2020-02-29", None, "2027-02-28"),
        ("2020-03-01", "2025-02-01", "2025-05-02"),
        ("2020-03-01", "2026-12-31", "2027-03-01"),
        ("2020-03-01", "2026-12-01", "2027-03-01"),
        ("2020-03-01", "2026-11-30", "2027-02-28"),
    ],
)
def test_h8_replace_by_is_a_whole_date_within_90_days_and_7_years(
    desk: Workstation, implanted: str, indicator: str | None, replace_by: str
) -> None:
    more = () if indicator is None else ("--indicator", indicator)
    found = desk.thecal("calc", "replace-by", "--implanted", implanted, *more, "--json").json()
    assert found["replace_by"] == replace_by
    on = date.fromisoformat(found["replace_by"])
    assert on <= date.fromisoformat(implanted).replace(day=1) + timedelta(days=7 * 366 + 31)
    if indicator is not None:
        assert on <= date.fromisoformat(indicator) + timedelta(days=90)
    said = desk.thecal("calc", "replace-by", "--implanted", implanted, *more).out
    assert f"replace by: {replace_by}" in said
    assert "?" not in said


@pytest.mark.requirement("H8")
@pytest.mark.parametrize("text", ["??/??/????", "01/03/2020", "2020-02-30", ""])
def test_h8_a_date_that_cannot_be_read_gives_none_and_is_named(desk: Workstation, text: str) -> None:
    ended = desk.thecal("calc", "replace-by", "--implanted", text)
    assert (ended.code, ended.out) == (2, "")
    assert "--implanted" in ended.err


@pytest.mark.requirement("H20")
def test_h20_a_lost_refill_date_comes_back_from_the_pump_in_any_clinic(desk: Workstation, pump: str) -> None:
    """Nobody has the paper: what the pump says of itself gives the date, and it is not later than the first one."""
    assert desk.write(pump, MORPHINE, "2.4 mg/day").code == 0
    with at_the_pump(pump) as session:
        session.emu_advance(30 * 86_400)
    read = desk.read(pump)
    # 38 mL less 30 d of 0.24 mL, in whole strokes; to 2 mL are 28.8 mL or 120 d
    left = f"{int(read['reservoir_ml'] * 1_000) / 1_000:g} mL"
    content = read["program"] | {"reservoir": read["program"]["reservoir"] | {"volume": left}}
    today = read["clock"][:10]
    found = desk.thecal("calc", "due", desk.file(content), "--filled-at", today, "--json").json()
    assert found["by_volume"] in {(date(2026, 2, 4) + timedelta(days=days)).isoformat() for days in (119, 120)}


@pytest.mark.requirement("S3", "H4")
@pytest.mark.parametrize("name", sorted(load_catheter_models()))
def test_s3_prime_with_each_catheter_model_has_its_volume_from_the_table(desk: Workstation, name: str) -> None:
    known = {"CT-1": 90 * 2210, "CT-2": 80 * 2830 + 70 * 2210, "110-cm-implant-record": 110 * 2600, "89-cm": 89 * 2200}
    found = desk.thecal("calc", "catheter", "--model", name, "--json").json()
    assert round(found["volume_ml"] * 10**6) == known[name]
    assert found["sources"][0].endswith(")"), "source and standing are said"
    assert "source:" in desk.thecal("calc", "catheter", "--model", name).out
    pieces = [{key: piece[key] for key in ("name", "length", "volume_per_cm")} for piece in found["pieces"]]
    for tubing_nl, raised in ((140_000, False), (199_000, True)):
        volume = f"{(tubing_nl + known[name]) / 10**6:f} mL"
        content = MORPHINE | {"catheter": {"segments": pieces}, "once": [{"kind": "prime", "volume": volume}]}
        _, findings = desk.check(content)
        assert ("prime-above-fill" in findings) is raised
