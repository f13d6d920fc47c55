"""Hooks by which plugins declare what they bring: asked once at start."""

# A spec is a signature and its contract: it has no body to return from.
# mypy: disable-error-code="empty-body"

from __future__ import annotations

from collections.abc import Sequence

from regest.core.hooks.search_types import SearchEngineDeclaration, SearchField
from regest.core.hooks.signature_types import SignerDeclaration
from regest.core.hooks.specs.markers import hookspec
from regest.core.hooks.types import (
    JobKind,
    LedgerDeclaration,
    LinkType,
    NavigationItem,
    PageSet,
    Permission,
    RecordClass,
    RecordPanel,
    RetentionEventKind,
    Rule,
    StandingKind,
    StartItems,
    TextExtractorDeclaration,
)


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
def register_routes() -> Sequence[PageSet]:
    """Bring pages, and resources of the programming interface, served by `regest serve`.

    When:
        Once at start. The module is imported when the server starts; while the plugin is off, none
        of its addresses exists.

    Returns:
        Declarations; every path of pages begins with `/` and the plugin's name, resources are put
        below `/api/v1/` and that name. An empty list brings nothing.

    Errors:
        Whatever it raises marks the plugin as failed. A module that cannot be imported, and a path
        that begins otherwise or is taken, keep the server from starting, naming both ways out.

    Since: 0.1

    Example:
        @hookimpl
        def register_routes() -> list[PageSet]:
            resource = "acme_orders.resource:orders"
            return [PageSet(name="orders", target="acme_orders.routes:routes", api=resource)]
    """


@hookspec
def register_navigation() -> Sequence[NavigationItem]:
    """Bring lines of the menu.

    When:
        Once at start. While the plugin is off, its lines are gone.

    Returns:
        Declarations; an empty list brings nothing.

    Errors:
        Whatever it raises, and a name that another plugin has, marks the plugin as failed.

    Since: 0.1

    Example:
        @hookimpl
        def register_navigation() -> list[NavigationItem]:
            title, group = Titles(ru="Приказы", en="Orders"), MenuGroup.RECORDS
            return [NavigationItem(name="orders", title=title, path="/orders", group=group)]
    """


@hookspec
def register_start_items() -> Sequence[StartItems]:
    """Bring lines of the start page: what waits for whoever looks, and what is new.

    When:
        Once at start. `target` is imported when the server starts and called for each start page;
        while the plugin is off, its lines are gone.

    Returns:
        Declarations; an empty list brings nothing.

    Errors:
        Whatever it raises, and a name that another plugin has, marks the plugin as failed. A
        module that cannot be imported keeps the server from starting, naming both ways out. What
        the function raises is logged, and the page is shown without its lines.

    Since: 0.1

    Example:
        @hookimpl
        def register_start_items() -> list[StartItems]:
            return [StartItems(name="orders", target="acme_orders.start:lines")]
    """


@hookspec
def register_record_panels() -> Sequence[RecordPanel]:
    """Bring parts of the page of a record: what a procedure knows of it, and what it offers.

    When:
        Once at start. `target` is imported when the server starts and called for each page of a
        record that the visitor sees; while the plugin is off, its parts are gone.

    Returns:
        Declarations; an empty list brings nothing. A function that returns None shows nothing:
        it decides for which kinds of records and for whom.

    Errors:
        Whatever it raises, and a name that another plugin has, marks the plugin as failed. A
        module that cannot be imported keeps the server from starting, naming both ways out. What
        the function raises is logged, and the page is shown without its part.

    Since: 0.1

    Example:
        @hookimpl
        def register_record_panels() -> list[RecordPanel]:
            title = Titles(ru="Приказ", en="Order")
            return [RecordPanel(name="orders", title=title, target="acme_orders.panel:show")]
    """


@hookspec
def register_signers() -> Sequence[SignerDeclaration]:
    """Bring kinds of signatures that are made outside and come as containers (.sig, .p7s).

    When:
        Once at start. The `Signer` itself is imported from `target` when the first container of
        the kind is checked: before it is taken as a person's act, and whenever somebody has the
        signatures of a record verified. What it answers is kept, sealed, as a protocol.

    Returns:
        Declarations; `name` is kept with each signature, and none of `simple`, `paper` and
        `certificate`. A container is taken with `signing.sign_container`: the account of the person
        who is asked to sign, a ticket for the very file, and a check that found nothing against it.
        An empty list brings nothing.

    Errors:
        Whatever it raises, a name of core's, and a name that another plugin has, marks the plugin
        as failed. While the plugin is off or failed, its signatures are `unchecked`.

    Since: 0.1

    Example:
        @hookimpl
        def register_signers() -> list[SignerDeclaration]:
            title = Titles(ru="УКЭП", en="Qualified signature")
            return [SignerDeclaration(name="cms", title=title, target="acme.cms:signer")]
    """


@hookspec
def register_retention_events() -> Sequence[RetentionEventKind]:
    """Bring events that retention periods count from («5 лет после завершения пары», RET-3).

    When:
        Once at start. The file plan names such an event as the `trigger` of a period; the plugin
        notes that it happened with `note_event`, in the unit of work in which it does, and takes
        it back with `withdraw_events`.

    Returns:
        Declarations with names in English snake_case; core's own are `membership_ended`,
        `pair_ended`, `superseded`, `consent_ended`, `contract_ended`, `mandate_ended`,
        `process_reassigned`, `no_longer_needed`. An empty list brings nothing.

    Errors:
        Whatever it raises, and a name that another plugin has, marks the plugin as failed.

    Since: 0.1

    Example:
        @hookimpl
        def register_retention_events() -> list[RetentionEventKind]:
            title = Titles(ru="Отмена приказа", en="Order cancelled")
            return [RetentionEventKind(name="order_cancelled", title=title)]
    """
