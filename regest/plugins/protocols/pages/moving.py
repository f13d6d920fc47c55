"""A meeting moved to another day, hour or place before it opens (MTG-1)."""

from __future__ import annotations

from sqlmodel import Session

from regest.api import PartyKind, RegestError
from regest.api.pages import Answer, Form, Page, Redirect, Routes, Visit
from regest.plugins.protocols import meetings
from regest.plugins.protocols.declarations.catalogue import PREPARE
from regest.plugins.protocols.pages import meetings_view, names, refusals
from regest.plugins.protocols.pages.meetings import ONE
from regest.plugins.protocols.preparing import planning
from regest.plugins.protocols.sheet import read_sheet
from regest.plugins.protocols.tables.meetings import MeetingState, ProtocolsMeeting

routes = Routes()
HERE = ONE + "/move"


class MoveForm(Form):
    """Where and when a meeting is to be held; `seen` is its version as the form showed it."""

    held_on: str = ""
    starts_at: str = ""
    place: str = ""
    host: str = ""
    remote_basis: str = ""
    seen: str = ""


@routes.get(HERE, PREPARE)
def show(visit: Visit) -> Answer:
    """Show when and where the meeting is to be held now."""
    return _page(visit)


@routes.post(HERE, PREPARE)
def move(visit: Visit) -> Answer:
    """Move the meeting; whoever was told of it is told anew by a notice."""
    given = visit.form(MoveForm)
    house, meeting_id = visit.house, visit.parts["meeting"]
    with house.read() as session:
        shown = _as_it_is(session, meetings.meeting_with(session, meeting_id))
    try:
        moved = planning.reschedule(house, meeting_id, _different(given, shown))
    except RegestError as fault:
        return _page(visit, given, fault)
    here = ONE.format(**visit.parts)
    return Redirect(f"{here}/notices" if moved.state is MeetingState.CALLED else here)


def _different(given: MoveForm, shown: MoveForm) -> planning.Move:
    """Return what is to be different; names that stand as they stood are not looked up again."""
    return planning.Move(
        held_on=refusals.day_of(given.held_on),
        starts_at=refusals.time_of(given.starts_at),
        place=given.place,
        host=given.host if given.host.strip() != shown.host else None,
        remote_basis=(
            given.remote_basis if given.remote_basis.strip() != shown.remote_basis else None
        ),
        seen=refusals.whole(given.seen),
    )


def _as_it_is(session: Session, meeting: ProtocolsMeeting) -> MoveForm:
    return MoveForm(
        held_on=meeting.held_on.isoformat(),
        starts_at=f"{meeting.starts_at:%H:%M}",
        place=meeting.place,
        host=meetings_view.people(session, {meeting.host_id}).get(meeting.host_id or "", ""),
        remote_basis=meeting.remote_basis,
        seen=str(meeting.version),
    )


def _page(visit: Visit, given: MoveForm | None = None, fault: RegestError | None = None) -> Page:
    house = visit.house
    status = refusals.status(fault)
    with house.read() as session:
        meeting = meetings.meeting_with(session, visit.parts["meeting"])
        fields = _as_it_is(session, meeting).model_dump()
        if given is not None:
            # What was typed is compared with the meeting as it is now, and sent upon that.
            fields |= given.model_dump(exclude={"seen"})
        values = {
            **meetings_view.heads(session, read_sheet(house, session, meeting)),
            "organisations": names.known(session, house, PartyKind.ORGANISATION),
        }
    return Page("protocols/move.html", {**values, "given": fields, "fault": fault}, status)
