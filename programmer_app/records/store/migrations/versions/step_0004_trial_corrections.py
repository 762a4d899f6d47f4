"""What was corrected in a trial stays beside it, with who corrected it and why.

As it was when it was released, whatever `tables` says by now.
"""

from __future__ import annotations

from typing import Final

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

BIG: Final = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
STAYS: Final = "this record is only added to"
ERASING: Final = "EXISTS (SELECT 1 FROM erasure WHERE NOT done)"


def upgrade() -> None:
    """Makes the table; its rows stay, but for an erasure."""
    op.create_table(
        "trial_correction",
        sa.Column("id", BIG, nullable=False),
        sa.Column("trial_id", BIG, nullable=False),
        sa.Column("part", sa.Text(), nullable=False),
        sa.Column("corrected_at", sa.String(29), nullable=False),
        sa.Column("corrected_by", BIG, nullable=False),
        sa.Column("reason", sa.LargeBinary(), nullable=False),
        sa.Column("before", sa.LargeBinary(), nullable=False),
        sa.CheckConstraint(
            "part IN ('plan', 'trial_dose', 'pain_score', 'observation', 'decision')", name="ck_trial_correction_part"
        ),
        sa.ForeignKeyConstraint(["trial_id"], ["trial.id"], name="fk_trial_correction_trial_id"),
        sa.ForeignKeyConstraint(["corrected_by"], ["account.id"], name="fk_trial_correction_corrected_by"),
        sa.PrimaryKeyConstraint("id", name="pk_trial_correction"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_trial_correction_trial_id", "trial_correction", ["trial_id"])
    if op.get_bind().dialect.name == "postgresql":
        op.execute(
            "CREATE TRIGGER trial_correction_stays BEFORE UPDATE OR DELETE ON trial_correction "
            "FOR EACH ROW EXECUTE FUNCTION thecal_goes()"
        )
        return
    refuse = f"BEGIN SELECT RAISE(ABORT, '{STAYS}'); END"
    op.execute(f"CREATE TRIGGER trial_correction_no_update BEFORE UPDATE ON trial_correction {refuse}")
    op.execute(
        f"CREATE TRIGGER trial_correction_no_delete BEFORE DELETE ON trial_correction WHEN NOT {ERASING} {refuse}"
    )
