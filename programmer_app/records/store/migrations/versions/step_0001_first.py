"""The first schema.

As it was when it was released, whatever `tables` says by now; a test compares what all steps together make with that.
"""

from __future__ import annotations

from typing import Final

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

BIG: Final = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
ADDED_ONLY: Final = (
    "catheter_segment", "trial_dose", "signature", "visit_program", "visit_finding", "refill", "pump_log",
    "pain_score", "observation", "adverse_event", "change",
)  # fmt: skip
VISIT_PARTS: Final = ("visit_program", "visit_finding", "refill", "pump_log", "pain_score", "observation")
NEVER_DELETED: Final = ("account", "patient", "contact", "allergy", "implant", "trial", "visit", "appointment", "store")
STAYS: Final = "this record is only added to"
SIGNED: Final = "the visit is signed"


def upgrade() -> None:
    """Makes the tables and the triggers that keep them."""
    for make in (
        _account,
        _patient,
        _patient_token,
        _store,
        _allergy,
        _appointment,
        _change,
        _contact,
        _signature,
        _trial,
        _implant,
        _trial_dose,
        _catheter_segment,
        _visit,
        _adverse_event,
        _observation,
        _pain_score,
        _pump_log,
        _refill,
        _visit_finding,
        _visit_program,
    ):
        make()
    if op.get_bind().dialect.name == "postgresql":
        _postgresql_triggers()
    else:
        _sqlite_triggers()


def _sqlite_triggers() -> None:
    for table in ADDED_ONLY:
        for act in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER {table}_no_{act.lower()} BEFORE {act} ON {table} "
                f"BEGIN SELECT RAISE(ABORT, '{STAYS}'); END"
            )
    for table in NEVER_DELETED:
        op.execute(
            f"CREATE TRIGGER {table}_no_delete BEFORE DELETE ON {table} BEGIN SELECT RAISE(ABORT, '{STAYS}'); END"
        )
    for table in VISIT_PARTS:
        op.execute(
            f"CREATE TRIGGER {table}_not_signed BEFORE INSERT ON {table} "  # noqa: S608 - names of the constants above
            f"WHEN (SELECT signed_at FROM visit WHERE id = NEW.visit_id) IS NOT NULL "
            f"BEGIN SELECT RAISE(ABORT, '{SIGNED}'); END"
        )
    op.execute(
        f"CREATE TRIGGER visit_signed BEFORE UPDATE ON visit WHEN OLD.signed_at IS NOT NULL "
        f"BEGIN SELECT RAISE(ABORT, '{SIGNED}'); END"
    )


def _postgresql_triggers() -> None:
    # integrity_constraint_violation, so that both databases refuse with the same class of error
    for name, said in (("stays", STAYS), ("signed", SIGNED)):
        op.execute(
            f"CREATE FUNCTION thecal_{name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
            f"RAISE EXCEPTION '{said}' USING ERRCODE = '23000'; END $$"
        )
    # a visit that is being signed and a part that is being added wait for each other
    op.execute(
        f"CREATE FUNCTION thecal_part() RETURNS trigger LANGUAGE plpgsql AS $$ DECLARE signed text; BEGIN "  # noqa: S608
        f"SELECT signed_at INTO signed FROM visit WHERE id = NEW.visit_id FOR SHARE; "
        f"IF signed IS NOT NULL THEN RAISE EXCEPTION '{SIGNED}' USING ERRCODE = '23000'; END IF; RETURN NEW; END $$"
    )
    for table in ADDED_ONLY:
        op.execute(
            f"CREATE TRIGGER {table}_stays BEFORE UPDATE OR DELETE ON {table} "
            "FOR EACH ROW EXECUTE FUNCTION thecal_stays()"
        )
    for table in NEVER_DELETED:
        op.execute(
            f"CREATE TRIGGER {table}_no_delete BEFORE DELETE ON {table} FOR EACH ROW EXECUTE FUNCTION thecal_stays()"
        )
    for table in VISIT_PARTS:
        op.execute(
            f"CREATE TRIGGER {table}_not_signed BEFORE INSERT ON {table} FOR EACH ROW EXECUTE FUNCTION thecal_part()"
        )
    op.execute(
        "CREATE TRIGGER visit_signed BEFORE UPDATE ON visit FOR EACH ROW WHEN (OLD.signed_at IS NOT NULL) "
        "EXECUTE FUNCTION thecal_signed()"
    )


