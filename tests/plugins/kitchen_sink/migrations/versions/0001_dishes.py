"""Create the dishes."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "kitchen_sink_dish",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("record_id", sa.String(length=36), nullable=False),
        sa.Column("shelf", sa.String(length=40), nullable=False),
        sa.ForeignKeyConstraint(
            ["record_id"],
            ["record.id"],
            name=op.f("fk_kitchen_sink_dish_record_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_kitchen_sink_dish")),
    )
    op.create_index(op.f("ix_kitchen_sink_dish_record_id"), "kitchen_sink_dish", ["record_id"])


def downgrade() -> None:
    op.drop_table("kitchen_sink_dish")
