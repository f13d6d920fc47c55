"""What is held of a person: told on request, and what goes when a consent ends (PD-3, PD-6).

What the directory holds beyond the name – telephone, e-mail, address – rests on a consent and is
erased with it. Names in registered records and in the history of offices and members stay: they
stand in archival documents under a retention period.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlmodel import Session, col, select

from regest.api import (
    House,
    Message,
    Party,
    PartyKind,
    Record,
    RecordParty,
    Refusal,
    UsageFault,
    Work,
    holds,
    looks,
    parties,
    party_cards,
    spoken,
    visibility,
)
from regest.plugins.membership.declarations.catalogue import CONSENTS
from regest.plugins.membership.tables.consents import MembershipConsent, MembershipDataRequest
from regest.plugins.membership.words import _

if TYPE_CHECKING:
    from regest.api.papers import Block, Paper

# Of the directory: what rests on a consent, and goes with it.
ERASABLE: dict[str, Message] = {
    "phone": _("telephone"),
    "email": _("e-mail"),
    "address": _("address"),
}
_MOST = 500


@dataclass(frozen=True, slots=True)
class Holding:
    """All that is held of a person: what may be erased, what is kept and where."""

    person: Party
    erasable: dict[str, str]
    card: dict[str, Any]
    records: tuple[Record, ...]
    consents: tuple[MembershipConsent, ...]
    requests: tuple[MembershipDataRequest, ...]


def held_of(house: House, session: Session, person: str) -> Holding:
    """Return what is held of a person, with the records that the reader may see (ACC-2).

    Raises:
        NotFound: there is no such person.
    """
    house.reader.require(CONSENTS)
    party = parties.party_called(session, person, PartyKind.PERSON)
    named = (
        select(Record)
        .join(RecordParty, col(RecordParty.record_id) == col(Record.id))
        .where(RecordParty.party_id == party.id, visibility.visible_among(house.reader))
        .distinct()
        .order_by(col(Record.id))
    )
    given = (
        select(MembershipConsent)
        .join(Record, col(Record.id) == col(MembershipConsent.record_id))
        .where(MembershipConsent.person_id == party.id, visibility.told_among(house.reader))
    )
    asked = select(MembershipDataRequest).where(MembershipDataRequest.person_id == party.id)
    return Holding(
        party,
        {name: getattr(party, name) for name in ERASABLE if getattr(party, name)},
        party_cards.party_card(session, party, restricted=False),
        tuple(session.exec(named.limit(_MOST))),
        tuple(session.exec(given.order_by(col(MembershipConsent.id)))),
        tuple(session.exec(asked.order_by(col(MembershipDataRequest.id)))),
    )


def told(house: House, person: str, file: str = "") -> Holding:
    """Return what is held of a person to be shown, or saved as `file`; it is noted first (ACC-3).

    The event log says whose data, and each record under a mark keeps who looked.

    Raises:
        NotFound: there is no such person.
    """
    with house.read() as session:
        found = held_of(house, session, person)
    for each in found.records:
        if file:
            looks.paper_given(house, each, file)
        else:
            looks.card_seen(house, each)
    with house.work() as work:
        action = "personal_data.saved" if file else "personal_data.shown"
        work.witness(action, "party", found.person.id)
    return found


def plain(found: Holding) -> dict[str, object]:
    """Return it as data for other programs, for the person to take away."""
    return {
        "person": found.person.name,
        "directory": found.card,
        "erased_with_a_consent": sorted(found.erasable),
        "records": [
            {"number": each.number, "heading": each.heading, "date": each.document_date}
            for each in found.records
        ],
        "consents": [
            {
                "data": each.data,
                "purpose": each.purpose,
                "given_on": each.given_on,
                "withdrawn_on": each.withdrawn_on,
                "settled": each.settled.value if each.settled is not None else None,
            }
            for each in found.consents
        ],
        "requests": [
            {"asked": each.asked, "received_on": each.received_on, "answered_on": each.answered_on}
            for each in found.requests
        ],
    }


def statement(house: House, person: str) -> Paper:
    """Return the answer to a request as a paper, noted as saved: all that is held, and why.

    Raises:
        NotFound: there is no such person.
    """
    from regest.api.papers import Heading, Paragraph, official

    association = house.deployment.settings.association
    with spoken(association.language):
        title = str(_("Statement on personal data"))
        found = told(house, person, title)
        blocks: list[Block] = [
            Heading(str(_("STATEMENT ON PERSONAL DATA"))),
            Paragraph(str(_("The Association uses these personal data of {name}:",
                            name=found.person.name)), indent=True),
            *_directory(found),
            *_records(found),
            Paragraph(
                str(_("Data in registered documents and in the history of offices stay until the "
                      "retention period of the document ends (125-FZ; article 1 of 152-FZ). The "
                      "other data are erased within 30 days after a consent is withdrawn.")),
                indent=True,
            ),
        ]  # fmt: skip
    return official(house, title, blocks)


def erase(work: Work, person_id: str) -> tuple[str, ...]:
    """Erase what the directory holds beyond the name, and return the names of what was erased.

    The caller's unit of work says on what it rests.

    Raises:
        Refusal: `party_held`, a hold names the person: nothing of theirs may go (HLD-1).
    """
    for hold in holds.holds_of_party(work.session, person_id, work.today):
        raise Refusal(
            "party_held",
            _("The data are not erased: {hold}", hold=holds.told(hold)),
            rule="HLD-1",
            remedy=_("Erase them once the hold is lifted."),
        )
    party = work.session.get_one(Party, person_id, with_for_update=True)
    erased = tuple(name for name in ERASABLE if getattr(party, name))
    for name in erased:
        setattr(party, name, "")
    if erased:
        work.session.add(party)
        work.session.flush()
        work.witness("party.erased", "party", party.id, {"fields": sorted(erased)})
    return erased


def require_ending(*, destroyed: bool) -> None:
    """Refuse to erase what is said to be kept.

    Raises:
        UsageFault: `kept_not_erased`.
    """
    if not destroyed:
        raise UsageFault(
            "kept_not_erased",
            _("Data that are kept are not erased"),
            rule="PD-3",
            remedy=_("Say that they were destroyed or depersonalised, or do not erase them."),
        )


def _directory(found: Holding) -> list[Block]:
    from regest.api.papers import Heading, Pairs

    rows = [(str(_("name")), found.person.name), (str(_("post")), found.person.post or "–")]
    rows += [(str(title), found.erasable.get(name) or "–") for name, title in ERASABLE.items()]
    rows += [
        (each["title"]["ru"], " ".join(filter(None, (each["organisation"], _span(each)))))
        for each in found.card["standings"]
    ]
    return [Heading(str(_("In the directory")), 3), Pairs(tuple(rows))]


def _span(standing: dict[str, Any]) -> str:
    start = f"{standing['from']:%d.%m.%Y}"
    if standing["to"] is None:
        return str(_("(from {start})", start=start))
    return str(_("(from {start} to {end})", start=start, end=f"{standing['to']:%d.%m.%Y}"))


def _records(found: Holding) -> list[Block]:
    from regest.api.papers import Heading, PaperColumn, Paragraph, Table

    consents = [
        str(_("consent of {day}: {data} – {purpose}", day=f"{each.given_on:%d.%m.%Y}",
              data=each.data, purpose=each.purpose))
        for each in found.consents
    ]  # fmt: skip
    blocks: list[Block] = [Heading(str(_("Consents")), 3)] if consents else []
    blocks += [Paragraph(each, align="left") for each in consents]
    if found.records:
        columns = (
            PaperColumn(str(_.p("column", "Number")), 32),
            PaperColumn(str(_.p("column", "Day")), 26),
            PaperColumn(str(_.p("column", "Document"))),
        )
        rows = tuple(
            (each.number, f"{each.document_date:%d.%m.%Y}" if each.document_date else "–",
             each.heading)
            for each in found.records
        )  # fmt: skip
        blocks += [Heading(str(_("In documents")), 3), Table(columns, rows)]
    return blocks
