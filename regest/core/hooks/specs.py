"""What a plugin may say and be asked: every hook with its contract.

A plugin implements a hook as a function of the same name in its entry-point module, marked with
`@hookimpl`; it takes the arguments it needs, by these names. Four families, one error rule each:

- `register_*` is asked once at start; what it raises marks the plugin as failed.
- `check_*` is asked before a change, inside its transaction; it only reads; what it raises stops
  the change.
- `choose_*` wants one answer at most; two different ones stop the change; core has the last word.
- `after_*` is told after the commit, each implementation on its own; what it raises is logged and
  changes nothing. What must happen does not belong here.
"""

# A spec is a signature and its contract: it has no body to return from.
# mypy: disable-error-code="empty-body"

from __future__ import annotations

from collections.abc import Sequence

import pluggy

from regest.core.hooks.search_types import SearchEngineDeclaration, SearchField
from regest.core.hooks.types import (
    JobKind,
    LedgerDeclaration,
    LinkType,
    NumberRequest,
    Permission,
    Problem,
    RecordClass,
    RecordView,
    RegistrationView,
    Rule,
    StandingKind,
    StandingView,
    TextExtractorDeclaration,
    TransitionView,
)

PROJECT = "regest"

hookspec = pluggy.HookspecMarker(PROJECT)
hookimpl = pluggy.HookimplMarker(PROJECT)


@hookspec
def register_record_classes() -> Sequence[RecordClass]:
    """Bring record classes («виды документов») with their typed fields.

    When:
        Once at start. Titles and fields are saved in the catalogue, so that records are still
        listed, shown and found when the plugin is off.

    Returns:
        Declarations with names in English snake_case; an empty list brings nothing.

    Errors:
        Whatever it raises, and a name that another plugin has, marks the plugin as failed.

    Since: 0.1

    Example:
        @hookimpl
        def register_record_classes() -> list[RecordClass]:
            number = FieldDefinition(name="foreign_number", title=Titles(ru="№", en="No."))
            title = Titles(ru="Входящее письмо", en="Incoming letter")
            return [RecordClass(name="incoming_letter", title=title, fields=(number,))]
    """


@hookspec
def register_link_types() -> Sequence[LinkType]:
    """Bring kinds of links between records, named from either end.

    When:
        Once at start. Titles are saved in the catalogue.

    Returns:
        Declarations with names in English snake_case; an empty list brings nothing.

    Errors:
        Whatever it raises, and a name that another plugin has, marks the plugin as failed.

    Since: 0.1

    Example:
        @hookimpl
        def register_link_types() -> list[LinkType]:
            there = Titles(ru="Взамен", en="Replaces")
            back = Titles(ru="Заменён", en="Replaced by")
            return [LinkType(name="replaces", title=there, inverse=back)]
    """


@hookspec
def register_ledgers() -> Sequence[LedgerDeclaration]:
    """Bring sequences of registration numbers (REG-4).

    When:
        Once at start. A ledger is opened for a period by its first number.

    Returns:
        Declarations; `template` is written in the grammar of NUM-1 and holds `{seq}`. An empty
        list brings nothing. A changed template holds from the next period (NUM-4).

    Errors:
        Whatever it raises, and a name that another plugin has, marks the plugin as failed.

    Since: 0.1

    Example:
        @hookimpl
        def register_ledgers() -> list[LedgerDeclaration]:
            title = Titles(ru="Приказы", en="Orders")
            return [LedgerDeclaration(name="orders", title=title, template="{seq}{suffix}-п")]
    """


@hookspec
def register_standing_kinds() -> Sequence[StandingKind]:
    """Bring kinds of standings: what a person or organisation can be, from when to when.

    When:
        Once at start. Titles are saved, so that standings are read when the plugin is off.

    Returns:
        Declarations; `role` names the role whose rights the standing gives, empty for none.
        An empty list brings nothing.

    Errors:
        Whatever it raises, and a name that another plugin has, marks the plugin as failed.

    Since: 0.1

    Example:
        @hookimpl
        def register_standing_kinds() -> list[StandingKind]:
            title = Titles(ru="Наставник", en="Mentor")
            return [StandingKind(name="mentor", title=title, role="mentor")]
    """


@hookspec
def register_rules() -> Sequence[Rule]:
    """Bring rules as data: named values with clause, source and first day in force.

    When:
        Once at start. A deployment may override any value in `regest.toml`.

    Returns:
        Declarations; several versions of one rule differ in `valid_from` (a day of the
        association's zone, inclusive). An empty list brings nothing.

    Errors:
        Whatever it raises, and a name that another plugin has, marks the plugin as failed.

    Since: 0.1

    Example:
        @hookimpl
        def register_rules() -> list[Rule]:
            title = Titles(ru="Срок ответа", en="Term of an answer")
            value, clause = "30 calendar next", "ст. 12 59-ФЗ"
            return [Rule(name="answer.term", title=title, value=value, clause=clause)]
    """


