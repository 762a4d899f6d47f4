"""Loads the translation of one language into Qt. Imported only where the window speaks another than English."""

from __future__ import annotations

from collections.abc import Callable
from importlib import resources

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator

from programmer_app.ui.translation import CONTEXT, Language

_INSTALLED: list[QTranslator] = []


def remove() -> None:
    """Back to English, also in the texts of Qt itself."""
    while _INSTALLED:
        QCoreApplication.removeTranslator(_INSTALLED.pop())


def install(language: Language) -> Callable[[str, int], str]:
    """Installs the translator of a language in place of any other, and Qt's own, where it is there, for its dialogs.

    Returns:
        A function of a template and a number (-1 for none); a template without translation comes back as it is.

    Raises:
        FileNotFoundError: If the translation is not installed, or is no such file.
    """
    remove()
    app = QCoreApplication.instance()
    ours = _loaded(language)
    ours.setParent(app)
    qts = QTranslator(app)
    if qts.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        _put(qts)
    _put(ours)
    return lambda template, count: QCoreApplication.translate(CONTEXT, template, None, count)


def catalogue(language: Language) -> Callable[[str, int], str]:
    """As `install`, but for this function alone: the window goes on in its own language.

    Raises:
        FileNotFoundError: As `install`.
    """
    ours = _loaded(language)
    return lambda template, count: ours.translate(CONTEXT, template, "", count) or template


def _loaded(language: Language) -> QTranslator:
    translator = QTranslator()
    with resources.as_file(resources.files("resources").joinpath("i18n").joinpath(f"thecal_{language}.qm")) as path:
        if not translator.load(str(path)):
            raise FileNotFoundError(f"{path.name} is not installed, or no translation")
    return translator


def _put(translator: QTranslator) -> None:
    QCoreApplication.installTranslator(translator)
    _INSTALLED.append(translator)
