"""What the Windows packages are made of: which Python, which files of the wheels, and the launchers."""

from __future__ import annotations

import io
import re
import struct
import tomllib
import zipfile
from importlib import resources
from pathlib import Path

import pytest
from windows_embed import OLDEST, PackagingError, checked_embed, unpack
from windows_launchers import LAUNCHERS, icon, launcher
from windows_parts import imports_of, is_shipped, missing_libraries
from windows_stage import third_party_licences

from tests.windows.standin import I386, embed_zip, program, wheels

ROOT = Path(__file__).resolve().parents[2]


# ---- the embeddable CPython ----


def test_the_very_python_that_was_named_is_taken(tmp_path: Path) -> None:
    path = tmp_path / "embed.zip"
    digest = embed_zip(path)
    assert checked_embed(path, digest.upper()).version == "3.13"
    with pytest.raises(PackagingError, match="has the SHA-256"):
        checked_embed(path, "0" * 64)


@pytest.mark.parametrize(
    ("how", "why"),
    [
        ({"without": "pythonw.exe"}, "no pythonw.exe"),
        ({"without": "python313._pth"}, "no python313._pth"),
        ({"without": "python313.dll"}, "no python3NN.dll"),
        ({"machine": I386}, "not for 64-bit"),
        ({"minor": 10}, "needs 3.11"),
        ({"beside": {"../evil.dll": b""}}, "leads out of it"),
        ({"beside": {"C:evil.dll": b""}}, "leads out of it"),
    ],
)
def test_what_is_no_embeddable_cpython_is_refused(tmp_path: Path, how: dict[str, object], why: str) -> None:
    path = tmp_path / "embed.zip"
    digest = embed_zip(path, **how)  # type: ignore[arg-type]
    with pytest.raises(PackagingError, match=why):
        checked_embed(path, digest)


def test_the_oldest_python_is_that_of_the_project() -> None:
    asked = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["requires-python"]
    assert asked == f">={OLDEST[0]}.{OLDEST[1]}"


def test_python_finds_modules_in_the_package_alone(tmp_path: Path) -> None:
    path = tmp_path / "embed.zip"
    unpack(checked_embed(path, embed_zip(path)), tmp_path / "Python")
    lines = (tmp_path / "Python/python313._pth").read_bytes()
    assert (
        lines == b"python313.zip\r\n.\r\n..\\pkgs\r\n..\\app\r\n"
    )  # and no `import site`, which opens the user's folders


# ---- the wheels ----


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt6Core.dll",
        "PySide6/QtWidgets.pyd",
        "PySide6/pyside6.abi3.dll",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/plugins/platforms/qoffscreen.dll",
        "PySide6/translations/qtbase_de.qm",
        "numpy/_core/_multiarray_umath.cp313-win_amd64.pyd",
        "numpy.libs/libscipy_openblas64_-4e39.dll",
        "alembic/templates/generic/script.py.mako",
        "keyring-25.7.0.dist-info/entry_points.txt",
        "pydantic/testing/__init__.py",
    ],
)
def test_what_the_program_loads_is_shipped(name: str) -> None:
    assert is_shipped(name)


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt6Quick.dll",
        "PySide6/Qt6Network.dll",
        "PySide6/QtNetwork.pyd",
        "PySide6/opengl32sw.dll",
        "PySide6/QtOpenGL.pyd",
        "PySide6/Qt6OpenGLWidgets.dll",
        "PySide6/designer.exe",
        "PySide6/qml/QtQuick/qmldir",
        "PySide6/plugins/tls/qopensslbackend.dll",
        "PySide6/plugins/sqldrivers/qsqlite.dll",
        "PySide6/translations/qtbase_ja.qm",
        "PySide6/translations/designer_de.qm",
        "PySide6/QtCore.pyi",
        "numpy/_core/tests/test_api.py",
        "numpy/_core/include/numpy/arrayobject.h",
        "pyqtgraph/examples/Plotting.py",
        "bin/alembic.exe",
    ],
)
def test_what_it_never_loads_is_not(name: str) -> None:
    assert not is_shipped(name)


def test_every_qt_module_of_the_program_is_shipped() -> None:
    sources = [path.read_text("utf-8") for path in (ROOT / "programmer_app").rglob("*.py")]
    used = {name for text in sources for name in re.findall(r"\bPySide6\.(Qt\w+)", text)}
    assert {"QtCore", "QtGui", "QtWidgets", "QtSvg"} <= used
    for name in used:
        assert is_shipped(f"PySide6/{name}.pyd"), name
        assert is_shipped(f"PySide6/{name.replace('Qt', 'Qt6', 1)}.dll"), name


