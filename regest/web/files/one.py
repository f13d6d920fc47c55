"""The page of a file: what it holds, its volumes, closings, lendings, papers and its term."""

from __future__ import annotations

from typing import Any

from sqlmodel import Session

from regest.core.base.errors import NotFound
from regest.core.base.messages import _
from regest.core.catalogue import file_extents, file_lists, files, lending, volumes
from regest.core.catalogue.file_bars import standing_of
from regest.core.catalogue.file_references import references_in
from regest.core.catalogue.loose_ends import loose_ends
from regest.core.catalogue.tables import File, OpenState
from regest.core.catalogue.vocabulary import class_titles
from regest.kit import file_words
from regest.kit.file_papers import FilePaper, file_paper
from regest.kit.official import save
from regest.kit.pages import Answer, Listing, Page, Routes, Visit
from regest.kit.pages.made_papers import paper
from regest.web.files.listing import READING
from regest.web.holds import holding
from regest.web.retention.block import file_block

routes = Routes()
_FORMS = ("pdf", "docx")


@routes.get("/files/{file}", READING)
def show(visit: Visit) -> Answer:
    """Show a file; records of it as far as the visitor may see them."""
    asked = Listing.of(visit, f"/files/{visit.parts['file']}", (), ("place",), "place")
    with visit.house.read() as session:
        found = file_of(session, visit)
        values = _values(session, visit, found, asked)
    return Page("files/file.html", values)


@routes.get("/files/{file}/paper/{name}", READING)
def print_one(visit: Visit) -> Answer:
    """Give papers of a file: `cover.pdf`, `inventory.docx`, `all.pdf`."""
    kind, _dot, form = visit.parts["name"].partition(".")
    known = {each.value: [each] for each in FilePaper} | {"all": list(FilePaper)}
    if kind not in known or form not in _FORMS:
        raise NotFound("no_such_page", _("There is no such page"), remedy=_("Choose a form."))
    with visit.house.read() as session:
        found = file_of(session, visit)
    made = file_paper(visit.house, found.id, known[kind])
    return paper(made.title, form, lambda path: save(visit.house, made, path))


def file_of(session: Session, visit: Visit) -> File:
    """Return the file that the address names.

    Raises:
        NotFound: there is none.
    """
    return files.find_file(session, visit.parts["file"])


def _values(session: Session, visit: Visit, found: File, asked: Listing) -> dict[str, Any]:
    rules, today = visit.house.deployment.rules, visit.house.deployment.database.today()
    reader = visit.reader
    held = file_extents.volume_extents(session, found)
    most = volumes.most_sheets(rules, today)
    last = held[found.volume or 1]
    opened = found.state is OpenState.OPEN
    return {
        "file": found,
        "standing": standing_of(session, found, today),
        "words": file_words,
        "total": file_lists.documents_seen(session, reader, [found]).get(found.id, 0),
        "rows": file_lists.records_seen(
            session, reader, found, offset=asked.offset, limit=asked.at_once
        ),
        "kinds": class_titles(session),
        "listing": asked,
        "held": file_extents.extent(session, found),
        "closing": files.closing_of(session, found.id),
        "closings": files.closings_of(session, found.id),
        "volumes": file_extents.volumes_of(session, found.id),
        "volume_extents": held,
        "thick": opened and volumes.next_volume_due(last.sheets, most),
        "most_sheets": most,
        "left": loose_ends(session, found) if opened else None,
        "lendings": lending.lendings_of(session, found.id),
        "references": references_in(session, reader, found.id),
        "term": file_block(session, visit, found),
        "holds": holding.file_panel(visit, session, found),
        "gone": found.disposed_on is not None or found.transferred_on is not None,
        "today": today,
    }
