"""Applications are registered whole or incomplete, on one ground, to whom the period asks for."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from regest.api import rosters
from regest.core.base.clock import ManualClock
from regest.core.base.errors import Refusal
from regest.kit.house import House
from regest.plugins.membership.joining import applications, considering, period
from regest.plugins.membership.joining.considering import Considered
from regest.plugins.membership.tables.joining import Addressee, ApplicationState, Ground
from tests.support.houses import opened_house
from tests.support.member_certificates import membership_ended
from tests.support.members import SCHOOL, TODAY, admitted, applied, considered, ordered


def test_an_application_is_registered_with_a_number_and_waits(house: House) -> None:
    done = applied(house)
    assert done.record.number == "Чл-1"
    assert done.row.state is ApplicationState.SUBMITTED
    assert done.row.addressee is Addressee.CHAIR
    assert done.warnings == ()
    with house.read() as session:
        steps = applications.steps_of(session, house.reader, done.row.id)
        assert [each.state for each in steps] == [ApplicationState.SUBMITTED]


@pytest.mark.parametrize(
    ("changed", "missing"),
    [
        ({"grounds": ()}, "ground"),
        ({"grounds": (Ground.CERTIFIED, Ground.IMPLEMENTED)}, "grounds"),
        ({"signed": False}, "signature"),
        ({"head_name": " "}, "head"),
        ({"grounds": (), "signed": False}, "ground,signature"),
    ],
)
def test_an_incomplete_application_is_returned_but_registered(
    house: House, changed: dict[str, object], missing: str
) -> None:
    """R-3.1: exactly one ground; §1.3: returned to be completed, with its number."""
    done = applied(house, **changed)
    assert done.record.number == "Чл-1"
    assert (done.row.state, done.row.missing) == (ApplicationState.RETURNED, missing)
    with pytest.raises(Refusal) as refused:
        considered(house, done.row.id)
    assert refused.value.code == "application_returned"


def test_the_completed_application_takes_the_place_of_the_returned_one(house: House) -> None:
    returned = applied(house, signed=False)
    done = applied(house)
    assert done.row.replaces_id == returned.row.id
    assert done.record.number == "Чл-2"


def test_what_was_returned_before_a_membership_is_not_completed_after_it(
    house: House, clock: ManualClock
) -> None:
    """An application of years later begins anew: it takes the place of nothing."""
    applied(house, signed=False)
    admitted(house)
    membership_ended(house, SCHOOL, TODAY + dt.timedelta(days=5), "вывод")
    clock.set(dt.datetime(2027, 3, 1, 5, tzinfo=dt.UTC))
    assert applied(house).row.replaces_id is None


def test_a_name_means_the_open_application_before_one_that_is_over(house: House) -> None:
    """Identifiers of one moment are in no order: the returned one may be the greater."""
    ids = [applied(house, signed=each).row.id for each in (False, True)]
    with house.read() as session:
        assert applications.find(session, house.reader, SCHOOL).id == ids[1]
    with house.work() as work:
        first, last = (applications.held(work, house.reader, each) for each in ids)
        first.state, last.state = last.state, first.state
        work.witness("membership.applied", "membership_application", last.id)
    with house.read() as session:
        assert applications.find(session, house.reader, SCHOOL).id == ids[0]


def test_an_application_dated_later_than_its_registration_is_told_of(house: House) -> None:
    ahead = applied(house, dated=TODAY + dt.timedelta(days=1))
    assert "application_dated_ahead" in {each.code for each in ahead.warnings}
    assert "application_dated_ahead" not in {
        each.code for each in applied(house, organisation="МБОУ «Новая»", dated=TODAY).warnings
    }


@pytest.mark.parametrize("days", [-1, 1])
def test_an_application_is_taken_back_between_its_registration_and_today(
    house: House, days: int
) -> None:
    row = applied(house).row
    with pytest.raises(Refusal) as refused:
        considering.withdraw(house, row.id, TODAY + dt.timedelta(days=days), "передумали")
    assert (refused.value.code, refused.value.rule) == ("withdrawn_outside", "R-3.13")
    done = considering.withdraw(house, row.id, TODAY, "передумали")
    assert done.state is ApplicationState.WITHDRAWN


def test_one_application_of_an_organisation_is_considered_at_a_time(house: House) -> None:
    applied(house)
    with pytest.raises(Refusal) as refused:
        applied(house)
    assert refused.value.code == "application_runs"


def test_a_member_does_not_join_again(house: House) -> None:
    with pytest.raises(Refusal) as refused:
        applied(house, organisation="МБОУ «Лицей № 3»")
    assert refused.value.code == "stands_already"


def test_before_the_first_chair_applications_go_to_the_authority(house: House) -> None:
    """R-3.13: the organising period ends with the powers of the first chair."""
    with house.read() as session:
        begins = period.working_period_from(house, session, TODAY)
        assert begins is not None
        before = begins - dt.timedelta(days=1)
        assert period.addressee_on(house, session, begins) is Addressee.CHAIR
        assert period.addressee_on(house, session, before) is Addressee.AUTHORITY


def test_an_application_to_the_wrong_official_is_taken_with_a_warning(house: House) -> None:
    done = applied(house, addressee=Addressee.AUTHORITY)
    assert "application_misaddressed" in [each.code for each in done.warnings]
    assert done.row.state is ApplicationState.SUBMITTED


def test_whoever_is_to_be_a_candidate_writes_to_the_chair_in_any_period(house: House) -> None:
    long_ago = dt.date(2014, 1, 1)
    done = applied(house, grounds=(Ground.CANDIDATE,), dated=long_ago)
    assert done.row.addressee is Addressee.CHAIR
    assert applied(house, organisation="МБОУ «Новая»", dated=long_ago).row.addressee is (
        Addressee.AUTHORITY
    )


def test_the_day_of_a_decision_lies_between_registration_and_today(house: House) -> None:
    row = applied(house).row
    for day, code in (
        (TODAY - dt.timedelta(days=1), "considered_early"),
        (TODAY + dt.timedelta(days=1), "decision_later"),
    ):
        with pytest.raises(Refusal) as refused:
            considering.consider(house, row.id, Considered(on=day, body="Президиум"))
        assert refused.value.code == code


def test_a_declined_application_is_over(house: House) -> None:
    row = applied(house).row
    decided = Considered(on=TODAY, body="Президиум", agreed=False, note="нет СМК")
    declined, _warnings = considering.consider(house, row.id, decided)
    assert declined.state is ApplicationState.DECLINED
    with pytest.raises(Refusal) as refused:
        considering.withdraw(house, row.id, TODAY, "передумали")
    assert refused.value.code == "application_over"


def test_the_decision_begins_the_membership_where_the_setting_says_so(folder: Path) -> None:
    """C5: a setting may let the Presidium's decision start it; the order confirms it later."""
    with (folder / "regest.toml").open("a", encoding="utf-8") as settings:
        settings.write('\n[rules]\n"membership.begins_with" = "decision"\n')
    with opened_house(folder) as house:
        row = applied(house).row
        considered(house, row.id)
        with house.read() as session:
            found = applications.find(session, house.reader, SCHOOL)
            assert applications.shown_state(found, TODAY) == "active"
        done = ordered(house, [row.id])
        assert done.admitted[0][0].first_day == TODAY
        with house.read() as session:
            found = applications.find(session, house.reader, SCHOOL)
            assert found.state is ApplicationState.ORDERED


def test_an_order_does_not_confirm_what_was_moved_meanwhile(folder: Path) -> None:
    """R-3.3: it is refused with the day that is missed, and nothing is entered."""
    with (folder / "regest.toml").open("a", encoding="utf-8") as settings:
        settings.write('\n[rules]\n"membership.begins_with" = "decision"\n')
    with opened_house(folder) as house:
        row = applied(house).row
        considered(house, row.id)
        with house.work() as work:
            (line,) = rosters.list_standings(
                work.session, kind="member", party_id=row.organisation_id
            )
            line.standing.starts_on = TODAY - dt.timedelta(days=3)
            work.session.add(line.standing)
            work.witness("standing.moved", "standing", line.standing.id)
        with pytest.raises(Refusal) as refused:
            ordered(house, [row.id])
    assert refused.value.code == "standing_moved"