def _account() -> None:
    op.create_table(
        "account",
        sa.Column("id", BIG, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("name_folded", sa.Text(), nullable=False),
        sa.Column("roles", sa.Text(), nullable=False),
        sa.Column("password_hash", sa.Text(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("failed_tries", BIG, nullable=False),
        sa.Column("locked_until", sa.String(29), nullable=True),
        sa.CheckConstraint("version > 0", name="ck_account_version"),
        sa.CheckConstraint("failed_tries >= 0", name="ck_account_failed_tries"),
        sa.PrimaryKeyConstraint("id", name="pk_account"),
        sa.UniqueConstraint("name_folded", name="uq_account_name_folded"),
        sqlite_autoincrement=True,
    )


def _patient() -> None:
    op.create_table(
        "patient",
        sa.Column("id", BIG, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("number", sa.LargeBinary(), nullable=False),
        sa.Column("number_token", sa.LargeBinary(), nullable=False),
        sa.Column("family_name", sa.LargeBinary(), nullable=False),
        sa.Column("given_name", sa.LargeBinary(), nullable=False),
        sa.Column("birth_date", sa.LargeBinary(), nullable=False),
        sa.Column("diagnosis", sa.LargeBinary(), nullable=False),
        sa.Column("note", sa.LargeBinary(), nullable=False),
        sa.CheckConstraint("version > 0", name="ck_patient_version"),
        sa.PrimaryKeyConstraint("id", name="pk_patient"),
        sa.UniqueConstraint("number_token", name="uq_patient_number_token"),
        sqlite_autoincrement=True,
    )


def _patient_token() -> None:
    op.create_table(
        "patient_token",
        sa.Column("token", sa.LargeBinary(), nullable=False),
        sa.Column("patient_id", BIG, autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("token", "patient_id", name="pk_patient_token"),
        sqlite_autoincrement=False,
        sqlite_with_rowid=False,
    )
    op.create_index("ix_patient_token_patient_id", "patient_token", ["patient_id"])


def _store() -> None:
    op.create_table(
        "store",
        sa.Column("one", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("store_id", sa.Text(), nullable=False),
        sa.Column("envelope", sa.Text(), nullable=True),
        sa.Column("made_at", sa.String(29), nullable=False),
        sa.CheckConstraint("one = 1", name="ck_store_one"),
        sa.PrimaryKeyConstraint("one", name="pk_store"),
    )


def _allergy() -> None:
    op.create_table(
        "allergy",
        sa.Column("id", BIG, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("patient_id", BIG, nullable=False),
        sa.Column("substance", sa.LargeBinary(), nullable=False),
        sa.Column("reaction", sa.LargeBinary(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["patient_id"], ["patient.id"], name="fk_allergy_patient_id"),
        sa.CheckConstraint("version > 0", name="ck_allergy_version"),
        sa.PrimaryKeyConstraint("id", name="pk_allergy"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_allergy_patient_id", "allergy", ["patient_id"])


def _appointment() -> None:
    op.create_table(
        "appointment",
        sa.Column("id", BIG, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("patient_id", BIG, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("governed_by", sa.Text(), nullable=False),
        sa.Column("booked_for", sa.String(29), nullable=True),
        sa.Column("sort_on", sa.Date(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("note", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["patient_id"], ["patient.id"], name="fk_appointment_patient_id"),
        sa.CheckConstraint("version > 0", name="ck_appointment_version"),
        sa.PrimaryKeyConstraint("id", name="pk_appointment"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_appointment_patient_id", "appointment", ["patient_id"])
    op.create_index("ix_appointment_worklist", "appointment", ["state", "sort_on", "id"])


def _change() -> None:
    op.create_table(
        "change",
        sa.Column("id", BIG, nullable=False),
        sa.Column("row_of", sa.Text(), nullable=False),
        sa.Column("row_id", BIG, nullable=False),
        sa.Column("row_version", BIG, nullable=False),
        sa.Column("at", sa.String(29), nullable=False),
        sa.Column("account_id", BIG, nullable=True),
        sa.Column("audit", sa.Text(), nullable=False),
        sa.Column("before", sa.LargeBinary(), nullable=False),
        sa.Column("after", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name="fk_change_account_id"),
        sa.CheckConstraint("row_id >= 0", name="ck_change_row_id"),
        sa.CheckConstraint("row_version > 0", name="ck_change_row_version"),
        sa.PrimaryKeyConstraint("id", name="pk_change"),
        sa.UniqueConstraint("row_of", "row_id", "row_version", name="uq_change_place"),
        sqlite_autoincrement=True,
    )


def _contact() -> None:
    op.create_table(
        "contact",
        sa.Column("id", BIG, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("patient_id", BIG, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("name", sa.LargeBinary(), nullable=False),
        sa.Column("phone", sa.LargeBinary(), nullable=False),
        sa.Column("note", sa.LargeBinary(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["patient_id"], ["patient.id"], name="fk_contact_patient_id"),
        sa.CheckConstraint("version > 0", name="ck_contact_version"),
        sa.PrimaryKeyConstraint("id", name="pk_contact"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_contact_patient_id", "contact", ["patient_id"])


def _signature() -> None:
    op.create_table(
        "signature",
        sa.Column("visit_id", BIG, autoincrement=False, nullable=False),
        sa.Column("account_id", BIG, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("meaning", sa.Text(), nullable=False),
        sa.Column("signed_at", sa.String(29), nullable=False),
        sa.Column("programmed", sa.LargeBinary(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("seal", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name="fk_signature_account_id"),
        sa.PrimaryKeyConstraint("visit_id", name="pk_signature"),
    )


def _trial() -> None:
    op.create_table(
        "trial",
        sa.Column("id", BIG, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("patient_id", BIG, nullable=False),
        sa.Column("drug", sa.Text(), nullable=False),
        sa.Column("method", sa.Text(), nullable=False),
        sa.Column("plan", sa.LargeBinary(), nullable=False),
        sa.Column("baseline", BIG, nullable=False),
        sa.Column("planned_at", sa.String(29), nullable=False),
        sa.Column("decision", sa.Text(), nullable=True),
        sa.Column("decision_reason", sa.LargeBinary(), nullable=False),
        sa.Column("decided_at", sa.String(29), nullable=True),
        sa.Column("decided_by", BIG, nullable=True),
        sa.ForeignKeyConstraint(["decided_by"], ["account.id"], name="fk_trial_decided_by"),
        sa.ForeignKeyConstraint(["patient_id"], ["patient.id"], name="fk_trial_patient_id"),
        sa.CheckConstraint("version > 0", name="ck_trial_version"),
        sa.CheckConstraint("baseline BETWEEN 0 AND 10", name="ck_trial_baseline"),
        sa.PrimaryKeyConstraint("id", name="pk_trial"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_trial_patient_id", "trial", ["patient_id"])


def _implant() -> None:
    op.create_table(
        "implant",
        sa.Column("id", BIG, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("patient_id", BIG, nullable=False),
        sa.Column("trial_id", BIG, nullable=True),
        sa.Column("pump_model", sa.Text(), nullable=False),
        sa.Column("serial", sa.Text(), nullable=False),
        sa.Column("serial_folded", sa.Text().with_variant(sa.Text(collation="C"), "postgresql"), nullable=False),
        sa.Column("implanted_on", sa.Date(), nullable=False),
        sa.Column("site", sa.LargeBinary(), nullable=False),
        sa.Column("tip_level", sa.Text(), nullable=False),
        sa.Column("mri_note", sa.LargeBinary(), nullable=False),
        sa.Column("explanted_on", sa.Date(), nullable=True),
        sa.Column("explant_reason", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["patient_id"], ["patient.id"], name="fk_implant_patient_id"),
        sa.ForeignKeyConstraint(["trial_id"], ["trial.id"], name="fk_implant_trial_id"),
        sa.CheckConstraint("version > 0", name="ck_implant_version"),
        sa.PrimaryKeyConstraint("id", name="pk_implant"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_implant_patient_id", "implant", ["patient_id"])
    op.create_index("ix_implant_serial_folded", "implant", ["serial_folded"])
    op.create_index("ix_implant_trial_id", "implant", ["trial_id"])
    op.create_index(
        "uq_implant_serial_in_use",
        "implant",
        ["serial_folded"],
        unique=True,
        sqlite_where=sa.text("explanted_on IS NULL"),
        postgresql_where=sa.text("explanted_on IS NULL"),
    )


def _trial_dose() -> None:
    op.create_table(
        "trial_dose",
        sa.Column("id", BIG, nullable=False),
        sa.Column("trial_id", BIG, nullable=False),
        sa.Column("given_at", sa.String(29), nullable=False),
        sa.Column("dose", sa.Text(), nullable=False),
        sa.Column("replaces_id", BIG, nullable=True),
        sa.ForeignKeyConstraint(["replaces_id"], ["trial_dose.id"], name="fk_trial_dose_replaces_id"),
        sa.ForeignKeyConstraint(["trial_id"], ["trial.id"], name="fk_trial_dose_trial_id"),
        sa.PrimaryKeyConstraint("id", name="pk_trial_dose"),
        sa.UniqueConstraint("replaces_id", name="uq_trial_dose_replaces_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_trial_dose_trial_id", "trial_dose", ["trial_id"])


def _catheter_segment() -> None:
    op.create_table(
        "catheter_segment",
        sa.Column("id", BIG, nullable=False),
        sa.Column("implant_id", BIG, nullable=False),
        sa.Column("revision", BIG, nullable=False),
        sa.Column("position", BIG, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("model", sa.Text(), nullable=False),
        sa.Column("length_um", BIG, nullable=False),
        sa.Column("trimmed_pump_end_um", BIG, nullable=False),
        sa.Column("trimmed_tip_end_um", BIG, nullable=False),
        sa.Column("volume_nl", BIG, nullable=False),
        sa.ForeignKeyConstraint(["implant_id"], ["implant.id"], name="fk_catheter_segment_implant_id"),
        sa.CheckConstraint("revision > 0", name="ck_catheter_segment_revision"),
        sa.CheckConstraint("position > 0", name="ck_catheter_segment_position"),
        sa.CheckConstraint("length_um > 0", name="ck_catheter_segment_length_um"),
        sa.CheckConstraint("trimmed_pump_end_um >= 0", name="ck_catheter_segment_trimmed_pump_end_um"),
        sa.CheckConstraint("trimmed_tip_end_um >= 0", name="ck_catheter_segment_trimmed_tip_end_um"),
        sa.CheckConstraint("volume_nl > 0", name="ck_catheter_segment_volume_nl"),
        sa.PrimaryKeyConstraint("id", name="pk_catheter_segment"),
        sa.UniqueConstraint("implant_id", "revision", "position", name="uq_catheter_segment_place"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_catheter_segment_implant_id", "catheter_segment", ["implant_id"])


def _visit() -> None:
    op.create_table(
        "visit",
        sa.Column("id", BIG, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("patient_id", BIG, nullable=False),
        sa.Column("implant_id", BIG, nullable=True),
        sa.Column("serial", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("begun_at", sa.String(29), nullable=False),
        sa.Column("begun_by", BIG, nullable=False),
        sa.Column("note", sa.LargeBinary(), nullable=False),
        sa.Column("corrects_id", BIG, nullable=True),
        sa.Column("signed_at", sa.String(29), nullable=True),
        sa.ForeignKeyConstraint(["begun_by"], ["account.id"], name="fk_visit_begun_by"),
        sa.ForeignKeyConstraint(["implant_id"], ["implant.id"], name="fk_visit_implant_id"),
        sa.ForeignKeyConstraint(["patient_id"], ["patient.id"], name="fk_visit_patient_id"),
        sa.CheckConstraint("version > 0", name="ck_visit_version"),
        sa.PrimaryKeyConstraint("id", name="pk_visit"),
        sa.UniqueConstraint("corrects_id", name="uq_visit_corrects_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_visit_implant_id", "visit", ["implant_id"])
    op.create_index("ix_visit_patient", "visit", ["patient_id", "begun_at"])


def _adverse_event() -> None:
    op.create_table(
        "adverse_event",
        sa.Column("id", BIG, nullable=False),
        sa.Column("patient_id", BIG, nullable=False),
        sa.Column("visit_id", BIG, nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("severity", sa.Text(), nullable=False),
        sa.Column("onset_on", sa.Date(), nullable=False),
        sa.Column("description", sa.LargeBinary(), nullable=False),
        sa.Column("action", sa.LargeBinary(), nullable=False),
        sa.Column("noted_at", sa.String(29), nullable=False),
        sa.Column("noted_by", BIG, nullable=False),
        sa.Column("replaces_id", BIG, nullable=True),
        sa.ForeignKeyConstraint(["noted_by"], ["account.id"], name="fk_adverse_event_noted_by"),
        sa.ForeignKeyConstraint(["patient_id"], ["patient.id"], name="fk_adverse_event_patient_id"),
        sa.ForeignKeyConstraint(["replaces_id"], ["adverse_event.id"], name="fk_adverse_event_replaces_id"),
        sa.ForeignKeyConstraint(["visit_id"], ["visit.id"], name="fk_adverse_event_visit_id"),
        sa.PrimaryKeyConstraint("id", name="pk_adverse_event"),
        sa.UniqueConstraint("replaces_id", name="uq_adverse_event_replaces_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_adverse_event_patient_id", "adverse_event", ["patient_id"])
    op.create_index("ix_adverse_event_visit_id", "adverse_event", ["visit_id"])


def _observation() -> None:
    op.create_table(
        "observation",
        sa.Column("id", BIG, nullable=False),
        sa.Column("visit_id", BIG, nullable=True),
        sa.Column("trial_id", BIG, nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("noted_at", sa.String(29), nullable=False),
        sa.Column("text", sa.LargeBinary(), nullable=False),
        sa.Column("replaces_id", BIG, nullable=True),
        sa.CheckConstraint("(visit_id IS NULL) <> (trial_id IS NULL)", name="of_one"),
        sa.ForeignKeyConstraint(["replaces_id"], ["observation.id"], name="fk_observation_replaces_id"),
        sa.ForeignKeyConstraint(["trial_id"], ["trial.id"], name="fk_observation_trial_id"),
        sa.ForeignKeyConstraint(["visit_id"], ["visit.id"], name="fk_observation_visit_id"),
        sa.CheckConstraint("kind IN ('function', 'side effect')", name="ck_observation_kind"),
        sa.PrimaryKeyConstraint("id", name="pk_observation"),
        sa.UniqueConstraint("replaces_id", name="uq_observation_replaces_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_observation_trial_id", "observation", ["trial_id"])
    op.create_index("ix_observation_visit_id", "observation", ["visit_id"])


def _pain_score() -> None:
    op.create_table(
        "pain_score",
        sa.Column("id", BIG, nullable=False),
        sa.Column("visit_id", BIG, nullable=True),
        sa.Column("trial_id", BIG, nullable=True),
        sa.Column("taken_at", sa.String(29), nullable=False),
        sa.Column("now", BIG, nullable=False),
        sa.Column("average_24h", BIG, nullable=True),
        sa.Column("worst_24h", BIG, nullable=True),
        sa.Column("replaces_id", BIG, nullable=True),
        sa.CheckConstraint("(visit_id IS NULL) <> (trial_id IS NULL)", name="of_one"),
        sa.ForeignKeyConstraint(["replaces_id"], ["pain_score.id"], name="fk_pain_score_replaces_id"),
        sa.ForeignKeyConstraint(["trial_id"], ["trial.id"], name="fk_pain_score_trial_id"),
        sa.ForeignKeyConstraint(["visit_id"], ["visit.id"], name="fk_pain_score_visit_id"),
        sa.CheckConstraint("now BETWEEN 0 AND 10", name="ck_pain_score_now"),
        sa.CheckConstraint("average_24h BETWEEN 0 AND 10", name="ck_pain_score_average_24h"),
        sa.CheckConstraint("worst_24h BETWEEN 0 AND 10", name="ck_pain_score_worst_24h"),
        sa.PrimaryKeyConstraint("id", name="pk_pain_score"),
        sa.UniqueConstraint("replaces_id", name="uq_pain_score_replaces_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_pain_score_trial_id", "pain_score", ["trial_id"])
    op.create_index("ix_pain_score_visit_id", "pain_score", ["visit_id"])


def _pump_log() -> None:
    op.create_table(
        "pump_log",
        sa.Column("id", BIG, nullable=False),
        sa.Column("visit_id", BIG, nullable=False),
        sa.Column("sequence", BIG, nullable=False),
        sa.Column("clock_s", BIG, nullable=False),
        sa.Column("event", BIG, nullable=False),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["visit_id"], ["visit.id"], name="fk_pump_log_visit_id"),
        sa.CheckConstraint("sequence >= 0", name="ck_pump_log_sequence"),
        sa.CheckConstraint("clock_s >= 0", name="ck_pump_log_clock_s"),
        sa.CheckConstraint("event >= 0", name="ck_pump_log_event"),
        sa.PrimaryKeyConstraint("id", name="pk_pump_log"),
        sa.UniqueConstraint("visit_id", "sequence", name="uq_pump_log_place"),
        sqlite_autoincrement=True,
    )


def _refill() -> None:
    op.create_table(
        "refill",
        sa.Column("id", BIG, nullable=False),
        sa.Column("visit_id", BIG, nullable=False),
        sa.Column("expected_nl", BIG, nullable=False),
        sa.Column("measured_nl", BIG, nullable=False),
        sa.Column("filled_nl", BIG, nullable=False),
        sa.Column("solution", sa.Text(), nullable=False),
        sa.Column("first_fill", sa.Boolean(), nullable=False),
        sa.Column("replaces_id", BIG, nullable=True),
        sa.ForeignKeyConstraint(["replaces_id"], ["refill.id"], name="fk_refill_replaces_id"),
        sa.ForeignKeyConstraint(["visit_id"], ["visit.id"], name="fk_refill_visit_id"),
        sa.CheckConstraint("expected_nl >= 0", name="ck_refill_expected_nl"),
        sa.CheckConstraint("measured_nl >= 0", name="ck_refill_measured_nl"),
        sa.CheckConstraint("filled_nl >= 0", name="ck_refill_filled_nl"),
        sa.PrimaryKeyConstraint("id", name="pk_refill"),
        sa.UniqueConstraint("replaces_id", name="uq_refill_replaces_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_refill_visit_id", "refill", ["visit_id"])


def _visit_finding() -> None:
    op.create_table(
        "visit_finding",
        sa.Column("id", BIG, nullable=False),
        sa.Column("visit_id", BIG, nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("severity", sa.Text(), nullable=False),
        sa.Column("message", sa.LargeBinary(), nullable=False),
        sa.Column("reason", sa.LargeBinary(), nullable=False),
        sa.Column("replaces_id", BIG, nullable=True),
        sa.ForeignKeyConstraint(["replaces_id"], ["visit_finding.id"], name="fk_visit_finding_replaces_id"),
        sa.ForeignKeyConstraint(["visit_id"], ["visit.id"], name="fk_visit_finding_visit_id"),
        sa.PrimaryKeyConstraint("id", name="pk_visit_finding"),
        sa.UniqueConstraint("replaces_id", name="uq_visit_finding_replaces_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_visit_finding_visit_id", "visit_finding", ["visit_id"])


def _visit_program() -> None:
    op.create_table(
        "visit_program",
        sa.Column("id", BIG, nullable=False),
        sa.Column("visit_id", BIG, nullable=False),
        sa.Column("moment", sa.Text(), nullable=False),
        sa.Column("generation", BIG, nullable=False),
        sa.Column("image", sa.LargeBinary(), nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("read_at", sa.String(29), nullable=False),
        sa.Column("replaces_id", BIG, nullable=True),
        sa.ForeignKeyConstraint(["replaces_id"], ["visit_program.id"], name="fk_visit_program_replaces_id"),
        sa.ForeignKeyConstraint(["visit_id"], ["visit.id"], name="fk_visit_program_visit_id"),
        sa.CheckConstraint("moment IN ('before', 'after')", name="ck_visit_program_moment"),
        sa.CheckConstraint("generation >= 0", name="ck_visit_program_generation"),
        sa.PrimaryKeyConstraint("id", name="pk_visit_program"),
        sa.UniqueConstraint("replaces_id", name="uq_visit_program_replaces_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_visit_program_visit_id", "visit_program", ["visit_id"])
