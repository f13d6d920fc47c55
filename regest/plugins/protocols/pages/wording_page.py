"""The wording of minutes edited in place: plain text, with what was counted shown and locked."""

from __future__ import annotations

from collections.abc import Mapping

from regest.api import RegestError
from regest.api.pages import Answer, Form, Page, Redirect, Routes, Visit
from regest.plugins.protocols.declarations.catalogue import WRITE
from regest.plugins.protocols.frozen import signed_already
from regest.plugins.protocols.minutes import rewording
from regest.plugins.protocols.minutes.drafting import minutes_of, number_of
from regest.plugins.protocols.minutes.paper import collected
from regest.plugins.protocols.minutes.parts import ANNEXES
from regest.plugins.protocols.pages import refusals, wording_view
from regest.plugins.protocols.pages.minutes_page import ONE, address
from regest.plugins.protocols.pages.minutes_view import seen_meeting
from regest.plugins.protocols.tables.minutes import MinutesState

routes = Routes()


class WordingForm(Form):
    """Texts by their places, as many as the page showed; `seen` marks what it showed."""

    place: tuple[str, ...] = ()
    text: tuple[str, ...] = ()
    seen: str = ""
    reason: str = ""


@routes.get(ONE + "/wording", WRITE)
def show(visit: Visit) -> Answer:
    """Show the texts; of minutes that bear a signature, first what changing them would undo."""
    return _page(visit, None, {}, "")


@routes.post(ONE + "/wording", WRITE)
def save(visit: Visit) -> Answer:
    """Write the texts down."""
    given = visit.form(WordingForm)
    texts = dict(zip(given.place, given.text, strict=False))
    try:
        rewording.reword(
            visit.house, visit.parts["meeting"], texts, seen=given.seen, reason=given.reason
        )
    except RegestError as fault:
        return _page(visit, fault, texts, given.reason)
    return Redirect(address(visit))


def _page(visit: Visit, fault: RegestError | None, typed: Mapping[str, str], reason: str) -> Page:
    house = visit.house
    status = refusals.status(fault)
    with house.read() as session:
        meeting = seen_meeting(house, session, visit.parts["meeting"])
        state = minutes_of(session, meeting.id).state
        if state in {MinutesState.SIGNED, MinutesState.DELIVERED}:
            raise signed_already()
        written = collected(house, session, meeting)
        runs = wording_view.runs_of(written)
        number = number_of(session, meeting)
        standing = rewording.texts_of(session, meeting)
    frozen = state is MinutesState.SIGNING
    values = {"number": number, "here": address(visit), "frozen": frozen, "fault": fault}
    if frozen and not (visit.asked("go") or visit.sent):
        return Page("protocols/wording_frozen.html", values)
    texts: dict[str, object] = {"runs": runs, "typed": typed, "reason": reason}
    # The list of annexes is set from its lines as a whole, and may be empty.
    annexes = wording_view.Place(ANNEXES, standing.get(ANNEXES, ""))
    texts |= {"annexes": annexes, "seen": rewording.mark_of(standing)}
    return Page("protocols/wording.html", {**values, **texts}, status)
