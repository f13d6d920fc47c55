"""A correcting order revises an admission and rewrites nothing of the order before it (3.3)."""

from __future__ import annotations

import datetime as dt

import pytest

from regest.core.base.errors import Refusal, RegestError
from regest.core.hooks.types import DecisionView
from regest.core.people.parties import party_called
from regest.core.people.rosters import list_standings, roster_on
from regest.core.people.standings import end_standing
from regest.kit.house import House
from regest.plugins.membership import composition, organisations
from regest.plugins.membership.joining import applications, correcting, opinions, orders, seats
from regest.plugins.membership.joining.correcting import Corrected, NewCorrection
from regest.plugins.membership.tables.admission import LineKind, MembershipOrderLine
from regest.plugins.membership.tables.joining import Ground
from regest.plugins.mentoring.in_force.beginning import NewPair, begin
from regest.plugins.mentoring.matching.model import Criterion
from tests.support.member_certificates import CANDIDATE, issued, with_signatory
from tests.support.members import SCHOOL, TODAY, admitted, applied, documented, ordered

EARLIER = dt.date(2026, 10, 1)
DAY = dt.timedelta(days=1)


def corrected(house: House, line: str, first_day: dt.date | None, **rest: object) -> Corrected:
    """Enter a correcting order of today."""
    given = {"number": "716", "dated": TODAY, "reason": "опечатка", **rest}
    new = NewCorrection(line=line, first_day=first_day, **given)  # type: ignore[arg-type]
    return correcting.correct(house, new)


def kind_on(house: House, day: dt.date) -> str:
    """Return as what the school stands on a day."""
    with house.read() as session:
        found = [each for each in composition.places_on(session, day) if each.name == SCHOOL]
    return found[0].kind if found else ""


def test_another_first_day_holds_and_both_orders_are_kept(house: House) -> None:
    line = admitted(house).admitted[0][0]
    done = corrected(house, line.id, EARLIER)
    assert (kind_on(house, EARLIER), kind_on(house, EARLIER - DAY)) == ("member", "")
    with house.read() as session:
        first = session.get_one(MembershipOrderLine, line.id)
        assert (first.first_day, first.does) == (TODAY, LineKind.ADMITS)
        assert (done.row.first_day, done.row.revises_id) == (EARLIER, line.id)
        row = applications.find(session, house.reader, SCHOOL)
        assert applications.shown_state(row, TODAY) == "active"
        assert row.active_from == EARLIER
        numbers = [each.number for each in applications.steps_of(session, house.reader, row.id)]
        assert numbers[-2:] == ["715", "716"]


def test_a_cancelled_admission_ends_with_what_hangs_on_it(house: House) -> None:
    """The seat given on it ends in the same act; the floor of five is told of."""
    line = admitted(house).admitted[0][0]
    with house.read() as session:
        ((proposal, _party),) = seats.proposed(session, house.reader)
    seats.take(house, proposal.id, "протокол № 5")
    done = corrected(house, line.id, None)
    assert "first_day_stays" in [each.code for each in done.warnings]
    assert kind_on(house, TODAY + DAY) == ""
    with house.read() as session:
        sitting = {seat.person.name for seat in roster_on(session, "presidium", TODAY + DAY)}
        assert proposal.name not in sitting
        assert applications.find(session, house.reader, SCHOOL).active_from is None


def test_a_cancelled_member_is_a_candidate_again(house: House) -> None:
    candidate = applied(house, grounds=(Ground.CANDIDATE,)).row
    documented(house, candidate.id)
    ordered(house, [candidate.id])
    positive = opinions.NewOpinion(organisation=SCHOOL, positive=True, given_on=TODAY)
    opinions.enter(house, positive)
    row = applied(house).row
    later = TODAY + dt.timedelta(days=3)
    new = orders.NewOrder(number="716", dated=TODAY, applications=(row.id,), first_day=later)
    line = orders.enter(house, new).admitted[0][0]
    assert (kind_on(house, later - DAY), kind_on(house, later)) == ("candidate", "member")
    moved = corrected(house, line.id, later + DAY, number="717")
    assert (kind_on(house, later), kind_on(house, later + DAY)) == ("candidate", "member")
    corrected(house, moved.row.id, None, number="718")
    assert kind_on(house, later + DAY + DAY) == "candidate"


def test_no_seat_is_left_on_days_that_an_order_takes_away(house: House) -> None:
    """R-3.4: the seat ends before the new first day, or the order is not entered."""
    line = admitted(house).admitted[0][0]
    later = TODAY + DAY + DAY
    with house.read() as session:
        ((proposal, _party),) = seats.proposed(session, house.reader)
    taken, _warnings = seats.take(house, proposal.id, "протокол № 5")
    with pytest.raises(Refusal) as refused:
        corrected(house, line.id, later)
    assert (refused.value.code, refused.value.rule) == ("correction_leaves_seats", "R-3.4")
    assert proposal.name in refused.value.message.text("ru")
    assert kind_on(house, TODAY) == "member"
    assert taken.standing_id is not None
    with house.work() as work:
        end_standing(work, house.deployment.calls, taken.standing_id, TODAY, "приказ исправлен")
    corrected(house, line.id, later)
    assert (kind_on(house, later - DAY), kind_on(house, later)) == ("", "member")


