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
CREATE TABLE public.certificates_alembic_version (
    version_num character varying(32) NOT NULL
);
CREATE TABLE public.certificates_certificate (
    record_id character varying(36) NOT NULL,
    organisation_id character varying(36) NOT NULL,
    state character varying(32) NOT NULL,
    holder_name character varying(500) NOT NULL,
    holder_key character varying(500) NOT NULL,
    holder_address text NOT NULL,
    basis text NOT NULL,
    basis_record_id character varying(36),
    standing_id character varying(36),
    replaced_by_id character varying(36),
    ended_on date,
    end_basis text NOT NULL,
    ended_by character varying(200) NOT NULL,
    note text NOT NULL,
    adopted boolean NOT NULL,
    issued_by character varying(200) NOT NULL,
    issued_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_certificates_certificate_state CHECK (((state)::text = ANY ((ARRAY['registered'::character varying, 'handed_over'::character varying, 'replaced'::character varying, 'annulled'::character varying])::text[])))
);
CREATE TABLE public.certificates_copy (
    id character varying(36) NOT NULL,
    record_id character varying(36) NOT NULL,
    "position" integer NOT NULL,
    issued_on date NOT NULL,
    reason character varying(20) NOT NULL,
    application text NOT NULL,
    application_id character varying(36),
    issuer text NOT NULL,
    authority_post text NOT NULL,
    authority_name character varying(300) NOT NULL,
    chair_post text NOT NULL,
    chair_name character varying(300) NOT NULL,
    pdf_id character varying(36),
    docx_id character varying(36),
    signed_on date,
    confirmed_by character varying(200) NOT NULL,
    confirmed_at timestamp with time zone,
    handed_on date,
    receiver character varying(300) NOT NULL,
    receiver_post character varying(300) NOT NULL,
    method character varying(32),
    handed_by character varying(200) NOT NULL,
    invalid_from date,
    CONSTRAINT ck_certificates_copy_method CHECK (((method)::text = ANY ((ARRAY['in_person'::character varying, 'meeting'::character varying, 'post'::character varying])::text[])))
);
CREATE TABLE public.certificates_signatory (
    id character varying(36) NOT NULL,
    place character varying(32) NOT NULL,
    issuer text NOT NULL,
    post text NOT NULL,
    name character varying(300) NOT NULL,
    starts_on date NOT NULL,
    ends_on date,
    basis text NOT NULL,
    entered_by character varying(200) NOT NULL,
    entered_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_certificates_signatory_place CHECK (((place)::text = ANY ((ARRAY['authority'::character varying, 'association'::character varying])::text[])))
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
CREATE TABLE public.membership_agreement (
    id character varying(36) NOT NULL,
    number character varying(120) NOT NULL,
    dated date NOT NULL,
    subject text NOT NULL,
    starts_on date NOT NULL,
    ends_on date,
    end_reason text NOT NULL,
    record_id character varying(36),
    entered_by character varying(200) NOT NULL,
    entered_at timestamp with time zone NOT NULL
);
CREATE TABLE public.membership_agreement_party (
    agreement_id character varying(36) NOT NULL,
    party_id character varying(36) NOT NULL,
    "position" integer NOT NULL
);
CREATE TABLE public.membership_alembic_version (
    version_num character varying(32) NOT NULL
);
CREATE TABLE public.membership_application (
    id character varying(36) NOT NULL,
    organisation_id character varying(36) NOT NULL,
    record_id character varying(36) NOT NULL,
    ground character varying(32),
    addressee character varying(32) NOT NULL,
    addressed_to character varying(500) NOT NULL,
    dated date,
    registered_on date NOT NULL,
    head_name character varying(300) NOT NULL,
    head_post character varying(200) NOT NULL,
    nominee_name character varying(300) NOT NULL,
    nominee_post character varying(200) NOT NULL,
    acquainted boolean NOT NULL,
    signed boolean NOT NULL,
    missing character varying(200) NOT NULL,
    replaces_id character varying(36),
    state character varying(32) NOT NULL,
    active_from date,
    entered_by character varying(200) NOT NULL,
    entered_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_membership_application_addressee CHECK (((addressee)::text = ANY ((ARRAY['authority'::character varying, 'chair'::character varying])::text[]))),
    CONSTRAINT ck_membership_application_ground CHECK (((ground)::text = ANY ((ARRAY['certified'::character varying, 'implemented'::character varying, 'implementing'::character varying, 'opinion'::character varying, 'candidate'::character varying])::text[]))),
    CONSTRAINT ck_membership_application_state CHECK (((state)::text = ANY ((ARRAY['submitted'::character varying, 'returned'::character varying, 'considered'::character varying, 'ordered'::character varying, 'declined'::character varying, 'withdrawn'::character varying])::text[])))
);
CREATE TABLE public.membership_assignment (
    id character varying(36) NOT NULL,
    process_id character varying(36) NOT NULL,
    organisation_id character varying(36) NOT NULL,
    starts_on date NOT NULL,
    ends_on date,
    end_reason text NOT NULL,
    decision_id character varying(36),
    body character varying(300) NOT NULL,
    number character varying(120) NOT NULL,
    decided_on date NOT NULL,
    entered_by character varying(200) NOT NULL,
    entered_at timestamp with time zone NOT NULL
);
CREATE TABLE public.membership_consent (
    id character varying(36) NOT NULL,
    person_id character varying(36) NOT NULL,
    data text NOT NULL,
    purpose text NOT NULL,
    given_on date NOT NULL,
    valid_until date,
    record_id character varying(36) NOT NULL,
    withdrawn_on date,
    withdrawal_id character varying(36),
    due_on date,
    settled_on date,
    settled character varying(32),
    settled_note text NOT NULL,
    entered_by character varying(200) NOT NULL,
    entered_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_membership_consent_settled CHECK (((settled)::text = ANY ((ARRAY['destroyed'::character varying, 'depersonalised'::character varying, 'kept'::character varying])::text[])))
);
CREATE TABLE public.membership_consequence (
    id character varying(36) NOT NULL,
    ending_id character varying(36) NOT NULL,
    "position" integer NOT NULL,
    provider character varying(60) NOT NULL,
    code character varying(60) NOT NULL,
    subject character varying(120) NOT NULL,
    title text NOT NULL,
    chosen boolean NOT NULL
);
CREATE TABLE public.membership_data_request (
    id character varying(36) NOT NULL,
    person_id character varying(36) NOT NULL,
    asked text NOT NULL,
    received_on date NOT NULL,
    due_on date NOT NULL,
    record_id character varying(36),
    answered_on date,
    answer text NOT NULL,
    entered_by character varying(200) NOT NULL,
    entered_at timestamp with time zone NOT NULL
);
CREATE TABLE public.membership_ending (
    id character varying(36) NOT NULL,
    organisation_id character varying(36) NOT NULL,
    kind character varying(60) NOT NULL,
    reason character varying(32) NOT NULL,
    form character varying(32),
    ends boolean NOT NULL,
    last_day date NOT NULL,
    record_id character varying(36),
    decided_on date,
    decision_id character varying(36),
    body character varying(300) NOT NULL,
    number character varying(120) NOT NULL,
    votes_for integer,
    roster integer,
    needed integer,
    share character varying(60) NOT NULL,
    confirmed_on date,
    confirmed_by character varying(300) NOT NULL,
    initiator_id character varying(36),
    successor_id character varying(36),
    order_id character varying(36),
    standing_id character varying(36) NOT NULL,
    note text NOT NULL,
    restored_id character varying(36),
    entered_by character varying(200) NOT NULL,
    entered_at timestamp with time zone NOT NULL,
    withdrawn_by character varying(200) NOT NULL,
    withdrawn_at timestamp with time zone,
    withdrawn_reason text NOT NULL,
    CONSTRAINT ck_membership_ending_form CHECK (((form)::text = ANY ((ARRAY['merger'::character varying, 'accession'::character varying, 'absorption'::character varying, 'division'::character varying, 'separation'::character varying, 'transformation'::character varying])::text[]))),
    CONSTRAINT ck_membership_ending_reason CHECK (((reason)::text = ANY ((ARRAY['exit'::character varying, 'reorganisation'::character varying, 'removal'::character varying, 'liquidation'::character varying])::text[])))
);
CREATE TABLE public.membership_help (
    id character varying(36) NOT NULL,
    assignment_id character varying(36) NOT NULL,
    helped_id character varying(36) NOT NULL,
    given_on date NOT NULL,
    kind character varying(32) NOT NULL,
    description text NOT NULL,
    record_id character varying(36),
    entered_by character varying(200) NOT NULL,
    entered_at timestamp with time zone NOT NULL,
    withdrawn_by character varying(200) NOT NULL,
    withdrawn_at timestamp with time zone,
    withdrawn_reason text NOT NULL,
    CONSTRAINT ck_membership_help_kind CHECK (((kind)::text = ANY ((ARRAY['procedure'::character varying, 'instruction'::character varying, 'audit'::character varying])::text[])))
);
CREATE TABLE public.membership_import (
    id character varying(36) NOT NULL,
    sha256 character varying(64) NOT NULL,
    name character varying(300) NOT NULL,
    lines integer NOT NULL,
    begun integer NOT NULL,
    entered_by character varying(200) NOT NULL,
    entered_at timestamp with time zone NOT NULL
);
CREATE TABLE public.membership_informing (
    id character varying(36) NOT NULL,
    organisation_id character varying(36) NOT NULL,
    event character varying(60) NOT NULL,
    happened_on date NOT NULL,
    due_on date NOT NULL,
    informed_on date,
    informed_how character varying(500) NOT NULL,
    record_id character varying(36),
    informed_by character varying(200) NOT NULL
);
CREATE TABLE public.membership_opinion (
    id character varying(36) NOT NULL,
    organisation_id character varying(36) NOT NULL,
    record_id character varying(36) NOT NULL,
    positive boolean NOT NULL,
    given_on date NOT NULL,
    given_by character varying(300) NOT NULL,
    decision_id character varying(36),
    body character varying(300) NOT NULL,
    number character varying(120) NOT NULL,
    entered_by character varying(200) NOT NULL,
    entered_at timestamp with time zone NOT NULL,
    withdrawn_by character varying(200) NOT NULL,
    withdrawn_at timestamp with time zone,
    withdrawn_reason text NOT NULL
);
CREATE TABLE public.membership_order (
    id character varying(36) NOT NULL,
    record_id character varying(36) NOT NULL,
    number character varying(120) NOT NULL,
    dated date NOT NULL,
    entered_by character varying(200) NOT NULL,
    entered_at timestamp with time zone NOT NULL
);
CREATE TABLE public.membership_order_line (
    id character varying(36) NOT NULL,
    order_id character varying(36) NOT NULL,
    application_id character varying(36) NOT NULL,
    organisation_id character varying(36) NOT NULL,
    kind character varying(60) NOT NULL,
    first_day date NOT NULL,
    standing_id character varying(36) NOT NULL,
    does character varying(32) NOT NULL,
    revises_id character varying(36),
    reason text NOT NULL,
    CONSTRAINT ck_membership_order_line_does CHECK (((does)::text = ANY ((ARRAY['admits'::character varying, 'moves'::character varying, 'cancels'::character varying])::text[])))
);
CREATE TABLE public.membership_paper (
    id character varying(36) NOT NULL,
    application_id character varying(36) NOT NULL,
    kind character varying(32) NOT NULL,
    description text NOT NULL,
    count integer NOT NULL,
    dated date,
    record_id character varying(36),
    entered_by character varying(200) NOT NULL,
    entered_at timestamp with time zone NOT NULL,
    withdrawn_by character varying(200) NOT NULL,
    withdrawn_at timestamp with time zone,
    withdrawn_reason text NOT NULL,
    CONSTRAINT ck_membership_paper_kind CHECK (((kind)::text = ANY ((ARRAY['order'::character varying, 'plan'::character varying, 'specialists'::character varying])::text[])))
);
CREATE TABLE public.membership_partner (
    id character varying(36) NOT NULL,
    party_id character varying(36) NOT NULL,
    purpose text NOT NULL,
    starts_on date NOT NULL,
    ends_on date,
    end_reason text NOT NULL,
    entered_by character varying(200) NOT NULL,
    entered_at timestamp with time zone NOT NULL
);
CREATE TABLE public.membership_process (
    id character varying(36) NOT NULL,
    name character varying(300) NOT NULL,
    match_key character varying(300) NOT NULL,
    created_at timestamp with time zone NOT NULL
);
CREATE TABLE public.membership_seat (
    id character varying(36) NOT NULL,
    application_id character varying(36) NOT NULL,
    organisation_id character varying(36) NOT NULL,
    name character varying(300) NOT NULL,
    post character varying(200) NOT NULL,
    source character varying(32) NOT NULL,
    first_day date NOT NULL,
    state character varying(32) NOT NULL,
    standing_id character varying(36),
    reason text NOT NULL,
    answered_by character varying(200) NOT NULL,
    answered_at timestamp with time zone,
    CONSTRAINT ck_membership_seat_source CHECK (((source)::text = ANY ((ARRAY['nominee'::character varying, 'head'::character varying])::text[]))),
    CONSTRAINT ck_membership_seat_state CHECK (((state)::text = ANY ((ARRAY['open'::character varying, 'taken'::character varying, 'declined'::character varying])::text[])))
);
CREATE TABLE public.membership_step (
    id character varying(36) NOT NULL,
    application_id character varying(36) NOT NULL,
    state character varying(32) NOT NULL,
    happened_on date NOT NULL,
    body character varying(300) NOT NULL,
    number character varying(120) NOT NULL,
    record_id character varying(36),
    note text NOT NULL,
    entered_by character varying(200) NOT NULL,
    entered_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_membership_step_state CHECK (((state)::text = ANY ((ARRAY['submitted'::character varying, 'returned'::character varying, 'considered'::character varying, 'ordered'::character varying, 'declined'::character varying, 'withdrawn'::character varying])::text[])))
);
CREATE TABLE public.mentoring_alembic_version (
    version_num character varying(32) NOT NULL
);
CREATE TABLE public.mentoring_apart (
    id character varying(36) NOT NULL,
    mentor_id character varying(36) NOT NULL,
    candidate_id character varying(36) NOT NULL,
    since date NOT NULL,
    until date,
    reason text NOT NULL,
    noted_by character varying(200) NOT NULL,
    noted_at timestamp with time zone NOT NULL
);
CREATE TABLE public.mentoring_consultation (
    id character varying(36) NOT NULL,
    pair_id character varying(36) NOT NULL,
    held_on date NOT NULL,
    topic character varying(32) NOT NULL,
    form character varying(32) NOT NULL,
    text text NOT NULL,
    minutes integer,
    record_id character varying(36),
    noted_by character varying(200) NOT NULL,
    noted_at timestamp with time zone NOT NULL,
    struck_reason text NOT NULL,
    struck_by character varying(200) NOT NULL,
    struck_at timestamp with time zone,
    CONSTRAINT ck_mentoring_consultation_form CHECK (((form)::text = ANY ((ARRAY['visit'::character varying, 'online'::character varying, 'phone'::character varying, 'written'::character varying])::text[]))),
    CONSTRAINT ck_mentoring_consultation_topic CHECK (((topic)::text = ANY ((ARRAY['policy'::character varying, 'council'::character varying, 'audit'::character varying, 'analysis'::character varying, 'correction'::character varying])::text[])))
);
CREATE TABLE public.mentoring_distance (
    id character varying(36) NOT NULL,
    one character varying(300) NOT NULL,
    other character varying(300) NOT NULL,
    one_key character varying(300) NOT NULL,
    other_key character varying(300) NOT NULL,
    km integer NOT NULL,
    noted_by character varying(200) NOT NULL,
    noted_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_mentoring_distance_km_natural CHECK ((km >= 0))
);
CREATE TABLE public.mentoring_line (
    id character varying(36) NOT NULL,
    list_id character varying(36) NOT NULL,
    mentor_id character varying(36) NOT NULL,
    candidate_id character varying(36) NOT NULL,
    criterion character varying(20) NOT NULL,
    score integer NOT NULL,
    origin character varying(32) NOT NULL,
    justification text NOT NULL,
    pair_id character varying(36),
    CONSTRAINT ck_mentoring_line_origin CHECK (((origin)::text = ANY ((ARRAY['computed'::character varying, 'manual'::character varying, 'standing'::character varying])::text[])))
);
CREATE TABLE public.mentoring_list (
    id character varying(36) NOT NULL,
    state character varying(32) NOT NULL,
    drawn_on date NOT NULL,
    case_name character varying(60) NOT NULL,
    mentors integer NOT NULL,
    candidates integer NOT NULL,
    share integer NOT NULL,
    territory_weight integer NOT NULL,
    sector_weight integer NOT NULL,
    use_all_mentors boolean NOT NULL,
    options json NOT NULL,
    chosen character varying(20) NOT NULL,
    version integer NOT NULL,
    changed_on date NOT NULL,
    open_slot integer,
    record_id character varying(36),
    decision_record_id character varying(36),
    decision_body character varying(300) NOT NULL,
    decision_number character varying(100) NOT NULL,
    decision_on date,
    unheard_reason text NOT NULL,
    dropped_reason text NOT NULL,
    created_by character varying(200) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    closed_by character varying(200) NOT NULL,
    closed_at timestamp with time zone,
    CONSTRAINT ck_mentoring_list_state CHECK (((state)::text = ANY ((ARRAY['draft'::character varying, 'agreeing'::character varying, 'agreed'::character varying, 'approved'::character varying, 'dropped'::character varying])::text[])))
);
CREATE TABLE public.mentoring_motivation (
    id character varying(36) NOT NULL,
    party_id character varying(36) NOT NULL,
    since date NOT NULL,
    until date,
    basis text NOT NULL,
    noted_by character varying(200) NOT NULL,
    noted_at timestamp with time zone NOT NULL
);
CREATE TABLE public.mentoring_opinion (
    id character varying(36) NOT NULL,
    list_id character varying(36) NOT NULL,
    version integer NOT NULL,
    person_id character varying(36) NOT NULL,
    agrees boolean NOT NULL,
    remark text NOT NULL,
    given_on date NOT NULL,
    given_by character varying(200) NOT NULL,
    given_at timestamp with time zone NOT NULL,
    answer text NOT NULL,
    answered_by character varying(200) NOT NULL,
    answered_at timestamp with time zone
);
CREATE TABLE public.mentoring_pair (
    id character varying(36) NOT NULL,
    mentor_id character varying(36) NOT NULL,
    candidate_id character varying(36) NOT NULL,
    criterion character varying(20) NOT NULL,
    justification text NOT NULL,
    state character varying(32) NOT NULL,
    starts_on date NOT NULL,
    ends_on date,
    ending character varying(60) NOT NULL,
    end_reason text NOT NULL,
    end_record_id character varying(36),
    ended_by character varying(200) NOT NULL,
    ended_at timestamp with time zone,
    record_id character varying(36) NOT NULL,
    decision_record_id character varying(36),
    replaces_id character varying(36),
    created_by character varying(200) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_mentoring_pair_ends_after_start CHECK (((ends_on IS NULL) OR (ends_on >= starts_on))),
    CONSTRAINT ck_mentoring_pair_state CHECK (((state)::text = ANY ((ARRAY['active'::character varying, 'completed'::character varying, 'terminated'::character varying])::text[])))
);
CREATE TABLE public.mentoring_question (
    id character varying(36) NOT NULL,
    pair_id character varying(36) NOT NULL,
    doubt character varying(32) NOT NULL,
    since date NOT NULL,
    task_id character varying(36),
    raised_by character varying(200) NOT NULL,
    raised_at timestamp with time zone NOT NULL,
    settled_on date,
    settlement text NOT NULL,
    settled_by character varying(200) NOT NULL,
    settled_at timestamp with time zone,
    CONSTRAINT ck_mentoring_question_doubt CHECK (((doubt)::text = ANY ((ARRAY['mentor_certificate'::character varying, 'mentor_left'::character varying, 'candidate_left'::character varying])::text[])))
);
CREATE TABLE public.mentoring_step (
    id character varying(36) NOT NULL,
    pair_id character varying(36) NOT NULL,
    topic character varying(32) NOT NULL,
    text text NOT NULL,
    due_on date,
    done_on date,
    result text NOT NULL,
    dropped_reason text NOT NULL,
    planned_by character varying(200) NOT NULL,
    planned_at timestamp with time zone NOT NULL,
    closed_by character varying(200) NOT NULL,
    closed_at timestamp with time zone,
    CONSTRAINT ck_mentoring_step_topic CHECK (((topic)::text = ANY ((ARRAY['policy'::character varying, 'council'::character varying, 'audit'::character varying, 'analysis'::character varying, 'correction'::character varying])::text[])))
);
CREATE TABLE public.mentoring_warning (
    id character varying(36) NOT NULL,
    mentor_id character varying(36) NOT NULL,
    ends_on date NOT NULL,
    task_id character varying(36) NOT NULL,
    raised_by character varying(200) NOT NULL,
    raised_at timestamp with time zone NOT NULL,
    closed_on date
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
CREATE TABLE public.party_declension (
    id character varying(36) NOT NULL,
    party_id character varying(36) NOT NULL,
    part character varying(32) NOT NULL,
    grammatical_case character varying(20) NOT NULL,
    nominative character varying(500) NOT NULL,
    text character varying(500) NOT NULL,
    set_by character varying(200) NOT NULL,
    set_at timestamp with time zone NOT NULL,
    ended_by character varying(200) NOT NULL,
    ended_at timestamp with time zone,
    CONSTRAINT ck_party_declension_part CHECK (((part)::text = ANY ((ARRAY['name'::character varying, 'post'::character varying, 'gender'::character varying])::text[])))
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
INSERT INTO public.account VALUES ('01a17b23-b63d-7f5b-999f-4f502556b104', 'presidium', 'Грачёв М.Е.', '01a17b23-b63d-7f5a-85b7-31097a3e2242', NULL, 'active', '', '2026-10-27 02:15:00.41303+00');
INSERT INTO public.account VALUES ('01a17b23-b63d-7f5b-999f-4f50b2366eff', 'member', 'Белова Н.П.', '01a17b23-b63d-7f5a-85b7-310fad9a9c7a', NULL, 'active', '', '2026-10-27 02:15:00.41303+00');
INSERT INTO public.account VALUES ('01a17b23-b63d-7f5b-999f-4f5109e4913c', 'candidate', 'Ломакина Е.Д.', '01a17b23-b63d-7f5a-85b7-3113825dc2f6', NULL, 'active', '', '2026-10-27 02:15:00.41303+00');
INSERT INTO public.account VALUES ('01a17b23-b63d-7f7d-b399-911accb510ff', 'officer', 'Крутоярова П.А.', '01a17b23-b63d-7f5a-85b7-3113dce6b7e0', NULL, 'active', '', '2026-10-27 02:15:00.41303+00');
INSERT INTO public.account VALUES ('01a17b23-b63d-7f7d-b399-911bc3f1ff08', 'auditor', 'Проверяющий', NULL, NULL, 'active', '', '2026-10-27 02:15:00.41303+00');
INSERT INTO public.account VALUES ('01a17b23-b63d-7f5b-999f-4f4ef6c02596', 'secretary', 'Савушкина Т.Н.', '01a17b23-b63d-7f5a-85b7-31106ef2a7a8', NULL, 'active', '$argon2id$v=19$m=65536,t=3,p=4$6mlZZauM7k02+p4GRCYhuQ$kEVwMg19sDa6MwOrfKrcN/l+veMOCGQAh2ZMbzvP2rw', '2026-10-27 02:15:00.41303+00');
INSERT INTO public.account VALUES ('01a17b23-b63d-7f5b-999f-4f4fe2d563ce', 'chair', 'Ветрова И.С.', '01a17b23-b63d-7f5a-85b7-310858462e89', NULL, 'active', '$argon2id$v=19$m=65536,t=3,p=4$8p4mmgEs6uJpvGNPfst9lw$KNvEcFVF4YubRduiL+ZncyF8fVwzsTG8AMzfeFGmrho', '2026-10-27 02:15:00.41303+00');
INSERT INTO public.account VALUES ('01a17b23-b63d-7f7d-b399-911bb39517c8', 'admin', 'Администратор', NULL, NULL, 'active', '$argon2id$v=19$m=65536,t=3,p=4$zqa3NvZFrTtPiLgs1ecqGA$km+DTMfU4oqmQxJiQh15zNh0XGUWkOuegmRtJif617s', '2026-10-27 02:15:00.41303+00');
INSERT INTO public.account_role VALUES ('01a17b23-b63d-7f7d-b399-911bb39517c8', 'administrator');
INSERT INTO public.account_role VALUES ('01a17b23-b63d-7f7d-b399-911bc3f1ff08', 'auditor');
INSERT INTO public.alembic_version VALUES ('0004');
INSERT INTO public.audit_entry VALUES (1, '2026-10-27 02:15:00.41303+00', 'console', 'people.founded', 'deployment', 'demo', '{"action":"people.founded","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["field_definition","analytical_note|request_number","1f44caa773ea336aff9c384c41343ef9caf8a3414c705797118e28141563fbe9"],["field_definition","annual_plan|school_year","a8bf28d0f4d4d34f5b3bcdddf6a8054bfb524ddf852e2b457c6e56d18f1d9772"],["field_definition","annual_report|reported_period","f79c96643b0f55d4aac37fd9a29d6f320061d450eb147cd07df293f737bf3758"],["field_definition","authority_order|order_number","8eeaa5ed106f1ccca38c3f1d84a06c52c72969c4c1df93878d2fc5ead7111e15"],["field_definition","event_document|event","73ee50038e0771f41cc614ce84aac627809e93e5d909a383e13dc9b14d842f60"],["field_definition","event_report|event","5078bd16d86b156b73dfa0472fccd78ea81e27a2ced1178683f047fc801dd0be"],["field_definition","event_report|event_date","67298b846ceb6aa85b11af5a85498b4a808c8d4efed2f6339d76e55d18b71322"],["field_definition","methodical_work|considered_at","5e35cd1715066d2acb5200fb567539c17e31a216abc895bdf1dfabf45a536c05"],["field_definition","methodical_work|topic","54487a56b571987d0d33c7e342bab3a8ed20e8c903e37917dd750db16a9bfcbd"],["field_definition","methodical_work|work_version","0c3f4f4474100894c0a201eb8a37095e30ca65ced964ce7db2b2756e6a997fc8"],["field_definition","presidium_minutes|meeting_date","05787724b9bddc7b448946689ce66cbd77eb5940f9c6623791cf5b756e2bf9dc"],["field_definition","registration_journal|closing_entry","fe9e86b9fcecae624efb31cabe1adcbb6b5cd9732fd640758b04affae5e31bab"],["field_definition","registration_journal|journal_year","d0b038fb754fcd8e408fa0844ef169025dfc8f723caacfdec67fc1100185b1ad"],["file_plan_entry","01-01","44f9871e400f939b128c47bbda5f64cb281915744a0ede74399b8742b1f73b7e"],["file_plan_entry","01-02","57d373409fabbddb89e2fb76da58c29f7cf11a48e5d05bd1526fefe48097dbbf"],["file_plan_entry","01-03","8da2d85c22c6ffdeff3d519dc5dc607d574b4b49639ed4e73a27782a36101cde"],["file_plan_entry","01-04","68aa36659e9350abf1d0322d08128d394eca17c4d88cf75642272b51f066a1c2"],["file_plan_entry","01-05","c64650039df8373b6f8185b99e55b6c038e18bc56cd01da6e13cdd5cc7a209c6"],["file_plan_entry","01-06","909aaaaf07fea5f5137d4cb6182a9d5b3ec27133dea286f0ea51618358611465"],["file_plan_entry","01-07","74403e0ffa97f4a36583f254d8c150700c089527f19f7af53ec665d5923ec7a3"],["file_plan_entry","01-08","45e419b629bd3180af8b43c1d58b7c9601e561ab16d7efebcd80eb716e5296a9"],["file_plan_entry","01-09","24fd93f03a8dac1907c813b69c278b8dbbc54e1ed895f1df595b1900dc571522"],["file_plan_entry","01-10","99f155117cc8a7c15b94b08f30260954fe2d2276006a972c5e1ece69a4c8cc66"],["file_plan_entry","01-11","a4e39a4228bd8a204ce9e11309ef9d6c2a10f79dcafc4a9d0d78fcb7d2ab1874"],["file_plan_entry","01-12","f2370f24dbe10cef02d1ebeb6ebf9b842692d7fe3d4ec71b22176adb98c35be9"],["file_plan_entry","02-01","13deba3126294aca108729029f82f4180725974caca6a5cb8681ef26e19082a5"],["file_plan_entry","02-02","45e00930f82a64dadaac483726f3217fd92abe98a873568f537ae9cf982c8169"],["file_plan_entry","02-03","d8efa02854c35e54ebf1e398ca65baad35423c46393ef6cbfedef98395ae4ebc"],["file_plan_entry","02-04","45423c05042e3032ece63e865da4e30b051db4d800d0044f5156e62237d32653"],["file_plan_entry","02-05","55f2f36179c3860cd05d13f07b6b602952e278d2f321b8d06431990539c76b90"],["file_plan_entry","02-06","03186f8fcd6e5cecc18f848ca77d17e4d11ab058c4f1a987a2af09ac191a40af"],["file_plan_entry","02-07","ca8257acbf74ff2176c9c03c80f530bb191d9c3400065ab4d0cf246fa4d3c73f"],["file_plan_entry","03-01","206f806910a735aed33c10cab554044d7c07c4c0195c2ae9159661bcf0c4f119"],["file_plan_entry","03-02","23635dd33768b68f67bbf744954fb06184e687fd7068fa728d3980e64b566440"],["file_plan_entry","03-03","0610dea68c44c55c465fe97d08431b5efc796600f8b260364a6737b6285a55e5"],["file_plan_entry","03-04","5578408beb464f5379b35f47878f208b616328c2de7343ca46adeccf50ab56ca"],["file_plan_entry","03-05","98c1243d230135b731c42d08cd144d6373cb252208dcb4365938f8810cdee58e"],["file_plan_entry","03-06","53b1a3589f59217ae1febb26ffc3f09ad4ed589454d30d20ef777de8f98bbf98"],["file_plan_entry","04-01","0b3c59fa88c1e58af37840b55db611440142ea6ce7c6c53a8a50365396ea272b"],["file_plan_entry","04-02","2935b835980cc08b7f64c94a1afa632f3a2669f31f43fc732826faa24af192e7"],["file_plan_entry","04-03","0cfd5cc2abf2f4e2e3f995109291b7d9ebf1ca904821f37ec3c3a3868f1d9694"],["file_plan_entry","04-04","472628fb2b571a32c6a594de34b8bb0f068d4859bc8461b77781e508c2ed824d"],["file_plan_entry","04-05","f5b2432e4bc2a52f825a414cd2a33f309c8943a58bdc01e50dc2b61a9f974297"],["file_plan_entry","04-06","c868c836f09cd54a97aaf3eee4045f27d19a77cdfe3ad16282db54516e41696c"],["file_plan_entry","04-07","32a543831686ccdc41c80e56da131d8fc0f071a9bb4183e32efcebda100c62d6"],["file_plan_entry","04-08","16ab3f7446bfd8f62cd1c01b8e8be24b184f07c531b771440ef259f515f25680"],["file_plan_entry","04-09","971d58f46204760d5987b7f4c720b4986b497df090555cba8b4f8d09c5224329"],["file_plan_entry","04-10","744a8ad261be69d7db2dd721b033e931cf445b9d5b324625b4c01d113095bec2"],["file_plan_entry","04-11","78027088a66f3da075674201e81ea2b9afd03f8820af74c0e515a65272f44fec"],["file_plan_entry","04-12","12068c1f53f25a912221c49faf071bd1c245c442a4370c988840585a0153fc6b"],["ledger","internal","8d4e88829a089eb72616a7afad19ed20adc7bb2d293c9fe46022592a52f37713"],["link_type","annex_to","7cca474d65e0bf6c324749e3d4322ce4d2cf161abfc0a677f8cdd11f7f6bd6f9"],["link_type","answers","a6513a6925fc16bf6607c5aa05c11ca78af51974126471498f8457a4ecc3ebc0"],["link_type","cancels","3b0aef578049ad2d47f82883eb1317ad19897967bd47de1d76d69e34651c5f02"],["link_type","covers","47013fcff611c9bb59a118fab6a34776f6d99345494a52aa4d735cc346ba6adf"],["link_type","executes","66e6c86614cd87f8b121f141ada277e94acf2455793b684b907ae26d63e31766"],["link_type","extract_of","9cdb56d723498b1e1e35afadd168f2d1d7077ef71e42bd5dcddc18b28e795516"],["link_type","initiates","83e81ce49d0374ebed67e48c40a803f04621920cd1e33fe15c2929be4cee8a19"],["link_type","repeats","5390818764f66d7bcfdf555e0cb56b4673e65ed61dfe9a2012d664d407fd20a5"],["link_type","replaces","af21711a049b7ab85ef99257e37a78c26cf5eeeacfc1a57f4edf44738d4d4341"],["record_class","analytical_note","bf933f518644ece2922d4a2fa027a81c9ef0eafade8aa402348d2a914e1ee64f"],["record_class","annual_plan","7385152ab84e4370f41c0b54ca3dad4017ed4655123fb345470859aff9643fbd"],["record_class","annual_report","dd3d4e4a9c4393c7e52e0c2412418dbaa691a3c556ee335343364e79aaf4d338"],["record_class","authority_order","96a2174c2916088dd5adf73dd1b8910f40edae37a2b022a7bd65553ec8a3ee93"],["record_class","event_document","5a3f261984cb433ba814847b47cf2fed3d7ddd1ebc85fd2897848f1c44544161"],["record_class","event_report","58b37f1e8a3aa36d4656d5976180f334df2717bfc20c135fe4f9ac55e787dff9"],["record_class","handover_act","8f51503a264357a8c6d26c31fe2e89d44e80309301f7463ae8b5536d9a949f07"],["record_class","internal_document","2b8ba24f42ddea18b351b052f1a3a19855cfb79a69d9f14e5fc27d3abe96b6ae"],["record_class","methodical_work","83395d4cfc8bc6bde105e8a4f9b54c45396ec510190f1d33f6ce57cf5fe953bd"],["record_class","presidium_minutes","d3db40876ee256c541df322dbd68bf896e5842a9cabcdb86a97e333dc84c75e5"],["record_class","registration_journal","81c97f96abcaf9399d32d310c0515312ea2af7ebee86a938cf8073f52e4d812e"],["role","administrator","7aea85fdcc0816a024f83c37930cfbb1f6dbbf5aae4e23711ef0628aa3344bac"],["role","auditor","43d9fab392b416e7ccfae81b54b3f05471593d6647a4f32494528000fa89e90d"],["role","authority_officer","778ce0a676202f1a5943c71efd8b75f1b6689c292ada22821936fadbaa30eaf5"],["role","candidate","47510aa538584ca22d5784deaa403fa458addffac935e9b7bebb5104c4756a48"],["role","chair","31bf692da431f627cf2fabae9b4d166fed7c5a07fb76d3ad7da0b0a394512d30"],["role","commission_member","d7833b43cf52009f4a4662bf8a5a0b84bf8866b3b1f95eee3aa23e48a65a9baf"],["role","deputy","11b3a1ffefb2032717b27101ef902cfdec45ac99d9a6e841e1d39bf3bebf4789"],["role","group_member","8b163d37d45e5151742077402f3959c158f02993b64a2e82f62578d9bee13a80"],["role","member","3e116e9a39debcf4048db97352f464067c849aa94e0c8fe53574865eaf2be41f"],["role","presidium_member","c9bd41950765ac594dda6632b8f5f3f581975792db3d2fa4b91e14957412384a"],["role","secretary","08e848ec7951f29f14eec5aff618c646c9ac1bdd0d8e98a917bf31ac8a5d97cc"],["standing_kind","acting_chair","e592703d94a7905da995cb705fe8c15b95d69b4603aad8f4ca65be48806a6f66"],["standing_kind","authority_officer","bdc343acaff91b72ffd0573b4f507e008869982361933f1a9edff2a820470763"],["standing_kind","candidate","3d824508dbd9ad179a59072d14f934fdae54bafbba3a17a3857583616da43c3f"],["standing_kind","chair","4ef395f58050adfadf53b29ab9c751baa474796fcaa9f40eb4b1bcbc99ef16e8"],["standing_kind","commission_member","2b9d0b35dae83a892cdc92355c1fb44bbba96e38d3fd263250749a49f52466ed"],["standing_kind","consultative_mandate","5251fd1d99393a1ced4a4347ad2a794d346bd03107b3b473d0a3c20184db0a85"],["standing_kind","deputy","96dea92d4592f3d30bdeda28eac10bef638ed6b9c47058fe5140a32ae5733d8a"],["standing_kind","group_leader","09f9c2f4fda344ab44d0fab08baa5cb7bcba5fbc6bc505c75a96e0dfd16b451d"],["standing_kind","group_member","95bc9b9e9747f552d39c7426f820fc982753f8606abf112556843baf75c62df5"],["standing_kind","group_secretary","94d3eb5e2c22ced89475d90eab7e64a1cf2c6e4d43e3bde9d3291750edb1b057"],["standing_kind","head","e268000f81e5a363dbe69a3c5601fa2845f764ab1419b7d0c3d440f4220ea5a2"],["standing_kind","mandate","7304bfdf507c99a77d344551b214c1a9e0a057ccb413d7bf6a88b09e697940fb"],["standing_kind","member","0729cec49ff4f30634d03e77a8d4e95057f7935ed4e229ed8e33f492390ac8e6"],["standing_kind","presidium_seat","85f84d57d676752694449263729d652507de64f0c1f75f5d8962d676de92fa64"],["standing_kind","qms_certified","55ea7ec06341e6613d34f2a689ad08e13634be37d1942913f930084c7f88b3bb"],["standing_kind","representative","f5d1bc9d88d267abee65cae4b4da4ea4e106ce681ab4c8ca7d6f1e8fe33e15cd"],["standing_kind","secretary","ce751908b1c72a2b1116b665b9a07643113658bb51fe66e743034dcd6e492020"]],"detail":{},"object":["deployment","demo"],"on_behalf":"","seq":1,"unit":[1,109],"v":1}', '0000000000000000000000000000000000000000000000000000000000000000', 'd91d532c30a34a7a8ad4a4de52d75036fd31cc414d1a4f1cae44eeee1330ba50');
INSERT INTO public.audit_entry VALUES (2, '2026-10-27 02:15:00.41303+00', 'console', 'body.saved', 'body', 'presidium', '{"action":"body.saved","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["body","presidium","f0a1e60f3c542850744f6c15ee06f164728b077237ed88d3e652e02b7f3a75a3"]],"detail":{},"object":["body","presidium"],"on_behalf":"","seq":2,"unit":[2,109],"v":1}', 'd91d532c30a34a7a8ad4a4de52d75036fd31cc414d1a4f1cae44eeee1330ba50', '74c57bcbf7b344592dd9c84860576e3e3695442dad342430e6d4f317bb4c2efe');
INSERT INTO public.audit_entry VALUES (3, '2026-10-27 02:15:00.41303+00', 'console', 'body.saved', 'body', 'assembly', '{"action":"body.saved","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["body","assembly","a9bf81fb12fb2424d8bc8172583347b7154739642908496629d8c504e63059f0"]],"detail":{},"object":["body","assembly"],"on_behalf":"","seq":3,"unit":[3,109],"v":1}', '74c57bcbf7b344592dd9c84860576e3e3695442dad342430e6d4f317bb4c2efe', '98f19b221b14b7db26371a1ae7135e74dc59fd20733f32bcb6cc13ea30b60a6a');
INSERT INTO public.audit_entry VALUES (4, '2026-10-27 02:15:00.41303+00', 'console', 'body.saved', 'body', 'consulting_group', '{"action":"body.saved","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["body","consulting_group","9e8431a99cd80fb1d2b9ffec45b9e736d92b756661c3c73728198f139d7c2deb"]],"detail":{},"object":["body","consulting_group"],"on_behalf":"","seq":4,"unit":[4,109],"v":1}', '98f19b221b14b7db26371a1ae7135e74dc59fd20733f32bcb6cc13ea30b60a6a', '93417e1af996a4bcfb26e182eb7690b406c1a1a0ceb5b541e6b98c8f45433e40');
INSERT INTO public.audit_entry VALUES (5, '2026-10-27 02:15:00.41303+00', 'console', 'body.saved', 'body', 'research_group', '{"action":"body.saved","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["body","research_group","fc2884e19313c3f4b99035ffbc18b685da4423d884fbf4f9b798e82f3a580938"]],"detail":{},"object":["body","research_group"],"on_behalf":"","seq":5,"unit":[5,109],"v":1}', '93417e1af996a4bcfb26e182eb7690b406c1a1a0ceb5b541e6b98c8f45433e40', 'd9524aa59885b1870c955757e708a386787e4f9de710d7fc2bd2ac24f0866c0e');
INSERT INTO public.audit_entry VALUES (6, '2026-10-27 02:15:00.41303+00', 'console', 'body.saved', 'body', 'information_group', '{"action":"body.saved","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["body","information_group","aa26b17e9b032e003f1874f1cd76a7bd5d0d504ba0e02e5155e5ac3d70a1078a"]],"detail":{},"object":["body","information_group"],"on_behalf":"","seq":6,"unit":[6,109],"v":1}', 'd9524aa59885b1870c955757e708a386787e4f9de710d7fc2bd2ac24f0866c0e', 'b09e71f4b49ef513b7c39209a1e25ebfc1e505d22300a4084c9891df068fb169');
INSERT INTO public.audit_entry VALUES (7, '2026-10-27 02:15:00.41303+00', 'console', 'body.saved', 'body', 'appraisal_commission', '{"action":"body.saved","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["body","appraisal_commission","1f21c67d831de3ac731a65afb0348d171d953779ec6d9092a020de946e352ec1"]],"detail":{},"object":["body","appraisal_commission"],"on_behalf":"","seq":7,"unit":[7,109],"v":1}', 'b09e71f4b49ef513b7c39209a1e25ebfc1e505d22300a4084c9891df068fb169', '673f1d52c1dbcba8edab34b85ad70220f9dba4eca347eeec36009a8b4eb3a53d');
INSERT INTO public.audit_entry VALUES (8, '2026-10-27 02:15:00.41303+00', 'console', 'party.added', 'party', '01a17b23-b63d-7b68-8f8d-50d264322e51', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["party","01a17b23-b63d-7b68-8f8d-50d264322e51","5bc4d22cbc2e33bcb3ee89c221f324b70392a51063ce7fecaadc3bc4c3b1c3d3"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b63d-7b68-8f8d-50d264322e51"],"on_behalf":"","seq":8,"unit":[8,109],"v":1}', '673f1d52c1dbcba8edab34b85ad70220f9dba4eca347eeec36009a8b4eb3a53d', '808724bcffe4baf90c07ebfebf9d03b9b3fb015c832cdffe4390dbddd0319803');
INSERT INTO public.audit_entry VALUES (9, '2026-10-27 02:15:00.41303+00', 'console', 'party.added', 'party', '01a17b23-b63d-7f5a-85b7-30f89e0e497b', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["party","01a17b23-b63d-7f5a-85b7-30f89e0e497b","bf46996210cea2533fee60ad28a25453ae76084df6a39123ec5101e18f001937"],["party_alias","01a17b23-b63d-7f5a-85b7-30f968b95bb8","f002975216621fa0ff264fb770ee639cfc855e71179b8b075b373255afc8652a"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b63d-7f5a-85b7-30f89e0e497b"],"on_behalf":"","seq":9,"unit":[9,109],"v":1}', '808724bcffe4baf90c07ebfebf9d03b9b3fb015c832cdffe4390dbddd0319803', '144f01d20bf0cd1f67eca8652ec24fface9c834601bcc583a6c3f92a6d2367b1');
INSERT INTO public.audit_entry VALUES (10, '2026-10-27 02:15:00.41303+00', 'console', 'party.added', 'party', '01a17b23-b63d-7f5a-85b7-30fa50c43bca', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["party","01a17b23-b63d-7f5a-85b7-30fa50c43bca","1882faf25b465fc4004fa87c5f4ae6b016f89443daa137128c557dfb7bce697a"],["party_alias","01a17b23-b63d-7f5a-85b7-30fa94809d41","3e1e05cabb75886fa55551564fafad84bf25cfc969d3c82a4de770f065597c80"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b63d-7f5a-85b7-30fa50c43bca"],"on_behalf":"","seq":10,"unit":[10,109],"v":1}', '144f01d20bf0cd1f67eca8652ec24fface9c834601bcc583a6c3f92a6d2367b1', '4fe9ac202258c278e3c08f9e5299ad3deb2a6f403810663ad067c6fc45c8ba3c');
INSERT INTO public.audit_entry VALUES (11, '2026-10-27 02:15:00.41303+00', 'console', 'party.added', 'party', '01a17b23-b63d-7f5a-85b7-30fad0d60b23', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["party","01a17b23-b63d-7f5a-85b7-30fad0d60b23","d6378f3abeff953e284147565d214317e85d286bffc5869a43b27e63efed4e53"],["party_alias","01a17b23-b63d-7f5a-85b7-30fb2290348e","3f37399237533167b7de627fed31eb0a098f5cefcb5dc04983dfaf3f6a714d98"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b63d-7f5a-85b7-30fad0d60b23"],"on_behalf":"","seq":11,"unit":[11,109],"v":1}', '4fe9ac202258c278e3c08f9e5299ad3deb2a6f403810663ad067c6fc45c8ba3c', '379345314311e799288ddcd0f143c8075535a25398a4c6285b09fed4ac7a6aad');
INSERT INTO public.audit_entry VALUES (12, '2026-10-27 02:15:00.41303+00', 'console', 'party.added', 'party', '01a17b23-b63d-7f5a-85b7-30fbfaca91c7', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["party","01a17b23-b63d-7f5a-85b7-30fbfaca91c7","38a807f8bb827064742746d341643f7a1089e9c8ac4128df58e5ae5da4867e7c"],["party_alias","01a17b23-b63d-7f5a-85b7-30fce8d41a84","a6585a96ec7f0111891a152805e60ca16b588ee2399e6bf5caef0e6427a13892"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b63d-7f5a-85b7-30fbfaca91c7"],"on_behalf":"","seq":12,"unit":[12,109],"v":1}', '379345314311e799288ddcd0f143c8075535a25398a4c6285b09fed4ac7a6aad', '252ceb8358813fcb6845691e49748819ecb79727259ab73470b7f1348aea7eb8');
INSERT INTO public.audit_entry VALUES (13, '2026-10-27 02:15:00.41303+00', 'console', 'party.added', 'party', '01a17b23-b63d-7f5a-85b7-30fd8bf4de76', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["party","01a17b23-b63d-7f5a-85b7-30fd8bf4de76","ed7616e5d9acce8a3caf15925d03aff33e13b2f0824dbb1506b8d883513b444e"],["party_alias","01a17b23-b63d-7f5a-85b7-30fe58242815","84be4b929177d58d23581c2dc381be141b3a6fcb9625dbbdc0f8f4264a5ca1e2"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b63d-7f5a-85b7-30fd8bf4de76"],"on_behalf":"","seq":13,"unit":[13,109],"v":1}', '252ceb8358813fcb6845691e49748819ecb79727259ab73470b7f1348aea7eb8', '0e4091c4913ca6d2529e72da897690196667af1b26fcb80a1f4d78823cf61401');
INSERT INTO public.audit_entry VALUES (14, '2026-10-27 02:15:00.41303+00', 'console', 'party.added', 'party', '01a17b23-b63d-7f5a-85b7-30ff08070d08', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["party","01a17b23-b63d-7f5a-85b7-30ff08070d08","de9c10413bf600e5d363b80c9fa8e9808cd61bb685a2c3348d7c63641bd29c5f"],["party_alias","01a17b23-b63d-7f5a-85b7-30ff86b324b6","e0c2da218a2490008e3f3f843166c6a684f0a174b3cef238e9dca2faec418607"],["party_alias","01a17b23-b63d-7f5a-85b7-30ffe892b515","d079e063291c2dba317b5a604f7c42f21f130533948dbd8ad5f396124878be86"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b63d-7f5a-85b7-30ff08070d08"],"on_behalf":"","seq":14,"unit":[14,109],"v":1}', '0e4091c4913ca6d2529e72da897690196667af1b26fcb80a1f4d78823cf61401', 'b0dbc136de8ae4aa97bc150d5319c113f0f6c6583a0119797479242abcd33cd7');
INSERT INTO public.audit_entry VALUES (15, '2026-10-27 02:15:00.41303+00', 'console', 'party.added', 'party', '01a17b23-b63d-7f5a-85b7-3100db9be80b', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["party","01a17b23-b63d-7f5a-85b7-3100db9be80b","97c04d94721463bf34732948be6fd8c3e64256ed0da9037397034c9aef2ef847"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b63d-7f5a-85b7-3100db9be80b"],"on_behalf":"","seq":15,"unit":[15,109],"v":1}', 'b0dbc136de8ae4aa97bc150d5319c113f0f6c6583a0119797479242abcd33cd7', '34d6d0440a0a81997cc3fb23f851277c6db9f39c2211a036d32dcf030ec31c71');
INSERT INTO public.audit_entry VALUES (16, '2026-10-27 02:15:00.41303+00', 'console', 'party.added', 'party', '01a17b23-b63d-7f5a-85b7-3101d505744b', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["party","01a17b23-b63d-7f5a-85b7-3101d505744b","596cc0a861ec80644880276961260e33f51474ee1784e026b793f9523512268d"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b63d-7f5a-85b7-3101d505744b"],"on_behalf":"","seq":16,"unit":[16,109],"v":1}', '34d6d0440a0a81997cc3fb23f851277c6db9f39c2211a036d32dcf030ec31c71', '7a658600f3e559be4b7da610f372a28c900e1fbd26e40902f9e01980100f0d06');
INSERT INTO public.audit_entry VALUES (17, '2026-10-27 02:15:00.41303+00', 'console', 'party.added', 'party', '01a17b23-b63d-7f5a-85b7-3101fc3abab8', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["party","01a17b23-b63d-7f5a-85b7-3101fc3abab8","2170b51c9e7f15db4b503596f21a1f863170e05f554105e6e3969866da2f3940"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b63d-7f5a-85b7-3101fc3abab8"],"on_behalf":"","seq":17,"unit":[17,109],"v":1}', '7a658600f3e559be4b7da610f372a28c900e1fbd26e40902f9e01980100f0d06', '6afdc5ad64f2b3148c74679eae7eba9097261b91b81fdbe1a60b0d3a950fc3e7');
INSERT INTO public.audit_entry VALUES (18, '2026-10-27 02:15:00.41303+00', 'console', 'party.added', 'party', '01a17b23-b63d-7f5a-85b7-3102f0662ba1', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["party","01a17b23-b63d-7f5a-85b7-3102f0662ba1","0d08e3d95bd4441aad0f77ac316c2d5e589349458c0372fe23d348df39e041ab"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b63d-7f5a-85b7-3102f0662ba1"],"on_behalf":"","seq":18,"unit":[18,109],"v":1}', '6afdc5ad64f2b3148c74679eae7eba9097261b91b81fdbe1a60b0d3a950fc3e7', '3fd1e36e43fbbacf2dcba3c76c8981b9a3d90393a740a050ba1a78419f20ddf0');
INSERT INTO public.audit_entry VALUES (19, '2026-10-27 02:15:00.41303+00', 'console', 'party.added', 'party', '01a17b23-b63d-7f5a-85b7-31030eeae0cc', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["party","01a17b23-b63d-7f5a-85b7-31030eeae0cc","5c7749b0ead4e29ac8f716c736aa7d4a2fc2028fff42628f4b9e38d002da9869"],["party_alias","01a17b23-b63d-7f5a-85b7-310318b24242","3f5ef57c685446e4bec3c4c5575139d27da93d7b0bd48db9c10a5ae15e5ab2cc"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b63d-7f5a-85b7-31030eeae0cc"],"on_behalf":"","seq":19,"unit":[19,109],"v":1}', '3fd1e36e43fbbacf2dcba3c76c8981b9a3d90393a740a050ba1a78419f20ddf0', '700e1be7cf01e52a61afb273096e76049f270c2c1908f2e672c4c549c6e2ed6c');
INSERT INTO public.audit_entry VALUES (20, '2026-10-27 02:15:00.41303+00', 'console', 'party.added', 'party', '01a17b23-b63d-7f5a-85b7-3103f23fb459', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["party","01a17b23-b63d-7f5a-85b7-3103f23fb459","4f6fad9fd97291e73e9b6f71272d403cbbbb12cfa2126eef7a24ddf5fe8edf51"],["party_alias","01a17b23-b63d-7f5a-85b7-31042635ce9e","6aed4ef121e704adfc568f45f0ebed6963507e9a2885732bc064441c7e1cef7d"],["party_alias","01a17b23-b63d-7f5a-85b7-310503f8ddad","78506e556ceb98defd133f676cba7b16a9b155fd44393b00b06f12804380ef2a"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b63d-7f5a-85b7-3103f23fb459"],"on_behalf":"","seq":20,"unit":[20,109],"v":1}', '700e1be7cf01e52a61afb273096e76049f270c2c1908f2e672c4c549c6e2ed6c', '9fedc592f9f2f377b46a5c21c7157c0c788c453b22b63bf56274730f8993e3f0');
INSERT INTO public.audit_entry VALUES (21, '2026-10-27 02:15:00.41303+00', 'console', 'party.added', 'party', '01a17b23-b63d-7f5a-85b7-310593c3295d', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["party","01a17b23-b63d-7f5a-85b7-310593c3295d","c7a4db4a4a070dde0e1603bce171e3eac000d4c05cf8535842717ce5e123d7d1"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b63d-7f5a-85b7-310593c3295d"],"on_behalf":"","seq":21,"unit":[21,109],"v":1}', '9fedc592f9f2f377b46a5c21c7157c0c788c453b22b63bf56274730f8993e3f0', 'd8f76810baedd4eb16f7f7ff9abf8b52f696ed063e28e42ce829d6f01d3ffc81');
INSERT INTO public.audit_entry VALUES (22, '2026-10-27 02:15:00.41303+00', 'console', 'party.added', 'party', '01a17b23-b63d-7f5a-85b7-31066e8d80dd', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["party","01a17b23-b63d-7f5a-85b7-31066e8d80dd","c19e2c3f1eca630180bd6001e2b5732ca8e735130d5b2d1b0603bc07be0a4b29"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b63d-7f5a-85b7-31066e8d80dd"],"on_behalf":"","seq":22,"unit":[22,109],"v":1}', 'd8f76810baedd4eb16f7f7ff9abf8b52f696ed063e28e42ce829d6f01d3ffc81', '30f5eeae76797731266db3350cb52617e05f8736d9b5ca8d52b90c04389e8e16');
INSERT INTO public.audit_entry VALUES (23, '2026-10-27 02:15:00.41303+00', 'console', 'party.added', 'party', '01a17b23-b63d-7f5a-85b7-3106bee04e31', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["party","01a17b23-b63d-7f5a-85b7-3106bee04e31","537bfde3898844841c0639a53c4506e21a2f195fdecf57a7df66e2fba3ca89ec"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b63d-7f5a-85b7-3106bee04e31"],"on_behalf":"","seq":23,"unit":[23,109],"v":1}', '30f5eeae76797731266db3350cb52617e05f8736d9b5ca8d52b90c04389e8e16', 'ca67926b7b5a4c3133e084249d76cd4d15d67154b1b8110b39bbabd8397feb87');
INSERT INTO public.audit_entry VALUES (24, '2026-10-27 02:15:00.41303+00', 'console', 'party.added', 'party', '01a17b23-b63d-7f5a-85b7-3106d7683e05', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["party","01a17b23-b63d-7f5a-85b7-3106d7683e05","e051029f281edf7805597802c21a6533eda7c13abcc9b26da7936f2123785031"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b63d-7f5a-85b7-3106d7683e05"],"on_behalf":"","seq":24,"unit":[24,109],"v":1}', 'ca67926b7b5a4c3133e084249d76cd4d15d67154b1b8110b39bbabd8397feb87', '37473986d7988f85a77653435651c1541231d1015eb4ccfbe14f2ce6134a70bd');
INSERT INTO public.audit_entry VALUES (25, '2026-10-27 02:15:00.41303+00', 'console', 'party.added', 'party', '01a17b23-b63d-7f5a-85b7-3106f7b643dc', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["party","01a17b23-b63d-7f5a-85b7-3106f7b643dc","b5e5bf53f2121d8a16de2239f85cf77ab85bbecdbc0d78aad28354014c57b256"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b63d-7f5a-85b7-3106f7b643dc"],"on_behalf":"","seq":25,"unit":[25,109],"v":1}', '37473986d7988f85a77653435651c1541231d1015eb4ccfbe14f2ce6134a70bd', '923d5bad9e3a743db6df980feaf59ace797c21f78f4ddcd1716ee7843eb33aa4');
INSERT INTO public.audit_entry VALUES (26, '2026-10-27 02:15:00.41303+00', 'console', 'party.added', 'party', '01a17b23-b63d-7f5a-85b7-3107d07ae3f7', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["party","01a17b23-b63d-7f5a-85b7-3107d07ae3f7","11658a13e2dea70c2e6346e50a71ff6135f3fb330c3b8734b61c7bca1330bf0d"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-b63d-7f5a-85b7-3107d07ae3f7"],"on_behalf":"","seq":26,"unit":[26,109],"v":1}', '923d5bad9e3a743db6df980feaf59ace797c21f78f4ddcd1716ee7843eb33aa4', 'c2d612cfc42b353254b82349bd38c385b37bf8e3a38f9a39903252dcd028a39f');
INSERT INTO public.audit_entry VALUES (27, '2026-10-27 02:15:00.41303+00', 'console', 'party.added', 'party', '01a17b23-b63d-7f5a-85b7-310858462e89', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["party","01a17b23-b63d-7f5a-85b7-310858462e89","1030d661aa0678b6b460b3f2bbe262d52f4ba71d39fe412456fadeb587cde6a2"],["party_alias","01a17b23-b63d-7f5a-85b7-31088c8b1326","99e299284a8defe437b6c3c1230d0bee5776dee8affaf83fe5d81267c3425c61"]],"detail":{"kind":"person"},"object":["party","01a17b23-b63d-7f5a-85b7-310858462e89"],"on_behalf":"","seq":27,"unit":[27,109],"v":1}', 'c2d612cfc42b353254b82349bd38c385b37bf8e3a38f9a39903252dcd028a39f', '7e80dbcd5622eeb87b2a22c4fc674dcdb48f63d060abe4c7e0e80551e846157a');
INSERT INTO public.audit_entry VALUES (28, '2026-10-27 02:15:00.41303+00', 'console', 'party.added', 'party', '01a17b23-b63d-7f5a-85b7-31097a3e2242', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["party","01a17b23-b63d-7f5a-85b7-31097a3e2242","7dea541d874360d26c2c84c355dfdd528f7220a013ef0d9cd4d2aefbaa59b78c"]],"detail":{"kind":"person"},"object":["party","01a17b23-b63d-7f5a-85b7-31097a3e2242"],"on_behalf":"","seq":28,"unit":[28,109],"v":1}', '7e80dbcd5622eeb87b2a22c4fc674dcdb48f63d060abe4c7e0e80551e846157a', '9bcd3694e47375c5f52d0d7920925792a085a04316cf1adc36ed7ddacd131b37');
INSERT INTO public.audit_entry VALUES (29, '2026-10-27 02:15:00.41303+00', 'console', 'party.added', 'party', '01a17b23-b63d-7f5a-85b7-310a33f34974', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["party","01a17b23-b63d-7f5a-85b7-310a33f34974","3390966f7fa67809d2cb3319b8cb2f13863f2c09e3af1b75fc9180c81a2daca8"]],"detail":{"kind":"person"},"object":["party","01a17b23-b63d-7f5a-85b7-310a33f34974"],"on_behalf":"","seq":29,"unit":[29,109],"v":1}', '9bcd3694e47375c5f52d0d7920925792a085a04316cf1adc36ed7ddacd131b37', '8287487c8f70d8a7f15e030b233d9437dc6dd03728372b44dc125f217c99f97a');
INSERT INTO public.audit_entry VALUES (30, '2026-10-27 02:15:00.41303+00', 'console', 'party.added', 'party', '01a17b23-b63d-7f5a-85b7-310b14ee6cda', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["party","01a17b23-b63d-7f5a-85b7-310b14ee6cda","fa14da89c70dce72fb5006f7444836f17450d29b6991487f8ca34c72bd5743d8"]],"detail":{"kind":"person"},"object":["party","01a17b23-b63d-7f5a-85b7-310b14ee6cda"],"on_behalf":"","seq":30,"unit":[30,109],"v":1}', '8287487c8f70d8a7f15e030b233d9437dc6dd03728372b44dc125f217c99f97a', '2affae89b00e462f45c15b25800d1f9aced2fcf32f3ea85f81d39cb9a8966a18');
INSERT INTO public.audit_entry VALUES (31, '2026-10-27 02:15:00.41303+00', 'console', 'party.added', 'party', '01a17b23-b63d-7f5a-85b7-310c055e2d97', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["party","01a17b23-b63d-7f5a-85b7-310c055e2d97","1778329cbded64e9ea89b2e3ee0d973209e9c6e5c9cf4e7937ad9b92d5c637c7"]],"detail":{"kind":"person"},"object":["party","01a17b23-b63d-7f5a-85b7-310c055e2d97"],"on_behalf":"","seq":31,"unit":[31,109],"v":1}', '2affae89b00e462f45c15b25800d1f9aced2fcf32f3ea85f81d39cb9a8966a18', 'd5b21ddf2d2e2cf715a8db4eb3e784ef94fb4a693b76246a0fa408f46c1b342c');
INSERT INTO public.audit_entry VALUES (32, '2026-10-27 02:15:00.41303+00', 'console', 'party.added', 'party', '01a17b23-b63d-7f5a-85b7-310cf0a9f54a', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["party","01a17b23-b63d-7f5a-85b7-310cf0a9f54a","5674dad7819a759571bb1a7352237bc9fa1a155de494de356462e9f414797c38"]],"detail":{"kind":"person"},"object":["party","01a17b23-b63d-7f5a-85b7-310cf0a9f54a"],"on_behalf":"","seq":32,"unit":[32,109],"v":1}', 'd5b21ddf2d2e2cf715a8db4eb3e784ef94fb4a693b76246a0fa408f46c1b342c', '0778d78a7a44eb97772a9c88b9a660f276d68469fa1474f8645f9038cee1c8f6');
INSERT INTO public.audit_entry VALUES (33, '2026-10-27 02:15:00.41303+00', 'console', 'party.added', 'party', '01a17b23-b63d-7f5a-85b7-310cf69c02a5', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["party","01a17b23-b63d-7f5a-85b7-310cf69c02a5","3fc7e6a1593265454513c8487816a9dbd3cac18275d8842cc7e8d513e304eb04"]],"detail":{"kind":"person"},"object":["party","01a17b23-b63d-7f5a-85b7-310cf69c02a5"],"on_behalf":"","seq":33,"unit":[33,109],"v":1}', '0778d78a7a44eb97772a9c88b9a660f276d68469fa1474f8645f9038cee1c8f6', '3ba477677e2484012af6e12cdeb7f79834c1517a77dfb49f6b900849bf4ab40d');
INSERT INTO public.audit_entry VALUES (34, '2026-10-27 02:15:00.41303+00', 'console', 'party.added', 'party', '01a17b23-b63d-7f5a-85b7-310dd7758da2', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["party","01a17b23-b63d-7f5a-85b7-310dd7758da2","b4717d8cdcc26ee1ee321440d916a1d9e58c5ed81342457f58782190c3bb29d8"]],"detail":{"kind":"person"},"object":["party","01a17b23-b63d-7f5a-85b7-310dd7758da2"],"on_behalf":"","seq":34,"unit":[34,109],"v":1}', '3ba477677e2484012af6e12cdeb7f79834c1517a77dfb49f6b900849bf4ab40d', '18c431441ffaf298ffa42c6a98c6d1633390732d6004be4a4d4462315d763ea1');
INSERT INTO public.audit_entry VALUES (35, '2026-10-27 02:15:00.41303+00', 'console', 'party.added', 'party', '01a17b23-b63d-7f5a-85b7-310e40f89108', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["party","01a17b23-b63d-7f5a-85b7-310e40f89108","c46da3ed3d3a38467aa6113a190736e6ac8554eff98602cf16f2297a9f7761e8"]],"detail":{"kind":"person"},"object":["party","01a17b23-b63d-7f5a-85b7-310e40f89108"],"on_behalf":"","seq":35,"unit":[35,109],"v":1}', '18c431441ffaf298ffa42c6a98c6d1633390732d6004be4a4d4462315d763ea1', 'da7fad6109c2c6d3595634bd7b2f051d67f2aefe0f8d4b70141089c51e15adbb');
INSERT INTO public.audit_entry VALUES (36, '2026-10-27 02:15:00.41303+00', 'console', 'party.added', 'party', '01a17b23-b63d-7f5a-85b7-310e62af44d3', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["party","01a17b23-b63d-7f5a-85b7-310e62af44d3","76d144c5ec031d00c17dc72e90d43e82a9d5213d5adf21c9963ca33bbe5ca388"]],"detail":{"kind":"person"},"object":["party","01a17b23-b63d-7f5a-85b7-310e62af44d3"],"on_behalf":"","seq":36,"unit":[36,109],"v":1}', 'da7fad6109c2c6d3595634bd7b2f051d67f2aefe0f8d4b70141089c51e15adbb', '4f727b1184cff613fe501056464683fe831f8c145bd997ac5b2f10f7fe83644e');
INSERT INTO public.audit_entry VALUES (37, '2026-10-27 02:15:00.41303+00', 'console', 'party.added', 'party', '01a17b23-b63d-7f5a-85b7-310f0204b539', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["party","01a17b23-b63d-7f5a-85b7-310f0204b539","7f8dd2f94c5dd0454c73973c2f0a6516e5f9d48b95baaea36c4a5d3b0c373e97"]],"detail":{"kind":"person"},"object":["party","01a17b23-b63d-7f5a-85b7-310f0204b539"],"on_behalf":"","seq":37,"unit":[37,109],"v":1}', '4f727b1184cff613fe501056464683fe831f8c145bd997ac5b2f10f7fe83644e', '5752d69c72e1a88d8ac4d35500b19724d361b1b11c84b4326682763424bb508c');
INSERT INTO public.audit_entry VALUES (38, '2026-10-27 02:15:00.41303+00', 'console', 'party.added', 'party', '01a17b23-b63d-7f5a-85b7-310fad9a9c7a', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["party","01a17b23-b63d-7f5a-85b7-310fad9a9c7a","12a8be49d28b2f87b95696a6de79d627f00c74b3e0000672fe7c6e6355450c0d"],["party_alias","01a17b23-b63d-7f5a-85b7-310fee3a9a6a","26c88169bd722b10c5f04ba12eefdc6e652cb761592d713a726c7087d172c8fe"]],"detail":{"kind":"person"},"object":["party","01a17b23-b63d-7f5a-85b7-310fad9a9c7a"],"on_behalf":"","seq":38,"unit":[38,109],"v":1}', '5752d69c72e1a88d8ac4d35500b19724d361b1b11c84b4326682763424bb508c', 'd300c02ff7354e1fa45d9c779ee3a82da707e675fd55b1290447cbcc45ba7220');
INSERT INTO public.audit_entry VALUES (39, '2026-10-27 02:15:00.41303+00', 'console', 'party.added', 'party', '01a17b23-b63d-7f5a-85b7-31106ef2a7a8', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["party","01a17b23-b63d-7f5a-85b7-31106ef2a7a8","89496b13c512df00e70208656ebb22f41ec1ef88f66d64aa5fef8da9e533d0c5"],["party_alias","01a17b23-b63d-7f5a-85b7-3110c4868959","ed7f7a6e42b48d58d7bef75b3e1865fbad535ad37a12960ecc7689fdfba66040"]],"detail":{"kind":"person"},"object":["party","01a17b23-b63d-7f5a-85b7-31106ef2a7a8"],"on_behalf":"","seq":39,"unit":[39,109],"v":1}', 'd300c02ff7354e1fa45d9c779ee3a82da707e675fd55b1290447cbcc45ba7220', '2de603cb4bf252fef2b36ccc532b4caeb2bcb324cdbd6b84825261e15ff20b77');
INSERT INTO public.audit_entry VALUES (40, '2026-10-27 02:15:00.41303+00', 'console', 'party.added', 'party', '01a17b23-b63d-7f5a-85b7-3111745f8c32', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["party","01a17b23-b63d-7f5a-85b7-3111745f8c32","1b084a72db179a52fc0169020a7ca0635c8615b4ae85af092accfc58e17c0201"],["party_alias","01a17b23-b63d-7f5a-85b7-311215092122","0cba9ef9c2c766b9a6452bd48b6cf40baddbedb12af063424a156700438a1216"]],"detail":{"kind":"person"},"object":["party","01a17b23-b63d-7f5a-85b7-3111745f8c32"],"on_behalf":"","seq":40,"unit":[40,109],"v":1}', '2de603cb4bf252fef2b36ccc532b4caeb2bcb324cdbd6b84825261e15ff20b77', 'e8cea4d54d1582263b9ab38ab10038eb61e2a55e912fb6f88f994291e75036fe');
INSERT INTO public.audit_entry VALUES (41, '2026-10-27 02:15:00.41303+00', 'console', 'party.added', 'party', '01a17b23-b63d-7f5a-85b7-3112ab0cce36', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["party","01a17b23-b63d-7f5a-85b7-3112ab0cce36","d4855777c73715aac7d664ab11bca24d98370bf1a760fa754ae71f90284675df"]],"detail":{"kind":"person"},"object":["party","01a17b23-b63d-7f5a-85b7-3112ab0cce36"],"on_behalf":"","seq":41,"unit":[41,109],"v":1}', 'e8cea4d54d1582263b9ab38ab10038eb61e2a55e912fb6f88f994291e75036fe', '4dadf1c6c796b6ca8fa2a8cbca1a53f523e13fc05044b55b7a14170780035999');
INSERT INTO public.audit_entry VALUES (42, '2026-10-27 02:15:00.41303+00', 'console', 'party.added', 'party', '01a17b23-b63d-7f5a-85b7-3113825dc2f6', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["party","01a17b23-b63d-7f5a-85b7-3113825dc2f6","1ed95bf81884cbbf5b82e52cf2fd0913fe89544c260fa21136d5f82e8c82a2ec"]],"detail":{"kind":"person"},"object":["party","01a17b23-b63d-7f5a-85b7-3113825dc2f6"],"on_behalf":"","seq":42,"unit":[42,109],"v":1}', '4dadf1c6c796b6ca8fa2a8cbca1a53f523e13fc05044b55b7a14170780035999', '2b44e85d909ee54a1082f57de6a1ab56187a84d0c73718e139307e522960de90');
INSERT INTO public.audit_entry VALUES (43, '2026-10-27 02:15:00.41303+00', 'console', 'party.added', 'party', '01a17b23-b63d-7f5a-85b7-3113dce6b7e0', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["party","01a17b23-b63d-7f5a-85b7-3113dce6b7e0","6aa641a988ac9d37a765f243f967f93735a7a3e1a8f442e31dacd3ba1d780f78"]],"detail":{"kind":"person"},"object":["party","01a17b23-b63d-7f5a-85b7-3113dce6b7e0"],"on_behalf":"","seq":43,"unit":[43,109],"v":1}', '2b44e85d909ee54a1082f57de6a1ab56187a84d0c73718e139307e522960de90', 'a55e828a7a0d14f5bb619173fb65ce9c3c90c1960d8fbd45a798a0120d69a088');
INSERT INTO public.audit_entry VALUES (44, '2026-10-27 02:15:00.41303+00', 'console', 'party.added', 'party', '01a17b23-b63d-7f5a-85b7-3114c9757511', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["party","01a17b23-b63d-7f5a-85b7-3114c9757511","03a6c58a307e26547993ea1d72bfbd49bfd9cd745fb0a26b13b82a5310c3c187"],["party_alias","01a17b23-b63d-7f5a-85b7-3114ec6a9fec","cea55926a372aeaf7677cc5bf3ec12dadccf6a7f4cba8cb3c37e2c3612343253"]],"detail":{"kind":"person"},"object":["party","01a17b23-b63d-7f5a-85b7-3114c9757511"],"on_behalf":"","seq":44,"unit":[44,109],"v":1}', 'a55e828a7a0d14f5bb619173fb65ce9c3c90c1960d8fbd45a798a0120d69a088', '5385852f390143b072c6e0c80be004e58b1ae69e9064981370b700fc32412015');
INSERT INTO public.audit_entry VALUES (45, '2026-10-27 02:15:00.41303+00', 'console', 'party.added', 'party', '01a17b23-b63d-7f5a-85b7-3115a0e563a6', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["party","01a17b23-b63d-7f5a-85b7-3115a0e563a6","52979b06e2ed4738918d0bd383544f7b2b003f6c719e8b5e38dbb06232157a48"]],"detail":{"kind":"person"},"object":["party","01a17b23-b63d-7f5a-85b7-3115a0e563a6"],"on_behalf":"","seq":45,"unit":[45,109],"v":1}', '5385852f390143b072c6e0c80be004e58b1ae69e9064981370b700fc32412015', 'df04ba9d119d55d9975d421b5927a0d38b65beba4c33cb7e2992a68b0fed6c41');
INSERT INTO public.audit_entry VALUES (46, '2026-10-27 02:15:00.41303+00', 'console', 'standing.started', 'standing', '01a17b23-b63d-7f5a-85b7-3115f70773a1', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["standing","01a17b23-b63d-7f5a-85b7-3115f70773a1","36358d790e7c4c0602ea25f39b2aac8eb873b4ab368d45b087849302e9a053f3"]],"detail":{"kind":"member"},"object":["standing","01a17b23-b63d-7f5a-85b7-3115f70773a1"],"on_behalf":"","seq":46,"unit":[46,109],"v":1}', 'df04ba9d119d55d9975d421b5927a0d38b65beba4c33cb7e2992a68b0fed6c41', 'c2734fdb2bdd729e3652281d2d1ef48b04802a9f7b8f92be9711f9af4b7b7e72');
INSERT INTO public.audit_entry VALUES (47, '2026-10-27 02:15:00.41303+00', 'console', 'standing.started', 'standing', '01a17b23-b63d-7f5a-85b7-3116199face5', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["standing","01a17b23-b63d-7f5a-85b7-3116199face5","bfcba035d2b979c202c72400a22b460c287a89754f65f871e30033f96249db4f"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b63d-7f5a-85b7-3116199face5"],"on_behalf":"","seq":47,"unit":[47,109],"v":1}', 'c2734fdb2bdd729e3652281d2d1ef48b04802a9f7b8f92be9711f9af4b7b7e72', '2d99d13783b0ee1d88097ab616610a95e52325b116f1ff5326e381d7243b212d');
INSERT INTO public.audit_entry VALUES (48, '2026-10-27 02:15:00.41303+00', 'console', 'standing.started', 'standing', '01a17b23-b63d-7f5a-85b7-31170ee56f1b', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["standing","01a17b23-b63d-7f5a-85b7-31170ee56f1b","728d3a1c0c2e9bdda0cc967f092756f8b55b4bd35942564e4e0f0d05076e77ec"]],"detail":{"kind":"presidium_seat"},"object":["standing","01a17b23-b63d-7f5a-85b7-31170ee56f1b"],"on_behalf":"","seq":48,"unit":[48,109],"v":1}', '2d99d13783b0ee1d88097ab616610a95e52325b116f1ff5326e381d7243b212d', 'ad4eb3347cb1f35c628b0867c93d64c10182f36748478cd17104d94b5f41d951');
INSERT INTO public.audit_entry VALUES (49, '2026-10-27 02:15:00.41303+00', 'console', 'standing.started', 'standing', '01a17b23-b63d-7f5a-85b7-31172478892f', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["standing","01a17b23-b63d-7f5a-85b7-31172478892f","f57256c8c41897d3552dc3f3a0bde551fd467703066ac021e378c69b569a06d1"]],"detail":{"kind":"member"},"object":["standing","01a17b23-b63d-7f5a-85b7-31172478892f"],"on_behalf":"","seq":49,"unit":[49,109],"v":1}', 'ad4eb3347cb1f35c628b0867c93d64c10182f36748478cd17104d94b5f41d951', '51aef5561bf0856a4cf30a5e1424be65125909e69c24bd9a7348282c33cd504b');
INSERT INTO public.audit_entry VALUES (50, '2026-10-27 02:15:00.41303+00', 'console', 'standing.started', 'standing', '01a17b23-b63d-7f5a-85b7-311750107723', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["standing","01a17b23-b63d-7f5a-85b7-311750107723","2b86b26e212a9c7512e4bcda2d7b3b6e69ee56934c0499f356664b27210d75ef"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b63d-7f5a-85b7-311750107723"],"on_behalf":"","seq":50,"unit":[50,109],"v":1}', '51aef5561bf0856a4cf30a5e1424be65125909e69c24bd9a7348282c33cd504b', '65de6dfe95a7b632b6dbeb80feffe64cdec02aad073f81983432cc44a9bd566e');
INSERT INTO public.audit_entry VALUES (51, '2026-10-27 02:15:00.41303+00', 'console', 'standing.started', 'standing', '01a17b23-b63d-7f5a-85b7-311804120917', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["standing","01a17b23-b63d-7f5a-85b7-311804120917","f036b2654c859d3b82aaad57cee56e1500af10e33e95ebd28117d474d9767477"]],"detail":{"kind":"presidium_seat"},"object":["standing","01a17b23-b63d-7f5a-85b7-311804120917"],"on_behalf":"","seq":51,"unit":[51,109],"v":1}', '65de6dfe95a7b632b6dbeb80feffe64cdec02aad073f81983432cc44a9bd566e', '4b11ce1aef81759d0c0daccbd7fce8aeb5c2879c7fa2cc53b2b4538e9d9ec2f1');
INSERT INTO public.audit_entry VALUES (52, '2026-10-27 02:15:00.41303+00', 'console', 'standing.started', 'standing', '01a17b23-b63d-7f5a-85b7-311871c699cb', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["standing","01a17b23-b63d-7f5a-85b7-311871c699cb","e68ba969c87a44b41945efb908a432c682ac64e284adb6a78f1ce96b83d71a0e"]],"detail":{"kind":"member"},"object":["standing","01a17b23-b63d-7f5a-85b7-311871c699cb"],"on_behalf":"","seq":52,"unit":[52,109],"v":1}', '4b11ce1aef81759d0c0daccbd7fce8aeb5c2879c7fa2cc53b2b4538e9d9ec2f1', '0cd13e34bc79ad406d7352c5ef9ba1fda9a7faca5ad5b7e60962a49dc3c9fa7b');
INSERT INTO public.audit_entry VALUES (53, '2026-10-27 02:15:00.41303+00', 'console', 'standing.started', 'standing', '01a17b23-b63d-7f5a-85b7-311885d279c5', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["standing","01a17b23-b63d-7f5a-85b7-311885d279c5","93fbeb4a2f3c815b719836746fff71e50b36e50ac7c3803571da50d0812c914d"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b63d-7f5a-85b7-311885d279c5"],"on_behalf":"","seq":53,"unit":[53,109],"v":1}', '0cd13e34bc79ad406d7352c5ef9ba1fda9a7faca5ad5b7e60962a49dc3c9fa7b', '8564a52ef9e0ab23009da6bae4a984984c69fbe23d346cfad3a2ddb79c2fd178');
INSERT INTO public.audit_entry VALUES (54, '2026-10-27 02:15:00.41303+00', 'console', 'standing.started', 'standing', '01a17b23-b63d-7f5a-85b7-311946fc6c4e', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["standing","01a17b23-b63d-7f5a-85b7-311946fc6c4e","cc1023b9413f82d2517e6a722c43e4f8e432f2712669e1e30a3b2fa15b24d873"]],"detail":{"kind":"presidium_seat"},"object":["standing","01a17b23-b63d-7f5a-85b7-311946fc6c4e"],"on_behalf":"","seq":54,"unit":[54,109],"v":1}', '8564a52ef9e0ab23009da6bae4a984984c69fbe23d346cfad3a2ddb79c2fd178', '30c93ba3b8d834f726266c023d9181401fb28847c9510aaf120745b29853ed19');
INSERT INTO public.audit_entry VALUES (55, '2026-10-27 02:15:00.41303+00', 'console', 'standing.started', 'standing', '01a17b23-b63d-7f5a-85b7-3119fc962fd0', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["standing","01a17b23-b63d-7f5a-85b7-3119fc962fd0","06bcfc1a459ddaf7b5bb2f286a7eb8a06ce34a86c643b78f91732289d4582d17"]],"detail":{"kind":"member"},"object":["standing","01a17b23-b63d-7f5a-85b7-3119fc962fd0"],"on_behalf":"","seq":55,"unit":[55,109],"v":1}', '30c93ba3b8d834f726266c023d9181401fb28847c9510aaf120745b29853ed19', 'b5d4ca955a9343703e99f5bca4865b8ece107883b694d583c3a41a4fa8de3d1e');
INSERT INTO public.audit_entry VALUES (56, '2026-10-27 02:15:00.41303+00', 'console', 'standing.started', 'standing', '01a17b23-b63d-7f5a-85b7-311abbc23d9d', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["standing","01a17b23-b63d-7f5a-85b7-311abbc23d9d","724e284082077c7fbe46ec846c5d18304512a48e9eecb0f8a803d7943e4b678c"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b63d-7f5a-85b7-311abbc23d9d"],"on_behalf":"","seq":56,"unit":[56,109],"v":1}', 'b5d4ca955a9343703e99f5bca4865b8ece107883b694d583c3a41a4fa8de3d1e', '00bd8e2babe879fb7a0bf2a32bbd2ca08a0387405fe444dab348378ef8843703');
INSERT INTO public.audit_entry VALUES (57, '2026-10-27 02:15:00.41303+00', 'console', 'standing.started', 'standing', '01a17b23-b63d-7f5a-85b7-311bb2ef5a76', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["standing","01a17b23-b63d-7f5a-85b7-311bb2ef5a76","2c4560f72bcb07a6353b1492a89e79a76ce4c4b198c3312471328777794636e3"]],"detail":{"kind":"presidium_seat"},"object":["standing","01a17b23-b63d-7f5a-85b7-311bb2ef5a76"],"on_behalf":"","seq":57,"unit":[57,109],"v":1}', '00bd8e2babe879fb7a0bf2a32bbd2ca08a0387405fe444dab348378ef8843703', '8319d18910a65e2f0227c02f3e5812470446fd1233bcbbecff5a37698381d295');
INSERT INTO public.audit_entry VALUES (58, '2026-10-27 02:15:00.41303+00', 'console', 'standing.started', 'standing', '01a17b23-b63d-7f5a-85b7-311c33509c02', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["standing","01a17b23-b63d-7f5a-85b7-311c33509c02","98fbbd938f84be89787b6b32357605c0c1c89a50a94bc70600fa48cd7fc9ab10"]],"detail":{"kind":"member"},"object":["standing","01a17b23-b63d-7f5a-85b7-311c33509c02"],"on_behalf":"","seq":58,"unit":[58,109],"v":1}', '8319d18910a65e2f0227c02f3e5812470446fd1233bcbbecff5a37698381d295', '0b8ec4d9b6de72a38d4066b2ac1f95b69fed2dc7a449532f3473833716a61f0d');
INSERT INTO public.audit_entry VALUES (59, '2026-10-27 02:15:00.41303+00', 'console', 'standing.started', 'standing', '01a17b23-b63d-7f5a-85b7-311ce6982b43', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["standing","01a17b23-b63d-7f5a-85b7-311ce6982b43","f590931f87c33f6d5a147413f9aa92129d03d2addbdc57ccde7f6015cdcddf4a"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b63d-7f5a-85b7-311ce6982b43"],"on_behalf":"","seq":59,"unit":[59,109],"v":1}', '0b8ec4d9b6de72a38d4066b2ac1f95b69fed2dc7a449532f3473833716a61f0d', '54cf4693074ea5d5937d5130538153dff69524bdd41c7c577bd4c40eb76940d7');
INSERT INTO public.audit_entry VALUES (60, '2026-10-27 02:15:00.41303+00', 'console', 'standing.started', 'standing', '01a17b23-b63d-7f5a-85b7-311d9fa55c1b', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["standing","01a17b23-b63d-7f5a-85b7-311d9fa55c1b","40fa684a9d9a40cdb4dc8ac827170d9c76b0b268ddb57d17c38f67ef79679642"]],"detail":{"kind":"presidium_seat"},"object":["standing","01a17b23-b63d-7f5a-85b7-311d9fa55c1b"],"on_behalf":"","seq":60,"unit":[60,109],"v":1}', '54cf4693074ea5d5937d5130538153dff69524bdd41c7c577bd4c40eb76940d7', '643f56310a0fbafaee2bf583684e12118c2ed27e59e61962a76f2eed34243db2');
INSERT INTO public.audit_entry VALUES (61, '2026-10-27 02:15:00.41303+00', 'console', 'standing.started', 'standing', '01a17b23-b63d-7f5a-85b7-311dd2cd35eb', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["standing","01a17b23-b63d-7f5a-85b7-311dd2cd35eb","69ab6d323d20a75123dbcceedf752e0cf6ac911cee472b57e8be6334a43163dc"]],"detail":{"kind":"member"},"object":["standing","01a17b23-b63d-7f5a-85b7-311dd2cd35eb"],"on_behalf":"","seq":61,"unit":[61,109],"v":1}', '643f56310a0fbafaee2bf583684e12118c2ed27e59e61962a76f2eed34243db2', 'b7430b6cbfae89f435f9c35aeafdc2fea063aa66d86879fda63e466339954465');
INSERT INTO public.audit_entry VALUES (62, '2026-10-27 02:15:00.41303+00', 'console', 'standing.started', 'standing', '01a17b23-b63d-7f5a-85b7-311e06a88e04', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["standing","01a17b23-b63d-7f5a-85b7-311e06a88e04","57672c10c3cd7e2d7c68463d8f42bf59349fbad74435d234b955d14d87aad08e"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b63d-7f5a-85b7-311e06a88e04"],"on_behalf":"","seq":62,"unit":[62,109],"v":1}', 'b7430b6cbfae89f435f9c35aeafdc2fea063aa66d86879fda63e466339954465', 'a38b50c1c453c7a5db41f30bd1d548975b2ad33e615009c42f3fe21ddff244d2');
INSERT INTO public.audit_entry VALUES (63, '2026-10-27 02:15:00.41303+00', 'console', 'standing.started', 'standing', '01a17b23-b63d-7f5a-85b7-311e2327e572', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["standing","01a17b23-b63d-7f5a-85b7-311e2327e572","ca2daf77002d4142b25b8658280c5fa02baf049e557ef72001bee5c1c8a0e2b1"]],"detail":{"kind":"presidium_seat"},"object":["standing","01a17b23-b63d-7f5a-85b7-311e2327e572"],"on_behalf":"","seq":63,"unit":[63,109],"v":1}', 'a38b50c1c453c7a5db41f30bd1d548975b2ad33e615009c42f3fe21ddff244d2', 'f67a504f85e0430db41bc60ea9b68ef3bc4e42257e7dc704b2074695df095329');
INSERT INTO public.audit_entry VALUES (64, '2026-10-27 02:15:00.41303+00', 'console', 'standing.started', 'standing', '01a17b23-b63d-7f5a-85b7-311e3702dced', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["standing","01a17b23-b63d-7f5a-85b7-311e3702dced","cfd57b429d2cd6195862e3ec992a63cd662e71ef927c43ff69eebf038945d8c5"]],"detail":{"kind":"member"},"object":["standing","01a17b23-b63d-7f5a-85b7-311e3702dced"],"on_behalf":"","seq":64,"unit":[64,109],"v":1}', 'f67a504f85e0430db41bc60ea9b68ef3bc4e42257e7dc704b2074695df095329', '0bf15866b8e755e20faedf18cbd095455c8d4d10627cc9f8e80658e176345b2e');
INSERT INTO public.audit_entry VALUES (65, '2026-10-27 02:15:00.41303+00', 'console', 'standing.started', 'standing', '01a17b23-b63d-7f5a-85b7-311e6379bce8', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["standing","01a17b23-b63d-7f5a-85b7-311e6379bce8","4660c9d41c36b02a8e9ced0f7a203acaeaf95eb1b3f7e507bb66e62d98c983e2"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b63d-7f5a-85b7-311e6379bce8"],"on_behalf":"","seq":65,"unit":[65,109],"v":1}', '0bf15866b8e755e20faedf18cbd095455c8d4d10627cc9f8e80658e176345b2e', '122ad51b54bbe27623b9e26212c41bf77afb0fe763a59bf5fd28dcd25b10b933');
INSERT INTO public.audit_entry VALUES (66, '2026-10-27 02:15:00.41303+00', 'console', 'standing.started', 'standing', '01a17b23-b63d-7f5a-85b7-311ef16230e3', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["standing","01a17b23-b63d-7f5a-85b7-311ef16230e3","a56f616810c7862c5531e9250503b514cce797a4982b73f980ef98e2341bf25e"]],"detail":{"kind":"presidium_seat"},"object":["standing","01a17b23-b63d-7f5a-85b7-311ef16230e3"],"on_behalf":"","seq":66,"unit":[66,109],"v":1}', '122ad51b54bbe27623b9e26212c41bf77afb0fe763a59bf5fd28dcd25b10b933', 'a601f92931db9a031cd4b0523c29155eca4aa91df21e92be824ea5f51cd604d9');
INSERT INTO public.audit_entry VALUES (67, '2026-10-27 02:15:00.41303+00', 'console', 'standing.started', 'standing', '01a17b23-b63d-7f5a-85b7-311fb315fd45', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["standing","01a17b23-b63d-7f5a-85b7-311fb315fd45","28ed82d9faa044cd2abd37fb8bba4f26cb79d1476904bd3d18bc73e1ff98861a"]],"detail":{"kind":"member"},"object":["standing","01a17b23-b63d-7f5a-85b7-311fb315fd45"],"on_behalf":"","seq":67,"unit":[67,109],"v":1}', 'a601f92931db9a031cd4b0523c29155eca4aa91df21e92be824ea5f51cd604d9', 'baad0355821d8cc9f02443746e3305c3632c9079a833227221a849e408315886');
INSERT INTO public.audit_entry VALUES (68, '2026-10-27 02:15:00.41303+00', 'console', 'standing.started', 'standing', '01a17b23-b63d-7f5a-85b7-312042c418f6', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["standing","01a17b23-b63d-7f5a-85b7-312042c418f6","0e564e6a8cf6c6d5b3a9aabdccce2db67b5fafcc865b57c8c623cbc0e6a52550"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b63d-7f5a-85b7-312042c418f6"],"on_behalf":"","seq":68,"unit":[68,109],"v":1}', 'baad0355821d8cc9f02443746e3305c3632c9079a833227221a849e408315886', '50cffdc3a381bee27cc6e3902039006c3bdcd85daba6718c34e0327bfac097b5');
INSERT INTO public.audit_entry VALUES (69, '2026-10-27 02:15:00.41303+00', 'console', 'standing.started', 'standing', '01a17b23-b63d-7f5a-85b7-312104be5b4d', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["standing","01a17b23-b63d-7f5a-85b7-312104be5b4d","3fdc20255306319d5117c2567646be510855e632d57d845e86a3a8c1918f0ba0"]],"detail":{"kind":"presidium_seat"},"object":["standing","01a17b23-b63d-7f5a-85b7-312104be5b4d"],"on_behalf":"","seq":69,"unit":[69,109],"v":1}', '50cffdc3a381bee27cc6e3902039006c3bdcd85daba6718c34e0327bfac097b5', 'bfb7091491d9d5faf3e36e7001bc67a1d2ee5533abb571161f4b2177566629b5');
INSERT INTO public.audit_entry VALUES (70, '2026-10-27 02:15:00.41303+00', 'console', 'standing.started', 'standing', '01a17b23-b63d-7f5a-85b7-3121c03e774d', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["standing","01a17b23-b63d-7f5a-85b7-3121c03e774d","59f892423586977306198c02542677b2b394d707a1a8e4e7f30c209f3b589782"]],"detail":{"kind":"member"},"object":["standing","01a17b23-b63d-7f5a-85b7-3121c03e774d"],"on_behalf":"","seq":70,"unit":[70,109],"v":1}', 'bfb7091491d9d5faf3e36e7001bc67a1d2ee5533abb571161f4b2177566629b5', '0f268efcb5cf478c6f7fc2c8c73ffb121da7c99f973560079a662254f0c1d75b');
INSERT INTO public.audit_entry VALUES (71, '2026-10-27 02:15:00.41303+00', 'console', 'standing.started', 'standing', '01a17b23-b63d-7f5a-85b7-3121f67a9cbd', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["standing","01a17b23-b63d-7f5a-85b7-3121f67a9cbd","e07de6b5dea3d2e98d785d6188bc57b5a03878fce16e9933a077fe12cc8eb1f1"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b63d-7f5a-85b7-3121f67a9cbd"],"on_behalf":"","seq":71,"unit":[71,109],"v":1}', '0f268efcb5cf478c6f7fc2c8c73ffb121da7c99f973560079a662254f0c1d75b', '59bc75968e949d3a81c0b0ae6a2bc104660913738043ab887a8b78542481ebb5');
INSERT INTO public.audit_entry VALUES (72, '2026-10-27 02:15:00.41303+00', 'console', 'standing.started', 'standing', '01a17b23-b63d-7f5a-85b7-312217c169bb', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["standing","01a17b23-b63d-7f5a-85b7-312217c169bb","621f9a6e34345416adb7e7ec520b869448964a24b0d69ada06bf1022c65cf1e8"]],"detail":{"kind":"presidium_seat"},"object":["standing","01a17b23-b63d-7f5a-85b7-312217c169bb"],"on_behalf":"","seq":72,"unit":[72,109],"v":1}', '59bc75968e949d3a81c0b0ae6a2bc104660913738043ab887a8b78542481ebb5', '6f548554643137c34039ae099e979d3373f4e8c98e0382c5623258106f3b2136');
INSERT INTO public.audit_entry VALUES (73, '2026-10-27 02:15:00.41303+00', 'console', 'standing.started', 'standing', '01a17b23-b63d-7f5a-85b7-3122925acba1', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["standing","01a17b23-b63d-7f5a-85b7-3122925acba1","a78408a826767c1086c26f2beb35a290a1cc16cd94e9d94507c021097fab099d"]],"detail":{"kind":"member"},"object":["standing","01a17b23-b63d-7f5a-85b7-3122925acba1"],"on_behalf":"","seq":73,"unit":[73,109],"v":1}', '6f548554643137c34039ae099e979d3373f4e8c98e0382c5623258106f3b2136', '5a831e448ea9084319109f3ad9ae8236e6e8756be5bf10f6bf944ff7a5f852e9');
INSERT INTO public.audit_entry VALUES (74, '2026-10-27 02:15:00.41303+00', 'console', 'standing.started', 'standing', '01a17b23-b63d-7f5a-85b7-3122af7ad29a', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["standing","01a17b23-b63d-7f5a-85b7-3122af7ad29a","bba3f2c4b91348b566f359e8ce7c3cedeb4dc5b1628505e58740f5c03e0073de"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b63d-7f5a-85b7-3122af7ad29a"],"on_behalf":"","seq":74,"unit":[74,109],"v":1}', '5a831e448ea9084319109f3ad9ae8236e6e8756be5bf10f6bf944ff7a5f852e9', 'c44b82fc0e659d35ff80081a8f5174b7d807a3c6952351580346eccc93d970c4');
INSERT INTO public.audit_entry VALUES (75, '2026-10-27 02:15:00.41303+00', 'console', 'standing.started', 'standing', '01a17b23-b63d-7f5a-85b7-312372291507', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["standing","01a17b23-b63d-7f5a-85b7-312372291507","d50eab281f44f5fb2cf67859832ec3834f2ee3b6c177bdcb8f079ba5721a17d9"]],"detail":{"kind":"presidium_seat"},"object":["standing","01a17b23-b63d-7f5a-85b7-312372291507"],"on_behalf":"","seq":75,"unit":[75,109],"v":1}', 'c44b82fc0e659d35ff80081a8f5174b7d807a3c6952351580346eccc93d970c4', 'a53f3dcffc537ee9965db74b3cc6dfc19cbffc01dd079871f87689d8774ab581');
INSERT INTO public.audit_entry VALUES (76, '2026-10-27 02:15:00.41303+00', 'console', 'standing.started', 'standing', '01a17b23-b63d-7f5a-85b7-31238c67a6d7', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["standing","01a17b23-b63d-7f5a-85b7-31238c67a6d7","545491c0bea832364224a069d2b56883aa47d2be16673a6ffb466f33931a944d"]],"detail":{"kind":"member"},"object":["standing","01a17b23-b63d-7f5a-85b7-31238c67a6d7"],"on_behalf":"","seq":76,"unit":[76,109],"v":1}', 'a53f3dcffc537ee9965db74b3cc6dfc19cbffc01dd079871f87689d8774ab581', '7b9e9593da72f8993e4b52f74892ec5943e7592c068cda320801a9488a45f9a7');
INSERT INTO public.audit_entry VALUES (77, '2026-10-27 02:15:00.41303+00', 'console', 'standing.started', 'standing', '01a17b23-b63d-7f5a-85b7-3123973082fc', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["standing","01a17b23-b63d-7f5a-85b7-3123973082fc","76d03ef6e39d97f09e19c037e1125be92d56cecd921eaf81590e7234f8c4ca62"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b63d-7f5a-85b7-3123973082fc"],"on_behalf":"","seq":77,"unit":[77,109],"v":1}', '7b9e9593da72f8993e4b52f74892ec5943e7592c068cda320801a9488a45f9a7', '37d65bb7965593882d7b4ab1740042b3dd05636c81ea9a6982ce4474e65806cf');
INSERT INTO public.audit_entry VALUES (78, '2026-10-27 02:15:00.41303+00', 'console', 'standing.started', 'standing', '01a17b23-b63d-7f5a-85b7-312419f500a8', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["standing","01a17b23-b63d-7f5a-85b7-312419f500a8","71d9d403110372afbf806717101796473820a63a40432d76a625d4f3c73fe519"]],"detail":{"kind":"presidium_seat"},"object":["standing","01a17b23-b63d-7f5a-85b7-312419f500a8"],"on_behalf":"","seq":78,"unit":[78,109],"v":1}', '37d65bb7965593882d7b4ab1740042b3dd05636c81ea9a6982ce4474e65806cf', '0756ccb118ce2f55db22d0e25ca9d20a4118ab363bc1df4461b0dcd8cd929084');
INSERT INTO public.audit_entry VALUES (79, '2026-10-27 02:15:00.41303+00', 'console', 'standing.started', 'standing', '01a17b23-b63d-7f5a-85b7-31241c1d633b', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["standing","01a17b23-b63d-7f5a-85b7-31241c1d633b","04eed137f28f32488c9c07b2ffbd1b5ec23e9b33adc9c0070459ae8e2d3a3887"]],"detail":{"kind":"member"},"object":["standing","01a17b23-b63d-7f5a-85b7-31241c1d633b"],"on_behalf":"","seq":79,"unit":[79,109],"v":1}', '0756ccb118ce2f55db22d0e25ca9d20a4118ab363bc1df4461b0dcd8cd929084', 'cde0c7bd852d802461a2cc075402b37d024613f8a10ce8fb3d9517946ceada1f');
INSERT INTO public.audit_entry VALUES (80, '2026-10-27 02:15:00.41303+00', 'console', 'standing.started', 'standing', '01a17b23-b63d-7f5a-85b7-31250b759f07', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["standing","01a17b23-b63d-7f5a-85b7-31250b759f07","06301902191a346e6bc6f51145cdc41df922d3613831fc92609826ae373675b5"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b63d-7f5a-85b7-31250b759f07"],"on_behalf":"","seq":80,"unit":[80,109],"v":1}', 'cde0c7bd852d802461a2cc075402b37d024613f8a10ce8fb3d9517946ceada1f', '966e45d0e761d0c793de43c03c7d6e27f8b1933950de18f18a71703f66ed30ac');
INSERT INTO public.audit_entry VALUES (81, '2026-10-27 02:15:00.41303+00', 'console', 'standing.started', 'standing', '01a17b23-b63d-7f5a-85b7-312566c9d2c3', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["standing","01a17b23-b63d-7f5a-85b7-312566c9d2c3","d141d52b01398ad130191a77f692dda2e682d4f2113d2694d46c3d3d51b6a27f"]],"detail":{"kind":"chair"},"object":["standing","01a17b23-b63d-7f5a-85b7-312566c9d2c3"],"on_behalf":"","seq":81,"unit":[81,109],"v":1}', '966e45d0e761d0c793de43c03c7d6e27f8b1933950de18f18a71703f66ed30ac', '07790e93471594a442be16d4c7c93306a69646d9f6a36c1a813c1424dafb19a3');
INSERT INTO public.audit_entry VALUES (82, '2026-10-27 02:15:00.41303+00', 'console', 'standing.started', 'standing', '01a17b23-b63d-7f5a-85b7-312566dab1ae', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["standing","01a17b23-b63d-7f5a-85b7-312566dab1ae","a9f07c1270298df9ebd102b9b32da14d3ce9df4dc4a21963742a5f205323a236"]],"detail":{"kind":"secretary"},"object":["standing","01a17b23-b63d-7f5a-85b7-312566dab1ae"],"on_behalf":"","seq":82,"unit":[82,109],"v":1}', '07790e93471594a442be16d4c7c93306a69646d9f6a36c1a813c1424dafb19a3', '5a47e67837851f4b0da7e72bb205cce9b86a6ba53c4d19144aced7c53f482226');
INSERT INTO public.audit_entry VALUES (83, '2026-10-27 02:15:00.41303+00', 'console', 'standing.started', 'standing', '01a17b23-b63d-7f5b-999f-4f4ba250b632', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["standing","01a17b23-b63d-7f5b-999f-4f4ba250b632","692e5de1fad153cb5f28fee341ae74a6cc88c0ff980c750dcf3a85060e5141a4"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b63d-7f5b-999f-4f4ba250b632"],"on_behalf":"","seq":83,"unit":[83,109],"v":1}', '5a47e67837851f4b0da7e72bb205cce9b86a6ba53c4d19144aced7c53f482226', 'c8446f182fd7dafbe1e7676b25660f604b56658e374290396d2bc8c45f54286d');
INSERT INTO public.audit_entry VALUES (84, '2026-10-27 02:15:00.41303+00', 'console', 'standing.started', 'standing', '01a17b23-b63d-7f5b-999f-4f4c3755c282', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["standing","01a17b23-b63d-7f5b-999f-4f4c3755c282","5b88d3412af22a6351190639f7aef0d65a3d45f8094f665dddba06b6563e9961"]],"detail":{"kind":"head"},"object":["standing","01a17b23-b63d-7f5b-999f-4f4c3755c282"],"on_behalf":"","seq":84,"unit":[84,109],"v":1}', 'c8446f182fd7dafbe1e7676b25660f604b56658e374290396d2bc8c45f54286d', '22cd96853cc00a472db1532c7fa1849fb66aa98a707781bbd7b1ad8afe41bb71');
INSERT INTO public.audit_entry VALUES (85, '2026-10-27 02:15:00.41303+00', 'console', 'standing.started', 'standing', '01a17b23-b63d-7f5b-999f-4f4c9c48fabe', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["standing","01a17b23-b63d-7f5b-999f-4f4c9c48fabe","1ad11e5fa2ee9d87a6e917dfe4c159ce99f2008b9c39f84396a0ba8d716f9246"]],"detail":{"kind":"candidate"},"object":["standing","01a17b23-b63d-7f5b-999f-4f4c9c48fabe"],"on_behalf":"","seq":85,"unit":[85,109],"v":1}', '22cd96853cc00a472db1532c7fa1849fb66aa98a707781bbd7b1ad8afe41bb71', '4dafab4165ba9b3dc40b352b43cd5fd93c03711e8edccefaf337c60ca330d97e');
INSERT INTO public.audit_entry VALUES (86, '2026-10-27 02:15:00.41303+00', 'console', 'standing.started', 'standing', '01a17b23-b63d-7f5b-999f-4f4cf5c36574', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["standing","01a17b23-b63d-7f5b-999f-4f4cf5c36574","d90a2b5fc14b2b1552f32e149b47560799f04ffe411ae10de582ba1a41d134ed"]],"detail":{"kind":"qms_certified"},"object":["standing","01a17b23-b63d-7f5b-999f-4f4cf5c36574"],"on_behalf":"","seq":86,"unit":[86,109],"v":1}', '4dafab4165ba9b3dc40b352b43cd5fd93c03711e8edccefaf337c60ca330d97e', '6d4b2fd5b03fbd7f5155cfb1266c087a1e89112e1b1147082048d3f450ef75c1');
INSERT INTO public.audit_entry VALUES (87, '2026-10-27 02:15:00.41303+00', 'console', 'standing.started', 'standing', '01a17b23-b63d-7f5b-999f-4f4d31f62dc4', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["standing","01a17b23-b63d-7f5b-999f-4f4d31f62dc4","23d21fc1f53b7b3bf52504e622757acf4a036c6e4968dc8c456ec32bd93545af"]],"detail":{"kind":"qms_certified"},"object":["standing","01a17b23-b63d-7f5b-999f-4f4d31f62dc4"],"on_behalf":"","seq":87,"unit":[87,109],"v":1}', '6d4b2fd5b03fbd7f5155cfb1266c087a1e89112e1b1147082048d3f450ef75c1', 'a158fbb3250f7dc2cbd526dcc4097be00925c905cb019bcb7b014933213b1704');
INSERT INTO public.audit_entry VALUES (88, '2026-10-27 02:15:00.41303+00', 'console', 'standing.started', 'standing', '01a17b23-b63d-7f5b-999f-4f4d6701d0a6', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["standing","01a17b23-b63d-7f5b-999f-4f4d6701d0a6","633ddb1715c251693a53b613d8de2a597512fc5ce61a643a06d375a9471c0ce7"]],"detail":{"kind":"authority_officer"},"object":["standing","01a17b23-b63d-7f5b-999f-4f4d6701d0a6"],"on_behalf":"","seq":88,"unit":[88,109],"v":1}', 'a158fbb3250f7dc2cbd526dcc4097be00925c905cb019bcb7b014933213b1704', 'fe5fe1d1292b3469ef639f414370b7dde477d4bbdbb1c3af84e5d343909c9c74');
INSERT INTO public.audit_entry VALUES (89, '2026-10-27 02:15:00.41303+00', 'console', 'standing.started', 'standing', '01a17b23-b63d-7f5b-999f-4f4dc080c6eb', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["standing","01a17b23-b63d-7f5b-999f-4f4dc080c6eb","502fef7139450f2de44fe806ed42e5c1d52d1538ee6a3a9100034fcc1e57eec4"]],"detail":{"kind":"group_member"},"object":["standing","01a17b23-b63d-7f5b-999f-4f4dc080c6eb"],"on_behalf":"","seq":89,"unit":[89,109],"v":1}', 'fe5fe1d1292b3469ef639f414370b7dde477d4bbdbb1c3af84e5d343909c9c74', '24613b38848546c97787a1760b8a50793a0687611897e0fbf66c144dd7c41905');
INSERT INTO public.audit_entry VALUES (90, '2026-10-27 02:15:00.41303+00', 'console', 'standing.started', 'standing', '01a17b23-b63d-7f5b-999f-4f4e873c019a', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["standing","01a17b23-b63d-7f5b-999f-4f4e873c019a","1364863ad87bfbcb6d7b6e7a8b53f711f1ba37ffc8c9bbe7d7df33cbedd601c3"]],"detail":{"kind":"group_member"},"object":["standing","01a17b23-b63d-7f5b-999f-4f4e873c019a"],"on_behalf":"","seq":90,"unit":[90,109],"v":1}', '24613b38848546c97787a1760b8a50793a0687611897e0fbf66c144dd7c41905', 'd2eba79b6511880877e03362249649b9307fe61f03ea0d3b8274ee53c91eb355');
INSERT INTO public.audit_entry VALUES (91, '2026-10-27 02:15:00.41303+00', 'console', 'standing.started', 'standing', '01a17b23-b63d-7f5b-999f-4f4eec8bb5a9', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["standing","01a17b23-b63d-7f5b-999f-4f4eec8bb5a9","7297cad62ac6e323d0448484e7e6891408b004963763621ab471899d795fa9c0"]],"detail":{"kind":"group_member"},"object":["standing","01a17b23-b63d-7f5b-999f-4f4eec8bb5a9"],"on_behalf":"","seq":91,"unit":[91,109],"v":1}', 'd2eba79b6511880877e03362249649b9307fe61f03ea0d3b8274ee53c91eb355', '2c1144c9978bdb572b2053bc662bf5076129c25b0b7bfb796e03e51cdb16d578');
INSERT INTO public.audit_entry VALUES (92, '2026-10-27 02:15:00.41303+00', 'console', 'account.added', 'account', '01a17b23-b63d-7f5b-999f-4f4ef6c02596', '{"action":"account.added","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["account","01a17b23-b63d-7f5b-999f-4f4ef6c02596","50b02b5a99138e15ce7285212cac45ba0117c1654f26128dbb050ca687f420b9"]],"detail":{"roles":[]},"object":["account","01a17b23-b63d-7f5b-999f-4f4ef6c02596"],"on_behalf":"","seq":92,"unit":[92,109],"v":1}', '2c1144c9978bdb572b2053bc662bf5076129c25b0b7bfb796e03e51cdb16d578', 'cfb7487e1a84d9fbcc4c7f6e67e577bca4772b952fc6af22616913d748b22648');
INSERT INTO public.audit_entry VALUES (93, '2026-10-27 02:15:00.41303+00', 'console', 'account.activated', 'account', '01a17b23-b63d-7f5b-999f-4f4ef6c02596', '{"action":"account.activated","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["account","01a17b23-b63d-7f5b-999f-4f4ef6c02596","7aa548c650ce0b878bc34a68c2ecafbd22a4ce67f9809ff8f074f88debc786fa"]],"detail":{},"object":["account","01a17b23-b63d-7f5b-999f-4f4ef6c02596"],"on_behalf":"","seq":93,"unit":[93,109],"v":1}', 'cfb7487e1a84d9fbcc4c7f6e67e577bca4772b952fc6af22616913d748b22648', '6b143026495f4627fc58a2dc883098a67c23b4b45b6832d661ebd6a23abceed6');
INSERT INTO public.audit_entry VALUES (94, '2026-10-27 02:15:00.41303+00', 'console', 'account.added', 'account', '01a17b23-b63d-7f5b-999f-4f4fe2d563ce', '{"action":"account.added","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["account","01a17b23-b63d-7f5b-999f-4f4fe2d563ce","9d724b1f41a2be1a98d0fce8b4a0a7ee305731d9dccbe74e1883e4ca85fc9948"]],"detail":{"roles":[]},"object":["account","01a17b23-b63d-7f5b-999f-4f4fe2d563ce"],"on_behalf":"","seq":94,"unit":[94,109],"v":1}', '6b143026495f4627fc58a2dc883098a67c23b4b45b6832d661ebd6a23abceed6', '0fb4421895f8a008d810987206efc936b17f00325f272ae414bd6462c962d1a2');
INSERT INTO public.audit_entry VALUES (95, '2026-10-27 02:15:00.41303+00', 'console', 'account.activated', 'account', '01a17b23-b63d-7f5b-999f-4f4fe2d563ce', '{"action":"account.activated","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["account","01a17b23-b63d-7f5b-999f-4f4fe2d563ce","4339403b437001c85b16a9f8221a4238d9f5f82f2df12909bfdc283e37a9c066"]],"detail":{},"object":["account","01a17b23-b63d-7f5b-999f-4f4fe2d563ce"],"on_behalf":"","seq":95,"unit":[95,109],"v":1}', '0fb4421895f8a008d810987206efc936b17f00325f272ae414bd6462c962d1a2', 'd182279b85d3c70d6da16e3d39863b03ed9101b8b6acc3be05e1fb9e610ff3a2');
INSERT INTO public.audit_entry VALUES (96, '2026-10-27 02:15:00.41303+00', 'console', 'account.added', 'account', '01a17b23-b63d-7f5b-999f-4f502556b104', '{"action":"account.added","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["account","01a17b23-b63d-7f5b-999f-4f502556b104","f699b0fb6d3b778ffd40e8908f583d91ea29c747d507c28c142bf8c58c374132"]],"detail":{"roles":[]},"object":["account","01a17b23-b63d-7f5b-999f-4f502556b104"],"on_behalf":"","seq":96,"unit":[96,109],"v":1}', 'd182279b85d3c70d6da16e3d39863b03ed9101b8b6acc3be05e1fb9e610ff3a2', '55b6ad75538c8af1e85e85062981b742d7d1076a28c7a5884ea8eb694cb40a8b');
INSERT INTO public.audit_entry VALUES (97, '2026-10-27 02:15:00.41303+00', 'console', 'account.activated', 'account', '01a17b23-b63d-7f5b-999f-4f502556b104', '{"action":"account.activated","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["account","01a17b23-b63d-7f5b-999f-4f502556b104","42e93b0fd584ad8ae2f1b90238081cbe9971e9cadb7d8bfe782cd2eebf33fe56"]],"detail":{},"object":["account","01a17b23-b63d-7f5b-999f-4f502556b104"],"on_behalf":"","seq":97,"unit":[97,109],"v":1}', '55b6ad75538c8af1e85e85062981b742d7d1076a28c7a5884ea8eb694cb40a8b', '8fe0c0d194749e428c195d2f7c83ebf8a7dce0ab8867f20850e7c7f570159c8f');
INSERT INTO public.audit_entry VALUES (98, '2026-10-27 02:15:00.41303+00', 'console', 'account.added', 'account', '01a17b23-b63d-7f5b-999f-4f50b2366eff', '{"action":"account.added","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["account","01a17b23-b63d-7f5b-999f-4f50b2366eff","05028d05be53873e24dff1238e74166086020c0f7e90645a43a3de1a93b75bdd"]],"detail":{"roles":[]},"object":["account","01a17b23-b63d-7f5b-999f-4f50b2366eff"],"on_behalf":"","seq":98,"unit":[98,109],"v":1}', '8fe0c0d194749e428c195d2f7c83ebf8a7dce0ab8867f20850e7c7f570159c8f', 'eff2365fb3bf5608c0b71e36593b33cf5fea1e04ef0fc42edf3c33b54b1c826b');
INSERT INTO public.audit_entry VALUES (99, '2026-10-27 02:15:00.41303+00', 'console', 'account.activated', 'account', '01a17b23-b63d-7f5b-999f-4f50b2366eff', '{"action":"account.activated","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["account","01a17b23-b63d-7f5b-999f-4f50b2366eff","ce0a963519c695b0ab65471d7b3f7f7ac9b71ecd8d2264c32206b7db266ef881"]],"detail":{},"object":["account","01a17b23-b63d-7f5b-999f-4f50b2366eff"],"on_behalf":"","seq":99,"unit":[99,109],"v":1}', 'eff2365fb3bf5608c0b71e36593b33cf5fea1e04ef0fc42edf3c33b54b1c826b', '5d51f18a6609e505b3423c388982e5a66d098b7b8b7c1424f96c2ef65dedb8d6');
INSERT INTO public.audit_entry VALUES (100, '2026-10-27 02:15:00.41303+00', 'console', 'account.added', 'account', '01a17b23-b63d-7f5b-999f-4f5109e4913c', '{"action":"account.added","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["account","01a17b23-b63d-7f5b-999f-4f5109e4913c","5d21407e2ec5b6d706258f516123d8838f14ff6f56ff11429fbbd78a554f85e4"]],"detail":{"roles":[]},"object":["account","01a17b23-b63d-7f5b-999f-4f5109e4913c"],"on_behalf":"","seq":100,"unit":[100,109],"v":1}', '5d51f18a6609e505b3423c388982e5a66d098b7b8b7c1424f96c2ef65dedb8d6', 'ddfdfd35b34d245766abeb24287c08d95d47989d6d15358b1d3a0a86b684d932');
INSERT INTO public.audit_entry VALUES (101, '2026-10-27 02:15:00.41303+00', 'console', 'account.activated', 'account', '01a17b23-b63d-7f5b-999f-4f5109e4913c', '{"action":"account.activated","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["account","01a17b23-b63d-7f5b-999f-4f5109e4913c","8e1c69d6d01e17980d64fae384abeef3ff13efd2a1e6b5ee4cc73d17abf13204"]],"detail":{},"object":["account","01a17b23-b63d-7f5b-999f-4f5109e4913c"],"on_behalf":"","seq":101,"unit":[101,109],"v":1}', 'ddfdfd35b34d245766abeb24287c08d95d47989d6d15358b1d3a0a86b684d932', '7ea80e7da6190da08b787b5a1402bbea3df96cc05d79cbb57ae00bb631235439');
INSERT INTO public.audit_entry VALUES (102, '2026-10-27 02:15:00.41303+00', 'console', 'account.added', 'account', '01a17b23-b63d-7f7d-b399-911accb510ff', '{"action":"account.added","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["account","01a17b23-b63d-7f7d-b399-911accb510ff","e5253e71d9de960807ffe408e4126e934305b21c6f004b9efedbd581ed12ef50"]],"detail":{"roles":[]},"object":["account","01a17b23-b63d-7f7d-b399-911accb510ff"],"on_behalf":"","seq":102,"unit":[102,109],"v":1}', '7ea80e7da6190da08b787b5a1402bbea3df96cc05d79cbb57ae00bb631235439', 'efd7691547b89189630e28d0f5b4b6c38bbe994b01686b66305b7e380e50c0b0');
INSERT INTO public.audit_entry VALUES (103, '2026-10-27 02:15:00.41303+00', 'console', 'account.activated', 'account', '01a17b23-b63d-7f7d-b399-911accb510ff', '{"action":"account.activated","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["account","01a17b23-b63d-7f7d-b399-911accb510ff","6563421089e381d096a198c59c02cc73aeadb185bdb604d31700661d2bee3c37"]],"detail":{},"object":["account","01a17b23-b63d-7f7d-b399-911accb510ff"],"on_behalf":"","seq":103,"unit":[103,109],"v":1}', 'efd7691547b89189630e28d0f5b4b6c38bbe994b01686b66305b7e380e50c0b0', '7a0d17173ec9df79ce726a9ff011349fa91481d7052bc4f17b89283284632b60');
INSERT INTO public.audit_entry VALUES (104, '2026-10-27 02:15:00.41303+00', 'console', 'account.added', 'account', '01a17b23-b63d-7f7d-b399-911bb39517c8', '{"action":"account.added","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["account","01a17b23-b63d-7f7d-b399-911bb39517c8","4850c3c604ff8c87e5a9de4fc6bfa3d8b13472f77a41a172998fa30eb6746415"],["account_role","01a17b23-b63d-7f7d-b399-911bb39517c8|administrator","14a1a8194d10656c26964774bffa2813100435e90a7527fc39113d3921303e94"]],"detail":{"roles":["administrator"]},"object":["account","01a17b23-b63d-7f7d-b399-911bb39517c8"],"on_behalf":"","seq":104,"unit":[104,109],"v":1}', '7a0d17173ec9df79ce726a9ff011349fa91481d7052bc4f17b89283284632b60', '7417d4e28fac0db17d03d3ad52fb693f6fb0084ecfa61dd027261d6f46f0c049');
INSERT INTO public.audit_entry VALUES (105, '2026-10-27 02:15:00.41303+00', 'console', 'account.activated', 'account', '01a17b23-b63d-7f7d-b399-911bb39517c8', '{"action":"account.activated","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["account","01a17b23-b63d-7f7d-b399-911bb39517c8","b6e86f519f97d5871dd7400cf6a6594ee25f9542893b8042e4266b4166694aee"]],"detail":{},"object":["account","01a17b23-b63d-7f7d-b399-911bb39517c8"],"on_behalf":"","seq":105,"unit":[105,109],"v":1}', '7417d4e28fac0db17d03d3ad52fb693f6fb0084ecfa61dd027261d6f46f0c049', '3c5c17909519ea334d679e7b2473617baa754468b94eead6110eb69e88209cf1');
INSERT INTO public.audit_entry VALUES (106, '2026-10-27 02:15:00.41303+00', 'console', 'account.added', 'account', '01a17b23-b63d-7f7d-b399-911bc3f1ff08', '{"action":"account.added","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["account","01a17b23-b63d-7f7d-b399-911bc3f1ff08","41afc032bddd15a3602c4ec0c028c0f7191a8a5db42e8912841c3eb5d31e1b95"],["account_role","01a17b23-b63d-7f7d-b399-911bc3f1ff08|auditor","0167c324a00967917d5fe0431e9c32e21fd38241b43a4833d297cb7e464616da"]],"detail":{"roles":["auditor"]},"object":["account","01a17b23-b63d-7f7d-b399-911bc3f1ff08"],"on_behalf":"","seq":106,"unit":[106,109],"v":1}', '3c5c17909519ea334d679e7b2473617baa754468b94eead6110eb69e88209cf1', '0c0972380360f6ec2df2f05cf4f47fc5b28851f600084d82df9ca509a78b9e5d');
INSERT INTO public.audit_entry VALUES (107, '2026-10-27 02:15:00.41303+00', 'console', 'account.activated', 'account', '01a17b23-b63d-7f7d-b399-911bc3f1ff08', '{"action":"account.activated","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["account","01a17b23-b63d-7f7d-b399-911bc3f1ff08","e3cab86678cce0b7b65aa6310100422bd3b3933b8075a02a064434c1c762005e"]],"detail":{},"object":["account","01a17b23-b63d-7f7d-b399-911bc3f1ff08"],"on_behalf":"","seq":107,"unit":[107,109],"v":1}', '0c0972380360f6ec2df2f05cf4f47fc5b28851f600084d82df9ca509a78b9e5d', '5d292426255aabca972e8147b954b108aa55f816e94251e4d692be53a0153ced');
INSERT INTO public.audit_entry VALUES (119, '2026-10-27 02:15:00.069586+00', 'console:root', 'account.invited', 'account', '01a17b23-b63d-7f7d-b399-911bb39517c8', '{"action":"account.invited","actor":"console:root","at":"2026-10-27T02:15:00.069586+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["invitation","01a17b23-b4e5-7897-a5ae-4169c587dbd0","488cabc296a942b543ef8101e7b566a4cf4867bcbeed219b481a2978ab03fac1"],["invitation","01a17b23-b63d-7f7d-b399-911bf2d5aa5a","8c9d45d7ff571f1129e36909f0d6a709dd208aa1a079130c007f24d5f00bc23a"]],"detail":{},"object":["account","01a17b23-b63d-7f7d-b399-911bb39517c8"],"on_behalf":"","seq":119,"unit":[1,1],"v":1}', '565ad5e8b5efba8cf86eac8acfefa23da3214bb32c013f154ff72f4d7cf79c6e', 'b21462607824e97fbb1a462c2d3829dd2c18e21b2ebc1f77db3fd251bec037f3');
INSERT INTO public.audit_entry VALUES (108, '2026-10-27 02:15:00.41303+00', 'console', 'deployment.founded', 'deployment', 'demo', '{"action":"deployment.founded","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["deployment_fact","association","bb82d873114741cb356551f4d4a1cefb0239e7c03a6bb632dfb09cb6851ca652"],["deployment_fact","audit_key","b18f2876c14fd897c6d655ca4453be1f3d82ae6f113a47657feed2a3c4191ba7"],["deployment_fact","founded_at","4c2f355c5a2e8779b1961bc81d22866ef994ca16e10870b05cf20c0ce2a3f4c0"],["deployment_fact","offered.ledgers","0e19f9c9a649dd8d955b17c66d595d212e710eb804256108b4061246e83b0dd4"],["deployment_fact","offered.link_types","e6c06afc51ad52b749068e0adb703bdb541a051d2602d6de149624807ea5177b"],["deployment_fact","offered.record_classes","66bfeafb7734262b607eff2c08837a281f97f19788c411f922deff252704451a"],["deployment_fact","offered.roles","be4e391f844e65ecf1011093446680696b558a177d69f5304f3feba3b58da4f4"],["deployment_fact","offered.standing_kinds","def5a27c049a9fff1856018344a8f955976b9fead8cc52d0b5cac942d5912601"],["deployment_fact","preset","79cf8c372bb05b2a4ce9e5f37b322c37a85071ca1039c6497d20340a3820d58e"],["deployment_fact","rehearsal","24865ff2c0cdd00e16e0c613fc052044253523da07279675e20e5315f434481b"]],"detail":{"preset":"demo"},"object":["deployment","demo"],"on_behalf":"","seq":108,"unit":[108,109],"v":1}', '5d292426255aabca972e8147b954b108aa55f816e94251e4d692be53a0153ced', '7f47c9270f53da147ce7647f8542563c9e6e65aa035548faee5b8fae5ea3768e');
INSERT INTO public.audit_entry VALUES (109, '2026-10-27 02:15:00.41303+00', 'console', 'account.invited', 'account', '01a17b23-b63d-7f7d-b399-911bb39517c8', '{"action":"account.invited","actor":"console","at":"2026-10-27T02:15:00.413030+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["invitation","01a17b23-b63d-7f7d-b399-911bf2d5aa5a","81400b8b7e0974e7a8dafbaedff71eab2bdc603be7640a5617a342a7263847ee"]],"detail":{},"object":["account","01a17b23-b63d-7f7d-b399-911bb39517c8"],"on_behalf":"","seq":109,"unit":[109,109],"v":1}', '7f47c9270f53da147ce7647f8542563c9e6e65aa035548faee5b8fae5ea3768e', '75596c99688fa21ce1130b7899167aec123a993b0bbdd9f162ec1d64da9ff7d7');
INSERT INTO public.audit_entry VALUES (110, '2026-10-27 02:15:00.072878+00', 'console:root', 'plugin.enabled', 'plugin', 'certificates', '{"action":"plugin.enabled","actor":"console:root","at":"2026-10-27T02:15:00.072878+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["field_definition","member_certificate|address","4ab999a84df880bcd314a92620a093094efd88f376984b968a9a2a66c895deaa"],["field_definition","member_certificate|basis","3f4fa27f894a45853f5d12541fba7056ddc88f8b39bb627d6bc63ad87cbf8741"],["field_definition","member_certificate|duplicates","0f3572a019b31cd3a758b1c87d2681cb93eac873b6ce43ae4f77cc023df2d888"],["field_definition","member_certificate|handed_on","a8d0547c986779235687446cae5307650357adacfcdd453e7400630f1401ad4a"],["field_definition","member_certificate|holder","fc5ac0e5ee6c4419c9c6adc32ca5bc677f343a9ae4945fddf10f7781355d926f"],["field_definition","member_certificate|receiver","c04bd9f8f013ca39da51864a5234f6ac358eb2fa0ead1c2f909e34035199b09a"],["field_definition","member_certificate|signed_on","506a54a15809295b98f27aea97d7d10aecb367d6e61dccfca1d9245c5f9a7c02"],["field_definition","member_certificate|state","4143d3978bd8d03a66abd0eca795ada2ebd60d3aaf1fc497facf5e164da707ed"],["ledger","member_certificate","bb94112a1c65b99f5d0ef118a6996067132c5bc0bcf1bfb383bed55d3a748a2a"],["ledger","member_certificate_year","31af17edd7db15a9223985e95c63271cbdc43e4af5bb48e63c2728e242a05f98"],["link_type","replaces_certificate","56b0cdc5ae49d6bb02c3affae3bc6a1503564bd1ef50e4960f680d99be975fb0"],["record_class","member_certificate","e98fbc5a9d04668730bc9b27234b95d4fc15ee877d0be8e2f79c76ccca65739d"]],"detail":{"distribution":"regest","revisions":["0001"],"version":"0"},"object":["plugin","certificates"],"on_behalf":"","seq":110,"unit":[1,1],"v":1}', '75596c99688fa21ce1130b7899167aec123a993b0bbdd9f162ec1d64da9ff7d7', '3893de0eb61a1da6fa5251bf4447d158532dc3537e3013eca004e17cdb7523d2');
INSERT INTO public.audit_entry VALUES (111, '2026-10-27 02:15:00.222333+00', 'console:root', 'plugin.enabled', 'plugin', 'journal', '{"action":"plugin.enabled","actor":"console:root","at":"2026-10-27T02:15:00.222333+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["field_definition","chair_order|annex_sheets","8a0347a6d4ab0c4720fbc208da0c75d04e65b9ab5aa9f7574b70315e9420709a"],["field_definition","chair_order|from_paper","2c805cbae3431bec3436845fb48fbac4445e365328e15d8a9d87f7faccdd6bd3"],["field_definition","chair_order|note","2fe156b15c0d6822001b7a80f0aa62c4788d492cf803c63ad6818c0793c47e4c"],["field_definition","chair_order|sheets","bb12334c0b3b7375fea01ba547919f52e4df70fd16e57872297138a8394409e6"],["field_definition","incoming_letter|addressee","3adb0640afc9b83b92be11a248eb32f991be0d3adbe9a62681081f7b02e779a8"],["field_definition","incoming_letter|annex_sheets","f0ff796abd66daa79a4494679cef242c5613d3e89f012d1bf60aad5bbc21e121"],["field_definition","incoming_letter|copy_number","ab71d7f3e077f39ea8ca6ac78890a4b69636869319dba5ced5f1a67b76f244a2"],["field_definition","incoming_letter|delivery","ac2b34c24edc9c9eb10f25974bd4ebacfcbe79ad068122db7ac48c8993a1c797"],["field_definition","incoming_letter|due_on","ed3d1766f33c67343ca1e6255b2bfa0fc18e020aeb79a0ee39d018eb613171f7"],["field_definition","incoming_letter|executor_account","3d5b525e315572b0da6eaee719ce06894aa1afb68fac44cfe00c11981d63342c"],["field_definition","incoming_letter|foreign_number","e380a37027513cabd0bc0dbf1922a3ed5b38a285cc4bf7d84b5932a989d877b1"],["field_definition","incoming_letter|forwarded","610ebd20e3f2336c0028ac4832fd19204463829796eee7682510048f541a4f04"],["field_definition","incoming_letter|kind","968ab11f8b12477c4c52dea047018db6c7655273a0a5f3d37141d78ce2ae36a1"],["field_definition","incoming_letter|note","cdbfce0c39a768354e17ea1c90cb8fde7c4c450743f20d9454de9c640f270b71"],["field_definition","incoming_letter|reference","3c95f65c911a4ccc2defba3ee35ba30c31c72d64c2cfd6bcea283e6c5bb4dd51"],["field_definition","incoming_letter|sheets","1cb998584c8c0b7b21a9b8f9d8370772e5fd841d1cb5d110b22c5648a995b17a"],["field_definition","incoming_letter|signed_by","0dd4687997dd59e5c4fad915ba8f0abe6726bdf43d8ac77b805f472b297e2978"],["field_definition","outgoing_letter|annex_sheets","b725b9d90ed7887fc6ad5d36662434e2a22b4b75554861ba6a403e595db2d24b"],["field_definition","outgoing_letter|copy_number","a317907511627b69ce38e68154965bb1c9963534db9bbe8ad21339f0600719d3"],["field_definition","outgoing_letter|delivery","5427a95e87ab99c4e9195f2890d53ab70409169b0fc11c3a784687dd8a91dc4f"],["field_definition","outgoing_letter|dispatched_on","78d224262bf199b1a27152492f5987e79b5c895ca03f742fd3083439b39ab172"],["field_definition","outgoing_letter|executor_account","aa73015fa7de26b5f582d236bb622210851978d5d87ff8aa0af599a3fe8427b9"],["field_definition","outgoing_letter|kind","4300aaf318dcdc525fe709d2e46b40abab95abd3a61fba8f042d3d440d69a5b6"],["field_definition","outgoing_letter|note","f3ada1889485f44e4b04013e3288e2b6d9230a1ba756c4d49989192c28d98970"],["field_definition","outgoing_letter|reference","5db21c2c3c38c31cc50824b911d1a3b07d5748658fa86df012205f0e55a069dd"],["field_definition","outgoing_letter|sheets","b57941b32e7bfe78080784113fb4b28e725c31e7de921cfd4257f8545d7145c3"],["ledger","incoming","3276dc5fe738c233c90a7123c70146f12602088b0531d3a0b444e3efb5f326a1"],["ledger","orders","3b5e04369930ff8d0385877260a703477131c50d43dce388ddb73e502d678905"],["ledger","outgoing","b035f437aac5e71deae7bed516237305e07ada2bbcc78f5c73d7a89707fdd4fd"],["record_class","chair_order","affc8228c83b74634663bc92e6a05c40b14cc1fd35329bece198db35ff5cdbab"],["record_class","incoming_letter","c24c6c31c2fd09b94a85a4157a9306550906ec8f0587cf1083929cd5aa3cc8e9"],["record_class","outgoing_letter","65bc4febd492c8c122ccfcad3a1d261282f54aa43f9a4ab38769e3dc35459ad5"]],"detail":{"distribution":"regest","revisions":["0001","0002"],"version":"0"},"object":["plugin","journal"],"on_behalf":"","seq":111,"unit":[1,1],"v":1}', '3893de0eb61a1da6fa5251bf4447d158532dc3537e3013eca004e17cdb7523d2', '68ec90f4f6b27e6f7b4fc94b7d2b727947a449cbc8f57d588c49faa360887cd8');
INSERT INTO public.audit_entry VALUES (112, '2026-10-27 02:15:00.420583+00', 'console:root', 'plugin.enabled', 'plugin', 'membership', '{"action":"plugin.enabled","actor":"console:root","at":"2026-10-27T02:15:00.420583+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["field_definition","expert_opinion|outcome","c370ac2f0270aac0ecca500f5af388e4def9b0091d49c7b92403f2f951d6f055"],["field_definition","membership_application|ground","703021affeb5a30b68a2e237e5d9d88b20dfc0a1cc41e72e6e8c21c85e79f766"],["field_definition","membership_application|nominee","c9bb68095c85e685f7e34f625c33d93ae467e5340d4de21958f65548461b5c8f"],["field_definition","membership_leaving|last_day","3e7822aab53e3d6ca04ab1baa3f06466248e98016d35cd7bc8c435f7131d8145"],["field_definition","membership_order|order_number","9c2ac5a483c034a0f0fa7f8c6865d49b2a8a23a351f3ae4ef0b88fc5f6a47e2d"],["ledger","membership_consents","b2e60d0d4b1bbf0eb38859b16e9c53109d2af3afc568eca8a2ff5e603bfd19c3"],["ledger","membership_papers","4637c6bad4a75dd06f759145d9f2aa6ca613676a56676de3d12d451cffda8de8"],["link_type","admitted_by","b1aefe17189a2e79f932938a1e1fb345311e37d26cd4c5078051677a74fc9562"],["link_type","opinion_on","78ff94d8ce3c2b98e2dd5ff8507ba71ce1149a6108fe92804def0ab4e2af41dd"],["record_class","data_consent","738ebd14b89bd558083553ef75a4b2bd7b6d197114e906eb21792c9056fe8642"],["record_class","expert_opinion","44bef9c223cc1c6c8ea71917193669b6b62f17cf22a9a0982bc480bcc4e5ff93"],["record_class","membership_application","219a627a7c4bbf1866761f322c525d1d8cca02d295424cec51dcfae3c5f1b9ae"],["record_class","membership_leaving","18810b2369c0bf0badaf962e511f41213fddb34d4017cdb7c1888dd58ea13716"],["record_class","membership_order","cc9ca7bfae0c90f6cb6f512bdd342bcc66e189f151397348b054d70ff8bda9b1"],["record_class","partner_agreement","c5c610b617915d5873f6b5438eca03f76a4bf6148c52b622c90601d1d1ac99e8"]],"detail":{"distribution":"regest","revisions":["0001"],"version":"0"},"object":["plugin","membership"],"on_behalf":"","seq":112,"unit":[1,1],"v":1}', '68ec90f4f6b27e6f7b4fc94b7d2b727947a449cbc8f57d588c49faa360887cd8', 'd4651c2b922d8821326aaeb33accbc6ed8a555571be93ecab1a2cfdde25a9379');
INSERT INTO public.audit_entry VALUES (113, '2026-10-27 02:15:00.56495+00', 'console:root', 'plugin.enabled', 'plugin', 'mentoring', '{"action":"plugin.enabled","actor":"console:root","at":"2026-10-27T02:15:00.564950+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["field_definition","mentor_pair_list|decided_on","64bc289d07bc1d3f8e213f7c632c9a6067aefc6c088b08f813435ed68069236d"],["field_definition","mentor_pair_list|decision","7820b93c96b554350f74c07f7f9faf02553ac60938f5d60f615a4d8e6fb4c093"],["field_definition","mentor_pair_list|pairs","7c4693727e970441ee2d679834e968c43338bb217943b6405b55b8d304361092"],["field_definition","mentor_pair|candidate","ab4b8634da9376752b43da3eb3a7b753653b66ebbfaf7c5393bdca4dd247baf6"],["field_definition","mentor_pair|criterion","9fed0c0ea82fddabe7a990b4c94f129db40d01c64c481291c5aea6b47d876d83"],["field_definition","mentor_pair|decision","36939cd377d02743db5fd55f0b1441c904bff9fb7635737f3f74e0f621e69ddc"],["field_definition","mentor_pair|end_reason","2f9e960249b47aaf422b20ea855c41eebe39ac0f6385cfe38bd86f60e03f712e"],["field_definition","mentor_pair|ends_on","e561677c53709eb4e6ec77bd10ac7372f9a0ba9e4d46caf69f93f8263f8be04b"],["field_definition","mentor_pair|mentor","e60af8244b82003c162b11c12b0e91bdc050e22c6d4ded2441a3ca0d807df02c"],["field_definition","mentor_pair|starts_on","93a1ab3495e2692e641e647625452e098ad4991ef4d4a0a1630b7db7cc4d10b7"],["ledger","mentor_pair","bc12c0bd9bd40080747226046f80e31ac0ae3d1a328a63c90eaaca0c18551743"],["ledger","mentor_pair_list","40e8266270c7d412a35ab8ce01202a7cc567de1278c25a43b35bf6da09f35b8e"],["link_type","approved_by","ddecb4490a89dc440204a91887a82998dfaa9423fd55cee1d8f74bd49a766d87"],["record_class","mentor_pair","7c10f7fcb67c657ace495706e9275d44ad12f9e31037ca065b6029b6e0ba166a"],["record_class","mentor_pair_list","8370d47c9ebdddb9b01e7f2f6d03c7bad069f2d34e278db91a78ddfe331a2a75"]],"detail":{"distribution":"regest","revisions":["0001"],"version":"0"},"object":["plugin","mentoring"],"on_behalf":"","seq":113,"unit":[1,1],"v":1}', 'd4651c2b922d8821326aaeb33accbc6ed8a555571be93ecab1a2cfdde25a9379', '6a5bf7cb4ef0ce3550cdeda5c1d2e7baae493d7d1c28d6afd50e396d6eaa9986');
INSERT INTO public.audit_entry VALUES (114, '2026-10-27 02:15:00.77258+00', 'console:root', 'plugin.enabled', 'plugin', 'protocols', '{"action":"plugin.enabled","actor":"console:root","at":"2026-10-27T02:15:00.772580+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["field_definition","assembly_minutes|meeting_date","0a80e1282a6cf9807ded8c45281cebbf5821face0bd33977ab72e39407be4fb2"],["field_definition","conference_resolution|event","021b9357e91cc7eafc77a8f5ccd2adb34b6a8e75ec7e3b67eac7bdf64544db39"],["field_definition","conference_resolution|meeting_date","eb21a44e82692ae8befd9b14a35af14381dec6c47514de6cffebca0a873d5af3"],["field_definition","decision_paper|addressee","ea8425308a2d010dbd8f25fe4482cb89845db86b15d8b3fac61932c388244be5"],["field_definition","decision|due_on","701d2d8dad02bab7acd400c41bcc9051461eeefab1c25898892195c416632ae0"],["field_definition","decision|executors","2aaafccdfb422509fc4d607e48e11f4f729dab7f426cbeb163d55e1e951908db"],["field_definition","decision|form","94891cf173fde2cfb2fefcfb701e5634833a9e297121b7c1e4a1eb7baff80e5d"],["field_definition","decision|meeting_date","7507d05fb70597110307b6a3eefdd16aad1822ac201c766e6d3275b684496c63"],["field_definition","decision|minutes","fd401a339c572f4b5ff2b81da962938de2d5548072e65e4b717feea9111d84b3"],["field_definition","decision|point","4d2fa6501ae0c57c2fc1db37aba4e2e5e5c9410cdd5a6c1f362ee4d7727840fa"],["field_definition","decision|reference","ef8aedf52bf75fa1702598e4cfe1452bcc5ce9746e70ba0a30d24462d5ef3128"],["field_definition","decision|text","549806f68c6b02a4f0c5cec9a35820275ba93ab0a484e904ca2361c16bfcf9cb"],["field_definition","decision|vote","f3b31c537336d0a7c7c1a0cef1885486048f46992ae20546dc8f40c5ce06d98b"],["field_definition","group_minutes|meeting_date","c92897f6b7652c376e1dec4fb81bf38540487d4ec2e44e1dedaf580208c5b832"],["field_definition","meeting_agenda|agenda","db0d5a5cb6cbbb2bfca0c6a5ca92343795d047f26abe28cc49615f57d766c18a"],["field_definition","meeting_agenda|meeting_date","41e0d93d90f615b434c711eb56d391890262b72217eea45be9af99cb883e43e0"],["field_definition","meeting_notice|meeting_date","2b8ff17c9b529414c63b1e1a67121f339cb11a3bcaf55f53a9f6fa8eca5abfe3"],["field_definition","minutes_extract|minutes","c01bf19570388fa5e334965b6be6af6bb9cb0c8918e819de74227a85a000f9aa"],["field_definition","minutes_extract|points","de6187fd1fcbe54c335ceef8011aeb84e37b34d6d74385d5cff925a4b9786b55"],["ledger","conference_resolution","90b17319bb9d50aef67b5d20fc010d2d8fe8453221aea51e463b5aef706b11ed"],["ledger","meeting_agenda","0832c0ce0c68191ee74b57d246efb8e0791dac25754ba533f90ff3882ab49020"],["ledger","meeting_notice","35d3c0e9f8026a121a5cc0a33d4989d7a049035dfce27b6023d283c92177ecbd"],["ledger","minutes_extract","07a3eb80926213d0c38e2164b51129fdcd5f96baf738a6f5fddfdaf1961897f8"],["ledger","protocols_assembly","ab09ea342e86d24a75cc237498993f5b2b6b2672903201d24858672247a49048"],["ledger","protocols_groups","940d4a15bc59f22fd91c483cc43004caf3cfeecde5c64e207d2925d97d6035b4"],["ledger","protocols_presidium","0da0e2bfe19439ac5e7ad0accff60589a191ad9d33e40826a9ad2c2f1579d9c1"],["link_type","decided_in","996368e3d6e95f5f4395de32f7e77afc8f17f3c506d096e5d6e382c2732b0365"],["record_class","assembly_minutes","021a5341bcc9456c457863cc4c0b5c4f551fe145c82880d8c3de414d30a5c2d4"],["record_class","conference_resolution","d367bc690de011d1b60a3f09744671b899b79e76ef3a0116e9f7b166f3aee66c"],["record_class","decision","83cf5e3d651111b984a90c5b529de7b6b4939696b78987ed6757ec9265c933b7"],["record_class","decision_paper","d3e01e4539e9452fb5db53686e5d709d0ecd8d8903920978d1073bd2c1c76b3d"],["record_class","execution_report","e41721a1c8e16dbf4be60406268c0b8861de093a0a03816ca3d1ff87e402134e"],["record_class","group_minutes","c96b656b75d8c7b8c22339601ae98cdee668a8e3f0b21c4337a8bd56d8ad3e68"],["record_class","meeting_agenda","f541933eebab1f043bb67fa3c694709d61c101d13cda0977d0b85fc77df81c3a"],["record_class","meeting_notice","1f5ef4c6260af81b2e2a9c533b021b148cc610075fcd99e1de2b743b1bdf6960"],["record_class","minutes_extract","b3ab4b9c320127b88a2c3a001a4316598569dc006c191d1b45099049c1959f99"]],"detail":{"distribution":"regest","revisions":["0001"],"version":"0"},"object":["plugin","protocols"],"on_behalf":"","seq":114,"unit":[1,1],"v":1}', '6a5bf7cb4ef0ce3550cdeda5c1d2e7baae493d7d1c28d6afd50e396d6eaa9986', 'df44cf1f30da96f22d4cf9e8f10a3e83e40056d9c8c134b7e17c2c28f1a76a01');
INSERT INTO public.audit_entry VALUES (115, '2026-10-27 02:15:00.066561+00', 'console:root', 'account.invited', 'account', '01a17b23-b63d-7f5b-999f-4f4ef6c02596', '{"action":"account.invited","actor":"console:root","at":"2026-10-27T02:15:00.066561+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["invitation","01a17b23-b4e2-7718-83d0-f9405dba49f8","504ecb85ca0412db3d46db5ae44f60303765f469e7e52bfdf1924fbd58b6a355"]],"detail":{},"object":["account","01a17b23-b63d-7f5b-999f-4f4ef6c02596"],"on_behalf":"","seq":115,"unit":[1,1],"v":1}', 'df44cf1f30da96f22d4cf9e8f10a3e83e40056d9c8c134b7e17c2c28f1a76a01', '52d9bcbf5e8d8f99a537479c3cc06a96dd1e991855f9478aecb6bb1b17c25638');
INSERT INTO public.audit_entry VALUES (116, '2026-10-27 02:15:00.065683+00', 'console:root', 'account.accepted', 'account', '01a17b23-b63d-7f5b-999f-4f4ef6c02596', '{"action":"account.accepted","actor":"console:root","at":"2026-10-27T02:15:00.065683+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["account","01a17b23-b63d-7f5b-999f-4f4ef6c02596","3298ec99ecb0b5f67a746665d991bafef1dc2feaa971cf790c5219f3c03292b4"],["invitation","01a17b23-b4e2-7718-83d0-f9405dba49f8","64cc35cee45b1702e0199024c0294b96595ed4cbf4eaa6615496701eb93b74ac"]],"detail":{},"object":["account","01a17b23-b63d-7f5b-999f-4f4ef6c02596"],"on_behalf":"","seq":116,"unit":[1,1],"v":1}', '52d9bcbf5e8d8f99a537479c3cc06a96dd1e991855f9478aecb6bb1b17c25638', '19199acd84d5dec4121099de2c127881ad50b8aa0a8303d5a674a5c66484d6a1');
INSERT INTO public.audit_entry VALUES (117, '2026-10-27 02:15:00.062709+00', 'console:root', 'account.invited', 'account', '01a17b23-b63d-7f5b-999f-4f4fe2d563ce', '{"action":"account.invited","actor":"console:root","at":"2026-10-27T02:15:00.062709+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["invitation","01a17b23-b4de-77b9-a071-882286195f33","d7dadbed4ff56b60af74b96bc220a3e04c3960374792860fe70e4818f2bf5ad0"]],"detail":{},"object":["account","01a17b23-b63d-7f5b-999f-4f4fe2d563ce"],"on_behalf":"","seq":117,"unit":[1,1],"v":1}', '19199acd84d5dec4121099de2c127881ad50b8aa0a8303d5a674a5c66484d6a1', '7204f301b738d487a849be7ca2ce257a5307fef0f83ff4b4c662057b83ce0f87');
INSERT INTO public.audit_entry VALUES (118, '2026-10-27 02:15:00.065703+00', 'console:root', 'account.accepted', 'account', '01a17b23-b63d-7f5b-999f-4f4fe2d563ce', '{"action":"account.accepted","actor":"console:root","at":"2026-10-27T02:15:00.065703+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["account","01a17b23-b63d-7f5b-999f-4f4fe2d563ce","082a87034fe90dff2009e26f38366cb483b6b7f55f951252310fd8c2256305c2"],["invitation","01a17b23-b4de-77b9-a071-882286195f33","3e2fd04a9bf81a20e35a6b22329844f8f5777822ff8a34339df1f2e3c8f99600"]],"detail":{},"object":["account","01a17b23-b63d-7f5b-999f-4f4fe2d563ce"],"on_behalf":"","seq":118,"unit":[1,1],"v":1}', '7204f301b738d487a849be7ca2ce257a5307fef0f83ff4b4c662057b83ce0f87', '565ad5e8b5efba8cf86eac8acfefa23da3214bb32c013f154ff72f4d7cf79c6e');
INSERT INTO public.audit_entry VALUES (120, '2026-10-27 02:15:00.068704+00', 'console:root', 'account.accepted', 'account', '01a17b23-b63d-7f7d-b399-911bb39517c8', '{"action":"account.accepted","actor":"console:root","at":"2026-10-27T02:15:00.068704+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["account","01a17b23-b63d-7f7d-b399-911bb39517c8","3491788adcb31adf7e8c2bdbb736cd38cd1d04b72b655d4878a8cf3f809a1f44"],["invitation","01a17b23-b4e5-7897-a5ae-4169c587dbd0","9550e7679cecdf45ea915ec71f071c2851a3983eae2e2bcc54699a9e4d4b8dba"]],"detail":{},"object":["account","01a17b23-b63d-7f7d-b399-911bb39517c8"],"on_behalf":"","seq":120,"unit":[1,1],"v":1}', 'b21462607824e97fbb1a462c2d3829dd2c18e21b2ebc1f77db3fd251bec037f3', 'f8f4c7c4696f8f7e02894db2d267bc3c79b5a83659d7ead90072e500b45e0d5f');
INSERT INTO public.audit_entry VALUES (121, '2026-10-27 02:15:00.425346+00', 'secretary', 'record.registered', 'record', '01a17b23-b649-7c88-96cb-86e161cca980', '{"action":"record.registered","actor":"secretary","at":"2026-10-27T02:15:00.425346+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["component","01a17b23-b649-7c88-96cb-86e2feaacf24","f8a4b1f6c083c3df3dd6eb0b350068ad70e1ad1ddc2ec083512e9d3972a465f7"],["ledger_number","01a17b23-b649-7c88-96cb-86e44cd605c4","d8e5ce60f7c0cb0b5de4bcc989ca13bc84c6012fa617e97f59688c524a3d6f27"],["ledger_period","01a17b23-b649-7c88-96cb-86e37bbfd0be","19332fb384f908e26bd3986ef0b76fd46d432179617df389165ff4e450317c51"],["record","01a17b23-b649-7c88-96cb-86e161cca980","4d8105f5b0a918a411818b0137dda6d7534df8947e55d3e72425fd21bc4f3dfc"],["record_field","01a17b23-b649-7c88-96cb-86e161cca980|addressee","f6ecbe3986f0857942e0d2761d820434806b71cf3ae82da4280106d1a242835b"],["record_field","01a17b23-b649-7c88-96cb-86e161cca980|delivery","8411786b955fbfb39d0d57a58c268dbb522d7bcea8dee1bc86b0085cee15f1c8"],["record_field","01a17b23-b649-7c88-96cb-86e161cca980|foreign_number","6774aca151ccd5cdd403f4a001571139ad1fcd93d8c3117a79db151a4bf79d67"],["record_field","01a17b23-b649-7c88-96cb-86e161cca980|kind","283f4b11861202586405df9d25f1f4d6c9988ef522b5deaeb66e41e80043d796"],["record_history","01a17b23-b649-7c88-96cb-86e4e95ddb44","fcf6a069991fe9f454ef1f5481642cfb29885b88f202e7f06ff25015fe0d4f8f"],["record_party","01a17b23-b649-7c88-96cb-86e223638fb0","6e3504d214a77811be992e71f0a770555f0b49a8bf06e35b3398035afdf321ef"],["record_party","01a17b23-b649-7c88-96cb-86e28d3f3b19","21dec7ba53204fbf0675a64dda86ffcd311bbdb3530210aea5934e8a57e87df8"],["visibility_key","2809d09879eee18e2cf308d8ba492e27","639a176de81278506d7b32040a7b205d0c7789460b6a5e8fae160caccb8a46f6"],["visibility_key","a890d12522b61f222915420fd3617705","ce6ba03d4e834805e92a0b30920ad9a8bf81118d10417cf1c7053e73475997d3"],["visibility_token","2809d09879eee18e2cf308d8ba492e27|own:01a17b23-b63d-7b68-8f8d-50d264322e51","dd674465fb251fdf7d835e465bf788bb14163a9fbe6b77a0378ac94e0010888f"],["visibility_token","2809d09879eee18e2cf308d8ba492e27|own:01a17b23-b63d-7f5a-85b7-31106ef2a7a8","7587aa987f26f2a6ad65b173dcd292dd75578e445173f6a76b37d4f5513eadfb"]],"detail":{"number":"Вх-1"},"object":["record","01a17b23-b649-7c88-96cb-86e161cca980"],"on_behalf":"","seq":121,"unit":[1,1],"v":1}', 'f8f4c7c4696f8f7e02894db2d267bc3c79b5a83659d7ead90072e500b45e0d5f', '593d588bd30d0aa8b202c08354b16961fe3c8f5fa4a5ad2a7160c0040ecf3637');
INSERT INTO public.audit_entry VALUES (122, '2026-10-27 02:15:00.26308+00', 'secretary', 'record.registered', 'record', '01a17b23-b5a7-7751-b83b-29f2dcf7ba7a', '{"action":"record.registered","actor":"secretary","at":"2026-10-27T02:15:00.263080+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["ledger_number","01a17b23-b5a7-7cc4-8e9a-bf470b4a540a","d8346fc712e8e2ab11d6fc6564cad72a4b9866c70d16dd1fe0fb1a63a35d4786"],["ledger_period","01a17b23-b649-7c88-96cb-86e37bbfd0be","d432e3329c7c36d89fd8a46f5b7ecdf8c74b4c421cb7987818ebea4c6b0ed9f1"],["record","01a17b23-b5a7-7751-b83b-29f2dcf7ba7a","5b678a73f9ca9c4e1b7aaf36c8b783b70cc224cfb7f2005743b1cec225e6f9f5"],["record_field","01a17b23-b5a7-7751-b83b-29f2dcf7ba7a|addressee","2057a87ec331dc6e0e45f5bd126596c3f7f1c64bcfa84d960f0c6b9c2cfdfd75"],["record_field","01a17b23-b5a7-7751-b83b-29f2dcf7ba7a|delivery","0344e9668b4ed4c09a7d04bdb352662d82052a6e6d7540d92d4d2c3f7901ce59"],["record_field","01a17b23-b5a7-7751-b83b-29f2dcf7ba7a|foreign_number","b3516b92d84a38bb42506ccdc51b20eeba6bde10c838ba58c7851d5a687279dd"],["record_field","01a17b23-b5a7-7751-b83b-29f2dcf7ba7a|kind","47314c9d1f63ec069536ea82793323f77859d0d1074de1e4fd43b767c980d6c6"],["record_history","01a17b23-b5a7-7ef2-b9f6-0122a7192166","6acadc3a017eb7b835316a6b416c98b0213a47499613c9852f8b2a18a811dd45"],["record_party","01a17b23-b5a7-7cc4-8e9a-bf4525dd1b7c","c355cafad0834faa603767612a9a018ef18a4e14efdaa5f54b82eabe4fd0d5e8"],["record_party","01a17b23-b5a7-7cc4-8e9a-bf45c8c977e8","50cbf6d6e8a9780f97127d1ec4d906df794afa3cb120588d68bf4b06bac65bc9"]],"detail":{"number":"Вх-2"},"object":["record","01a17b23-b5a7-7751-b83b-29f2dcf7ba7a"],"on_behalf":"","seq":122,"unit":[1,1],"v":1}', '593d588bd30d0aa8b202c08354b16961fe3c8f5fa4a5ad2a7160c0040ecf3637', '1612c0a63ef25a91dab5e562d89c55b68f691d8a871d0ea115fb64d5f43d3588');
INSERT INTO public.audit_entry VALUES (123, '2026-10-27 02:15:00.311621+00', 'secretary', 'record.registered', 'record', '01a17b23-b5d7-7af1-b01d-c6108e53ca26', '{"action":"record.registered","actor":"secretary","at":"2026-10-27T02:15:00.311621+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["ledger_number","01a17b23-b5d7-7af1-b01d-c611e689b975","3ee381d62b81bb5cced8cce91e9562dd5d98c8efc59200f1c8c0cb31c6699869"],["ledger_period","01a17b23-b649-7c88-96cb-86e37bbfd0be","20f5011b1ca9639391318780db05e9ec971b0ad70e4a4e6d49322677b7439ca8"],["record","01a17b23-b5d7-7af1-b01d-c6108e53ca26","3b532b83ca5f9925595e8bee38f4f35a1fcbafa03856e1edd56f5a4adfcdf2ef"],["record_field","01a17b23-b5d7-7af1-b01d-c6108e53ca26|addressee","6b95c0c3d7dca1c9e1656712f9d6a66ed0fe6c30cb7843bff0461a3d9c08431e"],["record_field","01a17b23-b5d7-7af1-b01d-c6108e53ca26|delivery","46a1c2bb77185827013c3bff7a193a3b44ff0d90f609a4b398eb5a35797e2eed"],["record_field","01a17b23-b5d7-7af1-b01d-c6108e53ca26|foreign_number","92830847a7e5b286b67f48d9d3c20a281d600bd899e2987fd9f655a8457af0b2"],["record_field","01a17b23-b5d7-7af1-b01d-c6108e53ca26|kind","bd5bd2480ae1c55f5fb3ad7a7002f12f65b3923e4d167e3afae56bac5b539339"],["record_history","01a17b23-b5d7-7af1-b01d-c6120f2ef52f","230b0d4d36244fb143424ceb5f13d245c729556c498bc262482d3689178c0542"],["record_party","01a17b23-b5d7-7af1-b01d-c610ee288d32","ae24e27af825f5307c74d00e4e7dfb71089bcae9e460aeac30f5fedfcb0ef859"],["record_party","01a17b23-b5d7-7af1-b01d-c611b86bbf4d","58b0b9457764c4782980454feaed5ead7dbb2d6a9a890760dd823ffcb18fb253"],["visibility_key","87565be111c76c086740aaaca4a21cd2","7278a3936e6a83052ac771823de102364bb4567613dd50efdf939d9c51194b51"],["visibility_key","b6afdf6f95b17934c7f0843993a9fcc6","fca07763d74429bb5c69cbe72cbcf8eb4c30f429e560665fb10d83b2281823e8"],["visibility_token","87565be111c76c086740aaaca4a21cd2|by:secretary","989bf474fe4c7672f2b5e641e840c44257fba3f910032b51f42f557cd1e1156f"],["visibility_token","87565be111c76c086740aaaca4a21cd2|own:01a17b23-b63d-7b68-8f8d-50d264322e51","8268edd1ab84dbe683e80f6667d1ffe26fa87f2ff94a95287e965f807b9111a3"],["visibility_token","87565be111c76c086740aaaca4a21cd2|own:01a17b23-b63d-7f5a-85b7-31106ef2a7a8","2294af44e3743a117d957747ef62b4db8e627f7bbf40b307c055f2a404aa98a5"]],"detail":{"number":"Вх-3"},"object":["record","01a17b23-b5d7-7af1-b01d-c6108e53ca26"],"on_behalf":"","seq":123,"unit":[1,1],"v":1}', '1612c0a63ef25a91dab5e562d89c55b68f691d8a871d0ea115fb64d5f43d3588', '80497bb09f05742b263b7508727bf1179a59592defef3dd18fb7e92355d8c8e7');
INSERT INTO public.audit_entry VALUES (124, '2026-10-27 02:15:00.148326+00', 'chair', 'party.added', 'party', '01a17b23-b534-75a2-91b8-40ac3ce8286b', '{"action":"party.added","actor":"chair","at":"2026-10-27T02:15:00.148326+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["party","01a17b23-b534-75a2-91b8-40ac3ce8286b","dfe86d04bf2319fdfa79021c1566cdf5cd00461fdee084463852927afc1f7aea"]],"detail":{"kind":"person"},"object":["party","01a17b23-b534-75a2-91b8-40ac3ce8286b"],"on_behalf":"","seq":124,"unit":[1,2],"v":1}', '80497bb09f05742b263b7508727bf1179a59592defef3dd18fb7e92355d8c8e7', 'dbb407574d6860864f3808e5b1881ed64e395f40f9906ffb710d0e6e872a142f');
INSERT INTO public.audit_entry VALUES (125, '2026-10-27 02:15:00.148326+00', 'chair', 'task.added', 'task', '01a17b23-b534-786d-bdfe-e83b7db3ef17', '{"action":"task.added","actor":"chair","at":"2026-10-27T02:15:00.148326+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["record","01a17b23-b649-7c88-96cb-86e161cca980","393c5937a4cc83625cb824cd096e20a3c9db580814302b6c765c4b3259a8e970"],["task","01a17b23-b534-786d-bdfe-e83b7db3ef17","87da60c7538a78540ff416d16d387386c3fffdfff04f73f28cc6a1117dc9397a"],["task_event","01a17b23-b534-786d-bdfe-e83c34f3881a","ccd001ef3ff3cc9cd5a0bf5c2ead15e62cf69a4526d4690e7f0a6a3631877c76"],["task_executor","01a17b23-b534-786d-bdfe-e83b7db3ef17|01a17b23-b534-75a2-91b8-40ac3ce8286b","5fc3fd42037b255a3729e11d29a76aa16bc7eaab924d5745900cc31b0be756c6"],["visibility_key","0d5503402e732acb83473c7545fe4587","229bce0086878d301d61769483c4643d598ee807ce867863a1a82fa5a2ea581b"],["visibility_token","0d5503402e732acb83473c7545fe4587|own:01a17b23-b534-75a2-91b8-40ac3ce8286b","a7e1c8a348ad7a955aaad336502d054591538782c81ed5f0aaa037e5e51ba20f"],["visibility_token","0d5503402e732acb83473c7545fe4587|own:01a17b23-b63d-7b68-8f8d-50d264322e51","023eb2cbd460d99602555f8d5ee035c33887d0f31736e84fb69c9996a4c1fab7"],["visibility_token","0d5503402e732acb83473c7545fe4587|own:01a17b23-b63d-7f5a-85b7-31106ef2a7a8","588ec9eff16c9fe096fee539546ad4de5bf334a587bd80ef9e7adc2edc96e18a"]],"detail":{"due":"2026-11-27","record":"01a17b23-b649-7c88-96cb-86e161cca980"},"object":["task","01a17b23-b534-786d-bdfe-e83b7db3ef17"],"on_behalf":"","seq":125,"unit":[2,2],"v":1}', 'dbb407574d6860864f3808e5b1881ed64e395f40f9906ffb710d0e6e872a142f', '902ca56e498573267454d7dd60a5e06d375e16a586a6d316eff1c753e3d11ac3');
INSERT INTO public.audit_entry VALUES (126, '2026-10-27 02:15:00.369585+00', 'secretary', 'record.registered', 'record', '01a17b23-b611-706d-b190-8143a89d6e2c', '{"action":"record.registered","actor":"secretary","at":"2026-10-27T02:15:00.369585+00:00","chain":"01a17b23-b63d-74cc-b04e-79623aa9b54c","changes":[["component","01a17b23-b611-73b9-ba47-8657ddaec2aa","5cc44778d3e8869474a5af94614635e432e5f1e55b4a28d5e385cd3ee40c32b6"],["file","01a17b23-b611-73b9-ba47-8658653bdd24","65c6cb2bf6d5266d28b34c0e74a87421c99f515af69939f4853183477b2b96e3"],["ledger_number","01a17b23-b611-763a-9dd7-197d883c9a2e","17f746cb82c67316778f530b85d35f1c75dd18d58c872adb361060f560e2769f"],["ledger_period","01a17b23-b611-73e4-84e6-6459c1fd03cd","37900560fa95a29456ff818892bb3d1e7650171c1077d48a663fb68012242b66"],["record","01a17b23-b611-706d-b190-8143a89d6e2c","737af52406a4a11a15298e2d3e5ad251a28e91053271c640c478eabef001cf2c"],["record_field","01a17b23-b611-706d-b190-8143a89d6e2c|considered_at","de7074a47b1742a844a35f8cc960e8757cab0ad45895dce03cd4901d0bd7d7fa"],["record_field","01a17b23-b611-706d-b190-8143a89d6e2c|work_version","496860ac32c17abb8391b018cea605f07bfad277831fa1ab18a971351b33ec9b"],["record_history","01a17b23-b611-763a-9dd7-197e58ae0c33","585dc3b6dcff5100486a19692afc81a09daf05e47f9074ddfb30d4f9c488fc7e"],["visibility_key","0cbd192c95523c977d28688468b08da1","30b7decb56577bf2c3fa9aaff900f8410698a1696d8e2c4b436b446cb4992ee9"],["visibility_key","2051b9877c5f193f0e488d2165c7e413","c92edeecd664c51b6aee2be211caf698ac1a786fd8bcad2a5afb4aef39c622b6"]],"detail":{"number":"Вн-1"},"object":["record","01a17b23-b611-706d-b190-8143a89d6e2c"],"on_behalf":"","seq":126,"unit":[1,1],"v":1}', '902ca56e498573267454d7dd60a5e06d375e16a586a6d316eff1c753e3d11ac3', 'cc129e44502b7d28cbe2e2386ecb542f31cb75fd06e8e5536e4cbc6f83aeebf3');
INSERT INTO public.audit_head VALUES (1, '01a17b23-b63d-74cc-b04e-79623aa9b54c', 126, 'cc129e44502b7d28cbe2e2386ecb542f31cb75fd06e8e5536e4cbc6f83aeebf3');
INSERT INTO public.audit_signature VALUES (109, '75596c99688fa21ce1130b7899167aec123a993b0bbdd9f162ec1d64da9ff7d7', '2026-10-27 02:15:00.41303+00', 'e728baac78f59ec3067f10419d97af149b3c5a9443b8d4c46d8c9ddf8217660a', '7a9bdb20989abc06f7aeecb60a76ebbafb08b17874104119e1a92d27cc55618a85372acc002446d5030bc17588cd1411a27c7ed1ccfd3c88964afa5fe1528509');
INSERT INTO public.audit_signature VALUES (110, '3893de0eb61a1da6fa5251bf4447d158532dc3537e3013eca004e17cdb7523d2', '2026-10-27 02:15:00.072878+00', 'e728baac78f59ec3067f10419d97af149b3c5a9443b8d4c46d8c9ddf8217660a', '7f6fa297dc848b30cbb2697372374dd8fc663de1cf2081c22887a96fa2f5945377e3873c6cbea5c87d34839ff377d5dec4280b53cfcbd103b05148693d068f05');
INSERT INTO public.audit_signature VALUES (111, '68ec90f4f6b27e6f7b4fc94b7d2b727947a449cbc8f57d588c49faa360887cd8', '2026-10-27 02:15:00.222333+00', 'e728baac78f59ec3067f10419d97af149b3c5a9443b8d4c46d8c9ddf8217660a', '01fe832bf76051ff6511e45c3e3d2d5ab7664ffbe7191ef0cd8cc7f8f823179d38be17b30c40fc7d5c10f5d36ae57c91d72a6b16a4cf69e6fd389d6a1de84b04');
INSERT INTO public.audit_signature VALUES (112, 'd4651c2b922d8821326aaeb33accbc6ed8a555571be93ecab1a2cfdde25a9379', '2026-10-27 02:15:00.420583+00', 'e728baac78f59ec3067f10419d97af149b3c5a9443b8d4c46d8c9ddf8217660a', '624febd4b0e2e8719ff69dae59be6cdae1827e7bbe39c7457e3a63f9712be6c195bf79eff38a834552779c32e3449f4431cfd92b7cdf0b8c79859ac0b891740c');
INSERT INTO public.audit_signature VALUES (113, '6a5bf7cb4ef0ce3550cdeda5c1d2e7baae493d7d1c28d6afd50e396d6eaa9986', '2026-10-27 02:15:00.56495+00', 'e728baac78f59ec3067f10419d97af149b3c5a9443b8d4c46d8c9ddf8217660a', '313d7f2e5a022b58cc0a6d681e0914d14a4d0113c465233a28678d856256d9dfc6f4442eeac79a62e78aa8225f4996c78eb8e54eca959464b7f731e48ab96708');
INSERT INTO public.audit_signature VALUES (114, 'df44cf1f30da96f22d4cf9e8f10a3e83e40056d9c8c134b7e17c2c28f1a76a01', '2026-10-27 02:15:00.77258+00', 'e728baac78f59ec3067f10419d97af149b3c5a9443b8d4c46d8c9ddf8217660a', 'a40662fa413eebb4a76750d5352b99d1e9042fdadb630b0971fd5a996d2aab9cc7095a7be369b239db907f1e85b19e0073aae133d618ca364dc9d06390c98004');
INSERT INTO public.audit_signature VALUES (115, '52d9bcbf5e8d8f99a537479c3cc06a96dd1e991855f9478aecb6bb1b17c25638', '2026-10-27 02:15:00.066561+00', 'e728baac78f59ec3067f10419d97af149b3c5a9443b8d4c46d8c9ddf8217660a', '4f9396cec427464d734e3bf07ae306ffdcf7fa004cdb77e294e038832bb72b6b2fe58135f29b47c481499f928b5ccd7ad3d233c4ec9aa27a62f05885c8be1505');
INSERT INTO public.audit_signature VALUES (116, '19199acd84d5dec4121099de2c127881ad50b8aa0a8303d5a674a5c66484d6a1', '2026-10-27 02:15:00.065683+00', 'e728baac78f59ec3067f10419d97af149b3c5a9443b8d4c46d8c9ddf8217660a', 'e62f9ad0950c445a9078f2974ff7ede61ae5f5ef9088da4711a3ae009d846f39db1d72b153f201c2b00b38aed1ce208f27ae815ee65400921b7239749bc10d0f');
INSERT INTO public.audit_signature VALUES (117, '7204f301b738d487a849be7ca2ce257a5307fef0f83ff4b4c662057b83ce0f87', '2026-10-27 02:15:00.062709+00', 'e728baac78f59ec3067f10419d97af149b3c5a9443b8d4c46d8c9ddf8217660a', '56ce2901a2db771f5d0ed649c0674ee47525c5c203a11f5fc93fbcc78e4faf9c9d56c260b014e37cd3157f4526ce4647d209c4960ae7c3bc214eb418a8589300');
INSERT INTO public.audit_signature VALUES (118, '565ad5e8b5efba8cf86eac8acfefa23da3214bb32c013f154ff72f4d7cf79c6e', '2026-10-27 02:15:00.065703+00', 'e728baac78f59ec3067f10419d97af149b3c5a9443b8d4c46d8c9ddf8217660a', '58c75323144be731eddf0d6a90867569a5289399497680652b598778c83932040eda5a940931b217dcd7bb9774ed474cf323b61698bd8ce5111938b65556930a');
INSERT INTO public.audit_signature VALUES (119, 'b21462607824e97fbb1a462c2d3829dd2c18e21b2ebc1f77db3fd251bec037f3', '2026-10-27 02:15:00.069586+00', 'e728baac78f59ec3067f10419d97af149b3c5a9443b8d4c46d8c9ddf8217660a', '1ac7600177bec75404e4dddde18d1031aa3dcfbdad8bd5c48a2944553b255afdbc3179e0635c1445f97383f887f9c146adb6658f8dd7a4d6342712d98535ee0a');
INSERT INTO public.audit_signature VALUES (120, 'f8f4c7c4696f8f7e02894db2d267bc3c79b5a83659d7ead90072e500b45e0d5f', '2026-10-27 02:15:00.068704+00', 'e728baac78f59ec3067f10419d97af149b3c5a9443b8d4c46d8c9ddf8217660a', 'd5feb232f284065ffeb0fb2a5459c42777a0276a85b469bb3618ae3b837ebcefe8722757abc5fc7a1f4458a4a8808d834a9d2b46c39dceaab2e7e5ffcb367603');
INSERT INTO public.audit_signature VALUES (121, '593d588bd30d0aa8b202c08354b16961fe3c8f5fa4a5ad2a7160c0040ecf3637', '2026-10-27 02:15:00.425346+00', 'e728baac78f59ec3067f10419d97af149b3c5a9443b8d4c46d8c9ddf8217660a', 'c96e8cf8af2dcead7c31e88da8acea99e8da236dcb19b13c963cb9795abdfae624e26fe4a2da81df9b56802fcfe491b9b629bfad3ab63ac108d6120e7e348409');
INSERT INTO public.audit_signature VALUES (122, '1612c0a63ef25a91dab5e562d89c55b68f691d8a871d0ea115fb64d5f43d3588', '2026-10-27 02:15:00.26308+00', 'e728baac78f59ec3067f10419d97af149b3c5a9443b8d4c46d8c9ddf8217660a', '8e749f8cedadc666c252f1370f2df308d3ff6f102342ab6d73aa9cb97ef6d3a2b95b7f40fb51de8e2bdee1066e84e40f7c3ae127ef6c1e4b0c413291a9e9600a');
INSERT INTO public.audit_signature VALUES (123, '80497bb09f05742b263b7508727bf1179a59592defef3dd18fb7e92355d8c8e7', '2026-10-27 02:15:00.311621+00', 'e728baac78f59ec3067f10419d97af149b3c5a9443b8d4c46d8c9ddf8217660a', '2c09df75f46ea37141c7c3e572f2522871a296835927d9e5b4a127c5edd91c6b4e197a7cf272b557f5fc117d9351f63df51b185e0b756d36ee7996553e0b1f0d');
INSERT INTO public.audit_signature VALUES (125, '902ca56e498573267454d7dd60a5e06d375e16a586a6d316eff1c753e3d11ac3', '2026-10-27 02:15:00.148326+00', 'e728baac78f59ec3067f10419d97af149b3c5a9443b8d4c46d8c9ddf8217660a', '69f1e11d9eb05f3a0704b74589000ba5a59a18f017246f61fa34574bdac65a7fccf09e1fb34cf32dd5cf095a56f89739b218d3c381ceb37b9684d0e31330d904');
INSERT INTO public.audit_signature VALUES (126, 'cc129e44502b7d28cbe2e2386ecb542f31cb75fd06e8e5536e4cbc6f83aeebf3', '2026-10-27 02:15:00.369585+00', 'e728baac78f59ec3067f10419d97af149b3c5a9443b8d4c46d8c9ddf8217660a', '06d38a4a9f39e9ed1d7a465c7a47011f7b7fcd3c52ca9354f2f3d7ca00284327d1c58d3935200c74681f99c75be35a4501857deaa9f2319d3b861449d4479708');
INSERT INTO public.body VALUES ('presidium', 'Президиум', 'Presidium', 'governing', 'п. 3.4 Положения');
INSERT INTO public.body VALUES ('assembly', 'Общее собрание', 'General meeting', 'general', 'п. 3.6 Положения');
INSERT INTO public.body VALUES ('consulting_group', 'Рабочая группа по консультационно-методической работе', 'Working group for consulting and methods', 'working_group', 'п. 3.11 Положения');
INSERT INTO public.body VALUES ('research_group', 'Рабочая группа по научно-аналитической работе', 'Working group for research and analysis', 'working_group', 'п. 3.11 Положения');
INSERT INTO public.body VALUES ('information_group', 'Рабочая группа по информационному сопровождению', 'Working group for information', 'working_group', 'п. 3.11 Положения');
INSERT INTO public.body VALUES ('appraisal_commission', 'Экспертная комиссия', 'Appraisal commission', 'commission', '');
INSERT INTO public.certificates_alembic_version VALUES ('0001');
INSERT INTO public.component VALUES ('01a17b23-b649-7c88-96cb-86e2feaacf24', '01a17b23-b649-7c88-96cb-86e161cca980', 'main', 1, 1, 'письмо.txt', 'text/plain', 245, 'b66a66b6f8b429cfa36670f69c89692010b0ffe51d607b70fc9991559e367ed5', '2026-10-27 02:15:00.425346+00');
INSERT INTO public.component VALUES ('01a17b23-b611-73b9-ba47-8657ddaec2aa', '01a17b23-b611-706d-b190-8143a89d6e2c', 'main', 1, 1, 'письмо.txt', 'text/plain', 245, 'b66a66b6f8b429cfa36670f69c89692010b0ffe51d607b70fc9991559e367ed5', '2026-10-27 02:15:00.369585+00');
INSERT INTO public.component_text VALUES ('01a17b23-b649-7c88-96cb-86e2feaacf24', 'extracted', 'text', '1', '', 'Министерство образования Приобского края
О представлении аналитической записки
Просим представить записку о системе менеджмента.');
INSERT INTO public.component_text VALUES ('01a17b23-b611-73b9-ba47-8657ddaec2aa', 'extracted', 'text', '1', '', 'Министерство образования Приобского края
О представлении аналитической записки
Просим представить записку о системе менеджмента.');
INSERT INTO public.deployment_fact VALUES ('preset', 'demo');
INSERT INTO public.deployment_fact VALUES ('association', 'Ассоциация образовательных организаций Приобского края, работающих по системе менеджмента качества');
INSERT INTO public.deployment_fact VALUES ('founded_at', '2026-10-27T02:15:00.413030+00:00');
INSERT INTO public.deployment_fact VALUES ('rehearsal', 'yes');
INSERT INTO public.deployment_fact VALUES ('audit_key', 'e728baac78f59ec3067f10419d97af149b3c5a9443b8d4c46d8c9ddf8217660a');
INSERT INTO public.deployment_fact VALUES ('offered.record_classes', '[["analytical_note", ""], ["analytical_note", "request_number"], ["annual_plan", ""], ["annual_plan", "school_year"], ["annual_report", ""], ["annual_report", "reported_period"], ["authority_order", ""], ["authority_order", "order_number"], ["event_document", ""], ["event_document", "event"], ["event_report", ""], ["event_report", "event"], ["event_report", "event_date"], ["handover_act", ""], ["internal_document", ""], ["methodical_work", ""], ["methodical_work", "considered_at"], ["methodical_work", "topic"], ["methodical_work", "work_version"], ["presidium_minutes", ""], ["presidium_minutes", "meeting_date"], ["registration_journal", ""], ["registration_journal", "closing_entry"], ["registration_journal", "journal_year"]]');
INSERT INTO public.deployment_fact VALUES ('offered.link_types', '[["annex_to", ""], ["answers", ""], ["cancels", ""], ["covers", ""], ["executes", ""], ["extract_of", ""], ["initiates", ""], ["repeats", ""], ["replaces", ""]]');
INSERT INTO public.deployment_fact VALUES ('offered.ledgers', '[["internal", ""]]');
INSERT INTO public.deployment_fact VALUES ('offered.standing_kinds', '[["acting_chair", ""], ["authority_officer", ""], ["candidate", ""], ["chair", ""], ["commission_member", ""], ["consultative_mandate", ""], ["deputy", ""], ["group_leader", ""], ["group_member", ""], ["group_secretary", ""], ["head", ""], ["mandate", ""], ["member", ""], ["presidium_seat", ""], ["qms_certified", ""], ["representative", ""], ["secretary", ""]]');
INSERT INTO public.deployment_fact VALUES ('offered.roles', '[["administrator", ""], ["administrator", "marked *"], ["administrator", "permission account.edit"], ["administrator", "permission deployment.administer"], ["administrator", "permission organisation.change_head"], ["administrator", "permission settings.read"], ["administrator", "permission template.edit"], ["administrator", "permission trust.manage"], ["administrator", "unmarked *"], ["auditor", ""], ["auditor", "marked *"], ["auditor", "permission audit.read"], ["auditor", "permission settings.read"], ["auditor", "unmarked *"], ["authority_officer", ""], ["authority_officer", "marked *"], ["authority_officer", "unmarked *"], ["authority_officer", "unmarked annual_plan"], ["authority_officer", "unmarked annual_report"], ["authority_officer", "unmarked member_certificate"], ["authority_officer", "unmarked methodical_work"], ["candidate", ""], ["candidate", "marked *"], ["candidate", "unmarked *"], ["candidate", "unmarked annual_plan"], ["candidate", "unmarked annual_report"], ["candidate", "unmarked methodical_work"], ["candidate", "unmarked presidium_minutes"], ["candidate", "unmarked registration_journal"], ["chair", ""], ["chair", "marked *"], ["chair", "marked data_consent"], ["chair", "permission audit.read"], ["chair", "permission body.edit"], ["chair", "permission office.appoint"], ["chair", "permission office.edit"], ["chair", "permission organisation.change_head"], ["chair", "permission record.approve"], ["chair", "permission record.mark"], ["chair", "permission record.sign"], ["chair", "permission settings.read"], ["chair", "permission standing.edit"], ["chair", "permission task.add"], ["chair", "permission task.close"], ["chair", "permission task.read"], ["chair", "unmarked *"], ["commission_member", ""], ["commission_member", "marked *"], ["commission_member", "unmarked *"], ["deputy", ""], ["deputy", "marked *"], ["deputy", "marked data_consent"], ["deputy", "permission settings.read"], ["deputy", "permission task.add"], ["deputy", "permission task.close"], ["deputy", "permission task.read"], ["deputy", "unmarked *"], ["group_member", ""], ["group_member", "marked *"], ["group_member", "permission record.attach:methodical_work"], ["group_member", "permission record.correct:methodical_work"], ["group_member", "permission record.register:methodical_work"], ["group_member", "unmarked *"], ["group_member", "unmarked annual_plan"], ["group_member", "unmarked annual_report"], ["group_member", "unmarked methodical_work"], ["group_member", "unmarked presidium_minutes"], ["group_member", "unmarked registration_journal"], ["member", ""], ["member", "marked *"], ["member", "unmarked *"], ["member", "unmarked annual_plan"], ["member", "unmarked annual_report"], ["member", "unmarked authority_order"], ["member", "unmarked decision"], ["member", "unmarked event_document"], ["member", "unmarked event_report"], ["member", "unmarked methodical_work"], ["member", "unmarked presidium_minutes"], ["member", "unmarked registration_journal"], ["presidium_member", ""], ["presidium_member", "marked *"], ["presidium_member", "marked data_consent"], ["presidium_member", "permission settings.read"], ["presidium_member", "permission task.read"], ["presidium_member", "unmarked *"], ["secretary", ""], ["secretary", "marked *"], ["secretary", "marked data_consent"], ["secretary", "permission body.edit"], ["secretary", "permission office.edit"], ["secretary", "permission organisation.change_head"], ["secretary", "permission party.edit"], ["secretary", "permission record.attach"], ["secretary", "permission record.correct"], ["secretary", "permission record.file"], ["secretary", "permission record.link"], ["secretary", "permission record.mark"], ["secretary", "permission record.register"], ["secretary", "permission record.sign"], ["secretary", "permission settings.read"], ["secretary", "permission standing.edit"], ["secretary", "permission task.enter"], ["secretary", "permission task.read"], ["secretary", "permission template.edit"], ["secretary", "unmarked *"]]');
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
INSERT INTO public.field_definition VALUES ('member_certificate', 'holder', 'Название в сертификате', 'Name on the certificate', 'text', true, false, 0);
INSERT INTO public.field_definition VALUES ('member_certificate', 'address', 'Адрес', 'Address', 'text', false, false, 1);
INSERT INTO public.field_definition VALUES ('member_certificate', 'basis', 'Основание', 'Basis', 'text', false, false, 2);
INSERT INTO public.field_definition VALUES ('member_certificate', 'state', 'Состояние', 'State', 'text', false, false, 3);
INSERT INTO public.field_definition VALUES ('member_certificate', 'signed_on', 'Подписан органом управления', 'Signed by the authority', 'date', false, false, 4);
INSERT INTO public.field_definition VALUES ('member_certificate', 'handed_on', 'Дата вручения', 'Handed over', 'date', false, false, 5);
INSERT INTO public.field_definition VALUES ('member_certificate', 'receiver', 'Получил', 'Received by', 'text', false, false, 6);
INSERT INTO public.field_definition VALUES ('member_certificate', 'duplicates', 'Дубликаты', 'Duplicates', 'text', false, false, 7);
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
INSERT INTO public.field_definition VALUES ('membership_application', 'ground', 'Основание для вступления', 'Ground', 'text', false, false, 0);
INSERT INTO public.field_definition VALUES ('membership_application', 'nominee', 'Рекомендован', 'Recommended', 'text', false, false, 1);
INSERT INTO public.field_definition VALUES ('expert_opinion', 'outcome', 'Вывод', 'Outcome', 'text', true, false, 0);
INSERT INTO public.field_definition VALUES ('membership_leaving', 'last_day', 'Последний день членства', 'Last day of the membership', 'date', false, false, 0);
INSERT INTO public.field_definition VALUES ('membership_order', 'order_number', 'Номер приказа', 'Order number', 'foreign_number', true, true, 0);
INSERT INTO public.field_definition VALUES ('mentor_pair_list', 'decision', 'Решение', 'Decision', 'text', false, true, 0);
INSERT INTO public.field_definition VALUES ('mentor_pair_list', 'decided_on', 'Дата решения', 'Decided on', 'date', false, false, 1);
INSERT INTO public.field_definition VALUES ('mentor_pair_list', 'pairs', 'Пар', 'Pairs', 'text', false, false, 2);
INSERT INTO public.field_definition VALUES ('mentor_pair', 'mentor', 'Наставник', 'Mentor', 'text', false, false, 0);
INSERT INTO public.field_definition VALUES ('mentor_pair', 'candidate', 'Кандидат', 'Candidate', 'text', false, false, 1);
INSERT INTO public.field_definition VALUES ('mentor_pair', 'criterion', 'Основание пары', 'In common', 'text', false, false, 2);
INSERT INTO public.field_definition VALUES ('mentor_pair', 'decision', 'Решение', 'Decision', 'text', false, true, 3);
INSERT INTO public.field_definition VALUES ('mentor_pair', 'starts_on', 'Действует с', 'Works from', 'date', false, false, 4);
INSERT INTO public.field_definition VALUES ('mentor_pair', 'ends_on', 'Завершена', 'Ended on', 'date', false, false, 5);
INSERT INTO public.field_definition VALUES ('mentor_pair', 'end_reason', 'Основание завершения', 'Why it ended', 'text', false, false, 6);
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
INSERT INTO public.file VALUES ('01a17b23-b611-73b9-ba47-8658653bdd24', '03-01', '2026', 'Методические разработки (подлинники)', 'open', '2026-10-27', NULL, '{"kind": "permanent", "verification": "unchecked", "note": "по месту разработки; присланные для сведения – до замены новыми"}');
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
INSERT INTO public.invitation VALUES ('01a17b23-b4e2-7718-83d0-f9405dba49f8', '01a17b23-b63d-7f5b-999f-4f4ef6c02596', 'f0e71c1c6bf93e6b27fd97a4586a99f95ff72128b3af2ee780cddf97998b5919', '2026-10-28 02:15:00.066561+00', '2026-10-27 02:15:00.065683+00');
INSERT INTO public.invitation VALUES ('01a17b23-b4de-77b9-a071-882286195f33', '01a17b23-b63d-7f5b-999f-4f4fe2d563ce', '6b81b9f60a6d261ff9b6388100b06b81b967f608395005bca26997a9b53b1f73', '2026-10-28 02:15:00.062709+00', '2026-10-27 02:15:00.065703+00');
INSERT INTO public.invitation VALUES ('01a17b23-b63d-7f7d-b399-911bf2d5aa5a', '01a17b23-b63d-7f7d-b399-911bb39517c8', '52c1cbf1a72f61488e19ee9e29aaadf2275f57371ce2a44b15409c72d6095c85', '2026-10-28 02:15:00.41303+00', '2026-10-27 02:15:00.069586+00');
INSERT INTO public.invitation VALUES ('01a17b23-b4e5-7897-a5ae-4169c587dbd0', '01a17b23-b63d-7f7d-b399-911bb39517c8', '5fad3b449628284960563ea71bb71df6745e6983ccc68ee3db81ed08256c7b12', '2026-10-28 02:15:00.069586+00', '2026-10-27 02:15:00.068704+00');
INSERT INTO public.journal_alembic_version VALUES ('0002');
INSERT INTO public.ledger VALUES ('internal', 'Внутренние документы', 'Internal records', 'calendar_year', '{prefix}-{seq}{suffix}', 'Вн', 'core', NULL);
INSERT INTO public.ledger VALUES ('member_certificate', 'Реестр выдачи сертификатов «Член Ассоциации»', 'Register of certificates of membership', 'whole_life', '{seq:03}', '', 'certificates', NULL);
INSERT INTO public.ledger VALUES ('member_certificate_year', 'Реестр выдачи сертификатов «Член Ассоциации» по годам', 'Register of certificates of membership by years', 'calendar_year', '{seq:03}/{yyyy}', '', 'certificates', NULL);
INSERT INTO public.ledger VALUES ('incoming', 'Журнал регистрации входящих документов', 'Journal of incoming documents', 'calendar_year', '{prefix}-{seq}{suffix}', 'Вх', 'journal', NULL);
INSERT INTO public.ledger VALUES ('outgoing', 'Журнал регистрации исходящих документов', 'Journal of outgoing documents', 'calendar_year', '{case}/{seq}{suffix}', 'Исх', 'journal', NULL);
INSERT INTO public.ledger VALUES ('orders', 'Журнал регистрации распоряжений председателя', 'Journal of orders of the chair', 'calendar_year', '{seq}{suffix}', '', 'journal', NULL);
INSERT INTO public.ledger VALUES ('membership_papers', 'Документы о членстве', 'Papers of membership', 'calendar_year', '{prefix}-{seq}{suffix}', 'Чл', 'membership', NULL);
INSERT INTO public.ledger VALUES ('membership_consents', 'Согласия на обработку персональных данных', 'Consents to the use of data', 'calendar_year', '{prefix}-{seq}{suffix}', 'Сг', 'membership', NULL);
INSERT INTO public.ledger VALUES ('mentor_pair_list', 'Списки пар «наставник-кандидат»', 'Lists of mentoring pairs', 'calendar_year', '{prefix}-{seq}{suffix}', 'СП', 'mentoring', NULL);
INSERT INTO public.ledger VALUES ('mentor_pair', 'Пары «наставник-кандидат»', 'Mentoring pairs', 'calendar_year', '{prefix}-{seq}{suffix}', 'НК', 'mentoring', NULL);
INSERT INTO public.ledger VALUES ('protocols_presidium', 'Протоколы заседаний Президиума', 'Minutes of the Presidium', 'calendar_year', '{seq}{suffix}', '', 'protocols', NULL);
INSERT INTO public.ledger VALUES ('protocols_assembly', 'Протоколы общих собраний', 'Minutes of general meetings', 'calendar_year', '{seq}{suffix}', '', 'protocols', NULL);
INSERT INTO public.ledger VALUES ('protocols_groups', 'Протоколы рабочих групп', 'Minutes of working groups', 'calendar_year', '{prefix}-{seq}{suffix}', 'РГ', 'protocols', NULL);
INSERT INTO public.ledger VALUES ('minutes_extract', 'Журнал выдачи выписок', 'Register of extracts', 'calendar_year', '{prefix}-{seq}{suffix}', 'В', 'protocols', NULL);
INSERT INTO public.ledger VALUES ('meeting_notice', 'Извещения о заседаниях', 'Notices of meetings', 'calendar_year', '{prefix}-{seq}{suffix}', 'Изв', 'protocols', NULL);
INSERT INTO public.ledger VALUES ('meeting_agenda', 'Повестки заседаний', 'Agendas of meetings', 'calendar_year', '{prefix}-{seq}{suffix}', 'ПД', 'protocols', NULL);
INSERT INTO public.ledger VALUES ('conference_resolution', 'Проекты решений конференций', 'Draft resolutions of conferences', 'calendar_year', '{prefix}-{seq}{suffix}', 'ПР', 'protocols', NULL);
INSERT INTO public.ledger_number VALUES ('01a17b23-b649-7c88-96cb-86e44cd605c4', '01a17b23-b649-7c88-96cb-86e37bbfd0be', 1, '', 'issued', 'Вх-1', '01a17b23-b649-7c88-96cb-86e161cca980', '', '2026-10-27');
INSERT INTO public.ledger_number VALUES ('01a17b23-b5a7-7cc4-8e9a-bf470b4a540a', '01a17b23-b649-7c88-96cb-86e37bbfd0be', 2, '', 'issued', 'Вх-2', '01a17b23-b5a7-7751-b83b-29f2dcf7ba7a', '', '2026-10-27');
INSERT INTO public.ledger_number VALUES ('01a17b23-b5d7-7af1-b01d-c611e689b975', '01a17b23-b649-7c88-96cb-86e37bbfd0be', 3, '', 'issued', 'Вх-3', '01a17b23-b5d7-7af1-b01d-c6108e53ca26', '', '2026-10-27');
INSERT INTO public.ledger_number VALUES ('01a17b23-b611-763a-9dd7-197d883c9a2e', '01a17b23-b611-73e4-84e6-6459c1fd03cd', 1, '', 'issued', 'Вн-1', '01a17b23-b611-706d-b190-8143a89d6e2c', '', '2026-10-27');
INSERT INTO public.ledger_period VALUES ('01a17b23-b649-7c88-96cb-86e37bbfd0be', 'incoming', '2026', '{prefix}-{seq}{suffix}', 'Вх', 3, 'open', '2026-10-27', NULL);
INSERT INTO public.ledger_period VALUES ('01a17b23-b611-73e4-84e6-6459c1fd03cd', 'internal', '2026', '{prefix}-{seq}{suffix}', 'Вн', 1, 'open', '2026-10-27', NULL);
INSERT INTO public.link_type VALUES ('answers', 'Ответ на', 'Answer to', 'Ответ', 'Answer', 'core');
INSERT INTO public.link_type VALUES ('initiates', 'Инициирующий документ для', 'Initiates', 'Инициирующий документ', 'Initiated by', 'core');
INSERT INTO public.link_type VALUES ('repeats', 'Повторно к', 'Repeats', 'Повторный документ', 'Repeated by', 'core');
INSERT INTO public.link_type VALUES ('executes', 'Во исполнение', 'Executes', 'Исполняющий документ', 'Executed by', 'core');
INSERT INTO public.link_type VALUES ('annex_to', 'Приложение к', 'Annex to', 'Приложение', 'Annex', 'core');
INSERT INTO public.link_type VALUES ('cancels', 'Отменяет', 'Cancels', 'Отменён документом', 'Cancelled by', 'core');
INSERT INTO public.link_type VALUES ('replaces', 'Взамен', 'Replaces', 'Заменён документом', 'Replaced by', 'core');
INSERT INTO public.link_type VALUES ('extract_of', 'Выписка из', 'Extract of', 'Выписка', 'Extract', 'core');
INSERT INTO public.link_type VALUES ('covers', 'Сопроводительное к', 'Covering letter of', 'Сопроводительное письмо', 'Covering letter', 'core');
INSERT INTO public.link_type VALUES ('replaces_certificate', 'Взамен сертификата', 'In place of the certificate', 'Заменён сертификатом', 'Replaced by the certificate', 'certificates');
INSERT INTO public.link_type VALUES ('admitted_by', 'Принята приказом', 'Admitted by', 'Принимает по заявлению', 'Admits on', 'membership');
INSERT INTO public.link_type VALUES ('opinion_on', 'Заключение по заявлению', 'Opinion on', 'Экспертное заключение', 'Expert opinion', 'membership');
INSERT INTO public.link_type VALUES ('approved_by', 'Утверждено решением', 'Approved by', 'Утверждает', 'Approves', 'mentoring');
INSERT INTO public.link_type VALUES ('decided_in', 'Принято на заседании', 'Decided in', 'Решение заседания', 'Decision of the meeting', 'protocols');
INSERT INTO public.membership_alembic_version VALUES ('0001');
INSERT INTO public.mentoring_alembic_version VALUES ('0001');
INSERT INTO public.party VALUES ('01a17b23-b63d-7b68-8f8d-50d264322e51', 'organisation', 'Министерство образования Приобского края', '', 'министерствообразованияприобскогокрая', 'authority', 'г. Приобск', '', '', 'ул. Набережная, д. 12, г. Приобск, 650000', '', '', '2026-10-27 02:15:00.41303+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b63d-7f5a-85b7-30f89e0e497b', 'organisation', 'Отдел управления качеством образования Министерства образования Приобского края', 'Отдел управления качеством образования', 'отделуправлениякачествомобразованияминистерстваобразованияприобскогокрая', 'authority', 'г. Приобск', '', '', 'ул. Набережная, д. 12, г. Приобск, 650000', 'kachestvo@minobr.example', '(3800) 00-12-34', '2026-10-27 02:15:00.41303+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b63d-7f5a-85b7-30fa50c43bca', 'organisation', 'Совет по качеству образования Приобского края', 'Совет по качеству образования', 'советпокачествуобразованияприобскогокрая', 'council', '', '', '', '', '', '', '2026-10-27 02:15:00.41303+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b63d-7f5a-85b7-30fad0d60b23', 'organisation', 'Региональный центр менеджмента качества', 'РЦМК', 'региональныйцентрменеджментакачества', 'certification_body', '', '', '', '', '', '', '2026-10-27 02:15:00.41303+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b63d-7f5a-85b7-30fbfaca91c7', 'organisation', 'АНО ДПО «Институт управления качеством»', '', 'анодпоинститутуправлениякачеством', 'partner', '', '', '', '', 'forum@iuk.example', '', '2026-10-27 02:15:00.41303+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b63d-7f5a-85b7-30fd8bf4de76', 'organisation', 'МБОУ «СОШ № 208»', '', 'мбоусошno208', 'applicant', 'г. Заречинск', 'общее', '', 'ул. Садовая, д. 7, г. Заречинск, 650311', 'school208@zar.example', '(3801) 00-45-10', '2026-10-27 02:15:00.41303+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b63d-7f5a-85b7-30ff08070d08', 'organisation', 'МАДОУ «Детский сад № 19 «Рябинка»', '', 'мадоудетскийсадno19рябинка', 'candidate', 'г. Приобск', 'дошкольное', '', '', '', '', '2026-10-27 02:15:00.41303+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b63d-7f5a-85b7-3100db9be80b', 'organisation', 'МБОУ «Лицей № 3»', '', 'мбоулицейno3', 'member', 'г. Приобск', 'общее', '', '', '', '', '2026-10-27 02:15:00.41303+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b63d-7f5a-85b7-3101d505744b', 'organisation', 'МБОУ «Гимназия № 7»', '', 'мбоугимназияno7', 'member', 'г. Приобск', 'общее', '', '', '', '', '2026-10-27 02:15:00.41303+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b63d-7f5a-85b7-3101fc3abab8', 'organisation', 'КГБПОУ «Приобский политехнический техникум»', '', 'кгбпоуприобскийполитехническийтехникум', 'member', 'г. Приобск', 'СПО', '', '', '', '', '2026-10-27 02:15:00.41303+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b63d-7f5a-85b7-3102f0662ba1', 'organisation', 'МБОУ «СОШ № 31»', '', 'мбоусошno31', 'member', 'г. Каменогорск', 'общее', '', '', '', '', '2026-10-27 02:15:00.41303+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b63d-7f5a-85b7-31030eeae0cc', 'organisation', 'МБДОУ «Детский сад № 4 «Колосок»', '', 'мбдоудетскийсадno4колосок', 'member', 'г. Приобск', 'дошкольное', '', '', '', '', '2026-10-27 02:15:00.41303+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b63d-7f5a-85b7-3103f23fb459', 'organisation', 'КГБПОУ «Каменогорский аграрный колледж»', '', 'кгбпоукаменогорскийаграрныйколледж', 'member', 'г. Каменогорск', 'СПО', '', 'пер. Опытный, д. 3, г. Каменогорск, 650520', '', '(3802) 00-71-15', '2026-10-27 02:15:00.41303+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b63d-7f5a-85b7-310593c3295d', 'organisation', 'МБУ ДО «Центр детского творчества»', '', 'мбудоцентрдетскоготворчества', 'member', 'г. Приобск', 'дополнительное', '', '', '', '', '2026-10-27 02:15:00.41303+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b63d-7f5a-85b7-31066e8d80dd', 'organisation', 'МАДОУ «Детский сад № 27 «Сказка»', '', 'мадоудетскийсадno27сказка', 'member', 'г. Заречинск', 'дошкольное', '', '', '', '', '2026-10-27 02:15:00.41303+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b63d-7f5a-85b7-3106bee04e31', 'organisation', 'МБОУ «СОШ № 5»', '', 'мбоусошno5', 'member', 'г. Заречинск', 'общее', '', '', '', '', '2026-10-27 02:15:00.41303+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b63d-7f5a-85b7-3106d7683e05', 'organisation', 'МБОУ «Гимназия № 2»', '', 'мбоугимназияno2', 'member', 'г. Приобск', 'общее', '', '', '', '', '2026-10-27 02:15:00.41303+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b63d-7f5a-85b7-3106f7b643dc', 'organisation', 'МБОУ «СОШ № 12»', '', 'мбоусошno12', 'member', 'г. Приобск', 'общее', '', '', '', '', '2026-10-27 02:15:00.41303+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b63d-7f5a-85b7-3107d07ae3f7', 'organisation', 'МБОУ «СОШ № 15»', '', 'мбоусошno15', 'member', 'г. Заречинск', 'общее', '', '', '', '', '2026-10-27 02:15:00.41303+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b63d-7f5a-85b7-310858462e89', 'person', 'Ветрова Ирина Сергеевна', '', 'ветроваиринасергеевна', '', '', '', 'директор', '', '', '', '2026-10-27 02:15:00.41303+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b63d-7f5a-85b7-31097a3e2242', 'person', 'Грачёв М.Е.', '', 'грачевм.е.', '', '', '', 'директор', '', '', '', '2026-10-27 02:15:00.41303+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b63d-7f5a-85b7-310a33f34974', 'person', 'Ильин К.Р.', '', 'ильинк.р.', '', '', '', 'директор', '', '', '', '2026-10-27 02:15:00.41303+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b63d-7f5a-85b7-310b14ee6cda', 'person', 'Кедров А.П.', '', 'кедрова.п.', '', '', '', 'директор', '', '', '', '2026-10-27 02:15:00.41303+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b63d-7f5a-85b7-310c055e2d97', 'person', 'Мохова А.С.', '', 'моховаа.с.', '', '', '', 'заведующий', '', '', '', '2026-10-27 02:15:00.41303+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b63d-7f5a-85b7-310cf0a9f54a', 'person', 'Полевой Б.Г.', '', 'полевойб.г.', '', '', '', 'директор', '', '', '', '2026-10-27 02:15:00.41303+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b63d-7f5a-85b7-310cf69c02a5', 'person', 'Рябова Л.Т.', '', 'рябовал.т.', '', '', '', 'директор', '', '', '', '2026-10-27 02:15:00.41303+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b63d-7f5a-85b7-310dd7758da2', 'person', 'Сомова Р.А.', '', 'сомовар.а.', '', '', '', 'заведующий', '', '', '', '2026-10-27 02:15:00.41303+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b63d-7f5a-85b7-310e40f89108', 'person', 'Зимин В.В.', '', 'зиминв.в.', '', '', '', 'директор', '', '', '', '2026-10-27 02:15:00.41303+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b63d-7f5a-85b7-310e62af44d3', 'person', 'Орлова Н.Ю.', '', 'орлован.ю.', '', '', '', 'директор', '', '', '', '2026-10-27 02:15:00.41303+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b63d-7f5a-85b7-310f0204b539', 'person', 'Ушаков Д.С.', '', 'ушаковд.с.', '', '', '', 'директор', '', '', '', '2026-10-27 02:15:00.41303+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b63d-7f5a-85b7-310fad9a9c7a', 'person', 'Белова Наталья Павловна', '', 'белованатальяпавловна', '', '', '', 'директор', '', '', '', '2026-10-27 02:15:00.41303+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b63d-7f5a-85b7-31106ef2a7a8', 'person', 'Савушкина Тамара Никитична', '', 'савушкинатамараникитична', '', '', '', 'методист', '', '', '', '2026-10-27 02:15:00.41303+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b63d-7f5a-85b7-3111745f8c32', 'person', 'Нечаев Олег Викторович', '', 'нечаеволегвикторович', '', '', '', 'директор', '', '', '', '2026-10-27 02:15:00.41303+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b63d-7f5a-85b7-3112ab0cce36', 'person', 'Тихомирова А.А.', '', 'тихомироваа.а.', '', '', '', 'ответственный по качеству', '', '', '', '2026-10-27 02:15:00.41303+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b63d-7f5a-85b7-3113825dc2f6', 'person', 'Ломакина Е.Д.', '', 'ломакинае.д.', '', '', '', 'заведующий', '', '', '', '2026-10-27 02:15:00.41303+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b63d-7f5a-85b7-3113dce6b7e0', 'person', 'Крутоярова П.А.', '', 'крутояровап.а.', '', '', '', 'начальник отдела управления качеством образования', '', '', '', '2026-10-27 02:15:00.41303+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b63d-7f5a-85b7-3114c9757511', 'person', 'Лаптева Мария Олеговна', '', 'лаптевамарияолеговна', '', '', '', 'исполнитель', '', '', '', '2026-10-27 02:15:00.41303+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b63d-7f5a-85b7-3115a0e563a6', 'person', 'Соколовский А.Н.', '', 'соколовскийа.н.', '', '', '', 'министр образования Приобского края', '', '', '', '2026-10-27 02:15:00.41303+00', NULL);
INSERT INTO public.party VALUES ('01a17b23-b534-75a2-91b8-40ac3ce8286b', 'person', 'secretary', '', 'secretary', '', '', '', '', '', '', '', '2026-10-27 02:15:00.148326+00', NULL);
INSERT INTO public.party_alias VALUES ('01a17b23-b63d-7f5a-85b7-30f968b95bb8', '01a17b23-b63d-7f5a-85b7-30f89e0e497b', 'Отдел управления качеством образования', 'отделуправлениякачествомобразования', NULL, NULL);
INSERT INTO public.party_alias VALUES ('01a17b23-b63d-7f5a-85b7-30fa94809d41', '01a17b23-b63d-7f5a-85b7-30fa50c43bca', 'Совет по качеству образования', 'советпокачествуобразования', NULL, NULL);
INSERT INTO public.party_alias VALUES ('01a17b23-b63d-7f5a-85b7-30fb2290348e', '01a17b23-b63d-7f5a-85b7-30fad0d60b23', 'РЦМК', 'рцмк', NULL, NULL);
INSERT INTO public.party_alias VALUES ('01a17b23-b63d-7f5a-85b7-30fce8d41a84', '01a17b23-b63d-7f5a-85b7-30fbfaca91c7', 'Автономная некоммерческая организация дополнительного профессионального образования «Институт управления качеством»', 'автономнаянекоммерческаяорганизациядополнительногопрофессиональногообразованияинститутуправлениякачеством', NULL, NULL);
INSERT INTO public.party_alias VALUES ('01a17b23-b63d-7f5a-85b7-30fe58242815', '01a17b23-b63d-7f5a-85b7-30fd8bf4de76', 'Муниципальное бюджетное общеобразовательное учреждение «Средняя общеобразовательная школа № 208»', 'муниципальноебюджетноеобщеобразовательноеучреждениесредняяобщеобразовательнаяшколаno208', NULL, NULL);
INSERT INTO public.party_alias VALUES ('01a17b23-b63d-7f5a-85b7-30ff86b324b6', '01a17b23-b63d-7f5a-85b7-30ff08070d08', 'Муниципальное автономное дошкольное образовательное учреждение «Детский сад № 19 «Рябинка»', 'муниципальноеавтономноедошкольноеобразовательноеучреждениедетскийсадno19рябинка', NULL, NULL);
INSERT INTO public.party_alias VALUES ('01a17b23-b63d-7f5a-85b7-30ffe892b515', '01a17b23-b63d-7f5a-85b7-30ff08070d08', 'Детский сад № 19 «Рябинка»', 'детскийсадno19рябинка', NULL, NULL);
INSERT INTO public.party_alias VALUES ('01a17b23-b63d-7f5a-85b7-310318b24242', '01a17b23-b63d-7f5a-85b7-31030eeae0cc', 'Детский сад № 4 «Колосок»', 'детскийсадno4колосок', NULL, NULL);
INSERT INTO public.party_alias VALUES ('01a17b23-b63d-7f5a-85b7-31042635ce9e', '01a17b23-b63d-7f5a-85b7-3103f23fb459', 'Краевое государственное бюджетное профессиональное образовательное учреждение «Каменогорский аграрный колледж»', 'краевоегосударственноебюджетноепрофессиональноеобразовательноеучреждениекаменогорскийаграрныйколледж', NULL, NULL);
INSERT INTO public.party_alias VALUES ('01a17b23-b63d-7f5a-85b7-310503f8ddad', '01a17b23-b63d-7f5a-85b7-3103f23fb459', 'Каменогорский аграрный колледж', 'каменогорскийаграрныйколледж', NULL, NULL);
INSERT INTO public.party_alias VALUES ('01a17b23-b63d-7f5a-85b7-31088c8b1326', '01a17b23-b63d-7f5a-85b7-310858462e89', 'Ветрова И.С.', 'ветроваи.с.', NULL, NULL);
INSERT INTO public.party_alias VALUES ('01a17b23-b63d-7f5a-85b7-310fee3a9a6a', '01a17b23-b63d-7f5a-85b7-310fad9a9c7a', 'Белова Н.П.', 'белован.п.', NULL, NULL);
INSERT INTO public.party_alias VALUES ('01a17b23-b63d-7f5a-85b7-3110c4868959', '01a17b23-b63d-7f5a-85b7-31106ef2a7a8', 'Савушкина Т.Н.', 'савушкинат.н.', NULL, NULL);
INSERT INTO public.party_alias VALUES ('01a17b23-b63d-7f5a-85b7-311215092122', '01a17b23-b63d-7f5a-85b7-3111745f8c32', 'Нечаев О.В.', 'нечаево.в.', NULL, NULL);
INSERT INTO public.party_alias VALUES ('01a17b23-b63d-7f5a-85b7-3114ec6a9fec', '01a17b23-b63d-7f5a-85b7-3114c9757511', 'Лаптева М.О.', 'лаптевам.о.', NULL, NULL);
INSERT INTO public.protocols_alembic_version VALUES ('0001');
INSERT INTO public.record VALUES ('01a17b23-b5a7-7751-b83b-29f2dcf7ba7a', 'incoming_letter', 'О совещании', '2026-10-22', '2026-10-27 02:15:00.26308+00', 'Вх-2', 'ВХ-2', '0000000002', '2026', '2026-10-27 02:15:00.26308+00', '2026-10-27', 'secretary', 'registered', false, '', '', NULL, NULL, '2809d09879eee18e2cf308d8ba492e27', 'journal', 1, '2026-10-27 02:15:00.26308+00', NULL, NULL);
INSERT INTO public.record VALUES ('01a17b23-b5d7-7af1-b01d-c6108e53ca26', 'incoming_letter', 'О проверке', '2026-10-22', '2026-10-27 02:15:00.311621+00', 'Вх-3', 'ВХ-3', '0000000003', '2026', '2026-10-27 02:15:00.311621+00', '2026-10-27', 'secretary', 'registered', false, 'Конфиденциально', 'гриф отправителя', NULL, NULL, '87565be111c76c086740aaaca4a21cd2', 'journal', 1, '2026-10-27 02:15:00.311621+00', NULL, NULL);
INSERT INTO public.record VALUES ('01a17b23-b649-7c88-96cb-86e161cca980', 'incoming_letter', 'О представлении аналитической записки', '2026-10-22', '2026-10-27 02:15:00.425346+00', 'Вх-1', 'ВХ-1', '0000000001', '2026', '2026-10-27 02:15:00.425346+00', '2026-10-27', 'secretary', 'registered', false, '', '', NULL, NULL, '0d5503402e732acb83473c7545fe4587', 'journal', 1, '2026-10-27 02:15:00.425346+00', NULL, NULL);
INSERT INTO public.record VALUES ('01a17b23-b611-706d-b190-8143a89d6e2c', 'methodical_work', 'Внутренний аудит в колледже', NULL, NULL, 'Вн-1', 'ВН-1', '0000000001', '2026', '2026-10-27 02:15:00.369585+00', '2026-10-27', 'secretary', 'registered', false, '', '', NULL, '01a17b23-b611-73b9-ba47-8658653bdd24', '2051b9877c5f193f0e488d2165c7e413', 'core', 1, '2026-10-27 02:15:00.369585+00', NULL, NULL);
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
INSERT INTO public.record_class VALUES ('member_certificate', 'Сертификат члена Ассоциации', 'Certificate of membership', 'member_certificate', '01-07', '', '', '["сертификат члена", "сертификат члена ассоциации"]', 'certificates');
INSERT INTO public.record_class VALUES ('incoming_letter', 'Входящий документ', 'Incoming document', 'incoming', '', '', '', '["in", "вх"]', 'journal');
INSERT INTO public.record_class VALUES ('outgoing_letter', 'Исходящий документ', 'Outgoing document', 'outgoing', '', '', '', '["out", "исх"]', 'journal');
INSERT INTO public.record_class VALUES ('chair_order', 'Распоряжение председателя', 'Order of the chair', 'orders', '01-08', '', '', '["order", "распоряжение"]', 'journal');
INSERT INTO public.record_class VALUES ('membership_application', 'Заявление о вступлении', 'Application for membership', 'membership_papers', '01-04', '', '', '["заявление о вступлении"]', 'membership');
INSERT INTO public.record_class VALUES ('expert_opinion', 'Экспертное заключение', 'Expert opinion', 'membership_papers', '01-04', '', '', '["экспертное заключение"]', 'membership');
INSERT INTO public.record_class VALUES ('membership_leaving', 'Документ о прекращении членства', 'Paper on the end of a membership', 'membership_papers', '01-04', '', '', '["заявление о выходе"]', 'membership');
INSERT INTO public.record_class VALUES ('membership_order', 'Приказ об утверждении состава', 'Order on the composition', '', '01-02', '', '', '[]', 'membership');
INSERT INTO public.record_class VALUES ('partner_agreement', 'Соглашение', 'Agreement', '', '01-10', '', '', '["соглашение", "договор"]', 'membership');
INSERT INTO public.record_class VALUES ('data_consent', 'Согласие на обработку персональных данных', 'Consent to data use', 'membership_consents', '04-06', '', '', '["согласие"]', 'membership');
INSERT INTO public.record_class VALUES ('mentor_pair_list', 'Список пар «наставник-кандидат»', 'List of mentoring pairs', 'mentor_pair_list', '03-05', '', '', '["список пар"]', 'mentoring');
INSERT INTO public.record_class VALUES ('mentor_pair', 'Пара «наставник-кандидат»', 'Mentoring pair', 'mentor_pair', '03-05', '', '', '["пара"]', 'mentoring');
INSERT INTO public.record_class VALUES ('assembly_minutes', 'Протокол общего собрания', 'Minutes of the general meeting', '', '02-01', '', 'K7', '["протокол собрания"]', 'protocols');
INSERT INTO public.record_class VALUES ('group_minutes', 'Протокол рабочей группы', 'Minutes of a working group', '', '02-01', '', 'K7', '["протокол группы"]', 'protocols');
INSERT INTO public.record_class VALUES ('decision', 'Решение', 'Decision', '', '', '', '', '["decision", "решение", "постановили"]', 'protocols');
INSERT INTO public.record_class VALUES ('minutes_extract', 'Выписка из протокола', 'Extract from minutes', 'minutes_extract', '', '', '', '["выписка"]', 'protocols');
INSERT INTO public.record_class VALUES ('meeting_notice', 'Извещение о заседании', 'Notice of a meeting', 'meeting_notice', '', '', '', '["извещение"]', 'protocols');
INSERT INTO public.record_class VALUES ('meeting_agenda', 'Повестка дня', 'Agenda', 'meeting_agenda', '', '', '', '["повестка"]', 'protocols');
INSERT INTO public.record_class VALUES ('conference_resolution', 'Проект решения конференции', 'Draft resolution of the conference', 'conference_resolution', '', '', '', '["решение конференции"]', 'protocols');
INSERT INTO public.record_class VALUES ('decision_paper', 'Заключение, предложение, обращение', 'Conclusion, proposal or appeal', 'internal', '', '', '', '["заключение", "предложение", "обращение"]', 'protocols');
INSERT INTO public.record_class VALUES ('execution_report', 'Справка об исполнении решений', 'Report on execution of decisions', 'internal', '02-01', '', '', '["справка"]', 'protocols');
INSERT INTO public.record_field VALUES ('01a17b23-b649-7c88-96cb-86e161cca980', 'kind', 'письмо', NULL);
INSERT INTO public.record_field VALUES ('01a17b23-b649-7c88-96cb-86e161cca980', 'foreign_number', '21-05/1187', '21-05/1187');
INSERT INTO public.record_field VALUES ('01a17b23-b649-7c88-96cb-86e161cca980', 'addressee', 'Ветрова Ирина Сергеевна', NULL);
INSERT INTO public.record_field VALUES ('01a17b23-b649-7c88-96cb-86e161cca980', 'delivery', 'почта', NULL);
INSERT INTO public.record_field VALUES ('01a17b23-b5a7-7751-b83b-29f2dcf7ba7a', 'kind', 'письмо', NULL);
INSERT INTO public.record_field VALUES ('01a17b23-b5a7-7751-b83b-29f2dcf7ba7a', 'foreign_number', '21-05/1201', '21-05/1201');
INSERT INTO public.record_field VALUES ('01a17b23-b5a7-7751-b83b-29f2dcf7ba7a', 'addressee', 'Ветрова Ирина Сергеевна', NULL);
INSERT INTO public.record_field VALUES ('01a17b23-b5a7-7751-b83b-29f2dcf7ba7a', 'delivery', 'почта', NULL);
INSERT INTO public.record_field VALUES ('01a17b23-b5d7-7af1-b01d-c6108e53ca26', 'kind', 'письмо', NULL);
INSERT INTO public.record_field VALUES ('01a17b23-b5d7-7af1-b01d-c6108e53ca26', 'foreign_number', '7-дсп', '7-ДСП');
INSERT INTO public.record_field VALUES ('01a17b23-b5d7-7af1-b01d-c6108e53ca26', 'addressee', 'Ветрова Ирина Сергеевна', NULL);
INSERT INTO public.record_field VALUES ('01a17b23-b5d7-7af1-b01d-c6108e53ca26', 'delivery', 'почта', NULL);
INSERT INTO public.record_field VALUES ('01a17b23-b611-706d-b190-8143a89d6e2c', 'work_version', '1.0', NULL);
INSERT INTO public.record_field VALUES ('01a17b23-b611-706d-b190-8143a89d6e2c', 'considered_at', 'протокол от 28.08.2026 № 3', NULL);
INSERT INTO public.record_history VALUES ('01a17b23-b649-7c88-96cb-86e4e95ddb44', '01a17b23-b649-7c88-96cb-86e161cca980', '2026-10-27 02:15:00.425346+00', 'secretary', 'registered', '', '', 'Вх-1', '');
INSERT INTO public.record_history VALUES ('01a17b23-b5a7-7ef2-b9f6-0122a7192166', '01a17b23-b5a7-7751-b83b-29f2dcf7ba7a', '2026-10-27 02:15:00.26308+00', 'secretary', 'registered', '', '', 'Вх-2', '');
INSERT INTO public.record_history VALUES ('01a17b23-b5d7-7af1-b01d-c6120f2ef52f', '01a17b23-b5d7-7af1-b01d-c6108e53ca26', '2026-10-27 02:15:00.311621+00', 'secretary', 'registered', '', '', 'Вх-3', '');
INSERT INTO public.record_history VALUES ('01a17b23-b611-763a-9dd7-197e58ae0c33', '01a17b23-b611-706d-b190-8143a89d6e2c', '2026-10-27 02:15:00.369585+00', 'secretary', 'registered', '', '', 'Вн-1', '');
INSERT INTO public.record_party VALUES ('01a17b23-b649-7c88-96cb-86e223638fb0', '01a17b23-b649-7c88-96cb-86e161cca980', '01a17b23-b63d-7b68-8f8d-50d264322e51', 'correspondent', 0);
INSERT INTO public.record_party VALUES ('01a17b23-b649-7c88-96cb-86e28d3f3b19', '01a17b23-b649-7c88-96cb-86e161cca980', '01a17b23-b63d-7f5a-85b7-31106ef2a7a8', 'executor', 1);
INSERT INTO public.record_party VALUES ('01a17b23-b5a7-7cc4-8e9a-bf4525dd1b7c', '01a17b23-b5a7-7751-b83b-29f2dcf7ba7a', '01a17b23-b63d-7b68-8f8d-50d264322e51', 'correspondent', 0);
INSERT INTO public.record_party VALUES ('01a17b23-b5a7-7cc4-8e9a-bf45c8c977e8', '01a17b23-b5a7-7751-b83b-29f2dcf7ba7a', '01a17b23-b63d-7f5a-85b7-31106ef2a7a8', 'executor', 1);
INSERT INTO public.record_party VALUES ('01a17b23-b5d7-7af1-b01d-c610ee288d32', '01a17b23-b5d7-7af1-b01d-c6108e53ca26', '01a17b23-b63d-7b68-8f8d-50d264322e51', 'correspondent', 0);
INSERT INTO public.record_party VALUES ('01a17b23-b5d7-7af1-b01d-c611b86bbf4d', '01a17b23-b5d7-7af1-b01d-c6108e53ca26', '01a17b23-b63d-7f5a-85b7-31106ef2a7a8', 'executor', 1);
INSERT INTO public.role VALUES ('chair', 'Председатель', 'Chair', '{"*": "all"}', '{"*": "all", "data_consent": "none"}', '["audit.read", "body.edit", "office.appoint", "office.edit", "organisation.change_head", "record.approve", "record.mark", "record.sign", "settings.read", "standing.edit", "task.add", "task.close", "task.read"]');
INSERT INTO public.role VALUES ('deputy', 'Заместитель председателя', 'Deputy chair', '{"*": "all"}', '{"*": "all", "data_consent": "none"}', '["settings.read", "task.add", "task.close", "task.read"]');
INSERT INTO public.role VALUES ('secretary', 'Секретарь', 'Secretary', '{"*": "all"}', '{"*": "none", "data_consent": "all"}', '["body.edit", "office.edit", "organisation.change_head", "party.edit", "record.attach", "record.correct", "record.file", "record.link", "record.mark", "record.register", "record.sign", "settings.read", "standing.edit", "task.enter", "task.read", "template.edit"]');
INSERT INTO public.role VALUES ('presidium_member', 'Член Президиума', 'Presidium member', '{"*": "all"}', '{"*": "all", "data_consent": "none"}', '["settings.read", "task.read"]');
INSERT INTO public.role VALUES ('member', 'Организация – член Ассоциации', 'Member organisation', '{"*": "own", "annual_plan": "all", "annual_report": "all", "authority_order": "all", "decision": "all", "event_document": "all", "event_report": "all", "methodical_work": "all", "presidium_minutes": "none", "registration_journal": "none"}', '{"*": "none"}', '[]');
INSERT INTO public.role VALUES ('candidate', 'Организация-кандидат', 'Candidate organisation', '{"*": "own", "annual_plan": "all", "annual_report": "all", "methodical_work": "all", "presidium_minutes": "none", "registration_journal": "none"}', '{"*": "none"}', '[]');
INSERT INTO public.role VALUES ('group_member', 'Член рабочей группы', 'Working group member', '{"*": "own", "annual_plan": "all", "annual_report": "all", "methodical_work": "all", "presidium_minutes": "none", "registration_journal": "none"}', '{"*": "none"}', '["record.attach:methodical_work", "record.correct:methodical_work", "record.register:methodical_work"]');
INSERT INTO public.role VALUES ('authority_officer', 'Гражданский служащий органа управления', 'Officer of the authority', '{"*": "addressed", "annual_plan": "all", "annual_report": "all", "member_certificate": "all", "methodical_work": "all"}', '{"*": "none"}', '[]');
INSERT INTO public.role VALUES ('commission_member', 'Член экспертной комиссии', 'Member of the appraisal commission', '{"*": "own"}', '{"*": "none"}', '[]');
INSERT INTO public.role VALUES ('administrator', 'Администратор', 'Administrator', '{"*": "none"}', '{"*": "none"}', '["account.edit", "deployment.administer", "organisation.change_head", "settings.read", "template.edit", "trust.manage"]');
INSERT INTO public.role VALUES ('auditor', 'Проверяющий журнал событий', 'Reader of the event log', '{"*": "none"}', '{"*": "none"}', '["audit.read", "settings.read"]');
INSERT INTO public.standing VALUES ('01a17b23-b63d-7f5a-85b7-3115f70773a1', 'member', '01a17b23-b63d-7f5a-85b7-3100db9be80b', NULL, NULL, '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:00.41303+00');
INSERT INTO public.standing VALUES ('01a17b23-b63d-7f5a-85b7-3116199face5', 'head', '01a17b23-b63d-7f5a-85b7-310858462e89', NULL, '01a17b23-b63d-7f5a-85b7-3100db9be80b', '2024-09-02', NULL, NULL, '', '', '2026-10-27 02:15:00.41303+00');
INSERT INTO public.standing VALUES ('01a17b23-b63d-7f5a-85b7-31170ee56f1b', 'presidium_seat', '01a17b23-b63d-7f5a-85b7-310858462e89', 'presidium', '01a17b23-b63d-7f5a-85b7-3100db9be80b', '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:00.41303+00');
INSERT INTO public.standing VALUES ('01a17b23-b63d-7f5a-85b7-31172478892f', 'member', '01a17b23-b63d-7f5a-85b7-3101d505744b', NULL, NULL, '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:00.41303+00');
INSERT INTO public.standing VALUES ('01a17b23-b63d-7f5a-85b7-311750107723', 'head', '01a17b23-b63d-7f5a-85b7-31097a3e2242', NULL, '01a17b23-b63d-7f5a-85b7-3101d505744b', '2024-09-02', NULL, NULL, '', '', '2026-10-27 02:15:00.41303+00');
INSERT INTO public.standing VALUES ('01a17b23-b63d-7f5a-85b7-311804120917', 'presidium_seat', '01a17b23-b63d-7f5a-85b7-31097a3e2242', 'presidium', '01a17b23-b63d-7f5a-85b7-3101d505744b', '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:00.41303+00');
INSERT INTO public.standing VALUES ('01a17b23-b63d-7f5a-85b7-311871c699cb', 'member', '01a17b23-b63d-7f5a-85b7-3101fc3abab8', NULL, NULL, '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:00.41303+00');
INSERT INTO public.standing VALUES ('01a17b23-b63d-7f5a-85b7-311885d279c5', 'head', '01a17b23-b63d-7f5a-85b7-310a33f34974', NULL, '01a17b23-b63d-7f5a-85b7-3101fc3abab8', '2024-09-02', NULL, NULL, '', '', '2026-10-27 02:15:00.41303+00');
INSERT INTO public.standing VALUES ('01a17b23-b63d-7f5a-85b7-311946fc6c4e', 'presidium_seat', '01a17b23-b63d-7f5a-85b7-310a33f34974', 'presidium', '01a17b23-b63d-7f5a-85b7-3101fc3abab8', '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:00.41303+00');
INSERT INTO public.standing VALUES ('01a17b23-b63d-7f5a-85b7-3119fc962fd0', 'member', '01a17b23-b63d-7f5a-85b7-3102f0662ba1', NULL, NULL, '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:00.41303+00');
INSERT INTO public.standing VALUES ('01a17b23-b63d-7f5a-85b7-311abbc23d9d', 'head', '01a17b23-b63d-7f5a-85b7-310b14ee6cda', NULL, '01a17b23-b63d-7f5a-85b7-3102f0662ba1', '2024-09-02', NULL, NULL, '', '', '2026-10-27 02:15:00.41303+00');
INSERT INTO public.standing VALUES ('01a17b23-b63d-7f5a-85b7-311bb2ef5a76', 'presidium_seat', '01a17b23-b63d-7f5a-85b7-310b14ee6cda', 'presidium', '01a17b23-b63d-7f5a-85b7-3102f0662ba1', '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:00.41303+00');
INSERT INTO public.standing VALUES ('01a17b23-b63d-7f5a-85b7-311c33509c02', 'member', '01a17b23-b63d-7f5a-85b7-31030eeae0cc', NULL, NULL, '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:00.41303+00');
INSERT INTO public.standing VALUES ('01a17b23-b63d-7f5a-85b7-311ce6982b43', 'head', '01a17b23-b63d-7f5a-85b7-310c055e2d97', NULL, '01a17b23-b63d-7f5a-85b7-31030eeae0cc', '2024-09-02', NULL, NULL, '', '', '2026-10-27 02:15:00.41303+00');
INSERT INTO public.standing VALUES ('01a17b23-b63d-7f5a-85b7-311d9fa55c1b', 'presidium_seat', '01a17b23-b63d-7f5a-85b7-310c055e2d97', 'presidium', '01a17b23-b63d-7f5a-85b7-31030eeae0cc', '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:00.41303+00');
INSERT INTO public.standing VALUES ('01a17b23-b63d-7f5a-85b7-311dd2cd35eb', 'member', '01a17b23-b63d-7f5a-85b7-3103f23fb459', NULL, NULL, '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:00.41303+00');
INSERT INTO public.standing VALUES ('01a17b23-b63d-7f5a-85b7-311e06a88e04', 'head', '01a17b23-b63d-7f5a-85b7-310cf0a9f54a', NULL, '01a17b23-b63d-7f5a-85b7-3103f23fb459', '2024-09-02', NULL, NULL, '', '', '2026-10-27 02:15:00.41303+00');
INSERT INTO public.standing VALUES ('01a17b23-b63d-7f5a-85b7-311e2327e572', 'presidium_seat', '01a17b23-b63d-7f5a-85b7-310cf0a9f54a', 'presidium', '01a17b23-b63d-7f5a-85b7-3103f23fb459', '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:00.41303+00');
INSERT INTO public.standing VALUES ('01a17b23-b63d-7f5a-85b7-311e3702dced', 'member', '01a17b23-b63d-7f5a-85b7-310593c3295d', NULL, NULL, '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:00.41303+00');
INSERT INTO public.standing VALUES ('01a17b23-b63d-7f5a-85b7-311e6379bce8', 'head', '01a17b23-b63d-7f5a-85b7-310cf69c02a5', NULL, '01a17b23-b63d-7f5a-85b7-310593c3295d', '2024-09-02', NULL, NULL, '', '', '2026-10-27 02:15:00.41303+00');
INSERT INTO public.standing VALUES ('01a17b23-b63d-7f5a-85b7-311ef16230e3', 'presidium_seat', '01a17b23-b63d-7f5a-85b7-310cf69c02a5', 'presidium', '01a17b23-b63d-7f5a-85b7-310593c3295d', '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:00.41303+00');
INSERT INTO public.standing VALUES ('01a17b23-b63d-7f5a-85b7-311fb315fd45', 'member', '01a17b23-b63d-7f5a-85b7-31066e8d80dd', NULL, NULL, '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:00.41303+00');
INSERT INTO public.standing VALUES ('01a17b23-b63d-7f5a-85b7-312042c418f6', 'head', '01a17b23-b63d-7f5a-85b7-310dd7758da2', NULL, '01a17b23-b63d-7f5a-85b7-31066e8d80dd', '2024-09-02', NULL, NULL, '', '', '2026-10-27 02:15:00.41303+00');
INSERT INTO public.standing VALUES ('01a17b23-b63d-7f5a-85b7-312104be5b4d', 'presidium_seat', '01a17b23-b63d-7f5a-85b7-310dd7758da2', 'presidium', '01a17b23-b63d-7f5a-85b7-31066e8d80dd', '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:00.41303+00');
INSERT INTO public.standing VALUES ('01a17b23-b63d-7f5a-85b7-3121c03e774d', 'member', '01a17b23-b63d-7f5a-85b7-3106bee04e31', NULL, NULL, '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:00.41303+00');
INSERT INTO public.standing VALUES ('01a17b23-b63d-7f5a-85b7-3121f67a9cbd', 'head', '01a17b23-b63d-7f5a-85b7-310e40f89108', NULL, '01a17b23-b63d-7f5a-85b7-3106bee04e31', '2024-09-02', NULL, NULL, '', '', '2026-10-27 02:15:00.41303+00');
INSERT INTO public.standing VALUES ('01a17b23-b63d-7f5a-85b7-312217c169bb', 'presidium_seat', '01a17b23-b63d-7f5a-85b7-310e40f89108', 'presidium', '01a17b23-b63d-7f5a-85b7-3106bee04e31', '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:00.41303+00');
INSERT INTO public.standing VALUES ('01a17b23-b63d-7f5a-85b7-3122925acba1', 'member', '01a17b23-b63d-7f5a-85b7-3106d7683e05', NULL, NULL, '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:00.41303+00');
INSERT INTO public.standing VALUES ('01a17b23-b63d-7f5a-85b7-3122af7ad29a', 'head', '01a17b23-b63d-7f5a-85b7-310e62af44d3', NULL, '01a17b23-b63d-7f5a-85b7-3106d7683e05', '2024-09-02', NULL, NULL, '', '', '2026-10-27 02:15:00.41303+00');
INSERT INTO public.standing VALUES ('01a17b23-b63d-7f5a-85b7-312372291507', 'presidium_seat', '01a17b23-b63d-7f5a-85b7-310e62af44d3', 'presidium', '01a17b23-b63d-7f5a-85b7-3106d7683e05', '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:00.41303+00');
INSERT INTO public.standing VALUES ('01a17b23-b63d-7f5a-85b7-31238c67a6d7', 'member', '01a17b23-b63d-7f5a-85b7-3106f7b643dc', NULL, NULL, '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:00.41303+00');
INSERT INTO public.standing VALUES ('01a17b23-b63d-7f5a-85b7-3123973082fc', 'head', '01a17b23-b63d-7f5a-85b7-310f0204b539', NULL, '01a17b23-b63d-7f5a-85b7-3106f7b643dc', '2024-09-02', NULL, NULL, '', '', '2026-10-27 02:15:00.41303+00');
INSERT INTO public.standing VALUES ('01a17b23-b63d-7f5a-85b7-312419f500a8', 'presidium_seat', '01a17b23-b63d-7f5a-85b7-310f0204b539', 'presidium', '01a17b23-b63d-7f5a-85b7-3106f7b643dc', '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:00.41303+00');
INSERT INTO public.standing VALUES ('01a17b23-b63d-7f5a-85b7-31241c1d633b', 'member', '01a17b23-b63d-7f5a-85b7-3107d07ae3f7', NULL, NULL, '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:00.41303+00');
INSERT INTO public.standing VALUES ('01a17b23-b63d-7f5a-85b7-31250b759f07', 'head', '01a17b23-b63d-7f5a-85b7-310fad9a9c7a', NULL, '01a17b23-b63d-7f5a-85b7-3107d07ae3f7', '2024-09-02', NULL, NULL, '', '', '2026-10-27 02:15:00.41303+00');
INSERT INTO public.standing VALUES ('01a17b23-b63d-7f5a-85b7-312566c9d2c3', 'chair', '01a17b23-b63d-7f5a-85b7-310858462e89', 'presidium', '01a17b23-b63d-7f5a-85b7-3100db9be80b', '2024-10-15', '2027-10-15', NULL, 'протокол общего собрания от 15.10.2024 № 1', '', '2026-10-27 02:15:00.41303+00');
INSERT INTO public.standing VALUES ('01a17b23-b63d-7f5a-85b7-312566dab1ae', 'secretary', '01a17b23-b63d-7f5a-85b7-31106ef2a7a8', 'presidium', '01a17b23-b63d-7f5a-85b7-3103f23fb459', '2024-10-16', NULL, NULL, 'распоряжение председателя от 16.10.2024 № 1', '', '2026-10-27 02:15:00.41303+00');
INSERT INTO public.standing VALUES ('01a17b23-b63d-7f5b-999f-4f4ba250b632', 'head', '01a17b23-b63d-7f5a-85b7-3111745f8c32', NULL, '01a17b23-b63d-7f5a-85b7-30fd8bf4de76', '2024-09-02', NULL, NULL, '', '', '2026-10-27 02:15:00.41303+00');
INSERT INTO public.standing VALUES ('01a17b23-b63d-7f5b-999f-4f4c3755c282', 'head', '01a17b23-b63d-7f5a-85b7-3113825dc2f6', NULL, '01a17b23-b63d-7f5a-85b7-30ff08070d08', '2024-09-02', NULL, NULL, '', '', '2026-10-27 02:15:00.41303+00');
INSERT INTO public.standing VALUES ('01a17b23-b63d-7f5b-999f-4f4c9c48fabe', 'candidate', '01a17b23-b63d-7f5a-85b7-30ff08070d08', NULL, NULL, '2025-09-15', NULL, NULL, 'протокол Президиума от 29.08.2025 № 3', '', '2026-10-27 02:15:00.41303+00');
INSERT INTO public.standing VALUES ('01a17b23-b63d-7f5b-999f-4f4cf5c36574', 'qms_certified', '01a17b23-b63d-7f5a-85b7-31030eeae0cc', NULL, NULL, '2025-03-03', '2028-03-02', NULL, 'сертификат соответствия № РЦМК-0084', '', '2026-10-27 02:15:00.41303+00');
INSERT INTO public.standing VALUES ('01a17b23-b63d-7f5b-999f-4f4d31f62dc4', 'qms_certified', '01a17b23-b63d-7f5a-85b7-3103f23fb459', NULL, NULL, '2024-11-11', '2027-11-10', NULL, 'сертификат соответствия № РЦМК-0071', '', '2026-10-27 02:15:00.41303+00');
INSERT INTO public.standing VALUES ('01a17b23-b63d-7f5b-999f-4f4d6701d0a6', 'authority_officer', '01a17b23-b63d-7f5a-85b7-3113dce6b7e0', NULL, '01a17b23-b63d-7f5a-85b7-30f89e0e497b', '2024-09-02', NULL, NULL, '', '', '2026-10-27 02:15:00.41303+00');
INSERT INTO public.standing VALUES ('01a17b23-b63d-7f5b-999f-4f4dc080c6eb', 'group_member', '01a17b23-b63d-7f5a-85b7-31106ef2a7a8', 'consulting_group', '01a17b23-b63d-7f5a-85b7-3103f23fb459', '2024-10-16', NULL, NULL, '', '', '2026-10-27 02:15:00.41303+00');
INSERT INTO public.standing VALUES ('01a17b23-b63d-7f5b-999f-4f4e873c019a', 'group_member', '01a17b23-b63d-7f5a-85b7-310cf0a9f54a', 'research_group', '01a17b23-b63d-7f5a-85b7-3103f23fb459', '2024-10-16', NULL, NULL, '', '', '2026-10-27 02:15:00.41303+00');
INSERT INTO public.standing VALUES ('01a17b23-b63d-7f5b-999f-4f4eec8bb5a9', 'group_member', '01a17b23-b63d-7f5a-85b7-3113825dc2f6', 'research_group', '01a17b23-b63d-7f5a-85b7-30ff08070d08', '2024-10-16', NULL, NULL, '', '', '2026-10-27 02:15:00.41303+00');
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
INSERT INTO public.task VALUES ('01a17b23-b534-786d-bdfe-e83b7db3ef17', '01a17b23-b649-7c88-96cb-86e161cca980', 1, 'instruction', 'Подготовить записку', '01a17b23-b63d-7f5a-85b7-310858462e89', '2026-10-27', '1 month previous', 'control.no_term', '2026-11-27', true, 0, NULL, '', NULL, NULL, '', 'chair', '2026-10-27 02:15:00.148326+00');
INSERT INTO public.task_event VALUES ('01a17b23-b534-786d-bdfe-e83c34f3881a', '01a17b23-b534-786d-bdfe-e83b7db3ef17', '2026-10-27 02:15:00.148326+00', 'chair', 'added', '', '2026-11-27', '', 1);
INSERT INTO public.task_executor VALUES ('01a17b23-b534-786d-bdfe-e83b7db3ef17', '01a17b23-b534-75a2-91b8-40ac3ce8286b', 0, true);
INSERT INTO public.visibility_key VALUES ('a890d12522b61f222915420fd3617705', 'incoming_letter', 'draft', '');
INSERT INTO public.visibility_key VALUES ('2809d09879eee18e2cf308d8ba492e27', 'incoming_letter', 'registered', '');
INSERT INTO public.visibility_key VALUES ('b6afdf6f95b17934c7f0843993a9fcc6', 'incoming_letter', 'draft', 'Конфиденциально');
INSERT INTO public.visibility_key VALUES ('87565be111c76c086740aaaca4a21cd2', 'incoming_letter', 'registered', 'Конфиденциально');
INSERT INTO public.visibility_key VALUES ('0d5503402e732acb83473c7545fe4587', 'incoming_letter', 'registered', '');
INSERT INTO public.visibility_key VALUES ('0cbd192c95523c977d28688468b08da1', 'methodical_work', 'draft', '');
INSERT INTO public.visibility_key VALUES ('2051b9877c5f193f0e488d2165c7e413', 'methodical_work', 'registered', '');
INSERT INTO public.visibility_token VALUES ('2809d09879eee18e2cf308d8ba492e27', 'own:01a17b23-b63d-7b68-8f8d-50d264322e51');
INSERT INTO public.visibility_token VALUES ('2809d09879eee18e2cf308d8ba492e27', 'own:01a17b23-b63d-7f5a-85b7-31106ef2a7a8');
INSERT INTO public.visibility_token VALUES ('87565be111c76c086740aaaca4a21cd2', 'by:secretary');
INSERT INTO public.visibility_token VALUES ('87565be111c76c086740aaaca4a21cd2', 'own:01a17b23-b63d-7b68-8f8d-50d264322e51');
INSERT INTO public.visibility_token VALUES ('87565be111c76c086740aaaca4a21cd2', 'own:01a17b23-b63d-7f5a-85b7-31106ef2a7a8');
INSERT INTO public.visibility_token VALUES ('0d5503402e732acb83473c7545fe4587', 'own:01a17b23-b534-75a2-91b8-40ac3ce8286b');
INSERT INTO public.visibility_token VALUES ('0d5503402e732acb83473c7545fe4587', 'own:01a17b23-b63d-7b68-8f8d-50d264322e51');
INSERT INTO public.visibility_token VALUES ('0d5503402e732acb83473c7545fe4587', 'own:01a17b23-b63d-7f5a-85b7-31106ef2a7a8');
SELECT pg_catalog.setval('public.index_queue_id_seq', 5, true);
ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY public.certificates_alembic_version
    ADD CONSTRAINT certificates_alembic_version_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY public.journal_alembic_version
    ADD CONSTRAINT journal_alembic_version_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY public.membership_alembic_version
    ADD CONSTRAINT membership_alembic_version_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY public.mentoring_alembic_version
    ADD CONSTRAINT mentoring_alembic_version_pkc PRIMARY KEY (version_num);
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
ALTER TABLE ONLY public.certificates_certificate
    ADD CONSTRAINT pk_certificates_certificate PRIMARY KEY (record_id);
ALTER TABLE ONLY public.certificates_copy
    ADD CONSTRAINT pk_certificates_copy PRIMARY KEY (id);
ALTER TABLE ONLY public.certificates_signatory
    ADD CONSTRAINT pk_certificates_signatory PRIMARY KEY (id);
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
ALTER TABLE ONLY public.membership_agreement
    ADD CONSTRAINT pk_membership_agreement PRIMARY KEY (id);
ALTER TABLE ONLY public.membership_agreement_party
    ADD CONSTRAINT pk_membership_agreement_party PRIMARY KEY (agreement_id, party_id);
ALTER TABLE ONLY public.membership_application
    ADD CONSTRAINT pk_membership_application PRIMARY KEY (id);
ALTER TABLE ONLY public.membership_assignment
    ADD CONSTRAINT pk_membership_assignment PRIMARY KEY (id);
ALTER TABLE ONLY public.membership_consent
    ADD CONSTRAINT pk_membership_consent PRIMARY KEY (id);
ALTER TABLE ONLY public.membership_consequence
    ADD CONSTRAINT pk_membership_consequence PRIMARY KEY (id);
ALTER TABLE ONLY public.membership_data_request
    ADD CONSTRAINT pk_membership_data_request PRIMARY KEY (id);
ALTER TABLE ONLY public.membership_ending
    ADD CONSTRAINT pk_membership_ending PRIMARY KEY (id);
ALTER TABLE ONLY public.membership_help
    ADD CONSTRAINT pk_membership_help PRIMARY KEY (id);
ALTER TABLE ONLY public.membership_import
    ADD CONSTRAINT pk_membership_import PRIMARY KEY (id);
ALTER TABLE ONLY public.membership_informing
    ADD CONSTRAINT pk_membership_informing PRIMARY KEY (id);
ALTER TABLE ONLY public.membership_opinion
    ADD CONSTRAINT pk_membership_opinion PRIMARY KEY (id);
ALTER TABLE ONLY public.membership_order
    ADD CONSTRAINT pk_membership_order PRIMARY KEY (id);
ALTER TABLE ONLY public.membership_order_line
    ADD CONSTRAINT pk_membership_order_line PRIMARY KEY (id);
ALTER TABLE ONLY public.membership_paper
    ADD CONSTRAINT pk_membership_paper PRIMARY KEY (id);
ALTER TABLE ONLY public.membership_partner
    ADD CONSTRAINT pk_membership_partner PRIMARY KEY (id);
ALTER TABLE ONLY public.membership_process
    ADD CONSTRAINT pk_membership_process PRIMARY KEY (id);
ALTER TABLE ONLY public.membership_seat
    ADD CONSTRAINT pk_membership_seat PRIMARY KEY (id);
ALTER TABLE ONLY public.membership_step
    ADD CONSTRAINT pk_membership_step PRIMARY KEY (id);
ALTER TABLE ONLY public.mentoring_apart
    ADD CONSTRAINT pk_mentoring_apart PRIMARY KEY (id);
ALTER TABLE ONLY public.mentoring_consultation
    ADD CONSTRAINT pk_mentoring_consultation PRIMARY KEY (id);
ALTER TABLE ONLY public.mentoring_distance
    ADD CONSTRAINT pk_mentoring_distance PRIMARY KEY (id);
ALTER TABLE ONLY public.mentoring_line
    ADD CONSTRAINT pk_mentoring_line PRIMARY KEY (id);
ALTER TABLE ONLY public.mentoring_list
    ADD CONSTRAINT pk_mentoring_list PRIMARY KEY (id);
ALTER TABLE ONLY public.mentoring_motivation
    ADD CONSTRAINT pk_mentoring_motivation PRIMARY KEY (id);
ALTER TABLE ONLY public.mentoring_opinion
    ADD CONSTRAINT pk_mentoring_opinion PRIMARY KEY (id);
ALTER TABLE ONLY public.mentoring_pair
    ADD CONSTRAINT pk_mentoring_pair PRIMARY KEY (id);
ALTER TABLE ONLY public.mentoring_question
    ADD CONSTRAINT pk_mentoring_question PRIMARY KEY (id);
ALTER TABLE ONLY public.mentoring_step
    ADD CONSTRAINT pk_mentoring_step PRIMARY KEY (id);
ALTER TABLE ONLY public.mentoring_warning
    ADD CONSTRAINT pk_mentoring_warning PRIMARY KEY (id);
ALTER TABLE ONLY public.office_dismissal
    ADD CONSTRAINT pk_office_dismissal PRIMARY KEY (standing_id);
ALTER TABLE ONLY public.office_term
    ADD CONSTRAINT pk_office_term PRIMARY KEY (standing_id);
ALTER TABLE ONLY public.party
    ADD CONSTRAINT pk_party PRIMARY KEY (id);
ALTER TABLE ONLY public.party_alias
    ADD CONSTRAINT pk_party_alias PRIMARY KEY (id);
ALTER TABLE ONLY public.party_declension
    ADD CONSTRAINT pk_party_declension PRIMARY KEY (id);
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
ALTER TABLE ONLY public.certificates_copy
    ADD CONSTRAINT uq_certificates_copy_record_id_position UNIQUE (record_id, "position");
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
ALTER TABLE ONLY public.membership_import
    ADD CONSTRAINT uq_membership_import_sha256 UNIQUE (sha256);
ALTER TABLE ONLY public.membership_order_line
    ADD CONSTRAINT uq_membership_order_line_order_id_application_id UNIQUE (order_id, application_id);
ALTER TABLE ONLY public.membership_order
    ADD CONSTRAINT uq_membership_order_record_id UNIQUE (record_id);
ALTER TABLE ONLY public.membership_process
    ADD CONSTRAINT uq_membership_process_match_key UNIQUE (match_key);
ALTER TABLE ONLY public.mentoring_distance
    ADD CONSTRAINT uq_mentoring_distance_one_key_other_key UNIQUE (one_key, other_key);
ALTER TABLE ONLY public.mentoring_line
    ADD CONSTRAINT uq_mentoring_line_list_id_mentor_id_candidate_id UNIQUE (list_id, mentor_id, candidate_id);
ALTER TABLE ONLY public.mentoring_list
    ADD CONSTRAINT uq_mentoring_list_open_slot UNIQUE (open_slot);
ALTER TABLE ONLY public.mentoring_opinion
    ADD CONSTRAINT uq_mentoring_opinion_list_id_version_person_id UNIQUE (list_id, version, person_id);
ALTER TABLE ONLY public.mentoring_pair
    ADD CONSTRAINT uq_mentoring_pair_record_id UNIQUE (record_id);
ALTER TABLE ONLY public.mentoring_warning
    ADD CONSTRAINT uq_mentoring_warning_mentor_id_ends_on UNIQUE (mentor_id, ends_on);
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
CREATE INDEX ix_certificates_certificate_organisation_id ON public.certificates_certificate USING btree (organisation_id);
CREATE INDEX ix_certificates_certificate_replaced_by_id ON public.certificates_certificate USING btree (replaced_by_id);
CREATE INDEX ix_certificates_certificate_state ON public.certificates_certificate USING btree (state);
CREATE INDEX ix_certificates_copy_record_id ON public.certificates_copy USING btree (record_id);
CREATE INDEX ix_certificates_signatory_place ON public.certificates_signatory USING btree (place);
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
CREATE INDEX ix_membership_application_organisation_id ON public.membership_application USING btree (organisation_id);
CREATE INDEX ix_membership_application_record_id ON public.membership_application USING btree (record_id);
CREATE INDEX ix_membership_application_state ON public.membership_application USING btree (state);
CREATE INDEX ix_membership_assignment_organisation_id ON public.membership_assignment USING btree (organisation_id);
CREATE INDEX ix_membership_assignment_process_id ON public.membership_assignment USING btree (process_id);
CREATE INDEX ix_membership_consent_person_id ON public.membership_consent USING btree (person_id);
CREATE INDEX ix_membership_consequence_ending_id ON public.membership_consequence USING btree (ending_id);
CREATE INDEX ix_membership_data_request_person_id ON public.membership_data_request USING btree (person_id);
CREATE INDEX ix_membership_ending_last_day ON public.membership_ending USING btree (last_day);
CREATE INDEX ix_membership_ending_organisation_id ON public.membership_ending USING btree (organisation_id);
CREATE INDEX ix_membership_help_assignment_id ON public.membership_help USING btree (assignment_id);
CREATE INDEX ix_membership_help_helped_id ON public.membership_help USING btree (helped_id);
CREATE INDEX ix_membership_informing_due_on ON public.membership_informing USING btree (due_on);
CREATE INDEX ix_membership_informing_organisation_id ON public.membership_informing USING btree (organisation_id);
CREATE INDEX ix_membership_opinion_organisation_id ON public.membership_opinion USING btree (organisation_id);
CREATE INDEX ix_membership_order_dated ON public.membership_order USING btree (dated);
CREATE INDEX ix_membership_order_line_application_id ON public.membership_order_line USING btree (application_id);
CREATE INDEX ix_membership_order_line_order_id ON public.membership_order_line USING btree (order_id);
CREATE INDEX ix_membership_order_line_organisation_id ON public.membership_order_line USING btree (organisation_id);
CREATE INDEX ix_membership_paper_application_id ON public.membership_paper USING btree (application_id);
CREATE INDEX ix_membership_partner_party_id ON public.membership_partner USING btree (party_id);
CREATE INDEX ix_membership_seat_application_id ON public.membership_seat USING btree (application_id);
CREATE INDEX ix_membership_seat_organisation_id ON public.membership_seat USING btree (organisation_id);
CREATE INDEX ix_membership_seat_state ON public.membership_seat USING btree (state);
CREATE INDEX ix_membership_step_application_id ON public.membership_step USING btree (application_id);
CREATE INDEX ix_mentoring_apart_candidate_id ON public.mentoring_apart USING btree (candidate_id);
CREATE INDEX ix_mentoring_apart_mentor_id ON public.mentoring_apart USING btree (mentor_id);
CREATE INDEX ix_mentoring_consultation_pair_id ON public.mentoring_consultation USING btree (pair_id);
CREATE INDEX ix_mentoring_distance_other_key ON public.mentoring_distance USING btree (other_key);
CREATE INDEX ix_mentoring_line_candidate_id ON public.mentoring_line USING btree (candidate_id);
CREATE INDEX ix_mentoring_line_list_id ON public.mentoring_line USING btree (list_id);
CREATE INDEX ix_mentoring_line_mentor_id ON public.mentoring_line USING btree (mentor_id);
CREATE INDEX ix_mentoring_list_state ON public.mentoring_list USING btree (state);
CREATE INDEX ix_mentoring_motivation_party_id ON public.mentoring_motivation USING btree (party_id);
CREATE INDEX ix_mentoring_opinion_list_id ON public.mentoring_opinion USING btree (list_id);
CREATE INDEX ix_mentoring_opinion_person_id ON public.mentoring_opinion USING btree (person_id);
CREATE INDEX ix_mentoring_pair_candidate_id ON public.mentoring_pair USING btree (candidate_id);
CREATE INDEX ix_mentoring_pair_mentor_id ON public.mentoring_pair USING btree (mentor_id);
CREATE INDEX ix_mentoring_pair_state ON public.mentoring_pair USING btree (state);
CREATE INDEX ix_mentoring_question_pair_id ON public.mentoring_question USING btree (pair_id);
CREATE INDEX ix_mentoring_step_pair_id ON public.mentoring_step USING btree (pair_id);
CREATE INDEX ix_mentoring_warning_mentor_id ON public.mentoring_warning USING btree (mentor_id);
CREATE INDEX ix_party_alias_match_key ON public.party_alias USING btree (match_key);
CREATE INDEX ix_party_alias_party_id ON public.party_alias USING btree (party_id);
CREATE INDEX ix_party_declension_party_id ON public.party_declension USING btree (party_id);
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
CREATE UNIQUE INDEX ux_party_declension_held ON public.party_declension USING btree (party_id, part, grammatical_case, nominative) WHERE (ended_at IS NULL);
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
ALTER TABLE ONLY public.certificates_certificate
    ADD CONSTRAINT fk_certificates_certificate_basis_record_id FOREIGN KEY (basis_record_id) REFERENCES public.record(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.certificates_certificate
    ADD CONSTRAINT fk_certificates_certificate_organisation_id FOREIGN KEY (organisation_id) REFERENCES public.party(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.certificates_certificate
    ADD CONSTRAINT fk_certificates_certificate_record_id FOREIGN KEY (record_id) REFERENCES public.record(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.certificates_certificate
    ADD CONSTRAINT fk_certificates_certificate_replaced_by_id FOREIGN KEY (replaced_by_id) REFERENCES public.record(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.certificates_certificate
    ADD CONSTRAINT fk_certificates_certificate_standing_id FOREIGN KEY (standing_id) REFERENCES public.standing(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.certificates_copy
    ADD CONSTRAINT fk_certificates_copy_application_id FOREIGN KEY (application_id) REFERENCES public.record(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.certificates_copy
    ADD CONSTRAINT fk_certificates_copy_record_id FOREIGN KEY (record_id) REFERENCES public.certificates_certificate(record_id) ON DELETE RESTRICT;
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
ALTER TABLE ONLY public.membership_agreement_party
    ADD CONSTRAINT fk_membership_agreement_party_agreement_id FOREIGN KEY (agreement_id) REFERENCES public.membership_agreement(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.membership_agreement_party
    ADD CONSTRAINT fk_membership_agreement_party_party_id FOREIGN KEY (party_id) REFERENCES public.party(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.membership_agreement
    ADD CONSTRAINT fk_membership_agreement_record_id FOREIGN KEY (record_id) REFERENCES public.record(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.membership_application
    ADD CONSTRAINT fk_membership_application_organisation_id FOREIGN KEY (organisation_id) REFERENCES public.party(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.membership_application
    ADD CONSTRAINT fk_membership_application_record_id FOREIGN KEY (record_id) REFERENCES public.record(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.membership_application
    ADD CONSTRAINT fk_membership_application_replaces_id FOREIGN KEY (replaces_id) REFERENCES public.membership_application(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.membership_assignment
    ADD CONSTRAINT fk_membership_assignment_decision_id FOREIGN KEY (decision_id) REFERENCES public.record(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.membership_assignment
    ADD CONSTRAINT fk_membership_assignment_organisation_id FOREIGN KEY (organisation_id) REFERENCES public.party(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.membership_assignment
    ADD CONSTRAINT fk_membership_assignment_process_id FOREIGN KEY (process_id) REFERENCES public.membership_process(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.membership_consent
    ADD CONSTRAINT fk_membership_consent_person_id FOREIGN KEY (person_id) REFERENCES public.party(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.membership_consent
    ADD CONSTRAINT fk_membership_consent_record_id FOREIGN KEY (record_id) REFERENCES public.record(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.membership_consent
    ADD CONSTRAINT fk_membership_consent_withdrawal_id FOREIGN KEY (withdrawal_id) REFERENCES public.record(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.membership_consequence
    ADD CONSTRAINT fk_membership_consequence_ending_id FOREIGN KEY (ending_id) REFERENCES public.membership_ending(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.membership_data_request
    ADD CONSTRAINT fk_membership_data_request_person_id FOREIGN KEY (person_id) REFERENCES public.party(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.membership_data_request
    ADD CONSTRAINT fk_membership_data_request_record_id FOREIGN KEY (record_id) REFERENCES public.record(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.membership_ending
    ADD CONSTRAINT fk_membership_ending_decision_id FOREIGN KEY (decision_id) REFERENCES public.record(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.membership_ending
    ADD CONSTRAINT fk_membership_ending_initiator_id FOREIGN KEY (initiator_id) REFERENCES public.party(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.membership_ending
    ADD CONSTRAINT fk_membership_ending_order_id FOREIGN KEY (order_id) REFERENCES public.record(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.membership_ending
    ADD CONSTRAINT fk_membership_ending_organisation_id FOREIGN KEY (organisation_id) REFERENCES public.party(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.membership_ending
    ADD CONSTRAINT fk_membership_ending_record_id FOREIGN KEY (record_id) REFERENCES public.record(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.membership_ending
    ADD CONSTRAINT fk_membership_ending_restored_id FOREIGN KEY (restored_id) REFERENCES public.standing(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.membership_ending
    ADD CONSTRAINT fk_membership_ending_standing_id FOREIGN KEY (standing_id) REFERENCES public.standing(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.membership_ending
    ADD CONSTRAINT fk_membership_ending_successor_id FOREIGN KEY (successor_id) REFERENCES public.party(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.membership_help
    ADD CONSTRAINT fk_membership_help_assignment_id FOREIGN KEY (assignment_id) REFERENCES public.membership_assignment(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.membership_help
    ADD CONSTRAINT fk_membership_help_helped_id FOREIGN KEY (helped_id) REFERENCES public.party(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.membership_help
    ADD CONSTRAINT fk_membership_help_record_id FOREIGN KEY (record_id) REFERENCES public.record(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.membership_informing
    ADD CONSTRAINT fk_membership_informing_organisation_id FOREIGN KEY (organisation_id) REFERENCES public.party(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.membership_informing
    ADD CONSTRAINT fk_membership_informing_record_id FOREIGN KEY (record_id) REFERENCES public.record(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.membership_opinion
    ADD CONSTRAINT fk_membership_opinion_decision_id FOREIGN KEY (decision_id) REFERENCES public.record(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.membership_opinion
    ADD CONSTRAINT fk_membership_opinion_organisation_id FOREIGN KEY (organisation_id) REFERENCES public.party(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.membership_opinion
    ADD CONSTRAINT fk_membership_opinion_record_id FOREIGN KEY (record_id) REFERENCES public.record(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.membership_order_line
    ADD CONSTRAINT fk_membership_order_line_application_id FOREIGN KEY (application_id) REFERENCES public.membership_application(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.membership_order_line
    ADD CONSTRAINT fk_membership_order_line_order_id FOREIGN KEY (order_id) REFERENCES public.membership_order(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.membership_order_line
    ADD CONSTRAINT fk_membership_order_line_organisation_id FOREIGN KEY (organisation_id) REFERENCES public.party(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.membership_order_line
    ADD CONSTRAINT fk_membership_order_line_revises_id FOREIGN KEY (revises_id) REFERENCES public.membership_order_line(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.membership_order_line
    ADD CONSTRAINT fk_membership_order_line_standing_id FOREIGN KEY (standing_id) REFERENCES public.standing(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.membership_order
    ADD CONSTRAINT fk_membership_order_record_id FOREIGN KEY (record_id) REFERENCES public.record(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.membership_paper
    ADD CONSTRAINT fk_membership_paper_application_id FOREIGN KEY (application_id) REFERENCES public.membership_application(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.membership_paper
    ADD CONSTRAINT fk_membership_paper_record_id FOREIGN KEY (record_id) REFERENCES public.record(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.membership_partner
    ADD CONSTRAINT fk_membership_partner_party_id FOREIGN KEY (party_id) REFERENCES public.party(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.membership_seat
    ADD CONSTRAINT fk_membership_seat_application_id FOREIGN KEY (application_id) REFERENCES public.membership_application(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.membership_seat
    ADD CONSTRAINT fk_membership_seat_organisation_id FOREIGN KEY (organisation_id) REFERENCES public.party(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.membership_seat
    ADD CONSTRAINT fk_membership_seat_standing_id FOREIGN KEY (standing_id) REFERENCES public.standing(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.membership_step
    ADD CONSTRAINT fk_membership_step_application_id FOREIGN KEY (application_id) REFERENCES public.membership_application(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.membership_step
    ADD CONSTRAINT fk_membership_step_record_id FOREIGN KEY (record_id) REFERENCES public.record(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.mentoring_apart
    ADD CONSTRAINT fk_mentoring_apart_candidate_id FOREIGN KEY (candidate_id) REFERENCES public.party(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.mentoring_apart
    ADD CONSTRAINT fk_mentoring_apart_mentor_id FOREIGN KEY (mentor_id) REFERENCES public.party(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.mentoring_consultation
    ADD CONSTRAINT fk_mentoring_consultation_pair_id FOREIGN KEY (pair_id) REFERENCES public.mentoring_pair(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.mentoring_consultation
    ADD CONSTRAINT fk_mentoring_consultation_record_id FOREIGN KEY (record_id) REFERENCES public.record(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.mentoring_line
    ADD CONSTRAINT fk_mentoring_line_candidate_id FOREIGN KEY (candidate_id) REFERENCES public.party(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.mentoring_line
    ADD CONSTRAINT fk_mentoring_line_list_id FOREIGN KEY (list_id) REFERENCES public.mentoring_list(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.mentoring_line
    ADD CONSTRAINT fk_mentoring_line_mentor_id FOREIGN KEY (mentor_id) REFERENCES public.party(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.mentoring_line
    ADD CONSTRAINT fk_mentoring_line_pair_id FOREIGN KEY (pair_id) REFERENCES public.mentoring_pair(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.mentoring_list
    ADD CONSTRAINT fk_mentoring_list_decision_record_id FOREIGN KEY (decision_record_id) REFERENCES public.record(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.mentoring_list
    ADD CONSTRAINT fk_mentoring_list_record_id FOREIGN KEY (record_id) REFERENCES public.record(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.mentoring_motivation
    ADD CONSTRAINT fk_mentoring_motivation_party_id FOREIGN KEY (party_id) REFERENCES public.party(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.mentoring_opinion
    ADD CONSTRAINT fk_mentoring_opinion_list_id FOREIGN KEY (list_id) REFERENCES public.mentoring_list(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.mentoring_opinion
    ADD CONSTRAINT fk_mentoring_opinion_person_id FOREIGN KEY (person_id) REFERENCES public.party(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.mentoring_pair
    ADD CONSTRAINT fk_mentoring_pair_candidate_id FOREIGN KEY (candidate_id) REFERENCES public.party(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.mentoring_pair
    ADD CONSTRAINT fk_mentoring_pair_decision_record_id FOREIGN KEY (decision_record_id) REFERENCES public.record(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.mentoring_pair
    ADD CONSTRAINT fk_mentoring_pair_end_record_id FOREIGN KEY (end_record_id) REFERENCES public.record(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.mentoring_pair
    ADD CONSTRAINT fk_mentoring_pair_mentor_id FOREIGN KEY (mentor_id) REFERENCES public.party(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.mentoring_pair
    ADD CONSTRAINT fk_mentoring_pair_record_id FOREIGN KEY (record_id) REFERENCES public.record(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.mentoring_pair
    ADD CONSTRAINT fk_mentoring_pair_replaces_id FOREIGN KEY (replaces_id) REFERENCES public.mentoring_pair(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.mentoring_question
    ADD CONSTRAINT fk_mentoring_question_pair_id FOREIGN KEY (pair_id) REFERENCES public.mentoring_pair(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.mentoring_question
    ADD CONSTRAINT fk_mentoring_question_task_id FOREIGN KEY (task_id) REFERENCES public.task(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.mentoring_step
    ADD CONSTRAINT fk_mentoring_step_pair_id FOREIGN KEY (pair_id) REFERENCES public.mentoring_pair(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.mentoring_warning
    ADD CONSTRAINT fk_mentoring_warning_mentor_id FOREIGN KEY (mentor_id) REFERENCES public.party(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.mentoring_warning
    ADD CONSTRAINT fk_mentoring_warning_task_id FOREIGN KEY (task_id) REFERENCES public.task(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.office_dismissal
    ADD CONSTRAINT fk_office_dismissal_standing_id FOREIGN KEY (standing_id) REFERENCES public.standing(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.office_term
    ADD CONSTRAINT fk_office_term_proposed_by FOREIGN KEY (proposed_by) REFERENCES public.party(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.office_term
    ADD CONSTRAINT fk_office_term_standing_id FOREIGN KEY (standing_id) REFERENCES public.standing(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.party_alias
    ADD CONSTRAINT fk_party_alias_party_id FOREIGN KEY (party_id) REFERENCES public.party(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.party_declension
    ADD CONSTRAINT fk_party_declension_party_id FOREIGN KEY (party_id) REFERENCES public.party(id) ON DELETE RESTRICT;
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
