"""`regest mentor list|pair|log|plan|end|check|keep`: pairs that work."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import click

from regest.api import UsageFault
from regest.api.console import (
    DAY,
    Column,
    card,
    emit,
    json_option,
    option,
    pass_house,
    say,
    shown_day,
    table,
)
from regest.plugins.mentoring.cli.group import mentor, pair_argument
from regest.plugins.mentoring.words import _

if TYPE_CHECKING:
    from regest.api import House

TOPICS = ("policy", "council", "audit", "analysis", "correction")
FORMS = ("visit", "online", "phone", "written")
GROUNDS = ("certificate", "decision", "chair_note")
STATES = ("active", "completed", "terminated")


@mentor.command("list", help=_("List the pairs: your own, or all of them with the right to."))
@option("--state", type=click.Choice(STATES), default=None, help=_("Only in this state."))
@option("--party", metavar=_("PARTY"), default="", help=_("Only of this organisation."))
@option("--on", type=DAY, help=_("Only those that worked on this day."))
@json_option
@pass_house
def list_pairs(
    house: House, state: str | None, party: str, on: dt.date | None, *, as_json: bool
) -> None:
    """List pairs."""
    from regest.plugins.mentoring.in_force.doubts import doubted_ids
    from regest.plugins.mentoring.in_force.pairs import PairQuery, listing
    from regest.plugins.mentoring.people import organisation
    from regest.plugins.mentoring.tables.pairs import PairState
    from regest.plugins.mentoring.titles import criterion_title, pair_state_title

    with house.read() as session:
        rows = listing(
            session,
            house.reader,
            PairQuery(
                state=PairState(state) if state else None,
                party_id=organisation(session, party, house.reader).id if party else "",
                on=on,
            ),
        )
        doubts = doubted_ids(session)
    if as_json:
        emit([{**row.as_json(), "in_doubt": row.pair.id in doubts} for row in rows])
        return
    columns = [Column(_("Number"), whole=True), Column(_("Candidate")), Column(_("Mentor")),
               Column(_("In common")), Column(_("From"), whole=True), Column(_("To"), whole=True),
               Column(_("State"))]  # fmt: skip
    table(
        columns,
        [
            [row.number, row.candidate.name, row.mentor.name,
             criterion_title(row.pair.criterion, justified=True),
             shown_day(row.pair.starts_on),
             shown_day(row.pair.ends_on) if row.pair.ends_on else "",
             pair_state_title(row.pair.state, in_doubt=row.pair.id in doubts)]
            for row in rows
        ],
    )  # fmt: skip


@mentor.command("pair", help=_("Show a pair with its plan and log."))
@pair_argument
@json_option
@pass_house
def show_pair(house: House, reference: str, *, as_json: bool) -> None:
    """Show a pair."""
    from regest.plugins.mentoring.in_force import log
    from regest.plugins.mentoring.in_force.doubts import questions_of
    from regest.plugins.mentoring.in_force.pairs import find
    from regest.plugins.mentoring.titles import (
        criterion_title,
        doubt_title,
        form_title,
        pair_state_title,
        topic_title,
    )

    with house.read() as session:
        row = find(session, house.reader, reference)
        steps = log.steps_of(session, row.pair.id)
        held = log.consultations_of(session, row.pair.id)
        doubts = questions_of(session, row.pair.id)
    if as_json:
        emit({
            **row.as_json(),
            "doubts": [each.doubt.value for each in doubts],
            "plan": [log.step_json(each) for each in steps],
            "log": [log.consultation_json(each) for each in held],
        })  # fmt: skip
        return
    pair = row.pair
    card([
        (_("Number"), row.number),
        (_("Mentor"), row.mentor.name),
        (_("Candidate"), row.candidate.name),
        (_("In common"), criterion_title(pair.criterion, justified=True)),
        (_("State"), pair_state_title(pair.state, in_doubt=bool(doubts))),
        (_("From"), shown_day(pair.starts_on)),
        (_("To"), shown_day(pair.ends_on) if pair.ends_on else ""),
        (_("Ended because"), pair.end_reason),
        (_("To decide"), doubt_title(doubts[0].doubt) if doubts else ""),
    ])  # fmt: skip
    if steps:
        numbers = log.numbered(steps)
        columns = [Column("№", right=True), Column(_("Topic")), Column(_("Planned")),
                   Column(_("Due"), whole=True), Column(_("Result"))]  # fmt: skip
        table(columns, [[str(numbers[each.id]), topic_title(each.topic), each.text,
                         shown_day(each.due_on) if each.due_on else "",
                         each.result or each.dropped_reason] for each in steps])  # fmt: skip
    if held:
        numbers = log.numbered(held)
        columns = [Column("№", right=True), Column(_("Day"), whole=True), Column(_("Topic")),
                   Column(_("Form")), Column(_("Consultation"))]  # fmt: skip
        table(columns, [[str(numbers[each.id]), shown_day(each.held_on),
                         topic_title(each.topic), form_title(each.form),
                         each.text if each.struck_at is None
                         else _("struck out: {reason}", reason=each.struck_reason)]
                        for each in held])  # fmt: skip


@mentor.command("log", help=_("Note a consultation of a pair, or strike a wrong line out."))
@pair_argument
@option("--on", type=DAY, help=_("The day; default: today."))
@option("--topic", type=click.Choice(TOPICS), default=None, help=_("Which of the five topics."))
@option("--text", metavar=_("TEXT"), default="", help=_("What was explained or agreed."))
@option("--form", type=click.Choice(FORMS), default="online", help=_("How it was held."))
@option("--minutes", type=click.IntRange(1, 1440), metavar="N", help=_("How long it took."))
@option("--strike", metavar=_("LINE"), default="", help=_("Strike this line out."))
@option("--reason", metavar=_("REASON"), default="", help=_("Why it is struck out."))
@json_option
@pass_house
def log_consultation(
    house: House, reference: str, on: dt.date | None, topic: str | None, text: str, form: str,
    minutes: int | None, strike: str, reason: str, *, as_json: bool,
) -> None:  # fmt: skip
    """Keep the log."""
    from regest.plugins.mentoring.in_force import log
    from regest.plugins.mentoring.in_force.pairs import located
    from regest.plugins.mentoring.tables.pairs import Form, Topic

    pair_id = located(house, reference)
    if strike:
        with house.read() as session:
            strike = log.line_meant(log.consultations_of(session, pair_id), strike)
        row = log.strike(house, strike, reason)
    else:
        held_on = on or house.deployment.database.today()
        new = log.Consultation(
            held_on=held_on, topic=Topic(_topic(topic)), text=text, form=Form(form),
            minutes=minutes,
        )  # fmt: skip
        row = log.consult(house, pair_id, new)
    if as_json:
        emit({"id": row.id, "held_on": row.held_on, "struck": bool(strike)})
    elif strike:
        say(_("The line is struck out"))
    else:
        say(_("Noted: {day}", day=shown_day(row.held_on)))


@mentor.command("plan", help=_("Add to the plan of a pair, or close a line of it."))
@pair_argument
@option("--topic", type=click.Choice(TOPICS), default=None, help=_("Which of the five topics."))
@option("--text", metavar=_("TEXT"), default="", help=_("What is to be done."))
@option("--due", type=DAY, help=_("By when."))
@option("--close", "line", metavar=_("LINE"), default="", help=_("Close this line."))
@option("--result", metavar=_("TEXT"), default="", help=_("What came of it."))
@option("--dropped", metavar=_("REASON"), default="", help=_("Why it is dropped."))
@json_option
@pass_house
def plan(
    house: House, reference: str, topic: str | None, text: str, due: dt.date | None, line: str,
    result: str, dropped: str, *, as_json: bool,
) -> None:  # fmt: skip
    """Keep the plan."""
    from regest.plugins.mentoring.in_force import log
    from regest.plugins.mentoring.in_force.pairs import located
    from regest.plugins.mentoring.tables.pairs import Topic

    pair_id = located(house, reference)
    if line:
        with house.read() as session:
            line = log.line_meant(log.steps_of(session, pair_id), line)
        row = log.close_step(house, line, result=result, dropped=dropped)
    else:
        row = log.plan(house, pair_id, Topic(_topic(topic)), text, due)
    if as_json:
        emit({"id": row.id, "topic": row.topic.value, "done_on": row.done_on})
    elif line:
        say(_("The line is closed"))
    else:
        say(_("Planned"))


@mentor.command("end", help=_("End a pair: by the certificate (PAR-3), a decision, or a note."))
@pair_argument
@option("--ground", type=click.Choice(GROUNDS), default="certificate", help=_("On what ground."))
@option("--on", type=DAY, help=_("The last day; default: that of the certificate, or today."))
@option("--reason", metavar=_("REASON"), default="", help=_("The decision, or the note's words."))
@json_option
@pass_house
def end(
    house: House, reference: str, ground: str, on: dt.date | None, reason: str, *, as_json: bool
) -> None:
    """End a pair."""
    from regest.plugins.mentoring.in_force import ending
    from regest.plugins.mentoring.in_force.pairs import find, located
    from regest.plugins.mentoring.tables.pairs import Ending

    pair_id = located(house, reference)
    if ground == Ending.CERTIFICATE:
        ending.complete(house, pair_id, on)
    else:
        day = on or house.deployment.database.today()
        ending.end(house, pair_id, ending.End(ending=Ending(ground), day=day, reason=reason))
    with house.read() as session:
        row = find(session, house.reader, pair_id)
    if as_json:
        emit(row.as_json())
    else:
        say(_("{number} ended on {day}", number=row.number, day=shown_day(row.pair.ends_on)))


@mentor.command("keep", help=_("Note the chair's decision that a pair in doubt works on."))
@pair_argument
@option("--reason", metavar=_("TEXT"), required=True, help=_("What the chair decided."))
@json_option
@pass_house
def keep(house: House, reference: str, reason: str, *, as_json: bool) -> None:
    """Keep a pair."""
    from regest.plugins.mentoring.in_force import doubts
    from regest.plugins.mentoring.in_force.pairs import located

    pair = doubts.settle(house, located(house, reference), reason)
    if as_json:
        emit({"id": pair.id, "state": pair.state.value})
    else:
        say(_("The pair works on"))


def _topic(given: str | None) -> str:
    if given is None:
        raise UsageFault(
            "topic_missing",
            _("Which of the five topics of 3.16 is it about?"),
            rule="R-3.16",
            remedy=_("Choose one of: {names}.", names=", ".join(TOPICS)),
        )
    return given
