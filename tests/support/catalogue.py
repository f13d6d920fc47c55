"""A small catalogue to work in: classes, a ledger, a file plan, a few parties, and builders."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from regest.core.base.messages import Titles
from regest.core.catalogue import fileplan, registration, vocabulary
from regest.core.catalogue.drafts import Draft, PartyRole
from regest.core.catalogue.ledger import NumberWish
from regest.core.catalogue.tables import Record
from regest.core.hooks.calls import Calls
from regest.core.hooks.types import (
    FieldDefinition,
    FieldKind,
    LedgerDeclaration,
    LinkType,
    PeriodKind,
    RecordClass,
)
from regest.core.people.tables import Party, PartyKind
from regest.core.store.database import Database
from regest.core.store.work import Actor, Work

CLERK = Actor("clerk")
NOBODY = Calls.to_nobody()


def titled(text: str) -> Titles:
    """Return the same title in both languages."""
    return Titles(ru=text, en=text)


LEDGERS = (
    LedgerDeclaration(
        name="incoming", title=titled("Входящие"), template="{prefix}-{seq}{suffix}", prefix="Вх"
    ),
    LedgerDeclaration(name="outgoing", title=titled("Исходящие"), template="{case}/{seq}{suffix}"),
    LedgerDeclaration(
        name="school",
        title=titled("Школьный год"),
        template="{seq}",
        period=PeriodKind.ACADEMIC_YEAR,
    ),
    LedgerDeclaration(
        name="certificates",
        title=titled("Сертификаты"),
        template="{seq:03}",
        period=PeriodKind.WHOLE_LIFE,
    ),
)
CLASSES = (
    RecordClass(
        name="incoming_letter",
        title=titled("Входящий документ"),
        aliases=("in",),
        ledger="incoming",
        fields=(
            FieldDefinition(
                name="foreign_number", title=titled("Номер"), kind=FieldKind.FOREIGN_NUMBER
            ),
            FieldDefinition(name="delivery", title=titled("Доставка")),
        ),
    ),
    RecordClass(
        name="outgoing_letter",
        title=titled("Исходящий документ"),
        aliases=("out",),
        ledger="outgoing",
    ),
    RecordClass(
        name="annual_plan",
        title=titled("План"),
        fields=(FieldDefinition(name="period", title=titled("Период"), required=True),),
    ),
)


def furnish(database: Database) -> None:
    """Save the words and the file plan that these tests work with."""
    with database.work(CLERK) as work:
        vocabulary.save_ledgers(work, "journal", LEDGERS)
        vocabulary.save_classes(work, "journal", CLASSES)
        answer = LinkType(name="answer", title=titled("Ответ на"), inverse=titled("Ответ"))
        vocabulary.save_link_types(work, "core", [answer])
        fileplan.save_plan(
            work,
            [
                fileplan.PlannedFile(index="01-06", section="01", title="Переписка"),
                fileplan.PlannedFile(
                    index="03-02",
                    section="03",
                    title="Мероприятия",
                    period=PeriodKind.ACADEMIC_YEAR,
                ),
                fileplan.PlannedFile(index="04-09", section="04", title="", reserve=True),
            ],
        )
        work.witness("preset.loaded", "deployment", "test")


def a_party(work: Work, name: str, kind: PartyKind = PartyKind.ORGANISATION) -> Party:
    """Add a party and return it."""
    party = Party(
        id=work.new_id(), kind=kind, name=name, match_key=name.lower(), created_at=work.now
    )
    work.session.add(party)
    work.witness("party.added", "party", party.id)
    return party


def a_letter(
    work: Work,
    heading: str = "О семинаре",
    *,
    correspondent: str = "",
    wish: Any = None,
    links: Sequence[tuple[str, str]] = (),
    **details: Any,
) -> Record:
    """Register an incoming letter in the present unit of work and return its record."""
    parties = (PartyRole(correspondent, "correspondent"),) if correspondent else ()
    draft = Draft(
        "incoming_letter",
        heading,
        parties=parties,
        links=tuple(links),
        wish=wish or NumberWish(ledger="incoming"),
        **details,
    )
    return registration.register(work, NOBODY, draft).record