@hookspec
def register_permissions() -> Sequence[Permission]:
    """Bring rights that an account may hold.

    When:
        Once at start.

    Returns:
        Declarations; each name begins with the plugin's name and a dot, `roles` are the roles
        that hold it unless the deployment says otherwise. An empty list brings nothing.

    Errors:
        Whatever it raises, and a name that begins otherwise or that another plugin has, marks the
        plugin as failed.

    Since: 0.1

    Example:
        @hookimpl
        def register_permissions() -> list[Permission]:
            title = Titles(ru="Вести учёт приказов", en="Keep the orders")
            return [Permission(name="orders.keep", title=title, roles=("secretary",))]
    """


@hookspec
def register_text_extractors() -> Sequence[TextExtractorDeclaration]:
    """Bring extractors of text for computer files of some media types.

    When:
        Once at start. The extractor itself (`TextExtractor`) is imported from `target` and called
        in a child process under limits of time and memory, never here.

    Returns:
        Declarations; of several for one media type the one of the plugin enabled first is asked
        (core's own last), `rescue` ones only after another one crashed. An empty list brings
        nothing.

    Errors:
        Whatever it raises, and a name that another plugin has, marks the plugin as failed.

    Since: 0.1

    Example:
        @hookimpl
        def register_text_extractors() -> list[TextExtractorDeclaration]:
            types, target = ("text/x-diff",), "acme.patches:read"
            return [TextExtractorDeclaration(
                name="patch", version="1", media_types=types, target=target)]
    """


@hookspec
def register_search_engines() -> Sequence[SearchEngineDeclaration]:
    """Bring search engines for a deployment to choose from.

    When:
        Once at start. The chosen engine (`SearchEngine`) is made by calling `target` with the
        index folder; the others are never imported.

    Returns:
        Declarations; an empty list brings nothing.

    Errors:
        Whatever it raises, and a name that another plugin has, marks the plugin as failed.

    Since: 0.1

    Example:
        @hookimpl
        def register_search_engines() -> list[SearchEngineDeclaration]:
            title = Titles(ru="Поиск «Акме»", en="Acme search")
            return [SearchEngineDeclaration(name="acme", title=title, target="acme.engine:open")]
    """


@hookspec
def register_search_fields() -> Sequence[SearchField]:
    """Bring names that may stand before a colon in a query («исполнитель:Иванова»).

    When:
        Once at start. While the plugin is off, its names are words like any others.

    Returns:
        Declarations; `name` and `aliases` are single words in any language, a title of one word
        works as well. A name that core or another plugin's field has too is sought in both. An
        empty list brings nothing.

    Errors:
        Whatever it raises, a name that cannot stand before a colon, a field that looks into
        nothing, and a `name` that another plugin has, marks the plugin as failed.

    Since: 0.1

    Example:
        @hookimpl
        def register_search_fields() -> list[SearchField]:
            title = Titles(ru="Издал", en="Issued by")
            return [SearchField(name="issuer", title=title, aliases=("издал",), roles=("issuer",))]
    """


@hookspec
def register_job_kinds() -> Sequence[JobKind]:
    """Bring kinds of background work, done by `regest worker`.

    When:
        Once at start. A job is asked for with `jobs.enqueue(work, kind, subject)`; its handler is
        imported from `target` when the first one is done.

    Returns:
        Declarations; each name begins with the plugin's name and a dot. While the plugin is off,
        its jobs wait. An empty list brings nothing.

    Errors:
        Whatever it raises, and a name that begins otherwise, marks the plugin as failed.

    Since: 0.1

    Example:
        @hookimpl
        def register_job_kinds() -> list[JobKind]:
            title = Titles(ru="Рассылка приказов", en="Sending of orders")
            return [JobKind(name="orders.send", title=title, target="acme_orders.sending:send")]
    """


@hookspec
def check_registration(registration: RegistrationView) -> Sequence[Problem]:
    """Object to a registration, or warn of it.

    When:
        Before a record gets its number, in the transaction that writes it.

    Args:
        registration: The record as it would be registered: fields as text, parties with roles,
            files by SHA-256, moments in UTC, days of the association's zone.

    Returns:
        Problems; one of severity `REFUSAL` stops the registration, warnings are shown with the
        number. An empty list: no objection.

    Errors:
        A `Refusal` reaches the person as it is. Anything else stops the registration with code
        `check_failed`, naming the plugin and its distribution.

    Since: 0.1

    Example:
        @hookimpl
        def check_registration(registration: RegistrationView) -> list[Problem]:
            if registration.fields.get("sheets") != "0":
                return []
            return [Problem(code="no_sheets", message=_("There is not a single sheet"))]
    """


