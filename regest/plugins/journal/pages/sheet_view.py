"""What the form of an incoming letter shows: values with places, files, what is in the way."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlmodel import Session

from regest.api import (
    Duplicate,
    FormSheet,
    House,
    PartyKind,
    PreparedFile,
    RegestError,
    arrived_signatures,
    references,
    sheets,
    waiting_files,
)
from regest.api.pages import Page, Visit
from regest.plugins.journal.intake import proposals
from regest.plugins.journal.intake.places import Place
from regest.plugins.journal.intake.staging import Staged
from regest.plugins.journal.letters.decisions import SuspectedDuplicate
from regest.plugins.journal.pages import names
from regest.plugins.journal.pages.letter_form import LetterForm, labels
from regest.plugins.journal.pages.remedies import mended
from regest.plugins.journal.resolutions import for_resolution
from regest.plugins.journal.words import BY_HAND, BY_SYSTEM, E_MAIL, LETTER, MARKS, POST

INCOMING_SHEET = "journal.in"


def page(visit: Visit, fault: RegestError | None = None) -> Page:
    """Show a sheet of the visitor, with what stands in the way of registering it.

    Raises:
        NotFound: there is no such sheet, or it is somebody else's.
    """
    house = visit.house
    with house.read() as session:
        sheet = sheets.sheet_of(session, visit.reader, INCOMING_SHEET, visit.parts["sheet"])
        if sheet.done_at is not None:
            return _done(session, house, sheet)
        values = {**_form(session, house, sheet), **_in_the_way(fault)}
        files = _files(session, sheet)
    values["signatures"] = arrived_signatures.foreseen(house, files)
    status = 200 if fault is None else 409 if isinstance(fault, Duplicate) else 422
    return Page("journal/incoming.html", values, status)


def read_told(staged: Staged, before: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """Return what a sheet keeps of the reading of its files: values, places, what to know."""
    held = before or {}
    places = {name: place.as_dict() for name, place in staged.places.items()}
    return {
        "read": {**dict(staged.fields), **held.get("read", {})},
        "places": {**places, **held.get("places", {})},
        "notices": [*held.get("notices", ()), *(str(each) for each in staged.notices)],
    }


def _form(session: Session, house: House, sheet: FormSheet) -> dict[str, object]:
    fields = {**_empty(), **sheet.fields}
    return {
        "sheet": sheet,
        "fields": fields,
        "labels": labels(),
        "places": _places(sheet, fields),
        "files": _files(session, sheet),
        "notices": sheet.told.get("notices", ()),
        "names": names.known(session, house, PartyKind.ORGANISATION),
        "deliveries": (POST, E_MAIL, BY_HAND, BY_SYSTEM),
        "marks": tuple(dict.fromkeys(MARKS.values())),
        "letter": LETTER,
        "ready": bool(fields["sender"].strip() and fields["subject"].strip()),
        "proposal": sheet.told.get("sequence", ""),
    }


def _empty() -> dict[str, str]:
    return LetterForm().fields()


def _places(sheet: FormSheet, fields: Mapping[str, str]) -> dict[str, Place]:
    """Return where each value was read, as long as it is the value that was read."""
    read = sheet.told.get("read", {})
    return {
        name: Place.of(kept)
        for name, kept in sheet.told.get("places", {}).items()
        if fields.get(name) and fields[name] == read.get(name)
    }


def _files(session: Session, sheet: FormSheet) -> tuple[PreparedFile, ...]:
    if sheet.about:
        return waiting_files.kept(session, proposals.HOLDER, sheet.about)
    return sheets.files_of(session, sheet)


def _in_the_way(fault: RegestError | None) -> dict[str, object]:
    """Return the refusal as a page tells it; a likely duplicate with the ways to go on."""
    if not isinstance(fault, SuspectedDuplicate):
        return {"fault": mended(fault), "duplicate": None}
    choices = ("attach",) * fault.attachable + ("repeat", "other")
    proposed = fault.proposed.value if fault.proposed is not None else ""
    return {
        "fault": None,
        "duplicate": {
            "message": fault.message,
            "rule": fault.rule,
            "records": fault.records,
            "choices": choices,
            "proposed": proposed,
        },
    }


def _done(session: Session, house: House, sheet: FormSheet) -> Page:
    """Show the number large, or to what the duplicate was attached."""
    record = references.find_record(session, house.reader, sheet.told["record"])
    more = proposals.waiting_count(session) if sheet.about else 0
    sent = for_resolution.waiting(session, house, record)
    values = {"sheet": sheet, "record": record, "more": more, "sent": sent}
    values["signatures"] = arrived_signatures.of_record(house, session, record)
    return Page("journal/registered.html", values)
