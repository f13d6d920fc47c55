"""The list of files: by year, section and state, with the documents that the visitor may see."""

from __future__ import annotations

from collections.abc import Mapping

from regest.core.base.messages import Message, Titles, _
from regest.core.catalogue import file_lists, lending
from regest.core.hooks.types import MenuGroup, NavigationItem
from regest.kit import file_words
from regest.kit.pages import Answer, Listing, Page, Routes, Visit

READING, EDITING = "fileplan.read", "fileplan.edit"
FILTERS = ("year", "section", "state", "index")
STATES: Mapping[str, Message] = {
    **{each.value: word for each, word in file_words.STATUSES.items()},
    "lent": _.p("state of a file", "Lent"),
}
routes = Routes()
menu = (
    NavigationItem(
        name="files",
        title=Titles(ru="Дела", en="Files"),
        path="/files",
        order=32,
        group=MenuGroup.RECORDS,
        permissions=(READING,),
    ),
)
_HEADS = (
    _.p("column", "Index"),
    _.p("column of files", "Year"),
    _.p("column of files", "Title"),
    _.p("column of files", "State"),
    _.p("column of files", "Documents"),
    _.p("column of files", "Lent"),
)


@routes.get("/files", READING)
def show(visit: Visit) -> Answer:
    """List files page by page, or as a file."""
    asked = Listing.of(visit, "/files", FILTERS, ("index",), "index")
    today = visit.house.deployment.database.today()
    with visit.house.read() as session:
        found = file_lists.list_files(
            session, visit.reader, _wanted(asked), today, offset=asked.start, limit=asked.limit
        )
        sections = file_lists.sections(session)
        late = lending.overdue(session, today)
    if asked.file:
        cells = [_cells(each) for each in found.lines]
        return asked.sheet(
            visit, str(_.p("menu", "Files")), [str(each) for each in _HEADS], cells, found.found
        )
    values = {
        "rows": found.lines,
        "total": found.found,
        "listing": asked,
        "sections": sections,
        "states": STATES,
        "years": range(today.year, today.year - 15, -1),
        "late": late,
        "words": file_words,
        "today": today,
    }
    return Page("files/list.html", values)


def _wanted(asked: Listing) -> file_lists.FileFilter:
    chosen = asked.chosen
    year, state = chosen["year"], chosen["state"]
    return file_lists.FileFilter(
        year=int(year) if year.isdecimal() and len(year) == 4 else None,
        section=chosen["section"],
        state=state if state in STATES else "",
        index=chosen["index"],
    )


def _cells(line: file_lists.FileLine) -> list[str | int]:
    lent = line.lent
    return [
        line.file.index,
        str(file_words.period(line.file)),
        line.file.title,
        str(file_words.status(line.standing)),
        line.documents,
        f"{lent.borrower}, {lent.due_on:%d.%m.%Y}" if lent is not None else "",
    ]
