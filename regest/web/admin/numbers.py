"""Journals as sequences of numbers: the form of each, its next number, and another form (NUM-4)."""

from __future__ import annotations

from dataclasses import dataclass

from sqlmodel import Session, col, select

from regest.core.base.errors import RegestError
from regest.core.base.messages import Message, Titles, _
from regest.core.catalogue import number_templates as service
from regest.core.catalogue.number_templates import LedgerState, NumberForm, NumberPlan
from regest.core.catalogue.tables import Ledger, LedgerPeriod
from regest.core.hooks.types import PeriodKind
from regest.kit.pages import Answer, Form, Redirect, Routes, Visit
from regest.web.admin.sections import ADMINISTER, LOOK, section_page
from regest.web.failures import status_of

routes = Routes()
PATH = "/admin/numbers"
PERIODS: dict[PeriodKind, Message] = {
    PeriodKind.CALENDAR_YEAR: _.p("period of numbers", "calendar year"),
    PeriodKind.ACADEMIC_YEAR: _.p("period of numbers", "academic year"),
    PeriodKind.WHOLE_LIFE: _.p("period of numbers", "never begins anew"),
}
MOST = 200
FORMER = 10


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """A ledger as it stands, with its form of numbers and its former periods, newest first."""

    state: LedgerState
    title: Titles
    kind: Message
    former: tuple[LedgerPeriod, ...]

    @property
    def coming(self) -> bool:
        """Whether the next period will print its numbers in another form."""
        opened, form = self.state.opened, self.state.form
        return opened is not None and (opened.template, opened.prefix) != (
            form.template,
            form.prefix,
        )


class Formed(Form):
    """A form of numbers as it was typed; `agreed` is the yes to the preview."""

    title_ru: str
    title_en: str
    template: str
    prefix: str = ""
    agreed: str = ""

    def form(self) -> NumberForm:
        """Return it as the service takes it."""
        title = Titles(ru=self.title_ru, en=self.title_en)
        return NumberForm(title=title, template=self.template, prefix=self.prefix)


@routes.get(PATH, LOOK)
def numbers(visit: Visit) -> Answer:
    """Show every ledger."""
    with visit.house.read() as session:
        today = visit.house.deployment.database.today()
        ledgers = session.exec(select(Ledger).order_by(col(Ledger.name)).limit(MOST)).all()
        periods = _periods(session)
        lines = [
            _line(service.state_of(session, each, today), periods.get(each.name, []))
            for each in ledgers
        ]
        changed = visit.asked("changed")
        values = {
            "lines": lines,
            "changed": next((each for each in lines if each.state.ledger.name == changed), None),
            "may_change": visit.reader.may(ADMINISTER),
        }
        return section_page(visit, "numbers", values)


@routes.get(PATH + "/{name}", ADMINISTER)
def form(visit: Visit) -> Answer:
    """Offer to change the form of a ledger's numbers."""
    return _form_page(visit, None)


@routes.post(PATH + "/{name}", ADMINISTER)
def change(visit: Visit) -> Answer:
    """Show what a form brings; with the yes to it, set it."""
    given = visit.form(Formed)
    name = visit.parts["name"]
    try:
        if given.agreed:
            with visit.house.work() as work:
                service.change(work, name, given.form())
            return Redirect(f"{PATH}?changed={name}")
        with visit.house.read() as session:
            today = visit.house.deployment.database.today()
            planned = service.plan(session, name, given.form(), today)
    except RegestError as fault:
        return _form_page(visit, given, fault=fault)
    return _form_page(visit, given, planned=planned)


def _form_page(
    visit: Visit,
    given: Formed | None,
    *,
    planned: NumberPlan | None = None,
    fault: RegestError | None = None,
) -> Answer:
    with visit.house.read() as session:
        today = visit.house.deployment.database.today()
        state = service.ledger_state(session, visit.parts["name"], today)
        line = _line(state, [])
    values = {
        "line": line,
        "given": given.form() if given is not None else state.form,
        "planned": planned,
        "fault": fault,
    }
    return section_page(visit, "number_form", values, status_of(fault) if fault else 200)


def _periods(session: Session) -> dict[str, list[LedgerPeriod]]:
    found: dict[str, list[LedgerPeriod]] = {}
    rows = session.exec(select(LedgerPeriod).order_by(col(LedgerPeriod.period).desc()).limit(2000))
    for row in rows:
        found.setdefault(row.ledger, []).append(row)
    return found


def _line(state: LedgerState, periods: list[LedgerPeriod]) -> LedgerLine:
    ledger = state.ledger
    return LedgerLine(
        state=state,
        title=state.form.title,
        kind=PERIODS[ledger.period],
        former=tuple(each for each in periods if each.period != state.period)[:FORMER],
    )
