"""The door of certificates of membership: what the plugin is, and what it answers to the hooks."""

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
    RecordPanel,
    Rule,
    SearchField,
    StartItems,
    Titles,
    hookimpl,
)
from regest.plugins.certificates import declarations
from regest.plugins.certificates.words import PLUGIN

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
    title=Titles(ru="Сертификаты члена Ассоциации", en="Certificates of membership"),
    summary=Titles(
        ru="Выдача сертификатов приложения Б, реестр, дубликаты, проверка по номеру",
        en="Certificates of appendix Б: issue, register, duplicates, check by number",
    ),
    version="0.1.0",
    package="regest.plugins.certificates",
    tables=(
        "certificates_certificate",
        "certificates_copy",
        "certificates_signatory",
    ),
)


@hookimpl
def register_record_classes() -> tuple[RecordClass, ...]:
    """Bring the class of certificates of membership."""
    return declarations.RECORD_CLASSES


@hookimpl
def register_ledgers() -> tuple[LedgerDeclaration, ...]:
    """Bring the numbers of the register, for all its life or by years (CRT-2)."""
    return declarations.LEDGERS


@hookimpl
def register_link_types() -> tuple[LinkType, ...]:
    """Bring the link to the certificate that another took the place of."""
    return declarations.LINK_TYPES


@hookimpl
def register_rules() -> tuple[Rule, ...]:
    """Bring the rule by which certificates are numbered."""
    return declarations.RULES


@hookimpl
def register_permissions() -> tuple[Permission, ...]:
    """Bring the rights to see, issue and confirm certificates."""
    return declarations.PERMISSIONS


@hookimpl
def register_routes() -> tuple[PageSet, ...]:
    """Bring the pages of the register and of each certificate."""
    return declarations.PAGES


@hookimpl
def register_navigation() -> tuple[NavigationItem, ...]:
    """Bring the line of the menu that leads to them."""
    return declarations.MENU


@hookimpl
def register_start_items() -> tuple[StartItems, ...]:
    """Bring what waits of certificates to the start page."""
    return declarations.START


@hookimpl
def register_record_panels() -> tuple[RecordPanel, ...]:
    """Bring the state of a certificate to the page of its record."""
    return declarations.PANELS


@hookimpl
def register_search_fields() -> tuple[SearchField, ...]:
    """Bring the lines of the card that a query may name."""
    return declarations.SEARCH_FIELDS


@hookimpl
def propose_consequences(
    house: House, session: Session, change: StandingChange
) -> Sequence[Consequence]:
    """Propose to annul the certificate of a member that leaves (CRT-6)."""
    from regest.plugins.certificates import consequences

    return consequences.proposed(house, session, change)


@hookimpl
def apply_consequences(
    house: House, work: Work, change: StandingChange, chosen: Sequence[Consequence]
) -> None:
    """Annul it."""
    from regest.plugins.certificates import consequences

    consequences.carry_out(house, work, change, chosen)


@hookimpl
def check_disposal(
    session: Session, disposals: Sequence[DisposalView]
) -> Mapping[str, Sequence[Problem]]:
    """Keep files that hold certificates in force, or what they rest on."""
    from regest.plugins.certificates import keeping

    return keeping.objections(session, disposals)


@hookimpl
def apply_disposal(work: Work, record: RecordView, stub: str) -> None:
    """Let the register forget what a certificate said that is destroyed."""
    from regest.plugins.certificates import erasing

    erasing.erase(work, record, stub)
