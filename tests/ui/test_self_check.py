"""The self-test of the window: at its start, again while it is open, and what a failure keeps from happening."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from device.clock import ManualClock, SystemClock
from device.journal import JournalError, MemoryJournal, OpenWrite
from device.program import SimpleContinuous
from device.quantities import DoseRate
from programmer_app.desk import ClinicDesk, TrainingDesk
from programmer_app.therapy import library
from programmer_app.ui import self_check
from programmer_app.ui.self_check import SelfCheck
from programmer_app.visit import Phase, VisitError
from tests.ui.windows import PATIENCE_MS, clinic_desk, model_of, open_training, open_window


class TornJournal(MemoryJournal):
    """A journal that cannot be read."""

    def open_for(self, serial: str) -> OpenWrite | None:
        raise JournalError(f"the disk is torn ({serial})")


class SteppedClock(ManualClock):
    """A clock that somebody sets back."""

    set_back_s = 0

    def now(self) -> datetime:
        return super().now() - timedelta(seconds=self.set_back_s)


def why(check: SelfCheck, name: str) -> str:
    return next(result.why for result in check.results() if result is not None and result.name == name)


def test_all_is_sound_at_a_sound_desk() -> None:
    assert [one for one in SelfCheck(clinic_desk()).results() if one is not None and one.why] == []


@pytest.mark.requirement("R128")
def test_each_part_that_is_broken_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    desk = ClinicDesk(SystemClock(), "j.doe", TornJournal(), folder=tmp_path)
    (tmp_path / "keys.json").write_text("torn", encoding="utf-8")
    (tmp_path / "keys.json").chmod(0o600)
    check = SelfCheck(desk)
    assert "torn" in why(check, "journal of writes")
    assert why(check, "keys to the pumps")
    with monkeypatch.context() as patch:
        patch.setattr(library, "BUILT_IN_SHA256", "0" * 64)
        assert "was changed" in why(check, "drug library")
    with monkeypatch.context() as patch:
        patch.setattr(self_check, "_FONTS", ("Gone.otf",))
        assert why(check, "fonts") == "Gone.otf is missing"


@pytest.mark.requirement("R129")
def test_clock_that_goes_back_while_the_window_is_open_is_noticed() -> None:
    clock = SteppedClock()
    check = SelfCheck(TrainingDesk(clock))
    assert why(check, "clock of this computer") == ""
    clock.advance(600)
    assert why(check, "clock of this computer") == ""
    clock.set_back_s = 60
    assert why(check, "clock of this computer") == "it went back by 60 s since the window was opened"


@pytest.mark.requirement("R128")
def test_unsound_desk_reads_and_edits_but_sends_nothing(qtbot: QtBot) -> None:
    window = open_training(qtbot)
    model = model_of(window)
    extras = window.extras
    assert extras is not None
    qtbot.waitUntil(lambda: bool(extras.results), timeout=PATIENCE_MS)
    desk = TrainingDesk(SystemClock(), journal=TornJournal())
    extras._check = SelfCheck(desk)  # noqa: SLF001 - the desk of an open window cannot break by itself
    with qtbot.waitSignal(extras.tested, timeout=PATIENCE_MS):
        extras.test()
    assert "journal of writes" in model.unfit
    assert model.draft is not None
    model.edit("change dose", model.draft.with_changes(basal=SimpleContinuous(dose=DoseRate.parse("2.5 mg/day"))))
    model.begin_review()
    assert not window.pages["review"].send_button.isEnabled()  # type: ignore[attr-defined]
    with pytest.raises(VisitError, match="self-test failed"):
        model.send()
    model.leave_review()
    with qtbot.waitSignal(model.reading_changed, timeout=PATIENCE_MS):
        model.read_pump()
    assert model.phase is Phase.EDITING


@pytest.mark.requirement("R128", "R129")
def test_first_test_is_over_within_three_seconds_and_is_made_again(qtbot: QtBot) -> None:
    clock = SystemClock()
    window = open_window(qtbot, clinic_desk())
    extras = window.extras
    assert extras is not None
    begun_s = clock.monotonic_s()
    qtbot.waitUntil(lambda: bool(extras.results), timeout=PATIENCE_MS)
    assert clock.monotonic_s() - begun_s < 3
    assert all(not result.why for result in extras.results.values())
    assert extras._again.isActive()  # noqa: SLF001 - it fires every ten minutes
    with qtbot.waitSignal(extras.tested, timeout=PATIENCE_MS):
        extras._again.timeout.emit()  # noqa: SLF001 - as above


def test_a_date_before_this_program_was_made_is_wrong() -> None:
    class Early(SystemClock):
        def now(self) -> datetime:
            return super().now() - timedelta(days=40 * 365)

    assert "which is over" in why(SelfCheck(TrainingDesk(Early())), "clock of this computer")
