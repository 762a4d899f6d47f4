"""The pages of the guide as Markdown. What other tables know (alarms, findings, keys) is made from them. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import resources
from typing import Final

from programmer_app.therapy.alarms import RANK, alarm_table
from programmer_app.therapy.limits import CATALOGUE, Severity

PAGES: Final[tuple[tuple[str, str], ...]] = (
    ("quick-start", "Quick start"),
    ("start", "Start"),
    ("pump", "Pump"),
    ("refill", "Refill"),
    ("program", "Program"),
    ("review", "Review"),
    ("logs", "Logs"),
    ("patient", "Patient"),
    ("reports", "Reports"),
    ("training", "Training"),
    ("settings", "Settings"),
    ("alarms", "Alarms"),
    ("findings", "Findings"),
    ("shortcuts", "Keyboard shortcuts"),
    ("limits", "Limits of use"),
)
"""Key and title of each page, in the order of the list."""

_ALARMS_HEAD: Final = """# Alarms

The gravest alarm stands over every screen: **high** priority red and flashing fast, **medium** yellow and flashing
slowly, **low** cyan and constant. The tones differ too. *Pause sound* is over after 2 minutes, and a graver alarm ends
it. The pump has a tone of its own, which this window cannot silence.
"""

_SEVERITIES: Final[dict[Severity, str]] = {
    "block": "Blocks: nothing can be programmed with it",
    "reason": "Needs a reason in writing",
    "note": "Is a note",
}
_MORE_KEYS: Final = (
    ("Tab", "Go to the next control"),
    ("Space", "Press the button in focus"),
    ("Esc", "Leave a dialog"),
)


def page(key: str, shortcuts: Sequence[tuple[str, str]] = ()) -> str:
    """A page of the guide.

    Args:
        key: One of `PAGES`, or `finding:` and the code of a finding.
        shortcuts: Keys of the window and what they do, for the page of that name.

    Raises:
        KeyError: If there is no such page.
    """
    if key.startswith("finding:"):
        return finding_page(key.removeprefix("finding:"))
    made = {"alarms": _alarms, "findings": _findings}
    if key in made:
        return made[key]()
    if key == "shortcuts":
        return _shortcuts(shortcuts)
    if key not in dict(PAGES):
        raise KeyError(f"the guide has no page {key!r}")
    return resources.files("resources").joinpath("guide", f"{key}.md").read_text("utf-8")


def page_of_screen(screen: str) -> str:
    """The page for a screen; the quick start where a screen has none."""
    return screen if screen in dict(PAGES) else {"patients": "start"}.get(screen, "quick-start")


def finding_page(code: str) -> str:
    """What a finding means, why, by which source, and what to do.

    Raises:
        KeyError: If the catalogue has no such finding.
    """
    entry = CATALOGUE[code]
    return (
        f"# {entry.title}\n\n{entry.meaning}\n\n"
        f"**What to do.** {entry.what_to_do}\n\n"
        f"**Why.** {_SEVERITIES[entry.severity]}. Source: {entry.source}.\n\n"
        f"[All findings](findings)\n"
    )


def _alarms() -> str:
    table = alarm_table()
    parts = [_ALARMS_HEAD]
    for entry in sorted(table.alarms, key=lambda one: (RANK[table.priority(one.code)], one.code)):
        steps = "\n".join(f"{number}. {step}" for number, step in enumerate(entry.do, start=1))
        parts.append(
            f"## {entry.title}\n\n*{table.priority(entry.code).capitalize()} priority*: {entry.harm}, {entry.onset}. "
            f"{entry.why}\n\n{entry.meaning}\n\n{steps}\n"
        )
    parts.append(f"Priorities by {table.rule.source}. {table.note}\n")
    return "\n".join(parts)


def _findings() -> str:
    parts = ["# Findings\n", "What the checks of a program can find. Each links to its page.\n"]
    for severity, name in _SEVERITIES.items():
        parts.append(f"## {name}\n")
        entries = sorted((entry.title, code) for code, entry in CATALOGUE.items() if entry.severity == severity)
        parts.append("\n".join(f"- [{title}](finding:{code})" for title, code in entries) + "\n")
    return "\n".join(parts)


def _shortcuts(shortcuts: Sequence[tuple[str, str]]) -> str:
    rows = "\n".join(f"| {keys} | {what} |" for keys, what in (*shortcuts, *_MORE_KEYS))
    return f"# Keyboard shortcuts\n\n| Key | What it does |\n|:---|:---|\n{rows}\n\nEnter never acts on a pump.\n"
