"""The door of meetings: what the plugin is, and what it answers to the hooks."""

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
    RecordPanel,
    Rule,
    SearchField,
    StartItems,
    Titles,
    hookimpl,
)
from regest.plugins.protocols.declarations import (
    catalogue,
    following,
    meeting_pages,
    minutes_pages,
    preparing,
)
from regest.plugins.protocols.words import PLUGIN

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlmodel import Session

    from regest.api import (
        Consequence,
        DecisionView,
        DecisionWanted,
        DisposalView,
        House,
        Problem,
        RecordView,
        SignatureView,
        StandingChange,
        Work,
    )

plugin = PluginManifest(
    name=PLUGIN,
    title=Titles(ru="Заседания и протоколы", en="Meetings and minutes"),
    summary=Titles(
        ru="Повестка, кворум, голосование, протоколы, решения и выписки",
        en="Agenda, quorum, votes, minutes, decisions and extracts",
    ),
    version="0.1.0",
    package="regest.plugins.protocols",
    tables=(
        "protocols_annex",
        "protocols_ballot",
        "protocols_delivery",
        "protocols_executor",
        "protocols_extract",
        "protocols_handout",
        "protocols_item",
        "protocols_material",
        "protocols_meeting",
        "protocols_minutes",
        "protocols_motion",
        "protocols_notice",
        "protocols_opinion",
        "protocols_participant",
        "protocols_point",
        "protocols_presence",
        "protocols_proposal",
        "protocols_recipient",
        "protocols_remark",
        "protocols_removal",
        "protocols_reopening",
        "protocols_speech",
    ),
)


@hookimpl
def register_record_classes() -> tuple[RecordClass, ...]:
    """Bring minutes of other bodies, decisions, extracts and notices."""
    return (
        *catalogue.RECORD_CLASSES,
        *preparing.RECORD_CLASSES,
        *following.RECORD_CLASSES,
    )


@hookimpl
def register_link_types() -> tuple[LinkType, ...]:
    """Bring the link from a decision to its minutes."""
    return catalogue.LINK_TYPES


@hookimpl
def register_ledgers() -> tuple[LedgerDeclaration, ...]:
    """Bring a sequence for the minutes of each body, for extracts, notices and agendas."""
    return (*catalogue.LEDGERS, *preparing.LEDGERS)


@hookimpl
def register_rules() -> tuple[Rule, ...]:
    """Bring shares for bodies without rules of their own, and what meetings are held by."""
    return (*catalogue.RULES, *following.RULES)


@hookimpl
def register_permissions() -> tuple[Permission, ...]:
    """Bring the rights to prepare, hold and write down meetings."""
    return (*catalogue.PERMISSIONS, *preparing.PERMISSIONS)


@hookimpl
def register_routes() -> tuple[PageSet, ...]:
    """Bring the pages of meetings, of minutes and of what follows them."""
    return (*meeting_pages.PAGES, *minutes_pages.PAGES)


@hookimpl
def register_navigation() -> tuple[NavigationItem, ...]:
    """Bring the lines of the menu that lead to them."""
    return (*meeting_pages.MENU, *minutes_pages.MENU)


@hookimpl
def register_start_items() -> tuple[StartItems, ...]:
    """Bring what waits of meetings to the start page."""
    return (*meeting_pages.START, *minutes_pages.START, *following.START)


@hookimpl
def register_record_panels() -> tuple[RecordPanel, ...]:
    """Bring what the page of minutes and of a decision says of its meeting."""
    return minutes_pages.PANELS


@hookimpl
def register_job_kinds() -> tuple[JobKind, ...]:
    """Bring the sending of notices, and of decisions to executors without an account."""
    return (*preparing.JOB_KINDS, *following.JOB_KINDS)


@hookimpl
def register_search_fields() -> tuple[SearchField, ...]:
    """Bring the lines of a decision's card that queries may name."""
    return following.SEARCH_FIELDS


@hookimpl
def choose_decision(
    house: House, session: Session, wanted: DecisionWanted
) -> tuple[DecisionView, ...]:
    """Offer the decisions of signed minutes."""
    from regest.plugins.protocols.following.offering import offered

    return offered(house, session, wanted)


@hookimpl
def apply_signature(house: House, work: Work, record: RecordView, signature: SignatureView) -> None:
    """Freeze, register or thaw the minutes that were signed, wherever that was done."""
    # The plugin starts with every command, few of which sign anything.
    from regest.plugins.protocols.minutes import signing

    signing.follow(house, work, record, signature)


@hookimpl
def propose_consequences(
    house: House, session: Session, change: StandingChange
) -> Sequence[Consequence]:
    """Propose what an end changes in meetings ahead."""
    from regest.plugins.protocols import consequences

    return consequences.proposed(house, session, change)


@hookimpl
def apply_consequences(
    house: House, work: Work, change: StandingChange, chosen: Sequence[Consequence]
) -> None:
    """Bring meetings ahead up to date."""
    from regest.plugins.protocols import consequences

    consequences.carry_out(house, work, change, chosen)


@hookimpl
def apply_disposal(work: Work, record: RecordView) -> None:
    """Blank the words of minutes that are destroyed."""
    from regest.plugins.protocols import erasing

    erasing.erase(work, record)


@hookimpl
def check_disposal(
    session: Session, disposals: Sequence[DisposalView]
) -> Mapping[str, Sequence[Problem]]:
    """Keep files of meetings that are not over, and of decisions that nobody was given."""
    from regest.plugins.protocols import keeping

    return keeping.objections(session, disposals)
