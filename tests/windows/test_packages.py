"""The Windows packages themselves, built from stand-ins: their contents, their paths, their entries. Nothing is run.

What only Windows can show is asked by packaging/windows/check.ps1.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
import windows_build
import windows_stage
from windows_build import HERE, Room, make_msi, make_setup, numbers
from windows_embed import PackagingError, checked_embed

import programmer_app
from tests.windows.standin import embed_zip, program, thecal_wheel, wheels

NSI = (HERE / "thecal.nsi").read_text("utf-8")
CHECK = (HERE / "check.ps1").read_text("utf-8")


def needs(*tools: str) -> pytest.MarkDecorator:
    missing = [tool for tool in tools if shutil.which(tool) is None]
    return pytest.mark.skipif(bool(missing), reason=f"not installed: {', '.join(missing)}")


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Room:
    """A stage from stand-ins."""
    work = tmp_path_factory.mktemp("windows")
    digest = embed_zip(work / "embed.zip")
    embed = checked_embed(work / "embed.zip", digest)
    stage, out = work / "stage", work / "out"
    out.mkdir()
    program = thecal_wheel(work / "thecal.whl")
    windows_stage.make_stage(stage, embed, program, uv="no-such-uv", wheels=wheels(work / "wheels"))
    windows_stage.set_times(stage, 1_790_000_000)
    return Room(stage, work, out)


def test_the_stage_is_what_the_launchers_expect(room: Room) -> None:
    there = {path.relative_to(room.stage).as_posix() for path in room.stage.rglob("*") if path.is_file()}
    assert {"thecal.exe", "thecalw.exe", "thecal.ico", "LICENSE", "NOTICE", "THIRD-PARTY-LICENCES.txt"} <= there
    assert {"Python/python.exe", "Python/pythonw.exe", "Python/python313._pth"} <= there
    assert {"pkgs/PySide6/Qt6Core.dll", "pkgs/numpy/__init__.py"} <= there
    assert {"app/programmer_app/__main__.py", "app/device/__init__.py"} <= there
    assert "app/programmer_app/manifest.sha256" in there  # whatever the build of the wheel adds
    assert not [name for name in there if "Quick" in name or "__pycache__" in name or "/tests/" in name]


def test_what_is_no_wheel_of_thecal_is_refused(tmp_path: Path) -> None:
    other = tmp_path / "other.whl"
    with zipfile.ZipFile(other, "w") as packed:
        packed.writestr("device/__init__.py", "")
    with pytest.raises(PackagingError, match="holds no programmer_app"):
        windows_stage.unpack_program(other, tmp_path / "a")
    other.write_bytes(program())
    with pytest.raises(PackagingError, match="is no wheel"):
        windows_stage.unpack_program(other, tmp_path / "b")


def test_wheels_that_cannot_be_fetched_are_told(tmp_path: Path) -> None:
    embed = checked_embed(tmp_path / "e.zip", embed_zip(tmp_path / "e.zip"))
    (tmp_path / "uv").write_text("#!/bin/sh\necho 'hash mismatch for numpy' >&2\nexit 1\n")
    (tmp_path / "uv").chmod(0o755)
    with pytest.raises(PackagingError, match="cannot be fetched: hash mismatch for numpy"):
        windows_stage.fetch_wheels(tmp_path / "pkgs", embed, str(tmp_path / "uv"))


def test_wheels_are_asked_for_windows_by_hash(tmp_path: Path) -> None:
    embed = checked_embed(tmp_path / "e.zip", embed_zip(tmp_path / "e.zip", minor=12))
    (tmp_path / "uv").write_text(f'#!/bin/sh\nprintf "%s " "$@" > {tmp_path}/asked\n')
    (tmp_path / "uv").chmod(0o755)
    windows_stage.fetch_wheels(tmp_path / "pkgs", embed, str(tmp_path / "uv"))
    asked = (tmp_path / "asked").read_text()
    assert "--python-platform x86_64-pc-windows-msvc --python-version 3.12 " in asked
    assert "--only-binary :all: --no-deps --require-hashes " in asked
    assert "packaging/runtime.lock" in asked


@needs("makensis", "7z")
def test_the_setup_holds_the_stage_and_nothing_else(room: Room) -> None:
    setup = make_setup(room, "zlib")
    listed = subprocess.run(["7z", "l", "-slt", setup], capture_output=True, text=True, check=True).stdout
    inside = {
        name.replace("\\", "/")
        for name in re.findall(r"^Path = (.+)$", listed.partition("----------")[2], re.MULTILINE)
    }
    files = {path.relative_to(room.stage).as_posix() for path in room.stage.rglob("*") if path.is_file()}
    assert files <= inside
    assert {name for name in inside - files if "PLUGINSDIR" not in name} == {"uninstall.exe"}
    assert setup.name == f"thecal-{programmer_app.__version__}-windows-x64-setup.exe"
    assert "Not a cleared medical device" in NSI


@pytest.mark.soak
@needs("makensis")
def test_the_same_input_gives_the_same_setup(room: Room) -> None:
    first = make_setup(room, "zlib").read_bytes()
    assert first[:2] == b"MZ"
    assert make_setup(room, "zlib").read_bytes() == first


@needs("wixl", "wixl-heat", "msiinfo", "msiextract")
def test_the_msi_holds_the_stage_and_its_entries(room: Room) -> None:
    msi = make_msi(room)
    done = subprocess.run(["msiextract", "--list", msi], capture_output=True, text=True, check=True)
    files = {path.relative_to(room.stage).as_posix() for path in room.stage.rglob("*") if path.is_file()}
    assert {name.removeprefix("PFiles/Thecal/") for name in done.stdout.splitlines()} == files

    def table(name: str) -> str:
        return subprocess.run(["msiinfo", "export", msi, name], capture_output=True, text=True, check=True).stdout

    properties = dict(line.split("\t") for line in table("Property").splitlines()[3:])
    assert properties["ProductVersion"] == numbers(programmer_app.__version__)
    # never to be changed: by it a newer MSI finds the older one and takes its place
    assert properties["UpgradeCode"] == "{0D2C7A3E-5B7F-4C55-9A41-7F0D2B6E9C18}"
    assert properties["ALLUSERS"] == "1"
    shortcuts = table("Shortcut")
    assert shortcuts.count("[INSTALLDIR]thecalw.exe") == 2
    assert "--demo" in shortcuts
    assert '"[INSTALLDIR]thecalw.exe" --program "%1"' in table("Registry")
    assert "0D2C7A3E-5B7F-4C55-9A41-7F0D2B6E9C18" in table("Upgrade")
    assert len(table("CustomAction").splitlines()) == 3  # its head alone: nothing runs but what Windows itself does
    assert "ProgramFiles64Folder" in table("Directory")


def test_what_is_not_installed_is_named(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(room.work))
    with pytest.raises(PackagingError, match=r"makensis is not installed .*apt-get install nsis wixl"):
        make_setup(room)


def test_a_wrong_digest_ends_the_build_with_a_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    embed_zip(tmp_path / "e.zip")
    rooms = ["--out", str(tmp_path / "o"), "--work", str(tmp_path / "w")]
    assert windows_build.main(["--python-embed", str(tmp_path / "e.zip"), "--sha256", "00", *rooms]) == 1
    assert "has the SHA-256" in capsys.readouterr().err
    assert not list((tmp_path / "o").iterdir())


# ---- what the scripts say ----


def test_the_uninstaller_takes_each_thing_that_was_installed_and_no_more(room: Room) -> None:
    section = NSI[NSI.index('Section "un.$(PROGRAM)"') :]
    own = {path.name for path in room.stage.iterdir()}
    folders = {path.name for path in room.stage.iterdir() if path.is_dir()}
    removed = set(re.findall(r'^  Delete "\$INSTDIR\\([^"]+)"', section, re.MULTILINE))
    assert removed == (own - folders) | {"uninstall.exe"}
    trees = set(re.findall(r'RMDir /r "\$INSTDIR\\([^"]+)"', section))
    assert trees == {"Python.going", "pkgs", "app", "old"}
    assert 'Rename "$INSTDIR\\Python" "$INSTDIR\\Python.going"' in section
    assert folders == {"Python", "pkgs", "app"}
    assert not re.search(r'RMDir /r "\$INSTDIR"', NSI)  # a person may have chosen a folder with things of their own


def test_records_go_only_where_a_person_says_so() -> None:
    records = '  RMDir /r "$LOCALAPPDATA\\thecal"'
    assert NSI.count("$LOCALAPPDATA") == 1
    before = NSI[: NSI.index(records)]
    assert before.rindex('Section /o "un.$(RECORDS)" UnRecords') > before.rindex("SectionEnd")
    assert "!insertmacro UnselectSection 1" in NSI
    # and the folder of the program is another than that of the records, whatever the case of its letters
    assert '!define MULTIUSER_INSTALLMODE_INSTDIR "Thecal"' in NSI


def test_every_registry_key_that_is_written_is_removed() -> None:
    written = set(re.findall(r'WriteReg\w+ SHCTX "([^"]+)"', NSI))
    removed = set(re.findall(r'DeleteRegKey SHCTX "([^"]+)"', NSI))
    shared = r"Software\Classes\.json\OpenWithProgids"
    assert shared in written
    assert shared not in removed  # it belongs to others too; only the own value goes
    assert 'DeleteRegValue SHCTX "Software\\Classes\\.json\\OpenWithProgids" "${PROGID}"' in NSI
    for key in written - {shared}:
        assert any(key == gone or key.startswith(gone + "\\") for gone in removed), key


def test_the_check_for_windows_speaks_of_the_same_things(room: Room) -> None:
    for name in re.findall(r"'(\w+\.exe|Python\\python\.exe|THIRD-PARTY-LICENCES\.txt)'", CHECK):
        if name != "uninstall.exe":
            assert (room.stage / name.replace("\\", "/")).is_file(), name
    for key in (
        r"Software\Microsoft\Windows\CurrentVersion\Uninstall\Thecal",
        "Thecal.Program",
        "/CURRENTUSER",
        "/PURGE",
    ):
        assert key in CHECK
        assert key in NSI


@needs("wixl", "wixl-heat", "msiinfo")
def test_the_same_stage_gives_the_same_msi_and_another_one_another_code(room: Room, tmp_path: Path) -> None:
    for name in ("a", "b", "c"):
        (tmp_path / name).mkdir()
    first, second = (make_msi(replace(room, out=tmp_path / name)) for name in ("a", "b"))
    assert first.read_bytes() == second.read_bytes()

    def code(msi: Path) -> str:
        said = subprocess.run(["msiinfo", "suminfo", msi], capture_output=True, text=True, check=True).stdout
        assert "Created: Mon Sep 21" in said  # 1 790 000 000 s since 1970
        return next(line for line in said.splitlines() if line.startswith("Revision"))

    stage = tmp_path / "work/stage"
    shutil.copytree(room.stage, stage)
    (stage / "app/more.txt").write_text("more")
    windows_stage.set_times(stage, 1_790_000_000)
    other = make_msi(Room(stage, tmp_path / "work", tmp_path / "c"))
    assert code(other) != code(first)
