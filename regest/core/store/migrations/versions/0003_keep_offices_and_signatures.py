"""Keep offices and signatures."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "revocation_list",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("issuer", sa.String(length=500), nullable=False),
        sa.Column("scope", sa.String(length=64), nullable=False),
        sa.Column("number", sa.String(length=80), nullable=False),
        sa.Column("this_update", sa.DateTime(timezone=True), nullable=False),
        sa.Column("next_update", sa.DateTime(timezone=True), nullable=True),
        sa.Column("confirmed_by", sa.String(length=64), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("added_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("added_by", sa.String(length=200), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_revocation_list")),
        sa.UniqueConstraint("sha256", name=op.f("uq_revocation_list_sha256")),
    )
    with op.batch_alter_table("revocation_list", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_revocation_list_issuer"), ["issuer"], unique=False)
        batch_op.create_index(batch_op.f("ix_revocation_list_scope"), ["scope"], unique=False)

    op.create_table(
        "trusted_certificate",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column(
            "role",
            sa.Enum(
                "root",
                "intermediate",
                "leaf",
                name="trusted_role",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("subject", sa.String(length=500), nullable=False),
        sa.Column("issuer", sa.String(length=500), nullable=False),
        sa.Column("serial", sa.String(length=80), nullable=False),
        sa.Column("valid_from", sa.DateTime(timezone=True), nullable=False),
        sa.Column("valid_to", sa.DateTime(timezone=True), nullable=False),
        sa.Column("qualified", sa.Boolean(), nullable=False),
        sa.Column("certificate", sa.Text(), nullable=False),
        sa.Column("added_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("added_by", sa.String(length=200), nullable=False),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("withdrawn_by", sa.String(length=200), nullable=False),
        sa.Column("withdrawal_reason", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_trusted_certificate")),
        sa.UniqueConstraint("sha256", name=op.f("uq_trusted_certificate_sha256")),
    )
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
    op.create_table(
        "signature_demand",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("record_id", sa.String(length=36), nullable=False),
        sa.Column("capacity", sa.String(length=60), nullable=False),
        sa.Column("party_id", sa.String(length=36), nullable=False),
        sa.Column("post", sa.String(length=300), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("withdrawn", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["party_id"],
            ["party.id"],
            name=op.f("fk_signature_demand_party_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["record_id"],
            ["record.id"],
            name=op.f("fk_signature_demand_record_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_signature_demand")),
        sa.UniqueConstraint(
            "record_id", "capacity", name=op.f("uq_signature_demand_record_id_capacity")
        ),
    )
    with op.batch_alter_table("signature_demand", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_signature_demand_party_id"), ["party_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_signature_demand_record_id"), ["record_id"], unique=False
        )

    op.create_table(
        "signature",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("record_id", sa.String(length=36), nullable=False),
        sa.Column("demand_id", sa.String(length=36), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("kind", sa.String(length=60), nullable=False),
        sa.Column("capacity", sa.String(length=60), nullable=False),
        sa.Column("party_id", sa.String(length=36), nullable=False),
        sa.Column("account_id", sa.String(length=36), nullable=True),
        sa.Column("name", sa.String(length=300), nullable=False),
        sa.Column("post", sa.String(length=300), nullable=False),
        sa.Column("statement", sa.Text(), nullable=False),
        sa.Column("signed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("signed_on", sa.Date(), nullable=False),
        sa.Column("entered_by", sa.String(length=200), nullable=False),
        sa.Column("scan_id", sa.String(length=36), nullable=True),
        sa.Column("scan_sha256", sa.String(length=64), nullable=False),
        sa.Column("seal", sa.String(length=128), nullable=False),
        sa.Column("cancelled_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("cancelled_by", sa.String(length=200), nullable=False),
        sa.Column("cancel_reason", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["account_id"],
            ["account.id"],
            name=op.f("fk_signature_account_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["demand_id"],
            ["signature_demand.id"],
            name=op.f("fk_signature_demand_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["party_id"], ["party.id"], name=op.f("fk_signature_party_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["record_id"], ["record.id"], name=op.f("fk_signature_record_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_signature")),
    )
    with op.batch_alter_table("signature", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_signature_demand_id"), ["demand_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_signature_record_id"), ["record_id"], unique=False)

    op.create_table(
        "signed_copy",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("record_id", sa.String(length=36), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("component_id", sa.String(length=36), nullable=True),
        sa.Column("marks", sa.Text(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["component_id"],
            ["component.id"],
            name=op.f("fk_signed_copy_component_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["record_id"], ["record.id"], name=op.f("fk_signed_copy_record_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_signed_copy")),
        sa.UniqueConstraint("record_id", "sha256", name=op.f("uq_signed_copy_record_id_sha256")),
    )
    with op.batch_alter_table("signed_copy", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_signed_copy_record_id"), ["record_id"], unique=False)

    op.create_table(
        "signature_check",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("record_id", sa.String(length=36), nullable=False),
        sa.Column("signature_id", sa.String(length=36), nullable=True),
        sa.Column("component_id", sa.String(length=36), nullable=True),
        sa.Column("container_id", sa.String(length=36), nullable=True),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("container_sha256", sa.String(length=64), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("checked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("checked_by", sa.String(length=200), nullable=False),
        sa.Column("tool", sa.String(length=200), nullable=False),
        sa.Column("finding", sa.String(length=32), nullable=False),
        sa.Column("owner", sa.String(length=300), nullable=False),
        sa.Column("organisation", sa.String(length=500), nullable=False),
        sa.Column("serial", sa.String(length=80), nullable=False),
        sa.Column("issuer", sa.String(length=500), nullable=False),
        sa.Column("valid_from", sa.DateTime(timezone=True), nullable=True),
        sa.Column("valid_to", sa.DateTime(timezone=True), nullable=True),
        sa.Column("claimed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("proved_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("revoked_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("algorithm", sa.String(length=100), nullable=False),
        sa.Column("anchor", sa.String(length=64), nullable=False),
        sa.Column("qualified", sa.Boolean(), nullable=False),
        sa.Column("chain", sa.Text(), nullable=False),
        sa.Column("lists", sa.Text(), nullable=False),
        sa.Column("remarks", sa.Text(), nullable=False),
        sa.Column("seal", sa.String(length=128), nullable=False),
        sa.ForeignKeyConstraint(
            ["record_id"],
            ["record.id"],
            name=op.f("fk_signature_check_record_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["signature_id"],
            ["signature.id"],
            name=op.f("fk_signature_check_signature_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_signature_check")),
    )
    with op.batch_alter_table("signature_check", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_signature_check_record_id"), ["record_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_signature_check_signature_id"), ["signature_id"], unique=False
        )

    with op.batch_alter_table("ledger", schema=None) as batch_op:
        batch_op.add_column(sa.Column("changed_on", sa.Date(), nullable=True))

    with op.batch_alter_table("record", schema=None) as batch_op:
        batch_op.add_column(sa.Column("frozen", sa.Boolean(), nullable=True))

    with op.batch_alter_table("record_look", schema=None) as batch_op:
        batch_op.add_column(sa.Column("channel", sa.String(length=20), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("record_look", schema=None) as batch_op:
        batch_op.drop_column("channel")

    with op.batch_alter_table("record", schema=None) as batch_op:
        batch_op.drop_column("frozen")

    with op.batch_alter_table("ledger", schema=None) as batch_op:
        batch_op.drop_column("changed_on")

    with op.batch_alter_table("signature_check", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_signature_check_signature_id"))
        batch_op.drop_index(batch_op.f("ix_signature_check_record_id"))

    op.drop_table("signature_check")
    with op.batch_alter_table("signed_copy", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_signed_copy_record_id"))

    op.drop_table("signed_copy")
    with op.batch_alter_table("signature", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_signature_record_id"))
        batch_op.drop_index(batch_op.f("ix_signature_demand_id"))

    op.drop_table("signature")
    with op.batch_alter_table("signature_demand", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_signature_demand_record_id"))
        batch_op.drop_index(batch_op.f("ix_signature_demand_party_id"))

    op.drop_table("signature_demand")
    op.drop_table("office_term")
    op.drop_table("office_dismissal")
    with op.batch_alter_table("body_decision", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_body_decision_body_code"))

    op.drop_table("body_decision")
    op.drop_table("trusted_certificate")
    with op.batch_alter_table("revocation_list", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_revocation_list_scope"))
        batch_op.drop_index(batch_op.f("ix_revocation_list_issuer"))

    op.drop_table("revocation_list")
