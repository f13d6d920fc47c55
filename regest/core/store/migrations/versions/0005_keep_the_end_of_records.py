"""Keep the end of records."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "blob_check",
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("state", sa.String(length=20), nullable=False),
        sa.Column("checked_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("sha256", name=op.f("pk_blob_check")),
    )
    with op.batch_alter_table("blob_check", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_blob_check_checked_at"), ["checked_at"], unique=False)

    op.create_table(
        "retention_resolution",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("index", sa.String(length=20), nullable=False),
        sa.Column("warning", sa.String(length=60), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("decision", sa.Text(), nullable=False),
        sa.Column("resolved_by", sa.String(length=200), nullable=False),
        sa.Column("resolved_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_retention_resolution")),
    )
    with op.batch_alter_table("retention_resolution", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_retention_resolution_index"), ["index"], unique=False)

    op.create_table(
        "retention_rule",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("index", sa.String(length=20), nullable=False),
        sa.Column("authority", sa.String(length=20), nullable=False),
        sa.Column("source", sa.String(length=300), nullable=False),
        sa.Column("article", sa.String(length=100), nullable=False),
        sa.Column("period", sa.JSON(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("valid_to", sa.Date(), nullable=True),
        sa.Column("set_by", sa.String(length=200), nullable=False),
        sa.Column("set_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_retention_rule")),
        sa.UniqueConstraint(
            "index", "authority", "version", name=op.f("uq_retention_rule_index_authority_version")
        ),
    )
    with op.batch_alter_table("retention_rule", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_retention_rule_index"), ["index"], unique=False)

    op.create_table(
        "file_closing",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("file_id", sa.String(length=36), nullable=False),
        sa.Column("closed_on", sa.Date(), nullable=False),
        sa.Column("closed_by", sa.String(length=200), nullable=False),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("first_on", sa.Date(), nullable=True),
        sa.Column("last_on", sa.Date(), nullable=True),
        sa.Column("documents", sa.Integer(), nullable=False),
        sa.Column("volumes", sa.Integer(), nullable=False),
        sa.Column("sheets", sa.Integer(), nullable=True),
        sa.Column("lettered", sa.String(length=500), nullable=False),
        sa.Column("missing", sa.String(length=500), nullable=False),
        sa.Column("size_bytes", sa.BigInteger(), nullable=False),
        sa.Column("remarks", sa.Text(), nullable=False),
        sa.Column("reopened_on", sa.Date(), nullable=True),
        sa.Column("reopened_by", sa.String(length=200), nullable=False),
        sa.Column("reopened_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("reopen_reason", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["file_id"], ["file.id"], name=op.f("fk_file_closing_file_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_file_closing")),
    )
    with op.batch_alter_table("file_closing", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_file_closing_file_id"), ["file_id"], unique=False)

    op.create_table(
        "file_lending",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("file_id", sa.String(length=36), nullable=False),
        sa.Column("volume", sa.Integer(), nullable=True),
        sa.Column("borrower", sa.String(length=500), nullable=False),
        sa.Column("borrower_id", sa.String(length=36), nullable=True),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("lent_on", sa.Date(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("lent_by", sa.String(length=200), nullable=False),
        sa.Column("returned_on", sa.Date(), nullable=True),
        sa.Column("returned_by", sa.String(length=200), nullable=False),
        sa.Column("remarks", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["borrower_id"],
            ["party.id"],
            name=op.f("fk_file_lending_borrower_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["file_id"], ["file.id"], name=op.f("fk_file_lending_file_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_file_lending")),
    )
    with op.batch_alter_table("file_lending", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_file_lending_file_id"), ["file_id"], unique=False)

    op.create_table(
        "file_volume",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("file_id", sa.String(length=36), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("opened_on", sa.Date(), nullable=False),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column("first_on", sa.Date(), nullable=True),
        sa.Column("last_on", sa.Date(), nullable=True),
        sa.Column("documents", sa.Integer(), nullable=True),
        sa.Column("sheets", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["file_id"], ["file.id"], name=op.f("fk_file_volume_file_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_file_volume")),
        sa.UniqueConstraint("file_id", "number", name=op.f("uq_file_volume_file_id_number")),
    )
    with op.batch_alter_table("file_volume", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_file_volume_file_id"), ["file_id"], unique=False)

    op.create_table(
        "appraisal",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("file_id", sa.String(length=36), nullable=False),
        sa.Column(
            "outcome",
            sa.Enum(
                "destroy",
                "extend",
                "permanent",
                name="outcome",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("until_year", sa.Integer(), nullable=True),
        sa.Column("decided_on", sa.Date(), nullable=False),
        sa.Column("minutes", sa.String(length=500), nullable=False),
        sa.Column("minutes_record_id", sa.String(length=36), nullable=True),
        sa.Column("members", sa.JSON(), nullable=False),
        sa.Column("kept", sa.JSON(), nullable=False),
        sa.Column("reasons", sa.Text(), nullable=False),
        sa.Column("entered_by", sa.String(length=200), nullable=False),
        sa.Column("entered_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("withdrawn_by", sa.String(length=200), nullable=False),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("withdrawn_reason", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["file_id"], ["file.id"], name=op.f("fk_appraisal_file_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["minutes_record_id"],
            ["record.id"],
            name=op.f("fk_appraisal_minutes_record_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_appraisal")),
    )
    with op.batch_alter_table("appraisal", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_appraisal_file_id"), ["file_id"], unique=False)

    op.create_table(
        "disposal_act",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "draft",
                "approved",
                "executed",
                "cancelled",
                name="state",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("drawn_on", sa.Date(), nullable=False),
        sa.Column("drafted_by", sa.String(length=200), nullable=False),
        sa.Column("compiler_id", sa.String(length=36), nullable=True),
        sa.Column("drafted_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("minutes", sa.String(length=500), nullable=False),
        sa.Column("minutes_record_id", sa.String(length=36), nullable=True),
        sa.Column("members", sa.JSON(), nullable=False),
        sa.Column("approved_by", sa.String(length=200), nullable=False),
        sa.Column("approver_id", sa.String(length=36), nullable=True),
        sa.Column("approved_on", sa.Date(), nullable=True),
        sa.Column("approved_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("method", sa.String(length=200), nullable=False),
        sa.Column("executed_by", sa.String(length=200), nullable=False),
        sa.Column("executed_on", sa.Date(), nullable=True),
        sa.Column("executed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("cancelled_by", sa.String(length=200), nullable=False),
        sa.Column("cancelled_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("cancel_reason", sa.Text(), nullable=False),
        sa.Column("record_id", sa.String(length=36), nullable=True),
        sa.Column("grouped", sa.Boolean(), nullable=False),
        sa.Column("settled_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["minutes_record_id"],
            ["record.id"],
            name=op.f("fk_disposal_act_minutes_record_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["record_id"],
            ["record.id"],
            name=op.f("fk_disposal_act_record_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_disposal_act")),
        sa.UniqueConstraint("year", "number", name=op.f("uq_disposal_act_year_number")),
    )
    op.create_table(
        "file_plan_year",
        sa.Column("year", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "draft",
                "approved",
                "closed",
                name="state",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("drafted_from", sa.Integer(), nullable=True),
        sa.Column("drafted_by", sa.String(length=200), nullable=False),
        sa.Column("drafted_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("agreed_by", sa.String(length=500), nullable=False),
        sa.Column("approved_by", sa.String(length=200), nullable=False),
        sa.Column("approved_on", sa.Date(), nullable=True),
        sa.Column("basis", sa.Text(), nullable=False),
        sa.Column("applied_on", sa.Date(), nullable=True),
        sa.Column("closed_by", sa.String(length=200), nullable=False),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column("summary", sa.JSON(), nullable=False),
        sa.Column("record_id", sa.String(length=36), nullable=True),
        sa.ForeignKeyConstraint(
            ["record_id"],
            ["record.id"],
            name=op.f("fk_file_plan_year_record_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("year", name=op.f("pk_file_plan_year")),
    )
    op.create_table(
        "hold",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column(
            "reason",
            sa.Enum(
                "inspection",
                "litigation",
                "seizure",
                "authority_ban",
                "investigation",
                name="reason",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column(
            "scope",
            sa.Enum(
                "record",
                "file",
                "index",
                "party",
                name="scope",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("record_id", sa.String(length=36), nullable=True),
        sa.Column("file_id", sa.String(length=36), nullable=True),
        sa.Column("index", sa.String(length=20), nullable=False),
        sa.Column("party_id", sa.String(length=36), nullable=True),
        sa.Column("basis", sa.Text(), nullable=False),
        sa.Column("basis_record_id", sa.String(length=36), nullable=True),
        sa.Column("set_on", sa.Date(), nullable=False),
        sa.Column("set_by", sa.String(length=200), nullable=False),
        sa.Column("set_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("copy_record_id", sa.String(length=36), nullable=True),
        sa.Column("lifted_on", sa.Date(), nullable=True),
        sa.Column("lifted_by", sa.String(length=200), nullable=False),
        sa.Column("lifted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("lifted_basis", sa.Text(), nullable=False),
        sa.Column("lifted_basis_record_id", sa.String(length=36), nullable=True),
        sa.ForeignKeyConstraint(
            ["basis_record_id"],
            ["record.id"],
            name=op.f("fk_hold_basis_record_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["copy_record_id"],
            ["record.id"],
            name=op.f("fk_hold_copy_record_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["file_id"], ["file.id"], name=op.f("fk_hold_file_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["lifted_basis_record_id"],
            ["record.id"],
            name=op.f("fk_hold_lifted_basis_record_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["party_id"], ["party.id"], name=op.f("fk_hold_party_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["record_id"], ["record.id"], name=op.f("fk_hold_record_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hold")),
    )
    with op.batch_alter_table("hold", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_hold_file_id"), ["file_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_hold_party_id"), ["party_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_hold_record_id"), ["record_id"], unique=False)

    op.create_table(
        "inventory",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "permanent",
                "long_term",
                name="kind",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("first_year", sa.Integer(), nullable=False),
        sa.Column("last_year", sa.Integer(), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "draft",
                "approved",
                name="state",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("drafted_by", sa.String(length=200), nullable=False),
        sa.Column("drafted_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("minutes", sa.String(length=500), nullable=False),
        sa.Column("approved_by", sa.String(length=200), nullable=False),
        sa.Column("approved_on", sa.Date(), nullable=True),
        sa.Column("approved_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("record_id", sa.String(length=36), nullable=True),
        sa.ForeignKeyConstraint(
            ["record_id"], ["record.id"], name=op.f("fk_inventory_record_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_inventory")),
        sa.UniqueConstraint("kind", "number", name=op.f("uq_inventory_kind_number")),
    )
    op.create_table(
        "retention_event",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("trigger", sa.String(length=60), nullable=False),
        sa.Column("record_id", sa.String(length=36), nullable=True),
        sa.Column("file_id", sa.String(length=36), nullable=True),
        sa.Column("happened_on", sa.Date(), nullable=False),
        sa.Column("basis", sa.Text(), nullable=False),
        sa.Column("noted_by", sa.String(length=200), nullable=False),
        sa.Column("noted_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("withdrawn_by", sa.String(length=200), nullable=False),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("withdrawn_reason", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["file_id"], ["file.id"], name=op.f("fk_retention_event_file_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["record_id"],
            ["record.id"],
            name=op.f("fk_retention_event_record_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_retention_event")),
    )
    with op.batch_alter_table("retention_event", schema=None) as batch_op:
        batch_op.create_index("ix_retention_event_file", ["file_id", "trigger"], unique=False)
        batch_op.create_index("ix_retention_event_record", ["record_id", "trigger"], unique=False)

    op.create_table(
        "archive_transfer",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("archive", sa.String(length=500), nullable=False),
        sa.Column("inventory_id", sa.String(length=36), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "prepared",
                "accepted",
                "cancelled",
                name="state",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("package", sa.String(length=300), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("prepared_by", sa.String(length=200), nullable=False),
        sa.Column("prepared_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("accepted_on", sa.Date(), nullable=True),
        sa.Column("accepted_number", sa.String(length=100), nullable=False),
        sa.Column("accepted_by", sa.String(length=200), nullable=False),
        sa.Column("entered_by", sa.String(length=200), nullable=False),
        sa.Column("cancel_reason", sa.Text(), nullable=False),
        sa.Column("record_id", sa.String(length=36), nullable=True),
        sa.ForeignKeyConstraint(
            ["inventory_id"],
            ["inventory.id"],
            name=op.f("fk_archive_transfer_inventory_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["record_id"],
            ["record.id"],
            name=op.f("fk_archive_transfer_record_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_archive_transfer")),
        sa.UniqueConstraint("year", "number", name=op.f("uq_archive_transfer_year_number")),
    )
    with op.batch_alter_table("archive_transfer", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_archive_transfer_inventory_id"), ["inventory_id"], unique=False
        )

    op.create_table(
        "blob_removal",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("act_id", sa.String(length=36), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("size_bytes", sa.BigInteger(), nullable=False),
        sa.Column("removed_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["act_id"],
            ["disposal_act.id"],
            name=op.f("fk_blob_removal_act_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_blob_removal")),
        sa.UniqueConstraint("act_id", "sha256", name=op.f("uq_blob_removal_act_id_sha256")),
    )
    with op.batch_alter_table("blob_removal", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_blob_removal_sha256"), ["sha256"], unique=False)

    op.create_table(
        "disposal_act_row",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("act_id", sa.String(length=36), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("file_id", sa.String(length=36), nullable=False),
        sa.Column("index", sa.String(length=20), nullable=False),
        sa.Column("title", sa.String(length=500), nullable=False),
        sa.Column("period", sa.String(length=12), nullable=False),
        sa.Column("first_on", sa.Date(), nullable=True),
        sa.Column("last_on", sa.Date(), nullable=True),
        sa.Column("volumes", sa.Integer(), nullable=False),
        sa.Column("documents", sa.Integer(), nullable=False),
        sa.Column("size_bytes", sa.BigInteger(), nullable=False),
        sa.Column("term", sa.String(length=300), nullable=False),
        sa.Column("article", sa.String(length=300), nullable=False),
        sa.Column("closing_year", sa.Integer(), nullable=False),
        sa.Column("act_from_year", sa.Integer(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["act_id"],
            ["disposal_act.id"],
            name=op.f("fk_disposal_act_row_act_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["file_id"], ["file.id"], name=op.f("fk_disposal_act_row_file_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_disposal_act_row")),
        sa.UniqueConstraint("act_id", "position", name=op.f("uq_disposal_act_row_act_id_position")),
    )
    with op.batch_alter_table("disposal_act_row", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_disposal_act_row_file_id"), ["file_id"], unique=False)

    op.create_table(
        "file_plan_row",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("index", sa.String(length=20), nullable=False),
        sa.Column("section", sa.String(length=300), nullable=False),
        sa.Column("title", sa.String(length=500), nullable=False),
        sa.Column("statute_code", sa.String(length=10), nullable=False),
        sa.Column(
            "period",
            sa.Enum(
                "calendar_year",
                "academic_year",
                "whole_life",
                name="period",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("reserve", sa.Boolean(), nullable=False),
        sa.Column("retention", sa.JSON(), nullable=False),
        sa.Column("sources", sa.JSON(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("added_on", sa.Date(), nullable=True),
        sa.Column("replaces", sa.String(length=20), nullable=True),
        sa.ForeignKeyConstraint(
            ["year"],
            ["file_plan_year.year"],
            name=op.f("fk_file_plan_row_year"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_file_plan_row")),
        sa.UniqueConstraint("year", "index", name=op.f("uq_file_plan_row_year_index")),
    )
    op.create_table(
        "inventory_row",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("inventory_id", sa.String(length=36), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("file_id", sa.String(length=36), nullable=False),
        sa.Column("index", sa.String(length=20), nullable=False),
        sa.Column("title", sa.String(length=500), nullable=False),
        sa.Column("first_on", sa.Date(), nullable=True),
        sa.Column("last_on", sa.Date(), nullable=True),
        sa.Column("volumes", sa.Integer(), nullable=False),
        sa.Column("sheets", sa.Integer(), nullable=True),
        sa.Column("size_bytes", sa.BigInteger(), nullable=False),
        sa.Column("term", sa.String(length=300), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["file_id"], ["file.id"], name=op.f("fk_inventory_row_file_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["inventory_id"],
            ["inventory.id"],
            name=op.f("fk_inventory_row_inventory_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_inventory_row")),
        sa.UniqueConstraint(
            "inventory_id", "position", name=op.f("uq_inventory_row_inventory_id_position")
        ),
    )
    with op.batch_alter_table("inventory_row", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_inventory_row_file_id"), ["file_id"], unique=False)

    op.create_table(
        "archive_transfer_row",
        sa.Column("transfer_id", sa.String(length=36), nullable=False),
        sa.Column("file_id", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["file_id"],
            ["file.id"],
            name=op.f("fk_archive_transfer_row_file_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["transfer_id"],
            ["archive_transfer.id"],
            name=op.f("fk_archive_transfer_row_transfer_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("transfer_id", "file_id", name=op.f("pk_archive_transfer_row")),
    )
    with op.batch_alter_table("archive_transfer_row", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_archive_transfer_row_file_id"), ["file_id"], unique=False
        )

    op.create_table(
        "file_reference",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("file_id", sa.String(length=36), nullable=False),
        sa.Column("record_id", sa.String(length=36), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("added_by", sa.String(length=200), nullable=False),
        sa.Column("added_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["file_id"], ["file.id"], name=op.f("fk_file_reference_file_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["record_id"],
            ["record.id"],
            name=op.f("fk_file_reference_record_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_file_reference")),
        sa.UniqueConstraint(
            "file_id", "record_id", name=op.f("uq_file_reference_file_id_record_id")
        ),
    )
    with op.batch_alter_table("file_reference", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_file_reference_record_id"), ["record_id"], unique=False
        )

    with op.batch_alter_table("file", schema=None) as batch_op:
        batch_op.add_column(sa.Column("sources", sa.JSON(), nullable=True))
        batch_op.add_column(sa.Column("disposed_on", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("transferred_on", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("volume", sa.Integer(), nullable=True))

    with op.batch_alter_table("file_plan_entry", schema=None) as batch_op:
        batch_op.add_column(sa.Column("replaced_by", sa.String(length=20), nullable=True))

    with op.batch_alter_table("record", schema=None) as batch_op:
        batch_op.add_column(sa.Column("volume", sa.Integer(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("record", schema=None) as batch_op:
        batch_op.drop_column("volume")

    with op.batch_alter_table("file_plan_entry", schema=None) as batch_op:
        batch_op.drop_column("replaced_by")

    with op.batch_alter_table("file", schema=None) as batch_op:
        batch_op.drop_column("volume")
        batch_op.drop_column("transferred_on")
        batch_op.drop_column("disposed_on")
        batch_op.drop_column("sources")

    with op.batch_alter_table("file_reference", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_file_reference_record_id"))

    op.drop_table("file_reference")

    with op.batch_alter_table("archive_transfer_row", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_archive_transfer_row_file_id"))

    op.drop_table("archive_transfer_row")
    with op.batch_alter_table("inventory_row", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_inventory_row_file_id"))

    op.drop_table("inventory_row")
    op.drop_table("file_plan_row")
    with op.batch_alter_table("disposal_act_row", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_disposal_act_row_file_id"))

    op.drop_table("disposal_act_row")
    with op.batch_alter_table("blob_removal", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_blob_removal_sha256"))

    op.drop_table("blob_removal")
    with op.batch_alter_table("archive_transfer", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_archive_transfer_inventory_id"))

    op.drop_table("archive_transfer")
    with op.batch_alter_table("retention_event", schema=None) as batch_op:
        batch_op.drop_index("ix_retention_event_record")
        batch_op.drop_index("ix_retention_event_file")

    op.drop_table("retention_event")
    op.drop_table("inventory")
    with op.batch_alter_table("hold", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_hold_record_id"))
        batch_op.drop_index(batch_op.f("ix_hold_party_id"))
        batch_op.drop_index(batch_op.f("ix_hold_file_id"))

    op.drop_table("hold")
    op.drop_table("file_plan_year")
    op.drop_table("disposal_act")
    with op.batch_alter_table("appraisal", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_appraisal_file_id"))

    op.drop_table("appraisal")
    with op.batch_alter_table("file_volume", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_file_volume_file_id"))

    op.drop_table("file_volume")
    with op.batch_alter_table("file_lending", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_file_lending_file_id"))

    op.drop_table("file_lending")
    with op.batch_alter_table("file_closing", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_file_closing_file_id"))

    op.drop_table("file_closing")
    with op.batch_alter_table("retention_rule", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_retention_rule_index"))

    op.drop_table("retention_rule")
    with op.batch_alter_table("retention_resolution", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_retention_resolution_index"))

    op.drop_table("retention_resolution")
    with op.batch_alter_table("blob_check", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_blob_check_checked_at"))

    op.drop_table("blob_check")
