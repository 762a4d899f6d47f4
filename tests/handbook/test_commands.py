"""Every command that a page shows can be typed as it stands there; the calculators are run."""

from __future__ import annotations

import argparse
import re
from itertools import pairwise

import pytest

from programmer_app import cli
from programmer_app.therapy.library import BUILT_IN_SHA256
from tests.handbook.pages import ROOT, Shown, inline_commands, shown_commands, unmarked_commands

OTHERS = {
    "apt", "apt-get", "pip", "env", "su", "sudo", "createuser", "createdb", "vacuumdb", "openssl", "printf", "cp",
    "install", "udevadm",
}  # fmt: skip
"""Commands of the system. The pages that show them say on which; each was typed once by a person on Debian 12."""

SHOWN = list(shown_commands())
OWN = [one for one in SHOWN if one.words[0] == "thecal"]


def _ids(one: Shown) -> str:
    return " ".join(one.words)[:60]


def test_there_are_commands_to_look_at() -> None:
    assert len(OWN) > 40
    assert {"README.md", "docs/command-line.md", "docs/handbook/administration.md"} <= {one.page for one in OWN}


def test_every_command_stands_in_a_block_that_is_checked() -> None:
    assert unmarked_commands() == []


def test_other_commands_are_targets_of_make_or_known() -> None:
    targets = re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE)
    for one in SHOWN:
        if one.words[0] == "make":
            assert one.words[1] in targets, one
        elif one.words[0] != "thecal":
            assert one.words[0] in OTHERS, one


@pytest.mark.parametrize("one", OWN, ids=_ids)
def test_the_program_takes_the_command(one: Shown) -> None:
    arguments = list(one.words[1:])
    if arguments in (["--version"], ["--help"]):
        return
    try:
        parsed = cli.parser().parse_args(arguments)
    except SystemExit:
        pytest.fail(f"{one.page} shows what cannot be typed: {' '.join(one.words)}")
    scenario = getattr(parsed, "scenario", None)
    if isinstance(scenario, str) and not scenario.endswith((".toml", ".json")):
        assert _is_scenario(scenario), one
    if getattr(parsed, "sha256", None):
        assert parsed.sha256 == BUILT_IN_SHA256, f"{one.page} names the digest of another library"


def _is_scenario(name: str) -> bool:
    folder = ROOT / "resources" / "scenarios"
    return any((place / f"{name}.toml").is_file() for place in (folder, folder / "days"))


@pytest.mark.parametrize("one", [one for one in OWN if one.words[1] == "calc"], ids=_ids)
def test_calculators_give_a_result(one: Shown, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(one.words[1:]) == 0, capsys.readouterr().err
    assert capsys.readouterr().out.strip()


def test_commands_within_sentences_name_verbs_and_options_that_there_are() -> None:
    wrong = []
    for page, words in inline_commands():
        parser, rest = cli.parser(), words[1:]
        while rest and (verbs := _verbs(parser)) and not rest[0].startswith("-") and rest[0] != "COMMAND":
            if not set(rest[0].split("|")) <= verbs.keys():
                wrong.append(f"{page}: {' '.join(words)}: there is no {rest[0]}")
                break
            parser, rest = verbs[rest[0].split("|")[0]], rest[1:]
        known = {option for action in parser._actions for option in action.option_strings}  # noqa: SLF001 - no other way
        wrong += [f"{page}: {' '.join(words)}: {word}" for word in rest if word.startswith("--") and word not in known]
        for before, name in pairwise(words):
            if before == "--scenario" and name.isascii() and name.islower() and not name.endswith(".toml"):
                assert _is_scenario(name), f"{page}: {' '.join(words)}"
    assert wrong == []


def _verbs(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    for action in parser._actions:  # noqa: SLF001 - argparse has no other way to ask
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001 - its only name
            return dict(action.choices)
    return {}
