"""Keep offices and signatures."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "body_decision",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("body_code", sa.String(length=60), nullable=False),
        sa.Column(
            "act",
            sa.Enum(
                "created",
                "closed",
                name="act",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("decision_record_id", sa.String(length=36), nullable=True),
        sa.Column("basis", sa.Text(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["body_code"],
            ["body.code"],
            name=op.f("fk_body_decision_body_code"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_body_decision")),
    )
    with op.batch_alter_table("body_decision", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_body_decision_body_code"), ["body_code"], unique=False)

    op.create_table(
        "office_dismissal",
        sa.Column("standing_id", sa.String(length=36), nullable=False),
        sa.Column("ground", sa.String(length=60), nullable=False),
        sa.Column("decided_on", sa.Date(), nullable=False),
        sa.Column("decision_record_id", sa.String(length=36), nullable=True),
        sa.Column("basis", sa.Text(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["standing_id"],
            ["standing.id"],
            name=op.f("fk_office_dismissal_standing_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("standing_id", name=op.f("pk_office_dismissal")),
    )
    op.create_table(
        "office_term",
        sa.Column("standing_id", sa.String(length=36), nullable=False),
        sa.Column(
            "mode",
            sa.Enum(
                "election",
                "appointment",
                name="mode",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("decided_on", sa.Date(), nullable=False),
        sa.Column("term", sa.String(length=60), nullable=False),
        sa.Column("proposed_by", sa.String(length=36), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["proposed_by"],
            ["party.id"],
            name=op.f("fk_office_term_proposed_by"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["standing_id"],
            ["standing.id"],
            name=op.f("fk_office_term_standing_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("standing_id", name=op.f("pk_office_term")),
    )
    with op.batch_alter_table("ledger", schema=None) as batch_op:
        batch_op.add_column(sa.Column("changed_on", sa.Date(), nullable=True))

    with op.batch_alter_table("record_look", schema=None) as batch_op:
        batch_op.add_column(sa.Column("channel", sa.String(length=20), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("record_look", schema=None) as batch_op:
        batch_op.drop_column("channel")

    with op.batch_alter_table("ledger", schema=None) as batch_op:
        batch_op.drop_column("changed_on")

    op.drop_table("office_term")
    op.drop_table("office_dismissal")
    with op.batch_alter_table("body_decision", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_body_decision_body_code"))

    op.drop_table("body_decision")
