"""The page of a record: its card, files, links, tasks and history; and its files to look at."""

from __future__ import annotations

from sqlmodel import col, select

from regest.core.base.errors import NotFound
from regest.core.base.messages import Titles, _
from regest.core.catalogue import cards, record_lists, task_list
from regest.core.catalogue.references import find_record
from regest.core.catalogue.tables import Component, ComponentText, Record
from regest.core.catalogue.task_terms import TaskContext
from regest.core.catalogue.visibility import visible
from regest.core.catalogue.vocabulary import class_rows, titles
from regest.core.hooks.types import NavigationItem
from regest.kit.pages import Access, Answer, Bytes, Page, Routes, Visit
from regest.kit.words import ACTIONS, PARTY_ROLES

routes = Routes()
menu = (
    NavigationItem(
        name="records",
        title=Titles(ru="Документы", en="Documents"),
        path="/records",
        order=10,
    ),
)
AT_ONCE = 50
# What a browser shows by itself and can run nothing in.
PICTURES = frozenset({"image/png", "image/jpeg", "image/webp", "image/gif"})


@routes.get("/records", Access.SIGNED_IN)
def listing(visit: Visit) -> Answer:
    """List documents by kind and year, page by page."""
    class_name, period = visit.asked("class"), visit.asked("year")
    offset = visit.number("from", 0)
    with visit.house.read() as session:
        rows, total = record_lists.page_of_records(
            session,
            visit.reader,
            class_name=class_name,
            period=period,
            offset=offset,
            limit=AT_ONCE,
        )
        values = {
            "rows": [cards.summary(session, each) for each in rows],
            "kinds": {row.name: titles(row) for row in class_rows(session)},
            "periods": record_lists.periods(session, visit.reader),
        }
    chosen = {"class_name": class_name, "period": period, "offset": offset, "total": total}
    return Page("records.html", {**values, **chosen, "at_once": AT_ONCE})


@routes.get("/records/{record}", Access.SIGNED_IN)
def show(visit: Visit) -> Answer:
    """Show the card of one document, by its id."""
    house = visit.house
    context = TaskContext.of(house.deployment, visit.reader)
    with house.read() as session:
        record = find_record(session, visit.reader, visit.parts["record"])
        card = cards.card(session, visit.reader, record)
        today = house.deployment.database.today()
        tasks = task_list.seen_of_record(session, context, today, record.id)
    both = {key: Titles(**card[key]) for key in ("class_title",)}
    words = {"titled": _titled, "roles": PARTY_ROLES, "actions": ACTIONS}
    return Page("record.html", {"card": {**card, **both}, "tasks": tasks, **words})


@routes.get("/records/{record}/files/{component}", Access.SIGNED_IN)
def save(visit: Visit) -> Answer:
    """Give a file to be saved."""
    component = _component(visit)
    content = visit.house.deployment.blobs.read(component.sha256)
    return Bytes(content, component.name, component.media_type)


@routes.get("/records/{record}/files/{component}/text", Access.SIGNED_IN)
def text(visit: Visit) -> Answer:
    """Show the text that was read out of a file."""
    component = _component(visit)
    with visit.house.read() as session:
        kept = session.get(ComponentText, component.id)
    values = {"component": component, "record": visit.parts["record"], "kept": kept}
    return Page("text.html", values)


@routes.get("/records/{record}/files/{component}/picture", Access.SIGNED_IN)
def picture(visit: Visit) -> Answer:
    """Show a file that is a picture."""
    component = _component(visit)
    if component.media_type not in PICTURES:
        raise _no_such_file()
    content = visit.house.deployment.blobs.read(component.sha256)
    return Bytes(content, component.name, component.media_type, inline=True)


def _component(visit: Visit) -> Component:
    """Return the file that the address names, if the visitor may see its record (ACC-2)."""
    wanted = (
        select(Component)
        .join(Record, col(Record.id) == col(Component.record_id))
        .where(
            Component.id == visit.parts["component"],
            Record.id == visit.parts["record"],
            visible(visit.reader),
        )
    )
    with visit.house.read() as session:
        found = session.exec(wanted).first()
    if found is None:
        raise _no_such_file()
    return found


def _no_such_file() -> NotFound:
    return NotFound("file_unknown", _("There is no such file"), remedy=_("Open its document."))


def _titled(title: dict[str, str]) -> Titles:
    return Titles(**title)
