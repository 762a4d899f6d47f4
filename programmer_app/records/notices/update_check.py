"""The update check: off unless an administrator switched it on; it brings notices and never a program.

The address, the key and a preset of the switch stand in `update-check.json` in the folder of notices, so that the same
right guards them; an administrator of the records may choose otherwise about the switch (`choice`). What was fetched is
kept as it came, and its signature is checked again at each reading. `urllib` is imported by `fetch` alone, which only
the command `thecal notices fetch` calls: the window starts that as its own process, and opens no connection itself.
"""

from __future__ import annotations

import base64
import binascii
from datetime import date
from pathlib import Path
from typing import Final, Literal
from urllib.parse import urlsplit

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from programmer_app.records.notices.choice import is_chosen
from programmer_app.records.notices.folder import SETTING_NAME, Found, Problem, merged, read_folder, read_trusted
from programmer_app.records.notices.notice import NoticeError, first_mistake

FETCHED_NAME: Final = "notices-fetched.signed"
TIMEOUT_S: Final = 10.0
"""For each step of the connection. Chosen here: nobody waits for it."""

_KEY_BYTES: Final = 32
_LOOPBACK: Final = frozenset({"127.0.0.1", "::1", "localhost"})


class UpdateCheck(BaseModel):
    """The setting.

    Attributes:
        on: Whether the address is asked at all.
        address: Of the signed file; https, or http on this computer.
        public_key: Ed25519, 32 bytes in base64.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    format: Literal["thecal-update-check/1"]
    on: bool
    address: str = Field(max_length=500)
    public_key: str

    @field_validator("address")
    @classmethod
    def _safe(cls, address: str) -> str:
        parts = urlsplit(address)
        if parts.scheme != "https" and not (parts.scheme == "http" and parts.hostname in _LOOPBACK):
            raise ValueError("is not an https address")
        if not parts.hostname or parts.username is not None or parts.password is not None:
            raise ValueError("names no host, or a password")
        return address

    @field_validator("public_key")
    @classmethod
    def _key(cls, text: str) -> str:
        try:
            key = base64.b64decode(text, validate=True)
        except binascii.Error as error:
            raise ValueError("is no base64") from error
        if len(key) != _KEY_BYTES:
            raise ValueError(f"is no key of {_KEY_BYTES} bytes")
        return text

    @property
    def key(self) -> bytes:
        """The key, 32 bytes."""
        return base64.b64decode(self.public_key)


def setting_of(folder: Path, home: Path | None = None) -> UpdateCheck | None:
    """The setting of the administrator; None where there is none.

    Args:
        folder: Of the administrator.
        home: Of the records, where a choice about the switch may lie; None for none.

    Raises:
        NoticeError: If it cannot be used; then nothing is asked.
    """
    path = folder / SETTING_NAME
    try:
        if not path.exists():
            return None
    except OSError as error:
        raise NoticeError(f"{SETTING_NAME}: {error.strerror or error}") from error
    try:
        said = UpdateCheck.model_validate_json(read_trusted(path))
    except ValidationError as error:
        raise NoticeError(f"{SETTING_NAME}: {first_mistake(error)}") from error
    except NoticeError as error:
        raise NoticeError(f"{SETTING_NAME}: {error}") from error
    return said.model_copy(update={"on": is_chosen(home, said.address, said.on)})


def all_notices(folder: Path, home: Path | None, today: date | None = None) -> Found:
    """The notices of the administrator's files, and, where the update check is on, those that were fetched.

    Args:
        folder: Of the administrator.
        home: Of the records, where the fetched file lies; None for none.
        today: Tells when fetched notices have ended; not looked at where None.
    """
    found = read_folder(folder)
    try:
        setting = setting_of(folder, home)
    except NoticeError as error:
        return Found(found.notices, (*found.problems, Problem(SETTING_NAME, str(error))))
    if setting is None or not setting.on or home is None:
        return found
    from programmer_app.records.notices.signed import expired, verified  # noqa: PLC0415 - brings the ciphers

    problems = list(found.problems)
    try:
        fetched = verified((home / FETCHED_NAME).read_bytes(), setting.key)
    except FileNotFoundError:
        return found
    except (OSError, NoticeError) as error:
        return Found(found.notices, (*problems, Problem(FETCHED_NAME, str(error))))
    if today is not None and expired(fetched, today):
        problems.append(Problem(FETCHED_NAME, f"it ended on {fetched.expires}; the update check brought nothing newer"))
    return merged([("", found.notices), (FETCHED_NAME, fetched.notices)], problems)


def fetch(setting: UpdateCheck, home: Path, today: date) -> int:
    """Asks the address, and keeps what it gives if it is signed, not over, and not older than what is kept.

    Returns:
        How many notices it holds.

    Raises:
        NoticeError: If it cannot be had or is not taken; what is kept stays as it is.
    """
    from programmer_app.records.notices.signed import expired, verified  # noqa: PLC0415 - brings the ciphers

    data = _bytes_of(setting.address)
    got = verified(data, setting.key)
    if expired(got, today):
        raise NoticeError(f"what the address gives ended on {got.expires}")
    kept = home / FETCHED_NAME
    try:
        before = verified(kept.read_bytes(), setting.key).serial if kept.exists() else 0
    except (OSError, NoticeError):
        before = 0  # of another key, or damaged: it counts for nothing
    if got.serial < before:
        raise NoticeError(f"what the address gives has the serial {got.serial}; {before} was seen before")
    try:
        made = kept.with_suffix(".new")
        made.write_bytes(data)
        made.replace(kept)
    except OSError as error:
        raise NoticeError(f"it cannot be kept: {error.strerror or error}") from error
    return len(got.notices)


def _bytes_of(address: str) -> bytes:
    """The only place in Thecal from which an address is asked. Follows nowhere else, sends nothing but the question."""
    from http.client import HTTPException  # noqa: PLC0415 - nothing of the network is loaded unless it is asked for
    from urllib.error import URLError  # noqa: PLC0415 - as above
    from urllib.request import HTTPRedirectHandler, Request, build_opener  # noqa: PLC0415 - as above

    from programmer_app.records.notices.signed import MOST_SIGNED_BYTES  # noqa: PLC0415 - brings the ciphers

    class NoRedirect(HTTPRedirectHandler):
        def redirect_request(self, *_what: object) -> None:
            return None

    question = Request(address, headers={"User-Agent": "Thecal"})  # noqa: S310 - https or loopback: `UpdateCheck`
    try:
        with build_opener(NoRedirect).open(question, timeout=TIMEOUT_S) as answer:
            data = answer.read(MOST_SIGNED_BYTES + 1)
    except (URLError, HTTPException, OSError) as error:
        why = getattr(error, "reason", None) or error
        raise NoticeError(f"{urlsplit(address).hostname} cannot be asked: {why}") from error
    if not isinstance(data, bytes):
        raise NoticeError("the address gives no bytes")
    return data
