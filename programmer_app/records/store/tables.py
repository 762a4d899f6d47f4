"""The tables. How a database is brought to them stands in `migrations`; a test holds both together.

Rows with a `version` change, and each change leaves what was there before in `change`. All others are only added to: a
correction is a new row that names the old one (`replaces_id`), or a new visit that names the old visit (`corrects_id`).
Triggers of the database refuse the rest, but for a retention rule that erases a patient's record.
"""

from __future__ import annotations

from typing import Any, Final

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    Date,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from programmer_app.records.store.columns import BIG, key, moment, ref, replaces, sealed, sortable, version, whole, word

METADATA: Final = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
        "ck": "ck_%(table_name)s_%(column_0_name)s",
    }
)


def _table(name: str, *parts: Any, **options: Any) -> Table:  # noqa: ANN401 - columns, constraints, SQLite's options
    numbered = any(getattr(part, "key", "") == "id" for part in parts)
    return Table(name, METADATA, *parts, sqlite_autoincrement=numbered, **options)


STORE: Final = _table(
    "store",
    Column("one", Integer, CheckConstraint("one = 1"), primary_key=True, autoincrement=False),
    word("store_id"),
    Column("envelope", Text, nullable=True),
    moment("made_at"),
)
"""One row: which store this is; on a server, its key under the passphrase of the clinic."""

ACCOUNT: Final = _table(
    "account",
    key(),
    version(),
    word("name"),
    Column("name_folded", Text, nullable=False, unique=True),
    word("roles"),
    word("password_hash"),
    Column("active", Boolean, nullable=False),
    whole("failed_tries", ">= 0"),
    moment("locked_until", optional=True),
)

# --- people and pumps -------------------------------------------------------------------------------------------------

PATIENT: Final = _table(
    "patient",
    key(),
    version(),
    sealed("number"),
    Column("number_token", LargeBinary, nullable=False, unique=True),
    sealed("family_name"),
    sealed("given_name"),
    sealed("birth_date"),
    sealed("diagnosis"),
    sealed("note"),
)
PATIENT_TOKEN: Final = _table(
    "patient_token",
    Column("token", LargeBinary, primary_key=True),
    Column("patient_id", BIG, primary_key=True, autoincrement=False, index=True),
    sqlite_with_rowid=False,
)
"""By which beginnings of names and numbers a patient is found; made anew with each change of the patient."""

CONTACT: Final = _table(
    "contact",
    key(),
    version(),
    ref("patient_id", "patient"),
    word("kind"),
    sealed("name"),
    sealed("phone"),
    sealed("note"),
    Column("active", Boolean, nullable=False),
)
ALLERGY: Final = _table(
    "allergy",
    key(),
    version(),
    ref("patient_id", "patient"),
    sealed("substance"),
    sealed("reaction"),
    Column("active", Boolean, nullable=False),
)
IMPLANT: Final = _table(
    "implant",
    key(),
    version(),
    ref("patient_id", "patient"),
    ref("trial_id", "trial", optional=True),
    word("pump_model"),
    word("serial"),
    sortable("serial_folded"),
    Column("implanted_on", Date, nullable=False),
    sealed("site"),
    word("tip_level"),
    sealed("mri_note"),
    Column("explanted_on", Date, nullable=True),
    sealed("explant_reason"),
    Index(
        "uq_implant_serial_in_use",
        "serial_folded",
        unique=True,
        sqlite_where=text("explanted_on IS NULL"),
        postgresql_where=text("explanted_on IS NULL"),
    ),
)
CATHETER_SEGMENT: Final = _table(
    "catheter_segment",
    key(),
    ref("implant_id", "implant"),
    whole("revision", "> 0"),
    whole("position", "> 0"),
    word("name"),
    word("model"),
    whole("length_um", "> 0"),
    whole("trimmed_pump_end_um", ">= 0"),
    whole("trimmed_tip_end_um", ">= 0"),
    whole("volume_nl", "> 0"),
    UniqueConstraint("implant_id", "revision", "position", name="uq_catheter_segment_place"),
)
"""Pieces from the pump to the tip, as they are since an implantation or a revision; the newest revision holds."""

