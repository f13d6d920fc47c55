"""`regest retention due|why`: what is due, and how a term was reckoned."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, Any

from regest.cli.retention.group import READING, retention
from regest.core.base.errors import NotFound
from regest.core.base.messages import _
from regest.kit.console import (
    DAY,
    Column,
    argument,
    emit,
    heading,
    json_option,
    option,
    pass_house,
    say,
    shown_day,
    table,
)

if TYPE_CHECKING:
    from sqlmodel import Session

    from regest.core.retention.due import DueFile
    from regest.kit.house import House

_INDEX = re.compile(r"\d{2}-\d{2}(-\d{2})?")
_FILE = re.compile(r"\d{2}-\d{2}(-\d{2})?[@ /].+")


@retention.command("due", help=_("List files whose period is over, and what is to be done."))
@option("--year", type=int, metavar=_("YEAR"), help=_("Only those finished in this year."))
@option("--need", default="", metavar=_("NEED"), help=_("Only destroy, review, decide, transfer."))
@option("--section", default="", metavar=_("SECTION"), help=_("Only indexes that begin so: 02."))
@option("--on", "day", type=DAY, help=_("As it will stand on this day."))
@json_option
@pass_house(permission=READING)
def due(
    house: House, year: int | None, need: str, section: str, day: dt.date | None, *, as_json: bool
) -> None:
    """List what is due."""
    from regest.core.retention.due import DueFilter, due_files
    from regest.kit.retention_terms import due_plain

    deployment = house.deployment
    on = day or deployment.database.today()
    wanted = DueFilter(year=year, need=_need(need), section=section)
    with house.read() as session:
        found = [each for each in due_files(session, deployment.rules, on) if wanted.takes(each)]
    if as_json:
        emit([due_plain(each) for each in found])
        return
    if not found:
        say(_("Nothing is due on {day}.", day=on))
        return
    _show(found)
    say(_.n("{count} file", "{count} files", len(found)))


@retention.command("why", help=_("Explain how the term of a document, file or index is reckoned."))
@argument("what", metavar=_("WHAT"))
@json_option
@pass_house
def why(house: House, what: str, *, as_json: bool) -> None:
    """Explain a term."""
    with house.read() as session:
        shown = _term(house, session, what.strip())
    if as_json:
        emit(shown)
        return
    heading(f"{shown['index']} {shown.get('period', '')} · {shown['title']}".replace("  ", " "))
    for sentence in shown["why"]:
        say(sentence)


def _need(text: str) -> Any:
    from regest.core.base.errors import UsageFault
    from regest.core.retention.due import Need

    if not text:
        return None
    try:
        return Need(text)
    except ValueError:
        raise UsageFault(
            "need_unknown",
            _("There is no such need: {need}", need=text),
            remedy=_("Choose one of: {names}.", names=", ".join(Need)),
        ) from None


def _show(found: list[DueFile]) -> None:
    from regest.kit.retention_terms import need_words, term_words

    columns = (
        Column(_.p("column", "Index"), whole=True),
        Column(_.p("column", "Year"), whole=True),
        Column(_.p("column", "Title of the file")),
        Column(_.p("column", "Term")),
        Column(_.p("column", "To do")),
        Column(_.p("column", "Since"), whole=True),
    )
    rows = [
        [
            each.term.index,
            each.term.period,
            each.term.title,
            term_words(each.term.chosen),
            need_words(each),
            shown_day(each.since.isoformat()),
        ]
        for each in found
    ]
    table(columns, rows)


def _term(house: House, session: Session, what: str) -> dict[str, Any]:
    from regest.core.catalogue.references import find_record
    from regest.core.retention.record_terms import position_term, record_term
    from regest.kit.retention_terms import position_plain, record_plain

    rules, today = house.deployment.rules, house.deployment.database.today()
    if _INDEX.fullmatch(what):
        house.reader.require(READING)
        position = position_term(session, what, rules, today)
        if position is None:
            raise _no_term(what)
        return position_plain(position)
    if _FILE.fullmatch(what) or _is_file(session, what):
        return _file_term(house, session, what, today)
    record = find_record(session, house.reader, what)
    term = record_term(session, record, rules, today)
    if term is None:
        raise _no_term(what)
    return record_plain(term)


def _is_file(session: Session, what: str) -> bool:
    from regest.core.catalogue.tables import File

    return session.get(File, what) is not None


def _file_term(house: House, session: Session, what: str, today: dt.date) -> dict[str, Any]:
    from regest.core.catalogue.files import find_file
    from regest.core.retention.terms import term_of
    from regest.kit.retention_terms import file_plain

    house.reader.require(READING)
    index, _mark, period = re.sub(r"[ /]", "@", what, count=1).partition("@")
    term = term_of(session, find_file(session, index, period), house.deployment.rules, today)
    if term is None:
        raise _no_term(what)
    return file_plain(term)


def _no_term(what: str) -> NotFound:
    return NotFound(
        "term_unknown",
        _("No retention period is named for {what}", what=what),
        rule="4.2",
        remedy=_("Name the period in the file plan."),
    )
