"""Pairing a pump: the words of its implant card, typed or pasted, each checked against the list of words."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from device.card import WORDS, CardError, card_secret, card_words, is_card_word
from device.wording import phrase
from programmer_app.ui import fonts
from programmer_app.ui.translation import told, tr
from programmer_app.ui.widgets import FindingCard, PrimaryButton, label
from programmer_app.ui.widgets.views import frame_text
from programmer_app.ui.window_dialogs import PlainDialog

_FIELD_PX: Final = 132
_TYPE_ALL: Final = phrase("Type all {words} words first.", words=WORDS)


def words_state(text: str) -> tuple[str, bool]:
    """What to say of words typed so far, and whether they are a whole card.

    A word that is still being typed is not held against anybody. Whether the words are this pump's only the pump knows.
    """
    words = text.lower().split()
    typing = bool(words) and not text[-1].isspace() and len(words) < WORDS
    for number, word in enumerate(words, start=1):
        unfinished = typing and number == len(words) and any(known.startswith(word) for known in card_words())
        if not is_card_word(word) and not unfinished:
            return tr(
                "Word {number} is not a word of implant cards. Copy it again from the card.", number=number
            ), False
    if len(words) > WORDS:
        return tr("{count} words; a card has {words}.", count=len(words), words=WORDS), False
    return tr("{count} of {words} words", count=len(words), words=WORDS), len(words) == WORDS and all(
        map(is_card_word, words)
    )


class PairingDialog(PlainDialog):
    """Asks for the card's words. What was typed is forgotten when the dialog closes.

    Args:
        refused: What the pump said to the words before; "" at the first time.
        parent: The window.

    Signals:
        secret_given (bytes): The 32 bytes of the card; the dialog closes by itself.
    """

    secret_given = Signal(object)

    def __init__(self, refused: str, parent: QWidget | None = None) -> None:
        super().__init__(tr("Pair this pump"), parent)
        self.setObjectName("pairingDialog")
        if refused:
            self.body.addWidget(FindingCard("reason", refused, tr("Check the words against this pump's implant card.")))
        self.body.addWidget(
            label(
                tr(
                    "This computer has no key to this pump yet. Type or paste the {words} words of its "
                    "implant card. They are not kept.",
                    words=WORDS,
                ),
                wrap=True,
            )
        )
        self.words = QPlainTextEdit()
        self.words.setObjectName("cardWords")
        self.words.setAccessibleName(tr("Words of the implant card"))
        self.words.setTabChangesFocus(True)
        self.words.setUndoRedoEnabled(False)
        self.words.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        self.words.setFixedHeight(fonts.scaled(_FIELD_PX))
        frame_text(self.words)
        self.words.textChanged.connect(self._check)
        self.body.addWidget(self.words)
        self.state = label("", secondary=True, wrap=True)
        self.state.setObjectName("cardWordsState")
        self.body.addWidget(self.state)
        self.pair = PrimaryButton(tr("Pair"))
        self.pair.setObjectName("pairButton")
        self.pair.clicked.connect(self._give)
        self.buttons.addWidget(self.pair)
        self.add_safe(tr("Cancel"))
        self.finished.connect(self._forget)
        self._check()
        self.words.setFocus()

    def _check(self) -> None:
        said, whole = words_state(self.words.toPlainText())
        self.state.setText(said)
        self.pair.set_available(whole, tr(_TYPE_ALL))

    def _give(self) -> None:
        try:
            secret = card_secret(self.words.toPlainText())
        except CardError as error:
            self.state.setText(told(error))
            return
        self.accept()
        self.secret_given.emit(secret)

    def _forget(self) -> None:
        self.words.clear()