def test_a_seat_that_nobody_has_taken_is_proposed_from_the_new_first_day(house: House) -> None:
    corrected(house, admitted(house).admitted[0][0].id, TODAY + DAY)
    with house.read() as session:
        ((proposal, _party),) = seats.proposed(session, house.reader)
    assert proposal.first_day == TODAY + DAY


def test_certificates_and_pairs_begun_on_days_taken_away_are_told(house: House) -> None:
    """CRT-1, PAR-4: what other modules keep is told of; earlier first days take nothing away."""
    line = admitted(house).admitted[0][0]
    number = issued(with_signatory(house), SCHOOL).record.number
    decided = DecisionView(
        record_id="", number="3/2", body="presidium", held_on=TODAY, minutes_number="3",
        text="Утвердить пары",
    )  # fmt: skip
    with house.work() as work:
        own, candidate = (party_called(work.session, name).id for name in (SCHOOL, CANDIDATE))
        new = NewPair(mentor_id=own, candidate_id=candidate, criterion=Criterion.TERRITORY)
        begin(house, work, new, decided)
    moved = corrected(house, line.id, TODAY + DAY)
    told = [each for each in moved.warnings if each.code == "began_before"]
    assert {each.rule for each in told} == {"CRT-1", "PAR-4"}
    assert any(number in each.message.text("ru") for each in told)
    back = corrected(house, moved.row.id, EARLIER, number="717")
    assert "began_before" not in {each.code for each in back.warnings}


@pytest.mark.parametrize(
    ("first_day", "rest", "code"),
    [
        (TODAY, {}, "correction_idle"),
        (EARLIER, {"dated": TODAY + DAY}, "order_later"),
        (EARLIER, {"dated": TODAY - DAY}, "order_earlier"),
        (EARLIER, {"number": " "}, "order_empty"),
        (EARLIER, {"line": "нет такой"}, "order_line_unknown"),
    ],
)
def test_what_cannot_be_corrected(
    house: House, first_day: dt.date, rest: dict[str, object], code: str
) -> None:
    line = admitted(house).admitted[0][0]
    with pytest.raises(RegestError) as refused:
        corrected(house, str(rest.pop("line", line.id)), first_day, **rest)
    assert refused.value.code == code


def test_a_line_is_corrected_once_the_correction_again(house: House) -> None:
    line = admitted(house).admitted[0][0]
    done = corrected(house, line.id, EARLIER)
    with pytest.raises(Refusal) as refused:
        corrected(house, line.id, EARLIER + DAY, number="717")
    assert refused.value.code == "line_revised"
    corrected(house, done.row.id, EARLIER + DAY, number="717")
    assert kind_on(house, EARLIER) == ""


def test_all_wrong_lines_of_an_order_are_told_at_once(house: House) -> None:
    one = applied(house, grounds=(Ground.CANDIDATE,)).row
    two = applied(house, organisation="МБДОУ «Малыш»", grounds=(Ground.CANDIDATE,)).row
    three = applied(house, organisation="МБОУ «Третья»").row
    with pytest.raises(Refusal) as refused:
        ordered(house, [one.id, two.id, three.id])
    assert refused.value.code == "order_lines"
    text = refused.value.message.text("ru")
    assert SCHOOL in text
    assert "МБДОУ «Малыш»" in text
    assert "МБОУ «Третья»" not in text
    assert kind_on(house, TODAY) == ""


def test_the_register_of_a_past_day_has_the_names_and_first_days_of_that_day(
    house: House,
) -> None:
    from regest.core.people.dated_names import Renaming, rename_party

    done = admitted(house)
    party = done.admitted[0][1]
    corrected(house, done.admitted[0][0].id, EARLIER)
    with house.work() as work:
        found = work.session.get_one(type(party), party.id)
        new = Renaming(starts_on=TODAY, basis="постановление", name="МАОУ «СОШ № 208»")
        rename_party(work, found, new)
    with house.read() as session:
        before = {each.name for each in composition.places_on(session, TODAY - DAY)}
        now = {each.name: each for each in composition.places_on(session, TODAY)}
        assert SCHOOL in before
        assert SCHOOL not in now
        assert now["МАОУ «СОШ № 208»"].starts_on == EARLIER
        assert list_standings(session, TODAY, kind="member", party_id=party.id)
        assert organisations.card_of(house, session, party.id).since == EARLIER
