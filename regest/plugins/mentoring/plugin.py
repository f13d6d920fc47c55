"""The door of mentoring: what the plugin is, and what it answers to the hooks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from regest.api import (
    JobKind,
    LedgerDeclaration,
    LinkType,
    NavigationItem,
    PageSet,
    Permission,
    PluginManifest,
    RecordClass,
    Rule,
    SearchField,
    StartItems,
    Titles,
    hookimpl,
)
from regest.plugins.mentoring.declarations import catalogue, pages, search
from regest.plugins.mentoring.words import PLUGIN

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlmodel import Session

    from regest.api import (
        Consequence,
        DisposalView,
        House,
        Problem,
        RecordView,
        StandingChange,
        Work,
    )

plugin = PluginManifest(
    name=PLUGIN,
    title=Titles(ru="Наставничество", en="Mentoring"),
    summary=Titles(
        ru="Пары «наставник-кандидат»: распределение, согласование, утверждение, журнал",
        en="Mentoring pairs: distribution, agreement, approval, log",
    ),
    version="0.1.0",
    package="regest.plugins.mentoring",
    tables=(
        "mentoring_apart",
        "mentoring_consultation",
        "mentoring_distance",
        "mentoring_line",
        "mentoring_list",
        "mentoring_motivation",
        "mentoring_opinion",
        "mentoring_pair",
        "mentoring_question",
        "mentoring_step",
        "mentoring_warning",
    ),
)


@hookimpl
def register_record_classes() -> tuple[RecordClass, ...]:
    """Bring lists of pairs, and pairs."""
    return catalogue.RECORD_CLASSES


@hookimpl
def register_link_types() -> tuple[LinkType, ...]:
    """Bring the link to the decision that approved them."""
    return catalogue.LINK_TYPES


@hookimpl
def register_ledgers() -> tuple[LedgerDeclaration, ...]:
    """Bring the sequences of lists and pairs."""
    return catalogue.LEDGERS


@hookimpl
def register_rules() -> tuple[Rule, ...]:
    """Bring what pairs are weighed by."""
    return catalogue.RULES


@hookimpl
def register_job_kinds() -> tuple[JobKind, ...]:
    """Bring the daily look at the certificates of mentors."""
    return catalogue.JOB_KINDS


@hookimpl
def register_permissions() -> tuple[Permission, ...]:
    """Bring the rights to propose, agree, approve, end and keep the log."""
    return catalogue.PERMISSIONS


@hookimpl
def register_search_fields() -> tuple[SearchField, ...]:
    """Bring the organisations of a pair, by which it is found."""
    return search.SEARCH_FIELDS


@hookimpl
def register_routes() -> tuple[PageSet, ...]:
    """Bring the pages of lists and pairs."""
    return pages.PAGES


@hookimpl
def register_navigation() -> tuple[NavigationItem, ...]:
    """Bring the line of the menu that leads to them."""
    return pages.MENU


@hookimpl
def register_start_items() -> tuple[StartItems, ...]:
    """Bring what waits of lists and pairs to the start page."""
    return pages.START


@hookimpl
def propose_consequences(
    house: House, session: Session, change: StandingChange
) -> Sequence[Consequence]:
    """Propose what becomes of pairs."""
    from regest.plugins.mentoring import consequences

    return consequences.proposed(house, session, change)


@hookimpl
def apply_consequences(
    house: House, work: Work, change: StandingChange, chosen: Sequence[Consequence]
) -> None:
    """End pairs, or give the chair the decision on them."""
    from regest.plugins.mentoring import consequences

    consequences.carry_out(house, work, change, chosen)


@hookimpl
def apply_disposal(work: Work, record: RecordView) -> None:
    """Blank the words of pairs whose papers are destroyed."""
    from regest.plugins.mentoring import erasing

    erasing.erase(work, record)


@hookimpl
def check_disposal(
    session: Session, disposals: Sequence[DisposalView]
) -> Mapping[str, Sequence[Problem]]:
    """Keep files in which pairs that work have papers."""
    from regest.plugins.mentoring import keeping

    return keeping.objections(session, disposals)
