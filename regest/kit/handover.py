"""Acts by which files go to the next chair or to a successor: drawn up, listed, given up (TRF-2).

Both sign the draft as any document: on its page, by command, or on paper with the scan; with the
second signature it is registered.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlmodel import Session

from regest.core.base.errors import Refusal, UsageFault
from regest.core.base.messages import _
from regest.core.base.text import is_blank
from regest.core.catalogue import drafting, ledger
from regest.core.catalogue.components import PreparedFile, prepare
from regest.core.catalogue.custody import CUSTODY, kept_on
from regest.core.catalogue.drafts import Draft
from regest.core.catalogue.references import find_record
from regest.core.catalogue.tables import ComponentRole, Record, RecordState
from regest.core.documents.paper import Paper
from regest.core.people.offices import CHAIR, governing_body, holder_on
from regest.core.people.parties import party_called
from regest.core.people.tables import Party, PartyKind
from regest.core.preservation import rotation
from regest.core.retention import handovers
from regest.core.retention.holdings import holdings_on
from regest.core.signatures import demands
from regest.kit import backups
from regest.kit.handover_paper import Handed, handover_paper, title_of
from regest.kit.house import House
from regest.kit.registering import registrable_kind

PERMISSION = "office.edit"
OCCASIONS = {
    "chair": _.p("handover", "Change of the chair"),
    "successor": _.p("handover", "Reorganisation or liquidation"),
}
STATES = {
    RecordState.DRAFT: _.p("handover", "Waits for signatures"),
    RecordState.REGISTERED: _.p("handover", "Signed and registered"),
    RecordState.ANNULLED: _.p("handover", "Cancelled"),
}


@dataclass(frozen=True, kw_only=True, slots=True)
class NewHandover:
    """What people say of an act; names are those of parties.

    With `successor` the files go to that organisation, for which `taker` signs, and the chair
    hands over; else it is the last change of the chair. `package` names the export handed over.
    """

    successor: str = ""
    taker: str = ""
    basis: str = ""
    missing: str = ""
    package: str = ""
    members: tuple[str, ...] = ()


def handed_on(house: House, day: dt.date, new: NewHandover, number: str = "") -> Handed:
    """Return what an act of a day says.

    Raises:
        NotFound: a name is not known.
        UsageFault: it is not said who takes the files for the successor.
        Refusal: `handover_none`, no chair has followed another; `handover_no_chair`.
    """
    deployment = house.deployment
    with house.read() as session:
        giver, taker = _sides(session, day, new)
        known = {each.name for each in deployment.rules.listing(day)}
        custody = (
            kept_on(session, house.reader, deployment.rules, day)
            if CUSTODY in known and not new.successor
            else None
        )
        held = holdings_on(session, day)
        fixity = _fixity(house, session)
        names = tuple(party_called(session, each, PartyKind.PERSON).name for each in new.members)
        successor = (
            party_called(session, new.successor, PartyKind.ORGANISATION).name
            if new.successor
            else ""
        )
    return Handed(
        number=number,
        day=day,
        giver=giver,
        taker=taker,
        holdings=held,
        custody=custody,
        successor=successor,
        basis=new.basis.strip(),
        missing=new.missing.strip(),
        package=new.package.strip(),
        members=names,
        fixity=fixity,
        backup=_backup(house),
    )


def draw_up(house: House, new: NewHandover) -> Record:
    """Draw the act up as a draft that both are asked to sign, and set its number aside.

    Raises:
        Refusal: `handover_waits`, an act waits for signatures already; or as `handed_on`.
    """
    house.reader.require(PERMISSION)
    registrable_kind(house, handovers.CLASS)
    day = house.deployment.database.today()
    asked = handed_on(house, day, new)
    with house.work() as work:
        _require_none_waits(work.session)
        number = str(ledger.reserve(work, handovers.LEDGER, "акт приёма-передачи дел").sequence)
        record = drafting.draft(work, _content(work.session, asked, new, number))
        work.witness("handover.drawn_up", "record", record.id, {"number": number})
    # Papers are written outside any transaction: a page takes its time.
    files = _files(house, handover_paper(house, replace(asked, number=number)))
    wanted = (
        demands.Wanted("giver", asked.giver.id, "Передал(а)"),
        demands.Wanted("taker", asked.taker.id, "Принял(а)"),
    )
    with house.work() as work:
        kept = work.session.get_one(Record, record.id)
        drafting.replace_files(work, kept, files)
        demands.require(work, kept, wanted)
    return kept


def cancel(house: House, reference: str, reason: str) -> Record:
    """Give a draft up; as `handovers.cancel`."""
    house.reader.require(PERMISSION)
    with house.work() as work:
        record = find_record(work.session, house.reader, reference)
        handovers.cancel(work, record, reason)
    return record


def listed(house: House) -> Sequence[dict[str, Any]]:
    """Return all acts, the latest first, ready for JSON and pages.

    Raises:
        Refusal: the right is missing.
    """
    house.reader.require(PERMISSION)
    with house.read() as session:
        return [
            {
                "id": each.id,
                "number": each.number or handovers.number_of(session, each.id),
                "heading": each.heading,
                "day": each.document_date,
                "state": each.state.value,
                "draft": each.state is RecordState.DRAFT,
                "said": STATES.get(each.state, STATES[RecordState.REGISTERED]),
            }
            for each in handovers.acts_of(session)
        ]


def paper_of(house: House, new: NewHandover) -> Paper:
    """Return the act as it would be drawn up today, without a number."""
    house.reader.require(PERMISSION)
    return handover_paper(house, handed_on(house, house.deployment.database.today(), new))


def owed(house: House) -> handovers.Owed | None:
    """Return the change of the chair that waits for its act."""
    deployment = house.deployment
    today = deployment.database.today()
    with house.read() as session:
        return handovers.owed(session, deployment.rules, deployment.calendar, today)


def _content(session: Session, asked: Handed, new: NewHandover, number: str) -> Draft:
    successor = (
        party_called(session, new.successor, PartyKind.ORGANISATION).id if new.successor else ""
    )
    fields = {
        "act_number": number,
        "occasion": OCCASIONS["successor" if successor else "chair"].text("ru"),
    }
    if asked.package:
        fields["package"] = asked.package
    return Draft(
        class_name=handovers.CLASS,
        heading=f"{title_of(number)}: {asked.giver.name} – {asked.taker.name}",
        document_date=asked.day,
        fields=fields,
        parties=handovers.signing_roles((asked.giver.id, asked.taker.id), successor),
    )


def _sides(session: Session, day: dt.date, new: NewHandover) -> tuple[Party, Party]:
    if not new.successor:
        change = handovers.last_change(session, day)
        if change is not None:
            return change.giver, change.taker
        raise Refusal(
            "handover_none",
            _("No chair has followed another by {day}", day=day),
            rule="C26",
            remedy=_("Enter the election of the new chair; the act is of the first day of powers."),
        )
    if is_blank(new.taker):
        raise UsageFault(
            "handover_taker",
            _("It is not said who takes the files for the successor"),
            rule=handovers.RULE,
            remedy=_("Name the person who signs for the organisation."),
        )
    body = governing_body(session)
    seat = holder_on(session, CHAIR, body.code, day) if body is not None else None
    if seat is None:
        raise Refusal(
            "handover_no_chair",
            _("There is no chair on {day} who could hand the files over", day=day),
            rule=handovers.RULE,
            clause=handovers.CLAUSE,
            remedy=_("Enter the election of the chair first."),
        )
    return seat.person, party_called(session, new.taker, PartyKind.PERSON)


def _require_none_waits(session: Session) -> None:
    waits = next((x for x in handovers.acts_of(session) if x.state is RecordState.DRAFT), None)
    if waits is not None:
        raise Refusal(
            "handover_waits",
            _("An act of handing over waits for signatures already: {act}", act=waits.heading),
            rule=handovers.RULE,
            clause=handovers.CLAUSE,
            remedy=_("Have it signed, or cancel it first."),
        )


def _fixity(house: House, session: Session) -> str:
    deployment = house.deployment
    database = deployment.database
    days = rotation.term_days(deployment.rules, database.today())
    found = rotation.standing(session, database.clock.now(), days)
    told = f"файлов {found.total}, прочитано и цело {found.intact}, повреждено {found.damaged}"
    if found.oldest is None:
        return f"{told}, проверка чтением ещё не проводилась"
    return f"{told}, не читались дольше срока ({days} дн.) {found.overdue}"


def _backup(house: House) -> str:
    deployment = house.deployment
    found = backups.diagnose(deployment, backups.MACHINE.now())
    # Paths of this machine have no place on a paper that leaves it.
    return "резервных копий нет" if found.code == "backup_none" else found.message.text("ru")


def _files(house: House, paper: Paper) -> tuple[PreparedFile, ...]:
    # Word files are written seldom, and what writes them takes 7 MB.
    from regest.core.documents.docx import write_docx
    from regest.core.documents.pdf import write_pdf

    deployment = house.deployment
    made = (
        ("handover_act.pdf", write_pdf(paper), ComponentRole.MAIN),
        ("handover_act.docx", write_docx(paper), ComponentRole.RENDITION),
    )
    return tuple(
        prepare(deployment.blobs, deployment.read_text, name, content, role)
        for name, content, role in made
    )
