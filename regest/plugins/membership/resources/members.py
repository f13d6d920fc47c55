"""Members and candidates for programs: the composition of a day, a card, how one leaves."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any, Literal

from fastapi import Response
from pydantic import Field, Json

from regest.api import House, Work
from regest.api.rest import (
    After,
    Answer,
    File,
    Form,
    IdempotencyKey,
    Limit,
    Query,
    Strict,
    UploadFile,
    page_of,
    place_of,
    tagged,
)
from regest.plugins.membership import composition, heads, informing, organisations, renaming
from regest.plugins.membership.composition import Place
from regest.plugins.membership.leaving import endings
from regest.plugins.membership.papers import Brought
from regest.plugins.membership.resources.base import (
    Edits,
    Ends,
    Line,
    Logs,
    Reads,
    Sees,
    Text,
    acted,
    brought,
    digests,
    membership,
    plain,
    versioned,
    warned,
)
from regest.plugins.membership.tables.leaving import EndReason, Reorganisation
from regest.plugins.membership.words import CANDIDATE, MEMBER

Files = Annotated[list[UploadFile], File(max_length=20)]


class NewHead(Strict):
    """Who heads the organisation from which day on, on what order; `login`: an account to make."""

    name: Line = Field(min_length=1)
    first_day: dt.date
    basis: Line = Field(min_length=1)
    login: Line = ""


class NewName(Strict):
    """What the organisation is called from a day on, on what basis."""

    name: Line = Field(min_length=1)
    short_name: Line = ""
    first_day: dt.date
    basis: Line = Field(min_length=1)


class Ending(Strict):
    """How the organisation leaves; see `regest member exit|remove|reorganise|liquidate`.

    `chosen` and `seen` are keys of the consequences of a preview; without them the defaults count.
    """

    reason: EndReason
    last_day: dt.date
    form: Reorganisation | None = None
    ends: bool | None = None
    record: Line = ""
    decision: Line = ""
    decided_on: dt.date | None = None
    body: Line = ""
    number: Line = ""
    votes_for: int | None = Field(default=None, ge=0, le=100_000)
    roster: int | None = Field(default=None, ge=1, le=100_000)
    confirmed_on: dt.date | None = None
    initiator: Line = ""
    successor: Line = ""
    order: Line = ""
    note: Text = ""
    chosen: tuple[Line, ...] | None = Field(default=None, max_length=1000)
    seen: tuple[Line, ...] | None = Field(default=None, max_length=1000)


class Informed(Strict):
    """When and how the authority was told; `record` is the letter, where there is one."""

    on: dt.date
    how: Line = Field(min_length=1)
    record: Line = ""


@membership.get("/members")
def listed(
    house: Sees,
    after: After = "",
    limit: Limit = 50,
    on: dt.date | None = None,
    kind: Annotated[Literal["", "member", "candidate"], Query()] = "",
) -> Answer:
    """List members and candidates of a day (today without one) by name, members first."""
    place = place_of(after, [int, str, str])
    with house.read() as session:
        day = on or house.deployment.database.today()
        kinds = (kind,) if kind else (MEMBER, CANDIDATE)
        found = composition.places_on(session, day, *kinds, reader=house.reader)
    rows = [each for each in found if place is None or _place(each) > list(place)]
    return page_of(rows[: limit + 1], limit, _place, _line)


@membership.get("/members/{organisation}")
def shown(house: Reads, organisation: str, response: Response) -> Answer:
    """Show an organisation: standings, applications, opinions, proposed seats, how it left."""
    with house.read() as session:
        found = organisations.card_of(house, session, organisation)
    return tagged(response, versioned(organisations.plain(found)))


@membership.post("/members/{organisation}/head")
def head(house: Logs, organisation: str, given: NewHead, key: IdempotencyKey = "") -> Answer:
    """Change the head: post, seat, offices, accounts and the reminder, as one act."""

    def act(inside: House, _work: Work) -> object:
        new = heads.NewHead(organisation=organisation, **given.model_dump())
        done = heads.change(inside, new)
        return {
            "organisation": done.plan.organisation.name,
            "old": done.plan.old.name if done.plan.old is not None else "",
            "new": given.name,
            "from": given.first_day,
            "ending": [line.standing.kind for line in done.plan.ending],
            "warnings": warned(done.warnings),
        }

    return acted(house, key, ("head", organisation, given), act)


@membership.post("/members/{organisation}/name")
def name(house: Edits, organisation: str, given: NewName, key: IdempotencyKey = "") -> Answer:
    """Rename the organisation from a day on, with the reminder to tell the authority."""

    def act(inside: House, _work: Work) -> object:
        new = renaming.NewName(organisation=organisation, **given.model_dump())
        party = renaming.rename(inside, new)
        return {"id": party.id, "organisation": party.name}

    return acted(house, key, ("name", organisation, given), act)


@membership.post("/members/{organisation}/ending/preview")
def preview(house: Ends, organisation: str, given: Ending) -> Answer:
    """Tell what would follow from an ending; nothing is changed."""
    with house.read() as session:
        planned = endings.plan(house, session, _ending(organisation, given, Brought(given.record)))
    answer: Answer = plain({
        "organisation": planned.party.name,
        "basis": planned.change.basis,
        "consequences": [_consequence(each) for each in planned.consequences],
        "warnings": warned(planned.warnings),
    })  # fmt: skip
    return answer


@membership.post("/members/{organisation}/ending", status_code=201)
def end(
    house: Ends,
    organisation: str,
    ending: Annotated[Json[Ending], Form(description="The ending as JSON.")],
    files: Files = [],  # noqa: B006
    key: IdempotencyKey = "",
) -> Answer:
    """End a membership with what follows from it, in one act; under a key once."""
    paper = brought(house, ending.record, files)

    def act(inside: House, _work: Work) -> object:
        new = _ending(organisation, ending, paper)
        done = endings.carry_out(inside, new, ending.chosen, ending.seen)
        return {
            "id": done.row.id,
            "organisation": done.party.name,
            "ends": done.row.ends,
            "last_day": done.row.last_day,
            "consequences": [_consequence(each) for each in done.consequences],
            "warnings": warned(done.warnings),
        }

    return acted(house, key, ("ending", organisation, ending, digests(paper)), act)


@membership.get("/informing")
def owed(house: Sees) -> Answer:
    """List what the authority has not been told of, the most urgent first."""
    with house.read() as session:
        rows = informing.owed(session, 200)
        items = [
            {
                "id": row.id,
                "organisation": party.name,
                "event": row.event,
                "happened_on": row.happened_on,
                "due_on": row.due_on,
            }
            for row, party in rows
        ]
    return {"items": plain(items), "next": None}


@membership.post("/informing/{informing_id}")
def informed(house: Edits, informing_id: str, given: Informed, key: IdempotencyKey = "") -> Answer:
    """Note that the authority was told."""

    def act(inside: House, _work: Work) -> object:
        row = informing.inform(inside, informing_id, given.on, given.how, given.record)
        return {"id": row.id, "informed_on": row.informed_on}

    return acted(house, key, ("informed", informing_id, given), act)


def _ending(organisation: str, given: Ending, paper: Brought) -> endings.NewEnding:
    parts = given.model_dump(exclude={"record", "chosen", "seen"})
    return endings.NewEnding(organisation=organisation, paper=paper, **parts)


def _consequence(each: Any) -> dict[str, object]:
    return {
        "key": each.key,
        "title": str(each.title),
        "chosen": each.chosen,
        "rule": each.rule,
        "provider": each.provider,
    }


def _place(each: Place) -> list[int | str]:
    return [int(each.kind != MEMBER), each.name, each.standing_id]


def _line(each: Place) -> dict[str, Any]:
    line: dict[str, Any] = plain({
        "id": each.organisation.id,
        "organisation": each.name,
        "kind": each.kind,
        "from": each.starts_on,
        "to": each.ends_on,
        "head": each.head_name,
        "territory": each.organisation.territory,
        "sector": each.organisation.sector,
        "basis": each.basis,
    })  # fmt: skip
    return line
