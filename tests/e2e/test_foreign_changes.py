"""Two computers and one pump: what one does to it, the other finds, names, and has acknowledged before it programs."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.accidents.workstation import MORPHINE, Ended, Workstation, simple
from tests.e2e.test_command_line import emulated, paired

pytestmark = [pytest.mark.timeout(120), pytest.mark.requirement("R113")]


def test_what_another_computer_did_is_named_and_acknowledged_first(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    station = Workstation(tmp_path, capsys)
    homes = {name: tmp_path / name for name in ("ours", "theirs")}
    for home in homes.values():
        home.mkdir()

    def at(name: str, *arguments: str) -> Ended:
        monkeypatch.setenv("THECAL_HOME", str(homes[name]))
        return station.thecal(*arguments)

    with emulated("--link", tmp_path / "head", "--hide-card", home=homes["ours"]) as pump:
        paired(pump.url, pump.card, homes["theirs"])
        read = ("read", "--port", pump.url)
        monkeypatch.setenv("THECAL_HOME", str(homes["ours"]))
        assert station.write(pump.url, MORPHINE, "2.4 mg/day").code == 0
        assert at("ours", *read, "--json").json()["changed_elsewhere"] == []
        for act in ("stop", "start"):
            assert at("theirs", act, "--port", pump.url).code == 0
        for _ in range(2):  # looking alone settles nothing
            found = at("ours", *read, "--json").json()["changed_elsewhere"]
            assert [line.split(" elsewhere")[0] for line in found] == ["The pump was stopped", "The pump was started"]
        refused = station.write(pump.url, MORPHINE | simple("2.5 mg/day"), "2.5 mg/day")
        assert refused.code == 4
        assert "The pump was stopped elsewhere" in refused.err
        assert "Nothing was sent" in refused.err
        said = at("ours", *read, "--acknowledge", "Dr B did it, by phone")
        assert "CHANGED ELSEWHERE: The pump was started" in said.out
        kept = (homes["ours"] / "acts.jsonl").read_text("utf-8")
        assert "Dr B did it, by phone" in kept
        assert "changed elsewhere: The pump was stopped" in kept
        assert at("ours", "stop", "--port", pump.url).code == 0  # an act of our own is no news
        assert at("ours", *read, "--json").json()["changed_elsewhere"] == []
