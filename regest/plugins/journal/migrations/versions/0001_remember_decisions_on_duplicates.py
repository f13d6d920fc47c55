"""Remember decisions on duplicates."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "journal_duplicate",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("record_id", sa.String(length=36), nullable=True),
        sa.Column("original_id", sa.String(length=36), nullable=False),
        sa.Column(
            "choice",
            sa.Enum(
                "attach",
                "repeat",
                "other",
                name="choice",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("marked", sa.Boolean(), nullable=False),
        sa.Column("decided_by", sa.String(length=200), nullable=False),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["original_id"],
            ["record.id"],
            name=op.f("fk_journal_duplicate_original_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["record_id"],
            ["record.id"],
            name=op.f("fk_journal_duplicate_record_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_journal_duplicate")),
    )
    op.create_index(
        op.f("ix_journal_duplicate_original_id"), "journal_duplicate", ["original_id"], unique=False
    )
    op.create_index(
        op.f("ix_journal_duplicate_record_id"), "journal_duplicate", ["record_id"], unique=False
    )


def downgrade() -> None:
    op.drop_index(op.f("ix_journal_duplicate_record_id"), table_name="journal_duplicate")
    op.drop_index(op.f("ix_journal_duplicate_original_id"), table_name="journal_duplicate")
    op.drop_table("journal_duplicate")
