"""In which language a report speaks: the function that says a text is handed in, as `tr` of the window is one.

Reports lie below the window and know no languages. What they print goes through a parameter named `tr`, so that
translators find its texts as they find those of the window; `english` is the one that loads nothing.
"""

from __future__ import annotations

from typing import Protocol

from device.wording import Words


class Say(Protocol):
    """Says a text, with values in its named fields; as `programmer_app.ui.translation.tr`."""

    def __call__(self, template: str, **values: object) -> str:
        """The text in the language of the report."""
        ...


def english(template: str, **values: object) -> str:
    """The text as it stands in the source."""
    if isinstance(template, Words):
        values = {**template.values, **values}
        template = template.template
    return template.format(**values) if values else template


def trail_head(head: str, *, training: bool, tr: Say) -> str:
    """The head of the audit trail as a report prints it, or why there is none."""
    return head or (tr("none is kept in training") if training else tr("cannot be read"))
