"""`regest numbers`: journals as sequences of numbers, and the form of their numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from regest.core.base.messages import _
from regest.kit.console import (
    Column,
    argument,
    emit,
    group,
    json_option,
    option,
    pass_house,
    say,
    shown_day,
    table,
)

if TYPE_CHECKING:
    from regest.core.catalogue.number_templates import LedgerState, NumberForm, NumberPlan
    from regest.kit.house import House

_EXAMPLE = "{prefix}-{seq:03}{suffix}"


@group("numbers", help=_("Journals as sequences of numbers: their templates and next numbers."))
def numbers() -> None:
    """Hold the commands."""


@numbers.command("list", help=_("List the journals with template, period and next number."))
@json_option
@pass_house(permission="settings.read")
def list_all(house: House, *, as_json: bool) -> None:
    """Show every ledger."""
    from sqlmodel import col, select

    from regest.core.catalogue.number_templates import state_of
    from regest.core.catalogue.tables import Ledger

    with house.read() as session:
        today = house.deployment.database.today()
        ledgers = session.exec(select(Ledger).order_by(col(Ledger.name))).all()
        states = [state_of(session, each, today) for each in ledgers]
    if as_json:
        emit([_as_dict(each) for each in states])
        return
    columns = (
        Column(_.p("column", "Journal")),
        Column(_.p("column", "Period"), whole=True),
        Column(_.p("column", "Template")),
        Column(_.p("column", "Next number"), whole=True),
    )
    rows = [
        [
            f"{each.form.title}\n{each.ledger.name}",
            each.period,
            each.template,
            "—" if each.closed else each.example,
        ]
        for each in states
    ]
    table(columns, rows, spaced=True)


@numbers.command("set", help=_("Change title, template or prefix; it holds from the next period."))
@argument("journal", metavar=_("JOURNAL"), help=_("Journal as `regest numbers list` names it."))
@option("--template", metavar=_("TEMPLATE"), help=_("For instance {example}.", example=_EXAMPLE))
@option("--prefix", metavar=_("LETTERS"), help=_("Letters before the number."))
@option("--title-ru", metavar=_("TITLE"), help=_("Title in Russian."))
@option("--title-en", metavar=_("TITLE"), help=_("Title in English."))
@option("--dry-run", is_flag=True, help=_("Only show what it would bring."))
@json_option
@pass_house(permission="deployment.administer")
def change(
    house: House, journal: str, *, dry_run: bool, as_json: bool, **given: str | None
) -> None:
    """Set the form of a ledger's numbers."""
    from regest.core.catalogue import number_templates as service

    today = house.deployment.database.today()
    with house.read() as session:
        form = _with(service.ledger_state(session, journal, today).form, given)
        planned = service.plan(session, journal, form, today)
    if not dry_run:
        with house.work() as work:
            planned = service.change(work, journal, form)
    if as_json:
        emit({"changed": not dry_run, **_planned(planned)})
        return
    _tell(planned, dry_run=dry_run)


def _with(form: NumberForm, given: dict[str, Any]) -> NumberForm:
    from dataclasses import replace

    from regest.core.base.messages import Titles

    def chosen(name: str, kept: str) -> str:
        return kept if given[name] is None else given[name]

    return replace(
        form,
        title=Titles(ru=chosen("title_ru", form.title.ru), en=chosen("title_en", form.title.en)),
        template=chosen("template", form.template),
        prefix=chosen("prefix", form.prefix),
    )


def _tell(planned: NumberPlan, *, dry_run: bool) -> None:
    shown = ", ".join(planned.examples)
    if planned.begins is None:
        say(_("Numbers of {period}: {numbers} …", period=planned.period, numbers=shown))
    else:
        day = shown_day(planned.begins)
        say(_("Numbers from {day} on: {numbers} …", day=day, numbers=shown))
    for each in planned.alike:
        say(_("Numbers of this journal look the same: {journal}", journal=each))
    say(_("Nothing was changed.") if dry_run else _("Changed."))


def _planned(planned: NumberPlan) -> dict[str, Any]:
    return {
        "journal": planned.ledger,
        "template": planned.form.template,
        "prefix": planned.form.prefix,
        "period": planned.period,
        "begins": planned.begins,
        "examples": list(planned.examples),
        "alike": [{"ru": each.ru, "en": each.en} for each in planned.alike],
    }


def _as_dict(state: LedgerState) -> dict[str, Any]:
    form = state.form
    return {
        "name": state.ledger.name,
        "title": {"ru": form.title.ru, "en": form.title.en},
        "period": state.period,
        "template": state.template,
        "next_template": form.template,
        "prefix": form.prefix,
        "next_number": None if state.closed else state.next_number,
        "example": "" if state.closed else state.example,
        "closed": state.closed,
        "changed_on": state.ledger.changed_on,
    }
