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
CREATE FUNCTION public.guard_signature_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'regest: signature is written once'; END $$;
CREATE FUNCTION public.guard_signature_update_cancelled_at() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'regest: signature is written once'; END $$;
CREATE FUNCTION public.guard_signature_update_id() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'regest: signature is written once'; END $$;
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
CREATE TABLE public.body_decision (
    id character varying(36) NOT NULL,
    body_code character varying(60) NOT NULL,
    act character varying(32) NOT NULL,
    day date NOT NULL,
    purpose text NOT NULL,
    decision_record_id character varying(36),
    basis text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_body_decision_act CHECK (((act)::text = ANY ((ARRAY['created'::character varying, 'closed'::character varying])::text[])))
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
    changed_on date,
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
CREATE TABLE public.office_dismissal (
    standing_id character varying(36) NOT NULL,
    ground character varying(60) NOT NULL,
    decided_on date NOT NULL,
    decision_record_id character varying(36),
    basis text NOT NULL,
    created_at timestamp with time zone NOT NULL
);
CREATE TABLE public.office_term (
    standing_id character varying(36) NOT NULL,
    mode character varying(32) NOT NULL,
    decided_on date NOT NULL,
    term character varying(60) NOT NULL,
    proposed_by character varying(36),
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_office_term_mode CHECK (((mode)::text = ANY ((ARRAY['election'::character varying, 'appointment'::character varying])::text[])))
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
CREATE TABLE public.protocols_alembic_version (
    version_num character varying(32) NOT NULL
);
CREATE TABLE public.protocols_annex (
    id character varying(36) NOT NULL,
    meeting_id character varying(36) NOT NULL,
    "position" integer NOT NULL,
    title text NOT NULL,
    sheets integer NOT NULL,
    record_id character varying(36)
);
CREATE TABLE public.protocols_ballot (
    motion_id character varying(36) NOT NULL,
    participant_id character varying(36) NOT NULL,
    choice character varying(32),
    by_name boolean NOT NULL,
    CONSTRAINT ck_protocols_ballot_choice CHECK (((choice)::text = ANY ((ARRAY['for'::character varying, 'against'::character varying, 'abstained'::character varying, 'not_voted'::character varying])::text[])))
);
CREATE TABLE public.protocols_delivery (
    id character varying(36) NOT NULL,
    point_id character varying(36) NOT NULL,
    party_id character varying(36) NOT NULL,
    task_id character varying(36),
    method character varying(60) NOT NULL,
    delivered_at timestamp with time zone,
    acknowledged_at timestamp with time zone,
    acknowledged_by character varying(200) NOT NULL
);
CREATE TABLE public.protocols_executor (
    point_id character varying(36) NOT NULL,
    party_id character varying(36) NOT NULL,
    "position" integer NOT NULL
);
CREATE TABLE public.protocols_extract (
    record_id character varying(36) NOT NULL,
    meeting_id character varying(36) NOT NULL,
    positions character varying(200) NOT NULL,
    issued_to character varying(500) NOT NULL,
    basis text NOT NULL,
    party_id character varying(36),
    issued_by character varying(200) NOT NULL,
    issued_at timestamp with time zone NOT NULL
);
CREATE TABLE public.protocols_handout (
    participant_id character varying(36) NOT NULL,
    record_id character varying(36) NOT NULL,
    issued_at timestamp with time zone NOT NULL,
    channel character varying(60) NOT NULL,
    issued_by character varying(200) NOT NULL
);
CREATE TABLE public.protocols_item (
    id character varying(36) NOT NULL,
    meeting_id character varying(36) NOT NULL,
    "position" integer NOT NULL,
    title text NOT NULL,
    listed boolean NOT NULL,
    question character varying(60) NOT NULL,
    target_id character varying(36),
    rapporteur_id character varying(36),
    preparer_id character varying(36),
    prepare_by date,
    proposed_by character varying(200) NOT NULL,
    state character varying(32) NOT NULL,
    heard text NOT NULL,
    "extract" text NOT NULL,
    basis_record_id character varying(36),
    task_id character varying(36),
    CONSTRAINT ck_protocols_item_state CHECK (((state)::text = ANY ((ARRAY['planned'::character varying, 'heard'::character varying, 'dropped'::character varying])::text[])))
);
CREATE TABLE public.protocols_material (
    item_id character varying(36) NOT NULL,
    record_id character varying(36) NOT NULL,
    "position" integer NOT NULL
);
CREATE TABLE public.protocols_meeting (
    id character varying(36) NOT NULL,
    body_code character varying(60) NOT NULL,
    regularity character varying(32) NOT NULL,
    framework character varying(500) NOT NULL,
    held_on date NOT NULL,
    starts_at time without time zone NOT NULL,
    place character varying(500) NOT NULL,
    host_id character varying(36),
    state character varying(32) NOT NULL,
    convened_by character varying(36),
    reason text NOT NULL,
    remote_basis text NOT NULL,
    agenda_final_at timestamp with time zone,
    agenda_final_by character varying(200) NOT NULL,
    agenda_record_id character varying(36),
    chairing_id character varying(36),
    secretary_id character varying(36),
    counted_by character varying(300) NOT NULL,
    opened_at time without time zone,
    closed_at time without time zone,
    roster integer,
    quorum integer,
    quorum_rule character varying(60) NOT NULL,
    quorum_value character varying(60) NOT NULL,
    quorum_clause character varying(200) NOT NULL,
    number_id character varying(36),
    created_by character varying(200) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    CONSTRAINT ck_protocols_meeting_regularity CHECK (((regularity)::text = ANY ((ARRAY['regular'::character varying, 'extraordinary'::character varying])::text[]))),
    CONSTRAINT ck_protocols_meeting_state CHECK (((state)::text = ANY ((ARRAY['draft'::character varying, 'called'::character varying, 'open'::character varying, 'closed'::character varying, 'signed'::character varying, 'delivered'::character varying, 'failed'::character varying, 'cancelled'::character varying])::text[])))
);
CREATE TABLE public.protocols_minutes (
    meeting_id character varying(36) NOT NULL,
    record_id character varying(36) NOT NULL,
    state character varying(32) NOT NULL,
    due_on date NOT NULL,
    other_due_on date,
    term character varying(60) NOT NULL,
    brief boolean NOT NULL,
    digest character varying(64) NOT NULL,
    content character varying(64) NOT NULL,
    drafted_by character varying(200) NOT NULL,
    drafted_at timestamp with time zone NOT NULL,
    signed_at timestamp with time zone,
    delivered_at timestamp with time zone,
    CONSTRAINT ck_protocols_minutes_state CHECK (((state)::text = ANY ((ARRAY['draft'::character varying, 'signing'::character varying, 'signed'::character varying, 'delivered'::character varying])::text[])))
);
CREATE TABLE public.protocols_motion (
    id character varying(36) NOT NULL,
    item_id character varying(36) NOT NULL,
    "position" integer NOT NULL,
    wording text NOT NULL,
    question character varying(60) NOT NULL,
    mover_id character varying(36),
    candidate_id character varying(36),
    alternatives integer,
    repeats_id character varying(36),
    at time without time zone NOT NULL,
    present integer NOT NULL,
    votes_for integer NOT NULL,
    votes_against integer NOT NULL,
    abstained integer NOT NULL,
    not_voted integer NOT NULL,
    base integer NOT NULL,
    needed integer NOT NULL,
    rule character varying(60) NOT NULL,
    rule_value character varying(60) NOT NULL,
    clause character varying(200) NOT NULL,
    outcome character varying(32) NOT NULL,
    on_half boolean NOT NULL,
    cancelled_reason text NOT NULL,
    counted_by character varying(200) NOT NULL,
    counted_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_protocols_motion_outcome CHECK (((outcome)::text = ANY ((ARRAY['adopted'::character varying, 'rejected'::character varying, 'rated'::character varying])::text[])))
);
CREATE TABLE public.protocols_notice (
    id character varying(36) NOT NULL,
    meeting_id character varying(36) NOT NULL,
    sequence integer NOT NULL,
    kind character varying(32) NOT NULL,
    record_id character varying(36) NOT NULL,
    facts text NOT NULL,
    changes text NOT NULL,
    last_day date NOT NULL,
    rule character varying(60) NOT NULL,
    rule_value character varying(60) NOT NULL,
    clause character varying(200) NOT NULL,
    late boolean NOT NULL,
    sent_on date NOT NULL,
    sent_by character varying(200) NOT NULL,
    sent_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_protocols_notice_kind CHECK (((kind)::text = ANY ((ARRAY['call'::character varying, 'change'::character varying, 'called_off'::character varying])::text[])))
);
CREATE TABLE public.protocols_opinion (
    id character varying(36) NOT NULL,
    item_id character varying(36) NOT NULL,
    participant_id character varying(36) NOT NULL,
    kind character varying(32) NOT NULL,
    text text NOT NULL,
    given_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_protocols_opinion_kind CHECK (((kind)::text = ANY ((ARRAY['opinion'::character varying, 'remark'::character varying])::text[])))
);
CREATE TABLE public.protocols_participant (
    id character varying(36) NOT NULL,
    meeting_id character varying(36) NOT NULL,
    party_id character varying(36) NOT NULL,
    organisation_id character varying(36),
    capacity character varying(32) NOT NULL,
    seat boolean NOT NULL,
    post character varying(300) NOT NULL,
    noticed_at timestamp with time zone,
    channel character varying(60) NOT NULL,
    reply character varying(32) NOT NULL,
    reply_note text NOT NULL,
    replied_at timestamp with time zone,
    materials_at timestamp with time zone,
    CONSTRAINT ck_protocols_participant_capacity CHECK (((capacity)::text = ANY ((ARRAY['voting'::character varying, 'consultative'::character varying, 'invited'::character varying])::text[]))),
    CONSTRAINT ck_protocols_participant_reply CHECK (((reply)::text = ANY ((ARRAY['none'::character varying, 'comes'::character varying, 'absent'::character varying])::text[])))
);
CREATE TABLE public.protocols_point (
    id character varying(36) NOT NULL,
    item_id character varying(36) NOT NULL,
    motion_id character varying(36) NOT NULL,
    "position" integer NOT NULL,
    text text NOT NULL,
    form character varying(32) NOT NULL,
    executors character varying(500) NOT NULL,
    due_on date,
    mark character varying(60) NOT NULL,
    mark_basis text NOT NULL,
    record_id character varying(36),
    CONSTRAINT ck_protocols_point_form CHECK (((form)::text = ANY ((ARRAY['internal'::character varying, 'conclusion'::character varying, 'proposal'::character varying, 'appeal'::character varying])::text[])))
);
CREATE TABLE public.protocols_presence (
    id character varying(36) NOT NULL,
    participant_id character varying(36) NOT NULL,
    arrived_at time without time zone NOT NULL,
    left_at time without time zone,
    afar boolean NOT NULL
);
CREATE TABLE public.protocols_proposal (
    id character varying(36) NOT NULL,
    body_code character varying(60) NOT NULL,
    meeting_id character varying(36),
    kind character varying(32) NOT NULL,
    title text NOT NULL,
    reason text NOT NULL,
    proposed_by character varying(200) NOT NULL,
    party_id character varying(36),
    organisation_id character varying(36),
    proposed_at timestamp with time zone NOT NULL,
    state character varying(32) NOT NULL,
    answer text NOT NULL,
    answered_by character varying(200) NOT NULL,
    answered_at timestamp with time zone,
    item_id character varying(36),
    CONSTRAINT ck_protocols_proposal_kind CHECK (((kind)::text = ANY ((ARRAY['agenda'::character varying, 'resolution'::character varying])::text[]))),
    CONSTRAINT ck_protocols_proposal_state CHECK (((state)::text = ANY ((ARRAY['open'::character varying, 'taken'::character varying, 'declined'::character varying])::text[])))
);
CREATE TABLE public.protocols_recipient (
    id character varying(36) NOT NULL,
    notice_id character varying(36) NOT NULL,
    party_id character varying(36) NOT NULL,
    channel character varying(60) NOT NULL,
    state character varying(32) NOT NULL,
    address character varying(320) NOT NULL,
    message_id character varying(400) NOT NULL,
    attempts integer NOT NULL,
    answer text NOT NULL,
    noticed_at timestamp with time zone,
    CONSTRAINT ck_protocols_recipient_state CHECK (((state)::text = ANY ((ARRAY['by_hand'::character varying, 'waiting'::character varying, 'sent'::character varying, 'failed'::character varying])::text[])))
);
CREATE TABLE public.protocols_remark (
    id character varying(36) NOT NULL,
    meeting_id character varying(36) NOT NULL,
    author character varying(200) NOT NULL,
    account_id character varying(36),
    text text NOT NULL,
    given_at timestamp with time zone NOT NULL,
    answer text NOT NULL,
    answered_by character varying(200) NOT NULL,
    answered_at timestamp with time zone
);
CREATE TABLE public.protocols_removal (
    id character varying(36) NOT NULL,
    target_id character varying(36) NOT NULL,
    initiator_id character varying(36) NOT NULL,
    application_id character varying(36) NOT NULL,
    grounds text NOT NULL,
    item_id character varying(36),
    notified_on date,
    notified_by character varying(60) NOT NULL,
    confirmed_by character varying(200) NOT NULL,
    confirmed_at timestamp with time zone,
    order_id character varying(36),
    ended_on date,
    dropped_reason text NOT NULL,
    begun_by character varying(200) NOT NULL,
    begun_at timestamp with time zone NOT NULL
);
CREATE TABLE public.protocols_reopening (
    id character varying(36) NOT NULL,
    meeting_id character varying(36) NOT NULL,
    reason text NOT NULL,
    asked_by character varying(200) NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    confirmed_by character varying(200) NOT NULL,
    confirmed_at timestamp with time zone
);
CREATE TABLE public.protocols_speech (
    id character varying(36) NOT NULL,
    item_id character varying(36) NOT NULL,
    "position" integer NOT NULL,
    participant_id character varying(36),
    speaker character varying(300) NOT NULL,
    text text NOT NULL
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
    frozen boolean,
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
    file character varying(300) NOT NULL,
    channel character varying(20)
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
CREATE TABLE public.revocation_list (
    id character varying(36) NOT NULL,
    sha256 character varying(64) NOT NULL,
    issuer character varying(500) NOT NULL,
    scope character varying(64) NOT NULL,
    number character varying(80) NOT NULL,
    this_update timestamp with time zone NOT NULL,
    next_update timestamp with time zone,
    confirmed_by character varying(64) NOT NULL,
    content text NOT NULL,
    added_at timestamp with time zone NOT NULL,
    added_by character varying(200) NOT NULL
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
CREATE TABLE public.signature (
    id character varying(36) NOT NULL,
    record_id character varying(36) NOT NULL,
    demand_id character varying(36) NOT NULL,
    sha256 character varying(64) NOT NULL,
    kind character varying(60) NOT NULL,
    capacity character varying(60) NOT NULL,
    party_id character varying(36) NOT NULL,
    account_id character varying(36),
    name character varying(300) NOT NULL,
    post character varying(300) NOT NULL,
    statement text NOT NULL,
    signed_at timestamp with time zone NOT NULL,
    signed_on date NOT NULL,
    entered_by character varying(200) NOT NULL,
    scan_id character varying(36),
    scan_sha256 character varying(64) NOT NULL,
    seal character varying(128) NOT NULL,
    cancelled_at timestamp with time zone,
    cancelled_by character varying(200) NOT NULL,
    cancel_reason text NOT NULL
);
CREATE TABLE public.signature_check (
    id character varying(36) NOT NULL,
    record_id character varying(36) NOT NULL,
    signature_id character varying(36),
    component_id character varying(36),
    container_id character varying(36),
    sha256 character varying(64) NOT NULL,
    container_sha256 character varying(64) NOT NULL,
    "position" integer NOT NULL,
    checked_at timestamp with time zone NOT NULL,
    checked_by character varying(200) NOT NULL,
    tool character varying(200) NOT NULL,
    finding character varying(32) NOT NULL,
    owner character varying(300) NOT NULL,
    organisation character varying(500) NOT NULL,
    serial character varying(80) NOT NULL,
    issuer character varying(500) NOT NULL,
    valid_from timestamp with time zone,
    valid_to timestamp with time zone,
    claimed_at timestamp with time zone,
    proved_at timestamp with time zone,
    revoked_at timestamp with time zone,
    algorithm character varying(100) NOT NULL,
    anchor character varying(64) NOT NULL,
    qualified boolean NOT NULL,
    chain text NOT NULL,
    lists text NOT NULL,
    remarks text NOT NULL,
    seal character varying(128) NOT NULL
);
CREATE TABLE public.signature_demand (
    id character varying(36) NOT NULL,
    record_id character varying(36) NOT NULL,
    capacity character varying(60) NOT NULL,
    party_id character varying(36) NOT NULL,
    post character varying(300) NOT NULL,
    "position" integer NOT NULL,
    withdrawn boolean NOT NULL
);
CREATE TABLE public.signed_copy (
    id character varying(36) NOT NULL,
    record_id character varying(36) NOT NULL,
    sha256 character varying(64) NOT NULL,
    component_id character varying(36),
    marks text NOT NULL,
    made_at timestamp with time zone NOT NULL
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
CREATE TABLE public.trusted_certificate (
    id character varying(36) NOT NULL,
    sha256 character varying(64) NOT NULL,
    role character varying(32) NOT NULL,
    subject character varying(500) NOT NULL,
    issuer character varying(500) NOT NULL,
    serial character varying(80) NOT NULL,
    valid_from timestamp with time zone NOT NULL,
    valid_to timestamp with time zone NOT NULL,
    qualified boolean NOT NULL,
    certificate text NOT NULL,
    added_at timestamp with time zone NOT NULL,
    added_by character varying(200) NOT NULL,
    withdrawn_at timestamp with time zone,
    withdrawn_by character varying(200) NOT NULL,
    withdrawal_reason text NOT NULL,
    CONSTRAINT ck_trusted_certificate_trusted_role CHECK (((role)::text = ANY ((ARRAY['root'::character varying, 'intermediate'::character varying, 'leaf'::character varying])::text[])))
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
INSERT INTO public.account VALUES ('01a17b23-b6fb-7ff8-bfb9-54f7aa348be4', 'presidium', 'Грачёв М.Е.', '01a17b23-b6fb-7fde-b4d9-ab949b709d23', NULL, 'active', '', '2026-10-27 02:15:00.603905+00');
INSERT INTO public.account VALUES ('01a17b23-b6fb-7ff8-bfb9-54f7e34cb1ce', 'member', 'Белова Н.П.', '01a17b23-b6fb-7fe4-9f44-0a81bc8580c6', NULL, 'active', '', '2026-10-27 02:15:00.603905+00');
INSERT INTO public.account VALUES ('01a17b23-b6fb-7ff8-bfb9-54f85d03deb5', 'candidate', 'Ломакина Е.Д.', '01a17b23-b6fb-7fe4-9f44-0a84ce375bdb', NULL, 'active', '', '2026-10-27 02:15:00.603905+00');
INSERT INTO public.account VALUES ('01a17b23-b6fb-7ff8-bfb9-54f91e3e7c42', 'officer', 'Крутоярова П.А.', '01a17b23-b6fb-7fe4-9f44-0a85c52398b9', NULL, 'active', '', '2026-10-27 02:15:00.603905+00');
INSERT INTO public.account VALUES ('01a17b23-b6fb-7ff8-bfb9-54f9f7871687', 'auditor', 'Проверяющий', NULL, NULL, 'active', '', '2026-10-27 02:15:00.603905+00');
INSERT INTO public.account VALUES ('01a17b23-b6fb-7ff8-bfb9-54f696c57ed9', 'secretary', 'Савушкина Т.Н.', '01a17b23-b6fb-7fe4-9f44-0a82db872ca0', NULL, 'active', '$argon2id$v=19$m=65536,t=3,p=4$/YDfSeT4XecPX00GwRFCrg$5IshxbAgzSwCBfVqVlz+KL/PhAk5KXbd7D53sdRE2Ts', '2026-10-27 02:15:00.603905+00');
INSERT INTO public.account VALUES ('01a17b23-b6fb-7ff8-bfb9-54f725fa738b', 'chair', 'Ветрова И.С.', '01a17b23-b6fb-7fde-b4d9-ab93de3866a5', NULL, 'active', '$argon2id$v=19$m=65536,t=3,p=4$NNCqzZSc2FfQ1qtklYQuFA$EgMl/icDCzzAQSoYiT7N7MMFgw6w1YlwmccwwBRqyK0', '2026-10-27 02:15:00.603905+00');
INSERT INTO public.account VALUES ('01a17b23-b6fb-7ff8-bfb9-54f92d76f20d', 'admin', 'Администратор', NULL, NULL, 'active', '$argon2id$v=19$m=65536,t=3,p=4$JvRzxrEfYeliYWddGEpN5A$CAqAOoTJJbRN1OgcxUnBtR9TZHt7xXhZeZ4EBL3hXcM', '2026-10-27 02:15:00.603905+00');
INSERT INTO public.account_role VALUES ('01a17b23-b6fb-7ff8-bfb9-54f92d76f20d', 'administrator');
INSERT INTO public.account_role VALUES ('01a17b23-b6fb-7ff8-bfb9-54f9f7871687', 'auditor');
INSERT INTO public.alembic_version VALUES ('0003');
INSERT INTO public.audit_entry VALUES (1, '2026-10-27 02:15:00.603905+00', 'console', 'people.founded', 'deployment', 'demo', '{"action":"people.founded","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["field_definition","analytical_note|request_number","1f44caa773ea336aff9c384c41343ef9caf8a3414c705797118e28141563fbe9"],["field_definition","annual_plan|school_year","a8bf28d0f4d4d34f5b3bcdddf6a8054bfb524ddf852e2b457c6e56d18f1d9772"],["field_definition","annual_report|reported_period","f79c96643b0f55d4aac37fd9a29d6f320061d450eb147cd07df293f737bf3758"],["field_definition","authority_order|order_number","8eeaa5ed106f1ccca38c3f1d84a06c52c72969c4c1df93878d2fc5ead7111e15"],["field_definition","event_document|event","73ee50038e0771f41cc614ce84aac627809e93e5d909a383e13dc9b14d842f60"],["field_definition","event_report|event","5078bd16d86b156b73dfa0472fccd78ea81e27a2ced1178683f047fc801dd0be"],["field_definition","event_report|event_date","67298b846ceb6aa85b11af5a85498b4a808c8d4efed2f6339d76e55d18b71322"],["field_definition","methodical_work|considered_at","5e35cd1715066d2acb5200fb567539c17e31a216abc895bdf1dfabf45a536c05"],["field_definition","methodical_work|topic","54487a56b571987d0d33c7e342bab3a8ed20e8c903e37917dd750db16a9bfcbd"],["field_definition","methodical_work|work_version","0c3f4f4474100894c0a201eb8a37095e30ca65ced964ce7db2b2756e6a997fc8"],["field_definition","presidium_minutes|meeting_date","05787724b9bddc7b448946689ce66cbd77eb5940f9c6623791cf5b756e2bf9dc"],["field_definition","registration_journal|closing_entry","fe9e86b9fcecae624efb31cabe1adcbb6b5cd9732fd640758b04affae5e31bab"],["field_definition","registration_journal|journal_year","d0b038fb754fcd8e408fa0844ef169025dfc8f723caacfdec67fc1100185b1ad"],["file_plan_entry","01-01","44f9871e400f939b128c47bbda5f64cb281915744a0ede74399b8742b1f73b7e"],["file_plan_entry","01-02","57d373409fabbddb89e2fb76da58c29f7cf11a48e5d05bd1526fefe48097dbbf"],["file_plan_entry","01-03","8da2d85c22c6ffdeff3d519dc5dc607d574b4b49639ed4e73a27782a36101cde"],["file_plan_entry","01-04","68aa36659e9350abf1d0322d08128d394eca17c4d88cf75642272b51f066a1c2"],["file_plan_entry","01-05","c64650039df8373b6f8185b99e55b6c038e18bc56cd01da6e13cdd5cc7a209c6"],["file_plan_entry","01-06","909aaaaf07fea5f5137d4cb6182a9d5b3ec27133dea286f0ea51618358611465"],["file_plan_entry","01-07","74403e0ffa97f4a36583f254d8c150700c089527f19f7af53ec665d5923ec7a3"],["file_plan_entry","01-08","45e419b629bd3180af8b43c1d58b7c9601e561ab16d7efebcd80eb716e5296a9"],["file_plan_entry","01-09","24fd93f03a8dac1907c813b69c278b8dbbc54e1ed895f1df595b1900dc571522"],["file_plan_entry","01-10","99f155117cc8a7c15b94b08f30260954fe2d2276006a972c5e1ece69a4c8cc66"],["file_plan_entry","01-11","a4e39a4228bd8a204ce9e11309ef9d6c2a10f79dcafc4a9d0d78fcb7d2ab1874"],["file_plan_entry","01-12","f2370f24dbe10cef02d1ebeb6ebf9b842692d7fe3d4ec71b22176adb98c35be9"],["file_plan_entry","02-01","13deba3126294aca108729029f82f4180725974caca6a5cb8681ef26e19082a5"],["file_plan_entry","02-02","45e00930f82a64dadaac483726f3217fd92abe98a873568f537ae9cf982c8169"],["file_plan_entry","02-03","d8efa02854c35e54ebf1e398ca65baad35423c46393ef6cbfedef98395ae4ebc"],["file_plan_entry","02-04","45423c05042e3032ece63e865da4e30b051db4d800d0044f5156e62237d32653"],["file_plan_entry","02-05","55f2f36179c3860cd05d13f07b6b602952e278d2f321b8d06431990539c76b90"],["file_plan_entry","02-06","03186f8fcd6e5cecc18f848ca77d17e4d11ab058c4f1a987a2af09ac191a40af"],["file_plan_entry","02-07","ca8257acbf74ff2176c9c03c80f530bb191d9c3400065ab4d0cf246fa4d3c73f"],["file_plan_entry","03-01","206f806910a735aed33c10cab554044d7c07c4c0195c2ae9159661bcf0c4f119"],["file_plan_entry","03-02","23635dd33768b68f67bbf744954fb06184e687fd7068fa728d3980e64b566440"],["file_plan_entry","03-03","0610dea68c44c55c465fe97d08431b5efc796600f8b260364a6737b6285a55e5"],["file_plan_entry","03-04","5578408beb464f5379b35f47878f208b616328c2de7343ca46adeccf50ab56ca"],["file_plan_entry","03-05","98c1243d230135b731c42d08cd144d6373cb252208dcb4365938f8810cdee58e"],["file_plan_entry","03-06","53b1a3589f59217ae1febb26ffc3f09ad4ed589454d30d20ef777de8f98bbf98"],["file_plan_entry","04-01","0b3c59fa88c1e58af37840b55db611440142ea6ce7c6c53a8a50365396ea272b"],["file_plan_entry","04-02","2935b835980cc08b7f64c94a1afa632f3a2669f31f43fc732826faa24af192e7"],["file_plan_entry","04-03","0cfd5cc2abf2f4e2e3f995109291b7d9ebf1ca904821f37ec3c3a3868f1d9694"],["file_plan_entry","04-04","472628fb2b571a32c6a594de34b8bb0f068d4859bc8461b77781e508c2ed824d"],["file_plan_entry","04-05","f5b2432e4bc2a52f825a414cd2a33f309c8943a58bdc01e50dc2b61a9f974297"],["file_plan_entry","04-06","c868c836f09cd54a97aaf3eee4045f27d19a77cdfe3ad16282db54516e41696c"],["file_plan_entry","04-07","32a543831686ccdc41c80e56da131d8fc0f071a9bb4183e32efcebda100c62d6"],["file_plan_entry","04-08","16ab3f7446bfd8f62cd1c01b8e8be24b184f07c531b771440ef259f515f25680"],["file_plan_entry","04-09","971d58f46204760d5987b7f4c720b4986b497df090555cba8b4f8d09c5224329"],["file_plan_entry","04-10","744a8ad261be69d7db2dd721b033e931cf445b9d5b324625b4c01d113095bec2"],["file_plan_entry","04-11","78027088a66f3da075674201e81ea2b9afd03f8820af74c0e515a65272f44fec"],["file_plan_entry","04-12","12068c1f53f25a912221c49faf071bd1c245c442a4370c988840585a0153fc6b"],["ledger","internal","8d4e88829a089eb72616a7afad19ed20adc7bb2d293c9fe46022592a52f37713"],["link_type","annex_to","7cca474d65e0bf6c324749e3d4322ce4d2cf161abfc0a677f8cdd11f7f6bd6f9"],["link_type","answers","a6513a6925fc16bf6607c5aa05c11ca78af51974126471498f8457a4ecc3ebc0"],["link_type","cancels","3b0aef578049ad2d47f82883eb1317ad19897967bd47de1d76d69e34651c5f02"],["link_type","covers","47013fcff611c9bb59a118fab6a34776f6d99345494a52aa4d735cc346ba6adf"],["link_type","executes","66e6c86614cd87f8b121f141ada277e94acf2455793b684b907ae26d63e31766"],["link_type","extract_of","9cdb56d723498b1e1e35afadd168f2d1d7077ef71e42bd5dcddc18b28e795516"],["link_type","initiates","83e81ce49d0374ebed67e48c40a803f04621920cd1e33fe15c2929be4cee8a19"],["link_type","repeats","5390818764f66d7bcfdf555e0cb56b4673e65ed61dfe9a2012d664d407fd20a5"],["link_type","replaces","af21711a049b7ab85ef99257e37a78c26cf5eeeacfc1a57f4edf44738d4d4341"],["record_class","analytical_note","bf933f518644ece2922d4a2fa027a81c9ef0eafade8aa402348d2a914e1ee64f"],["record_class","annual_plan","7385152ab84e4370f41c0b54ca3dad4017ed4655123fb345470859aff9643fbd"],["record_class","annual_report","dd3d4e4a9c4393c7e52e0c2412418dbaa691a3c556ee335343364e79aaf4d338"],["record_class","authority_order","96a2174c2916088dd5adf73dd1b8910f40edae37a2b022a7bd65553ec8a3ee93"],["record_class","event_document","5a3f261984cb433ba814847b47cf2fed3d7ddd1ebc85fd2897848f1c44544161"],["record_class","event_report","58b37f1e8a3aa36d4656d5976180f334df2717bfc20c135fe4f9ac55e787dff9"],["record_class","handover_act","8f51503a264357a8c6d26c31fe2e89d44e80309301f7463ae8b5536d9a949f07"],["record_class","internal_document","2b8ba24f42ddea18b351b052f1a3a19855cfb79a69d9f14e5fc27d3abe96b6ae"],["record_class","methodical_work","83395d4cfc8bc6bde105e8a4f9b54c45396ec510190f1d33f6ce57cf5fe953bd"],["record_class","presidium_minutes","d3db40876ee256c541df322dbd68bf896e5842a9cabcdb86a97e333dc84c75e5"],["record_class","registration_journal","81c97f96abcaf9399d32d310c0515312ea2af7ebee86a938cf8073f52e4d812e"],["role","administrator","7aea85fdcc0816a024f83c37930cfbb1f6dbbf5aae4e23711ef0628aa3344bac"],["role","auditor","43d9fab392b416e7ccfae81b54b3f05471593d6647a4f32494528000fa89e90d"],["role","authority_officer","2baa0021e2224b4352859d6008f9d26d36571ce3664e922cd268ad0483073e2c"],["role","candidate","47510aa538584ca22d5784deaa403fa458addffac935e9b7bebb5104c4756a48"],["role","chair","581c52d5f9cc3a982e4e771cca3279e81fec640689cbfa58713cc3f6d58f6970"],["role","commission_member","d7833b43cf52009f4a4662bf8a5a0b84bf8866b3b1f95eee3aa23e48a65a9baf"],["role","deputy","d4281fcfeffaac695d718fc291f49ec39ac41a4072a43df543587a8b245147de"],["role","group_member","8b163d37d45e5151742077402f3959c158f02993b64a2e82f62578d9bee13a80"],["role","member","3e116e9a39debcf4048db97352f464067c849aa94e0c8fe53574865eaf2be41f"],["role","presidium_member","da6cd0c08766b53ee15e1fb45d086dc0fc46c9f25b8f669ff8935f17b826bfe3"],["role","secretary","14797bd03c7680800a16b1b0d7d5e43fc0fcf1016da2e2dab75929f72911c6ce"],["standing_kind","acting_chair","e592703d94a7905da995cb705fe8c15b95d69b4603aad8f4ca65be48806a6f66"],["standing_kind","authority_officer","bdc343acaff91b72ffd0573b4f507e008869982361933f1a9edff2a820470763"],["standing_kind","candidate","3d824508dbd9ad179a59072d14f934fdae54bafbba3a17a3857583616da43c3f"],["standing_kind","chair","4ef395f58050adfadf53b29ab9c751baa474796fcaa9f40eb4b1bcbc99ef16e8"],["standing_kind","commission_member","2b9d0b35dae83a892cdc92355c1fb44bbba96e38d3fd263250749a49f52466ed"],["standing_kind","consultative_mandate","5251fd1d99393a1ced4a4347ad2a794d346bd03107b3b473d0a3c20184db0a85"],["standing_kind","deputy","96dea92d4592f3d30bdeda28eac10bef638ed6b9c47058fe5140a32ae5733d8a"],["standing_kind","group_leader","09f9c2f4fda344ab44d0fab08baa5cb7bcba5fbc6bc505c75a96e0dfd16b451d"],["standing_kind","group_member","95bc9b9e9747f552d39c7426f820fc982753f8606abf112556843baf75c62df5"],["standing_kind","group_secretary","94d3eb5e2c22ced89475d90eab7e64a1cf2c6e4d43e3bde9d3291750edb1b057"],["standing_kind","head","e268000f81e5a363dbe69a3c5601fa2845f764ab1419b7d0c3d440f4220ea5a2"],["standing_kind","mandate","7304bfdf507c99a77d344551b214c1a9e0a057ccb413d7bf6a88b09e697940fb"],["standing_kind","member","0729cec49ff4f30634d03e77a8d4e95057f7935ed4e229ed8e33f492390ac8e6"],["standing_kind","presidium_seat","85f84d57d676752694449263729d652507de64f0c1f75f5d8962d676de92fa64"],["standing_kind","qms_certified","55ea7ec06341e6613d34f2a689ad08e13634be37d1942913f930084c7f88b3bb"],["standing_kind","representative","f5d1bc9d88d267abee65cae4b4da4ea4e106ce681ab4c8ca7d6f1e8fe33e15cd"],["standing_kind","secretary","ce751908b1c72a2b1116b665b9a07643113658bb51fe66e743034dcd6e492020"]],"detail":{},"object":["deployment","demo"],"on_behalf":"","seq":1,"unit":[1,109],"v":1}', '0000000000000000000000000000000000000000000000000000000000000000', '8e2bcbf55abebaecdefb1c376a4a80e28ef62fb01275da6d81cb00e9e3ead1fb');
INSERT INTO public.audit_entry VALUES (2, '2026-10-27 02:15:00.603905+00', 'console', 'body.saved', 'body', 'presidium', '{"action":"body.saved","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["body","presidium","f0a1e60f3c542850744f6c15ee06f164728b077237ed88d3e652e02b7f3a75a3"]],"detail":{},"object":["body","presidium"],"on_behalf":"","seq":2,"unit":[2,109],"v":1}', '8e2bcbf55abebaecdefb1c376a4a80e28ef62fb01275da6d81cb00e9e3ead1fb', '673411f861fc9c34d1c07270639215b0c56f6ea8920d305ca0d9ac8b890efa4a');
INSERT INTO public.audit_entry VALUES (3, '2026-10-27 02:15:00.603905+00', 'console', 'body.saved', 'body', 'assembly', '{"action":"body.saved","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["body","assembly","a9bf81fb12fb2424d8bc8172583347b7154739642908496629d8c504e63059f0"]],"detail":{},"object":["body","assembly"],"on_behalf":"","seq":3,"unit":[3,109],"v":1}', '673411f861fc9c34d1c07270639215b0c56f6ea8920d305ca0d9ac8b890efa4a', 'd1e7521057bc703f45d760932740c65f2ca13017d093449814280eaf094711bf');
INSERT INTO public.audit_entry VALUES (4, '2026-10-27 02:15:00.603905+00', 'console', 'body.saved', 'body', 'consulting_group', '{"action":"body.saved","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["body","consulting_group","9e8431a99cd80fb1d2b9ffec45b9e736d92b756661c3c73728198f139d7c2deb"]],"detail":{},"object":["body","consulting_group"],"on_behalf":"","seq":4,"unit":[4,109],"v":1}', 'd1e7521057bc703f45d760932740c65f2ca13017d093449814280eaf094711bf', '8367737b2930d3f5db17c507e6cd6360c8e6d137b4d742e0616a579ea24a3fea');
INSERT INTO public.audit_entry VALUES (5, '2026-10-27 02:15:00.603905+00', 'console', 'body.saved', 'body', 'research_group', '{"action":"body.saved","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["body","research_group","fc2884e19313c3f4b99035ffbc18b685da4423d884fbf4f9b798e82f3a580938"]],"detail":{},"object":["body","research_group"],"on_behalf":"","seq":5,"unit":[5,109],"v":1}', '8367737b2930d3f5db17c507e6cd6360c8e6d137b4d742e0616a579ea24a3fea', '8d82f21f7d5b87e81be7eea8b04c6dabaa57069add781b33663246c12c27c79f');
INSERT INTO public.audit_entry VALUES (6, '2026-10-27 02:15:00.603905+00', 'console', 'body.saved', 'body', 'information_group', '{"action":"body.saved","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["body","information_group","aa26b17e9b032e003f1874f1cd76a7bd5d0d504ba0e02e5155e5ac3d70a1078a"]],"detail":{},"object":["body","information_group"],"on_behalf":"","seq":6,"unit":[6,109],"v":1}', '8d82f21f7d5b87e81be7eea8b04c6dabaa57069add781b33663246c12c27c79f', 'fa339b8a7022950186ee0914b925d6f3617f7a6a9537a438b38c6ccfd16c64ba');
INSERT INTO public.audit_entry VALUES (7, '2026-10-27 02:15:00.603905+00', 'console', 'body.saved', 'body', 'appraisal_commission', '{"action":"body.saved","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["body","appraisal_commission","1f21c67d831de3ac731a65afb0348d171d953779ec6d9092a020de946e352ec1"]],"detail":{},"object":["body","appraisal_commission"],"on_behalf":"","seq":7,"unit":[7,109],"v":1}', 'fa339b8a7022950186ee0914b925d6f3617f7a6a9537a438b38c6ccfd16c64ba', '914043c3de8b11387846db2fe23b93c657eeefaefc29da7fa8948f4d44b7f338');
INSERT INTO public.audit_entry VALUES (8, '2026-10-27 02:15:00.603905+00', 'console', 'party.added', 'party', '01a17b23-b6fb-7be3-979f-aaa915590211', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["party","01a17b23-b6fb-7be3-979f-aaa915590211","1b7e9d858ad40be0193347a39d932793a8191e6263e16bb69f5b9d5be1a963f8"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b6fb-7be3-979f-aaa915590211"],"on_behalf":"","seq":8,"unit":[8,109],"v":1}', '914043c3de8b11387846db2fe23b93c657eeefaefc29da7fa8948f4d44b7f338', 'df105b7c76819216ff154a2c47b9fcf2496fe7015fd9a2b084d2a64dff1ae02d');
INSERT INTO public.audit_entry VALUES (9, '2026-10-27 02:15:00.603905+00', 'console', 'party.added', 'party', '01a17b23-b6fb-7be3-979f-aaa9aba12e25', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["party","01a17b23-b6fb-7be3-979f-aaa9aba12e25","a85fa7e2a27edd244c90826be9c848728740d0ca95f1541c506852fbf2dc6707"],["party_alias","01a17b23-b6fb-7be3-979f-aaa9f9748567","57f78dce74eaa5497bf88406251c8a76c9b15953c66c1176e4d07285c59f50c2"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b6fb-7be3-979f-aaa9aba12e25"],"on_behalf":"","seq":9,"unit":[9,109],"v":1}', 'df105b7c76819216ff154a2c47b9fcf2496fe7015fd9a2b084d2a64dff1ae02d', 'd9c16f3795a25cc2da0242ea0b1e2e3dc62c81332ba0b41367bfb7d7b5ebae1b');
INSERT INTO public.audit_entry VALUES (10, '2026-10-27 02:15:00.603905+00', 'console', 'party.added', 'party', '01a17b23-b6fb-7be3-979f-aaaa01897f39', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["party","01a17b23-b6fb-7be3-979f-aaaa01897f39","097c6b3ea79685c812cd50fb3cb4bccbee451cd0fd8143e8aa231547c9ec75aa"],["party_alias","01a17b23-b6fb-7c8e-8b02-1b60aa043614","9583a54b02f888d6019ac705bd9c4e638ad364ac1111bee3eda59b9eabd1c50e"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b6fb-7be3-979f-aaaa01897f39"],"on_behalf":"","seq":10,"unit":[10,109],"v":1}', 'd9c16f3795a25cc2da0242ea0b1e2e3dc62c81332ba0b41367bfb7d7b5ebae1b', '19c7174c7cdb72d6bc3570080891fbd3f2ea06a6de864b79feec45689e53b6bb');
INSERT INTO public.audit_entry VALUES (11, '2026-10-27 02:15:00.603905+00', 'console', 'party.added', 'party', '01a17b23-b6fb-7fde-b4d9-ab8814b52bd2', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["party","01a17b23-b6fb-7fde-b4d9-ab8814b52bd2","e5d1359c306aeb5bbf3b035f92ccfa70fa612ad4ba71bf529da807c662d71fab"],["party_alias","01a17b23-b6fb-7fde-b4d9-ab885bb609fb","cf2067e85644094442e6db816fb1c9fb7c986ed30cb5f31a60bd7303b198e9e8"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b6fb-7fde-b4d9-ab8814b52bd2"],"on_behalf":"","seq":11,"unit":[11,109],"v":1}', '19c7174c7cdb72d6bc3570080891fbd3f2ea06a6de864b79feec45689e53b6bb', 'd819091fc2d1d0af25ee3c281bb018ee20f91ff19c3e5bc1050f812eab82f7a9');
INSERT INTO public.audit_entry VALUES (12, '2026-10-27 02:15:00.603905+00', 'console', 'party.added', 'party', '01a17b23-b6fb-7fde-b4d9-ab886c05478f', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["party","01a17b23-b6fb-7fde-b4d9-ab886c05478f","1ceefea90472143d2de23977d63f462365efdd5bd45356c7734a08cc4b62c3c0"],["party_alias","01a17b23-b6fb-7fde-b4d9-ab8901f59366","65eb576dd33c66d1dd6a42a6c9d01233d70d4e787afdf15fa8082a808f62c024"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b6fb-7fde-b4d9-ab886c05478f"],"on_behalf":"","seq":12,"unit":[12,109],"v":1}', 'd819091fc2d1d0af25ee3c281bb018ee20f91ff19c3e5bc1050f812eab82f7a9', '57b5ffdd0f644c16cddb6e000e1970c4eb6e3be2d66bc45652bf2f607eea1a13');
INSERT INTO public.audit_entry VALUES (13, '2026-10-27 02:15:00.603905+00', 'console', 'party.added', 'party', '01a17b23-b6fb-7fde-b4d9-ab894fca8e5e', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["party","01a17b23-b6fb-7fde-b4d9-ab894fca8e5e","e3c4d37a99d07d7b4b2577c3f76d7610b88e1a29d72191da30828ca55316e8b1"],["party_alias","01a17b23-b6fb-7fde-b4d9-ab89db72fe13","fc2fcc418e7c66326db852f2d87024681e43bc2bdfaa151d3f540366fb05786d"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b6fb-7fde-b4d9-ab894fca8e5e"],"on_behalf":"","seq":13,"unit":[13,109],"v":1}', '57b5ffdd0f644c16cddb6e000e1970c4eb6e3be2d66bc45652bf2f607eea1a13', '1f784fc39a312c65e9279ac84a07d42dc98c03af6899404459b2da515698dd96');
INSERT INTO public.audit_entry VALUES (14, '2026-10-27 02:15:00.603905+00', 'console', 'party.added', 'party', '01a17b23-b6fb-7fde-b4d9-ab8a83081d22', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["party","01a17b23-b6fb-7fde-b4d9-ab8a83081d22","f8dd86f0a0e01b846ac7aa8ae8c0ed662966f8db2d075f3847f358aa1ff5f4a9"],["party_alias","01a17b23-b6fb-7fde-b4d9-ab8a89e78108","5982d98dae1e152aa5630ad679dccfd670348670193cf189a4bc43140adb0fb2"],["party_alias","01a17b23-b6fb-7fde-b4d9-ab8ac79afa27","59d9ac81af058e787200bf9cf3b0c828fefda593b4a7afd75e7fb4b4c9684a49"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b6fb-7fde-b4d9-ab8a83081d22"],"on_behalf":"","seq":14,"unit":[14,109],"v":1}', '1f784fc39a312c65e9279ac84a07d42dc98c03af6899404459b2da515698dd96', 'd35e781f0df7a07d719d09befa04823c963ff133202400ffac3301b3273fae73');
INSERT INTO public.audit_entry VALUES (15, '2026-10-27 02:15:00.603905+00', 'console', 'party.added', 'party', '01a17b23-b6fb-7fde-b4d9-ab8b330dae45', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["party","01a17b23-b6fb-7fde-b4d9-ab8b330dae45","8f104013fb3bb5b9febc73b8124bf6dea3408420ef802ac398cd5d8ef9144f84"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b6fb-7fde-b4d9-ab8b330dae45"],"on_behalf":"","seq":15,"unit":[15,109],"v":1}', 'd35e781f0df7a07d719d09befa04823c963ff133202400ffac3301b3273fae73', '039f9c8e8c37951e323f0c28e77e29295ede570823eedf675722ea374fea458c');
INSERT INTO public.audit_entry VALUES (16, '2026-10-27 02:15:00.603905+00', 'console', 'party.added', 'party', '01a17b23-b6fb-7fde-b4d9-ab8b528dc843', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["party","01a17b23-b6fb-7fde-b4d9-ab8b528dc843","036c0e79bf2581db6515868cd7d4ac559a5eb2444dd2d34ca66e47bcfde7b3f4"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b6fb-7fde-b4d9-ab8b528dc843"],"on_behalf":"","seq":16,"unit":[16,109],"v":1}', '039f9c8e8c37951e323f0c28e77e29295ede570823eedf675722ea374fea458c', '330b0354237200cf03d0da501cbdd386370bf3f6ac19e0db5e9e9d75a4298958');
INSERT INTO public.audit_entry VALUES (17, '2026-10-27 02:15:00.603905+00', 'console', 'party.added', 'party', '01a17b23-b6fb-7fde-b4d9-ab8be7cd825f', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["party","01a17b23-b6fb-7fde-b4d9-ab8be7cd825f","8124dc55489345f28b34fa71d725a71fd7210b4856c95fdbb7b23578da7de970"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b6fb-7fde-b4d9-ab8be7cd825f"],"on_behalf":"","seq":17,"unit":[17,109],"v":1}', '330b0354237200cf03d0da501cbdd386370bf3f6ac19e0db5e9e9d75a4298958', 'f39f9b16500cfedd05feefd468afaf84c660f5f7086dbcebbadbda64a3cdcc7f');
INSERT INTO public.audit_entry VALUES (18, '2026-10-27 02:15:00.603905+00', 'console', 'party.added', 'party', '01a17b23-b6fb-7fde-b4d9-ab8ca813f933', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["party","01a17b23-b6fb-7fde-b4d9-ab8ca813f933","a0ef468595285f6f073645064dd02f8c712abfb33f9eac3c1cfcb5be43cf432c"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b6fb-7fde-b4d9-ab8ca813f933"],"on_behalf":"","seq":18,"unit":[18,109],"v":1}', 'f39f9b16500cfedd05feefd468afaf84c660f5f7086dbcebbadbda64a3cdcc7f', 'c24605078468612e662853e751592e0e9312d26fde5b6398a457c6e8af90380c');
INSERT INTO public.audit_entry VALUES (19, '2026-10-27 02:15:00.603905+00', 'console', 'party.added', 'party', '01a17b23-b6fb-7fde-b4d9-ab8d8764c1d5', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["party","01a17b23-b6fb-7fde-b4d9-ab8d8764c1d5","9d721cab056c1cdf05b88a60773810311dc60e7181fd19b7842e017672e9ee03"],["party_alias","01a17b23-b6fb-7fde-b4d9-ab8e008ee7c4","79d609106967683ffed67563ae562e87d2a4aa4837af381306ed38b410329c04"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b6fb-7fde-b4d9-ab8d8764c1d5"],"on_behalf":"","seq":19,"unit":[19,109],"v":1}', 'c24605078468612e662853e751592e0e9312d26fde5b6398a457c6e8af90380c', '511ca17230bdbb4703911b95be19605d74971fe836eda664779ef168ec9cb09c');
INSERT INTO public.audit_entry VALUES (20, '2026-10-27 02:15:00.603905+00', 'console', 'party.added', 'party', '01a17b23-b6fb-7fde-b4d9-ab8e148b195f', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["party","01a17b23-b6fb-7fde-b4d9-ab8e148b195f","0e2624d1a4a1a155f6f665c8078307f31087d9523a929574382a33424b9a8793"],["party_alias","01a17b23-b6fb-7fde-b4d9-ab8edea2fb75","b48197c43083ca4cc9630f1e1dc66b3fd77629e41912bc95830b2354739c0e77"],["party_alias","01a17b23-b6fb-7fde-b4d9-ab8f33f2e5b4","ba00ee59775c81c263b8401458f29108cf0a87b352851a60c783cbcb03953aaa"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b6fb-7fde-b4d9-ab8e148b195f"],"on_behalf":"","seq":20,"unit":[20,109],"v":1}', '511ca17230bdbb4703911b95be19605d74971fe836eda664779ef168ec9cb09c', 'f08ae4d616af01605cb060a5d870b8dd31893d322f4445eedaf6dff7b39345f2');
INSERT INTO public.audit_entry VALUES (21, '2026-10-27 02:15:00.603905+00', 'console', 'party.added', 'party', '01a17b23-b6fb-7fde-b4d9-ab901e6656d2', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["party","01a17b23-b6fb-7fde-b4d9-ab901e6656d2","eb3180b929708a5569c6e0c22bed15b33742dce250da4f0bb73efd8d737d6b6d"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b6fb-7fde-b4d9-ab901e6656d2"],"on_behalf":"","seq":21,"unit":[21,109],"v":1}', 'f08ae4d616af01605cb060a5d870b8dd31893d322f4445eedaf6dff7b39345f2', 'c0f3ed9f530a21aa8324a194c069ce4097cb7aa9c56cc34e5b6ee28caca6466c');
INSERT INTO public.audit_entry VALUES (22, '2026-10-27 02:15:00.603905+00', 'console', 'party.added', 'party', '01a17b23-b6fb-7fde-b4d9-ab90b64551e4', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["party","01a17b23-b6fb-7fde-b4d9-ab90b64551e4","2b9e27795e5913d354f1460e4faed57b16430a2641e7e50725077a9802f1c548"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b6fb-7fde-b4d9-ab90b64551e4"],"on_behalf":"","seq":22,"unit":[22,109],"v":1}', 'c0f3ed9f530a21aa8324a194c069ce4097cb7aa9c56cc34e5b6ee28caca6466c', 'aa82f3d34149757ffcea502925321d45e1021c4fb0643ab800fb1e71851e5854');
INSERT INTO public.audit_entry VALUES (23, '2026-10-27 02:15:00.603905+00', 'console', 'party.added', 'party', '01a17b23-b6fb-7fde-b4d9-ab9144e93669', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["party","01a17b23-b6fb-7fde-b4d9-ab9144e93669","5354618dfdb4d054e267ec0a43b21be2350506448341fb7664591f56a6dcb707"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b6fb-7fde-b4d9-ab9144e93669"],"on_behalf":"","seq":23,"unit":[23,109],"v":1}', 'aa82f3d34149757ffcea502925321d45e1021c4fb0643ab800fb1e71851e5854', 'b15c3d78833d1105c8983feed1ceb37ed48238b35f354efed210c7e595115d62');
INSERT INTO public.audit_entry VALUES (24, '2026-10-27 02:15:00.603905+00', 'console', 'party.added', 'party', '01a17b23-b6fb-7fde-b4d9-ab922a646276', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["party","01a17b23-b6fb-7fde-b4d9-ab922a646276","ba71139eb07f8f69d3f70372e2570a26fae82e1f13377ca48b74847c3f5d0986"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b6fb-7fde-b4d9-ab922a646276"],"on_behalf":"","seq":24,"unit":[24,109],"v":1}', 'b15c3d78833d1105c8983feed1ceb37ed48238b35f354efed210c7e595115d62', '8a4bf9f6c54b10d825cc915d360ce74139ce3e495fed73e74c0fdbeca3a1382c');
INSERT INTO public.audit_entry VALUES (25, '2026-10-27 02:15:00.603905+00', 'console', 'party.added', 'party', '01a17b23-b6fb-7fde-b4d9-ab926dd87676', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["party","01a17b23-b6fb-7fde-b4d9-ab926dd87676","5d5840146ee80256dd2f583077fab43894ee57bd38bf0b775eea1c7524e9df97"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b6fb-7fde-b4d9-ab926dd87676"],"on_behalf":"","seq":25,"unit":[25,109],"v":1}', '8a4bf9f6c54b10d825cc915d360ce74139ce3e495fed73e74c0fdbeca3a1382c', '17d4b3444f45b18127fd994c5396c6b66fed4fca39bb3e4b52ee5615f48316db');
INSERT INTO public.audit_entry VALUES (26, '2026-10-27 02:15:00.603905+00', 'console', 'party.added', 'party', '01a17b23-b6fb-7fde-b4d9-ab92f85d7e63', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["party","01a17b23-b6fb-7fde-b4d9-ab92f85d7e63","bec2fcf7b5b452c1ce97c45444598879d4fdbf4b15de59ab124e1e2de3578d85"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b6fb-7fde-b4d9-ab92f85d7e63"],"on_behalf":"","seq":26,"unit":[26,109],"v":1}', '17d4b3444f45b18127fd994c5396c6b66fed4fca39bb3e4b52ee5615f48316db', 'af0b80f43e334f095f171a0a9bb94fb85dcdcb58212a2e9f0611f0d1f3d85519');
INSERT INTO public.audit_entry VALUES (27, '2026-10-27 02:15:00.603905+00', 'console', 'party.added', 'party', '01a17b23-b6fb-7fde-b4d9-ab93de3866a5', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["party","01a17b23-b6fb-7fde-b4d9-ab93de3866a5","52d91583e56bba238c121138a6fbbb93cd25181ffdbaf972993bd78eba98e604"],["party_alias","01a17b23-b6fb-7fde-b4d9-ab93df57f25f","9a2e5e85698fe703d579c45d9b9cf7d0d07b31c3fd59b7d8c6771a39edc6d6d7"]],"detail":{"kind":"person"},"object":["party","01a17b23-b6fb-7fde-b4d9-ab93de3866a5"],"on_behalf":"","seq":27,"unit":[27,109],"v":1}', 'af0b80f43e334f095f171a0a9bb94fb85dcdcb58212a2e9f0611f0d1f3d85519', '88321a7047caeffb0cb5223c9f0aa8b69e8404d051b1e4ea7153dbb0a15173a8');
INSERT INTO public.audit_entry VALUES (28, '2026-10-27 02:15:00.603905+00', 'console', 'party.added', 'party', '01a17b23-b6fb-7fde-b4d9-ab949b709d23', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["party","01a17b23-b6fb-7fde-b4d9-ab949b709d23","2df2b6f5b5685abb7a2c20397bb87e49eb777dbef42eadc1e6f2a4380fe61b4c"]],"detail":{"kind":"person"},"object":["party","01a17b23-b6fb-7fde-b4d9-ab949b709d23"],"on_behalf":"","seq":28,"unit":[28,109],"v":1}', '88321a7047caeffb0cb5223c9f0aa8b69e8404d051b1e4ea7153dbb0a15173a8', '5e3040e2107ff21d4394d888a01890676dc8d26dba2ee1dd955183effd051141');
INSERT INTO public.audit_entry VALUES (29, '2026-10-27 02:15:00.603905+00', 'console', 'party.added', 'party', '01a17b23-b6fb-7fde-b4d9-ab950669d929', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["party","01a17b23-b6fb-7fde-b4d9-ab950669d929","b185eb1a5ac0d9d1039ca1ecabd616789d4a3677d7741d27d13cfdbf39a10e12"]],"detail":{"kind":"person"},"object":["party","01a17b23-b6fb-7fde-b4d9-ab950669d929"],"on_behalf":"","seq":29,"unit":[29,109],"v":1}', '5e3040e2107ff21d4394d888a01890676dc8d26dba2ee1dd955183effd051141', '1a25c9bcee9f42c353178db1fa25d91c399db17c99c810e809dd7266b029639b');
INSERT INTO public.audit_entry VALUES (30, '2026-10-27 02:15:00.603905+00', 'console', 'party.added', 'party', '01a17b23-b6fb-7fde-b4d9-ab951d404899', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["party","01a17b23-b6fb-7fde-b4d9-ab951d404899","719cffbc32c43b7167bf39c5af6e7a8644dc148abb5600fd189192e4c6e516c4"]],"detail":{"kind":"person"},"object":["party","01a17b23-b6fb-7fde-b4d9-ab951d404899"],"on_behalf":"","seq":30,"unit":[30,109],"v":1}', '1a25c9bcee9f42c353178db1fa25d91c399db17c99c810e809dd7266b029639b', 'eaa81a3ee4af5880dde6ce3473b75dad8befc11a2e4bb05c3760a0792bb38023');
INSERT INTO public.audit_entry VALUES (31, '2026-10-27 02:15:00.603905+00', 'console', 'party.added', 'party', '01a17b23-b6fb-7fde-b4d9-ab9568a6b10a', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["party","01a17b23-b6fb-7fde-b4d9-ab9568a6b10a","0e11cfc70701eac25318aa2db124c71bfa955b190779b82a7c6928fd789d6675"]],"detail":{"kind":"person"},"object":["party","01a17b23-b6fb-7fde-b4d9-ab9568a6b10a"],"on_behalf":"","seq":31,"unit":[31,109],"v":1}', 'eaa81a3ee4af5880dde6ce3473b75dad8befc11a2e4bb05c3760a0792bb38023', '942ab234a093d9edb99a0c3dbc0e9008dac85f3e28e3de5598e800598f15a7b2');
INSERT INTO public.audit_entry VALUES (32, '2026-10-27 02:15:00.603905+00', 'console', 'party.added', 'party', '01a17b23-b6fb-7fde-b4d9-ab95d262744b', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["party","01a17b23-b6fb-7fde-b4d9-ab95d262744b","e2a3e5020354147a149aa12a27b97a13f0ea690811a746b402db97f4615433f8"]],"detail":{"kind":"person"},"object":["party","01a17b23-b6fb-7fde-b4d9-ab95d262744b"],"on_behalf":"","seq":32,"unit":[32,109],"v":1}', '942ab234a093d9edb99a0c3dbc0e9008dac85f3e28e3de5598e800598f15a7b2', 'bb353a4d1d2ba7dad73ebaa555287f600df135c21cdce352c5aa2e9a76debd65');
INSERT INTO public.audit_entry VALUES (33, '2026-10-27 02:15:00.603905+00', 'console', 'party.added', 'party', '01a17b23-b6fb-7fde-b4d9-ab96504bceda', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["party","01a17b23-b6fb-7fde-b4d9-ab96504bceda","d830a668ed4e694934ed91d17398834e72f832deabcc9558c296d6ad56dd2a03"]],"detail":{"kind":"person"},"object":["party","01a17b23-b6fb-7fde-b4d9-ab96504bceda"],"on_behalf":"","seq":33,"unit":[33,109],"v":1}', 'bb353a4d1d2ba7dad73ebaa555287f600df135c21cdce352c5aa2e9a76debd65', '52edc8c526ce2b5528767397f1d1638eaa2f8e25a0c3e6c67cc4d2bdf2e93195');
INSERT INTO public.audit_entry VALUES (34, '2026-10-27 02:15:00.603905+00', 'console', 'party.added', 'party', '01a17b23-b6fb-7fe4-9f44-0a7f3c015c89', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["party","01a17b23-b6fb-7fe4-9f44-0a7f3c015c89","5e31ab5a561bcbf556c0886264a9175b857fe603444467ad994b2789e8a54eb4"]],"detail":{"kind":"person"},"object":["party","01a17b23-b6fb-7fe4-9f44-0a7f3c015c89"],"on_behalf":"","seq":34,"unit":[34,109],"v":1}', '52edc8c526ce2b5528767397f1d1638eaa2f8e25a0c3e6c67cc4d2bdf2e93195', 'e74b6c8ee96fdfe974a5d510dcb68bc31e714eb69abe1ca53aed6a649dbae059');
INSERT INTO public.audit_entry VALUES (35, '2026-10-27 02:15:00.603905+00', 'console', 'party.added', 'party', '01a17b23-b6fb-7fe4-9f44-0a8025783241', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["party","01a17b23-b6fb-7fe4-9f44-0a8025783241","154f96794ce5e5057efcffca007b399cdf8d3ffc60f0024a9651d74165756ee8"]],"detail":{"kind":"person"},"object":["party","01a17b23-b6fb-7fe4-9f44-0a8025783241"],"on_behalf":"","seq":35,"unit":[35,109],"v":1}', 'e74b6c8ee96fdfe974a5d510dcb68bc31e714eb69abe1ca53aed6a649dbae059', 'cc2e6ab1de1ee5244382f7661f7a6f0833e5ab06ccfbe621109c9becf01232e5');
INSERT INTO public.audit_entry VALUES (36, '2026-10-27 02:15:00.603905+00', 'console', 'party.added', 'party', '01a17b23-b6fb-7fe4-9f44-0a811ba1524e', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["party","01a17b23-b6fb-7fe4-9f44-0a811ba1524e","e637446517ec4f2ad7c163618cf2577132610ae59404113b86e06e0179a45a60"]],"detail":{"kind":"person"},"object":["party","01a17b23-b6fb-7fe4-9f44-0a811ba1524e"],"on_behalf":"","seq":36,"unit":[36,109],"v":1}', 'cc2e6ab1de1ee5244382f7661f7a6f0833e5ab06ccfbe621109c9becf01232e5', 'fbec74b20557e792b3c3b81b34c390d8457962880868fe4e2ee0e7cb9f9f7b79');
INSERT INTO public.audit_entry VALUES (37, '2026-10-27 02:15:00.603905+00', 'console', 'party.added', 'party', '01a17b23-b6fb-7fe4-9f44-0a81a8ffef3e', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["party","01a17b23-b6fb-7fe4-9f44-0a81a8ffef3e","9cda27630008ba4a00e9be1e48827efaea5a738bc7d3030faa7134fd3e5467af"]],"detail":{"kind":"person"},"object":["party","01a17b23-b6fb-7fe4-9f44-0a81a8ffef3e"],"on_behalf":"","seq":37,"unit":[37,109],"v":1}', 'fbec74b20557e792b3c3b81b34c390d8457962880868fe4e2ee0e7cb9f9f7b79', '9fc27578aa207cfde46ba8804252d2ecd61b8abb8553533441e35073894ebd6d');
INSERT INTO public.audit_entry VALUES (38, '2026-10-27 02:15:00.603905+00', 'console', 'party.added', 'party', '01a17b23-b6fb-7fe4-9f44-0a81bc8580c6', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["party","01a17b23-b6fb-7fe4-9f44-0a81bc8580c6","b7b32af7a5464396995445e893db1e0ed8f624dae005443dfe16044163f52088"],["party_alias","01a17b23-b6fb-7fe4-9f44-0a82a72b4000","dcfd38cf3fd2690bf23c1562788821af97f1040590cf1e01db9b71d4ab645fdf"]],"detail":{"kind":"person"},"object":["party","01a17b23-b6fb-7fe4-9f44-0a81bc8580c6"],"on_behalf":"","seq":38,"unit":[38,109],"v":1}', '9fc27578aa207cfde46ba8804252d2ecd61b8abb8553533441e35073894ebd6d', 'fc5fdfacf4f4f2df01f5fdae0b88248eadc72037f00e9a257e37b68140c2d611');
INSERT INTO public.audit_entry VALUES (39, '2026-10-27 02:15:00.603905+00', 'console', 'party.added', 'party', '01a17b23-b6fb-7fe4-9f44-0a82db872ca0', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["party","01a17b23-b6fb-7fe4-9f44-0a82db872ca0","df365a4f927bac3cdab2cc82c179d92b5a416e09b255fe52ea61a812cc1f8d64"],["party_alias","01a17b23-b6fb-7fe4-9f44-0a830faa5687","7ccbdc5883284df6bb6cf32ed783a98ecc4d52c29150cabed854001e0a8f4277"]],"detail":{"kind":"person"},"object":["party","01a17b23-b6fb-7fe4-9f44-0a82db872ca0"],"on_behalf":"","seq":39,"unit":[39,109],"v":1}', 'fc5fdfacf4f4f2df01f5fdae0b88248eadc72037f00e9a257e37b68140c2d611', '1c985c672705d14c7bf62e8723f11221fe1b2eb0891bcd4e8b4ae10d65134556');
INSERT INTO public.audit_entry VALUES (40, '2026-10-27 02:15:00.603905+00', 'console', 'party.added', 'party', '01a17b23-b6fb-7fe4-9f44-0a831b445ec9', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["party","01a17b23-b6fb-7fe4-9f44-0a831b445ec9","a461a4403d4d8b7cd4f335e6527efca4be442098dfad275f3c320a3a46f87172"],["party_alias","01a17b23-b6fb-7fe4-9f44-0a83f62cd3ad","ba24ae14fe25724d005c26add34fdeb1ff70efaa7f4e265f925cc5cfea03c998"]],"detail":{"kind":"person"},"object":["party","01a17b23-b6fb-7fe4-9f44-0a831b445ec9"],"on_behalf":"","seq":40,"unit":[40,109],"v":1}', '1c985c672705d14c7bf62e8723f11221fe1b2eb0891bcd4e8b4ae10d65134556', 'eb3d713a27cb4c52a3c9af88ce86171ccbb484ba28e5ae0b269686ceb03c0505');
INSERT INTO public.audit_entry VALUES (41, '2026-10-27 02:15:00.603905+00', 'console', 'party.added', 'party', '01a17b23-b6fb-7fe4-9f44-0a84972085e0', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["party","01a17b23-b6fb-7fe4-9f44-0a84972085e0","d332a972ebed6b1f4f528311f947306c8eba4040ca332a5d36b9c7ea6b88bb24"]],"detail":{"kind":"person"},"object":["party","01a17b23-b6fb-7fe4-9f44-0a84972085e0"],"on_behalf":"","seq":41,"unit":[41,109],"v":1}', 'eb3d713a27cb4c52a3c9af88ce86171ccbb484ba28e5ae0b269686ceb03c0505', '83bdfdab4ea61936f4d2720134f892d89090c0e4f46036c0cb15e9660449014b');
INSERT INTO public.audit_entry VALUES (42, '2026-10-27 02:15:00.603905+00', 'console', 'party.added', 'party', '01a17b23-b6fb-7fe4-9f44-0a84ce375bdb', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["party","01a17b23-b6fb-7fe4-9f44-0a84ce375bdb","cf5fdc8da49deb7cd296062637f618b2de9f9caaf01b43138f4420e57dedeeb1"]],"detail":{"kind":"person"},"object":["party","01a17b23-b6fb-7fe4-9f44-0a84ce375bdb"],"on_behalf":"","seq":42,"unit":[42,109],"v":1}', '83bdfdab4ea61936f4d2720134f892d89090c0e4f46036c0cb15e9660449014b', '30f3aec71aeb75c1fee222c6bb657a321aa88366fe41d8000f2dd76d69c980db');
INSERT INTO public.audit_entry VALUES (43, '2026-10-27 02:15:00.603905+00', 'console', 'party.added', 'party', '01a17b23-b6fb-7fe4-9f44-0a85c52398b9', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["party","01a17b23-b6fb-7fe4-9f44-0a85c52398b9","955dc0af36d3a4e5354993683b0727f0943d667a18367d9d405d2a249b0053eb"]],"detail":{"kind":"person"},"object":["party","01a17b23-b6fb-7fe4-9f44-0a85c52398b9"],"on_behalf":"","seq":43,"unit":[43,109],"v":1}', '30f3aec71aeb75c1fee222c6bb657a321aa88366fe41d8000f2dd76d69c980db', 'd4b55e85df044a43ed9575d0e020e5534e32805231591cac8427ec1f3aea8d14');
INSERT INTO public.audit_entry VALUES (44, '2026-10-27 02:15:00.603905+00', 'console', 'party.added', 'party', '01a17b23-b6fb-7fe4-9f44-0a868dc285e3', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["party","01a17b23-b6fb-7fe4-9f44-0a868dc285e3","24fa8d9c30f0a84623a4d1351c568b2faeb7a12907372b66139824cc87611fd0"],["party_alias","01a17b23-b6fb-7fe4-9f44-0a872762dc0e","c0d7b95b26561879a6745965cd1be78428bdef179c0722b1005f450cc3cd4131"]],"detail":{"kind":"person"},"object":["party","01a17b23-b6fb-7fe4-9f44-0a868dc285e3"],"on_behalf":"","seq":44,"unit":[44,109],"v":1}', 'd4b55e85df044a43ed9575d0e020e5534e32805231591cac8427ec1f3aea8d14', '561014566571ff8489ae991bd0491395db6f99be7158de7db6a8a2c23978d194');
INSERT INTO public.audit_entry VALUES (45, '2026-10-27 02:15:00.603905+00', 'console', 'party.added', 'party', '01a17b23-b6fb-7fe4-9f44-0a875de2f8ee', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["party","01a17b23-b6fb-7fe4-9f44-0a875de2f8ee","0c831436c5a8f62ffc8eef08729fb67dffaba2d2e4991e4d06309b19e20fdcd6"]],"detail":{"kind":"person"},"object":["party","01a17b23-b6fb-7fe4-9f44-0a875de2f8ee"],"on_behalf":"","seq":45,"unit":[45,109],"v":1}', '561014566571ff8489ae991bd0491395db6f99be7158de7db6a8a2c23978d194', '49aee6648a83a40db7804f6b61896e6382c20db58ab7ce90e92cac04dd181384');
INSERT INTO public.audit_entry VALUES (46, '2026-10-27 02:15:00.603905+00', 'console', 'standing.started', 'standing', '01a17b23-b6fb-7fe4-9f44-0a877af5fff3', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["standing","01a17b23-b6fb-7fe4-9f44-0a877af5fff3","7c3154e6ddd9151f652cd962efcba6e4a001bcd0cb44f66b55231cbf1726b0f5"]],"detail":{"kind":"member"},"object":["standing","01a17b23-b6fb-7fe4-9f44-0a877af5fff3"],"on_behalf":"","seq":46,"unit":[46,109],"v":1}', '49aee6648a83a40db7804f6b61896e6382c20db58ab7ce90e92cac04dd181384', 'c7787e90023cadc346be9f06f569b725437300eb9f3a2ee84df2b68d7c63e09d');
INSERT INTO public.audit_entry VALUES (47, '2026-10-27 02:15:00.603905+00', 'console', 'standing.started', 'standing', '01a17b23-b6fb-7fe4-9f44-0a87e51f3830', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["standing","01a17b23-b6fb-7fe4-9f44-0a87e51f3830","e26a00c39f0818f4f4c837db437343b5473e00616c693e6856953d82757c5974"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b6fb-7fe4-9f44-0a87e51f3830"],"on_behalf":"","seq":47,"unit":[47,109],"v":1}', 'c7787e90023cadc346be9f06f569b725437300eb9f3a2ee84df2b68d7c63e09d', 'f059a977dc460470906ce6323a6a9878aa5e262abcc90e2419b5cca4e755e822');
INSERT INTO public.audit_entry VALUES (48, '2026-10-27 02:15:00.603905+00', 'console', 'standing.started', 'standing', '01a17b23-b6fb-7fe4-9f44-0a88d45742aa', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["standing","01a17b23-b6fb-7fe4-9f44-0a88d45742aa","bdc5ce1b33cf460249b855a7bcb6fcc8939aff74886d0efa723d82bdc5fcb229"]],"detail":{"kind":"presidium_seat"},"object":["standing","01a17b23-b6fb-7fe4-9f44-0a88d45742aa"],"on_behalf":"","seq":48,"unit":[48,109],"v":1}', 'f059a977dc460470906ce6323a6a9878aa5e262abcc90e2419b5cca4e755e822', 'a38ba9e00413c19553e8cea5fcc092024a29db17fffd5939f0516b0311c54aeb');
INSERT INTO public.audit_entry VALUES (49, '2026-10-27 02:15:00.603905+00', 'console', 'standing.started', 'standing', '01a17b23-b6fb-7fe4-9f44-0a899bcecb37', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["standing","01a17b23-b6fb-7fe4-9f44-0a899bcecb37","8c5c9fef4e1ac4484504a05d34ac8ff776b91a66d3e6a87264c17ffb49676959"]],"detail":{"kind":"member"},"object":["standing","01a17b23-b6fb-7fe4-9f44-0a899bcecb37"],"on_behalf":"","seq":49,"unit":[49,109],"v":1}', 'a38ba9e00413c19553e8cea5fcc092024a29db17fffd5939f0516b0311c54aeb', '44fd5169b9d1e614061bfeb1fd706bfc471034ea798c047dcf87b371c844fcc8');
INSERT INTO public.audit_entry VALUES (50, '2026-10-27 02:15:00.603905+00', 'console', 'standing.started', 'standing', '01a17b23-b6fb-7fe4-9f44-0a8a629a49eb', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["standing","01a17b23-b6fb-7fe4-9f44-0a8a629a49eb","7c0f41898c31068890f48c89a997c62c897b6d6485af49565eb7f40b8516f57a"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b6fb-7fe4-9f44-0a8a629a49eb"],"on_behalf":"","seq":50,"unit":[50,109],"v":1}', '44fd5169b9d1e614061bfeb1fd706bfc471034ea798c047dcf87b371c844fcc8', 'a0a33c3dc01d3f46c760f25d6893fee89e36c3ab2fc3cba9169d48c04e53d312');
INSERT INTO public.audit_entry VALUES (51, '2026-10-27 02:15:00.603905+00', 'console', 'standing.started', 'standing', '01a17b23-b6fb-7fe4-9f44-0a8b1fa504b1', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["standing","01a17b23-b6fb-7fe4-9f44-0a8b1fa504b1","a11dcbce5457caa0b53100f57768f36b419145626109969f631c12040d03269c"]],"detail":{"kind":"presidium_seat"},"object":["standing","01a17b23-b6fb-7fe4-9f44-0a8b1fa504b1"],"on_behalf":"","seq":51,"unit":[51,109],"v":1}', 'a0a33c3dc01d3f46c760f25d6893fee89e36c3ab2fc3cba9169d48c04e53d312', 'd14f375d8c7dcaba6819d76992876ed07e06a5e070ee6789c451a089712e3879');
INSERT INTO public.audit_entry VALUES (52, '2026-10-27 02:15:00.603905+00', 'console', 'standing.started', 'standing', '01a17b23-b6fb-7fe4-9f44-0a8bd6f3d25b', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["standing","01a17b23-b6fb-7fe4-9f44-0a8bd6f3d25b","d28b0e9d51ddd0c304020dd5612e55c5c0d5543596b24fa2d9b3e771e8c1ff36"]],"detail":{"kind":"member"},"object":["standing","01a17b23-b6fb-7fe4-9f44-0a8bd6f3d25b"],"on_behalf":"","seq":52,"unit":[52,109],"v":1}', 'd14f375d8c7dcaba6819d76992876ed07e06a5e070ee6789c451a089712e3879', 'a2f3f2657781b17b61763799262490ab621e2dacc7df17e7abf4ebf1bdc85245');
INSERT INTO public.audit_entry VALUES (53, '2026-10-27 02:15:00.603905+00', 'console', 'standing.started', 'standing', '01a17b23-b6fb-7fe4-9f44-0a8c0ca230ef', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["standing","01a17b23-b6fb-7fe4-9f44-0a8c0ca230ef","a14625dfd9080f45c6da635f4e14183d173bcdc9d5c896a397b17b3491734c76"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b6fb-7fe4-9f44-0a8c0ca230ef"],"on_behalf":"","seq":53,"unit":[53,109],"v":1}', 'a2f3f2657781b17b61763799262490ab621e2dacc7df17e7abf4ebf1bdc85245', '309b2657762021e14f5a85256f98180a9ed9ab3d20acf08eade7fc601f574f99');
INSERT INTO public.audit_entry VALUES (54, '2026-10-27 02:15:00.603905+00', 'console', 'standing.started', 'standing', '01a17b23-b6fb-7fe4-9f44-0a8c2742e53f', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["standing","01a17b23-b6fb-7fe4-9f44-0a8c2742e53f","bb3ead2d6af32dbd7484f6050b77aa30d960a5707c4ef851a50be41c8c98706c"]],"detail":{"kind":"presidium_seat"},"object":["standing","01a17b23-b6fb-7fe4-9f44-0a8c2742e53f"],"on_behalf":"","seq":54,"unit":[54,109],"v":1}', '309b2657762021e14f5a85256f98180a9ed9ab3d20acf08eade7fc601f574f99', '3e630f54be1ceeb2c5ebd51a54cc0713738460fd5e15da9a0a3f388cd6b72739');
INSERT INTO public.audit_entry VALUES (55, '2026-10-27 02:15:00.603905+00', 'console', 'standing.started', 'standing', '01a17b23-b6fb-7fe4-9f44-0a8c673b86f3', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["standing","01a17b23-b6fb-7fe4-9f44-0a8c673b86f3","75bd4c2c88efdfe7da1db051bfddf3ff085eea5d171532674d0c613ff658b93c"]],"detail":{"kind":"member"},"object":["standing","01a17b23-b6fb-7fe4-9f44-0a8c673b86f3"],"on_behalf":"","seq":55,"unit":[55,109],"v":1}', '3e630f54be1ceeb2c5ebd51a54cc0713738460fd5e15da9a0a3f388cd6b72739', 'e8b756c2ba595fe1a2327051d72e31dc17d759f1cf0b0dafe816af3313246c4a');
INSERT INTO public.audit_entry VALUES (56, '2026-10-27 02:15:00.603905+00', 'console', 'standing.started', 'standing', '01a17b23-b6fb-7fe4-9f44-0a8d1b3a95e5', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["standing","01a17b23-b6fb-7fe4-9f44-0a8d1b3a95e5","b18e2125ff2ca18bb05196321be978fc10619cef31b00456c9349143e73e5851"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b6fb-7fe4-9f44-0a8d1b3a95e5"],"on_behalf":"","seq":56,"unit":[56,109],"v":1}', 'e8b756c2ba595fe1a2327051d72e31dc17d759f1cf0b0dafe816af3313246c4a', '96cb31049192594040b98fb9770d6e1a8e834469b3be7e8f6a9cf105006368e5');
INSERT INTO public.audit_entry VALUES (57, '2026-10-27 02:15:00.603905+00', 'console', 'standing.started', 'standing', '01a17b23-b6fb-7fe4-9f44-0a8d9dd8a2d2', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["standing","01a17b23-b6fb-7fe4-9f44-0a8d9dd8a2d2","f0a3168e5b6c54cd73696335637241be0efcb620fec12911862c368d288cad90"]],"detail":{"kind":"presidium_seat"},"object":["standing","01a17b23-b6fb-7fe4-9f44-0a8d9dd8a2d2"],"on_behalf":"","seq":57,"unit":[57,109],"v":1}', '96cb31049192594040b98fb9770d6e1a8e834469b3be7e8f6a9cf105006368e5', '00bb11b7965c1138f8ad7073af46b5781eea9442f63009a24167eb5d091e3356');
INSERT INTO public.audit_entry VALUES (58, '2026-10-27 02:15:00.603905+00', 'console', 'standing.started', 'standing', '01a17b23-b6fb-7fe4-9f44-0a8e30722a1d', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["standing","01a17b23-b6fb-7fe4-9f44-0a8e30722a1d","6d6878f078f594876db7c099b8d5b297b6fa0e6dfc566384597f1b3771b49ed1"]],"detail":{"kind":"member"},"object":["standing","01a17b23-b6fb-7fe4-9f44-0a8e30722a1d"],"on_behalf":"","seq":58,"unit":[58,109],"v":1}', '00bb11b7965c1138f8ad7073af46b5781eea9442f63009a24167eb5d091e3356', '6c947382e161415b3fb7a15f2fb8d4c0ed1749f814d115ecf7b6607cfd842b5e');
INSERT INTO public.audit_entry VALUES (59, '2026-10-27 02:15:00.603905+00', 'console', 'standing.started', 'standing', '01a17b23-b6fb-7fe4-9f44-0a8ef10e76ca', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["standing","01a17b23-b6fb-7fe4-9f44-0a8ef10e76ca","6c6b3aacb4974a59d13f9aaf50ec19091ee2ef58e7d49f92a42ec23590c87b2c"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b6fb-7fe4-9f44-0a8ef10e76ca"],"on_behalf":"","seq":59,"unit":[59,109],"v":1}', '6c947382e161415b3fb7a15f2fb8d4c0ed1749f814d115ecf7b6607cfd842b5e', '015681555daada2baaf1054861f94d7364575ae01e951050ed07b87a2f22bcd7');
INSERT INTO public.audit_entry VALUES (60, '2026-10-27 02:15:00.603905+00', 'console', 'standing.started', 'standing', '01a17b23-b6fb-7ff8-bfb9-54e56ffac5ce', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["standing","01a17b23-b6fb-7ff8-bfb9-54e56ffac5ce","9dc9225568c77b0acf07c95e09f85121a8770686cf1002353a07763fbc73fd17"]],"detail":{"kind":"presidium_seat"},"object":["standing","01a17b23-b6fb-7ff8-bfb9-54e56ffac5ce"],"on_behalf":"","seq":60,"unit":[60,109],"v":1}', '015681555daada2baaf1054861f94d7364575ae01e951050ed07b87a2f22bcd7', 'e7732bfb029580d03ac7fbc6c373ed1d3508dfb5e395e8522c33c89e564c35e8');
INSERT INTO public.audit_entry VALUES (61, '2026-10-27 02:15:00.603905+00', 'console', 'standing.started', 'standing', '01a17b23-b6fb-7ff8-bfb9-54e5bf495144', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["standing","01a17b23-b6fb-7ff8-bfb9-54e5bf495144","3ace529a395317a73a06cf02818286c8aa2c0bf596322f805e35b41a032ee4b4"]],"detail":{"kind":"member"},"object":["standing","01a17b23-b6fb-7ff8-bfb9-54e5bf495144"],"on_behalf":"","seq":61,"unit":[61,109],"v":1}', 'e7732bfb029580d03ac7fbc6c373ed1d3508dfb5e395e8522c33c89e564c35e8', '8e63186efe4c9f853a6f5a15371deef7adce880ce358219b9f269b20d4ebcdd2');
INSERT INTO public.audit_entry VALUES (62, '2026-10-27 02:15:00.603905+00', 'console', 'standing.started', 'standing', '01a17b23-b6fb-7ff8-bfb9-54e6a51a4480', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["standing","01a17b23-b6fb-7ff8-bfb9-54e6a51a4480","73aba164f02550f75dee0599fe39ed64ca9bca28ba1faf7a39ecb53f2a8c9f35"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b6fb-7ff8-bfb9-54e6a51a4480"],"on_behalf":"","seq":62,"unit":[62,109],"v":1}', '8e63186efe4c9f853a6f5a15371deef7adce880ce358219b9f269b20d4ebcdd2', '90ddcd8d8da099b601dd9b7eccacadb222ebb0a438b5ac7ea19792a6ce9acb1d');
INSERT INTO public.audit_entry VALUES (63, '2026-10-27 02:15:00.603905+00', 'console', 'standing.started', 'standing', '01a17b23-b6fb-7ff8-bfb9-54e77d2a29fb', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["standing","01a17b23-b6fb-7ff8-bfb9-54e77d2a29fb","6ae5d663c7e0cf4f55c454f6999027fc317f7ba88ea607d89424182090f43c00"]],"detail":{"kind":"presidium_seat"},"object":["standing","01a17b23-b6fb-7ff8-bfb9-54e77d2a29fb"],"on_behalf":"","seq":63,"unit":[63,109],"v":1}', '90ddcd8d8da099b601dd9b7eccacadb222ebb0a438b5ac7ea19792a6ce9acb1d', '97fa2bab49e16909045f57c8a7a4b57246662d7d98ecc8bd0da474c0736ddab6');
INSERT INTO public.audit_entry VALUES (64, '2026-10-27 02:15:00.603905+00', 'console', 'standing.started', 'standing', '01a17b23-b6fb-7ff8-bfb9-54e7e3b5a8aa', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["standing","01a17b23-b6fb-7ff8-bfb9-54e7e3b5a8aa","a12e14c5d82ca67d693d3a14cc9f13728cf47b04992484ece93397e1a135fa79"]],"detail":{"kind":"member"},"object":["standing","01a17b23-b6fb-7ff8-bfb9-54e7e3b5a8aa"],"on_behalf":"","seq":64,"unit":[64,109],"v":1}', '97fa2bab49e16909045f57c8a7a4b57246662d7d98ecc8bd0da474c0736ddab6', 'dff343349a1b04ad73a02768609f4d179cc40b8edf262618ff39bd7daee58296');
INSERT INTO public.audit_entry VALUES (65, '2026-10-27 02:15:00.603905+00', 'console', 'standing.started', 'standing', '01a17b23-b6fb-7ff8-bfb9-54e868f9035b', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["standing","01a17b23-b6fb-7ff8-bfb9-54e868f9035b","0e9b7d52195be25de18cb6b0d83f244fe20d7bc26c0c8ab1466ef05331c63e37"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b6fb-7ff8-bfb9-54e868f9035b"],"on_behalf":"","seq":65,"unit":[65,109],"v":1}', 'dff343349a1b04ad73a02768609f4d179cc40b8edf262618ff39bd7daee58296', 'b68ab4bcdff86db11e4de5131889e761ba566d85b083b4e284a945ab748135dc');
INSERT INTO public.audit_entry VALUES (66, '2026-10-27 02:15:00.603905+00', 'console', 'standing.started', 'standing', '01a17b23-b6fb-7ff8-bfb9-54e8f7b5cca5', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["standing","01a17b23-b6fb-7ff8-bfb9-54e8f7b5cca5","7d97b9b741edab4ea434f0baead5d49d7b6cdf90e8bbc51b25b060a62504e8f7"]],"detail":{"kind":"presidium_seat"},"object":["standing","01a17b23-b6fb-7ff8-bfb9-54e8f7b5cca5"],"on_behalf":"","seq":66,"unit":[66,109],"v":1}', 'b68ab4bcdff86db11e4de5131889e761ba566d85b083b4e284a945ab748135dc', 'debeaee0adb9229f068821730d7e7cb1c5cadb611864cbf60ae188f7f5c16440');
INSERT INTO public.audit_entry VALUES (67, '2026-10-27 02:15:00.603905+00', 'console', 'standing.started', 'standing', '01a17b23-b6fb-7ff8-bfb9-54e92d84a5cd', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["standing","01a17b23-b6fb-7ff8-bfb9-54e92d84a5cd","04a7ea8352da68863c4ffda5110304eaa4321ddfaab1e940127c25d9a01335db"]],"detail":{"kind":"member"},"object":["standing","01a17b23-b6fb-7ff8-bfb9-54e92d84a5cd"],"on_behalf":"","seq":67,"unit":[67,109],"v":1}', 'debeaee0adb9229f068821730d7e7cb1c5cadb611864cbf60ae188f7f5c16440', 'a10281982239c047ca312cd237d334f097b549fcbfadd4f9a5dee77ad225801b');
INSERT INTO public.audit_entry VALUES (68, '2026-10-27 02:15:00.603905+00', 'console', 'standing.started', 'standing', '01a17b23-b6fb-7ff8-bfb9-54e95b6fd539', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["standing","01a17b23-b6fb-7ff8-bfb9-54e95b6fd539","d7c12ff98452ec86327609937f2f27aace5fe392cc016e1a0abb93c0be667bb2"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b6fb-7ff8-bfb9-54e95b6fd539"],"on_behalf":"","seq":68,"unit":[68,109],"v":1}', 'a10281982239c047ca312cd237d334f097b549fcbfadd4f9a5dee77ad225801b', 'f5651cb0e8bddfba15fd228b4ae04d5c8a20e73a141ada59de0f031fd90b6762');
INSERT INTO public.audit_entry VALUES (69, '2026-10-27 02:15:00.603905+00', 'console', 'standing.started', 'standing', '01a17b23-b6fb-7ff8-bfb9-54ea490039b8', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["standing","01a17b23-b6fb-7ff8-bfb9-54ea490039b8","3c11d0b2755ad12df520067208af76ebf4c8ef048e374455e340c6aa706f9749"]],"detail":{"kind":"presidium_seat"},"object":["standing","01a17b23-b6fb-7ff8-bfb9-54ea490039b8"],"on_behalf":"","seq":69,"unit":[69,109],"v":1}', 'f5651cb0e8bddfba15fd228b4ae04d5c8a20e73a141ada59de0f031fd90b6762', '3c01f469285b26bc2eb93378e7ba66efaa1866386da07f94429f99f99823132c');
INSERT INTO public.audit_entry VALUES (70, '2026-10-27 02:15:00.603905+00', 'console', 'standing.started', 'standing', '01a17b23-b6fb-7ff8-bfb9-54ead8a7441d', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["standing","01a17b23-b6fb-7ff8-bfb9-54ead8a7441d","204a61c1d9bdee8167bffebb0961a0238b496e778ad4971245e4d7bafb9e6ed2"]],"detail":{"kind":"member"},"object":["standing","01a17b23-b6fb-7ff8-bfb9-54ead8a7441d"],"on_behalf":"","seq":70,"unit":[70,109],"v":1}', '3c01f469285b26bc2eb93378e7ba66efaa1866386da07f94429f99f99823132c', 'e92aaea155d39ea05e9806d1f34e4b44235f1aa84498789d5544fd5af87141e7');
INSERT INTO public.audit_entry VALUES (71, '2026-10-27 02:15:00.603905+00', 'console', 'standing.started', 'standing', '01a17b23-b6fb-7ff8-bfb9-54eb32c1a14b', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["standing","01a17b23-b6fb-7ff8-bfb9-54eb32c1a14b","e428a4fc39d95a12297aa43d93674f859c4372cae5f226e8ddcc72eada10bdec"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b6fb-7ff8-bfb9-54eb32c1a14b"],"on_behalf":"","seq":71,"unit":[71,109],"v":1}', 'e92aaea155d39ea05e9806d1f34e4b44235f1aa84498789d5544fd5af87141e7', '87a7fea6e462440cefb6a201d2397c80e2ccbd9d07d6e1d29d632f4995e6bd05');
INSERT INTO public.audit_entry VALUES (72, '2026-10-27 02:15:00.603905+00', 'console', 'standing.started', 'standing', '01a17b23-b6fb-7ff8-bfb9-54ec3233c48f', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["standing","01a17b23-b6fb-7ff8-bfb9-54ec3233c48f","2db79627b9c7eecd2190183f89e8036f459aa393a884d9bf4f09aca0743aad28"]],"detail":{"kind":"presidium_seat"},"object":["standing","01a17b23-b6fb-7ff8-bfb9-54ec3233c48f"],"on_behalf":"","seq":72,"unit":[72,109],"v":1}', '87a7fea6e462440cefb6a201d2397c80e2ccbd9d07d6e1d29d632f4995e6bd05', 'af0d03e0bc38d0eddd76bee808f2506739f1b9c5d4202b06b11310daba9094fc');
INSERT INTO public.audit_entry VALUES (73, '2026-10-27 02:15:00.603905+00', 'console', 'standing.started', 'standing', '01a17b23-b6fb-7ff8-bfb9-54ecf128eeb0', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["standing","01a17b23-b6fb-7ff8-bfb9-54ecf128eeb0","956d898ac40cab11ac53f3575ab0a5a5e200a4483e583b2681139425dc18b548"]],"detail":{"kind":"member"},"object":["standing","01a17b23-b6fb-7ff8-bfb9-54ecf128eeb0"],"on_behalf":"","seq":73,"unit":[73,109],"v":1}', 'af0d03e0bc38d0eddd76bee808f2506739f1b9c5d4202b06b11310daba9094fc', '01e604a2542860b7da42afb8ea792fc260a2ab0090cb7ef38891846876d2bf5a');
INSERT INTO public.audit_entry VALUES (74, '2026-10-27 02:15:00.603905+00', 'console', 'standing.started', 'standing', '01a17b23-b6fb-7ff8-bfb9-54ed978d2dc8', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["standing","01a17b23-b6fb-7ff8-bfb9-54ed978d2dc8","a57b88a2796a0d8238a40909ba9991e4ef8f8b6928197d731e4e432a69543191"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b6fb-7ff8-bfb9-54ed978d2dc8"],"on_behalf":"","seq":74,"unit":[74,109],"v":1}', '01e604a2542860b7da42afb8ea792fc260a2ab0090cb7ef38891846876d2bf5a', 'd808f8d66df811714767b316bf00eca9d29623e560b3858696d35edfd510d624');
INSERT INTO public.audit_entry VALUES (75, '2026-10-27 02:15:00.603905+00', 'console', 'standing.started', 'standing', '01a17b23-b6fb-7ff8-bfb9-54ee07f4618a', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["standing","01a17b23-b6fb-7ff8-bfb9-54ee07f4618a","4f5cc3cac7341940069ac6799792c1ae363d72f32cc896917ea8075ae74dda0a"]],"detail":{"kind":"presidium_seat"},"object":["standing","01a17b23-b6fb-7ff8-bfb9-54ee07f4618a"],"on_behalf":"","seq":75,"unit":[75,109],"v":1}', 'd808f8d66df811714767b316bf00eca9d29623e560b3858696d35edfd510d624', '8290e39ec9ef89bb96e9122f0bd4d0615c76ecc54e51f321dec03c9d5a6237d7');
INSERT INTO public.audit_entry VALUES (76, '2026-10-27 02:15:00.603905+00', 'console', 'standing.started', 'standing', '01a17b23-b6fb-7ff8-bfb9-54eed0aa1f94', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["standing","01a17b23-b6fb-7ff8-bfb9-54eed0aa1f94","4419f66ca11e2ab2aa2f86f8f7204162bea3f201ec70dd6713e57dcecfc2fbda"]],"detail":{"kind":"member"},"object":["standing","01a17b23-b6fb-7ff8-bfb9-54eed0aa1f94"],"on_behalf":"","seq":76,"unit":[76,109],"v":1}', '8290e39ec9ef89bb96e9122f0bd4d0615c76ecc54e51f321dec03c9d5a6237d7', '15a4b591aa74d392ca29e559c6651203763b914270c03bdec83c8d87be2854d0');
INSERT INTO public.audit_entry VALUES (77, '2026-10-27 02:15:00.603905+00', 'console', 'standing.started', 'standing', '01a17b23-b6fb-7ff8-bfb9-54efc4530c0c', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["standing","01a17b23-b6fb-7ff8-bfb9-54efc4530c0c","84d725dfb98174f0929584c77b38eff462167a337e2ecc3e1d8448b2188ffde2"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b6fb-7ff8-bfb9-54efc4530c0c"],"on_behalf":"","seq":77,"unit":[77,109],"v":1}', '15a4b591aa74d392ca29e559c6651203763b914270c03bdec83c8d87be2854d0', 'eb7c7af5edc35fe5d877222cca8d1cdb3dbc74c423f1e17fa6cb27f7d8fc630d');
INSERT INTO public.audit_entry VALUES (78, '2026-10-27 02:15:00.603905+00', 'console', 'standing.started', 'standing', '01a17b23-b6fb-7ff8-bfb9-54efea49fcf9', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["standing","01a17b23-b6fb-7ff8-bfb9-54efea49fcf9","6507a788e3e5d4629944e8768f3053efdbbf06f942dfd22d7bbff081f713396d"]],"detail":{"kind":"presidium_seat"},"object":["standing","01a17b23-b6fb-7ff8-bfb9-54efea49fcf9"],"on_behalf":"","seq":78,"unit":[78,109],"v":1}', 'eb7c7af5edc35fe5d877222cca8d1cdb3dbc74c423f1e17fa6cb27f7d8fc630d', '67d25ab02dab1b0b2c7de130a5897bb8ced1dd9c430706de1dd6b89c861a2ea2');
INSERT INTO public.audit_entry VALUES (79, '2026-10-27 02:15:00.603905+00', 'console', 'standing.started', 'standing', '01a17b23-b6fb-7ff8-bfb9-54f0daa78816', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["standing","01a17b23-b6fb-7ff8-bfb9-54f0daa78816","68d91f23bf8b33de80a2f52c9516b37d86377d675be4ff533e68e997be4df52d"]],"detail":{"kind":"member"},"object":["standing","01a17b23-b6fb-7ff8-bfb9-54f0daa78816"],"on_behalf":"","seq":79,"unit":[79,109],"v":1}', '67d25ab02dab1b0b2c7de130a5897bb8ced1dd9c430706de1dd6b89c861a2ea2', '27fd0e9265031289b017a7a288af9884bfa982221792dcbebf34e6614ef94870');
INSERT INTO public.audit_entry VALUES (80, '2026-10-27 02:15:00.603905+00', 'console', 'standing.started', 'standing', '01a17b23-b6fb-7ff8-bfb9-54f1490608e6', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["standing","01a17b23-b6fb-7ff8-bfb9-54f1490608e6","a514a1b39d346b52aee104237a1225ed85f8bdd3338bbdcec37bf34a2443ea7f"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b6fb-7ff8-bfb9-54f1490608e6"],"on_behalf":"","seq":80,"unit":[80,109],"v":1}', '27fd0e9265031289b017a7a288af9884bfa982221792dcbebf34e6614ef94870', 'd4644034bfcc4abb654c0b11c0fb74c1cbf4b9ca1d4cbca5825ad087c0f5d4a8');
INSERT INTO public.audit_entry VALUES (81, '2026-10-27 02:15:00.603905+00', 'console', 'standing.started', 'standing', '01a17b23-b6fb-7ff8-bfb9-54f1e85d1a60', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["standing","01a17b23-b6fb-7ff8-bfb9-54f1e85d1a60","6ef6dbce42acbe1e6535cab824f89de45f68787e9ba42d70084e5edbfcd0a9b6"]],"detail":{"kind":"chair"},"object":["standing","01a17b23-b6fb-7ff8-bfb9-54f1e85d1a60"],"on_behalf":"","seq":81,"unit":[81,109],"v":1}', 'd4644034bfcc4abb654c0b11c0fb74c1cbf4b9ca1d4cbca5825ad087c0f5d4a8', '8bbf45454459a2d5f30d6f5e3130a3b977fdcdda7ab8de3b4a973266a0fa4a66');
INSERT INTO public.audit_entry VALUES (82, '2026-10-27 02:15:00.603905+00', 'console', 'standing.started', 'standing', '01a17b23-b6fb-7ff8-bfb9-54f235dc5612', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["standing","01a17b23-b6fb-7ff8-bfb9-54f235dc5612","5d462da7345aaf5890482ee24a5e0a9f7a6786d59256759ef3962b1385f0c0f0"]],"detail":{"kind":"secretary"},"object":["standing","01a17b23-b6fb-7ff8-bfb9-54f235dc5612"],"on_behalf":"","seq":82,"unit":[82,109],"v":1}', '8bbf45454459a2d5f30d6f5e3130a3b977fdcdda7ab8de3b4a973266a0fa4a66', '0f1a26f621057321e05fddc1505bb99c1440a175e899a287cdfd0c671792c84c');
INSERT INTO public.audit_entry VALUES (83, '2026-10-27 02:15:00.603905+00', 'console', 'standing.started', 'standing', '01a17b23-b6fb-7ff8-bfb9-54f2d44a8246', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["standing","01a17b23-b6fb-7ff8-bfb9-54f2d44a8246","65e234b23c487c61f9cc7a23a7ca96670697425518ab0a8eaec48d1f7646716b"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b6fb-7ff8-bfb9-54f2d44a8246"],"on_behalf":"","seq":83,"unit":[83,109],"v":1}', '0f1a26f621057321e05fddc1505bb99c1440a175e899a287cdfd0c671792c84c', '644ba1a12776e67e0835b8a973d4b89d273c1c8f430d39949dd87daf9c11bedd');
INSERT INTO public.audit_entry VALUES (84, '2026-10-27 02:15:00.603905+00', 'console', 'standing.started', 'standing', '01a17b23-b6fb-7ff8-bfb9-54f31b3e51c4', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["standing","01a17b23-b6fb-7ff8-bfb9-54f31b3e51c4","7e48a1606b509c477941f2e4693a935883f50a9bcdf98f886203050ea7d113bf"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b6fb-7ff8-bfb9-54f31b3e51c4"],"on_behalf":"","seq":84,"unit":[84,109],"v":1}', '644ba1a12776e67e0835b8a973d4b89d273c1c8f430d39949dd87daf9c11bedd', '0c833171bcb3e91eb1dc58a4bf900d93e0e674b0ad8344738d224518d716fe71');
INSERT INTO public.audit_entry VALUES (85, '2026-10-27 02:15:00.603905+00', 'console', 'standing.started', 'standing', '01a17b23-b6fb-7ff8-bfb9-54f3a536ac0c', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["standing","01a17b23-b6fb-7ff8-bfb9-54f3a536ac0c","715a999ee10db78dfe096014db9779dddcb1e914edc282d18fe9609be1d0cb02"]],"detail":{"kind":"candidate"},"object":["standing","01a17b23-b6fb-7ff8-bfb9-54f3a536ac0c"],"on_behalf":"","seq":85,"unit":[85,109],"v":1}', '0c833171bcb3e91eb1dc58a4bf900d93e0e674b0ad8344738d224518d716fe71', '081e05883cc5399f25e96fc2be8d665b8d8f367e044ccf4572a2db8c410ef06c');
INSERT INTO public.audit_entry VALUES (86, '2026-10-27 02:15:00.603905+00', 'console', 'standing.started', 'standing', '01a17b23-b6fb-7ff8-bfb9-54f430e74ea2', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["standing","01a17b23-b6fb-7ff8-bfb9-54f430e74ea2","7ee61f9a5ca852d4c3a09215498ea97ac541f2e6e12dd800bfedbb7a6e4c9b56"]],"detail":{"kind":"qms_certified"},"object":["standing","01a17b23-b6fb-7ff8-bfb9-54f430e74ea2"],"on_behalf":"","seq":86,"unit":[86,109],"v":1}', '081e05883cc5399f25e96fc2be8d665b8d8f367e044ccf4572a2db8c410ef06c', '99089a23fd5638686607be3fe15b63978ff855d5b9820c052a0f02988134b00a');
INSERT INTO public.audit_entry VALUES (87, '2026-10-27 02:15:00.603905+00', 'console', 'standing.started', 'standing', '01a17b23-b6fb-7ff8-bfb9-54f4736a22fa', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["standing","01a17b23-b6fb-7ff8-bfb9-54f4736a22fa","5b9d8fa34b695f46feac68014ac55677cab9eca739ee66a577d0cd8a9cabbe66"]],"detail":{"kind":"qms_certified"},"object":["standing","01a17b23-b6fb-7ff8-bfb9-54f4736a22fa"],"on_behalf":"","seq":87,"unit":[87,109],"v":1}', '99089a23fd5638686607be3fe15b63978ff855d5b9820c052a0f02988134b00a', 'ad343dc8229a86244d63fc7c1766a558d5f9a1b42da20befcfc7e0065292789b');
INSERT INTO public.audit_entry VALUES (88, '2026-10-27 02:15:00.603905+00', 'console', 'standing.started', 'standing', '01a17b23-b6fb-7ff8-bfb9-54f49eb5ea56', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["standing","01a17b23-b6fb-7ff8-bfb9-54f49eb5ea56","ae4722a3cf0e95875f374213e1ecc78520739c6b1c713bf563cc32e35fbc627e"]],"detail":{"kind":"authority_officer"},"object":["standing","01a17b23-b6fb-7ff8-bfb9-54f49eb5ea56"],"on_behalf":"","seq":88,"unit":[88,109],"v":1}', 'ad343dc8229a86244d63fc7c1766a558d5f9a1b42da20befcfc7e0065292789b', '7887255a30b25c28f702daba2202008bc13c02dc8193eae89811bc5ed4adf1d9');
INSERT INTO public.audit_entry VALUES (89, '2026-10-27 02:15:00.603905+00', 'console', 'standing.started', 'standing', '01a17b23-b6fb-7ff8-bfb9-54f4a0b00fcc', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["standing","01a17b23-b6fb-7ff8-bfb9-54f4a0b00fcc","2ad961829a477c759437420bba604403eacfd87027067df329d4d6324702295d"]],"detail":{"kind":"group_member"},"object":["standing","01a17b23-b6fb-7ff8-bfb9-54f4a0b00fcc"],"on_behalf":"","seq":89,"unit":[89,109],"v":1}', '7887255a30b25c28f702daba2202008bc13c02dc8193eae89811bc5ed4adf1d9', 'f1859494781c8c60d9d39f02ca6add4866321cf0611596a0e01b8b30bbf9c531');
INSERT INTO public.audit_entry VALUES (90, '2026-10-27 02:15:00.603905+00', 'console', 'standing.started', 'standing', '01a17b23-b6fb-7ff8-bfb9-54f4db441c5d', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["standing","01a17b23-b6fb-7ff8-bfb9-54f4db441c5d","b770362fe05a2cd4ac94f1d6b1d7cff84ee16f4ae6af6096caa307bd0b08fd27"]],"detail":{"kind":"group_member"},"object":["standing","01a17b23-b6fb-7ff8-bfb9-54f4db441c5d"],"on_behalf":"","seq":90,"unit":[90,109],"v":1}', 'f1859494781c8c60d9d39f02ca6add4866321cf0611596a0e01b8b30bbf9c531', '58cb5487a1f127275747ecf511728a393b92d40801e5bbb9137592b2d9c6804c');
INSERT INTO public.audit_entry VALUES (91, '2026-10-27 02:15:00.603905+00', 'console', 'standing.started', 'standing', '01a17b23-b6fb-7ff8-bfb9-54f5da4fd7da', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["standing","01a17b23-b6fb-7ff8-bfb9-54f5da4fd7da","96b53f8914a94535e3442b811f635bc5daec9f58806a30e4e5f56dc0f7d83f29"]],"detail":{"kind":"group_member"},"object":["standing","01a17b23-b6fb-7ff8-bfb9-54f5da4fd7da"],"on_behalf":"","seq":91,"unit":[91,109],"v":1}', '58cb5487a1f127275747ecf511728a393b92d40801e5bbb9137592b2d9c6804c', '49ecb8f79ce7e7b28578acc8e8136f11625edc1aa3b3dec88ed515b98f542419');
INSERT INTO public.audit_entry VALUES (92, '2026-10-27 02:15:00.603905+00', 'console', 'account.added', 'account', '01a17b23-b6fb-7ff8-bfb9-54f696c57ed9', '{"action":"account.added","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["account","01a17b23-b6fb-7ff8-bfb9-54f696c57ed9","72b5b734c75eb6244210a73fecc50a9274d94b8976e12a5c17c6b24f741bd6be"]],"detail":{"roles":[]},"object":["account","01a17b23-b6fb-7ff8-bfb9-54f696c57ed9"],"on_behalf":"","seq":92,"unit":[92,109],"v":1}', '49ecb8f79ce7e7b28578acc8e8136f11625edc1aa3b3dec88ed515b98f542419', '8a873df2bfa0f436ecba28b59a61947fb2e5bdada8e3d5c8ca023a1b32a195e1');
INSERT INTO public.audit_entry VALUES (93, '2026-10-27 02:15:00.603905+00', 'console', 'account.activated', 'account', '01a17b23-b6fb-7ff8-bfb9-54f696c57ed9', '{"action":"account.activated","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["account","01a17b23-b6fb-7ff8-bfb9-54f696c57ed9","f9bd500b8cd4b6865de3fbfcbf62098b3404f7432af2e5629a4c2ef9dbfba806"]],"detail":{},"object":["account","01a17b23-b6fb-7ff8-bfb9-54f696c57ed9"],"on_behalf":"","seq":93,"unit":[93,109],"v":1}', '8a873df2bfa0f436ecba28b59a61947fb2e5bdada8e3d5c8ca023a1b32a195e1', '1b90bef8de77e9c53fe2bea7725f7e2de8d489602c27961f2c58d02fd0de9342');
INSERT INTO public.audit_entry VALUES (94, '2026-10-27 02:15:00.603905+00', 'console', 'account.added', 'account', '01a17b23-b6fb-7ff8-bfb9-54f725fa738b', '{"action":"account.added","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["account","01a17b23-b6fb-7ff8-bfb9-54f725fa738b","acc0d13137bfd81bc9bcbfa3b90e8ada5cb7268d486bc674c5bb927d99dba5a5"]],"detail":{"roles":[]},"object":["account","01a17b23-b6fb-7ff8-bfb9-54f725fa738b"],"on_behalf":"","seq":94,"unit":[94,109],"v":1}', '1b90bef8de77e9c53fe2bea7725f7e2de8d489602c27961f2c58d02fd0de9342', 'f5cf9d85fbedee554ad92efd2a7b10fa81972cde3abbb1eb42bef135cd3336de');
INSERT INTO public.audit_entry VALUES (95, '2026-10-27 02:15:00.603905+00', 'console', 'account.activated', 'account', '01a17b23-b6fb-7ff8-bfb9-54f725fa738b', '{"action":"account.activated","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["account","01a17b23-b6fb-7ff8-bfb9-54f725fa738b","7ad4534170bafb960567472a2e79e5673c80db13f34db12c31a0d13414c074aa"]],"detail":{},"object":["account","01a17b23-b6fb-7ff8-bfb9-54f725fa738b"],"on_behalf":"","seq":95,"unit":[95,109],"v":1}', 'f5cf9d85fbedee554ad92efd2a7b10fa81972cde3abbb1eb42bef135cd3336de', '9be930191cba4b45f6a2019dc86a416bab47bbf9ab01d95f8bdb881d98309977');
INSERT INTO public.audit_entry VALUES (96, '2026-10-27 02:15:00.603905+00', 'console', 'account.added', 'account', '01a17b23-b6fb-7ff8-bfb9-54f7aa348be4', '{"action":"account.added","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["account","01a17b23-b6fb-7ff8-bfb9-54f7aa348be4","84f593399b715bd9695fa8e3aa599ae7046cff9c0c4ddc271724517515f7fc68"]],"detail":{"roles":[]},"object":["account","01a17b23-b6fb-7ff8-bfb9-54f7aa348be4"],"on_behalf":"","seq":96,"unit":[96,109],"v":1}', '9be930191cba4b45f6a2019dc86a416bab47bbf9ab01d95f8bdb881d98309977', 'c921da0671d4d0abf4e010655b7a7131157c1f8d23fa7936a2a47ea655659620');
INSERT INTO public.audit_entry VALUES (97, '2026-10-27 02:15:00.603905+00', 'console', 'account.activated', 'account', '01a17b23-b6fb-7ff8-bfb9-54f7aa348be4', '{"action":"account.activated","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["account","01a17b23-b6fb-7ff8-bfb9-54f7aa348be4","edc5b28cff3bb59adb18948344a60c2194dfb7293583ef039ec0c81e762ca8f5"]],"detail":{},"object":["account","01a17b23-b6fb-7ff8-bfb9-54f7aa348be4"],"on_behalf":"","seq":97,"unit":[97,109],"v":1}', 'c921da0671d4d0abf4e010655b7a7131157c1f8d23fa7936a2a47ea655659620', 'ebbbfede1be1c94b7fdf80c910889a75678566e6c0250d728c75442f4f80d727');
INSERT INTO public.audit_entry VALUES (98, '2026-10-27 02:15:00.603905+00', 'console', 'account.added', 'account', '01a17b23-b6fb-7ff8-bfb9-54f7e34cb1ce', '{"action":"account.added","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["account","01a17b23-b6fb-7ff8-bfb9-54f7e34cb1ce","e6e5fe77883f7d49c73dce47ebe7256b084ddf8762fcfceaec8e31cd56f21720"]],"detail":{"roles":[]},"object":["account","01a17b23-b6fb-7ff8-bfb9-54f7e34cb1ce"],"on_behalf":"","seq":98,"unit":[98,109],"v":1}', 'ebbbfede1be1c94b7fdf80c910889a75678566e6c0250d728c75442f4f80d727', 'cde06aa4559f90626fab17c24cd44766c28737968b07b930b2e941e517f769b1');
INSERT INTO public.audit_entry VALUES (99, '2026-10-27 02:15:00.603905+00', 'console', 'account.activated', 'account', '01a17b23-b6fb-7ff8-bfb9-54f7e34cb1ce', '{"action":"account.activated","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["account","01a17b23-b6fb-7ff8-bfb9-54f7e34cb1ce","d335474d219a6c593bd886ae106ba4e1cf0d6b21ee867e72e438ff591e46b441"]],"detail":{},"object":["account","01a17b23-b6fb-7ff8-bfb9-54f7e34cb1ce"],"on_behalf":"","seq":99,"unit":[99,109],"v":1}', 'cde06aa4559f90626fab17c24cd44766c28737968b07b930b2e941e517f769b1', 'f411fd19ba53c8a13b4610023284623d12fded06b79c9183d07e5fae8b5789d2');
INSERT INTO public.audit_entry VALUES (100, '2026-10-27 02:15:00.603905+00', 'console', 'account.added', 'account', '01a17b23-b6fb-7ff8-bfb9-54f85d03deb5', '{"action":"account.added","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["account","01a17b23-b6fb-7ff8-bfb9-54f85d03deb5","d8f7fa1f3d260b05c9b32302065bc248598fb704f1d1a504e22348e642389488"]],"detail":{"roles":[]},"object":["account","01a17b23-b6fb-7ff8-bfb9-54f85d03deb5"],"on_behalf":"","seq":100,"unit":[100,109],"v":1}', 'f411fd19ba53c8a13b4610023284623d12fded06b79c9183d07e5fae8b5789d2', 'c5ac058778123b2b539966b484dcba6400d96afc153633f04176be69a0cad975');
INSERT INTO public.audit_entry VALUES (101, '2026-10-27 02:15:00.603905+00', 'console', 'account.activated', 'account', '01a17b23-b6fb-7ff8-bfb9-54f85d03deb5', '{"action":"account.activated","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["account","01a17b23-b6fb-7ff8-bfb9-54f85d03deb5","a681644fa403a1279c512cc0024492c8c5224afe9b6ef1fb8dfb4a63361b6f89"]],"detail":{},"object":["account","01a17b23-b6fb-7ff8-bfb9-54f85d03deb5"],"on_behalf":"","seq":101,"unit":[101,109],"v":1}', 'c5ac058778123b2b539966b484dcba6400d96afc153633f04176be69a0cad975', 'd750c7b8f72c62aff232f512da59b0d6d9fc2ad4a65f5f0efddc2cc7390c7246');
INSERT INTO public.audit_entry VALUES (102, '2026-10-27 02:15:00.603905+00', 'console', 'account.added', 'account', '01a17b23-b6fb-7ff8-bfb9-54f91e3e7c42', '{"action":"account.added","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["account","01a17b23-b6fb-7ff8-bfb9-54f91e3e7c42","0c75ccdf4dba0e0b3787637aa355103bb6c6f76274a4529d085385259e5478c2"]],"detail":{"roles":[]},"object":["account","01a17b23-b6fb-7ff8-bfb9-54f91e3e7c42"],"on_behalf":"","seq":102,"unit":[102,109],"v":1}', 'd750c7b8f72c62aff232f512da59b0d6d9fc2ad4a65f5f0efddc2cc7390c7246', '413bce2015169bdc92562ad9be6e833cb23cb512471c6eb3174c0e2905c42bbf');
INSERT INTO public.audit_entry VALUES (103, '2026-10-27 02:15:00.603905+00', 'console', 'account.activated', 'account', '01a17b23-b6fb-7ff8-bfb9-54f91e3e7c42', '{"action":"account.activated","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["account","01a17b23-b6fb-7ff8-bfb9-54f91e3e7c42","29d41e3c00c6527f313edc1c85d3148e339e04d625a3feae3a695789b7bfb16e"]],"detail":{},"object":["account","01a17b23-b6fb-7ff8-bfb9-54f91e3e7c42"],"on_behalf":"","seq":103,"unit":[103,109],"v":1}', '413bce2015169bdc92562ad9be6e833cb23cb512471c6eb3174c0e2905c42bbf', 'fbaa6b714355f2a065150f766af604a5b90a1bea5ed14957f5225e46800a8d35');
INSERT INTO public.audit_entry VALUES (104, '2026-10-27 02:15:00.603905+00', 'console', 'account.added', 'account', '01a17b23-b6fb-7ff8-bfb9-54f92d76f20d', '{"action":"account.added","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["account","01a17b23-b6fb-7ff8-bfb9-54f92d76f20d","4cb83a9b12f8eab6dad40203a7271ceb4a76d09131427d9656a8ff481df340a9"],["account_role","01a17b23-b6fb-7ff8-bfb9-54f92d76f20d|administrator","940b8076d673b01247a6f864b96802bdd48d269adf7e755e1289d9f8da02e04c"]],"detail":{"roles":["administrator"]},"object":["account","01a17b23-b6fb-7ff8-bfb9-54f92d76f20d"],"on_behalf":"","seq":104,"unit":[104,109],"v":1}', 'fbaa6b714355f2a065150f766af604a5b90a1bea5ed14957f5225e46800a8d35', '11189b4e6efb7375a662b345958ec868c62192ae066d2594890d402c04d60095');
INSERT INTO public.audit_entry VALUES (105, '2026-10-27 02:15:00.603905+00', 'console', 'account.activated', 'account', '01a17b23-b6fb-7ff8-bfb9-54f92d76f20d', '{"action":"account.activated","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["account","01a17b23-b6fb-7ff8-bfb9-54f92d76f20d","56ab8d861f6cb129046990b641fbf57cb933ee243b1570503c4cfe3246a2e3ea"]],"detail":{},"object":["account","01a17b23-b6fb-7ff8-bfb9-54f92d76f20d"],"on_behalf":"","seq":105,"unit":[105,109],"v":1}', '11189b4e6efb7375a662b345958ec868c62192ae066d2594890d402c04d60095', 'ba2300739343ca6849f05fa560329860743c22840a171c0d56ee7aac9bd4af0b');
INSERT INTO public.audit_entry VALUES (106, '2026-10-27 02:15:00.603905+00', 'console', 'account.added', 'account', '01a17b23-b6fb-7ff8-bfb9-54f9f7871687', '{"action":"account.added","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["account","01a17b23-b6fb-7ff8-bfb9-54f9f7871687","779cad17f6045cb8d074ab928550374968ea748e3d069cb97a546fb5141ef6af"],["account_role","01a17b23-b6fb-7ff8-bfb9-54f9f7871687|auditor","68110d633c5d0e38559048d5dc7cd0bbde0754cfeee2ccc90b9adb79721848a9"]],"detail":{"roles":["auditor"]},"object":["account","01a17b23-b6fb-7ff8-bfb9-54f9f7871687"],"on_behalf":"","seq":106,"unit":[106,109],"v":1}', 'ba2300739343ca6849f05fa560329860743c22840a171c0d56ee7aac9bd4af0b', '57fb4a5c8c45d32a4b0f60091e6b91f8f6834ea98231f4a47a6fc0caa8aa44f2');
INSERT INTO public.audit_entry VALUES (107, '2026-10-27 02:15:00.603905+00', 'console', 'account.activated', 'account', '01a17b23-b6fb-7ff8-bfb9-54f9f7871687', '{"action":"account.activated","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["account","01a17b23-b6fb-7ff8-bfb9-54f9f7871687","699b7437ccdae2fab2f4c9faa3e2c553a826b4c888184c46bd97570ed9c399e9"]],"detail":{},"object":["account","01a17b23-b6fb-7ff8-bfb9-54f9f7871687"],"on_behalf":"","seq":107,"unit":[107,109],"v":1}', '57fb4a5c8c45d32a4b0f60091e6b91f8f6834ea98231f4a47a6fc0caa8aa44f2', '4626d16401a7bef8d2c8467ba2e6f1e06b2a25d837d107e4658ad27be10b04fc');
INSERT INTO public.audit_entry VALUES (108, '2026-10-27 02:15:00.603905+00', 'console', 'deployment.founded', 'deployment', 'demo', '{"action":"deployment.founded","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["deployment_fact","association","bb82d873114741cb356551f4d4a1cefb0239e7c03a6bb632dfb09cb6851ca652"],["deployment_fact","audit_key","882fbf911ef46112d74958a7255a79ba3885bd3685578e7180c7bb54e101c495"],["deployment_fact","founded_at","e332ff2012356c36e0d574f00c09bc25be42eee625c83a4b3232cdc539e74a66"],["deployment_fact","offered.ledgers","0e19f9c9a649dd8d955b17c66d595d212e710eb804256108b4061246e83b0dd4"],["deployment_fact","offered.link_types","e6c06afc51ad52b749068e0adb703bdb541a051d2602d6de149624807ea5177b"],["deployment_fact","offered.record_classes","66bfeafb7734262b607eff2c08837a281f97f19788c411f922deff252704451a"],["deployment_fact","offered.roles","3c840098355cdf6e1aec1c1c940ffc5c6bc4dd567e9776991221871899ae6d78"],["deployment_fact","offered.standing_kinds","def5a27c049a9fff1856018344a8f955976b9fead8cc52d0b5cac942d5912601"],["deployment_fact","preset","79cf8c372bb05b2a4ce9e5f37b322c37a85071ca1039c6497d20340a3820d58e"],["deployment_fact","rehearsal","24865ff2c0cdd00e16e0c613fc052044253523da07279675e20e5315f434481b"]],"detail":{"preset":"demo"},"object":["deployment","demo"],"on_behalf":"","seq":108,"unit":[108,109],"v":1}', '4626d16401a7bef8d2c8467ba2e6f1e06b2a25d837d107e4658ad27be10b04fc', 'd8b17247e7d588249a103bd9284f03c4bd2cdeb62d374aa9564c44c75af7e28a');
INSERT INTO public.audit_entry VALUES (109, '2026-10-27 02:15:00.603905+00', 'console', 'account.invited', 'account', '01a17b23-b6fb-7ff8-bfb9-54f92d76f20d', '{"action":"account.invited","actor":"console","at":"2026-10-27T02:15:00.603905+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["invitation","01a17b23-b6fb-7ff8-bfb9-54fa536a1156","bc4e67f9808b702a6c8976bed413fe400771e112b870c329d5e57d2c982e1c91"]],"detail":{},"object":["account","01a17b23-b6fb-7ff8-bfb9-54f92d76f20d"],"on_behalf":"","seq":109,"unit":[109,109],"v":1}', 'd8b17247e7d588249a103bd9284f03c4bd2cdeb62d374aa9564c44c75af7e28a', '67a12d99d7e4e4d79a2b8d67d6bab731cba0a8817714d87dfaf9825779a3e294');
INSERT INTO public.audit_entry VALUES (110, '2026-10-27 02:15:00.271201+00', 'console:root', 'plugin.enabled', 'plugin', 'journal', '{"action":"plugin.enabled","actor":"console:root","at":"2026-10-27T02:15:00.271201+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["field_definition","chair_order|annex_sheets","8a0347a6d4ab0c4720fbc208da0c75d04e65b9ab5aa9f7574b70315e9420709a"],["field_definition","chair_order|from_paper","2c805cbae3431bec3436845fb48fbac4445e365328e15d8a9d87f7faccdd6bd3"],["field_definition","chair_order|note","2fe156b15c0d6822001b7a80f0aa62c4788d492cf803c63ad6818c0793c47e4c"],["field_definition","chair_order|sheets","bb12334c0b3b7375fea01ba547919f52e4df70fd16e57872297138a8394409e6"],["field_definition","incoming_letter|addressee","3adb0640afc9b83b92be11a248eb32f991be0d3adbe9a62681081f7b02e779a8"],["field_definition","incoming_letter|annex_sheets","f0ff796abd66daa79a4494679cef242c5613d3e89f012d1bf60aad5bbc21e121"],["field_definition","incoming_letter|copy_number","ab71d7f3e077f39ea8ca6ac78890a4b69636869319dba5ced5f1a67b76f244a2"],["field_definition","incoming_letter|delivery","ac2b34c24edc9c9eb10f25974bd4ebacfcbe79ad068122db7ac48c8993a1c797"],["field_definition","incoming_letter|due_on","ed3d1766f33c67343ca1e6255b2bfa0fc18e020aeb79a0ee39d018eb613171f7"],["field_definition","incoming_letter|executor_account","3d5b525e315572b0da6eaee719ce06894aa1afb68fac44cfe00c11981d63342c"],["field_definition","incoming_letter|foreign_number","e380a37027513cabd0bc0dbf1922a3ed5b38a285cc4bf7d84b5932a989d877b1"],["field_definition","incoming_letter|forwarded","610ebd20e3f2336c0028ac4832fd19204463829796eee7682510048f541a4f04"],["field_definition","incoming_letter|kind","968ab11f8b12477c4c52dea047018db6c7655273a0a5f3d37141d78ce2ae36a1"],["field_definition","incoming_letter|note","cdbfce0c39a768354e17ea1c90cb8fde7c4c450743f20d9454de9c640f270b71"],["field_definition","incoming_letter|reference","3c95f65c911a4ccc2defba3ee35ba30c31c72d64c2cfd6bcea283e6c5bb4dd51"],["field_definition","incoming_letter|sheets","1cb998584c8c0b7b21a9b8f9d8370772e5fd841d1cb5d110b22c5648a995b17a"],["field_definition","incoming_letter|signed_by","0dd4687997dd59e5c4fad915ba8f0abe6726bdf43d8ac77b805f472b297e2978"],["field_definition","outgoing_letter|annex_sheets","b725b9d90ed7887fc6ad5d36662434e2a22b4b75554861ba6a403e595db2d24b"],["field_definition","outgoing_letter|copy_number","a317907511627b69ce38e68154965bb1c9963534db9bbe8ad21339f0600719d3"],["field_definition","outgoing_letter|delivery","5427a95e87ab99c4e9195f2890d53ab70409169b0fc11c3a784687dd8a91dc4f"],["field_definition","outgoing_letter|dispatched_on","78d224262bf199b1a27152492f5987e79b5c895ca03f742fd3083439b39ab172"],["field_definition","outgoing_letter|executor_account","aa73015fa7de26b5f582d236bb622210851978d5d87ff8aa0af599a3fe8427b9"],["field_definition","outgoing_letter|kind","4300aaf318dcdc525fe709d2e46b40abab95abd3a61fba8f042d3d440d69a5b6"],["field_definition","outgoing_letter|note","f3ada1889485f44e4b04013e3288e2b6d9230a1ba756c4d49989192c28d98970"],["field_definition","outgoing_letter|reference","5db21c2c3c38c31cc50824b911d1a3b07d5748658fa86df012205f0e55a069dd"],["field_definition","outgoing_letter|sheets","b57941b32e7bfe78080784113fb4b28e725c31e7de921cfd4257f8545d7145c3"],["ledger","incoming","3276dc5fe738c233c90a7123c70146f12602088b0531d3a0b444e3efb5f326a1"],["ledger","orders","3b5e04369930ff8d0385877260a703477131c50d43dce388ddb73e502d678905"],["ledger","outgoing","b035f437aac5e71deae7bed516237305e07ada2bbcc78f5c73d7a89707fdd4fd"],["record_class","chair_order","affc8228c83b74634663bc92e6a05c40b14cc1fd35329bece198db35ff5cdbab"],["record_class","incoming_letter","c24c6c31c2fd09b94a85a4157a9306550906ec8f0587cf1083929cd5aa3cc8e9"],["record_class","outgoing_letter","65bc4febd492c8c122ccfcad3a1d261282f54aa43f9a4ab38769e3dc35459ad5"]],"detail":{"distribution":"regest","revisions":["0001","0002"],"version":"0"},"object":["plugin","journal"],"on_behalf":"","seq":110,"unit":[1,1],"v":1}', '67a12d99d7e4e4d79a2b8d67d6bab731cba0a8817714d87dfaf9825779a3e294', '88b0624f15f1a124d0c302316ef972cd9eed718f3128132129e59b28e688598b');
INSERT INTO public.audit_entry VALUES (111, '2026-10-27 02:15:00.538779+00', 'console:root', 'plugin.enabled', 'plugin', 'protocols', '{"action":"plugin.enabled","actor":"console:root","at":"2026-10-27T02:15:00.538779+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["field_definition","assembly_minutes|meeting_date","0a80e1282a6cf9807ded8c45281cebbf5821face0bd33977ab72e39407be4fb2"],["field_definition","conference_resolution|event","021b9357e91cc7eafc77a8f5ccd2adb34b6a8e75ec7e3b67eac7bdf64544db39"],["field_definition","conference_resolution|meeting_date","eb21a44e82692ae8befd9b14a35af14381dec6c47514de6cffebca0a873d5af3"],["field_definition","decision_paper|addressee","ea8425308a2d010dbd8f25fe4482cb89845db86b15d8b3fac61932c388244be5"],["field_definition","decision|due_on","701d2d8dad02bab7acd400c41bcc9051461eeefab1c25898892195c416632ae0"],["field_definition","decision|executors","2aaafccdfb422509fc4d607e48e11f4f729dab7f426cbeb163d55e1e951908db"],["field_definition","decision|form","94891cf173fde2cfb2fefcfb701e5634833a9e297121b7c1e4a1eb7baff80e5d"],["field_definition","decision|meeting_date","7507d05fb70597110307b6a3eefdd16aad1822ac201c766e6d3275b684496c63"],["field_definition","decision|minutes","fd401a339c572f4b5ff2b81da962938de2d5548072e65e4b717feea9111d84b3"],["field_definition","decision|point","4d2fa6501ae0c57c2fc1db37aba4e2e5e5c9410cdd5a6c1f362ee4d7727840fa"],["field_definition","decision|reference","ef8aedf52bf75fa1702598e4cfe1452bcc5ce9746e70ba0a30d24462d5ef3128"],["field_definition","decision|text","549806f68c6b02a4f0c5cec9a35820275ba93ab0a484e904ca2361c16bfcf9cb"],["field_definition","decision|vote","f3b31c537336d0a7c7c1a0cef1885486048f46992ae20546dc8f40c5ce06d98b"],["field_definition","group_minutes|meeting_date","c92897f6b7652c376e1dec4fb81bf38540487d4ec2e44e1dedaf580208c5b832"],["field_definition","meeting_agenda|agenda","db0d5a5cb6cbbb2bfca0c6a5ca92343795d047f26abe28cc49615f57d766c18a"],["field_definition","meeting_agenda|meeting_date","41e0d93d90f615b434c711eb56d391890262b72217eea45be9af99cb883e43e0"],["field_definition","meeting_notice|meeting_date","2b8ff17c9b529414c63b1e1a67121f339cb11a3bcaf55f53a9f6fa8eca5abfe3"],["field_definition","minutes_extract|minutes","c01bf19570388fa5e334965b6be6af6bb9cb0c8918e819de74227a85a000f9aa"],["field_definition","minutes_extract|points","de6187fd1fcbe54c335ceef8011aeb84e37b34d6d74385d5cff925a4b9786b55"],["ledger","conference_resolution","90b17319bb9d50aef67b5d20fc010d2d8fe8453221aea51e463b5aef706b11ed"],["ledger","meeting_agenda","0832c0ce0c68191ee74b57d246efb8e0791dac25754ba533f90ff3882ab49020"],["ledger","meeting_notice","35d3c0e9f8026a121a5cc0a33d4989d7a049035dfce27b6023d283c92177ecbd"],["ledger","minutes_extract","07a3eb80926213d0c38e2164b51129fdcd5f96baf738a6f5fddfdaf1961897f8"],["ledger","protocols_assembly","ab09ea342e86d24a75cc237498993f5b2b6b2672903201d24858672247a49048"],["ledger","protocols_groups","940d4a15bc59f22fd91c483cc43004caf3cfeecde5c64e207d2925d97d6035b4"],["ledger","protocols_presidium","0da0e2bfe19439ac5e7ad0accff60589a191ad9d33e40826a9ad2c2f1579d9c1"],["link_type","decided_in","996368e3d6e95f5f4395de32f7e77afc8f17f3c506d096e5d6e382c2732b0365"],["record_class","assembly_minutes","021a5341bcc9456c457863cc4c0b5c4f551fe145c82880d8c3de414d30a5c2d4"],["record_class","conference_resolution","d367bc690de011d1b60a3f09744671b899b79e76ef3a0116e9f7b166f3aee66c"],["record_class","decision","83cf5e3d651111b984a90c5b529de7b6b4939696b78987ed6757ec9265c933b7"],["record_class","decision_paper","d3e01e4539e9452fb5db53686e5d709d0ecd8d8903920978d1073bd2c1c76b3d"],["record_class","execution_report","e41721a1c8e16dbf4be60406268c0b8861de093a0a03816ca3d1ff87e402134e"],["record_class","group_minutes","c96b656b75d8c7b8c22339601ae98cdee668a8e3f0b21c4337a8bd56d8ad3e68"],["record_class","meeting_agenda","f541933eebab1f043bb67fa3c694709d61c101d13cda0977d0b85fc77df81c3a"],["record_class","meeting_notice","1f5ef4c6260af81b2e2a9c533b021b148cc610075fcd99e1de2b743b1bdf6960"],["record_class","minutes_extract","b3ab4b9c320127b88a2c3a001a4316598569dc006c191d1b45099049c1959f99"]],"detail":{"distribution":"regest","revisions":["0001"],"version":"0"},"object":["plugin","protocols"],"on_behalf":"","seq":111,"unit":[1,1],"v":1}', '88b0624f15f1a124d0c302316ef972cd9eed718f3128132129e59b28e688598b', 'faf22e6c1274035f9577817cd88609c6fff96eaa01618d343bb396b430798f68');
INSERT INTO public.audit_entry VALUES (112, '2026-10-27 02:15:00.066614+00', 'console:root', 'account.invited', 'account', '01a17b23-b6fb-7ff8-bfb9-54f696c57ed9', '{"action":"account.invited","actor":"console:root","at":"2026-10-27T02:15:00.066614+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["invitation","01a17b23-b4e2-7b48-9306-aace1aa2fa0d","9e3b5c038f137af398dd75f1f26dc45b91aad1005df9be20c9e2e6c865525eb8"]],"detail":{},"object":["account","01a17b23-b6fb-7ff8-bfb9-54f696c57ed9"],"on_behalf":"","seq":112,"unit":[1,1],"v":1}', 'faf22e6c1274035f9577817cd88609c6fff96eaa01618d343bb396b430798f68', '6d7614d4791ab0579d474f816e7a1cd38d8be597dcc8eeadba0344972ee18617');
INSERT INTO public.audit_entry VALUES (113, '2026-10-27 02:15:00.071074+00', 'console:root', 'account.accepted', 'account', '01a17b23-b6fb-7ff8-bfb9-54f696c57ed9', '{"action":"account.accepted","actor":"console:root","at":"2026-10-27T02:15:00.071074+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["account","01a17b23-b6fb-7ff8-bfb9-54f696c57ed9","7f4a894943cda911e4067b5b7adcf459eb1450083f1fd66285c237b2512515a3"],["invitation","01a17b23-b4e2-7b48-9306-aace1aa2fa0d","fdf329f3f8df6bb935feeec5f1b27363faa2ba6b9c2271f6153f06c831f88dd8"]],"detail":{},"object":["account","01a17b23-b6fb-7ff8-bfb9-54f696c57ed9"],"on_behalf":"","seq":113,"unit":[1,1],"v":1}', '6d7614d4791ab0579d474f816e7a1cd38d8be597dcc8eeadba0344972ee18617', '78f3c02839536621f7f15d5a20cc1d82f7ea2eeaaa515e2cd9911f88695e2997');
INSERT INTO public.audit_entry VALUES (114, '2026-10-27 02:15:00.070497+00', 'console:root', 'account.invited', 'account', '01a17b23-b6fb-7ff8-bfb9-54f725fa738b', '{"action":"account.invited","actor":"console:root","at":"2026-10-27T02:15:00.070497+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["invitation","01a17b23-b4e6-7fe5-a331-8bcd34c4c91d","8ae2792a545c6dc728e672c32d30582e346c2a39b8ec9a99eb7d797c98389f23"]],"detail":{},"object":["account","01a17b23-b6fb-7ff8-bfb9-54f725fa738b"],"on_behalf":"","seq":114,"unit":[1,1],"v":1}', '78f3c02839536621f7f15d5a20cc1d82f7ea2eeaaa515e2cd9911f88695e2997', '743993ff67b53d6cfaf3e25072649c9016260fa514c1ace6e2596b9463bc3fbc');
INSERT INTO public.audit_entry VALUES (115, '2026-10-27 02:15:00.069937+00', 'console:root', 'account.accepted', 'account', '01a17b23-b6fb-7ff8-bfb9-54f725fa738b', '{"action":"account.accepted","actor":"console:root","at":"2026-10-27T02:15:00.069937+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["account","01a17b23-b6fb-7ff8-bfb9-54f725fa738b","0394c000f9d7125dd9f20875265f58c3f4518c26abea90504c8e430961112d44"],["invitation","01a17b23-b4e6-7fe5-a331-8bcd34c4c91d","b5ab3935b92e2e0594a9c9d143a3b0abfd62090b01e0f8a77a594c3a553f106d"]],"detail":{},"object":["account","01a17b23-b6fb-7ff8-bfb9-54f725fa738b"],"on_behalf":"","seq":115,"unit":[1,1],"v":1}', '743993ff67b53d6cfaf3e25072649c9016260fa514c1ace6e2596b9463bc3fbc', '7b2524fa81f105b0defb84bb4b28c976dde49d53ea9e23035284ddedf4cf79dc');
INSERT INTO public.audit_entry VALUES (116, '2026-10-27 02:15:00.071071+00', 'console:root', 'account.invited', 'account', '01a17b23-b6fb-7ff8-bfb9-54f92d76f20d', '{"action":"account.invited","actor":"console:root","at":"2026-10-27T02:15:00.071071+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["invitation","01a17b23-b4e7-744d-9c76-ac611c6b5dfc","ce919d9d553ffa550e1f89158875457e97db5053ab4d9bfa5786efa34167b512"],["invitation","01a17b23-b6fb-7ff8-bfb9-54fa536a1156","fcfaf94499f7c18d414a7dbac9a4b06f774ce79be9465fedc95cffd89a991523"]],"detail":{},"object":["account","01a17b23-b6fb-7ff8-bfb9-54f92d76f20d"],"on_behalf":"","seq":116,"unit":[1,1],"v":1}', '7b2524fa81f105b0defb84bb4b28c976dde49d53ea9e23035284ddedf4cf79dc', 'f90bbe8ab57d91e895f314149ed066d8f2b1926f700786c48860b06bd0da464d');
INSERT INTO public.audit_entry VALUES (117, '2026-10-27 02:15:00.078291+00', 'console:root', 'account.accepted', 'account', '01a17b23-b6fb-7ff8-bfb9-54f92d76f20d', '{"action":"account.accepted","actor":"console:root","at":"2026-10-27T02:15:00.078291+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["account","01a17b23-b6fb-7ff8-bfb9-54f92d76f20d","9a9ba48f9f4acbb618e0af20816edf62efbc63bfa47d9810359302fe5b6e92f4"],["invitation","01a17b23-b4e7-744d-9c76-ac611c6b5dfc","a0b071c56fd1bb815e8935f5d41931f957b916f286a8cff15c7771aa030e6f2e"]],"detail":{},"object":["account","01a17b23-b6fb-7ff8-bfb9-54f92d76f20d"],"on_behalf":"","seq":117,"unit":[1,1],"v":1}', 'f90bbe8ab57d91e895f314149ed066d8f2b1926f700786c48860b06bd0da464d', 'c5694b92384b58b69cd01506d42ad54f00d1b973312fbcf4e78fd4316d35be63');
INSERT INTO public.audit_entry VALUES (118, '2026-10-27 02:15:00.433299+00', 'secretary', 'record.registered', 'record', '01a17b23-b651-7cce-bc03-325ef543b09d', '{"action":"record.registered","actor":"secretary","at":"2026-10-27T02:15:00.433299+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["component","01a17b23-b651-7fe2-a250-682ac26cb82b","d537fe85007419fd13b994346dc17fa0939f12336cc1dacbcf41271d8004ea66"],["ledger_number","01a17b23-b651-7fe2-a250-682be7f46c3d","a3d6643cc279ec72a4a3b58eb758e22e4bd5112be150d1fc91c0afe93adf21b9"],["ledger_period","01a17b23-b651-7fe2-a250-682b8632b393","c9e746f29031b9ec848914dbcf757792c4995392e73710cefaf3c88f544b4235"],["record","01a17b23-b651-7cce-bc03-325ef543b09d","2630c779fd13956071ff765dbd33efdf59ddfcabde34bedcf7deab9cf4af4031"],["record_field","01a17b23-b651-7cce-bc03-325ef543b09d|addressee","f47f0a298e5d178ce376e68e11cab6a3ab4e9e6efd5f65593dd8e4e150fe28b8"],["record_field","01a17b23-b651-7cce-bc03-325ef543b09d|delivery","90acde35b24e7b6266d069d7d844086bc937e9ee7e31965094bbdf1b2817a4a1"],["record_field","01a17b23-b651-7cce-bc03-325ef543b09d|foreign_number","be433f22f0efca5f34ea614318b6ef15a2b16b10358149bb183393d84ee90692"],["record_field","01a17b23-b651-7cce-bc03-325ef543b09d|kind","6bb29d3b4a70f15520787fa99532ca53e2ea92e9d7cb07093f5f151fb5ce0cc9"],["record_history","01a17b23-b651-7fe2-a250-682c06649a8b","43efc77b1d96adff9e4ca96e5f2758aba80e5a7805e8c8375ff8a3c6be6529bb"],["record_party","01a17b23-b651-7cce-bc03-325f7dad5808","c4211d69538530a96ff84277d50628b2565888416d3210fe4fefd066cb665219"],["record_party","01a17b23-b651-7fe2-a250-682a88aa73f0","c393e0dbd479d3c391be218f3f052744b5018b25258d0db01a4a6bf9c82d5ee8"],["visibility_key","a890d12522b61f222915420fd3617705","ce6ba03d4e834805e92a0b30920ad9a8bf81118d10417cf1c7053e73475997d3"],["visibility_key","da5a613523c329c8654e2da2c6aa116d","652e926f7670e60214ac63f1940a6b43a5662b8247d230e2a3bae9f6a5b7873e"],["visibility_token","da5a613523c329c8654e2da2c6aa116d|own:01a17b23-b6fb-7be3-979f-aaa915590211","6a21e6025d44e0680cf0291843710ba7616e10eb5d377dcf8ff0394dbc4ef65c"],["visibility_token","da5a613523c329c8654e2da2c6aa116d|own:01a17b23-b6fb-7fe4-9f44-0a82db872ca0","0f9e5077bb550b27c6fe04b3ce9ff5608b7ac48f484586dfdbea0a52b4d44329"]],"detail":{"number":"Вх-1"},"object":["record","01a17b23-b651-7cce-bc03-325ef543b09d"],"on_behalf":"","seq":118,"unit":[1,1],"v":1}', 'c5694b92384b58b69cd01506d42ad54f00d1b973312fbcf4e78fd4316d35be63', 'eff3adb0bc5c6f16091ca4f5dcdf24a6550e0800d4596c1dd6c0e9060bd3bdfd');
INSERT INTO public.audit_entry VALUES (119, '2026-10-27 02:15:00.287494+00', 'secretary', 'record.registered', 'record', '01a17b23-b5bf-7f87-9934-ed18cf64be1a', '{"action":"record.registered","actor":"secretary","at":"2026-10-27T02:15:00.287494+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["ledger_number","01a17b23-b5bf-7f87-9934-ed1a81cc3a50","f73223c86f7a027287d2059881e74fc1afad3bdd1df5c8251a0209614dd8eeba"],["ledger_period","01a17b23-b651-7fe2-a250-682b8632b393","4193555a4b2ced62c5d53efe1979e959a59c1265d1002ee4b357e17f480fc987"],["record","01a17b23-b5bf-7f87-9934-ed18cf64be1a","2d2dce35dbfedfc37813bf7a255c5fb444d9dcf66e27a83e80781f89fce96778"],["record_field","01a17b23-b5bf-7f87-9934-ed18cf64be1a|addressee","bdb83f3de6b4b6c35a6c1728cfab31303d9d5a48d4cfc5b9f308f3d3270968cd"],["record_field","01a17b23-b5bf-7f87-9934-ed18cf64be1a|delivery","fd207ccb8be3aee4b1f0e90efb11281736cc06575d66a784881fc075def0ea82"],["record_field","01a17b23-b5bf-7f87-9934-ed18cf64be1a|foreign_number","2f4a360cc13c07290d58cd03ea76e115d450b7181387f96d30187bc2c62e6a4a"],["record_field","01a17b23-b5bf-7f87-9934-ed18cf64be1a|kind","a6d0a526609e134a563d29efef0c5e5d27a2932094e68ce518cba54222acfbf7"],["record_history","01a17b23-b5bf-7f87-9934-ed1a9da1fc1c","37f078ce88628a8e159a6d3b4a6e12549ffb3a4f832e7f6a4bff198c1601427d"],["record_party","01a17b23-b5bf-7f87-9934-ed1913136fac","a697ca4b872b7d02313ca9c21fda7ab2cd5d6576addabd86f7593b969f797862"],["record_party","01a17b23-b5bf-7f87-9934-ed19f4596064","710fb41df07c168a448f27b5bbeef983aab2c8d63e4319e7672a2ce5bd241ce7"]],"detail":{"number":"Вх-2"},"object":["record","01a17b23-b5bf-7f87-9934-ed18cf64be1a"],"on_behalf":"","seq":119,"unit":[1,1],"v":1}', 'eff3adb0bc5c6f16091ca4f5dcdf24a6550e0800d4596c1dd6c0e9060bd3bdfd', 'b3b78894d6ce89e683aa57afd1338d3dd5e16e8c3da3302f17bf16ff7772161d');
INSERT INTO public.audit_entry VALUES (120, '2026-10-27 02:15:00.283302+00', 'secretary', 'record.registered', 'record', '01a17b23-b5bb-7f26-bfd9-e7620fe18027', '{"action":"record.registered","actor":"secretary","at":"2026-10-27T02:15:00.283302+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["ledger_number","01a17b23-b5bb-7f26-bfd9-e764870a1104","4ffe790212709191674ce270effd0fa1f91a8d33fb72072d981dd3ad82aa3a46"],["ledger_period","01a17b23-b651-7fe2-a250-682b8632b393","4e316c5e04162a43bef122c0c299d133a769ab9dd0326ffb2370de7279e39a2e"],["record","01a17b23-b5bb-7f26-bfd9-e7620fe18027","f0fdd4cc6c660b3ef31233ad06fcfb8a065a8f39410518157feae0411c93cd04"],["record_field","01a17b23-b5bb-7f26-bfd9-e7620fe18027|addressee","11219b8ef41555a6a7374856e94454be1140b5236b8f6965bae3135d0cd6758d"],["record_field","01a17b23-b5bb-7f26-bfd9-e7620fe18027|delivery","a6c7f1b010e4caa04b7c4fa4525126ec9096a00641b2887b485a8ae9402c6c09"],["record_field","01a17b23-b5bb-7f26-bfd9-e7620fe18027|foreign_number","b77ec64b31bd4fecb417fc7b175e3bc6a35d887e81902f6d00751d00cea81706"],["record_field","01a17b23-b5bb-7f26-bfd9-e7620fe18027|kind","9f0ee73a6174fd176a4acf2c7e322e6a9a8ecf949282d71083f0c11ca7ca3d9d"],["record_history","01a17b23-b5bb-7f26-bfd9-e7653385ee33","498b718cd334fe9c4347846d1cdfed88dede1b5822b695073cae3652e0f2b3f6"],["record_party","01a17b23-b5bb-7f26-bfd9-e762992ff802","4a888a39001cc2b327df2c0eb4f8f32d395c4462aa04a648d7bfd6150847e061"],["record_party","01a17b23-b5bb-7f26-bfd9-e7631a6df119","3cf85c7601618af73e63ec96dd4e075ab95f758f30d501a4e191bfd3ff61cac0"],["visibility_key","b023df6aac87c7e81b727a01f15b63cf","57202e1faa33aface4e365c808007de3c9f9869fe77ce3e8ed11972334b79572"],["visibility_key","b6afdf6f95b17934c7f0843993a9fcc6","fca07763d74429bb5c69cbe72cbcf8eb4c30f429e560665fb10d83b2281823e8"],["visibility_token","b023df6aac87c7e81b727a01f15b63cf|by:secretary","b757a308396dbea62d20932d1aff6c04a94fe597754994be039610f581bc2076"],["visibility_token","b023df6aac87c7e81b727a01f15b63cf|own:01a17b23-b6fb-7be3-979f-aaa915590211","d6aaceb36e5c4bb3b2154ad152577c7555471bbf6b17fcb1eb2c25a161763579"],["visibility_token","b023df6aac87c7e81b727a01f15b63cf|own:01a17b23-b6fb-7fe4-9f44-0a82db872ca0","c3726da17e2f7979740e93f1db5c1b1febe379e8f654ca7ba615e81fdb9efdda"]],"detail":{"number":"Вх-3"},"object":["record","01a17b23-b5bb-7f26-bfd9-e7620fe18027"],"on_behalf":"","seq":120,"unit":[1,1],"v":1}', 'b3b78894d6ce89e683aa57afd1338d3dd5e16e8c3da3302f17bf16ff7772161d', 'c898ca580551c79e035a9e28ad36ed1c3ca9d5bbf7df29acaa08cf4736ac6018');
INSERT INTO public.audit_entry VALUES (121, '2026-10-27 02:15:00.149922+00', 'chair', 'party.added', 'party', '01a17b23-b535-781c-806b-020de7b24e61', '{"action":"party.added","actor":"chair","at":"2026-10-27T02:15:00.149922+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["party","01a17b23-b535-781c-806b-020de7b24e61","d3485fbe69e2ac78e4035b9539565844d85f4601c2e8d87e118249e949c2f24e"]],"detail":{"kind":"person"},"object":["party","01a17b23-b535-781c-806b-020de7b24e61"],"on_behalf":"","seq":121,"unit":[1,2],"v":1}', 'c898ca580551c79e035a9e28ad36ed1c3ca9d5bbf7df29acaa08cf4736ac6018', '17b740239a6f2c1d715b1e2a75644514589b3fc81129b5c1d5d07a56c427ff8d');
INSERT INTO public.audit_entry VALUES (122, '2026-10-27 02:15:00.149922+00', 'chair', 'task.added', 'task', '01a17b23-b535-781c-806b-020def767632', '{"action":"task.added","actor":"chair","at":"2026-10-27T02:15:00.149922+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["record","01a17b23-b651-7cce-bc03-325ef543b09d","aacbc58f6a76cf0c8752092094a3ff6b912532a2edfd503ee92a94c1acbca676"],["task","01a17b23-b535-781c-806b-020def767632","880bb6d4fe96e9f706c4df4e73c662c31e34493a134978920e362e4ed4d54042"],["task_event","01a17b23-b535-7e15-9451-8e955b9b354d","5dfe0f33802a7d7f700755603952f2b1dc98c81551f89c0cd3a041550673c99e"],["task_executor","01a17b23-b535-781c-806b-020def767632|01a17b23-b535-781c-806b-020de7b24e61","51e6c18a190405cfbd4e312513e653a2adda4c6681d59da83ccb4d7c1d8f816b"],["visibility_key","924852b4b9369c871a646c389f119a9f","deec6d5a7cccd29d84707f0d479119b6173f88a141c8506effead2e6c915ae28"],["visibility_token","924852b4b9369c871a646c389f119a9f|own:01a17b23-b535-781c-806b-020de7b24e61","9b9a38eea3d0032098515edd686f7aac488c2f22e4cfaeeddfc8d2f35ca3c1a4"],["visibility_token","924852b4b9369c871a646c389f119a9f|own:01a17b23-b6fb-7be3-979f-aaa915590211","acb292c0f3fa3b22235a24423670f61112b39529d9a8cd4f55c870fc19297c7e"],["visibility_token","924852b4b9369c871a646c389f119a9f|own:01a17b23-b6fb-7fe4-9f44-0a82db872ca0","8ecd7dcbb40ed463d78b7abe17eb6dfb4de803af413964138350f31f4992eb75"]],"detail":{"due":"2026-11-27","record":"01a17b23-b651-7cce-bc03-325ef543b09d"},"object":["task","01a17b23-b535-781c-806b-020def767632"],"on_behalf":"","seq":122,"unit":[2,2],"v":1}', '17b740239a6f2c1d715b1e2a75644514589b3fc81129b5c1d5d07a56c427ff8d', '88d935d878bb4b8b5ae56eb32d6fd544d1f3d30e094256d76559aaab682f90b8');
INSERT INTO public.audit_entry VALUES (123, '2026-10-27 02:15:00.39014+00', 'secretary', 'record.registered', 'record', '01a17b23-b626-7532-a862-02992ee13ebf', '{"action":"record.registered","actor":"secretary","at":"2026-10-27T02:15:00.390140+00:00","chain":"01a17b23-b6fb-7be3-979f-aaa8808ed584","changes":[["component","01a17b23-b626-7532-a862-0299f9ad6ff2","4a84a2ff59bf8557b35062a8281e2239c93c56562891bc4e28993495a3ba04c2"],["file","01a17b23-b626-7ae1-80d9-4dddb01c08b0","88f7eb7711597203ad46dbf09a8a128e5be344a51d2440576f939370ff4f2c19"],["ledger_number","01a17b23-b626-7ae1-80d9-4ddee61fca95","4275271624e7d7d602ff69901d4a971a6f2f7ff68c216e8c90521a03b715b1e2"],["ledger_period","01a17b23-b626-7ae1-80d9-4dde012f4ab9","1c68f6ca2898ac22b78e53c717ae20ef691dbbba02bcdb9f96974e9c8a4b9289"],["record","01a17b23-b626-7532-a862-02992ee13ebf","1d40b0f65390681c7d8687ca0105e4095bd2bb5bdecb72d071694275fd5d2fd7"],["record_field","01a17b23-b626-7532-a862-02992ee13ebf|considered_at","8bd315be975a8c418db064dfe4ed138d8b19fac13edf54d1b9b25cd32f37c53e"],["record_field","01a17b23-b626-7532-a862-02992ee13ebf|work_version","a7b92af294aa7081c0a888d4c31b2791c88dcc72ab1018c176a4766c9da27966"],["record_history","01a17b23-b626-7ae1-80d9-4ddf49cb67ec","e3193efad2070085339fa8845355bcf54191347116bd33edd9e52d1d3980675f"],["visibility_key","0cbd192c95523c977d28688468b08da1","30b7decb56577bf2c3fa9aaff900f8410698a1696d8e2c4b436b446cb4992ee9"],["visibility_key","2051b9877c5f193f0e488d2165c7e413","c92edeecd664c51b6aee2be211caf698ac1a786fd8bcad2a5afb4aef39c622b6"]],"detail":{"number":"Вн-1"},"object":["record","01a17b23-b626-7532-a862-02992ee13ebf"],"on_behalf":"","seq":123,"unit":[1,1],"v":1}', '88d935d878bb4b8b5ae56eb32d6fd544d1f3d30e094256d76559aaab682f90b8', '919c8fe3b0488b9574d646a25996f3c8aec81c7d28582067531539f2134da85c');
INSERT INTO public.audit_head VALUES (1, '01a17b23-b6fb-7be3-979f-aaa8808ed584', 123, '919c8fe3b0488b9574d646a25996f3c8aec81c7d28582067531539f2134da85c');
INSERT INTO public.audit_signature VALUES (109, '67a12d99d7e4e4d79a2b8d67d6bab731cba0a8817714d87dfaf9825779a3e294', '2026-10-27 02:15:00.603905+00', '1b0ebd4570f75360955382d3a288677de11e238b91a700e76385944823c58eae', '174e5b9d69816d263561841eb774b97a130847ad9637a2b010c3f8b4093639817b66a6d95c53c2c0799708dca5e0ecea94679c3a9fa313d4d38cf0279f466209');
INSERT INTO public.audit_signature VALUES (110, '88b0624f15f1a124d0c302316ef972cd9eed718f3128132129e59b28e688598b', '2026-10-27 02:15:00.271201+00', '1b0ebd4570f75360955382d3a288677de11e238b91a700e76385944823c58eae', '8a9402c6dc316b19f37c9d4ae905e8ca4d7e9018f56570e119a6739cdb9b4b35f9c5f2aff8c2cae7c7d2ddd2631b877034ca8947c26eb7d913b3f58872a6d80e');
INSERT INTO public.audit_signature VALUES (111, 'faf22e6c1274035f9577817cd88609c6fff96eaa01618d343bb396b430798f68', '2026-10-27 02:15:00.538779+00', '1b0ebd4570f75360955382d3a288677de11e238b91a700e76385944823c58eae', '2ed9bc295f1551ebf1c351df772b8e51d1a4d8550c25d8635644e8caa58da31bfacb1e4767307b139e68f21f3d71c4c6e072d6584a1e4f58ff72de884227f80a');
INSERT INTO public.audit_signature VALUES (112, '6d7614d4791ab0579d474f816e7a1cd38d8be597dcc8eeadba0344972ee18617', '2026-10-27 02:15:00.066614+00', '1b0ebd4570f75360955382d3a288677de11e238b91a700e76385944823c58eae', 'b6c2002df2f4a34a047a847bdb87c17a21f60f06024ad27211c7df5cd6a34f14e66ac4c37f5fc21dd591cb3bf5643e8ba226cc578e8393d32428ac01a5179108');
INSERT INTO public.audit_signature VALUES (113, '78f3c02839536621f7f15d5a20cc1d82f7ea2eeaaa515e2cd9911f88695e2997', '2026-10-27 02:15:00.071074+00', '1b0ebd4570f75360955382d3a288677de11e238b91a700e76385944823c58eae', 'b26da22e0b18b9666115787981320b8f13d31cb1141b2dee570882e5b31d1da9a4bd5ceee976e86791060e7378ab461d97e623c2bbd2124bfae47239e1016d01');
INSERT INTO public.audit_signature VALUES (114, '743993ff67b53d6cfaf3e25072649c9016260fa514c1ace6e2596b9463bc3fbc', '2026-10-27 02:15:00.070497+00', '1b0ebd4570f75360955382d3a288677de11e238b91a700e76385944823c58eae', 'de8fc840d4d98f17aa626321924567640945077e25627eae9bdc704c797402686039f265ee76c7865a37c4eac6b274eba1be682421642a931d91a2fd28d12e04');
INSERT INTO public.audit_signature VALUES (115, '7b2524fa81f105b0defb84bb4b28c976dde49d53ea9e23035284ddedf4cf79dc', '2026-10-27 02:15:00.069937+00', '1b0ebd4570f75360955382d3a288677de11e238b91a700e76385944823c58eae', '03427babcc2cd1613cc0cedacfeefd062a576db533f4fee25d2d95204c1f97d84496cb68e238b3fb49e3b0fa81ebc19b33d2385efed816480ca05d5e5449c203');
INSERT INTO public.audit_signature VALUES (116, 'f90bbe8ab57d91e895f314149ed066d8f2b1926f700786c48860b06bd0da464d', '2026-10-27 02:15:00.071071+00', '1b0ebd4570f75360955382d3a288677de11e238b91a700e76385944823c58eae', '4f08acc61ea8238668ce497055b1cabc893f6e827862ff182b5187240c40e42e4b883acde03ec005450a6332e6bd355d599d11cfb27db6c7a4c3ef298cc47f07');
INSERT INTO public.audit_signature VALUES (117, 'c5694b92384b58b69cd01506d42ad54f00d1b973312fbcf4e78fd4316d35be63', '2026-10-27 02:15:00.078291+00', '1b0ebd4570f75360955382d3a288677de11e238b91a700e76385944823c58eae', '9bf813c586376da2b8f0de04ffef0a396fa9445937714944a1b2393f2be0b74ac8c6cdf2e90b9be5dfd95a4d7a21054a832781e3d04c4fe59b0ab8c94c48100c');
INSERT INTO public.audit_signature VALUES (118, 'eff3adb0bc5c6f16091ca4f5dcdf24a6550e0800d4596c1dd6c0e9060bd3bdfd', '2026-10-27 02:15:00.433299+00', '1b0ebd4570f75360955382d3a288677de11e238b91a700e76385944823c58eae', '8572f90606a60c595f2a4b4b8538c98eb4d552a03158e5f9702f160772495850a08153c981babe0902ef8738099280af24181028dcca794388270e8293b89c0a');
INSERT INTO public.audit_signature VALUES (119, 'b3b78894d6ce89e683aa57afd1338d3dd5e16e8c3da3302f17bf16ff7772161d', '2026-10-27 02:15:00.287494+00', '1b0ebd4570f75360955382d3a288677de11e238b91a700e76385944823c58eae', 'e9be22230d3e03e766c1895a4ed44453055c53206366a94ba99758fba73e200c6bb0d8601f04440755713b1a1b16d4b2fbf3edf292447c66c6bdaaa54ee62a07');
INSERT INTO public.audit_signature VALUES (120, 'c898ca580551c79e035a9e28ad36ed1c3ca9d5bbf7df29acaa08cf4736ac6018', '2026-10-27 02:15:00.283302+00', '1b0ebd4570f75360955382d3a288677de11e238b91a700e76385944823c58eae', '98a64608c0df231c8508d6b7d434e6c353e7c01c27fdb465616e1938e8563e5021250cb118805455f3b9868318587825c8f57a37d938c4ddc310fa0b46630201');
INSERT INTO public.audit_signature VALUES (122, '88d935d878bb4b8b5ae56eb32d6fd544d1f3d30e094256d76559aaab682f90b8', '2026-10-27 02:15:00.149922+00', '1b0ebd4570f75360955382d3a288677de11e238b91a700e76385944823c58eae', 'bff4a5fc9a742b76a2b61d30a6c6f6c92ec7d2e0314e533550d68db138dd54cdbfa27fba0540ba4e1942a04d76f26a3f290b5ba8149f2ccb80e8dba2cb431a0b');
INSERT INTO public.audit_signature VALUES (123, '919c8fe3b0488b9574d646a25996f3c8aec81c7d28582067531539f2134da85c', '2026-10-27 02:15:00.39014+00', '1b0ebd4570f75360955382d3a288677de11e238b91a700e76385944823c58eae', '3ba502c5568d919b1245cbc5895100190afc084d665754e37591787e207ca2c23cc540eb7bdf384bc175279a5cd3cf1bf6447e07275e78ae04b6aa9c7a00ec05');
INSERT INTO public.body VALUES ('presidium', 'Президиум', 'Presidium', 'governing', 'п. 3.4 Положения');
INSERT INTO public.body VALUES ('assembly', 'Общее собрание', 'General meeting', 'general', 'п. 3.6 Положения');
INSERT INTO public.body VALUES ('consulting_group', 'Рабочая группа по консультационно-методической работе', 'Working group for consulting and methods', 'working_group', 'п. 3.11 Положения');
INSERT INTO public.body VALUES ('research_group', 'Рабочая группа по научно-аналитической работе', 'Working group for research and analysis', 'working_group', 'п. 3.11 Положения');
INSERT INTO public.body VALUES ('information_group', 'Рабочая группа по информационному сопровождению', 'Working group for information', 'working_group', 'п. 3.11 Положения');
INSERT INTO public.body VALUES ('appraisal_commission', 'Экспертная комиссия', 'Appraisal commission', 'commission', '');
INSERT INTO public.component VALUES ('01a17b23-b651-7fe2-a250-682ac26cb82b', '01a17b23-b651-7cce-bc03-325ef543b09d', 'main', 1, 1, 'письмо.txt', 'text/plain', 245, 'b66a66b6f8b429cfa36670f69c89692010b0ffe51d607b70fc9991559e367ed5', '2026-10-27 02:15:00.433299+00');
INSERT INTO public.component VALUES ('01a17b23-b626-7532-a862-0299f9ad6ff2', '01a17b23-b626-7532-a862-02992ee13ebf', 'main', 1, 1, 'письмо.txt', 'text/plain', 245, 'b66a66b6f8b429cfa36670f69c89692010b0ffe51d607b70fc9991559e367ed5', '2026-10-27 02:15:00.39014+00');
INSERT INTO public.component_text VALUES ('01a17b23-b651-7fe2-a250-682ac26cb82b', 'extracted', 'text', '1', '', 'Министерство образования Приобского края
О представлении аналитической записки
Просим представить записку о системе менеджмента.');
INSERT INTO public.component_text VALUES ('01a17b23-b626-7532-a862-0299f9ad6ff2', 'extracted', 'text', '1', '', 'Министерство образования Приобского края
О представлении аналитической записки
Просим представить записку о системе менеджмента.');
INSERT INTO public.deployment_fact VALUES ('preset', 'demo');
INSERT INTO public.deployment_fact VALUES ('association', 'Ассоциация образовательных организаций Приобского края, работающих по системе менеджмента качества');
INSERT INTO public.deployment_fact VALUES ('founded_at', '2026-10-27T02:15:00.603905+00:00');
INSERT INTO public.deployment_fact VALUES ('rehearsal', 'yes');
INSERT INTO public.deployment_fact VALUES ('audit_key', '1b0ebd4570f75360955382d3a288677de11e238b91a700e76385944823c58eae');
INSERT INTO public.deployment_fact VALUES ('offered.record_classes', '[["analytical_note", ""], ["analytical_note", "request_number"], ["annual_plan", ""], ["annual_plan", "school_year"], ["annual_report", ""], ["annual_report", "reported_period"], ["authority_order", ""], ["authority_order", "order_number"], ["event_document", ""], ["event_document", "event"], ["event_report", ""], ["event_report", "event"], ["event_report", "event_date"], ["handover_act", ""], ["internal_document", ""], ["methodical_work", ""], ["methodical_work", "considered_at"], ["methodical_work", "topic"], ["methodical_work", "work_version"], ["presidium_minutes", ""], ["presidium_minutes", "meeting_date"], ["registration_journal", ""], ["registration_journal", "closing_entry"], ["registration_journal", "journal_year"]]');
INSERT INTO public.deployment_fact VALUES ('offered.link_types', '[["annex_to", ""], ["answers", ""], ["cancels", ""], ["covers", ""], ["executes", ""], ["extract_of", ""], ["initiates", ""], ["repeats", ""], ["replaces", ""]]');
INSERT INTO public.deployment_fact VALUES ('offered.ledgers', '[["internal", ""]]');
INSERT INTO public.deployment_fact VALUES ('offered.standing_kinds', '[["acting_chair", ""], ["authority_officer", ""], ["candidate", ""], ["chair", ""], ["commission_member", ""], ["consultative_mandate", ""], ["deputy", ""], ["group_leader", ""], ["group_member", ""], ["group_secretary", ""], ["head", ""], ["mandate", ""], ["member", ""], ["presidium_seat", ""], ["qms_certified", ""], ["representative", ""], ["secretary", ""]]');
INSERT INTO public.deployment_fact VALUES ('offered.roles', '[["administrator", ""], ["administrator", "marked *"], ["administrator", "permission account.edit"], ["administrator", "permission deployment.administer"], ["administrator", "permission organisation.change_head"], ["administrator", "permission settings.read"], ["administrator", "permission template.edit"], ["administrator", "permission trust.manage"], ["administrator", "unmarked *"], ["auditor", ""], ["auditor", "marked *"], ["auditor", "permission audit.read"], ["auditor", "permission settings.read"], ["auditor", "unmarked *"], ["authority_officer", ""], ["authority_officer", "marked *"], ["authority_officer", "unmarked *"], ["authority_officer", "unmarked annual_plan"], ["authority_officer", "unmarked annual_report"], ["authority_officer", "unmarked methodical_work"], ["candidate", ""], ["candidate", "marked *"], ["candidate", "unmarked *"], ["candidate", "unmarked annual_plan"], ["candidate", "unmarked annual_report"], ["candidate", "unmarked methodical_work"], ["candidate", "unmarked presidium_minutes"], ["candidate", "unmarked registration_journal"], ["chair", ""], ["chair", "marked *"], ["chair", "permission audit.read"], ["chair", "permission body.edit"], ["chair", "permission office.appoint"], ["chair", "permission office.edit"], ["chair", "permission organisation.change_head"], ["chair", "permission record.approve"], ["chair", "permission record.mark"], ["chair", "permission record.sign"], ["chair", "permission settings.read"], ["chair", "permission standing.edit"], ["chair", "permission task.add"], ["chair", "permission task.close"], ["chair", "permission task.read"], ["chair", "unmarked *"], ["commission_member", ""], ["commission_member", "marked *"], ["commission_member", "unmarked *"], ["deputy", ""], ["deputy", "marked *"], ["deputy", "permission settings.read"], ["deputy", "permission task.add"], ["deputy", "permission task.close"], ["deputy", "permission task.read"], ["deputy", "unmarked *"], ["group_member", ""], ["group_member", "marked *"], ["group_member", "permission record.attach:methodical_work"], ["group_member", "permission record.correct:methodical_work"], ["group_member", "permission record.register:methodical_work"], ["group_member", "unmarked *"], ["group_member", "unmarked annual_plan"], ["group_member", "unmarked annual_report"], ["group_member", "unmarked methodical_work"], ["group_member", "unmarked presidium_minutes"], ["group_member", "unmarked registration_journal"], ["member", ""], ["member", "marked *"], ["member", "unmarked *"], ["member", "unmarked annual_plan"], ["member", "unmarked annual_report"], ["member", "unmarked authority_order"], ["member", "unmarked decision"], ["member", "unmarked event_document"], ["member", "unmarked event_report"], ["member", "unmarked methodical_work"], ["member", "unmarked presidium_minutes"], ["member", "unmarked registration_journal"], ["presidium_member", ""], ["presidium_member", "marked *"], ["presidium_member", "permission settings.read"], ["presidium_member", "permission task.read"], ["presidium_member", "unmarked *"], ["secretary", ""], ["secretary", "marked *"], ["secretary", "permission body.edit"], ["secretary", "permission office.edit"], ["secretary", "permission organisation.change_head"], ["secretary", "permission party.edit"], ["secretary", "permission record.attach"], ["secretary", "permission record.correct"], ["secretary", "permission record.file"], ["secretary", "permission record.link"], ["secretary", "permission record.mark"], ["secretary", "permission record.register"], ["secretary", "permission record.sign"], ["secretary", "permission settings.read"], ["secretary", "permission standing.edit"], ["secretary", "permission task.enter"], ["secretary", "permission task.read"], ["secretary", "permission template.edit"], ["secretary", "unmarked *"]]');
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
INSERT INTO public.field_definition VALUES ('assembly_minutes', 'meeting_date', 'Дата заседания', 'Date of the meeting', 'date', true, false, 0);
INSERT INTO public.field_definition VALUES ('group_minutes', 'meeting_date', 'Дата заседания', 'Date of the meeting', 'date', true, false, 0);
INSERT INTO public.field_definition VALUES ('decision', 'minutes', 'Протокол', 'Minutes', 'text', true, true, 0);
INSERT INTO public.field_definition VALUES ('decision', 'point', 'Пункт', 'Point', 'text', true, true, 1);
INSERT INTO public.field_definition VALUES ('decision', 'meeting_date', 'Дата заседания', 'Date of the meeting', 'date', true, false, 2);
INSERT INTO public.field_definition VALUES ('decision', 'form', 'Форма решения', 'Form of decision', 'text', false, false, 3);
INSERT INTO public.field_definition VALUES ('decision', 'vote', 'Голосование', 'Vote', 'text', false, false, 4);
INSERT INTO public.field_definition VALUES ('decision', 'due_on', 'Срок исполнения', 'Due', 'date', false, false, 5);
INSERT INTO public.field_definition VALUES ('decision', 'executors', 'Исполнители', 'Executors', 'text', false, false, 6);
INSERT INTO public.field_definition VALUES ('decision', 'text', 'Текст решения', 'Text', 'text', false, false, 7);
INSERT INTO public.field_definition VALUES ('decision', 'reference', 'Основание', 'Decided by', 'text', false, false, 8);
INSERT INTO public.field_definition VALUES ('minutes_extract', 'minutes', 'Протокол', 'Minutes', 'text', true, true, 0);
INSERT INTO public.field_definition VALUES ('minutes_extract', 'points', 'Вопросы', 'Items', 'text', false, false, 1);
INSERT INTO public.field_definition VALUES ('meeting_notice', 'meeting_date', 'Дата заседания', 'Date of the meeting', 'date', true, false, 0);
INSERT INTO public.field_definition VALUES ('meeting_agenda', 'meeting_date', 'Дата заседания', 'Date of the meeting', 'date', false, false, 0);
INSERT INTO public.field_definition VALUES ('meeting_agenda', 'agenda', 'Вопросы', 'Questions', 'text', false, false, 1);
INSERT INTO public.field_definition VALUES ('conference_resolution', 'meeting_date', 'Дата заседания', 'Date of the meeting', 'date', false, false, 0);
INSERT INTO public.field_definition VALUES ('conference_resolution', 'event', 'Мероприятие', 'Event', 'text', false, false, 1);
INSERT INTO public.field_definition VALUES ('decision_paper', 'addressee', 'Кому', 'Addressed to', 'text', false, false, 0);
INSERT INTO public.file VALUES ('01a17b23-b626-7ae1-80d9-4dddb01c08b0', '03-01', '2026', 'Методические разработки (подлинники)', 'open', '2026-10-27', NULL, '{"kind": "permanent", "verification": "unchecked", "note": "по месту разработки; присланные для сведения – до замены новыми"}');
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
INSERT INTO public.invitation VALUES ('01a17b23-b4e2-7b48-9306-aace1aa2fa0d', '01a17b23-b6fb-7ff8-bfb9-54f696c57ed9', '4ee3708fbe990cc85252a0b78cb1257632adf15163510aead3cbe645c905e379', '2026-10-28 02:15:00.066614+00', '2026-10-27 02:15:00.071074+00');
INSERT INTO public.invitation VALUES ('01a17b23-b4e6-7fe5-a331-8bcd34c4c91d', '01a17b23-b6fb-7ff8-bfb9-54f725fa738b', '90543a14db372125c6312cb1e5ca7bafeb9526238ecf951102e15f59ef16c847', '2026-10-28 02:15:00.070497+00', '2026-10-27 02:15:00.069937+00');
INSERT INTO public.invitation VALUES ('01a17b23-b6fb-7ff8-bfb9-54fa536a1156', '01a17b23-b6fb-7ff8-bfb9-54f92d76f20d', 'e9f9ff8d33ad7e3452f7d0d0e4e5b9de034514b2f1367669849d3ef4bc38ea67', '2026-10-28 02:15:00.603905+00', '2026-10-27 02:15:00.071071+00');
INSERT INTO public.invitation VALUES ('01a17b23-b4e7-744d-9c76-ac611c6b5dfc', '01a17b23-b6fb-7ff8-bfb9-54f92d76f20d', 'd7a58203243d95275d047638a494c118da27d381fa9af01a188101a2a5fc7425', '2026-10-28 02:15:00.071071+00', '2026-10-27 02:15:00.078291+00');
INSERT INTO public.journal_alembic_version VALUES ('0002');
INSERT INTO public.ledger VALUES ('internal', 'Внутренние документы', 'Internal records', 'calendar_year', '{prefix}-{seq}{suffix}', 'Вн', 'core', NULL);
INSERT INTO public.ledger VALUES ('incoming', 'Журнал регистрации входящих документов', 'Journal of incoming documents', 'calendar_year', '{prefix}-{seq}{suffix}', 'Вх', 'journal', NULL);
INSERT INTO public.ledger VALUES ('outgoing', 'Журнал регистрации исходящих документов', 'Journal of outgoing documents', 'calendar_year', '{case}/{seq}{suffix}', 'Исх', 'journal', NULL);
INSERT INTO public.ledger VALUES ('orders', 'Журнал регистрации распоряжений председателя', 'Journal of orders of the chair', 'calendar_year', '{seq}{suffix}', '', 'journal', NULL);
INSERT INTO public.ledger VALUES ('protocols_presidium', 'Протоколы заседаний Президиума', 'Minutes of the Presidium', 'calendar_year', '{seq}{suffix}', '', 'protocols', NULL);
INSERT INTO public.ledger VALUES ('protocols_assembly', 'Протоколы общих собраний', 'Minutes of general meetings', 'calendar_year', '{seq}{suffix}', '', 'protocols', NULL);
INSERT INTO public.ledger VALUES ('protocols_groups', 'Протоколы рабочих групп', 'Minutes of working groups', 'calendar_year', '{prefix}-{seq}{suffix}', 'РГ', 'protocols', NULL);
INSERT INTO public.ledger VALUES ('minutes_extract', 'Журнал выдачи выписок', 'Register of extracts', 'calendar_year', '{prefix}-{seq}{suffix}', 'В', 'protocols', NULL);
INSERT INTO public.ledger VALUES ('meeting_notice', 'Извещения о заседаниях', 'Notices of meetings', 'calendar_year', '{prefix}-{seq}{suffix}', 'Изв', 'protocols', NULL);
INSERT INTO public.ledger VALUES ('meeting_agenda', 'Повестки заседаний', 'Agendas of meetings', 'calendar_year', '{prefix}-{seq}{suffix}', 'ПД', 'protocols', NULL);
INSERT INTO public.ledger VALUES ('conference_resolution', 'Проекты решений конференций', 'Draft resolutions of conferences', 'calendar_year', '{prefix}-{seq}{suffix}', 'ПР', 'protocols', NULL);
INSERT INTO public.ledger_number VALUES ('01a17b23-b651-7fe2-a250-682be7f46c3d', '01a17b23-b651-7fe2-a250-682b8632b393', 1, '', 'issued', 'Вх-1', '01a17b23-b651-7cce-bc03-325ef543b09d', '', '2026-10-27');
INSERT INTO public.ledger_number VALUES ('01a17b23-b5bf-7f87-9934-ed1a81cc3a50', '01a17b23-b651-7fe2-a250-682b8632b393', 2, '', 'issued', 'Вх-2', '01a17b23-b5bf-7f87-9934-ed18cf64be1a', '', '2026-10-27');
INSERT INTO public.ledger_number VALUES ('01a17b23-b5bb-7f26-bfd9-e764870a1104', '01a17b23-b651-7fe2-a250-682b8632b393', 3, '', 'issued', 'Вх-3', '01a17b23-b5bb-7f26-bfd9-e7620fe18027', '', '2026-10-27');
INSERT INTO public.ledger_number VALUES ('01a17b23-b626-7ae1-80d9-4ddee61fca95', '01a17b23-b626-7ae1-80d9-4dde012f4ab9', 1, '', 'issued', 'Вн-1', '01a17b23-b626-7532-a862-02992ee13ebf', '', '2026-10-27');
INSERT INTO public.ledger_period VALUES ('01a17b23-b651-7fe2-a250-682b8632b393', 'incoming', '2026', '{prefix}-{seq}{suffix}', 'Вх', 3, 'open', '2026-10-27', NULL);
INSERT INTO public.ledger_period VALUES ('01a17b23-b626-7ae1-80d9-4dde012f4ab9', 'internal', '2026', '{prefix}-{seq}{suffix}', 'Вн', 1, 'open', '2026-10-27', NULL);
INSERT INTO public.link_type VALUES ('answers', 'Ответ на', 'Answer to', 'Ответ', 'Answer', 'core');
INSERT INTO public.link_type VALUES ('initiates', 'Инициирующий документ для', 'Initiates', 'Инициирующий документ', 'Initiated by', 'core');
INSERT INTO public.link_type VALUES ('repeats', 'Повторно к', 'Repeats', 'Повторный документ', 'Repeated by', 'core');
INSERT INTO public.link_type VALUES ('executes', 'Во исполнение', 'Executes', 'Исполняющий документ', 'Executed by', 'core');
INSERT INTO public.link_type VALUES ('annex_to', 'Приложение к', 'Annex to', 'Приложение', 'Annex', 'core');
INSERT INTO public.link_type VALUES ('cancels', 'Отменяет', 'Cancels', 'Отменён документом', 'Cancelled by', 'core');
INSERT INTO public.link_type VALUES ('replaces', 'Взамен', 'Replaces', 'Заменён документом', 'Replaced by', 'core');
INSERT INTO public.link_type VALUES ('extract_of', 'Выписка из', 'Extract of', 'Выписка', 'Extract', 'core');
INSERT INTO public.link_type VALUES ('covers', 'Сопроводительное к', 'Covering letter of', 'Сопроводительное письмо', 'Covering letter', 'core');
INSERT INTO public.link_type VALUES ('decided_in', 'Принято на заседании', 'Decided in', 'Решение заседания', 'Decision of the meeting', 'protocols');
INSERT INTO public.party VALUES ('01a17b23-b6fb-7be3-979f-aaa915590211', 'organisation', 'Министерство образования Приобского края', '', 'министерствообразованияприобскогокрая', 'authority', 'г. Приобск', '', '', 'ул. Набережная, д. 12, г. Приобск, 650000', '', '', '2026-10-27 02:15:00.603905+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b6fb-7be3-979f-aaa9aba12e25', 'organisation', 'Отдел управления качеством образования Министерства образования Приобского края', 'Отдел управления качеством образования', 'отделуправлениякачествомобразованияминистерстваобразованияприобскогокрая', 'authority', 'г. Приобск', '', '', 'ул. Набережная, д. 12, г. Приобск, 650000', 'kachestvo@minobr.example', '(3800) 00-12-34', '2026-10-27 02:15:00.603905+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b6fb-7be3-979f-aaaa01897f39', 'organisation', 'Совет по качеству образования Приобского края', 'Совет по качеству образования', 'советпокачествуобразованияприобскогокрая', 'council', '', '', '', '', '', '', '2026-10-27 02:15:00.603905+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b6fb-7fde-b4d9-ab8814b52bd2', 'organisation', 'Региональный центр менеджмента качества', 'РЦМК', 'региональныйцентрменеджментакачества', 'certification_body', '', '', '', '', '', '', '2026-10-27 02:15:00.603905+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b6fb-7fde-b4d9-ab886c05478f', 'organisation', 'АНО ДПО «Институт управления качеством»', '', 'анодпоинститутуправлениякачеством', 'partner', '', '', '', '', 'forum@iuk.example', '', '2026-10-27 02:15:00.603905+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b6fb-7fde-b4d9-ab894fca8e5e', 'organisation', 'МБОУ «СОШ № 208»', '', 'мбоусошno208', 'applicant', 'г. Заречинск', 'общее', '', 'ул. Садовая, д. 7, г. Заречинск, 650311', 'school208@zar.example', '(3801) 00-45-10', '2026-10-27 02:15:00.603905+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b6fb-7fde-b4d9-ab8a83081d22', 'organisation', 'МАДОУ «Детский сад № 19 «Рябинка»', '', 'мадоудетскийсадno19рябинка', 'candidate', 'г. Приобск', 'дошкольное', '', '', '', '', '2026-10-27 02:15:00.603905+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b6fb-7fde-b4d9-ab8b330dae45', 'organisation', 'МБОУ «Лицей № 3»', '', 'мбоулицейno3', 'member', 'г. Приобск', 'общее', '', '', '', '', '2026-10-27 02:15:00.603905+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b6fb-7fde-b4d9-ab8b528dc843', 'organisation', 'МБОУ «Гимназия № 7»', '', 'мбоугимназияno7', 'member', 'г. Приобск', 'общее', '', '', '', '', '2026-10-27 02:15:00.603905+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b6fb-7fde-b4d9-ab8be7cd825f', 'organisation', 'КГБПОУ «Приобский политехнический техникум»', '', 'кгбпоуприобскийполитехническийтехникум', 'member', 'г. Приобск', 'СПО', '', '', '', '', '2026-10-27 02:15:00.603905+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b6fb-7fde-b4d9-ab8ca813f933', 'organisation', 'МБОУ «СОШ № 31»', '', 'мбоусошno31', 'member', 'г. Каменогорск', 'общее', '', '', '', '', '2026-10-27 02:15:00.603905+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b6fb-7fde-b4d9-ab8d8764c1d5', 'organisation', 'МБДОУ «Детский сад № 4 «Колосок»', '', 'мбдоудетскийсадno4колосок', 'member', 'г. Приобск', 'дошкольное', '', '', '', '', '2026-10-27 02:15:00.603905+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b6fb-7fde-b4d9-ab8e148b195f', 'organisation', 'КГБПОУ «Каменогорский аграрный колледж»', '', 'кгбпоукаменогорскийаграрныйколледж', 'member', 'г. Каменогорск', 'СПО', '', 'пер. Опытный, д. 3, г. Каменогорск, 650520', '', '(3802) 00-71-15', '2026-10-27 02:15:00.603905+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b6fb-7fde-b4d9-ab901e6656d2', 'organisation', 'МБУ ДО «Центр детского творчества»', '', 'мбудоцентрдетскоготворчества', 'member', 'г. Приобск', 'дополнительное', '', '', '', '', '2026-10-27 02:15:00.603905+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b6fb-7fde-b4d9-ab90b64551e4', 'organisation', 'МАДОУ «Детский сад № 27 «Сказка»', '', 'мадоудетскийсадno27сказка', 'member', 'г. Заречинск', 'дошкольное', '', '', '', '', '2026-10-27 02:15:00.603905+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b6fb-7fde-b4d9-ab9144e93669', 'organisation', 'МБОУ «СОШ № 5»', '', 'мбоусошno5', 'member', 'г. Заречинск', 'общее', '', '', '', '', '2026-10-27 02:15:00.603905+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b6fb-7fde-b4d9-ab922a646276', 'organisation', 'МБОУ «Гимназия № 2»', '', 'мбоугимназияno2', 'member', 'г. Приобск', 'общее', '', '', '', '', '2026-10-27 02:15:00.603905+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b6fb-7fde-b4d9-ab926dd87676', 'organisation', 'МБОУ «СОШ № 12»', '', 'мбоусошno12', 'member', 'г. Приобск', 'общее', '', '', '', '', '2026-10-27 02:15:00.603905+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b6fb-7fde-b4d9-ab92f85d7e63', 'organisation', 'МБОУ «СОШ № 15»', '', 'мбоусошno15', 'member', 'г. Заречинск', 'общее', '', '', '', '', '2026-10-27 02:15:00.603905+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b6fb-7fde-b4d9-ab93de3866a5', 'person', 'Ветрова Ирина Сергеевна', '', 'ветроваиринасергеевна', '', '', '', 'директор', '', '', '', '2026-10-27 02:15:00.603905+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b6fb-7fde-b4d9-ab949b709d23', 'person', 'Грачёв М.Е.', '', 'грачевм.е.', '', '', '', 'директор', '', '', '', '2026-10-27 02:15:00.603905+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b6fb-7fde-b4d9-ab950669d929', 'person', 'Ильин К.Р.', '', 'ильинк.р.', '', '', '', 'директор', '', '', '', '2026-10-27 02:15:00.603905+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b6fb-7fde-b4d9-ab951d404899', 'person', 'Кедров А.П.', '', 'кедрова.п.', '', '', '', 'директор', '', '', '', '2026-10-27 02:15:00.603905+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b6fb-7fde-b4d9-ab9568a6b10a', 'person', 'Мохова А.С.', '', 'моховаа.с.', '', '', '', 'заведующий', '', '', '', '2026-10-27 02:15:00.603905+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b6fb-7fde-b4d9-ab95d262744b', 'person', 'Полевой Б.Г.', '', 'полевойб.г.', '', '', '', 'директор', '', '', '', '2026-10-27 02:15:00.603905+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b6fb-7fde-b4d9-ab96504bceda', 'person', 'Рябова Л.Т.', '', 'рябовал.т.', '', '', '', 'директор', '', '', '', '2026-10-27 02:15:00.603905+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b6fb-7fe4-9f44-0a7f3c015c89', 'person', 'Сомова Р.А.', '', 'сомовар.а.', '', '', '', 'заведующий', '', '', '', '2026-10-27 02:15:00.603905+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b6fb-7fe4-9f44-0a8025783241', 'person', 'Зимин В.В.', '', 'зиминв.в.', '', '', '', 'директор', '', '', '', '2026-10-27 02:15:00.603905+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b6fb-7fe4-9f44-0a811ba1524e', 'person', 'Орлова Н.Ю.', '', 'орлован.ю.', '', '', '', 'директор', '', '', '', '2026-10-27 02:15:00.603905+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b6fb-7fe4-9f44-0a81a8ffef3e', 'person', 'Ушаков Д.С.', '', 'ушаковд.с.', '', '', '', 'директор', '', '', '', '2026-10-27 02:15:00.603905+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b6fb-7fe4-9f44-0a81bc8580c6', 'person', 'Белова Наталья Павловна', '', 'белованатальяпавловна', '', '', '', 'директор', '', '', '', '2026-10-27 02:15:00.603905+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b6fb-7fe4-9f44-0a82db872ca0', 'person', 'Савушкина Тамара Никитична', '', 'савушкинатамараникитична', '', '', '', 'методист', '', '', '', '2026-10-27 02:15:00.603905+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b6fb-7fe4-9f44-0a831b445ec9', 'person', 'Нечаев Олег Викторович', '', 'нечаеволегвикторович', '', '', '', 'директор', '', '', '', '2026-10-27 02:15:00.603905+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b6fb-7fe4-9f44-0a84972085e0', 'person', 'Тихомирова А.А.', '', 'тихомироваа.а.', '', '', '', 'ответственный по качеству', '', '', '', '2026-10-27 02:15:00.603905+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b6fb-7fe4-9f44-0a84ce375bdb', 'person', 'Ломакина Е.Д.', '', 'ломакинае.д.', '', '', '', 'заведующий', '', '', '', '2026-10-27 02:15:00.603905+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b6fb-7fe4-9f44-0a85c52398b9', 'person', 'Крутоярова П.А.', '', 'крутояровап.а.', '', '', '', 'начальник отдела управления качеством образования', '', '', '', '2026-10-27 02:15:00.603905+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b6fb-7fe4-9f44-0a868dc285e3', 'person', 'Лаптева Мария Олеговна', '', 'лаптевамарияолеговна', '', '', '', 'исполнитель', '', '', '', '2026-10-27 02:15:00.603905+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b6fb-7fe4-9f44-0a875de2f8ee', 'person', 'Соколовский А.Н.', '', 'соколовскийа.н.', '', '', '', 'министр образования Приобского края', '', '', '', '2026-10-27 02:15:00.603905+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b535-781c-806b-020de7b24e61', 'person', 'secretary', '', 'secretary', '', '', '', '', '', '', '', '2026-10-27 02:15:00.149922+00', NULL);
INSERT INTO public.party_alias VALUES ('01a17b23-b6fb-7be3-979f-aaa9f9748567', '01a17b23-b6fb-7be3-979f-aaa9aba12e25', 'Отдел управления качеством образования', 'отделуправлениякачествомобразования', NULL, NULL);
INSERT INTO public.party_alias VALUES ('01a17b23-b6fb-7c8e-8b02-1b60aa043614', '01a17b23-b6fb-7be3-979f-aaaa01897f39', 'Совет по качеству образования', 'советпокачествуобразования', NULL, NULL);
INSERT INTO public.party_alias VALUES ('01a17b23-b6fb-7fde-b4d9-ab885bb609fb', '01a17b23-b6fb-7fde-b4d9-ab8814b52bd2', 'РЦМК', 'рцмк', NULL, NULL);
INSERT INTO public.party_alias VALUES ('01a17b23-b6fb-7fde-b4d9-ab8901f59366', '01a17b23-b6fb-7fde-b4d9-ab886c05478f', 'Автономная некоммерческая организация дополнительного профессионального образования «Институт управления качеством»', 'автономнаянекоммерческаяорганизациядополнительногопрофессиональногообразованияинститутуправлениякачеством', NULL, NULL);
INSERT INTO public.party_alias VALUES ('01a17b23-b6fb-7fde-b4d9-ab89db72fe13', '01a17b23-b6fb-7fde-b4d9-ab894fca8e5e', 'Муниципальное бюджетное общеобразовательное учреждение «Средняя общеобразовательная школа № 208»', 'муниципальноебюджетноеобщеобразовательноеучреждениесредняяобщеобразовательнаяшколаno208', NULL, NULL);
INSERT INTO public.party_alias VALUES ('01a17b23-b6fb-7fde-b4d9-ab8a89e78108', '01a17b23-b6fb-7fde-b4d9-ab8a83081d22', 'Муниципальное автономное дошкольное образовательное учреждение «Детский сад № 19 «Рябинка»', 'муниципальноеавтономноедошкольноеобразовательноеучреждениедетскийсадno19рябинка', NULL, NULL);
INSERT INTO public.party_alias VALUES ('01a17b23-b6fb-7fde-b4d9-ab8ac79afa27', '01a17b23-b6fb-7fde-b4d9-ab8a83081d22', 'Детский сад № 19 «Рябинка»', 'детскийсадno19рябинка', NULL, NULL);
INSERT INTO public.party_alias VALUES ('01a17b23-b6fb-7fde-b4d9-ab8e008ee7c4', '01a17b23-b6fb-7fde-b4d9-ab8d8764c1d5', 'Детский сад № 4 «Колосок»', 'детскийсадno4колосок', NULL, NULL);
INSERT INTO public.party_alias VALUES ('01a17b23-b6fb-7fde-b4d9-ab8edea2fb75', '01a17b23-b6fb-7fde-b4d9-ab8e148b195f', 'Краевое государственное бюджетное профессиональное образовательное учреждение «Каменогорский аграрный колледж»', 'краевоегосударственноебюджетноепрофессиональноеобразовательноеучреждениекаменогорскийаграрныйколледж', NULL, NULL);
INSERT INTO public.party_alias VALUES ('01a17b23-b6fb-7fde-b4d9-ab8f33f2e5b4', '01a17b23-b6fb-7fde-b4d9-ab8e148b195f', 'Каменогорский аграрный колледж', 'каменогорскийаграрныйколледж', NULL, NULL);
INSERT INTO public.party_alias VALUES ('01a17b23-b6fb-7fde-b4d9-ab93df57f25f', '01a17b23-b6fb-7fde-b4d9-ab93de3866a5', 'Ветрова И.С.', 'ветроваи.с.', NULL, NULL);
INSERT INTO public.party_alias VALUES ('01a17b23-b6fb-7fe4-9f44-0a82a72b4000', '01a17b23-b6fb-7fe4-9f44-0a81bc8580c6', 'Белова Н.П.', 'белован.п.', NULL, NULL);
INSERT INTO public.party_alias VALUES ('01a17b23-b6fb-7fe4-9f44-0a830faa5687', '01a17b23-b6fb-7fe4-9f44-0a82db872ca0', 'Савушкина Т.Н.', 'савушкинат.н.', NULL, NULL);
INSERT INTO public.party_alias VALUES ('01a17b23-b6fb-7fe4-9f44-0a83f62cd3ad', '01a17b23-b6fb-7fe4-9f44-0a831b445ec9', 'Нечаев О.В.', 'нечаево.в.', NULL, NULL);
INSERT INTO public.party_alias VALUES ('01a17b23-b6fb-7fe4-9f44-0a872762dc0e', '01a17b23-b6fb-7fe4-9f44-0a868dc285e3', 'Лаптева М.О.', 'лаптевам.о.', NULL, NULL);
INSERT INTO public.protocols_alembic_version VALUES ('0001');
INSERT INTO public.record VALUES ('01a17b23-b5bf-7f87-9934-ed18cf64be1a', 'incoming_letter', 'О совещании', '2026-10-22', '2026-10-27 02:15:00.287494+00', 'Вх-2', 'ВХ-2', '0000000002', '2026', '2026-10-27 02:15:00.287494+00', '2026-10-27', 'secretary', 'registered', false, '', '', NULL, NULL, 'da5a613523c329c8654e2da2c6aa116d', 'journal', 1, '2026-10-27 02:15:00.287494+00', NULL, NULL);
INSERT INTO public.record VALUES ('01a17b23-b5bb-7f26-bfd9-e7620fe18027', 'incoming_letter', 'О проверке', '2026-10-22', '2026-10-27 02:15:00.283302+00', 'Вх-3', 'ВХ-3', '0000000003', '2026', '2026-10-27 02:15:00.283302+00', '2026-10-27', 'secretary', 'registered', false, 'Конфиденциально', 'гриф отправителя', NULL, NULL, 'b023df6aac87c7e81b727a01f15b63cf', 'journal', 1, '2026-10-27 02:15:00.283302+00', NULL, NULL);
INSERT INTO public.record VALUES ('01a17b23-b651-7cce-bc03-325ef543b09d', 'incoming_letter', 'О представлении аналитической записки', '2026-10-22', '2026-10-27 02:15:00.433299+00', 'Вх-1', 'ВХ-1', '0000000001', '2026', '2026-10-27 02:15:00.433299+00', '2026-10-27', 'secretary', 'registered', false, '', '', NULL, NULL, '924852b4b9369c871a646c389f119a9f', 'journal', 1, '2026-10-27 02:15:00.433299+00', NULL, NULL);
INSERT INTO public.record VALUES ('01a17b23-b626-7532-a862-02992ee13ebf', 'methodical_work', 'Внутренний аудит в колледже', NULL, NULL, 'Вн-1', 'ВН-1', '0000000001', '2026', '2026-10-27 02:15:00.39014+00', '2026-10-27', 'secretary', 'registered', false, '', '', NULL, '01a17b23-b626-7ae1-80d9-4dddb01c08b0', '2051b9877c5f193f0e488d2165c7e413', 'core', 1, '2026-10-27 02:15:00.39014+00', NULL, NULL);
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
INSERT INTO public.record_class VALUES ('handover_act', 'Акт приёма-передачи документов', 'Act of handing over documents', 'internal', '', '', '', '["акт приёма-передачи"]', 'core');
INSERT INTO public.record_class VALUES ('incoming_letter', 'Входящий документ', 'Incoming document', 'incoming', '', '', '', '["in", "вх"]', 'journal');
INSERT INTO public.record_class VALUES ('outgoing_letter', 'Исходящий документ', 'Outgoing document', 'outgoing', '', '', '', '["out", "исх"]', 'journal');
INSERT INTO public.record_class VALUES ('chair_order', 'Распоряжение председателя', 'Order of the chair', 'orders', '01-08', '', '', '["order", "распоряжение"]', 'journal');
INSERT INTO public.record_class VALUES ('assembly_minutes', 'Протокол общего собрания', 'Minutes of the general meeting', '', '02-01', '', 'K7', '["протокол собрания"]', 'protocols');
INSERT INTO public.record_class VALUES ('group_minutes', 'Протокол рабочей группы', 'Minutes of a working group', '', '02-01', '', 'K7', '["протокол группы"]', 'protocols');
INSERT INTO public.record_class VALUES ('decision', 'Решение', 'Decision', '', '', '', '', '["decision", "решение", "постановили"]', 'protocols');
INSERT INTO public.record_class VALUES ('minutes_extract', 'Выписка из протокола', 'Extract from minutes', 'minutes_extract', '', '', '', '["выписка"]', 'protocols');
INSERT INTO public.record_class VALUES ('meeting_notice', 'Извещение о заседании', 'Notice of a meeting', 'meeting_notice', '', '', '', '["извещение"]', 'protocols');
INSERT INTO public.record_class VALUES ('meeting_agenda', 'Повестка дня', 'Agenda', 'meeting_agenda', '', '', '', '["повестка"]', 'protocols');
INSERT INTO public.record_class VALUES ('conference_resolution', 'Проект решения конференции', 'Draft resolution of the conference', 'conference_resolution', '', '', '', '["решение конференции"]', 'protocols');
INSERT INTO public.record_class VALUES ('decision_paper', 'Заключение, предложение, обращение', 'Conclusion, proposal or appeal', 'internal', '', '', '', '["заключение", "предложение", "обращение"]', 'protocols');
INSERT INTO public.record_class VALUES ('execution_report', 'Справка об исполнении решений', 'Report on execution of decisions', 'internal', '02-01', '', '', '["справка"]', 'protocols');
INSERT INTO public.record_field VALUES ('01a17b23-b651-7cce-bc03-325ef543b09d', 'kind', 'письмо', NULL);
INSERT INTO public.record_field VALUES ('01a17b23-b651-7cce-bc03-325ef543b09d', 'foreign_number', '21-05/1187', '21-05/1187');
INSERT INTO public.record_field VALUES ('01a17b23-b651-7cce-bc03-325ef543b09d', 'addressee', 'Ветрова Ирина Сергеевна', NULL);
INSERT INTO public.record_field VALUES ('01a17b23-b651-7cce-bc03-325ef543b09d', 'delivery', 'почта', NULL);
INSERT INTO public.record_field VALUES ('01a17b23-b5bf-7f87-9934-ed18cf64be1a', 'kind', 'письмо', NULL);
INSERT INTO public.record_field VALUES ('01a17b23-b5bf-7f87-9934-ed18cf64be1a', 'foreign_number', '21-05/1201', '21-05/1201');
INSERT INTO public.record_field VALUES ('01a17b23-b5bf-7f87-9934-ed18cf64be1a', 'addressee', 'Ветрова Ирина Сергеевна', NULL);
INSERT INTO public.record_field VALUES ('01a17b23-b5bf-7f87-9934-ed18cf64be1a', 'delivery', 'почта', NULL);
INSERT INTO public.record_field VALUES ('01a17b23-b5bb-7f26-bfd9-e7620fe18027', 'kind', 'письмо', NULL);
INSERT INTO public.record_field VALUES ('01a17b23-b5bb-7f26-bfd9-e7620fe18027', 'foreign_number', '7-дсп', '7-ДСП');
INSERT INTO public.record_field VALUES ('01a17b23-b5bb-7f26-bfd9-e7620fe18027', 'addressee', 'Ветрова Ирина Сергеевна', NULL);
INSERT INTO public.record_field VALUES ('01a17b23-b5bb-7f26-bfd9-e7620fe18027', 'delivery', 'почта', NULL);
INSERT INTO public.record_field VALUES ('01a17b23-b626-7532-a862-02992ee13ebf', 'work_version', '1.0', NULL);
INSERT INTO public.record_field VALUES ('01a17b23-b626-7532-a862-02992ee13ebf', 'considered_at', 'протокол от 28.08.2026 № 3', NULL);
INSERT INTO public.record_history VALUES ('01a17b23-b651-7fe2-a250-682c06649a8b', '01a17b23-b651-7cce-bc03-325ef543b09d', '2026-10-27 02:15:00.433299+00', 'secretary', 'registered', '', '', 'Вх-1', '');
INSERT INTO public.record_history VALUES ('01a17b23-b5bf-7f87-9934-ed1a9da1fc1c', '01a17b23-b5bf-7f87-9934-ed18cf64be1a', '2026-10-27 02:15:00.287494+00', 'secretary', 'registered', '', '', 'Вх-2', '');
INSERT INTO public.record_history VALUES ('01a17b23-b5bb-7f26-bfd9-e7653385ee33', '01a17b23-b5bb-7f26-bfd9-e7620fe18027', '2026-10-27 02:15:00.283302+00', 'secretary', 'registered', '', '', 'Вх-3', '');
INSERT INTO public.record_history VALUES ('01a17b23-b626-7ae1-80d9-4ddf49cb67ec', '01a17b23-b626-7532-a862-02992ee13ebf', '2026-10-27 02:15:00.39014+00', 'secretary', 'registered', '', '', 'Вн-1', '');
INSERT INTO public.record_party VALUES ('01a17b23-b651-7cce-bc03-325f7dad5808', '01a17b23-b651-7cce-bc03-325ef543b09d', '01a17b23-b6fb-7be3-979f-aaa915590211', 'correspondent', 0);
INSERT INTO public.record_party VALUES ('01a17b23-b651-7fe2-a250-682a88aa73f0', '01a17b23-b651-7cce-bc03-325ef543b09d', '01a17b23-b6fb-7fe4-9f44-0a82db872ca0', 'executor', 1);
INSERT INTO public.record_party VALUES ('01a17b23-b5bf-7f87-9934-ed1913136fac', '01a17b23-b5bf-7f87-9934-ed18cf64be1a', '01a17b23-b6fb-7be3-979f-aaa915590211', 'correspondent', 0);
INSERT INTO public.record_party VALUES ('01a17b23-b5bf-7f87-9934-ed19f4596064', '01a17b23-b5bf-7f87-9934-ed18cf64be1a', '01a17b23-b6fb-7fe4-9f44-0a82db872ca0', 'executor', 1);
INSERT INTO public.record_party VALUES ('01a17b23-b5bb-7f26-bfd9-e762992ff802', '01a17b23-b5bb-7f26-bfd9-e7620fe18027', '01a17b23-b6fb-7be3-979f-aaa915590211', 'correspondent', 0);
INSERT INTO public.record_party VALUES ('01a17b23-b5bb-7f26-bfd9-e7631a6df119', '01a17b23-b5bb-7f26-bfd9-e7620fe18027', '01a17b23-b6fb-7fe4-9f44-0a82db872ca0', 'executor', 1);
INSERT INTO public.role VALUES ('chair', 'Председатель', 'Chair', '{"*": "all"}', '{"*": "all"}', '["audit.read", "body.edit", "office.appoint", "office.edit", "organisation.change_head", "record.approve", "record.mark", "record.sign", "settings.read", "standing.edit", "task.add", "task.close", "task.read"]');
INSERT INTO public.role VALUES ('deputy', 'Заместитель председателя', 'Deputy chair', '{"*": "all"}', '{"*": "all"}', '["settings.read", "task.add", "task.close", "task.read"]');
INSERT INTO public.role VALUES ('secretary', 'Секретарь', 'Secretary', '{"*": "all"}', '{"*": "none"}', '["body.edit", "office.edit", "organisation.change_head", "party.edit", "record.attach", "record.correct", "record.file", "record.link", "record.mark", "record.register", "record.sign", "settings.read", "standing.edit", "task.enter", "task.read", "template.edit"]');
INSERT INTO public.role VALUES ('presidium_member', 'Член Президиума', 'Presidium member', '{"*": "all"}', '{"*": "all"}', '["settings.read", "task.read"]');
INSERT INTO public.role VALUES ('member', 'Организация – член Ассоциации', 'Member organisation', '{"*": "own", "annual_plan": "all", "annual_report": "all", "authority_order": "all", "decision": "all", "event_document": "all", "event_report": "all", "methodical_work": "all", "presidium_minutes": "none", "registration_journal": "none"}', '{"*": "none"}', '[]');
INSERT INTO public.role VALUES ('candidate', 'Организация-кандидат', 'Candidate organisation', '{"*": "own", "annual_plan": "all", "annual_report": "all", "methodical_work": "all", "presidium_minutes": "none", "registration_journal": "none"}', '{"*": "none"}', '[]');
INSERT INTO public.role VALUES ('group_member', 'Член рабочей группы', 'Working group member', '{"*": "own", "annual_plan": "all", "annual_report": "all", "methodical_work": "all", "presidium_minutes": "none", "registration_journal": "none"}', '{"*": "none"}', '["record.attach:methodical_work", "record.correct:methodical_work", "record.register:methodical_work"]');
INSERT INTO public.role VALUES ('authority_officer', 'Гражданский служащий органа управления', 'Officer of the authority', '{"*": "addressed", "annual_plan": "all", "annual_report": "all", "methodical_work": "all"}', '{"*": "none"}', '[]');
INSERT INTO public.role VALUES ('commission_member', 'Член экспертной комиссии', 'Member of the appraisal commission', '{"*": "own"}', '{"*": "none"}', '[]');
INSERT INTO public.role VALUES ('administrator', 'Администратор', 'Administrator', '{"*": "none"}', '{"*": "none"}', '["account.edit", "deployment.administer", "organisation.change_head", "settings.read", "template.edit", "trust.manage"]');
INSERT INTO public.role VALUES ('auditor', 'Проверяющий журнал событий', 'Reader of the event log', '{"*": "none"}', '{"*": "none"}', '["audit.read", "settings.read"]');
INSERT INTO public.standing VALUES ('01a17b23-b6fb-7fe4-9f44-0a877af5fff3', 'member', '01a17b23-b6fb-7fde-b4d9-ab8b330dae45', NULL, NULL, '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:00.603905+00');
INSERT INTO public.standing VALUES ('01a17b23-b6fb-7fe4-9f44-0a87e51f3830', 'head', '01a17b23-b6fb-7fde-b4d9-ab93de3866a5', NULL, '01a17b23-b6fb-7fde-b4d9-ab8b330dae45', '2024-09-02', NULL, NULL, '', '', '2026-10-27 02:15:00.603905+00');
INSERT INTO public.standing VALUES ('01a17b23-b6fb-7fe4-9f44-0a88d45742aa', 'presidium_seat', '01a17b23-b6fb-7fde-b4d9-ab93de3866a5', 'presidium', '01a17b23-b6fb-7fde-b4d9-ab8b330dae45', '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:00.603905+00');
INSERT INTO public.standing VALUES ('01a17b23-b6fb-7fe4-9f44-0a899bcecb37', 'member', '01a17b23-b6fb-7fde-b4d9-ab8b528dc843', NULL, NULL, '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:00.603905+00');
INSERT INTO public.standing VALUES ('01a17b23-b6fb-7fe4-9f44-0a8a629a49eb', 'head', '01a17b23-b6fb-7fde-b4d9-ab949b709d23', NULL, '01a17b23-b6fb-7fde-b4d9-ab8b528dc843', '2024-09-02', NULL, NULL, '', '', '2026-10-27 02:15:00.603905+00');
INSERT INTO public.standing VALUES ('01a17b23-b6fb-7fe4-9f44-0a8b1fa504b1', 'presidium_seat', '01a17b23-b6fb-7fde-b4d9-ab949b709d23', 'presidium', '01a17b23-b6fb-7fde-b4d9-ab8b528dc843', '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:00.603905+00');
INSERT INTO public.standing VALUES ('01a17b23-b6fb-7fe4-9f44-0a8bd6f3d25b', 'member', '01a17b23-b6fb-7fde-b4d9-ab8be7cd825f', NULL, NULL, '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:00.603905+00');
INSERT INTO public.standing VALUES ('01a17b23-b6fb-7fe4-9f44-0a8c0ca230ef', 'head', '01a17b23-b6fb-7fde-b4d9-ab950669d929', NULL, '01a17b23-b6fb-7fde-b4d9-ab8be7cd825f', '2024-09-02', NULL, NULL, '', '', '2026-10-27 02:15:00.603905+00');
INSERT INTO public.standing VALUES ('01a17b23-b6fb-7fe4-9f44-0a8c2742e53f', 'presidium_seat', '01a17b23-b6fb-7fde-b4d9-ab950669d929', 'presidium', '01a17b23-b6fb-7fde-b4d9-ab8be7cd825f', '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:00.603905+00');
INSERT INTO public.standing VALUES ('01a17b23-b6fb-7fe4-9f44-0a8c673b86f3', 'member', '01a17b23-b6fb-7fde-b4d9-ab8ca813f933', NULL, NULL, '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:00.603905+00');
INSERT INTO public.standing VALUES ('01a17b23-b6fb-7fe4-9f44-0a8d1b3a95e5', 'head', '01a17b23-b6fb-7fde-b4d9-ab951d404899', NULL, '01a17b23-b6fb-7fde-b4d9-ab8ca813f933', '2024-09-02', NULL, NULL, '', '', '2026-10-27 02:15:00.603905+00');
INSERT INTO public.standing VALUES ('01a17b23-b6fb-7fe4-9f44-0a8d9dd8a2d2', 'presidium_seat', '01a17b23-b6fb-7fde-b4d9-ab951d404899', 'presidium', '01a17b23-b6fb-7fde-b4d9-ab8ca813f933', '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:00.603905+00');
INSERT INTO public.standing VALUES ('01a17b23-b6fb-7fe4-9f44-0a8e30722a1d', 'member', '01a17b23-b6fb-7fde-b4d9-ab8d8764c1d5', NULL, NULL, '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:00.603905+00');
INSERT INTO public.standing VALUES ('01a17b23-b6fb-7fe4-9f44-0a8ef10e76ca', 'head', '01a17b23-b6fb-7fde-b4d9-ab9568a6b10a', NULL, '01a17b23-b6fb-7fde-b4d9-ab8d8764c1d5', '2024-09-02', NULL, NULL, '', '', '2026-10-27 02:15:00.603905+00');
INSERT INTO public.standing VALUES ('01a17b23-b6fb-7ff8-bfb9-54e56ffac5ce', 'presidium_seat', '01a17b23-b6fb-7fde-b4d9-ab9568a6b10a', 'presidium', '01a17b23-b6fb-7fde-b4d9-ab8d8764c1d5', '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:00.603905+00');
INSERT INTO public.standing VALUES ('01a17b23-b6fb-7ff8-bfb9-54e5bf495144', 'member', '01a17b23-b6fb-7fde-b4d9-ab8e148b195f', NULL, NULL, '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:00.603905+00');
INSERT INTO public.standing VALUES ('01a17b23-b6fb-7ff8-bfb9-54e6a51a4480', 'head', '01a17b23-b6fb-7fde-b4d9-ab95d262744b', NULL, '01a17b23-b6fb-7fde-b4d9-ab8e148b195f', '2024-09-02', NULL, NULL, '', '', '2026-10-27 02:15:00.603905+00');
INSERT INTO public.standing VALUES ('01a17b23-b6fb-7ff8-bfb9-54e77d2a29fb', 'presidium_seat', '01a17b23-b6fb-7fde-b4d9-ab95d262744b', 'presidium', '01a17b23-b6fb-7fde-b4d9-ab8e148b195f', '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:00.603905+00');
INSERT INTO public.standing VALUES ('01a17b23-b6fb-7ff8-bfb9-54e7e3b5a8aa', 'member', '01a17b23-b6fb-7fde-b4d9-ab901e6656d2', NULL, NULL, '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:00.603905+00');
INSERT INTO public.standing VALUES ('01a17b23-b6fb-7ff8-bfb9-54e868f9035b', 'head', '01a17b23-b6fb-7fde-b4d9-ab96504bceda', NULL, '01a17b23-b6fb-7fde-b4d9-ab901e6656d2', '2024-09-02', NULL, NULL, '', '', '2026-10-27 02:15:00.603905+00');
INSERT INTO public.standing VALUES ('01a17b23-b6fb-7ff8-bfb9-54e8f7b5cca5', 'presidium_seat', '01a17b23-b6fb-7fde-b4d9-ab96504bceda', 'presidium', '01a17b23-b6fb-7fde-b4d9-ab901e6656d2', '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:00.603905+00');
INSERT INTO public.standing VALUES ('01a17b23-b6fb-7ff8-bfb9-54e92d84a5cd', 'member', '01a17b23-b6fb-7fde-b4d9-ab90b64551e4', NULL, NULL, '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:00.603905+00');
INSERT INTO public.standing VALUES ('01a17b23-b6fb-7ff8-bfb9-54e95b6fd539', 'head', '01a17b23-b6fb-7fe4-9f44-0a7f3c015c89', NULL, '01a17b23-b6fb-7fde-b4d9-ab90b64551e4', '2024-09-02', NULL, NULL, '', '', '2026-10-27 02:15:00.603905+00');
INSERT INTO public.standing VALUES ('01a17b23-b6fb-7ff8-bfb9-54ea490039b8', 'presidium_seat', '01a17b23-b6fb-7fe4-9f44-0a7f3c015c89', 'presidium', '01a17b23-b6fb-7fde-b4d9-ab90b64551e4', '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:00.603905+00');
INSERT INTO public.standing VALUES ('01a17b23-b6fb-7ff8-bfb9-54ead8a7441d', 'member', '01a17b23-b6fb-7fde-b4d9-ab9144e93669', NULL, NULL, '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:00.603905+00');
INSERT INTO public.standing VALUES ('01a17b23-b6fb-7ff8-bfb9-54eb32c1a14b', 'head', '01a17b23-b6fb-7fe4-9f44-0a8025783241', NULL, '01a17b23-b6fb-7fde-b4d9-ab9144e93669', '2024-09-02', NULL, NULL, '', '', '2026-10-27 02:15:00.603905+00');
INSERT INTO public.standing VALUES ('01a17b23-b6fb-7ff8-bfb9-54ec3233c48f', 'presidium_seat', '01a17b23-b6fb-7fe4-9f44-0a8025783241', 'presidium', '01a17b23-b6fb-7fde-b4d9-ab9144e93669', '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:00.603905+00');
INSERT INTO public.standing VALUES ('01a17b23-b6fb-7ff8-bfb9-54ecf128eeb0', 'member', '01a17b23-b6fb-7fde-b4d9-ab922a646276', NULL, NULL, '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:00.603905+00');
INSERT INTO public.standing VALUES ('01a17b23-b6fb-7ff8-bfb9-54ed978d2dc8', 'head', '01a17b23-b6fb-7fe4-9f44-0a811ba1524e', NULL, '01a17b23-b6fb-7fde-b4d9-ab922a646276', '2024-09-02', NULL, NULL, '', '', '2026-10-27 02:15:00.603905+00');
INSERT INTO public.standing VALUES ('01a17b23-b6fb-7ff8-bfb9-54ee07f4618a', 'presidium_seat', '01a17b23-b6fb-7fe4-9f44-0a811ba1524e', 'presidium', '01a17b23-b6fb-7fde-b4d9-ab922a646276', '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:00.603905+00');
INSERT INTO public.standing VALUES ('01a17b23-b6fb-7ff8-bfb9-54eed0aa1f94', 'member', '01a17b23-b6fb-7fde-b4d9-ab926dd87676', NULL, NULL, '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:00.603905+00');
INSERT INTO public.standing VALUES ('01a17b23-b6fb-7ff8-bfb9-54efc4530c0c', 'head', '01a17b23-b6fb-7fe4-9f44-0a81a8ffef3e', NULL, '01a17b23-b6fb-7fde-b4d9-ab926dd87676', '2024-09-02', NULL, NULL, '', '', '2026-10-27 02:15:00.603905+00');
INSERT INTO public.standing VALUES ('01a17b23-b6fb-7ff8-bfb9-54efea49fcf9', 'presidium_seat', '01a17b23-b6fb-7fe4-9f44-0a81a8ffef3e', 'presidium', '01a17b23-b6fb-7fde-b4d9-ab926dd87676', '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:00.603905+00');
INSERT INTO public.standing VALUES ('01a17b23-b6fb-7ff8-bfb9-54f0daa78816', 'member', '01a17b23-b6fb-7fde-b4d9-ab92f85d7e63', NULL, NULL, '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:00.603905+00');
INSERT INTO public.standing VALUES ('01a17b23-b6fb-7ff8-bfb9-54f1490608e6', 'head', '01a17b23-b6fb-7fe4-9f44-0a81bc8580c6', NULL, '01a17b23-b6fb-7fde-b4d9-ab92f85d7e63', '2024-09-02', NULL, NULL, '', '', '2026-10-27 02:15:00.603905+00');
INSERT INTO public.standing VALUES ('01a17b23-b6fb-7ff8-bfb9-54f1e85d1a60', 'chair', '01a17b23-b6fb-7fde-b4d9-ab93de3866a5', 'presidium', '01a17b23-b6fb-7fde-b4d9-ab8b330dae45', '2024-10-15', '2027-10-15', NULL, 'протокол общего собрания от 15.10.2024 № 1', '', '2026-10-27 02:15:00.603905+00');
INSERT INTO public.standing VALUES ('01a17b23-b6fb-7ff8-bfb9-54f235dc5612', 'secretary', '01a17b23-b6fb-7fe4-9f44-0a82db872ca0', 'presidium', '01a17b23-b6fb-7fde-b4d9-ab8e148b195f', '2024-10-16', NULL, NULL, 'распоряжение председателя от 16.10.2024 № 1', '', '2026-10-27 02:15:00.603905+00');
INSERT INTO public.standing VALUES ('01a17b23-b6fb-7ff8-bfb9-54f2d44a8246', 'head', '01a17b23-b6fb-7fe4-9f44-0a831b445ec9', NULL, '01a17b23-b6fb-7fde-b4d9-ab894fca8e5e', '2024-09-02', NULL, NULL, '', '', '2026-10-27 02:15:00.603905+00');
INSERT INTO public.standing VALUES ('01a17b23-b6fb-7ff8-bfb9-54f31b3e51c4', 'head', '01a17b23-b6fb-7fe4-9f44-0a84ce375bdb', NULL, '01a17b23-b6fb-7fde-b4d9-ab8a83081d22', '2024-09-02', NULL, NULL, '', '', '2026-10-27 02:15:00.603905+00');
INSERT INTO public.standing VALUES ('01a17b23-b6fb-7ff8-bfb9-54f3a536ac0c', 'candidate', '01a17b23-b6fb-7fde-b4d9-ab8a83081d22', NULL, NULL, '2025-09-15', NULL, NULL, 'протокол Президиума от 29.08.2025 № 3', '', '2026-10-27 02:15:00.603905+00');
INSERT INTO public.standing VALUES ('01a17b23-b6fb-7ff8-bfb9-54f430e74ea2', 'qms_certified', '01a17b23-b6fb-7fde-b4d9-ab8d8764c1d5', NULL, NULL, '2025-03-03', '2028-03-02', NULL, 'сертификат соответствия № РЦМК-0084', '', '2026-10-27 02:15:00.603905+00');
INSERT INTO public.standing VALUES ('01a17b23-b6fb-7ff8-bfb9-54f4736a22fa', 'qms_certified', '01a17b23-b6fb-7fde-b4d9-ab8e148b195f', NULL, NULL, '2024-11-11', '2027-11-10', NULL, 'сертификат соответствия № РЦМК-0071', '', '2026-10-27 02:15:00.603905+00');
INSERT INTO public.standing VALUES ('01a17b23-b6fb-7ff8-bfb9-54f49eb5ea56', 'authority_officer', '01a17b23-b6fb-7fe4-9f44-0a85c52398b9', NULL, '01a17b23-b6fb-7be3-979f-aaa9aba12e25', '2024-09-02', NULL, NULL, '', '', '2026-10-27 02:15:00.603905+00');
INSERT INTO public.standing VALUES ('01a17b23-b6fb-7ff8-bfb9-54f4a0b00fcc', 'group_member', '01a17b23-b6fb-7fe4-9f44-0a82db872ca0', 'consulting_group', '01a17b23-b6fb-7fde-b4d9-ab8e148b195f', '2024-10-16', NULL, NULL, '', '', '2026-10-27 02:15:00.603905+00');
INSERT INTO public.standing VALUES ('01a17b23-b6fb-7ff8-bfb9-54f4db441c5d', 'group_member', '01a17b23-b6fb-7fde-b4d9-ab95d262744b', 'research_group', '01a17b23-b6fb-7fde-b4d9-ab8e148b195f', '2024-10-16', NULL, NULL, '', '', '2026-10-27 02:15:00.603905+00');
INSERT INTO public.standing VALUES ('01a17b23-b6fb-7ff8-bfb9-54f5da4fd7da', 'group_member', '01a17b23-b6fb-7fe4-9f44-0a84ce375bdb', 'research_group', '01a17b23-b6fb-7fde-b4d9-ab8a83081d22', '2024-10-16', NULL, NULL, '', '', '2026-10-27 02:15:00.603905+00');
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
INSERT INTO public.standing_kind VALUES ('representative', 'Уполномоченный представитель организации', 'Authorised representative', '', 'core');
INSERT INTO public.standing_kind VALUES ('group_leader', 'Руководитель рабочей группы', 'Leader of a working group', 'group_member', 'core');
INSERT INTO public.standing_kind VALUES ('group_secretary', 'Секретарь рабочей группы', 'Secretary of a working group', 'group_member', 'core');
INSERT INTO public.standing_kind VALUES ('mandate', 'Представляет Ассоциацию с правом решающего голоса', 'Sits for the association with a vote', '', 'core');
INSERT INTO public.standing_kind VALUES ('consultative_mandate', 'Представляет Ассоциацию с правом совещательного голоса', 'Sits for the association with a consultative voice', '', 'core');
INSERT INTO public.task VALUES ('01a17b23-b535-781c-806b-020def767632', '01a17b23-b651-7cce-bc03-325ef543b09d', 1, 'instruction', 'Подготовить записку', '01a17b23-b6fb-7fde-b4d9-ab93de3866a5', '2026-10-27', '1 month previous', 'control.no_term', '2026-11-27', true, 0, NULL, '', NULL, NULL, '', 'chair', '2026-10-27 02:15:00.149922+00');
INSERT INTO public.task_event VALUES ('01a17b23-b535-7e15-9451-8e955b9b354d', '01a17b23-b535-781c-806b-020def767632', '2026-10-27 02:15:00.149922+00', 'chair', 'added', '', '2026-11-27', '', 1);
INSERT INTO public.task_executor VALUES ('01a17b23-b535-781c-806b-020def767632', '01a17b23-b535-781c-806b-020de7b24e61', 0, true);
INSERT INTO public.visibility_key VALUES ('a890d12522b61f222915420fd3617705', 'incoming_letter', 'draft', '');
INSERT INTO public.visibility_key VALUES ('da5a613523c329c8654e2da2c6aa116d', 'incoming_letter', 'registered', '');
INSERT INTO public.visibility_key VALUES ('b6afdf6f95b17934c7f0843993a9fcc6', 'incoming_letter', 'draft', 'Конфиденциально');
INSERT INTO public.visibility_key VALUES ('b023df6aac87c7e81b727a01f15b63cf', 'incoming_letter', 'registered', 'Конфиденциально');
INSERT INTO public.visibility_key VALUES ('924852b4b9369c871a646c389f119a9f', 'incoming_letter', 'registered', '');
INSERT INTO public.visibility_key VALUES ('0cbd192c95523c977d28688468b08da1', 'methodical_work', 'draft', '');
INSERT INTO public.visibility_key VALUES ('2051b9877c5f193f0e488d2165c7e413', 'methodical_work', 'registered', '');
INSERT INTO public.visibility_token VALUES ('da5a613523c329c8654e2da2c6aa116d', 'own:01a17b23-b6fb-7be3-979f-aaa915590211');
INSERT INTO public.visibility_token VALUES ('da5a613523c329c8654e2da2c6aa116d', 'own:01a17b23-b6fb-7fe4-9f44-0a82db872ca0');
INSERT INTO public.visibility_token VALUES ('b023df6aac87c7e81b727a01f15b63cf', 'by:secretary');
INSERT INTO public.visibility_token VALUES ('b023df6aac87c7e81b727a01f15b63cf', 'own:01a17b23-b6fb-7be3-979f-aaa915590211');
INSERT INTO public.visibility_token VALUES ('b023df6aac87c7e81b727a01f15b63cf', 'own:01a17b23-b6fb-7fe4-9f44-0a82db872ca0');
INSERT INTO public.visibility_token VALUES ('924852b4b9369c871a646c389f119a9f', 'own:01a17b23-b535-781c-806b-020de7b24e61');
INSERT INTO public.visibility_token VALUES ('924852b4b9369c871a646c389f119a9f', 'own:01a17b23-b6fb-7be3-979f-aaa915590211');
INSERT INTO public.visibility_token VALUES ('924852b4b9369c871a646c389f119a9f', 'own:01a17b23-b6fb-7fe4-9f44-0a82db872ca0');
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
ALTER TABLE ONLY public.body_decision
    ADD CONSTRAINT pk_body_decision PRIMARY KEY (id);
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
ALTER TABLE ONLY public.office_dismissal
    ADD CONSTRAINT pk_office_dismissal PRIMARY KEY (standing_id);
ALTER TABLE ONLY public.office_term
    ADD CONSTRAINT pk_office_term PRIMARY KEY (standing_id);
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
ALTER TABLE ONLY public.protocols_annex
    ADD CONSTRAINT pk_protocols_annex PRIMARY KEY (id);
ALTER TABLE ONLY public.protocols_ballot
    ADD CONSTRAINT pk_protocols_ballot PRIMARY KEY (motion_id, participant_id);
ALTER TABLE ONLY public.protocols_delivery
    ADD CONSTRAINT pk_protocols_delivery PRIMARY KEY (id);
ALTER TABLE ONLY public.protocols_executor
    ADD CONSTRAINT pk_protocols_executor PRIMARY KEY (point_id, party_id);
ALTER TABLE ONLY public.protocols_extract
    ADD CONSTRAINT pk_protocols_extract PRIMARY KEY (record_id);
ALTER TABLE ONLY public.protocols_handout
    ADD CONSTRAINT pk_protocols_handout PRIMARY KEY (participant_id, record_id);
ALTER TABLE ONLY public.protocols_item
    ADD CONSTRAINT pk_protocols_item PRIMARY KEY (id);
ALTER TABLE ONLY public.protocols_material
    ADD CONSTRAINT pk_protocols_material PRIMARY KEY (item_id, record_id);
ALTER TABLE ONLY public.protocols_meeting
    ADD CONSTRAINT pk_protocols_meeting PRIMARY KEY (id);
ALTER TABLE ONLY public.protocols_minutes
    ADD CONSTRAINT pk_protocols_minutes PRIMARY KEY (meeting_id);
ALTER TABLE ONLY public.protocols_motion
    ADD CONSTRAINT pk_protocols_motion PRIMARY KEY (id);
ALTER TABLE ONLY public.protocols_notice
    ADD CONSTRAINT pk_protocols_notice PRIMARY KEY (id);
ALTER TABLE ONLY public.protocols_opinion
    ADD CONSTRAINT pk_protocols_opinion PRIMARY KEY (id);
ALTER TABLE ONLY public.protocols_participant
    ADD CONSTRAINT pk_protocols_participant PRIMARY KEY (id);
ALTER TABLE ONLY public.protocols_point
    ADD CONSTRAINT pk_protocols_point PRIMARY KEY (id);
ALTER TABLE ONLY public.protocols_presence
    ADD CONSTRAINT pk_protocols_presence PRIMARY KEY (id);
ALTER TABLE ONLY public.protocols_proposal
    ADD CONSTRAINT pk_protocols_proposal PRIMARY KEY (id);
ALTER TABLE ONLY public.protocols_recipient
    ADD CONSTRAINT pk_protocols_recipient PRIMARY KEY (id);
ALTER TABLE ONLY public.protocols_remark
    ADD CONSTRAINT pk_protocols_remark PRIMARY KEY (id);
ALTER TABLE ONLY public.protocols_removal
    ADD CONSTRAINT pk_protocols_removal PRIMARY KEY (id);
ALTER TABLE ONLY public.protocols_reopening
    ADD CONSTRAINT pk_protocols_reopening PRIMARY KEY (id);
ALTER TABLE ONLY public.protocols_speech
    ADD CONSTRAINT pk_protocols_speech PRIMARY KEY (id);
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
ALTER TABLE ONLY public.revocation_list
    ADD CONSTRAINT pk_revocation_list PRIMARY KEY (id);
ALTER TABLE ONLY public.role
    ADD CONSTRAINT pk_role PRIMARY KEY (name);
ALTER TABLE ONLY public.second_factor
    ADD CONSTRAINT pk_second_factor PRIMARY KEY (account_id);
ALTER TABLE ONLY public.sign_in_try
    ADD CONSTRAINT pk_sign_in_try PRIMARY KEY (key);
ALTER TABLE ONLY public.signature
    ADD CONSTRAINT pk_signature PRIMARY KEY (id);
ALTER TABLE ONLY public.signature_check
    ADD CONSTRAINT pk_signature_check PRIMARY KEY (id);
ALTER TABLE ONLY public.signature_demand
    ADD CONSTRAINT pk_signature_demand PRIMARY KEY (id);
ALTER TABLE ONLY public.signed_copy
    ADD CONSTRAINT pk_signed_copy PRIMARY KEY (id);
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
ALTER TABLE ONLY public.trusted_certificate
    ADD CONSTRAINT pk_trusted_certificate PRIMARY KEY (id);
ALTER TABLE ONLY public.visibility_key
    ADD CONSTRAINT pk_visibility_key PRIMARY KEY (key);
ALTER TABLE ONLY public.visibility_token
    ADD CONSTRAINT pk_visibility_token PRIMARY KEY (key, token);
ALTER TABLE ONLY public.waiting_file
    ADD CONSTRAINT pk_waiting_file PRIMARY KEY (id);
ALTER TABLE ONLY public.web_session
    ADD CONSTRAINT pk_web_session PRIMARY KEY (token_hash);
ALTER TABLE ONLY public.protocols_alembic_version
    ADD CONSTRAINT protocols_alembic_version_pkc PRIMARY KEY (version_num);
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
ALTER TABLE ONLY public.protocols_minutes
    ADD CONSTRAINT uq_protocols_minutes_record_id UNIQUE (record_id);
ALTER TABLE ONLY public.protocols_notice
    ADD CONSTRAINT uq_protocols_notice_meeting_id_sequence UNIQUE (meeting_id, sequence);
ALTER TABLE ONLY public.protocols_notice
    ADD CONSTRAINT uq_protocols_notice_record_id UNIQUE (record_id);
ALTER TABLE ONLY public.protocols_participant
    ADD CONSTRAINT uq_protocols_participant_meeting_id_party_id_organisation_id UNIQUE (meeting_id, party_id, organisation_id);
ALTER TABLE ONLY public.protocols_recipient
    ADD CONSTRAINT uq_protocols_recipient_notice_id_party_id UNIQUE (notice_id, party_id);
ALTER TABLE ONLY public.record_link
    ADD CONSTRAINT uq_record_link_source_id_target_id_type UNIQUE (source_id, target_id, type);
ALTER TABLE ONLY public.revocation_list
    ADD CONSTRAINT uq_revocation_list_sha256 UNIQUE (sha256);
ALTER TABLE ONLY public.role
    ADD CONSTRAINT uq_role_title_ru UNIQUE (title_ru);
ALTER TABLE ONLY public.signature_demand
    ADD CONSTRAINT uq_signature_demand_record_id_capacity UNIQUE (record_id, capacity);
ALTER TABLE ONLY public.signed_copy
    ADD CONSTRAINT uq_signed_copy_record_id_sha256 UNIQUE (record_id, sha256);
ALTER TABLE ONLY public.task
    ADD CONSTRAINT uq_task_record_id_ordinal UNIQUE (record_id, ordinal);
ALTER TABLE ONLY public.trusted_certificate
    ADD CONSTRAINT uq_trusted_certificate_sha256 UNIQUE (sha256);
CREATE INDEX ix_act_ticket_account_id ON public.act_ticket USING btree (account_id);
CREATE INDEX ix_act_ticket_ends_at ON public.act_ticket USING btree (ends_at);
CREATE INDEX ix_api_token_account_id ON public.api_token USING btree (account_id);
CREATE INDEX ix_audit_entry_action ON public.audit_entry USING btree (action);
CREATE INDEX ix_audit_entry_actor ON public.audit_entry USING btree (actor);
CREATE INDEX ix_audit_entry_at ON public.audit_entry USING btree (at);
CREATE INDEX ix_audit_entry_object_id ON public.audit_entry USING btree (object_id);
CREATE INDEX ix_body_decision_body_code ON public.body_decision USING btree (body_code);
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
CREATE INDEX ix_protocols_annex_meeting_id ON public.protocols_annex USING btree (meeting_id);
CREATE INDEX ix_protocols_delivery_party_id ON public.protocols_delivery USING btree (party_id);
CREATE INDEX ix_protocols_delivery_point_id ON public.protocols_delivery USING btree (point_id);
CREATE INDEX ix_protocols_extract_meeting_id ON public.protocols_extract USING btree (meeting_id);
CREATE INDEX ix_protocols_extract_party_id ON public.protocols_extract USING btree (party_id);
CREATE INDEX ix_protocols_item_meeting_id ON public.protocols_item USING btree (meeting_id);
CREATE INDEX ix_protocols_meeting_body_code ON public.protocols_meeting USING btree (body_code);
CREATE INDEX ix_protocols_meeting_held_on ON public.protocols_meeting USING btree (held_on);
CREATE INDEX ix_protocols_meeting_state ON public.protocols_meeting USING btree (state);
CREATE INDEX ix_protocols_minutes_due_on ON public.protocols_minutes USING btree (due_on);
CREATE INDEX ix_protocols_minutes_state ON public.protocols_minutes USING btree (state);
CREATE INDEX ix_protocols_motion_item_id ON public.protocols_motion USING btree (item_id);
CREATE INDEX ix_protocols_notice_meeting_id ON public.protocols_notice USING btree (meeting_id);
CREATE INDEX ix_protocols_opinion_item_id ON public.protocols_opinion USING btree (item_id);
CREATE INDEX ix_protocols_participant_meeting_id ON public.protocols_participant USING btree (meeting_id);
CREATE INDEX ix_protocols_participant_party_id ON public.protocols_participant USING btree (party_id);
CREATE INDEX ix_protocols_point_item_id ON public.protocols_point USING btree (item_id);
CREATE INDEX ix_protocols_point_motion_id ON public.protocols_point USING btree (motion_id);
CREATE INDEX ix_protocols_point_record_id ON public.protocols_point USING btree (record_id);
CREATE INDEX ix_protocols_presence_participant_id ON public.protocols_presence USING btree (participant_id);
CREATE INDEX ix_protocols_proposal_meeting_id ON public.protocols_proposal USING btree (meeting_id);
CREATE INDEX ix_protocols_recipient_notice_id ON public.protocols_recipient USING btree (notice_id);
CREATE INDEX ix_protocols_recipient_party_id ON public.protocols_recipient USING btree (party_id);
CREATE INDEX ix_protocols_recipient_state ON public.protocols_recipient USING btree (state);
CREATE INDEX ix_protocols_remark_meeting_id ON public.protocols_remark USING btree (meeting_id);
CREATE INDEX ix_protocols_removal_item_id ON public.protocols_removal USING btree (item_id);
CREATE INDEX ix_protocols_removal_target_id ON public.protocols_removal USING btree (target_id);
CREATE INDEX ix_protocols_reopening_meeting_id ON public.protocols_reopening USING btree (meeting_id);
CREATE INDEX ix_protocols_speech_item_id ON public.protocols_speech USING btree (item_id);
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
CREATE INDEX ix_revocation_list_issuer ON public.revocation_list USING btree (issuer);
CREATE INDEX ix_revocation_list_scope ON public.revocation_list USING btree (scope);
CREATE INDEX ix_signature_check_record_id ON public.signature_check USING btree (record_id);
CREATE INDEX ix_signature_check_signature_id ON public.signature_check USING btree (signature_id);
CREATE INDEX ix_signature_demand_id ON public.signature USING btree (demand_id);
CREATE INDEX ix_signature_demand_party_id ON public.signature_demand USING btree (party_id);
CREATE INDEX ix_signature_demand_record_id ON public.signature_demand USING btree (record_id);
CREATE INDEX ix_signature_record_id ON public.signature USING btree (record_id);
CREATE INDEX ix_signed_copy_record_id ON public.signed_copy USING btree (record_id);
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
CREATE TRIGGER guard_signature_delete BEFORE DELETE ON public.signature FOR EACH ROW EXECUTE FUNCTION public.guard_signature_delete();
CREATE TRIGGER guard_signature_update_cancelled_at BEFORE UPDATE ON public.signature FOR EACH ROW WHEN ((((new.cancelled_at IS DISTINCT FROM old.cancelled_at) OR ((new.cancelled_by)::text IS DISTINCT FROM (old.cancelled_by)::text) OR (new.cancel_reason IS DISTINCT FROM old.cancel_reason)) AND (old.cancelled_at IS NOT NULL))) EXECUTE FUNCTION public.guard_signature_update_cancelled_at();
CREATE TRIGGER guard_signature_update_id BEFORE UPDATE ON public.signature FOR EACH ROW WHEN ((((new.id)::text IS DISTINCT FROM (old.id)::text) OR ((new.record_id)::text IS DISTINCT FROM (old.record_id)::text) OR ((new.demand_id)::text IS DISTINCT FROM (old.demand_id)::text) OR ((new.sha256)::text IS DISTINCT FROM (old.sha256)::text) OR ((new.kind)::text IS DISTINCT FROM (old.kind)::text) OR ((new.capacity)::text IS DISTINCT FROM (old.capacity)::text) OR ((new.party_id)::text IS DISTINCT FROM (old.party_id)::text) OR ((new.account_id)::text IS DISTINCT FROM (old.account_id)::text) OR ((new.name)::text IS DISTINCT FROM (old.name)::text) OR ((new.post)::text IS DISTINCT FROM (old.post)::text) OR (new.statement IS DISTINCT FROM old.statement) OR (new.signed_at IS DISTINCT FROM old.signed_at) OR (new.signed_on IS DISTINCT FROM old.signed_on) OR ((new.entered_by)::text IS DISTINCT FROM (old.entered_by)::text) OR ((new.scan_id)::text IS DISTINCT FROM (old.scan_id)::text) OR ((new.scan_sha256)::text IS DISTINCT FROM (old.scan_sha256)::text) OR ((new.seal)::text IS DISTINCT FROM (old.seal)::text))) EXECUTE FUNCTION public.guard_signature_update_id();
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
ALTER TABLE ONLY public.body_decision
    ADD CONSTRAINT fk_body_decision_body_code FOREIGN KEY (body_code) REFERENCES public.body(code) ON DELETE RESTRICT;
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
ALTER TABLE ONLY public.office_dismissal
    ADD CONSTRAINT fk_office_dismissal_standing_id FOREIGN KEY (standing_id) REFERENCES public.standing(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.office_term
    ADD CONSTRAINT fk_office_term_proposed_by FOREIGN KEY (proposed_by) REFERENCES public.party(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.office_term
    ADD CONSTRAINT fk_office_term_standing_id FOREIGN KEY (standing_id) REFERENCES public.standing(id) ON DELETE RESTRICT;
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
ALTER TABLE ONLY public.protocols_annex
    ADD CONSTRAINT fk_protocols_annex_meeting_id FOREIGN KEY (meeting_id) REFERENCES public.protocols_meeting(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.protocols_annex
    ADD CONSTRAINT fk_protocols_annex_record_id FOREIGN KEY (record_id) REFERENCES public.record(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.protocols_ballot
    ADD CONSTRAINT fk_protocols_ballot_motion_id FOREIGN KEY (motion_id) REFERENCES public.protocols_motion(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.protocols_ballot
    ADD CONSTRAINT fk_protocols_ballot_participant_id FOREIGN KEY (participant_id) REFERENCES public.protocols_participant(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.protocols_delivery
    ADD CONSTRAINT fk_protocols_delivery_party_id FOREIGN KEY (party_id) REFERENCES public.party(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.protocols_delivery
    ADD CONSTRAINT fk_protocols_delivery_point_id FOREIGN KEY (point_id) REFERENCES public.protocols_point(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.protocols_delivery
    ADD CONSTRAINT fk_protocols_delivery_task_id FOREIGN KEY (task_id) REFERENCES public.task(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.protocols_executor
    ADD CONSTRAINT fk_protocols_executor_party_id FOREIGN KEY (party_id) REFERENCES public.party(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.protocols_executor
    ADD CONSTRAINT fk_protocols_executor_point_id FOREIGN KEY (point_id) REFERENCES public.protocols_point(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.protocols_extract
    ADD CONSTRAINT fk_protocols_extract_meeting_id FOREIGN KEY (meeting_id) REFERENCES public.protocols_meeting(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.protocols_extract
    ADD CONSTRAINT fk_protocols_extract_party_id FOREIGN KEY (party_id) REFERENCES public.party(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.protocols_extract
    ADD CONSTRAINT fk_protocols_extract_record_id FOREIGN KEY (record_id) REFERENCES public.record(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.protocols_handout
    ADD CONSTRAINT fk_protocols_handout_participant_id FOREIGN KEY (participant_id) REFERENCES public.protocols_participant(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.protocols_handout
    ADD CONSTRAINT fk_protocols_handout_record_id FOREIGN KEY (record_id) REFERENCES public.record(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.protocols_item
    ADD CONSTRAINT fk_protocols_item_basis_record_id FOREIGN KEY (basis_record_id) REFERENCES public.record(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.protocols_item
    ADD CONSTRAINT fk_protocols_item_meeting_id FOREIGN KEY (meeting_id) REFERENCES public.protocols_meeting(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.protocols_item
    ADD CONSTRAINT fk_protocols_item_preparer_id FOREIGN KEY (preparer_id) REFERENCES public.party(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.protocols_item
    ADD CONSTRAINT fk_protocols_item_rapporteur_id FOREIGN KEY (rapporteur_id) REFERENCES public.party(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.protocols_item
    ADD CONSTRAINT fk_protocols_item_target_id FOREIGN KEY (target_id) REFERENCES public.party(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.protocols_item
    ADD CONSTRAINT fk_protocols_item_task_id FOREIGN KEY (task_id) REFERENCES public.task(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.protocols_material
    ADD CONSTRAINT fk_protocols_material_item_id FOREIGN KEY (item_id) REFERENCES public.protocols_item(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.protocols_material
    ADD CONSTRAINT fk_protocols_material_record_id FOREIGN KEY (record_id) REFERENCES public.record(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.protocols_meeting
    ADD CONSTRAINT fk_protocols_meeting_agenda_record_id FOREIGN KEY (agenda_record_id) REFERENCES public.record(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.protocols_meeting
    ADD CONSTRAINT fk_protocols_meeting_body_code FOREIGN KEY (body_code) REFERENCES public.body(code) ON DELETE RESTRICT;
ALTER TABLE ONLY public.protocols_meeting
    ADD CONSTRAINT fk_protocols_meeting_chairing_id FOREIGN KEY (chairing_id) REFERENCES public.party(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.protocols_meeting
    ADD CONSTRAINT fk_protocols_meeting_convened_by FOREIGN KEY (convened_by) REFERENCES public.party(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.protocols_meeting
    ADD CONSTRAINT fk_protocols_meeting_host_id FOREIGN KEY (host_id) REFERENCES public.party(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.protocols_meeting
    ADD CONSTRAINT fk_protocols_meeting_number_id FOREIGN KEY (number_id) REFERENCES public.ledger_number(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.protocols_meeting
    ADD CONSTRAINT fk_protocols_meeting_secretary_id FOREIGN KEY (secretary_id) REFERENCES public.party(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.protocols_minutes
    ADD CONSTRAINT fk_protocols_minutes_meeting_id FOREIGN KEY (meeting_id) REFERENCES public.protocols_meeting(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.protocols_minutes
    ADD CONSTRAINT fk_protocols_minutes_record_id FOREIGN KEY (record_id) REFERENCES public.record(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.protocols_motion
    ADD CONSTRAINT fk_protocols_motion_candidate_id FOREIGN KEY (candidate_id) REFERENCES public.party(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.protocols_motion
    ADD CONSTRAINT fk_protocols_motion_item_id FOREIGN KEY (item_id) REFERENCES public.protocols_item(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.protocols_motion
    ADD CONSTRAINT fk_protocols_motion_mover_id FOREIGN KEY (mover_id) REFERENCES public.party(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.protocols_motion
    ADD CONSTRAINT fk_protocols_motion_repeats_id FOREIGN KEY (repeats_id) REFERENCES public.protocols_motion(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.protocols_notice
    ADD CONSTRAINT fk_protocols_notice_meeting_id FOREIGN KEY (meeting_id) REFERENCES public.protocols_meeting(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.protocols_notice
    ADD CONSTRAINT fk_protocols_notice_record_id FOREIGN KEY (record_id) REFERENCES public.record(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.protocols_opinion
    ADD CONSTRAINT fk_protocols_opinion_item_id FOREIGN KEY (item_id) REFERENCES public.protocols_item(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.protocols_opinion
    ADD CONSTRAINT fk_protocols_opinion_participant_id FOREIGN KEY (participant_id) REFERENCES public.protocols_participant(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.protocols_participant
    ADD CONSTRAINT fk_protocols_participant_meeting_id FOREIGN KEY (meeting_id) REFERENCES public.protocols_meeting(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.protocols_participant
    ADD CONSTRAINT fk_protocols_participant_organisation_id FOREIGN KEY (organisation_id) REFERENCES public.party(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.protocols_participant
    ADD CONSTRAINT fk_protocols_participant_party_id FOREIGN KEY (party_id) REFERENCES public.party(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.protocols_point
    ADD CONSTRAINT fk_protocols_point_item_id FOREIGN KEY (item_id) REFERENCES public.protocols_item(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.protocols_point
    ADD CONSTRAINT fk_protocols_point_motion_id FOREIGN KEY (motion_id) REFERENCES public.protocols_motion(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.protocols_point
    ADD CONSTRAINT fk_protocols_point_record_id FOREIGN KEY (record_id) REFERENCES public.record(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.protocols_presence
    ADD CONSTRAINT fk_protocols_presence_participant_id FOREIGN KEY (participant_id) REFERENCES public.protocols_participant(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.protocols_proposal
    ADD CONSTRAINT fk_protocols_proposal_body_code FOREIGN KEY (body_code) REFERENCES public.body(code) ON DELETE RESTRICT;
ALTER TABLE ONLY public.protocols_proposal
    ADD CONSTRAINT fk_protocols_proposal_item_id FOREIGN KEY (item_id) REFERENCES public.protocols_item(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.protocols_proposal
    ADD CONSTRAINT fk_protocols_proposal_meeting_id FOREIGN KEY (meeting_id) REFERENCES public.protocols_meeting(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.protocols_proposal
    ADD CONSTRAINT fk_protocols_proposal_organisation_id FOREIGN KEY (organisation_id) REFERENCES public.party(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.protocols_proposal
    ADD CONSTRAINT fk_protocols_proposal_party_id FOREIGN KEY (party_id) REFERENCES public.party(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.protocols_recipient
    ADD CONSTRAINT fk_protocols_recipient_notice_id FOREIGN KEY (notice_id) REFERENCES public.protocols_notice(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.protocols_recipient
    ADD CONSTRAINT fk_protocols_recipient_party_id FOREIGN KEY (party_id) REFERENCES public.party(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.protocols_remark
    ADD CONSTRAINT fk_protocols_remark_account_id FOREIGN KEY (account_id) REFERENCES public.account(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.protocols_remark
    ADD CONSTRAINT fk_protocols_remark_meeting_id FOREIGN KEY (meeting_id) REFERENCES public.protocols_meeting(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.protocols_removal
    ADD CONSTRAINT fk_protocols_removal_application_id FOREIGN KEY (application_id) REFERENCES public.record(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.protocols_removal
    ADD CONSTRAINT fk_protocols_removal_initiator_id FOREIGN KEY (initiator_id) REFERENCES public.party(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.protocols_removal
    ADD CONSTRAINT fk_protocols_removal_item_id FOREIGN KEY (item_id) REFERENCES public.protocols_item(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.protocols_removal
    ADD CONSTRAINT fk_protocols_removal_order_id FOREIGN KEY (order_id) REFERENCES public.record(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.protocols_removal
    ADD CONSTRAINT fk_protocols_removal_target_id FOREIGN KEY (target_id) REFERENCES public.party(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.protocols_reopening
    ADD CONSTRAINT fk_protocols_reopening_meeting_id FOREIGN KEY (meeting_id) REFERENCES public.protocols_meeting(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.protocols_speech
    ADD CONSTRAINT fk_protocols_speech_item_id FOREIGN KEY (item_id) REFERENCES public.protocols_item(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.protocols_speech
    ADD CONSTRAINT fk_protocols_speech_participant_id FOREIGN KEY (participant_id) REFERENCES public.protocols_participant(id) ON DELETE RESTRICT;
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
ALTER TABLE ONLY public.signature
    ADD CONSTRAINT fk_signature_account_id FOREIGN KEY (account_id) REFERENCES public.account(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.signature_check
    ADD CONSTRAINT fk_signature_check_record_id FOREIGN KEY (record_id) REFERENCES public.record(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.signature_check
    ADD CONSTRAINT fk_signature_check_signature_id FOREIGN KEY (signature_id) REFERENCES public.signature(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.signature
    ADD CONSTRAINT fk_signature_demand_id FOREIGN KEY (demand_id) REFERENCES public.signature_demand(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.signature_demand
    ADD CONSTRAINT fk_signature_demand_party_id FOREIGN KEY (party_id) REFERENCES public.party(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.signature_demand
    ADD CONSTRAINT fk_signature_demand_record_id FOREIGN KEY (record_id) REFERENCES public.record(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.signature
    ADD CONSTRAINT fk_signature_party_id FOREIGN KEY (party_id) REFERENCES public.party(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.signature
    ADD CONSTRAINT fk_signature_record_id FOREIGN KEY (record_id) REFERENCES public.record(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.signed_copy
    ADD CONSTRAINT fk_signed_copy_component_id FOREIGN KEY (component_id) REFERENCES public.component(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.signed_copy
    ADD CONSTRAINT fk_signed_copy_record_id FOREIGN KEY (record_id) REFERENCES public.record(id) ON DELETE RESTRICT;
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
