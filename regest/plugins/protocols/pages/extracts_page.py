"""Extracts: questions and addressee chosen, issued and saved; the register, printed (EXE-3)."""

from __future__ import annotations

from pathlib import Path

from sqlmodel import Session, col, func, select

from regest.api import Message, PartyKind, Reader, Record, RegestError, UsageFault, visibility
from regest.api.pages import Access, Answer, Form, Listing, Page, Redirect, Routes, Visit, paper
from regest.plugins.protocols.declarations.catalogue import EXTRACTS
from regest.plugins.protocols.following import extracts
from regest.plugins.protocols.following.delivery import SIGNED
from regest.plugins.protocols.meetings import items_of
from regest.plugins.protocols.minutes.drafting import number_of
from regest.plugins.protocols.pages import names, refusals
from regest.plugins.protocols.pages.minutes_page import ONE, address
from regest.plugins.protocols.pages.minutes_view import seen_meeting
from regest.plugins.protocols.sitting.composition import members_of, party_meant
from regest.plugins.protocols.tables.meetings import ProtocolsMeeting
from regest.plugins.protocols.tables.minutes import ProtocolsExtract
from regest.plugins.protocols.words import _

routes = Routes()
REGISTER = "/protocols/extracts"


class ExtractForm(Form):
    """An extract as it is asked for: the addressee, numbers of questions, and why it goes there."""

    to: str = ""
    item: tuple[str, ...] = ()
    basis: str = ""
    step: str = "issue"


@routes.get(REGISTER, Access.SIGNED_IN)
def register(visit: Visit) -> Answer:
    """Show the register of extracts of a year, as far as the visitor may see them."""
    house = visit.house
    listing = Listing.of(visit, REGISTER, ("year",), ("number",), "number")
    with house.read() as session:
        years = _years(session, visit.reader)
        this = f"{house.deployment.database.today().year:04}"
        asked = listing.chosen["year"]
        year = asked if asked in years else years[0] if years else this
        lines = extracts.register_of(house, session, int(year), listing.at_once, listing.offset)
        rows = [
            (row, record, session.get_one(ProtocolsMeeting, row.meeting_id))
            for row, record in lines
        ]
        numbers = {meeting.id: number_of(session, meeting) for _row, _record, meeting in rows}
        total = _total(session, visit.reader, year)
    shown = {"rows": rows, "numbers": numbers, "total": total, "listing": listing}
    return Page("protocols/extracts.html", {**shown, "years": years, "year": year})


@routes.get(REGISTER + "/print", EXTRACTS)
def printed(visit: Visit) -> Answer:
    """Give the register of a year as a paper."""
    house = visit.house
    year = visit.number("year", house.deployment.database.today().year, 9999)
    made = extracts.register_paper(house, year)

    def write(path: Path) -> None:
        from regest.api.papers import save

        save(house, made, path, overwrite=True)

    return paper(made.title, visit.asked("as", "pdf"), write)


@routes.get(ONE + "/extract", EXTRACTS)
def show(visit: Visit) -> Answer:
    """Show whom an extract is for and what goes into it."""
    to = visit.asked("to").strip()
    return _page(visit, ExtractForm(to=to), None)


@routes.post(ONE + "/extract", EXTRACTS)
def issue(visit: Visit) -> Answer:
    """Issue the extract: it is registered, and its paper is to be signed by hand."""
    given = visit.form(ExtractForm)
    try:
        if not given.to.strip():
            raise UsageFault(
                "addressee_missing",
                _("An extract is issued to somebody"),
                rule="EXE-3",
                remedy=_("Name who gets it."),
            )
        positions = [int(each) for each in given.item if each.isdecimal() and len(each) < 5]
        done = extracts.issue(visit.house, visit.parts["meeting"], given.to, positions, given.basis)
    except RegestError as fault:
        return _page(visit, given, fault)
    return Redirect(f"/records/{done.record.id}")


def _page(visit: Visit, given: ExtractForm, fault: RegestError | None) -> Page:
    house = visit.house
    status = refusals.status(fault)
    with house.read() as session:
        meeting = seen_meeting(house, session, visit.parts["meeting"])
        items = items_of(session, meeting.id)
        chosen = set(given.item)
        told: Message | None = None
        if given.to and not given.item and fault is None:
            concerning, told = _concerning(session, meeting, given.to)
            chosen = {str(position) for position in concerning}
        number = number_of(session, meeting)
        kinds = (PartyKind.ORGANISATION, PartyKind.PERSON)
        offered = names.offered(session, house, members_of(session, meeting.id), *kinds)
    values = {"meeting": meeting, "number": number, "items": items, "chosen": chosen}
    more = {"given": given, "fault": fault, "names": offered, "here": address(visit)}
    signed = meeting.state in SIGNED
    return Page(
        "protocols/extract.html", {**values, **more, "told": told, "signed": signed}, status
    )


def _concerning(
    session: Session, meeting: ProtocolsMeeting, to: str
) -> tuple[list[int], Message | None]:
    """Return the questions that are about somebody, and what is said when none is."""
    try:
        party_id = party_meant(session, to, meeting)
    except RegestError as fault:
        return [], fault.message
    found = [item.position for item in extracts.about(session, meeting, party_id or "")]
    return found, None if found else _("No question of this meeting is about {name}", name=to)


def _total(session: Session, reader: Reader, year: str) -> int:
    wanted = (
        select(func.count(col(ProtocolsExtract.record_id)))
        .join(Record, col(Record.id) == col(ProtocolsExtract.record_id))
        .where(Record.period == year, visibility.visible_among(reader))
    )
    return session.exec(wanted).one()


def _years(session: Session, reader: Reader) -> list[str]:
    wanted = (
        select(col(Record.period))
        .join(ProtocolsExtract, col(ProtocolsExtract.record_id) == col(Record.id))
        .where(visibility.visible_among(reader))
        .distinct()
    )
    periods = session.exec(wanted).all()
    return sorted((period for period in periods if period), reverse=True)