@hookspec
def check_transition(transition: TransitionView) -> Sequence[Problem]:
    """Object to a change of a registered record, or warn of it.

    When:
        Before a record is annulled, filed, corrected, linked or given another file, in the
        transaction that writes the change.

    Args:
        transition: Name of the change (`void`, `file`, `correct`, `attach`, `link`), the record as
            it stands, who acts, today (a day of the association's zone), the reason given, and for
            each changed field its new value as text.

    Returns:
        Problems; one of severity `REFUSAL` stops the change, warnings are shown with its result.
        An empty list: no objection.

    Errors:
        A `Refusal` reaches the person as it is. Anything else stops the change with code
        `check_failed`, naming the plugin and its distribution.

    Since: 0.1

    Example:
        @hookimpl
        def check_transition(transition: TransitionView) -> list[Problem]:
            if transition.name != "void" or transition.record.class_name != "order":
                return []
            return [Problem(code="order_stands", message=_("An order is cancelled by another"))]
    """


@hookspec
def check_standing(standing: StandingView) -> Sequence[Problem]:
    """Object to the start or the end of a standing, or warn of it.

    When:
        Before a standing is written, in its transaction.

    Args:
        standing: Who, as what, in which body, from which day to which (both inclusive; no last day:
            without limit), whether it is ending, and who acts.

    Returns:
        Problems; one of severity `REFUSAL` stops the change, warnings are shown with its result.
        An empty list: no objection.

    Errors:
        A `Refusal` reaches the person as it is. Anything else stops the change with code
        `check_failed`, naming the plugin and its distribution.

    Since: 0.1

    Example:
        @hookimpl
        def check_standing(standing: StandingView) -> list[Problem]:
            if standing.kind != "chair" or standing.ends_on is not None:
                return []
            return [Problem(code="chair_term", message=_("A chair is elected for a term"))]
    """


@hookspec
def choose_record_number(request: NumberRequest) -> str | None:
    """Choose how a number that was just issued is printed.

    When:
        Inside the registration, after the ledger issued the number and before the commit.

    Args:
        request: The class, ledger and period; the issued sequence (a whole number) and suffix; the
            file index; the day of registration; and the usual printed form.

    Returns:
        The printed form, which must hold the issued sequence; None leaves the usual one. Of all
        plugins one at most answers.

    Errors:
        Two different answers stop the registration with code `number_chosen_twice`, naming both
        plugins. A `Refusal` reaches the person as it is; anything else stops the registration with
        code `check_failed`, naming the plugin and its distribution.

    Since: 0.1

    Example:
        @hookimpl
        def choose_record_number(request: NumberRequest) -> str | None:
            if request.ledger != "orders":
                return None
            return f"{request.sequence}/{request.registered_on:%y}-п"
    """


@hookspec
def after_record_registered(record: RecordView) -> None:
    """Learn that a record was registered.

    When:
        After the commit, before the number is shown.

    Args:
        record: The registered record with its number.

    Returns:
        Nothing.

    Errors:
        What it raises is logged with the plugin's name; the others are still told.

    Since: 0.1

    Example:
        @hookimpl
        def after_record_registered(record: RecordView) -> None:
            if record.class_name == "order":
                announce(record.number, record.heading)
    """


@hookspec
def after_record_changed(record: RecordView, change: str) -> None:
    """Learn that a registered record was changed.

    When:
        After the commit.

    Args:
        record: The record after the change.
        change: What happened, as the event log names it: `record.corrected`, `record.attached`,
            `record.linked`, `record.filed`, `record.annulled`.

    Returns:
        Nothing.

    Errors:
        What it raises is logged with the plugin's name; the others are still told.

    Since: 0.1

    Example:
        @hookimpl
        def after_record_changed(record: RecordView, change: str) -> None:
            if change == "record.annulled":
                announce(record.number, "annulled")
    """


@hookspec
def after_standing_changed(standing: StandingView) -> None:
    """Learn that a standing started or ended.

    When:
        After the commit.

    Args:
        standing: The standing as written; `ending` tells which of the two happened.

    Returns:
        Nothing.

    Errors:
        What it raises is logged with the plugin's name; the others are still told.

    Since: 0.1

    Example:
        @hookimpl
        def after_standing_changed(standing: StandingView) -> None:
            if standing.ending and standing.kind == "mentor":
                announce(standing.party.name, "no longer a mentor")
    """
