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
CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL
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
CREATE TABLE public.journal_alembic_version (
    version_num character varying(32) NOT NULL
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
    CONSTRAINT ck_party_kind CHECK (((kind)::text = ANY ((ARRAY['organisation'::character varying, 'person'::character varying])::text[])))
);
CREATE TABLE public.party_alias (
    id character varying(36) NOT NULL,
    party_id character varying(36) NOT NULL,
    name character varying(500) NOT NULL,
    match_key character varying(500) NOT NULL
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
CREATE TABLE public.record_party (
    id character varying(36) NOT NULL,
    record_id character varying(36) NOT NULL,
    party_id character varying(36) NOT NULL,
    role character varying(40) NOT NULL,
    "position" integer NOT NULL
);
CREATE TABLE public.role (
    name character varying(60) NOT NULL,
    title_ru character varying(200) NOT NULL,
    title_en character varying(200) NOT NULL,
    scopes json NOT NULL,
    marked_scopes json NOT NULL,
    permissions json NOT NULL
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
    reason text NOT NULL
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
ALTER TABLE ONLY public.index_queue ALTER COLUMN id SET DEFAULT nextval('public.index_queue_id_seq'::regclass);
INSERT INTO public.account VALUES ('01a17b23-c1e0-7fe5-95db-3753e5a127d2', 'presidium', 'Грачёв М.Е.', '01a17b23-c1e0-7fe5-95db-373073ed04d8', NULL, 'active', '', '2026-10-27 02:15:03.392+00');
INSERT INTO public.account VALUES ('01a17b23-c1e0-7fe5-95db-37547e1a1c00', 'member', 'Белова Н.П.', '01a17b23-c1e0-7fe5-95db-37358ea7b546', NULL, 'active', '', '2026-10-27 02:15:03.392+00');
INSERT INTO public.account VALUES ('01a17b23-c1e0-7fe5-95db-3754a492645e', 'candidate', 'Ломакина Е.Д.', '01a17b23-c1e0-7fe5-95db-373988597e40', NULL, 'active', '', '2026-10-27 02:15:03.392+00');
INSERT INTO public.account VALUES ('01a17b23-c1e0-7fe5-95db-3755968d345c', 'officer', 'Крутоярова П.А.', '01a17b23-c1e0-7fe5-95db-373a202b5506', NULL, 'active', '', '2026-10-27 02:15:03.392+00');
INSERT INTO public.account VALUES ('01a17b23-c1e0-7fe5-95db-375664adde41', 'auditor', 'Проверяющий', NULL, NULL, 'active', '', '2026-10-27 02:15:03.392+00');
INSERT INTO public.account VALUES ('01a17b23-c1e0-7fe5-95db-37524a2977dc', 'secretary', 'Савушкина Т.Н.', '01a17b23-c1e0-7fe5-95db-37369d524e21', NULL, 'active', '$argon2id$v=19$m=65536,t=3,p=4$PVCBOwn9W9PsDQelpPID5g$m03RrnXHtbaWPu7Em3TWHYdUhcN7o1W8UqfdT6cn88U', '2026-10-27 02:15:03.392+00');
INSERT INTO public.account VALUES ('01a17b23-c1e0-7fe5-95db-3753159c0fe7', 'chair', 'Ветрова И.С.', '01a17b23-c1e0-7fe5-95db-372f8e022b49', NULL, 'active', '$argon2id$v=19$m=65536,t=3,p=4$GeGvHD98znBjhh2Ymr1DeQ$HttZ2NWbgOqfb+0xuoVuzKQ3y3rcuqGFTQUlJkoEFP8', '2026-10-27 02:15:03.392+00');
INSERT INTO public.account VALUES ('01a17b23-c1e0-7fe5-95db-3755ee12999c', 'admin', 'Администратор', NULL, NULL, 'active', '$argon2id$v=19$m=65536,t=3,p=4$zZCqiHBMLGlVRdGWBMNAcA$CeYESAU6sq46ZBVo+ZACQN63s4a33jjP/h4/OAIg1hI', '2026-10-27 02:15:03.392+00');
INSERT INTO public.account_role VALUES ('01a17b23-c1e0-7fe5-95db-3755ee12999c', 'administrator');
INSERT INTO public.account_role VALUES ('01a17b23-c1e0-7fe5-95db-375664adde41', 'auditor');
INSERT INTO public.alembic_version VALUES ('0001');
INSERT INTO public.audit_entry VALUES (1, '2026-10-27 02:15:03.392+00', 'console', 'people.founded', 'deployment', 'demo', '{"action":"people.founded","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["field_definition","analytical_note|request_number","1f44caa773ea336aff9c384c41343ef9caf8a3414c705797118e28141563fbe9"],["field_definition","annual_plan|school_year","a8bf28d0f4d4d34f5b3bcdddf6a8054bfb524ddf852e2b457c6e56d18f1d9772"],["field_definition","annual_report|reported_period","f79c96643b0f55d4aac37fd9a29d6f320061d450eb147cd07df293f737bf3758"],["field_definition","authority_order|order_number","8eeaa5ed106f1ccca38c3f1d84a06c52c72969c4c1df93878d2fc5ead7111e15"],["field_definition","event_document|event","73ee50038e0771f41cc614ce84aac627809e93e5d909a383e13dc9b14d842f60"],["field_definition","event_report|event","5078bd16d86b156b73dfa0472fccd78ea81e27a2ced1178683f047fc801dd0be"],["field_definition","event_report|event_date","67298b846ceb6aa85b11af5a85498b4a808c8d4efed2f6339d76e55d18b71322"],["field_definition","methodical_work|considered_at","5e35cd1715066d2acb5200fb567539c17e31a216abc895bdf1dfabf45a536c05"],["field_definition","methodical_work|work_version","0c3f4f4474100894c0a201eb8a37095e30ca65ced964ce7db2b2756e6a997fc8"],["field_definition","presidium_minutes|meeting_date","05787724b9bddc7b448946689ce66cbd77eb5940f9c6623791cf5b756e2bf9dc"],["field_definition","registration_journal|closing_entry","fe9e86b9fcecae624efb31cabe1adcbb6b5cd9732fd640758b04affae5e31bab"],["field_definition","registration_journal|journal_year","d0b038fb754fcd8e408fa0844ef169025dfc8f723caacfdec67fc1100185b1ad"],["file_plan_entry","01-01","44f9871e400f939b128c47bbda5f64cb281915744a0ede74399b8742b1f73b7e"],["file_plan_entry","01-02","57d373409fabbddb89e2fb76da58c29f7cf11a48e5d05bd1526fefe48097dbbf"],["file_plan_entry","01-03","8da2d85c22c6ffdeff3d519dc5dc607d574b4b49639ed4e73a27782a36101cde"],["file_plan_entry","01-04","68aa36659e9350abf1d0322d08128d394eca17c4d88cf75642272b51f066a1c2"],["file_plan_entry","01-05","c64650039df8373b6f8185b99e55b6c038e18bc56cd01da6e13cdd5cc7a209c6"],["file_plan_entry","01-06","909aaaaf07fea5f5137d4cb6182a9d5b3ec27133dea286f0ea51618358611465"],["file_plan_entry","01-07","74403e0ffa97f4a36583f254d8c150700c089527f19f7af53ec665d5923ec7a3"],["file_plan_entry","01-08","45e419b629bd3180af8b43c1d58b7c9601e561ab16d7efebcd80eb716e5296a9"],["file_plan_entry","01-09","24fd93f03a8dac1907c813b69c278b8dbbc54e1ed895f1df595b1900dc571522"],["file_plan_entry","01-10","99f155117cc8a7c15b94b08f30260954fe2d2276006a972c5e1ece69a4c8cc66"],["file_plan_entry","01-11","a4e39a4228bd8a204ce9e11309ef9d6c2a10f79dcafc4a9d0d78fcb7d2ab1874"],["file_plan_entry","01-12","f2370f24dbe10cef02d1ebeb6ebf9b842692d7fe3d4ec71b22176adb98c35be9"],["file_plan_entry","02-01","13deba3126294aca108729029f82f4180725974caca6a5cb8681ef26e19082a5"],["file_plan_entry","02-02","45e00930f82a64dadaac483726f3217fd92abe98a873568f537ae9cf982c8169"],["file_plan_entry","02-03","d8efa02854c35e54ebf1e398ca65baad35423c46393ef6cbfedef98395ae4ebc"],["file_plan_entry","02-04","45423c05042e3032ece63e865da4e30b051db4d800d0044f5156e62237d32653"],["file_plan_entry","02-05","55f2f36179c3860cd05d13f07b6b602952e278d2f321b8d06431990539c76b90"],["file_plan_entry","02-06","03186f8fcd6e5cecc18f848ca77d17e4d11ab058c4f1a987a2af09ac191a40af"],["file_plan_entry","02-07","ca8257acbf74ff2176c9c03c80f530bb191d9c3400065ab4d0cf246fa4d3c73f"],["file_plan_entry","03-01","206f806910a735aed33c10cab554044d7c07c4c0195c2ae9159661bcf0c4f119"],["file_plan_entry","03-02","23635dd33768b68f67bbf744954fb06184e687fd7068fa728d3980e64b566440"],["file_plan_entry","03-03","0610dea68c44c55c465fe97d08431b5efc796600f8b260364a6737b6285a55e5"],["file_plan_entry","03-04","5578408beb464f5379b35f47878f208b616328c2de7343ca46adeccf50ab56ca"],["file_plan_entry","03-05","98c1243d230135b731c42d08cd144d6373cb252208dcb4365938f8810cdee58e"],["file_plan_entry","03-06","53b1a3589f59217ae1febb26ffc3f09ad4ed589454d30d20ef777de8f98bbf98"],["file_plan_entry","04-01","0b3c59fa88c1e58af37840b55db611440142ea6ce7c6c53a8a50365396ea272b"],["file_plan_entry","04-02","2935b835980cc08b7f64c94a1afa632f3a2669f31f43fc732826faa24af192e7"],["file_plan_entry","04-03","0cfd5cc2abf2f4e2e3f995109291b7d9ebf1ca904821f37ec3c3a3868f1d9694"],["file_plan_entry","04-04","472628fb2b571a32c6a594de34b8bb0f068d4859bc8461b77781e508c2ed824d"],["file_plan_entry","04-05","f5b2432e4bc2a52f825a414cd2a33f309c8943a58bdc01e50dc2b61a9f974297"],["file_plan_entry","04-06","c868c836f09cd54a97aaf3eee4045f27d19a77cdfe3ad16282db54516e41696c"],["file_plan_entry","04-07","32a543831686ccdc41c80e56da131d8fc0f071a9bb4183e32efcebda100c62d6"],["file_plan_entry","04-08","16ab3f7446bfd8f62cd1c01b8e8be24b184f07c531b771440ef259f515f25680"],["file_plan_entry","04-09","971d58f46204760d5987b7f4c720b4986b497df090555cba8b4f8d09c5224329"],["file_plan_entry","04-10","744a8ad261be69d7db2dd721b033e931cf445b9d5b324625b4c01d113095bec2"],["file_plan_entry","04-11","78027088a66f3da075674201e81ea2b9afd03f8820af74c0e515a65272f44fec"],["file_plan_entry","04-12","12068c1f53f25a912221c49faf071bd1c245c442a4370c988840585a0153fc6b"],["ledger","internal","8d4e88829a089eb72616a7afad19ed20adc7bb2d293c9fe46022592a52f37713"],["link_type","annex_to","7cca474d65e0bf6c324749e3d4322ce4d2cf161abfc0a677f8cdd11f7f6bd6f9"],["link_type","answers","a6513a6925fc16bf6607c5aa05c11ca78af51974126471498f8457a4ecc3ebc0"],["link_type","cancels","3b0aef578049ad2d47f82883eb1317ad19897967bd47de1d76d69e34651c5f02"],["link_type","covers","47013fcff611c9bb59a118fab6a34776f6d99345494a52aa4d735cc346ba6adf"],["link_type","executes","66e6c86614cd87f8b121f141ada277e94acf2455793b684b907ae26d63e31766"],["link_type","extract_of","9cdb56d723498b1e1e35afadd168f2d1d7077ef71e42bd5dcddc18b28e795516"],["link_type","initiates","83e81ce49d0374ebed67e48c40a803f04621920cd1e33fe15c2929be4cee8a19"],["link_type","repeats","5390818764f66d7bcfdf555e0cb56b4673e65ed61dfe9a2012d664d407fd20a5"],["link_type","replaces","af21711a049b7ab85ef99257e37a78c26cf5eeeacfc1a57f4edf44738d4d4341"],["record_class","analytical_note","bf933f518644ece2922d4a2fa027a81c9ef0eafade8aa402348d2a914e1ee64f"],["record_class","annual_plan","7385152ab84e4370f41c0b54ca3dad4017ed4655123fb345470859aff9643fbd"],["record_class","annual_report","dd3d4e4a9c4393c7e52e0c2412418dbaa691a3c556ee335343364e79aaf4d338"],["record_class","authority_order","96a2174c2916088dd5adf73dd1b8910f40edae37a2b022a7bd65553ec8a3ee93"],["record_class","event_document","5a3f261984cb433ba814847b47cf2fed3d7ddd1ebc85fd2897848f1c44544161"],["record_class","event_report","58b37f1e8a3aa36d4656d5976180f334df2717bfc20c135fe4f9ac55e787dff9"],["record_class","internal_document","2b8ba24f42ddea18b351b052f1a3a19855cfb79a69d9f14e5fc27d3abe96b6ae"],["record_class","methodical_work","83395d4cfc8bc6bde105e8a4f9b54c45396ec510190f1d33f6ce57cf5fe953bd"],["record_class","presidium_minutes","d3db40876ee256c541df322dbd68bf896e5842a9cabcdb86a97e333dc84c75e5"],["record_class","registration_journal","81c97f96abcaf9399d32d310c0515312ea2af7ebee86a938cf8073f52e4d812e"],["role","administrator","bcba06f13fde3e2c86d1b140726c7698682d93083e341aacbcbf8846d9c9d098"],["role","auditor","e093c2c77731b79356afedcf2db42943d10c60a35614bed4ac18305eef84720b"],["role","authority_officer","2baa0021e2224b4352859d6008f9d26d36571ce3664e922cd268ad0483073e2c"],["role","candidate","47510aa538584ca22d5784deaa403fa458addffac935e9b7bebb5104c4756a48"],["role","chair","3ec1c3b91aee9ecc54b648cf4d66285b8e4acda5a46923a70f18d1c67aa604f8"],["role","commission_member","d7833b43cf52009f4a4662bf8a5a0b84bf8866b3b1f95eee3aa23e48a65a9baf"],["role","deputy","24d5b62b0439c73a01a60ae27b35e30df645ecae4d4105898d48780e426683e6"],["role","group_member","8b163d37d45e5151742077402f3959c158f02993b64a2e82f62578d9bee13a80"],["role","member","3e116e9a39debcf4048db97352f464067c849aa94e0c8fe53574865eaf2be41f"],["role","presidium_member","fbe5793eab360e285a0ba5c4a4428ffe4eff37e868eb3ff8961f3ce708908157"],["role","secretary","79f9a532a35f81d21e47ea30e1411488613604a5afb7a57ce0b4497423fbb63d"],["standing_kind","acting_chair","e592703d94a7905da995cb705fe8c15b95d69b4603aad8f4ca65be48806a6f66"],["standing_kind","authority_officer","bdc343acaff91b72ffd0573b4f507e008869982361933f1a9edff2a820470763"],["standing_kind","candidate","3d824508dbd9ad179a59072d14f934fdae54bafbba3a17a3857583616da43c3f"],["standing_kind","chair","4ef395f58050adfadf53b29ab9c751baa474796fcaa9f40eb4b1bcbc99ef16e8"],["standing_kind","commission_member","2b9d0b35dae83a892cdc92355c1fb44bbba96e38d3fd263250749a49f52466ed"],["standing_kind","deputy","96dea92d4592f3d30bdeda28eac10bef638ed6b9c47058fe5140a32ae5733d8a"],["standing_kind","group_member","95bc9b9e9747f552d39c7426f820fc982753f8606abf112556843baf75c62df5"],["standing_kind","head","e268000f81e5a363dbe69a3c5601fa2845f764ab1419b7d0c3d440f4220ea5a2"],["standing_kind","member","0729cec49ff4f30634d03e77a8d4e95057f7935ed4e229ed8e33f492390ac8e6"],["standing_kind","presidium_seat","85f84d57d676752694449263729d652507de64f0c1f75f5d8962d676de92fa64"],["standing_kind","qms_certified","55ea7ec06341e6613d34f2a689ad08e13634be37d1942913f930084c7f88b3bb"],["standing_kind","secretary","ce751908b1c72a2b1116b665b9a07643113658bb51fe66e743034dcd6e492020"]],"detail":{},"object":["deployment","demo"],"on_behalf":"","seq":1,"unit":[1,109],"v":1}', '0000000000000000000000000000000000000000000000000000000000000000', '1ad7054bc9ef35d8fadb8c32ca6cf23c6af508ca51f2296e4af692289785782b');
INSERT INTO public.audit_entry VALUES (2, '2026-10-27 02:15:03.392+00', 'console', 'body.saved', 'body', 'presidium', '{"action":"body.saved","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["body","presidium","f0a1e60f3c542850744f6c15ee06f164728b077237ed88d3e652e02b7f3a75a3"]],"detail":{},"object":["body","presidium"],"on_behalf":"","seq":2,"unit":[2,109],"v":1}', '1ad7054bc9ef35d8fadb8c32ca6cf23c6af508ca51f2296e4af692289785782b', '4cb5959f2db43d746f7cd2958fd564f76b7e9885c6bdbfca204edd3538ed76de');
INSERT INTO public.audit_entry VALUES (3, '2026-10-27 02:15:03.392+00', 'console', 'body.saved', 'body', 'assembly', '{"action":"body.saved","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["body","assembly","a9bf81fb12fb2424d8bc8172583347b7154739642908496629d8c504e63059f0"]],"detail":{},"object":["body","assembly"],"on_behalf":"","seq":3,"unit":[3,109],"v":1}', '4cb5959f2db43d746f7cd2958fd564f76b7e9885c6bdbfca204edd3538ed76de', '73cd1c8cb8576669b2e126afc8fd3e55c65a3ad1bbb294bf17f3bbdd2f14389e');
INSERT INTO public.audit_entry VALUES (4, '2026-10-27 02:15:03.392+00', 'console', 'body.saved', 'body', 'consulting_group', '{"action":"body.saved","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["body","consulting_group","9e8431a99cd80fb1d2b9ffec45b9e736d92b756661c3c73728198f139d7c2deb"]],"detail":{},"object":["body","consulting_group"],"on_behalf":"","seq":4,"unit":[4,109],"v":1}', '73cd1c8cb8576669b2e126afc8fd3e55c65a3ad1bbb294bf17f3bbdd2f14389e', 'fd048d53c249a7385185287bcae7295e02a827772908a6a5516ed92d1ed9627c');
INSERT INTO public.audit_entry VALUES (5, '2026-10-27 02:15:03.392+00', 'console', 'body.saved', 'body', 'research_group', '{"action":"body.saved","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["body","research_group","fc2884e19313c3f4b99035ffbc18b685da4423d884fbf4f9b798e82f3a580938"]],"detail":{},"object":["body","research_group"],"on_behalf":"","seq":5,"unit":[5,109],"v":1}', 'fd048d53c249a7385185287bcae7295e02a827772908a6a5516ed92d1ed9627c', '6b7e5d083c7efb244962e1e0161f8ff71cbcca5205674eac34ef5ff2f4f6f836');
INSERT INTO public.audit_entry VALUES (6, '2026-10-27 02:15:03.392+00', 'console', 'body.saved', 'body', 'information_group', '{"action":"body.saved","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["body","information_group","aa26b17e9b032e003f1874f1cd76a7bd5d0d504ba0e02e5155e5ac3d70a1078a"]],"detail":{},"object":["body","information_group"],"on_behalf":"","seq":6,"unit":[6,109],"v":1}', '6b7e5d083c7efb244962e1e0161f8ff71cbcca5205674eac34ef5ff2f4f6f836', '1d3ab9f8c0489f8c7a68dff1f2ecea327eafc0e3405701af740f12f689d1e571');
INSERT INTO public.audit_entry VALUES (7, '2026-10-27 02:15:03.392+00', 'console', 'body.saved', 'body', 'appraisal_commission', '{"action":"body.saved","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["body","appraisal_commission","1f21c67d831de3ac731a65afb0348d171d953779ec6d9092a020de946e352ec1"]],"detail":{},"object":["body","appraisal_commission"],"on_behalf":"","seq":7,"unit":[7,109],"v":1}', '1d3ab9f8c0489f8c7a68dff1f2ecea327eafc0e3405701af740f12f689d1e571', 'e2ab83ac306a8d82abfdb42f6838879e0a4dfd71771c86597f86481f992abe8e');
INSERT INTO public.audit_entry VALUES (8, '2026-10-27 02:15:03.392+00', 'console', 'party.added', 'party', '01a17b23-c1e0-7f4d-bfde-ad06ee95f1c2', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["party","01a17b23-c1e0-7f4d-bfde-ad06ee95f1c2","022170a6df05f5103dbfdfaf464be012ad1d63fc871f596bd29afd5111a8ac77"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-c1e0-7f4d-bfde-ad06ee95f1c2"],"on_behalf":"","seq":8,"unit":[8,109],"v":1}', 'e2ab83ac306a8d82abfdb42f6838879e0a4dfd71771c86597f86481f992abe8e', '2ccfcac64363de29bfeaa660b52a148d7a0b35debe7fb14dcda8f6ec0e3de3c2');
INSERT INTO public.audit_entry VALUES (9, '2026-10-27 02:15:03.392+00', 'console', 'party.added', 'party', '01a17b23-c1e0-7f4d-bfde-ad0720f8ec7f', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["party","01a17b23-c1e0-7f4d-bfde-ad0720f8ec7f","b389828eb70c64383b0a1e9048065deef49e5e5874808449f032be529b3596cf"],["party_alias","01a17b23-c1e0-7f4d-bfde-ad07b69b67c4","79db8002c5a3c043c32c1e1dfd74a37d841ca9af4780c3f1a55df44052c92903"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-c1e0-7f4d-bfde-ad0720f8ec7f"],"on_behalf":"","seq":9,"unit":[9,109],"v":1}', '2ccfcac64363de29bfeaa660b52a148d7a0b35debe7fb14dcda8f6ec0e3de3c2', 'a1fc7ff1e7d71148b73cb3070a4f3f121906733c4bddfbd7a765475d1890e3af');
INSERT INTO public.audit_entry VALUES (10, '2026-10-27 02:15:03.392+00', 'console', 'party.added', 'party', '01a17b23-c1e0-7f4d-bfde-ad085d7e1d81', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["party","01a17b23-c1e0-7f4d-bfde-ad085d7e1d81","4be7e6f560f060f984b100cff05f02be423c39a753b7d2f22d5e6411c379effb"],["party_alias","01a17b23-c1e0-7f4d-bfde-ad08f28cac71","8d7c4e7352bddf6721b4db856302dec83c2187c87ae8e6d5e23348dc69079226"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-c1e0-7f4d-bfde-ad085d7e1d81"],"on_behalf":"","seq":10,"unit":[10,109],"v":1}', 'a1fc7ff1e7d71148b73cb3070a4f3f121906733c4bddfbd7a765475d1890e3af', '388b666740667dcdfea96f0bad7b0a645e5b5382b0b4ba8d0f650aab72c537c7');
INSERT INTO public.audit_entry VALUES (11, '2026-10-27 02:15:03.392+00', 'console', 'party.added', 'party', '01a17b23-c1e0-7f4d-bfde-ad08ff559b58', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["party","01a17b23-c1e0-7f4d-bfde-ad08ff559b58","4e3f145e9426d7a3bbc5aefc5fe852ada87ce452757eb74d17c971c33b6c1e11"],["party_alias","01a17b23-c1e0-7f4d-bfde-ad094e536635","5babd93b66a5134a726eeafb0536be6a4d9faa15d1330498f04b19e61c964584"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-c1e0-7f4d-bfde-ad08ff559b58"],"on_behalf":"","seq":11,"unit":[11,109],"v":1}', '388b666740667dcdfea96f0bad7b0a645e5b5382b0b4ba8d0f650aab72c537c7', '21f90cb88a5f064103ea2f3441ab1f87e10dc5bf82907bf8bd0cc5dbaf8ad9d1');
INSERT INTO public.audit_entry VALUES (12, '2026-10-27 02:15:03.392+00', 'console', 'party.added', 'party', '01a17b23-c1e0-7f4d-bfde-ad096b566e9f', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["party","01a17b23-c1e0-7f4d-bfde-ad096b566e9f","0b96ec6031f4a929065552464e8b26533730768a5d72cb3a0c229cf8d106c4c0"],["party_alias","01a17b23-c1e0-7f4d-bfde-ad09cfd24efd","ce6a2ab38c45720010825dbb46b276732ce46548109a4d23b4ec5a8bd4edcb17"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-c1e0-7f4d-bfde-ad096b566e9f"],"on_behalf":"","seq":12,"unit":[12,109],"v":1}', '21f90cb88a5f064103ea2f3441ab1f87e10dc5bf82907bf8bd0cc5dbaf8ad9d1', '5ae00b5d6247d92eca4dee34839afea925097f6e08f612c5097fe415b0ba8199');
INSERT INTO public.audit_entry VALUES (13, '2026-10-27 02:15:03.392+00', 'console', 'party.added', 'party', '01a17b23-c1e0-7f4d-bfde-ad0a05535ee8', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["party","01a17b23-c1e0-7f4d-bfde-ad0a05535ee8","92b2a9b8af67b8aa77bf15902720ac784e9f3fe61d9ec8b55edcda4efa3e45c4"],["party_alias","01a17b23-c1e0-7f4d-bfde-ad0ad1cfcd15","f1673a647e549c3d7c85fabde39778693c0d564b03bf4f820a646264b02ba7b2"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-c1e0-7f4d-bfde-ad0a05535ee8"],"on_behalf":"","seq":13,"unit":[13,109],"v":1}', '5ae00b5d6247d92eca4dee34839afea925097f6e08f612c5097fe415b0ba8199', 'ea58fde0b8d414c8bcf454a63fab99bf2e26c95a4d800bf25b86d36d35672df0');
INSERT INTO public.audit_entry VALUES (14, '2026-10-27 02:15:03.392+00', 'console', 'party.added', 'party', '01a17b23-c1e0-7f77-9403-028dd90f083f', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["party","01a17b23-c1e0-7f77-9403-028dd90f083f","410e2579232dfd1ea52871378bc2db666a380bf902b9c91d4113eac4ec99937d"],["party_alias","01a17b23-c1e0-7fe5-95db-372531e75cbf","5ca557c2009c0fc4c413c18d62890625ba7017c51b1e2c92d63f956fc86979ec"],["party_alias","01a17b23-c1e0-7fe5-95db-3725853aa485","6a42476c3de2f0bbe3c4e2797ba49dec5738ba8d199e7502ce698e384d273453"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-c1e0-7f77-9403-028dd90f083f"],"on_behalf":"","seq":14,"unit":[14,109],"v":1}', 'ea58fde0b8d414c8bcf454a63fab99bf2e26c95a4d800bf25b86d36d35672df0', 'd23bc8cf60a0db5167401c90859cfb40e694eee89cace9ff2817a414891e8317');
INSERT INTO public.audit_entry VALUES (15, '2026-10-27 02:15:03.392+00', 'console', 'party.added', 'party', '01a17b23-c1e0-7fe5-95db-3726490eb57e', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["party","01a17b23-c1e0-7fe5-95db-3726490eb57e","9bf3d9c7e2f3c3ff4c2dd45a8957601fb49b30e34dbf5c91bc35ad428820b51b"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-c1e0-7fe5-95db-3726490eb57e"],"on_behalf":"","seq":15,"unit":[15,109],"v":1}', 'd23bc8cf60a0db5167401c90859cfb40e694eee89cace9ff2817a414891e8317', '7a4e7a43778686d26297a2005a356331b556d3566ace1498f628dfd7bdd6a328');
INSERT INTO public.audit_entry VALUES (16, '2026-10-27 02:15:03.392+00', 'console', 'party.added', 'party', '01a17b23-c1e0-7fe5-95db-3726fee2ab51', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["party","01a17b23-c1e0-7fe5-95db-3726fee2ab51","030113e7aa62e1c379434066a4d4f9bcd732cc6653aadc9b30b8ff5f51a3a19c"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-c1e0-7fe5-95db-3726fee2ab51"],"on_behalf":"","seq":16,"unit":[16,109],"v":1}', '7a4e7a43778686d26297a2005a356331b556d3566ace1498f628dfd7bdd6a328', '716c9149dd57711ab72139a2e33ea29ca23c854b5de12cafa8467d3f32027943');
INSERT INTO public.audit_entry VALUES (17, '2026-10-27 02:15:03.392+00', 'console', 'party.added', 'party', '01a17b23-c1e0-7fe5-95db-3727f95806da', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["party","01a17b23-c1e0-7fe5-95db-3727f95806da","b478f45b8ccaa55840e8241dbcf5ae0b1fe5742a80474c657cda43ff94268ef5"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-c1e0-7fe5-95db-3727f95806da"],"on_behalf":"","seq":17,"unit":[17,109],"v":1}', '716c9149dd57711ab72139a2e33ea29ca23c854b5de12cafa8467d3f32027943', '31526799f3eec0e17845f42eb0014815f21cd48b9702954cb35281c0f92e9b8f');
INSERT INTO public.audit_entry VALUES (18, '2026-10-27 02:15:03.392+00', 'console', 'party.added', 'party', '01a17b23-c1e0-7fe5-95db-3728e904883a', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["party","01a17b23-c1e0-7fe5-95db-3728e904883a","c54ab3adc799a321b3e7e63a899b41c7358ec65a43aee86adb33d80fb3d2fea1"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-c1e0-7fe5-95db-3728e904883a"],"on_behalf":"","seq":18,"unit":[18,109],"v":1}', '31526799f3eec0e17845f42eb0014815f21cd48b9702954cb35281c0f92e9b8f', '5ba95fae880e0e763fb4e0d425496cf5205f1f74312c1e4cd328bab2433bd1d5');
INSERT INTO public.audit_entry VALUES (19, '2026-10-27 02:15:03.392+00', 'console', 'party.added', 'party', '01a17b23-c1e0-7fe5-95db-37298155b450', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["party","01a17b23-c1e0-7fe5-95db-37298155b450","b2efe4737cbe9c1723c2c3fc3d0c985e40255bfb44cfe36b499f80a07c40d571"],["party_alias","01a17b23-c1e0-7fe5-95db-372a5ec97e6e","65c872bb804c86bb8de412dbec91d4786e56f405d4341b502df57833d530a681"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-c1e0-7fe5-95db-37298155b450"],"on_behalf":"","seq":19,"unit":[19,109],"v":1}', '5ba95fae880e0e763fb4e0d425496cf5205f1f74312c1e4cd328bab2433bd1d5', '12acba3cd75dacccb16d00aeb57faa74c0e55c1460039844b8600784afacbc1c');
INSERT INTO public.audit_entry VALUES (20, '2026-10-27 02:15:03.392+00', 'console', 'party.added', 'party', '01a17b23-c1e0-7fe5-95db-372aae786d3d', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["party","01a17b23-c1e0-7fe5-95db-372aae786d3d","16b6bf5af8138d9f64b1bfb85048cf88ce9bb7bd53b11e3f92e7e47c81ed07ae"],["party_alias","01a17b23-c1e0-7fe5-95db-372afda6b475","2c64d60d4b182280d251a3fa2aaead832da99dfaae177051466358daef13b685"],["party_alias","01a17b23-c1e0-7fe5-95db-372b84e8ce86","1383fe8e7b3b888c1d558677d057c0bfc4d6f5028f9da235e552612ae1119338"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-c1e0-7fe5-95db-372aae786d3d"],"on_behalf":"","seq":20,"unit":[20,109],"v":1}', '12acba3cd75dacccb16d00aeb57faa74c0e55c1460039844b8600784afacbc1c', '538eeb02790401f7d6e859be85bdcbd831d8427c4bcef38a073117467e9db5e7');
INSERT INTO public.audit_entry VALUES (21, '2026-10-27 02:15:03.392+00', 'console', 'party.added', 'party', '01a17b23-c1e0-7fe5-95db-372c072e5b89', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["party","01a17b23-c1e0-7fe5-95db-372c072e5b89","3952938227d5611e37b9a8535a77311d3fe6f55f4f4e7f01692b6def7cca70a8"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-c1e0-7fe5-95db-372c072e5b89"],"on_behalf":"","seq":21,"unit":[21,109],"v":1}', '538eeb02790401f7d6e859be85bdcbd831d8427c4bcef38a073117467e9db5e7', 'f661b399818394cecc8e6e7eeef7e6978c0bf1107c9b6ebaeeea1eda2cb7fa65');
INSERT INTO public.audit_entry VALUES (22, '2026-10-27 02:15:03.392+00', 'console', 'party.added', 'party', '01a17b23-c1e0-7fe5-95db-372c70d0e638', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["party","01a17b23-c1e0-7fe5-95db-372c70d0e638","e0dd2ffeb8cced04f40cb82d26cc8137e0146bfb8752a3ac8b8898dfc6aeb07c"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-c1e0-7fe5-95db-372c70d0e638"],"on_behalf":"","seq":22,"unit":[22,109],"v":1}', 'f661b399818394cecc8e6e7eeef7e6978c0bf1107c9b6ebaeeea1eda2cb7fa65', 'a7bbe941bca4f72edcbb77fce3a51a0228e91387a6e3c7fcd65e9e6a683bd769');
INSERT INTO public.audit_entry VALUES (23, '2026-10-27 02:15:03.392+00', 'console', 'party.added', 'party', '01a17b23-c1e0-7fe5-95db-372d56ff708f', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["party","01a17b23-c1e0-7fe5-95db-372d56ff708f","7dd53416a6afb74c24bc5dda1890e59f14c14af55796a29bf5e8db50e640abce"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-c1e0-7fe5-95db-372d56ff708f"],"on_behalf":"","seq":23,"unit":[23,109],"v":1}', 'a7bbe941bca4f72edcbb77fce3a51a0228e91387a6e3c7fcd65e9e6a683bd769', 'e7f2a83a6f1a0563a7d1f169b984e936448c5b60e1bfb7f8789547004c18e2c4');
INSERT INTO public.audit_entry VALUES (24, '2026-10-27 02:15:03.392+00', 'console', 'party.added', 'party', '01a17b23-c1e0-7fe5-95db-372e0e37f754', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["party","01a17b23-c1e0-7fe5-95db-372e0e37f754","11b8e1302904fa5dbcb99ff2e7199f540ab505392a729913fbbafbcd4d3ca23c"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-c1e0-7fe5-95db-372e0e37f754"],"on_behalf":"","seq":24,"unit":[24,109],"v":1}', 'e7f2a83a6f1a0563a7d1f169b984e936448c5b60e1bfb7f8789547004c18e2c4', '79d356d136eecbf6f49c64d0f0a20652b71475939a84cc053282ded2ef85032a');
INSERT INTO public.audit_entry VALUES (25, '2026-10-27 02:15:03.392+00', 'console', 'party.added', 'party', '01a17b23-c1e0-7fe5-95db-372ec58e3eba', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["party","01a17b23-c1e0-7fe5-95db-372ec58e3eba","170bfee2c9cee18a2f47fd7a25c70708ccf4104df6a6c29aad588e88eb480be2"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-c1e0-7fe5-95db-372ec58e3eba"],"on_behalf":"","seq":25,"unit":[25,109],"v":1}', '79d356d136eecbf6f49c64d0f0a20652b71475939a84cc053282ded2ef85032a', '28b1ef70a657d88695cb9cca917a449bc23f013df58fd9ae3bf73b8c5ffbfda9');
INSERT INTO public.audit_entry VALUES (26, '2026-10-27 02:15:03.392+00', 'console', 'party.added', 'party', '01a17b23-c1e0-7fe5-95db-372eee801236', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["party","01a17b23-c1e0-7fe5-95db-372eee801236","6ebbe598ba09f98f33c6243bebd1abf49719ca50fa14334bd0f8a73d32c03056"]],"detail":{"kind":"organisation"},"object":["party","01a17b23-c1e0-7fe5-95db-372eee801236"],"on_behalf":"","seq":26,"unit":[26,109],"v":1}', '28b1ef70a657d88695cb9cca917a449bc23f013df58fd9ae3bf73b8c5ffbfda9', '41e0593649162c2bde622dd4f1f5169a21474fe9079e37db4cc125020f9a6536');
INSERT INTO public.audit_entry VALUES (27, '2026-10-27 02:15:03.392+00', 'console', 'party.added', 'party', '01a17b23-c1e0-7fe5-95db-372f8e022b49', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["party","01a17b23-c1e0-7fe5-95db-372f8e022b49","b38780a5c07b4a2188ce396deca92c575dd5cd25fcf5bc46a57f494d70ecf79c"],["party_alias","01a17b23-c1e0-7fe5-95db-37300c056568","9c5cccf7ecd2913991e4bbfd027d2b7ee9ae7d80b4f553e0d89afd8ab6eac966"]],"detail":{"kind":"person"},"object":["party","01a17b23-c1e0-7fe5-95db-372f8e022b49"],"on_behalf":"","seq":27,"unit":[27,109],"v":1}', '41e0593649162c2bde622dd4f1f5169a21474fe9079e37db4cc125020f9a6536', '2700e1210ef3675c72c1389c2a193a4e1e764b62f8d01a80d25160d550dd1c02');
INSERT INTO public.audit_entry VALUES (28, '2026-10-27 02:15:03.392+00', 'console', 'party.added', 'party', '01a17b23-c1e0-7fe5-95db-373073ed04d8', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["party","01a17b23-c1e0-7fe5-95db-373073ed04d8","ec8b939911fabf215876caff50c6a5e2ec297a59efaf1def1034ecf5856c2e79"]],"detail":{"kind":"person"},"object":["party","01a17b23-c1e0-7fe5-95db-373073ed04d8"],"on_behalf":"","seq":28,"unit":[28,109],"v":1}', '2700e1210ef3675c72c1389c2a193a4e1e764b62f8d01a80d25160d550dd1c02', 'f1197e743369c0c5a9ecbbdcf423b55c0c03c5b2ec29392590c3d134f415515c');
INSERT INTO public.audit_entry VALUES (29, '2026-10-27 02:15:03.392+00', 'console', 'party.added', 'party', '01a17b23-c1e0-7fe5-95db-3730a21cf9e9', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["party","01a17b23-c1e0-7fe5-95db-3730a21cf9e9","fa44b23ce5b3425d2e48289b175de05f532edf2aaf33f70c63d9123724bc8eae"]],"detail":{"kind":"person"},"object":["party","01a17b23-c1e0-7fe5-95db-3730a21cf9e9"],"on_behalf":"","seq":29,"unit":[29,109],"v":1}', 'f1197e743369c0c5a9ecbbdcf423b55c0c03c5b2ec29392590c3d134f415515c', '2e0da9bc76d7cbba4addbe0d25426c37d1c6d63fe5ec22256fa14cb5fa98b2e9');
INSERT INTO public.audit_entry VALUES (30, '2026-10-27 02:15:03.392+00', 'console', 'party.added', 'party', '01a17b23-c1e0-7fe5-95db-373134dc0166', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["party","01a17b23-c1e0-7fe5-95db-373134dc0166","7d64f737853d0b5ccb8d3f810a93feacfe325bd50e12fed542e455819d073677"]],"detail":{"kind":"person"},"object":["party","01a17b23-c1e0-7fe5-95db-373134dc0166"],"on_behalf":"","seq":30,"unit":[30,109],"v":1}', '2e0da9bc76d7cbba4addbe0d25426c37d1c6d63fe5ec22256fa14cb5fa98b2e9', '21da6fceead7baa1b4d8cc603b4ea4a0ed9e873c5ac5a7bd6fb2f4d2a4cadd9e');
INSERT INTO public.audit_entry VALUES (31, '2026-10-27 02:15:03.392+00', 'console', 'party.added', 'party', '01a17b23-c1e0-7fe5-95db-373138315eae', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["party","01a17b23-c1e0-7fe5-95db-373138315eae","4fea0a9591241b6bfc2e17615c960e5eca34af04f89e949d4d75b3958fed02fc"]],"detail":{"kind":"person"},"object":["party","01a17b23-c1e0-7fe5-95db-373138315eae"],"on_behalf":"","seq":31,"unit":[31,109],"v":1}', '21da6fceead7baa1b4d8cc603b4ea4a0ed9e873c5ac5a7bd6fb2f4d2a4cadd9e', 'e704f0c8e754b2ce70bbc6cd727040cbc57bed92edddf9ffeb78f888bc499087');
INSERT INTO public.audit_entry VALUES (32, '2026-10-27 02:15:03.392+00', 'console', 'party.added', 'party', '01a17b23-c1e0-7fe5-95db-3731e62c44b2', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["party","01a17b23-c1e0-7fe5-95db-3731e62c44b2","ccd78f20902fa9ae984ad92cd2c574e3a7bc1eb834fc98be15d086ce2844bc87"]],"detail":{"kind":"person"},"object":["party","01a17b23-c1e0-7fe5-95db-3731e62c44b2"],"on_behalf":"","seq":32,"unit":[32,109],"v":1}', 'e704f0c8e754b2ce70bbc6cd727040cbc57bed92edddf9ffeb78f888bc499087', '4c7cd95877be44167b1a74994a3a9d6d4b6ab1794a0685b8a19a6ab5a1ee20d6');
INSERT INTO public.audit_entry VALUES (33, '2026-10-27 02:15:03.392+00', 'console', 'party.added', 'party', '01a17b23-c1e0-7fe5-95db-3732dd424924', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["party","01a17b23-c1e0-7fe5-95db-3732dd424924","6dd8116b9a84521b68144316b03e20a72c8ecc18d42ba9ce0a6421e5aabb96d9"]],"detail":{"kind":"person"},"object":["party","01a17b23-c1e0-7fe5-95db-3732dd424924"],"on_behalf":"","seq":33,"unit":[33,109],"v":1}', '4c7cd95877be44167b1a74994a3a9d6d4b6ab1794a0685b8a19a6ab5a1ee20d6', 'f20e3c4803908c3c61dc19edca9d2e8087dc23a20cbcc23f9c02c362fd837be6');
INSERT INTO public.audit_entry VALUES (34, '2026-10-27 02:15:03.392+00', 'console', 'party.added', 'party', '01a17b23-c1e0-7fe5-95db-3733991b4d7d', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["party","01a17b23-c1e0-7fe5-95db-3733991b4d7d","12085c253224b1a434334bc21a2d9cfd26eca56303c94eae704e188f9f52427e"]],"detail":{"kind":"person"},"object":["party","01a17b23-c1e0-7fe5-95db-3733991b4d7d"],"on_behalf":"","seq":34,"unit":[34,109],"v":1}', 'f20e3c4803908c3c61dc19edca9d2e8087dc23a20cbcc23f9c02c362fd837be6', 'c27cdc07d5cef105cd1a0ec6e361a98920e21fe18a513b18bca3122bc522a184');
INSERT INTO public.audit_entry VALUES (35, '2026-10-27 02:15:03.392+00', 'console', 'party.added', 'party', '01a17b23-c1e0-7fe5-95db-3734966698b0', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["party","01a17b23-c1e0-7fe5-95db-3734966698b0","c7da7eff6e38df743a8563f1924658e81151795764bc1e4d7879956d44542055"]],"detail":{"kind":"person"},"object":["party","01a17b23-c1e0-7fe5-95db-3734966698b0"],"on_behalf":"","seq":35,"unit":[35,109],"v":1}', 'c27cdc07d5cef105cd1a0ec6e361a98920e21fe18a513b18bca3122bc522a184', '632ccfec00d321bd5e872d42b865e5d25c8c8b6e359c348ec4c957efab83b00e');
INSERT INTO public.audit_entry VALUES (36, '2026-10-27 02:15:03.392+00', 'console', 'party.added', 'party', '01a17b23-c1e0-7fe5-95db-373547a2ede8', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["party","01a17b23-c1e0-7fe5-95db-373547a2ede8","ee7e6d7032a08428a2c82ab9743271eff7d0cfe2243dd51da1d96934981300d4"]],"detail":{"kind":"person"},"object":["party","01a17b23-c1e0-7fe5-95db-373547a2ede8"],"on_behalf":"","seq":36,"unit":[36,109],"v":1}', '632ccfec00d321bd5e872d42b865e5d25c8c8b6e359c348ec4c957efab83b00e', '9afc1f327b74e5ca925c8bff740b3e2db7b3bbb6b4ae5b5bb4300999f83289b0');
INSERT INTO public.audit_entry VALUES (37, '2026-10-27 02:15:03.392+00', 'console', 'party.added', 'party', '01a17b23-c1e0-7fe5-95db-373574dbec45', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["party","01a17b23-c1e0-7fe5-95db-373574dbec45","7c34c33c9e528ed91fd9112d8a70e173cfa4068cb3ace6bb4ac1ccb8691a38dd"]],"detail":{"kind":"person"},"object":["party","01a17b23-c1e0-7fe5-95db-373574dbec45"],"on_behalf":"","seq":37,"unit":[37,109],"v":1}', '9afc1f327b74e5ca925c8bff740b3e2db7b3bbb6b4ae5b5bb4300999f83289b0', '3828b22c5a3fa8b33deb4be2316044887d2b5456c32b835a8fc2f3e9e8ab117a');
INSERT INTO public.audit_entry VALUES (38, '2026-10-27 02:15:03.392+00', 'console', 'party.added', 'party', '01a17b23-c1e0-7fe5-95db-37358ea7b546', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["party","01a17b23-c1e0-7fe5-95db-37358ea7b546","ed6cf80773a8089c1db233ab6f124aa4b06713c896c4d2d533baa8287022f1fa"],["party_alias","01a17b23-c1e0-7fe5-95db-3735f0a23d4a","20cf4ef7ea205993a5eebcb97eb4191d2ba9ef5372afb4798e2cd42a9d0100c2"]],"detail":{"kind":"person"},"object":["party","01a17b23-c1e0-7fe5-95db-37358ea7b546"],"on_behalf":"","seq":38,"unit":[38,109],"v":1}', '3828b22c5a3fa8b33deb4be2316044887d2b5456c32b835a8fc2f3e9e8ab117a', '553de2951618c1ac55e6908a93c34e46ad42ef2b5eaf035143903ba3b59c6e8a');
INSERT INTO public.audit_entry VALUES (39, '2026-10-27 02:15:03.392+00', 'console', 'party.added', 'party', '01a17b23-c1e0-7fe5-95db-37369d524e21', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["party","01a17b23-c1e0-7fe5-95db-37369d524e21","a50431a7645def2c41656bc6aea182cb2619207bade285ff40d8fb47eb089afd"],["party_alias","01a17b23-c1e0-7fe5-95db-37377c39734a","48b3350b22a756b7ea65d2d2d66ba57fff4c0a85629f454b36d01771385e2ce6"]],"detail":{"kind":"person"},"object":["party","01a17b23-c1e0-7fe5-95db-37369d524e21"],"on_behalf":"","seq":39,"unit":[39,109],"v":1}', '553de2951618c1ac55e6908a93c34e46ad42ef2b5eaf035143903ba3b59c6e8a', '677b083ed32d7548bf0e626136a8a0cac3d173b363c269166078414a37a486c0');
INSERT INTO public.audit_entry VALUES (40, '2026-10-27 02:15:03.392+00', 'console', 'party.added', 'party', '01a17b23-c1e0-7fe5-95db-3737c235ea3d', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["party","01a17b23-c1e0-7fe5-95db-3737c235ea3d","759928d9405f55f85caff2115f846bff94be4db860b2dd110cad8b75c0a60e24"],["party_alias","01a17b23-c1e0-7fe5-95db-37383743044a","a28867d4fa598b7b1508052356d7972176fca012b8961dfe78f5a32e3ce1abe3"]],"detail":{"kind":"person"},"object":["party","01a17b23-c1e0-7fe5-95db-3737c235ea3d"],"on_behalf":"","seq":40,"unit":[40,109],"v":1}', '677b083ed32d7548bf0e626136a8a0cac3d173b363c269166078414a37a486c0', '2846cb1bf38d7173e3a0120fb24137a82010eca03c3f90c3af0b99ae1b68548c');
INSERT INTO public.audit_entry VALUES (41, '2026-10-27 02:15:03.392+00', 'console', 'party.added', 'party', '01a17b23-c1e0-7fe5-95db-3739251dd9dc', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["party","01a17b23-c1e0-7fe5-95db-3739251dd9dc","737a99ccebdb89c00c51e9b560ac4d1a4647a2e7c9f695ca4c379cc4155dc9f6"]],"detail":{"kind":"person"},"object":["party","01a17b23-c1e0-7fe5-95db-3739251dd9dc"],"on_behalf":"","seq":41,"unit":[41,109],"v":1}', '2846cb1bf38d7173e3a0120fb24137a82010eca03c3f90c3af0b99ae1b68548c', 'bf53223f69296769789c19c5a9b5a5beb00c0d38c01c7444dd162661dc4ebd18');
INSERT INTO public.audit_entry VALUES (42, '2026-10-27 02:15:03.392+00', 'console', 'party.added', 'party', '01a17b23-c1e0-7fe5-95db-373988597e40', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["party","01a17b23-c1e0-7fe5-95db-373988597e40","992b0df2c456ba57af64fca012757da17b07254045ece5c290bb7addd62078ff"]],"detail":{"kind":"person"},"object":["party","01a17b23-c1e0-7fe5-95db-373988597e40"],"on_behalf":"","seq":42,"unit":[42,109],"v":1}', 'bf53223f69296769789c19c5a9b5a5beb00c0d38c01c7444dd162661dc4ebd18', 'd7a1ed57e11b89c915a11ebab37371c22d1c75a29ab1224e8bd3d8f13b9ff5fc');
INSERT INTO public.audit_entry VALUES (43, '2026-10-27 02:15:03.392+00', 'console', 'party.added', 'party', '01a17b23-c1e0-7fe5-95db-373a202b5506', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["party","01a17b23-c1e0-7fe5-95db-373a202b5506","760f4dbb6ac360b49d50cb10ab352e28bea8296fd0926a4e5eb0cd600a233d39"]],"detail":{"kind":"person"},"object":["party","01a17b23-c1e0-7fe5-95db-373a202b5506"],"on_behalf":"","seq":43,"unit":[43,109],"v":1}', 'd7a1ed57e11b89c915a11ebab37371c22d1c75a29ab1224e8bd3d8f13b9ff5fc', 'de074fd49d88cab1e022586c007114f42629a221b1798eab30a3277ceb6a50fe');
INSERT INTO public.audit_entry VALUES (44, '2026-10-27 02:15:03.392+00', 'console', 'party.added', 'party', '01a17b23-c1e0-7fe5-95db-373ac0bb6c10', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["party","01a17b23-c1e0-7fe5-95db-373ac0bb6c10","e7e573cc676083e8187fee51fa9d0647efabe08a775d46f187452e757b57513c"],["party_alias","01a17b23-c1e0-7fe5-95db-373b1506c5b4","6de0d9687ea809e7bfe0779a83598837a35856e23d5a12205200b2af23bcacf0"]],"detail":{"kind":"person"},"object":["party","01a17b23-c1e0-7fe5-95db-373ac0bb6c10"],"on_behalf":"","seq":44,"unit":[44,109],"v":1}', 'de074fd49d88cab1e022586c007114f42629a221b1798eab30a3277ceb6a50fe', '079f288b584a5738094853c7493abd00cbe9b0a9bc5df9714a3001f77ef2f0f4');
INSERT INTO public.audit_entry VALUES (45, '2026-10-27 02:15:03.392+00', 'console', 'party.added', 'party', '01a17b23-c1e0-7fe5-95db-373b330473de', '{"action":"party.added","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["party","01a17b23-c1e0-7fe5-95db-373b330473de","cccb8d9aa4d2183774e715bf16612b9a9b4a14a7ab2ade7dd930d9c5716163d6"]],"detail":{"kind":"person"},"object":["party","01a17b23-c1e0-7fe5-95db-373b330473de"],"on_behalf":"","seq":45,"unit":[45,109],"v":1}', '079f288b584a5738094853c7493abd00cbe9b0a9bc5df9714a3001f77ef2f0f4', 'de026021c4e67d18626b99e787198d8404b7a96598ae0dca0bbd18ee23748e05');
INSERT INTO public.audit_entry VALUES (46, '2026-10-27 02:15:03.392+00', 'console', 'standing.started', 'standing', '01a17b23-c1e0-7fe5-95db-373bff01fd61', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["standing","01a17b23-c1e0-7fe5-95db-373bff01fd61","c0c98033b269ee665c39b981ae11d5670fba28ad054dee11f00a1971fe0b3859"]],"detail":{"kind":"member"},"object":["standing","01a17b23-c1e0-7fe5-95db-373bff01fd61"],"on_behalf":"","seq":46,"unit":[46,109],"v":1}', 'de026021c4e67d18626b99e787198d8404b7a96598ae0dca0bbd18ee23748e05', '65870658a4a10dff3f6afd83459f7d23717a02ded5b42934228d2de74dd69691');
INSERT INTO public.audit_entry VALUES (47, '2026-10-27 02:15:03.392+00', 'console', 'standing.started', 'standing', '01a17b23-c1e0-7fe5-95db-373c15a00140', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["standing","01a17b23-c1e0-7fe5-95db-373c15a00140","e8bca0cde0ee18885d561f1957af78ce84423e15379e8352b76818c3096bf013"]],"detail":{"kind":"head"},"object":["standing","01a17b23-c1e0-7fe5-95db-373c15a00140"],"on_behalf":"","seq":47,"unit":[47,109],"v":1}', '65870658a4a10dff3f6afd83459f7d23717a02ded5b42934228d2de74dd69691', 'eee9c371f784d0881efb59a633bc7c6700eedd449efb0928902072343d960dbf');
INSERT INTO public.audit_entry VALUES (48, '2026-10-27 02:15:03.392+00', 'console', 'standing.started', 'standing', '01a17b23-c1e0-7fe5-95db-373ccc5afb52', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["standing","01a17b23-c1e0-7fe5-95db-373ccc5afb52","98a503aa6baec123f7a16324db3a9a065e3dcf272aa8523ff5f912cee8d7831d"]],"detail":{"kind":"presidium_seat"},"object":["standing","01a17b23-c1e0-7fe5-95db-373ccc5afb52"],"on_behalf":"","seq":48,"unit":[48,109],"v":1}', 'eee9c371f784d0881efb59a633bc7c6700eedd449efb0928902072343d960dbf', '8b14632d8a8898d466a697c12097944f725c00ea3ded9ffde7263121ef5d2570');
INSERT INTO public.audit_entry VALUES (49, '2026-10-27 02:15:03.392+00', 'console', 'standing.started', 'standing', '01a17b23-c1e0-7fe5-95db-373d7afa4b35', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["standing","01a17b23-c1e0-7fe5-95db-373d7afa4b35","5dce3cca9f94a2def9e50a8bbad66833577e1f4f7c07a685bf2eabdac1b47025"]],"detail":{"kind":"member"},"object":["standing","01a17b23-c1e0-7fe5-95db-373d7afa4b35"],"on_behalf":"","seq":49,"unit":[49,109],"v":1}', '8b14632d8a8898d466a697c12097944f725c00ea3ded9ffde7263121ef5d2570', 'bad629a246c419e84cff8d11ae3a8c89e4dfd88f0aaa3980fc35d3f7f6c7a70f');
INSERT INTO public.audit_entry VALUES (50, '2026-10-27 02:15:03.392+00', 'console', 'standing.started', 'standing', '01a17b23-c1e0-7fe5-95db-373d91aacc71', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["standing","01a17b23-c1e0-7fe5-95db-373d91aacc71","aa76e754d6cf0ff9f7612240f8d5decc802a374d0e4308bd70b02a62e74ee817"]],"detail":{"kind":"head"},"object":["standing","01a17b23-c1e0-7fe5-95db-373d91aacc71"],"on_behalf":"","seq":50,"unit":[50,109],"v":1}', 'bad629a246c419e84cff8d11ae3a8c89e4dfd88f0aaa3980fc35d3f7f6c7a70f', '070ab1db2762b9c01359992d459312a8dc983563dbb466a79884455405b1e1db');
INSERT INTO public.audit_entry VALUES (51, '2026-10-27 02:15:03.392+00', 'console', 'standing.started', 'standing', '01a17b23-c1e0-7fe5-95db-373e0afd95db', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["standing","01a17b23-c1e0-7fe5-95db-373e0afd95db","66b9e182ba6cb8dccb126b5b9b712641dc2d49d131650fcb86139c60328e3bed"]],"detail":{"kind":"presidium_seat"},"object":["standing","01a17b23-c1e0-7fe5-95db-373e0afd95db"],"on_behalf":"","seq":51,"unit":[51,109],"v":1}', '070ab1db2762b9c01359992d459312a8dc983563dbb466a79884455405b1e1db', 'b336b30bdf4f22e2df85b290585ed546794e1867943ab7e9192825998cdffb51');
INSERT INTO public.audit_entry VALUES (52, '2026-10-27 02:15:03.392+00', 'console', 'standing.started', 'standing', '01a17b23-c1e0-7fe5-95db-373efb3193ed', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["standing","01a17b23-c1e0-7fe5-95db-373efb3193ed","01d4a589155fd7497cb0bb8df10631440e1f927e89c11d1d4c130614a1baae5b"]],"detail":{"kind":"member"},"object":["standing","01a17b23-c1e0-7fe5-95db-373efb3193ed"],"on_behalf":"","seq":52,"unit":[52,109],"v":1}', 'b336b30bdf4f22e2df85b290585ed546794e1867943ab7e9192825998cdffb51', 'f6c14ca9db89796bc99e80806ceb1b4e1914eb0e0ae553641613cb26e4c0aa3b');
INSERT INTO public.audit_entry VALUES (53, '2026-10-27 02:15:03.392+00', 'console', 'standing.started', 'standing', '01a17b23-c1e0-7fe5-95db-373f8cab4fcf', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["standing","01a17b23-c1e0-7fe5-95db-373f8cab4fcf","33b7f4aab91501805c5e1027a3084c6d301bb89597f32c92015c9d09d9d302bf"]],"detail":{"kind":"head"},"object":["standing","01a17b23-c1e0-7fe5-95db-373f8cab4fcf"],"on_behalf":"","seq":53,"unit":[53,109],"v":1}', 'f6c14ca9db89796bc99e80806ceb1b4e1914eb0e0ae553641613cb26e4c0aa3b', 'b82b7eaaeee37abce50c3b6ed0e4e3606f4d1bbb87a1b0080e7011ee3d267e7f');
INSERT INTO public.audit_entry VALUES (54, '2026-10-27 02:15:03.392+00', 'console', 'standing.started', 'standing', '01a17b23-c1e0-7fe5-95db-373fbd1203ef', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["standing","01a17b23-c1e0-7fe5-95db-373fbd1203ef","b32adcedefd60e68ee3cb09c5a615ebaf6998189683382ce4f05912ea0595094"]],"detail":{"kind":"presidium_seat"},"object":["standing","01a17b23-c1e0-7fe5-95db-373fbd1203ef"],"on_behalf":"","seq":54,"unit":[54,109],"v":1}', 'b82b7eaaeee37abce50c3b6ed0e4e3606f4d1bbb87a1b0080e7011ee3d267e7f', '5b23fc1543af6c4c63191e5e4ad2faba0c6de29762925bd51aaaf70536757ac2');
INSERT INTO public.audit_entry VALUES (55, '2026-10-27 02:15:03.392+00', 'console', 'standing.started', 'standing', '01a17b23-c1e0-7fe5-95db-374046b35ebe', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["standing","01a17b23-c1e0-7fe5-95db-374046b35ebe","6334af974014443d4f4011c9d8dc01b4002de4bea5e79f0ebf14052a544e2eea"]],"detail":{"kind":"member"},"object":["standing","01a17b23-c1e0-7fe5-95db-374046b35ebe"],"on_behalf":"","seq":55,"unit":[55,109],"v":1}', '5b23fc1543af6c4c63191e5e4ad2faba0c6de29762925bd51aaaf70536757ac2', '0aedd9949615f74aad3e04e0d6302300eade93ac085de125e1731eae2ed0c68b');
INSERT INTO public.audit_entry VALUES (56, '2026-10-27 02:15:03.392+00', 'console', 'standing.started', 'standing', '01a17b23-c1e0-7fe5-95db-37404bf21918', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["standing","01a17b23-c1e0-7fe5-95db-37404bf21918","b437de42e6238b1a949037ed231bff283f76e5bb217acb7b01603f8862631909"]],"detail":{"kind":"head"},"object":["standing","01a17b23-c1e0-7fe5-95db-37404bf21918"],"on_behalf":"","seq":56,"unit":[56,109],"v":1}', '0aedd9949615f74aad3e04e0d6302300eade93ac085de125e1731eae2ed0c68b', '2234380a68a21b83787989c6ef37e113c1febe6661f293417b0d40a0e92dddf3');
INSERT INTO public.audit_entry VALUES (57, '2026-10-27 02:15:03.392+00', 'console', 'standing.started', 'standing', '01a17b23-c1e0-7fe5-95db-37414967a034', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["standing","01a17b23-c1e0-7fe5-95db-37414967a034","31b3e424497e13b398e50dff19a300cb937c9fc9fe2cb2b7ffc834ca84f5ca10"]],"detail":{"kind":"presidium_seat"},"object":["standing","01a17b23-c1e0-7fe5-95db-37414967a034"],"on_behalf":"","seq":57,"unit":[57,109],"v":1}', '2234380a68a21b83787989c6ef37e113c1febe6661f293417b0d40a0e92dddf3', '53cd3e1e5a151f4d3978db68dbbae1dddf1d987678b15aa722252a0dd60769b1');
INSERT INTO public.audit_entry VALUES (58, '2026-10-27 02:15:03.392+00', 'console', 'standing.started', 'standing', '01a17b23-c1e0-7fe5-95db-3741ca7aee5a', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["standing","01a17b23-c1e0-7fe5-95db-3741ca7aee5a","774112f0d5cf16267e39bc1eaf568d957dcd7eff12f9d66a2a980020f00228ea"]],"detail":{"kind":"member"},"object":["standing","01a17b23-c1e0-7fe5-95db-3741ca7aee5a"],"on_behalf":"","seq":58,"unit":[58,109],"v":1}', '53cd3e1e5a151f4d3978db68dbbae1dddf1d987678b15aa722252a0dd60769b1', 'c88eafbdc99c3e857e92f5199e21d7f6551890965c678ee46dc3084c208bb5b0');
INSERT INTO public.audit_entry VALUES (59, '2026-10-27 02:15:03.392+00', 'console', 'standing.started', 'standing', '01a17b23-c1e0-7fe5-95db-374276b454ca', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["standing","01a17b23-c1e0-7fe5-95db-374276b454ca","d768d79532c3863dab9699df4fef7f4087c208b90e3107ee0313341cd8ccb17a"]],"detail":{"kind":"head"},"object":["standing","01a17b23-c1e0-7fe5-95db-374276b454ca"],"on_behalf":"","seq":59,"unit":[59,109],"v":1}', 'c88eafbdc99c3e857e92f5199e21d7f6551890965c678ee46dc3084c208bb5b0', '28aaf86eae3381811546f9b2c994250332ec9a725148898fa5e1e22ed58d2795');
INSERT INTO public.audit_entry VALUES (60, '2026-10-27 02:15:03.392+00', 'console', 'standing.started', 'standing', '01a17b23-c1e0-7fe5-95db-37434e4d25f8', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["standing","01a17b23-c1e0-7fe5-95db-37434e4d25f8","f314782c79cc59b412fc437a66a8e6b212ebbf6e4bb1bd09091e6271f9c28fc6"]],"detail":{"kind":"presidium_seat"},"object":["standing","01a17b23-c1e0-7fe5-95db-37434e4d25f8"],"on_behalf":"","seq":60,"unit":[60,109],"v":1}', '28aaf86eae3381811546f9b2c994250332ec9a725148898fa5e1e22ed58d2795', '2d1f1c3d8e2373f5d933714d763d447cea02b21168204c6139afe5e03cee9bd2');
INSERT INTO public.audit_entry VALUES (61, '2026-10-27 02:15:03.392+00', 'console', 'standing.started', 'standing', '01a17b23-c1e0-7fe5-95db-374428a0d59c', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["standing","01a17b23-c1e0-7fe5-95db-374428a0d59c","89596f2fc9325641c9517d9dcba18a18c2a8cfd0e48a93a330efb160d1b0f334"]],"detail":{"kind":"member"},"object":["standing","01a17b23-c1e0-7fe5-95db-374428a0d59c"],"on_behalf":"","seq":61,"unit":[61,109],"v":1}', '2d1f1c3d8e2373f5d933714d763d447cea02b21168204c6139afe5e03cee9bd2', '427a81c6fdaf62bd04342f93926deb36d6d9b843243c4f93bd7334c84f34e6cd');
INSERT INTO public.audit_entry VALUES (62, '2026-10-27 02:15:03.392+00', 'console', 'standing.started', 'standing', '01a17b23-c1e0-7fe5-95db-37447c529aa4', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["standing","01a17b23-c1e0-7fe5-95db-37447c529aa4","77765d710f19b5f578e70fbce4568546ac0f1efcb29a15bd1b2bfd4c5c6b6da3"]],"detail":{"kind":"head"},"object":["standing","01a17b23-c1e0-7fe5-95db-37447c529aa4"],"on_behalf":"","seq":62,"unit":[62,109],"v":1}', '427a81c6fdaf62bd04342f93926deb36d6d9b843243c4f93bd7334c84f34e6cd', '86734d1e8853e916d6c677e0030511c9a2715b809f03be54860113027058fbf0');
INSERT INTO public.audit_entry VALUES (63, '2026-10-27 02:15:03.392+00', 'console', 'standing.started', 'standing', '01a17b23-c1e0-7fe5-95db-3744ec031304', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["standing","01a17b23-c1e0-7fe5-95db-3744ec031304","b74ebbbd42d969791c036ac22d18682d1e4e61b2cc122b1cd17187e330c0f823"]],"detail":{"kind":"presidium_seat"},"object":["standing","01a17b23-c1e0-7fe5-95db-3744ec031304"],"on_behalf":"","seq":63,"unit":[63,109],"v":1}', '86734d1e8853e916d6c677e0030511c9a2715b809f03be54860113027058fbf0', 'a92a16e24e0b2416bc33c46956cb805edf8fedc76b0c07afc241dd28a2edc1a1');
INSERT INTO public.audit_entry VALUES (64, '2026-10-27 02:15:03.392+00', 'console', 'standing.started', 'standing', '01a17b23-c1e0-7fe5-95db-3745be2938dc', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["standing","01a17b23-c1e0-7fe5-95db-3745be2938dc","a5be746a725112b169319f92fb48529c44da4d0653b76f5b2ab43e6b92577267"]],"detail":{"kind":"member"},"object":["standing","01a17b23-c1e0-7fe5-95db-3745be2938dc"],"on_behalf":"","seq":64,"unit":[64,109],"v":1}', 'a92a16e24e0b2416bc33c46956cb805edf8fedc76b0c07afc241dd28a2edc1a1', '23e6ab7f6b1dcaa43c12692e0b3cbe4983f56c1c2428911536fbd4d2da924b16');
INSERT INTO public.audit_entry VALUES (65, '2026-10-27 02:15:03.392+00', 'console', 'standing.started', 'standing', '01a17b23-c1e0-7fe5-95db-374659400da6', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["standing","01a17b23-c1e0-7fe5-95db-374659400da6","f7aa78a1d196af66b2e6e23e0b69a5de74f7857cad60d9ee7aeb8d71f133ccde"]],"detail":{"kind":"head"},"object":["standing","01a17b23-c1e0-7fe5-95db-374659400da6"],"on_behalf":"","seq":65,"unit":[65,109],"v":1}', '23e6ab7f6b1dcaa43c12692e0b3cbe4983f56c1c2428911536fbd4d2da924b16', 'ac6cc115d911d51136ea16b6030204af0c3f2d1c052e204b8e789f662b73f904');
INSERT INTO public.audit_entry VALUES (66, '2026-10-27 02:15:03.392+00', 'console', 'standing.started', 'standing', '01a17b23-c1e0-7fe5-95db-3746b19c737a', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["standing","01a17b23-c1e0-7fe5-95db-3746b19c737a","3e769442cd191b712e37a97511e578505694fc86de4949338c704847469ff634"]],"detail":{"kind":"presidium_seat"},"object":["standing","01a17b23-c1e0-7fe5-95db-3746b19c737a"],"on_behalf":"","seq":66,"unit":[66,109],"v":1}', 'ac6cc115d911d51136ea16b6030204af0c3f2d1c052e204b8e789f662b73f904', 'aee35c21f89995e83cc4c693f9e0fc8d75aa962bb13749849c1676fab27a55bb');
INSERT INTO public.audit_entry VALUES (67, '2026-10-27 02:15:03.392+00', 'console', 'standing.started', 'standing', '01a17b23-c1e0-7fe5-95db-37477867a192', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["standing","01a17b23-c1e0-7fe5-95db-37477867a192","ff22e35c0d6c83d2abc9e025e6bf17a139495053da1ed112bcb2c760a1535c49"]],"detail":{"kind":"member"},"object":["standing","01a17b23-c1e0-7fe5-95db-37477867a192"],"on_behalf":"","seq":67,"unit":[67,109],"v":1}', 'aee35c21f89995e83cc4c693f9e0fc8d75aa962bb13749849c1676fab27a55bb', 'cffbcc1f0d346b623949dc828bdf67e149bdc7d894a208162f53073b5613394c');
INSERT INTO public.audit_entry VALUES (68, '2026-10-27 02:15:03.392+00', 'console', 'standing.started', 'standing', '01a17b23-c1e0-7fe5-95db-3747b2dff4f0', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["standing","01a17b23-c1e0-7fe5-95db-3747b2dff4f0","1268669bca4e58faf9a3da5b34a4c48bf9108c3c51f1feb18c4be284b6b2af62"]],"detail":{"kind":"head"},"object":["standing","01a17b23-c1e0-7fe5-95db-3747b2dff4f0"],"on_behalf":"","seq":68,"unit":[68,109],"v":1}', 'cffbcc1f0d346b623949dc828bdf67e149bdc7d894a208162f53073b5613394c', 'bca9563a27bd16caef1f50a08e73978a651472020cd9b710120b9c2be47ede72');
INSERT INTO public.audit_entry VALUES (69, '2026-10-27 02:15:03.392+00', 'console', 'standing.started', 'standing', '01a17b23-c1e0-7fe5-95db-3747df0ccdb5', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["standing","01a17b23-c1e0-7fe5-95db-3747df0ccdb5","aced768da92e0a185f73c6ea4457d1a6404aa91985d9b4508905b1fb5f09f8b3"]],"detail":{"kind":"presidium_seat"},"object":["standing","01a17b23-c1e0-7fe5-95db-3747df0ccdb5"],"on_behalf":"","seq":69,"unit":[69,109],"v":1}', 'bca9563a27bd16caef1f50a08e73978a651472020cd9b710120b9c2be47ede72', 'a4fc3389a88324c6cce1473730a2aa1c3183a4e23a8ac234f008cf56ce8b4de0');
INSERT INTO public.audit_entry VALUES (70, '2026-10-27 02:15:03.392+00', 'console', 'standing.started', 'standing', '01a17b23-c1e0-7fe5-95db-3747e20494e9', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["standing","01a17b23-c1e0-7fe5-95db-3747e20494e9","57271472ce51989352029d912119ed2b97b52e1bcfe74484cdce1453695999da"]],"detail":{"kind":"member"},"object":["standing","01a17b23-c1e0-7fe5-95db-3747e20494e9"],"on_behalf":"","seq":70,"unit":[70,109],"v":1}', 'a4fc3389a88324c6cce1473730a2aa1c3183a4e23a8ac234f008cf56ce8b4de0', 'e5219468452ade045b2365d1083c91f67ddac6aef7d00b5d8caeae4768e3c27b');
INSERT INTO public.audit_entry VALUES (71, '2026-10-27 02:15:03.392+00', 'console', 'standing.started', 'standing', '01a17b23-c1e0-7fe5-95db-37482a812c5a', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["standing","01a17b23-c1e0-7fe5-95db-37482a812c5a","c354868383560cef7414fbfdc0c09219365ca4440f50577dc28782a42f4a028a"]],"detail":{"kind":"head"},"object":["standing","01a17b23-c1e0-7fe5-95db-37482a812c5a"],"on_behalf":"","seq":71,"unit":[71,109],"v":1}', 'e5219468452ade045b2365d1083c91f67ddac6aef7d00b5d8caeae4768e3c27b', 'f6564557bc33df1b562a66edd6599181b43a5827a711e07501f353ab5e9b3b88');
INSERT INTO public.audit_entry VALUES (72, '2026-10-27 02:15:03.392+00', 'console', 'standing.started', 'standing', '01a17b23-c1e0-7fe5-95db-37486ec8a457', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["standing","01a17b23-c1e0-7fe5-95db-37486ec8a457","178f499f019db2f3d50e28f3a9703aaaed6d60841716f477eab7334702e827a9"]],"detail":{"kind":"presidium_seat"},"object":["standing","01a17b23-c1e0-7fe5-95db-37486ec8a457"],"on_behalf":"","seq":72,"unit":[72,109],"v":1}', 'f6564557bc33df1b562a66edd6599181b43a5827a711e07501f353ab5e9b3b88', '16119b7ba007efd989611f7aced27e3bd3f686543dcd9ad134739641c863d7f2');
INSERT INTO public.audit_entry VALUES (73, '2026-10-27 02:15:03.392+00', 'console', 'standing.started', 'standing', '01a17b23-c1e0-7fe5-95db-37491384d8d3', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["standing","01a17b23-c1e0-7fe5-95db-37491384d8d3","900a66a3d352fc65c8338bc3181a7a48e57084b904dc26b3aef3446e7842b9ef"]],"detail":{"kind":"member"},"object":["standing","01a17b23-c1e0-7fe5-95db-37491384d8d3"],"on_behalf":"","seq":73,"unit":[73,109],"v":1}', '16119b7ba007efd989611f7aced27e3bd3f686543dcd9ad134739641c863d7f2', '25b1536a1d95d069b4ec28d840915d4d26a4c15aabcc9185e78bfc30b6cc25ec');
INSERT INTO public.audit_entry VALUES (74, '2026-10-27 02:15:03.392+00', 'console', 'standing.started', 'standing', '01a17b23-c1e0-7fe5-95db-374939445697', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["standing","01a17b23-c1e0-7fe5-95db-374939445697","e5dc6b22765713257f451ede0d5dfd0c482bb3357ccfe134e5565aa4790d1a6b"]],"detail":{"kind":"head"},"object":["standing","01a17b23-c1e0-7fe5-95db-374939445697"],"on_behalf":"","seq":74,"unit":[74,109],"v":1}', '25b1536a1d95d069b4ec28d840915d4d26a4c15aabcc9185e78bfc30b6cc25ec', 'af59a6c7fe572ce51f0db0cb85f43265f720fe3c29d0fb4bd089bde6cdaf18ef');
INSERT INTO public.audit_entry VALUES (75, '2026-10-27 02:15:03.392+00', 'console', 'standing.started', 'standing', '01a17b23-c1e0-7fe5-95db-374a1ce012fc', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["standing","01a17b23-c1e0-7fe5-95db-374a1ce012fc","89147749b30d88452104eb9ad0bc81c7d409755744e16db33ee9249ff162c665"]],"detail":{"kind":"presidium_seat"},"object":["standing","01a17b23-c1e0-7fe5-95db-374a1ce012fc"],"on_behalf":"","seq":75,"unit":[75,109],"v":1}', 'af59a6c7fe572ce51f0db0cb85f43265f720fe3c29d0fb4bd089bde6cdaf18ef', 'c0425f5efa68130872e570cc57513633f28dff6243732f0c2589d9614edd2bfb');
INSERT INTO public.audit_entry VALUES (76, '2026-10-27 02:15:03.392+00', 'console', 'standing.started', 'standing', '01a17b23-c1e0-7fe5-95db-374af51fd7f1', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["standing","01a17b23-c1e0-7fe5-95db-374af51fd7f1","76aa897de7b2756e54d4db96202d19f4bad1cdb28a27432faa72600b812db724"]],"detail":{"kind":"member"},"object":["standing","01a17b23-c1e0-7fe5-95db-374af51fd7f1"],"on_behalf":"","seq":76,"unit":[76,109],"v":1}', 'c0425f5efa68130872e570cc57513633f28dff6243732f0c2589d9614edd2bfb', '702bedc2436b05b7ac86baad1ef38b6d744e5819e0dfde428e8126d43eaba6e1');
INSERT INTO public.audit_entry VALUES (77, '2026-10-27 02:15:03.392+00', 'console', 'standing.started', 'standing', '01a17b23-c1e0-7fe5-95db-374b107fbdcd', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["standing","01a17b23-c1e0-7fe5-95db-374b107fbdcd","b1255de63de8921460efec359a64cb564a6bb72fddf125c760b1f2c7f32e7cae"]],"detail":{"kind":"head"},"object":["standing","01a17b23-c1e0-7fe5-95db-374b107fbdcd"],"on_behalf":"","seq":77,"unit":[77,109],"v":1}', '702bedc2436b05b7ac86baad1ef38b6d744e5819e0dfde428e8126d43eaba6e1', '484c7b27f63f4956f7342591ca965e66c30d305556ae196d518df82e41704f38');
INSERT INTO public.audit_entry VALUES (78, '2026-10-27 02:15:03.392+00', 'console', 'standing.started', 'standing', '01a17b23-c1e0-7fe5-95db-374c02026c8a', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["standing","01a17b23-c1e0-7fe5-95db-374c02026c8a","0a3753870f241761b6fb1e2e6fb406734ac1f9c09ee764e4012e65a6a2a70d15"]],"detail":{"kind":"presidium_seat"},"object":["standing","01a17b23-c1e0-7fe5-95db-374c02026c8a"],"on_behalf":"","seq":78,"unit":[78,109],"v":1}', '484c7b27f63f4956f7342591ca965e66c30d305556ae196d518df82e41704f38', '50177ae3bb6178502f8938596a0b03e236659bc242cf2a9fb101fd92eee63b04');
INSERT INTO public.audit_entry VALUES (79, '2026-10-27 02:15:03.392+00', 'console', 'standing.started', 'standing', '01a17b23-c1e0-7fe5-95db-374cfd4ac1a3', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["standing","01a17b23-c1e0-7fe5-95db-374cfd4ac1a3","657e84275c3e46590aa50b8e188b4f680e4de1d1fd336e9739fbfa1bd9c02860"]],"detail":{"kind":"member"},"object":["standing","01a17b23-c1e0-7fe5-95db-374cfd4ac1a3"],"on_behalf":"","seq":79,"unit":[79,109],"v":1}', '50177ae3bb6178502f8938596a0b03e236659bc242cf2a9fb101fd92eee63b04', 'c33750e7e39494ad1ef1b8e2b412ce98d9c47c778866c49c433c5d4fd22323d2');
INSERT INTO public.audit_entry VALUES (80, '2026-10-27 02:15:03.392+00', 'console', 'standing.started', 'standing', '01a17b23-c1e0-7fe5-95db-374d0b1a9e67', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["standing","01a17b23-c1e0-7fe5-95db-374d0b1a9e67","d23b746045cf19060afecc70ae7220636fc2e94c1d789fc88c85e84ad28e9c1e"]],"detail":{"kind":"head"},"object":["standing","01a17b23-c1e0-7fe5-95db-374d0b1a9e67"],"on_behalf":"","seq":80,"unit":[80,109],"v":1}', 'c33750e7e39494ad1ef1b8e2b412ce98d9c47c778866c49c433c5d4fd22323d2', '1d1c61bb02bb728e537b962211f870f92d410447fb4b6c0a9c9a2c6f97169e0c');
INSERT INTO public.audit_entry VALUES (81, '2026-10-27 02:15:03.392+00', 'console', 'standing.started', 'standing', '01a17b23-c1e0-7fe5-95db-374d22c38b88', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["standing","01a17b23-c1e0-7fe5-95db-374d22c38b88","81a2b3035735e6662560f45cb5556304d4ae2b14f50c8a749d8f9631fa070c60"]],"detail":{"kind":"chair"},"object":["standing","01a17b23-c1e0-7fe5-95db-374d22c38b88"],"on_behalf":"","seq":81,"unit":[81,109],"v":1}', '1d1c61bb02bb728e537b962211f870f92d410447fb4b6c0a9c9a2c6f97169e0c', '4e547617defebfeb40a07767000858e596dd47d7c857b639eb6984c38296e231');
INSERT INTO public.audit_entry VALUES (82, '2026-10-27 02:15:03.392+00', 'console', 'standing.started', 'standing', '01a17b23-c1e0-7fe5-95db-374d9b74fac2', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["standing","01a17b23-c1e0-7fe5-95db-374d9b74fac2","1c798d53de0705bc0c26aadd06e9a40c2920ea34e3c9de3b2b3d170ad17fdb9f"]],"detail":{"kind":"secretary"},"object":["standing","01a17b23-c1e0-7fe5-95db-374d9b74fac2"],"on_behalf":"","seq":82,"unit":[82,109],"v":1}', '4e547617defebfeb40a07767000858e596dd47d7c857b639eb6984c38296e231', 'b84dd63ff3427b7ecf88db3d9089d9375044fc99dad1a082aa309820b4bd8917');
INSERT INTO public.audit_entry VALUES (83, '2026-10-27 02:15:03.392+00', 'console', 'standing.started', 'standing', '01a17b23-c1e0-7fe5-95db-374e92ab6329', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["standing","01a17b23-c1e0-7fe5-95db-374e92ab6329","36209051fbbdcbca58de3a4236b6a652c0f8b5b1b5406691c568f86f099f9989"]],"detail":{"kind":"head"},"object":["standing","01a17b23-c1e0-7fe5-95db-374e92ab6329"],"on_behalf":"","seq":83,"unit":[83,109],"v":1}', 'b84dd63ff3427b7ecf88db3d9089d9375044fc99dad1a082aa309820b4bd8917', 'f6a222ab7804ae4ae55c0f0a8159b16ac438bca5756086057bb4c85dd5262875');
INSERT INTO public.audit_entry VALUES (84, '2026-10-27 02:15:03.392+00', 'console', 'standing.started', 'standing', '01a17b23-c1e0-7fe5-95db-374ed257ac10', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["standing","01a17b23-c1e0-7fe5-95db-374ed257ac10","23700d890b693deeee4396ae58f6b0030779a4a77d479678e38e525844f76ede"]],"detail":{"kind":"head"},"object":["standing","01a17b23-c1e0-7fe5-95db-374ed257ac10"],"on_behalf":"","seq":84,"unit":[84,109],"v":1}', 'f6a222ab7804ae4ae55c0f0a8159b16ac438bca5756086057bb4c85dd5262875', 'a2d03a312899dcc82a9df4cfea1a9643061b29a5543fb837f5775b570484cdae');
INSERT INTO public.audit_entry VALUES (85, '2026-10-27 02:15:03.392+00', 'console', 'standing.started', 'standing', '01a17b23-c1e0-7fe5-95db-374fb90e5600', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["standing","01a17b23-c1e0-7fe5-95db-374fb90e5600","7a6ca5fca8980a83f851beabada0ea68c33cb91242187e7173b3adbcde38192a"]],"detail":{"kind":"candidate"},"object":["standing","01a17b23-c1e0-7fe5-95db-374fb90e5600"],"on_behalf":"","seq":85,"unit":[85,109],"v":1}', 'a2d03a312899dcc82a9df4cfea1a9643061b29a5543fb837f5775b570484cdae', 'a7387a3ccb3f8e87587cef875df279287dbe6ee795c448059a9b2d062cde9a93');
INSERT INTO public.audit_entry VALUES (86, '2026-10-27 02:15:03.392+00', 'console', 'standing.started', 'standing', '01a17b23-c1e0-7fe5-95db-37500dab4280', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["standing","01a17b23-c1e0-7fe5-95db-37500dab4280","bdc9f6353039f7024e513a7374fa3cdfd51240c9d7c20ba429728a3c1eadd0d3"]],"detail":{"kind":"qms_certified"},"object":["standing","01a17b23-c1e0-7fe5-95db-37500dab4280"],"on_behalf":"","seq":86,"unit":[86,109],"v":1}', 'a7387a3ccb3f8e87587cef875df279287dbe6ee795c448059a9b2d062cde9a93', '5802d46b262af666ae67dae36f8c9224c56397d06f1f7af00d5fc35f1fd4dec3');
INSERT INTO public.audit_entry VALUES (87, '2026-10-27 02:15:03.392+00', 'console', 'standing.started', 'standing', '01a17b23-c1e0-7fe5-95db-3750fa57743c', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["standing","01a17b23-c1e0-7fe5-95db-3750fa57743c","17d20e2d58177927c178de00b19b53b02b8dd06273ef761a9518e304a394cd80"]],"detail":{"kind":"qms_certified"},"object":["standing","01a17b23-c1e0-7fe5-95db-3750fa57743c"],"on_behalf":"","seq":87,"unit":[87,109],"v":1}', '5802d46b262af666ae67dae36f8c9224c56397d06f1f7af00d5fc35f1fd4dec3', '434d6dd3d7b3b401b7c15c84097dd20e25a012b17bb677b5eef13ac7f4e9617a');
INSERT INTO public.audit_entry VALUES (88, '2026-10-27 02:15:03.392+00', 'console', 'standing.started', 'standing', '01a17b23-c1e0-7fe5-95db-3750fcfe43c4', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["standing","01a17b23-c1e0-7fe5-95db-3750fcfe43c4","6c59b40d01d6e0e260c92ebcdf96c0ffa7e7fefe9e19792dbf5849f81dbf3988"]],"detail":{"kind":"authority_officer"},"object":["standing","01a17b23-c1e0-7fe5-95db-3750fcfe43c4"],"on_behalf":"","seq":88,"unit":[88,109],"v":1}', '434d6dd3d7b3b401b7c15c84097dd20e25a012b17bb677b5eef13ac7f4e9617a', '4696d456fd3f84f34d4f51ce82ec18f7b12c4e942bd6742707352039b6ef1206');
INSERT INTO public.audit_entry VALUES (89, '2026-10-27 02:15:03.392+00', 'console', 'standing.started', 'standing', '01a17b23-c1e0-7fe5-95db-37510b1b8030', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["standing","01a17b23-c1e0-7fe5-95db-37510b1b8030","8f67bb7e6981e92c35d837330144d13e5a397f414f4976988c05b0edbefe2238"]],"detail":{"kind":"group_member"},"object":["standing","01a17b23-c1e0-7fe5-95db-37510b1b8030"],"on_behalf":"","seq":89,"unit":[89,109],"v":1}', '4696d456fd3f84f34d4f51ce82ec18f7b12c4e942bd6742707352039b6ef1206', 'ba9f1829677fef3dde1d94e6e1e54eb012cc0190038d4560b3ef782fddceca94');
INSERT INTO public.audit_entry VALUES (90, '2026-10-27 02:15:03.392+00', 'console', 'standing.started', 'standing', '01a17b23-c1e0-7fe5-95db-375163d93630', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["standing","01a17b23-c1e0-7fe5-95db-375163d93630","b83af7a007f3c4baa41c56bd2f3329ec994b679e0252f1272bf18e85e9d7b3d0"]],"detail":{"kind":"group_member"},"object":["standing","01a17b23-c1e0-7fe5-95db-375163d93630"],"on_behalf":"","seq":90,"unit":[90,109],"v":1}', 'ba9f1829677fef3dde1d94e6e1e54eb012cc0190038d4560b3ef782fddceca94', '7d7030f57b2e011c46d34560ffdf6b65e584013ccde6b36bdda723c7b2f5d8da');
INSERT INTO public.audit_entry VALUES (91, '2026-10-27 02:15:03.392+00', 'console', 'standing.started', 'standing', '01a17b23-c1e0-7fe5-95db-37516b946994', '{"action":"standing.started","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["standing","01a17b23-c1e0-7fe5-95db-37516b946994","0fc0fc8e0a29db5022aad9f29ebe20774c6ef4ba4b7ea6592f92a036f2b06dbc"]],"detail":{"kind":"group_member"},"object":["standing","01a17b23-c1e0-7fe5-95db-37516b946994"],"on_behalf":"","seq":91,"unit":[91,109],"v":1}', '7d7030f57b2e011c46d34560ffdf6b65e584013ccde6b36bdda723c7b2f5d8da', 'ff0690eccdcac877ebf610855296bf3bdc91876e3c41642fc2d1f76c8cf4b05b');
INSERT INTO public.audit_entry VALUES (92, '2026-10-27 02:15:03.392+00', 'console', 'account.added', 'account', '01a17b23-c1e0-7fe5-95db-37524a2977dc', '{"action":"account.added","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["account","01a17b23-c1e0-7fe5-95db-37524a2977dc","92114deaae6a838a60f646ec3bc032bf796bc1584df088e4d731587d1289c2e2"]],"detail":{"roles":[]},"object":["account","01a17b23-c1e0-7fe5-95db-37524a2977dc"],"on_behalf":"","seq":92,"unit":[92,109],"v":1}', 'ff0690eccdcac877ebf610855296bf3bdc91876e3c41642fc2d1f76c8cf4b05b', '21d746c3110bf41fb9142e765f1d026ac1edd1dcf673153c936b7ef542452810');
INSERT INTO public.audit_entry VALUES (93, '2026-10-27 02:15:03.392+00', 'console', 'account.activated', 'account', '01a17b23-c1e0-7fe5-95db-37524a2977dc', '{"action":"account.activated","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["account","01a17b23-c1e0-7fe5-95db-37524a2977dc","e8c744490d7a9113913aab702b06635ef4c8a548ee34b57696d9833807531966"]],"detail":{},"object":["account","01a17b23-c1e0-7fe5-95db-37524a2977dc"],"on_behalf":"","seq":93,"unit":[93,109],"v":1}', '21d746c3110bf41fb9142e765f1d026ac1edd1dcf673153c936b7ef542452810', 'ffb3a93d881db1600a0576fa7ab0567db92ff7d2fc3b72fd8580755bbad04059');
INSERT INTO public.audit_entry VALUES (94, '2026-10-27 02:15:03.392+00', 'console', 'account.added', 'account', '01a17b23-c1e0-7fe5-95db-3753159c0fe7', '{"action":"account.added","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["account","01a17b23-c1e0-7fe5-95db-3753159c0fe7","6522523ed42866afa0b9d4c4012fc80198bb53270baf6452630b916ee76b11bd"]],"detail":{"roles":[]},"object":["account","01a17b23-c1e0-7fe5-95db-3753159c0fe7"],"on_behalf":"","seq":94,"unit":[94,109],"v":1}', 'ffb3a93d881db1600a0576fa7ab0567db92ff7d2fc3b72fd8580755bbad04059', '3cfdfaa9f269ec95ac0eb1f9805cd16ca8cd05c7b8b99f69d651731461fb9e27');
INSERT INTO public.audit_entry VALUES (95, '2026-10-27 02:15:03.392+00', 'console', 'account.activated', 'account', '01a17b23-c1e0-7fe5-95db-3753159c0fe7', '{"action":"account.activated","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["account","01a17b23-c1e0-7fe5-95db-3753159c0fe7","b507dfce1d98b1617a9e06503312fdf6cef5a46e53b0009e5ab66e07c87f4bd8"]],"detail":{},"object":["account","01a17b23-c1e0-7fe5-95db-3753159c0fe7"],"on_behalf":"","seq":95,"unit":[95,109],"v":1}', '3cfdfaa9f269ec95ac0eb1f9805cd16ca8cd05c7b8b99f69d651731461fb9e27', '36d91d884d2d6fd00516c03a90395ed9c4d4940501c49aa0141ed23a6134959f');
INSERT INTO public.audit_entry VALUES (96, '2026-10-27 02:15:03.392+00', 'console', 'account.added', 'account', '01a17b23-c1e0-7fe5-95db-3753e5a127d2', '{"action":"account.added","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["account","01a17b23-c1e0-7fe5-95db-3753e5a127d2","b8dd9f85fdd1d72a44f855499e3dffea9a2f00b65edf4cd3585591af84e431d9"]],"detail":{"roles":[]},"object":["account","01a17b23-c1e0-7fe5-95db-3753e5a127d2"],"on_behalf":"","seq":96,"unit":[96,109],"v":1}', '36d91d884d2d6fd00516c03a90395ed9c4d4940501c49aa0141ed23a6134959f', '35f3ca79f26d60612b5712f1b998f62a0dc315e4459c67193fc4f0bb22fc01be');
INSERT INTO public.audit_entry VALUES (97, '2026-10-27 02:15:03.392+00', 'console', 'account.activated', 'account', '01a17b23-c1e0-7fe5-95db-3753e5a127d2', '{"action":"account.activated","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["account","01a17b23-c1e0-7fe5-95db-3753e5a127d2","3b02bc35f17f342e35f0a9b7f70ae1c77e5d091b0e70f5ecde9835a42eb6ffad"]],"detail":{},"object":["account","01a17b23-c1e0-7fe5-95db-3753e5a127d2"],"on_behalf":"","seq":97,"unit":[97,109],"v":1}', '35f3ca79f26d60612b5712f1b998f62a0dc315e4459c67193fc4f0bb22fc01be', '02f97849ccc5c3bab24b2f40e23d8a7673c33dad28cc7a5558cbea3731182c65');
INSERT INTO public.audit_entry VALUES (98, '2026-10-27 02:15:03.392+00', 'console', 'account.added', 'account', '01a17b23-c1e0-7fe5-95db-37547e1a1c00', '{"action":"account.added","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["account","01a17b23-c1e0-7fe5-95db-37547e1a1c00","445d6770bcea9524862b0d9d7ce5ca2f6f8d5dae4a533fc1f8d37aa3f9335ae6"]],"detail":{"roles":[]},"object":["account","01a17b23-c1e0-7fe5-95db-37547e1a1c00"],"on_behalf":"","seq":98,"unit":[98,109],"v":1}', '02f97849ccc5c3bab24b2f40e23d8a7673c33dad28cc7a5558cbea3731182c65', '5db1aae1093ffd7dfa1fc62593ede1febb727be846fde3bf4711468583ae8076');
INSERT INTO public.audit_entry VALUES (99, '2026-10-27 02:15:03.392+00', 'console', 'account.activated', 'account', '01a17b23-c1e0-7fe5-95db-37547e1a1c00', '{"action":"account.activated","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["account","01a17b23-c1e0-7fe5-95db-37547e1a1c00","11662d44ea08e2e65e75374049205adc0e1509dd21ea850027574d8cbcb1b1fe"]],"detail":{},"object":["account","01a17b23-c1e0-7fe5-95db-37547e1a1c00"],"on_behalf":"","seq":99,"unit":[99,109],"v":1}', '5db1aae1093ffd7dfa1fc62593ede1febb727be846fde3bf4711468583ae8076', '749f27dbcb7bb63caa1cc1b53d02160d29eec90e299a0040de2500020ea8038e');
INSERT INTO public.audit_entry VALUES (100, '2026-10-27 02:15:03.392+00', 'console', 'account.added', 'account', '01a17b23-c1e0-7fe5-95db-3754a492645e', '{"action":"account.added","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["account","01a17b23-c1e0-7fe5-95db-3754a492645e","8a9e83ec41947c3d03ad2fa8d369d516ec7942a93ab62274d30bc3473de94740"]],"detail":{"roles":[]},"object":["account","01a17b23-c1e0-7fe5-95db-3754a492645e"],"on_behalf":"","seq":100,"unit":[100,109],"v":1}', '749f27dbcb7bb63caa1cc1b53d02160d29eec90e299a0040de2500020ea8038e', '7b489c7d1b8c8e6e408e9e5882bf4c13878a4de3bc413212cbc6d91819546762');
INSERT INTO public.audit_entry VALUES (101, '2026-10-27 02:15:03.392+00', 'console', 'account.activated', 'account', '01a17b23-c1e0-7fe5-95db-3754a492645e', '{"action":"account.activated","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["account","01a17b23-c1e0-7fe5-95db-3754a492645e","db122975065fe2d836b8d9542fac96d1b4613fcf99b6e6f549a50e88e3d5d8b0"]],"detail":{},"object":["account","01a17b23-c1e0-7fe5-95db-3754a492645e"],"on_behalf":"","seq":101,"unit":[101,109],"v":1}', '7b489c7d1b8c8e6e408e9e5882bf4c13878a4de3bc413212cbc6d91819546762', 'e8656ab02632bd9d3290d1d217d2ec092bfad5896a455771f44d45fc15ed939c');
INSERT INTO public.audit_entry VALUES (102, '2026-10-27 02:15:03.392+00', 'console', 'account.added', 'account', '01a17b23-c1e0-7fe5-95db-3755968d345c', '{"action":"account.added","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["account","01a17b23-c1e0-7fe5-95db-3755968d345c","80aa6a3e1ab78bbebabae2fa70dd67a7095b75d9bce7c4bbb913de711b01eb8d"]],"detail":{"roles":[]},"object":["account","01a17b23-c1e0-7fe5-95db-3755968d345c"],"on_behalf":"","seq":102,"unit":[102,109],"v":1}', 'e8656ab02632bd9d3290d1d217d2ec092bfad5896a455771f44d45fc15ed939c', 'f2fb37b368c627c03af93a1e7e0ff031c2438ea2e7827d781935bc07edfcdde5');
INSERT INTO public.audit_entry VALUES (103, '2026-10-27 02:15:03.392+00', 'console', 'account.activated', 'account', '01a17b23-c1e0-7fe5-95db-3755968d345c', '{"action":"account.activated","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["account","01a17b23-c1e0-7fe5-95db-3755968d345c","eea3df98f867f1791a809e093a7a188ca50ce578981cb6790d0903d8eab228db"]],"detail":{},"object":["account","01a17b23-c1e0-7fe5-95db-3755968d345c"],"on_behalf":"","seq":103,"unit":[103,109],"v":1}', 'f2fb37b368c627c03af93a1e7e0ff031c2438ea2e7827d781935bc07edfcdde5', '9dee393ce7b47d945339a59b48dbd76609c74cb99901272ccc313ce4dd31d5d3');
INSERT INTO public.audit_entry VALUES (104, '2026-10-27 02:15:03.392+00', 'console', 'account.added', 'account', '01a17b23-c1e0-7fe5-95db-3755ee12999c', '{"action":"account.added","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["account","01a17b23-c1e0-7fe5-95db-3755ee12999c","c6c08918ea7cbdb44f6cd3ab9bd1a208d4e29cb484f0ddfc6b508df50d6a383f"],["account_role","01a17b23-c1e0-7fe5-95db-3755ee12999c|administrator","4d556c82dcb40ac56f6c8584ab2e352445c37861f31588901f56220e8ea84d95"]],"detail":{"roles":["administrator"]},"object":["account","01a17b23-c1e0-7fe5-95db-3755ee12999c"],"on_behalf":"","seq":104,"unit":[104,109],"v":1}', '9dee393ce7b47d945339a59b48dbd76609c74cb99901272ccc313ce4dd31d5d3', '2fe513a09e8a375f10b1a1e5213ca25e70599035df050e5cccc753f5b76ee4ec');
INSERT INTO public.audit_entry VALUES (105, '2026-10-27 02:15:03.392+00', 'console', 'account.activated', 'account', '01a17b23-c1e0-7fe5-95db-3755ee12999c', '{"action":"account.activated","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["account","01a17b23-c1e0-7fe5-95db-3755ee12999c","4bfbcfbb6e685f285d44536dbb744d3614495c0512b834250f7cfe8682ab9157"]],"detail":{},"object":["account","01a17b23-c1e0-7fe5-95db-3755ee12999c"],"on_behalf":"","seq":105,"unit":[105,109],"v":1}', '2fe513a09e8a375f10b1a1e5213ca25e70599035df050e5cccc753f5b76ee4ec', 'eb1a23e2e72eec7bbecd73dbc1b1451ef18e502b2117d607d184c9c22c7d0769');
INSERT INTO public.audit_entry VALUES (106, '2026-10-27 02:15:03.392+00', 'console', 'account.added', 'account', '01a17b23-c1e0-7fe5-95db-375664adde41', '{"action":"account.added","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["account","01a17b23-c1e0-7fe5-95db-375664adde41","756901109ab0d143a6a32ef925eaf534707fa3f7afd1e59355d3ae63d904fb30"],["account_role","01a17b23-c1e0-7fe5-95db-375664adde41|auditor","f91496123734ac24daa7cbf0f304f0579ac23e8e000fb4df6bb74b017cdc95b2"]],"detail":{"roles":["auditor"]},"object":["account","01a17b23-c1e0-7fe5-95db-375664adde41"],"on_behalf":"","seq":106,"unit":[106,109],"v":1}', 'eb1a23e2e72eec7bbecd73dbc1b1451ef18e502b2117d607d184c9c22c7d0769', '5e6ac878c04bacc4d0b129b01bc945fac33c6e5ad416894289d8243ae3fb4d98');
INSERT INTO public.audit_entry VALUES (107, '2026-10-27 02:15:03.392+00', 'console', 'account.activated', 'account', '01a17b23-c1e0-7fe5-95db-375664adde41', '{"action":"account.activated","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["account","01a17b23-c1e0-7fe5-95db-375664adde41","76fb8ffe4c2be5e3702b49a293b61864761ff68e263d1efc1da8e0be2b7da5e9"]],"detail":{},"object":["account","01a17b23-c1e0-7fe5-95db-375664adde41"],"on_behalf":"","seq":107,"unit":[107,109],"v":1}', '5e6ac878c04bacc4d0b129b01bc945fac33c6e5ad416894289d8243ae3fb4d98', '319df83c2fd425fcce2ad00c5f371de93686e3d63c19e1459601fa3fe819b68c');
INSERT INTO public.audit_entry VALUES (108, '2026-10-27 02:15:03.392+00', 'console', 'deployment.founded', 'deployment', 'demo', '{"action":"deployment.founded","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["deployment_fact","association","bb82d873114741cb356551f4d4a1cefb0239e7c03a6bb632dfb09cb6851ca652"],["deployment_fact","audit_key","0badbe864ec04e8805bb2b00361aa9aca4857b8b0792d0c285a1e0c91f224578"],["deployment_fact","founded_at","c36d8108ad919d7c326bccf532758331d992412e90aa43719ae5fb8e3c9f57d7"],["deployment_fact","preset","79cf8c372bb05b2a4ce9e5f37b322c37a85071ca1039c6497d20340a3820d58e"],["deployment_fact","rehearsal","24865ff2c0cdd00e16e0c613fc052044253523da07279675e20e5315f434481b"]],"detail":{"preset":"demo"},"object":["deployment","demo"],"on_behalf":"","seq":108,"unit":[108,109],"v":1}', '319df83c2fd425fcce2ad00c5f371de93686e3d63c19e1459601fa3fe819b68c', 'd9719f3e56e3a5a623d680b75e064c8035cd69a7f5c6d1062087f5163455d1fc');
INSERT INTO public.audit_entry VALUES (109, '2026-10-27 02:15:03.392+00', 'console', 'account.invited', 'account', '01a17b23-c1e0-7fe5-95db-3755ee12999c', '{"action":"account.invited","actor":"console","at":"2026-10-27T02:15:03.392000+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["invitation","01a17b23-c1e0-7fe5-95db-3756bc063a3a","3176b023996752e8c752159585675563c43f5ad10dac3c9fc682d8d542964a73"]],"detail":{},"object":["account","01a17b23-c1e0-7fe5-95db-3755ee12999c"],"on_behalf":"","seq":109,"unit":[109,109],"v":1}', 'd9719f3e56e3a5a623d680b75e064c8035cd69a7f5c6d1062087f5163455d1fc', '830af799c3667024df8174bc5128916e40af2d1b7353140d6d08576e5c93ca20');
INSERT INTO public.audit_entry VALUES (110, '2026-10-27 02:15:00.704703+00', 'console:root', 'plugin.enabled', 'plugin', 'journal', '{"action":"plugin.enabled","actor":"console:root","at":"2026-10-27T02:15:00.704703+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["field_definition","incoming_letter|addressee","3adb0640afc9b83b92be11a248eb32f991be0d3adbe9a62681081f7b02e779a8"],["field_definition","incoming_letter|annex_sheets","f40732001f3270993ca5316f2be9e29cb694f084d8a314a5865ca56a3974bdef"],["field_definition","incoming_letter|copy_number","f1f8190eab5ad6babb7c7ebe7bdd28470dc8bf1805e18cddb80b8294414ab434"],["field_definition","incoming_letter|delivery","83e7c8273211ae886bb05c46af8ae68ea263c6fb4a7fbfa9f35d8706ae104cd0"],["field_definition","incoming_letter|executor_account","433fac0517b998260ac4f24baa161d85cab2ebda69817fed8b41fcb320d01380"],["field_definition","incoming_letter|foreign_number","e380a37027513cabd0bc0dbf1922a3ed5b38a285cc4bf7d84b5932a989d877b1"],["field_definition","incoming_letter|forwarded","2f93f976b03f63be7d24149dbebfc5bd4343c57a0558502ebd22c27df64a82e2"],["field_definition","incoming_letter|kind","968ab11f8b12477c4c52dea047018db6c7655273a0a5f3d37141d78ce2ae36a1"],["field_definition","incoming_letter|note","2b1902e1e638c1dd80fe5934d3dcd1162930734fda741d82658610e89411409f"],["field_definition","incoming_letter|reference","2c759398ffa673201be01827d12a9e97a3bc66bac09763edda6a98d63e97ea12"],["field_definition","incoming_letter|sheets","e3dd6ad315e9087ebc3987b46211e7e447a4fe8b33313cade89772cb783e7227"],["field_definition","incoming_letter|signed_by","0dd4687997dd59e5c4fad915ba8f0abe6726bdf43d8ac77b805f472b297e2978"],["field_definition","outgoing_letter|annex_sheets","b725b9d90ed7887fc6ad5d36662434e2a22b4b75554861ba6a403e595db2d24b"],["field_definition","outgoing_letter|copy_number","a317907511627b69ce38e68154965bb1c9963534db9bbe8ad21339f0600719d3"],["field_definition","outgoing_letter|delivery","5427a95e87ab99c4e9195f2890d53ab70409169b0fc11c3a784687dd8a91dc4f"],["field_definition","outgoing_letter|dispatched_on","78d224262bf199b1a27152492f5987e79b5c895ca03f742fd3083439b39ab172"],["field_definition","outgoing_letter|executor_account","aa73015fa7de26b5f582d236bb622210851978d5d87ff8aa0af599a3fe8427b9"],["field_definition","outgoing_letter|kind","4300aaf318dcdc525fe709d2e46b40abab95abd3a61fba8f042d3d440d69a5b6"],["field_definition","outgoing_letter|note","f3ada1889485f44e4b04013e3288e2b6d9230a1ba756c4d49989192c28d98970"],["field_definition","outgoing_letter|reference","5db21c2c3c38c31cc50824b911d1a3b07d5748658fa86df012205f0e55a069dd"],["field_definition","outgoing_letter|sheets","b57941b32e7bfe78080784113fb4b28e725c31e7de921cfd4257f8545d7145c3"],["ledger","incoming","3276dc5fe738c233c90a7123c70146f12602088b0531d3a0b444e3efb5f326a1"],["ledger","outgoing","b035f437aac5e71deae7bed516237305e07ada2bbcc78f5c73d7a89707fdd4fd"],["record_class","incoming_letter","c24c6c31c2fd09b94a85a4157a9306550906ec8f0587cf1083929cd5aa3cc8e9"],["record_class","outgoing_letter","65bc4febd492c8c122ccfcad3a1d261282f54aa43f9a4ab38769e3dc35459ad5"]],"detail":{"distribution":"regest","revisions":["0001"],"version":"0.1.0"},"object":["plugin","journal"],"on_behalf":"","seq":110,"unit":[1,1],"v":1}', '830af799c3667024df8174bc5128916e40af2d1b7353140d6d08576e5c93ca20', 'bc46b2cbc77eee5915dbdd763170cc8f58ac50ebc3ecd3f34c1b54fbf05e0892');
INSERT INTO public.audit_entry VALUES (111, '2026-10-27 02:15:00.598326+00', 'console:root', 'account.invited', 'account', '01a17b23-c1e0-7fe5-95db-37524a2977dc', '{"action":"account.invited","actor":"console:root","at":"2026-10-27T02:15:00.598326+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["invitation","01a17b23-b6f6-7b40-a328-101e4a03f21c","90e4f86e09db428798592bd01209d5f0130b7f7234219615bd5b36179d64a6a5"]],"detail":{},"object":["account","01a17b23-c1e0-7fe5-95db-37524a2977dc"],"on_behalf":"","seq":111,"unit":[1,1],"v":1}', 'bc46b2cbc77eee5915dbdd763170cc8f58ac50ebc3ecd3f34c1b54fbf05e0892', '112d8440b11510644df8aa4cc98a02693598081c3b2a8be9e56b3a8cce3778a5');
INSERT INTO public.audit_entry VALUES (112, '2026-10-27 02:15:00.343557+00', 'console:root', 'account.accepted', 'account', '01a17b23-c1e0-7fe5-95db-37524a2977dc', '{"action":"account.accepted","actor":"console:root","at":"2026-10-27T02:15:00.343557+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["account","01a17b23-c1e0-7fe5-95db-37524a2977dc","cba88cd45c37f44ef23171afbf971895fc64cc48228d26d7577115b1a10cb148"],["invitation","01a17b23-b6f6-7b40-a328-101e4a03f21c","f9d71fe11fb1e080a61df9c531d6bf97051190ec4f5802ecb893c7fbb0e58d36"]],"detail":{},"object":["account","01a17b23-c1e0-7fe5-95db-37524a2977dc"],"on_behalf":"","seq":112,"unit":[1,1],"v":1}', '112d8440b11510644df8aa4cc98a02693598081c3b2a8be9e56b3a8cce3778a5', '75db7313274916ba26a3f2076e614cca0a11f3c88b07426a1af1e74691c26490');
INSERT INTO public.audit_entry VALUES (113, '2026-10-27 02:15:00.398126+00', 'console:root', 'account.invited', 'account', '01a17b23-c1e0-7fe5-95db-3753159c0fe7', '{"action":"account.invited","actor":"console:root","at":"2026-10-27T02:15:00.398126+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["invitation","01a17b23-b62e-7757-ac0a-35b54c0b4a76","0f22cc285a87c299772c5d8e14c4941b6a87d9a50765f8a61afcbf31d2ac33a4"]],"detail":{},"object":["account","01a17b23-c1e0-7fe5-95db-3753159c0fe7"],"on_behalf":"","seq":113,"unit":[1,1],"v":1}', '75db7313274916ba26a3f2076e614cca0a11f3c88b07426a1af1e74691c26490', '3cb2a1ef45a8724c5b83fb50ecd70e02581a02bdc8e475d2d7ea7d91ae7be99a');
INSERT INTO public.audit_entry VALUES (114, '2026-10-27 02:15:00.418785+00', 'console:root', 'account.accepted', 'account', '01a17b23-c1e0-7fe5-95db-3753159c0fe7', '{"action":"account.accepted","actor":"console:root","at":"2026-10-27T02:15:00.418785+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["account","01a17b23-c1e0-7fe5-95db-3753159c0fe7","f7a7819e73698039bfc29584eb7da9d340921f31b5a2e65953f07774f48fe6e4"],["invitation","01a17b23-b62e-7757-ac0a-35b54c0b4a76","e668d9f835361c75ea2066749564e2962e2ff4de4c1dd9a1f8092e2f7e6ea441"]],"detail":{},"object":["account","01a17b23-c1e0-7fe5-95db-3753159c0fe7"],"on_behalf":"","seq":114,"unit":[1,1],"v":1}', '3cb2a1ef45a8724c5b83fb50ecd70e02581a02bdc8e475d2d7ea7d91ae7be99a', '19988ec7a8c7215635e2883b2f3a370255166882cf8eb23d44b13ac93f88753b');
INSERT INTO public.audit_entry VALUES (115, '2026-10-27 02:15:00.29143+00', 'console:root', 'account.invited', 'account', '01a17b23-c1e0-7fe5-95db-3755ee12999c', '{"action":"account.invited","actor":"console:root","at":"2026-10-27T02:15:00.291430+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["invitation","01a17b23-b5c3-7bdf-b1e6-4f3da7e72657","f9a75fc639a503d36013ddd9bc7879698dce5b005745d1cd69cd7db6bc742cb2"],["invitation","01a17b23-c1e0-7fe5-95db-3756bc063a3a","b38e3a885352f509380fec8c37f542117eb481f7c39a9ea4271d946b0b5a8df7"]],"detail":{},"object":["account","01a17b23-c1e0-7fe5-95db-3755ee12999c"],"on_behalf":"","seq":115,"unit":[1,1],"v":1}', '19988ec7a8c7215635e2883b2f3a370255166882cf8eb23d44b13ac93f88753b', '938da605eb1d9f2c7bda66949acd6eec88e80e37d87fc86ea626ee2ffc8c7959');
INSERT INTO public.audit_entry VALUES (116, '2026-10-27 02:15:00.91734+00', 'console:root', 'account.accepted', 'account', '01a17b23-c1e0-7fe5-95db-3755ee12999c', '{"action":"account.accepted","actor":"console:root","at":"2026-10-27T02:15:00.917340+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["account","01a17b23-c1e0-7fe5-95db-3755ee12999c","b283fe21daaaf4b354498263fe8037e5e0f62efaf934ebf62afd6de6e47c08c6"],["invitation","01a17b23-b5c3-7bdf-b1e6-4f3da7e72657","ea39d2d1deb6910f119c99d8cd44485f9e25f5624657dd6884a62b360170fce8"]],"detail":{},"object":["account","01a17b23-c1e0-7fe5-95db-3755ee12999c"],"on_behalf":"","seq":116,"unit":[1,1],"v":1}', '938da605eb1d9f2c7bda66949acd6eec88e80e37d87fc86ea626ee2ffc8c7959', '56c0f362954352a1f2473a58156c80180a3eefd56d5d40b9e5ea797069a7c9a4');
INSERT INTO public.audit_entry VALUES (117, '2026-10-27 02:15:02.561557+00', 'secretary', 'record.registered', 'record', '01a17b23-bea1-7af5-963b-3043cebf24f1', '{"action":"record.registered","actor":"secretary","at":"2026-10-27T02:15:02.561557+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["component","01a17b23-bea1-7c31-bc01-8e28ff3019ab","1286a4fe264ec2a61fdb8a956eefe690e097ca90e7a604fe756f02ef5280fbb9"],["ledger_number","01a17b23-bea1-7d37-9823-b951227a5857","1682d5f6e92c6d3a1112b6939f9bee61f0c83c73769e3be5c8363bfea3e4db60"],["ledger_period","01a17b23-bea1-7c31-bc01-8e29b9be938b","13be09c7f3c6e940be3b4c07d087813dedbb1af4b30209db3bc51d3b56f4bea9"],["record","01a17b23-bea1-7af5-963b-3043cebf24f1","a04b0a23f036ce2fca96d7d56d6555b1b2797323de4370f0a4a72e0ee765594a"],["record_field","01a17b23-bea1-7af5-963b-3043cebf24f1|addressee","0ac2c7436dfbd66b13c54de54c34bf08e038c0c0f76baa2beb75aeb6fbd9413e"],["record_field","01a17b23-bea1-7af5-963b-3043cebf24f1|delivery","f92d9e17f94e40823f720f20d4bc0192f04419c8b77d0233a9b3f143abad9587"],["record_field","01a17b23-bea1-7af5-963b-3043cebf24f1|foreign_number","c73a7b3fbd0300d6389aeec2b7507ad75ca6abac61185f2c3c76bb52b598638b"],["record_field","01a17b23-bea1-7af5-963b-3043cebf24f1|kind","1a4bccfcffebad31ca6ba68b0a15e45b9e4b0bf2e63b5a03e614a1682343e9d8"],["record_history","01a17b23-bea1-7d37-9823-b951bff1cd47","5d544f27ea38be8cfc9ff144487dd092de1fedd206fb9cc3c3b2b28fb920e693"],["record_party","01a17b23-bea1-7ba1-aac1-ce5afa2fcf35","6605b37ee14a3f468408353bbfaa69de13ad70b0aa225dc115e9a0ecb66572e8"],["record_party","01a17b23-bea1-7ba1-aac1-ce5b8dc353bd","1ceb0648cc26806d33b15ca9de2d8e7b8ae8e6f0cf747a66f8af24c8b67c322f"],["visibility_key","a890d12522b61f222915420fd3617705","ce6ba03d4e834805e92a0b30920ad9a8bf81118d10417cf1c7053e73475997d3"],["visibility_key","fc53fc146fea8343ad0d6ae72117c454","9fb696cfa9d0a844e776dddfb68e1b301e0af2102f177ca33bcaa8342a1c0b85"],["visibility_token","fc53fc146fea8343ad0d6ae72117c454|own:01a17b23-c1e0-7f4d-bfde-ad06ee95f1c2","d836e4d8493b244f6edccf85a6c575117b76afe9dbabfaff4ef2f7bbed09fea3"],["visibility_token","fc53fc146fea8343ad0d6ae72117c454|own:01a17b23-c1e0-7fe5-95db-37369d524e21","720583d801d7213ca3310f8434228c5caa743331f5ecb9eb255895abea5835e9"]],"detail":{"number":"Вх-1"},"object":["record","01a17b23-bea1-7af5-963b-3043cebf24f1"],"on_behalf":"","seq":117,"unit":[1,1],"v":1}', '56c0f362954352a1f2473a58156c80180a3eefd56d5d40b9e5ea797069a7c9a4', '3e20c45614180e619bb7725d9e40352fca666fb81c2a13aea491092197dc71f3');
INSERT INTO public.audit_entry VALUES (118, '2026-10-27 02:15:01.350775+00', 'secretary', 'record.registered', 'record', '01a17b23-b9e6-7e4d-8aac-5598d34a1c33', '{"action":"record.registered","actor":"secretary","at":"2026-10-27T02:15:01.350775+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["ledger_number","01a17b23-b9e6-7f8f-894d-6d32068f3627","495c7e435f522a12fe0f80421a7288d4d138ff8e41090e268fbf6f4990e72c10"],["ledger_period","01a17b23-bea1-7c31-bc01-8e29b9be938b","762522e9459b9a403000a19ded7c711da3daea83583a176862d50addbc4e6cf4"],["record","01a17b23-b9e6-7e4d-8aac-5598d34a1c33","05aa04ae124656e1250277a75f51190c8fbfef4c70bf8d6eff9d916c83bf9474"],["record_field","01a17b23-b9e6-7e4d-8aac-5598d34a1c33|addressee","ba8ef9cb17c0554a29c876d7c21e5c5d22f828f0c12cda9d50d4a5a556d5fb55"],["record_field","01a17b23-b9e6-7e4d-8aac-5598d34a1c33|delivery","71b59b0305e4e2b371e1bb88566bbebd07788f4c631b81009ce048e6c68f816a"],["record_field","01a17b23-b9e6-7e4d-8aac-5598d34a1c33|foreign_number","0081f563cf1d8b5d7eb8e30ed4589366e3e61669a3bed8efff128e6d648f3545"],["record_field","01a17b23-b9e6-7e4d-8aac-5598d34a1c33|kind","24f4a5edcb84ba4480eb5f64cc7d81a47839c8a9531821dcf92b5b1340887a59"],["record_history","01a17b23-b9e6-7f8f-894d-6d32b2eaffa9","a6d2bd5fc0b3eed4894efbcfb816b07ee78cdf26865a983b999a1f09b3510a16"],["record_party","01a17b23-b9e6-7e4d-8aac-5599921d21fc","e016bed591f9f653c48f810158eb925478ee113d6896c3ee09bd6a23889e43ac"],["record_party","01a17b23-b9e6-7f8f-894d-6d30d0b5acf5","0b8fd76545010e54799d26874caa727d8b472da24317adf9d40d63f61b18639c"]],"detail":{"number":"Вх-2"},"object":["record","01a17b23-b9e6-7e4d-8aac-5598d34a1c33"],"on_behalf":"","seq":118,"unit":[1,1],"v":1}', '3e20c45614180e619bb7725d9e40352fca666fb81c2a13aea491092197dc71f3', 'c8480040831ab8011d64cf9e84fdb5f209dec08bcb22e3d0c1c73314a346bb4e');
INSERT INTO public.audit_entry VALUES (119, '2026-10-27 02:15:01.697668+00', 'secretary', 'record.registered', 'record', '01a17b23-bb41-7b23-af0a-4ded1e3570db', '{"action":"record.registered","actor":"secretary","at":"2026-10-27T02:15:01.697668+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["ledger_number","01a17b23-bb41-7b23-af0a-4defb6aea0b1","de297dd2ca460fe1abe7e9d80e1ec96fd12c5c6c10dfb1857011fc2c903a1d65"],["ledger_period","01a17b23-bea1-7c31-bc01-8e29b9be938b","fff42ce6fc81a4b80dcdc1511b006208fd57ec247da5ff1c90a643e13018f92a"],["record","01a17b23-bb41-7b23-af0a-4ded1e3570db","384a4ac83ec7c6188e53ab0e5338c1a8690942578f4600f395aaa169da9d1dc5"],["record_field","01a17b23-bb41-7b23-af0a-4ded1e3570db|addressee","3260a8650531a04f29f18a69e8cb9d14e66db265c6d9ef0e2d17ee304351d3bc"],["record_field","01a17b23-bb41-7b23-af0a-4ded1e3570db|delivery","5d7abccb0479798c064c5a5685a7987165512d92ae9369a776a2f3786c2cd276"],["record_field","01a17b23-bb41-7b23-af0a-4ded1e3570db|foreign_number","94ead088b5d6eec9d35839fa71369ef7b0fd8696b4b2ef3430ecf162e69e17b9"],["record_field","01a17b23-bb41-7b23-af0a-4ded1e3570db|kind","2449cc55af54cdee98991407bd0ac0fd347e79fb7bd979d100112afa1a6f4307"],["record_history","01a17b23-bb41-7b23-af0a-4df0752b646f","4c4e197389ab25b7d89b4911b36fb8b85a29956f23986c1e33eb408e2f37fdbb"],["record_party","01a17b23-bb41-7b23-af0a-4dedae87b255","ea9c071dcaef973d119a0fca25f7ca05f26e1ac4946745b897f3f06029e4c9aa"],["record_party","01a17b23-bb41-7b23-af0a-4dee0af19d3d","01874ba0659883046cbb420e23958ffbcec475058a2aebd1d995859678a20afb"],["visibility_key","b6afdf6f95b17934c7f0843993a9fcc6","fca07763d74429bb5c69cbe72cbcf8eb4c30f429e560665fb10d83b2281823e8"],["visibility_key","edbec804779422b4ebd44abf76f375d3","830c29f4e7b7d50d843b7c070b342e2981ca206f2fb2a15516fc0bf5fc234efa"],["visibility_token","edbec804779422b4ebd44abf76f375d3|by:secretary","6c3ece64045785573d31f46543eed375fc845a5b78811a2b3b5985c5abf26dca"],["visibility_token","edbec804779422b4ebd44abf76f375d3|own:01a17b23-c1e0-7f4d-bfde-ad06ee95f1c2","3ffd9ddd5b2d52611a96bd9cf2e9c21b35219004e889438f2fb5b0c23de74972"],["visibility_token","edbec804779422b4ebd44abf76f375d3|own:01a17b23-c1e0-7fe5-95db-37369d524e21","69d07b8e289ba2226533ed4df09cc4b3c97488c7760db22bb34a384f6d502863"]],"detail":{"number":"Вх-3"},"object":["record","01a17b23-bb41-7b23-af0a-4ded1e3570db"],"on_behalf":"","seq":119,"unit":[1,1],"v":1}', 'c8480040831ab8011d64cf9e84fdb5f209dec08bcb22e3d0c1c73314a346bb4e', '0186026ba2920da95b6c3d37ad25e629b105b317fb9cc647d62c92c3a776b0d8');
INSERT INTO public.audit_entry VALUES (120, '2026-10-27 02:15:00.909375+00', 'chair', 'party.added', 'party', '01a17b23-b82d-74fd-9bd5-f9202a4080d5', '{"action":"party.added","actor":"chair","at":"2026-10-27T02:15:00.909375+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["party","01a17b23-b82d-74fd-9bd5-f9202a4080d5","8efd7036c5e34ef89ebbb00a8dbedf7487cb3b84da798daa79e596ca61f67c20"]],"detail":{"kind":"person"},"object":["party","01a17b23-b82d-74fd-9bd5-f9202a4080d5"],"on_behalf":"","seq":120,"unit":[1,2],"v":1}', '0186026ba2920da95b6c3d37ad25e629b105b317fb9cc647d62c92c3a776b0d8', 'd0e94400a491ae1cb670178b62de2011bd8d426fcdedd8c0e6bf959609f1b3dc');
INSERT INTO public.audit_entry VALUES (121, '2026-10-27 02:15:00.909375+00', 'chair', 'task.added', 'task', '01a17b23-b82d-7788-8907-f95d99d80d63', '{"action":"task.added","actor":"chair","at":"2026-10-27T02:15:00.909375+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["record","01a17b23-bea1-7af5-963b-3043cebf24f1","961e2776a8d13ef97068a29d4b2f8916f6b3d8e93289036df53215562b0006ce"],["task","01a17b23-b82d-7788-8907-f95d99d80d63","e0657c90de9ada0f9b925b86370f0f881854295123b35318888fc0e5cc109631"],["task_event","01a17b23-b82d-7788-8907-f95db85e3c65","936a97b992f26a265fd19525f4df0b9209939c129f71d8ea7485b2da4ab43237"],["task_executor","01a17b23-b82d-7788-8907-f95d99d80d63|01a17b23-b82d-74fd-9bd5-f9202a4080d5","1dac710491ada9f9463dd4623e16420f5d822fd77cd840ca3f1def19a8536b79"],["visibility_key","078fa16608835641caf2cd6d70c5708a","241dc557907d675f0aafeccd4d2f4105d82d68ba25c35196914fc04667a789fa"],["visibility_token","078fa16608835641caf2cd6d70c5708a|own:01a17b23-b82d-74fd-9bd5-f9202a4080d5","99afe1c1a4c9d8058a0ceaa2fd61ce944006dd0190db5956b0baca11207e2725"],["visibility_token","078fa16608835641caf2cd6d70c5708a|own:01a17b23-c1e0-7f4d-bfde-ad06ee95f1c2","758d6ec9d1477ad3f421199f161a6c0a9f93bec2428485832955753dc0b3e2b6"],["visibility_token","078fa16608835641caf2cd6d70c5708a|own:01a17b23-c1e0-7fe5-95db-37369d524e21","380b6c1e14af1e86ef486eb1dd7614415396223eded29ca041d77e887160ef96"]],"detail":{"due":"2026-11-27","record":"01a17b23-bea1-7af5-963b-3043cebf24f1"},"object":["task","01a17b23-b82d-7788-8907-f95d99d80d63"],"on_behalf":"","seq":121,"unit":[2,2],"v":1}', 'd0e94400a491ae1cb670178b62de2011bd8d426fcdedd8c0e6bf959609f1b3dc', '6eb919693594c730057ce456bbaf222acf4896be3953d1b6225110e28da2230b');
INSERT INTO public.audit_entry VALUES (122, '2026-10-27 02:15:03.413782+00', 'secretary', 'record.registered', 'record', '01a17b23-c1f5-77e4-8073-d4cd9bde1180', '{"action":"record.registered","actor":"secretary","at":"2026-10-27T02:15:03.413782+00:00","chain":"01a17b23-c1e0-7484-bfbd-19c562ae59f8","changes":[["component","01a17b23-c1f5-77e4-8073-d4ce67234d1e","e7750bf9b81fbbf010cfdcc6096ee1bc001bf3d7a1fe3dd280c965d40c15a0ee"],["file","01a17b23-c1f5-786f-a33c-ad7e71076044","e6914e22e2b687590288a3b0ce0613652dd658ccee16631885dd98cba83c5c18"],["ledger_number","01a17b23-c1f5-7c2c-a2ba-ffea8b9ff1fb","e7d1244fbb13dd081f0014cca6f33cc9995ac60225e9045639ddafd500ccd38c"],["ledger_period","01a17b23-c1f5-787d-88fb-bc712e9b1294","d9f3d0673b1e0c8d09ed3b27d0f7a948355a3855acbc4a7ab1a6c38b31e53272"],["record","01a17b23-c1f5-77e4-8073-d4cd9bde1180","f4be980313c6c56aa9cf79132101c068dd74436a16321f07115d44b8cc1252d1"],["record_field","01a17b23-c1f5-77e4-8073-d4cd9bde1180|considered_at","dab0f7aca8828912cb2324cfcfda4d9987da0980a3bc6c5dcc5a944d24287ac4"],["record_field","01a17b23-c1f5-77e4-8073-d4cd9bde1180|work_version","fd31132e42c819b95d874dcc1b9764ae9efa8753e17fe378cf3f43b24594c61d"],["record_history","01a17b23-c1f5-7dc8-900e-13e036531a38","8096ed514f58d0c8b52306a2d117f768e555d98d1c32c360e634d62fe43c6cb3"],["visibility_key","0cbd192c95523c977d28688468b08da1","30b7decb56577bf2c3fa9aaff900f8410698a1696d8e2c4b436b446cb4992ee9"],["visibility_key","2051b9877c5f193f0e488d2165c7e413","c92edeecd664c51b6aee2be211caf698ac1a786fd8bcad2a5afb4aef39c622b6"]],"detail":{"number":"Вн-1"},"object":["record","01a17b23-c1f5-77e4-8073-d4cd9bde1180"],"on_behalf":"","seq":122,"unit":[1,1],"v":1}', '6eb919693594c730057ce456bbaf222acf4896be3953d1b6225110e28da2230b', '74985524300e66675c34a51a781699ed65eaa49999b857e5836de09dd40e795c');
INSERT INTO public.audit_head VALUES (1, '01a17b23-c1e0-7484-bfbd-19c562ae59f8', 122, '74985524300e66675c34a51a781699ed65eaa49999b857e5836de09dd40e795c');
INSERT INTO public.audit_signature VALUES (109, '830af799c3667024df8174bc5128916e40af2d1b7353140d6d08576e5c93ca20', '2026-10-27 02:15:03.392+00', '91aeca4cf11904ed3653e1697f405329de442778fe8d2a80e368d422ce1e5495', '444b3659a4ec2c416f8dec444e8b8b13d937725e2dea2ed68e2dd6a9b7b0e77ce88bab25a81e65cebddea22903210cb4a5623fe15196e6bea911e68fd2d62c08');
INSERT INTO public.audit_signature VALUES (110, 'bc46b2cbc77eee5915dbdd763170cc8f58ac50ebc3ecd3f34c1b54fbf05e0892', '2026-10-27 02:15:00.704703+00', '91aeca4cf11904ed3653e1697f405329de442778fe8d2a80e368d422ce1e5495', 'fb8d9c0883df8a186ffb4464d3da8491004a91f089c3ed1adcae62a23bbd02e96866c8c40f6974abde6ca4bd240face1b7334a4dd274377138a9f01e850e4c03');
INSERT INTO public.audit_signature VALUES (111, '112d8440b11510644df8aa4cc98a02693598081c3b2a8be9e56b3a8cce3778a5', '2026-10-27 02:15:00.598326+00', '91aeca4cf11904ed3653e1697f405329de442778fe8d2a80e368d422ce1e5495', '667f7b0f7e6c683f1b1f47f65c220e3d8c900c67959e94230cfe443c08b96c3225d9bd3b69aeb165dd31dd317f628e61eeebf4749be4d7b73916a4f17450f80f');
INSERT INTO public.audit_signature VALUES (112, '75db7313274916ba26a3f2076e614cca0a11f3c88b07426a1af1e74691c26490', '2026-10-27 02:15:00.343557+00', '91aeca4cf11904ed3653e1697f405329de442778fe8d2a80e368d422ce1e5495', 'ee447ddf9e0b0d40c8868f55136020c2c2830b1d1e1a0845884c5b7709c96078a7e6122e3cf26010a4e062885462f8ec6f965757e89dfb0ec5d948e377573e07');
INSERT INTO public.audit_signature VALUES (113, '3cb2a1ef45a8724c5b83fb50ecd70e02581a02bdc8e475d2d7ea7d91ae7be99a', '2026-10-27 02:15:00.398126+00', '91aeca4cf11904ed3653e1697f405329de442778fe8d2a80e368d422ce1e5495', '224056d4711c8517d989d9a743cdc391c96ec155941b974107974008a5826297e14149efd8cdae7b864ea885602c284ed459900564507c8506b1a9299590cb06');
INSERT INTO public.audit_signature VALUES (114, '19988ec7a8c7215635e2883b2f3a370255166882cf8eb23d44b13ac93f88753b', '2026-10-27 02:15:00.418785+00', '91aeca4cf11904ed3653e1697f405329de442778fe8d2a80e368d422ce1e5495', 'de485592df7aecf2a1090d68dec9b978060757e40280e6c06ee0234f6a7b229642270e14288f950a3e7561b1a5e8ae3095986f106e2d04f71f78f5ea221e9e08');
INSERT INTO public.audit_signature VALUES (115, '938da605eb1d9f2c7bda66949acd6eec88e80e37d87fc86ea626ee2ffc8c7959', '2026-10-27 02:15:00.29143+00', '91aeca4cf11904ed3653e1697f405329de442778fe8d2a80e368d422ce1e5495', 'b4675a081cf66954826be1132c2d9934266faa548064f8876d152bca5badfce38f9d9b19085d389c401511fc857779e4bc2f4e025d541e8202b74a696442f105');
INSERT INTO public.audit_signature VALUES (116, '56c0f362954352a1f2473a58156c80180a3eefd56d5d40b9e5ea797069a7c9a4', '2026-10-27 02:15:00.91734+00', '91aeca4cf11904ed3653e1697f405329de442778fe8d2a80e368d422ce1e5495', 'ce8e3deb69cb0355047ea221bf23bdc620a96d98ce9bfd48de76b770db640b88c44f2739af9baa99665f965f472e22edc66db1a55c7507ad1135fc975fa05408');
INSERT INTO public.audit_signature VALUES (117, '3e20c45614180e619bb7725d9e40352fca666fb81c2a13aea491092197dc71f3', '2026-10-27 02:15:02.561557+00', '91aeca4cf11904ed3653e1697f405329de442778fe8d2a80e368d422ce1e5495', 'a8f6f7556a39c5b0b210bd8ff2c3284b5a3a12bb5dbc9950d7b0b7ad43e77c820ec801601daa5fcfb2243f95b3633cfff5fbd97e8ddd8c6330dbb330da733f0c');
INSERT INTO public.audit_signature VALUES (118, 'c8480040831ab8011d64cf9e84fdb5f209dec08bcb22e3d0c1c73314a346bb4e', '2026-10-27 02:15:01.350775+00', '91aeca4cf11904ed3653e1697f405329de442778fe8d2a80e368d422ce1e5495', 'a50a26ede87020f970c0899307b80a35bb341eee6899b7d673b301d7b42e664c0495f1223846e3c7c46736d7dc49015bf3179ac78a178cb45b7caa06b7bad404');
INSERT INTO public.audit_signature VALUES (119, '0186026ba2920da95b6c3d37ad25e629b105b317fb9cc647d62c92c3a776b0d8', '2026-10-27 02:15:01.697668+00', '91aeca4cf11904ed3653e1697f405329de442778fe8d2a80e368d422ce1e5495', '1d3238a9c6f66042847b078d4aa45a9b56de46dddf9a1aeb5f926d716fc1df9152b60abfa0a8392676fe5a302e9418f9015303bc6a87d5e067fb4bbca5730d01');
INSERT INTO public.audit_signature VALUES (121, '6eb919693594c730057ce456bbaf222acf4896be3953d1b6225110e28da2230b', '2026-10-27 02:15:00.909375+00', '91aeca4cf11904ed3653e1697f405329de442778fe8d2a80e368d422ce1e5495', '4c6b40a1189d73ea94bd57b1038cb5b9b41b7c7426ad41b15fb7a95a2933d495489615699d3eb2c5022c9355edffb98795a5f84b069cac05c75c0fe79d1cc20e');
INSERT INTO public.audit_signature VALUES (122, '74985524300e66675c34a51a781699ed65eaa49999b857e5836de09dd40e795c', '2026-10-27 02:15:03.413782+00', '91aeca4cf11904ed3653e1697f405329de442778fe8d2a80e368d422ce1e5495', '51e39c0e6820b391b77b09914bd6d7f25a035eaa1902ee535f0ac4f71442c579a96ce4d91de6eb876e38806d0e7e2b492a5e6d035b00e83797586bc3a770b002');
INSERT INTO public.body VALUES ('presidium', 'Президиум', 'Presidium', 'governing', 'п. 3.4 Положения');
INSERT INTO public.body VALUES ('assembly', 'Общее собрание', 'General meeting', 'general', 'п. 3.6 Положения');
INSERT INTO public.body VALUES ('consulting_group', 'Рабочая группа по консультационно-методической работе', 'Working group for consulting and methods', 'working_group', 'п. 3.11 Положения');
INSERT INTO public.body VALUES ('research_group', 'Рабочая группа по научно-аналитической работе', 'Working group for research and analysis', 'working_group', 'п. 3.11 Положения');
INSERT INTO public.body VALUES ('information_group', 'Рабочая группа по информационному сопровождению', 'Working group for information', 'working_group', 'п. 3.11 Положения');
INSERT INTO public.body VALUES ('appraisal_commission', 'Экспертная комиссия', 'Appraisal commission', 'commission', '');
INSERT INTO public.component VALUES ('01a17b23-bea1-7c31-bc01-8e28ff3019ab', '01a17b23-bea1-7af5-963b-3043cebf24f1', 'main', 1, 1, 'письмо.txt', 'text/plain', 245, 'b66a66b6f8b429cfa36670f69c89692010b0ffe51d607b70fc9991559e367ed5', '2026-10-27 02:15:02.561557+00');
INSERT INTO public.component VALUES ('01a17b23-c1f5-77e4-8073-d4ce67234d1e', '01a17b23-c1f5-77e4-8073-d4cd9bde1180', 'main', 1, 1, 'письмо.txt', 'text/plain', 245, 'b66a66b6f8b429cfa36670f69c89692010b0ffe51d607b70fc9991559e367ed5', '2026-10-27 02:15:03.413782+00');
INSERT INTO public.component_text VALUES ('01a17b23-bea1-7c31-bc01-8e28ff3019ab', 'extracted', 'text', '1', '', 'Министерство образования Приобского края
О представлении аналитической записки
Просим представить записку о системе менеджмента.');
INSERT INTO public.component_text VALUES ('01a17b23-c1f5-77e4-8073-d4ce67234d1e', 'extracted', 'text', '1', '', 'Министерство образования Приобского края
О представлении аналитической записки
Просим представить записку о системе менеджмента.');
INSERT INTO public.deployment_fact VALUES ('preset', 'demo');
INSERT INTO public.deployment_fact VALUES ('association', 'Ассоциация образовательных организаций Приобского края, работающих по системе менеджмента качества');
INSERT INTO public.deployment_fact VALUES ('founded_at', '2026-10-27T02:15:03.392000+00:00');
INSERT INTO public.deployment_fact VALUES ('rehearsal', 'yes');
INSERT INTO public.deployment_fact VALUES ('audit_key', '91aeca4cf11904ed3653e1697f405329de442778fe8d2a80e368d422ce1e5495');
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
INSERT INTO public.field_definition VALUES ('incoming_letter', 'kind', 'Вид документа', 'Kind of document', 'text', true, false, 0);
INSERT INTO public.field_definition VALUES ('incoming_letter', 'foreign_number', '№ документа корреспондента', 'Sender''s number', 'foreign_number', true, true, 1);
INSERT INTO public.field_definition VALUES ('incoming_letter', 'addressee', 'Адресат', 'Addressee', 'text', false, false, 2);
INSERT INTO public.field_definition VALUES ('incoming_letter', 'signed_by', 'Подписал', 'Signed by', 'text', false, false, 3);
INSERT INTO public.field_definition VALUES ('incoming_letter', 'reference', 'На № … от …', 'In reply to No. … of …', 'text', false, false, 4);
INSERT INTO public.field_definition VALUES ('incoming_letter', 'delivery', 'Способ доставки', 'Delivered by', 'text', true, false, 5);
INSERT INTO public.field_definition VALUES ('incoming_letter', 'forwarded', 'Сведения о переадресации', 'Forwarded', 'text', false, false, 6);
INSERT INTO public.field_definition VALUES ('incoming_letter', 'sheets', 'Листов (осн.)', 'Sheets', 'number', false, false, 7);
INSERT INTO public.field_definition VALUES ('incoming_letter', 'annex_sheets', 'Листов (прил.)', 'Sheets of annexes', 'number', false, false, 8);
INSERT INTO public.field_definition VALUES ('incoming_letter', 'copy_number', 'Экз. №', 'Copy No.', 'text', false, false, 9);
INSERT INTO public.field_definition VALUES ('incoming_letter', 'executor_account', 'Исполнитель (учётная запись)', 'Executor (account)', 'text', false, false, 10);
INSERT INTO public.field_definition VALUES ('incoming_letter', 'note', 'Примечание', 'Note', 'text', false, false, 11);
INSERT INTO public.field_definition VALUES ('outgoing_letter', 'kind', 'Вид документа', 'Kind of document', 'text', true, false, 0);
INSERT INTO public.field_definition VALUES ('outgoing_letter', 'reference', 'На № … от …', 'In reply to No. … of …', 'text', false, false, 1);
INSERT INTO public.field_definition VALUES ('outgoing_letter', 'delivery', 'Способ отправки', 'Dispatched by', 'text', false, false, 2);
INSERT INTO public.field_definition VALUES ('outgoing_letter', 'dispatched_on', 'Дата отправки', 'Dispatched on', 'date', false, false, 3);
INSERT INTO public.field_definition VALUES ('outgoing_letter', 'sheets', 'Листов (осн.)', 'Sheets', 'number', false, false, 4);
INSERT INTO public.field_definition VALUES ('outgoing_letter', 'annex_sheets', 'Листов (прил.)', 'Sheets of annexes', 'number', false, false, 5);
INSERT INTO public.field_definition VALUES ('outgoing_letter', 'copy_number', 'Экз. №', 'Copy No.', 'text', false, false, 6);
INSERT INTO public.field_definition VALUES ('outgoing_letter', 'executor_account', 'Исполнитель (учётная запись)', 'Executor (account)', 'text', false, false, 7);
INSERT INTO public.field_definition VALUES ('outgoing_letter', 'note', 'Примечание', 'Note', 'text', false, false, 8);
INSERT INTO public.file VALUES ('01a17b23-c1f5-786f-a33c-ad7e71076044', '03-01', '2026', 'Методические разработки (подлинники)', 'open', '2026-10-27', NULL, '{"kind": "permanent", "verification": "unchecked", "note": "по месту разработки; присланные для сведения – до замены новыми"}');
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
INSERT INTO public.invitation VALUES ('01a17b23-b6f6-7b40-a328-101e4a03f21c', '01a17b23-c1e0-7fe5-95db-37524a2977dc', '1f1722d0acfb03939d83b20edd49f8ccf08b2ba787d17d55c23f90dacb04984e', '2026-10-28 02:15:00.598326+00', '2026-10-27 02:15:00.343557+00');
INSERT INTO public.invitation VALUES ('01a17b23-b62e-7757-ac0a-35b54c0b4a76', '01a17b23-c1e0-7fe5-95db-3753159c0fe7', '2229b6984dbca5b8107178a732f855d659f36b044f8a586f7e6187a3a85c513f', '2026-10-28 02:15:00.398126+00', '2026-10-27 02:15:00.418785+00');
INSERT INTO public.invitation VALUES ('01a17b23-c1e0-7fe5-95db-3756bc063a3a', '01a17b23-c1e0-7fe5-95db-3755ee12999c', '9f6217eefa295e5b93c1209a76b7f5a0363a9fb130df6a350cf38e3058885637', '2026-10-28 02:15:03.392+00', '2026-10-27 02:15:00.29143+00');
INSERT INTO public.invitation VALUES ('01a17b23-b5c3-7bdf-b1e6-4f3da7e72657', '01a17b23-c1e0-7fe5-95db-3755ee12999c', '74502337e3701558c0d5b89bbc2963641dbe5b2a23b7a3733f9d2df8c886b37f', '2026-10-28 02:15:00.29143+00', '2026-10-27 02:15:00.91734+00');
INSERT INTO public.journal_alembic_version VALUES ('0001');
INSERT INTO public.ledger VALUES ('internal', 'Внутренние документы', 'Internal records', 'calendar_year', '{prefix}-{seq}{suffix}', 'Вн', 'core');
INSERT INTO public.ledger VALUES ('incoming', 'Журнал регистрации входящих документов', 'Journal of incoming documents', 'calendar_year', '{prefix}-{seq}{suffix}', 'Вх', 'journal');
INSERT INTO public.ledger VALUES ('outgoing', 'Журнал регистрации исходящих документов', 'Journal of outgoing documents', 'calendar_year', '{case}/{seq}{suffix}', 'Исх', 'journal');
INSERT INTO public.ledger_number VALUES ('01a17b23-bea1-7d37-9823-b951227a5857', '01a17b23-bea1-7c31-bc01-8e29b9be938b', 1, '', 'issued', 'Вх-1', '01a17b23-bea1-7af5-963b-3043cebf24f1', '', '2026-10-27');
INSERT INTO public.ledger_number VALUES ('01a17b23-b9e6-7f8f-894d-6d32068f3627', '01a17b23-bea1-7c31-bc01-8e29b9be938b', 2, '', 'issued', 'Вх-2', '01a17b23-b9e6-7e4d-8aac-5598d34a1c33', '', '2026-10-27');
INSERT INTO public.ledger_number VALUES ('01a17b23-bb41-7b23-af0a-4defb6aea0b1', '01a17b23-bea1-7c31-bc01-8e29b9be938b', 3, '', 'issued', 'Вх-3', '01a17b23-bb41-7b23-af0a-4ded1e3570db', '', '2026-10-27');
INSERT INTO public.ledger_number VALUES ('01a17b23-c1f5-7c2c-a2ba-ffea8b9ff1fb', '01a17b23-c1f5-787d-88fb-bc712e9b1294', 1, '', 'issued', 'Вн-1', '01a17b23-c1f5-77e4-8073-d4cd9bde1180', '', '2026-10-27');
INSERT INTO public.ledger_period VALUES ('01a17b23-bea1-7c31-bc01-8e29b9be938b', 'incoming', '2026', '{prefix}-{seq}{suffix}', 'Вх', 3, 'open', '2026-10-27', NULL);
INSERT INTO public.ledger_period VALUES ('01a17b23-c1f5-787d-88fb-bc712e9b1294', 'internal', '2026', '{prefix}-{seq}{suffix}', 'Вн', 1, 'open', '2026-10-27', NULL);
INSERT INTO public.link_type VALUES ('answers', 'Ответ на', 'Answer to', 'Ответ', 'Answer', 'core');
INSERT INTO public.link_type VALUES ('initiates', 'Инициирующий документ для', 'Initiates', 'Инициирующий документ', 'Initiated by', 'core');
INSERT INTO public.link_type VALUES ('repeats', 'Повторно к', 'Repeats', 'Повторный документ', 'Repeated by', 'core');
INSERT INTO public.link_type VALUES ('executes', 'Во исполнение', 'Executes', 'Исполняющий документ', 'Executed by', 'core');
INSERT INTO public.link_type VALUES ('annex_to', 'Приложение к', 'Annex to', 'Приложение', 'Annex', 'core');
INSERT INTO public.link_type VALUES ('cancels', 'Отменяет', 'Cancels', 'Отменён документом', 'Cancelled by', 'core');
INSERT INTO public.link_type VALUES ('replaces', 'Взамен', 'Replaces', 'Заменён документом', 'Replaced by', 'core');
INSERT INTO public.link_type VALUES ('extract_of', 'Выписка из', 'Extract of', 'Выписка', 'Extract', 'core');
INSERT INTO public.link_type VALUES ('covers', 'Сопроводительное к', 'Covering letter of', 'Сопроводительное письмо', 'Covering letter', 'core');
INSERT INTO public.party VALUES ('01a17b23-c1e0-7f4d-bfde-ad06ee95f1c2', 'organisation', 'Министерство образования Приобского края', '', 'министерствообразованияприобскогокрая', 'authority', 'г. Приобск', '', '', 'ул. Набережная, д. 12, г. Приобск, 650000', '', '', '2026-10-27 02:15:03.392+00');
INSERT INTO public.party VALUES ('01a17b23-c1e0-7f4d-bfde-ad0720f8ec7f', 'organisation', 'Отдел управления качеством образования Министерства образования Приобского края', 'Отдел управления качеством образования', 'отделуправлениякачествомобразованияминистерстваобразованияприобскогокрая', 'authority', 'г. Приобск', '', '', 'ул. Набережная, д. 12, г. Приобск, 650000', 'kachestvo@minobr.example', '(3800) 00-12-34', '2026-10-27 02:15:03.392+00');
INSERT INTO public.party VALUES ('01a17b23-c1e0-7f4d-bfde-ad085d7e1d81', 'organisation', 'Совет по качеству образования Приобского края', 'Совет по качеству образования', 'советпокачествуобразованияприобскогокрая', 'council', '', '', '', '', '', '', '2026-10-27 02:15:03.392+00');
INSERT INTO public.party VALUES ('01a17b23-c1e0-7f4d-bfde-ad08ff559b58', 'organisation', 'Региональный центр менеджмента качества', 'РЦМК', 'региональныйцентрменеджментакачества', 'certification_body', '', '', '', '', '', '', '2026-10-27 02:15:03.392+00');
INSERT INTO public.party VALUES ('01a17b23-c1e0-7f4d-bfde-ad096b566e9f', 'organisation', 'АНО ДПО «Институт управления качеством»', '', 'анодпоинститутуправлениякачеством', 'partner', '', '', '', '', 'forum@iuk.example', '', '2026-10-27 02:15:03.392+00');
INSERT INTO public.party VALUES ('01a17b23-c1e0-7f4d-bfde-ad0a05535ee8', 'organisation', 'МБОУ «СОШ № 208»', '', 'мбоусошno208', 'applicant', 'г. Заречинск', 'общее', '', 'ул. Садовая, д. 7, г. Заречинск, 650311', 'school208@zar.example', '(3801) 00-45-10', '2026-10-27 02:15:03.392+00');
INSERT INTO public.party VALUES ('01a17b23-c1e0-7f77-9403-028dd90f083f', 'organisation', 'МАДОУ «Детский сад № 19 «Рябинка»', '', 'мадоудетскийсадno19рябинка', 'candidate', 'г. Приобск', 'дошкольное', '', '', '', '', '2026-10-27 02:15:03.392+00');
INSERT INTO public.party VALUES ('01a17b23-c1e0-7fe5-95db-3726490eb57e', 'organisation', 'МБОУ «Лицей № 3»', '', 'мбоулицейno3', 'member', 'г. Приобск', 'общее', '', '', '', '', '2026-10-27 02:15:03.392+00');
INSERT INTO public.party VALUES ('01a17b23-c1e0-7fe5-95db-3726fee2ab51', 'organisation', 'МБОУ «Гимназия № 7»', '', 'мбоугимназияno7', 'member', 'г. Приобск', 'общее', '', '', '', '', '2026-10-27 02:15:03.392+00');
INSERT INTO public.party VALUES ('01a17b23-c1e0-7fe5-95db-3727f95806da', 'organisation', 'КГБПОУ «Приобский политехнический техникум»', '', 'кгбпоуприобскийполитехническийтехникум', 'member', 'г. Приобск', 'СПО', '', '', '', '', '2026-10-27 02:15:03.392+00');
INSERT INTO public.party VALUES ('01a17b23-c1e0-7fe5-95db-3728e904883a', 'organisation', 'МБОУ «СОШ № 31»', '', 'мбоусошno31', 'member', 'г. Каменогорск', 'общее', '', '', '', '', '2026-10-27 02:15:03.392+00');
INSERT INTO public.party VALUES ('01a17b23-c1e0-7fe5-95db-37298155b450', 'organisation', 'МБДОУ «Детский сад № 4 «Колосок»', '', 'мбдоудетскийсадno4колосок', 'member', 'г. Приобск', 'дошкольное', '', '', '', '', '2026-10-27 02:15:03.392+00');
INSERT INTO public.party VALUES ('01a17b23-c1e0-7fe5-95db-372aae786d3d', 'organisation', 'КГБПОУ «Каменогорский аграрный колледж»', '', 'кгбпоукаменогорскийаграрныйколледж', 'member', 'г. Каменогорск', 'СПО', '', 'пер. Опытный, д. 3, г. Каменогорск, 650520', '', '(3802) 00-71-15', '2026-10-27 02:15:03.392+00');
INSERT INTO public.party VALUES ('01a17b23-c1e0-7fe5-95db-372c072e5b89', 'organisation', 'МБУ ДО «Центр детского творчества»', '', 'мбудоцентрдетскоготворчества', 'member', 'г. Приобск', 'дополнительное', '', '', '', '', '2026-10-27 02:15:03.392+00');
INSERT INTO public.party VALUES ('01a17b23-c1e0-7fe5-95db-372c70d0e638', 'organisation', 'МАДОУ «Детский сад № 27 «Сказка»', '', 'мадоудетскийсадno27сказка', 'member', 'г. Заречинск', 'дошкольное', '', '', '', '', '2026-10-27 02:15:03.392+00');
INSERT INTO public.party VALUES ('01a17b23-c1e0-7fe5-95db-372d56ff708f', 'organisation', 'МБОУ «СОШ № 5»', '', 'мбоусошno5', 'member', 'г. Заречинск', 'общее', '', '', '', '', '2026-10-27 02:15:03.392+00');
INSERT INTO public.party VALUES ('01a17b23-c1e0-7fe5-95db-372e0e37f754', 'organisation', 'МБОУ «Гимназия № 2»', '', 'мбоугимназияno2', 'member', 'г. Приобск', 'общее', '', '', '', '', '2026-10-27 02:15:03.392+00');
INSERT INTO public.party VALUES ('01a17b23-c1e0-7fe5-95db-372ec58e3eba', 'organisation', 'МБОУ «СОШ № 12»', '', 'мбоусошno12', 'member', 'г. Приобск', 'общее', '', '', '', '', '2026-10-27 02:15:03.392+00');
INSERT INTO public.party VALUES ('01a17b23-c1e0-7fe5-95db-372eee801236', 'organisation', 'МБОУ «СОШ № 15»', '', 'мбоусошno15', 'member', 'г. Заречинск', 'общее', '', '', '', '', '2026-10-27 02:15:03.392+00');
INSERT INTO public.party VALUES ('01a17b23-c1e0-7fe5-95db-372f8e022b49', 'person', 'Ветрова Ирина Сергеевна', '', 'ветроваиринасергеевна', '', '', '', 'директор', '', '', '', '2026-10-27 02:15:03.392+00');
INSERT INTO public.party VALUES ('01a17b23-c1e0-7fe5-95db-373073ed04d8', 'person', 'Грачёв М.Е.', '', 'грачевм.е.', '', '', '', 'директор', '', '', '', '2026-10-27 02:15:03.392+00');
INSERT INTO public.party VALUES ('01a17b23-c1e0-7fe5-95db-3730a21cf9e9', 'person', 'Ильин К.Р.', '', 'ильинк.р.', '', '', '', 'директор', '', '', '', '2026-10-27 02:15:03.392+00');
INSERT INTO public.party VALUES ('01a17b23-c1e0-7fe5-95db-373134dc0166', 'person', 'Кедров А.П.', '', 'кедрова.п.', '', '', '', 'директор', '', '', '', '2026-10-27 02:15:03.392+00');
INSERT INTO public.party VALUES ('01a17b23-c1e0-7fe5-95db-373138315eae', 'person', 'Мохова А.С.', '', 'моховаа.с.', '', '', '', 'заведующий', '', '', '', '2026-10-27 02:15:03.392+00');
INSERT INTO public.party VALUES ('01a17b23-c1e0-7fe5-95db-3731e62c44b2', 'person', 'Полевой Б.Г.', '', 'полевойб.г.', '', '', '', 'директор', '', '', '', '2026-10-27 02:15:03.392+00');
INSERT INTO public.party VALUES ('01a17b23-c1e0-7fe5-95db-3732dd424924', 'person', 'Рябова Л.Т.', '', 'рябовал.т.', '', '', '', 'директор', '', '', '', '2026-10-27 02:15:03.392+00');
INSERT INTO public.party VALUES ('01a17b23-c1e0-7fe5-95db-3733991b4d7d', 'person', 'Сомова Р.А.', '', 'сомовар.а.', '', '', '', 'заведующий', '', '', '', '2026-10-27 02:15:03.392+00');
INSERT INTO public.party VALUES ('01a17b23-c1e0-7fe5-95db-3734966698b0', 'person', 'Зимин В.В.', '', 'зиминв.в.', '', '', '', 'директор', '', '', '', '2026-10-27 02:15:03.392+00');
INSERT INTO public.party VALUES ('01a17b23-c1e0-7fe5-95db-373547a2ede8', 'person', 'Орлова Н.Ю.', '', 'орлован.ю.', '', '', '', 'директор', '', '', '', '2026-10-27 02:15:03.392+00');
INSERT INTO public.party VALUES ('01a17b23-c1e0-7fe5-95db-373574dbec45', 'person', 'Ушаков Д.С.', '', 'ушаковд.с.', '', '', '', 'директор', '', '', '', '2026-10-27 02:15:03.392+00');
INSERT INTO public.party VALUES ('01a17b23-c1e0-7fe5-95db-37358ea7b546', 'person', 'Белова Наталья Павловна', '', 'белованатальяпавловна', '', '', '', 'директор', '', '', '', '2026-10-27 02:15:03.392+00');
INSERT INTO public.party VALUES ('01a17b23-c1e0-7fe5-95db-37369d524e21', 'person', 'Савушкина Тамара Никитична', '', 'савушкинатамараникитична', '', '', '', 'методист', '', '', '', '2026-10-27 02:15:03.392+00');
INSERT INTO public.party VALUES ('01a17b23-c1e0-7fe5-95db-3737c235ea3d', 'person', 'Нечаев Олег Викторович', '', 'нечаеволегвикторович', '', '', '', 'директор', '', '', '', '2026-10-27 02:15:03.392+00');
INSERT INTO public.party VALUES ('01a17b23-c1e0-7fe5-95db-3739251dd9dc', 'person', 'Тихомирова А.А.', '', 'тихомироваа.а.', '', '', '', 'ответственный по качеству', '', '', '', '2026-10-27 02:15:03.392+00');
INSERT INTO public.party VALUES ('01a17b23-c1e0-7fe5-95db-373988597e40', 'person', 'Ломакина Е.Д.', '', 'ломакинае.д.', '', '', '', 'заведующий', '', '', '', '2026-10-27 02:15:03.392+00');
INSERT INTO public.party VALUES ('01a17b23-c1e0-7fe5-95db-373a202b5506', 'person', 'Крутоярова П.А.', '', 'крутояровап.а.', '', '', '', 'начальник отдела управления качеством образования', '', '', '', '2026-10-27 02:15:03.392+00');
INSERT INTO public.party VALUES ('01a17b23-c1e0-7fe5-95db-373ac0bb6c10', 'person', 'Лаптева Мария Олеговна', '', 'лаптевамарияолеговна', '', '', '', 'исполнитель', '', '', '', '2026-10-27 02:15:03.392+00');
INSERT INTO public.party VALUES ('01a17b23-c1e0-7fe5-95db-373b330473de', 'person', 'Соколовский А.Н.', '', 'соколовскийа.н.', '', '', '', 'министр образования Приобского края', '', '', '', '2026-10-27 02:15:03.392+00');
INSERT INTO public.party VALUES ('01a17b23-b82d-74fd-9bd5-f9202a4080d5', 'person', 'secretary', '', 'secretary', '', '', '', '', '', '', '', '2026-10-27 02:15:00.909375+00');
INSERT INTO public.party_alias VALUES ('01a17b23-c1e0-7f4d-bfde-ad07b69b67c4', '01a17b23-c1e0-7f4d-bfde-ad0720f8ec7f', 'Отдел управления качеством образования', 'отделуправлениякачествомобразования');
INSERT INTO public.party_alias VALUES ('01a17b23-c1e0-7f4d-bfde-ad08f28cac71', '01a17b23-c1e0-7f4d-bfde-ad085d7e1d81', 'Совет по качеству образования', 'советпокачествуобразования');
INSERT INTO public.party_alias VALUES ('01a17b23-c1e0-7f4d-bfde-ad094e536635', '01a17b23-c1e0-7f4d-bfde-ad08ff559b58', 'РЦМК', 'рцмк');
INSERT INTO public.party_alias VALUES ('01a17b23-c1e0-7f4d-bfde-ad09cfd24efd', '01a17b23-c1e0-7f4d-bfde-ad096b566e9f', 'Автономная некоммерческая организация дополнительного профессионального образования «Институт управления качеством»', 'автономнаянекоммерческаяорганизациядополнительногопрофессиональногообразованияинститутуправлениякачеством');
INSERT INTO public.party_alias VALUES ('01a17b23-c1e0-7f4d-bfde-ad0ad1cfcd15', '01a17b23-c1e0-7f4d-bfde-ad0a05535ee8', 'Муниципальное бюджетное общеобразовательное учреждение «Средняя общеобразовательная школа № 208»', 'муниципальноебюджетноеобщеобразовательноеучреждениесредняяобщеобразовательнаяшколаno208');
INSERT INTO public.party_alias VALUES ('01a17b23-c1e0-7fe5-95db-372531e75cbf', '01a17b23-c1e0-7f77-9403-028dd90f083f', 'Муниципальное автономное дошкольное образовательное учреждение «Детский сад № 19 «Рябинка»', 'муниципальноеавтономноедошкольноеобразовательноеучреждениедетскийсадno19рябинка');
INSERT INTO public.party_alias VALUES ('01a17b23-c1e0-7fe5-95db-3725853aa485', '01a17b23-c1e0-7f77-9403-028dd90f083f', 'Детский сад № 19 «Рябинка»', 'детскийсадno19рябинка');
INSERT INTO public.party_alias VALUES ('01a17b23-c1e0-7fe5-95db-372a5ec97e6e', '01a17b23-c1e0-7fe5-95db-37298155b450', 'Детский сад № 4 «Колосок»', 'детскийсадno4колосок');
INSERT INTO public.party_alias VALUES ('01a17b23-c1e0-7fe5-95db-372afda6b475', '01a17b23-c1e0-7fe5-95db-372aae786d3d', 'Краевое государственное бюджетное профессиональное образовательное учреждение «Каменогорский аграрный колледж»', 'краевоегосударственноебюджетноепрофессиональноеобразовательноеучреждениекаменогорскийаграрныйколледж');
INSERT INTO public.party_alias VALUES ('01a17b23-c1e0-7fe5-95db-372b84e8ce86', '01a17b23-c1e0-7fe5-95db-372aae786d3d', 'Каменогорский аграрный колледж', 'каменогорскийаграрныйколледж');
INSERT INTO public.party_alias VALUES ('01a17b23-c1e0-7fe5-95db-37300c056568', '01a17b23-c1e0-7fe5-95db-372f8e022b49', 'Ветрова И.С.', 'ветроваи.с.');
INSERT INTO public.party_alias VALUES ('01a17b23-c1e0-7fe5-95db-3735f0a23d4a', '01a17b23-c1e0-7fe5-95db-37358ea7b546', 'Белова Н.П.', 'белован.п.');
INSERT INTO public.party_alias VALUES ('01a17b23-c1e0-7fe5-95db-37377c39734a', '01a17b23-c1e0-7fe5-95db-37369d524e21', 'Савушкина Т.Н.', 'савушкинат.н.');
INSERT INTO public.party_alias VALUES ('01a17b23-c1e0-7fe5-95db-37383743044a', '01a17b23-c1e0-7fe5-95db-3737c235ea3d', 'Нечаев О.В.', 'нечаево.в.');
INSERT INTO public.party_alias VALUES ('01a17b23-c1e0-7fe5-95db-373b1506c5b4', '01a17b23-c1e0-7fe5-95db-373ac0bb6c10', 'Лаптева М.О.', 'лаптевам.о.');
INSERT INTO public.record VALUES ('01a17b23-b9e6-7e4d-8aac-5598d34a1c33', 'incoming_letter', 'О совещании', '2026-10-22', '2026-10-27 02:15:01.350775+00', 'Вх-2', 'ВХ-2', '0000000002', '2026', '2026-10-27 02:15:01.350775+00', '2026-10-27', 'secretary', 'registered', false, '', '', NULL, NULL, 'fc53fc146fea8343ad0d6ae72117c454', 'journal', 1, '2026-10-27 02:15:01.350775+00');
INSERT INTO public.record VALUES ('01a17b23-bb41-7b23-af0a-4ded1e3570db', 'incoming_letter', 'О проверке', '2026-10-22', '2026-10-27 02:15:01.697668+00', 'Вх-3', 'ВХ-3', '0000000003', '2026', '2026-10-27 02:15:01.697668+00', '2026-10-27', 'secretary', 'registered', false, 'Конфиденциально', 'гриф отправителя', NULL, NULL, 'edbec804779422b4ebd44abf76f375d3', 'journal', 1, '2026-10-27 02:15:01.697668+00');
INSERT INTO public.record VALUES ('01a17b23-bea1-7af5-963b-3043cebf24f1', 'incoming_letter', 'О представлении аналитической записки', '2026-10-22', '2026-10-27 02:15:02.561557+00', 'Вх-1', 'ВХ-1', '0000000001', '2026', '2026-10-27 02:15:02.561557+00', '2026-10-27', 'secretary', 'registered', false, '', '', NULL, NULL, '078fa16608835641caf2cd6d70c5708a', 'journal', 1, '2026-10-27 02:15:02.561557+00');
INSERT INTO public.record VALUES ('01a17b23-c1f5-77e4-8073-d4cd9bde1180', 'methodical_work', 'Внутренний аудит в колледже', NULL, NULL, 'Вн-1', 'ВН-1', '0000000001', '2026', '2026-10-27 02:15:03.413782+00', '2026-10-27', 'secretary', 'registered', false, '', '', NULL, '01a17b23-c1f5-786f-a33c-ad7e71076044', '2051b9877c5f193f0e488d2165c7e413', 'core', 1, '2026-10-27 02:15:03.413782+00');
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
INSERT INTO public.record_field VALUES ('01a17b23-bea1-7af5-963b-3043cebf24f1', 'kind', 'письмо', NULL);
INSERT INTO public.record_field VALUES ('01a17b23-bea1-7af5-963b-3043cebf24f1', 'foreign_number', '21-05/1187', '21-05/1187');
INSERT INTO public.record_field VALUES ('01a17b23-bea1-7af5-963b-3043cebf24f1', 'addressee', 'Ветрова Ирина Сергеевна', NULL);
INSERT INTO public.record_field VALUES ('01a17b23-bea1-7af5-963b-3043cebf24f1', 'delivery', 'почта', NULL);
INSERT INTO public.record_field VALUES ('01a17b23-b9e6-7e4d-8aac-5598d34a1c33', 'kind', 'письмо', NULL);
INSERT INTO public.record_field VALUES ('01a17b23-b9e6-7e4d-8aac-5598d34a1c33', 'foreign_number', '21-05/1201', '21-05/1201');
INSERT INTO public.record_field VALUES ('01a17b23-b9e6-7e4d-8aac-5598d34a1c33', 'addressee', 'Ветрова Ирина Сергеевна', NULL);
INSERT INTO public.record_field VALUES ('01a17b23-b9e6-7e4d-8aac-5598d34a1c33', 'delivery', 'почта', NULL);
INSERT INTO public.record_field VALUES ('01a17b23-bb41-7b23-af0a-4ded1e3570db', 'kind', 'письмо', NULL);
INSERT INTO public.record_field VALUES ('01a17b23-bb41-7b23-af0a-4ded1e3570db', 'foreign_number', '7-дсп', '7-ДСП');
INSERT INTO public.record_field VALUES ('01a17b23-bb41-7b23-af0a-4ded1e3570db', 'addressee', 'Ветрова Ирина Сергеевна', NULL);
INSERT INTO public.record_field VALUES ('01a17b23-bb41-7b23-af0a-4ded1e3570db', 'delivery', 'почта', NULL);
INSERT INTO public.record_field VALUES ('01a17b23-c1f5-77e4-8073-d4cd9bde1180', 'work_version', '1.0', NULL);
INSERT INTO public.record_field VALUES ('01a17b23-c1f5-77e4-8073-d4cd9bde1180', 'considered_at', 'протокол от 28.08.2026 № 3', NULL);
INSERT INTO public.record_history VALUES ('01a17b23-bea1-7d37-9823-b951bff1cd47', '01a17b23-bea1-7af5-963b-3043cebf24f1', '2026-10-27 02:15:02.561557+00', 'secretary', 'registered', '', '', 'Вх-1', '');
INSERT INTO public.record_history VALUES ('01a17b23-b9e6-7f8f-894d-6d32b2eaffa9', '01a17b23-b9e6-7e4d-8aac-5598d34a1c33', '2026-10-27 02:15:01.350775+00', 'secretary', 'registered', '', '', 'Вх-2', '');
INSERT INTO public.record_history VALUES ('01a17b23-bb41-7b23-af0a-4df0752b646f', '01a17b23-bb41-7b23-af0a-4ded1e3570db', '2026-10-27 02:15:01.697668+00', 'secretary', 'registered', '', '', 'Вх-3', '');
INSERT INTO public.record_history VALUES ('01a17b23-c1f5-7dc8-900e-13e036531a38', '01a17b23-c1f5-77e4-8073-d4cd9bde1180', '2026-10-27 02:15:03.413782+00', 'secretary', 'registered', '', '', 'Вн-1', '');
INSERT INTO public.record_party VALUES ('01a17b23-bea1-7ba1-aac1-ce5afa2fcf35', '01a17b23-bea1-7af5-963b-3043cebf24f1', '01a17b23-c1e0-7f4d-bfde-ad06ee95f1c2', 'correspondent', 0);
INSERT INTO public.record_party VALUES ('01a17b23-bea1-7ba1-aac1-ce5b8dc353bd', '01a17b23-bea1-7af5-963b-3043cebf24f1', '01a17b23-c1e0-7fe5-95db-37369d524e21', 'executor', 1);
INSERT INTO public.record_party VALUES ('01a17b23-b9e6-7e4d-8aac-5599921d21fc', '01a17b23-b9e6-7e4d-8aac-5598d34a1c33', '01a17b23-c1e0-7f4d-bfde-ad06ee95f1c2', 'correspondent', 0);
INSERT INTO public.record_party VALUES ('01a17b23-b9e6-7f8f-894d-6d30d0b5acf5', '01a17b23-b9e6-7e4d-8aac-5598d34a1c33', '01a17b23-c1e0-7fe5-95db-37369d524e21', 'executor', 1);
INSERT INTO public.record_party VALUES ('01a17b23-bb41-7b23-af0a-4dedae87b255', '01a17b23-bb41-7b23-af0a-4ded1e3570db', '01a17b23-c1e0-7f4d-bfde-ad06ee95f1c2', 'correspondent', 0);
INSERT INTO public.record_party VALUES ('01a17b23-bb41-7b23-af0a-4dee0af19d3d', '01a17b23-bb41-7b23-af0a-4ded1e3570db', '01a17b23-c1e0-7fe5-95db-37369d524e21', 'executor', 1);
INSERT INTO public.role VALUES ('chair', 'Председатель', 'Chair', '{"*": "all"}', '{"*": "all"}', '["audit.read", "record.approve", "record.mark", "record.sign", "standing.edit", "task.add", "task.close", "task.read"]');
INSERT INTO public.role VALUES ('deputy', 'Заместитель председателя', 'Deputy chair', '{"*": "all"}', '{"*": "all"}', '["task.add", "task.close", "task.read"]');
INSERT INTO public.role VALUES ('secretary', 'Секретарь', 'Secretary', '{"*": "all"}', '{"*": "none"}', '["party.edit", "record.attach", "record.correct", "record.file", "record.link", "record.mark", "record.register", "record.sign", "standing.edit", "task.enter", "task.read"]');
INSERT INTO public.role VALUES ('presidium_member', 'Член Президиума', 'Presidium member', '{"*": "all"}', '{"*": "all"}', '["task.read"]');
INSERT INTO public.role VALUES ('member', 'Организация – член Ассоциации', 'Member organisation', '{"*": "own", "annual_plan": "all", "annual_report": "all", "authority_order": "all", "decision": "all", "event_document": "all", "event_report": "all", "methodical_work": "all", "presidium_minutes": "none", "registration_journal": "none"}', '{"*": "none"}', '[]');
INSERT INTO public.role VALUES ('candidate', 'Организация-кандидат', 'Candidate organisation', '{"*": "own", "annual_plan": "all", "annual_report": "all", "methodical_work": "all", "presidium_minutes": "none", "registration_journal": "none"}', '{"*": "none"}', '[]');
INSERT INTO public.role VALUES ('group_member', 'Член рабочей группы', 'Working group member', '{"*": "own", "annual_plan": "all", "annual_report": "all", "methodical_work": "all", "presidium_minutes": "none", "registration_journal": "none"}', '{"*": "none"}', '["record.attach:methodical_work", "record.correct:methodical_work", "record.register:methodical_work"]');
INSERT INTO public.role VALUES ('authority_officer', 'Гражданский служащий органа управления', 'Officer of the authority', '{"*": "addressed", "annual_plan": "all", "annual_report": "all", "methodical_work": "all"}', '{"*": "none"}', '[]');
INSERT INTO public.role VALUES ('commission_member', 'Член экспертной комиссии', 'Member of the appraisal commission', '{"*": "own"}', '{"*": "none"}', '[]');
INSERT INTO public.role VALUES ('administrator', 'Администратор', 'Administrator', '{"*": "none"}', '{"*": "none"}', '["account.edit", "deployment.administer"]');
INSERT INTO public.role VALUES ('auditor', 'Проверяющий журнал событий', 'Reader of the event log', '{"*": "none"}', '{"*": "none"}', '["audit.read"]');
INSERT INTO public.standing VALUES ('01a17b23-c1e0-7fe5-95db-373bff01fd61', 'member', '01a17b23-c1e0-7fe5-95db-3726490eb57e', NULL, NULL, '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:03.392+00');
INSERT INTO public.standing VALUES ('01a17b23-c1e0-7fe5-95db-373c15a00140', 'head', '01a17b23-c1e0-7fe5-95db-372f8e022b49', NULL, '01a17b23-c1e0-7fe5-95db-3726490eb57e', '2024-09-02', NULL, NULL, '', '', '2026-10-27 02:15:03.392+00');
INSERT INTO public.standing VALUES ('01a17b23-c1e0-7fe5-95db-373ccc5afb52', 'presidium_seat', '01a17b23-c1e0-7fe5-95db-372f8e022b49', 'presidium', '01a17b23-c1e0-7fe5-95db-3726490eb57e', '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:03.392+00');
INSERT INTO public.standing VALUES ('01a17b23-c1e0-7fe5-95db-373d7afa4b35', 'member', '01a17b23-c1e0-7fe5-95db-3726fee2ab51', NULL, NULL, '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:03.392+00');
INSERT INTO public.standing VALUES ('01a17b23-c1e0-7fe5-95db-373d91aacc71', 'head', '01a17b23-c1e0-7fe5-95db-373073ed04d8', NULL, '01a17b23-c1e0-7fe5-95db-3726fee2ab51', '2024-09-02', NULL, NULL, '', '', '2026-10-27 02:15:03.392+00');
INSERT INTO public.standing VALUES ('01a17b23-c1e0-7fe5-95db-373e0afd95db', 'presidium_seat', '01a17b23-c1e0-7fe5-95db-373073ed04d8', 'presidium', '01a17b23-c1e0-7fe5-95db-3726fee2ab51', '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:03.392+00');
INSERT INTO public.standing VALUES ('01a17b23-c1e0-7fe5-95db-373efb3193ed', 'member', '01a17b23-c1e0-7fe5-95db-3727f95806da', NULL, NULL, '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:03.392+00');
INSERT INTO public.standing VALUES ('01a17b23-c1e0-7fe5-95db-373f8cab4fcf', 'head', '01a17b23-c1e0-7fe5-95db-3730a21cf9e9', NULL, '01a17b23-c1e0-7fe5-95db-3727f95806da', '2024-09-02', NULL, NULL, '', '', '2026-10-27 02:15:03.392+00');
INSERT INTO public.standing VALUES ('01a17b23-c1e0-7fe5-95db-373fbd1203ef', 'presidium_seat', '01a17b23-c1e0-7fe5-95db-3730a21cf9e9', 'presidium', '01a17b23-c1e0-7fe5-95db-3727f95806da', '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:03.392+00');
INSERT INTO public.standing VALUES ('01a17b23-c1e0-7fe5-95db-374046b35ebe', 'member', '01a17b23-c1e0-7fe5-95db-3728e904883a', NULL, NULL, '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:03.392+00');
INSERT INTO public.standing VALUES ('01a17b23-c1e0-7fe5-95db-37404bf21918', 'head', '01a17b23-c1e0-7fe5-95db-373134dc0166', NULL, '01a17b23-c1e0-7fe5-95db-3728e904883a', '2024-09-02', NULL, NULL, '', '', '2026-10-27 02:15:03.392+00');
INSERT INTO public.standing VALUES ('01a17b23-c1e0-7fe5-95db-37414967a034', 'presidium_seat', '01a17b23-c1e0-7fe5-95db-373134dc0166', 'presidium', '01a17b23-c1e0-7fe5-95db-3728e904883a', '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:03.392+00');
INSERT INTO public.standing VALUES ('01a17b23-c1e0-7fe5-95db-3741ca7aee5a', 'member', '01a17b23-c1e0-7fe5-95db-37298155b450', NULL, NULL, '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:03.392+00');
INSERT INTO public.standing VALUES ('01a17b23-c1e0-7fe5-95db-374276b454ca', 'head', '01a17b23-c1e0-7fe5-95db-373138315eae', NULL, '01a17b23-c1e0-7fe5-95db-37298155b450', '2024-09-02', NULL, NULL, '', '', '2026-10-27 02:15:03.392+00');
INSERT INTO public.standing VALUES ('01a17b23-c1e0-7fe5-95db-37434e4d25f8', 'presidium_seat', '01a17b23-c1e0-7fe5-95db-373138315eae', 'presidium', '01a17b23-c1e0-7fe5-95db-37298155b450', '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:03.392+00');
INSERT INTO public.standing VALUES ('01a17b23-c1e0-7fe5-95db-374428a0d59c', 'member', '01a17b23-c1e0-7fe5-95db-372aae786d3d', NULL, NULL, '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:03.392+00');
INSERT INTO public.standing VALUES ('01a17b23-c1e0-7fe5-95db-37447c529aa4', 'head', '01a17b23-c1e0-7fe5-95db-3731e62c44b2', NULL, '01a17b23-c1e0-7fe5-95db-372aae786d3d', '2024-09-02', NULL, NULL, '', '', '2026-10-27 02:15:03.392+00');
INSERT INTO public.standing VALUES ('01a17b23-c1e0-7fe5-95db-3744ec031304', 'presidium_seat', '01a17b23-c1e0-7fe5-95db-3731e62c44b2', 'presidium', '01a17b23-c1e0-7fe5-95db-372aae786d3d', '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:03.392+00');
INSERT INTO public.standing VALUES ('01a17b23-c1e0-7fe5-95db-3745be2938dc', 'member', '01a17b23-c1e0-7fe5-95db-372c072e5b89', NULL, NULL, '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:03.392+00');
INSERT INTO public.standing VALUES ('01a17b23-c1e0-7fe5-95db-374659400da6', 'head', '01a17b23-c1e0-7fe5-95db-3732dd424924', NULL, '01a17b23-c1e0-7fe5-95db-372c072e5b89', '2024-09-02', NULL, NULL, '', '', '2026-10-27 02:15:03.392+00');
INSERT INTO public.standing VALUES ('01a17b23-c1e0-7fe5-95db-3746b19c737a', 'presidium_seat', '01a17b23-c1e0-7fe5-95db-3732dd424924', 'presidium', '01a17b23-c1e0-7fe5-95db-372c072e5b89', '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:03.392+00');
INSERT INTO public.standing VALUES ('01a17b23-c1e0-7fe5-95db-37477867a192', 'member', '01a17b23-c1e0-7fe5-95db-372c70d0e638', NULL, NULL, '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:03.392+00');
INSERT INTO public.standing VALUES ('01a17b23-c1e0-7fe5-95db-3747b2dff4f0', 'head', '01a17b23-c1e0-7fe5-95db-3733991b4d7d', NULL, '01a17b23-c1e0-7fe5-95db-372c70d0e638', '2024-09-02', NULL, NULL, '', '', '2026-10-27 02:15:03.392+00');
INSERT INTO public.standing VALUES ('01a17b23-c1e0-7fe5-95db-3747df0ccdb5', 'presidium_seat', '01a17b23-c1e0-7fe5-95db-3733991b4d7d', 'presidium', '01a17b23-c1e0-7fe5-95db-372c70d0e638', '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:03.392+00');
INSERT INTO public.standing VALUES ('01a17b23-c1e0-7fe5-95db-3747e20494e9', 'member', '01a17b23-c1e0-7fe5-95db-372d56ff708f', NULL, NULL, '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:03.392+00');
INSERT INTO public.standing VALUES ('01a17b23-c1e0-7fe5-95db-37482a812c5a', 'head', '01a17b23-c1e0-7fe5-95db-3734966698b0', NULL, '01a17b23-c1e0-7fe5-95db-372d56ff708f', '2024-09-02', NULL, NULL, '', '', '2026-10-27 02:15:03.392+00');
INSERT INTO public.standing VALUES ('01a17b23-c1e0-7fe5-95db-37486ec8a457', 'presidium_seat', '01a17b23-c1e0-7fe5-95db-3734966698b0', 'presidium', '01a17b23-c1e0-7fe5-95db-372d56ff708f', '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:03.392+00');
INSERT INTO public.standing VALUES ('01a17b23-c1e0-7fe5-95db-37491384d8d3', 'member', '01a17b23-c1e0-7fe5-95db-372e0e37f754', NULL, NULL, '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:03.392+00');
INSERT INTO public.standing VALUES ('01a17b23-c1e0-7fe5-95db-374939445697', 'head', '01a17b23-c1e0-7fe5-95db-373547a2ede8', NULL, '01a17b23-c1e0-7fe5-95db-372e0e37f754', '2024-09-02', NULL, NULL, '', '', '2026-10-27 02:15:03.392+00');
INSERT INTO public.standing VALUES ('01a17b23-c1e0-7fe5-95db-374a1ce012fc', 'presidium_seat', '01a17b23-c1e0-7fe5-95db-373547a2ede8', 'presidium', '01a17b23-c1e0-7fe5-95db-372e0e37f754', '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:03.392+00');
INSERT INTO public.standing VALUES ('01a17b23-c1e0-7fe5-95db-374af51fd7f1', 'member', '01a17b23-c1e0-7fe5-95db-372ec58e3eba', NULL, NULL, '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:03.392+00');
INSERT INTO public.standing VALUES ('01a17b23-c1e0-7fe5-95db-374b107fbdcd', 'head', '01a17b23-c1e0-7fe5-95db-373574dbec45', NULL, '01a17b23-c1e0-7fe5-95db-372ec58e3eba', '2024-09-02', NULL, NULL, '', '', '2026-10-27 02:15:03.392+00');
INSERT INTO public.standing VALUES ('01a17b23-c1e0-7fe5-95db-374c02026c8a', 'presidium_seat', '01a17b23-c1e0-7fe5-95db-373574dbec45', 'presidium', '01a17b23-c1e0-7fe5-95db-372ec58e3eba', '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:03.392+00');
INSERT INTO public.standing VALUES ('01a17b23-c1e0-7fe5-95db-374cfd4ac1a3', 'member', '01a17b23-c1e0-7fe5-95db-372eee801236', NULL, NULL, '2024-09-02', NULL, NULL, 'приказ Министерства образования Приобского края от 02.09.2024 № 512', '', '2026-10-27 02:15:03.392+00');
INSERT INTO public.standing VALUES ('01a17b23-c1e0-7fe5-95db-374d0b1a9e67', 'head', '01a17b23-c1e0-7fe5-95db-37358ea7b546', NULL, '01a17b23-c1e0-7fe5-95db-372eee801236', '2024-09-02', NULL, NULL, '', '', '2026-10-27 02:15:03.392+00');
INSERT INTO public.standing VALUES ('01a17b23-c1e0-7fe5-95db-374d22c38b88', 'chair', '01a17b23-c1e0-7fe5-95db-372f8e022b49', 'presidium', '01a17b23-c1e0-7fe5-95db-3726490eb57e', '2024-10-15', '2027-10-15', NULL, 'протокол общего собрания от 15.10.2024 № 1', '', '2026-10-27 02:15:03.392+00');
INSERT INTO public.standing VALUES ('01a17b23-c1e0-7fe5-95db-374d9b74fac2', 'secretary', '01a17b23-c1e0-7fe5-95db-37369d524e21', 'presidium', '01a17b23-c1e0-7fe5-95db-372aae786d3d', '2024-10-16', NULL, NULL, 'распоряжение председателя от 16.10.2024 № 1', '', '2026-10-27 02:15:03.392+00');
INSERT INTO public.standing VALUES ('01a17b23-c1e0-7fe5-95db-374e92ab6329', 'head', '01a17b23-c1e0-7fe5-95db-3737c235ea3d', NULL, '01a17b23-c1e0-7f4d-bfde-ad0a05535ee8', '2024-09-02', NULL, NULL, '', '', '2026-10-27 02:15:03.392+00');
INSERT INTO public.standing VALUES ('01a17b23-c1e0-7fe5-95db-374ed257ac10', 'head', '01a17b23-c1e0-7fe5-95db-373988597e40', NULL, '01a17b23-c1e0-7f77-9403-028dd90f083f', '2024-09-02', NULL, NULL, '', '', '2026-10-27 02:15:03.392+00');
INSERT INTO public.standing VALUES ('01a17b23-c1e0-7fe5-95db-374fb90e5600', 'candidate', '01a17b23-c1e0-7f77-9403-028dd90f083f', NULL, NULL, '2025-09-15', NULL, NULL, 'протокол Президиума от 29.08.2025 № 3', '', '2026-10-27 02:15:03.392+00');
INSERT INTO public.standing VALUES ('01a17b23-c1e0-7fe5-95db-37500dab4280', 'qms_certified', '01a17b23-c1e0-7fe5-95db-37298155b450', NULL, NULL, '2025-03-03', '2028-03-02', NULL, 'сертификат соответствия № РЦМК-0084', '', '2026-10-27 02:15:03.392+00');
INSERT INTO public.standing VALUES ('01a17b23-c1e0-7fe5-95db-3750fa57743c', 'qms_certified', '01a17b23-c1e0-7fe5-95db-372aae786d3d', NULL, NULL, '2024-11-11', '2027-11-10', NULL, 'сертификат соответствия № РЦМК-0071', '', '2026-10-27 02:15:03.392+00');
INSERT INTO public.standing VALUES ('01a17b23-c1e0-7fe5-95db-3750fcfe43c4', 'authority_officer', '01a17b23-c1e0-7fe5-95db-373a202b5506', NULL, '01a17b23-c1e0-7f4d-bfde-ad0720f8ec7f', '2024-09-02', NULL, NULL, '', '', '2026-10-27 02:15:03.392+00');
INSERT INTO public.standing VALUES ('01a17b23-c1e0-7fe5-95db-37510b1b8030', 'group_member', '01a17b23-c1e0-7fe5-95db-37369d524e21', 'consulting_group', '01a17b23-c1e0-7fe5-95db-372aae786d3d', '2024-10-16', NULL, NULL, '', '', '2026-10-27 02:15:03.392+00');
INSERT INTO public.standing VALUES ('01a17b23-c1e0-7fe5-95db-375163d93630', 'group_member', '01a17b23-c1e0-7fe5-95db-3731e62c44b2', 'research_group', '01a17b23-c1e0-7fe5-95db-372aae786d3d', '2024-10-16', NULL, NULL, '', '', '2026-10-27 02:15:03.392+00');
INSERT INTO public.standing VALUES ('01a17b23-c1e0-7fe5-95db-37516b946994', 'group_member', '01a17b23-c1e0-7fe5-95db-373988597e40', 'research_group', '01a17b23-c1e0-7f77-9403-028dd90f083f', '2024-10-16', NULL, NULL, '', '', '2026-10-27 02:15:03.392+00');
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
INSERT INTO public.task VALUES ('01a17b23-b82d-7788-8907-f95d99d80d63', '01a17b23-bea1-7af5-963b-3043cebf24f1', 1, 'instruction', 'Подготовить записку', '01a17b23-c1e0-7fe5-95db-372f8e022b49', '2026-10-27', '1 month previous', 'control.no_term', '2026-11-27', true, 0, NULL, '', NULL, NULL, '', 'chair', '2026-10-27 02:15:00.909375+00');
INSERT INTO public.task_event VALUES ('01a17b23-b82d-7788-8907-f95db85e3c65', '01a17b23-b82d-7788-8907-f95d99d80d63', '2026-10-27 02:15:00.909375+00', 'chair', 'added', '', '2026-11-27', '');
INSERT INTO public.task_executor VALUES ('01a17b23-b82d-7788-8907-f95d99d80d63', '01a17b23-b82d-74fd-9bd5-f9202a4080d5', 0, true);
INSERT INTO public.visibility_key VALUES ('a890d12522b61f222915420fd3617705', 'incoming_letter', 'draft', '');
INSERT INTO public.visibility_key VALUES ('fc53fc146fea8343ad0d6ae72117c454', 'incoming_letter', 'registered', '');
INSERT INTO public.visibility_key VALUES ('b6afdf6f95b17934c7f0843993a9fcc6', 'incoming_letter', 'draft', 'Конфиденциально');
INSERT INTO public.visibility_key VALUES ('edbec804779422b4ebd44abf76f375d3', 'incoming_letter', 'registered', 'Конфиденциально');
INSERT INTO public.visibility_key VALUES ('078fa16608835641caf2cd6d70c5708a', 'incoming_letter', 'registered', '');
INSERT INTO public.visibility_key VALUES ('0cbd192c95523c977d28688468b08da1', 'methodical_work', 'draft', '');
INSERT INTO public.visibility_key VALUES ('2051b9877c5f193f0e488d2165c7e413', 'methodical_work', 'registered', '');
INSERT INTO public.visibility_token VALUES ('fc53fc146fea8343ad0d6ae72117c454', 'own:01a17b23-c1e0-7f4d-bfde-ad06ee95f1c2');
INSERT INTO public.visibility_token VALUES ('fc53fc146fea8343ad0d6ae72117c454', 'own:01a17b23-c1e0-7fe5-95db-37369d524e21');
INSERT INTO public.visibility_token VALUES ('edbec804779422b4ebd44abf76f375d3', 'by:secretary');
INSERT INTO public.visibility_token VALUES ('edbec804779422b4ebd44abf76f375d3', 'own:01a17b23-c1e0-7f4d-bfde-ad06ee95f1c2');
INSERT INTO public.visibility_token VALUES ('edbec804779422b4ebd44abf76f375d3', 'own:01a17b23-c1e0-7fe5-95db-37369d524e21');
INSERT INTO public.visibility_token VALUES ('078fa16608835641caf2cd6d70c5708a', 'own:01a17b23-b82d-74fd-9bd5-f9202a4080d5');
INSERT INTO public.visibility_token VALUES ('078fa16608835641caf2cd6d70c5708a', 'own:01a17b23-c1e0-7f4d-bfde-ad06ee95f1c2');
INSERT INTO public.visibility_token VALUES ('078fa16608835641caf2cd6d70c5708a', 'own:01a17b23-c1e0-7fe5-95db-37369d524e21');
SELECT pg_catalog.setval('public.index_queue_id_seq', 5, true);
ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY public.journal_alembic_version
    ADD CONSTRAINT journal_alembic_version_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY public.account
    ADD CONSTRAINT pk_account PRIMARY KEY (id);
ALTER TABLE ONLY public.account_role
    ADD CONSTRAINT pk_account_role PRIMARY KEY (account_id, role);
ALTER TABLE ONLY public.audit_entry
    ADD CONSTRAINT pk_audit_entry PRIMARY KEY (sequence);
ALTER TABLE ONLY public.audit_head
    ADD CONSTRAINT pk_audit_head PRIMARY KEY (id);
ALTER TABLE ONLY public.audit_signature
    ADD CONSTRAINT pk_audit_signature PRIMARY KEY (sequence);
ALTER TABLE ONLY public.body
    ADD CONSTRAINT pk_body PRIMARY KEY (code);
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
ALTER TABLE ONLY public.idempotency_key
    ADD CONSTRAINT pk_idempotency_key PRIMARY KEY (key);
ALTER TABLE ONLY public.index_queue
    ADD CONSTRAINT pk_index_queue PRIMARY KEY (id);
ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT pk_invitation PRIMARY KEY (id);
ALTER TABLE ONLY public.job
    ADD CONSTRAINT pk_job PRIMARY KEY (id);
ALTER TABLE ONLY public.journal_duplicate
    ADD CONSTRAINT pk_journal_duplicate PRIMARY KEY (id);
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
ALTER TABLE ONLY public.record_party
    ADD CONSTRAINT pk_record_party PRIMARY KEY (id);
ALTER TABLE ONLY public.role
    ADD CONSTRAINT pk_role PRIMARY KEY (name);
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
ALTER TABLE ONLY public.account
    ADD CONSTRAINT uq_account_login UNIQUE (login);
ALTER TABLE ONLY public.file
    ADD CONSTRAINT uq_file_index_period UNIQUE (index, period);
ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT uq_invitation_token_hash UNIQUE (token_hash);
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
CREATE INDEX ix_audit_entry_action ON public.audit_entry USING btree (action);
CREATE INDEX ix_audit_entry_actor ON public.audit_entry USING btree (actor);
CREATE INDEX ix_audit_entry_at ON public.audit_entry USING btree (at);
CREATE INDEX ix_audit_entry_object_id ON public.audit_entry USING btree (object_id);
CREATE INDEX ix_component_record_id ON public.component USING btree (record_id);
CREATE INDEX ix_component_sha256 ON public.component USING btree (sha256);
CREATE INDEX ix_component_text_status ON public.component_text USING btree (status);
CREATE INDEX ix_index_queue_record_id ON public.index_queue USING btree (record_id);
CREATE INDEX ix_invitation_account_id ON public.invitation USING btree (account_id);
CREATE INDEX ix_job_due ON public.job USING btree (state, not_before, id);
CREATE INDEX ix_journal_duplicate_original_id ON public.journal_duplicate USING btree (original_id);
CREATE INDEX ix_journal_duplicate_record_id ON public.journal_duplicate USING btree (record_id);
CREATE INDEX ix_ledger_number_printed ON public.ledger_number USING btree (printed);
CREATE INDEX ix_ledger_number_record_id ON public.ledger_number USING btree (record_id);
CREATE INDEX ix_party_alias_match_key ON public.party_alias USING btree (match_key);
CREATE INDEX ix_party_alias_party_id ON public.party_alias USING btree (party_id);
CREATE INDEX ix_party_group_name ON public.party USING btree (group_name);
CREATE INDEX ix_party_match_key ON public.party USING btree (match_key);
CREATE INDEX ix_record_document_date ON public.record USING btree (document_date);
CREATE INDEX ix_record_field_exact ON public.record_field USING btree (name, exact);
CREATE INDEX ix_record_file_id ON public.record USING btree (file_id);
CREATE INDEX ix_record_history_record_id ON public.record_history USING btree (record_id);
CREATE INDEX ix_record_link_source_id ON public.record_link USING btree (source_id);
CREATE INDEX ix_record_link_target_id ON public.record_link USING btree (target_id);
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
ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT fk_invitation_account_id FOREIGN KEY (account_id) REFERENCES public.account(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.journal_duplicate
    ADD CONSTRAINT fk_journal_duplicate_original_id FOREIGN KEY (original_id) REFERENCES public.record(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.journal_duplicate
    ADD CONSTRAINT fk_journal_duplicate_record_id FOREIGN KEY (record_id) REFERENCES public.record(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.ledger_number
    ADD CONSTRAINT fk_ledger_number_period_id FOREIGN KEY (period_id) REFERENCES public.ledger_period(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.ledger_number
    ADD CONSTRAINT fk_ledger_number_record_id FOREIGN KEY (record_id) REFERENCES public.record(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.ledger_period
    ADD CONSTRAINT fk_ledger_period_ledger FOREIGN KEY (ledger) REFERENCES public.ledger(name) ON DELETE RESTRICT;
ALTER TABLE ONLY public.party_alias
    ADD CONSTRAINT fk_party_alias_party_id FOREIGN KEY (party_id) REFERENCES public.party(id) ON DELETE RESTRICT;
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
ALTER TABLE ONLY public.record_party
    ADD CONSTRAINT fk_record_party_party_id FOREIGN KEY (party_id) REFERENCES public.party(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.record_party
    ADD CONSTRAINT fk_record_party_record_id FOREIGN KEY (record_id) REFERENCES public.record(id) ON DELETE RESTRICT;
ALTER TABLE ONLY public.record
    ADD CONSTRAINT fk_record_visibility_key FOREIGN KEY (visibility_key) REFERENCES public.visibility_key(key) ON DELETE RESTRICT;
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
