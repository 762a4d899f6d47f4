"""A clinic has rules of its own on top of the drug library.

As it was when it was released, whatever `tables` says by now.
"""

from __future__ import annotations

from typing import Final

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

BIG: Final = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
STAYS: Final = "this record is only added to"


def upgrade() -> None:
    """Makes the table, of which no row is ever deleted."""
    op.create_table(
        "clinic_rule",
        sa.Column("id", BIG, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("about", sa.Text(), nullable=False),
        sa.Column("effect", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("set_by", sa.Text(), nullable=False),
        sa.Column("set_on", sa.Date(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.CheckConstraint("version > 0", name="ck_clinic_rule_version"),
        sa.CheckConstraint("effect IN ('reason', 'stop')", name="ck_clinic_rule_effect"),
        sa.PrimaryKeyConstraint("id", name="pk_clinic_rule"),
        sa.UniqueConstraint("subject", "about", "effect", name="uq_clinic_rule_place"),
        sqlite_autoincrement=True,
    )
    if op.get_bind().dialect.name == "postgresql":
        op.execute(
            "CREATE TRIGGER clinic_rule_no_delete BEFORE DELETE ON clinic_rule "
            "FOR EACH ROW EXECUTE FUNCTION thecal_stays()"
        )
    else:
        op.execute(
            "CREATE TRIGGER clinic_rule_no_delete BEFORE DELETE ON clinic_rule "
            f"BEGIN SELECT RAISE(ABORT, '{STAYS}'); END"
        )
