"""Which drug library judged the program in the pump, and what the window says when it is another one."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from device.pump import ImageInfo, PumpReading
from programmer_app.therapy.library import load_library
from programmer_app.ui import theme
from programmer_app.ui.visit_model import VisitModel
from tests.ui.editing_fixtures import editing_model, reading_of, running_program


def judged_by(version: str, digest: bytes) -> VisitModel:
    """A visit to a pump whose program was judged by that library."""
    reading = reading_of(running_program())
    fields = {name: getattr(reading, name) for name in PumpReading.__slots__}
    model = editing_model(running_program())
    model.visit = model.visit.reading_begun()
    info = ImageInfo("EMU-00042", version, digest, counted=False)
    model._take_reading((PumpReading(**(fields | {"info": info})), None))  # noqa: SLF001 - stands in for the link
    return model


@pytest.mark.requirement("R8")
def test_another_library_is_said_with_both_versions(qtbot: QtBot, qapp: QApplication) -> None:
    theme.apply(qapp, "light")
    here = load_library()
    other = judged_by("2025.9", bytes.fromhex("abcdef01") + bytes(28))
    assert "2025.9 (abcdef01)" in other.library_notice
    assert f"{here.version} ({here.digest.hex()[:8]})" in other.library_notice
    same_name = judged_by(here.version, bytes(32))
    assert "00000000" in same_name.library_notice, "the digest counts, not the version's name"
    same = judged_by(here.version, here.digest)
    assert same.library_notice == ""
    for model in (other, same_name, same):
        model.finish()
