"""Documents by kind, year, correspondent and file, as a list and as shelves to browse."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

from sqlmodel import Session, col, select

from regest.core.base.messages import Message, Titles, _
from regest.core.catalogue import record_lists
from regest.core.catalogue.directory import seen_parties
from regest.core.catalogue.fileplan import file_plan
from regest.core.catalogue.record_lists import RecordFilter
from regest.core.catalogue.tables import Record, RecordState
from regest.core.catalogue.vocabulary import class_titles
from regest.core.hooks.types import MenuGroup, NavigationItem
from regest.core.people.tables import Party
from regest.kit.pages import Access, Answer, Listing, Page, Routes, Visit

routes = Routes()
menu = (
    NavigationItem(
        name="records",
        title=Titles(ru="Документы", en="Documents"),
        path="/records",
        order=10,
        group=MenuGroup.RECORDS,
    ),
    NavigationItem(
        name="catalogue",
        title=Titles(ru="Каталог", en="Catalogue"),
        path="/catalogue",
        order=11,
        group=MenuGroup.RECORDS,
    ),
    NavigationItem(
        name="file_plan",
        title=Titles(ru="Номенклатура дел", en="File plan"),
        path="/file-plan",
        order=30,
        group=MenuGroup.RECORDS,
    ),
)
FILTERS = ("class", "year", "party", "file", "of", "q", "without_file")
STATES: dict[RecordState, Message] = {
    RecordState.DRAFT: _.p("state of a document", "Draft"),
    RecordState.REGISTERED: _.p("state of a document", "Registered"),
    RecordState.FILED: _.p("state of a document", "In its file"),
    RecordState.CLOSED: _.p("state of a document", "In its file"),
    RecordState.ANNULLED: _.p("state of a document", "Annulled"),
}
_HEADS = (
    _.p("column", "Number"),
    _.p("column", "Date"),
    _.p("column", "Kind"),
    _.p("column", "Subject"),
    _.p("column", "Date of the document"),
    _.p("column", "File"),
    _.p("column", "State"),
    _.p("column", "Mark"),
)


@routes.get("/records", Access.SIGNED_IN)
def listing(visit: Visit) -> Answer:
    """List documents by what is asked, page by page, or as a file."""
    asked = Listing.of(visit, "/records", FILTERS, ("date", "number", "heading"), "-date")
    wanted = _wanted(asked)
    with visit.house.read() as session:
        rows, total = record_lists.page_of_records(
            session,
            visit.reader,
            wanted,
            order=asked.order,
            offset=asked.start,
            limit=asked.limit,
        )
        indexes = record_lists.file_indexes(session, rows)
        kinds = class_titles(session)
        if asked.file:
            cells = [_cells(each, kinds, indexes) for each in rows]
            return asked.sheet(
                visit, str(_.p("menu", "Documents")), [str(each) for each in _HEADS], cells, total
            )
        periods = record_lists.periods(session, visit.reader)
        party = _party(session, visit, wanted.party_id)
    values = {"rows": rows, "total": total, "indexes": indexes, "kinds": kinds, "periods": periods}
    return Page("lists/records.html", {**values, "listing": asked, "party": party})


@routes.get("/catalogue", Access.SIGNED_IN)
def catalogue(visit: Visit) -> Answer:
    """Show the shelves: kinds, years and correspondents, each with what the visitor may see."""
    asked = Listing.of(visit, "/catalogue", ("q",), ("count",), "count")
    with visit.house.read() as session:
        counts = record_lists.by_class(session, visit.reader)
        kinds = [
            (name, title, counts.get(name, 0)) for name, title in class_titles(session).items()
        ]
        periods = record_lists.by_period(session, visit.reader)
        parties, total = record_lists.by_party(
            session,
            visit.reader,
            text=asked.chosen["q"],
            offset=asked.offset,
            limit=asked.at_once,
        )
    shelves = {"kinds": [each for each in kinds if each[2]], "periods": periods}
    return Page(
        "lists/catalogue.html", {**shelves, "parties": parties, "total": total, "listing": asked}
    )


@routes.get("/file-plan", Access.SIGNED_IN)
def plan(visit: Visit) -> Answer:
    """Show the positions of the file plan by section, with the files of each."""
    with visit.house.read() as session:
        entries = file_plan(session)
        files = record_lists.by_file(session, visit.reader)
    sections: dict[str, list[object]] = {}
    for entry in entries:
        sections.setdefault(entry.section, []).append(entry)
    return Page("lists/file_plan.html", {"sections": sections, "files": files})


def _wanted(asked: Listing) -> RecordFilter:
    chosen = asked.chosen
    return RecordFilter(
        class_name=chosen["class"],
        period=chosen["year"],
        party_id=chosen["party"],
        file_index=chosen["file"],
        file_period=chosen["of"],
        text=chosen["q"],
        without_file=bool(chosen["without_file"]),
    )


def _party(session: Session, visit: Visit, party_id: str) -> str:
    """Return the name of the party that the list is of, if the visitor may know of it."""
    wanted = select(Party.name).where(col(Party.id) == party_id, seen_parties(visit.reader))
    return session.exec(wanted).first() or "" if party_id else ""


def _cells(
    record: Record, kinds: Mapping[str, Titles], indexes: dict[str, str]
) -> Sequence[str | dt.date | None]:
    return (
        record.number,
        record.registered_on,
        str(kinds[record.class_name]),
        record.heading,
        record.document_date,
        indexes[record.id],
        str(STATES.get(record.state, record.state.value)),
        record.mark,
    )
