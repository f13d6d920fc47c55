"""Who signs has days of validity: no two at once, none in a gap, and nobody out of office."""

from __future__ import annotations

import datetime as dt

import pytest

from regest.api import Refusal, UsageFault
from regest.core.base.clock import ManualClock
from regest.core.people.rosters import list_standings
from regest.core.people.standings import end_standing
from regest.kit.house import House
from regest.plugins.certificates import copies, register, signatories
from regest.plugins.certificates.signatories import NewSignatory
from regest.plugins.certificates.tables.people import SignatoryPlace
from tests.support.houses import opened_house
from tests.support.member_certificates import (
    DEPUTY,
    GYMNASIUM,
    MINISTRY,
    TODAY,
    handed,
    issued,
    signed,
    with_signatory,
)


def entered(house: House, name: str, first: dt.date, last: dt.date | None = None) -> None:
    """Enter who signs for the authority."""
    signatories.add(
        house,
        NewSignatory(
            place=SignatoryPlace.AUTHORITY,
            issuer=MINISTRY,
            post=DEPUTY,
            name=name,
            starts_on=first,
            ends_on=last,
        ),
    )


@pytest.mark.parametrize(
    ("first", "last"),
    [
        (dt.date(2026, 1, 1), dt.date(2026, 6, 30)),  # the same days
        (dt.date(2025, 1, 1), dt.date(2026, 1, 1)),  # its first day
        (dt.date(2026, 6, 30), None),  # its last day
        (dt.date(2026, 3, 1), dt.date(2026, 3, 1)),  # a day within
        (dt.date(2025, 1, 1), None),  # all of it
    ],
)
def test_no_two_sign_in_one_place_on_one_day(
    house: House, first: dt.date, last: dt.date | None
) -> None:
    """The refusal names whoever signs; nothing is changed."""
    entered(house, "Первый А.А.", dt.date(2026, 1, 1), dt.date(2026, 6, 30))
    with pytest.raises(Refusal) as refused:
        entered(house, "Второй Б.Б.", first, last)
    assert refused.value.code == "signatory_overlaps"
    assert "Первый" in str(refused.value)
    with house.read() as session:
        assert [each.name for each in signatories.listed(session)] == ["Первый А.А."]


def test_days_beside_each_other_do_not_overlap(house: House) -> None:
    """The day after the last one is free, and so is the day before the first."""
    entered(house, "Второй Б.Б.", dt.date(2026, 1, 1), dt.date(2026, 6, 30))
    entered(house, "Третий В.В.", dt.date(2026, 7, 1))
    entered(house, "Первый А.А.", dt.date(2025, 1, 1), dt.date(2025, 12, 31))
    with house.read() as session:
        assert len(signatories.listed(session)) == 3


def test_nothing_is_issued_in_a_gap(house: House) -> None:
    """Neither a certificate nor a duplicate, on the day between two; the refusal names the rule."""
    entered(house, "Первый А.А.", dt.date(2026, 1, 1), TODAY - dt.timedelta(days=1))
    entered(house, "Второй Б.Б.", TODAY + dt.timedelta(days=1))
    with pytest.raises(Refusal) as refused:
        issued(house)
    assert (refused.value.code, refused.value.rule) == ("signatory_missing", "CRT")
    assert refused.value.clause == "п. 3.13 Положения"
    with house.read() as session:
        assert register.listed(house, session, register.RegisterFilter())[1] == 0
    entered(house, "Временный И.О.", TODAY, TODAY)
    assert issued(house).record.number == "001"


def test_a_duplicate_bears_who_signs_on_its_own_day(house: House, clock: ManualClock) -> None:
    """The first sheet keeps its names, the duplicate has those of its day."""
    number = handed(with_signatory(house))
    entered(house, "А.А. Новый", dt.date(2026, 11, 1))
    clock.set(dt.datetime(2026, 11, 2, 5, tzinfo=dt.UTC))
    line = copies.duplicate(house, number, "loss", "заявление от 01.11.2026")
    assert [each.authority_name for each in line.copies] == ["Ю.Н. Ленский", "А.А. Новый"]


def test_whoever_left_the_office_signs_no_more(house: House, clock: ManualClock) -> None:
    """A sheet that bears a name is signed on a day on which that person signed for the authority.

    The day it was really signed is confirmed later as well.
    """
    number = issued(with_signatory(house)).record.number
    other = issued(house, GYMNASIUM).record.number
    entered(house, "А.А. Новый", dt.date(2026, 11, 1))
    clock.set(dt.datetime(2026, 11, 2, 5, tzinfo=dt.UTC))
    with opened_house(house.deployment.folder, clock, "officer") as officer:
        with pytest.raises(Refusal) as refused:
            copies.confirm_signed(officer, number)
        assert refused.value.code == "signatory_expired"
        assert "Ю.Н. Ленский" in str(refused.value)
        sheet = copies.confirm_signed(officer, number, dt.date(2026, 10, 31))
        assert sheet.signed_on == dt.date(2026, 10, 31)
        with pytest.raises(UsageFault) as wrong:
            copies.confirm_signed(officer, other, TODAY - dt.timedelta(days=1))
        assert wrong.value.code == "day_wrong"


@pytest.mark.parametrize("login", ["secretary", "chair", "member"])
def test_only_an_officer_of_the_authority_confirms(house: House, login: str) -> None:
    """Domain 10.3: neither who issues nor who signs for the association does."""
    number = issued(with_signatory(house)).record.number
    with opened_house(house.deployment.folder, house.deployment.clock, login) as other:
        with pytest.raises(Refusal) as refused:
            copies.confirm_signed(other, number)
        assert refused.value.code == "permission_missing"


def test_an_officer_who_is_one_no_more_confirms_nothing(house: House) -> None:
    """PRM-5: the right ends with the standing, on its day."""
    number = issued(with_signatory(house)).record.number
    with house.work() as work:
        held = list_standings(work.session, kind="authority_officer")
        for line in held:
            end_standing(
                work,
                house.deployment.calls,
                line.standing.id,
                TODAY - dt.timedelta(days=1),
                "увольнение",
            )
    assert held
    with pytest.raises(Refusal) as refused:
        signed(house, number)
    assert refused.value.code == "permission_missing"
