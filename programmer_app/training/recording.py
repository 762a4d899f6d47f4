"""A training as a file: the scenario and every deed, so that it can be played again to the last bit or branched.

The file holds no key that opens anything but its own emulated pump, and no patient but the scenario's.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from programmer_app.training.live import DeedError, Live
from programmer_app.training.scenario import ScenarioError, parse_scenario
from programmer_app.training.service import digest

FORMAT: Final = "thecal-training-session/1"
LARGEST_FILE: Final = 64_000_000
"""Bytes. An hour of programming makes about one million."""


class RecordingError(ValueError):
    """A file that is no recorded training, or one that does not play as it was recorded."""


class Recording(BaseModel):
    """A recorded training.

    Attributes:
        format: Of the file.
        training: That nothing of it is for care.
        scenario: The text of the scenario's file.
        file: What that is called.
        user: Who played.
        now_s: Second of the scenario at which it was recorded.
        sha256: Of all that had happened by then, and of the course of tip and patient.
        deeds: All of them.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    format: Literal["thecal-training-session/1"] = "thecal-training-session/1"
    training: Literal["Emulated pump, virtual patient; nothing of it is for care."] = (
        "Emulated pump, virtual patient; nothing of it is for care."
    )
    scenario: str = Field(max_length=200_000)
    file: str = Field(max_length=200)
    user: str = Field(max_length=200)
    now_s: int = Field(ge=0)
    sha256: str = Field(pattern="^[0-9a-f]{64}$")
    deeds: list[list[Any]]

    def write(self, path: Path) -> None:
        """Writes it.

        Raises:
            OSError: The file cannot be written.
        """
        path.write_text(self.model_dump_json() + "\n", encoding="utf-8")


def read_recording(path: Path) -> Recording:
    """A recorded training from its file.

    Raises:
        RecordingError: It is none.
    """
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise RecordingError(f"{path.name}: larger than {LARGEST_FILE} bytes")
        return Recording.model_validate_json(path.read_bytes())
    except OSError as error:
        raise RecordingError(f"{path.name}: cannot be read: {error.strerror or error}") from error
    except ValidationError as error:
        found = error.errors()[0]
        where = ".".join(str(part) for part in found["loc"])
        raise RecordingError(f"{path.name}: no recorded training: {where}: {found['msg']}") from error


def replay(recording: Recording, until_s: int | None = None) -> Live:
    """Plays it again without a window.

    Args:
        recording: It.
        until_s: Up to which second; preset: all of it.

    Raises:
        RecordingError: Its deeds cannot be done, or, for all of it, other things come of them than were recorded.
    """
    try:
        live = Live(parse_scenario(recording.scenario.encode(), recording.file))
        live.replay(recording.deeds, until_s)
    except (ScenarioError, DeedError, ValueError, IndexError) as error:
        raise RecordingError(f"it cannot be played: {error}") from error
    if until_s is None and digest(live) != recording.sha256:
        raise RecordingError("it does not play as it was recorded: another version of Thecal, or a changed file")
    return live
