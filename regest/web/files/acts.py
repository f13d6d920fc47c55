"""What is done with a file on pages: opened, closed, opened again, the next volume, lent, back."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from regest.core.base.errors import RegestError, UsageFault
from regest.core.base.messages import Message, _
from regest.core.catalogue import file_opening, file_references, fileplan, files, lending, volumes
from regest.core.catalogue.file_periods import ends_on
from regest.core.catalogue.references import find_record
from regest.core.catalogue.tables import File
from regest.core.store.work import Work
from regest.kit import file_words
from regest.kit.pages import Answer, Form, Redirect, Routes, Visit
from regest.web.files.listing import EDITING
from regest.web.files.one import file_of
from regest.web.presidium.forms import Ask, Field, day_of, day_or_none, form_page, today_of

routes = Routes()
_UNTIL, _ON = _("When it is to be back"), _("Day of closing")


class Opening(Form):
    """The index and a day of the year that the file is for."""

    index: str = ""
    day: str = ""


class Closing(Form):
    """What a person certifies, and why a file is closed before its time."""

    sheets: str = ""
    lettered: str = ""
    missing: str = ""
    remarks: str = ""
    reason: str = ""
    closed_on: str = ""
    unfinished: str = ""


class Reopening(Form):
    """Why."""

    reason: str = ""


class Lending(Form):
    """Who takes the file."""

    borrower: str = ""
    due_on: str = ""
    purpose: str = ""
    volume: str = ""


class Returning(Form):
    """In what state it came back."""

    volume: str = ""
    remarks: str = ""


class Referring(Form):
    """A document of another file."""

    record: str = ""
    note: str = ""


class Sure(Form):
    """The next volume is to be opened."""

    sure: str = ""


@routes.get("/files/new", EDITING)
def opening(visit: Visit) -> Answer:
    """Show the form of a new file."""
    return form_page(_opening(visit), {"day": today_of(visit)})


@routes.post("/files/new", EDITING)
def open_file(visit: Visit) -> Answer:
    """Open a file before its first document comes."""
    given = visit.form(Opening)
    try:
        day = day_or_none(given.day, _("A day of its year"))
        with visit.house.work() as work:
            found = file_opening.open_file(work, given.index.partition(" ")[0], day)
    except RegestError as fault:
        return form_page(_opening(visit), given.model_dump(), fault)
    return Redirect(f"/files/{found.id}")


@routes.get("/files/{file}/close", EDITING)
def closing(visit: Visit) -> Answer:
    """Show the form of closing with what is counted."""
    found = _named(visit)
    return form_page(_closing(found), {"closed_on": today_of(visit)})


@routes.post("/files/{file}/close", EDITING)
def close(visit: Visit) -> Answer:
    """Close a file."""
    given = visit.form(Closing)

    def act(work: Work, found: File) -> None:
        certified = files.Certification(
            sheets=_number(given.sheets, _("Sheets as counted by hand")),
            lettered=given.lettered,
            missing=given.missing,
            remarks=given.remarks,
        )
        files.close_file(
            work, found.id, certified, reason=given.reason,
            closed_on=day_or_none(given.closed_on, _ON), unfinished=bool(given.unfinished),
        )  # fmt: skip

    return _done(visit, _closing, given.model_dump(), act)


@routes.get("/files/{file}/reopen", EDITING)
def reopening(visit: Visit) -> Answer:
    """Show the form of opening a file again."""
    return form_page(_reopening(_named(visit)), {})


@routes.post("/files/{file}/reopen", EDITING)
def reopen(visit: Visit) -> Answer:
    """Open a file again, with the reason."""
    given = visit.form(Reopening)
    return _done(
        visit, _reopening, given.model_dump(),
        lambda work, found: files.reopen_file(work, found.id, given.reason),
    )  # fmt: skip


@routes.get("/files/{file}/volume", EDITING)
def next_volume(visit: Visit) -> Answer:
    """Ask whether the next volume is to be opened."""
    return form_page(_volume(_named(visit)), {})


@routes.post("/files/{file}/volume", EDITING)
def open_volume(visit: Visit) -> Answer:
    """Open the next volume."""
    given = visit.form(Sure)
    return _done(
        visit, _volume, given.model_dump(),
        lambda work, found: volumes.open_volume(work, found.id),
    )  # fmt: skip


@routes.get("/files/{file}/lend", EDITING)
def lending_out(visit: Visit) -> Answer:
    """Show the form of lending."""
    return form_page(_lending(_named(visit)), {})


@routes.post("/files/{file}/lend", EDITING)
def lend(visit: Visit) -> Answer:
    """Give a file out."""
    given = visit.form(Lending)

    def act(work: Work, found: File) -> None:
        loan = lending.Loan(
            borrower=given.borrower, due_on=day_of(given.due_on, _UNTIL),
            purpose=given.purpose, volume=_number(given.volume, _("Volume")),
        )  # fmt: skip
        lending.lend(work, found.id, loan)

    return _done(visit, _lending, given.model_dump(), act)


@routes.get("/files/{file}/return", EDITING)
def returning(visit: Visit) -> Answer:
    """Show the form of a return."""
    return form_page(_returning(_named(visit)), {})


@routes.post("/files/{file}/return", EDITING)
def give_back(visit: Visit) -> Answer:
    """Note that a file is back."""
    given = visit.form(Returning)
    return _done(
        visit, _returning, given.model_dump(),
        lambda work, found: lending.give_back(
            work, found.id, _number(given.volume, _("Volume")), given.remarks
        ),
    )  # fmt: skip


@routes.get("/files/{file}/refer", EDITING)
def referring(visit: Visit) -> Answer:
    """Show the form of a reference."""
    return form_page(_referring(_named(visit)), {})


@routes.post("/files/{file}/refer", EDITING)
def refer(visit: Visit) -> Answer:
    """Let a file name a document of another one."""
    given = visit.form(Referring)

    def act(work: Work, found: File) -> None:
        record = find_record(work.session, visit.reader, given.record)
        file_references.refer(work, found.id, record, given.note)

    return _done(visit, _referring, given.model_dump(), act)


def _named(visit: Visit) -> File:
    with visit.house.read() as session:
        return file_of(session, visit)


def _done(
    visit: Visit,
    ask: Callable[[File], Ask],
    given: Mapping[str, str],
    act: Callable[[Work, File], object],
) -> Answer:
    found = _named(visit)
    try:
        with visit.house.work() as work:
            act(work, found)
    except RegestError as fault:
        return form_page(ask(found), given, fault)
    return Redirect(f"/files/{found.id}")


def _number(text: str, label: Message) -> int | None:
    if not text.strip():
        return None
    if not text.strip().isdecimal() or len(text.strip()) > 6:
        raise UsageFault(
            "number_malformed",
            _("{field}: write a number in figures", field=label),
            remedy=_("Leave it empty if nobody counted."),
        )
    return int(text)


def _opening(visit: Visit) -> Ask:
    with visit.house.read() as session:
        plan = [each for each in fileplan.file_plan(session) if not each.reserve]
    return Ask(
        title=_("Open a file"),
        path="/files/new",
        button=_.p("button", "Open the file"),
        back="/files",
        lead=(
            _("A file opens by itself with its first document. Paper files may need it before."),
        ),
        fields=(
            Field(
                name="index",
                label=_("Index of the file plan"),
                kind="select",
                required=True,
                options={each.index: f"{each.index} {each.title}" for each in plan},
            ),
            Field(name="day", label=_("A day of its year"), kind="date"),
        ),
    )


def _ask(found: File, path: str, title: Message, button: Message, *fields: Field) -> Ask:
    lead = (f"{found.index} {found.title}", file_words.period(found))
    base = f"/files/{found.id}"
    return Ask(
        title=title, path=f"{base}/{path}", button=button, fields=fields, lead=lead, back=base
    )


def _closing(found: File) -> Ask:
    runs = ends_on(found.period) is None
    why = (
        _("A carried-over file is closed after an event: say which.")
        if runs
        else _("Only if it is closed before its year is over, or with tasks unfinished.")
    )
    return _ask(
        found, "close", _("Close the file"), _.p("button", "Close the file"),
        Field(name="closed_on", label=_ON, kind="date"),
        Field(name="sheets", label=_("Sheets as counted by hand"),
              hint=_("Empty: as the cards of its documents say")),
        Field(name="lettered", label=_("Lettered sheets")),
        Field(name="missing", label=_("Numbers of sheets left out")),
        Field(name="remarks", label=_("State of the papers")),
        Field(name="reason", label=_("Event or reason"), required=runs, hint=why),
        Field(name="unfinished", label=_("Although tasks still run"), kind="check"),
    )  # fmt: skip


def _reopening(found: File) -> Ask:
    return _ask(
        found, "reopen", _("Reopen the file"), _.p("button", "Reopen the file"),
        Field(name="reason", label=_("Reason"), required=True),
    )  # fmt: skip


def _volume(found: File) -> Ask:
    sure = Field(name="sure", label=_("Reason"), kind="hidden")
    return _ask(found, "volume", _("Open the next volume"), _.p("button", "Open volume"), sure)


def _lending(found: File) -> Ask:
    return _ask(
        found, "lend", _("Lend the file"), _.p("button", "Lend the file"),
        Field(name="borrower", label=_("Who takes it"), required=True),
        Field(name="due_on", label=_UNTIL, kind="date", required=True),
        Field(name="purpose", label=_("What for")),
        Field(name="volume", label=_("Volume"), hint=_("Empty: the whole file")),
    )  # fmt: skip


def _returning(found: File) -> Ask:
    return _ask(
        found, "return", _("The file is back"), _.p("button", "Note the return"),
        Field(name="volume", label=_("Volume"), hint=_("Empty: all that is out")),
        Field(name="remarks", label=_("State of the papers")),
    )  # fmt: skip


def _referring(found: File) -> Ask:
    return _ask(
        found, "refer", _("Refer to a document of another file"),
        _.p("button", "Add the reference"),
        Field(name="record", label=_("Number of the document"), required=True,
              hint=_("As printed, with the year if need be: Вх-12@2026.")),
        Field(name="note", label=_("What for")),
    )  # fmt: skip
