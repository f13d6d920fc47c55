"""Files of a record: saved, or shown such that nothing in them can run.

Pictures are shown as they are, pages of a PDF as pictures drawn in a child process, of the rest
the text that was read. Each look at a confidential one is noted first (ACC-3).
"""

from __future__ import annotations

from regest.core.base.errors import NotFound, RegestError
from regest.core.catalogue import access_log
from regest.core.catalogue.tables import Component, ComponentText, Record
from regest.core.documents import media
from regest.core.documents.preview import DrawnPage, Previews
from regest.kit.looks import noted
from regest.kit.pages import Access, Answer, Bytes, Page, Pieces, Stored, Visit
from regest.kit.record_export import MEDIA_TYPE, export_record
from regest.kit.words import state_word
from regest.web.failures import status_of
from regest.web.record.found import component_of, no_such_file, record_of
from regest.web.record.routes import routes

# What a browser shows by itself and can run nothing in.
PICTURES = frozenset({"image/png", "image/jpeg", "image/webp", "image/gif"})
_previews = Previews()
_FILE = "/records/{record}/files/{component}"


@routes.get(_FILE, Access.SIGNED_IN)
def save(visit: Visit) -> Answer:
    """Give a file to be saved."""
    component = _looked_at(visit, access_log.SAVED)
    return _stored(component)


@routes.get("/records/{record}/export", Access.SIGNED_IN)
def export(visit: Visit) -> Answer:
    """Give the whole record as an archive."""
    made = export_record(visit.house, visit.parts["record"])
    return Pieces(made.pieces, made.name, MEDIA_TYPE)


@routes.get(_FILE + "/view", Access.SIGNED_IN)
def view(visit: Visit) -> Answer:
    """Show a file: a picture, a page of a PDF with the way to the others, or the text."""
    component = _looked_at(visit, access_log.SHOWN)
    shown = {"component": component, "record": visit.parts["record"], "picture": None, "kept": None}
    words = {"text_state": lambda status: state_word("text", status), "fault": None, "number": 1}
    if component.media_type in PICTURES:
        return Page("record/view.html", {**words, **shown, "picture": "picture"})
    if component.media_type == media.PDF:
        number = max(visit.number("page", 1), 1)
        try:
            page = _drawn(visit, component, number)
        except NotFound:
            raise
        except RegestError as fault:
            values = {**words, **shown, **_text(visit, component), "fault": fault}
            return Page("record/view.html", values, status_of(fault))
        drawn = {"picture": f"pages/{number}", "number": number, "drawn": page}
        return Page("record/view.html", {**words, **shown, **drawn})
    return Page("record/view.html", {**words, **shown, **_text(visit, component)})


@routes.get(_FILE + "/text", Access.SIGNED_IN)
def text(visit: Visit) -> Answer:
    """Show the text that was read out of a file, and why there is none."""
    component = _looked_at(visit, access_log.SHOWN)
    words = {"text_state": lambda status: state_word("text", status), "fault": None, "number": 1}
    shown = {"component": component, "record": visit.parts["record"], "picture": None}
    return Page("record/view.html", {**words, **shown, **_text(visit, component)})


@routes.get(_FILE + "/picture", Access.SIGNED_IN)
def picture(visit: Visit) -> Answer:
    """Give a file that is a picture, to be shown on its page."""
    component = _looked_at(visit, access_log.SHOWN)
    if component.media_type not in PICTURES:
        raise no_such_file()
    return _stored(component, inline=True)


@routes.get(_FILE + "/pages/{number}", Access.SIGNED_IN)
def page_picture(visit: Visit) -> Answer:
    """Give one page of a PDF as a picture."""
    component = _looked_at(visit, access_log.SHOWN)
    number = visit.parts["number"]
    if component.media_type != media.PDF or not (number.isdecimal() and len(number) < 6):
        raise no_such_file()
    drawn = _drawn(visit, component, int(number))
    return Bytes(drawn.picture, f"{number}.png", "image/png", inline=True)


def pages_of(visit: Visit, component: Component) -> int:
    """Return how many pages a PDF has; its record is one that the visitor sees.

    Raises:
        RegestError: it cannot be drawn.
    """
    return _drawn(visit, component, 1).pages


def text_of(visit: Visit, component: Component) -> ComponentText | None:
    """Return the text that was read of a file; its record is one that the visitor sees."""
    with visit.house.read() as session:
        return session.get(ComponentText, component.id)


def _stored(component: Component, *, inline: bool = False) -> Stored:
    sha256, size = component.sha256, component.size_bytes
    return Stored(sha256, size, component.name, component.media_type, inline)


def _drawn(visit: Visit, component: Component, number: int) -> DrawnPage:
    kept = _previews.kept(component.sha256, number)
    if kept is not None:
        return kept
    content = visit.house.deployment.blobs.read(component.sha256)
    return _previews.draw(component.sha256, content, number)


def _text(visit: Visit, component: Component) -> dict[str, object]:
    return {"kept": text_of(visit, component)}


def _looked_at(visit: Visit, what: str) -> Component:
    """Return the file that the address names, once the look is noted.

    Raises:
        NotFound: there is none, or its record is not for this visitor.
    """
    with visit.house.read() as session:
        component = component_of(session, visit)
        record: Record = record_of(session, visit)
    house = visit.house
    noted(house, record, what, component.name)
    return component
