"""What one may do with a record: correct, mark, link, put in file, attach, give a draft up.

Each form is checked by its service again; a refusal stands above the form with what was typed.
"""

from __future__ import annotations

from collections.abc import Callable

from regest.core.base.errors import RegestError, UsageFault
from regest.core.base.messages import _
from regest.core.catalogue import components, drafting, records
from regest.core.catalogue.record_rights import ATTACH, CORRECT, FILE, LINK, MARK, require_changing
from regest.core.catalogue.references import find_record
from regest.core.catalogue.tables import Record
from regest.core.signatures import arriving
from regest.core.store.work import Work
from regest.kit.pages import Access, Answer, Form, Redirect, Visit
from regest.web.record.found import record_of
from regest.web.record.routes import routes
from regest.web.record.view import refused

# They are corrected by a form of their own, with a right of its own (ACC-4).
_OF_MARK = frozenset({"mark", "mark_basis"})


class Correction(Form):
    """A part of the card, what it should be, and why; `version` and `seen` are of the page."""

    field: str = ""
    value: str = ""
    reason: str = ""
    version: str = ""
    seen: str = ""


class Marking(Form):
    """The access mark, empty to lift it, what it rests on, and why it is set or lifted."""

    mark: str = ""
    mark_basis: str = ""
    reason: str = ""
    version: str = ""
    seen: str = ""


class Linking(Form):
    """The other document and the kind of the link."""

    type: str = ""
    target: str = ""


class Placing(Form):
    """The index of the file plan, and why the record leaves the file it lies in."""

    index: str = ""
    reason: str = ""


class Reason(Form):
    """Why."""

    reason: str = ""


@routes.post("/records/{record}/correct", Access.SIGNED_IN)
def correct(visit: Visit) -> Answer:
    """Correct a part of the card, with the reason (REG-9)."""
    given = visit.form(Correction)
    if given.field in _OF_MARK:
        raise UsageFault(
            "form_wrong",
            _("The form cannot be read: {fields}", fields="field"),
            remedy=_("Reload the page and fill it in anew."),
        )
    return _corrected(visit, CORRECT, "correct", given, {given.field: given.value})


@routes.post("/records/{record}/mark", Access.SIGNED_IN)
def mark(visit: Visit) -> Answer:
    """Set or lift the mark of restricted access (ACC-1, ACC-4)."""
    given = visit.form(Marking)
    changes = {"mark": given.mark, "mark_basis": given.mark_basis if given.mark.strip() else ""}
    return _corrected(visit, MARK, "mark", given, changes)


@routes.post("/records/{record}/link", Access.SIGNED_IN)
def link(visit: Visit) -> Answer:
    """Link the record to another one."""
    given = visit.form(Linking)

    def change(work: Work, record: Record) -> None:
        other = find_record(work.session, visit.reader, given.target)
        records.link(work, visit.house.deployment.calls, record, other, given.type)

    return _done(visit, LINK, "link", given, change)


@routes.post("/records/{record}/file", Access.SIGNED_IN)
def put_in_file(visit: Visit) -> Answer:
    """Put the record into a file of the file plan."""
    given = visit.form(Placing)

    def change(work: Work, record: Record) -> None:
        calls = visit.house.deployment.calls
        records.put_in_file(work, calls, record, given.index, given.reason)

    return _done(visit, FILE, "file", given, change)


@routes.post("/records/{record}/drop", Access.SIGNED_IN)
def drop(visit: Visit) -> Answer:
    """Give a draft up, with the reason."""
    given = visit.form(Reason)

    def change(work: Work, record: Record) -> None:
        drafting.drop(work, record, given.reason)

    return _done(visit, CORRECT, "drop", given, change)


@routes.post("/records/{record}/attach", Access.SIGNED_IN)
def attach(visit: Visit) -> Answer:
    """Attach files; those that the record has stay as they are."""
    given = visit.form(Form)
    deployment = visit.house.deployment
    try:
        with visit.house.read() as session:
            require_changing(visit.reader, record_of(session, visit), ATTACH)
        if not visit.files:
            raise UsageFault("no_files", _("No file is chosen"), remedy=_("Choose files."))
        prepared = tuple(
            components.prepare(
                deployment.blobs, deployment.read_text, each.name, each.content, each.role
            )
            for each in arriving.sorted_out(
                [(each.name, each.content) for each in visit.files], new=False
            )
        )
    except RegestError as fault:
        return refused(visit, fault, "attach", {})

    def change(work: Work, record: Record) -> None:
        records.attach(work, deployment.calls, record, prepared)

    return _done(visit, ATTACH, "attach", given, change)


def _corrected(
    visit: Visit, right: str, form: str, given: Correction | Marking, changes: dict[str, str]
) -> Answer:
    version = int(given.version) if given.version.isdecimal() and len(given.version) < 10 else -1

    def change(work: Work, record: Record) -> None:
        calls = visit.house.deployment.calls
        records.correct(work, calls, record, changes, given.reason, version)

    return _done(visit, right, form, given, change)


def _done(
    visit: Visit, right: str, form: str, given: Form, change: Callable[[Work, Record], None]
) -> Answer:
    """Make the change if the visitor has the right, and go back to the page."""
    try:
        with visit.house.work() as work:
            record = record_of(work.session, visit)
            require_changing(visit.reader, record, right)
            change(work, record)
            path = f"/records/{record.id}"
    except RegestError as fault:
        return refused(visit, fault, form, given.model_dump())
    return Redirect(f"{path}?done={form}")
