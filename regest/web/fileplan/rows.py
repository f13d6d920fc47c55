"""Rows of a plan on pages: added, changed, left out, given another index."""

from __future__ import annotations

from collections.abc import Mapping

from regest.core.base.errors import RegestError
from regest.core.base.messages import Message, _
from regest.core.catalogue import plan_rows, plan_years
from regest.core.catalogue.file_tables import FilePlanRow, PlanState
from regest.core.catalogue.period_words import EXAMPLES, required
from regest.core.catalogue.plan_lines import period_words
from regest.core.catalogue.plan_years import Plan
from regest.core.hooks.types import PeriodKind
from regest.core.schedule.periods import Candidate
from regest.kit.pages import Answer, Form, Page, Redirect, Routes, Visit
from regest.kit.plan_paper import period_of
from regest.web.fileplan.overview import EDITING, asked_year
from regest.web.presidium.forms import Ask, Field, form_page

routes = Routes()
PERIODS: Mapping[str, Message] = {each.value: period_words(each) for each in PeriodKind}


class Row(Form):
    """A row as it is typed."""

    section: str = ""
    title: str = ""
    index: str = ""
    period: str = PeriodKind.CALENDAR_YEAR.value
    keep: str = ""
    note: str = ""
    reserve: str = ""


class Indexed(Form):
    """The index that a row gets."""

    index: str = ""


@routes.get("/fileplan/{year}/add", EDITING)
def adding(visit: Visit) -> Answer:
    """Show the form of a new row."""
    return form_page(_add(_plan(visit)), {"period": PeriodKind.CALENDAR_YEAR.value})


@routes.post("/fileplan/{year}/add", EDITING)
def add(visit: Visit) -> Answer:
    """Add a row."""
    given, year = visit.form(Row), asked_year(visit)
    try:
        new = plan_rows.NewRow(
            section=given.section,
            title=given.title,
            index=given.index.strip(),
            period=_period(given.period),
            retention=required(given.keep) if given.keep.strip() else None,
            note=given.note,
            reserve=bool(given.reserve),
        )
        with visit.house.work() as work:
            plan_rows.add(work, year, new)
    except RegestError as fault:
        return form_page(_add(_plan(visit)), given.model_dump(), fault)
    return Redirect(f"/fileplan/{year}")


@routes.get("/fileplan/{year}/rows/{index}", EDITING)
def editing(visit: Visit) -> Answer:
    """Show the form of a row."""
    plan = _plan(visit)
    row = plan.row(visit.parts["index"])
    return form_page(_edit(plan, row), _typed(row))


@routes.post("/fileplan/{year}/rows/{index}", EDITING)
def edit(visit: Visit) -> Answer:
    """Change a row: of an approved plan only its note."""
    given, year = visit.form(Row), asked_year(visit)
    plan = _plan(visit)
    row = plan.row(visit.parts["index"])
    try:
        with visit.house.work() as work:
            plan_rows.edit(work, year, row.index, _change(plan, row, given))
    except RegestError as fault:
        return form_page(_edit(plan, row), given.model_dump(), fault)
    return Redirect(f"/fileplan/{year}")


@routes.post("/fileplan/{year}/rows/{index}/remove", EDITING)
def remove(visit: Visit) -> Answer:
    """Leave a row out of a draft."""
    visit.form(Form)
    plan = _plan(visit)
    row = plan.row(visit.parts["index"])
    try:
        with visit.house.work() as work:
            plan_rows.remove(work, plan.year.year, row.index)
    except RegestError as fault:
        return form_page(_edit(plan, row), _typed(row), fault)
    return Redirect(f"/fileplan/{plan.year.year}")


@routes.get("/fileplan/{year}/rows/{index}/reindex", EDITING)
def reindexing(visit: Visit) -> Answer:
    """Show the form of another index."""
    return form_page(_reindex(visit), {})


@routes.post("/fileplan/{year}/rows/{index}/reindex", EDITING)
def reindex(visit: Visit) -> Answer:
    """Give a row another index."""
    given, year = visit.form(Indexed), asked_year(visit)
    try:
        with visit.house.work() as work:
            plan_rows.reindex(work, year, visit.parts["index"], given.index)
    except RegestError as fault:
        return form_page(_reindex(visit), given.model_dump(), fault)
    return Redirect(f"/fileplan/{year}")


