"""Records of patients can be erased by a rule, and a server knows which transactions it kept.

As it was when it was released, whatever `tables` says by now.
"""

from __future__ import annotations

from typing import Final

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

BIG: Final = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
ADDED_ONLY: Final = (
    "catheter_segment", "trial_dose", "signature", "visit_program", "visit_finding", "refill", "pump_log",
    "pain_score", "observation", "adverse_event", "change",
)  # fmt: skip
KEPT: Final = ("patient", "contact", "allergy", "implant", "trial", "visit", "appointment")
NEVER_DELETED: Final = ("retention_rule", "erasure")
STAYS: Final = "this record is only added to"
ERASING: Final = "EXISTS (SELECT 1 FROM erasure WHERE NOT done)"


def upgrade() -> None:
    """Makes the tables, and lets rows of patients go during an erasure."""
    _retention_rule()
    _erasure()
    op.create_table(
        "mark",
        sa.Column("mark", sa.LargeBinary(), nullable=False),
        sa.Column("day", sa.Date(), server_default=sa.text("CURRENT_DATE"), nullable=False),
        sa.PrimaryKeyConstraint("mark", name="pk_mark"),
    )
    if op.get_bind().dialect.name == "postgresql":
        _postgresql_triggers()
    else:
        _sqlite_triggers()


def _retention_rule() -> None:
    op.create_table(
        "retention_rule",
        sa.Column("id", BIG, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("applies_to", sa.Text(), nullable=False),
        sa.Column("years", BIG, nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.CheckConstraint("version > 0", name="ck_retention_rule_version"),
        sa.CheckConstraint("applies_to IN ('explanted', 'never implanted')", name="ck_retention_rule_applies_to"),
        sa.CheckConstraint("years BETWEEN 1 AND 200", name="ck_retention_rule_years"),
        sa.PrimaryKeyConstraint("id", name="pk_retention_rule"),
        sqlite_autoincrement=True,
    )


def _erasure() -> None:
    op.create_table(
        "erasure",
        sa.Column("id", BIG, nullable=False),
        sa.Column("patient_id", BIG, nullable=False),
        sa.Column("rule_id", BIG, nullable=False),
        sa.Column("rule_version", BIG, nullable=False),
        sa.Column("last_entry_on", sa.Date(), nullable=False),
        sa.Column("erased_at", sa.String(29), nullable=False),
        sa.Column("account_id", BIG, nullable=False),
        sa.Column("done", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name="fk_erasure_account_id"),
        sa.ForeignKeyConstraint(["rule_id"], ["retention_rule.id"], name="fk_erasure_rule_id"),
        sa.CheckConstraint("rule_version > 0", name="ck_erasure_rule_version"),
        sa.PrimaryKeyConstraint("id", name="pk_erasure"),
        sa.UniqueConstraint("patient_id", name="uq_erasure_patient_id"),
        sqlite_autoincrement=True,
    )


def _sqlite_triggers() -> None:
    refuse = f"BEGIN SELECT RAISE(ABORT, '{STAYS}'); END"
    for table in (*ADDED_ONLY, *KEPT):
        op.execute(f"DROP TRIGGER {table}_no_delete")
        op.execute(f"CREATE TRIGGER {table}_no_delete BEFORE DELETE ON {table} WHEN NOT {ERASING} {refuse}")
    for table in NEVER_DELETED:
        op.execute(f"CREATE TRIGGER {table}_no_delete BEFORE DELETE ON {table} {refuse}")
    op.execute(f"CREATE TRIGGER erasure_no_update BEFORE UPDATE ON erasure WHEN OLD.done {refuse}")


def _postgresql_triggers() -> None:
    op.execute(
        f"CREATE FUNCTION thecal_goes() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
        f"IF TG_OP = 'DELETE' AND {ERASING} THEN RETURN OLD; END IF; "
        f"RAISE EXCEPTION '{STAYS}' USING ERRCODE = '23000'; END $$"
    )
    for table in ADDED_ONLY:
        op.execute(f"DROP TRIGGER {table}_stays ON {table}")
        op.execute(
            f"CREATE TRIGGER {table}_stays BEFORE UPDATE OR DELETE ON {table} "
            "FOR EACH ROW EXECUTE FUNCTION thecal_goes()"
        )
    for table in KEPT:
        op.execute(f"DROP TRIGGER {table}_no_delete ON {table}")
        op.execute(
            f"CREATE TRIGGER {table}_no_delete BEFORE DELETE ON {table} FOR EACH ROW EXECUTE FUNCTION thecal_goes()"
        )
    for table in NEVER_DELETED:
        op.execute(
            f"CREATE TRIGGER {table}_no_delete BEFORE DELETE ON {table} FOR EACH ROW EXECUTE FUNCTION thecal_stays()"
        )
    op.execute(
        "CREATE TRIGGER erasure_no_update BEFORE UPDATE ON erasure FOR EACH ROW WHEN (OLD.done) "
        "EXECUTE FUNCTION thecal_stays()"
    )
