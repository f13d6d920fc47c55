"""Create the catalogue."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "audit_entry",
        sa.Column(
            "sequence",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            autoincrement=False,
            nullable=False,
        ),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("actor", sa.String(length=200), nullable=False),
        sa.Column("action", sa.String(length=100), nullable=False),
        sa.Column("object_type", sa.String(length=60), nullable=False),
        sa.Column("object_id", sa.String(length=200), nullable=False),
        sa.Column("document", sa.Text(), nullable=False),
        sa.Column("previous", sa.String(length=64), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("sequence", name=op.f("pk_audit_entry")),
    )
    op.create_index(op.f("ix_audit_entry_action"), "audit_entry", ["action"], unique=False)
    op.create_index(op.f("ix_audit_entry_actor"), "audit_entry", ["actor"], unique=False)
    op.create_index(op.f("ix_audit_entry_at"), "audit_entry", ["at"], unique=False)
    op.create_index(op.f("ix_audit_entry_object_id"), "audit_entry", ["object_id"], unique=False)
    op.create_table(
        "audit_head",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("chain", sa.String(length=36), nullable=False),
        sa.Column("sequence", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.CheckConstraint("id = 1", name=op.f("ck_audit_head_single")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit_head")),
    )
    op.create_table(
        "audit_signature",
        sa.Column(
            "sequence",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            autoincrement=False,
            nullable=False,
        ),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("key", sa.String(length=64), nullable=False),
        sa.Column("signature", sa.String(length=128), nullable=False),
        sa.PrimaryKeyConstraint("sequence", name=op.f("pk_audit_signature")),
    )
    op.create_table(
        "body",
        sa.Column("code", sa.String(length=60), nullable=False),
        sa.Column("title_ru", sa.String(length=300), nullable=False),
        sa.Column("title_en", sa.String(length=300), nullable=False),
        sa.Column("kind", sa.String(length=60), nullable=False),
        sa.Column("clause", sa.String(length=60), nullable=False),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_body")),
    )
    op.create_table(
        "deployment_fact",
        sa.Column("name", sa.String(length=60), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_deployment_fact")),
    )
    op.create_table(
        "file_plan_entry",
        sa.Column("index", sa.String(length=20), nullable=False),
        sa.Column("section", sa.String(length=300), nullable=False),
        sa.Column("title", sa.String(length=500), nullable=False),
        sa.Column("statute_code", sa.String(length=10), nullable=False),
        sa.Column("retention", sa.JSON(), nullable=False),
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
        sa.PrimaryKeyConstraint("index", name=op.f("pk_file_plan_entry")),
    )
    op.create_table(
        "idempotency_key",
        sa.Column("key", sa.String(length=200), nullable=False),
        sa.Column("actor", sa.String(length=200), nullable=False),
        sa.Column("content", sa.String(length=64), nullable=False),
        sa.Column("record_id", sa.String(length=36), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_idempotency_key")),
    )
    op.create_table(
        "index_queue",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("record_id", sa.String(length=36), nullable=False),
        sa.Column("queued_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_index_queue")),
    )
    op.create_index(op.f("ix_index_queue_record_id"), "index_queue", ["record_id"], unique=False)
    op.create_table(
        "job",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("kind", sa.String(length=60), nullable=False),
        sa.Column("subject", sa.String(length=200), nullable=False),
        sa.Column("arguments", sa.Text(), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "waiting",
                "running",
                "done",
                "failed",
                name="state",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("not_before", sa.DateTime(timezone=True), nullable=False),
        sa.Column("holder", sa.String(length=200), nullable=False),
        sa.Column("held_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("progress", sa.Text(), nullable=False),
        sa.Column("error", sa.Text(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("finished_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_job")),
    )
    op.create_index("ix_job_due", "job", ["state", "not_before", "id"], unique=False)
    op.create_index(
        "ux_job_pending",
        "job",
        ["kind", "subject", "state"],
        unique=True,
        sqlite_where=sa.text("state IN ('waiting', 'running')"),
        postgresql_where=sa.text("state IN ('waiting', 'running')"),
    )
    op.create_table(
        "ledger",
        sa.Column("name", sa.String(length=60), nullable=False),
        sa.Column("title_ru", sa.String(length=200), nullable=False),
        sa.Column("title_en", sa.String(length=200), nullable=False),
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
        sa.Column("template", sa.String(length=100), nullable=False),
        sa.Column("prefix", sa.String(length=20), nullable=False),
        sa.Column("provider", sa.String(length=60), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_ledger")),
    )
    op.create_table(
        "link_type",
        sa.Column("name", sa.String(length=60), nullable=False),
        sa.Column("title_ru", sa.String(length=200), nullable=False),
        sa.Column("title_en", sa.String(length=200), nullable=False),
        sa.Column("inverse_ru", sa.String(length=200), nullable=False),
        sa.Column("inverse_en", sa.String(length=200), nullable=False),
        sa.Column("provider", sa.String(length=60), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_link_type")),
    )
    op.create_table(
        "party",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "organisation",
                "person",
                name="kind",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("name", sa.String(length=500), nullable=False),
        sa.Column("short_name", sa.String(length=200), nullable=False),
        sa.Column("match_key", sa.String(length=500), nullable=False),
        sa.Column("group_name", sa.String(length=60), nullable=False),
        sa.Column("territory", sa.String(length=120), nullable=False),
        sa.Column("sector", sa.String(length=120), nullable=False),
        sa.Column("post", sa.String(length=200), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("email", sa.String(length=200), nullable=False),
        sa.Column("phone", sa.String(length=60), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_party")),
    )
    op.create_index(op.f("ix_party_group_name"), "party", ["group_name"], unique=False)
    op.create_index(op.f("ix_party_match_key"), "party", ["match_key"], unique=False)
    op.create_table(
        "record_class",
        sa.Column("name", sa.String(length=60), nullable=False),
        sa.Column("title_ru", sa.String(length=200), nullable=False),
        sa.Column("title_en", sa.String(length=200), nullable=False),
        sa.Column("ledger", sa.String(length=60), nullable=False),
        sa.Column("file_index", sa.String(length=20), nullable=False),
        sa.Column("default_mark", sa.String(length=60), nullable=False),
        sa.Column("statute_code", sa.String(length=10), nullable=False),
        sa.Column("aliases", sa.JSON(), nullable=False),
        sa.Column("provider", sa.String(length=60), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_record_class")),
    )
    op.create_table(
        "role",
        sa.Column("name", sa.String(length=60), nullable=False),
        sa.Column("title_ru", sa.String(length=200), nullable=False),
        sa.Column("title_en", sa.String(length=200), nullable=False),
        sa.Column("scopes", sa.JSON(), nullable=False),
        sa.Column("marked_scopes", sa.JSON(), nullable=False),
        sa.Column("permissions", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_role")),
        sa.UniqueConstraint("title_ru", name=op.f("uq_role_title_ru")),
    )
    op.create_table(
        "standing_kind",
        sa.Column("name", sa.String(length=60), nullable=False),
        sa.Column("title_ru", sa.String(length=200), nullable=False),
        sa.Column("title_en", sa.String(length=200), nullable=False),
        sa.Column("role", sa.String(length=60), nullable=False),
        sa.Column("provider", sa.String(length=60), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_standing_kind")),
    )
    op.create_table(
        "visibility_key",
        sa.Column("key", sa.String(length=32), nullable=False),
        sa.Column("class_name", sa.String(length=60), nullable=False),
        sa.Column("state", sa.String(length=32), nullable=False),
        sa.Column("mark", sa.String(length=60), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_visibility_key")),
    )
    op.create_index(
        op.f("ix_visibility_key_class_name"), "visibility_key", ["class_name"], unique=False
    )
    op.create_table(
        "account",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("login", sa.String(length=100), nullable=False),
        sa.Column("name", sa.String(length=300), nullable=False),
        sa.Column("person_id", sa.String(length=36), nullable=True),
        sa.Column("organisation_id", sa.String(length=36), nullable=True),
        sa.Column(
            "state",
            sa.Enum(
                "invited",
                "active",
                "disabled",
                name="state",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("password_hash", sa.String(length=300), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["party.id"],
            name=op.f("fk_account_organisation_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["party.id"], name=op.f("fk_account_person_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_account")),
        sa.UniqueConstraint("login", name=op.f("uq_account_login")),
    )
    op.create_table(
        "field_definition",
        sa.Column("class_name", sa.String(length=60), nullable=False),
        sa.Column("name", sa.String(length=60), nullable=False),
        sa.Column("title_ru", sa.String(length=200), nullable=False),
        sa.Column("title_en", sa.String(length=200), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("required", sa.Boolean(), nullable=False),
        sa.Column("exact", sa.Boolean(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["class_name"],
            ["record_class.name"],
            name=op.f("fk_field_definition_class_name"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("class_name", "name", name=op.f("pk_field_definition")),
    )
    op.create_table(
        "file",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("index", sa.String(length=20), nullable=False),
        sa.Column("period", sa.String(length=12), nullable=False),
        sa.Column("title", sa.String(length=500), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "open", "closed", name="state", native_enum=False, create_constraint=True, length=32
            ),
            nullable=False,
        ),
        sa.Column("opened_on", sa.Date(), nullable=False),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column("retention", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["index"], ["file_plan_entry.index"], name=op.f("fk_file_index"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_file")),
        sa.UniqueConstraint("index", "period", name=op.f("uq_file_index_period")),
    )
    op.create_table(
        "ledger_period",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("ledger", sa.String(length=60), nullable=False),
        sa.Column("period", sa.String(length=12), nullable=False),
        sa.Column("template", sa.String(length=100), nullable=False),
        sa.Column("prefix", sa.String(length=20), nullable=False),
        sa.Column("last_number", sa.BigInteger(), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "open", "closed", name="state", native_enum=False, create_constraint=True, length=32
            ),
            nullable=False,
        ),
        sa.Column("opened_on", sa.Date(), nullable=False),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["ledger"], ["ledger.name"], name=op.f("fk_ledger_period_ledger"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ledger_period")),
        sa.UniqueConstraint("ledger", "period", name=op.f("uq_ledger_period_ledger_period")),
    )
    op.create_table(
        "party_alias",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("party_id", sa.String(length=36), nullable=False),
        sa.Column("name", sa.String(length=500), nullable=False),
        sa.Column("match_key", sa.String(length=500), nullable=False),
        sa.ForeignKeyConstraint(
            ["party_id"], ["party.id"], name=op.f("fk_party_alias_party_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_party_alias")),
    )
    op.create_index(op.f("ix_party_alias_match_key"), "party_alias", ["match_key"], unique=False)
    op.create_index(op.f("ix_party_alias_party_id"), "party_alias", ["party_id"], unique=False)
    op.create_table(
        "standing",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("kind", sa.String(length=60), nullable=False),
        sa.Column("party_id", sa.String(length=36), nullable=False),
        sa.Column("body_code", sa.String(length=60), nullable=True),
        sa.Column("organisation_id", sa.String(length=36), nullable=True),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=True),
        sa.Column("authority_record_id", sa.String(length=36), nullable=True),
        sa.Column("basis", sa.Text(), nullable=False),
        sa.Column("end_reason", sa.Text(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "ends_on IS NULL OR ends_on >= starts_on", name=op.f("ck_standing_ends_after_start")
        ),
        sa.ForeignKeyConstraint(
            ["body_code"], ["body.code"], name=op.f("fk_standing_body_code"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["kind"], ["standing_kind.name"], name=op.f("fk_standing_kind"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["party.id"],
            name=op.f("fk_standing_organisation_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["party_id"], ["party.id"], name=op.f("fk_standing_party_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_standing")),
    )
    op.create_index(op.f("ix_standing_body_code"), "standing", ["body_code"], unique=False)
    op.create_index(op.f("ix_standing_kind"), "standing", ["kind"], unique=False)
    op.create_index(
        op.f("ix_standing_organisation_id"), "standing", ["organisation_id"], unique=False
    )
    op.create_index(op.f("ix_standing_party_id"), "standing", ["party_id"], unique=False)
    op.create_table(
        "visibility_token",
        sa.Column("key", sa.String(length=32), nullable=False),
        sa.Column("token", sa.String(length=120), nullable=False),
        sa.ForeignKeyConstraint(
            ["key"],
            ["visibility_key.key"],
            name=op.f("fk_visibility_token_key"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("key", "token", name=op.f("pk_visibility_token")),
    )
    op.create_index(op.f("ix_visibility_token_token"), "visibility_token", ["token"], unique=False)
    op.create_table(
        "account_role",
        sa.Column("account_id", sa.String(length=36), nullable=False),
        sa.Column("role", sa.String(length=60), nullable=False),
        sa.ForeignKeyConstraint(
            ["account_id"],
            ["account.id"],
            name=op.f("fk_account_role_account_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("account_id", "role", name=op.f("pk_account_role")),
    )
    op.create_table(
        "invitation",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("account_id", sa.String(length=36), nullable=False),
        sa.Column("token_hash", sa.String(length=64), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("used_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["account_id"],
            ["account.id"],
            name=op.f("fk_invitation_account_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_invitation")),
        sa.UniqueConstraint("token_hash", name=op.f("uq_invitation_token_hash")),
    )
    op.create_index(op.f("ix_invitation_account_id"), "invitation", ["account_id"], unique=False)
    op.create_table(
        "record",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("class_name", sa.String(length=60), nullable=False),
        sa.Column("heading", sa.Text(), nullable=False),
        sa.Column("document_date", sa.Date(), nullable=True),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("number", sa.String(length=100), nullable=False),
        sa.Column("number_match", sa.String(length=100), nullable=False),
        sa.Column("number_order", sa.String(length=120), nullable=False),
        sa.Column("period", sa.String(length=12), nullable=False),
        sa.Column("registered_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("registered_on", sa.Date(), nullable=True),
        sa.Column("registered_by", sa.String(length=200), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "draft",
                "registered",
                "filed",
                "closed",
                "annulled",
                "disposed",
                name="state",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("late", sa.Boolean(), nullable=False),
        sa.Column("mark", sa.String(length=60), nullable=False),
        sa.Column("mark_basis", sa.Text(), nullable=False),
        sa.Column("mark_review_on", sa.Date(), nullable=True),
        sa.Column("file_id", sa.String(length=36), nullable=True),
        sa.Column("visibility_key", sa.String(length=32), nullable=False),
        sa.Column("provider", sa.String(length=60), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "state NOT IN ('registered', 'filed', 'closed') OR registered_at IS NOT NULL",
            name=op.f("ck_record_registered_has_date"),
        ),
        sa.ForeignKeyConstraint(
            ["class_name"],
            ["record_class.name"],
            name=op.f("fk_record_class_name"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["file_id"], ["file.id"], name=op.f("fk_record_file_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["visibility_key"],
            ["visibility_key.key"],
            name=op.f("fk_record_visibility_key"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_record")),
    )
    op.create_index(op.f("ix_record_document_date"), "record", ["document_date"], unique=False)
    op.create_index(op.f("ix_record_file_id"), "record", ["file_id"], unique=False)
    op.create_index(op.f("ix_record_number_match"), "record", ["number_match"], unique=False)
    op.create_index("ix_record_registered", "record", ["registered_on", "id"], unique=False)
    op.create_index(
        "ix_record_visibility",
        "record",
        ["visibility_key", "class_name", "registered_on", "id"],
        unique=False,
    )
    op.create_table(
        "component",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("record_id", sa.String(length=36), nullable=False),
        sa.Column(
            "role",
            sa.Enum(
                "main",
                "annex",
                "scan",
                "rendition",
                "signature",
                name="role",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=300), nullable=False),
        sa.Column("media_type", sa.String(length=150), nullable=False),
        sa.Column("size_bytes", sa.BigInteger(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["record_id"], ["record.id"], name=op.f("fk_component_record_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_component")),
    )
    op.create_index(op.f("ix_component_record_id"), "component", ["record_id"], unique=False)
    op.create_index(op.f("ix_component_sha256"), "component", ["sha256"], unique=False)
    op.create_table(
        "ledger_number",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("period_id", sa.String(length=36), nullable=False),
        sa.Column("sequence", sa.BigInteger(), nullable=False),
        sa.Column("suffix", sa.String(length=12), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "issued",
                "reserved",
                "void",
                name="state",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("printed", sa.String(length=100), nullable=False),
        sa.Column("record_id", sa.String(length=36), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("issued_on", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(
            ["period_id"],
            ["ledger_period.id"],
            name=op.f("fk_ledger_number_period_id"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["record_id"],
            ["record.id"],
            name=op.f("fk_ledger_number_record_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ledger_number")),
        sa.UniqueConstraint(
            "period_id",
            "sequence",
            "suffix",
            name=op.f("uq_ledger_number_period_id_sequence_suffix"),
        ),
    )
    op.create_index(op.f("ix_ledger_number_printed"), "ledger_number", ["printed"], unique=False)
    op.create_index(
        op.f("ix_ledger_number_record_id"), "ledger_number", ["record_id"], unique=False
    )
    op.create_table(
        "record_access",
        sa.Column("record_id", sa.String(length=36), nullable=False),
        sa.Column("party_id", sa.String(length=36), nullable=False),
        sa.Column("allowed", sa.Boolean(), nullable=False),
        sa.Column("basis", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["party_id"], ["party.id"], name=op.f("fk_record_access_party_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["record_id"],
            ["record.id"],
            name=op.f("fk_record_access_record_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("record_id", "party_id", name=op.f("pk_record_access")),
    )
    op.create_table(
        "record_field",
        sa.Column("record_id", sa.String(length=36), nullable=False),
        sa.Column("name", sa.String(length=60), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("exact", sa.String(length=200), nullable=True),
        sa.ForeignKeyConstraint(
            ["record_id"],
            ["record.id"],
            name=op.f("fk_record_field_record_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("record_id", "name", name=op.f("pk_record_field")),
    )
    op.create_index("ix_record_field_exact", "record_field", ["name", "exact"], unique=False)
    op.create_table(
        "record_history",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("record_id", sa.String(length=36), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("actor", sa.String(length=200), nullable=False),
        sa.Column("action", sa.String(length=100), nullable=False),
        sa.Column("field", sa.String(length=60), nullable=False),
        sa.Column("old", sa.Text(), nullable=False),
        sa.Column("new", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["record_id"],
            ["record.id"],
            name=op.f("fk_record_history_record_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_record_history")),
    )
    op.create_index(
        op.f("ix_record_history_record_id"), "record_history", ["record_id"], unique=False
    )
    op.create_table(
        "record_link",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("source_id", sa.String(length=36), nullable=False),
        sa.Column("target_id", sa.String(length=36), nullable=False),
        sa.Column("type", sa.String(length=60), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["source_id"], ["record.id"], name=op.f("fk_record_link_source_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["target_id"], ["record.id"], name=op.f("fk_record_link_target_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["type"], ["link_type.name"], name=op.f("fk_record_link_type"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_record_link")),
        sa.UniqueConstraint(
            "source_id", "target_id", "type", name=op.f("uq_record_link_source_id_target_id_type")
        ),
    )
    op.create_index(op.f("ix_record_link_source_id"), "record_link", ["source_id"], unique=False)
    op.create_index(op.f("ix_record_link_target_id"), "record_link", ["target_id"], unique=False)
    op.create_table(
        "record_party",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("record_id", sa.String(length=36), nullable=False),
        sa.Column("party_id", sa.String(length=36), nullable=False),
        sa.Column("role", sa.String(length=40), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["party_id"], ["party.id"], name=op.f("fk_record_party_party_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["record_id"],
            ["record.id"],
            name=op.f("fk_record_party_record_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_record_party")),
    )
    op.create_index(
        "ix_record_party_party", "record_party", ["party_id", "record_id"], unique=False
    )
    op.create_index(op.f("ix_record_party_record_id"), "record_party", ["record_id"], unique=False)
    op.create_table(
        "task",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("record_id", sa.String(length=36), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("author_id", sa.String(length=36), nullable=False),
        sa.Column("signed_on", sa.Date(), nullable=False),
        sa.Column("term", sa.String(length=60), nullable=False),
        sa.Column("rule", sa.String(length=60), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("control", sa.Boolean(), nullable=False),
        sa.Column("extensions", sa.Integer(), nullable=False),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.Column("mark", sa.Text(), nullable=False),
        sa.Column("answer_id", sa.String(length=36), nullable=True),
        sa.Column("dropped_on", sa.Date(), nullable=True),
        sa.Column("drop_reason", sa.Text(), nullable=False),
        sa.Column("entered_by", sa.String(length=200), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["answer_id"], ["record.id"], name=op.f("fk_task_answer_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["author_id"], ["party.id"], name=op.f("fk_task_author_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["record_id"], ["record.id"], name=op.f("fk_task_record_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_task")),
        sa.UniqueConstraint("record_id", "ordinal", name=op.f("uq_task_record_id_ordinal")),
    )
    op.create_index(op.f("ix_task_answer_id"), "task", ["answer_id"], unique=False)
    op.create_index(op.f("ix_task_author_id"), "task", ["author_id"], unique=False)
    op.create_index("ix_task_open", "task", ["done_on", "dropped_on", "due_on"], unique=False)
    op.create_table(
        "component_page",
        sa.Column("component_id", sa.String(length=36), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column(
            "status",
            sa.Enum(
                "queued",
                "extracted",
                "empty",
                "failed",
                "unsupported",
                name="status",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("extractor", sa.String(length=60), nullable=False),
        sa.Column("extractor_version", sa.String(length=30), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["component_id"],
            ["component.id"],
            name=op.f("fk_component_page_component_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("component_id", "number", name=op.f("pk_component_page")),
    )
    op.create_table(
        "component_text",
        sa.Column("component_id", sa.String(length=36), nullable=False),
        sa.Column(
            "status",
            sa.Enum(
                "queued",
                "extracted",
                "empty",
                "failed",
                "unsupported",
                name="status",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("extractor", sa.String(length=60), nullable=False),
        sa.Column("extractor_version", sa.String(length=30), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["component_id"],
            ["component.id"],
            name=op.f("fk_component_text_component_id"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("component_id", name=op.f("pk_component_text")),
    )
    op.create_index(op.f("ix_component_text_status"), "component_text", ["status"], unique=False)
    op.create_table(
        "task_event",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("task_id", sa.String(length=36), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("actor", sa.String(length=200), nullable=False),
        sa.Column("action", sa.String(length=40), nullable=False),
        sa.Column("old", sa.Text(), nullable=False),
        sa.Column("new", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["task_id"], ["task.id"], name=op.f("fk_task_event_task_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_task_event")),
    )
    op.create_index(op.f("ix_task_event_task_id"), "task_event", ["task_id"], unique=False)
    op.create_table(
        "task_executor",
        sa.Column("task_id", sa.String(length=36), nullable=False),
        sa.Column("party_id", sa.String(length=36), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("lead", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["party_id"], ["party.id"], name=op.f("fk_task_executor_party_id"), ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["task_id"], ["task.id"], name=op.f("fk_task_executor_task_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("task_id", "party_id", name=op.f("pk_task_executor")),
    )
    op.create_index(op.f("ix_task_executor_party_id"), "task_executor", ["party_id"], unique=False)
    op.create_table(
        "task_extension",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("task_id", sa.String(length=36), nullable=False),
        sa.Column("due_before", sa.Date(), nullable=False),
        sa.Column("due_after", sa.Date(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "asked",
                "granted",
                "refused",
                name="state",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("asked_by", sa.String(length=200), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("decided_by", sa.String(length=200), nullable=False),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("basis", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["task_id"], ["task.id"], name=op.f("fk_task_extension_task_id"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_task_extension")),
    )
    op.create_index(op.f("ix_task_extension_task_id"), "task_extension", ["task_id"], unique=False)


def downgrade() -> None:
    op.drop_index(op.f("ix_task_extension_task_id"), table_name="task_extension")
    op.drop_table("task_extension")
    op.drop_index(op.f("ix_task_executor_party_id"), table_name="task_executor")
    op.drop_table("task_executor")
    op.drop_index(op.f("ix_task_event_task_id"), table_name="task_event")
    op.drop_table("task_event")
    op.drop_index(op.f("ix_component_text_status"), table_name="component_text")
    op.drop_table("component_text")
    op.drop_table("component_page")
    op.drop_index("ix_task_open", table_name="task")
    op.drop_index(op.f("ix_task_author_id"), table_name="task")
    op.drop_index(op.f("ix_task_answer_id"), table_name="task")
    op.drop_table("task")
    op.drop_index(op.f("ix_record_party_record_id"), table_name="record_party")
    op.drop_index("ix_record_party_party", table_name="record_party")
    op.drop_table("record_party")
    op.drop_index(op.f("ix_record_link_target_id"), table_name="record_link")
    op.drop_index(op.f("ix_record_link_source_id"), table_name="record_link")
    op.drop_table("record_link")
    op.drop_index(op.f("ix_record_history_record_id"), table_name="record_history")
    op.drop_table("record_history")
    op.drop_index("ix_record_field_exact", table_name="record_field")
    op.drop_table("record_field")
    op.drop_table("record_access")
    op.drop_index(op.f("ix_ledger_number_record_id"), table_name="ledger_number")
    op.drop_index(op.f("ix_ledger_number_printed"), table_name="ledger_number")
    op.drop_table("ledger_number")
    op.drop_index(op.f("ix_component_sha256"), table_name="component")
    op.drop_index(op.f("ix_component_record_id"), table_name="component")
    op.drop_table("component")
    op.drop_index("ix_record_visibility", table_name="record")
    op.drop_index("ix_record_registered", table_name="record")
    op.drop_index(op.f("ix_record_number_match"), table_name="record")
    op.drop_index(op.f("ix_record_file_id"), table_name="record")
    op.drop_index(op.f("ix_record_document_date"), table_name="record")
    op.drop_table("record")
    op.drop_index(op.f("ix_invitation_account_id"), table_name="invitation")
    op.drop_table("invitation")
    op.drop_table("account_role")
    op.drop_index(op.f("ix_visibility_token_token"), table_name="visibility_token")
    op.drop_table("visibility_token")
    op.drop_index(op.f("ix_standing_party_id"), table_name="standing")
    op.drop_index(op.f("ix_standing_organisation_id"), table_name="standing")
    op.drop_index(op.f("ix_standing_kind"), table_name="standing")
    op.drop_index(op.f("ix_standing_body_code"), table_name="standing")
    op.drop_table("standing")
    op.drop_index(op.f("ix_party_alias_party_id"), table_name="party_alias")
    op.drop_index(op.f("ix_party_alias_match_key"), table_name="party_alias")
    op.drop_table("party_alias")
    op.drop_table("ledger_period")
    op.drop_table("file")
    op.drop_table("field_definition")
    op.drop_table("account")
    op.drop_index(op.f("ix_visibility_key_class_name"), table_name="visibility_key")
    op.drop_table("visibility_key")
    op.drop_table("standing_kind")
    op.drop_table("role")
    op.drop_table("record_class")
    op.drop_index(op.f("ix_party_match_key"), table_name="party")
    op.drop_index(op.f("ix_party_group_name"), table_name="party")
    op.drop_table("party")
    op.drop_table("link_type")
    op.drop_table("ledger")
    op.drop_index(
        "ux_job_pending",
        table_name="job",
        sqlite_where=sa.text("state IN ('waiting', 'running')"),
        postgresql_where=sa.text("state IN ('waiting', 'running')"),
    )
    op.drop_index("ix_job_due", table_name="job")
    op.drop_table("job")
    op.drop_index(op.f("ix_index_queue_record_id"), table_name="index_queue")
    op.drop_table("index_queue")
    op.drop_table("idempotency_key")
    op.drop_table("file_plan_entry")
    op.drop_table("deployment_fact")
    op.drop_table("body")
    op.drop_table("audit_signature")
    op.drop_table("audit_head")
    op.drop_index(op.f("ix_audit_entry_object_id"), table_name="audit_entry")
    op.drop_index(op.f("ix_audit_entry_at"), table_name="audit_entry")
    op.drop_index(op.f("ix_audit_entry_actor"), table_name="audit_entry")
    op.drop_index(op.f("ix_audit_entry_action"), table_name="audit_entry")
    op.drop_table("audit_entry")
