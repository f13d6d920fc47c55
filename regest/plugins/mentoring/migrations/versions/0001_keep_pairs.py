"""Keep pairs."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "mentoring_distance",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("one", sa.String(length=300), nullable=False),
        sa.Column("other", sa.String(length=300), nullable=False),
        sa.Column("one_key", sa.String(length=300), nullable=False),
        sa.Column("other_key", sa.String(length=300), nullable=False),
        sa.Column("km", sa.Integer(), nullable=False),
        sa.Column("noted_by", sa.String(length=200), nullable=False),
        sa.Column("noted_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("km >= 0", name=op.f("ck_mentoring_distance_km_natural")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mentoring_distance")),
        sa.UniqueConstraint(
            "one_key", "other_key", name=op.f("uq_mentoring_distance_one_key_other_key")
        ),
    )
    op.create_index(
        op.f("ix_mentoring_distance_other_key"), "mentoring_distance", ["other_key"], unique=False
    )
    op.create_table(
        "mentoring_apart",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("mentor_id", sa.String(length=36), nullable=False),
        sa.Column("candidate_id", sa.String(length=36), nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("noted_by", sa.String(length=200), nullable=False),
        sa.Column("noted_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["candidate_id"],
            ["party.id"],
            name=op.f("fk_mentoring_apart_candidate_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["mentor_id"],
            ["party.id"],
            name=op.f("fk_mentoring_apart_mentor_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mentoring_apart")),
    )
    op.create_index(
        op.f("ix_mentoring_apart_candidate_id"), "mentoring_apart", ["candidate_id"], unique=False
    )
    op.create_index(
        op.f("ix_mentoring_apart_mentor_id"), "mentoring_apart", ["mentor_id"], unique=False
    )
    op.create_table(
        "mentoring_motivation",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("party_id", sa.String(length=36), nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("basis", sa.Text(), nullable=False),
        sa.Column("noted_by", sa.String(length=200), nullable=False),
        sa.Column("noted_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["party_id"],
            ["party.id"],
            name=op.f("fk_mentoring_motivation_party_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mentoring_motivation")),
    )
    op.create_index(
        op.f("ix_mentoring_motivation_party_id"), "mentoring_motivation", ["party_id"], unique=False
    )
    op.create_table(
        "mentoring_list",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "draft",
                "agreeing",
                "agreed",
                "approved",
                "dropped",
                name="state",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("drawn_on", sa.Date(), nullable=False),
        sa.Column("case_name", sa.String(length=60), nullable=False),
        sa.Column("mentors", sa.Integer(), nullable=False),
        sa.Column("candidates", sa.Integer(), nullable=False),
        sa.Column("share", sa.Integer(), nullable=False),
        sa.Column("territory_weight", sa.Integer(), nullable=False),
        sa.Column("sector_weight", sa.Integer(), nullable=False),
        sa.Column("use_all_mentors", sa.Boolean(), nullable=False),
        sa.Column("options", sa.JSON(), nullable=False),
        sa.Column("chosen", sa.String(length=20), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed_on", sa.Date(), nullable=False),
        sa.Column("open_slot", sa.Integer(), nullable=True),
        sa.Column("record_id", sa.String(length=36), nullable=True),
        sa.Column("decision_record_id", sa.String(length=36), nullable=True),
        sa.Column("decision_body", sa.String(length=300), nullable=False),
        sa.Column("decision_number", sa.String(length=100), nullable=False),
        sa.Column("decision_on", sa.Date(), nullable=True),
        sa.Column("unheard_reason", sa.Text(), nullable=False),
        sa.Column("dropped_reason", sa.Text(), nullable=False),
        sa.Column("created_by", sa.String(length=200), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("closed_by", sa.String(length=200), nullable=False),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["decision_record_id"],
            ["record.id"],
            name=op.f("fk_mentoring_list_decision_record_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["record_id"],
            ["record.id"],
            name=op.f("fk_mentoring_list_record_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mentoring_list")),
        sa.UniqueConstraint("open_slot", name=op.f("uq_mentoring_list_open_slot")),
    )
    op.create_index(op.f("ix_mentoring_list_state"), "mentoring_list", ["state"], unique=False)
    op.create_table(
        "mentoring_pair",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("mentor_id", sa.String(length=36), nullable=False),
        sa.Column("candidate_id", sa.String(length=36), nullable=False),
        sa.Column("criterion", sa.String(length=20), nullable=False),
        sa.Column("justification", sa.Text(), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "active",
                "completed",
                "terminated",
                name="state",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column("ending", sa.String(length=60), nullable=False),
        sa.Column("end_reason", sa.Text(), nullable=False),
        sa.Column("end_record_id", sa.String(length=36), nullable=True),
        sa.Column("ended_by", sa.String(length=200), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("record_id", sa.String(length=36), nullable=False),
        sa.Column("decision_record_id", sa.String(length=36), nullable=True),
        sa.Column("replaces_id", sa.String(length=36), nullable=True),
        sa.Column("created_by", sa.String(length=200), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "ends_on IS NULL OR ends_on >= starts_on",
            name=op.f("ck_mentoring_pair_ends_after_start"),
        ),
        sa.ForeignKeyConstraint(
            ["candidate_id"],
            ["party.id"],
            name=op.f("fk_mentoring_pair_candidate_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["decision_record_id"],
            ["record.id"],
            name=op.f("fk_mentoring_pair_decision_record_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["end_record_id"],
            ["record.id"],
            name=op.f("fk_mentoring_pair_end_record_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["mentor_id"],
            ["party.id"],
            name=op.f("fk_mentoring_pair_mentor_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["record_id"],
            ["record.id"],
            name=op.f("fk_mentoring_pair_record_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["replaces_id"],
            ["mentoring_pair.id"],
            name=op.f("fk_mentoring_pair_replaces_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mentoring_pair")),
        sa.UniqueConstraint("record_id", name=op.f("uq_mentoring_pair_record_id")),
    )
    op.create_index(
        op.f("ix_mentoring_pair_candidate_id"), "mentoring_pair", ["candidate_id"], unique=False
    )
    op.create_index(
        op.f("ix_mentoring_pair_mentor_id"), "mentoring_pair", ["mentor_id"], unique=False
    )
    op.create_index(op.f("ix_mentoring_pair_state"), "mentoring_pair", ["state"], unique=False)
    op.create_table(
        "mentoring_consultation",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("pair_id", sa.String(length=36), nullable=False),
        sa.Column("held_on", sa.Date(), nullable=False),
        sa.Column(
            "topic",
            sa.Enum(
                "policy",
                "council",
                "audit",
                "analysis",
                "correction",
                name="topic",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column(
            "form",
            sa.Enum(
                "visit",
                "online",
                "phone",
                "written",
                name="form",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=True),
        sa.Column("record_id", sa.String(length=36), nullable=True),
        sa.Column("noted_by", sa.String(length=200), nullable=False),
        sa.Column("noted_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("struck_reason", sa.Text(), nullable=False),
        sa.Column("struck_by", sa.String(length=200), nullable=False),
        sa.Column("struck_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["pair_id"],
            ["mentoring_pair.id"],
            name=op.f("fk_mentoring_consultation_pair_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["record_id"],
            ["record.id"],
            name=op.f("fk_mentoring_consultation_record_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mentoring_consultation")),
    )
    op.create_index(
        op.f("ix_mentoring_consultation_pair_id"),
        "mentoring_consultation",
        ["pair_id"],
        unique=False,
    )
    op.create_table(
        "mentoring_line",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("list_id", sa.String(length=36), nullable=False),
        sa.Column("mentor_id", sa.String(length=36), nullable=False),
        sa.Column("candidate_id", sa.String(length=36), nullable=False),
        sa.Column("criterion", sa.String(length=20), nullable=False),
        sa.Column("score", sa.Integer(), nullable=False),
        sa.Column(
            "origin",
            sa.Enum(
                "computed",
                "manual",
                "standing",
                name="origin",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("justification", sa.Text(), nullable=False),
        sa.Column("pair_id", sa.String(length=36), nullable=True),
        sa.ForeignKeyConstraint(
            ["candidate_id"],
            ["party.id"],
            name=op.f("fk_mentoring_line_candidate_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["list_id"],
            ["mentoring_list.id"],
            name=op.f("fk_mentoring_line_list_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["mentor_id"],
            ["party.id"],
            name=op.f("fk_mentoring_line_mentor_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["pair_id"],
            ["mentoring_pair.id"],
            name=op.f("fk_mentoring_line_pair_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mentoring_line")),
        sa.UniqueConstraint(
            "list_id",
            "mentor_id",
            "candidate_id",
            name=op.f("uq_mentoring_line_list_id_mentor_id_candidate_id"),
        ),
    )
    op.create_index(
        op.f("ix_mentoring_line_candidate_id"), "mentoring_line", ["candidate_id"], unique=False
    )
    op.create_index(op.f("ix_mentoring_line_list_id"), "mentoring_line", ["list_id"], unique=False)
    op.create_index(
        op.f("ix_mentoring_line_mentor_id"), "mentoring_line", ["mentor_id"], unique=False
    )
    op.create_table(
        "mentoring_opinion",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("list_id", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.String(length=36), nullable=False),
        sa.Column("agrees", sa.Boolean(), nullable=False),
        sa.Column("remark", sa.Text(), nullable=False),
        sa.Column("given_on", sa.Date(), nullable=False),
        sa.Column("given_by", sa.String(length=200), nullable=False),
        sa.Column("given_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("answered_by", sa.String(length=200), nullable=False),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["list_id"],
            ["mentoring_list.id"],
            name=op.f("fk_mentoring_opinion_list_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["party.id"],
            name=op.f("fk_mentoring_opinion_person_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mentoring_opinion")),
        sa.UniqueConstraint(
            "list_id",
            "version",
            "person_id",
            name=op.f("uq_mentoring_opinion_list_id_version_person_id"),
        ),
    )
    op.create_index(
        op.f("ix_mentoring_opinion_list_id"), "mentoring_opinion", ["list_id"], unique=False
    )
    op.create_index(
        op.f("ix_mentoring_opinion_person_id"), "mentoring_opinion", ["person_id"], unique=False
    )
    op.create_table(
        "mentoring_question",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("pair_id", sa.String(length=36), nullable=False),
        sa.Column(
            "doubt",
            sa.Enum(
                "mentor_certificate",
                "mentor_left",
                "candidate_left",
                name="doubt",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("task_id", sa.String(length=36), nullable=True),
        sa.Column("raised_by", sa.String(length=200), nullable=False),
        sa.Column("raised_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("settled_on", sa.Date(), nullable=True),
        sa.Column("settlement", sa.Text(), nullable=False),
        sa.Column("settled_by", sa.String(length=200), nullable=False),
        sa.Column("settled_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["pair_id"],
            ["mentoring_pair.id"],
            name=op.f("fk_mentoring_question_pair_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["task_id"],
            ["task.id"],
            name=op.f("fk_mentoring_question_task_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mentoring_question")),
    )
    op.create_index(
        op.f("ix_mentoring_question_pair_id"), "mentoring_question", ["pair_id"], unique=False
    )
    op.create_table(
        "mentoring_step",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("pair_id", sa.String(length=36), nullable=False),
        sa.Column(
            "topic",
            sa.Enum(
                "policy",
                "council",
                "audit",
                "analysis",
                "correction",
                name="topic",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.Column("result", sa.Text(), nullable=False),
        sa.Column("dropped_reason", sa.Text(), nullable=False),
        sa.Column("planned_by", sa.String(length=200), nullable=False),
        sa.Column("planned_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("closed_by", sa.String(length=200), nullable=False),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["pair_id"],
            ["mentoring_pair.id"],
            name=op.f("fk_mentoring_step_pair_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mentoring_step")),
    )
    op.create_index(op.f("ix_mentoring_step_pair_id"), "mentoring_step", ["pair_id"], unique=False)
    op.create_table(
        "mentoring_warning",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("mentor_id", sa.String(length=36), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=False),
        sa.Column("task_id", sa.String(length=36), nullable=False),
        sa.Column("raised_by", sa.String(length=200), nullable=False),
        sa.Column("raised_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["mentor_id"],
            ["party.id"],
            name=op.f("fk_mentoring_warning_mentor_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["task_id"], ["task.id"], name=op.f("fk_mentoring_warning_task_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mentoring_warning")),
        sa.UniqueConstraint(
            "mentor_id", "ends_on", name=op.f("uq_mentoring_warning_mentor_id_ends_on")
        ),
    )
    op.create_index(
        op.f("ix_mentoring_warning_mentor_id"), "mentoring_warning", ["mentor_id"], unique=False
    )


def downgrade() -> None:
    op.drop_index(op.f("ix_mentoring_warning_mentor_id"), table_name="mentoring_warning")
    op.drop_table("mentoring_warning")
    op.drop_index(op.f("ix_mentoring_step_pair_id"), table_name="mentoring_step")
    op.drop_table("mentoring_step")
    op.drop_index(op.f("ix_mentoring_question_pair_id"), table_name="mentoring_question")
    op.drop_table("mentoring_question")
    op.drop_index(op.f("ix_mentoring_opinion_person_id"), table_name="mentoring_opinion")
    op.drop_index(op.f("ix_mentoring_opinion_list_id"), table_name="mentoring_opinion")
    op.drop_table("mentoring_opinion")
    op.drop_index(op.f("ix_mentoring_line_mentor_id"), table_name="mentoring_line")
    op.drop_index(op.f("ix_mentoring_line_list_id"), table_name="mentoring_line")
    op.drop_index(op.f("ix_mentoring_line_candidate_id"), table_name="mentoring_line")
    op.drop_table("mentoring_line")
    op.drop_index(op.f("ix_mentoring_consultation_pair_id"), table_name="mentoring_consultation")
    op.drop_table("mentoring_consultation")
    op.drop_index(op.f("ix_mentoring_pair_state"), table_name="mentoring_pair")
    op.drop_index(op.f("ix_mentoring_pair_mentor_id"), table_name="mentoring_pair")
    op.drop_index(op.f("ix_mentoring_pair_candidate_id"), table_name="mentoring_pair")
    op.drop_table("mentoring_pair")
    op.drop_index(op.f("ix_mentoring_list_state"), table_name="mentoring_list")
    op.drop_table("mentoring_list")
    op.drop_index(op.f("ix_mentoring_motivation_party_id"), table_name="mentoring_motivation")
    op.drop_table("mentoring_motivation")
    op.drop_index(op.f("ix_mentoring_apart_mentor_id"), table_name="mentoring_apart")
    op.drop_index(op.f("ix_mentoring_apart_candidate_id"), table_name="mentoring_apart")
    op.drop_table("mentoring_apart")
    op.drop_index(op.f("ix_mentoring_distance_other_key"), table_name="mentoring_distance")
    op.drop_table("mentoring_distance")
