"""The journal's door: what it is, and what it answers to the hooks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from regest.api import (
    JobKind,
    LedgerDeclaration,
    NavigationItem,
    PageSet,
    Permission,
    PluginManifest,
    Problem,
    RecordClass,
    RecordPanel,
    RegistrationView,
    Rule,
    SearchField,
    StartItems,
    Titles,
    TransitionView,
    hookimpl,
)
from regest.plugins.journal import (
    declarations,
    order_declarations,
    page_declarations,
    search_fields,
    start_declarations,
)
from regest.plugins.journal.letters import checks
from regest.plugins.journal.words import PLUGIN

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlmodel import Session

    from regest.api import Consequence, DisposalView, House, RecordView, StandingChange, Work

plugin = PluginManifest(
    name=PLUGIN,
    title=Titles(ru="Журналы регистрации", en="Registration journals"),
    summary=Titles(
        ru="Регистрация входящих и исходящих документов",
        en="Registration of incoming and outgoing documents",
    ),
    version="0.1.0",
    package="regest.plugins.journal",
    tables=(
        "journal_addressee_list",
        "journal_closing",
        "journal_dispatch",
        "journal_duplicate",
        "journal_import",
        "journal_import_heading",
        "journal_import_row",
        "journal_listed_addressee",
        "journal_proposal",
        "journal_request",
    ),
)


@hookimpl
def register_record_classes() -> tuple[RecordClass, ...]:
    """Bring incoming and outgoing letters, and orders of the chair."""
    return (*declarations.RECORD_CLASSES, order_declarations.ORDER_CLASS)


@hookimpl
def register_ledgers() -> tuple[LedgerDeclaration, ...]:
    """Bring the two journals, and the sequence of orders."""
    return (*declarations.LEDGERS, order_declarations.ORDERS)


@hookimpl
def register_rules() -> tuple[Rule, ...]:
    """Bring the terms of registration and the measures of a card."""
    return declarations.RULES


@hookimpl
def register_permissions() -> tuple[Permission, ...]:
    """Bring the rights to register, reserve and annul."""
    return (*declarations.PERMISSIONS, order_declarations.ISSUING)


@hookimpl
def register_job_kinds() -> tuple[JobKind, ...]:
    """Bring the taking of letters out of a mailbox, and the sending of others."""
    return declarations.JOB_KINDS


@hookimpl
def register_search_fields() -> tuple[SearchField, ...]:
    """Bring the lines of a letter's card that queries may name."""
    return search_fields.SEARCH_FIELDS


@hookimpl
def check_registration(registration: RegistrationView) -> list[Problem]:
    """Object to letters that break REG-7 and REG-8."""
    return checks.check_letter(registration)


@hookimpl
def check_transition(transition: TransitionView) -> list[Problem]:
    """Object to changes that would break a letter's card."""
    return checks.check_change(transition)


@hookimpl
def register_routes() -> tuple[PageSet, ...]:
    """Bring the pages of registration, answers and requests."""
    return page_declarations.PAGES


@hookimpl
def register_navigation() -> tuple[NavigationItem, ...]:
    """Bring the lines of the menu that lead to them."""
    return page_declarations.MENU


@hookimpl
def register_start_items() -> tuple[StartItems, ...]:
    """Bring what waits in the journals to the start page."""
    return start_declarations.START


@hookimpl
def register_record_panels() -> tuple[RecordPanel, ...]:
    """Bring what the page of a letter says of its procedure."""
    return page_declarations.PANELS


@hookimpl
def propose_consequences(
    house: House, session: Session, change: StandingChange
) -> Sequence[Consequence]:
    """Propose to take a member that leaves off lists of addressees."""
    from regest.plugins.journal import consequences

    return consequences.proposed(house, session, change)


@hookimpl
def apply_consequences(work: Work, change: StandingChange, chosen: Sequence[Consequence]) -> None:
    """Take it off them."""
    from regest.plugins.journal import consequences

    consequences.carry_out(work, change, chosen)


@hookimpl
def apply_disposal(work: Work, record: RecordView) -> None:
    """Let proposals forget what they read out of a letter that is destroyed."""
    from regest.plugins.journal.intake import erasing

    erasing.erase(work, record)


@hookimpl
def check_disposal(
    session: Session, disposals: Sequence[DisposalView]
) -> Mapping[str, Sequence[Problem]]:
    """Keep files of letters whose answer or sending is owed."""
    from regest.plugins.journal import keeping

    return keeping.objections(session, disposals)
