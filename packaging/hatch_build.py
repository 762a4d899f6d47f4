"""Hatchling calls this when it builds a wheel: it puts the list of the files' digests in (`manifest.py`)."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

sys.path.insert(0, str(Path(__file__).parent))  # hatchling loads this file by its path

from manifest import LIST_NAME, PACKAGES, listing


class ManifestHook(BuildHookInterface[Any]):
    """Lists what the wheel will hold. An editable installation has no list: its files are there to be changed."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Called before the wheel is filled."""
        if version == "editable":
            return
        builder = self.build_config.builder
        files = [(Path(one.distribution_path).as_posix(), Path(one.path)) for one in builder.recurse_included_files()]
        ours = [(name, path) for name, path in files if name.split("/", 1)[0] in PACKAGES]
        self._room = tempfile.TemporaryDirectory()
        made = Path(self._room.name) / LIST_NAME
        made.write_text(listing(ours), encoding="utf-8", newline="\n")
        build_data["force_include"][str(made)] = f"programmer_app/{LIST_NAME}"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Called when the wheel is there."""
        del version, build_data, artifact_path
        if hasattr(self, "_room"):
            self._room.cleanup()
