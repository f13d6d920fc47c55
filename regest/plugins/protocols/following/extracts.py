"""Extracts from signed minutes, issued and entered into their register (EXE-3)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlmodel import Session, col, select

from regest.api import (
    Draft,
    House,
    NumberWish,
    Party,
    PartyRole,
    PreparedFile,
    Record,
    Refusal,
    components,
    declension,
    fileplan,
    offices,
    registration,
    visibility,
)
from regest.plugins.protocols.declarations.catalogue import EXTRACTS
from regest.plugins.protocols.following.delivery import SIGNED
from regest.plugins.protocols.meetings import hold, item_at, items_of, meeting_with
from regest.plugins.protocols.minutes import extract_blocks, words
from regest.plugins.protocols.minutes.written import Written, collected
from regest.plugins.protocols.phrases import said, short, turned
from regest.plugins.protocols.sitting.composition import party_meant, rows_of
from regest.plugins.protocols.sitting.presence import stays_of
from regest.plugins.protocols.tables.meetings import ProtocolsItem, ProtocolsMeeting
from regest.plugins.protocols.tables.minutes import ProtocolsExtract, ProtocolsMinutes
from regest.plugins.protocols.tables.votes import ProtocolsPoint
from regest.plugins.protocols.voting.wording import executors_of, points_of
from regest.plugins.protocols.words import ADDRESSEE, EXTRACT, EXTRACT_OF, PLUGIN, _

if TYPE_CHECKING:
    from regest.api.papers import Block, Paper

CLAUSE = "ГОСТ Р 7.0.97-2016, п. 5.26"


@dataclass(frozen=True, slots=True)
class Issued:
    """An extract: its record, its line in the register, and the paper to print and sign."""

    record: Record
    row: ProtocolsExtract
    paper: Paper


@dataclass(frozen=True, slots=True)
class _Chosen:
    """What goes into an extract, for whom."""

    meeting: ProtocolsMeeting
    minutes: Record
    party: Party
    items: tuple[ProtocolsItem, ...]
    marked: tuple[ProtocolsPoint, ...]


def issue(
    house: House, meeting_id: str, to: str, positions: Sequence[int] = (), basis: str = ""
) -> Issued:
    """Issue an extract with these questions, by default those that are about `to`.

    It is registered and has its number in the register of extracts; the paper is signed by hand
    under «Выписка верна».

    Raises:
        NotFound: no such question, or name.
        Refusal: `extract_unsigned`; `extract_foreign`, the questions are not about `to` and no
            `basis` says why they go there; the right is missing.
    """
    from regest.api.papers import official, write_pdf

    house.reader.require(EXTRACTS)
    with house.read() as session:
        chosen = _choose(session, meeting_id, to, positions, basis)
        written = collected(house, session, chosen.meeting)
        paper = official(house, _title(written), tuple(_blocks(written, chosen)))
    file = components.prepare(
        house.deployment.blobs, house.deployment.read_text, f"{paper.title}.pdf", write_pdf(paper)
    )
    with house.work() as work:
        meeting = hold(work, meeting_id, *SIGNED)
        draft = _draft(chosen, paper.title, file)
        record = registration.register(work, house.deployment.calls, draft).record
        if record.mark:
            visibility.let_in(work, record, [chosen.party.id], record.mark_basis)
        row = ProtocolsExtract(
            record_id=record.id,
            meeting_id=meeting.id,
            positions=_listed(chosen.items),
            issued_to=chosen.party.name,
            basis=basis.strip(),
            party_id=chosen.party.id,
            issued_by=work.actor.name,
            issued_at=work.now,
        )
        work.session.add(row)
        work.session.flush()
        work.witness("extract.issued", "meeting", meeting.id, {"record": record.id})
    return Issued(record, row, paper)


def about(session: Session, meeting: ProtocolsMeeting, party_id: str) -> list[ProtocolsItem]:
    """Return the questions of a meeting that are about a party, or give it something to do."""
    same = _same(session, meeting, party_id)
    found = []
    for item in items_of(session, meeting.id):
        executors = {
            party.id
            for point in points_of(session, item.id)
            for party in executors_of(session, point.id)
        }
        if item.target_id in same or executors & same:
            found.append(item)
    return found


def register_of(
    house: House, session: Session, year: int, limit: int = 50, offset: int = 0
) -> Sequence[tuple[ProtocolsExtract, Record]]:
    """Return lines of the register of a year with their records, as far as the reader sees them."""
    wanted = (
        select(ProtocolsExtract, Record)
        .join(Record, col(Record.id) == col(ProtocolsExtract.record_id))
        .where(Record.period == f"{year:04}", visibility.visible_among(house.reader))
        .order_by(col(Record.number_order), col(Record.id))
    )
    return session.exec(wanted.limit(limit).offset(offset)).all()


def register_paper(house: House, year: int) -> Paper:
    """Return the register of extracts issued in a year as a paper («Журнал выдачи выписок»).

    Raises:
        Refusal: `register_empty`; the right is missing.
    """
    from regest.api.papers import Heading, PaperColumn, Table, official

    house.reader.require(EXTRACTS)
    with house.read() as session:
        lines = register_of(house, session, year, limit=10_000)
        rows = tuple(_line(house, session, row, record) for row, record in lines)
    if not rows:
        raise Refusal(
            "register_empty",
            _("No extracts were issued in {year}", year=year),
            rule="EXE-3",
            remedy=_("Name another year."),
        )
    language = house.deployment.settings.association.language
    title = said(words.REGISTER, language, year=year)
    widths = (18.0, 24.0, 34.0, 22.0, 0.0, 34.0)
    titles = [each.text(language) for each in words.REGISTER_COLUMNS]
    columns = tuple(PaperColumn(name, width) for name, width in zip(titles, widths, strict=True))
    return official(house, title, (Heading(title), Table(columns, rows)))


def _choose(
    session: Session, meeting_id: str, to: str, positions: Sequence[int], basis: str
) -> _Chosen:
    meeting = meeting_with(session, meeting_id)
    if meeting.state not in SIGNED:
        raise Refusal(
            "extract_unsigned",
            _("Extracts are made of signed minutes only"),
            rule="EXE-3",
            clause=CLAUSE,
            remedy=_("Have the minutes signed first: regest minutes sign."),
        )
    party = session.get_one(Party, party_meant(session, to, meeting))
    concerning = about(session, meeting, party.id)
    items = [item_at(session, meeting, number) for number in sorted(set(positions))] or concerning
    known = {item.id for item in concerning}
    foreign = [str(item.position) for item in items if item.id not in known]
    if (foreign or not items) and not basis.strip():
        raise Refusal(
            "extract_foreign",
            _("Nothing in these questions is about {name}: {numbers}", name=party.name,
              numbers=", ".join(foreign) or "–"),
            rule="EXE-3",
            clause="п. 5.4 Положения",
            remedy=_("Choose other questions, or say on what basis it is issued: --basis."),
        )  # fmt: skip
    points = [point for item in items for point in points_of(session, item.id)]
    kept = session.get_one(ProtocolsMinutes, meeting.id)
    return _Chosen(
        meeting,
        session.get_one(Record, kept.record_id),
        party,
        tuple(items),
        tuple(point for point in points if point.mark),
    )


def _blocks(written: Written, chosen: _Chosen) -> Iterator[Block]:
    from regest.api.papers import Gap, Paragraph, Signature
    from regest.plugins.protocols.minutes.paper import header

    yield from header(written, words.EXTRACT)
    meeting = written.meeting
    yield Paragraph(f"{written.presiding} – {written.name(meeting.chairing_id)}", align="left")
    if meeting.secretary_id:
        secretary = written.said(words.SECRETARY)
        yield Paragraph(f"{secretary} – {written.name(meeting.secretary_id)}", align="left")
    yield Paragraph(_present(written), align="left")
    yield Gap(2)
    for item in chosen.items:
        yield from extract_blocks.kept(item)
    yield Gap(4)
    yield Paragraph(written.presiding + f"    {turned(written.name(meeting.chairing_id))}",
                    align="left")  # fmt: skip
    if meeting.secretary_id:
        name = turned(written.name(meeting.secretary_id))
        yield Paragraph(f"{written.said(words.SECRETARY)}    {name}", align="left")
    yield Gap(6)
    yield Paragraph(written.said(words.CERTIFIED), align="left")
    post, name = _certifies(written)
    yield Signature(post, turned(name))
    today = written.house.deployment.database.today()
    yield Paragraph(f"{today:%d.%m.%Y}", align="left")
    yield Paragraph(_kept_where(written, chosen.minutes), align="left")


def _present(written: Written) -> str:
    """Return how many of the body took part: an extract names them by number alone."""
    stays = stays_of(written.session, written.meeting.id)
    came = sum(
        1 for row in rows_of(written.session, written.meeting.id) if row.seat and stays.get(row.id)
    )
    title = words.PRESENT_OF.get(written.meeting.body_code, words.PRESENT)
    count = words.counted(came, words.PEOPLE, written.language)
    return f"{written.said(title)} – {count}."


def _certifies(written: Written) -> tuple[str, str]:
    """Return post and name of who certifies: the secretary of today (ГОСТ Р 7.0.97)."""
    today = written.house.deployment.database.today()
    body = written.meeting.body_code
    holder = offices.holder_on(written.session, offices.SECRETARY, body, today)
    name = short(holder.person.name) if holder is not None else ""
    return written.said(words.SECRETARY), name


def _kept_where(written: Written, minutes: Record) -> str:
    index = fileplan.file_index(written.session, minutes)
    if not index:
        return ""
    year = written.meeting.held_on.year
    return written.said(words.ORIGINAL_KEPT, index=index, year=year)


def _draft(chosen: _Chosen, title: str, file: PreparedFile) -> Draft:
    marked = chosen.marked[0] if chosen.marked else None
    return Draft(
        class_name=EXTRACT,
        heading=title,
        document_date=chosen.meeting.held_on,
        mark=marked.mark if marked is not None else "",
        mark_basis=marked.mark_basis if marked is not None else "",
        fields={"minutes": chosen.minutes.number, "points": _listed(chosen.items)},
        parties=(PartyRole(chosen.party.id, ADDRESSEE),),
        files=(file,),
        links=((EXTRACT_OF, chosen.minutes.id),),
        wish=NumberWish(ledger=EXTRACT),
        provider=PLUGIN,
    )


def _title(written: Written) -> str:
    kind = written.said(words.EXTRACT).capitalize()
    return f"{kind} № {written.number} {written.meeting.held_on:%d.%m.%Y}"


def _listed(items: Sequence[ProtocolsItem]) -> str:
    return ", ".join(str(item.position) for item in items)


def _same(session: Session, meeting: ProtocolsMeeting, party_id: str) -> set[str]:
    """Return a party with the people of the meeting who sit for it, or whom they sit for."""
    found = {party_id}
    for row in rows_of(session, meeting.id):
        if row.organisation_id == party_id:
            found.add(row.party_id)
        elif row.party_id == party_id and row.organisation_id is not None:
            found.add(row.organisation_id)
    return found


def _line(house: House, session: Session, row: ProtocolsExtract, record: Record) -> tuple[str, ...]:
    meeting = session.get_one(ProtocolsMeeting, row.meeting_id)
    kept = session.get_one(ProtocolsMinutes, row.meeting_id)
    minutes = session.get_one(Record, kept.record_id)
    issued: dt.date = record.registered_on or meeting.held_on
    return (
        record.number,
        f"{issued:%d.%m.%Y}",
        f"№ {minutes.number} {meeting.held_on:%d.%m.%Y}",
        row.positions,
        "; ".join(filter(None, (_issued_to(house, session, row), row.basis))),
        row.issued_by,
    )


def _issued_to(house: House, session: Session, row: ProtocolsExtract) -> str:
    """Return to whom an extract was issued, in the dative where that is beyond doubt."""
    if row.party_id is None:
        return row.issued_to
    party = session.get_one(Party, row.party_id)
    language = house.deployment.settings.association.language
    return declension.name_in(
        session, party, declension.Case.DATIVE, called=row.issued_to, language=language
    ).text
