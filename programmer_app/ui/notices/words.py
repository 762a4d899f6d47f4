"""How notices are said in the window."""

from __future__ import annotations

from datetime import date
from typing import Final
from urllib.parse import urlsplit

from device.wording import phrase
from programmer_app.records.notices.notice import Notice, NoticeKind
from programmer_app.records.notices.update_check import UpdateCheck
from programmer_app.ui.theme import Tone
from programmer_app.ui.translation import tr, tr_n

KINDS: Final[dict[NoticeKind, str]] = {
    "safety": phrase("Safety notice"),
    "update": phrase("Newer version"),
    "information": phrase("Notice"),
}
TONES: Final[dict[NoticeKind, Tone]] = {"safety": "reason", "update": "info", "information": "info"}


def age_text(notice: Notice, today: date) -> str:
    """How old it is, like `3 days old`."""
    days = notice.age_days(today)
    if days < 0:
        return tr("dated after today")
    if days == 0:
        return tr("issued today")
    return tr_n("%n days old", "%n day old", days)


def issued_text(notice: Notice, today: date) -> str:
    """Id, day and age."""
    return tr("{id}, issued {day}, {age}", id=notice.id, day=f"{notice.issued}", age=age_text(notice, today))


def check_text(setting: UpdateCheck | None) -> str:
    """How it stands with the update check."""
    if setting is None or not setting.on:
        return tr("The update check is off: Thecal asks no address.")
    host = urlsplit(setting.address).hostname or ""
    return tr("The update check is on: once a day it asks {host}, and downloads no program.", host=host)
