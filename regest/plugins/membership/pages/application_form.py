"""A new application: its files read, the form looked through, registered with them."""

from __future__ import annotations

from collections.abc import Mapping

from regest.api import (
    FormSheet,
    PartyKind,
    PreparedFile,
    RegestError,
    components,
    sheets,
    show,
)
from regest.api.pages import Answer, Form, Page, Redirect, Routes, Visit
from regest.plugins.membership.declarations.catalogue import EDIT
from regest.plugins.membership.joining import applications, reading
from regest.plugins.membership.joining.applications import NewApplication
from regest.plugins.membership.joining.period import ADDRESSEES
from regest.plugins.membership.pages import typed
from regest.plugins.membership.papers import Brought
from regest.plugins.membership.tables.joining import Addressee, Ground
from regest.plugins.membership.words import PLUGIN

routes = Routes()
NEW = "/membership/applications/new"
SHEET = "/membership/applications/sheets/{sheet}"
KIND = f"{PLUGIN}.application"


class ApplicationForm(Form):
    """An application as it is registered."""

    organisation: str = ""
    territory: str = ""
    sector: str = ""
    head_name: str = ""
    head_post: str = ""
    ground: tuple[str, ...] = ()
    nominee_name: str = ""
    nominee_post: str = ""
    addressee: str = ""
    dated: str = ""
    reference: str = ""
    signed: str = ""
    acquainted: str = ""


@routes.get(NEW, EDIT)
def new(visit: Visit) -> Answer:
    """Ask for the filled form, and show what was begun and not registered."""
    return _asking(visit)


@routes.post(NEW, EDIT)
def begin(visit: Visit) -> Answer:
    """Read what was sent, and lay out the form with it."""
    house = visit.house
    try:
        files = typed.files_of(visit)
        fields, told = _read(visit, files)
        prepared = tuple(
            components.prepare(house.deployment.blobs, house.deployment.read_text, name, content)
            for name, content in files
        )
        with house.work() as work:
            sheet = sheets.start(work, visit.reader, KIND, fields, told=told)
            if prepared:
                sheets.set_files(work, sheet, prepared)
    except RegestError as fault:
        return _asking(visit, fault)
    return Redirect(SHEET.format(sheet=sheet.id))


@routes.get(SHEET, EDIT)
def form(visit: Visit) -> Answer:
    """Show the form with what was read."""
    with visit.house.read() as session:
        sheet = sheets.sheet_of(session, visit.reader, KIND, visit.parts["sheet"])
        files = sheets.files_of(session, sheet)
    if sheet.done_at is not None:
        return Redirect(f"/membership/applications/{sheet.told['application']}")
    return _page(visit, sheet, files, _given(sheet.fields))


@routes.post(SHEET, EDIT)
def register(visit: Visit) -> Answer:
    """Register the application with its files."""
    given = visit.form(ApplicationForm)
    house = visit.house
    with house.read() as session:
        sheet = sheets.sheet_of(session, visit.reader, KIND, visit.parts["sheet"])
        files = sheets.files_of(session, sheet)
    try:
        with house.work() as work:
            held = sheets.held(work, visit.reader, KIND, sheet.id)
            if held.done_at is not None:
                return Redirect(f"/membership/applications/{held.told['application']}")
            done = applications.submit_within(house, work, _new(given, files))
            sheets.hand_in(work, held, {"application": done.row.id})
    except RegestError as fault:
        return _page(visit, sheet, files, given, fault)
    return Redirect(f"/membership/applications/{done.row.id}")


def _asking(visit: Visit, fault: RegestError | None = None) -> Page:
    with visit.house.read() as session:
        begun = sheets.unfinished(session, visit.reader, KIND)
    values = {"fault": fault, "begun": begun}
    return Page("membership/application_new.html", values, typed.status(fault))


def _read(visit: Visit, files: list[tuple[str, bytes]]) -> tuple[dict[str, str], dict[str, object]]:
    """Return the fields of the form as the first file fills them, and what to tell of them."""
    if not files:
        return {"signed": "yes", "acquainted": "yes"}, {}
    try:
        read = reading.read_file(visit.house, *files[0])
    except RegestError as fault:
        if fault.code != "application_unreadable":
            raise
        return {}, {"remarks": [show(fault.message)]}
    told = read.application
    fields = {
        "organisation": told.organisation,
        "head_name": told.head_name,
        "head_post": told.head_post,
        "ground": ",".join(each.value for each in told.grounds),
        "nominee_name": told.nominee_name,
        "nominee_post": told.nominee_post,
        "addressee": told.addressee.value if told.addressee is not None else "",
        "dated": told.dated.isoformat() if told.dated is not None else "",
        "signed": "yes" if told.signed else "",
        "acquainted": "yes" if told.acquainted else "",
    }
    remarks = [show(each) for each in read.remarks]
    return fields, {"remarks": remarks, "sources": dict(read.sources)}


def _given(fields: Mapping[str, str]) -> ApplicationForm:
    grounds = tuple(each for each in fields.get("ground", "").split(",") if each)
    return ApplicationForm(**{**fields, "ground": grounds})  # type: ignore[arg-type]


def _new(given: ApplicationForm, files: tuple[PreparedFile, ...]) -> NewApplication:
    return NewApplication(
        organisation=given.organisation,
        head_name=given.head_name,
        head_post=given.head_post,
        grounds=tuple(each for each in Ground if each.value in given.ground),
        nominee_name=given.nominee_name,
        nominee_post=given.nominee_post,
        addressee=next((each for each in Addressee if each.value == given.addressee), None),
        acquainted=given.acquainted == "yes",
        signed=given.signed == "yes",
        dated=typed.day_of(given.dated),
        territory=given.territory,
        sector=given.sector,
        paper=Brought(given.reference.strip(), () if given.reference.strip() else files),
    )


def _page(
    visit: Visit,
    sheet: FormSheet,
    files: tuple[PreparedFile, ...],
    given: ApplicationForm,
    fault: RegestError | None = None,
) -> Page:
    with visit.house.read() as session:
        organisations = typed.names(session, visit.house, PartyKind.ORGANISATION)
        people = typed.names(session, visit.house, PartyKind.PERSON)
    values = {
        "sheet": sheet,
        "files": files,
        "given": given,
        "fault": fault,
        "remarks": sheet.told.get("remarks", ()),
        "sources": sheet.told.get("sources", {}),
        "grounds": applications.GROUNDS,
        "addressees": {each.value: title for each, title in ADDRESSEES.items()},
        "organisations": organisations,
        "people": people,
    }
    return Page("membership/application_form.html", values, typed.status(fault))
