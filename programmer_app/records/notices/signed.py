"""A signed notice file: one line with an Ed25519 signature, then the bytes that it is over.

    thecal-signed-notices/1 BASE64(64 bytes)
    { JSON }

The signature is checked over the bytes before anything in them is looked at. The JSON adds to the notices a number that
only rises and a day on which it ends, so that an old file that somebody kept cannot be played again.

Source: RFC 8032 (Ed25519); requirement R100.
"""

from __future__ import annotations

import base64
import binascii
from datetime import date
from typing import Final, Literal

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from pydantic import Field, ValidationError

from programmer_app.records.notices.notice import MOST_BYTES, Day, NoticeError, NoticeList, first_mistake

HEAD: Final = b"thecal-signed-notices/1 "
MOST_SIGNED_BYTES: Final = MOST_BYTES + 256


class SignedNotices(NoticeList):
    """What was signed.

    Attributes:
        serial: Rises with each file that is issued.
        expires: The last day on which it says what is known; issued anew well before.
    """

    format: Literal["thecal-signed-notices/1"]
    serial: int = Field(ge=1)
    expires: Day


def verified(data: bytes, public_key: bytes) -> SignedNotices:
    """The notices, if the signature is that of the key.

    Args:
        data: As it came.
        public_key: 32 bytes.

    Raises:
        NoticeError: If the signature is not right, or what was signed is no notice file.
    """
    line, end, payload = data[: len(HEAD) + 100].partition(b"\n")
    payload = data[len(line) + 1 :]
    if not end or not line.startswith(HEAD):
        raise NoticeError("it is no signed notice file")
    if len(data) > MOST_SIGNED_BYTES:
        raise NoticeError("it is too large")
    try:
        signature = base64.b64decode(line[len(HEAD) :], validate=True)
        Ed25519PublicKey.from_public_bytes(public_key).verify(signature, payload)
    except (InvalidSignature, binascii.Error, ValueError) as error:
        raise NoticeError("its signature is not that of the key of this computer's setting") from error
    try:
        return SignedNotices.model_validate_json(payload)
    except ValidationError as error:
        raise NoticeError(first_mistake(error)) from error


def expired(notices: SignedNotices, today: date) -> bool:
    """Whether it says no more what is known."""
    return today > notices.expires