@routes.get("/fileplan/{year}/rows/{index}/remove", EDITING)
def removing(visit: Visit) -> Answer:
    """Ask whether a row is to be left out."""
    plan = _plan(visit)
    row = plan.row(visit.parts["index"])
    return Page("fileplan/remove.html", {"plan": plan.year, "row": row})


def _plan(visit: Visit) -> Plan:
    with visit.house.read() as session:
        return plan_years.plan_of(session, asked_year(visit))


def _period(text: str) -> PeriodKind:
    return PeriodKind(text) if text in PERIODS else PeriodKind.CALENDAR_YEAR


def _change(plan: Plan, row: FilePlanRow, given: Row) -> plan_rows.RowChange:
    if plan.year.state is not PlanState.DRAFT:
        return plan_rows.RowChange(note=given.note)
    before = _typed(row)
    said = given.keep.strip()
    return plan_rows.RowChange(
        title=given.title,
        section=given.section or None,
        period=_period(given.period),
        # Words that were not touched change nothing that they do not say.
        retention=required(said) if said and said != before["keep"] else None,
        note=given.note,
    )


def _typed(row: FilePlanRow) -> dict[str, str]:
    own = Candidate.of(row.retention)
    return {
        "section": row.section,
        "title": row.title if not row.reserve else "",
        "period": row.period.value,
        "keep": period_of([own], "ru") if own is not None else "",
        "note": row.note,
    }


def _fields(sections: list[str]) -> tuple[Field, ...]:
    return (
        Field(name="section", label=_("Section"), required=True, options=sections),
        Field(
            name="title",
            label=_("Title of the file"),
            hint=_("Kind of documents, whose they are, what about"),
        ),
        Field(name="period", label=_("Files are kept by"), kind="select", options=PERIODS),
        Field(
            name="keep",
            label=_("Retention period and article"),
            hint=_("As in: {examples}", examples=EXAMPLES),
        ),
        _NOTE,
    )


_NOTE = Field(name="note", label=_("Note (column 5)"))


def _add(plan: Plan) -> Ask:
    year = plan.year.year
    sections = sorted({row.section for row in plan.rows})
    draft = plan.year.state is PlanState.DRAFT
    reserves = plan_rows.free_reserves(plan)
    index = Field(
        name="index",
        label=_.p("file plan", "Index"),
        hint=_("Empty: the next free one of the section")
        if draft
        else _("Empty: the next reserve one of the section"),
        options=() if draft else reserves,
    )
    fields = [*_fields(sections), index]
    if draft:
        fields.append(Field(name="reserve", label=_("A reserve index"), kind="check"))
    return Ask(
        title=_("Add a file to the plan of {year}", year=year),
        path=f"/fileplan/{year}/add",
        button=_("Add"),
        fields=fields,
        lead=() if draft else (_("The plan is approved: a new file takes a reserve index."),),
        back=f"/fileplan/{year}",
    )


def _edit(plan: Plan, row: FilePlanRow) -> Ask:
    year = plan.year.year
    draft = plan.year.state is PlanState.DRAFT
    sections = sorted({each.section for each in plan.rows})
    return Ask(
        title=_("{index} in the plan of {year}", index=row.index, year=year),
        path=f"/fileplan/{year}/rows/{row.index}",
        button=_("Save"),
        fields=_fields(sections) if draft else (_NOTE,),
        lead=() if draft else (row.title, _("The plan is approved: only the note is changed.")),
        back=f"/fileplan/{year}",
    )


def _reindex(visit: Visit) -> Ask:
    plan = _plan(visit)
    row, year = plan.row(visit.parts["index"]), plan.year.year
    return Ask(
        title=_("Another index for {index}", index=row.index),
        path=f"/fileplan/{year}/rows/{row.index}/reindex",
        button=_("Change the index"),
        fields=(Field(name="index", label=_("New index"), required=True),),
        lead=(row.title, _("Files of former years keep the old index.")),
        back=f"/fileplan/{year}",
    )
