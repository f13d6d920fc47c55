"""Everything that a plugin imports of the product; nothing else of it is stable.

Names are looked up when they are first used, so that `import regest.api` loads next to nothing.
Services come as modules (`records.correct(…)`), the rest by name; `regest.api.console` is for
commands.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

from regest.api.homes import HOMES

if TYPE_CHECKING:
    from regest.core.base import deadlines, numerals, secret_files
    from regest.core.base.calendar import WorkCalendar
    from regest.core.base.clock import Clock, ManualClock, local_day
    from regest.core.base.dates import long_day, parse_day, parse_moment
    from regest.core.base.errors import (
        Ambiguous,
        Duplicate,
        IntegrityBroken,
        NotFound,
        Refusal,
        RegestError,
        StaleVersion,
        Unavailable,
        UsageFault,
    )
    from regest.core.base.messages import Message, Titles, Translator, language, show, spoken
    from regest.core.base.numbers import normalise_number
    from regest.core.base.rules import Rule, Rulebook, Share
    from regest.core.catalogue import (
        adoption,
        cards,
        closing,
        components,
        control,
        directory,
        drafting,
        fileplan,
        history,
        ledger,
        links,
        many_names,
        records,
        references,
        registration,
        sheets,
        task_list,
        task_terms,
        tasks,
        views,
        visibility,
        vocabulary,
        waiting_files,
    )
    from regest.core.catalogue.components import PreparedFile
    from regest.core.catalogue.drafts import Draft, PartyRole
    from regest.core.catalogue.ledger import NumberWish
    from regest.core.catalogue.registration import Registered
    from regest.core.catalogue.sheet_tables import FormSheet
    from regest.core.catalogue.tables import (
        Component,
        ComponentRole,
        ComponentText,
        File,
        Ledger,
        LedgerNumber,
        LedgerPeriod,
        NumberState,
        Record,
        RecordField,
        RecordLink,
        RecordParty,
        RecordState,
        TextStatus,
    )
    from regest.core.catalogue.task_list import TaskFilter, TaskRow
    from regest.core.catalogue.task_states import TaskState
    from regest.core.catalogue.task_tables import Task
    from regest.core.catalogue.task_terms import Executor, TaskContext, TaskDraft
    from regest.core.deployment import Deployment
    from regest.core.documents import (
        grids,
        letter_card,
        letter_file,
        mail,
        marked_text,
        media,
    )
    from regest.core.documents.outcome import TextOutcome
    from regest.core.hooks.calls import Calls
    from regest.core.hooks.consequence_types import Consequence, StandingChange
    from regest.core.hooks.search_types import (
        EngineAnswer,
        EngineHit,
        EngineQuery,
        IndexDocument,
        QueryAnd,
        QueryNode,
        QueryNot,
        QueryOr,
        QueryRange,
        QueryTerm,
        SearchEngine,
        SearchEngineDeclaration,
        SearchField,
        SearchOrder,
    )
    from regest.core.hooks.signature_types import (
        SignatureFinding,
        SignatureView,
        Signer,
        SignerAnswer,
        SignerDeclaration,
        Trust,
    )
    from regest.core.hooks.specs import hookimpl
    from regest.core.hooks.types import (
        DecisionView,
        DecisionWanted,
        DisposalView,
        EmbeddedFile,
        ExtractedText,
        ExtractionFault,
        FieldDefinition,
        FieldKind,
        JobKind,
        LedgerDeclaration,
        LinkType,
        MenuGroup,
        NavigationItem,
        NumberRequest,
        PageSet,
        PartyView,
        PeriodKind,
        Permission,
        PluginManifest,
        Problem,
        RecordClass,
        RecordPanel,
        RecordView,
        RegistrationView,
        RetentionEventKind,
        Severity,
        StandingKind,
        StandingView,
        StartItems,
        TextExtractor,
        TextExtractorDeclaration,
        TransitionView,
        VoteView,
    )
    from regest.core.people import (
        bodies,
        body_decisions,
        dated_names,
        declension,
        dismissals,
        elections,
        heads,
        names,
        office_cards,
        offices,
        parties,
        party_cards,
        rosters,
        seating,
        standings,
    )
    from regest.core.people.access import Reader
    from regest.core.people.tables import Party, PartyKind, Standing
    from regest.core.retention import holds
    from regest.core.retention.events import (
        note_event,
        note_events,
        withdraw_event,
        withdraw_events,
    )
    from regest.core.signatures import arriving, checking, demands, signing
    from regest.core.store import audit, jobs, wording
    from regest.core.store.columns import UtcDateTime, enum_type, id_field, long_text, reference
    from regest.core.store.running_job import RunningJob
    from regest.core.store.work import Actor, Work
    from regest.index.columns import FACETS, KEYWORDS, TEXTS, Row, row_of, surface_of
    from regest.index.terms import Lookup, lookups
    from regest.kit import (
        arrived_signatures,
        consequences,
        head_changes,
        looks,
        mail_attempts,
        outgoing_mail,
        record_signing,
        standing_changes,
    )
    from regest.kit.arrived_signatures import SignatureLine
    from regest.kit.house import House

__all__ = [
    "FACETS",
    "KEYWORDS",
    "TEXTS",
    "Actor",
    "Ambiguous",
    "Calls",
    "Clock",
    "Component",
    "ComponentRole",
    "ComponentText",
    "Consequence",
    "DecisionView",
    "DecisionWanted",
    "Deployment",
    "DisposalView",
    "Draft",
    "Duplicate",
    "EmbeddedFile",
    "EngineAnswer",
    "EngineHit",
    "EngineQuery",
    "Executor",
    "ExtractedText",
    "ExtractionFault",
    "FieldDefinition",
    "FieldKind",
    "File",
    "FormSheet",
    "House",
    "IndexDocument",
    "IntegrityBroken",
    "JobKind",
    "Ledger",
    "LedgerDeclaration",
    "LedgerNumber",
    "LedgerPeriod",
    "LinkType",
    "Lookup",
    "ManualClock",
    "MenuGroup",
    "Message",
    "NavigationItem",
    "NotFound",
    "NumberRequest",
    "NumberState",
    "NumberWish",
    "PageSet",
    "Party",
    "PartyKind",
    "PartyRole",
    "PartyView",
    "PeriodKind",
    "Permission",
    "PluginManifest",
    "PreparedFile",
    "Problem",
    "QueryAnd",
    "QueryNode",
    "QueryNot",
    "QueryOr",
    "QueryRange",
    "QueryTerm",
    "Reader",
    "Record",
    "RecordClass",
    "RecordField",
    "RecordLink",
    "RecordPanel",
    "RecordParty",
    "RecordState",
    "RecordView",
    "Refusal",
    "RegestError",
    "Registered",
    "RegistrationView",
    "RetentionEventKind",
    "Row",
    "Rule",
    "Rulebook",
    "RunningJob",
    "SearchEngine",
    "SearchEngineDeclaration",
    "SearchField",
    "SearchOrder",
    "Severity",
    "Share",
    "SignatureFinding",
    "SignatureLine",
    "SignatureView",
    "Signer",
    "SignerAnswer",
    "SignerDeclaration",
    "StaleVersion",
    "Standing",
    "StandingChange",
    "StandingKind",
    "StandingView",
    "StartItems",
    "Task",
    "TaskContext",
    "TaskDraft",
    "TaskFilter",
    "TaskRow",
    "TaskState",
    "TextExtractor",
    "TextExtractorDeclaration",
    "TextOutcome",
    "TextStatus",
    "Titles",
    "TransitionView",
    "Translator",
    "Trust",
    "Unavailable",
    "UsageFault",
    "UtcDateTime",
    "VoteView",
    "Work",
    "WorkCalendar",
    "adoption",
    "arrived_signatures",
    "arriving",
    "audit",
    "bodies",
    "body_decisions",
    "cards",
    "checking",
    "closing",
    "components",
    "consequences",
    "control",
    "dated_names",
    "deadlines",
    "declension",
    "demands",
    "directory",
    "dismissals",
    "drafting",
    "elections",
    "enum_type",
    "fileplan",
    "grids",
    "head_changes",
    "heads",
    "history",
    "holds",
    "hookimpl",
    "id_field",
    "jobs",
    "language",
    "ledger",
    "letter_card",
    "letter_file",
    "links",
    "local_day",
    "long_day",
    "long_text",
    "looks",
    "lookups",
    "mail",
    "mail_attempts",
    "many_names",
    "marked_text",
    "media",
    "names",
    "normalise_number",
    "note_event",
    "note_events",
    "numerals",
    "office_cards",
    "offices",
    "outgoing_mail",
    "parse_day",
    "parse_moment",
    "parties",
    "party_cards",
    "record_signing",
    "records",
    "reference",
    "references",
    "registration",
    "rosters",
    "row_of",
    "seating",
    "secret_files",
    "sheets",
    "show",
    "signing",
    "spoken",
    "standing_changes",
    "standings",
    "surface_of",
    "task_list",
    "task_terms",
    "tasks",
    "views",
    "visibility",
    "vocabulary",
    "waiting_files",
    "withdraw_event",
    "withdraw_events",
    "wording",
]

_HOME = {name: module for module, names in HOMES.items() for name in names}


def __getattr__(name: str) -> object:
    """Import what is asked for, once: a name from its home, or a service module as a whole."""
    home = _HOME.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module = importlib.import_module(home)
    if not hasattr(module, name):
        importlib.import_module(f"{home}.{name}")
    value = getattr(module, name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """List what is offered."""
    return __all__
