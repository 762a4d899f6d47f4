"""The told story as records, and as bundles of both releases; made once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from programmer_app.records.exports.record import PatientRecord


@pytest.fixture(scope="module")
def record(with_accounts: Callable[[str], Path], tmp_path_factory: pytest.TempPathFactory) -> PatientRecord:
    """Everything of the story's patient."""
    import shutil

    from tests.records.clinic.people import open_desk
    from tests.records.exports.story import told

    folder = tmp_path_factory.mktemp("story")
    shutil.copytree(with_accounts(""), folder, dirs_exist_ok=True)
    desk = open_desk(folder, "")
    try:
        return desk.clinic.exports.gather(desk.programmer, told(desk), "test")
    finally:
        desk.clinic.close()
