"""«Список пар»: the proposal as a picture and a table, changed, agreed and approved."""

from __future__ import annotations

from pathlib import Path

from regest.api import DecisionView, RegestError, Titles, bodies
from regest.api.pages import Answer, Form, Page, Redirect, Routes, Visit, paper
from regest.plugins.mentoring.approving import agreeing, changing, enacting, proposing
from regest.plugins.mentoring.approving.annex import annex
from regest.plugins.mentoring.approving.lists import AsRead, Meant, list_with, standing_on
from regest.plugins.mentoring.approving.showing import ShownList, shown
from regest.plugins.mentoring.declarations.catalogue import AGREE, ENACT, LISTS, PROPOSE
from regest.plugins.mentoring.matching.model import Instance, Pair
from regest.plugins.mentoring.matching.solving import without_candidate, without_mentor
from regest.plugins.mentoring.pages import refusals
from regest.plugins.mentoring.pages.picture import picture_of
from regest.plugins.mentoring.tables.lists import ListState
from regest.plugins.mentoring.titles import (
    case_title,
    criterion_title,
    list_state_title,
    option_title,
    origin_title,
)

routes = Routes()
LIST = "/mentoring/list"
ONE = LIST + "/{list}"
_DIGITS = 9


class ChangeForm(Form):
    """A change of the list: what, and whatever of these it needs."""

    step: str
    option: str = ""
    mentor: str = ""
    candidate: str = ""
    why: str = ""
    instead: str = ""
    reason: str = ""
    person: str = ""
    text: str = ""
    version: str = ""


class OpinionForm(Form):
    """What a member of the Presidium says; a remark is a word against."""

    step: str = "agree"
    remark: str = ""
    version: str = ""


class DecisionForm(Form):
    """The decision: one of signed minutes, or typed; and why not all were heard."""

    decision: str = ""
    number: str = ""
    body: str = "presidium"
    decided_on: str = ""
    unheard: str = ""
    version: str = ""


@routes.post(LIST, PROPOSE)
def propose(visit: Visit) -> Answer:
    """Propose the best distribution of today."""
    return Redirect(f"{LIST}/{proposing.propose(visit.house).id}")


@routes.get(ONE, LISTS)
def show(visit: Visit) -> Answer:
    """Show the list."""
    return _page(visit, {})


@routes.get(ONE + "/annex", LISTS)
def printed(visit: Visit) -> Answer:
    """Give the list as the annex of its decision, or of a draft decision."""
    house = visit.house
    with house.read() as session:
        row = list_with(session, visit.parts["list"])
        decision = None
        if row.decision_on is not None:
            decision = DecisionView(
                record_id=row.decision_record_id or "",
                number=row.decision_number,
                body=row.decision_body,
                held_on=row.decision_on,
                minutes_number="",
                text="",
            )
        made = annex(house, session, row, decision)

    def write(path: Path) -> None:
        from regest.api.papers import save

        save(house, made, path, overwrite=True)

    return paper(made.title, visit.asked("as", "pdf"), write)


@routes.post(ONE, PROPOSE)
def change(visit: Visit) -> Answer:
    """Change the list, lay it before the Presidium, take it back, answer a remark, or drop it."""
    given = visit.form(ChangeForm)
    try:
        _changed(visit, given)
    except RegestError as fault:
        return _page(visit, {"typed": given}, fault)
    return Redirect(f"{LIST}/{visit.parts['list']}")


@routes.post(ONE + "/agree", AGREE)
def agree(visit: Visit) -> Answer:
    """Note what the visitor says of the list."""
    given = visit.form(OpinionForm)
    agrees = given.step == "agree"
    remark = "" if agrees else given.remark
    try:
        agreeing.opine(visit.house, _as_read(visit, given.version), agrees=agrees, remark=remark)
    except RegestError as fault:
        return _page(visit, {"remark": given.remark}, fault)
    return Redirect(f"{LIST}/{visit.parts['list']}")


