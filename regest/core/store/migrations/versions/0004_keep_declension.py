"""Keep declension."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "party_declension",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("party_id", sa.String(length=36), nullable=False),
        sa.Column(
            "part",
            sa.Enum(
                "name",
                "post",
                "gender",
                name="part",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("grammatical_case", sa.String(length=20), nullable=False),
        sa.Column("nominative", sa.String(length=500), nullable=False),
        sa.Column("text", sa.String(length=500), nullable=False),
        sa.Column("set_by", sa.String(length=200), nullable=False),
        sa.Column("set_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_by", sa.String(length=200), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["party_id"],
            ["party.id"],
            name=op.f("fk_party_declension_party_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_party_declension")),
    )
    with op.batch_alter_table("party_declension", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_party_declension_party_id"), ["party_id"], unique=False
        )
        batch_op.create_index(
            "ux_party_declension_held",
            ["party_id", "part", "grammatical_case", "nominative"],
            unique=True,
            sqlite_where=sa.text("ended_at IS NULL"),
            postgresql_where=sa.text("ended_at IS NULL"),
        )


def downgrade() -> None:
    with op.batch_alter_table("party_declension", schema=None) as batch_op:
        batch_op.drop_index(
            "ux_party_declension_held",
            sqlite_where=sa.text("ended_at IS NULL"),
            postgresql_where=sa.text("ended_at IS NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_party_declension_party_id"))

    op.drop_table("party_declension")
