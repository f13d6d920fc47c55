"""Keep the registry office."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "journal_addressee_list",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("match_key", sa.String(length=200), nullable=False),
        sa.Column("standing", sa.String(length=60), nullable=False),
        sa.Column("created_by", sa.String(length=200), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_journal_addressee_list")),
        sa.UniqueConstraint("match_key", name=op.f("uq_journal_addressee_list_match_key")),
    )
    op.create_table(
        "journal_import_heading",
        sa.Column("direction", sa.String(length=3), nullable=False),
        sa.Column("heading", sa.String(length=300), nullable=False),
        sa.Column("part", sa.String(length=30), nullable=False),
        sa.PrimaryKeyConstraint("direction", "heading", name=op.f("pk_journal_import_heading")),
    )
    op.create_table(
        "journal_import",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("ledger", sa.String(length=60), nullable=False),
        sa.Column("period", sa.String(length=12), nullable=False),
        sa.Column("file_name", sa.Text(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("columns", sa.JSON(), nullable=False),
        sa.Column("letters", sa.Integer(), nullable=False),
        sa.Column("void", sa.Integer(), nullable=False),
        sa.Column("left_out", sa.JSON(), nullable=False),
        sa.Column("imported_by", sa.String(length=200), nullable=False),
        sa.Column("imported_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["ledger"], ["ledger.name"], name=op.f("fk_journal_import_ledger"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_journal_import")),
    )
    with op.batch_alter_table("journal_import", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_journal_import_sha256"), ["sha256"], unique=False)

    op.create_table(
        "journal_listed_addressee",
        sa.Column("list_id", sa.String(length=36), nullable=False),
        sa.Column("party_id", sa.String(length=36), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["list_id"],
            ["journal_addressee_list.id"],
            name=op.f("fk_journal_listed_addressee_list_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["party_id"],
            ["party.id"],
            name=op.f("fk_journal_listed_addressee_party_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("list_id", "party_id", name=op.f("pk_journal_listed_addressee")),
    )
    op.create_table(
        "journal_closing",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("period_id", sa.String(length=36), nullable=False),
        sa.Column("record_id", sa.String(length=36), nullable=False),
        sa.Column("entry", sa.Text(), nullable=False),
        sa.Column("post", sa.String(length=300), nullable=False),
        sa.Column("signed_by", sa.String(length=300), nullable=False),
        sa.Column("signed_on", sa.Date(), nullable=False),
        sa.Column("closed_by", sa.String(length=200), nullable=False),
        sa.ForeignKeyConstraint(
            ["period_id"],
            ["ledger_period.id"],
            name=op.f("fk_journal_closing_period_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["record_id"],
            ["record.id"],
            name=op.f("fk_journal_closing_record_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_journal_closing")),
        sa.UniqueConstraint("period_id", name=op.f("uq_journal_closing_period_id")),
    )
    op.create_table(
        "journal_proposal",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(length=64), nullable=False),
        sa.Column("original", sa.String(length=64), nullable=False),
        sa.Column(
            "source",
            sa.Enum(
                "e-mail",
                "reply",
                "file",
                name="source",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column(
            "state",
            sa.Enum(
                "waiting",
                "registered",
                "attached",
                "rejected",
                name="state",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("sender", sa.Text(), nullable=False),
        sa.Column("sender_address", sa.Text(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("dated", sa.Date(), nullable=True),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("delivery", sa.Text(), nullable=False),
        sa.Column("answers", sa.Text(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("signed_by", sa.Text(), nullable=False),
        sa.Column("copy_number", sa.Text(), nullable=False),
        sa.Column("mark", sa.Text(), nullable=False),
        sa.Column("annex_sheets", sa.String(length=20), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("places", sa.JSON(), nullable=False),
        sa.Column("by_account", sa.String(length=36), nullable=False),
        sa.Column("offered_by", sa.String(length=200), nullable=False),
        sa.Column("offered_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("decided_by", sa.String(length=200), nullable=False),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("record_id", sa.String(length=36), nullable=True),
        sa.ForeignKeyConstraint(
            ["record_id"],
            ["record.id"],
            name=op.f("fk_journal_proposal_record_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_journal_proposal")),
        sa.UniqueConstraint("key", name=op.f("uq_journal_proposal_key")),
        sa.UniqueConstraint("sequence", name=op.f("uq_journal_proposal_sequence")),
    )
    with op.batch_alter_table("journal_proposal", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_journal_proposal_by_account"), ["by_account"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_journal_proposal_original"), ["original"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_journal_proposal_record_id"), ["record_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_journal_proposal_state"), ["state"], unique=False)

    op.create_table(
        "journal_request",
        sa.Column("record_id", sa.String(length=36), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("term", sa.String(length=60), nullable=False),
        sa.Column("rule", sa.String(length=60), nullable=False),
        sa.Column("set_by", sa.String(length=200), nullable=False),
        sa.Column("set_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["record_id"],
            ["record.id"],
            name=op.f("fk_journal_request_record_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("record_id", name=op.f("pk_journal_request")),
    )
    with op.batch_alter_table("journal_request", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_journal_request_due_on"), ["due_on"], unique=False)

    op.create_table(
        "journal_dispatch",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("record_id", sa.String(length=36), nullable=False),
        sa.Column("addressee_id", sa.String(length=36), nullable=False),
        sa.Column("method", sa.String(length=60), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "waiting",
                "sent",
                "failed",
                name="state",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("dispatched_on", sa.Date(), nullable=True),
        sa.Column("address", sa.String(length=320), nullable=False),
        sa.Column("message_id", sa.String(length=200), nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("asked_by", sa.String(length=200), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["addressee_id"],
            ["record_party.id"],
            name=op.f("fk_journal_dispatch_addressee_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["record_id"],
            ["record.id"],
            name=op.f("fk_journal_dispatch_record_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_journal_dispatch")),
    )
    with op.batch_alter_table("journal_dispatch", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_journal_dispatch_addressee_id"), ["addressee_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_journal_dispatch_record_id"), ["record_id"], unique=False
        )

    op.create_table(
        "journal_import_row",
        sa.Column("number_id", sa.String(length=36), nullable=False),
        sa.Column("import_id", sa.String(length=36), nullable=False),
        sa.Column("sheet", sa.String(length=200), nullable=False),
        sa.Column("row", sa.Integer(), nullable=False),
        sa.Column("content", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["import_id"],
            ["journal_import.id"],
            name=op.f("fk_journal_import_row_import_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["number_id"],
            ["ledger_number.id"],
            name=op.f("fk_journal_import_row_number_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("number_id", name=op.f("pk_journal_import_row")),
    )
    with op.batch_alter_table("journal_import_row", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_journal_import_row_import_id"), ["import_id"], unique=False
        )


def downgrade() -> None:
    with op.batch_alter_table("journal_import_row", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_journal_import_row_import_id"))

    op.drop_table("journal_import_row")
    with op.batch_alter_table("journal_dispatch", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_journal_dispatch_record_id"))
        batch_op.drop_index(batch_op.f("ix_journal_dispatch_addressee_id"))

    op.drop_table("journal_dispatch")
    with op.batch_alter_table("journal_request", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_journal_request_due_on"))

    op.drop_table("journal_request")
    with op.batch_alter_table("journal_proposal", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_journal_proposal_state"))
        batch_op.drop_index(batch_op.f("ix_journal_proposal_record_id"))
        batch_op.drop_index(batch_op.f("ix_journal_proposal_original"))
        batch_op.drop_index(batch_op.f("ix_journal_proposal_by_account"))

    op.drop_table("journal_proposal")
    op.drop_table("journal_closing")
    op.drop_table("journal_listed_addressee")
    with op.batch_alter_table("journal_import", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_journal_import_sha256"))

    op.drop_table("journal_import")
    op.drop_table("journal_import_heading")
    op.drop_table("journal_addressee_list")