@routes.post(ONE + "/approve", ENACT)
def approve(visit: Visit) -> Answer:
    """Bring the pairs into force by a decision."""
    given = visit.form(DecisionForm)
    try:
        decision = enacting.Decision(
            record_id=given.decision,
            body=given.body,
            number=given.number,
            decided_on=refusals.day_of(given.decided_on),
        )
        meant = _as_read(visit, given.version)
        done = enacting.approve(visit.house, meant, decision, given.unheard)
    except RegestError as fault:
        return _page(visit, {"decided": given}, fault)
    return Redirect(f"{LIST}/{done.row.id}")


def _changed(visit: Visit, given: ChangeForm) -> None:
    house, list_id = visit.house, _as_read(visit, given.version)
    match given.step:
        case "option":
            proposing.choose(house, list_id, given.option)
        case "assign":
            changing.assign(
                house, list_id, given.mentor, given.candidate,
                why=given.why, instead=bool(given.instead),
            )  # fmt: skip
        case "unassign":
            changing.unassign(house, list_id, given.mentor, given.candidate)
        case "justify":
            changing.justify(house, list_id, given.mentor, given.candidate, given.why)
        case "submit":
            agreeing.submit(house, list_id)
        case "take_back":
            agreeing.take_back(house, list_id)
        case "opine":
            agreeing.opine(
                house, list_id, agrees=not given.text.strip(), remark=given.text,
                for_person=given.person,
            )  # fmt: skip
        case "answer":
            agreeing.answer(house, list_id, given.person, given.text)
        case _:
            agreeing.drop(house, list_id, given.reason)


def _as_read(visit: Visit, version: str) -> Meant:
    """Return the list as the form showed it, if the form says how."""
    list_id = visit.parts["list"]
    if not version:
        return list_id
    # What is no version of any list is as good as one of long ago: the list was not read so.
    readable = version.isdecimal() and len(version) <= _DIGITS
    return AsRead(list_id, int(version) if readable else -1)


def _page(visit: Visit, typed: dict[str, object], fault: RegestError | None = None) -> Page:
    house = visit.house
    status = refusals.status(fault)
    with house.read() as session:
        found = shown(house, session, visit.parts["list"])
        standing = standing_on(house, session, house.deployment.database.today())
        listed = tuple((each.line.mentor_id, each.line.candidate_id) for each in found.lines)
        names = standing.sides.parties
        drafting = found.row.state is ListState.DRAFT
        free, alone = _left(standing.instance, listed) if drafting else ((), ())
        offered = None
        if found.row.state in {ListState.AGREEING, ListState.AGREED} and visit.reader.may(ENACT):
            offered = enacting.offered(house, session, row=found.row)
        known = [(each.code, each) for each in bodies.list_bodies(session)]
    values: dict[str, object] = {
        "bodies": {code: Titles(ru=each.title_ru, en=each.title_en) for code, each in known},
        "found": found,
        "row": found.row,
        "here": f"{LIST}/{found.row.id}",
        "picture": picture_of(
            found.lines, [names[each] for each in free], [names[each] for each in alone]
        ),
        "mentors": sorted(names[each.key].name for each in standing.sides.mentors),
        "candidates": sorted(names[each.key].name for each in standing.sides.candidates),
        "offered": offered,
        "own_word": _own_word(visit, found),
        "fault": fault,
        "typed": ChangeForm(step=""),
        "decided": DecisionForm(),
        "remark": "",
        "case_title": case_title,
        "criterion_title": criterion_title,
        "origin_title": origin_title,
        "option_title": option_title,
        "state_title": list_state_title,
    }
    return Page("mentoring/list.html", {**values, **typed}, status)


def _left(instance: Instance, listed: tuple[tuple[str, str], ...]) -> tuple[list[str], list[str]]:
    pairs = tuple(Pair(*each) for each in listed)
    free = [each.key for each in without_candidate(instance, pairs)]
    return free, [each.key for each in without_mentor(instance, pairs)]


def _own_word(visit: Visit, found: ShownList) -> bool:
    """Say whether the visitor is asked for a word on this list."""
    asked = {each.person.id for each in found.voices}
    return bool(asked & visit.reader.party_ids) and visit.reader.may(AGREE)
