"""Correspondents: listed, shown, added, renamed from a day on."""

from __future__ import annotations

import datetime as dt
from typing import Annotated

from fastapi import Query, Response
from pydantic import Field

from regest.core.catalogue import renaming
from regest.core.catalogue.directory import KEEPING, seen_parties
from regest.core.people.dated_names import Renaming
from regest.core.people.parties import NewParty as NewRow
from regest.core.people.parties import add_party, party_called
from regest.core.people.party_cards import party_card, plain
from regest.core.people.party_pages import parties_after
from regest.core.people.tables import PartyKind
from regest.core.store.work import Work
from regest.kit.house import House
from regest.kit.rest import (
    AT_ONCE,
    After,
    Answer,
    IdempotencyKey,
    Limit,
    Resource,
    Strict,
    dependency,
    once,
    page_of,
    place_of,
)
from regest.web.api.shapes import Page

resource = Resource(prefix="/parties", tags=["parties"])
Reads = Annotated[House, dependency("parties")]
Writes = Annotated[House, dependency("parties", write=True, permission=KEEPING)]
Short = Annotated[str, Field(max_length=500)]


class NewParty(Strict):
    """An organisation or a person; it is found by its short name and its other names too."""

    kind: PartyKind = PartyKind.ORGANISATION
    name: str = Field(min_length=1, max_length=500)
    short_name: Short = ""
    aliases: list[Short] = Field(default_factory=list, max_length=50)
    group: Short = ""
    territory: Short = ""
    sector: Short = ""
    post: Short = ""
    address: Short = ""
    email: Short = ""
    phone: Short = ""


class NewName(Strict):
    """What it is called from a day on, and the paper that says so; null stays as it was."""

    starts_on: dt.date
    basis: str = Field(min_length=1, max_length=2000)
    name: Short | None = None
    short_name: Short | None = None
    post: Short | None = None


@resource.get("", response_model=Page)
def listed(
    house: Reads,
    kind: PartyKind | None = None,
    group: Annotated[str, Query(max_length=500)] = "",
    after: After = "",
    limit: Limit = AT_ONCE,
) -> Answer:
    """List by name those that whoever asks may know of."""
    place = place_of(after, [str, str])
    with house.read() as session:
        rows = parties_after(
            session,
            kind,
            group,
            among=seen_parties(house.reader),
            after=(place[0], place[1]) if place else None,
            limit=limit + 1,
        )
        return page_of(rows, limit, lambda row: [row.name, row.id], plain)


@resource.post("", status_code=201)
def add(house: Writes, given: NewParty, response: Response, key: IdempotencyKey = "") -> Answer:
    """Add a party; under the same key only once."""

    def act(work: Work) -> Answer:
        facts = given.model_dump()
        return plain(add_party(work, NewRow(**{**facts, "aliases": tuple(given.aliases)})))

    answer = once(house, key, ["parties.add", given.model_dump(mode="json")], act)
    response.headers["location"] = f"/api/v1/parties/{answer['id']}"
    return answer


@resource.get("/{party}")
def shown(house: Reads, party: str) -> Answer:
    """Show a party, by id or name, with other names and standings."""
    with house.read() as session:
        found = party_called(session, party, among=seen_parties(house.reader))
        return party_card(session, found, restricted=house.reader.may(KEEPING))


@resource.post("/{party}/names")
def rename(house: Writes, party: str, given: NewName) -> Answer:
    """Rename a party from a day on; it is found by every name it had."""
    with house.work() as work:
        found = party_called(work.session, party, among=seen_parties(house.reader))
        renaming.rename(work, found, Renaming(**given.model_dump()))
        work.session.flush()
        return plain(found)