TRIAL: Final = _table(
    "trial",
    key(),
    version(),
    ref("patient_id", "patient"),
    word("drug"),
    word("method"),
    sealed("plan"),
    whole("baseline", "BETWEEN 0 AND 10"),
    moment("planned_at"),
    word("decision", optional=True),
    sealed("decision_reason"),
    moment("decided_at", optional=True),
    ref("decided_by", "account", optional=True, index=False),
)
TRIAL_DOSE: Final = _table(
    "trial_dose", key(), ref("trial_id", "trial"), moment("given_at"), word("dose"), replaces("trial_dose")
)
TRIAL_CORRECTION: Final = _table(
    "trial_correction",
    key(),
    ref("trial_id", "trial"),
    Column(
        "part",
        Text,
        CheckConstraint("part IN ('plan', 'trial_dose', 'pain_score', 'observation', 'decision')"),
        nullable=False,
    ),
    moment("corrected_at"),
    ref("corrected_by", "account", index=False),
    sealed("reason"),
    sealed("before"),
)
"""What stood in a trial before it was corrected, as the row that held it, with the reason of the correction."""

# --- visits -----------------------------------------------------------------------------------------------------------

VISIT: Final = _table(
    "visit",
    key(),
    version(),
    ref("patient_id", "patient", index=False),
    ref("implant_id", "implant", optional=True),
    word("serial"),
    word("kind"),
    moment("begun_at"),
    ref("begun_by", "account", index=False),
    sealed("note"),
    Column("corrects_id", BIG, nullable=True, unique=True),
    moment("signed_at", optional=True),
    Index("ix_visit_patient", "patient_id", "begun_at"),
)
SIGNATURE: Final = _table(
    "signature",
    Column("visit_id", BIG, primary_key=True, autoincrement=False),
    ref("account_id", "account", index=False),
    word("name"),
    word("meaning"),
    moment("signed_at"),
    Column("programmed", LargeBinary, nullable=False),
    Column("content", LargeBinary, nullable=False),
    Column("seal", LargeBinary, nullable=False),
)
"""Who answers for a visit: digests of what was programmed and of all that the visit holds, under a keyed seal."""

VISIT_PROGRAM: Final = _table(
    "visit_program",
    key(),
    ref("visit_id", "visit"),
    Column("moment", Text, CheckConstraint("moment IN ('before', 'after')"), nullable=False),
    whole("generation", ">= 0"),
    Column("image", LargeBinary, nullable=False),
    Column("digest", LargeBinary, nullable=False),
    moment("read_at"),
    replaces("visit_program"),
)
VISIT_FINDING: Final = _table(
    "visit_finding",
    key(),
    ref("visit_id", "visit"),
    word("code"),
    word("severity"),
    sealed("message"),
    sealed("reason"),
    replaces("visit_finding"),
)
REFILL: Final = _table(
    "refill",
    key(),
    ref("visit_id", "visit"),
    whole("expected_nl", ">= 0"),
    whole("measured_nl", ">= 0"),
    whole("filled_nl", ">= 0"),
    word("solution"),
    Column("first_fill", Boolean, nullable=False),
    replaces("refill"),
)
PUMP_LOG: Final = _table(
    "pump_log",
    key(),
    ref("visit_id", "visit", index=False),
    whole("sequence", ">= 0"),
    whole("clock_s", ">= 0"),
    whole("event", ">= 0"),
    word("detail"),
    UniqueConstraint("visit_id", "sequence", name="uq_pump_log_place"),
)
PAIN_SCORE: Final = _table(
    "pain_score",
    key(),
    ref("visit_id", "visit", optional=True),
    ref("trial_id", "trial", optional=True),
    moment("taken_at"),
    whole("now", "BETWEEN 0 AND 10"),
    whole("average_24h", "BETWEEN 0 AND 10", optional=True),
    whole("worst_24h", "BETWEEN 0 AND 10", optional=True),
    replaces("pain_score"),
    CheckConstraint("(visit_id IS NULL) <> (trial_id IS NULL)", name="of_one"),
)
OBSERVATION: Final = _table(
    "observation",
    key(),
    ref("visit_id", "visit", optional=True),
    ref("trial_id", "trial", optional=True),
    Column("kind", Text, CheckConstraint("kind IN ('function', 'side effect')"), nullable=False),
    moment("noted_at"),
    sealed("text"),
    replaces("observation"),
    CheckConstraint("(visit_id IS NULL) <> (trial_id IS NULL)", name="of_one"),
)
"""What the patient can do, and side effects, in words."""

