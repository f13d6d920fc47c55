SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;
CREATE FUNCTION public.guard_audit_entry_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'regest: audit_entry is written once'; END $$;
CREATE FUNCTION public.guard_audit_entry_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'regest: audit_entry is written once'; END $$;
CREATE FUNCTION public.guard_audit_signature_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'regest: audit_signature is written once'; END $$;
CREATE FUNCTION public.guard_audit_signature_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'regest: audit_signature is written once'; END $$;
CREATE FUNCTION public.guard_ledger_number_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'regest: ledger_number is written once'; END $$;
CREATE FUNCTION public.guard_ledger_number_update_period_id() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'regest: ledger_number is written once'; END $$;
CREATE FUNCTION public.guard_ledger_number_update_printed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'regest: ledger_number is written once'; END $$;
CREATE FUNCTION public.guard_record_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'regest: record is written once'; END $$;
CREATE FUNCTION public.guard_record_history_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'regest: record_history is written once'; END $$;
CREATE FUNCTION public.guard_record_history_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'regest: record_history is written once'; END $$;
CREATE FUNCTION public.guard_record_update_id() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'regest: record is written once'; END $$;
CREATE FUNCTION public.guard_task_event_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'regest: task_event is written once'; END $$;
CREATE FUNCTION public.guard_task_event_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'regest: task_event is written once'; END $$;
SET default_tablespace = '';
SET default_table_access_method = heap;
CREATE TABLE public.account (
    id character varying(36) NOT NULL,
    login character varying(100) NOT NULL,
    name character varying(300) NOT NULL,
    person_id character varying(36),
    organisation_id character varying(36),
    state character varying(32) NOT NULL,
    password_hash character varying(300) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_account_state CHECK (((state)::text = ANY ((ARRAY['invited'::character varying, 'active'::character varying, 'disabled'::character varying])::text[])))
);
CREATE TABLE public.account_role (
    account_id character varying(36) NOT NULL,
    role character varying(60) NOT NULL
);
CREATE TABLE public.act_ticket (
    token_hash character varying(64) NOT NULL,
    account_id character varying(36) NOT NULL,
    purpose character varying(60) NOT NULL,
    digest character varying(64) NOT NULL,
    ends_at timestamp with time zone NOT NULL
);
CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL
);
CREATE TABLE public.api_token (
    id character varying(36) NOT NULL,
    account_id character varying(36) NOT NULL,
    name character varying(100) NOT NULL,
    token_hash character varying(64) NOT NULL,
    scopes json NOT NULL,
    created_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone NOT NULL,
    revoked_at timestamp with time zone
);
CREATE TABLE public.audit_entry (
    sequence bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    actor character varying(200) NOT NULL,
    action character varying(100) NOT NULL,
    object_type character varying(60) NOT NULL,
    object_id character varying(200) NOT NULL,
    document text NOT NULL,
    previous character varying(64) NOT NULL,
    digest character varying(64) NOT NULL
);
CREATE TABLE public.audit_head (
    id integer NOT NULL,
    chain character varying(36) NOT NULL,
    sequence bigint NOT NULL,
    digest character varying(64) NOT NULL,
    CONSTRAINT ck_audit_head_single CHECK ((id = 1))
);
CREATE TABLE public.audit_signature (
    sequence bigint NOT NULL,
    digest character varying(64) NOT NULL,
    at timestamp with time zone NOT NULL,
    key character varying(64) NOT NULL,
    signature character varying(128) NOT NULL
);
CREATE TABLE public.body (
    code character varying(60) NOT NULL,
    title_ru character varying(300) NOT NULL,
    title_en character varying(300) NOT NULL,
    kind character varying(60) NOT NULL,
    clause character varying(60) NOT NULL
);
CREATE TABLE public.body_name (
    id character varying(36) NOT NULL,
    body_code character varying(60) NOT NULL,
    title_ru character varying(300),
    title_en character varying(300),
    starts_on date,
    basis text NOT NULL,
    created_at timestamp with time zone NOT NULL
);
CREATE TABLE public.component (
    id character varying(36) NOT NULL,
    record_id character varying(36) NOT NULL,
    role character varying(32) NOT NULL,
    "position" integer NOT NULL,
    version integer NOT NULL,
    name character varying(300) NOT NULL,
    media_type character varying(150) NOT NULL,
    size_bytes bigint NOT NULL,
    sha256 character varying(64) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_component_role CHECK (((role)::text = ANY ((ARRAY['main'::character varying, 'annex'::character varying, 'scan'::character varying, 'rendition'::character varying, 'signature'::character varying])::text[])))
);
CREATE TABLE public.component_page (
    component_id character varying(36) NOT NULL,
    number integer NOT NULL,
    status character varying(32) NOT NULL,
    extractor character varying(60) NOT NULL,
    extractor_version character varying(30) NOT NULL,
    reason text NOT NULL,
    text text NOT NULL,
    CONSTRAINT ck_component_page_status CHECK (((status)::text = ANY ((ARRAY['queued'::character varying, 'extracted'::character varying, 'empty'::character varying, 'failed'::character varying, 'unsupported'::character varying])::text[])))
);
CREATE TABLE public.component_text (
    component_id character varying(36) NOT NULL,
    status character varying(32) NOT NULL,
    extractor character varying(60) NOT NULL,
    extractor_version character varying(30) NOT NULL,
    reason text NOT NULL,
    text text NOT NULL,
    CONSTRAINT ck_component_text_status CHECK (((status)::text = ANY ((ARRAY['queued'::character varying, 'extracted'::character varying, 'empty'::character varying, 'failed'::character varying, 'unsupported'::character varying])::text[])))
);
CREATE TABLE public.deployment_fact (
    name character varying(60) NOT NULL,
    value text NOT NULL
);
CREATE TABLE public.field_definition (
    class_name character varying(60) NOT NULL,
    name character varying(60) NOT NULL,
    title_ru character varying(200) NOT NULL,
    title_en character varying(200) NOT NULL,
    kind character varying(20) NOT NULL,
    required boolean NOT NULL,
    exact boolean NOT NULL,
    "position" integer NOT NULL
);
CREATE TABLE public.file (
    id character varying(36) NOT NULL,
    index character varying(20) NOT NULL,
    period character varying(12) NOT NULL,
    title character varying(500) NOT NULL,
    state character varying(32) NOT NULL,
    opened_on date NOT NULL,
    closed_on date,
    retention json NOT NULL,
    CONSTRAINT ck_file_state CHECK (((state)::text = ANY ((ARRAY['open'::character varying, 'closed'::character varying])::text[])))
);
CREATE TABLE public.file_plan_entry (
    index character varying(20) NOT NULL,
    section character varying(300) NOT NULL,
    title character varying(500) NOT NULL,
    statute_code character varying(10) NOT NULL,
    retention json NOT NULL,
    period character varying(32) NOT NULL,
    reserve boolean NOT NULL,
    CONSTRAINT ck_file_plan_entry_period CHECK (((period)::text = ANY ((ARRAY['calendar_year'::character varying, 'academic_year'::character varying, 'whole_life'::character varying])::text[])))
);
CREATE TABLE public.form_sheet (
    id character varying(36) NOT NULL,
    account_id character varying(36) NOT NULL,
    kind character varying(60) NOT NULL,
    about character varying(60) NOT NULL,
    key character varying(64) NOT NULL,
    fields json NOT NULL,
    told json NOT NULL,
    started_at timestamp with time zone NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    done_at timestamp with time zone
);
CREATE TABLE public.idempotency_key (
    key character varying(200) NOT NULL,
    actor character varying(200) NOT NULL,
    content character varying(64) NOT NULL,
    record_id character varying(36) NOT NULL,
    at timestamp with time zone NOT NULL
);
CREATE TABLE public.index_queue (
    id bigint NOT NULL,
    record_id character varying(36) NOT NULL,
    queued_at timestamp with time zone NOT NULL
);
CREATE SEQUENCE public.index_queue_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.index_queue_id_seq OWNED BY public.index_queue.id;
CREATE TABLE public.invitation (
    id character varying(36) NOT NULL,
    account_id character varying(36) NOT NULL,
    token_hash character varying(64) NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone
);
CREATE TABLE public.job (
    id character varying(36) NOT NULL,
    kind character varying(60) NOT NULL,
    subject character varying(200) NOT NULL,
    arguments text NOT NULL,
    state character varying(32) NOT NULL,
    attempts integer NOT NULL,
    not_before timestamp with time zone NOT NULL,
    holder character varying(200) NOT NULL,
    held_until timestamp with time zone,
    progress text NOT NULL,
    error text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    finished_at timestamp with time zone,
    CONSTRAINT ck_job_state CHECK (((state)::text = ANY ((ARRAY['waiting'::character varying, 'running'::character varying, 'done'::character varying, 'failed'::character varying])::text[])))
);
CREATE TABLE public.journal_addressee_list (
    id character varying(36) NOT NULL,
    name character varying(200) NOT NULL,
    match_key character varying(200) NOT NULL,
    standing character varying(60) NOT NULL,
    created_by character varying(200) NOT NULL,
    created_at timestamp with time zone NOT NULL
);
CREATE TABLE public.journal_alembic_version (
    version_num character varying(32) NOT NULL
);
CREATE TABLE public.journal_closing (
    id character varying(36) NOT NULL,
    period_id character varying(36) NOT NULL,
    record_id character varying(36) NOT NULL,
    entry text NOT NULL,
    post character varying(300) NOT NULL,
    signed_by character varying(300) NOT NULL,
    signed_on date NOT NULL,
    closed_by character varying(200) NOT NULL
);
CREATE TABLE public.journal_dispatch (
    id character varying(36) NOT NULL,
    record_id character varying(36) NOT NULL,
    addressee_id character varying(36) NOT NULL,
    method character varying(60) NOT NULL,
    state character varying(32) NOT NULL,
    dispatched_on date,
    address character varying(320) NOT NULL,
    message_id character varying(200) NOT NULL,
    answer text NOT NULL,
    attempts integer NOT NULL,
    asked_by character varying(200) NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_journal_dispatch_state CHECK (((state)::text = ANY ((ARRAY['waiting'::character varying, 'sent'::character varying, 'failed'::character varying])::text[])))
);
CREATE TABLE public.journal_duplicate (
    id character varying(36) NOT NULL,
    record_id character varying(36),
    original_id character varying(36) NOT NULL,
    choice character varying(32) NOT NULL,
    reason text NOT NULL,
    marked boolean NOT NULL,
    decided_by character varying(200) NOT NULL,
    decided_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_journal_duplicate_choice CHECK (((choice)::text = ANY ((ARRAY['attach'::character varying, 'repeat'::character varying, 'other'::character varying])::text[])))
);
CREATE TABLE public.journal_import (
    id character varying(36) NOT NULL,
    ledger character varying(60) NOT NULL,
    period character varying(12) NOT NULL,
    file_name text NOT NULL,
    sha256 character varying(64) NOT NULL,
    columns json NOT NULL,
    letters integer NOT NULL,
    void integer NOT NULL,
    left_out json NOT NULL,
    imported_by character varying(200) NOT NULL,
    imported_at timestamp with time zone NOT NULL
);
CREATE TABLE public.journal_import_heading (
    direction character varying(3) NOT NULL,
    heading character varying(300) NOT NULL,
    part character varying(30) NOT NULL
);
CREATE TABLE public.journal_import_row (
    number_id character varying(36) NOT NULL,
    import_id character varying(36) NOT NULL,
    sheet character varying(200) NOT NULL,
    "row" integer NOT NULL,
    content json NOT NULL
);
CREATE TABLE public.journal_listed_addressee (
    list_id character varying(36) NOT NULL,
    party_id character varying(36) NOT NULL,
    "position" integer NOT NULL
);
CREATE TABLE public.journal_proposal (
    id character varying(36) NOT NULL,
    sequence integer NOT NULL,
    key character varying(64) NOT NULL,
    original character varying(64) NOT NULL,
    source character varying(32) NOT NULL,
    state character varying(32) NOT NULL,
    sender text NOT NULL,
    sender_address text NOT NULL,
    number text NOT NULL,
    dated date,
    received_at timestamp with time zone NOT NULL,
    subject text NOT NULL,
    kind text NOT NULL,
    delivery text NOT NULL,
    answers text NOT NULL,
    due_on date,
    signed_by text NOT NULL,
    copy_number text NOT NULL,
    mark text NOT NULL,
    annex_sheets character varying(20) NOT NULL,
    note text NOT NULL,
    places json NOT NULL,
    by_account character varying(36) NOT NULL,
    offered_by character varying(200) NOT NULL,
    offered_at timestamp with time zone NOT NULL,
    decided_by character varying(200) NOT NULL,
    decided_at timestamp with time zone,
    reason text NOT NULL,
    record_id character varying(36),
    CONSTRAINT ck_journal_proposal_source CHECK (((source)::text = ANY ((ARRAY['e-mail'::character varying, 'reply'::character varying, 'file'::character varying])::text[]))),
    CONSTRAINT ck_journal_proposal_state CHECK (((state)::text = ANY ((ARRAY['waiting'::character varying, 'registered'::character varying, 'attached'::character varying, 'rejected'::character varying])::text[])))
);
CREATE TABLE public.journal_request (
    record_id character varying(36) NOT NULL,
    due_on date NOT NULL,
    term character varying(60) NOT NULL,
    rule character varying(60) NOT NULL,
    set_by character varying(200) NOT NULL,
    set_at timestamp with time zone NOT NULL
);
CREATE TABLE public.kept_answer (
    actor character varying(200) NOT NULL,
    key character varying(200) NOT NULL,
    asked character varying(64) NOT NULL,
    answer text NOT NULL,
    at timestamp with time zone NOT NULL
);
CREATE TABLE public.ledger (
    name character varying(60) NOT NULL,
    title_ru character varying(200) NOT NULL,
    title_en character varying(200) NOT NULL,
    period character varying(32) NOT NULL,
    template character varying(100) NOT NULL,
    prefix character varying(20) NOT NULL,
    provider character varying(60) NOT NULL,
    CONSTRAINT ck_ledger_period CHECK (((period)::text = ANY ((ARRAY['calendar_year'::character varying, 'academic_year'::character varying, 'whole_life'::character varying])::text[])))
);
CREATE TABLE public.ledger_number (
    id character varying(36) NOT NULL,
    period_id character varying(36) NOT NULL,
    sequence bigint NOT NULL,
    suffix character varying(12) NOT NULL,
    state character varying(32) NOT NULL,
    printed character varying(100) NOT NULL,
    record_id character varying(36),
    reason text NOT NULL,
    issued_on date NOT NULL,
    CONSTRAINT ck_ledger_number_state CHECK (((state)::text = ANY ((ARRAY['issued'::character varying, 'reserved'::character varying, 'void'::character varying])::text[])))
);
CREATE TABLE public.ledger_period (
    id character varying(36) NOT NULL,
    ledger character varying(60) NOT NULL,
    period character varying(12) NOT NULL,
    template character varying(100) NOT NULL,
    prefix character varying(20) NOT NULL,
    last_number bigint NOT NULL,
    state character varying(32) NOT NULL,
    opened_on date NOT NULL,
    closed_on date,
    CONSTRAINT ck_ledger_period_state CHECK (((state)::text = ANY ((ARRAY['open'::character varying, 'closed'::character varying])::text[])))
);
CREATE TABLE public.link_type (
    name character varying(60) NOT NULL,
    title_ru character varying(200) NOT NULL,
    title_en character varying(200) NOT NULL,
    inverse_ru character varying(200) NOT NULL,
    inverse_en character varying(200) NOT NULL,
    provider character varying(60) NOT NULL
);
CREATE TABLE public.party (
    id character varying(36) NOT NULL,
    kind character varying(32) NOT NULL,
    name character varying(500) NOT NULL,
    short_name character varying(200) NOT NULL,
    match_key character varying(500) NOT NULL,
    group_name character varying(60) NOT NULL,
    territory character varying(120) NOT NULL,
    sector character varying(120) NOT NULL,
    post character varying(200) NOT NULL,
    address text NOT NULL,
    email character varying(200) NOT NULL,
    phone character varying(60) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    merged_into character varying(36),
    CONSTRAINT ck_party_kind CHECK (((kind)::text = ANY ((ARRAY['organisation'::character varying, 'person'::character varying])::text[])))
);
CREATE TABLE public.party_alias (
    id character varying(36) NOT NULL,
    party_id character varying(36) NOT NULL,
    name character varying(500) NOT NULL,
    match_key character varying(500) NOT NULL,
    origin character varying(20),
    merge_id character varying(36)
);
CREATE TABLE public.party_merge (
    id character varying(36) NOT NULL,
    duplicate_id character varying(36) NOT NULL,
    kept_id character varying(36) NOT NULL,
    at timestamp with time zone NOT NULL,
    actor character varying(200) NOT NULL,
    reason text NOT NULL,
    undone_at timestamp with time zone,
    undone_by character varying(200) NOT NULL,
    undone_reason text NOT NULL
);
CREATE TABLE public.party_moved (
    id character varying(36) NOT NULL,
    merge_id character varying(36) NOT NULL,
    table_name character varying(100) NOT NULL,
    column_name character varying(100) NOT NULL,
    row_key text NOT NULL,
    dropped text NOT NULL
);
CREATE TABLE public.party_name (
    id character varying(36) NOT NULL,
    party_id character varying(36) NOT NULL,
    name character varying(500),
    short_name character varying(200),
    post character varying(200),
    starts_on date,
    basis text NOT NULL,
    created_at timestamp with time zone NOT NULL
);
CREATE TABLE public.record (
    id character varying(36) NOT NULL,
    class_name character varying(60) NOT NULL,
    heading text NOT NULL,
    document_date date,
    received_at timestamp with time zone,
    number character varying(100) NOT NULL,
    number_match character varying(100) NOT NULL,
    number_order character varying(120) NOT NULL,
    period character varying(12) NOT NULL,
    registered_at timestamp with time zone,
    registered_on date,
    registered_by character varying(200) NOT NULL,
    state character varying(32) NOT NULL,
    late boolean NOT NULL,
    mark character varying(60) NOT NULL,
    mark_basis text NOT NULL,
    mark_review_on date,
    file_id character varying(36),
    visibility_key character varying(32) NOT NULL,
    provider character varying(60) NOT NULL,
    version integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    drafted_by character varying(200),
    CONSTRAINT ck_record_registered_has_date CHECK ((((state)::text <> ALL ((ARRAY['registered'::character varying, 'filed'::character varying, 'closed'::character varying])::text[])) OR (registered_at IS NOT NULL))),
    CONSTRAINT ck_record_state CHECK (((state)::text = ANY ((ARRAY['draft'::character varying, 'registered'::character varying, 'filed'::character varying, 'closed'::character varying, 'annulled'::character varying, 'disposed'::character varying])::text[])))
);
CREATE TABLE public.record_access (
    record_id character varying(36) NOT NULL,
    party_id character varying(36) NOT NULL,
    allowed boolean NOT NULL,
    basis text NOT NULL
);
CREATE TABLE public.record_class (
    name character varying(60) NOT NULL,
    title_ru character varying(200) NOT NULL,
    title_en character varying(200) NOT NULL,
    ledger character varying(60) NOT NULL,
    file_index character varying(20) NOT NULL,
    default_mark character varying(60) NOT NULL,
    statute_code character varying(10) NOT NULL,
    aliases json NOT NULL,
    provider character varying(60) NOT NULL
);
CREATE TABLE public.record_field (
    record_id character varying(36) NOT NULL,
    name character varying(60) NOT NULL,
    value text NOT NULL,
    exact character varying(200)
);
CREATE TABLE public.record_history (
    id character varying(36) NOT NULL,
    record_id character varying(36) NOT NULL,
    at timestamp with time zone NOT NULL,
    actor character varying(200) NOT NULL,
    action character varying(100) NOT NULL,
    field character varying(60) NOT NULL,
    old text NOT NULL,
    new text NOT NULL,
    reason text NOT NULL
);
CREATE TABLE public.record_link (
    id character varying(36) NOT NULL,
    source_id character varying(36) NOT NULL,
    target_id character varying(36) NOT NULL,
    type character varying(60) NOT NULL,
    created_at timestamp with time zone NOT NULL
);
CREATE TABLE public.record_look (
    id character varying(36) NOT NULL,
    record_id character varying(36) NOT NULL,
    at timestamp with time zone NOT NULL,
    actor character varying(200) NOT NULL,
    what character varying(20) NOT NULL,
    file character varying(300) NOT NULL
);
CREATE TABLE public.record_party (
    id character varying(36) NOT NULL,
    record_id character varying(36) NOT NULL,
    party_id character varying(36) NOT NULL,
    role character varying(40) NOT NULL,
    "position" integer NOT NULL
);
CREATE TABLE public.recovery_code (
    account_id character varying(36) NOT NULL,
    number integer NOT NULL,
    code_hash character varying(300) NOT NULL,
    used_at timestamp with time zone
);
CREATE TABLE public.role (
    name character varying(60) NOT NULL,
    title_ru character varying(200) NOT NULL,
    title_en character varying(200) NOT NULL,
    scopes json NOT NULL,
    marked_scopes json NOT NULL,
    permissions json NOT NULL
);
CREATE TABLE public.second_factor (
    account_id character varying(36) NOT NULL,
    secret character varying(64) NOT NULL,
    offered character varying(64) NOT NULL,
    confirmed_at timestamp with time zone,
    last_step integer NOT NULL
);
CREATE TABLE public.sign_in_try (
    key character varying(64) NOT NULL,
    failures integer NOT NULL,
    last_at timestamp with time zone NOT NULL
);
CREATE TABLE public.standing (
    id character varying(36) NOT NULL,
    kind character varying(60) NOT NULL,
    party_id character varying(36) NOT NULL,
    body_code character varying(60),
    organisation_id character varying(36),
    starts_on date NOT NULL,
    ends_on date,
    authority_record_id character varying(36),
    basis text NOT NULL,
    end_reason text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_standing_ends_after_start CHECK (((ends_on IS NULL) OR (ends_on >= starts_on)))
);
CREATE TABLE public.standing_kind (
    name character varying(60) NOT NULL,
    title_ru character varying(200) NOT NULL,
    title_en character varying(200) NOT NULL,
    role character varying(60) NOT NULL,
    provider character varying(60) NOT NULL
);
CREATE TABLE public.task (
    id character varying(36) NOT NULL,
    record_id character varying(36) NOT NULL,
    ordinal integer NOT NULL,
    kind character varying(40) NOT NULL,
    text text NOT NULL,
    author_id character varying(36) NOT NULL,
    signed_on date NOT NULL,
    term character varying(60) NOT NULL,
    rule character varying(60) NOT NULL,
    due_on date NOT NULL,
    control boolean NOT NULL,
    extensions integer NOT NULL,
    done_on date,
    mark text NOT NULL,
    answer_id character varying(36),
    dropped_on date,
    drop_reason text NOT NULL,
    entered_by character varying(200) NOT NULL,
    created_at timestamp with time zone NOT NULL
);
CREATE TABLE public.task_event (
    id character varying(36) NOT NULL,
    task_id character varying(36) NOT NULL,
    at timestamp with time zone NOT NULL,
    actor character varying(200) NOT NULL,
    action character varying(40) NOT NULL,
    old text NOT NULL,
    new text NOT NULL,
    reason text NOT NULL,
    ordinal integer
);
CREATE TABLE public.task_executor (
    task_id character varying(36) NOT NULL,
    party_id character varying(36) NOT NULL,
    "position" integer NOT NULL,
    lead boolean NOT NULL
);
CREATE TABLE public.task_extension (
    id character varying(36) NOT NULL,
    task_id character varying(36) NOT NULL,
    due_before date NOT NULL,
    due_after date NOT NULL,
    reason text NOT NULL,
    state character varying(32) NOT NULL,
    asked_by character varying(200) NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    decided_by character varying(200) NOT NULL,
    decided_at timestamp with time zone,
    basis text NOT NULL,
    CONSTRAINT ck_task_extension_state CHECK (((state)::text = ANY ((ARRAY['asked'::character varying, 'granted'::character varying, 'refused'::character varying])::text[])))
);
CREATE TABLE public.visibility_key (
    key character varying(32) NOT NULL,
    class_name character varying(60) NOT NULL,
    state character varying(32) NOT NULL,
    mark character varying(60) NOT NULL
);
CREATE TABLE public.visibility_token (
    key character varying(32) NOT NULL,
    token character varying(120) NOT NULL
);
CREATE TABLE public.waiting_file (
    id character varying(36) NOT NULL,
    holder character varying(60) NOT NULL,
    holder_id character varying(36) NOT NULL,
    "position" integer NOT NULL,
    role character varying(32) NOT NULL,
    name character varying(300) NOT NULL,
    media_type character varying(150) NOT NULL,
    size_bytes bigint NOT NULL,
    sha256 character varying(64) NOT NULL,
    status character varying(32) NOT NULL,
    waits boolean NOT NULL,
    extractor character varying(60) NOT NULL,
    extractor_version character varying(30) NOT NULL,
    reason text NOT NULL,
    text text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_waiting_file_role CHECK (((role)::text = ANY ((ARRAY['main'::character varying, 'annex'::character varying, 'scan'::character varying, 'rendition'::character varying, 'signature'::character varying])::text[]))),
    CONSTRAINT ck_waiting_file_status CHECK (((status)::text = ANY ((ARRAY['queued'::character varying, 'extracted'::character varying, 'empty'::character varying, 'failed'::character varying, 'unsupported'::character varying])::text[])))
);
CREATE TABLE public.web_session (
    token_hash character varying(64) NOT NULL,
    account_id character varying(36) NOT NULL,
    started_at timestamp with time zone NOT NULL,
    seen_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone NOT NULL,
    agent character varying(200) NOT NULL,
    waits_for character varying(20) NOT NULL
);
ALTER TABLE ONLY public.index_queue ALTER COLUMN id SET DEFAULT nextval('public.index_queue_id_seq'::regclass);
INSERT INTO public.account VALUES ('01a17b23-b91d-7fe4-8f89-1a3efb60578e', 'presidium', 'Грачёв М.Е.', '01a17b23-b91d-7fb8-9b7c-062d503866ce', NULL, 'active', '', '2026-10-27 02:15:01.149744+00');
INSERT INTO public.account VALUES ('01a17b23-b91d-7fe4-8f89-1a3fb9c41c35', 'member', 'Белова Н.П.', '01a17b23-b91d-7fd3-a4cb-aeaa5882348c', NULL, 'active', '', '2026-10-27 02:15:01.149744+00');
INSERT INTO public.account VALUES ('01a17b23-b91d-7fe4-8f89-1a4040d963fb', 'candidate', 'Ломакина Е.Д.', '01a17b23-b91d-7fd3-a4cb-aeac7fcdded7', NULL, 'active', '', '2026-10-27 02:15:01.149744+00');
INSERT INTO public.account VALUES ('01a17b23-b91d-7fe4-8f89-1a4087c528ec', 'officer', 'Крутоярова П.А.', '01a17b23-b91d-7fd3-a4cb-aeacb06df986', NULL, 'active', '', '2026-10-27 02:15:01.149744+00');
INSERT INTO public.account VALUES ('01a17b23-b91d-7fe4-8f89-1a41b488b18f', 'auditor', 'Проверяющий', NULL, NULL, 'active', '', '2026-10-27 02:15:01.149744+00');
INSERT INTO public.account VALUES ('01a17b23-b91d-7fe4-8f89-1a3df4f38286', 'secretary', 'Савушкина Т.Н.', '01a17b23-b91d-7fd3-a4cb-aeaac4b9f2de', NULL, 'active', '$argon2id$v=19$m=65536,t=3,p=4$LlJm2ERHIx+q53Abm+nnIw$ftCEsmLs16b5b2qVpFvaBSbWKfbIgGyzbojokeW1gfc', '2026-10-27 02:15:01.149744+00');
INSERT INTO public.account VALUES ('01a17b23-b91d-7fe4-8f89-1a3e5733bd64', 'chair', 'Ветрова И.С.', '01a17b23-b91d-7f29-802d-493251f8f557', NULL, 'active', '$argon2id$v=19$m=65536,t=3,p=4$89VmmGKNcGa5+Ff1efpP1A$piGBjQE+hoeR6QAYcNA4GlUzE40hBWRsjStOuiKg+oI', '2026-10-27 02:15:01.149744+00');
INSERT INTO public.account VALUES ('01a17b23-b91d-7fe4-8f89-1a4112ff9e38', 'admin', 'Администратор', NULL, NULL, 'active', '$argon2id$v=19$m=65536,t=3,p=4$GIvG4AML84ghsE8RFoMITg$4mq86gkpmyYPszujRNd/nU2XGiARpcBIOAYe79NNkMg', '2026-10-27 02:15:01.149744+00');
INSERT INTO public.account_role VALUES ('01a17b23-b91d-7fe4-8f89-1a4112ff9e38', 'administrator');
INSERT INTO public.account_role VALUES ('01a17b23-b91d-7fe4-8f89-1a41b488b18f', 'auditor');
INSERT INTO public.alembic_version VALUES ('0002');
INSERT INTO public.audit_entry VALUES (1, '2026-10-27 02:15:01.149744+00', 'console', 'people.founded', 'deployment', 'demo', '{"action":"people.founded","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["field_definition","analytical_note|request_number","1f44caa773ea336aff9c384c41343ef9caf8a3414c705797118e28141563fbe9"],["field_definition","annual_plan|school_year","a8bf28d0f4d4d34f5b3bcdddf6a8054bfb524ddf852e2b457c6e56d18f1d9772"],["field_definition","annual_report|reported_period","f79c96643b0f55d4aac37fd9a29d6f320061d450eb147cd07df293f737bf3758"],["field_definition","authority_order|order_number","8eeaa5ed106f1ccca38c3f1d84a06c52c72969c4c1df93878d2fc5ead7111e15"],["field_definition","event_document|event","73ee50038e0771f41cc614ce84aac627809e93e5d909a383e13dc9b14d842f60"],["field_definition","event_report|event","5078bd16d86b156b73dfa0472fccd78ea81e27a2ced1178683f047fc801dd0be"],["field_definition","event_report|event_date","67298b846ceb6aa85b11af5a85498b4a808c8d4efed2f6339d76e55d18b71322"],["field_definition","methodical_work|considered_at","5e35cd1715066d2acb5200fb567539c17e31a216abc895bdf1dfabf45a536c05"],["field_definition","methodical_work|topic","54487a56b571987d0d33c7e342bab3a8ed20e8c903e37917dd750db16a9bfcbd"],["field_definition","methodical_work|work_version","0c3f4f4474100894c0a201eb8a37095e30ca65ced964ce7db2b2756e6a997fc8"],["field_definition","presidium_minutes|meeting_date","05787724b9bddc7b448946689ce66cbd77eb5940f9c6623791cf5b756e2bf9dc"],["field_definition","registration_journal|closing_entry","fe9e86b9fcecae624efb31cabe1adcbb6b5cd9732fd640758b04affae5e31bab"],["field_definition","registration_journal|journal_year","d0b038fb754fcd8e408fa0844ef169025dfc8f723caacfdec67fc1100185b1ad"],["file_plan_entry","01-01","44f9871e400f939b128c47bbda5f64cb281915744a0ede74399b8742b1f73b7e"],["file_plan_entry","01-02","57d373409fabbddb89e2fb76da58c29f7cf11a48e5d05bd1526fefe48097dbbf"],["file_plan_entry","01-03","8da2d85c22c6ffdeff3d519dc5dc607d574b4b49639ed4e73a27782a36101cde"],["file_plan_entry","01-04","68aa36659e9350abf1d0322d08128d394eca17c4d88cf75642272b51f066a1c2"],["file_plan_entry","01-05","c64650039df8373b6f8185b99e55b6c038e18bc56cd01da6e13cdd5cc7a209c6"],["file_plan_entry","01-06","909aaaaf07fea5f5137d4cb6182a9d5b3ec27133dea286f0ea51618358611465"],["file_plan_entry","01-07","74403e0ffa97f4a36583f254d8c150700c089527f19f7af53ec665d5923ec7a3"],["file_plan_entry","01-08","45e419b629bd3180af8b43c1d58b7c9601e561ab16d7efebcd80eb716e5296a9"],["file_plan_entry","01-09","24fd93f03a8dac1907c813b69c278b8dbbc54e1ed895f1df595b1900dc571522"],["file_plan_entry","01-10","99f155117cc8a7c15b94b08f30260954fe2d2276006a972c5e1ece69a4c8cc66"],["file_plan_entry","01-11","a4e39a4228bd8a204ce9e11309ef9d6c2a10f79dcafc4a9d0d78fcb7d2ab1874"],["file_plan_entry","01-12","f2370f24dbe10cef02d1ebeb6ebf9b842692d7fe3d4ec71b22176adb98c35be9"],["file_plan_entry","02-01","13deba3126294aca108729029f82f4180725974caca6a5cb8681ef26e19082a5"],["file_plan_entry","02-02","45e00930f82a64dadaac483726f3217fd92abe98a873568f537ae9cf982c8169"],["file_plan_entry","02-03","d8efa02854c35e54ebf1e398ca65baad35423c46393ef6cbfedef98395ae4ebc"],["file_plan_entry","02-04","45423c05042e3032ece63e865da4e30b051db4d800d0044f5156e62237d32653"],["file_plan_entry","02-05","55f2f36179c3860cd05d13f07b6b602952e278d2f321b8d06431990539c76b90"],["file_plan_entry","02-06","03186f8fcd6e5cecc18f848ca77d17e4d11ab058c4f1a987a2af09ac191a40af"],["file_plan_entry","02-07","ca8257acbf74ff2176c9c03c80f530bb191d9c3400065ab4d0cf246fa4d3c73f"],["file_plan_entry","03-01","206f806910a735aed33c10cab554044d7c07c4c0195c2ae9159661bcf0c4f119"],["file_plan_entry","03-02","23635dd33768b68f67bbf744954fb06184e687fd7068fa728d3980e64b566440"],["file_plan_entry","03-03","0610dea68c44c55c465fe97d08431b5efc796600f8b260364a6737b6285a55e5"],["file_plan_entry","03-04","5578408beb464f5379b35f47878f208b616328c2de7343ca46adeccf50ab56ca"],["file_plan_entry","03-05","98c1243d230135b731c42d08cd144d6373cb252208dcb4365938f8810cdee58e"],["file_plan_entry","03-06","53b1a3589f59217ae1febb26ffc3f09ad4ed589454d30d20ef777de8f98bbf98"],["file_plan_entry","04-01","0b3c59fa88c1e58af37840b55db611440142ea6ce7c6c53a8a50365396ea272b"],["file_plan_entry","04-02","2935b835980cc08b7f64c94a1afa632f3a2669f31f43fc732826faa24af192e7"],["file_plan_entry","04-03","0cfd5cc2abf2f4e2e3f995109291b7d9ebf1ca904821f37ec3c3a3868f1d9694"],["file_plan_entry","04-04","472628fb2b571a32c6a594de34b8bb0f068d4859bc8461b77781e508c2ed824d"],["file_plan_entry","04-05","f5b2432e4bc2a52f825a414cd2a33f309c8943a58bdc01e50dc2b61a9f974297"],["file_plan_entry","04-06","c868c836f09cd54a97aaf3eee4045f27d19a77cdfe3ad16282db54516e41696c"],["file_plan_entry","04-07","32a543831686ccdc41c80e56da131d8fc0f071a9bb4183e32efcebda100c62d6"],["file_plan_entry","04-08","16ab3f7446bfd8f62cd1c01b8e8be24b184f07c531b771440ef259f515f25680"],["file_plan_entry","04-09","971d58f46204760d5987b7f4c720b4986b497df090555cba8b4f8d09c5224329"],["file_plan_entry","04-10","744a8ad261be69d7db2dd721b033e931cf445b9d5b324625b4c01d113095bec2"],["file_plan_entry","04-11","78027088a66f3da075674201e81ea2b9afd03f8820af74c0e515a65272f44fec"],["file_plan_entry","04-12","12068c1f53f25a912221c49faf071bd1c245c442a4370c988840585a0153fc6b"],["ledger","internal","8d4e88829a089eb72616a7afad19ed20adc7bb2d293c9fe46022592a52f37713"],["link_type","annex_to","7cca474d65e0bf6c324749e3d4322ce4d2cf161abfc0a677f8cdd11f7f6bd6f9"],["link_type","answers","a6513a6925fc16bf6607c5aa05c11ca78af51974126471498f8457a4ecc3ebc0"],["link_type","cancels","3b0aef578049ad2d47f82883eb1317ad19897967bd47de1d76d69e34651c5f02"],["link_type","covers","47013fcff611c9bb59a118fab6a34776f6d99345494a52aa4d735cc346ba6adf"],["link_type","executes","66e6c86614cd87f8b121f141ada277e94acf2455793b684b907ae26d63e31766"],["link_type","extract_of","9cdb56d723498b1e1e35afadd168f2d1d7077ef71e42bd5dcddc18b28e795516"],["link_type","initiates","83e81ce49d0374ebed67e48c40a803f04621920cd1e33fe15c2929be4cee8a19"],["link_type","repeats","5390818764f66d7bcfdf555e0cb56b4673e65ed61dfe9a2012d664d407fd20a5"],["link_type","replaces","af21711a049b7ab85ef99257e37a78c26cf5eeeacfc1a57f4edf44738d4d4341"],["record_class","analytical_note","bf933f518644ece2922d4a2fa027a81c9ef0eafade8aa402348d2a914e1ee64f"],["record_class","annual_plan","7385152ab84e4370f41c0b54ca3dad4017ed4655123fb345470859aff9643fbd"],["record_class","annual_report","dd3d4e4a9c4393c7e52e0c2412418dbaa691a3c556ee335343364e79aaf4d338"],["record_class","authority_order","96a2174c2916088dd5adf73dd1b8910f40edae37a2b022a7bd65553ec8a3ee93"],["record_class","event_document","5a3f261984cb433ba814847b47cf2fed3d7ddd1ebc85fd2897848f1c44544161"],["record_class","event_report","58b37f1e8a3aa36d4656d5976180f334df2717bfc20c135fe4f9ac55e787dff9"],["record_class","internal_document","2b8ba24f42ddea18b351b052f1a3a19855cfb79a69d9f14e5fc27d3abe96b6ae"],["record_class","methodical_work","83395d4cfc8bc6bde105e8a4f9b54c45396ec510190f1d33f6ce57cf5fe953bd"],["record_class","presidium_minutes","d3db40876ee256c541df322dbd68bf896e5842a9cabcdb86a97e333dc84c75e5"],["record_class","registration_journal","81c97f96abcaf9399d32d310c0515312ea2af7ebee86a938cf8073f52e4d812e"],["role","administrator","a6fdf3efda121355011582108d322dde0d2aabf9dd3f0b957b7fb9d73a1dae6f"],["role","auditor","43d9fab392b416e7ccfae81b54b3f05471593d6647a4f32494528000fa89e90d"],["role","authority_officer","2baa0021e2224b4352859d6008f9d26d36571ce3664e922cd268ad0483073e2c"],["role","candidate","47510aa538584ca22d5784deaa403fa458addffac935e9b7bebb5104c4756a48"],["role","chair","18f66f70c55f12138a69cccbf699cd39d7fa2077397fa26926f20b9df88448d9"],["role","commission_member","d7833b43cf52009f4a4662bf8a5a0b84bf8866b3b1f95eee3aa23e48a65a9baf"],["role","deputy","d4281fcfeffaac695d718fc291f49ec39ac41a4072a43df543587a8b245147de"],["role","group_member","8b163d37d45e5151742077402f3959c158f02993b64a2e82f62578d9bee13a80"],["role","member","3e116e9a39debcf4048db97352f464067c849aa94e0c8fe53574865eaf2be41f"],["role","presidium_member","da6cd0c08766b53ee15e1fb45d086dc0fc46c9f25b8f669ff8935f17b826bfe3"],["role","secretary","bf95977d8ec3b6c6c9ba2cbf82369d397c4af5f159db04ee7e3f38512fcb7ef8"],["standing_kind","acting_chair","e592703d94a7905da995cb705fe8c15b95d69b4603aad8f4ca65be48806a6f66"],["standing_kind","authority_officer","bdc343acaff91b72ffd0573b4f507e008869982361933f1a9edff2a820470763"],["standing_kind","candidate","3d824508dbd9ad179a59072d14f934fdae54bafbba3a17a3857583616da43c3f"],["standing_kind","chair","4ef395f58050adfadf53b29ab9c751baa474796fcaa9f40eb4b1bcbc99ef16e8"],["standing_kind","commission_member","2b9d0b35dae83a892cdc92355c1fb44bbba96e38d3fd263250749a49f52466ed"],["standing_kind","deputy","96dea92d4592f3d30bdeda28eac10bef638ed6b9c47058fe5140a32ae5733d8a"],["standing_kind","group_member","95bc9b9e9747f552d39c7426f820fc982753f8606abf112556843baf75c62df5"],["standing_kind","head","e268000f81e5a363dbe69a3c5601fa2845f764ab1419b7d0c3d440f4220ea5a2"],["standing_kind","member","0729cec49ff4f30634d03e77a8d4e95057f7935ed4e229ed8e33f492390ac8e6"],["standing_kind","presidium_seat","85f84d57d676752694449263729d652507de64f0c1f75f5d8962d676de92fa64"],["standing_kind","qms_certified","55ea7ec06341e6613d34f2a689ad08e13634be37d1942913f930084c7f88b3bb"],["standing_kind","secretary","ce751908b1c72a2b1116b665b9a07643113658bb51fe66e743034dcd6e492020"]],"detail":{},"object":["deployment","demo"],"on_behalf":"","seq":1,"unit":[1,109],"v":1}', '0000000000000000000000000000000000000000000000000000000000000000', 'ed66598c2d96efdb5c159db0697363eaf5017d5753b272eb1103a0a3992faf72');
INSERT INTO public.audit_entry VALUES (2, '2026-10-27 02:15:01.149744+00', 'console', 'body.saved', 'body', 'presidium', '{"action":"body.saved","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["body","presidium","f0a1e60f3c542850744f6c15ee06f164728b077237ed88d3e652e02b7f3a75a3"]],"detail":{},"object":["body","presidium"],"on_behalf":"","seq":2,"unit":[2,109],"v":1}', 'ed66598c2d96efdb5c159db0697363eaf5017d5753b272eb1103a0a3992faf72', 'aec3f9aff1ce4f2c78108522cc4d6268c92a24f8334b5f2b8b663c844b5c1f6c');
INSERT INTO public.audit_entry VALUES (3, '2026-10-27 02:15:01.149744+00', 'console', 'body.saved', 'body', 'assembly', '{"action":"body.saved","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["body","assembly","a9bf81fb12fb2424d8bc8172583347b7154739642908496629d8c504e63059f0"]],"detail":{},"object":["body","assembly"],"on_behalf":"","seq":3,"unit":[3,109],"v":1}', 'aec3f9aff1ce4f2c78108522cc4d6268c92a24f8334b5f2b8b663c844b5c1f6c', '64832b3dbb17b4145b28a4d61e969a7a6d41b2bd2b78c63af1d738360fc682bc');
INSERT INTO public.audit_entry VALUES (4, '2026-10-27 02:15:01.149744+00', 'console', 'body.saved', 'body', 'consulting_group', '{"action":"body.saved","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["body","consulting_group","9e8431a99cd80fb1d2b9ffec45b9e736d92b756661c3c73728198f139d7c2deb"]],"detail":{},"object":["body","consulting_group"],"on_behalf":"","seq":4,"unit":[4,109],"v":1}', '64832b3dbb17b4145b28a4d61e969a7a6d41b2bd2b78c63af1d738360fc682bc', '86a488a70b84e3391b16c89c2f074ae59a2eed3c7465e36fa35719b079151927');
INSERT INTO public.audit_entry VALUES (5, '2026-10-27 02:15:01.149744+00', 'console', 'body.saved', 'body', 'research_group', '{"action":"body.saved","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["body","research_group","fc2884e19313c3f4b99035ffbc18b685da4423d884fbf4f9b798e82f3a580938"]],"detail":{},"object":["body","research_group"],"on_behalf":"","seq":5,"unit":[5,109],"v":1}', '86a488a70b84e3391b16c89c2f074ae59a2eed3c7465e36fa35719b079151927', '71cec772b918f524aa2dfff6e521b977a7f79583bbc44c08271d7e0565fdc7a5');
INSERT INTO public.audit_entry VALUES (6, '2026-10-27 02:15:01.149744+00', 'console', 'body.saved', 'body', 'information_group', '{"action":"body.saved","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["body","information_group","aa26b17e9b032e003f1874f1cd76a7bd5d0d504ba0e02e5155e5ac3d70a1078a"]],"detail":{},"object":["body","information_group"],"on_behalf":"","seq":6,"unit":[6,109],"v":1}', '71cec772b918f524aa2dfff6e521b977a7f79583bbc44c08271d7e0565fdc7a5', 'b29169199dfc5a973e17435d90fcecb38e52ae06f56d5f3864f6629e6e1f6c7b');
INSERT INTO public.audit_entry VALUES (7, '2026-10-27 02:15:01.149744+00', 'console', 'body.saved', 'body', 'appraisal_commission', '{"action":"body.saved","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["body","appraisal_commission","1f21c67d831de3ac731a65afb0348d171d953779ec6d9092a020de946e352ec1"]],"detail":{},"object":["body","appraisal_commission"],"on_behalf":"","seq":7,"unit":[7,109],"v":1}', 'b29169199dfc5a973e17435d90fcecb38e52ae06f56d5f3864f6629e6e1f6c7b', 'f76a7dde3131082c19151c6fd37a10af59fc67471d3b6025fa8fcc91b72064c0');
INSERT INTO public.audit_entry VALUES (8, '2026-10-27 02:15:01.149744+00', 'console', 'party.added', 'party', '01a17b23-b91d-7d0e-9777-2523a2341ed0', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["party","01a17b23-b91d-7d0e-9777-2523a2341ed0","32735186ee70de70b9c47d00662a9bf434d5dac6bdeee05e3af2926d82d6368a"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b91d-7d0e-9777-2523a2341ed0"],"on_behalf":"","seq":8,"unit":[8,109],"v":1}', 'f76a7dde3131082c19151c6fd37a10af59fc67471d3b6025fa8fcc91b72064c0', 'be18685abfb29e2d7c07084890af84cb89383a89d23e31ad798cd0af3a9b4a8b');
INSERT INTO public.audit_entry VALUES (9, '2026-10-27 02:15:01.149744+00', 'console', 'party.added', 'party', '01a17b23-b91d-7d0e-9777-2523ecf1421e', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["party","01a17b23-b91d-7d0e-9777-2523ecf1421e","8afb96f61541041b353406277df8162aada7cc45a3e9c79ed2d9bead369aafdb"],["party_alias","01a17b23-b91d-7d0e-9777-2523fdce80b6","d0ed68a214aab3ba1144b3faa9ad0df52e312cd6ef6227a43108b68100968ad6"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b91d-7d0e-9777-2523ecf1421e"],"on_behalf":"","seq":9,"unit":[9,109],"v":1}', 'be18685abfb29e2d7c07084890af84cb89383a89d23e31ad798cd0af3a9b4a8b', '9c4f7e56acac8fb8e243d6584864c99ad598230f6e24f1f33c4153c094a6d6b7');
INSERT INTO public.audit_entry VALUES (10, '2026-10-27 02:15:01.149744+00', 'console', 'party.added', 'party', '01a17b23-b91d-7d0e-9777-2524c9240280', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["party","01a17b23-b91d-7d0e-9777-2524c9240280","edcfdabbeb80b6fca2f32ada72effce46ec169a264001105d16f94ec2693e617"],["party_alias","01a17b23-b91d-7d0e-9777-2524e04a2340","648759cca60c1df110321c22beef40307e60caff5d2c38de980267052eaa2ed3"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b91d-7d0e-9777-2524c9240280"],"on_behalf":"","seq":10,"unit":[10,109],"v":1}', '9c4f7e56acac8fb8e243d6584864c99ad598230f6e24f1f33c4153c094a6d6b7', 'fa24c9edf19ff06335ae90e875a48522a531cb4332b8e14152cea58bebd32bce');
INSERT INTO public.audit_entry VALUES (11, '2026-10-27 02:15:01.149744+00', 'console', 'party.added', 'party', '01a17b23-b91d-7d0e-9777-2525595c5dbb', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["party","01a17b23-b91d-7d0e-9777-2525595c5dbb","3ae48f974404685112e075e7764672650bc760522093652fe1e726358ca6556d"],["party_alias","01a17b23-b91d-7e3d-943d-78292ee7d43d","b44aa8d31dd34019965df9c47ca7516f20033da4bb91c64c8d7d0b1e8687a6c0"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b91d-7d0e-9777-2525595c5dbb"],"on_behalf":"","seq":11,"unit":[11,109],"v":1}', 'fa24c9edf19ff06335ae90e875a48522a531cb4332b8e14152cea58bebd32bce', 'e9eac2860c80fdd05911756df9f0a7921f1d3ca87644ff338d53b97e22666696');
INSERT INTO public.audit_entry VALUES (12, '2026-10-27 02:15:01.149744+00', 'console', 'party.added', 'party', '01a17b23-b91d-7e3d-943d-78293e56aab4', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["party","01a17b23-b91d-7e3d-943d-78293e56aab4","f1a192ace7a8f22c3f847ccc084370848648e526bd80a217461c27eb8f38e67e"],["party_alias","01a17b23-b91d-7e3d-943d-782a05cbc6af","4885374ea8dcbb9aad820efeb7508a73b23884b69de4970ab9b2a7a08df551d0"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b91d-7e3d-943d-78293e56aab4"],"on_behalf":"","seq":12,"unit":[12,109],"v":1}', 'e9eac2860c80fdd05911756df9f0a7921f1d3ca87644ff338d53b97e22666696', '541c5a07c6166623fe12ad65774f64f9cc8f82601593301426f7254c4ef9555c');
INSERT INTO public.audit_entry VALUES (13, '2026-10-27 02:15:01.149744+00', 'console', 'party.added', 'party', '01a17b23-b91d-7f29-802d-492646d4fef4', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["party","01a17b23-b91d-7f29-802d-492646d4fef4","c2d5e0981f120c56fd5e432c27f673027fa9c3fff70afe982e6752f8b9de15e5"],["party_alias","01a17b23-b91d-7f29-802d-49272ff2a41d","cc2a885608b9cc41051a8066a1aa7fb05a6bb0b589ecc69a36b7a3e73ea31371"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b91d-7f29-802d-492646d4fef4"],"on_behalf":"","seq":13,"unit":[13,109],"v":1}', '541c5a07c6166623fe12ad65774f64f9cc8f82601593301426f7254c4ef9555c', '39d79135cb372c9bdd11904d15c4a52cac35b9d0a6f6bab8f9a630b32e020e16');
INSERT INTO public.audit_entry VALUES (14, '2026-10-27 02:15:01.149744+00', 'console', 'party.added', 'party', '01a17b23-b91d-7f29-802d-4927cbceef1f', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["party","01a17b23-b91d-7f29-802d-4927cbceef1f","1047b9f7e82b7a6da26d7e6b6a80da8b14f54284cc733597265f84de497d1154"],["party_alias","01a17b23-b91d-7f29-802d-4928cb597e98","c0845283a6667aee92a1b148ce00920cceb7f40d102aee2c37e254405dc4dec1"],["party_alias","01a17b23-b91d-7f29-802d-4929872c9234","fc73ffd9c1b44f27cc30345474e547d31b5eba71c5f829bb151854012e2d353c"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b91d-7f29-802d-4927cbceef1f"],"on_behalf":"","seq":14,"unit":[14,109],"v":1}', '39d79135cb372c9bdd11904d15c4a52cac35b9d0a6f6bab8f9a630b32e020e16', '68aa312da0731c47d62eeffe34d89723a45b51684fb533df4fcc3a4212d92367');
INSERT INTO public.audit_entry VALUES (15, '2026-10-27 02:15:01.149744+00', 'console', 'party.added', 'party', '01a17b23-b91d-7f29-802d-492992c52af3', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["party","01a17b23-b91d-7f29-802d-492992c52af3","b46f120d7aa044c7ca4750c8aa497065b4fbd791e174742f4baad296ee36b10b"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b91d-7f29-802d-492992c52af3"],"on_behalf":"","seq":15,"unit":[15,109],"v":1}', '68aa312da0731c47d62eeffe34d89723a45b51684fb533df4fcc3a4212d92367', '3668a4bafc90ded17ad228c8ef2c0cc3489c69e57feec6260d539aa9b57b626b');
INSERT INTO public.audit_entry VALUES (16, '2026-10-27 02:15:01.149744+00', 'console', 'party.added', 'party', '01a17b23-b91d-7f29-802d-492a6a29e9ea', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["party","01a17b23-b91d-7f29-802d-492a6a29e9ea","6bd2b4706b56a2cdb5c15e1818b104ed9e90d2182a2c7c447652e47c601a4e83"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b91d-7f29-802d-492a6a29e9ea"],"on_behalf":"","seq":16,"unit":[16,109],"v":1}', '3668a4bafc90ded17ad228c8ef2c0cc3489c69e57feec6260d539aa9b57b626b', '4b730e0b6feb74aeda2f526ff3d8ffee60866498a42655f485a8a8a12d245a5e');
INSERT INTO public.audit_entry VALUES (17, '2026-10-27 02:15:01.149744+00', 'console', 'party.added', 'party', '01a17b23-b91d-7f29-802d-492a6fd3a5a0', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["party","01a17b23-b91d-7f29-802d-492a6fd3a5a0","858a740ee1446bd82dd084266ae28f31aa5b470efea8f1a51b51c14e041a7a1d"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b91d-7f29-802d-492a6fd3a5a0"],"on_behalf":"","seq":17,"unit":[17,109],"v":1}', '4b730e0b6feb74aeda2f526ff3d8ffee60866498a42655f485a8a8a12d245a5e', '22a639e8aa90af75ecbc02c3ab84b0efef3e043febe1a2c119736fda4ffc4be1');
INSERT INTO public.audit_entry VALUES (18, '2026-10-27 02:15:01.149744+00', 'console', 'party.added', 'party', '01a17b23-b91d-7f29-802d-492adb12166e', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["party","01a17b23-b91d-7f29-802d-492adb12166e","7155c6bd9ba06da48c497e6cf56b9b34650086e737b7d1424554c185985607be"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b91d-7f29-802d-492adb12166e"],"on_behalf":"","seq":18,"unit":[18,109],"v":1}', '22a639e8aa90af75ecbc02c3ab84b0efef3e043febe1a2c119736fda4ffc4be1', 'f1d66731bf7dae68841c362ec5cba9a55a0e5e6abccc86dac0b923c1b7fbc011');
INSERT INTO public.audit_entry VALUES (19, '2026-10-27 02:15:01.149744+00', 'console', 'party.added', 'party', '01a17b23-b91d-7f29-802d-492bb6d059a4', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["party","01a17b23-b91d-7f29-802d-492bb6d059a4","d9db0099d9e0b51030214ad99472577b38ee760be252a7af8900fb7ffcb0bcdb"],["party_alias","01a17b23-b91d-7f29-802d-492ca7c1bd56","071734814ff8472f88b9f0c472ca59f65ce16a47a57c381838b56dac2ee192d1"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b91d-7f29-802d-492bb6d059a4"],"on_behalf":"","seq":19,"unit":[19,109],"v":1}', 'f1d66731bf7dae68841c362ec5cba9a55a0e5e6abccc86dac0b923c1b7fbc011', '5799550a41b9a22e22cece21f6496e37c54e8788b181790511c450cf29d6049f');
INSERT INTO public.audit_entry VALUES (20, '2026-10-27 02:15:01.149744+00', 'console', 'party.added', 'party', '01a17b23-b91d-7f29-802d-492d53c9b26f', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["party","01a17b23-b91d-7f29-802d-492d53c9b26f","f9e72e7409609bd20d7e6d13d20f856b184f36e22a0e1997c734900bb2f944d1"],["party_alias","01a17b23-b91d-7f29-802d-492e14868397","f30f5c4a7981d2663bb9b35ae8a48db3b5bd0658dd242f745af9d6f63cc4010c"],["party_alias","01a17b23-b91d-7f29-802d-492e50848f0e","636a21ad983b0db2927c7cbbeaf6b85d6a1d8eb283461a698ba723ad8e290aaa"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b91d-7f29-802d-492d53c9b26f"],"on_behalf":"","seq":20,"unit":[20,109],"v":1}', '5799550a41b9a22e22cece21f6496e37c54e8788b181790511c450cf29d6049f', '4167e9ad9e47048ec5c4c139332f93af69fec58d6e0f985ee19462d7a289ff00');
INSERT INTO public.audit_entry VALUES (21, '2026-10-27 02:15:01.149744+00', 'console', 'party.added', 'party', '01a17b23-b91d-7f29-802d-492e555af7a1', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["party","01a17b23-b91d-7f29-802d-492e555af7a1","e475794c0010f54f61d14474b7a1425dec49af5d77deef3779098082b6bba115"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b91d-7f29-802d-492e555af7a1"],"on_behalf":"","seq":21,"unit":[21,109],"v":1}', '4167e9ad9e47048ec5c4c139332f93af69fec58d6e0f985ee19462d7a289ff00', '8bdd5fc9767454e828653e1bc9be6cc639fe80b6180f986855e8e3070206c5ad');
INSERT INTO public.audit_entry VALUES (22, '2026-10-27 02:15:01.149744+00', 'console', 'party.added', 'party', '01a17b23-b91d-7f29-802d-492f4c6de6a7', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["party","01a17b23-b91d-7f29-802d-492f4c6de6a7","ad5c0dd0980e1df8d45ccd97cc589555f1dcb541ef9e0362fd77bd0c353c5130"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b91d-7f29-802d-492f4c6de6a7"],"on_behalf":"","seq":22,"unit":[22,109],"v":1}', '8bdd5fc9767454e828653e1bc9be6cc639fe80b6180f986855e8e3070206c5ad', '72a4d514ebeb3f82d5134773d32cecce2cc3678b96c5a2654c9f66b3803010e7');
INSERT INTO public.audit_entry VALUES (23, '2026-10-27 02:15:01.149744+00', 'console', 'party.added', 'party', '01a17b23-b91d-7f29-802d-492ff064b400', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["party","01a17b23-b91d-7f29-802d-492ff064b400","b5173c3481092f58962b9730f65d0b6ef5e2900ad0f61887061735860f7be5a4"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b91d-7f29-802d-492ff064b400"],"on_behalf":"","seq":23,"unit":[23,109],"v":1}', '72a4d514ebeb3f82d5134773d32cecce2cc3678b96c5a2654c9f66b3803010e7', '4b3990b8a490e48b10c83a0f1168b1e16f0d61d5f5271f4bc2b996932bfc4b76');
INSERT INTO public.audit_entry VALUES (24, '2026-10-27 02:15:01.149744+00', 'console', 'party.added', 'party', '01a17b23-b91d-7f29-802d-4930e943bb97', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["party","01a17b23-b91d-7f29-802d-4930e943bb97","b077133e220770c2e54a910ebcc481f3dd6a15d406355fd6fbca5d6c0e5d6bcb"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b91d-7f29-802d-4930e943bb97"],"on_behalf":"","seq":24,"unit":[24,109],"v":1}', '4b3990b8a490e48b10c83a0f1168b1e16f0d61d5f5271f4bc2b996932bfc4b76', '07e3ad76e8b4916e0926c70c0cc4ed3be4214e3dade02a8722ef68db5ffe29e2');
INSERT INTO public.audit_entry VALUES (25, '2026-10-27 02:15:01.149744+00', 'console', 'party.added', 'party', '01a17b23-b91d-7f29-802d-49317a19012c', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["party","01a17b23-b91d-7f29-802d-49317a19012c","44d55c0a0c93892bb74f13f00fed594a95042ba1daf3f6a54e929961b9332073"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b91d-7f29-802d-49317a19012c"],"on_behalf":"","seq":25,"unit":[25,109],"v":1}', '07e3ad76e8b4916e0926c70c0cc4ed3be4214e3dade02a8722ef68db5ffe29e2', 'ae53b33f3192dba00c554f51245ab0411c00f3f806c66e6bbce1df6947e81156');
INSERT INTO public.audit_entry VALUES (26, '2026-10-27 02:15:01.149744+00', 'console', 'party.added', 'party', '01a17b23-b91d-7f29-802d-4931dea5d2d8', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["party","01a17b23-b91d-7f29-802d-4931dea5d2d8","e1d424ab6d906d1ed5b3b796e428874a77291034e2075dacbf64b3180cdbab1d"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b91d-7f29-802d-4931dea5d2d8"],"on_behalf":"","seq":26,"unit":[26,109],"v":1}', 'ae53b33f3192dba00c554f51245ab0411c00f3f806c66e6bbce1df6947e81156', '8cccc9aaf1c6a32ed4edaa0b8306125201e099bd1f8bb7c030905dd33c1567a0');
INSERT INTO public.audit_entry VALUES (27, '2026-10-27 02:15:01.149744+00', 'console', 'party.added', 'party', '01a17b23-b91d-7f29-802d-493251f8f557', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["party","01a17b23-b91d-7f29-802d-493251f8f557","c7fea6b598fcccc05428ebac18fc8d2c4f560961b027a1b480052c7d7c4ca86a"],["party_alias","01a17b23-b91d-7f29-802d-4932ab0b878e","e4b39a2de51ef7a74f7350ab18c2b4199693b01a9b03e3c29a9ff4c633a5d564"]],"detail":{"kind":"person"},"object":["party","01a17b23-b91d-7f29-802d-493251f8f557"],"on_behalf":"","seq":27,"unit":[27,109],"v":1}', '8cccc9aaf1c6a32ed4edaa0b8306125201e099bd1f8bb7c030905dd33c1567a0', '1f9829f05fd7070436a89aba343aa3844a23e05efacf50460e429601c495bdd3');
INSERT INTO public.audit_entry VALUES (28, '2026-10-27 02:15:01.149744+00', 'console', 'party.added', 'party', '01a17b23-b91d-7fb8-9b7c-062d503866ce', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["party","01a17b23-b91d-7fb8-9b7c-062d503866ce","64f9938d18cc0171b29bbfd0bb5c23d6de03acead80b07217b2a4bb5b571991c"]],"detail":{"kind":"person"},"object":["party","01a17b23-b91d-7fb8-9b7c-062d503866ce"],"on_behalf":"","seq":28,"unit":[28,109],"v":1}', '1f9829f05fd7070436a89aba343aa3844a23e05efacf50460e429601c495bdd3', '0137c638f822b5217c72e73ac20e6a33ad30fa9ed2f30931c29e6b2e6b23c5dd');
INSERT INTO public.audit_entry VALUES (29, '2026-10-27 02:15:01.149744+00', 'console', 'party.added', 'party', '01a17b23-b91d-7fb8-9b7c-062dd6f05589', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["party","01a17b23-b91d-7fb8-9b7c-062dd6f05589","a7bb5b510df5c8e97ae24c738d237ba8f6c0b7041ad144235081ec24d5839ff6"]],"detail":{"kind":"person"},"object":["party","01a17b23-b91d-7fb8-9b7c-062dd6f05589"],"on_behalf":"","seq":29,"unit":[29,109],"v":1}', '0137c638f822b5217c72e73ac20e6a33ad30fa9ed2f30931c29e6b2e6b23c5dd', 'b3a8842a8dc900cc4ee51a13a7169dc7fc76f734ef19ad485005b678df283e94');
INSERT INTO public.audit_entry VALUES (30, '2026-10-27 02:15:01.149744+00', 'console', 'party.added', 'party', '01a17b23-b91d-7fb8-9b7c-062e31a234e8', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["party","01a17b23-b91d-7fb8-9b7c-062e31a234e8","e7ede02a6975f0d0b201d1747cfcefda09a0ffeff3efeeeca1eea609f1359640"]],"detail":{"kind":"person"},"object":["party","01a17b23-b91d-7fb8-9b7c-062e31a234e8"],"on_behalf":"","seq":30,"unit":[30,109],"v":1}', 'b3a8842a8dc900cc4ee51a13a7169dc7fc76f734ef19ad485005b678df283e94', '7b2d0e061eeac204bef1734da2169f4db88a9ce8e27a255d4196b3e5fa09c55c');
INSERT INTO public.audit_entry VALUES (31, '2026-10-27 02:15:01.149744+00', 'console', 'party.added', 'party', '01a17b23-b91d-7fd3-a4cb-aea5bff13900', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["party","01a17b23-b91d-7fd3-a4cb-aea5bff13900","1023252f45182a238ed1b1802f6d482c238d23974a2b7c1c47242f38e6301ade"]],"detail":{"kind":"person"},"object":["party","01a17b23-b91d-7fd3-a4cb-aea5bff13900"],"on_behalf":"","seq":31,"unit":[31,109],"v":1}', '7b2d0e061eeac204bef1734da2169f4db88a9ce8e27a255d4196b3e5fa09c55c', 'dfb354c139365f67263cfabcb9c81a1e4be8273f6a46dd5c309a70f9c6f1790a');
INSERT INTO public.audit_entry VALUES (32, '2026-10-27 02:15:01.149744+00', 'console', 'party.added', 'party', '01a17b23-b91d-7fd3-a4cb-aea64e667dde', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["party","01a17b23-b91d-7fd3-a4cb-aea64e667dde","73916eb23737984a916fd29dab65c7ad44dbcb7c2c1ba468766e13a67e46270d"]],"detail":{"kind":"person"},"object":["party","01a17b23-b91d-7fd3-a4cb-aea64e667dde"],"on_behalf":"","seq":32,"unit":[32,109],"v":1}', 'dfb354c139365f67263cfabcb9c81a1e4be8273f6a46dd5c309a70f9c6f1790a', '9f7a6b40fc59b0f864dbb8a05813acdfff5b5f8710dbf1bdca2bbc49ae85bf87');
INSERT INTO public.audit_entry VALUES (33, '2026-10-27 02:15:01.149744+00', 'console', 'party.added', 'party', '01a17b23-b91d-7fd3-a4cb-aea73b7923ce', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["party","01a17b23-b91d-7fd3-a4cb-aea73b7923ce","fbee531f557d5e99f9c88b41fd2a83031628e3deb787df552c66b80c5fe49286"]],"detail":{"kind":"person"},"object":["party","01a17b23-b91d-7fd3-a4cb-aea73b7923ce"],"on_behalf":"","seq":33,"unit":[33,109],"v":1}', '9f7a6b40fc59b0f864dbb8a05813acdfff5b5f8710dbf1bdca2bbc49ae85bf87', '0105a336551e3eb20fa017a438a302abb6b8afb6cd3798c1a8d10770d5116f79');
INSERT INTO public.audit_entry VALUES (34, '2026-10-27 02:15:01.149744+00', 'console', 'party.added', 'party', '01a17b23-b91d-7fd3-a4cb-aea803b4e145', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["party","01a17b23-b91d-7fd3-a4cb-aea803b4e145","1dbc597497667a29eaa3f8762ab1c379a1552afe5e048b6b54765732516bd06e"]],"detail":{"kind":"person"},"object":["party","01a17b23-b91d-7fd3-a4cb-aea803b4e145"],"on_behalf":"","seq":34,"unit":[34,109],"v":1}', '0105a336551e3eb20fa017a438a302abb6b8afb6cd3798c1a8d10770d5116f79', 'bc32737f1e937c61606cdf075152aeb4c37352684f081ff54e1b1ad3ba60218b');
INSERT INTO public.audit_entry VALUES (35, '2026-10-27 02:15:01.149744+00', 'console', 'party.added', 'party', '01a17b23-b91d-7fd3-a4cb-aea8a0b6c63c', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["party","01a17b23-b91d-7fd3-a4cb-aea8a0b6c63c","a480f24cb02b27ad0eb87825999df921713b5aa25416896885b7933dc864027b"]],"detail":{"kind":"person"},"object":["party","01a17b23-b91d-7fd3-a4cb-aea8a0b6c63c"],"on_behalf":"","seq":35,"unit":[35,109],"v":1}', 'bc32737f1e937c61606cdf075152aeb4c37352684f081ff54e1b1ad3ba60218b', 'c95670fdc074da53db5f4eacce2eadf2cfcff75d135d6b2cd44804d5a115b4c0');
INSERT INTO public.audit_entry VALUES (36, '2026-10-27 02:15:01.149744+00', 'console', 'party.added', 'party', '01a17b23-b91d-7fd3-a4cb-aea949949f39', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["party","01a17b23-b91d-7fd3-a4cb-aea949949f39","f700a83f545b819698a12696a7ca355152551159e0739f2996544f8cd6624487"]],"detail":{"kind":"person"},"object":["party","01a17b23-b91d-7fd3-a4cb-aea949949f39"],"on_behalf":"","seq":36,"unit":[36,109],"v":1}', 'c95670fdc074da53db5f4eacce2eadf2cfcff75d135d6b2cd44804d5a115b4c0', 'c434d2f808ca0cd1887fbba64f38bbe31aeb69a28f728c27614c43b7cc56bcea');
INSERT INTO public.audit_entry VALUES (37, '2026-10-27 02:15:01.149744+00', 'console', 'party.added', 'party', '01a17b23-b91d-7fd3-a4cb-aea99cd7041e', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["party","01a17b23-b91d-7fd3-a4cb-aea99cd7041e","2956d94bb207cf8b81adcb41efb6fdf551639e818d0890c0995a762d3d0972d2"]],"detail":{"kind":"person"},"object":["party","01a17b23-b91d-7fd3-a4cb-aea99cd7041e"],"on_behalf":"","seq":37,"unit":[37,109],"v":1}', 'c434d2f808ca0cd1887fbba64f38bbe31aeb69a28f728c27614c43b7cc56bcea', '0a9ee1c52ef078d103b8f4d1f74dd0cadcfe6415196373dcb622bbd52de4517d');
INSERT INTO public.audit_entry VALUES (38, '2026-10-27 02:15:01.149744+00', 'console', 'party.added', 'party', '01a17b23-b91d-7fd3-a4cb-aeaa5882348c', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["party","01a17b23-b91d-7fd3-a4cb-aeaa5882348c","308827c9e6d4f080d9f1b75c7d41354480b9fab09182503de118204d6281f05b"],["party_alias","01a17b23-b91d-7fd3-a4cb-aeaab5832256","5ec03c7ba55b5a804c1db6ea5a912f3a47910a076a399000ad410608a7dab831"]],"detail":{"kind":"person"},"object":["party","01a17b23-b91d-7fd3-a4cb-aeaa5882348c"],"on_behalf":"","seq":38,"unit":[38,109],"v":1}', '0a9ee1c52ef078d103b8f4d1f74dd0cadcfe6415196373dcb622bbd52de4517d', '7f579455754f298ef69ee965d31004d34f4a6c8358f922ad90f89cc77c34a9a0');
INSERT INTO public.audit_entry VALUES (39, '2026-10-27 02:15:01.149744+00', 'console', 'party.added', 'party', '01a17b23-b91d-7fd3-a4cb-aeaac4b9f2de', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["party","01a17b23-b91d-7fd3-a4cb-aeaac4b9f2de","0b9a79b6301bfda5c5758b4624a12942c65c9a54e9b4a8390427d6b633b8e553"],["party_alias","01a17b23-b91d-7fd3-a4cb-aeab1448ea29","24263900158561cc4e62a59e6ae484e6736573056adfe1da8cdb955f1978b0b2"]],"detail":{"kind":"person"},"object":["party","01a17b23-b91d-7fd3-a4cb-aeaac4b9f2de"],"on_behalf":"","seq":39,"unit":[39,109],"v":1}', '7f579455754f298ef69ee965d31004d34f4a6c8358f922ad90f89cc77c34a9a0', '8f53db0096717e58ae88601d0b928b3f889ab244fc4b17ff288cde32af27a4d8');
INSERT INTO public.audit_entry VALUES (40, '2026-10-27 02:15:01.149744+00', 'console', 'party.added', 'party', '01a17b23-b91d-7fd3-a4cb-aeabb82963c2', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["party","01a17b23-b91d-7fd3-a4cb-aeabb82963c2","95402ba25bb9a656fd6f542b9b76b7ff84487fc057ea37b747d68d70c4337e57"],["party_alias","01a17b23-b91d-7fd3-a4cb-aeac20806017","e645f9fb473663993c7a526463c8bbfe86eb355f8b350caf67b3c470af5909e3"]],"detail":{"kind":"person"},"object":["party","01a17b23-b91d-7fd3-a4cb-aeabb82963c2"],"on_behalf":"","seq":40,"unit":[40,109],"v":1}', '8f53db0096717e58ae88601d0b928b3f889ab244fc4b17ff288cde32af27a4d8', '5930f4458dbdf35f8934bb63ed2e45f22ec207d9059333a48817611802f981e1');
INSERT INTO public.audit_entry VALUES (41, '2026-10-27 02:15:01.149744+00', 'console', 'party.added', 'party', '01a17b23-b91d-7fd3-a4cb-aeac53ac610e', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["party","01a17b23-b91d-7fd3-a4cb-aeac53ac610e","43476e16a8b39261306770c04a1fcaec23189566e687462077cde4bd6acabe2b"]],"detail":{"kind":"person"},"object":["party","01a17b23-b91d-7fd3-a4cb-aeac53ac610e"],"on_behalf":"","seq":41,"unit":[41,109],"v":1}', '5930f4458dbdf35f8934bb63ed2e45f22ec207d9059333a48817611802f981e1', '6922894700b274b452614db5f16683e839748d58553d595656219cce7a06d9e8');
INSERT INTO public.audit_entry VALUES (42, '2026-10-27 02:15:01.149744+00', 'console', 'party.added', 'party', '01a17b23-b91d-7fd3-a4cb-aeac7fcdded7', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["party","01a17b23-b91d-7fd3-a4cb-aeac7fcdded7","ebd69611e1f299fe1ea27e441e0e348e1d7a4f967060ccbd632ef46e282010dd"]],"detail":{"kind":"person"},"object":["party","01a17b23-b91d-7fd3-a4cb-aeac7fcdded7"],"on_behalf":"","seq":42,"unit":[42,109],"v":1}', '6922894700b274b452614db5f16683e839748d58553d595656219cce7a06d9e8', 'b55f938fc07deee05204fdb76a0e58985a1d908c4010bdddd974b5126b358ce9');
INSERT INTO public.audit_entry VALUES (43, '2026-10-27 02:15:01.149744+00', 'console', 'party.added', 'party', '01a17b23-b91d-7fd3-a4cb-aeacb06df986', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["party","01a17b23-b91d-7fd3-a4cb-aeacb06df986","7e1f1c34e7e970b852ae4830e6614c4d3d19609afcb6493176eb36139ea1eba6"]],"detail":{"kind":"person"},"object":["party","01a17b23-b91d-7fd3-a4cb-aeacb06df986"],"on_behalf":"","seq":43,"unit":[43,109],"v":1}', 'b55f938fc07deee05204fdb76a0e58985a1d908c4010bdddd974b5126b358ce9', '0253685892b7bc305b1fa21c6ecc5bd07a69681dbc0645d6dc2fed635fa46839');
INSERT INTO public.audit_entry VALUES (44, '2026-10-27 02:15:01.149744+00', 'console', 'party.added', 'party', '01a17b23-b91d-7fd3-a4cb-aeace3342c51', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["party","01a17b23-b91d-7fd3-a4cb-aeace3342c51","6063b6519b1ca3f8617508681f210e414ae2b9991802463f3b6504be0098ba3c"],["party_alias","01a17b23-b91d-7fd3-a4cb-aeadd7877fc0","613fbca339a014aae5e05e17bcc58aab94752097bf6ca50e32eaa6570b96ed50"]],"detail":{"kind":"person"},"object":["party","01a17b23-b91d-7fd3-a4cb-aeace3342c51"],"on_behalf":"","seq":44,"unit":[44,109],"v":1}', '0253685892b7bc305b1fa21c6ecc5bd07a69681dbc0645d6dc2fed635fa46839', 'fc30b4375c95eb50cba45d2fcb2e48817dbe9700a027852858f0107e063de750');
INSERT INTO public.audit_entry VALUES (45, '2026-10-27 02:15:01.149744+00', 'console', 'party.added', 'party', '01a17b23-b91d-7fd3-a4cb-aeadff8da5fa', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["party","01a17b23-b91d-7fd3-a4cb-aeadff8da5fa","18c8bfb7ba9408c71ee969ce7007da907926276ef56f0b70d110aaa53aa3473d"]],"detail":{"kind":"person"},"object":["party","01a17b23-b91d-7fd3-a4cb-aeadff8da5fa"],"on_behalf":"","seq":45,"unit":[45,109],"v":1}', 'fc30b4375c95eb50cba45d2fcb2e48817dbe9700a027852858f0107e063de750', '2b518d58e22f830530466197a895302df050894c8b2b8b8e7fc1a01bfc9d06de');
INSERT INTO public.audit_entry VALUES (46, '2026-10-27 02:15:01.149744+00', 'console', 'standing.started', 'standing', '01a17b23-b91d-7fd3-a4cb-aeae82184619', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["standing","01a17b23-b91d-7fd3-a4cb-aeae82184619","371ede42f9fb10b9d0ed47c06e97c807cf000ccc21a64b1e14563aa280e91eb2"]],"detail":{"kind":"member"},"object":["standing","01a17b23-b91d-7fd3-a4cb-aeae82184619"],"on_behalf":"","seq":46,"unit":[46,109],"v":1}', '2b518d58e22f830530466197a895302df050894c8b2b8b8e7fc1a01bfc9d06de', 'c97c025e699ba170c0a928e8231ef12491a96baab41fc28c04e508e82c8912bd');
INSERT INTO public.audit_entry VALUES (47, '2026-10-27 02:15:01.149744+00', 'console', 'standing.started', 'standing', '01a17b23-b91d-7fd3-a4cb-aeaf722a53e4', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["standing","01a17b23-b91d-7fd3-a4cb-aeaf722a53e4","e9610b891870296d0d2a7e7a1240dfe05040b28947fcd6d1af1d1cea52165e7f"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b91d-7fd3-a4cb-aeaf722a53e4"],"on_behalf":"","seq":47,"unit":[47,109],"v":1}', 'c97c025e699ba170c0a928e8231ef12491a96baab41fc28c04e508e82c8912bd', 'fcff229b04b775c86fd25804c7cbe880218523ac6c472b60ba4d0132d699c999');
INSERT INTO public.audit_entry VALUES (48, '2026-10-27 02:15:01.149744+00', 'console', 'standing.started', 'standing', '01a17b23-b91d-7fd3-a4cb-aeb01a767fc0', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["standing","01a17b23-b91d-7fd3-a4cb-aeb01a767fc0","febc1a289c922afdc1f0b255490f62014d6100be19d10550071eff68128ec453"]],"detail":{"kind":"presidium_seat"},"object":["standing","01a17b23-b91d-7fd3-a4cb-aeb01a767fc0"],"on_behalf":"","seq":48,"unit":[48,109],"v":1}', 'fcff229b04b775c86fd25804c7cbe880218523ac6c472b60ba4d0132d699c999', 'deeeee7385a3ce0d8af1fcb832d0145c2a24a151d28000e7c00d0d8edf418d70');
INSERT INTO public.audit_entry VALUES (49, '2026-10-27 02:15:01.149744+00', 'console', 'standing.started', 'standing', '01a17b23-b91d-7fd3-a4cb-aeb05b7bc4df', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["standing","01a17b23-b91d-7fd3-a4cb-aeb05b7bc4df","3cbc09a28482745f7e1f6def936aea4a15bb9bbf508704509e1ace309a06242f"]],"detail":{"kind":"member"},"object":["standing","01a17b23-b91d-7fd3-a4cb-aeb05b7bc4df"],"on_behalf":"","seq":49,"unit":[49,109],"v":1}', 'deeeee7385a3ce0d8af1fcb832d0145c2a24a151d28000e7c00d0d8edf418d70', '40ade4a8e46a0afb0d1e8a604f044f8dd7ab7d39730b7e545b18904c1c9869ba');
INSERT INTO public.audit_entry VALUES (50, '2026-10-27 02:15:01.149744+00', 'console', 'standing.started', 'standing', '01a17b23-b91d-7fd3-a4cb-aeb0c8280d93', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["standing","01a17b23-b91d-7fd3-a4cb-aeb0c8280d93","2d95d9d77cd170ba266f78c1b72c7b8f333c1e2555f15ca5e536538c6fb6cb24"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b91d-7fd3-a4cb-aeb0c8280d93"],"on_behalf":"","seq":50,"unit":[50,109],"v":1}', '40ade4a8e46a0afb0d1e8a604f044f8dd7ab7d39730b7e545b18904c1c9869ba', '28427fa8f8daf16722c8aa18711c7a9a1f95e1cff4e413293179cb4763c8924b');
INSERT INTO public.audit_entry VALUES (51, '2026-10-27 02:15:01.149744+00', 'console', 'standing.started', 'standing', '01a17b23-b91d-7fd3-a4cb-aeb19e2bba88', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["standing","01a17b23-b91d-7fd3-a4cb-aeb19e2bba88","640484fad7c57a45a8a8091b9890c29e4c052c3e9f56c46372c6f7a0f24dac8c"]],"detail":{"kind":"presidium_seat"},"object":["standing","01a17b23-b91d-7fd3-a4cb-aeb19e2bba88"],"on_behalf":"","seq":51,"unit":[51,109],"v":1}', '28427fa8f8daf16722c8aa18711c7a9a1f95e1cff4e413293179cb4763c8924b', '73717722b996f2d71085dccd1b96f65de32d70b32828b827cdd094c4f5baddea');
INSERT INTO public.audit_entry VALUES (52, '2026-10-27 02:15:01.149744+00', 'console', 'standing.started', 'standing', '01a17b23-b91d-7fe4-8f89-1a277660dade', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["standing","01a17b23-b91d-7fe4-8f89-1a277660dade","c6341162d94cbbb1ec59499586467c92aede18cdbda4fc00760a8ae56707d80b"]],"detail":{"kind":"member"},"object":["standing","01a17b23-b91d-7fe4-8f89-1a277660dade"],"on_behalf":"","seq":52,"unit":[52,109],"v":1}', '73717722b996f2d71085dccd1b96f65de32d70b32828b827cdd094c4f5baddea', 'b3ad05deebd5ae9e9bf60a5de5a0651f3fd5603ef8a89c60c3a518a129e5e8d0');
INSERT INTO public.audit_entry VALUES (53, '2026-10-27 02:15:01.149744+00', 'console', 'standing.started', 'standing', '01a17b23-b91d-7fe4-8f89-1a27cb54ea87', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["standing","01a17b23-b91d-7fe4-8f89-1a27cb54ea87","55c91a7d5a3efda58de9625b6fb49faf02c1eda91d2c7f35a8eeda67070fb1d5"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b91d-7fe4-8f89-1a27cb54ea87"],"on_behalf":"","seq":53,"unit":[53,109],"v":1}', 'b3ad05deebd5ae9e9bf60a5de5a0651f3fd5603ef8a89c60c3a518a129e5e8d0', '78f6c3921ed24ef6a84d6236fdd9c950f18622faf6b50fdb3114a640f274cbe6');
INSERT INTO public.audit_entry VALUES (54, '2026-10-27 02:15:01.149744+00', 'console', 'standing.started', 'standing', '01a17b23-b91d-7fe4-8f89-1a2834245223', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["standing","01a17b23-b91d-7fe4-8f89-1a2834245223","d3b7b666f8e8c9e7b655c297af73c4b327db64f8b62dc7f2bb800963195436ed"]],"detail":{"kind":"presidium_seat"},"object":["standing","01a17b23-b91d-7fe4-8f89-1a2834245223"],"on_behalf":"","seq":54,"unit":[54,109],"v":1}', '78f6c3921ed24ef6a84d6236fdd9c950f18622faf6b50fdb3114a640f274cbe6', '45365d75276c26795f92b21e905c9df9f3e18755a322b96ad97c464a07ac377c');
INSERT INTO public.audit_entry VALUES (55, '2026-10-27 02:15:01.149744+00', 'console', 'standing.started', 'standing', '01a17b23-b91d-7fe4-8f89-1a28de288576', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["standing","01a17b23-b91d-7fe4-8f89-1a28de288576","55faf459e6d3f1021c203817ec6b96d8cfb32d105377dae4a72463e782cd5100"]],"detail":{"kind":"member"},"object":["standing","01a17b23-b91d-7fe4-8f89-1a28de288576"],"on_behalf":"","seq":55,"unit":[55,109],"v":1}', '45365d75276c26795f92b21e905c9df9f3e18755a322b96ad97c464a07ac377c', '4fd61210d439c784cfee06d95becb6f38b5a942f73148d68586af69f41bdc004');
INSERT INTO public.audit_entry VALUES (56, '2026-10-27 02:15:01.149744+00', 'console', 'standing.started', 'standing', '01a17b23-b91d-7fe4-8f89-1a29c39d1f90', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["standing","01a17b23-b91d-7fe4-8f89-1a29c39d1f90","8f2f3d00022584c1a3876664851f9a68227d5564e17e4abb65e08c8f004d9e2b"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b91d-7fe4-8f89-1a29c39d1f90"],"on_behalf":"","seq":56,"unit":[56,109],"v":1}', '4fd61210d439c784cfee06d95becb6f38b5a942f73148d68586af69f41bdc004', 'b7330ac83220a4f5fe3b4e67f3e56b95b68b8bd97d369f4d39524eb88a5da18d');
INSERT INTO public.audit_entry VALUES (57, '2026-10-27 02:15:01.149744+00', 'console', 'standing.started', 'standing', '01a17b23-b91d-7fe4-8f89-1a2aa5b693c8', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["standing","01a17b23-b91d-7fe4-8f89-1a2aa5b693c8","2e195cf5322e3ee0e9972abaea510023472a95564504ea5a17034df01d4a200a"]],"detail":{"kind":"presidium_seat"},"object":["standing","01a17b23-b91d-7fe4-8f89-1a2aa5b693c8"],"on_behalf":"","seq":57,"unit":[57,109],"v":1}', 'b7330ac83220a4f5fe3b4e67f3e56b95b68b8bd97d369f4d39524eb88a5da18d', '1894f8f69f9b1e22c21f1e1675a076a17a6817e4e5266d2fbf957313c1d85c41');
INSERT INTO public.audit_entry VALUES (58, '2026-10-27 02:15:01.149744+00', 'console', 'standing.started', 'standing', '01a17b23-b91d-7fe4-8f89-1a2b60f1feae', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["standing","01a17b23-b91d-7fe4-8f89-1a2b60f1feae","1197575e15a5505c05873215548709e24366ab7f88259aaf91dbc9975b5c3323"]],"detail":{"kind":"member"},"object":["standing","01a17b23-b91d-7fe4-8f89-1a2b60f1feae"],"on_behalf":"","seq":58,"unit":[58,109],"v":1}', '1894f8f69f9b1e22c21f1e1675a076a17a6817e4e5266d2fbf957313c1d85c41', '632666a51ddd874e8624585dd987ddcd8c9ec352c9591eb96b1988dbf80f2949');
INSERT INTO public.audit_entry VALUES (59, '2026-10-27 02:15:01.149744+00', 'console', 'standing.started', 'standing', '01a17b23-b91d-7fe4-8f89-1a2b96e33299', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["standing","01a17b23-b91d-7fe4-8f89-1a2b96e33299","548da03e57fb41eaf0a4e0bad88cbeb25e21eba368f4a19ba05c0c636d4c1282"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b91d-7fe4-8f89-1a2b96e33299"],"on_behalf":"","seq":59,"unit":[59,109],"v":1}', '632666a51ddd874e8624585dd987ddcd8c9ec352c9591eb96b1988dbf80f2949', 'efff976f83405f5a21398e5a3f8fd236510fcfd8ef1aad30446b09dde7d936db');
INSERT INTO public.audit_entry VALUES (60, '2026-10-27 02:15:01.149744+00', 'console', 'standing.started', 'standing', '01a17b23-b91d-7fe4-8f89-1a2c5a83d23a', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["standing","01a17b23-b91d-7fe4-8f89-1a2c5a83d23a","785e6d1f9177bc38f02e2e8ae3f0d845f91ee158d00ab0d3a9811f8b1b9635be"]],"detail":{"kind":"presidium_seat"},"object":["standing","01a17b23-b91d-7fe4-8f89-1a2c5a83d23a"],"on_behalf":"","seq":60,"unit":[60,109],"v":1}', 'efff976f83405f5a21398e5a3f8fd236510fcfd8ef1aad30446b09dde7d936db', '6785a2f1f93cc51868f99117290aec04f4f4e4f825b802ddc5a2a0789c73176e');
INSERT INTO public.audit_entry VALUES (61, '2026-10-27 02:15:01.149744+00', 'console', 'standing.started', 'standing', '01a17b23-b91d-7fe4-8f89-1a2cd6353b84', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["standing","01a17b23-b91d-7fe4-8f89-1a2cd6353b84","3d9e4e93eb630484aa2f83747fd9cfbf09635535a37950c0cb9ceebe0dda11bf"]],"detail":{"kind":"member"},"object":["standing","01a17b23-b91d-7fe4-8f89-1a2cd6353b84"],"on_behalf":"","seq":61,"unit":[61,109],"v":1}', '6785a2f1f93cc51868f99117290aec04f4f4e4f825b802ddc5a2a0789c73176e', 'e85adc22ab555754eb4139c373159dc6963654de4b1fef825e7296be58084948');
INSERT INTO public.audit_entry VALUES (62, '2026-10-27 02:15:01.149744+00', 'console', 'standing.started', 'standing', '01a17b23-b91d-7fe4-8f89-1a2d2fa8e2f5', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["standing","01a17b23-b91d-7fe4-8f89-1a2d2fa8e2f5","2cc04577ed7556ddcb5462f4861d348b3bbb4ffa38473b9c4efc721e18d362f9"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b91d-7fe4-8f89-1a2d2fa8e2f5"],"on_behalf":"","seq":62,"unit":[62,109],"v":1}', 'e85adc22ab555754eb4139c373159dc6963654de4b1fef825e7296be58084948', '36d45e2041e6a815820648e0db68b17906444d796dea42b3c5c6f33395cc7d8e');
INSERT INTO public.audit_entry VALUES (63, '2026-10-27 02:15:01.149744+00', 'console', 'standing.started', 'standing', '01a17b23-b91d-7fe4-8f89-1a2daff33055', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["standing","01a17b23-b91d-7fe4-8f89-1a2daff33055","ed7d6199644279f201cc0ab77a4b9baabc8a106d4e0640aa867f61898b75557a"]],"detail":{"kind":"presidium_seat"},"object":["standing","01a17b23-b91d-7fe4-8f89-1a2daff33055"],"on_behalf":"","seq":63,"unit":[63,109],"v":1}', '36d45e2041e6a815820648e0db68b17906444d796dea42b3c5c6f33395cc7d8e', '4e650c6b3efc9220e312e72f1e4b83a16d7447b7b1f92e225c0d55d06cc247b2');
INSERT INTO public.audit_entry VALUES (64, '2026-10-27 02:15:01.149744+00', 'console', 'standing.started', 'standing', '01a17b23-b91d-7fe4-8f89-1a2e0a115e0c', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["standing","01a17b23-b91d-7fe4-8f89-1a2e0a115e0c","b5266f2cbcfd34114d0cba56dad85da781baab3b67cdb067f8b1782aebda19df"]],"detail":{"kind":"member"},"object":["standing","01a17b23-b91d-7fe4-8f89-1a2e0a115e0c"],"on_behalf":"","seq":64,"unit":[64,109],"v":1}', '4e650c6b3efc9220e312e72f1e4b83a16d7447b7b1f92e225c0d55d06cc247b2', '1bfadf2918c5a78711b0e3b9738a8e4e8733c52ffb6cf2bac7f895be934401b1');
INSERT INTO public.audit_entry VALUES (65, '2026-10-27 02:15:01.149744+00', 'console', 'standing.started', 'standing', '01a17b23-b91d-7fe4-8f89-1a2e7c720133', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["standing","01a17b23-b91d-7fe4-8f89-1a2e7c720133","f3c89f443b4cb4a8e6684d840f13c0c97a2e05474d806a5221fa5c61cdea485c"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b91d-7fe4-8f89-1a2e7c720133"],"on_behalf":"","seq":65,"unit":[65,109],"v":1}', '1bfadf2918c5a78711b0e3b9738a8e4e8733c52ffb6cf2bac7f895be934401b1', '28817451bd0d414623447756a08f9432d1248957aeb4a8bdc2c702a865c1379e');
INSERT INTO public.audit_entry VALUES (66, '2026-10-27 02:15:01.149744+00', 'console', 'standing.started', 'standing', '01a17b23-b91d-7fe4-8f89-1a2e81fc4400', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["standing","01a17b23-b91d-7fe4-8f89-1a2e81fc4400","b6640a6f413ae7eed00e6ae4eb39f4eec7e7b1ded4b118de5056c15575868900"]],"detail":{"kind":"presidium_seat"},"object":["standing","01a17b23-b91d-7fe4-8f89-1a2e81fc4400"],"on_behalf":"","seq":66,"unit":[66,109],"v":1}', '28817451bd0d414623447756a08f9432d1248957aeb4a8bdc2c702a865c1379e', '15304022705f51d6d14641b34c8899b1a0494d71731916e42b66aa32c12e8dbd');
INSERT INTO public.audit_entry VALUES (67, '2026-10-27 02:15:01.149744+00', 'console', 'standing.started', 'standing', '01a17b23-b91d-7fe4-8f89-1a2e85758dd1', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["standing","01a17b23-b91d-7fe4-8f89-1a2e85758dd1","330f3dba30313af8fcb174fcf1c82e82d03d6169b646a8a98dc9c14845bb3bc4"]],"detail":{"kind":"member"},"object":["standing","01a17b23-b91d-7fe4-8f89-1a2e85758dd1"],"on_behalf":"","seq":67,"unit":[67,109],"v":1}', '15304022705f51d6d14641b34c8899b1a0494d71731916e42b66aa32c12e8dbd', 'f95bceb9bf48038365e746c18bda02cbe5a416f7b1ca5a21a51886a31c7ea004');
INSERT INTO public.audit_entry VALUES (68, '2026-10-27 02:15:01.149744+00', 'console', 'standing.started', 'standing', '01a17b23-b91d-7fe4-8f89-1a2f6ea6d3c5', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["standing","01a17b23-b91d-7fe4-8f89-1a2f6ea6d3c5","499e838656eaa538b3f4b8ec37f7d39093cb499ca71aa9afc900f433b39920ca"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b91d-7fe4-8f89-1a2f6ea6d3c5"],"on_behalf":"","seq":68,"unit":[68,109],"v":1}', 'f95bceb9bf48038365e746c18bda02cbe5a416f7b1ca5a21a51886a31c7ea004', '4b18185daeadcc27bc9364eb699d7e5cdf7b46222a0f7423effb717fd1058502');
INSERT INTO public.audit_entry VALUES (69, '2026-10-27 02:15:01.149744+00', 'console', 'standing.started', 'standing', '01a17b23-b91d-7fe4-8f89-1a3029bd1e1f', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["standing","01a17b23-b91d-7fe4-8f89-1a3029bd1e1f","12372b49ed9cbfdd653c0ade592104902e53cbb02d68ac903c2d15c9c58b0ab1"]],"detail":{"kind":"presidium_seat"},"object":["standing","01a17b23-b91d-7fe4-8f89-1a3029bd1e1f"],"on_behalf":"","seq":69,"unit":[69,109],"v":1}', '4b18185daeadcc27bc9364eb699d7e5cdf7b46222a0f7423effb717fd1058502', '5381417cc34516aaffaf87008adf9e9c1d39a4e33fe8bcef70c0f7d9ca017813');
INSERT INTO public.audit_entry VALUES (70, '2026-10-27 02:15:01.149744+00', 'console', 'standing.started', 'standing', '01a17b23-b91d-7fe4-8f89-1a310eaacdcd', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["standing","01a17b23-b91d-7fe4-8f89-1a310eaacdcd","51b51925374d02a99f43c28142a84085e9386df4bafe9202718a0a50e2512a59"]],"detail":{"kind":"member"},"object":["standing","01a17b23-b91d-7fe4-8f89-1a310eaacdcd"],"on_behalf":"","seq":70,"unit":[70,109],"v":1}', '5381417cc34516aaffaf87008adf9e9c1d39a4e33fe8bcef70c0f7d9ca017813', '9d42eea5afd615ec81aa36c1039e5ca3b5ad1b4107ab1c15d4ad5f6702c73300');
INSERT INTO public.audit_entry VALUES (71, '2026-10-27 02:15:01.149744+00', 'console', 'standing.started', 'standing', '01a17b23-b91d-7fe4-8f89-1a31ac5f3ff4', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["standing","01a17b23-b91d-7fe4-8f89-1a31ac5f3ff4","65a558b7afb44f80f4d40c57566e9f5969ea02ec4c01b6847771e88038394d56"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b91d-7fe4-8f89-1a31ac5f3ff4"],"on_behalf":"","seq":71,"unit":[71,109],"v":1}', '9d42eea5afd615ec81aa36c1039e5ca3b5ad1b4107ab1c15d4ad5f6702c73300', '748f44de5f32da9d3d42a449c7eaaf09a395cb982a6218fdcef36533d6d526bf');
INSERT INTO public.audit_entry VALUES (72, '2026-10-27 02:15:01.149744+00', 'console', 'standing.started', 'standing', '01a17b23-b91d-7fe4-8f89-1a320a4d45ab', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["standing","01a17b23-b91d-7fe4-8f89-1a320a4d45ab","d64d044c57c0dc92a09c1f890ce47d7c4f4dcc1e448e43680516291a5ec9c9b7"]],"detail":{"kind":"presidium_seat"},"object":["standing","01a17b23-b91d-7fe4-8f89-1a320a4d45ab"],"on_behalf":"","seq":72,"unit":[72,109],"v":1}', '748f44de5f32da9d3d42a449c7eaaf09a395cb982a6218fdcef36533d6d526bf', 'd966f34681841b47879cb863d4f8a025f1491166dac310bc85e47c8b9eb0d687');
INSERT INTO public.audit_entry VALUES (73, '2026-10-27 02:15:01.149744+00', 'console', 'standing.started', 'standing', '01a17b23-b91d-7fe4-8f89-1a3260c17fc7', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["standing","01a17b23-b91d-7fe4-8f89-1a3260c17fc7","7e5d1d0aff671fbde97870d240ab23da4fab7e61fdd9f21cf12d2e6734784865"]],"detail":{"kind":"member"},"object":["standing","01a17b23-b91d-7fe4-8f89-1a3260c17fc7"],"on_behalf":"","seq":73,"unit":[73,109],"v":1}', 'd966f34681841b47879cb863d4f8a025f1491166dac310bc85e47c8b9eb0d687', 'cbb49dbc9a67ba160f42cf94cf1499fe5e2c616ff740ee01020ec687dc8d5162');
INSERT INTO public.audit_entry VALUES (74, '2026-10-27 02:15:01.149744+00', 'console', 'standing.started', 'standing', '01a17b23-b91d-7fe4-8f89-1a330a4af3f8', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["standing","01a17b23-b91d-7fe4-8f89-1a330a4af3f8","e4bc82378ed23b212f490f8bc11b7d96f1b4159cd941bb711b61f57fdde339f5"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b91d-7fe4-8f89-1a330a4af3f8"],"on_behalf":"","seq":74,"unit":[74,109],"v":1}', 'cbb49dbc9a67ba160f42cf94cf1499fe5e2c616ff740ee01020ec687dc8d5162', '7ca4f674b43311c9515d5114d04fa08c778fd994d0746b390de1b162792bbdef');
INSERT INTO public.audit_entry VALUES (75, '2026-10-27 02:15:01.149744+00', 'console', 'standing.started', 'standing', '01a17b23-b91d-7fe4-8f89-1a33e1b55775', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["standing","01a17b23-b91d-7fe4-8f89-1a33e1b55775","d479f1540443d4618773cee6495fff82c6863be7a23635b6fdd035bfb20aa777"]],"detail":{"kind":"presidium_seat"},"object":["standing","01a17b23-b91d-7fe4-8f89-1a33e1b55775"],"on_behalf":"","seq":75,"unit":[75,109],"v":1}', '7ca4f674b43311c9515d5114d04fa08c778fd994d0746b390de1b162792bbdef', '0f18a08da0ebe3217de9c1a374e5d2bf1789a942e1603f87abc6340d0debf81b');
INSERT INTO public.audit_entry VALUES (76, '2026-10-27 02:15:01.149744+00', 'console', 'standing.started', 'standing', '01a17b23-b91d-7fe4-8f89-1a344d36212e', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["standing","01a17b23-b91d-7fe4-8f89-1a344d36212e","0e59dc46e5eafc3579a2e8d1903bcddea4fa7b94a3ce8e7f15d7a48a4eb460a4"]],"detail":{"kind":"member"},"object":["standing","01a17b23-b91d-7fe4-8f89-1a344d36212e"],"on_behalf":"","seq":76,"unit":[76,109],"v":1}', '0f18a08da0ebe3217de9c1a374e5d2bf1789a942e1603f87abc6340d0debf81b', 'e0ad7f879af2a6b17463889d1d4189dab2beb453427ebea8359cce70fd32941a');
INSERT INTO public.audit_entry VALUES (77, '2026-10-27 02:15:01.149744+00', 'console', 'standing.started', 'standing', '01a17b23-b91d-7fe4-8f89-1a3548106f8c', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["standing","01a17b23-b91d-7fe4-8f89-1a3548106f8c","d1b7936b642f856e338bf235e9b03dd6e30319d021eeebdfda27b5b0abdd44e7"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b91d-7fe4-8f89-1a3548106f8c"],"on_behalf":"","seq":77,"unit":[77,109],"v":1}', 'e0ad7f879af2a6b17463889d1d4189dab2beb453427ebea8359cce70fd32941a', 'c20c1ea46e8445018fe7a8edb881e45b7b1052ca74d9e7b3d7ab93f0a899fb5a');
INSERT INTO public.audit_entry VALUES (78, '2026-10-27 02:15:01.149744+00', 'console', 'standing.started', 'standing', '01a17b23-b91d-7fe4-8f89-1a361b380220', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["standing","01a17b23-b91d-7fe4-8f89-1a361b380220","b1ca8614c225089586468c867b551c021c8034193063c4b9c4dda4574edfb8e2"]],"detail":{"kind":"presidium_seat"},"object":["standing","01a17b23-b91d-7fe4-8f89-1a361b380220"],"on_behalf":"","seq":78,"unit":[78,109],"v":1}', 'c20c1ea46e8445018fe7a8edb881e45b7b1052ca74d9e7b3d7ab93f0a899fb5a', '1b0583e417a17d9bd48919f01b82fdf06608655eb97377fbf10d3c460e57f483');
INSERT INTO public.audit_entry VALUES (79, '2026-10-27 02:15:01.149744+00', 'console', 'standing.started', 'standing', '01a17b23-b91d-7fe4-8f89-1a3689fc148c', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["standing","01a17b23-b91d-7fe4-8f89-1a3689fc148c","8f37cc3ecccf145deb1451b22a5612723bd3dbc0aa1c2c9f482713dae24f278d"]],"detail":{"kind":"member"},"object":["standing","01a17b23-b91d-7fe4-8f89-1a3689fc148c"],"on_behalf":"","seq":79,"unit":[79,109],"v":1}', '1b0583e417a17d9bd48919f01b82fdf06608655eb97377fbf10d3c460e57f483', '8739d39ac445245578bfeff5913620dc94b8970d857852f4093a55563b154316');
INSERT INTO public.audit_entry VALUES (80, '2026-10-27 02:15:01.149744+00', 'console', 'standing.started', 'standing', '01a17b23-b91d-7fe4-8f89-1a3704c4237a', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["standing","01a17b23-b91d-7fe4-8f89-1a3704c4237a","d63c167ff7d80cbe1a8ddbe087268e19c8f9a00bf55aa7d082a0a1c86fb4c0eb"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b91d-7fe4-8f89-1a3704c4237a"],"on_behalf":"","seq":80,"unit":[80,109],"v":1}', '8739d39ac445245578bfeff5913620dc94b8970d857852f4093a55563b154316', '24f8399a15e3e5f1465a9d80f59aed387d022351f842025c7f14b4d35eb03a63');
INSERT INTO public.audit_entry VALUES (81, '2026-10-27 02:15:01.149744+00', 'console', 'standing.started', 'standing', '01a17b23-b91d-7fe4-8f89-1a37dc6d95d2', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["standing","01a17b23-b91d-7fe4-8f89-1a37dc6d95d2","2d336e5bc754064bc49976c22981590954ffbc29e6e38bc77de3222f9686655e"]],"detail":{"kind":"chair"},"object":["standing","01a17b23-b91d-7fe4-8f89-1a37dc6d95d2"],"on_behalf":"","seq":81,"unit":[81,109],"v":1}', '24f8399a15e3e5f1465a9d80f59aed387d022351f842025c7f14b4d35eb03a63', 'd2e40bfd7e9ab9459b0c5091d270afe82b26011bc835ef5e82157749372e8ddb');
INSERT INTO public.audit_entry VALUES (82, '2026-10-27 02:15:01.149744+00', 'console', 'standing.started', 'standing', '01a17b23-b91d-7fe4-8f89-1a389c217147', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["standing","01a17b23-b91d-7fe4-8f89-1a389c217147","9e35282f817c30636b428012526c843a16c3f82e4edc18abbf52a795ee824bb6"]],"detail":{"kind":"secretary"},"object":["standing","01a17b23-b91d-7fe4-8f89-1a389c217147"],"on_behalf":"","seq":82,"unit":[82,109],"v":1}', 'd2e40bfd7e9ab9459b0c5091d270afe82b26011bc835ef5e82157749372e8ddb', '3f8daf1f0667a79cefd206ece556742f1614f10cc2298cfa975b1e923a207596');
INSERT INTO public.audit_entry VALUES (83, '2026-10-27 02:15:01.149744+00', 'console', 'standing.started', 'standing', '01a17b23-b91d-7fe4-8f89-1a398aa864d1', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["standing","01a17b23-b91d-7fe4-8f89-1a398aa864d1","c7acb540d44b8f74f5016dc84d8caf02daec50b0ea2cbc85b62d54f87a6eec9c"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b91d-7fe4-8f89-1a398aa864d1"],"on_behalf":"","seq":83,"unit":[83,109],"v":1}', '3f8daf1f0667a79cefd206ece556742f1614f10cc2298cfa975b1e923a207596', 'f9d6b5635e271a972927916398e236793618db6e50e2f8aa6fce4133b9cffe76');
INSERT INTO public.audit_entry VALUES (84, '2026-10-27 02:15:01.149744+00', 'console', 'standing.started', 'standing', '01a17b23-b91d-7fe4-8f89-1a3a41fac93b', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["standing","01a17b23-b91d-7fe4-8f89-1a3a41fac93b","713687dcb64c41ae8de9a33ae48a25262ff16926358addb7b1b99288bf3a22b7"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b91d-7fe4-8f89-1a3a41fac93b"],"on_behalf":"","seq":84,"unit":[84,109],"v":1}', 'f9d6b5635e271a972927916398e236793618db6e50e2f8aa6fce4133b9cffe76', 'c6998737223d6f76651fd23894ef9196ffff9f36ce00a4532f81f222acbcaeff');
INSERT INTO public.audit_entry VALUES (85, '2026-10-27 02:15:01.149744+00', 'console', 'standing.started', 'standing', '01a17b23-b91d-7fe4-8f89-1a3add326ed7', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["standing","01a17b23-b91d-7fe4-8f89-1a3add326ed7","c1778df6b6581401f3d2d8bd8411f57710291035bcdf8f469c7b1117d73e9cf6"]],"detail":{"kind":"candidate"},"object":["standing","01a17b23-b91d-7fe4-8f89-1a3add326ed7"],"on_behalf":"","seq":85,"unit":[85,109],"v":1}', 'c6998737223d6f76651fd23894ef9196ffff9f36ce00a4532f81f222acbcaeff', '822f519c5df838d9c76772e4f8c9bd8118b696fa9ff44c6598ae8c1b4c1ac1d3');
INSERT INTO public.audit_entry VALUES (86, '2026-10-27 02:15:01.149744+00', 'console', 'standing.started', 'standing', '01a17b23-b91d-7fe4-8f89-1a3b0f113cb7', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["standing","01a17b23-b91d-7fe4-8f89-1a3b0f113cb7","a66af89cde56ad73b5d68fec3d3ba704d0b3ba0dcd753ba6597433733c063e80"]],"detail":{"kind":"qms_certified"},"object":["standing","01a17b23-b91d-7fe4-8f89-1a3b0f113cb7"],"on_behalf":"","seq":86,"unit":[86,109],"v":1}', '822f519c5df838d9c76772e4f8c9bd8118b696fa9ff44c6598ae8c1b4c1ac1d3', '9e5f8d4f8863fc344788e2e78f069c9c25f55b90791d9b4da032c1aa63675be6');
INSERT INTO public.audit_entry VALUES (87, '2026-10-27 02:15:01.149744+00', 'console', 'standing.started', 'standing', '01a17b23-b91d-7fe4-8f89-1a3b248108c5', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["standing","01a17b23-b91d-7fe4-8f89-1a3b248108c5","f08fc58aa420be76ee0b309ccddf5a93f6777b9289a6fe4216d16dfbeae5e9df"]],"detail":{"kind":"qms_certified"},"object":["standing","01a17b23-b91d-7fe4-8f89-1a3b248108c5"],"on_behalf":"","seq":87,"unit":[87,109],"v":1}', '9e5f8d4f8863fc344788e2e78f069c9c25f55b90791d9b4da032c1aa63675be6', '464b8a71092c3332796b1a566cc5eff07d6b64fcb25d2bbb6e702c58a3d0dc26');
INSERT INTO public.audit_entry VALUES (88, '2026-10-27 02:15:01.149744+00', 'console', 'standing.started', 'standing', '01a17b23-b91d-7fe4-8f89-1a3bc217a1fe', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["standing","01a17b23-b91d-7fe4-8f89-1a3bc217a1fe","0c5d5b6a908b955a129c67b099a50048028738247dc4523892fee923d2a1fda4"]],"detail":{"kind":"authority_officer"},"object":["standing","01a17b23-b91d-7fe4-8f89-1a3bc217a1fe"],"on_behalf":"","seq":88,"unit":[88,109],"v":1}', '464b8a71092c3332796b1a566cc5eff07d6b64fcb25d2bbb6e702c58a3d0dc26', 'c67171d86984371ce563480cdf1e73253790579705f4e2d8192c792ea8b7d49d');
INSERT INTO public.audit_entry VALUES (89, '2026-10-27 02:15:01.149744+00', 'console', 'standing.started', 'standing', '01a17b23-b91d-7fe4-8f89-1a3cab50af9a', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["standing","01a17b23-b91d-7fe4-8f89-1a3cab50af9a","9e44aa397b9eee8ea822e42e06c82ad280bd359a18ae06f5783b339f1b889f70"]],"detail":{"kind":"group_member"},"object":["standing","01a17b23-b91d-7fe4-8f89-1a3cab50af9a"],"on_behalf":"","seq":89,"unit":[89,109],"v":1}', 'c67171d86984371ce563480cdf1e73253790579705f4e2d8192c792ea8b7d49d', '912d3e2fcfb4accb90eae80ff2ff50e636529562de656315c14e14612c6a3e9b');
INSERT INTO public.audit_entry VALUES (90, '2026-10-27 02:15:01.149744+00', 'console', 'standing.started', 'standing', '01a17b23-b91d-7fe4-8f89-1a3d6200583e', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["standing","01a17b23-b91d-7fe4-8f89-1a3d6200583e","6fbab7152840fb567e387b756ea743dd96f04107d56b4fe50d2adbdfb3e40444"]],"detail":{"kind":"group_member"},"object":["standing","01a17b23-b91d-7fe4-8f89-1a3d6200583e"],"on_behalf":"","seq":90,"unit":[90,109],"v":1}', '912d3e2fcfb4accb90eae80ff2ff50e636529562de656315c14e14612c6a3e9b', 'a23292aaa57e578e302fdb436099e8a37c565174a5c1eb0b6ff9703b3f436229');
INSERT INTO public.audit_entry VALUES (91, '2026-10-27 02:15:01.149744+00', 'console', 'standing.started', 'standing', '01a17b23-b91d-7fe4-8f89-1a3d7b0d3664', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["standing","01a17b23-b91d-7fe4-8f89-1a3d7b0d3664","f5c1ddc81654a2bea81934376eb4ea152075a5ff50a328396382b1c207ba4f36"]],"detail":{"kind":"group_member"},"object":["standing","01a17b23-b91d-7fe4-8f89-1a3d7b0d3664"],"on_behalf":"","seq":91,"unit":[91,109],"v":1}', 'a23292aaa57e578e302fdb436099e8a37c565174a5c1eb0b6ff9703b3f436229', 'd04c666b34710a7e85f4e9db625030b87038df224f328b78250359f6ab99ab7e');
INSERT INTO public.audit_entry VALUES (92, '2026-10-27 02:15:01.149744+00', 'console', 'account.added', 'account', '01a17b23-b91d-7fe4-8f89-1a3df4f38286', '{"action":"account.added","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["account","01a17b23-b91d-7fe4-8f89-1a3df4f38286","5f1171b987700c9b27239bd9e1b6c130d02482f39827309b28482c946e7af7e0"]],"detail":{"roles":[]},"object":["account","01a17b23-b91d-7fe4-8f89-1a3df4f38286"],"on_behalf":"","seq":92,"unit":[92,109],"v":1}', 'd04c666b34710a7e85f4e9db625030b87038df224f328b78250359f6ab99ab7e', '9770274bd9231bc1f2ad82826e5dddb5fe2eea2308aa75adaeb232f66786ae1e');
INSERT INTO public.audit_entry VALUES (93, '2026-10-27 02:15:01.149744+00', 'console', 'account.activated', 'account', '01a17b23-b91d-7fe4-8f89-1a3df4f38286', '{"action":"account.activated","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["account","01a17b23-b91d-7fe4-8f89-1a3df4f38286","33b461d397760359a301024f9088072813c0e46d73be6e92e75a17813e44a38e"]],"detail":{},"object":["account","01a17b23-b91d-7fe4-8f89-1a3df4f38286"],"on_behalf":"","seq":93,"unit":[93,109],"v":1}', '9770274bd9231bc1f2ad82826e5dddb5fe2eea2308aa75adaeb232f66786ae1e', 'b38764122be895d91a5bed802685032f34ad75730bf366e4a79e772598c7bc34');
INSERT INTO public.audit_entry VALUES (94, '2026-10-27 02:15:01.149744+00', 'console', 'account.added', 'account', '01a17b23-b91d-7fe4-8f89-1a3e5733bd64', '{"action":"account.added","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["account","01a17b23-b91d-7fe4-8f89-1a3e5733bd64","5017dc32c6d5cb88368a7822268e06e6278da1e0d5c970b8144843dacf83f5f2"]],"detail":{"roles":[]},"object":["account","01a17b23-b91d-7fe4-8f89-1a3e5733bd64"],"on_behalf":"","seq":94,"unit":[94,109],"v":1}', 'b38764122be895d91a5bed802685032f34ad75730bf366e4a79e772598c7bc34', '91ea04ee3e0e5cb2872f1afcb6c74f6c8a37b098136cbcd9dd9c6bc5dae74360');
INSERT INTO public.audit_entry VALUES (95, '2026-10-27 02:15:01.149744+00', 'console', 'account.activated', 'account', '01a17b23-b91d-7fe4-8f89-1a3e5733bd64', '{"action":"account.activated","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["account","01a17b23-b91d-7fe4-8f89-1a3e5733bd64","da76ba7f65d29285699adf0e5d2f177ffecc518e026cffe2bb584465ff335c99"]],"detail":{},"object":["account","01a17b23-b91d-7fe4-8f89-1a3e5733bd64"],"on_behalf":"","seq":95,"unit":[95,109],"v":1}', '91ea04ee3e0e5cb2872f1afcb6c74f6c8a37b098136cbcd9dd9c6bc5dae74360', '0e22de20196871cc1624aaaf24cd231bddeb1d9e3afb53bb770fa3f4fcad4e85');
INSERT INTO public.audit_entry VALUES (96, '2026-10-27 02:15:01.149744+00', 'console', 'account.added', 'account', '01a17b23-b91d-7fe4-8f89-1a3efb60578e', '{"action":"account.added","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["account","01a17b23-b91d-7fe4-8f89-1a3efb60578e","af9b7c50a73ca40beab93612c5d7f872a4d9bc2036eafd329f06a1359c970b0c"]],"detail":{"roles":[]},"object":["account","01a17b23-b91d-7fe4-8f89-1a3efb60578e"],"on_behalf":"","seq":96,"unit":[96,109],"v":1}', '0e22de20196871cc1624aaaf24cd231bddeb1d9e3afb53bb770fa3f4fcad4e85', '431b3128fa4e4c6e7370559f154464095aee10cfc0363f2e5a389c80c594c388');
INSERT INTO public.audit_entry VALUES (97, '2026-10-27 02:15:01.149744+00', 'console', 'account.activated', 'account', '01a17b23-b91d-7fe4-8f89-1a3efb60578e', '{"action":"account.activated","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["account","01a17b23-b91d-7fe4-8f89-1a3efb60578e","52995fa97194da845b690d70936de2945c4bce61e617d1ab2c07d8e294df8cd9"]],"detail":{},"object":["account","01a17b23-b91d-7fe4-8f89-1a3efb60578e"],"on_behalf":"","seq":97,"unit":[97,109],"v":1}', '431b3128fa4e4c6e7370559f154464095aee10cfc0363f2e5a389c80c594c388', '14cb203d82b67421e258aca5f8f4aca922bc326e4e05386f648ae9ff7d908a7d');
INSERT INTO public.audit_entry VALUES (98, '2026-10-27 02:15:01.149744+00', 'console', 'account.added', 'account', '01a17b23-b91d-7fe4-8f89-1a3fb9c41c35', '{"action":"account.added","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["account","01a17b23-b91d-7fe4-8f89-1a3fb9c41c35","67640bd5d88f0fc873ab062e77ec01146cfe9a47a32a7d6e028c3fb79aeedaf9"]],"detail":{"roles":[]},"object":["account","01a17b23-b91d-7fe4-8f89-1a3fb9c41c35"],"on_behalf":"","seq":98,"unit":[98,109],"v":1}', '14cb203d82b67421e258aca5f8f4aca922bc326e4e05386f648ae9ff7d908a7d', 'db22818612fbb1025171420479198279ee9450a3eb7a43834b64a4f84f5dc64b');
INSERT INTO public.audit_entry VALUES (99, '2026-10-27 02:15:01.149744+00', 'console', 'account.activated', 'account', '01a17b23-b91d-7fe4-8f89-1a3fb9c41c35', '{"action":"account.activated","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["account","01a17b23-b91d-7fe4-8f89-1a3fb9c41c35","6f8a6f588b87ad944564043e2c5ad103fffbcfdab84355f7f05d13726204f29d"]],"detail":{},"object":["account","01a17b23-b91d-7fe4-8f89-1a3fb9c41c35"],"on_behalf":"","seq":99,"unit":[99,109],"v":1}', 'db22818612fbb1025171420479198279ee9450a3eb7a43834b64a4f84f5dc64b', 'fb0b241d3db0c8376f71a64f65ca91ef8f1e539864ff3d7a21417f097e41563d');
INSERT INTO public.audit_entry VALUES (100, '2026-10-27 02:15:01.149744+00', 'console', 'account.added', 'account', '01a17b23-b91d-7fe4-8f89-1a4040d963fb', '{"action":"account.added","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["account","01a17b23-b91d-7fe4-8f89-1a4040d963fb","5bed2d3f36ffcad9b00ad81de333f533380002ea27889de099953c174874a91e"]],"detail":{"roles":[]},"object":["account","01a17b23-b91d-7fe4-8f89-1a4040d963fb"],"on_behalf":"","seq":100,"unit":[100,109],"v":1}', 'fb0b241d3db0c8376f71a64f65ca91ef8f1e539864ff3d7a21417f097e41563d', 'b69c2c8a0d5aa1fb379a0249f243cd1fe13eb54ee7cfee925be3d9e4874aaea4');
INSERT INTO public.audit_entry VALUES (101, '2026-10-27 02:15:01.149744+00', 'console', 'account.activated', 'account', '01a17b23-b91d-7fe4-8f89-1a4040d963fb', '{"action":"account.activated","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["account","01a17b23-b91d-7fe4-8f89-1a4040d963fb","03c5e3dd5cf9683e46aae44b5a4d457c07e4900890018c741ba41b7a1d48d537"]],"detail":{},"object":["account","01a17b23-b91d-7fe4-8f89-1a4040d963fb"],"on_behalf":"","seq":101,"unit":[101,109],"v":1}', 'b69c2c8a0d5aa1fb379a0249f243cd1fe13eb54ee7cfee925be3d9e4874aaea4', '180fbe63523fd73a5883dd6da1eaa1c02a6f1d649668f91d40bfea6385014da2');
INSERT INTO public.audit_entry VALUES (102, '2026-10-27 02:15:01.149744+00', 'console', 'account.added', 'account', '01a17b23-b91d-7fe4-8f89-1a4087c528ec', '{"action":"account.added","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["account","01a17b23-b91d-7fe4-8f89-1a4087c528ec","8c1b1586930f16d501a0b0309bff07af2c96ba36efe4a371d7654795eb884b00"]],"detail":{"roles":[]},"object":["account","01a17b23-b91d-7fe4-8f89-1a4087c528ec"],"on_behalf":"","seq":102,"unit":[102,109],"v":1}', '180fbe63523fd73a5883dd6da1eaa1c02a6f1d649668f91d40bfea6385014da2', 'a5160637e240342aad1afda4e353f2ee04ec9bc9ea90756292030c0c2025f98d');
INSERT INTO public.audit_entry VALUES (103, '2026-10-27 02:15:01.149744+00', 'console', 'account.activated', 'account', '01a17b23-b91d-7fe4-8f89-1a4087c528ec', '{"action":"account.activated","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["account","01a17b23-b91d-7fe4-8f89-1a4087c528ec","dc678fca022341b8e09cee9978d4385ac05fac14abeecdd17a53a96062b5afc9"]],"detail":{},"object":["account","01a17b23-b91d-7fe4-8f89-1a4087c528ec"],"on_behalf":"","seq":103,"unit":[103,109],"v":1}', 'a5160637e240342aad1afda4e353f2ee04ec9bc9ea90756292030c0c2025f98d', 'ab045cf040bf1062d3b883194430d6b0f09f80e74a3c9da303fdb5f1137675a6');
INSERT INTO public.audit_entry VALUES (104, '2026-10-27 02:15:01.149744+00', 'console', 'account.added', 'account', '01a17b23-b91d-7fe4-8f89-1a4112ff9e38', '{"action":"account.added","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["account","01a17b23-b91d-7fe4-8f89-1a4112ff9e38","a162cdbc47bd17b89d24cd4a259dd37823f731cf71c7acbaa3935dbfd35763a5"],["account_role","01a17b23-b91d-7fe4-8f89-1a4112ff9e38|administrator","1144f305bd61810c8ab037207df95a0e93cc4a3595919e57877bb4279815f860"]],"detail":{"roles":["administrator"]},"object":["account","01a17b23-b91d-7fe4-8f89-1a4112ff9e38"],"on_behalf":"","seq":104,"unit":[104,109],"v":1}', 'ab045cf040bf1062d3b883194430d6b0f09f80e74a3c9da303fdb5f1137675a6', 'd14ee9466c78e46a8dc8b357ee78fe41fc3e6513be954a8f56948589e4a1152c');
INSERT INTO public.audit_entry VALUES (105, '2026-10-27 02:15:01.149744+00', 'console', 'account.activated', 'account', '01a17b23-b91d-7fe4-8f89-1a4112ff9e38', '{"action":"account.activated","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["account","01a17b23-b91d-7fe4-8f89-1a4112ff9e38","a967b2476edbe5f0269d1b68c15abea6449f3b3679b014260199ae9f41f96ead"]],"detail":{},"object":["account","01a17b23-b91d-7fe4-8f89-1a4112ff9e38"],"on_behalf":"","seq":105,"unit":[105,109],"v":1}', 'd14ee9466c78e46a8dc8b357ee78fe41fc3e6513be954a8f56948589e4a1152c', '3229a8e5b57ee698ac523b874fc826e09d3e81e8cbecad687feebd51f3cb4332');
INSERT INTO public.audit_entry VALUES (106, '2026-10-27 02:15:01.149744+00', 'console', 'account.added', 'account', '01a17b23-b91d-7fe4-8f89-1a41b488b18f', '{"action":"account.added","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["account","01a17b23-b91d-7fe4-8f89-1a41b488b18f","753c0898e65b3fa7a5bf900413ac10b49cb84d442112e59721283ae57d2d09ea"],["account_role","01a17b23-b91d-7fe4-8f89-1a41b488b18f|auditor","236a1d57d8380310c411ac9f0169c8074e786ff83d2bb78269626122a67de9af"]],"detail":{"roles":["auditor"]},"object":["account","01a17b23-b91d-7fe4-8f89-1a41b488b18f"],"on_behalf":"","seq":106,"unit":[106,109],"v":1}', '3229a8e5b57ee698ac523b874fc826e09d3e81e8cbecad687feebd51f3cb4332', '45e62cfb4754e32db6a5e7b722fffa1eacb06287824cfa848f511fe00aa5f61f');
INSERT INTO public.audit_entry VALUES (107, '2026-10-27 02:15:01.149744+00', 'console', 'account.activated', 'account', '01a17b23-b91d-7fe4-8f89-1a41b488b18f', '{"action":"account.activated","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["account","01a17b23-b91d-7fe4-8f89-1a41b488b18f","884a4cf695938015a0f8453ed9b2a40a090e05139bb969963a8a8c022e49b040"]],"detail":{},"object":["account","01a17b23-b91d-7fe4-8f89-1a41b488b18f"],"on_behalf":"","seq":107,"unit":[107,109],"v":1}', '45e62cfb4754e32db6a5e7b722fffa1eacb06287824cfa848f511fe00aa5f61f', 'dbade604488a47beb252852d68e80cc945cf75254dfad705f15a735f612e5e83');
INSERT INTO public.audit_entry VALUES (108, '2026-10-27 02:15:01.149744+00', 'console', 'deployment.founded', 'deployment', 'demo', '{"action":"deployment.founded","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["deployment_fact","association","bb82d873114741cb356551f4d4a1cefb0239e7c03a6bb632dfb09cb6851ca652"],["deployment_fact","audit_key","a9e47631f6481cbf46185422e2e8b271330da5beb9b4a1f1b82da8a5f32015de"],["deployment_fact","founded_at","5efcc5284b61135a955a9cf184f0c93ece427342e1f2a01deb273767c6c14156"],["deployment_fact","preset","79cf8c372bb05b2a4ce9e5f37b322c37a85071ca1039c6497d20340a3820d58e"],["deployment_fact","rehearsal","24865ff2c0cdd00e16e0c613fc052044253523da07279675e20e5315f434481b"]],"detail":{"preset":"demo"},"object":["deployment","demo"],"on_behalf":"","seq":108,"unit":[108,109],"v":1}', 'dbade604488a47beb252852d68e80cc945cf75254dfad705f15a735f612e5e83', 'da79d0ef09c5700ed5e76d5368ffa7da443ebbf8d62c695c8b092f53c89488db');
INSERT INTO public.audit_entry VALUES (109, '2026-10-27 02:15:01.149744+00', 'console', 'account.invited', 'account', '01a17b23-b91d-7fe4-8f89-1a4112ff9e38', '{"action":"account.invited","actor":"console","at":"2026-10-27T02:15:01.149744+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["invitation","01a17b23-b91d-7fe4-8f89-1a41fdf94ded","bc8fcd7208e28167492f7c54f4deba623d9882129b8a210262cda71c4e74eb25"]],"detail":{},"object":["account","01a17b23-b91d-7fe4-8f89-1a4112ff9e38"],"on_behalf":"","seq":109,"unit":[109,109],"v":1}', 'da79d0ef09c5700ed5e76d5368ffa7da443ebbf8d62c695c8b092f53c89488db', 'f847ff2daeca1bd41348808d9055fd200aebe84ff96fbd36d8e02e490f8bc1db');
INSERT INTO public.audit_entry VALUES (110, '2026-10-27 02:15:00.738136+00', 'console:root', 'plugin.enabled', 'plugin', 'journal', '{"action":"plugin.enabled","actor":"console:root","at":"2026-10-27T02:15:00.738136+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["field_definition","chair_order|annex_sheets","8a0347a6d4ab0c4720fbc208da0c75d04e65b9ab5aa9f7574b70315e9420709a"],["field_definition","chair_order|from_paper","2c805cbae3431bec3436845fb48fbac4445e365328e15d8a9d87f7faccdd6bd3"],["field_definition","chair_order|note","2fe156b15c0d6822001b7a80f0aa62c4788d492cf803c63ad6818c0793c47e4c"],["field_definition","chair_order|sheets","bb12334c0b3b7375fea01ba547919f52e4df70fd16e57872297138a8394409e6"],["field_definition","incoming_letter|addressee","3adb0640afc9b83b92be11a248eb32f991be0d3adbe9a62681081f7b02e779a8"],["field_definition","incoming_letter|annex_sheets","f0ff796abd66daa79a4494679cef242c5613d3e89f012d1bf60aad5bbc21e121"],["field_definition","incoming_letter|copy_number","ab71d7f3e077f39ea8ca6ac78890a4b69636869319dba5ced5f1a67b76f244a2"],["field_definition","incoming_letter|delivery","ac2b34c24edc9c9eb10f25974bd4ebacfcbe79ad068122db7ac48c8993a1c797"],["field_definition","incoming_letter|due_on","ed3d1766f33c67343ca1e6255b2bfa0fc18e020aeb79a0ee39d018eb613171f7"],["field_definition","incoming_letter|executor_account","3d5b525e315572b0da6eaee719ce06894aa1afb68fac44cfe00c11981d63342c"],["field_definition","incoming_letter|foreign_number","e380a37027513cabd0bc0dbf1922a3ed5b38a285cc4bf7d84b5932a989d877b1"],["field_definition","incoming_letter|forwarded","610ebd20e3f2336c0028ac4832fd19204463829796eee7682510048f541a4f04"],["field_definition","incoming_letter|kind","968ab11f8b12477c4c52dea047018db6c7655273a0a5f3d37141d78ce2ae36a1"],["field_definition","incoming_letter|note","cdbfce0c39a768354e17ea1c90cb8fde7c4c450743f20d9454de9c640f270b71"],["field_definition","incoming_letter|reference","3c95f65c911a4ccc2defba3ee35ba30c31c72d64c2cfd6bcea283e6c5bb4dd51"],["field_definition","incoming_letter|sheets","1cb998584c8c0b7b21a9b8f9d8370772e5fd841d1cb5d110b22c5648a995b17a"],["field_definition","incoming_letter|signed_by","0dd4687997dd59e5c4fad915ba8f0abe6726bdf43d8ac77b805f472b297e2978"],["field_definition","outgoing_letter|annex_sheets","b725b9d90ed7887fc6ad5d36662434e2a22b4b75554861ba6a403e595db2d24b"],["field_definition","outgoing_letter|copy_number","a317907511627b69ce38e68154965bb1c9963534db9bbe8ad21339f0600719d3"],["field_definition","outgoing_letter|delivery","5427a95e87ab99c4e9195f2890d53ab70409169b0fc11c3a784687dd8a91dc4f"],["field_definition","outgoing_letter|dispatched_on","78d224262bf199b1a27152492f5987e79b5c895ca03f742fd3083439b39ab172"],["field_definition","outgoing_letter|executor_account","aa73015fa7de26b5f582d236bb622210851978d5d87ff8aa0af599a3fe8427b9"],["field_definition","outgoing_letter|kind","4300aaf318dcdc525fe709d2e46b40abab95abd3a61fba8f042d3d440d69a5b6"],["field_definition","outgoing_letter|note","f3ada1889485f44e4b04013e3288e2b6d9230a1ba756c4d49989192c28d98970"],["field_definition","outgoing_letter|reference","5db21c2c3c38c31cc50824b911d1a3b07d5748658fa86df012205f0e55a069dd"],["field_definition","outgoing_letter|sheets","b57941b32e7bfe78080784113fb4b28e725c31e7de921cfd4257f8545d7145c3"],["ledger","incoming","3276dc5fe738c233c90a7123c70146f12602088b0531d3a0b444e3efb5f326a1"],["ledger","orders","3b5e04369930ff8d0385877260a703477131c50d43dce388ddb73e502d678905"],["ledger","outgoing","b035f437aac5e71deae7bed516237305e07ada2bbcc78f5c73d7a89707fdd4fd"],["record_class","chair_order","affc8228c83b74634663bc92e6a05c40b14cc1fd35329bece198db35ff5cdbab"],["record_class","incoming_letter","c24c6c31c2fd09b94a85a4157a9306550906ec8f0587cf1083929cd5aa3cc8e9"],["record_class","outgoing_letter","65bc4febd492c8c122ccfcad3a1d261282f54aa43f9a4ab38769e3dc35459ad5"]],"detail":{"distribution":"regest","revisions":["0001","0002"],"version":"0"},"object":["plugin","journal"],"on_behalf":"","seq":110,"unit":[1,1],"v":1}', 'f847ff2daeca1bd41348808d9055fd200aebe84ff96fbd36d8e02e490f8bc1db', '673db0146c9058d74c29fc6bae7ec1d0fbf32dcc28d82279c95cee56f55dfbe9');
INSERT INTO public.audit_entry VALUES (111, '2026-10-27 02:15:00.292847+00', 'console:root', 'account.invited', 'account', '01a17b23-b91d-7fe4-8f89-1a3df4f38286', '{"action":"account.invited","actor":"console:root","at":"2026-10-27T02:15:00.292847+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["invitation","01a17b23-b5c4-7dc2-be32-b00a6ac91772","25c3e6e1887158e6bdd9874262de5608f6d4d34e1ad54c30d809b9598ec84276"]],"detail":{},"object":["account","01a17b23-b91d-7fe4-8f89-1a3df4f38286"],"on_behalf":"","seq":111,"unit":[1,1],"v":1}', '673db0146c9058d74c29fc6bae7ec1d0fbf32dcc28d82279c95cee56f55dfbe9', '95ee95a35f8b709316f012fcf4ec0cad62a916b4ff0f7ccf5bd5fac5eebc3c8a');
INSERT INTO public.audit_entry VALUES (112, '2026-10-27 02:15:00.417791+00', 'console:root', 'account.accepted', 'account', '01a17b23-b91d-7fe4-8f89-1a3df4f38286', '{"action":"account.accepted","actor":"console:root","at":"2026-10-27T02:15:00.417791+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["account","01a17b23-b91d-7fe4-8f89-1a3df4f38286","2ae8e0edbcebc648e70a5da88d45c0a0699d91b8daee8c4f1bee57c24460edfd"],["invitation","01a17b23-b5c4-7dc2-be32-b00a6ac91772","c176272ee7a4677a66583847bd2d7b0ebbeeb8c1adebad98e7d9267c431282ce"]],"detail":{},"object":["account","01a17b23-b91d-7fe4-8f89-1a3df4f38286"],"on_behalf":"","seq":112,"unit":[1,1],"v":1}', '95ee95a35f8b709316f012fcf4ec0cad62a916b4ff0f7ccf5bd5fac5eebc3c8a', '489cd054409f6f3b3ee19d831ad91dbd289278123384ab54794dcbaa8ef0417b');
INSERT INTO public.audit_entry VALUES (113, '2026-10-27 02:15:00.210579+00', 'console:root', 'account.invited', 'account', '01a17b23-b91d-7fe4-8f89-1a3e5733bd64', '{"action":"account.invited","actor":"console:root","at":"2026-10-27T02:15:00.210579+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["invitation","01a17b23-b572-77e0-a49b-e65281399c3d","abb4db3c89e89ea2868e3e501c53e53af790108098b57ed73a50ef09a2ea0f46"]],"detail":{},"object":["account","01a17b23-b91d-7fe4-8f89-1a3e5733bd64"],"on_behalf":"","seq":113,"unit":[1,1],"v":1}', '489cd054409f6f3b3ee19d831ad91dbd289278123384ab54794dcbaa8ef0417b', 'c940575f98fd04ea12ed11598004c32fcb63a9c7f3212b45f82da1d0a57fe76f');
INSERT INTO public.audit_entry VALUES (114, '2026-10-27 02:15:00.312276+00', 'console:root', 'account.accepted', 'account', '01a17b23-b91d-7fe4-8f89-1a3e5733bd64', '{"action":"account.accepted","actor":"console:root","at":"2026-10-27T02:15:00.312276+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["account","01a17b23-b91d-7fe4-8f89-1a3e5733bd64","7dcff640ec34a7264111f28f98836cef728421f2b2988c556bd4109a47cd3221"],["invitation","01a17b23-b572-77e0-a49b-e65281399c3d","522119f9b07e392476908650a2c519f667b55f799e8b255369ecf30d9d453bec"]],"detail":{},"object":["account","01a17b23-b91d-7fe4-8f89-1a3e5733bd64"],"on_behalf":"","seq":114,"unit":[1,1],"v":1}', 'c940575f98fd04ea12ed11598004c32fcb63a9c7f3212b45f82da1d0a57fe76f', 'a015b742a2f4d7a18fafed8c381754321a00460fc5792819f35f7080372c8489');
INSERT INTO public.audit_entry VALUES (115, '2026-10-27 02:15:00.326404+00', 'console:root', 'account.invited', 'account', '01a17b23-b91d-7fe4-8f89-1a4112ff9e38', '{"action":"account.invited","actor":"console:root","at":"2026-10-27T02:15:00.326404+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["invitation","01a17b23-b5e6-7f39-bbc0-f4f64aa7037d","d7915b38c535b30a21719975f39b48f397cad94b31aada711bada2fc978f374f"],["invitation","01a17b23-b91d-7fe4-8f89-1a41fdf94ded","b9b4aad3d0954a1b1c7fc02fbaa610f582f41fb1771eccad5f3a30b76c34291f"]],"detail":{},"object":["account","01a17b23-b91d-7fe4-8f89-1a4112ff9e38"],"on_behalf":"","seq":115,"unit":[1,1],"v":1}', 'a015b742a2f4d7a18fafed8c381754321a00460fc5792819f35f7080372c8489', '3e28d4cd74da7d71a5c595ce98266c71c49006194e05a5dfe11820da78977648');
INSERT INTO public.audit_entry VALUES (116, '2026-10-27 02:15:00.281267+00', 'console:root', 'account.accepted', 'account', '01a17b23-b91d-7fe4-8f89-1a4112ff9e38', '{"action":"account.accepted","actor":"console:root","at":"2026-10-27T02:15:00.281267+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["account","01a17b23-b91d-7fe4-8f89-1a4112ff9e38","a225ea64d5fbd6177d0a6eeb867e7411948d9c0aa91b0d24c8399467a8811fec"],["invitation","01a17b23-b5e6-7f39-bbc0-f4f64aa7037d","305ad151827fcc97620fb75e7cf552bed2785de1bcc61c3ea1cad1acf539cc2e"]],"detail":{},"object":["account","01a17b23-b91d-7fe4-8f89-1a4112ff9e38"],"on_behalf":"","seq":116,"unit":[1,1],"v":1}', '3e28d4cd74da7d71a5c595ce98266c71c49006194e05a5dfe11820da78977648', '1bfde1da2d7fe6aa4737db7d01f7239ce85ea4c56e4cd442568584857644f891');
INSERT INTO public.audit_entry VALUES (117, '2026-10-27 02:15:00.527019+00', 'secretary', 'record.registered', 'record', '01a17b23-b6af-7f1c-b683-00e400cc2a65', '{"action":"record.registered","actor":"secretary","at":"2026-10-27T02:15:00.527019+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["component","01a17b23-b6af-7f1c-b683-00e4861c425f","31b9d94e42d5a924441c029e81c380cc6519c23d4c2384afd83b2e248c09541b"],["ledger_number","01a17b23-b6af-7f1c-b683-00e4ec05c977","5e6989322cc9ab63ae84eca76a3580702853a76f95e5fa119c17519a44ba5c31"],["ledger_period","01a17b23-b6af-7f1c-b683-00e4c14057ac","1ba145eadbb9a63dc5fc25291dac5e819c4a9217dbc3d3ff9765dfc95979b780"],["record","01a17b23-b6af-7f1c-b683-00e400cc2a65","dffe93a8c1d9d0510548a5c35ad6887c410324cb2f73d3d5650195a9994a6d9d"],["record_field","01a17b23-b6af-7f1c-b683-00e400cc2a65|addressee","3e2a622e94bed005a067645b9d822542d182567c3881d7b9ce24a6890740c5e7"],["record_field","01a17b23-b6af-7f1c-b683-00e400cc2a65|delivery","2418bf4f6425628d89bfcd726babd32e92a25bdf7cc82be66142f322daaa4e32"],["record_field","01a17b23-b6af-7f1c-b683-00e400cc2a65|foreign_number","ba9c86d234bf84d53d8480954e31db71a4cc5f7213dbd0072afa446b67f76f29"],["record_field","01a17b23-b6af-7f1c-b683-00e400cc2a65|kind","1d672c038d95e06c3d44116c20e50530f014270a48d2e7321c4f447fa2b9531f"],["record_history","01a17b23-b6af-7f1c-b683-00e57756d141","1eb68a39f8f62489720e8b8a28d4461a52c6c86a9a47fee1d0c764b6c5420593"],["record_party","01a17b23-b6af-7f1c-b683-00e46b960fbc","4a869ad66a4f852c73a230b87e82a2825128cc623b78835a1c92dfed8bc78612"],["record_party","01a17b23-b6af-7f1c-b683-00e47a49ce77","f74fe56650124ce2ce27a66035a0353caf0c154fbd494c4e84a457ab0cb2a1e0"],["visibility_key","a890d12522b61f222915420fd3617705","ce6ba03d4e834805e92a0b30920ad9a8bf81118d10417cf1c7053e73475997d3"],["visibility_key","f530a969dad8fc929c030bb1b5620276","3fccbb667e6908ca0c40245a64ecbe3898eeb0df5cd0a118f77694a5da3f3bc4"],["visibility_token","f530a969dad8fc929c030bb1b5620276|own:01a17b23-b91d-7d0e-9777-2523a2341ed0","9d9d6e6346e54b4ddd83b725dc1fa22ac89c0002ac408044e1d8e5eb31eb34e1"],["visibility_token","f530a969dad8fc929c030bb1b5620276|own:01a17b23-b91d-7fd3-a4cb-aeaac4b9f2de","e51c2435281e6e301c4b17b00204c97abf8fe63608f45f9b1a6074d27b257c72"]],"detail":{"number":"Вх-1"},"object":["record","01a17b23-b6af-7f1c-b683-00e400cc2a65"],"on_behalf":"","seq":117,"unit":[1,1],"v":1}', '1bfde1da2d7fe6aa4737db7d01f7239ce85ea4c56e4cd442568584857644f891', '3c116c61ac009a79a85ee691e50e50c5abe9e4616e729b596c445a448b353d99');
INSERT INTO public.audit_entry VALUES (118, '2026-10-27 02:15:01.369152+00', 'secretary', 'record.registered', 'record', '01a17b23-b9f9-7dc7-987e-67f95880f0f2', '{"action":"record.registered","actor":"secretary","at":"2026-10-27T02:15:01.369152+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["ledger_number","01a17b23-b9f9-7dfe-8ec8-6116d278d8f9","dd4ea526c1963d4b11742b56f4a4028b1e0f57ee61bb2e4ca37885e0b8b43188"],["ledger_period","01a17b23-b6af-7f1c-b683-00e4c14057ac","78e8f66a6a1bb8b153f3cc502b80b12563ad71ae0aa7f0902a647bb7a42f6199"],["record","01a17b23-b9f9-7dc7-987e-67f95880f0f2","6a5e94f6ac9140a4973c32a81cd3ef6a141d411008a3a4cd53ce8be1d50d9bec"],["record_field","01a17b23-b9f9-7dc7-987e-67f95880f0f2|addressee","4ef216b62d736ab34a782dab3d1345f81b6253bd0977511ab7e2a8c29e7f6682"],["record_field","01a17b23-b9f9-7dc7-987e-67f95880f0f2|delivery","f0dd96ad304c71992e12a5cb575085b6ca2d76a38d224e95d6f63ae7c26fe1e3"],["record_field","01a17b23-b9f9-7dc7-987e-67f95880f0f2|foreign_number","ce1fe084a9ddf7eacf11b70ddfba21e4ea19681ca1041b4fcdf56ccf9aa3d2f0"],["record_field","01a17b23-b9f9-7dc7-987e-67f95880f0f2|kind","3dfab856349c5598f2aaa251f100c65ae2b74497786fbcabc1df10441e33acf0"],["record_history","01a17b23-b9f9-7dfe-8ec8-61178c2b724a","7a5b3b6bd90704da0bb588f692a3beb71550f1fbd7bd0ec50ff2d9aa53dbf9f7"],["record_party","01a17b23-b9f9-7dc7-987e-67f9b6b94e5e","e4be1c01761371f9013d18c057b6cbd0ce3c123c78bc378a5b603fef1de5817b"],["record_party","01a17b23-b9f9-7dc7-987e-67fa4815e3fe","72c40aece62787aacfa4690514456ca5564f3d6e110186994076836fdff83cbc"]],"detail":{"number":"Вх-2"},"object":["record","01a17b23-b9f9-7dc7-987e-67f95880f0f2"],"on_behalf":"","seq":118,"unit":[1,1],"v":1}', '3c116c61ac009a79a85ee691e50e50c5abe9e4616e729b596c445a448b353d99', '9b6a81206b628f7724a272ee954715e1544129f7f2e0c8f95dad4263e92335ea');
INSERT INTO public.audit_entry VALUES (119, '2026-10-27 02:15:00.362842+00', 'secretary', 'record.registered', 'record', '01a17b23-b60a-7f10-b33a-0ecc3a2951fa', '{"action":"record.registered","actor":"secretary","at":"2026-10-27T02:15:00.362842+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["ledger_number","01a17b23-b60a-7f10-b33a-0ecea940c4da","75986ef51204cd709052f96a915a07471f3f42bf2e314c065b76c0e949ac06dd"],["ledger_period","01a17b23-b6af-7f1c-b683-00e4c14057ac","2c2132abd3998609c8339d032b6cd8270d9e56acb73b78fce0afbb81119d91bc"],["record","01a17b23-b60a-7f10-b33a-0ecc3a2951fa","6fac8b3d2234705f9f5385fd52bf9cdc06b9c066edb1aad521e03425d5fe4b98"],["record_field","01a17b23-b60a-7f10-b33a-0ecc3a2951fa|addressee","26c1347f12a26302ada5ee11436d6593d7539ce5a6be4bb522fda7ea1c079dc7"],["record_field","01a17b23-b60a-7f10-b33a-0ecc3a2951fa|delivery","fc905b9ab5d879696c24105866ef44e6431a36a0163029c0d254a3a9fb19ecf3"],["record_field","01a17b23-b60a-7f10-b33a-0ecc3a2951fa|foreign_number","9310d954a9b95bb2e8c393eaf147127938f7a39572615249fb60b06dbc32033e"],["record_field","01a17b23-b60a-7f10-b33a-0ecc3a2951fa|kind","f07bcf8a09ed46a791b25c8babb5aa7b98b732719512434d43d18cc26fab1e6c"],["record_history","01a17b23-b60a-7f10-b33a-0ecf19ff2f42","9da0e9859482c8904d29e3391d27867ac970f3d72fed22f94ac1cf03d0ff9a81"],["record_party","01a17b23-b60a-7f10-b33a-0ecccbc7dcc1","e2b3b23c217393950483608bdae3119208cb47889c6124b2f76b93ead7b20e59"],["record_party","01a17b23-b60a-7f10-b33a-0ecdad24cc35","8d39c135e65287a460753e81ecbe3664140255cccc277f9a183ad7aab6916d87"],["visibility_key","40c1214aa0306b80a7d84d6cd4c9fd7e","6eb0d7c0537dce1246241dbd2da0b884ff4dd589a1cce6ac9c959ea3c99e8358"],["visibility_key","b6afdf6f95b17934c7f0843993a9fcc6","fca07763d74429bb5c69cbe72cbcf8eb4c30f429e560665fb10d83b2281823e8"],["visibility_token","40c1214aa0306b80a7d84d6cd4c9fd7e|by:secretary","a67ee6dde9199bdff336d12090688a5059fc84b3bceebecc0643dfa9b1f9d5a5"],["visibility_token","40c1214aa0306b80a7d84d6cd4c9fd7e|own:01a17b23-b91d-7d0e-9777-2523a2341ed0","bd887863e2f602d5ad00915209db8673223ca0684e9d300cb210f95af765467f"],["visibility_token","40c1214aa0306b80a7d84d6cd4c9fd7e|own:01a17b23-b91d-7fd3-a4cb-aeaac4b9f2de","462485975dc47258d175d5178bd1889d48bf875f9a80ab95d486c4ec76824aef"]],"detail":{"number":"Вх-3"},"object":["record","01a17b23-b60a-7f10-b33a-0ecc3a2951fa"],"on_behalf":"","seq":119,"unit":[1,1],"v":1}', '9b6a81206b628f7724a272ee954715e1544129f7f2e0c8f95dad4263e92335ea', 'f1b5442d3a0fae4b2d3491cb593d10e5bc745934ded4db21d11fd0ee1a3ae2e5');
INSERT INTO public.audit_entry VALUES (120, '2026-10-27 02:15:00.354604+00', 'chair', 'party.added', 'party', '01a17b23-b602-79bc-b30d-b6a176b604f5', '{"action":"party.added","actor":"chair","at":"2026-10-27T02:15:00.354604+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["party","01a17b23-b602-79bc-b30d-b6a176b604f5","f63a473138241b7fae9f494167a680a36546a5d43de2f03318b4931eec97c721"]],"detail":{"kind":"person"},"object":["party","01a17b23-b602-79bc-b30d-b6a176b604f5"],"on_behalf":"","seq":120,"unit":[1,2],"v":1}', 'f1b5442d3a0fae4b2d3491cb593d10e5bc745934ded4db21d11fd0ee1a3ae2e5', 'b043a4926e01daf17d00bdcdb046041acfae4e88050bb3681a98845f54b5053c');
INSERT INTO public.audit_entry VALUES (121, '2026-10-27 02:15:00.354604+00', 'chair', 'task.added', 'task', '01a17b23-b602-7f23-a5af-bf3a3df566a0', '{"action":"task.added","actor":"chair","at":"2026-10-27T02:15:00.354604+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["record","01a17b23-b6af-7f1c-b683-00e400cc2a65","23991820e36748c2d0198eebc4dbf9db2761b886706ef1ef795d0741b169121c"],["task","01a17b23-b602-7f23-a5af-bf3a3df566a0","58f12d7c5e4b7cfcebc012d706bad7ea61243af38323627eb37bb6baab047954"],["task_event","01a17b23-b602-7f23-a5af-bf3a675ad1f3","abe6e5f849ddc37f6238034db610a36e49c7402d207fae132bea59cc2d2febac"],["task_executor","01a17b23-b602-7f23-a5af-bf3a3df566a0|01a17b23-b602-79bc-b30d-b6a176b604f5","ee04cb8d4b3476227e4020ee9c73a8dcb27223e086f4e07d8f34810ed4b7b89d"],["visibility_key","4b4e9e9868979764f21024725b0eaefb","0749115cf2eec5fd13b2ded35a304480844f34ac437c9208b32a3994aca91650"],["visibility_token","4b4e9e9868979764f21024725b0eaefb|own:01a17b23-b602-79bc-b30d-b6a176b604f5","141ac59db60a9be0dde15561906ab6ca0182362bd242353f5d7f54615df57550"],["visibility_token","4b4e9e9868979764f21024725b0eaefb|own:01a17b23-b91d-7d0e-9777-2523a2341ed0","c0792925494bf4772f5280a46a2ad37045ad45c6c71a407d831281cc14930f21"],["visibility_token","4b4e9e9868979764f21024725b0eaefb|own:01a17b23-b91d-7fd3-a4cb-aeaac4b9f2de","50659793a8cfd224edc3c26d8f161ec2fd8a6282cd2fc3bc79b68321e8b5dd0f"]],"detail":{"due":"2026-11-27","record":"01a17b23-b6af-7f1c-b683-00e400cc2a65"},"object":["task","01a17b23-b602-7f23-a5af-bf3a3df566a0"],"on_behalf":"","seq":121,"unit":[2,2],"v":1}', 'b043a4926e01daf17d00bdcdb046041acfae4e88050bb3681a98845f54b5053c', '3bf040a3db6fffc35e0b77e4cb39d15f52d865f84954fb6ea165d4089cda980f');
INSERT INTO public.audit_entry VALUES (122, '2026-10-27 02:15:01.286217+00', 'secretary', 'record.registered', 'record', '01a17b23-b9a6-7f4c-a860-a292f5bb5a2d', '{"action":"record.registered","actor":"secretary","at":"2026-10-27T02:15:01.286217+00:00","chain":"01a17b23-b91d-764a-8fe3-a374779b5e60","changes":[["component","01a17b23-b9a6-7f4c-a860-a29325856b22","881c0ff73085189ef1fabeb423636b62481c186acbfce72af4ecb5ee718ace7c"],["file","01a17b23-b9a6-7f4c-a860-a293aed2c09f","b5690a106481efd9b3d059fdd7082c49a0aafc95b6fe19309c12880271300b46"],["ledger_number","01a17b23-b9a6-7f4c-a860-a294e8a0ee26","e6cc640128312210716589f83024488c141383b43b8f7ed6789c27c586b906f3"],["ledger_period","01a17b23-b9a6-7f4c-a860-a2945cfd5625","7e1a1fa98974d8d6c09878a10e480143b4748940f750c9c02639a96ef431f5e4"],["record","01a17b23-b9a6-7f4c-a860-a292f5bb5a2d","8fc700bd3f2f9125340b6420b0e4d1a49cb934118bc54875dc8303192ef152ad"],["record_field","01a17b23-b9a6-7f4c-a860-a292f5bb5a2d|considered_at","f8404dd52629a518149a32bd5c7a6cb0c37bb85a61cea3742df17a1ae2ccf63e"],["record_field","01a17b23-b9a6-7f4c-a860-a292f5bb5a2d|work_version","5bd32763355002872cd028fff5624780f691c93e91381375ca5afde8a53c84a9"],["record_history","01a17b23-b9a6-7f4c-a860-a2954bbef1f9","4aaa9d5044ed9c61e9d04ffb2935a4bb6107e0bd43f32fd2ca343b81cf6676e0"],["visibility_key","0cbd192c95523c977d28688468b08da1","30b7decb56577bf2c3fa9aaff900f8410698a1696d8e2c4b436b446cb4992ee9"],["visibility_key","2051b9877c5f193f0e488d2165c7e413","c92edeecd664c51b6aee2be211caf698ac1a786fd8bcad2a5afb4aef39c622b6"]],"detail":{"number":"Вн-1"},"object":["record","01a17b23-b9a6-7f4c-a860-a292f5bb5a2d"],"on_behalf":"","seq":122,"unit":[1,1],"v":1}', '3bf040a3db6fffc35e0b77e4cb39d15f52d865f84954fb6ea165d4089cda980f', 'db4fdcb86d12ed5359adba92908f9caf948efe7e5c5348cb84f2151fde0ee03b');
INSERT INTO public.audit_head VALUES (1, '01a17b23-b91d-764a-8fe3-a374779b5e60', 122, 'db4fdcb86d12ed5359adba92908f9caf948efe7e5c5348cb84f2151fde0ee03b');
INSERT INTO public.audit_signature VALUES (109, 'f847ff2daeca1bd41348808d9055fd200aebe84ff96fbd36d8e02e490f8bc1db', '2026-10-27 02:15:01.149744+00', '8419075e92ea504e56a5d86177e841a00c66259b945da28513509dda418314d9', 'aede3d413487246443a31a06108e172f50d12851183e411355415431ad2fc888405e2518add365e0755487ed3b7d593886b83dabd80c6cd5dfebec8dbed5f50f');
INSERT INTO public.audit_signature VALUES (110, '673db0146c9058d74c29fc6bae7ec1d0fbf32dcc28d82279c95cee56f55dfbe9', '2026-10-27 02:15:00.738136+00', '8419075e92ea504e56a5d86177e841a00c66259b945da28513509dda418314d9', '7ce6ce9ee1d7ac0b94ede24931e80a9698f1538f0f8906fde06f99aa816541fd84f7a744837623663df350a733f07096df7dd8f9e53bd8c7b8082f40783e0705');
INSERT INTO public.audit_signature VALUES (111, '95ee95a35f8b709316f012fcf4ec0cad62a916b4ff0f7ccf5bd5fac5eebc3c8a', '2026-10-27 02:15:00.292847+00', '8419075e92ea504e56a5d86177e841a00c66259b945da28513509dda418314d9', '672d0e087eef72befef581183128020f86f83a124763abca75aec0d22b3bba793ca80597f1f0fba664cf97e6f6db055a59506377c81470486a57a30c4ee04c00');
INSERT INTO public.audit_signature VALUES (112, '489cd054409f6f3b3ee19d831ad91dbd289278123384ab54794dcbaa8ef0417b', '2026-10-27 02:15:00.417791+00', '8419075e92ea504e56a5d86177e841a00c66259b945da28513509dda418314d9', '2e525dcff66ff51a74adc5535b33f200b884d17b9be702396b191683b742357bb00bcecebd2cfd5f088c28e46ddb13ea65edf0056f054b34d2870069a8c13f0d');
INSERT INTO public.audit_signature VALUES (113, 'c940575f98fd04ea12ed11598004c32fcb63a9c7f3212b45f82da1d0a57fe76f', '2026-10-27 02:15:00.210579+00', '8419075e92ea504e56a5d86177e841a00c66259b945da28513509dda418314d9', 'f5e2b5ee6ff51b01d0aa0d86baf71763cdd8f9363d2ce7af72fedf9364dc3589097939df1bbc8838581f773b9d3ff10662ef0661d266d7f63fb42289d06e740f');
INSERT INTO public.audit_signature VALUES (114, 'a015b742a2f4d7a18fafed8c381754321a00460fc5792819f35f7080372c8489', '2026-10-27 02:15:00.312276+00', '8419075e92ea504e56a5d86177e841a00c66259b945da28513509dda418314d9', 'b8e8e1b90d37ab8f0b31fcab94a4ba78b6cc6105713f3b7502bd47ea86b31dfa119518a10c0e50ed7855b5137a8b476d2fdda0d2642430f04c1aaa572187c003');
INSERT INTO public.audit_signature VALUES (115, '3e28d4cd74da7d71a5c595ce98266c71c49006194e05a5dfe11820da78977648', '2026-10-27 02:15:00.326404+00', '8419075e92ea504e56a5d86177e841a00c66259b945da28513509dda418314d9', '1a1116154fb49b77c230fce5e8c0ffcd51d250e8309505dbdcb5bbb042721641097db7c236c0400aae78aa707417a7a363e6ba5ce1a274c57629c64734e2c90d');
INSERT INTO public.audit_signature VALUES (116, '1bfde1da2d7fe6aa4737db7d01f7239ce85ea4c56e4cd442568584857644f891', '2026-10-27 02:15:00.281267+00', '8419075e92ea504e56a5d86177e841a00c66259b945da28513509dda418314d9', 'c762781b290f834b1fdd1596dd95166985bed1d38259393dcd29e264cb12fc0cdfe2deae1cf609140ca5b4ec221260e45feca07179c55d1b85d9b689ad56780d');
INSERT INTO public.audit_signature VALUES (117, '3c116c61ac009a79a85ee691e50e50c5abe9e4616e729b596c445a448b353d99', '2026-10-27 02:15:00.527019+00', '8419075e92ea504e56a5d86177e841a00c66259b945da28513509dda418314d9', '7bb651b0e73c432e958f1d896553de73fb12ec8e5d9806548d328d44a6b43608adb1a2ae0ec92ad6c2fd1d39fc886019cbda3fc6dceb2e996ede7874936a2d0c');
INSERT INTO public.audit_signature VALUES (118, '9b6a81206b628f7724a272ee954715e1544129f7f2e0c8f95dad4263e92335ea', '2026-10-27 02:15:01.369152+00', '8419075e92ea504e56a5d86177e841a00c66259b945da28513509dda418314d9', 'e11f6acaeecf42c80e5b1e96bd35bfaf11d07d1fbd8bda8302561afe435e970a272407bb96d01237b5f404db2172d52724f2adec2e792935a12d2c92b8826903');
INSERT INTO public.audit_signature VALUES (119, 'f1b5442d3a0fae4b2d3491cb593d10e5bc745934ded4db21d11fd0ee1a3ae2e5', '2026-10-27 02:15:00.362842+00', '8419075e92ea504e56a5d86177e841a00c66259b945da28513509dda418314d9', '11452f0ab77347b3666a72ee6f02a91c40061699a388c6619b0fc5fba2a83b36d408ab136ce19f69e2c781c2ccb9a21596bdedb12a3e0e9370ea66710f5f1c0d');
INSERT INTO public.audit_signature VALUES (121, '3bf040a3db6fffc35e0b77e4cb39d15f52d865f84954fb6ea165d4089cda980f', '2026-10-27 02:15:00.354604+00', '8419075e92ea504e56a5d86177e841a00c66259b945da28513509dda418314d9', 'c7cf3e0e33f2ef05873339fbaba56c20c56cb4b7790668df500d5806eb762ae9f62ce6e7db20d2debd5e39ee46565be6cff93350c6d846bf356ad818b4c5f006');
INSERT INTO public.audit_signature VALUES (122, 'db4fdcb86d12ed5359adba92908f9caf948efe7e5c5348cb84f2151fde0ee03b', '2026-10-27 02:15:01.286217+00', '8419075e92ea504e56a5d86177e841a00c66259b945da28513509dda418314d9', '0120a85baeb1ec99e1abc98486d52cd22a501f828c9f797185fd17fcf0f05f91a1ef3e8b86484ecda305f1c926961db51caf20233b4d3faef69814e957d7ee03');
INSERT INTO public.body VALUES ('presidium', 'Президиум', 'Presidium', 'governing', 'п. 3.4 Положения');
INSERT INTO public.body VALUES ('assembly', 'Общее собрание', 'General meeting', 'general', 'п. 3.6 Положения');
INSERT INTO public.body VALUES ('consulting_group', 'Рабочая группа по консультационно-методической работе', 'Working group for consulting and methods', 'working_group', 'п. 3.11 Положения');
INSERT INTO public.body VALUES ('research_group', 'Рабочая группа по научно-аналитической работе', 'Working group for research and analysis', 'working_group', 'п. 3.11 Положения');
INSERT INTO public.body VALUES ('information_group', 'Рабочая группа по информационному сопровождению', 'Working group for information', 'working_group', 'п. 3.11 Положения');
INSERT INTO public.body VALUES ('appraisal_commission', 'Экспертная комиссия', 'Appraisal commission', 'commission', '');
INSERT INTO public.component VALUES ('01a17b23-b6af-7f1c-b683-00e4861c425f', '01a17b23-b6af-7f1c-b683-00e400cc2a65', 'main', 1, 1, 'письмо.txt', 'text/plain', 245, 'b66a66b6f8b429cfa36670f69c89692010b0ffe51d607b70fc9991559e367ed5', '2026-10-27 02:15:00.527019+00');
INSERT INTO public.component VALUES ('01a17b23-b9a6-7f4c-a860-a29325856b22', '01a17b23-b9a6-7f4c-a860-a292f5bb5a2d', 'main', 1, 1, 'письмо.txt', 'text/plain', 245, 'b66a66b6f8b429cfa36670f69c89692010b0ffe51d607b70fc9991559e367ed5', '2026-10-27 02:15:01.286217+00');
INSERT INTO public.component_text VALUES ('01a17b23-b6af-7f1c-b683-00e4861c425f', 'extracted', 'text', '1', '', 'Министерство образования Приобского края
О представлении аналитической записки
Просим представить записку о системе менеджмента.');
INSERT INTO public.component_text VALUES ('01a17b23-b9a6-7f4c-a860-a29325856b22', 'extracted', 'text', '1', '', 'Министерство образования Приобского края
О представлении аналитической записки
Просим представить записку о системе менеджмента.');
INSERT INTO public.deployment_fact VALUES ('preset', 'demo');
INSERT INTO public.deployment_fact VALUES ('association', 'Ассоциация образовательных организаций Приобского края, работающих по системе менеджмента качества');
INSERT INTO public.deployment_fact VALUES ('founded_at', '2026-10-27T02:15:01.149744+00:00');
INSERT INTO public.deployment_fact VALUES ('rehearsal', 'yes');
INSERT INTO public.deployment_fact VALUES ('audit_key', '8419075e92ea504e56a5d86177e841a00c66259b945da28513509dda418314d9');
INSERT INTO public.field_definition VALUES ('authority_order', 'order_number', 'Номер приказа', 'Order number', 'foreign_number', true, true, 0);
INSERT INTO public.field_definition VALUES ('registration_journal', 'journal_year', 'За год', 'Year', 'text', true, false, 0);
INSERT INTO public.field_definition VALUES ('registration_journal', 'closing_entry', 'Итоговая запись', 'Closing entry', 'text', false, false, 1);
INSERT INTO public.field_definition VALUES ('annual_report', 'reported_period', 'Отчётный период', 'Period reported', 'text', true, false, 0);
INSERT INTO public.field_definition VALUES ('event_report', 'event', 'Мероприятие', 'Event', 'text', true, false, 0);
INSERT INTO public.field_definition VALUES ('event_report', 'event_date', 'Дата мероприятия', 'Date of the event', 'date', false, false, 1);
INSERT INTO public.field_definition VALUES ('analytical_note', 'request_number', 'Номер запроса', 'Number of the request', 'foreign_number', false, true, 0);
INSERT INTO public.field_definition VALUES ('annual_plan', 'school_year', 'Учебный год', 'School year', 'text', true, false, 0);
INSERT INTO public.field_definition VALUES ('presidium_minutes', 'meeting_date', 'Дата заседания', 'Date of the meeting', 'date', true, false, 0);
INSERT INTO public.field_definition VALUES ('event_document', 'event', 'Мероприятие', 'Event', 'text', true, false, 0);
INSERT INTO public.field_definition VALUES ('methodical_work', 'work_version', 'Версия', 'Version', 'text', true, false, 0);
INSERT INTO public.field_definition VALUES ('methodical_work', 'considered_at', 'Рассмотрена (протокол)', 'Considered at (minutes)', 'text', false, false, 1);
INSERT INTO public.field_definition VALUES ('methodical_work', 'topic', 'Тема', 'Topic', 'text', false, false, 2);
INSERT INTO public.field_definition VALUES ('incoming_letter', 'kind', 'Вид документа', 'Kind of document', 'text', true, false, 0);
INSERT INTO public.field_definition VALUES ('incoming_letter', 'foreign_number', '№ документа корреспондента', 'Sender''s number', 'foreign_number', true, true, 1);
INSERT INTO public.field_definition VALUES ('incoming_letter', 'addressee', 'Адресат', 'Addressee', 'text', false, false, 2);
INSERT INTO public.field_definition VALUES ('incoming_letter', 'signed_by', 'Подписал', 'Signed by', 'text', false, false, 3);
INSERT INTO public.field_definition VALUES ('incoming_letter', 'due_on', 'Срок, указанный в документе', 'Due date in the document', 'date', false, false, 4);
INSERT INTO public.field_definition VALUES ('incoming_letter', 'reference', 'На № … от …', 'In reply to No. … of …', 'text', false, false, 5);
INSERT INTO public.field_definition VALUES ('incoming_letter', 'delivery', 'Способ доставки', 'Delivered by', 'text', true, false, 6);
INSERT INTO public.field_definition VALUES ('incoming_letter', 'forwarded', 'Сведения о переадресации', 'Forwarded', 'text', false, false, 7);
INSERT INTO public.field_definition VALUES ('incoming_letter', 'sheets', 'Листов (осн.)', 'Sheets', 'number', false, false, 8);
INSERT INTO public.field_definition VALUES ('incoming_letter', 'annex_sheets', 'Листов (прил.)', 'Sheets of annexes', 'number', false, false, 9);
INSERT INTO public.field_definition VALUES ('incoming_letter', 'copy_number', 'Экз. №', 'Copy No.', 'text', false, false, 10);
INSERT INTO public.field_definition VALUES ('incoming_letter', 'executor_account', 'Исполнитель (учётная запись)', 'Executor (account)', 'text', false, false, 11);
INSERT INTO public.field_definition VALUES ('incoming_letter', 'note', 'Примечание', 'Note', 'text', false, false, 12);
INSERT INTO public.field_definition VALUES ('outgoing_letter', 'kind', 'Вид документа', 'Kind of document', 'text', true, false, 0);
INSERT INTO public.field_definition VALUES ('outgoing_letter', 'reference', 'На № … от …', 'In reply to No. … of …', 'text', false, false, 1);
INSERT INTO public.field_definition VALUES ('outgoing_letter', 'delivery', 'Способ отправки', 'Dispatched by', 'text', false, false, 2);
INSERT INTO public.field_definition VALUES ('outgoing_letter', 'dispatched_on', 'Дата отправки', 'Dispatched on', 'date', false, false, 3);
INSERT INTO public.field_definition VALUES ('outgoing_letter', 'sheets', 'Листов (осн.)', 'Sheets', 'number', false, false, 4);
INSERT INTO public.field_definition VALUES ('outgoing_letter', 'annex_sheets', 'Листов (прил.)', 'Sheets of annexes', 'number', false, false, 5);
INSERT INTO public.field_definition VALUES ('outgoing_letter', 'copy_number', 'Экз. №', 'Copy No.', 'text', false, false, 6);
INSERT INTO public.field_definition VALUES ('outgoing_letter', 'executor_account', 'Исполнитель (учётная запись)', 'Executor (account)', 'text', false, false, 7);
INSERT INTO public.field_definition VALUES ('outgoing_letter', 'note', 'Примечание', 'Note', 'text', false, false, 8);
INSERT INTO public.field_definition VALUES ('chair_order', 'from_paper', 'Внесено с бумаги', 'Entered from paper', 'text', false, false, 0);
INSERT INTO public.field_definition VALUES ('chair_order', 'sheets', 'Листов (осн.)', 'Sheets', 'number', false, false, 1);
INSERT INTO public.field_definition VALUES ('chair_order', 'annex_sheets', 'Листов (прил.)', 'Sheets of annexes', 'number', false, false, 2);
INSERT INTO public.field_definition VALUES ('chair_order', 'note', 'Примечание', 'Note', 'text', false, false, 3);
INSERT INTO public.file VALUES ('01a17b23-b9a6-7f4c-a860-a293aed2c09f', '03-01', '2026', 'Методические разработки (подлинники)', 'open', '2026-10-27', NULL, '{"kind": "permanent", "verification": "unchecked", "note": "по месту разработки; присланные для сведения – до замены новыми"}');
INSERT INTO public.file_plan_entry VALUES ('01-01', '01 Организация управления', 'Положение об Ассоциации, изменения к нему', '', '{"kind": "permanent", "authority": "Т236", "article": "ст. 28", "verification": "secondary", "note": "локальные нормативные акты – ст. 8"}', 'whole_life', false);
INSERT INTO public.file_plan_entry VALUES ('01-02', '01 Организация управления', 'Приказы Главного управления (Министерства) о деятельности Ассоциации (копии)', 'K1', '{"kind": "no_longer_needed", "floor_years": "5", "authority": "Т236", "article": "ст. 19", "verification": "unchecked", "note": "подлинники хранит издавший орган; приказы об утверждении состава (п. 3.3) – до ликвидации организации"}', 'calendar_year', false);
INSERT INTO public.file_plan_entry VALUES ('01-03', '01 Организация управления', 'Реестр членов и кандидатов; состав Президиума', '', '{"kind": "liquidation", "floor_years": "10", "verification": "policy"}', 'whole_life', false);
INSERT INTO public.file_plan_entry VALUES ('01-04', '01 Организация управления', 'Заявления о вступлении, документы кандидатов, экспертные заключения, заявления о выходе', '', '{"kind": "after_event", "years": "5", "event": "прекращение членства или отказ", "verification": "policy"}', 'whole_life', false);
INSERT INTO public.file_plan_entry VALUES ('01-05', '01 Организация управления', 'Переписка с органами управления образованием', '', '{"kind": "years", "years": "5", "review": "yes", "authority": "Т236", "article": "ст. 70", "verification": "unchecked"}', 'calendar_year', false);
INSERT INTO public.file_plan_entry VALUES ('01-06', '01 Организация управления', 'Переписка с организациями-членами, иными организациями', '', '{"kind": "years", "years": "5", "review": "yes", "authority": "Т236", "article": "ст. 70", "verification": "unchecked"}', 'calendar_year', false);
INSERT INTO public.file_plan_entry VALUES ('01-07', '01 Организация управления', 'Реестр выдачи сертификатов «Член Ассоциации»', '', '{"kind": "liquidation", "floor_years": "10", "verification": "policy"}', 'whole_life', false);
INSERT INTO public.file_plan_entry VALUES ('01-08', '01 Организация управления', 'Распоряжения председателя (п. 4.4, 4.5 Положения)', '', '{"kind": "permanent", "authority": "Т236", "article": "ст. 19", "verification": "unchecked"}', 'calendar_year', false);
INSERT INTO public.file_plan_entry VALUES ('01-09', '01 Организация управления', 'Заключения, предложения, обращения Ассоциации (п. 1.5 Положения)', '', '{"kind": "years", "years": "5", "review": "yes", "verification": "policy"}', 'calendar_year', false);
INSERT INTO public.file_plan_entry VALUES ('01-10', '01 Организация управления', 'Договоры и соглашения с партнёрами (п. 5.2, 5.3 Положения)', '', '{"kind": "after_event", "years": "5", "review": "yes", "event": "истечение срока договора", "authority": "Т236", "article": "ст. 11", "verification": "secondary"}', 'whole_life', false);
INSERT INTO public.file_plan_entry VALUES ('01-11', '01 Организация управления', 'Обращения граждан', '', '{"kind": "years", "years": "5", "review": "yes", "authority": "Т236", "article": "ст. 154", "verification": "unchecked"}', 'calendar_year', false);
INSERT INTO public.file_plan_entry VALUES ('01-12', '01 Организация управления', 'Доверенности представителей организаций (п. 5.6 Положения)', '', '{"kind": "after_event", "years": "5", "event": "истечение срока доверенности", "verification": "policy"}', 'whole_life', false);
INSERT INTO public.file_plan_entry VALUES ('02-01', '02 Президиум', 'Протоколы заседаний Президиума, документы к ним', 'K7', '{"kind": "permanent", "authority": "Т236", "article": "ст. 18", "verification": "secondary", "note": "п. 4.10 Положения (3 года у председателя) срок не сокращает"}', 'calendar_year', false);
INSERT INTO public.file_plan_entry VALUES ('02-02', '02 Президиум', 'Протоколы заседаний Ассоциации (общих собраний)', 'K7', '{"kind": "permanent", "authority": "Т236", "article": "ст. 18", "verification": "secondary"}', 'calendar_year', false);
INSERT INTO public.file_plan_entry VALUES ('02-03', '02 Президиум', 'Годовые планы работы (учебный год)', 'K6', '{"kind": "permanent", "authority": "Т236", "article": "ст. 198 а", "verification": "unchecked", "note": "по другим сведениям ст. 197 а"}', 'academic_year', false);
INSERT INTO public.file_plan_entry VALUES ('02-04', '02 Президиум', 'Годовые отчёты', 'K3', '{"kind": "permanent", "authority": "Т236", "article": "ст. 211", "verification": "unchecked"}', 'academic_year', false);
INSERT INTO public.file_plan_entry VALUES ('02-05', '02 Президиум', 'Аналитические записки и отчёты по запросам Главного управления', 'K5', '{"kind": "years", "years": "5", "review": "yes", "verification": "policy"}', 'calendar_year', false);
INSERT INTO public.file_plan_entry VALUES ('02-06', '02 Президиум', 'Документы о выполнении решений Президиума', '', '{"kind": "years", "years": "5", "review": "yes", "verification": "policy"}', 'calendar_year', false);
INSERT INTO public.file_plan_entry VALUES ('02-07', '02 Президиум', 'Протоколы заседаний рабочих групп', '', '{"kind": "years", "years": "5", "review": "yes", "verification": "policy"}', 'calendar_year', false);
INSERT INTO public.file_plan_entry VALUES ('03-01', '03 Методическая и инновационная работа', 'Методические разработки (подлинники)', 'K9', '{"kind": "permanent", "verification": "unchecked", "note": "по месту разработки; присланные для сведения – до замены новыми"}', 'calendar_year', false);
INSERT INTO public.file_plan_entry VALUES ('03-02', '03 Методическая и инновационная работа', 'Документы о проведении мероприятий (программы, положения)', 'K8', '{"kind": "years", "years": "5", "review": "yes", "authority": "Т236", "article": "ст. 200", "verification": "policy"}', 'academic_year', false);
INSERT INTO public.file_plan_entry VALUES ('03-03', '03 Методическая и инновационная работа', 'Анкеты участников и потребителей', 'K8', '{"kind": "no_longer_needed", "verification": "policy", "note": "после обобщения; с персональными данными – не более 1 года"}', 'academic_year', false);
INSERT INTO public.file_plan_entry VALUES ('03-04', '03 Методическая и инновационная работа', 'Отчёты по результатам мероприятий', 'K4', '{"kind": "years", "years": "5", "review": "yes", "verification": "policy"}', 'academic_year', false);
INSERT INTO public.file_plan_entry VALUES ('03-05', '03 Методическая и инновационная работа', 'Пары «наставник-кандидат»: планы, журналы, отчёты', '', '{"kind": "after_event", "years": "5", "event": "завершение пары", "verification": "policy"}', 'whole_life', false);
INSERT INTO public.file_plan_entry VALUES ('03-06', '03 Методическая и инновационная работа', 'Закрепление процессов за членами Ассоциации', '', '{"kind": "replaced", "years": "5", "verification": "policy"}', 'whole_life', false);
INSERT INTO public.file_plan_entry VALUES ('04-01', '04 Делопроизводство и архив', 'Номенклатура дел', '', '{"kind": "permanent", "authority": "Т236", "article": "ст. 157", "verification": "unchecked"}', 'calendar_year', false);
INSERT INTO public.file_plan_entry VALUES ('04-02', '04 Делопроизводство и архив', 'Журнал регистрации входящих документов', 'K2', '{"kind": "years", "years": "5", "authority": "Т236", "article": "ст. 182 г", "verification": "secondary"}', 'calendar_year', false);
INSERT INTO public.file_plan_entry VALUES ('04-03', '04 Делопроизводство и архив', 'Журнал регистрации исходящих документов', 'K2', '{"kind": "years", "years": "5", "authority": "Т236", "article": "ст. 182 г", "verification": "secondary"}', 'calendar_year', false);
INSERT INTO public.file_plan_entry VALUES ('04-04', '04 Делопроизводство и архив', 'Описи дел', '', '{"kind": "permanent", "authority": "Т236", "article": "ст. 172", "verification": "unchecked"}', 'whole_life', false);
INSERT INTO public.file_plan_entry VALUES ('04-05', '04 Делопроизводство и архив', 'Акты о выделении к уничтожению, протоколы экспертной комиссии', '', '{"kind": "permanent", "authority": "Т236", "article": "ст. 170", "verification": "unchecked"}', 'whole_life', false);
INSERT INTO public.file_plan_entry VALUES ('04-06', '04 Делопроизводство и архив', 'Согласия на обработку персональных данных', '', '{"kind": "after_event", "years": "3", "event": "истечение срока согласия или его отзыв", "authority": "Т236", "article": "ст. 441", "verification": "secondary"}', 'whole_life', false);
INSERT INTO public.file_plan_entry VALUES ('04-07', '04 Делопроизводство и архив', 'Журнал ознакомления с ограниченными документами', '', '{"kind": "years", "years": "3", "verification": "policy"}', 'calendar_year', false);
INSERT INTO public.file_plan_entry VALUES ('04-08', '04 Делопроизводство и архив', 'Журнал (база) контроля исполнения', '', '{"kind": "years", "years": "3", "authority": "Т236", "article": "ст. 182", "verification": "unchecked"}', 'calendar_year', false);
INSERT INTO public.file_plan_entry VALUES ('04-09', '04 Делопроизводство и архив', 'Резервный номер', '', '{}', 'calendar_year', true);
INSERT INTO public.file_plan_entry VALUES ('04-10', '04 Делопроизводство и архив', 'Резервный номер', '', '{}', 'calendar_year', true);
INSERT INTO public.file_plan_entry VALUES ('04-11', '04 Делопроизводство и архив', 'Резервный номер', '', '{}', 'calendar_year', true);
INSERT INTO public.file_plan_entry VALUES ('04-12', '04 Делопроизводство и архив', 'Резервный номер', '', '{}', 'calendar_year', true);
INSERT INTO public.invitation VALUES ('01a17b23-b5c4-7dc2-be32-b00a6ac91772', '01a17b23-b91d-7fe4-8f89-1a3df4f38286', '82c09244b613a3b393eafb2080ccae5ab54788d3974a8b4cd0d9f23e21c7cacf', '2026-10-28 02:15:00.292847+00', '2026-10-27 02:15:00.417791+00');
INSERT INTO public.invitation VALUES ('01a17b23-b572-77e0-a49b-e65281399c3d', '01a17b23-b91d-7fe4-8f89-1a3e5733bd64', 'cff1edc9d703cb4dfff2d1dbcf5687eed5e597c310e986b624c87a9850a6de14', '2026-10-28 02:15:00.210579+00', '2026-10-27 02:15:00.312276+00');
INSERT INTO public.invitation VALUES ('01a17b23-b91d-7fe4-8f89-1a41fdf94ded', '01a17b23-b91d-7fe4-8f89-1a4112ff9e38', '14970896ef76dfbc555a8cf67f023455bf1a284f024cbec8cff45be0c2cd3175', '2026-10-28 02:15:01.149744+00', '2026-10-27 02:15:00.326404+00');
INSERT INTO public.invitation VALUES ('01a17b23-b5e6-7f39-bbc0-f4f64aa7037d', '01a17b23-b91d-7fe4-8f89-1a4112ff9e38', '1bda27f7db9414e25c2fe8d7d0bf5fbb7ec1cc6abc13e3d421dc91e106b26bec', '2026-10-28 02:15:00.326404+00', '2026-10-27 02:15:00.281267+00');
INSERT INTO public.journal_alembic_version VALUES ('0002');
INSERT INTO public.ledger VALUES ('internal', 'Внутренние документы', 'Internal records', 'calendar_year', '{prefix}-{seq}{suffix}', 'Вн', 'core');
INSERT INTO public.ledger VALUES ('incoming', 'Журнал регистрации входящих документов', 'Journal of incoming documents', 'calendar_year', '{prefix}-{seq}{suffix}', 'Вх', 'journal');
INSERT INTO public.ledger VALUES ('outgoing', 'Журнал регистрации исходящих документов', 'Journal of outgoing documents', 'calendar_year', '{case}/{seq}{suffix}', 'Исх', 'journal');
INSERT INTO public.ledger VALUES ('orders', 'Журнал регистрации распоряжений председателя', 'Journal of orders of the chair', 'calendar_year', '{seq}{suffix}', '', 'journal');
INSERT INTO public.ledger_number VALUES ('01a17b23-b6af-7f1c-b683-00e4ec05c977', '01a17b23-b6af-7f1c-b683-00e4c14057ac', 1, '', 'issued', 'Вх-1', '01a17b23-b6af-7f1c-b683-00e400cc2a65', '', '2026-10-27');
INSERT INTO public.ledger_number VALUES ('01a17b23-b9f9-7dfe-8ec8-6116d278d8f9', '01a17b23-b6af-7f1c-b683-00e4c14057ac', 2, '', 'issued', 'Вх-2', '01a17b23-b9f9-7dc7-987e-67f95880f0f2', '', '2026-10-27');
INSERT INTO public.ledger_number VALUES ('01a17b23-b60a-7f10-b33a-0ecea940c4da', '01a17b23-b6af-7f1c-b683-00e4c14057ac', 3, '', 'issued', 'Вх-3', '01a17b23-b60a-7f10-b33a-0ecc3a2951fa', '', '2026-10-27');
INSERT INTO public.ledger_number VALUES ('01a17b23-b9a6-7f4c-a860-a294e8a0ee26', '01a17b23-b9a6-7f4c-a860-a2945cfd5625', 1, '', 'issued', 'Вн-1', '01a17b23-b9a6-7f4c-a860-a292f5bb5a2d', '', '2026-10-27');
INSERT INTO public.ledger_period VALUES ('01a17b23-b6af-7f1c-b683-00e4c14057ac', 'incoming', '2026', '{prefix}-{seq}{suffix}', 'Вх', 3, 'open', '2026-10-27', NULL);
INSERT INTO public.ledger_period VALUES ('01a17b23-b9a6-7f4c-a860-a2945cfd5625', 'internal', '2026', '{prefix}-{seq}{suffix}', 'Вн', 1, 'open', '2026-10-27', NULL);
INSERT INTO public.link_type VALUES ('answers', 'Ответ на', 'Answer to', 'Ответ', 'Answer', 'core');
INSERT INTO public.link_type VALUES ('initiates', 'Инициирующий документ для', 'Initiates', 'Инициирующий документ', 'Initiated by', 'core');
INSERT INTO public.link_type VALUES ('repeats', 'Повторно к', 'Repeats', 'Повторный документ', 'Repeated by', 'core');
INSERT INTO public.link_type VALUES ('executes', 'Во исполнение', 'Executes', 'Исполняющий документ', 'Executed by', 'core');
INSERT INTO public.link_type VALUES ('annex_to', 'Приложение к', 'Annex to', 'Приложение', 'Annex', 'core');
INSERT INTO public.link_type VALUES ('cancels', 'Отменяет', 'Cancels', 'Отменён документом', 'Cancelled by', 'core');
INSERT INTO public.link_type VALUES ('replaces', 'Взамен', 'Replaces', 'Заменён документом', 'Replaced by', 'core');
INSERT INTO public.link_type VALUES ('extract_of', 'Выписка из', 'Extract of', 'Выписка', 'Extract', 'core');
INSERT INTO public.link_type VALUES ('covers', 'Сопроводительное к', 'Covering letter of', 'Сопроводительное письмо', 'Covering letter', 'core');
INSERT INTO public.party VALUES ('01a17b23-b91d-7d0e-9777-2523a2341ed0', 'organisation', 'Министерство образования Приобского края', '', 'министерствообразованияприобскогокрая', 'authority', 'г. Приобск', '', '', 'ул. Набережная, д. 12, г. Приобск, 650000', '', '', '2026-10-27 02:15:01.149744+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b91d-7d0e-9777-2523ecf1421e', 'organisation', 'Отдел управления качеством образования Министерства образования Приобского края', 'Отдел управления качеством образования', 'отделуправлениякачествомобразованияминистерстваобразованияприобскогокрая', 'authority', 'г. Приобск', '', '', 'ул. Набережная, д. 12, г. Приобск, 650000', 'kachestvo@minobr.example', '(3800) 00-12-34', '2026-10-27 02:15:01.149744+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b91d-7d0e-9777-2524c9240280', 'organisation', 'Совет по качеству образования Приобского края', 'Совет по качеству образования', 'советпокачествуобразованияприобскогокрая', 'council', '', '', '', '', '', '', '2026-10-27 02:15:01.149744+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b91d-7d0e-9777-2525595c5dbb', 'organisation', 'Региональный центр менеджмента качества', 'РЦМК', 'региональныйцентрменеджментакачества', 'certification_body', '', '', '', '', '', '', '2026-10-27 02:15:01.149744+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b91d-7e3d-943d-78293e56aab4', 'organisation', 'АНО ДПО «Институт управления качеством»', '', 'анодпоинститутуправлениякачеством', 'partner', '', '', '', '', 'forum@iuk.example', '', '2026-10-27 02:15:01.149744+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b91d-7f29-802d-492646d4fef4', 'organisation', 'МБОУ «СОШ № 208»', '', 'мбоусошno208', 'applicant', 'г. Заречинск', 'общее', '', 'ул. Садовая, д. 7, г. Заречинск, 650311', 'school208@zar.example', '(3801) 00-45-10', '2026-10-27 02:15:01.149744+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b91d-7f29-802d-4927cbceef1f', 'organisation', 'МАДОУ «Детский сад № 19 «Рябинка»', '', 'мадоудетскийсадno19рябинка', 'candidate', 'г. Приобск', 'дошкольное', '', '', '', '', '2026-10-27 02:15:01.149744+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b91d-7f29-802d-492992c52af3', 'organisation', 'МБОУ «Лицей № 3»', '', 'мбоулицейno3', 'member', 'г. Приобск', 'общее', '', '', '', '', '2026-10-27 02:15:01.149744+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b91d-7f29-802d-492a6a29e9ea', 'organisation', 'МБОУ «Гимназия № 7»', '', 'мбоугимназияno7', 'member', 'г. Приобск', 'общее', '', '', '', '', '2026-10-27 02:15:01.149744+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b91d-7f29-802d-492a6fd3a5a0', 'organisation', 'КГБПОУ «Приобский политехнический техникум»', '', 'кгбпоуприобскийполитехническийтехникум', 'member', 'г. Приобск', 'СПО', '', '', '', '', '2026-10-27 02:15:01.149744+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b91d-7f29-802d-492adb12166e', 'organisation', 'МБОУ «СОШ № 31»', '', 'мбоусошno31', 'member', 'г. Каменогорск', 'общее', '', '', '', '', '2026-10-27 02:15:01.149744+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b91d-7f29-802d-492bb6d059a4', 'organisation', 'МБДОУ «Детский сад № 4 «Колосок»', '', 'мбдоудетскийсадno4колосок', 'member', 'г. Приобск', 'дошкольное', '', '', '', '', '2026-10-27 02:15:01.149744+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b91d-7f29-802d-492d53c9b26f', 'organisation', 'КГБПОУ «Каменогорский аграрный колледж»', '', 'кгбпоукаменогорскийаграрныйколледж', 'member', 'г. Каменогорск', 'СПО', '', 'пер. Опытный, д. 3, г. Каменогорск, 650520', '', '(3802) 00-71-15', '2026-10-27 02:15:01.149744+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b91d-7f29-802d-492e555af7a1', 'organisation', 'МБУ ДО «Центр детского творчества»', '', 'мбудоцентрдетскоготворчества', 'member', 'г. Приобск', 'дополнительное', '', '', '', '', '2026-10-27 02:15:01.149744+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b91d-7f29-802d-492f4c6de6a7', 'organisation', 'МАДОУ «Детский сад № 27 «Сказка»', '', 'мадоудетскийсадno27сказка', 'member', 'г. Заречинск', 'дошкольное', '', '', '', '', '2026-10-27 02:15:01.149744+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b91d-7f29-802d-492ff064b400', 'organisation', 'МБОУ «СОШ № 5»', '', 'мбоусошno5', 'member', 'г. Заречинск', 'общее', '', '', '', '', '2026-10-27 02:15:01.149744+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b91d-7f29-802d-4930e943bb97', 'organisation', 'МБОУ «Гимназия № 2»', '', 'мбоугимназияno2', 'member', 'г. Приобск', 'общее', '', '', '', '', '2026-10-27 02:15:01.149744+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b91d-7f29-802d-49317a19012c', 'organisation', 'МБОУ «СОШ № 12»', '', 'мбоусошno12', 'member', 'г. Приобск', 'общее', '', '', '', '', '2026-10-27 02:15:01.149744+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b91d-7f29-802d-4931dea5d2d8', 'organisation', 'МБОУ «СОШ № 15»', '', 'мбоусошno15', 'member', 'г. Заречинск', 'общее', '', '', '', '', '2026-10-27 02:15:01.149744+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b91d-7f29-802d-493251f8f557', 'person', 'Ветрова Ирина Сергеевна', '', 'ветроваиринасергеевна', '', '', '', 'директор', '', '', '', '2026-10-27 02:15:01.149744+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b91d-7fb8-9b7c-062d503866ce', 'person', 'Грачёв М.Е.', '', 'грачевм.е.', '', '', '', 'директор', '', '', '', '2026-10-27 02:15:01.149744+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b91d-7fb8-9b7c-062dd6f05589', 'person', 'Ильин К.Р.', '', 'ильинк.р.', '', '', '', 'директор', '', '', '', '2026-10-27 02:15:01.149744+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b91d-7fb8-9b7c-062e31a234e8', 'person', 'Кедров А.П.', '', 'кедрова.п.', '', '', '', 'директор', '', '', '', '2026-10-27 02:15:01.149744+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b91d-7fd3-a4cb-aea5bff13900', 'person', 'Мохова А.С.', '', 'моховаа.с.', '', '', '', 'заведующий', '', '', '', '2026-10-27 02:15:01.149744+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b91d-7fd3-a4cb-aea64e667dde', 'person', 'Полевой Б.Г.', '', 'полевойб.г.', '', '', '', 'директор', '', '', '', '2026-10-27 02:15:01.149744+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b91d-7fd3-a4cb-aea73b7923ce', 'person', 'Рябова Л.Т.', '', 'рябовал.т.', '', '', '', 'директор', '', '', '', '2026-10-27 02:15:01.149744+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b91d-7fd3-a4cb-aea803b4e145', 'person', 'Сомова Р.А.', '', 'сомовар.а.', '', '', '', 'заведующий', '', '', '', '2026-10-27 02:15:01.149744+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b91d-7fd3-a4cb-aea8a0b6c63c', 'person', 'Зимин В.В.', '', 'зиминв.в.', '', '', '', 'директор', '', '', '', '2026-10-27 02:15:01.149744+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b91d-7fd3-a4cb-aea949949f39', 'person', 'Орлова Н.Ю.', '', 'орлован.ю.', '', '', '', 'директор', '', '', '', '2026-10-27 02:15:01.149744+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b91d-7fd3-a4cb-aea99cd7041e', 'person', 'Ушаков Д.С.', '', 'ушаковд.с.', '', '', '', 'директор', '', '', '', '2026-10-27 02:15:01.149744+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b91d-7fd3-a4cb-aeaa5882348c', 'person', 'Белова Наталья Павловна', '', 'белованатальяпавловна', '', '', '', 'директор', '', '', '', '2026-10-27 02:15:01.149744+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b91d-7fd3-a4cb-aeaac4b9f2de', 'person', 'Савушкина Тамара Никитична', '', 'савушкинатамараникитична', '', '', '', 'методист', '', '', '', '2026-10-27 02:15:01.149744+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b91d-7fd3-a4cb-aeabb82963c2', 'person', 'Нечаев Олег Викторович', '', 'нечаеволегвикторович', '', '', '', 'директор', '', '', '', '2026-10-27 02:15:01.149744+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b91d-7fd3-a4cb-aeac53ac610e', 'person', 'Тихомирова А.А.', '', 'тихомироваа.а.', '', '', '', 'ответственный по качеству', '', '', '', '2026-10-27 02:15:01.149744+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b91d-7fd3-a4cb-aeac7fcdded7', 'person', 'Ломакина Е.Д.', '', 'ломакинае.д.', '', '', '', 'заведующий', '', '', '', '2026-10-27 02:15:01.149744+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b91d-7fd3-a4cb-aeacb06df986', 'person', 'Крутоярова П.А.', '', 'крутояровап.а.', '', '', '', 'начальник отдела управления качеством образования', '', '', '', '2026-10-27 02:15:01.149744+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b91d-7fd3-a4cb-aeace3342c51', 'person', 'Лаптева Мария Олеговна', '', 'лаптевамарияолеговна', '', '', '', 'исполнитель', '', '', '', '2026-10-27 02:15:01.149744+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b91d-7fd3-a4cb-aeadff8da5fa', 'person', 'Соколовский А.Н.', '', 'соколовскийа.н.', '', '', '', 'министр образования Приобского края', '', '', '', '2026-10-27 02:15:01.149744+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b602-79bc-b30d-b6a176b604f5', 'person', 'secretary', '', 'secretary', '', '', '', '', '', '', '', '2026-10-27 02:15:00.354604+00', NULL);
INSERT INTO public.party_alias VALUES ('01a17b23-b91d-7d0e-9777-2523fdce80b6', '01a17b23-b91d-7d0e-9777-2523ecf1421e', 'Отдел управления качеством образования', 'отделуправлениякачествомобразования', NULL, NULL);
INSERT INTO public.party_alias VALUES ('01a17b23-b91d-7d0e-9777-2524e04a2340', '01a17b23-b91d-7d0e-9777-2524c9240280', 'Совет по качеству образования', 'советпокачествуобразования', NULL, NULL);
INSERT INTO public.party_alias VALUES ('01a17b23-b91d-7e3d-943d-78292ee7d43d', '01a17b23-b91d-7d0e-9777-2525595c5dbb', 'РЦМК', 'рцмк', NULL, NULL);
INSERT INTO public.party_alias VALUES ('01a17b23-b91d-7e3d-943d-782a05cbc6af', '01a17b23-b91d-7e3d-943d-78293e56aab4', 'Автономная некоммерческая организация дополнительного профессионального образования «Институт управления качеством»', 'автономнаянекоммерческаяорганизациядополнительногопрофессиональногообразованияинститутуправлениякачеством', NULL, NULL);
INSERT INTO public.party_alias VALUES ('01a17b23-b91d-7f29-802d-49272ff2a41d', '01a17b23-b91d-7f29-802d-492646d4fef4', 'Муниципальное бюджетное общеобразовательное учреждение «Средняя общеобразовательная школа № 208»', 'муниципальноебюджетноеобщеобразовательноеучреждениесредняяобщеобразовательнаяшколаno208', NULL, NULL);
INSERT INTO public.party_alias VALUES ('01a17b23-b91d-7f29-802d-4928cb597e98', '01a17b23-b91d-7f29-802d-4927cbceef1f', 'Муниципальное автономное дошкольное образовательное учреждение «Детский сад № 19 «Рябинка»', 'муниципальноеавтономноедошкольноеобразовательноеучреждениедетскийсадno19рябинка', NULL, NULL);
INSERT INTO public.party_alias VALUES ('01a17b23-b91d-7f29-802d-4929872c9234', '01a17b23-b91d-7f29-802d-4927cbceef1f', 'Детский сад № 19 «Рябинка»', 'детскийсадno19рябинка', NULL, NULL);
INSERT INTO public.party_alias VALUES ('01a17b23-b91d-7f29-802d-492ca7c1bd56', '01a17b23-b91d-7f29-802d-492bb6d059a4', 'Детский сад № 4 «Колосок»', 'детскийсадno4колосок', NULL, NULL);
INSERT INTO public.party_alias VALUES ('01a17b23-b91d-7f29-802d-492e14868397', '01a17b23-b91d-7f29-802d-492d53c9b26f', 'Краевое государственное бюджетное профессиональное образовательное учреждение «Каменогорский аграрный колледж»', 'краевоегосударственноебюджетноепрофессиональноеобразовательноеучреждениекаменогорскийаграрныйколледж', NULL, NULL);
INSERT INTO public.party_alias VALUES ('01a17b23-b91d-7f29-802d-492e50848f0e', '01a17b23-b91d-7f29-802d-492d53c9b26f', 'Каменогорский аграрный колледж', 'каменогорскийаграрныйколледж', NULL, NULL);
INSERT INTO public.party_alias VALUES ('01a17b23-b91d-7f29-802d-4932ab0b878e', '01a17b23-b91d-7f29-802d-493251f8f557', 'Ветрова И.С.', 'ветроваи.с.', NULL, NULL);
INSERT INTO public.party_alias VALUES ('01a17b23-b91d-7fd3-a4cb-aeaab5832256', '01a17b23-b91d-7fd3-a4cb-aeaa5882348c', 'Белова Н.П.', 'белован.п.', NULL, NULL);
INSERT INTO public.party_alias VALUES ('01a17b23-b91d-7fd3-a4cb-aeab1448ea29', '01a17b23-b91d-7fd3-a4cb-aeaac4b9f2de', 'Савушкина Т.Н.', 'савушкинат.н.', NULL, NULL);
INSERT INTO public.party_alias VALUES ('01a17b23-b91d-7fd3-a4cb-aeac20806017', '01a17b23-b91d-7fd3-a4cb-aeabb82963c2', 'Нечаев О.В.', 'нечаево.в.', NULL, NULL);
INSERT INTO public.party_alias VALUES ('01a17b23-b91d-7fd3-a4cb-aeadd7877fc0', '01a17b23-b91d-7fd3-a4cb-aeace3342c51', 'Лаптева М.О.', 'лаптевам.о.', NULL, NULL);
INSERT INTO public.record VALUES ('01a17b23-b9f9-7dc7-987e-67f95880f0f2', 'incoming_letter', 'О совещании', '2026-10-22', '2026-10-27 02:15:01.369152+00', 'Вх-2', 'ВХ-2', '0000000002', '2026', '2026-10-27 02:15:01.369152+00', '2026-10-27', 'secretary', 'registered', false, '', '', NULL, NULL, 'f530a969dad8fc929c030bb1b5620276', 'journal', 1, '2026-10-27 02:15:01.369152+00', NULL);
INSERT INTO public.record VALUES ('01a17b23-b60a-7f10-b33a-0ecc3a2951fa', 'incoming_letter', 'О проверке', '2026-10-22', '2026-10-27 02:15:00.362842+00', 'Вх-3', 'ВХ-3', '0000000003', '2026', '2026-10-27 02:15:00.362842+00', '2026-10-27', 'secretary', 'registered', false, 'Конфиденциально', 'гриф отправителя', NULL, NULL, '40c1214aa0306b80a7d84d6cd4c9fd7e', 'journal', 1, '2026-10-27 02:15:00.362842+00', NULL);
INSERT INTO public.record VALUES ('01a17b23-b6af-7f1c-b683-00e400cc2a65', 'incoming_letter', 'О представлении аналитической записки', '2026-10-22', '2026-10-27 02:15:00.527019+00', 'Вх-1', 'ВХ-1', '0000000001', '2026', '2026-10-27 02:15:00.527019+00', '2026-10-27', 'secretary', 'registered', false, '', '', NULL, NULL, '4b4e9e9868979764f21024725b0eaefb', 'journal', 1, '2026-10-27 02:15:00.527019+00', NULL);
INSERT INTO public.record VALUES ('01a17b23-b9a6-7f4c-a860-a292f5bb5a2d', 'methodical_work', 'Внутренний аудит в колледже', NULL, NULL, 'Вн-1', 'ВН-1', '0000000001', '2026', '2026-10-27 02:15:01.286217+00', '2026-10-27', 'secretary', 'registered', false, '', '', NULL, '01a17b23-b9a6-7f4c-a860-a293aed2c09f', '2051b9877c5f193f0e488d2165c7e413', 'core', 1, '2026-10-27 02:15:01.286217+00', NULL);
INSERT INTO public.record_class VALUES ('internal_document', 'Внутренний документ', 'Internal record', 'internal', '', '', '', '["внутренний"]', 'core');
INSERT INTO public.record_class VALUES ('authority_order', 'Приказ Главного управления', 'Order of the authority', '', '01-02', '', 'K1', '["приказ"]', 'core');
INSERT INTO public.record_class VALUES ('registration_journal', 'Журнал регистрации', 'Registration journal', '', '04-02', '', 'K2', '["журнал"]', 'core');
INSERT INTO public.record_class VALUES ('annual_report', 'Годовой отчёт', 'Annual report', 'internal', '02-04', '', 'K3', '[]', 'core');
INSERT INTO public.record_class VALUES ('event_report', 'Отчёт по результатам мероприятия', 'Event report', 'internal', '03-04', '', 'K4', '[]', 'core');
INSERT INTO public.record_class VALUES ('analytical_note', 'Аналитическая записка (отчёт по запросу)', 'Analytical note or report on request', 'internal', '02-05', '', 'K5', '["записка", "аналитическая записка"]', 'core');
INSERT INTO public.record_class VALUES ('annual_plan', 'Годовой план работы', 'Annual plan', 'internal', '02-03', '', 'K6', '["план"]', 'core');
INSERT INTO public.record_class VALUES ('presidium_minutes', 'Протокол заседания Президиума', 'Minutes of the Presidium', '', '02-01', '', 'K7', '["протокол"]', 'core');
INSERT INTO public.record_class VALUES ('event_document', 'Документ о проведении мероприятия', 'Document of an event', 'internal', '03-02', '', 'K8', '["программа", "анкета"]', 'core');
INSERT INTO public.record_class VALUES ('methodical_work', 'Методическая разработка', 'Methodical work', 'internal', '03-01', '', 'K9', '["методичка", "методические рекомендации"]', 'core');
INSERT INTO public.record_class VALUES ('incoming_letter', 'Входящий документ', 'Incoming document', 'incoming', '', '', '', '["in", "вх"]', 'journal');
INSERT INTO public.record_class VALUES ('outgoing_letter', 'Исходящий документ', 'Outgoing document', 'outgoing', '', '', '', '["out", "исх"]', 'journal');
INSERT INTO public.record_class VALUES ('chair_order', 'Распоряжение председателя', 'Order of the chair', 'orders', '01-08', '', '', '["order", "распоряжение"]', 'journal');
INSERT INTO public.record_field VALUES ('01a17b23-b6af-7f1c-b683-00e400cc2a65', 'kind', 'письмо', NULL);
INSERT INTO public.record_field VALUES ('01a17b23-b6af-7f1c-b683-00e400cc2a65', 'foreign_number', '21-05/1187', '21-05/1187');
INSERT INTO public.record_field VALUES ('01a17b23-b6af-7f1c-b683-00e400cc2a65', 'addressee', 'Ветрова Ирина Сергеевна', NULL);
INSERT INTO public.record_field VALUES ('01a17b23-b6af-7f1c-b683-00e400cc2a65', 'delivery', 'почта', NULL);
INSERT INTO public.record_field VALUES ('01a17b23-b9f9-7dc7-987e-67f95880f0f2', 'kind', 'письмо', NULL);
INSERT INTO public.record_field VALUES ('01a17b23-b9f9-7dc7-987e-67f95880f0f2', 'foreign_number', '21-05/1201', '21-05/1201');
INSERT INTO public.record_field VALUES ('01a17b23-b9f9-7dc7-987e-67f95880f0f2', 'addressee', 'Ветрова Ирина Сергеевна', NULL);
INSERT INTO public.record_field VALUES ('01a17b23-b9f9-7dc7-987e-67f95880f0f2', 'delivery', 'почта', NULL);
INSERT INTO public.record_field VALUES ('01a17b23-b60a-7f10-b33a-0ecc3a2951fa', 'kind', 'письмо', NULL);
INSERT INTO public.record_field VALUES ('01a17b23-b60a-7f10-b33a-0ecc3a2951fa', 'foreign_number', '7-дсп', '7-ДСП');
INSERT INTO public.record_field VALUES ('01a17b23-b60a-7f10-b33a-0ecc3a2951fa', 'addressee', 'Ветрова Ирина Сергеевна', NULL);
INSERT INTO public.record_field VALUES ('01a17b23-b60a-7f10-b33a-0ecc3a2951fa', 'delivery', 'почта', NULL);
INSERT INTO public.record_field VALUES ('01a17b23-b9a6-7f4c-a860-a292f5bb5a2d', 'work_version', '1.0', NULL);
INSERT INTO public.record_field VALUES ('01a17b23-b9a6-7f4c-a860-a292f5bb5a2d', 'considered_at', 'протокол от 28.08.2026 № 3', NULL);
INSERT INTO public.record_history VALUES ('01a17b23-b6af-7f1c-b683-00e57756d141', '01a17b23-b6af-7f1c-b683-00e400cc2a65', '2026-10-27 02:15:00.527019+00', 'secretary', 'registered', '', '', 'Вх-1', '');
INSERT INTO public.record_history VALUES ('01a17b23-b9f9-7dfe-8ec8-61178c2b724a', '01a17b23-b9f9-7dc7-987e-67f95880f0f2', '2026-10-27 02:15:01.369152+00', 'secretary', 'registered', '', '', 'Вх-2', '');
INSERT INTO public.record_history VALUES ('01a17b23-b60a-7f10-b33a-0ecf19ff2f42', '01a17b23-b60a-7f10-b33a-0ecc3a2951fa', '2026-10-27 02:15:00.362842+00', 'secretary', 'registered', '', '', 'Вх-3', '');
INSERT INTO public.record_history VALUES ('01a17b23-b9a6-7f4c-a860-a2954bbef1f9', '01a17b23-b9a6-7f4c-a860-a292f5bb5a2d', '2026-10-27 02:15:01.286217+00', 'secretary', 'registered', '', '', 'Вн-1', '');
INSERT INTO public.record_party VALUES ('01a17b23-b6af-7f1c-b683-00e46b960fbc', '01a17b23-b6af-7f1c-b683-00e400cc2a65', '01a17b23-b91d-7d0e-9777-2523a2341ed0', 'correspondent', 0);
INSERT INTO public.record_party VALUES ('01a17b23-b6af-7f1c-b683-00e47a49ce77', '01a17b23-b6af-7f1c-b683-00e400cc2a65', '01a17b23-b91d-7fd3-a4cb-aeaac4b9f2de', 'executor', 1);
INSERT INTO public.record_party VALUES ('01a17b23-b9f9-7dc7-987e-67f9b6b94e5e', '01a17b23-b9f9-7dc7-987e-67f95880f0f2', '01a17b23-b91d-7d0e-9777-2523a2341ed0', 'correspondent', 0);
INSERT INTO public.record_party VALUES ('01a17b23-b9f9-7dc7-987e-67fa4815e3fe', '01a17b23-b9f9-7dc7-987e-67f95880f0f2', '01a17b23-b91d-7fd3-a4cb-aeaac4b9f2de', 'executor', 1);
INSERT INTO public.record_party VALUES ('01a17b23-b60a-7f10-b33a-0ecccbc7dcc1', '01a17b23-b60a-7f10-b33a-0ecc3a2951fa', '01a17b23-b91d-7d0e-9777-2523a2341ed0', 'correspondent', 0);
INSERT INTO public.record_party VALUES ('01a17b23-b60a-7f10-b33a-0ecdad24cc35', '01a17b23-b60a-7f10-b33a-0ecc3a2951fa', '01a17b23-b91d-7fd3-a4cb-aeaac4b9f2de', 'executor', 1);
INSERT INTO public.role VALUES ('chair', 'Председатель', 'Chair', '{"*": "all"}', '{"*": "all"}', '["audit.read", "organisation.change_head", "record.approve", "record.mark", "record.sign", "settings.read", "standing.edit", "task.add", "task.close", "task.read"]');
INSERT INTO public.role VALUES ('deputy', 'Заместитель председателя', 'Deputy chair', '{"*": "all"}', '{"*": "all"}', '["settings.read", "task.add", "task.close", "task.read"]');
INSERT INTO public.role VALUES ('secretary', 'Секретарь', 'Secretary', '{"*": "all"}', '{"*": "none"}', '["organisation.change_head", "party.edit", "record.attach", "record.correct", "record.file", "record.link", "record.mark", "record.register", "record.sign", "settings.read", "standing.edit", "task.enter", "task.read", "template.edit"]');
INSERT INTO public.role VALUES ('presidium_member', 'Член Президиума', 'Presidium member', '{"*": "all"}', '{"*": "all"}', '["settings.read", "task.read"]');
INSERT INTO public.role VALUES ('member', 'Организация – член Ассоциации', 'Member organisation', '{"*": "own", "annual_plan": "all", "annual_report": "all", "authority_order": "all", "decision": "all", "event_document": "all", "event_report": "all", "methodical_work": "all", "presidium_minutes": "none", "registration_journal": "none"}', '{"*": "none"}', '[]');
INSERT INTO public.role VALUES ('candidate', 'Организация-кандидат', 'Candidate organisation', '{"*": "own", "annual_plan": "all", "annual_report": "all", "methodical_work": "all", "presidium_minutes": "none", "registration_journal": "none"}', '{"*": "none"}', '[]');
INSERT INTO public.role VALUES ('group_member', 'Член рабочей группы', 'Working group member', '{"*": "own", "annual_plan": "all", "annual_report": "all", "methodical_work": "all", "presidium_minutes": "none", "registration_journal": "none"}', '{"*": "none"}', '["record.attach:methodical_work", "record.correct:methodical_work", "record.register:methodical_work"]');
INSERT INTO public.role VALUES ('authority_officer', 'Гражданский служащий органа управления', 'Officer of the authority', '{"*": "addressed", "annual_plan": "all", "annual_report": "all", "methodical_work": "all"}', '{"*": "none"}', '[]');
INSERT INTO public.role VALUES ('commission_member', 'Член экспертной комиссии', 'Member of the appraisal commission', '{"*": "own"}', '{"*": "none"}', '[]');
INSERT INTO public.role VALUES ('administrator', 'Администратор', 'Administrator', '{"*": "none"}', '{"*": "none"}', '["account.edit", "deployment.administer", "organisation.change_head", "settings.read", "template.edit"]');
INSERT INTO public.role VALUES ('auditor', 'Проверяющий журнал событий', 'Reader of the event log', '{"*": "none"}', '{"*": "none"}', '["audit.read", "settings.read"]');
INSERT INTO public.standing VALUES ('01a17b23-b91d-7fd3-a4cb-aeae82184619', 'member', '01a17b23-b91d-7f29-802d-492992c52af3', NULL, NULL, '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:01.149744+00');
INSERT INTO public.standing VALUES ('01a17b23-b91d-7fd3-a4cb-aeaf722a53e4', 'head', '01a17b23-b91d-7f29-802d-493251f8f557', NULL, '01a17b23-b91d-7f29-802d-492992c52af3', '2024-09-02', NULL, NULL, '', '', '2026-10-27 02:15:01.149744+00');
INSERT INTO public.standing VALUES ('01a17b23-b91d-7fd3-a4cb-aeb01a767fc0', 'presidium_seat', '01a17b23-b91d-7f29-802d-493251f8f557', 'presidium', '01a17b23-b91d-7f29-802d-492992c52af3', '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:01.149744+00');
INSERT INTO public.standing VALUES ('01a17b23-b91d-7fd3-a4cb-aeb05b7bc4df', 'member', '01a17b23-b91d-7f29-802d-492a6a29e9ea', NULL, NULL, '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:01.149744+00');
INSERT INTO public.standing VALUES ('01a17b23-b91d-7fd3-a4cb-aeb0c8280d93', 'head', '01a17b23-b91d-7fb8-9b7c-062d503866ce', NULL, '01a17b23-b91d-7f29-802d-492a6a29e9ea', '2024-09-02', NULL, NULL, '', '', '2026-10-27 02:15:01.149744+00');
INSERT INTO public.standing VALUES ('01a17b23-b91d-7fd3-a4cb-aeb19e2bba88', 'presidium_seat', '01a17b23-b91d-7fb8-9b7c-062d503866ce', 'presidium', '01a17b23-b91d-7f29-802d-492a6a29e9ea', '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:01.149744+00');
INSERT INTO public.standing VALUES ('01a17b23-b91d-7fe4-8f89-1a277660dade', 'member', '01a17b23-b91d-7f29-802d-492a6fd3a5a0', NULL, NULL, '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:01.149744+00');
INSERT INTO public.standing VALUES ('01a17b23-b91d-7fe4-8f89-1a27cb54ea87', 'head', '01a17b23-b91d-7fb8-9b7c-062dd6f05589', NULL, '01a17b23-b91d-7f29-802d-492a6fd3a5a0', '2024-09-02', NULL, NULL, '', '', '2026-10-27 02:15:01.149744+00');
INSERT INTO public.standing VALUES ('01a17b23-b91d-7fe4-8f89-1a2834245223', 'presidium_seat', '01a17b23-b91d-7fb8-9b7c-062dd6f05589', 'presidium', '01a17b23-b91d-7f29-802d-492a6fd3a5a0', '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:01.149744+00');
INSERT INTO public.standing VALUES ('01a17b23-b91d-7fe4-8f89-1a28de288576', 'member', '01a17b23-b91d-7f29-802d-492adb12166e', NULL, NULL, '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:01.149744+00');
INSERT INTO public.standing VALUES ('01a17b23-b91d-7fe4-8f89-1a29c39d1f90', 'head', '01a17b23-b91d-7fb8-9b7c-062e31a234e8', NULL, '01a17b23-b91d-7f29-802d-492adb12166e', '2024-09-02', NULL, NULL, '', '', '2026-10-27 02:15:01.149744+00');
INSERT INTO public.standing VALUES ('01a17b23-b91d-7fe4-8f89-1a2aa5b693c8', 'presidium_seat', '01a17b23-b91d-7fb8-9b7c-062e31a234e8', 'presidium', '01a17b23-b91d-7f29-802d-492adb12166e', '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:01.149744+00');
INSERT INTO public.standing VALUES ('01a17b23-b91d-7fe4-8f89-1a2b60f1feae', 'member', '01a17b23-b91d-7f29-802d-492bb6d059a4', NULL, NULL, '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:01.149744+00');
INSERT INTO public.standing VALUES ('01a17b23-b91d-7fe4-8f89-1a2b96e33299', 'head', '01a17b23-b91d-7fd3-a4cb-aea5bff13900', NULL, '01a17b23-b91d-7f29-802d-492bb6d059a4', '2024-09-02', NULL, NULL, '', '', '2026-10-27 02:15:01.149744+00');
INSERT INTO public.standing VALUES ('01a17b23-b91d-7fe4-8f89-1a2c5a83d23a', 'presidium_seat', '01a17b23-b91d-7fd3-a4cb-aea5bff13900', 'presidium', '01a17b23-b91d-7f29-802d-492bb6d059a4', '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:01.149744+00');
INSERT INTO public.standing VALUES ('01a17b23-b91d-7fe4-8f89-1a2cd6353b84', 'member', '01a17b23-b91d-7f29-802d-492d53c9b26f', NULL, NULL, '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:01.149744+00');
INSERT INTO public.standing VALUES ('01a17b23-b91d-7fe4-8f89-1a2d2fa8e2f5', 'head', '01a17b23-b91d-7fd3-a4cb-aea64e667dde', NULL, '01a17b23-b91d-7f29-802d-492d53c9b26f', '2024-09-02', NULL, NULL, '', '', '2026-10-27 02:15:01.149744+00');
INSERT INTO public.standing VALUES ('01a17b23-b91d-7fe4-8f89-1a2daff33055', 'presidium_seat', '01a17b23-b91d-7fd3-a4cb-aea64e667dde', 'presidium', '01a17b23-b91d-7f29-802d-492d53c9b26f', '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:01.149744+00');
INSERT INTO public.standing VALUES ('01a17b23-b91d-7fe4-8f89-1a2e0a115e0c', 'member', '01a17b23-b91d-7f29-802d-492e555af7a1', NULL, NULL, '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:01.149744+00');
INSERT INTO public.standing VALUES ('01a17b23-b91d-7fe4-8f89-1a2e7c720133', 'head', '01a17b23-b91d-7fd3-a4cb-aea73b7923ce', NULL, '01a17b23-b91d-7f29-802d-492e555af7a1', '2024-09-02', NULL, NULL, '', '', '2026-10-27 02:15:01.149744+00');
INSERT INTO public.standing VALUES ('01a17b23-b91d-7fe4-8f89-1a2e81fc4400', 'presidium_seat', '01a17b23-b91d-7fd3-a4cb-aea73b7923ce', 'presidium', '01a17b23-b91d-7f29-802d-492e555af7a1', '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:01.149744+00');
INSERT INTO public.standing VALUES ('01a17b23-b91d-7fe4-8f89-1a2e85758dd1', 'member', '01a17b23-b91d-7f29-802d-492f4c6de6a7', NULL, NULL, '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:01.149744+00');
INSERT INTO public.standing VALUES ('01a17b23-b91d-7fe4-8f89-1a2f6ea6d3c5', 'head', '01a17b23-b91d-7fd3-a4cb-aea803b4e145', NULL, '01a17b23-b91d-7f29-802d-492f4c6de6a7', '2024-09-02', NULL, NULL, '', '', '2026-10-27 02:15:01.149744+00');
INSERT INTO public.standing VALUES ('01a17b23-b91d-7fe4-8f89-1a3029bd1e1f', 'presidium_seat', '01a17b23-b91d-7fd3-a4cb-aea803b4e145', 'presidium', '01a17b23-b91d-7f29-802d-492f4c6de6a7', '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:01.149744+00');
INSERT INTO public.standing VALUES ('01a17b23-b91d-7fe4-8f89-1a310eaacdcd', 'member', '01a17b23-b91d-7f29-802d-492ff064b400', NULL, NULL, '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:01.149744+00');
INSERT INTO public.standing VALUES ('01a17b23-b91d-7fe4-8f89-1a31ac5f3ff4', 'head', '01a17b23-b91d-7fd3-a4cb-aea8a0b6c63c', NULL, '01a17b23-b91d-7f29-802d-492ff064b400', '2024-09-02', NULL, NULL, '', '', '2026-10-27 02:15:01.149744+00');
INSERT INTO public.standing VALUES ('01a17b23-b91d-7fe4-8f89-1a320a4d45ab', 'presidium_seat', '01a17b23-b91d-7fd3-a4cb-aea8a0b6c63c', 'presidium', '01a17b23-b91d-7f29-802d-492ff064b400', '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:01.149744+00');
INSERT INTO public.standing VALUES ('01a17b23-b91d-7fe4-8f89-1a3260c17fc7', 'member', '01a17b23-b91d-7f29-802d-4930e943bb97', NULL, NULL, '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:01.149744+00');
INSERT INTO public.standing VALUES ('01a17b23-b91d-7fe4-8f89-1a330a4af3f8', 'head', '01a17b23-b91d-7fd3-a4cb-aea949949f39', NULL, '01a17b23-b91d-7f29-802d-4930e943bb97', '2024-09-02', NULL, NULL, '', '', '2026-10-27 02:15:01.149744+00');
INSERT INTO public.standing VALUES ('01a17b23-b91d-7fe4-8f89-1a33e1b55775', 'presidium_seat', '01a17b23-b91d-7fd3-a4cb-aea949949f39', 'presidium', '01a17b23-b91d-7f29-802d-4930e943bb97', '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:01.149744+00');
INSERT INTO public.standing VALUES ('01a17b23-b91d-7fe4-8f89-1a344d36212e', 'member', '01a17b23-b91d-7f29-802d-49317a19012c', NULL, NULL, '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:01.149744+00');
INSERT INTO public.standing VALUES ('01a17b23-b91d-7fe4-8f89-1a3548106f8c', 'head', '01a17b23-b91d-7fd3-a4cb-aea99cd7041e', NULL, '01a17b23-b91d-7f29-802d-49317a19012c', '2024-09-02', NULL, NULL, '', '', '2026-10-27 02:15:01.149744+00');
INSERT INTO public.standing VALUES ('01a17b23-b91d-7fe4-8f89-1a361b380220', 'presidium_seat', '01a17b23-b91d-7fd3-a4cb-aea99cd7041e', 'presidium', '01a17b23-b91d-7f29-802d-49317a19012c', '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:01.149744+00');
INSERT INTO public.standing VALUES ('01a17b23-b91d-7fe4-8f89-1a3689fc148c', 'member', '01a17b23-b91d-7f29-802d-4931dea5d2d8', NULL, NULL, '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:01.149744+00');
INSERT INTO public.standing VALUES ('01a17b23-b91d-7fe4-8f89-1a3704c4237a', 'head', '01a17b23-b91d-7fd3-a4cb-aeaa5882348c', NULL, '01a17b23-b91d-7f29-802d-4931dea5d2d8', '2024-09-02', NULL, NULL, '', '', '2026-10-27 02:15:01.149744+00');
INSERT INTO public.standing VALUES ('01a17b23-b91d-7fe4-8f89-1a37dc6d95d2', 'chair', '01a17b23-b91d-7f29-802d-493251f8f557', 'presidium', '01a17b23-b91d-7f29-802d-492992c52af3', '2024-10-15', '2027-10-15', NULL, 'протокол общего собрания от 15.10.2024 № 1', '', '2026-10-27 02:15:01.149744+00');
INSERT INTO public.standing VALUES ('01a17b23-b91d-7fe4-8f89-1a389c217147', 'secretary', '01a17b23-b91d-7fd3-a4cb-aeaac4b9f2de', 'presidium', '01a17b23-b91d-7f29-802d-492d53c9b26f', '2024-10-16', NULL, NULL, 'распоряжение председателя от 16.10.2024 № 1', '', '2026-10-27 02:15:01.149744+00');
INSERT INTO public.standing VALUES ('01a17b23-b91d-7fe4-8f89-1a398aa864d1', 'head', '01a17b23-b91d-7fd3-a4cb-aeabb82963c2', NULL, '01a17b23-b91d-7f29-802d-492646d4fef4', '2024-09-02', NULL, NULL, '', '', '2026-10-27 02:15:01.149744+00');
INSERT INTO public.standing VALUES ('01a17b23-b91d-7fe4-8f89-1a3a41fac93b', 'head', '01a17b23-b91d-7fd3-a4cb-aeac7fcdded7', NULL, '01a17b23-b91d-7f29-802d-4927cbceef1f', '2024-09-02', NULL, NULL, '', '', '2026-10-27 02:15:01.149744+00');
INSERT INTO public.standing VALUES ('01a17b23-b91d-7fe4-8f89-1a3add326ed7', 'candidate', '01a17b23-b91d-7f29-802d-4927cbceef1f', NULL, NULL, '2025-09-15', NULL, NULL, 'протокол Президиума от 29.08.2025 № 3', '', '2026-10-27 02:15:01.149744+00');
INSERT INTO public.standing VALUES ('01a17b23-b91d-7fe4-8f89-1a3b0f113cb7', 'qms_certified', '01a17b23-b91d-7f29-802d-492bb6d059a4', NULL, NULL, '2025-03-03', '2028-03-02', NULL, 'сертификат соответствия № РЦМК-0084', '', '2026-10-27 02:15:01.149744+00');
INSERT INTO public.standing VALUES ('01a17b23-b91d-7fe4-8f89-1a3b248108c5', 'qms_certified', '01a17b23-b91d-7f29-802d-492d53c9b26f', NULL, NULL, '2024-11-11', '2027-11-10', NULL, 'сертификат соответствия № РЦМК-0071', '', '2026-10-27 02:15:01.149744+00');
INSERT INTO public.standing VALUES ('01a17b23-b91d-7fe4-8f89-1a3bc217a1fe', 'authority_officer', '01a17b23-b91d-7fd3-a4cb-aeacb06df986', NULL, '01a17b23-b91d-7d0e-9777-2523ecf1421e', '2024-09-02', NULL, NULL, '', '', '2026-10-27 02:15:01.149744+00');
INSERT INTO public.standing VALUES ('01a17b23-b91d-7fe4-8f89-1a3cab50af9a', 'group_member', '01a17b23-b91d-7fd3-a4cb-aeaac4b9f2de', 'consulting_group', '01a17b23-b91d-7f29-802d-492d53c9b26f', '2024-10-16', NULL, NULL, '', '', '2026-10-27 02:15:01.149744+00');
INSERT INTO public.standing VALUES ('01a17b23-b91d-7fe4-8f89-1a3d6200583e', 'group_member', '01a17b23-b91d-7fd3-a4cb-aea64e667dde', 'research_group', '01a17b23-b91d-7f29-802d-492d53c9b26f', '2024-10-16', NULL, NULL, '', '', '2026-10-27 02:15:01.149744+00');
INSERT INTO public.standing VALUES ('01a17b23-b91d-7fe4-8f89-1a3d7b0d3664', 'group_member', '01a17b23-b91d-7fd3-a4cb-aeac7fcdded7', 'research_group', '01a17b23-b91d-7f29-802d-4927cbceef1f', '2024-10-16', NULL, NULL, '', '', '2026-10-27 02:15:01.149744+00');
INSERT INTO public.standing_kind VALUES ('member', 'Член Ассоциации', 'Member', 'member', 'core');
INSERT INTO public.standing_kind VALUES ('candidate', 'Кандидат', 'Candidate', 'candidate', 'core');
INSERT INTO public.standing_kind VALUES ('presidium_seat', 'Член Президиума', 'Presidium member', 'presidium_member', 'core');
INSERT INTO public.standing_kind VALUES ('chair', 'Председатель Президиума', 'Chair', 'chair', 'core');
INSERT INTO public.standing_kind VALUES ('deputy', 'Заместитель председателя Президиума', 'Deputy chair', 'deputy', 'core');
INSERT INTO public.standing_kind VALUES ('acting_chair', 'Исполняет обязанности председателя', 'Acting chair', 'chair', 'core');
INSERT INTO public.standing_kind VALUES ('secretary', 'Секретарь Президиума', 'Secretary', 'secretary', 'core');
INSERT INTO public.standing_kind VALUES ('group_member', 'Член рабочей группы', 'Working group member', 'group_member', 'core');
INSERT INTO public.standing_kind VALUES ('head', 'Руководитель организации', 'Head of an organisation', '', 'core');
INSERT INTO public.standing_kind VALUES ('authority_officer', 'Гражданский служащий органа управления', 'Officer of the authority', 'authority_officer', 'core');
INSERT INTO public.standing_kind VALUES ('qms_certified', 'Имеет сертификат соответствия СМК', 'QMS certified', '', 'core');
INSERT INTO public.standing_kind VALUES ('commission_member', 'Член экспертной комиссии', 'Member of the appraisal commission', 'commission_member', 'core');
INSERT INTO public.task VALUES ('01a17b23-b602-7f23-a5af-bf3a3df566a0', '01a17b23-b6af-7f1c-b683-00e400cc2a65', 1, 'instruction', 'Подготовить записку', '01a17b23-b91d-7f29-802d-493251f8f557', '2026-10-27', '1 month previous', 'control.no_term', '2026-11-27', true, 0, NULL, '', NULL, NULL, '', 'chair', '2026-10-27 02:15:00.354604+00');
INSERT INTO public.task_event VALUES ('01a17b23-b602-7f23-a5af-bf3a675ad1f3', '01a17b23-b602-7f23-a5af-bf3a3df566a0', '2026-10-27 02:15:00.354604+00', 'chair', 'added', '', '2026-11-27', '', 1);
INSERT INTO public.task_executor VALUES ('01a17b23-b602-7f23-a5af-bf3a3df566a0', '01a17b23-b602-79bc-b30d-b6a176b604f5', 0, true);
INSERT INTO public.visibility_key VALUES ('a890d12522b61f222915420fd3617705', 'incoming_letter', 'draft', '');
INSERT INTO public.visibility_key VALUES ('f530a969dad8fc929c030bb1b5620276', 'incoming_letter', 'registered', '');
INSERT INTO public.visibility_key VALUES ('b6afdf6f95b17934c7f0843993a9fcc6', 'incoming_letter', 'draft', 'Конфиденциально');
INSERT INTO public.visibility_key VALUES ('40c1214aa0306b80a7d84d6cd4c9fd7e', 'incoming_letter', 'registered', 'Конфиденциально');
INSERT INTO public.visibility_key VALUES ('4b4e9e9868979764f21024725b0eaefb', 'incoming_letter', 'registered', '');
INSERT INTO public.visibility_key VALUES ('0cbd192c95523c977d28688468b08da1', 'methodical_work', 'draft', '');
INSERT INTO public.visibility_key VALUES ('2051b9877c5f193f0e488d2165c7e413', 'methodical_work', 'registered', '');
INSERT INTO public.visibility_token VALUES ('f530a969dad8fc929c030bb1b5620276', 'own:01a17b23-b91d-7d0e-9777-2523a2341ed0');
INSERT INTO public.visibility_token VALUES ('f530a969dad8fc929c030bb1b5620276', 'own:01a17b23-b91d-7fd3-a4cb-aeaac4b9f2de');
INSERT INTO public.visibility_token VALUES ('40c1214aa0306b80a7d84d6cd4c9fd7e', 'by:secretary');
INSERT INTO public.visibility_token VALUES ('40c1214aa0306b80a7d84d6cd4c9fd7e', 'own:01a17b23-b91d-7d0e-9777-2523a2341ed0');
INSERT INTO public.visibility_token VALUES ('40c1214aa0306b80a7d84d6cd4c9fd7e', 'own:01a17b23-b91d-7fd3-a4cb-aeaac4b9f2de');
INSERT INTO public.visibility_token VALUES ('4b4e9e9868979764f21024725b0eaefb', 'own:01a17b23-b602-79bc-b30d-b6a176b604f5');
INSERT INTO public.visibility_token VALUES ('4b4e9e9868979764f21024725b0eaefb', 'own:01a17b23-b91d-7d0e-9777-2523a2341ed0');
INSERT INTO public.visibility_token VALUES ('4b4e9e9868979764f21024725b0eaefb', 'own:01a17b23-b91d-7fd3-a4cb-aeaac4b9f2de');
SELECT pg_catalog.setval('public.index_queue_id_seq', 5, true);
ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY public.journal_alembic_version
    ADD CONSTRAINT journal_alembic_version_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY public.account
    ADD CONSTRAINT pk_account PRIMARY KEY (id);
ALTER TABLE ONLY public.account_role
    ADD CONSTRAINT pk_account_role PRIMARY KEY (account_id, role);
ALTER TABLE ONLY public.act_ticket
    ADD CONSTRAINT pk_act_ticket PRIMARY KEY (token_hash);
ALTER TABLE ONLY public.api_token
    ADD CONSTRAINT pk_api_token PRIMARY KEY (id);
ALTER TABLE ONLY public.audit_entry
    ADD CONSTRAINT pk_audit_entry PRIMARY KEY (sequence);
ALTER TABLE ONLY public.audit_head
    ADD CONSTRAINT pk_audit_head PRIMARY KEY (id);
ALTER TABLE ONLY public.audit_signature
    ADD CONSTRAINT pk_audit_signature PRIMARY KEY (sequence);
ALTER TABLE ONLY public.body
    ADD CONSTRAINT pk_body PRIMARY KEY (code);
ALTER TABLE ONLY public.body_name
    ADD CONSTRAINT pk_body_name PRIMARY KEY (id);
ALTER TABLE ONLY public.component
    ADD CONSTRAINT pk_component PRIMARY KEY (id);
ALTER TABLE ONLY public.component_page
    ADD CONSTRAINT pk_component_page PRIMARY KEY (component_id, number);
ALTER TABLE ONLY public.component_text
    ADD CONSTRAINT pk_component_text PRIMARY KEY (component_id);
ALTER TABLE ONLY public.deployment_fact
    ADD CONSTRAINT pk_deployment_fact PRIMARY KEY (name);
ALTER TABLE ONLY public.field_definition
    ADD CONSTRAINT pk_field_definition PRIMARY KEY (class_name, name);
ALTER TABLE ONLY public.file
    ADD CONSTRAINT pk_file PRIMARY KEY (id);
ALTER TABLE ONLY public.file_plan_entry
    ADD CONSTRAINT pk_file_plan_entry PRIMARY KEY (index);
ALTER TABLE ONLY public.form_sheet
    ADD CONSTRAINT pk_form_sheet PRIMARY KEY (id);
ALTER TABLE ONLY public.idempotency_key
    ADD CONSTRAINT pk_idempotency_key PRIMARY KEY (key);
ALTER TABLE ONLY public.index_queue
    ADD CONSTRAINT pk_index_queue PRIMARY KEY (id);
ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT pk_invitation PRIMARY KEY (id);
ALTER TABLE ONLY public.job
    ADD CONSTRAINT pk_job PRIMARY KEY (id);
ALTER TABLE ONLY public.journal_addressee_list
    ADD CONSTRAINT pk_journal_addressee_list PRIMARY KEY (id);
ALTER TABLE ONLY public.journal_closing
    ADD CONSTRAINT pk_journal_closing PRIMARY KEY (id);
ALTER TABLE ONLY public.journal_dispatch
    ADD CONSTRAINT pk_journal_dispatch PRIMARY KEY (id);
ALTER TABLE ONLY public.journal_duplicate
    ADD CONSTRAINT pk_journal_duplicate PRIMARY KEY (id);
ALTER TABLE ONLY public.journal_import
    ADD CONSTRAINT pk_journal_import PRIMARY KEY (id);
ALTER TABLE ONLY public.journal_import_heading
    ADD CONSTRAINT pk_journal_import_heading PRIMARY KEY (direction, heading);
ALTER TABLE ONLY public.journal_import_row
    ADD CONSTRAINT pk_journal_import_row PRIMARY KEY (number_id);
ALTER TABLE ONLY public.journal_listed_addressee
    ADD CONSTRAINT pk_journal_listed_addressee PRIMARY KEY (list_id, party_id);
ALTER TABLE ONLY public.journal_proposal
    ADD CONSTRAINT pk_journal_proposal PRIMARY KEY (id);
ALTER TABLE ONLY public.journal_request
    ADD CONSTRAINT pk_journal_request PRIMARY KEY (record_id);
ALTER TABLE ONLY public.kept_answer
    ADD CONSTRAINT pk_kept_answer PRIMARY KEY (actor, key);
ALTER TABLE ONLY public.ledger
    ADD CONSTRAINT pk_ledger PRIMARY KEY (name);
ALTER TABLE ONLY public.ledger_number
    ADD CONSTRAINT pk_ledger_number PRIMARY KEY (id);
ALTER TABLE ONLY public.ledger_period
    ADD CONSTRAINT pk_ledger_period PRIMARY KEY (id);
ALTER TABLE ONLY public.link_type
    ADD CONSTRAINT pk_link_type PRIMARY KEY (name);
ALTER TABLE ONLY public.party
    ADD CONSTRAINT pk_party PRIMARY KEY (id);
ALTER TABLE ONLY public.party_alias
    ADD CONSTRAINT pk_party_alias PRIMARY KEY (id);
ALTER TABLE ONLY public.party_merge
    ADD CONSTRAINT pk_party_merge PRIMARY KEY (id);
ALTER TABLE ONLY public.party_moved
    ADD CONSTRAINT pk_party_moved PRIMARY KEY (id);
ALTER TABLE ONLY public.party_name
    ADD CONSTRAINT pk_party_name PRIMARY KEY (id);
ALTER TABLE ONLY public.record
    ADD CONSTRAINT pk_record PRIMARY KEY (id);
ALTER TABLE ONLY public.record_access
    ADD CONSTRAINT pk_record_access PRIMARY KEY (record_id, party_id);
ALTER TABLE ONLY public.record_class
    ADD CONSTRAINT pk_record_class PRIMARY KEY (name);
ALTER TABLE ONLY public.record_field
    ADD CONSTRAINT pk_record_field PRIMARY KEY (record_id, name);
ALTER TABLE ONLY public.record_history
    ADD CONSTRAINT pk_record_history PRIMARY KEY (id);
ALTER TABLE ONLY public.record_link
    ADD CONSTRAINT pk_record_link PRIMARY KEY (id);
ALTER TABLE ONLY public.record_look
    ADD CONSTRAINT pk_record_look PRIMARY KEY (id);
ALTER TABLE ONLY public.record_party
    ADD CONSTRAINT pk_record_party PRIMARY KEY (id);
ALTER TABLE ONLY public.recovery_code
    ADD CONSTRAINT pk_recovery_code PRIMARY KEY (account_id, number);
ALTER TABLE ONLY public.role
    ADD CONSTRAINT pk_role PRIMARY KEY (name);
ALTER TABLE ONLY public.second_factor
    ADD CONSTRAINT pk_second_factor PRIMARY KEY (account_id);
ALTER TABLE ONLY public.sign_in_try
    ADD CONSTRAINT pk_sign_in_try PRIMARY KEY (key);
ALTER TABLE ONLY public.standing
    ADD CONSTRAINT pk_standing PRIMARY KEY (id);
ALTER TABLE ONLY public.standing_kind
    ADD CONSTRAINT pk_standing_kind PRIMARY KEY (name);
ALTER TABLE ONLY public.task
    ADD CONSTRAINT pk_task PRIMARY KEY (id);
ALTER TABLE ONLY public.task_event
    ADD CONSTRAINT pk_task_event PRIMARY KEY (id);
ALTER TABLE ONLY public.task_executor
    ADD CONSTRAINT pk_task_executor PRIMARY KEY (task_id, party_id);
ALTER TABLE ONLY public.task_extension
    ADD CONSTRAINT pk_task_extension PRIMARY KEY (id);
ALTER TABLE ONLY public.visibility_key
    ADD CONSTRAINT pk_visibility_key PRIMARY KEY (key);
ALTER TABLE ONLY public.visibility_token
    ADD CONSTRAINT pk_visibility_token PRIMARY KEY (key, token);
ALTER TABLE ONLY public.waiting_file
    ADD CONSTRAINT pk_waiting_file PRIMARY KEY (id);
ALTER TABLE ONLY public.web_session
    ADD CONSTRAINT pk_web_session PRIMARY KEY (token_hash);
ALTER TABLE ONLY public.account
    ADD CONSTRAINT uq_account_login UNIQUE (login);
ALTER TABLE ONLY public.api_token
    ADD CONSTRAINT uq_api_token_token_hash UNIQUE (token_hash);
ALTER TABLE ONLY public.file
    ADD CONSTRAINT uq_file_index_period UNIQUE (index, period);
ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT uq_invitation_token_hash UNIQUE (token_hash);
ALTER TABLE ONLY public.journal_addressee_list
    ADD CONSTRAINT uq_journal_addressee_list_match_key UNIQUE (match_key);
ALTER TABLE ONLY public.journal_closing
    ADD CONSTRAINT uq_journal_closing_period_id UNIQUE (period_id);
ALTER TABLE ONLY public.journal_proposal
    ADD CONSTRAINT uq_journal_proposal_key UNIQUE (key);
ALTER TABLE ONLY public.journal_proposal
    ADD CONSTRAINT uq_journal_proposal_sequence UNIQUE (sequence);
ALTER TABLE ONLY public.ledger_number
    ADD CONSTRAINT uq_ledger_number_period_id_sequence_suffix UNIQUE (period_id, sequence, suffix);
ALTER TABLE ONLY public.ledger_period
    ADD CONSTRAINT uq_ledger_period_ledger_period UNIQUE (ledger, period);
ALTER TABLE ONLY public.record_link
    ADD CONSTRAINT uq_record_link_source_id_target_id_type UNIQUE (source_id, target_id, type);
ALTER TABLE ONLY public.role
    ADD CONSTRAINT uq_role_title_ru UNIQUE (title_ru);
ALTER TABLE ONLY public.task
    ADD CONSTRAINT uq_task_record_id_ordinal UNIQUE (record_id, ordinal);
CREATE INDEX ix_act_ticket_account_id ON public.act_ticket USING btree (account_id);
CREATE INDEX ix_act_ticket_ends_at ON public.act_ticket USING btree (ends_at);
CREATE INDEX ix_api_token_account_id ON public.api_token USING btree (account_id);
CREATE INDEX ix_audit_entry_action ON public.audit_entry USING btree (action);
CREATE INDEX ix_audit_entry_actor ON public.audit_entry USING btree (actor);
CREATE INDEX ix_audit_entry_at ON public.audit_entry USING btree (at);
CREATE INDEX ix_audit_entry_object_id ON public.audit_entry USING btree (object_id);
CREATE INDEX ix_body_name_body_code ON public.body_name USING btree (body_code);
CREATE INDEX ix_component_record_id ON public.component USING btree (record_id);
CREATE INDEX ix_component_sha256 ON public.component USING btree (sha256);
CREATE INDEX ix_component_text_status ON public.component_text USING btree (status);
CREATE INDEX ix_form_sheet_account_id ON public.form_sheet USING btree (account_id);
CREATE INDEX ix_form_sheet_changed_at ON public.form_sheet USING btree (changed_at);
CREATE INDEX ix_index_queue_record_id ON public.index_queue USING btree (record_id);
CREATE INDEX ix_invitation_account_id ON public.invitation USING btree (account_id);
CREATE INDEX ix_job_due ON public.job USING btree (state, not_before, id);
CREATE INDEX ix_journal_dispatch_addressee_id ON public.journal_dispatch USING btree (addressee_id);
CREATE INDEX ix_journal_dispatch_record_id ON public.journal_dispatch USING btree (record_id);
CREATE INDEX ix_journal_duplicate_original_id ON public.journal_duplicate USING btree (original_id);
CREATE INDEX ix_journal_duplicate_record_id ON public.journal_duplicate USING btree (record_id);
CREATE INDEX ix_journal_import_row_import_id ON public.journal_import_row USING btree (import_id);
CREATE INDEX ix_journal_import_sha256 ON public.journal_import USING btree (sha256);
CREATE INDEX ix_journal_proposal_by_account ON public.journal_proposal USING btree (by_account);
CREATE INDEX ix_journal_proposal_original ON public.journal_proposal USING btree (original);
CREATE INDEX ix_journal_proposal_record_id ON public.journal_proposal USING btree (record_id);
CREATE INDEX ix_journal_proposal_state ON public.journal_proposal USING btree (state);
CREATE INDEX ix_journal_request_due_on ON public.journal_request USING btree (due_on);
CREATE INDEX ix_kept_answer_at ON public.kept_answer USING btree (at);
CREATE INDEX ix_ledger_number_printed ON public.ledger_number USING btree (printed);
CREATE INDEX ix_ledger_number_record_id ON public.ledger_number USING btree (record_id);
CREATE INDEX ix_party_alias_match_key ON public.party_alias USING btree (match_key);
CREATE INDEX ix_party_alias_party_id ON public.party_alias USING btree (party_id);
CREATE INDEX ix_party_group_name ON public.party USING btree (group_name);
CREATE INDEX ix_party_match_key ON public.party USING btree (match_key);
CREATE INDEX ix_party_merge_duplicate_id ON public.party_merge USING btree (duplicate_id);
CREATE INDEX ix_party_merge_kept_id ON public.party_merge USING btree (kept_id);
CREATE INDEX ix_party_merged_into ON public.party USING btree (merged_into);
CREATE INDEX ix_party_moved_merge_id ON public.party_moved USING btree (merge_id);
CREATE INDEX ix_party_name_party_id ON public.party_name USING btree (party_id);
CREATE INDEX ix_record_document_date ON public.record USING btree (document_date);
CREATE INDEX ix_record_field_exact ON public.record_field USING btree (name, exact);
CREATE INDEX ix_record_file_id ON public.record USING btree (file_id);
CREATE INDEX ix_record_history_record_id ON public.record_history USING btree (record_id);
CREATE INDEX ix_record_link_source_id ON public.record_link USING btree (source_id);
CREATE INDEX ix_record_link_target_id ON public.record_link USING btree (target_id);
CREATE INDEX ix_record_look_record_id ON public.record_look USING btree (record_id);
CREATE INDEX ix_record_number_match ON public.record USING btree (number_match);
CREATE INDEX ix_record_party_party ON public.record_party USING btree (party_id, record_id);
CREATE INDEX ix_record_party_record_id ON public.record_party USING btree (record_id);
CREATE INDEX ix_record_registered ON public.record USING btree (registered_on, id);
CREATE INDEX ix_record_visibility ON public.record USING btree (visibility_key, class_name, registered_on, id);
CREATE INDEX ix_standing_body_code ON public.standing USING btree (body_code);
CREATE INDEX ix_standing_kind ON public.standing USING btree (kind);
CREATE INDEX ix_standing_organisation_id ON public.standing USING btree (organisation_id);
CREATE INDEX ix_standing_party_id ON public.standing USING btree (party_id);
CREATE INDEX ix_task_answer_id ON public.task USING btree (answer_id);
CREATE INDEX ix_task_author_id ON public.task USING btree (author_id);
CREATE INDEX ix_task_event_task_id ON public.task_event USING btree (task_id);
CREATE INDEX ix_task_executor_party_id ON public.task_executor USING btree (party_id);
CREATE INDEX ix_task_extension_task_id ON public.task_extension USING btree (task_id);
CREATE INDEX ix_task_open ON public.task USING btree (done_on, dropped_on, due_on);
CREATE INDEX ix_visibility_key_class_name ON public.visibility_key USING btree (class_name);
CREATE INDEX ix_visibility_token_token ON public.visibility_token USING btree (token);
CREATE INDEX ix_waiting_file_holder ON public.waiting_file USING btree (holder, holder_id, "position");
CREATE INDEX ix_waiting_file_sha256 ON public.waiting_file USING btree (sha256);
CREATE INDEX ix_web_session_account_id ON public.web_session USING btree (account_id);
CREATE INDEX ix_web_session_ends_at ON public.web_session USING btree (ends_at);
CREATE UNIQUE INDEX ux_job_pending ON public.job USING btree (kind, subject, state) WHERE ((state)::text = ANY ((ARRAY['waiting'::character varying, 'running'::character varying])::text[]));
CREATE TRIGGER guard_audit_entry_delete BEFORE DELETE ON public.audit_entry FOR EACH ROW EXECUTE FUNCTION public.guard_audit_entry_delete();
CREATE TRIGGER guard_audit_entry_update BEFORE UPDATE ON public.audit_entry FOR EACH ROW EXECUTE FUNCTION public.guard_audit_entry_update();
CREATE TRIGGER guard_audit_signature_delete BEFORE DELETE ON public.audit_signature FOR EACH ROW EXECUTE FUNCTION public.guard_audit_signature_delete();
CREATE TRIGGER guard_audit_signature_update BEFORE UPDATE ON public.audit_signature FOR EACH ROW EXECUTE FUNCTION public.guard_audit_signature_update();
CREATE TRIGGER guard_ledger_number_delete BEFORE DELETE ON public.ledger_number FOR EACH ROW EXECUTE FUNCTION public.guard_ledger_number_delete();
CREATE TRIGGER guard_ledger_number_update_period_id BEFORE UPDATE ON public.ledger_number FOR EACH ROW WHEN ((((new.period_id)::text IS DISTINCT FROM (old.period_id)::text) OR (new.sequence IS DISTINCT FROM old.sequence) OR ((new.suffix)::text IS DISTINCT FROM (old.suffix)::text))) EXECUTE FUNCTION public.guard_ledger_number_update_period_id();
CREATE TRIGGER guard_ledger_number_update_printed BEFORE UPDATE ON public.ledger_number FOR EACH ROW WHEN (((((new.printed)::text IS DISTINCT FROM (old.printed)::text) OR (new.issued_on IS DISTINCT FROM old.issued_on)) AND ((old.state)::text <> 'reserved'::text))) EXECUTE FUNCTION public.guard_ledger_number_update_printed();
CREATE TRIGGER guard_record_delete BEFORE DELETE ON public.record FOR EACH ROW EXECUTE FUNCTION public.guard_record_delete();
CREATE TRIGGER guard_record_history_delete BEFORE DELETE ON public.record_history FOR EACH ROW EXECUTE FUNCTION public.guard_record_history_delete();
CREATE TRIGGER guard_record_history_update BEFORE UPDATE ON public.record_history FOR EACH ROW EXECUTE FUNCTION public.guard_record_history_update();
CREATE TRIGGER guard_record_update_id BEFORE UPDATE ON public.record FOR EACH ROW WHEN ((((new.id)::text IS DISTINCT FROM (old.id)::text) OR ((new.class_name)::text IS DISTINCT FROM (old.class_name)::text) OR (new.created_at IS DISTINCT FROM old.created_at))) EXECUTE FUNCTION public.guard_record_update_id();
CREATE TRIGGER guard_task_event_delete BEFORE DELETE ON public.task_event FOR EACH ROW EXECUTE FUNCTION public.guard_task_event_delete();
CREATE TRIGGER guard_task_event_update BEFORE UPDATE ON public.task_event FOR EACH ROW EXECUTE FUNCTION public.guard_task_event_update();
ALTER TABLE ONLY public.account
    ADD CONSTRAINT fk_account_organisation_id FOREIGN KEY (organisation_id) REFERENCES public.party(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.account
    ADD CONSTRAINT fk_account_person_id FOREIGN KEY (person_id) REFERENCES public.party(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.account_role
    ADD CONSTRAINT fk_account_role_account_id FOREIGN KEY (account_id) REFERENCES public.account(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.act_ticket
    ADD CONSTRAINT fk_act_ticket_account_id FOREIGN KEY (account_id) REFERENCES public.account(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.api_token
    ADD CONSTRAINT fk_api_token_account_id FOREIGN KEY (account_id) REFERENCES public.account(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.body_name
    ADD CONSTRAINT fk_body_name_body_code FOREIGN KEY (body_code) REFERENCES public.body(code) ON DELETE RESTRICT;
ALTER TABLE ONLY public.component_page
    ADD CONSTRAINT fk_component_page_component_id FOREIGN KEY (component_id) REFERENCES public.component(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.component
    ADD CONSTRAINT fk_component_record_id FOREIGN KEY (record_id) REFERENCES public.record(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.component_text
    ADD CONSTRAINT fk_component_text_component_id FOREIGN KEY (component_id) REFERENCES public.component(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.field_definition
    ADD CONSTRAINT fk_field_definition_class_name FOREIGN KEY (class_name) REFERENCES public.record_class(name) ON DELETE RESTRICT;
ALTER TABLE ONLY public.file
    ADD CONSTRAINT fk_file_index FOREIGN KEY (index) REFERENCES public.file_plan_entry(index) ON DELETE RESTRICT;
ALTER TABLE ONLY public.form_sheet
    ADD CONSTRAINT fk_form_sheet_account_id FOREIGN KEY (account_id) REFERENCES public.account(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT fk_invitation_account_id FOREIGN KEY (account_id) REFERENCES public.account(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.journal_closing
    ADD CONSTRAINT fk_journal_closing_period_id FOREIGN KEY (period_id) REFERENCES public.ledger_period(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.journal_closing
    ADD CONSTRAINT fk_journal_closing_record_id FOREIGN KEY (record_id) REFERENCES public.record(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.journal_dispatch
    ADD CONSTRAINT fk_journal_dispatch_addressee_id FOREIGN KEY (addressee_id) REFERENCES public.record_party(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.journal_dispatch
    ADD CONSTRAINT fk_journal_dispatch_record_id FOREIGN KEY (record_id) REFERENCES public.record(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.journal_duplicate
    ADD CONSTRAINT fk_journal_duplicate_original_id FOREIGN KEY (original_id) REFERENCES public.record(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.journal_duplicate
    ADD CONSTRAINT fk_journal_duplicate_record_id FOREIGN KEY (record_id) REFERENCES public.record(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.journal_import
    ADD CONSTRAINT fk_journal_import_ledger FOREIGN KEY (ledger) REFERENCES public.ledger(name) ON DELETE RESTRICT;
ALTER TABLE ONLY public.journal_import_row
    ADD CONSTRAINT fk_journal_import_row_import_id FOREIGN KEY (import_id) REFERENCES public.journal_import(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.journal_import_row
    ADD CONSTRAINT fk_journal_import_row_number_id FOREIGN KEY (number_id) REFERENCES public.ledger_number(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.journal_listed_addressee
    ADD CONSTRAINT fk_journal_listed_addressee_list_id FOREIGN KEY (list_id) REFERENCES public.journal_addressee_list(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.journal_listed_addressee
    ADD CONSTRAINT fk_journal_listed_addressee_party_id FOREIGN KEY (party_id) REFERENCES public.party(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.journal_proposal
    ADD CONSTRAINT fk_journal_proposal_record_id FOREIGN KEY (record_id) REFERENCES public.record(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.journal_request
    ADD CONSTRAINT fk_journal_request_record_id FOREIGN KEY (record_id) REFERENCES public.record(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.ledger_number
    ADD CONSTRAINT fk_ledger_number_period_id FOREIGN KEY (period_id) REFERENCES public.ledger_period(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.ledger_number
    ADD CONSTRAINT fk_ledger_number_record_id FOREIGN KEY (record_id) REFERENCES public.record(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.ledger_period
    ADD CONSTRAINT fk_ledger_period_ledger FOREIGN KEY (ledger) REFERENCES public.ledger(name) ON DELETE RESTRICT;
ALTER TABLE ONLY public.party_alias
    ADD CONSTRAINT fk_party_alias_party_id FOREIGN KEY (party_id) REFERENCES public.party(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.party_merge
    ADD CONSTRAINT fk_party_merge_duplicate_id FOREIGN KEY (duplicate_id) REFERENCES public.party(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.party_merge
    ADD CONSTRAINT fk_party_merge_kept_id FOREIGN KEY (kept_id) REFERENCES public.party(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.party_moved
    ADD CONSTRAINT fk_party_moved_merge_id FOREIGN KEY (merge_id) REFERENCES public.party_merge(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.party_name
    ADD CONSTRAINT fk_party_name_party_id FOREIGN KEY (party_id) REFERENCES public.party(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.record_access
    ADD CONSTRAINT fk_record_access_party_id FOREIGN KEY (party_id) REFERENCES public.party(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.record_access
    ADD CONSTRAINT fk_record_access_record_id FOREIGN KEY (record_id) REFERENCES public.record(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.record
    ADD CONSTRAINT fk_record_class_name FOREIGN KEY (class_name) REFERENCES public.record_class(name) ON DELETE RESTRICT;
ALTER TABLE ONLY public.record_field
    ADD CONSTRAINT fk_record_field_record_id FOREIGN KEY (record_id) REFERENCES public.record(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.record
    ADD CONSTRAINT fk_record_file_id FOREIGN KEY (file_id) REFERENCES public.file(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.record_history
    ADD CONSTRAINT fk_record_history_record_id FOREIGN KEY (record_id) REFERENCES public.record(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.record_link
    ADD CONSTRAINT fk_record_link_source_id FOREIGN KEY (source_id) REFERENCES public.record(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.record_link
    ADD CONSTRAINT fk_record_link_target_id FOREIGN KEY (target_id) REFERENCES public.record(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.record_link
    ADD CONSTRAINT fk_record_link_type FOREIGN KEY (type) REFERENCES public.link_type(name) ON DELETE RESTRICT;
ALTER TABLE ONLY public.record_look
    ADD CONSTRAINT fk_record_look_record_id FOREIGN KEY (record_id) REFERENCES public.record(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.record_party
    ADD CONSTRAINT fk_record_party_party_id FOREIGN KEY (party_id) REFERENCES public.party(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.record_party
    ADD CONSTRAINT fk_record_party_record_id FOREIGN KEY (record_id) REFERENCES public.record(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.record
    ADD CONSTRAINT fk_record_visibility_key FOREIGN KEY (visibility_key) REFERENCES public.visibility_key(key) ON DELETE RESTRICT;
ALTER TABLE ONLY public.recovery_code
    ADD CONSTRAINT fk_recovery_code_account_id FOREIGN KEY (account_id) REFERENCES public.account(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.second_factor
    ADD CONSTRAINT fk_second_factor_account_id FOREIGN KEY (account_id) REFERENCES public.account(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.standing
    ADD CONSTRAINT fk_standing_body_code FOREIGN KEY (body_code) REFERENCES public.body(code) ON DELETE RESTRICT;
ALTER TABLE ONLY public.standing
    ADD CONSTRAINT fk_standing_kind FOREIGN KEY (kind) REFERENCES public.standing_kind(name) ON DELETE RESTRICT;
ALTER TABLE ONLY public.standing
    ADD CONSTRAINT fk_standing_organisation_id FOREIGN KEY (organisation_id) REFERENCES public.party(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.standing
    ADD CONSTRAINT fk_standing_party_id FOREIGN KEY (party_id) REFERENCES public.party(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.task
    ADD CONSTRAINT fk_task_answer_id FOREIGN KEY (answer_id) REFERENCES public.record(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.task
    ADD CONSTRAINT fk_task_author_id FOREIGN KEY (author_id) REFERENCES public.party(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.task_event
    ADD CONSTRAINT fk_task_event_task_id FOREIGN KEY (task_id) REFERENCES public.task(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.task_executor
    ADD CONSTRAINT fk_task_executor_party_id FOREIGN KEY (party_id) REFERENCES public.party(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.task_executor
    ADD CONSTRAINT fk_task_executor_task_id FOREIGN KEY (task_id) REFERENCES public.task(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.task_extension
    ADD CONSTRAINT fk_task_extension_task_id FOREIGN KEY (task_id) REFERENCES public.task(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.task
    ADD CONSTRAINT fk_task_record_id FOREIGN KEY (record_id) REFERENCES public.record(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.visibility_token
    ADD CONSTRAINT fk_visibility_token_key FOREIGN KEY (key) REFERENCES public.visibility_key(key) ON DELETE RESTRICT;
ALTER TABLE ONLY public.web_session
    ADD CONSTRAINT fk_web_session_account_id FOREIGN KEY (account_id) REFERENCES public.account(id) ON DELETE RESTRICT;
