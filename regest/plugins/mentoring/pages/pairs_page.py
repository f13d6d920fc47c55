"""«Наставничество»: pairs, candidates; a pair with its plan, log and end."""

from __future__ import annotations

from collections.abc import Iterable

from sqlmodel import Session

from regest.api import NotFound, Reader, Record, RegestError, Task, references, visibility
from regest.api.pages import Access, Answer, Form, Listing, Page, Redirect, Routes, Visit
from regest.plugins.mentoring import people
from regest.plugins.mentoring.approving.enacting import Decision
from regest.plugins.mentoring.approving.entering import enter
from regest.plugins.mentoring.approving.lists import latest_lists
from regest.plugins.mentoring.declarations.catalogue import ENACT, END, LISTS, LOG, PROPOSE, READ
from regest.plugins.mentoring.in_force import (
    doubts,
    ending,
    expiring,
    log,
    pairs,
    watching,
)
from regest.plugins.mentoring.pages import refusals
from regest.plugins.mentoring.rulebook import warning_days_on
from regest.plugins.mentoring.tables.pairs import Ending, PairState, Topic
from regest.plugins.mentoring.tables.pairs import Form as Held
from regest.plugins.mentoring.titles import (
    criterion_title,
    doubt_title,
    form_title,
    list_state_title,
    pair_state_title,
    topic_title,
)

routes = Routes()
HOME = "/mentoring"
ONE = HOME + "/pairs/{pair}"


class MotivationForm(Form):
    """Whose high motivation is noted, or taken back."""

    name: str
    noted: str = ""


class WorkForm(Form):
    """A line of plan or log, or the closing of one."""

    step: str
    topic: str = ""
    text: str = ""
    day: str = ""
    form: str = Held.ONLINE
    line: str = ""
    result: str = ""
    reason: str = ""


class EndForm(Form):
    """How a pair ends, or that it works on."""

    ground: str = Ending.CERTIFICATE
    day: str = ""
    reason: str = ""


@routes.get(HOME, Access.SIGNED_IN)
def home(visit: Visit) -> Answer:
    """List the pairs that the visitor may see; lists and candidates for those who see all."""
    return _home(visit)


@routes.post(HOME + "/motivation", PROPOSE)
def motivate(visit: Visit) -> Answer:
    """Note high motivation, or take it back."""
    given = visit.form(MotivationForm)
    try:
        if given.noted:
            people.note_motivation(visit.house, given.name)
        else:
            people.withdraw_motivation(visit.house, given.name)
    except RegestError as fault:
        return _home(visit, fault)
    return Redirect(HOME)


class FormerForm(Form):
    """A pair that was approved before it was kept here, with its decision."""

    mentor: str = ""
    candidate: str = ""
    number: str = ""
    decided_on: str = ""
    why: str = ""


@routes.post(HOME + "/pairs", ENACT)
def enter_former(visit: Visit) -> Answer:
    """Enter a pair that was approved before it was kept here."""
    given = visit.form(FormerForm)
    try:
        day = refusals.day_of(given.decided_on)
        decision = Decision(body="presidium", number=given.number, decided_on=day)
        pair = enter(visit.house, given.mentor, given.candidate, decision, given.why)
    except RegestError as fault:
        return _home(visit, fault, given)
    return Redirect(f"{HOME}/pairs/{pair.id}")


@routes.post(HOME + "/check", END)
def check(visit: Visit) -> Answer:
    """Give the chair a task for each pair that wants a decision."""
    try:
        watching.watch(visit.house)
    except RegestError as fault:
        return _home(visit, fault)
    return Redirect(HOME)


@routes.get(ONE, Access.SIGNED_IN)
def show(visit: Visit) -> Answer:
    """Show a pair."""
    return _pair(visit)


@routes.post(ONE, LOG)
def keep_log(visit: Visit) -> Answer:
    """Add to plan or log, close a line of the plan, strike a line of the log out."""
    house = visit.house
    # Before the form is read: a pair that is not there is told whatever was sent.
    pair_id = pairs.located(house, visit.parts["pair"])
    given = visit.form(WorkForm)
    try:
        day = refusals.day_of(given.day)
        if given.step == "close":
            log.close_step(house, given.line, result=given.result, dropped=given.reason)
        elif given.step == "strike":
            log.strike(house, given.line, given.reason)
        elif given.topic not in set(Topic):
            raise refusals.topic_missing()
        elif given.step == "plan":
            log.plan(house, pair_id, Topic(given.topic), given.text, day)
        else:
            form = Held(given.form) if given.form in set(Held) else Held.ONLINE
            held_on = day or house.deployment.database.today()
            new = log.Consultation(
                held_on=held_on, topic=Topic(given.topic), text=given.text, form=form
            )
            log.consult(house, pair_id, new)
    except RegestError as fault:
        return _pair(visit, fault, given)
    return Redirect(f"{HOME}/pairs/{pair_id}")