ADVERSE_EVENT: Final = _table(
    "adverse_event",
    key(),
    ref("patient_id", "patient"),
    ref("visit_id", "visit", optional=True),
    word("kind"),
    word("severity"),
    Column("onset_on", Date, nullable=False),
    sealed("description"),
    sealed("action"),
    moment("noted_at"),
    ref("noted_by", "account", index=False),
    replaces("adverse_event"),
)

# --- what is to come, and what was changed ----------------------------------------------------------------------------

APPOINTMENT: Final = _table(
    "appointment",
    key(),
    version(),
    ref("patient_id", "patient"),
    word("kind"),
    Column("due_on", Date, nullable=False),
    word("governed_by"),
    moment("booked_for", optional=True),
    Column("sort_on", Date, nullable=False),
    word("state"),
    sealed("note"),
    Index("ix_appointment_worklist", "state", "sort_on", "id"),
)
CHANGE: Final = _table(
    "change",
    key(),
    word("row_of"),
    whole("row_id", ">= 0"),
    whole("row_version", "> 0"),
    moment("at"),
    ref("account_id", "account", optional=True, index=False),
    word("audit"),
    sealed("before"),
    sealed("after"),
    UniqueConstraint("row_of", "row_id", "row_version", name="uq_change_place"),
)
"""Each state of each row that has versions, with the audit record that told of it first."""

# --- what goes, and how a call ended ----------------------------------------------------------------------------------

RETENTION_RULE: Final = _table(
    "retention_rule",
    key(),
    version(),
    word("name"),
    Column("applies_to", Text, CheckConstraint("applies_to IN ('explanted', 'never implanted')"), nullable=False),
    whole("years", "BETWEEN 1 AND 200"),
    Column("active", Boolean, nullable=False),
)
"""After how many years without an entry the record of a patient without a pump is erased."""
ERASURE: Final = _table(
    "erasure",
    key(),
    Column("patient_id", BIG, nullable=False, unique=True),
    ref("rule_id", "retention_rule", index=False),
    whole("rule_version", "> 0"),
    Column("last_entry_on", Date, nullable=False),
    moment("erased_at"),
    ref("account_id", "account", index=False),
    Column("done", Boolean, nullable=False),
)
"""That the record of a patient was erased, and by which rule. While one is not done, in its own transaction alone, the
triggers let rows of patients go."""
MARK: Final = _table(
    "mark",
    Column("mark", LargeBinary, primary_key=True),
    Column("day", Date, nullable=False, server_default=text("CURRENT_DATE")),
)
"""One for each transaction that a server kept in the last month; see `server`."""

CLINIC_RULE: Final = _table(
    "clinic_rule",
    key(),
    version(),
    word("subject"),
    word("about"),
    Column("effect", Text, CheckConstraint("effect IN ('reason', 'stop')"), nullable=False),
    word("value"),
    word("why"),
    word("set_by"),
    Column("set_on", Date, nullable=False),
    Column("active", Boolean, nullable=False),
    UniqueConstraint("subject", "about", "effect", name="uq_clinic_rule_place"),
)
"""Limits of this clinic on top of the drug library; one that was lifted is not active."""

ADDED_ONLY: Final = (
    CATHETER_SEGMENT, TRIAL_DOSE, SIGNATURE, VISIT_PROGRAM, VISIT_FINDING, REFILL, PUMP_LOG, PAIN_SCORE, OBSERVATION,
    ADVERSE_EVENT, CHANGE,
)  # fmt: skip
VISIT_PARTS: Final = (VISIT_PROGRAM, VISIT_FINDING, REFILL, PUMP_LOG, PAIN_SCORE, OBSERVATION)
"""Take no row of a visit that is signed."""
NEVER_DELETED: Final = (ACCOUNT, STORE, RETENTION_RULE, ERASURE, CLINIC_RULE)
OF_PATIENTS: Final = (PATIENT, CONTACT, ALLERGY, IMPLANT, TRIAL, VISIT, APPOINTMENT, *ADDED_ONLY)
"""Deleted by an erasure only."""
