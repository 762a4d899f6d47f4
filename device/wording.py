"""Sentences that stay translatable: an English text that still knows its template and the values that stand in it.

What device and therapy say is English, and records keep it so. The window may want to say the same in another
language; it cannot take a finished sentence apart again, so the sentence carries what it was made of.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Self


class Words(str):
    """An English text as any other, with the template and values that it was made of.

    Attributes:
        template: With named fields, as `str.format` reads them; the key of the translations.
        values: What stands in the fields; may be `Words` in turn.
    """

    __slots__ = ("template", "values")

    template: str
    values: dict[str, object]

    def __new__(cls, template: str, **values: object) -> Self:
        """The template with its values put in.

        Raises:
            KeyError: If a field of the template has no value.
        """
        made = super().__new__(cls, template.format(**values) if values else template)
        made.template = template
        made.values = values
        return made

    def __getnewargs_ex__(self) -> tuple[tuple[str], dict[str, object]]:
        """So that a copy carries the same."""
        return (self.template,), self.values


def phrase(template: str, **values: object) -> Words:
    """A text that the window can translate. The template is a literal: translators get a list of those.

    Example:
        >>> phrase("{count} patterns", count=3).template
        '{count} patterns'

    Raises:
        KeyError: If a field of the template has no value.
    """
    return Words(template, **values)


def strung(texts: Iterable[str], between: str = " ") -> Words:
    """Texts one after the other, each still translatable; empty ones are left out."""
    values = {f"part_{place}": text for place, text in enumerate(filter(None, texts))}
    return Words(between.join(f"{{{name}}}" for name in values), **values)
