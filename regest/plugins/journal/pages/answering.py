"""«Подготовить ответ»: a draft on the letterhead, its Word file, and where it goes on."""

from __future__ import annotations

from sqlmodel import Session

from regest.api import (
    House,
    NotFound,
    PartyKind,
    Record,
    RecordState,
    RegestError,
    components,
    drafting,
    links,
    looks,
    references,
    views,
)
from regest.api.pages import Access, Answer, Form, Page, Redirect, Routes, Visit
from regest.plugins.journal.declarations import REGISTER_OUTGOING
from regest.plugins.journal.outgoing import answers, letterhead
from regest.plugins.journal.pages import names
from regest.plugins.journal.pages.outgoing_form import YES
from regest.plugins.journal.pages.remedies import mended
from regest.plugins.journal.words import ANSWERS, CORRESPONDENT, INCOMING, OUTGOING, _

routes = Routes()
DRAFTS = "/journal/drafts"


class AnswerForm(Form):
    """What the writer says of an answer; what is empty is taken from the letter."""

    subject: str = ""
    signatory: str = ""
    executor: str = ""
    another: str = ""


class Reason(Form):
    """Why a draft is given up."""

    reason: str = ""


@routes.get("/journal/answers/{record}", Access.SIGNED_IN)
def ask(visit: Visit) -> Answer:
    """Show the letter that is answered, and what may be said of the answer."""
    return _page(visit, AnswerForm())


@routes.post("/journal/answers/{record}", Access.SIGNED_IN)
def prepare(visit: Visit) -> Answer:
    """Write the draft; an executor of the letter may, without being a registrar."""
    given = visit.form(AnswerForm)
    answer = answers.Answer(
        subject=given.subject,
        signatory=given.signatory,
        executor=given.executor,
        another=given.another == YES,
    )
    try:
        made = answers.prepare(visit.house, visit.parts["record"], answer)
    except RegestError as fault:
        if fault.code in {"permission_missing", "record_unknown"}:
            raise
        return _page(visit, given, fault)
    return Redirect(f"{DRAFTS}/{made.record.id}")


@routes.get(DRAFTS + "/{record}", Access.SIGNED_IN)
def draft(visit: Visit) -> Answer:
    """Show a draft: its Word file to be saved, and the way to its number."""
    house = visit.house
    with house.read() as session:
        record = references.find_record(session, visit.reader, visit.parts["record"])
        if record.class_name != OUTGOING:
            raise NotFound("no_such_page", _("There is no such draft"))
        if record.state is not RecordState.DRAFT:
            return Redirect(f"/records/{record.id}")
        values = {
            "record": record,
            "view": views.record_view(session, record),
            "answered": _answered(session, record),
            "files": [each for each, _text in components.components_of(session, record.id)],
            "registers": visit.reader.may(REGISTER_OUTGOING),
        }
    looks.card_seen(house, record)
    return Page("journal/draft.html", values)


@routes.post(DRAFTS + "/{record}/drop", REGISTER_OUTGOING)
def drop(visit: Visit) -> Answer:
    """Give a draft up."""
    given = visit.form(Reason)
    house = visit.house
    house.reader.require("record.correct", OUTGOING)
    with house.work() as work:
        found = answers.find_draft(work.session, house, visit.parts["record"])
        drafting.drop(work, found, given.reason)
    return Redirect("/journal/out")


def _page(visit: Visit, given: AnswerForm, fault: RegestError | None = None) -> Page:
    house = visit.house
    with house.read() as session:
        record = _incoming(session, house, visit.parts["record"])
        answers.require_right(session, house, record)
        office = letterhead.signatory(session, house, "")
        values = {
            "record": record,
            "senders": [
                each.name
                for each in views.parties_of(session, record.id)
                if each.role == CORRESPONDENT
            ],
            "office": office,
            "drafts": answers.drafts_for(session, house, record),
            "people": names.known(session, house, PartyKind.PERSON),
            "given": given,
            "yes": YES,
            "fault": mended(fault),
        }
    looks.card_seen(house, record)
    return Page("journal/answer.html", values, 422 if fault else 200)


def _incoming(session: Session, house: House, reference: str) -> Record:
    record = references.find_record(session, house.reader, reference)
    if record.class_name != INCOMING:
        raise NotFound("no_such_page", _("There is no such incoming document"))
    return record


def _answered(session: Session, record: Record) -> list[object]:
    return [each.other for each in links.links_of(session, record.id) if each.type == ANSWERS]
