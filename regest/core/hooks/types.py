"""Everything that a hook sees: declarations, views of what is happening, and protocols.

Declarations are what a plugin says of itself at start; views are frozen pictures of core objects,
so that a plugin can read but never write around the services; protocols are what it may supply.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol

from regest.core.base import rules
from regest.core.base.messages import Message, Titles

# Declared where rulebooks are kept; a plugin finds it beside the other declarations.
Rule = rules.Rule


class PeriodKind(StrEnum):
    """How long a ledger counts before it starts at 1 again (REG-3)."""

    CALENDAR_YEAR = "calendar_year"
    ACADEMIC_YEAR = "academic_year"
    WHOLE_LIFE = "whole_life"


class FieldKind(StrEnum):
    """What a typed field of a record holds; values travel as text (dates ISO, flags `yes`/`no`)."""

    TEXT = "text"
    NUMBER = "number"
    DATE = "date"
    TIME = "time"
    FLAG = "flag"
    FOREIGN_NUMBER = "foreign_number"


class Severity(StrEnum):
    """Whether a problem stops the change or only warns of it."""

    REFUSAL = "refusal"
    WARNING = "warning"


@dataclass(frozen=True, kw_only=True, slots=True)
class PluginManifest:
    """What a plugin says of itself: the `plugin` attribute of its entry-point module.

    `requires_core` is a lowest core version; `package` is the import package that holds
    `migrations/`, `locale/` and `templates/`.
    """

    name: str
    title: Titles
    summary: Titles
    version: str
    package: str
    requires_core: str = "0.1"
    tables: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class FieldDefinition:
    """A typed field of a record class; `exact` values are also found whole, as numbers are."""

    name: str
    title: Titles
    kind: FieldKind = FieldKind.TEXT
    required: bool = False
    exact: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class RecordClass:
    """A class of records («вид документа»): saved with its titles, so it outlives its plugin.

    `statute_code` is K1–K9 of statute 7.2 where there is one; `ledger` numbers its records;
    `file_index` is the usual file.
    """

    name: str
    title: Titles
    fields: tuple[FieldDefinition, ...] = ()
    aliases: tuple[str, ...] = ()
    ledger: str = ""
    file_index: str = ""
    default_mark: str = ""
    statute_code: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class LinkType:
    """A kind of link between records, read from either end («Ответ на» / «Ответ»)."""

    name: str
    title: Titles
    inverse: Titles


@dataclass(frozen=True, kw_only=True, slots=True)
class LedgerDeclaration:
    """A sequence of numbers (REG-4) with its template (NUM-1) and its usual period."""

    name: str
    title: Titles
    template: str
    prefix: str = ""
    period: PeriodKind = PeriodKind.CALENDAR_YEAR


@dataclass(frozen=True, kw_only=True, slots=True)
class StandingKind:
    """A kind of standing (member, chair, head …); `role` names the rights that it gives."""

    name: str
    title: Titles
    role: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Permission:
    """A right that an account may hold; the name begins with its plugin's."""

    name: str
    title: Titles
    roles: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class RetentionEventKind:
    """An event that a retention period may count from («завершение пары», RET-3)."""

    name: str
    title: Titles


@dataclass(frozen=True, kw_only=True, slots=True)
class TextExtractorDeclaration:
    """Where the extractor for some media types is: `target` is `module:attribute`.

    It is imported in the extraction child process only. A `rescue` extractor is asked only after
    another one of the same media type crashed.
    """

    name: str
    version: str
    media_types: tuple[str, ...]
    target: str
    rescue: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class JobKind:
    """A kind of background work: `target` is `module:attribute` of its handler.

    The handler is called with the house, opened for the worker, and the `RunningJob`. It is tried
    `max_attempts` times in all without progress, after 1, 5, 25 … minutes; without a sign of life
    (`job.beat()`) for `silent_seconds` another worker may take it. One that is `outward` reaches
    somebody outside, as a letter does: after a restore from a backup it waits for a person, since
    it may have been done already. A plugin's kind begins with its name.
    """

    name: str
    title: Titles
    target: str
    max_attempts: int = 4
    silent_seconds: int = 300
    outward: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Problem:
    """An objection of a `check_*` hook or of core: what, by which rule, and the way out."""

    code: str
    message: Message
    rule: str = ""
    clause: str = ""
    remedy: Message | None = None
    severity: Severity = Severity.REFUSAL


@dataclass(frozen=True, kw_only=True, slots=True)
class DisposalView:
    """A file that may be destroyed or transferred; `closing_year` is None while it is open.

    `on` is the day on which it would go.
    """

    file_id: str
    index: str
    title: str
    period: str
    closing_year: int | None
    record_ids: tuple[str, ...]
    on: dt.date


@dataclass(frozen=True, kw_only=True, slots=True)
class PartyView:
    """An organisation or person as it takes part in something.

    `then` is what it was called on the day of the document, where that differs from `name`.
    """

    id: str
    name: str
    kind: str
    role: str = ""
    then: str = ""

    @property
    def on_paper(self) -> str:
        """The name that a list of documents shows: that of the document's day."""
        return self.then or self.name


@dataclass(frozen=True, kw_only=True, slots=True)
class RecordView:
    """A record as plugins see it."""

    id: str
    class_name: str
    heading: str
    state: str
    mark: str
    number: str
    document_date: dt.date | None
    registered_on: dt.date | None
    file_index: str
    fields: Mapping[str, str]
    parties: tuple[PartyView, ...]
    version: int


