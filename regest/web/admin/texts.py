"""Texts of files that wait or could not be read, and reading them again."""

from __future__ import annotations

import json
from collections.abc import Mapping

from sqlmodel import Session

from regest.core.base.errors import UsageFault
from regest.core.base.messages import Message, _
from regest.core.catalogue import texts as service
from regest.core.catalogue.tables import TextStatus
from regest.core.store.tables import JobState
from regest.kit.pages import Answer, Form, Listing, Redirect, Routes, Visit
from regest.kit.words import so_far, state_word
from regest.web.admin.sections import ADMINISTER, section_page

routes = Routes()
PATH = "/admin/texts"
WHICH: Mapping[str, Message] = {
    "failed": _("All whose text could not be read"),
    "empty": _("All in which no text was found"),
    "outdated": _("All that today's programs may read better"),
}


class Again(Form):
    """Which files to read again."""

    which: str


@routes.get(PATH, ADMINISTER)
def texts(visit: Visit) -> Answer:
    """List files of the documents that whoever looks may see."""
    listing = Listing.of(visit, PATH, ("status",), ("number",), "number")
    known = {each.value: each for each in TextStatus}
    chosen = known.get(listing.chosen["status"])
    wanted = {chosen} if chosen is not None else set(service.UNREAD)
    with visit.house.read() as session:
        total = service.count_texts(session, visit.reader, wanted)
        found = service.list_texts(
            session, visit.reader, wanted, offset=listing.offset, limit=listing.at_once
        )
        values = {
            "listing": listing,
            "rows": [_row(each) for each in found],
            "total": total,
            "statuses": {each: state_word("text", each) for each in known},
            "which": WHICH,
            "blind": not _sees_any(visit),
        }
        return section_page(visit, "texts", values)


@routes.post(PATH + "/again", ADMINISTER)
def again(visit: Visit) -> Answer:
    """Have files read again, also hidden ones, whose number nobody is told."""
    given = visit.form(Again)
    if given.which not in WHICH:
        raise UsageFault(
            "which_text",
            _("It is not said which texts to read again"),
            remedy=_("Choose one of the buttons."),
        )
    with visit.house.read() as session:
        wanted = _wanted(visit, session, given.which)
    with visit.house.work() as work:
        service.ask_again(work, wanted)
    return Redirect(f"{PATH}?done=1")


def _wanted(visit: Visit, session: Session, which: str) -> set[str]:
    match which:
        case "failed":
            return set(service.unfinished(session))
        case "empty":
            return set(service.with_status(session, TextStatus.EMPTY))
        case _other:
            declared = visit.house.deployment.plugins.declared.text_extractors
            return set(service.outdated(session, [each.value for each in declared]))


def _sees_any(visit: Visit) -> bool:
    return visit.reader.everything or any(
        scope.value != "none" for scope in visit.reader.scopes.values()
    )


def _row(found: service.FileText) -> dict[str, object]:
    reason, progress = found.text.reason, ""
    if found.job is not None:
        progress = so_far(json.loads(found.job.progress))
        if found.job.state is JobState.FAILED:
            reason = found.job.error
    return {
        "record": found.record,
        "name": found.component.name,
        "state": state_word("text", found.text.status.value),
        "reason": reason,
        "progress": progress,
    }
