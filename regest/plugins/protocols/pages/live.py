"""The live sheet: what a secretary enters while a meeting goes on, on a tablet as on a desk."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from regest.api import RegestError, sheets
from regest.api.pages import Answer, Bytes, Form, Page, Redirect, Routes, Visit
from regest.plugins.protocols import meetings
from regest.plugins.protocols.declarations.catalogue import CONDUCT
from regest.plugins.protocols.measures import DECISION
from regest.plugins.protocols.pages import live_kept, live_view, names, refusals
from regest.plugins.protocols.pages.live_form import Given
from regest.plugins.protocols.preparing import agenda
from regest.plugins.protocols.sitting import holding, presence
from regest.plugins.protocols.sitting.composition import members_of
from regest.plugins.protocols.voting import taking, wording

routes = Routes()
ONE = "/protocols/meetings/{meeting}"
LIVE = ONE + "/live"
QUESTION = LIVE + "/{position}"


class PresenceForm(Form):
    """Who came or left, by participant; `everybody` marks all voters who are not there yet."""

    arrive: str = ""
    leave: str = ""
    everybody: str = ""
    time: str = ""
    item: str = ""


class OpeningForm(Form):
    """The opening, when it is not now and by whoever presides anyway."""

    time: str = ""
    chairing: str = ""
    secretary: str = ""


class ClosingForm(Form):
    """The closing; the number only where earlier meetings were held elsewhere."""

    time: str = ""
    number: str = ""


class ReopeningForm(Form):
    """Why a closed meeting is to be opened again."""

    why: str = ""


class RaisedForm(Form):
    """A question that is raised in the meeting."""

    raised: str = ""
    kind: str = DECISION


@routes.get(LIVE, CONDUCT)
def show(visit: Visit) -> Answer:
    """Show the sheet at one question."""
    return live_view.page(visit)


@routes.post(ONE + "/presence", CONDUCT)
def mark(visit: Visit) -> Answer:
    """Mark who came and who left."""
    given = visit.form(PresenceForm)
    house, meeting_id = visit.house, visit.parts["meeting"]
    item = refusals.whole(given.item) or 0

    def act() -> None:
        at = refusals.time_of(given.time)
        if given.everybody:
            presence.arrive(house, meeting_id, _absent(visit), at)
        elif given.leave:
            presence.leave(house, meeting_id, [_called(visit, given.leave)], at)
        else:
            presence.arrive(house, meeting_id, [_called(visit, given.arrive)], at)

    return _done(visit, act, given.model_dump(), item, "#room")


@routes.post(ONE + "/open", CONDUCT)
def open_(visit: Visit) -> Answer:
    """Open the meeting."""
    given = visit.form(OpeningForm)

    def act() -> None:
        at = refusals.time_of(given.time)
        holding.open_meeting(
            visit.house, visit.parts["meeting"], at, given.chairing, given.secretary
        )

    return _done(visit, act, given.model_dump())


@routes.post(ONE + "/fail", CONDUCT)
def fail(visit: Visit) -> Answer:
    """State that there was no quorum."""
    return _done(
        visit,
        lambda: holding.fail(visit.house, visit.parts["meeting"]),
        {},
        leads_to=ONE.format(**visit.parts),
    )


@routes.post(ONE + "/close", CONDUCT)
def close(visit: Visit) -> Answer:
    """Close the meeting; its minutes get their number."""
    given = visit.form(ClosingForm)

    def act() -> None:
        number = refusals.whole(given.number)
        at = refusals.time_of(given.time)
        holding.close(visit.house, visit.parts["meeting"], at, number)

    return _done(visit, act, given.model_dump(), leads_to=ONE.format(**visit.parts))


@routes.post(ONE + "/reopening", CONDUCT)
def ask_reopening(visit: Visit) -> Answer:
    """Ask for the meeting to be opened again."""
    given = visit.form(ReopeningForm)
    return _done(
        visit,
        lambda: holding.ask_reopening(visit.house, visit.parts["meeting"], given.why),
        given.model_dump(),
    )


@routes.post(ONE + "/reopen", CONDUCT)
def reopen(visit: Visit) -> Answer:
    """Confirm that the meeting is opened again."""
    return _done(visit, lambda: holding.confirm_reopening(visit.house, visit.parts["meeting"]), {})


@routes.post(ONE + "/raise", CONDUCT)
def raise_question(visit: Visit) -> Answer:
    """Take down a question that is not on the agenda."""
    given = visit.form(RaisedForm)
    new = agenda.NewItem(title=given.raised, question=given.kind)
    try:
        made = agenda.add_item(visit.house, visit.parts["meeting"], new)
    except RegestError as fault:
        return live_view.page(visit, fault, typed=given.model_dump())
    return Redirect(at_question(visit, made.position))


def keep_lost(visit: Visit) -> bool:
    """Keep what a page sent whose session is over."""
    given = Given(visit)
    if not given.form.sheet:
        return False
    with visit.house.work() as work:
        return sheets.keep_unsigned(
            work, live_kept.KIND, given.form.sheet, given.form.key, given.fields()
        )


@routes.post(QUESTION, CONDUCT, lost=keep_lost)
def act(visit: Visit) -> Answer:
    """Keep what was typed; then write down what the button says."""
    given = Given(visit)
    position = position_of(visit)
    item_id = _keep(visit, given)
    doing = _ACTS.get(given.form.do)
    try:
        if doing is not None:
            doing(visit, position, given)
    except RegestError as fault:
        return live_view.page(visit, fault, position)
    if doing is not None:
        with visit.house.work() as work:
            live_kept.let_go(work, visit, item_id, given.form.do)
    return Redirect(at_question(visit, position))


@routes.post(QUESTION + "/kept", CONDUCT, lost=keep_lost)
def keep(visit: Visit) -> Answer:
    """Save while somebody types; the page stays."""
    _keep(visit, Given(visit))
    return Bytes(b'{"kept": true}', "kept.json", "application/json", inline=True)


def _keep(visit: Visit, given: Given) -> str:
    with visit.house.work() as work:
        meeting = meetings.meeting_with(work.session, visit.parts["meeting"])
        item = meetings.item_at(work.session, meeting, position_of(visit))
        live_kept.keep(work, visit, item.id, given.fields())
        return item.id


def _vote(visit: Visit, position: int, given: Given) -> None:
    with visit.house.read() as session:
        meeting = meetings.meeting_with(session, visit.parts["meeting"])
        members = members_of(session, meeting.id)
        general = names.is_general(session, meeting.body_code)
    taking.vote(visit.house, meeting.id, given.vote(position, members, general=general))


def _hear(visit: Visit, position: int, given: Given) -> None:
    text = "\n".join(given.form.heard.strip().splitlines())
    taking.hear(visit.house, visit.parts["meeting"], position, text, given.form.heard_seen)


def _say(visit: Visit, position: int, given: Given) -> None:
    form = given.form
    wording.add_speech(visit.house, visit.parts["meeting"], position, form.speaker, form.said)


def _opine(visit: Visit, position: int, given: Given) -> None:
    form = given.form
    wording.add_opinion(visit.house, visit.parts["meeting"], position, form.author, form.opinion)


def _decide(visit: Visit, position: int, given: Given) -> None:
    wording.add_point(visit.house, visit.parts["meeting"], given.point(position))


_ACTS: Mapping[str, Callable[[Visit, int, Given], None]] = {
    "vote": _vote,
    "hear": _hear,
    "say": _say,
    "opine": _opine,
    "decide": _decide,
}


def _done(
    visit: Visit,
    act: Callable[[], object],
    typed: Mapping[str, str],
    item: int = 0,
    anchor: str = "",
    leads_to: str = "",
) -> Answer:
    try:
        act()
    except RegestError as fault:
        return _refused(visit, fault, item, typed)
    return Redirect(leads_to or at_question(visit, item) + anchor)


def _refused(visit: Visit, fault: RegestError, item: int, typed: Mapping[str, str]) -> Page:
    return live_view.page(visit, fault, item, typed)


def _called(visit: Visit, participant: str) -> str:
    """Return the name by which services know a participant."""
    with visit.house.read() as session:
        meeting = meetings.meeting_with(session, visit.parts["meeting"])
        general = names.is_general(session, meeting.body_code)
        for member in members_of(session, meeting.id):
            if member.row.id == participant:
                return names.called(member, general=general)
    return participant


def _absent(visit: Visit) -> list[str]:
    """Return the voters who are not in the room."""
    with visit.house.read() as session:
        meeting = meetings.meeting_with(session, visit.parts["meeting"])
        general = names.is_general(session, meeting.body_code)
        here = {row.id for row in presence.voters_at(session, meeting.id)}
        return [
            names.called(each, general=general)
            for each in members_of(session, meeting.id)
            if live_view.is_voter(each) and each.row.id not in here
        ]


def position_of(visit: Visit) -> int:
    """Return the number of the question that a path names; 0 when it is none."""
    text = visit.parts["position"]
    return int(text) if text.isdecimal() and len(text) < 6 else 0


def at_question(visit: Visit, position: int) -> str:
    """Return where the sheet shows a question."""
    path = LIVE.format(**visit.parts)
    return f"{path}?item={position}" if position else path
