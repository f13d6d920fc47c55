"""What rests on a record under a mark is told of to nobody who may not see it (ACC-2)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from regest.core.base.clock import ManualClock
from regest.core.base.errors import NotFound
from regest.kit.house import House
from regest.plugins.membership import composition, organisations
from regest.plugins.membership.blanks.returning import return_letter
from regest.plugins.membership.duties import processes
from regest.plugins.membership.joining import applications, checklist, opinions, orders, seats
from regest.plugins.membership.joining.opinions import NewOpinion
from regest.plugins.membership.papers import Brought
from regest.plugins.membership.tables.joining import Ground, Paper
from regest.plugins.membership.ties import partners
from tests.support.command_line import CommandLine
from tests.support.houses import opened_house
from tests.support.letters import receive
from tests.support.marks import MARK, put_under_mark
from tests.support.members import SCHOOL, TODAY, applied, considered, documented, ordered

MEMBER = "МБОУ «Гимназия № 7»"


def marked(house: House, subject: str = "О вступлении") -> Brought:
    """Register a paper that comes under its sender's mark."""
    record = receive(house, sender=SCHOOL, subject=subject, mark=MARK).record
    return Brought(record.number)


@pytest.fixture
def officer(house: House, folder: Path, clock: ManualClock) -> Iterator[House]:
    """Give the house as the officer of the authority has it, who sees nothing under a mark."""
    with opened_house(folder, clock, "officer") as desk:
        yield desk


def test_an_application_under_a_mark_is_not_there(house: House, officer: House) -> None:
    open_one = applied(house, organisation="МБОУ «Открытая»").row
    hidden = applied(house, paper=marked(house), signed=False)
    with officer.read() as session:
        reader = officer.reader
        assert [row.id for row, *_more in applications.listing(session, reader)] == [open_one.id]
        assert applications.count(session, reader) == 1
        assert len(orders.to_admit(session, reader)) == 1
        for reference in (hidden.row.id, hidden.record.number, SCHOOL):
            with pytest.raises(NotFound):
                applications.find(session, reader, reference)
        assert organisations.card_of(officer, session, SCHOOL).applications == []
    with pytest.raises(NotFound):
        return_letter(officer, hidden.row.id)
    with pytest.raises(NotFound):
        ordered(officer, [hidden.row.id])
    with house.read() as session:
        assert applications.count(session, house.reader) == 2
        assert applications.find(session, house.reader, SCHOOL).id == hidden.row.id


def test_who_applied_under_a_mark_does_not_show_as_having_applied(
    house: House, officer: House
) -> None:
    applied(house, paper=marked(house))
    with officer.read() as session:
        assert organisations.card_of(officer, session, SCHOOL).state == organisations.OUTSIDE
    with house.read() as session:
        assert organisations.card_of(house, session, SCHOOL).state == organisations.APPLIED


def test_an_opinion_under_a_mark_counts_and_is_not_told_of(house: House, officer: House) -> None:
    new = NewOpinion(organisation=MEMBER, positive=True, given_on=TODAY, paper=marked(house))
    row, _record = opinions.enter(house, new)
    with officer.read() as session:
        assert opinions.opinions_of(session, officer.reader, row.organisation_id) == []
        assert organisations.card_of(officer, session, MEMBER).opinions == []
        assert opinions.favourable(session, row.organisation_id, TODAY)
    with house.read() as session:
        assert len(opinions.opinions_of(session, house.reader, row.organisation_id)) == 1


def test_a_document_of_a_candidate_under_a_mark_is_held_without_a_word(
    house: House, officer: House
) -> None:
    row = applied(house, grounds=(Ground.CANDIDATE,)).row
    documented(house, row.id)
    secret = checklist.NewPaper(
        kind=Paper.PLAN, description="План с тайной", paper=marked(house, "План")
    )
    checklist.add(house, row.id, secret)
    told = {}
    for desk in (officer, house):
        with desk.read() as session:
            held = checklist.lines(session, row, desk.reader)
        told[desk] = {paper.description for line in held for paper in line.papers}
        assert all(line.held for line in held)
    assert told[house] - told[officer] == {"План с тайной"}


def test_an_order_under_a_mark_is_told_of_neither_by_its_lines_nor_by_standings(
    house: House, officer: House
) -> None:
    row = applied(house).row
    considered(house, row.id)
    done = ordered(house, [row.id], number="715-дсп")
    put_under_mark(house, done.record.id)
    numbers, bases = {}, {}
    for desk in (officer, house):
        with desk.read() as session:
            steps = applications.steps_of(session, desk.reader, row.id)
            numbers[desk] = {each.number for each in steps}
            card = organisations.card_of(desk, session, SCHOOL)
            places = composition.places_on(session, TODAY, reader=desk.reader)
            bases[desk] = {each.basis for each in places if each.name == SCHOOL}
            bases[desk] |= {card.basis(line.standing) for line in card.standings}
    assert numbers[house] - numbers[officer] == {"715-дсп"}
    assert bases[officer] == {""}
    assert all("715-дсп" in each for each in bases[house])
    with officer.read() as session:
        assert orders.orders(session, officer.reader) == []
        with pytest.raises(NotFound):
            orders.order_with(session, officer.reader, done.row.id)
    with house.read() as session:
        assert orders.order_with(session, house.reader, done.row.id).number == "715-дсп"


def test_a_seat_proposed_on_an_application_under_a_mark_names_nobody(
    house: House, officer: House
) -> None:
    row = applied(house, paper=marked(house)).row
    considered(house, row.id)
    ordered(house, [row.id])
    with officer.read() as session:
        assert seats.proposed(session, officer.reader) == []
    with house.read() as session:
        assert len(seats.proposed(session, house.reader)) == 1


def test_a_decision_and_an_agreement_under_a_mark(house: House, officer: House) -> None:
    minutes = marked(house, "Решение о процессе")
    new = processes.NewAssignment(
        process="Закупки",
        organisation=MEMBER,
        decided_on=TODAY,
        decision=minutes.reference,
        body="Общее собрание",
        number="4-дсп",
    )
    processes.assign(house, new)
    agreement = partners.NewAgreement(
        number="7-дсп", dated=TODAY, subject="тайна", parties=(MEMBER,), paper=marked(house)
    )
    partners.enter(house, agreement)
    told = {}
    for desk in (officer, house):
        with desk.read() as session:
            (line,) = processes.assignments(session, TODAY, reader=desk.reader)
            same = processes.found(session, line.row.id, desk.reader)
            made = partners.agreements(session, desk.reader)
        assert (line.number, line.body) == (same.number, same.body)
        told[desk] = (line.number, bool(line.body), len(made))
    assert told == {officer: ("", False, 0), house: ("4-дсп", True, 1)}


def test_commands_of_the_officer_name_nothing_of_it(house: House, regest: CommandLine) -> None:
    number = applied(house, paper=marked(house), dated=dt.date(2026, 10, 20)).record.number
    for command in (("list", "--applications"), ("show", SCHOOL)):
        told = regest("--as", "officer", "member", *command)
        assert number not in told.out + told.err
    order = ("--order", "715", "--dated", "2026-10-27")
    refused = regest("--as", "officer", "member", "admit", number, *order)
    assert refused.code != 0
    assert SCHOOL not in refused.out + refused.err
    assert number in regest.done("member", "list", "--applications")
