"""A large clinic, invented in bulk: as many patients, pumps, dates and visits as asked for, the same for each seed.

Rows go in as `work` would write them, sealed and with their search tokens, but a thousand at a time and without audit
records: what is measured is how they are found and opened.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from itertools import islice
from typing import Any, Final

from sqlalchemy import Table, insert

from programmer_app.records.store.columns import sealed_in
from programmer_app.records.store.database import Database
from programmer_app.records.store.identity import beginnings, folded_number, words
from programmer_app.records.store.tables import APPOINTMENT, CATHETER_SEGMENT, IMPLANT, PATIENT, PATIENT_TOKEN, VISIT

FAMILY: Final = (
    "Müller", "Schmidt", "Nowak", "Żółkiewski", "García", "Nguyễn", "Smith", "Øster", "Rossi", "Kowalczyk", "Dubois",
    "Andersson", "Papadopoulos", "Ivanova", "Y\u0131lmaz", "Haddad", "Tanaka", "Olsen", "Silva", "O’Brien",
)  # fmt: skip
GIVEN: Final = ("Anna", "Zoë", "Jan", "José", "Minh", "Ingrid", "Paolo", "Éva", "Lars", "Noor", "Ayşe", "Tom")
SYLLABLES: Final = ("ba", "ker", "lo", "mi", "ton", "ra", "schi", "nu", "wel", "do", "fa", "gri")
START: Final = datetime(2016, 1, 4, 8, tzinfo=UTC)
DAY_0: Final = date(2026, 1, 5)
_AT_ONCE: Final = 2_000


def fill(database: Database, patients: int, visits_each: int, account_id: int, *, seed: int = 1) -> None:
    """Puts them into records that hold none yet."""
    dice = random.Random(seed)
    names = [(_family(dice), dice.choice(GIVEN)) for _ in range(patients)]
    for table, rows in (
        (PATIENT, _patients(database, names, dice)),
        (PATIENT_TOKEN, _tokens(database, names)),
        (IMPLANT, _implants(patients)),
        (CATHETER_SEGMENT, _segments(patients)),
        (VISIT, _visits(patients, visits_each, account_id)),
        (APPOINTMENT, _appointments(patients, dice)),
    ):
        _put(database, table, rows)
    database.close()


def number_of(patient_id: int) -> str:
    """The number of a patient, unlike its neighbours'."""
    return f"N{(patient_id * 7_919) % 1_000_003:07d}"


def _family(dice: random.Random) -> str:
    """One of the common names, or, as often, one of some thousand rarer ones."""
    if dice.random() < 0.5:
        return dice.choice(FAMILY)
    return "".join(dice.choice(SYLLABLES) for _ in range(3)).capitalize()


def _put(database: Database, table: Table, rows: Iterable[dict[str, Any]]) -> None:
    seal = lru_cache(maxsize=50_000)(database.sealer.seal)
    rest = iter(rows)
    with database.writing() as connection:
        while batch := list(islice(rest, _AT_ONCE)):
            for row in batch:
                for name in sealed_in(table):
                    row[name] = seal(row[name], f"{table.name}.{name}")
            connection.execute(insert(table), batch)


def _patients(database: Database, names: list[tuple[str, str]], dice: random.Random) -> Iterator[dict[str, Any]]:
    for patient_id, (family, given) in enumerate(names, start=1):
        number = number_of(patient_id)
        yield {
            "version": 1,
            "number": number,
            "number_token": database.sealer.token(folded_number(number), "whole number"),
            "family_name": family,
            "given_name": given,
            "birth_date": (date(1930, 1, 1) + timedelta(dice.randrange(25_000))).isoformat(),
            "diagnosis": "failed back surgery",
            "note": "",
        }


def _tokens(database: Database, names: list[tuple[str, str]]) -> Iterator[dict[str, Any]]:
    token = database.sealer.token

    @lru_cache(maxsize=100_000)
    def of_name(name: str) -> frozenset[bytes]:
        return frozenset(token(part, "word") for word in words(name) for part in beginnings(word))

    for patient_id, (family, given) in enumerate(names, start=1):
        of_number = {token(part, "number") for part in beginnings(folded_number(number_of(patient_id)))}
        for found in of_name(family) | of_name(given) | of_number:
            yield {"token": found, "patient_id": patient_id}


def _implants(patients: int) -> Iterator[dict[str, Any]]:
    for patient_id in range(1, patients + 1):
        yield {
            "version": 1,
            "patient_id": patient_id,
            "trial_id": None,
            "pump_model": "IT-40",
            "serial": f"SYN-{patient_id:06d}",
            "serial_folded": f"syn{patient_id:06d}",
            "implanted_on": START.date(),
            "site": "left abdomen",
            "tip_level": "T10",
            "mri_note": "",
            "explanted_on": None,
            "explant_reason": "",
        }


def _segments(patients: int) -> Iterator[dict[str, Any]]:
    for implant_id in range(1, patients + 1):
        cut = {"trimmed_pump_end_um": 0, "trimmed_tip_end_um": 100_000}
        place = {"implant_id": implant_id, "revision": 1, "position": 1}
        yield {**place, "name": "spinal", "model": "CT-1", "length_um": 890_000, "volume_nl": 170_000, **cut}


def _visits(patients: int, each: int, account_id: int) -> Iterator[dict[str, Any]]:
    """Of each round all patients come, so that the visits of one lie far apart in the file, as they would."""
    for number in range(each):
        for patient_id in range(1, patients + 1):
            at = START + timedelta(days=number * 90, minutes=patient_id)
            yield {
                "version": 2,
                "patient_id": patient_id,
                "implant_id": patient_id,
                "serial": f"SYN-{patient_id:06d}",
                "kind": "refill",
                "begun_at": at,
                "begun_by": account_id,
                "note": "",
                "corrects_id": None,
                "signed_at": at + timedelta(minutes=20),
            }


def _appointments(patients: int, dice: random.Random) -> Iterator[dict[str, Any]]:
    for patient_id in range(1, patients + 1):
        due_on = DAY_0 + timedelta(dice.randrange(-20, 160))
        yield {
            "version": 1,
            "patient_id": patient_id,
            "kind": "refill",
            "due_on": due_on,
            "governed_by": "volume",
            "booked_for": None,
            "sort_on": due_on,
            "state": "open",
            "note": "",
        }
