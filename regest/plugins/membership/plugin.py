"""The door of membership: what the plugin is, and what it answers to the hooks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from regest.api import (
    LedgerDeclaration,
    LinkType,
    NavigationItem,
    PageSet,
    Permission,
    PluginManifest,
    RecordClass,
    Rule,
    StartItems,
    Titles,
    hookimpl,
)
from regest.plugins.membership.declarations import catalogue, pages
from regest.plugins.membership.words import PLUGIN

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
    title=Titles(ru="Членство", en="Membership"),
    summary=Titles(
        ru="Заявления, приём приказом, выход и вывод, процессы, партнёры, согласия",
        en="Applications, admission by order, endings, processes, partners, consents",
    ),
    version="0.1.0",
    package="regest.plugins.membership",
    tables=(
        "membership_agreement",
        "membership_agreement_party",
        "membership_application",
        "membership_assignment",
        "membership_consent",
        "membership_consequence",
        "membership_data_request",
        "membership_ending",
        "membership_help",
        "membership_import",
        "membership_informing",
        "membership_opinion",
        "membership_order",
        "membership_order_line",
        "membership_paper",
        "membership_partner",
        "membership_process",
        "membership_seat",
        "membership_step",
    ),
)


@hookimpl
def register_record_classes() -> tuple[RecordClass, ...]:
    """Bring applications, opinions, papers on leaving, agreements and consents."""
    return catalogue.RECORD_CLASSES


@hookimpl
def register_link_types() -> tuple[LinkType, ...]:
    """Bring the links from an application to its order, and from an opinion to it."""
    return catalogue.LINK_TYPES


@hookimpl
def register_ledgers() -> tuple[LedgerDeclaration, ...]:
    """Bring the sequence of papers that no journal of letters registered."""
    return catalogue.LEDGERS


@hookimpl
def register_rules() -> tuple[Rule, ...]:
    """Bring the floor of the composition, what begins a membership, and terms."""
    return catalogue.RULES


@hookimpl
def register_permissions() -> tuple[Permission, ...]:
    """Bring the rights to see and keep members, to enter orders and endings."""
    return catalogue.PERMISSIONS


@hookimpl
def register_routes() -> tuple[PageSet, ...]:
    """Bring the pages of members, applications and orders."""
    return pages.PAGES


@hookimpl
def register_navigation() -> tuple[NavigationItem, ...]:
    """Bring the lines of the menu that lead to them."""
    return pages.MENU


@hookimpl
def register_start_items() -> tuple[StartItems, ...]:
    """Bring what waits of membership to the start page."""
    return pages.START


@hookimpl
def propose_consequences(
    house: House, session: Session, change: StandingChange
) -> Sequence[Consequence]:
    """Propose to end what hangs on a membership, and to tell the authority."""
    from regest.plugins.membership.duties import consequences

    return consequences.proposed(house, session, change)


@hookimpl
def apply_consequences(
    house: House, work: Work, change: StandingChange, chosen: Sequence[Consequence]
) -> None:
    """End them, and note what the authority is to be told."""
    from regest.plugins.membership.duties import consequences

    consequences.carry_out(house, work, change, chosen)


@hookimpl
def check_disposal(
    session: Session, disposals: Sequence[DisposalView]
) -> Mapping[str, Sequence[Problem]]:
    """Keep files of applications under way, and of what is still in force."""
    from regest.plugins.membership import keeping

    return keeping.objections(session, disposals)


@hookimpl
def apply_disposal(work: Work, record: RecordView, stub: str) -> None:
    """Let registers forget what a paper said that is destroyed."""
    from regest.plugins.membership import erasing

    erasing.erase(work, record, stub)
