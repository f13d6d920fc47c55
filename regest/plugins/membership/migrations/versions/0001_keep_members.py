"""Keep members."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "membership_import",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("name", sa.String(length=300), nullable=False),
        sa.Column("lines", sa.Integer(), nullable=False),
        sa.Column("begun", sa.Integer(), nullable=False),
        sa.Column("entered_by", sa.String(length=200), nullable=False),
        sa.Column("entered_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_membership_import")),
        sa.UniqueConstraint("sha256", name=op.f("uq_membership_import_sha256")),
    )
    op.create_table(
        "membership_process",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("name", sa.String(length=300), nullable=False),
        sa.Column("match_key", sa.String(length=300), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_membership_process")),
        sa.UniqueConstraint("match_key", name=op.f("uq_membership_process_match_key")),
    )
    op.create_table(
        "membership_partner",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("party_id", sa.String(length=36), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column("end_reason", sa.Text(), nullable=False),
        sa.Column("entered_by", sa.String(length=200), nullable=False),
        sa.Column("entered_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["party_id"],
            ["party.id"],
            name=op.f("fk_membership_partner_party_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_membership_partner")),
    )
    op.create_index(
        op.f("ix_membership_partner_party_id"), "membership_partner", ["party_id"], unique=False
    )
    op.create_table(
        "membership_agreement",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("number", sa.String(length=120), nullable=False),
        sa.Column("dated", sa.Date(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column("end_reason", sa.Text(), nullable=False),
        sa.Column("record_id", sa.String(length=36), nullable=True),
        sa.Column("entered_by", sa.String(length=200), nullable=False),
        sa.Column("entered_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["record_id"],
            ["record.id"],
            name=op.f("fk_membership_agreement_record_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_membership_agreement")),
    )
    op.create_table(
        "membership_application",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("organisation_id", sa.String(length=36), nullable=False),
        sa.Column("record_id", sa.String(length=36), nullable=False),
        sa.Column(
            "ground",
            sa.Enum(
                "certified",
                "implemented",
                "implementing",
                "opinion",
                "candidate",
                name="ground",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=True,
        ),
        sa.Column(
            "addressee",
            sa.Enum(
                "authority",
                "chair",
                name="addressee",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("addressed_to", sa.String(length=500), nullable=False),
        sa.Column("dated", sa.Date(), nullable=True),
        sa.Column("registered_on", sa.Date(), nullable=False),
        sa.Column("head_name", sa.String(length=300), nullable=False),
        sa.Column("head_post", sa.String(length=200), nullable=False),
        sa.Column("nominee_name", sa.String(length=300), nullable=False),
        sa.Column("nominee_post", sa.String(length=200), nullable=False),
        sa.Column("acquainted", sa.Boolean(), nullable=False),
        sa.Column("signed", sa.Boolean(), nullable=False),
        sa.Column("missing", sa.String(length=200), nullable=False),
        sa.Column("replaces_id", sa.String(length=36), nullable=True),
        sa.Column(
            "state",
            sa.Enum(
                "submitted",
                "returned",
                "considered",
                "ordered",
                "declined",
                "withdrawn",
                name="state",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("active_from", sa.Date(), nullable=True),
        sa.Column("entered_by", sa.String(length=200), nullable=False),
        sa.Column("entered_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["party.id"],
            name=op.f("fk_membership_application_organisation_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["record_id"],
            ["record.id"],
            name=op.f("fk_membership_application_record_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["replaces_id"],
            ["membership_application.id"],
            name=op.f("fk_membership_application_replaces_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_membership_application")),
    )
    op.create_index(
        op.f("ix_membership_application_organisation_id"),
        "membership_application",
        ["organisation_id"],
        unique=False,
    )
    op.create_index(
        op.f("ix_membership_application_record_id"),
        "membership_application",
        ["record_id"],
        unique=False,
    )
    op.create_index(
        op.f("ix_membership_application_state"), "membership_application", ["state"], unique=False
    )
    op.create_table(
        "membership_assignment",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("process_id", sa.String(length=36), nullable=False),
        sa.Column("organisation_id", sa.String(length=36), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column("end_reason", sa.Text(), nullable=False),
        sa.Column("decision_id", sa.String(length=36), nullable=True),
        sa.Column("body", sa.String(length=300), nullable=False),
        sa.Column("number", sa.String(length=120), nullable=False),
        sa.Column("decided_on", sa.Date(), nullable=False),
        sa.Column("entered_by", sa.String(length=200), nullable=False),
        sa.Column("entered_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["decision_id"],
            ["record.id"],
            name=op.f("fk_membership_assignment_decision_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["party.id"],
            name=op.f("fk_membership_assignment_organisation_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["process_id"],
            ["membership_process.id"],
            name=op.f("fk_membership_assignment_process_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_membership_assignment")),
    )
    op.create_index(
        op.f("ix_membership_assignment_organisation_id"),
        "membership_assignment",
        ["organisation_id"],
        unique=False,
    )
    op.create_index(
        op.f("ix_membership_assignment_process_id"),
        "membership_assignment",
        ["process_id"],
        unique=False,
    )
    op.create_table(
        "membership_consent",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("person_id", sa.String(length=36), nullable=False),
        sa.Column("data", sa.Text(), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("given_on", sa.Date(), nullable=False),
        sa.Column("valid_until", sa.Date(), nullable=True),
        sa.Column("record_id", sa.String(length=36), nullable=False),
        sa.Column("withdrawn_on", sa.Date(), nullable=True),
        sa.Column("withdrawal_id", sa.String(length=36), nullable=True),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("settled_on", sa.Date(), nullable=True),
        sa.Column(
            "settled",
            sa.Enum(
                "destroyed",
                "depersonalised",
                "kept",
                name="settled",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=True,
        ),
        sa.Column("settled_note", sa.Text(), nullable=False),
        sa.Column("entered_by", sa.String(length=200), nullable=False),
        sa.Column("entered_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["party.id"],
            name=op.f("fk_membership_consent_person_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["record_id"],
            ["record.id"],
            name=op.f("fk_membership_consent_record_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["withdrawal_id"],
            ["record.id"],
            name=op.f("fk_membership_consent_withdrawal_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_membership_consent")),
    )
    op.create_index(
        op.f("ix_membership_consent_person_id"), "membership_consent", ["person_id"], unique=False
    )
    op.create_table(
        "membership_data_request",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("person_id", sa.String(length=36), nullable=False),
        sa.Column("asked", sa.Text(), nullable=False),
        sa.Column("received_on", sa.Date(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("record_id", sa.String(length=36), nullable=True),
        sa.Column("answered_on", sa.Date(), nullable=True),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("entered_by", sa.String(length=200), nullable=False),
        sa.Column("entered_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["party.id"],
            name=op.f("fk_membership_data_request_person_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["record_id"],
            ["record.id"],
            name=op.f("fk_membership_data_request_record_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_membership_data_request")),
    )
    op.create_index(
        op.f("ix_membership_data_request_person_id"),
        "membership_data_request",
        ["person_id"],
        unique=False,
    )
    op.create_table(
        "membership_ending",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("organisation_id", sa.String(length=36), nullable=False),
        sa.Column("kind", sa.String(length=60), nullable=False),
        sa.Column(
            "reason",
            sa.Enum(
                "exit",
                "reorganisation",
                "removal",
                "liquidation",
                name="reason",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column(
            "form",
            sa.Enum(
                "merger",
                "accession",
                "absorption",
                "division",
                "separation",
                "transformation",
                name="form",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=True,
        ),
        sa.Column("ends", sa.Boolean(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=False),
        sa.Column("record_id", sa.String(length=36), nullable=True),
        sa.Column("decided_on", sa.Date(), nullable=True),
        sa.Column("decision_id", sa.String(length=36), nullable=True),
        sa.Column("body", sa.String(length=300), nullable=False),
        sa.Column("number", sa.String(length=120), nullable=False),
        sa.Column("votes_for", sa.Integer(), nullable=True),
        sa.Column("roster", sa.Integer(), nullable=True),
        sa.Column("needed", sa.Integer(), nullable=True),
        sa.Column("share", sa.String(length=60), nullable=False),
        sa.Column("confirmed_on", sa.Date(), nullable=True),
        sa.Column("confirmed_by", sa.String(length=300), nullable=False),
        sa.Column("initiator_id", sa.String(length=36), nullable=True),
        sa.Column("successor_id", sa.String(length=36), nullable=True),
        sa.Column("order_id", sa.String(length=36), nullable=True),
        sa.Column("standing_id", sa.String(length=36), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("restored_id", sa.String(length=36), nullable=True),
        sa.Column("entered_by", sa.String(length=200), nullable=False),
        sa.Column("entered_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("withdrawn_by", sa.String(length=200), nullable=False),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("withdrawn_reason", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["decision_id"],
            ["record.id"],
            name=op.f("fk_membership_ending_decision_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["initiator_id"],
            ["party.id"],
            name=op.f("fk_membership_ending_initiator_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["order_id"],
            ["record.id"],
            name=op.f("fk_membership_ending_order_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["party.id"],
            name=op.f("fk_membership_ending_organisation_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["record_id"],
            ["record.id"],
            name=op.f("fk_membership_ending_record_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["restored_id"],
            ["standing.id"],
            name=op.f("fk_membership_ending_restored_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["standing_id"],
            ["standing.id"],
            name=op.f("fk_membership_ending_standing_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["successor_id"],
            ["party.id"],
            name=op.f("fk_membership_ending_successor_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_membership_ending")),
    )
    op.create_index(
        op.f("ix_membership_ending_last_day"), "membership_ending", ["last_day"], unique=False
    )
    op.create_index(
        op.f("ix_membership_ending_organisation_id"),
        "membership_ending",
        ["organisation_id"],
        unique=False,
    )
    op.create_table(
        "membership_informing",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("organisation_id", sa.String(length=36), nullable=False),
        sa.Column("event", sa.String(length=60), nullable=False),
        sa.Column("happened_on", sa.Date(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("informed_on", sa.Date(), nullable=True),
        sa.Column("informed_how", sa.String(length=500), nullable=False),
        sa.Column("record_id", sa.String(length=36), nullable=True),
        sa.Column("informed_by", sa.String(length=200), nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["party.id"],
            name=op.f("fk_membership_informing_organisation_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["record_id"],
            ["record.id"],
            name=op.f("fk_membership_informing_record_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_membership_informing")),
    )
    op.create_index(
        op.f("ix_membership_informing_due_on"), "membership_informing", ["due_on"], unique=False
    )
    op.create_index(
        op.f("ix_membership_informing_organisation_id"),
        "membership_informing",
        ["organisation_id"],
        unique=False,
    )
    op.create_table(
        "membership_opinion",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("organisation_id", sa.String(length=36), nullable=False),
        sa.Column("record_id", sa.String(length=36), nullable=False),
        sa.Column("positive", sa.Boolean(), nullable=False),
        sa.Column("given_on", sa.Date(), nullable=False),
        sa.Column("given_by", sa.String(length=300), nullable=False),
        sa.Column("decision_id", sa.String(length=36), nullable=True),
        sa.Column("body", sa.String(length=300), nullable=False),
        sa.Column("number", sa.String(length=120), nullable=False),
        sa.Column("entered_by", sa.String(length=200), nullable=False),
        sa.Column("entered_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("withdrawn_by", sa.String(length=200), nullable=False),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("withdrawn_reason", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["decision_id"],
            ["record.id"],
            name=op.f("fk_membership_opinion_decision_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["party.id"],
            name=op.f("fk_membership_opinion_organisation_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["record_id"],
            ["record.id"],
            name=op.f("fk_membership_opinion_record_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_membership_opinion")),
    )
    op.create_index(
        op.f("ix_membership_opinion_organisation_id"),
        "membership_opinion",
        ["organisation_id"],
        unique=False,
    )
    op.create_table(
        "membership_order",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("record_id", sa.String(length=36), nullable=False),
        sa.Column("number", sa.String(length=120), nullable=False),
        sa.Column("dated", sa.Date(), nullable=False),
        sa.Column("entered_by", sa.String(length=200), nullable=False),
        sa.Column("entered_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["record_id"],
            ["record.id"],
            name=op.f("fk_membership_order_record_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_membership_order")),
        sa.UniqueConstraint("record_id", name=op.f("uq_membership_order_record_id")),
    )
    op.create_index(op.f("ix_membership_order_dated"), "membership_order", ["dated"], unique=False)
    op.create_table(
        "membership_agreement_party",
        sa.Column("agreement_id", sa.String(length=36), nullable=False),
        sa.Column("party_id", sa.String(length=36), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["agreement_id"],
            ["membership_agreement.id"],
            name=op.f("fk_membership_agreement_party_agreement_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["party_id"],
            ["party.id"],
            name=op.f("fk_membership_agreement_party_party_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint(
            "agreement_id", "party_id", name=op.f("pk_membership_agreement_party")
        ),
    )
    op.create_table(
        "membership_consequence",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("ending_id", sa.String(length=36), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("provider", sa.String(length=60), nullable=False),
        sa.Column("code", sa.String(length=60), nullable=False),
        sa.Column("subject", sa.String(length=120), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("chosen", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["ending_id"],
            ["membership_ending.id"],
            name=op.f("fk_membership_consequence_ending_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_membership_consequence")),
    )
    op.create_index(
        op.f("ix_membership_consequence_ending_id"),
        "membership_consequence",
        ["ending_id"],
        unique=False,
    )
    op.create_table(
        "membership_help",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("assignment_id", sa.String(length=36), nullable=False),
        sa.Column("helped_id", sa.String(length=36), nullable=False),
        sa.Column("given_on", sa.Date(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "procedure",
                "instruction",
                "audit",
                name="kind",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("description", sa.Text(), nullable=False),
        sa.Column("record_id", sa.String(length=36), nullable=True),
        sa.Column("entered_by", sa.String(length=200), nullable=False),
        sa.Column("entered_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("withdrawn_by", sa.String(length=200), nullable=False),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("withdrawn_reason", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["assignment_id"],
            ["membership_assignment.id"],
            name=op.f("fk_membership_help_assignment_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["helped_id"],
            ["party.id"],
            name=op.f("fk_membership_help_helped_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["record_id"],
            ["record.id"],
            name=op.f("fk_membership_help_record_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_membership_help")),
    )
    op.create_index(
        op.f("ix_membership_help_assignment_id"), "membership_help", ["assignment_id"], unique=False
    )
    op.create_index(
        op.f("ix_membership_help_helped_id"), "membership_help", ["helped_id"], unique=False
    )
    op.create_table(
        "membership_order_line",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("order_id", sa.String(length=36), nullable=False),
        sa.Column("application_id", sa.String(length=36), nullable=False),
        sa.Column("organisation_id", sa.String(length=36), nullable=False),
        sa.Column("kind", sa.String(length=60), nullable=False),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("standing_id", sa.String(length=36), nullable=False),
        sa.Column(
            "does",
            sa.Enum(
                "admits",
                "moves",
                "cancels",
                name="does",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("revises_id", sa.String(length=36), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["application_id"],
            ["membership_application.id"],
            name=op.f("fk_membership_order_line_application_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["order_id"],
            ["membership_order.id"],
            name=op.f("fk_membership_order_line_order_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["party.id"],
            name=op.f("fk_membership_order_line_organisation_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["revises_id"],
            ["membership_order_line.id"],
            name=op.f("fk_membership_order_line_revises_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["standing_id"],
            ["standing.id"],
            name=op.f("fk_membership_order_line_standing_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_membership_order_line")),
        sa.UniqueConstraint(
            "order_id",
            "application_id",
            name=op.f("uq_membership_order_line_order_id_application_id"),
        ),
    )
    op.create_index(
        op.f("ix_membership_order_line_application_id"),
        "membership_order_line",
        ["application_id"],
        unique=False,
    )
    op.create_index(
        op.f("ix_membership_order_line_order_id"),
        "membership_order_line",
        ["order_id"],
        unique=False,
    )
    op.create_index(
        op.f("ix_membership_order_line_organisation_id"),
        "membership_order_line",
        ["organisation_id"],
        unique=False,
    )
    op.create_table(
        "membership_paper",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("application_id", sa.String(length=36), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "order",
                "plan",
                "specialists",
                name="kind",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("description", sa.Text(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.Column("dated", sa.Date(), nullable=True),
        sa.Column("record_id", sa.String(length=36), nullable=True),
        sa.Column("entered_by", sa.String(length=200), nullable=False),
        sa.Column("entered_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("withdrawn_by", sa.String(length=200), nullable=False),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("withdrawn_reason", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["application_id"],
            ["membership_application.id"],
            name=op.f("fk_membership_paper_application_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["record_id"],
            ["record.id"],
            name=op.f("fk_membership_paper_record_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_membership_paper")),
    )
    op.create_index(
        op.f("ix_membership_paper_application_id"),
        "membership_paper",
        ["application_id"],
        unique=False,
    )
    op.create_table(
        "membership_seat",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("application_id", sa.String(length=36), nullable=False),
        sa.Column("organisation_id", sa.String(length=36), nullable=False),
        sa.Column("name", sa.String(length=300), nullable=False),
        sa.Column("post", sa.String(length=200), nullable=False),
        sa.Column(
            "source",
            sa.Enum(
                "nominee",
                "head",
                name="source",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "open",
                "taken",
                "declined",
                name="state",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("standing_id", sa.String(length=36), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("answered_by", sa.String(length=200), nullable=False),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["application_id"],
            ["membership_application.id"],
            name=op.f("fk_membership_seat_application_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["party.id"],
            name=op.f("fk_membership_seat_organisation_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["standing_id"],
            ["standing.id"],
            name=op.f("fk_membership_seat_standing_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_membership_seat")),
    )
    op.create_index(
        op.f("ix_membership_seat_application_id"),
        "membership_seat",
        ["application_id"],
        unique=False,
    )
    op.create_index(
        op.f("ix_membership_seat_organisation_id"),
        "membership_seat",
        ["organisation_id"],
        unique=False,
    )
    op.create_index(op.f("ix_membership_seat_state"), "membership_seat", ["state"], unique=False)
    op.create_table(
        "membership_step",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("application_id", sa.String(length=36), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "submitted",
                "returned",
                "considered",
                "ordered",
                "declined",
                "withdrawn",
                name="state",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("happened_on", sa.Date(), nullable=False),
        sa.Column("body", sa.String(length=300), nullable=False),
        sa.Column("number", sa.String(length=120), nullable=False),
        sa.Column("record_id", sa.String(length=36), nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("entered_by", sa.String(length=200), nullable=False),
        sa.Column("entered_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["application_id"],
            ["membership_application.id"],
            name=op.f("fk_membership_step_application_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["record_id"],
            ["record.id"],
            name=op.f("fk_membership_step_record_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_membership_step")),
    )
    op.create_index(
        op.f("ix_membership_step_application_id"),
        "membership_step",
        ["application_id"],
        unique=False,
    )


def downgrade() -> None:
    op.drop_index(op.f("ix_membership_step_application_id"), table_name="membership_step")
    op.drop_table("membership_step")
    op.drop_index(op.f("ix_membership_seat_state"), table_name="membership_seat")
    op.drop_index(op.f("ix_membership_seat_organisation_id"), table_name="membership_seat")
    op.drop_index(op.f("ix_membership_seat_application_id"), table_name="membership_seat")
    op.drop_table("membership_seat")
    op.drop_index(op.f("ix_membership_paper_application_id"), table_name="membership_paper")
    op.drop_table("membership_paper")
    op.drop_index(
        op.f("ix_membership_order_line_organisation_id"), table_name="membership_order_line"
    )
    op.drop_index(op.f("ix_membership_order_line_order_id"), table_name="membership_order_line")
    op.drop_index(
        op.f("ix_membership_order_line_application_id"), table_name="membership_order_line"
    )
    op.drop_table("membership_order_line")
    op.drop_index(op.f("ix_membership_help_helped_id"), table_name="membership_help")
    op.drop_index(op.f("ix_membership_help_assignment_id"), table_name="membership_help")
    op.drop_table("membership_help")
    op.drop_index(op.f("ix_membership_consequence_ending_id"), table_name="membership_consequence")
    op.drop_table("membership_consequence")
    op.drop_table("membership_agreement_party")
    op.drop_index(op.f("ix_membership_order_dated"), table_name="membership_order")
    op.drop_table("membership_order")
    op.drop_index(op.f("ix_membership_opinion_organisation_id"), table_name="membership_opinion")
    op.drop_table("membership_opinion")
    op.drop_index(
        op.f("ix_membership_informing_organisation_id"), table_name="membership_informing"
    )
    op.drop_index(op.f("ix_membership_informing_due_on"), table_name="membership_informing")
    op.drop_table("membership_informing")
    op.drop_index(op.f("ix_membership_ending_organisation_id"), table_name="membership_ending")
    op.drop_index(op.f("ix_membership_ending_last_day"), table_name="membership_ending")
    op.drop_table("membership_ending")
    op.drop_index(
        op.f("ix_membership_data_request_person_id"), table_name="membership_data_request"
    )
    op.drop_table("membership_data_request")
    op.drop_index(op.f("ix_membership_consent_person_id"), table_name="membership_consent")
    op.drop_table("membership_consent")
    op.drop_index(op.f("ix_membership_assignment_process_id"), table_name="membership_assignment")
    op.drop_index(
        op.f("ix_membership_assignment_organisation_id"), table_name="membership_assignment"
    )
    op.drop_table("membership_assignment")
    op.drop_index(op.f("ix_membership_application_state"), table_name="membership_application")
    op.drop_index(op.f("ix_membership_application_record_id"), table_name="membership_application")
    op.drop_index(
        op.f("ix_membership_application_organisation_id"), table_name="membership_application"
    )
    op.drop_table("membership_application")
    op.drop_table("membership_agreement")
    op.drop_index(op.f("ix_membership_partner_party_id"), table_name="membership_partner")
    op.drop_table("membership_partner")
    op.drop_table("membership_process")
    op.drop_table("membership_import")
