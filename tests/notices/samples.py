"""Notice files by hand, and a pair of keys."""

from __future__ import annotations

import base64
import json
from datetime import date
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
OTHER_KEY = Ed25519PrivateKey.from_private_bytes(bytes(32))


def notice(**changed: object) -> dict[str, Any]:
    """A safety notice about all versions."""
    made: dict[str, Any] = {
        "id": "SN-2026-07",
        "kind": "safety",
        "issued": "2026-11-25",
        "applies_to": [{"from": None, "before": None}],
        "title": {
            "en": "Prime boluses of the 8731SC catheter are too small by 0.02 mL",
            "de": "Prime-Boli des Katheters 8731SC sind um 0.02 mL zu klein",
        },
        "text": {
            "en": "The volume of the catheter 8731SC in the list of catheters was measured without its connector.\n\n"
            "A prime computed with it ends before the drug is at the tip: the patient gets the first dose later.",
        },
        "what_to_do": {
            "en": "Enter the length and volume per centimetre by hand for this model until a newer version is in use."
        },
        "source": "The Thecal authors, SN-2026-07; read it again under docs/notices.md",
    }
    return {key: value for key, value in (made | changed).items() if value is not ...}


def update(**changed: object) -> dict[str, Any]:
    """News of a newer version."""
    made: dict[str, Any] = {
        "id": "UP-9.9.0",
        "kind": "update",
        "available": "9.9.0",
        "issued": "2026-11-20",
        "title": {"en": "Thecal 9.9.0 can be installed"},
        "text": {"en": "It mends what SN-2026-07 is about."},
        "what_to_do": {"en": "Ask the administrator of this computer."},
    }
    return notice(**(made | changed))


def content(*notices: dict[str, Any]) -> bytes:
    """A notice file."""
    return json.dumps({"format": "thecal-notices/1", "notices": list(notices)}).encode()


def put(folder: Path, name: str, *notices: dict[str, Any]) -> Path:
    """A notice file in a folder, as an administrator leaves it."""
    folder.mkdir(mode=0o755, exist_ok=True)
    path = folder / name
    path.write_bytes(content(*notices))
    path.chmod(0o644)
    return path


def signed(
    *notices: dict[str, Any],
    serial: int = 1,
    expires: str = "2099-01-01",
    key: Ed25519PrivateKey = KEY,
    payload: bytes | None = None,
) -> bytes:
    """A signed notice file."""
    if payload is None:
        made = {"format": "thecal-signed-notices/1", "serial": serial, "expires": expires, "notices": list(notices)}
        payload = json.dumps(made).encode()
    return b"thecal-signed-notices/1 " + base64.b64encode(key.sign(payload)) + b"\n" + payload


def setting(folder: Path, address: str, /, *, on: object = True, **changed: object) -> Path:
    """Switches the update check on, or off."""
    folder.mkdir(mode=0o755, exist_ok=True)
    public = KEY.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
    made = {
        "format": "thecal-update-check/1",
        "on": on,
        "address": address,
        "public_key": base64.b64encode(public).decode(),
    }
    path = folder / "update-check.json"
    path.write_text(json.dumps(made | changed))
    path.chmod(0o644)
    return path


TODAY = date(2026, 11, 28)