@dataclass(frozen=True, kw_only=True, slots=True)
class RegistrationView:
    """A record about to be registered: no number yet, files already read.

    `received_on` is the day of `received_at` in the association's zone (DAT-2).
    """

    class_name: str
    heading: str
    mark: str
    document_date: dt.date | None
    received_at: dt.datetime | None
    received_on: dt.date | None
    today: dt.date
    actor: str
    fields: Mapping[str, str]
    parties: tuple[PartyView, ...]
    file_hashes: tuple[str, ...]
    file_index: str


@dataclass(frozen=True, kw_only=True, slots=True)
class TransitionView:
    """A change of a record's state or content: `name` is void, file, correct, attach or link.

    `ledger_closed` says that the journal which gave its number is closed (JRN-2).
    """

    name: str
    record: RecordView
    actor: str
    today: dt.date
    reason: str = ""
    changes: Mapping[str, str] = field(default_factory=dict)
    ledger_closed: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class StandingView:
    """A standing about to start or end: who, as what, where, first and last day (inclusive)."""

    kind: str
    party: PartyView
    body: str
    starts_on: dt.date
    ends_on: dt.date | None
    ending: bool
    actor: str


@dataclass(frozen=True, kw_only=True, slots=True)
class NumberRequest:
    """A number about to be issued: everything a numbering rule may look at."""

    class_name: str
    ledger: str
    period: str
    sequence: int
    suffix: str
    file_index: str
    registered_on: dt.date
    printed: str


@dataclass(frozen=True, kw_only=True, slots=True)
class DecisionWanted:
    """Which decisions a person is offered to choose from: of signed minutes, the latest first.

    `text` holds words of the decision or its number; `record_id` asks for that one alone.
    """

    text: str = ""
    body: str = ""
    record_id: str = ""
    not_after: dt.date | None = None
    limit: int = 50


@dataclass(frozen=True, kw_only=True, slots=True)
class VoteView:
    """The vote that adopted a decision: `question` is its kind («decision», «removal» …).

    `votes_for` of `base` votes were for it and `needed` were asked; the base are those `present`,
    or the roster, as the rule of the question says.
    """

    question: str
    votes_for: int
    base: int
    needed: int
    present: int


@dataclass(frozen=True, kw_only=True, slots=True)
class DecisionView:
    """A decision adopted in signed minutes: `number` is `4/1.2`, `held_on` the meeting's day.

    `body` is the code of the body; `vote` is None where nobody counted.
    """

    record_id: str
    number: str
    body: str
    held_on: dt.date
    minutes_number: str
    text: str
    vote: VoteView | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class PageSet:
    """Pages of a plugin: `target` is `module:attribute` of an `api.pages.Routes`.

    All its paths begin with `/` and the plugin's name. `api` is `module:attribute` of an
    `api.rest.Resource`, served below `/api/v1/` and the plugin's name. `ways_out` is
    `module:attribute` of a dict from sentences of the plugin that name a command (the English ones)
    to what pages say instead. Any may be left out. The modules are imported by the server alone.
    """

    name: str
    target: str = ""
    api: str = ""
    ways_out: str = ""


class MenuGroup(StrEnum):
    """Under which heading of the menu a line stands, in this order."""

    WORK = "work"
    MEMBERS = "members"
    RECORDS = "records"
    DIRECTORIES = "directories"
    ADMINISTRATION = "administration"


@dataclass(frozen=True, kw_only=True, slots=True)
class NavigationItem:
    """A line of the menu, shown to whoever holds one of `permissions`, to all without any.

    Within their `group` lines stand by `order`: documents 10, letters 20, meetings 30, people 40,
    reports 50, administration 90.
    """

    name: str
    title: Titles
    path: str
    order: int = 50
    permissions: tuple[str, ...] = ()
    group: MenuGroup = MenuGroup.WORK


@dataclass(frozen=True, kw_only=True, slots=True)
class StartItems:
    """Lines of the start page: `target` is `module:attribute` of a function that returns them.

    It takes a `api.pages.Visit` and returns `StartLine`s of this visitor alone, in few statements;
    it is asked for whoever holds one of `permissions`, for all without any. Lines are kept for the
    reader and the day until the event log grows, so they may tell of audited tables alone.
    """

    name: str
    target: str
    permissions: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class RecordPanel:
    """A part of the page of a record: `target` is `module:attribute` of a function.

    It takes a `api.pages.Visit` and the `Record`, which the visitor sees, and returns an
    `api.pages.Page` whose template is the panel alone, or None where there is nothing to show.
    """

    name: str
    title: Titles
    target: str


@dataclass(frozen=True, slots=True)
class EmbeddedFile:
    """A computer file found inside another one (an attachment of a letter)."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class ExtractedText:
    """What a text extractor read: the text, and remarks for people («2 страницы без текста»).

    Embedded files are read in turn, each by the extractor of its own media type. Scanned pages,
    counted from 1, are pictures whose text recognition would add.
    """

    text: str
    remarks: tuple[Message, ...] = ()
    embedded: tuple[EmbeddedFile, ...] = ()
    scanned_pages: tuple[int, ...] = ()


class TextExtractor(Protocol):
    """Reads the text out of one computer file, in a child process under limits."""

    def __call__(self, content: bytes, file_name: str) -> ExtractedText:
        """Return the text of `content`; raise `ExtractionFault` with the reason if it has none."""


class ExtractionFault(Exception):
    """A file that cannot be read; the reason is shown to people."""

    def __init__(self, reason: Message) -> None:
        super().__init__(reason.msgid)
        self.reason = reason
