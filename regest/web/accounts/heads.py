"""«Смена руководителя организации»: shown first what will change, then done as one act."""

from __future__ import annotations

import datetime as dt

from regest.core.base.errors import RegestError, UsageFault
from regest.core.base.messages import _
from regest.core.people import heads
from regest.core.people.bodies import HEAD
from regest.core.people.parties import list_parties, party_called
from regest.core.people.rosters import list_standings
from regest.core.people.standing_kinds import list_standing_kinds
from regest.core.people.tables import PartyKind
from regest.kit import head_changes
from regest.kit.pages import Answer, Form, Page, Routes, Visit
from regest.web.accounts.shown import framed, kind_title
from regest.web.failures import status_of

routes = Routes()
CHANGE = "organisation.change_head"
PATH = "/admin/head"


class Change(Form):
    """What the form sends; `sure` once the preview was seen, with what follows and the choice."""

    organisation: str = ""
    name: str = ""
    day: str = ""
    basis: str = ""
    login: str = ""
    sure: str = ""
    seen: tuple[str, ...] = ()
    chosen: tuple[str, ...] = ()


@routes.get(PATH, CHANGE)
def show(visit: Visit) -> Answer:
    """Show the form."""
    today = visit.house.deployment.database.today()
    given = Change(organisation=visit.asked("organisation")[:500], day=today.isoformat())
    return _form(visit, given)


@routes.post(PATH, CHANGE)
def change(visit: Visit) -> Answer:
    """Show what will change; the second time, change it."""
    given = visit.form(Change)
    try:
        with visit.house.read() as session:
            wanted = _wanted(visit, given)
            review = head_changes.review(visit.house, session, wanted)
            kinds = {row.name: kind_title(row) for row in list_standing_kinds(session)}
        values = {"given": given, "wanted": wanted, "kinds": kinds, "kind_title": kind_title}
        if not given.sure:
            last_day = wanted.first_day - dt.timedelta(days=1)
            return framed(
                visit,
                "accounts/head_preview.html",
                {
                    **values,
                    "plan": review.plan,
                    "rows": review.consequences,
                    "last_day": last_day,
                },
            )
        with visit.house.work() as work:
            settled = head_changes.carry_out(visit.house, work, wanted, given.chosen, given.seen)
    except RegestError as fault:
        return _form(visit, given, fault)
    done = settled.done
    values |= {"done": done, "plan": done.plan, "rows": settled.consequences}
    return framed(visit, "accounts/head_done.html", values)


def _wanted(visit: Visit, given: Change) -> heads.HeadChange:
    try:
        day = dt.date.fromisoformat(given.day)
    except ValueError as fault:
        raise UsageFault(
            "day_malformed",
            _("{day} is no day", day=given.day or "—"),
            remedy=_("Choose the first day of the new head."),
        ) from fault
    with visit.house.read() as session:
        found = party_called(session, given.organisation, PartyKind.ORGANISATION)
    return heads.HeadChange(
        organisation_id=found.id,
        name=given.name.strip(),
        first_day=day,
        basis=given.basis.strip(),
        login=given.login.strip(),
    )


def _form(visit: Visit, given: Change, fault: RegestError | None = None) -> Page:
    today = visit.house.deployment.database.today()
    with visit.house.read() as session:
        headed = list_standings(session, today, kind=HEAD)
        names = sorted({each.organisation.name for each in headed if each.organisation})
        organisations = names or [
            each.name for each in list_parties(session, PartyKind.ORGANISATION)[:500]
        ]
        present = {each.organisation.name: each.party.name for each in headed if each.organisation}
    values = {"given": given, "organisations": organisations, "present": present, "fault": fault}
    return framed(
        visit, "accounts/head.html", values, status_of(fault) if fault is not None else 200
    )
