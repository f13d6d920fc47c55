"""Keep meetings."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "protocols_meeting",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("body_code", sa.String(length=60), nullable=False),
        sa.Column(
            "regularity",
            sa.Enum(
                "regular",
                "extraordinary",
                name="regularity",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("framework", sa.String(length=500), nullable=False),
        sa.Column("held_on", sa.Date(), nullable=False),
        sa.Column("starts_at", sa.Time(), nullable=False),
        sa.Column("place", sa.String(length=500), nullable=False),
        sa.Column("host_id", sa.String(length=36), nullable=True),
        sa.Column(
            "state",
            sa.Enum(
                "draft",
                "called",
                "open",
                "closed",
                "signed",
                "delivered",
                "failed",
                "cancelled",
                name="state",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("convened_by", sa.String(length=36), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("remote_basis", sa.Text(), nullable=False),
        sa.Column("agenda_final_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("agenda_final_by", sa.String(length=200), nullable=False),
        sa.Column("agenda_record_id", sa.String(length=36), nullable=True),
        sa.Column("chairing_id", sa.String(length=36), nullable=True),
        sa.Column("secretary_id", sa.String(length=36), nullable=True),
        sa.Column("counted_by", sa.String(length=300), nullable=False),
        sa.Column("opened_at", sa.Time(), nullable=True),
        sa.Column("closed_at", sa.Time(), nullable=True),
        sa.Column("roster", sa.Integer(), nullable=True),
        sa.Column("quorum", sa.Integer(), nullable=True),
        sa.Column("quorum_rule", sa.String(length=60), nullable=False),
        sa.Column("quorum_value", sa.String(length=60), nullable=False),
        sa.Column("quorum_clause", sa.String(length=200), nullable=False),
        sa.Column("number_id", sa.String(length=36), nullable=True),
        sa.Column("created_by", sa.String(length=200), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["agenda_record_id"],
            ["record.id"],
            name=op.f("fk_protocols_meeting_agenda_record_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["body_code"],
            ["body.code"],
            name=op.f("fk_protocols_meeting_body_code"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["chairing_id"],
            ["party.id"],
            name=op.f("fk_protocols_meeting_chairing_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["convened_by"],
            ["party.id"],
            name=op.f("fk_protocols_meeting_convened_by"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["host_id"],
            ["party.id"],
            name=op.f("fk_protocols_meeting_host_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["number_id"],
            ["ledger_number.id"],
            name=op.f("fk_protocols_meeting_number_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["secretary_id"],
            ["party.id"],
            name=op.f("fk_protocols_meeting_secretary_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_protocols_meeting")),
    )
    op.create_index(
        op.f("ix_protocols_meeting_body_code"), "protocols_meeting", ["body_code"], unique=False
    )
    op.create_index(
        op.f("ix_protocols_meeting_held_on"), "protocols_meeting", ["held_on"], unique=False
    )
    op.create_index(
        op.f("ix_protocols_meeting_state"), "protocols_meeting", ["state"], unique=False
    )
    op.create_table(
        "protocols_annex",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("meeting_id", sa.String(length=36), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("sheets", sa.Integer(), nullable=False),
        sa.Column("record_id", sa.String(length=36), nullable=True),
        sa.ForeignKeyConstraint(
            ["meeting_id"],
            ["protocols_meeting.id"],
            name=op.f("fk_protocols_annex_meeting_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["record_id"],
            ["record.id"],
            name=op.f("fk_protocols_annex_record_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_protocols_annex")),
    )
    op.create_index(
        op.f("ix_protocols_annex_meeting_id"), "protocols_annex", ["meeting_id"], unique=False
    )
    op.create_table(
        "protocols_extract",
        sa.Column("record_id", sa.String(length=36), nullable=False),
        sa.Column("meeting_id", sa.String(length=36), nullable=False),
        sa.Column("positions", sa.String(length=200), nullable=False),
        sa.Column("issued_to", sa.String(length=500), nullable=False),
        sa.Column("basis", sa.Text(), nullable=False),
        sa.Column("party_id", sa.String(length=36), nullable=True),
        sa.Column("issued_by", sa.String(length=200), nullable=False),
        sa.Column("issued_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["meeting_id"],
            ["protocols_meeting.id"],
            name=op.f("fk_protocols_extract_meeting_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["party_id"],
            ["party.id"],
            name=op.f("fk_protocols_extract_party_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["record_id"],
            ["record.id"],
            name=op.f("fk_protocols_extract_record_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("record_id", name=op.f("pk_protocols_extract")),
    )
    op.create_index(
        op.f("ix_protocols_extract_meeting_id"), "protocols_extract", ["meeting_id"], unique=False
    )
    op.create_index(
        op.f("ix_protocols_extract_party_id"), "protocols_extract", ["party_id"], unique=False
    )
    op.create_table(
        "protocols_item",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("meeting_id", sa.String(length=36), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("listed", sa.Boolean(), nullable=False),
        sa.Column("question", sa.String(length=60), nullable=False),
        sa.Column("target_id", sa.String(length=36), nullable=True),
        sa.Column("rapporteur_id", sa.String(length=36), nullable=True),
        sa.Column("preparer_id", sa.String(length=36), nullable=True),
        sa.Column("prepare_by", sa.Date(), nullable=True),
        sa.Column("proposed_by", sa.String(length=200), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "planned",
                "heard",
                "dropped",
                name="state",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("heard", sa.Text(), nullable=False),
        sa.Column("extract", sa.Text(), nullable=False),
        sa.Column("basis_record_id", sa.String(length=36), nullable=True),
        sa.Column("task_id", sa.String(length=36), nullable=True),
        sa.ForeignKeyConstraint(
            ["basis_record_id"],
            ["record.id"],
            name=op.f("fk_protocols_item_basis_record_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["meeting_id"],
            ["protocols_meeting.id"],
            name=op.f("fk_protocols_item_meeting_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["preparer_id"],
            ["party.id"],
            name=op.f("fk_protocols_item_preparer_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["rapporteur_id"],
            ["party.id"],
            name=op.f("fk_protocols_item_rapporteur_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["target_id"],
            ["party.id"],
            name=op.f("fk_protocols_item_target_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["task_id"], ["task.id"], name=op.f("fk_protocols_item_task_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_protocols_item")),
    )
    op.create_index(
        op.f("ix_protocols_item_meeting_id"), "protocols_item", ["meeting_id"], unique=False
    )
    op.create_table(
        "protocols_minutes",
        sa.Column("meeting_id", sa.String(length=36), nullable=False),
        sa.Column("record_id", sa.String(length=36), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "draft",
                "signing",
                "signed",
                "delivered",
                name="state",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("other_due_on", sa.Date(), nullable=True),
        sa.Column("term", sa.String(length=60), nullable=False),
        sa.Column("brief", sa.Boolean(), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("content", sa.String(length=64), nullable=False),
        sa.Column("drafted_by", sa.String(length=200), nullable=False),
        sa.Column("drafted_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("signed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("delivered_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["meeting_id"],
            ["protocols_meeting.id"],
            name=op.f("fk_protocols_minutes_meeting_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["record_id"],
            ["record.id"],
            name=op.f("fk_protocols_minutes_record_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("meeting_id", name=op.f("pk_protocols_minutes")),
        sa.UniqueConstraint("record_id", name=op.f("uq_protocols_minutes_record_id")),
    )
    op.create_index(
        op.f("ix_protocols_minutes_due_on"), "protocols_minutes", ["due_on"], unique=False
    )
    op.create_index(
        op.f("ix_protocols_minutes_state"), "protocols_minutes", ["state"], unique=False
    )
    op.create_table(
        "protocols_notice",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("meeting_id", sa.String(length=36), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "call",
                "change",
                "called_off",
                name="kind",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("record_id", sa.String(length=36), nullable=False),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.Column("changes", sa.Text(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=False),
        sa.Column("rule", sa.String(length=60), nullable=False),
        sa.Column("rule_value", sa.String(length=60), nullable=False),
        sa.Column("clause", sa.String(length=200), nullable=False),
        sa.Column("late", sa.Boolean(), nullable=False),
        sa.Column("sent_on", sa.Date(), nullable=False),
        sa.Column("sent_by", sa.String(length=200), nullable=False),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["meeting_id"],
            ["protocols_meeting.id"],
            name=op.f("fk_protocols_notice_meeting_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["record_id"],
            ["record.id"],
            name=op.f("fk_protocols_notice_record_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_protocols_notice")),
        sa.UniqueConstraint(
            "meeting_id", "sequence", name=op.f("uq_protocols_notice_meeting_id_sequence")
        ),
        sa.UniqueConstraint("record_id", name=op.f("uq_protocols_notice_record_id")),
    )
    op.create_index(
        op.f("ix_protocols_notice_meeting_id"), "protocols_notice", ["meeting_id"], unique=False
    )
    op.create_table(
        "protocols_participant",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("meeting_id", sa.String(length=36), nullable=False),
        sa.Column("party_id", sa.String(length=36), nullable=False),
        sa.Column("organisation_id", sa.String(length=36), nullable=True),
        sa.Column(
            "capacity",
            sa.Enum(
                "voting",
                "consultative",
                "invited",
                name="capacity",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("seat", sa.Boolean(), nullable=False),
        sa.Column("post", sa.String(length=300), nullable=False),
        sa.Column("noticed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("channel", sa.String(length=60), nullable=False),
        sa.Column(
            "reply",
            sa.Enum(
                "none",
                "comes",
                "absent",
                name="reply",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("reply_note", sa.Text(), nullable=False),
        sa.Column("replied_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("materials_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["meeting_id"],
            ["protocols_meeting.id"],
            name=op.f("fk_protocols_participant_meeting_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["party.id"],
            name=op.f("fk_protocols_participant_organisation_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["party_id"],
            ["party.id"],
            name=op.f("fk_protocols_participant_party_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_protocols_participant")),
        sa.UniqueConstraint(
            "meeting_id",
            "party_id",
            "organisation_id",
            name=op.f("uq_protocols_participant_meeting_id_party_id_organisation_id"),
        ),
    )
    op.create_index(
        op.f("ix_protocols_participant_meeting_id"),
        "protocols_participant",
        ["meeting_id"],
        unique=False,
    )
    op.create_index(
        op.f("ix_protocols_participant_party_id"),
        "protocols_participant",
        ["party_id"],
        unique=False,
    )
    op.create_table(
        "protocols_remark",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("meeting_id", sa.String(length=36), nullable=False),
        sa.Column("author", sa.String(length=200), nullable=False),
        sa.Column("account_id", sa.String(length=36), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("given_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("answered_by", sa.String(length=200), nullable=False),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["account_id"],
            ["account.id"],
            name=op.f("fk_protocols_remark_account_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["meeting_id"],
            ["protocols_meeting.id"],
            name=op.f("fk_protocols_remark_meeting_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_protocols_remark")),
    )
    op.create_index(
        op.f("ix_protocols_remark_meeting_id"), "protocols_remark", ["meeting_id"], unique=False
    )
    op.create_table(
        "protocols_reopening",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("meeting_id", sa.String(length=36), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("asked_by", sa.String(length=200), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("confirmed_by", sa.String(length=200), nullable=False),
        sa.Column("confirmed_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["meeting_id"],
            ["protocols_meeting.id"],
            name=op.f("fk_protocols_reopening_meeting_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_protocols_reopening")),
    )
    op.create_index(
        op.f("ix_protocols_reopening_meeting_id"),
        "protocols_reopening",
        ["meeting_id"],
        unique=False,
    )
    op.create_table(
        "protocols_handout",
        sa.Column("participant_id", sa.String(length=36), nullable=False),
        sa.Column("record_id", sa.String(length=36), nullable=False),
        sa.Column("issued_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("channel", sa.String(length=60), nullable=False),
        sa.Column("issued_by", sa.String(length=200), nullable=False),
        sa.ForeignKeyConstraint(
            ["participant_id"],
            ["protocols_participant.id"],
            name=op.f("fk_protocols_handout_participant_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["record_id"],
            ["record.id"],
            name=op.f("fk_protocols_handout_record_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("participant_id", "record_id", name=op.f("pk_protocols_handout")),
    )
    op.create_table(
        "protocols_material",
        sa.Column("item_id", sa.String(length=36), nullable=False),
        sa.Column("record_id", sa.String(length=36), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["item_id"],
            ["protocols_item.id"],
            name=op.f("fk_protocols_material_item_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["record_id"],
            ["record.id"],
            name=op.f("fk_protocols_material_record_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("item_id", "record_id", name=op.f("pk_protocols_material")),
    )
    op.create_table(
        "protocols_motion",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("item_id", sa.String(length=36), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("wording", sa.Text(), nullable=False),
        sa.Column("question", sa.String(length=60), nullable=False),
        sa.Column("mover_id", sa.String(length=36), nullable=True),
        sa.Column("candidate_id", sa.String(length=36), nullable=True),
        sa.Column("alternatives", sa.Integer(), nullable=True),
        sa.Column("repeats_id", sa.String(length=36), nullable=True),
        sa.Column("at", sa.Time(), nullable=False),
        sa.Column("present", sa.Integer(), nullable=False),
        sa.Column("votes_for", sa.Integer(), nullable=False),
        sa.Column("votes_against", sa.Integer(), nullable=False),
        sa.Column("abstained", sa.Integer(), nullable=False),
        sa.Column("not_voted", sa.Integer(), nullable=False),
        sa.Column("base", sa.Integer(), nullable=False),
        sa.Column("needed", sa.Integer(), nullable=False),
        sa.Column("rule", sa.String(length=60), nullable=False),
        sa.Column("rule_value", sa.String(length=60), nullable=False),
        sa.Column("clause", sa.String(length=200), nullable=False),
        sa.Column(
            "outcome",
            sa.Enum(
                "adopted",
                "rejected",
                "rated",
                name="outcome",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("on_half", sa.Boolean(), nullable=False),
        sa.Column("cancelled_reason", sa.Text(), nullable=False),
        sa.Column("counted_by", sa.String(length=200), nullable=False),
        sa.Column("counted_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["candidate_id"],
            ["party.id"],
            name=op.f("fk_protocols_motion_candidate_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["item_id"],
            ["protocols_item.id"],
            name=op.f("fk_protocols_motion_item_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["mover_id"],
            ["party.id"],
            name=op.f("fk_protocols_motion_mover_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["repeats_id"],
            ["protocols_motion.id"],
            name=op.f("fk_protocols_motion_repeats_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_protocols_motion")),
    )
    op.create_index(
        op.f("ix_protocols_motion_item_id"), "protocols_motion", ["item_id"], unique=False
    )
    op.create_table(
        "protocols_opinion",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("item_id", sa.String(length=36), nullable=False),
        sa.Column("participant_id", sa.String(length=36), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "opinion",
                "remark",
                name="kind",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("given_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["item_id"],
            ["protocols_item.id"],
            name=op.f("fk_protocols_opinion_item_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["participant_id"],
            ["protocols_participant.id"],
            name=op.f("fk_protocols_opinion_participant_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_protocols_opinion")),
    )
    op.create_index(
        op.f("ix_protocols_opinion_item_id"), "protocols_opinion", ["item_id"], unique=False
    )
    op.create_table(
        "protocols_presence",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("participant_id", sa.String(length=36), nullable=False),
        sa.Column("arrived_at", sa.Time(), nullable=False),
        sa.Column("left_at", sa.Time(), nullable=True),
        sa.Column("afar", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["participant_id"],
            ["protocols_participant.id"],
            name=op.f("fk_protocols_presence_participant_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_protocols_presence")),
    )
    op.create_index(
        op.f("ix_protocols_presence_participant_id"),
        "protocols_presence",
        ["participant_id"],
        unique=False,
    )
    op.create_table(
        "protocols_proposal",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("body_code", sa.String(length=60), nullable=False),
        sa.Column("meeting_id", sa.String(length=36), nullable=True),
        sa.Column(
            "kind",
            sa.Enum(
                "agenda",
                "resolution",
                name="kind",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("proposed_by", sa.String(length=200), nullable=False),
        sa.Column("party_id", sa.String(length=36), nullable=True),
        sa.Column("organisation_id", sa.String(length=36), nullable=True),
        sa.Column("proposed_at", sa.DateTime(timezone=True), nullable=False),
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
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("answered_by", sa.String(length=200), nullable=False),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("item_id", sa.String(length=36), nullable=True),
        sa.ForeignKeyConstraint(
            ["body_code"],
            ["body.code"],
            name=op.f("fk_protocols_proposal_body_code"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["item_id"],
            ["protocols_item.id"],
            name=op.f("fk_protocols_proposal_item_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["meeting_id"],
            ["protocols_meeting.id"],
            name=op.f("fk_protocols_proposal_meeting_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["party.id"],
            name=op.f("fk_protocols_proposal_organisation_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["party_id"],
            ["party.id"],
            name=op.f("fk_protocols_proposal_party_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_protocols_proposal")),
    )
    op.create_index(
        op.f("ix_protocols_proposal_meeting_id"), "protocols_proposal", ["meeting_id"], unique=False
    )
    op.create_table(
        "protocols_recipient",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("notice_id", sa.String(length=36), nullable=False),
        sa.Column("party_id", sa.String(length=36), nullable=False),
        sa.Column("channel", sa.String(length=60), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "by_hand",
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
        sa.Column("address", sa.String(length=320), nullable=False),
        sa.Column("message_id", sa.String(length=400), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("noticed_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["notice_id"],
            ["protocols_notice.id"],
            name=op.f("fk_protocols_recipient_notice_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["party_id"],
            ["party.id"],
            name=op.f("fk_protocols_recipient_party_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_protocols_recipient")),
        sa.UniqueConstraint(
            "notice_id", "party_id", name=op.f("uq_protocols_recipient_notice_id_party_id")
        ),
    )
    op.create_index(
        op.f("ix_protocols_recipient_notice_id"), "protocols_recipient", ["notice_id"], unique=False
    )
    op.create_index(
        op.f("ix_protocols_recipient_party_id"), "protocols_recipient", ["party_id"], unique=False
    )
    op.create_index(
        op.f("ix_protocols_recipient_state"), "protocols_recipient", ["state"], unique=False
    )
    op.create_table(
        "protocols_removal",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("target_id", sa.String(length=36), nullable=False),
        sa.Column("initiator_id", sa.String(length=36), nullable=False),
        sa.Column("application_id", sa.String(length=36), nullable=False),
        sa.Column("grounds", sa.Text(), nullable=False),
        sa.Column("item_id", sa.String(length=36), nullable=True),
        sa.Column("notified_on", sa.Date(), nullable=True),
        sa.Column("notified_by", sa.String(length=60), nullable=False),
        sa.Column("confirmed_by", sa.String(length=200), nullable=False),
        sa.Column("confirmed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("order_id", sa.String(length=36), nullable=True),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("dropped_reason", sa.Text(), nullable=False),
        sa.Column("begun_by", sa.String(length=200), nullable=False),
        sa.Column("begun_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["application_id"],
            ["record.id"],
            name=op.f("fk_protocols_removal_application_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["initiator_id"],
            ["party.id"],
            name=op.f("fk_protocols_removal_initiator_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["item_id"],
            ["protocols_item.id"],
            name=op.f("fk_protocols_removal_item_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["order_id"],
            ["record.id"],
            name=op.f("fk_protocols_removal_order_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["target_id"],
            ["party.id"],
            name=op.f("fk_protocols_removal_target_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_protocols_removal")),
    )
    op.create_index(
        op.f("ix_protocols_removal_item_id"), "protocols_removal", ["item_id"], unique=False
    )
    op.create_index(
        op.f("ix_protocols_removal_target_id"), "protocols_removal", ["target_id"], unique=False
    )
    op.create_table(
        "protocols_speech",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("item_id", sa.String(length=36), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("participant_id", sa.String(length=36), nullable=True),
        sa.Column("speaker", sa.String(length=300), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["item_id"],
            ["protocols_item.id"],
            name=op.f("fk_protocols_speech_item_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["participant_id"],
            ["protocols_participant.id"],
            name=op.f("fk_protocols_speech_participant_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_protocols_speech")),
    )
    op.create_index(
        op.f("ix_protocols_speech_item_id"), "protocols_speech", ["item_id"], unique=False
    )
    op.create_table(
        "protocols_ballot",
        sa.Column("motion_id", sa.String(length=36), nullable=False),
        sa.Column("participant_id", sa.String(length=36), nullable=False),
        sa.Column(
            "choice",
            sa.Enum(
                "for",
                "against",
                "abstained",
                "not_voted",
                name="choice",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=True,
        ),
        sa.Column("by_name", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["motion_id"],
            ["protocols_motion.id"],
            name=op.f("fk_protocols_ballot_motion_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["participant_id"],
            ["protocols_participant.id"],
            name=op.f("fk_protocols_ballot_participant_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("motion_id", "participant_id", name=op.f("pk_protocols_ballot")),
    )
    op.create_table(
        "protocols_point",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("item_id", sa.String(length=36), nullable=False),
        sa.Column("motion_id", sa.String(length=36), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column(
            "form",
            sa.Enum(
                "internal",
                "conclusion",
                "proposal",
                "appeal",
                name="form",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("executors", sa.String(length=500), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("mark", sa.String(length=60), nullable=False),
        sa.Column("mark_basis", sa.Text(), nullable=False),
        sa.Column("record_id", sa.String(length=36), nullable=True),
        sa.ForeignKeyConstraint(
            ["item_id"],
            ["protocols_item.id"],
            name=op.f("fk_protocols_point_item_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["motion_id"],
            ["protocols_motion.id"],
            name=op.f("fk_protocols_point_motion_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["record_id"],
            ["record.id"],
            name=op.f("fk_protocols_point_record_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_protocols_point")),
    )
    op.create_index(
        op.f("ix_protocols_point_item_id"), "protocols_point", ["item_id"], unique=False
    )
    op.create_index(
        op.f("ix_protocols_point_motion_id"), "protocols_point", ["motion_id"], unique=False
    )
    op.create_index(
        op.f("ix_protocols_point_record_id"), "protocols_point", ["record_id"], unique=False
    )
    op.create_table(
        "protocols_delivery",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("point_id", sa.String(length=36), nullable=False),
        sa.Column("party_id", sa.String(length=36), nullable=False),
        sa.Column("task_id", sa.String(length=36), nullable=True),
        sa.Column("method", sa.String(length=60), nullable=False),
        sa.Column("delivered_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("acknowledged_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("acknowledged_by", sa.String(length=200), nullable=False),
        sa.ForeignKeyConstraint(
            ["party_id"],
            ["party.id"],
            name=op.f("fk_protocols_delivery_party_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["point_id"],
            ["protocols_point.id"],
            name=op.f("fk_protocols_delivery_point_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["task_id"],
            ["task.id"],
            name=op.f("fk_protocols_delivery_task_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_protocols_delivery")),
    )
    op.create_index(
        op.f("ix_protocols_delivery_party_id"), "protocols_delivery", ["party_id"], unique=False
    )
    op.create_index(
        op.f("ix_protocols_delivery_point_id"), "protocols_delivery", ["point_id"], unique=False
    )
    op.create_table(
        "protocols_executor",
        sa.Column("point_id", sa.String(length=36), nullable=False),
        sa.Column("party_id", sa.String(length=36), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["party_id"],
            ["party.id"],
            name=op.f("fk_protocols_executor_party_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["point_id"],
            ["protocols_point.id"],
            name=op.f("fk_protocols_executor_point_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("point_id", "party_id", name=op.f("pk_protocols_executor")),
    )


def downgrade() -> None:
    op.drop_table("protocols_executor")
    op.drop_index(op.f("ix_protocols_delivery_point_id"), table_name="protocols_delivery")
    op.drop_index(op.f("ix_protocols_delivery_party_id"), table_name="protocols_delivery")
    op.drop_table("protocols_delivery")
    op.drop_index(op.f("ix_protocols_point_record_id"), table_name="protocols_point")
    op.drop_index(op.f("ix_protocols_point_motion_id"), table_name="protocols_point")
    op.drop_index(op.f("ix_protocols_point_item_id"), table_name="protocols_point")
    op.drop_table("protocols_point")
    op.drop_table("protocols_ballot")
    op.drop_index(op.f("ix_protocols_speech_item_id"), table_name="protocols_speech")
    op.drop_table("protocols_speech")
    op.drop_index(op.f("ix_protocols_removal_target_id"), table_name="protocols_removal")
    op.drop_index(op.f("ix_protocols_removal_item_id"), table_name="protocols_removal")
    op.drop_table("protocols_removal")
    op.drop_index(op.f("ix_protocols_recipient_state"), table_name="protocols_recipient")
    op.drop_index(op.f("ix_protocols_recipient_party_id"), table_name="protocols_recipient")
    op.drop_index(op.f("ix_protocols_recipient_notice_id"), table_name="protocols_recipient")
    op.drop_table("protocols_recipient")
    op.drop_index(op.f("ix_protocols_proposal_meeting_id"), table_name="protocols_proposal")
    op.drop_table("protocols_proposal")
    op.drop_index(op.f("ix_protocols_presence_participant_id"), table_name="protocols_presence")
    op.drop_table("protocols_presence")
    op.drop_index(op.f("ix_protocols_opinion_item_id"), table_name="protocols_opinion")
    op.drop_table("protocols_opinion")
    op.drop_index(op.f("ix_protocols_motion_item_id"), table_name="protocols_motion")
    op.drop_table("protocols_motion")
    op.drop_table("protocols_material")
    op.drop_table("protocols_handout")
    op.drop_index(op.f("ix_protocols_reopening_meeting_id"), table_name="protocols_reopening")
    op.drop_table("protocols_reopening")
    op.drop_index(op.f("ix_protocols_remark_meeting_id"), table_name="protocols_remark")
    op.drop_table("protocols_remark")
    op.drop_index(op.f("ix_protocols_participant_party_id"), table_name="protocols_participant")
    op.drop_index(op.f("ix_protocols_participant_meeting_id"), table_name="protocols_participant")
    op.drop_table("protocols_participant")
    op.drop_index(op.f("ix_protocols_notice_meeting_id"), table_name="protocols_notice")
    op.drop_table("protocols_notice")
    op.drop_index(op.f("ix_protocols_minutes_state"), table_name="protocols_minutes")
    op.drop_index(op.f("ix_protocols_minutes_due_on"), table_name="protocols_minutes")
    op.drop_table("protocols_minutes")
    op.drop_index(op.f("ix_protocols_item_meeting_id"), table_name="protocols_item")
    op.drop_table("protocols_item")
    op.drop_index(op.f("ix_protocols_extract_party_id"), table_name="protocols_extract")
    op.drop_index(op.f("ix_protocols_extract_meeting_id"), table_name="protocols_extract")
    op.drop_table("protocols_extract")
    op.drop_index(op.f("ix_protocols_annex_meeting_id"), table_name="protocols_annex")
    op.drop_table("protocols_annex")
    op.drop_index(op.f("ix_protocols_meeting_state"), table_name="protocols_meeting")
    op.drop_index(op.f("ix_protocols_meeting_held_on"), table_name="protocols_meeting")
    op.drop_index(op.f("ix_protocols_meeting_body_code"), table_name="protocols_meeting")
    op.drop_table("protocols_meeting")