@routes.post(ONE + "/end", END)
def finish(visit: Visit) -> Answer:
    """End a pair, or note that it works on."""
    house = visit.house
    pair_id = pairs.located(house, visit.parts["pair"])
    given = visit.form(EndForm)
    try:
        day = refusals.day_of(given.day)
        if given.ground == "keep":
            doubts.settle(house, pair_id, given.reason)
        elif given.ground in {Ending.DECISION, Ending.CHAIR_NOTE}:
            last = day or house.deployment.database.today()
            how = ending.End(ending=Ending(given.ground), day=last, reason=given.reason)
            ending.end(house, pair_id, how)
        else:
            ending.complete(house, pair_id, day)
    except RegestError as fault:
        return _pair(visit, fault)
    return Redirect(f"{HOME}/pairs/{pair_id}")


def _home(visit: Visit, fault: RegestError | None = None, former: FormerForm | None = None) -> Page:
    house, reader = visit.house, visit.reader
    status = refusals.status(fault)
    listing = Listing.of(visit, HOME, ("state",), ("candidate",), "candidate")
    chosen = listing.chosen["state"]
    state = PairState(chosen) if chosen in set(PairState) else None
    wanted = pairs.PairQuery(state=state)
    today = house.deployment.database.today()
    sees_all, weighs = reader.may(READ), reader.may(LISTS)
    with house.read() as session:
        rows = pairs.listing(session, reader, wanted, offset=listing.start, limit=listing.limit)
        total = pairs.count(session, reader, wanted)
        values: dict[str, object] = {
            "lists": latest_lists(session, 5) if weighs else (),
            "candidates": people.candidates_on(session, today) if weighs else (),
            "motivated": people.motivated_on(session, today) if weighs else set(),
            "concerns": doubts.propose(session, today, reader=reader) if sees_all else (),
            "doubted": doubts.doubted_ids(session),
            "expiring": expiring.expiring(session, today, warning_days_on(house, today), reader)
            if sees_all
            else (),
        }
    return Page(
        "mentoring/home.html",
        {
            **values,
            "rows": rows,
            "total": total,
            "listing": listing,
            "states": list(PairState),
            "fault": fault,
            "former": former or FormerForm(),
            "criterion_title": criterion_title,
            "state_title": pair_state_title,
            "list_title": list_state_title,
        },
        status,
    )


def _seen(reader: Reader, session: Session, record_ids: Iterable[str | None]) -> set[str]:
    """Return which of these records the reader may open in the catalogue."""
    found = set()
    for each in filter(None, record_ids):
        try:
            found.add(references.find_record(session, reader, each).id)
        except NotFound:
            continue
    return found


def _pair(visit: Visit, fault: RegestError | None = None, typed: WorkForm | None = None) -> Page:
    house, reader = visit.house, visit.reader
    status = refusals.status(fault)
    with house.read() as session:
        row = pairs.find(session, reader, visit.parts["pair"])
        open_doubts = doubts.questions_of(session, row.pair.id)
        tasks = [session.get_one(Task, each.task_id) for each in open_doubts if each.task_id]
        decision_id = row.pair.decision_record_id
        told = decision_id is not None and not visibility.untold_records(
            session, reader, [decision_id]
        )
        decision = session.get(Record, decision_id) if told else None
        values: dict[str, object] = {
            "row": row,
            "pair": row.pair,
            "steps": log.steps_of(session, row.pair.id),
            "held": log.consultations_of(session, row.pair.id),
            "doubts": open_doubts,
            "tasks": tasks,
            "decision": decision,
            "seen": _seen(reader, session, (row.pair.record_id, decision_id)),
        }
    works = row.pair.state is PairState.ACTIVE
    own = {row.pair.mentor_id, row.pair.candidate_id} & reader.organisation_ids
    return Page(
        "mentoring/pair.html",
        {
            **values,
            "here": f"{HOME}/pairs/{row.pair.id}",
            "keeps": works and reader.may(LOG) and (bool(own) or reader.may(READ)),
            "ends": works and reader.may(END),
            "topics": {each.value: topic_title(each) for each in Topic},
            "forms": {each.value: form_title(each) for each in Held},
            "typed": typed or WorkForm(step=""),
            "fault": fault,
            "today": house.deployment.database.today(),
            "criterion_title": criterion_title,
            "state_title": pair_state_title,
            "doubt_title": doubt_title,
        },
        status,
    )
