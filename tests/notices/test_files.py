"""Notice files: what is understood, what is refused and by which name, about which versions, and who wrote them."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

import pytest

from programmer_app.cli import run
from programmer_app.records.notices import NoticeError, parse_notices, read_folder
from programmer_app.records.notices.folder import notices_folder, why_untrusted
from programmer_app.records.notices.notice import MOST_BYTES
from tests.notices.samples import TODAY, content, notice, put, update

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    made = tmp_path / "notices"
    made.mkdir(mode=0o755)
    monkeypatch.setenv("THECAL_NOTICES", str(made))
    return made


# ---- one file ----


def test_a_notice_says_what_stands_in_it() -> None:
    (one,) = parse_notices(content(notice()))
    assert (one.id, one.kind, one.issued.isoformat(), one.withdrawn) == ("SN-2026-07", "safety", "2026-11-25", None)
    assert one.title.said("de") == "Prime-Boli des Katheters 8731SC sind um 0.02 mL zu klein"
    assert one.title.said("fr") == "Prime boluses of the 8731SC catheter are too small by 0.02 mL"  # English instead
    assert one.age_days(TODAY) == 3


@pytest.mark.parametrize(
    ("changed", "place"),
    [
        ({"id": ...}, "notices[0].id"),
        ({"id": "a b"}, "notices[0].id"),
        ({"kind": "joke"}, "notices[0].kind"),
        ({"issued": "24.3.2026"}, "notices[0].issued"),
        ({"issued": 1774310400}, "notices[0].issued"),
        ({"issued": "2026-02-30"}, "notices[0].issued"),
        ({"title": {"de": "ohne Englisch"}}, "notices[0].title.en"),
        ({"title": {"en": "x" * 121}}, "one line of at most 120"),
        ({"title": {"en": "two\nlines"}}, "one line of at most 120"),
        ({"title": {"en": "x", "it": "y"}}, "notices[0].title.it"),
        ({"text": {"en": ""}}, "notices[0].text.en"),
        ({"text": {"en": "abc\u202e321"}}, "cannot be seen"),
        ({"text": {"en": "a\x1b[2J"}}, "cannot be seen"),
        ({"text": {"en": " a"}}, "begins or ends with a space"),
        ({"what_to_do": ...}, "notices[0].what_to_do"),
        ({"source": ""}, "notices[0].source"),
        ({"applies_to": [{"from": "1.0"}]}, "notices[0].applies_to[0]"),
        ({"applies_to": [{"from": "0.2.0", "before": "0.1.0"}]}, "from is not before"),
        ({"applies_to": ...}, "notices[0].applies_to"),
        ({"available": "0.2.0"}, "available belongs to an update"),
        ({"kind": "update"}, "available belongs to an update"),
        ({"withdrawn": {"on": "2026-11-24", "why": {"en": "x"}}}, "withdrawn before it was issued"),
        ({"url": "https://example.org"}, "notices[0].url"),
    ],
)
def test_what_is_not_right_is_refused_by_its_place(changed: dict[str, Any], place: str) -> None:
    with pytest.raises(NoticeError) as refused:
        parse_notices(content(notice(**changed)))
    assert place in str(refused.value)


@pytest.mark.parametrize(
    "data", [b"", b"{", b"[]", b'{"format": "thecal-notices/2", "notices": []}', b"\xff\xfe", b"null"]
)
def test_what_is_no_notice_file_is_refused(data: bytes) -> None:
    with pytest.raises(NoticeError):
        parse_notices(data)


def test_the_same_id_twice_and_too_much_are_refused() -> None:
    with pytest.raises(NoticeError, match="SN-2026-07 stands twice"):
        parse_notices(content(notice(), notice()))
    with pytest.raises(NoticeError, match="larger than"):
        parse_notices(content(notice()) + b" " * MOST_BYTES)


@pytest.mark.parametrize(
    ("versions", "holds"),
    [
        ([{"from": None, "before": None}], {"0.0.1", "0.1.0", "0.1.9", "0.2.0", "0.10.0", "9.9.9"}),
        ([{"from": "0.1.0", "before": "0.2.0"}], {"0.1.0", "0.1.9"}),
        ([{"from": "0.2.0", "before": None}], {"0.2.0", "0.10.0", "9.9.9"}),
        ([{"from": None, "before": "0.1.0"}, {"from": "0.10.0", "before": None}], {"0.0.1", "0.10.0", "9.9.9"}),
        ([], set()),
    ],
)
def test_a_notice_is_about_the_versions_that_it_names(versions: list[dict[str, str | None]], holds: set[str]) -> None:
    (one,) = parse_notices(content(notice(applies_to=versions)))
    every = {"0.0.1", "0.1.0", "0.1.9", "0.2.0", "0.10.0", "9.9.9"}
    assert {version for version in every if one.concerns(version)} == holds


def test_news_of_an_update_end_when_it_runs() -> None:
    (one,) = parse_notices(content(update(available="0.2.0")))
    assert [one.concerns(version) for version in ("0.1.0", "0.1.9", "0.2.0", "0.3.0")] == [True, True, False, False]


def test_a_changed_text_is_another_notice_to_read() -> None:
    first, again, changed = (
        parse_notices(content(one))[0] for one in (notice(), notice(), notice(what_to_do={"en": "Something else."}))
    )
    assert first.digest == again.digest
    assert first.digest != changed.digest


def test_the_example_is_a_notice_file_about_no_version_there_is() -> None:
    notices = parse_notices((ROOT / "resources/notices_example.json").read_bytes())
    assert [one.id for one in notices] == ["EXAMPLE-SN-2026-01", "EXAMPLE-INFO-2026-02"]
    assert not any(one.concerns("0.1.0") for one in notices)
    page = (ROOT / "docs/notices.md").read_text("utf-8")
    for key in notices[1].model_dump(by_alias=True):
        assert f"`{key}`" in page, key


# ---- a folder ----


def test_the_gravest_comes_first_then_the_newest(folder: Path) -> None:
    put(folder, "a.json", update(), notice(id="B", kind="information"))
    put(folder, "b.json", notice(id="OLD", issued="2026-01-01"), notice(id="NEW", issued="2026-11-27"))
    assert [one.id for one in read_folder(folder).notices] == ["NEW", "OLD", "UP-9.9.0", "B"]


def test_a_bad_file_is_named_and_the_others_count(folder: Path) -> None:
    put(folder, "good.json", notice())
    put(folder, "bad.json", notice(kind="joke"))
    (folder / "pipe.json").mkdir(mode=0o755)
    (folder / "readme.txt").write_text("no notice")
    found = read_folder(folder)
    assert [one.id for one in found.notices] == ["SN-2026-07"]
    assert [problem.name for problem in found.problems] == ["bad.json", "pipe.json"]
    assert "notices[0].kind" in found.problems[0].why


def test_a_withdrawal_in_a_later_file_counts(folder: Path) -> None:
    gone = {"on": "2026-11-27", "why": {"en": "It was another catheter."}}
    put(folder, "1.json", notice())
    put(folder, "2.json", notice(withdrawn=gone))
    found = read_folder(folder)
    assert found.problems == ()
    assert found.holding("0.1.0") == ()
    assert found.notices[0].withdrawn is not None
    put(folder, "0.json", notice(withdrawn=gone))
    put(folder, "2.json", notice())
    assert read_folder(folder).holding("0.1.0") == ()  # in whatever order they lie there


def test_two_texts_under_one_id_are_said(folder: Path) -> None:
    put(folder, "1.json", notice())
    put(folder, "2.json", notice(text={"en": "Something else."}))
    (problem,) = read_folder(folder).problems
    assert (problem.name, problem.why) == ("2.json", "SN-2026-07 says something else in a file before it")


def test_no_folder_is_no_problem(tmp_path: Path) -> None:
    found = read_folder(tmp_path / "none")
    assert (found.notices, found.problems) == ((), ())


@pytest.mark.skipif(os.name != "posix", reason="rights of files as POSIX has them")
def test_what_others_can_write_to_is_not_read(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = put(folder, "a.json", notice())
    assert why_untrusted(path) == ""
    for mode in (0o664, 0o646):
        path.chmod(mode)
        found = read_folder(folder)
        assert found.notices == ()
        assert "others than its owner can write to it" in found.problems[0].why
    path.chmod(0o644)
    folder.chmod(0o775)
    found = read_folder(folder)
    assert found.notices == ()
    assert found.problems[0].name == str(folder)
    folder.chmod(0o755)
    assert read_folder(folder).problems == ()
    # in the folder of the system everything belongs to the administrator
    monkeypatch.delenv("THECAL_NOTICES")
    if os.geteuid() == 0:
        assert read_folder(folder).problems == ()
        os.chown(path, 12345, 12345)
    assert "does not belong to root" in read_folder(folder).problems[0].why


def test_each_system_has_its_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("THECAL_NOTICES")
    monkeypatch.setenv("PROGRAMDATA", "D:\\Data")
    page = (ROOT / "docs/notices.md").read_text("utf-8")
    for system, where in (
        ("linux", "/etc/thecal/notices"),
        ("win32", "Thecal/notices"),
        ("darwin", "/Library/Application Support/Thecal/notices"),
    ):
        monkeypatch.setattr(sys, "platform", system)
        assert notices_folder().as_posix().endswith(where)
        assert where in page.replace("\\", "/")


# ---- the commands ----


def test_the_command_lists_what_there_is(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    put(folder, "a.json", notice(), update(available="0.0.5"))
    (folder / "bad.json").write_text("{")
    assert run(["notices", "list", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert [(one["id"], one["holds_here"]) for one in told["notices"]] == [("SN-2026-07", True), ("UP-9.9.0", False)]
    assert [one["name"] for one in told["problems"]] == ["bad.json"]
    assert run(["notices", "list"]) == 0
    lines = capsys.readouterr().out
    assert "holds here" in lines
    assert "not this version" in lines
    assert "not read: bad.json" in lines


def test_the_command_checks_a_file(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["notices", "check", str(put(folder, "a.json", notice()))]) == 0
    assert "a.json is a notice file: 1 notices" in capsys.readouterr().out
    assert run(["notices", "check", str(put(folder, "b.json", notice(kind="joke")))]) == 2
    assert "b.json: notices[0].kind" in capsys.readouterr().err
    assert run(["notices", "check", str(folder / "none.json")]) == 2
    assert "No such file" in capsys.readouterr().err
