"""Keep certificates of membership."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "certificates_signatory",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column(
            "place",
            sa.Enum(
                "authority",
                "association",
                name="place",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("issuer", sa.Text(), nullable=False),
        sa.Column("post", sa.Text(), nullable=False),
        sa.Column("name", sa.String(length=300), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column("basis", sa.Text(), nullable=False),
        sa.Column("entered_by", sa.String(length=200), nullable=False),
        sa.Column("entered_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_certificates_signatory")),
    )
    op.create_index(
        op.f("ix_certificates_signatory_place"), "certificates_signatory", ["place"], unique=False
    )
    op.create_table(
        "certificates_certificate",
        sa.Column("record_id", sa.String(length=36), nullable=False),
        sa.Column("organisation_id", sa.String(length=36), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "registered",
                "handed_over",
                "replaced",
                "annulled",
                name="state",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("holder_name", sa.String(length=500), nullable=False),
        sa.Column("holder_key", sa.String(length=500), nullable=False),
        sa.Column("holder_address", sa.Text(), nullable=False),
        sa.Column("basis", sa.Text(), nullable=False),
        sa.Column("basis_record_id", sa.String(length=36), nullable=True),
        sa.Column("standing_id", sa.String(length=36), nullable=True),
        sa.Column("replaced_by_id", sa.String(length=36), nullable=True),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("end_basis", sa.Text(), nullable=False),
        sa.Column("ended_by", sa.String(length=200), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("adopted", sa.Boolean(), nullable=False),
        sa.Column("issued_by", sa.String(length=200), nullable=False),
        sa.Column("issued_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["basis_record_id"],
            ["record.id"],
            name=op.f("fk_certificates_certificate_basis_record_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["party.id"],
            name=op.f("fk_certificates_certificate_organisation_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["record_id"],
            ["record.id"],
            name=op.f("fk_certificates_certificate_record_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["replaced_by_id"],
            ["record.id"],
            name=op.f("fk_certificates_certificate_replaced_by_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["standing_id"],
            ["standing.id"],
            name=op.f("fk_certificates_certificate_standing_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("record_id", name=op.f("pk_certificates_certificate")),
    )
    op.create_index(
        op.f("ix_certificates_certificate_organisation_id"),
        "certificates_certificate",
        ["organisation_id"],
        unique=False,
    )
    op.create_index(
        op.f("ix_certificates_certificate_replaced_by_id"),
        "certificates_certificate",
        ["replaced_by_id"],
        unique=False,
    )
    op.create_index(
        op.f("ix_certificates_certificate_state"),
        "certificates_certificate",
        ["state"],
        unique=False,
    )
    op.create_table(
        "certificates_copy",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("record_id", sa.String(length=36), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("issued_on", sa.Date(), nullable=False),
        sa.Column("reason", sa.String(length=20), nullable=False),
        sa.Column("application", sa.Text(), nullable=False),
        sa.Column("application_id", sa.String(length=36), nullable=True),
        sa.Column("issuer", sa.Text(), nullable=False),
        sa.Column("authority_post", sa.Text(), nullable=False),
        sa.Column("authority_name", sa.String(length=300), nullable=False),
        sa.Column("chair_post", sa.Text(), nullable=False),
        sa.Column("chair_name", sa.String(length=300), nullable=False),
        sa.Column("pdf_id", sa.String(length=36), nullable=True),
        sa.Column("docx_id", sa.String(length=36), nullable=True),
        sa.Column("signed_on", sa.Date(), nullable=True),
        sa.Column("confirmed_by", sa.String(length=200), nullable=False),
        sa.Column("confirmed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("handed_on", sa.Date(), nullable=True),
        sa.Column("receiver", sa.String(length=300), nullable=False),
        sa.Column("receiver_post", sa.String(length=300), nullable=False),
        sa.Column(
            "method",
            sa.Enum(
                "in_person",
                "meeting",
                "post",
                name="method",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=True,
        ),
        sa.Column("handed_by", sa.String(length=200), nullable=False),
        sa.Column("invalid_from", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["application_id"],
            ["record.id"],
            name=op.f("fk_certificates_copy_application_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["record_id"],
            ["certificates_certificate.record_id"],
            name=op.f("fk_certificates_copy_record_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_certificates_copy")),
        sa.UniqueConstraint(
            "record_id", "position", name=op.f("uq_certificates_copy_record_id_position")
        ),
    )
    op.create_index(
        op.f("ix_certificates_copy_record_id"), "certificates_copy", ["record_id"], unique=False
    )


def downgrade() -> None:
    op.drop_index(op.f("ix_certificates_copy_record_id"), table_name="certificates_copy")
    op.drop_table("certificates_copy")
    op.drop_index(op.f("ix_certificates_certificate_state"), table_name="certificates_certificate")
    op.drop_index(
        op.f("ix_certificates_certificate_replaced_by_id"), table_name="certificates_certificate"
    )
    op.drop_index(
        op.f("ix_certificates_certificate_organisation_id"), table_name="certificates_certificate"
    )
    op.drop_table("certificates_certificate")
    op.drop_index(op.f("ix_certificates_signatory_place"), table_name="certificates_signatory")
    op.drop_table("certificates_signatory")
