"""The report to a meeting on how earlier decisions were executed (EXE-4): a paper, and material."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from regest.api import (
    Draft,
    House,
    Message,
    NumberWish,
    Record,
    Refusal,
    components,
    registration,
)
from regest.plugins.protocols.declarations.catalogue import PREPARE, READ
from regest.plugins.protocols.following.decisions import (
    DecisionRow,
    Execution,
    earlier,
    state_title,
)
from regest.plugins.protocols.meetings import PREPARING, hold, meeting_with
from regest.plugins.protocols.minutes import words
from regest.plugins.protocols.phrases import said
from regest.plugins.protocols.preparing import agenda
from regest.plugins.protocols.tables.meetings import ProtocolsItem, ProtocolsMaterial
from regest.plugins.protocols.words import EXECUTION_REPORT, PLUGIN, PRESIDIUM, _

if TYPE_CHECKING:
    from regest.api.papers import Paper

CLAUSE = "п. 4.4 Положения"
_ENDED = frozenset({Execution.DONE, Execution.DONE_LATE, Execution.DROPPED})


@dataclass(frozen=True, slots=True)
class Report:
    """Decisions of a body's meetings before a day, by what became of them.

    Those that ended before `since` were reported already and are left out.
    """

    body: str
    before: dt.date
    since: dt.date | None
    rows: tuple[DecisionRow, ...]

    @property
    def counts(self) -> dict[Execution, int]:
        """Return how many decisions stand where, all states named."""
        found = Counter(row.state for row in self.rows)
        return {state: found[state] for state in Execution}


def report(
    house: House, before: dt.date, body: str = PRESIDIUM, since: dt.date | None = None
) -> Report:
    """Return what became of the decisions that gave somebody something to do.

    Raises:
        Refusal: the right to see meetings is missing.
    """
    house.reader.require(READ)
    with house.read() as session:
        rows = earlier(house, session, body, before)
    kept = [
        row
        for row in rows
        if row.state is not Execution.NOTHING_TO_DO
        and not (since is not None and _ended_before(row, since))
    ]
    return Report(body, before, since, tuple(kept))


def report_paper(house: House, made: Report) -> Paper:
    """Return the report as a paper: a line for each decision, and the counts.

    Raises:
        Refusal: `report_empty`, there is no decision to report on.
    """
    from regest.api.papers import Gap, Heading, PaperColumn, Paragraph, Table, official

    if not made.rows:
        raise Refusal(
            "report_empty",
            _("There are no decisions to report on before {day}", day=f"{made.before:%d.%m.%Y}"),
            rule="EXE-4",
            clause=CLAUSE,
            remedy=_("Name a later day, or another body."),
        )
    language = house.deployment.settings.association.language
    title = said(words.EXECUTION, language)
    told = said(words.EXECUTION_BEFORE, language, day=f"{made.before:%d.%m.%Y}")
    widths = (18.0, 22.0, 0.0, 40.0, 24.0, 28.0)
    names = [each.text(language) for each in words.EXECUTION_COLUMNS]
    columns = tuple(PaperColumn(name, width) for name, width in zip(names, widths, strict=True))
    rows = tuple(_line(row, language) for row in made.rows)
    counted = "; ".join(
        f"{state_title(state).text(language)} – {count}"
        for state, count in made.counts.items()
        if count
    )
    blocks = (
        Heading(title),
        Paragraph(told, align="center"),
        Gap(2),
        Table(columns, rows),
        Gap(2),
        Paragraph(said(words.EXECUTION_TOTAL, language, counts=counted), align="left"),
    )
    return official(house, f"{title} {made.before:%d.%m.%Y}", blocks)


def put_on_agenda(house: House, meeting_id: str) -> tuple[ProtocolsItem, Record]:
    """Register the report for a meeting that is being prepared, as material of a question on it.

    Raises:
        Refusal: `report_empty`; the agenda is final; the right is missing.
    """
    from regest.api.papers import write_pdf

    house.reader.require(PREPARE)
    with house.read() as session:
        meeting = meeting_with(session, meeting_id)
        made_for = meeting.held_on, meeting.body_code
    made = report(house, *made_for)
    printed = report_paper(house, made)
    file = components.prepare(
        house.deployment.blobs,
        house.deployment.read_text,
        f"{printed.title}.pdf",
        write_pdf(printed),
    )
    language = house.deployment.settings.association.language
    new = agenda.NewItem(title=said(words.EXECUTION_ITEM, language))
    with house.work() as work:
        meeting = hold(work, meeting_id, *PREPARING)
        agenda.require_open_agenda(meeting)
        item = agenda.write_item(house, work, meeting, new, listed=True)
        draft = Draft(
            class_name=EXECUTION_REPORT,
            heading=printed.title,
            document_date=work.today,
            files=(file,),
            wish=NumberWish(ledger="internal"),
            provider=PLUGIN,
        )
        record = registration.register(work, house.deployment.calls, draft).record
        work.session.add(ProtocolsMaterial(item_id=item.id, record_id=record.id))
        work.session.flush()
        work.witness("agenda.material_added", "meeting", meeting.id, {"record": record.id})
    return item, record


def _ended_before(row: DecisionRow, day: dt.date) -> bool:
    if row.state not in _ENDED:
        return False
    days = [each.task.done_on or each.task.dropped_on for each in row.tasks]
    kept = [each for each in days if each is not None]
    return bool(kept) and max(kept) < day


def _line(row: DecisionRow, language: str) -> tuple[str, ...]:
    due = f"{row.due_on:%d.%m.%Y}" if row.due_on is not None else ""
    return (
        row.record.number,
        f"{row.meeting.held_on:%d.%m.%Y}",
        row.point.text,
        ", ".join(row.executors),
        due,
        _became(row).text(language),
    )


def _became(row: DecisionRow) -> Message:
    state = state_title(row.state)
    ended = [each.task.done_on for each in row.tasks if each.task.done_on is not None]
    if row.state in {Execution.DONE, Execution.DONE_LATE} and ended:
        return _("{state} {day}", state=state, day=f"{max(ended):%d.%m.%Y}")
    if row.state is Execution.OVERDUE:
        days = max(each.days_overdue for each in row.tasks)
        return _.n("{state} by {count} day", "{state} by {count} days", days, state=state)
    return state
