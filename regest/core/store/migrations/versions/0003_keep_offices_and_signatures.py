"""Keep offices and signatures."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("ledger", schema=None) as batch_op:
        batch_op.add_column(sa.Column("changed_on", sa.Date(), nullable=True))

    with op.batch_alter_table("record_look", schema=None) as batch_op:
        batch_op.add_column(sa.Column("channel", sa.String(length=20), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("record_look", schema=None) as batch_op:
        batch_op.drop_column("channel")

    with op.batch_alter_table("ledger", schema=None) as batch_op:
        batch_op.drop_column("changed_on")
