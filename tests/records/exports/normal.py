"""Bundles without what differs from one run to the next: each id becomes the kind and place of its resource.

`python -m tests.records.exports.normal` writes the golden bundles anew; read every line of the difference.
"""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

from programmer_app.records.exports.forms import Form, written
from programmer_app.records.exports.record import PatientRecord

GOLDEN: Final = Path(__file__).parents[2] / "golden" / "exports"
BUNDLES: Final = (Form.FHIR_R4B, Form.FHIR_R5)


def bundle(record: PatientRecord, form: Form, *, training: bool = False) -> dict[str, Any]:
    made: dict[str, Any] = json.loads(written(record, form, training=training))
    return made


def normal(made: dict[str, Any]) -> str:
    """The bundle as text, with ids by kind and place."""
    text = json.dumps(made, indent=1, ensure_ascii=False)
    text = text.replace(made["id"], "bundle")
    places: Counter[str] = Counter()
    for entry in made["entry"]:
        kind = entry["resource"]["resourceType"]
        places[kind] += 1
        text = text.replace(entry["resource"]["id"], f"{kind}-{places[kind]}")
    for digest in _signed(made):
        text = text.replace(digest, "digest of the visit")
    system = made["entry"][0]["resource"]["identifier"][0]["system"]
    return text.replace(system, "urn:uuid:numbers").replace("Thecal 0.1.0", "Thecal") + "\n"


def _signed(made: dict[str, Any]) -> list[str]:
    """Digests over what was signed, which hold the numbers of accounts."""
    entities = [one for entry in made["entry"] for one in entry["resource"].get("entity", ())]
    named = [one["what"]["identifier"] for one in entities]
    return [one["value"] for one in named if one["type"]["text"] == "SHA-256 of the visit that was signed"]


def _write() -> None:
    from tests.records.clinic.people import open_desk
    from tests.records.exports.story import told

    with TemporaryDirectory() as folder:
        desk = open_desk(Path(folder), "")
        record = desk.clinic.exports.gather(desk.programmer, told(desk), "golden")
        desk.clinic.close()
    GOLDEN.mkdir(exist_ok=True)
    for form in BUNDLES:
        (GOLDEN / f"{form}.json").write_text(normal(bundle(record, form)), encoding="utf-8")


if __name__ == "__main__":
    _write()
