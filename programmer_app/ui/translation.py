"""In which language the window speaks. English needs nothing: it is what stands in the code.

`tr` says a template in the language of the window and puts the values in. `phrase` of `device.wording` marks a text
where it is made and cannot be said yet: at the top of a module, or below the window, where there are no languages.
Numbers, units, dates and names of drugs are values and stay the same.

The language is taken up once, before the first widget is made; another choice is used from the next start on.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Literal

from device.wording import Words

Language = Literal["en", "de", "es", "fr"]

CONTEXT: Final = "Thecal"
"""Of every text in the translation files: the same words mean the same on all screens."""

LANGUAGES: Final[dict[Language, str]] = {"en": "English", "de": "Deutsch", "es": "Español", "fr": "Français"}
"""Each by its own name, as people look for it."""

_Catalogue = Callable[[str, int], str]
_catalogue: _Catalogue | None = None
_language: Language = "en"


def tr(template: str, **values: object) -> str:
    """A text in the language of the window.

    Args:
        template: A literal, or what `phrase` made. Never an f-string: no translation could be found for it.
        values: For the named fields; those that `phrase` made are translated too.
    """
    return _in(_catalogue, template, values)


def speaker(chosen: Language) -> Callable[..., str]:
    """A `tr` of another language than that of the window, for what is printed for somebody else.

    Raises:
        FileNotFoundError: If the translation is not installed.
    """
    if chosen == "en":
        return lambda template, **values: _in(None, template, values)
    from programmer_app.ui.translators import catalogue  # noqa: PLC0415 - English needs none

    found = catalogue(chosen)
    return lambda template, **values: _in(found, template, values)


def _in(catalogue: _Catalogue | None, template: str, values: dict[str, object]) -> str:
    """A text by a catalogue; with None as it stands in the source."""
    if isinstance(template, Words):
        values = {**template.values, **values}
        template = template.template
    if catalogue is not None:
        template = catalogue(template, -1)
        values = {
            name: _in(catalogue, value, {}) if isinstance(value, Words) else value for name, value in values.items()
        }
        values = {name: told(value) if isinstance(value, BaseException) else value for name, value in values.items()}
    return template.format(**values) if values else template


def tr_n(template: str, one: str, count: int, **values: object) -> str:
    """A text with a number, by the plural rules of the language.

    Args:
        template: With `%n` for the number, as English says it of many.
        one: As English says it of one; other languages have their own forms under `template`.
        count: The number.
        values: For named fields.
    """
    if _catalogue is None:
        said = (one if count == 1 else template).replace("%n", str(count))
    else:
        said = _catalogue(template, count).replace("%n", str(count))
        values = {name: _said(value) for name, value in values.items()}
    return said.format(**values) if values else said


def localized(text: str) -> str:
    """A text that may still be as `phrase` made it; one that is said already stays as it is."""
    return tr(text) if isinstance(text, Words) else text


def told(error: BaseException) -> str:
    """What an error says, in the language of the window where its text was made by `phrase`."""
    said = error.args[0] if len(error.args) == 1 else None
    return tr(said) if isinstance(said, Words) else str(error)


def _said(value: object) -> object:
    if isinstance(value, Words):
        return tr(value)
    return told(value) if isinstance(value, BaseException) else value


def in_sentence(text: str) -> str:
    """A title as it stands within a sentence: English loses its capitals there, other languages keep theirs."""
    said = tr(text) if isinstance(text, Words) else text
    return said.lower() if _catalogue is None else said


def language() -> Language:
    """In use."""
    return _language


def use(catalogue: _Catalogue | None, language: Language = "en") -> None:
    """Looks texts up with a function from now on: template and number, -1 where there is none, to text."""
    global _catalogue, _language
    _catalogue, _language = catalogue, language


def system_language() -> Language:
    """That of the desktop where the window speaks it, else English."""
    from PySide6.QtCore import QLocale  # noqa: PLC0415 - texts can be made without Qt

    for name in QLocale.system().uiLanguages():
        for known in LANGUAGES:
            if name[:2].lower() == known:
                return known
    return "en"


def take_up(chosen: str) -> None:
    """Takes the language that the person chose: a code of `LANGUAGES`, or "" for that of the desktop.

    Needs a QCoreApplication. Qt's own dialogs follow. English loads nothing.

    Raises:
        FileNotFoundError: If the translation is not installed.
    """
    wanted: Language = next((known for known in LANGUAGES if known == chosen), "en") if chosen else system_language()
    if wanted == "en":
        use(None)
        return
    from programmer_app.ui.translators import install  # noqa: PLC0415 - English needs none

    use(install(wanted), wanted)