def test_the_licence_of_each_wheel_goes_along(tmp_path: Path) -> None:
    told = third_party_licences(wheels(tmp_path))
    assert "numpy 2.5.5" in told
    assert "Copyright NumPy Developers" in told
    assert "CPython" in told
    assert "SIL OPEN FONT LICENSE" in told
    serial = tmp_path / "pyserial-3.5.dist-info"
    serial.mkdir()
    (serial / "METADATA").write_text("Name: pyserial\n")
    assert "Chris Liechti" in third_party_licences(tmp_path)
    serial.rename(tmp_path / "nameless-1.0.dist-info")
    with pytest.raises(PackagingError, match="the wheel of nameless brings no licence text"):
        third_party_licences(tmp_path)


@pytest.mark.skipif(not Path("/usr/share/common-licenses/LGPL-3").is_file(), reason="no texts of common licences")
def test_qt_is_used_under_the_lgpl_whatever_its_wheel_brings(tmp_path: Path) -> None:
    info = tmp_path / "pyside6_essentials-6.11.3.dist-info"
    (info / "licenses").mkdir(parents=True)
    (info / "METADATA").write_text(
        "Name: PySide6_Essentials\nLicense-Expression: LGPL-3.0-only OR GPL-2.0-only OR LicenseRef-Qt-Commercial\n"
    )
    (info / "licenses/LicenseRef-Qt-Commercial.txt").write_text("Licensees holding valid commercial Qt licenses ...")
    told = third_party_licences(tmp_path)
    assert "Used under the GNU Lesser General Public License, version 3." in told
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in told
    assert "GNU GENERAL PUBLIC LICENSE" in told
    assert "valid commercial Qt" not in told  # the text of the licence that is not used


# ---- is it whole? ----


def test_the_libraries_that_a_program_loads_are_read_from_it() -> None:
    stub = resources.files("distlib").joinpath("w64.exe").read_bytes()
    # as `objdump -p` of binutils lists them
    assert sorted(imports_of(stub)) == ["KERNEL32.dll", "SHLWAPI.dll", "USER32.dll"]
    assert list(imports_of(program())) == []
    assert list(imports_of(b"no program")) == []


def test_a_library_that_was_left_out_is_missed(tmp_path: Path) -> None:
    stub = resources.files("distlib").joinpath("w64.exe").read_bytes()
    (tmp_path / "a.exe").write_bytes(stub)
    assert missing_libraries(tmp_path) == {}
    (tmp_path / "b.dll").write_bytes(stub.replace(b"SHLWAPI.dll", b"OTHERxx.dll"))
    assert missing_libraries(tmp_path) == {"OTHERxx.dll": {"b.dll"}}
    (tmp_path / "otherXX.dll").write_bytes(b"")
    assert missing_libraries(tmp_path) == {}


# ---- launchers ----


@pytest.mark.parametrize(("name", "console"), [("thecal.exe", True), ("thecalw.exe", False)])
def test_a_launcher_is_a_program_a_line_and_a_zip(name: str, console: bool) -> None:
    stub_name, python = LAUNCHERS[name]
    stub = resources.files("distlib").joinpath(stub_name).read_bytes()
    made = launcher(stub, python)
    (pe,) = struct.unpack_from("<I", made, 0x3C)
    (subsystem,) = struct.unpack_from("<H", made, pe + 24 + 68)
    assert subsystem == (3 if console else 2)  # Microsoft, PE format: 3 console, 2 windows
    line, _, packed = made[len(stub) :].partition(b"\r\n")
    assert line == b"#!<launcher_dir>\\Python\\" + (b"python.exe" if console else b"pythonw.exe") + b" -B"
    with zipfile.ZipFile(io.BytesIO(packed)) as inside:
        assert inside.namelist() == ["__main__.py"]
        assert b"from programmer_app.__main__ import main" in inside.read("__main__.py")
    with zipfile.ZipFile(io.BytesIO(made)) as inside:  # Python runs the launcher itself as a zip
        assert inside.testzip() is None
    assert launcher(stub, python) == made


def test_an_icon_holds_each_picture_where_its_head_says() -> None:
    made = icon(lambda size: b"\x89PNG" + bytes([size % 256]) * size)
    kind, count = struct.unpack_from("<2xHH", made)
    assert (kind, count) == (1, 6)
    found = []
    for number in range(count):
        side, length, at = struct.unpack_from("<B7xII", made, 6 + 16 * number)
        picture = made[at : at + length]
        assert picture[:4] == b"\x89PNG"
        assert picture[4:] == bytes([side]) * (side or 256)
        found.append(side or 256)
    assert found == [16, 24, 32, 48, 64, 256]
