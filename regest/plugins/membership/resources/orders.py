"""Orders of the authority for programs, corrections of them, and seats proposed (3.3, C4)."""

from __future__ import annotations

import datetime as dt
from typing import Annotated

from pydantic import Field, Json
from sqlmodel import col, select

from regest.api import House, Party, Work
from regest.api.rest import Answer, File, Form, IdempotencyKey, Limit, Strict, UploadFile
from regest.plugins.membership.joining import applications, correcting, orders, seats
from regest.plugins.membership.resources.base import (
    Edits,
    Line,
    Orders,
    Sees,
    acted,
    brought,
    digests,
    membership,
    plain,
    warned,
)
from regest.plugins.membership.tables.admission import MembershipOrderLine

Files = Annotated[list[UploadFile], File(max_length=20)]


class NewOrder(Strict):
    """An order with the applications that it admits, by id, number or applicant."""

    number: Line = Field(min_length=1)
    dated: dt.date
    applications: tuple[Line, ...] = Field(min_length=1, max_length=500)
    first_day: dt.date | None = None
    record: Line = ""


class NewCorrection(Strict):
    """A correcting order: another `first_day` of a line, or none: the admission is cancelled."""

    line: Line = Field(min_length=1)
    number: Line = Field(min_length=1)
    dated: dt.date
    first_day: dt.date | None = None
    reason: Line = ""
    record: Line = ""


class SeatAnswer(Strict):
    """The seat is given on a basis, or declined with a reason."""

    take: bool
    reason: Line = Field(min_length=1)
    first_day: dt.date | None = None


@membership.get("/orders")
def listed(house: Sees, limit: Limit = 50) -> Answer:
    """List orders, the latest first."""
    with house.read() as session:
        items = [
            {"id": row.id, "number": row.number, "dated": row.dated, "record": record.id}
            for row, record in orders.orders(session, house.reader, limit)
        ]
    return {"items": plain(items), "next": None}


@membership.get("/orders/{order}")
def shown(house: Sees, order: str) -> Answer:
    """Show an order with its lines, and which of them another order corrected."""
    wanted = (
        select(MembershipOrderLine, Party)
        .join(Party, col(Party.id) == col(MembershipOrderLine.organisation_id))
        .where(MembershipOrderLine.order_id == order)
    )
    with house.read() as session:
        row = orders.order_with(session, house.reader, order)
        lines = [
            {
                "id": line.id,
                "organisation": party.name,
                "application": line.application_id,
                "kind": line.kind,
                "does": line.does.value,
                "from": line.first_day,
                "revises": line.revises_id,
            }
            for line, party in session.exec(wanted.order_by(col(Party.name)))
        ]
        answer: Answer = plain(
            {"id": row.id, "number": row.number, "dated": row.dated, "lines": lines}
        )
    return answer


@membership.post("/orders", status_code=201)
def enter(
    house: Orders,
    order: Annotated[Json[NewOrder], Form(description="The order as JSON.")],
    files: Files = [],  # noqa: B006
    key: IdempotencyKey = "",
) -> Answer:
    """Enter an order of the authority: it admits all or none; under a key once."""
    paper = brought(house, order.record, files)

    def act(inside: House, work: Work) -> object:
        ids = tuple(
            applications.find(work.session, house.reader, each).id for each in order.applications
        )
        parts = order.model_dump(exclude={"record", "applications"})
        done = orders.enter(inside, orders.NewOrder(**parts, applications=ids, paper=paper))
        return {
            "id": done.row.id,
            "record": done.record.id,
            "admitted": [
                {"line": line.id, "organisation": party.name, "kind": line.kind,
                 "from": line.first_day}
                for line, party in done.admitted
            ],
            "warnings": warned(done.warnings),
        }  # fmt: skip

    return acted(house, key, ("order", order, digests(paper)), act)


@membership.post("/orders/corrections", status_code=201)
def correct(
    house: Orders,
    correction: Annotated[Json[NewCorrection], Form(description="The correction as JSON.")],
    files: Files = [],  # noqa: B006
    key: IdempotencyKey = "",
) -> Answer:
    """Enter an order that corrects a line of one before it."""
    paper = brought(house, correction.record, files)

    def act(inside: House, _work: Work) -> object:
        parts = correction.model_dump(exclude={"record"})
        done = correcting.correct(inside, correcting.NewCorrection(**parts, paper=paper))
        return {
            "id": done.order.id,
            "line": done.row.id,
            "does": done.row.does.value,
            "from": done.row.first_day,
            "consequences": [str(each.title) for each in done.consequences if each.chosen],
            "warnings": warned(done.warnings),
        }

    return acted(house, key, ("correction", correction, digests(paper)), act)


@membership.get("/seats")
def proposed(house: Sees) -> Answer:
    """List seats in the Presidium that were proposed and wait for an answer."""
    with house.read() as session:
        items = [
            {"id": row.id, "person": row.name, "post": row.post, "organisation": party.name,
             "from": row.first_day, "source": row.source.value}
            for row, party in seats.proposed(session, house.reader)
        ]  # fmt: skip
    return {"items": plain(items), "next": None}


@membership.post("/seats/{seat}")
def answer(house: Edits, seat: str, given: SeatAnswer, key: IdempotencyKey = "") -> Answer:
    """Give a proposed seat, or decline it."""

    def act(inside: House, _work: Work) -> object:
        if not given.take:
            row = seats.decline(inside, seat, given.reason)
            return {"id": row.id, "state": row.state.value, "warnings": []}
        row, warnings = seats.take(inside, seat, given.reason, given.first_day)
        return {"id": row.id, "state": row.state.value, "warnings": warned(warnings)}

    return acted(house, key, ("seat", seat, given), act)
