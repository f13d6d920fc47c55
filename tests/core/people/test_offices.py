"""Offices: who may be elected, from when to when, and how powers end (TRM-1 … TRM-6)."""

from __future__ import annotations

import datetime as dt

import pytest
from sqlmodel import select

from regest.core.base.clock import ManualClock
from regest.core.base.errors import NotFound, Refusal, UsageFault
from regest.core.base.rules import Rulebook
from regest.core.hooks.calls import Calls
from regest.core.people import offices, rosters
from regest.core.people.accounts import active_account
from regest.core.people.acting import ActingPeriod, act, end_acting
from regest.core.people.appointments import Appointment, appoint
from regest.core.people.dismissals import Dismissal, Dismissed, dismiss, fewest_votes
from regest.core.people.elections import Election, elect
from regest.core.people.office_decisions import Installed
from regest.core.people.office_tables import OfficeDismissal, OfficeMode, OfficeTerm
from regest.core.people.office_terms import warned_before
from regest.core.people.parties import party_called
from regest.core.people.readers import reader_of
from regest.core.people.standings import Stood, end_standing
from regest.core.store.database import Database
from regest.core.store.work import Actor

CLERK = Actor("clerk")
NOBODY = Calls.to_nobody()
CHAIR, DEPUTY, OTHER = "Ветрова Ирина Сергеевна", "Грачёв М.Е.", "Ильин К.Р."
COLLEGE = "КГБПОУ «Каменогорский аграрный колледж»"
LAST_DAY = dt.date(2027, 10, 15)


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


@pytest.fixture
def clock() -> ManualClock:
    """Stand in December 2027, when the chair of 2024 is to be followed."""
    return ManualClock(dt.datetime(2027, 12, 1, 3, tzinfo=dt.UTC))


def elected(
    database: Database,
    rules: Rulebook,
    name: str,
    on: str,
    powers_from: str = "",
    office: str = "chair",
    **other: object,
) -> Installed:
    """Write an election of somebody by name."""
    with database.work(CLERK) as work:
        election = Election(
            office=office,
            person_id=party_called(work.session, name).id,
            elected_on=day(on),
            powers_from=day(powers_from) if powers_from else None,
            basis="протокол общего собрания № 1",
            **other,  # type: ignore[arg-type]
        )
        return elect(work, NOBODY, rules, election)


def term_of(database: Database, installed: Installed) -> tuple[dt.date, dt.date | None]:
    with database.read() as session:
        found = session.get(type(installed.standing), installed.standing.id)
        assert found is not None
        return found.starts_on, found.ends_on


def without_chair(database: Database, on: str) -> None:
    """Let the chair of the demo stand until a day only."""
    with database.work(CLERK) as work:
        line = rosters.list_standings(work.session, kind="chair")[0]
        end_standing(work, NOBODY, line.standing.id, day(on), "увольнение")


def test_a_term_ends_by_number_and_month_and_is_told_before(
    database: Database, rules: Rulebook
) -> None:
    """Scenario 33: elected 15.10.2024, ends 15.10.2027, first told on 16.08.2027."""
    with database.work(CLERK) as work:
        chair = rosters.list_standings(work.session, kind="chair")[0].standing
        end_standing(work, NOBODY, chair.id, day("2024-10-15"), "ошибка")
    installed = elected(database, rules, DEPUTY, "2024-10-15", "2024-10-16")
    assert term_of(database, installed) == (day("2024-10-16"), day("2027-10-16"))
    told = warned_before(LAST_DAY, rules, day("2026-11-23"))
    assert (told.first, told.second) == (day("2027-08-16"), day("2027-09-15"))


def test_the_twenty_ninth_of_february_ends_on_the_twenty_eighth(rules: Rulebook) -> None:
    """Scenario 33: 28.02.2027 is a Sunday and is not moved to Monday."""
    from regest.core.people.office_terms import powers_end

    term = rules.term("office.chair_term", day("2024-02-29"))
    assert powers_end(day("2024-02-29"), term) == day("2027-02-28")
    assert day("2027-02-28").isoweekday() == 7


def test_a_successor_elected_before_the_end_begins_after_it(
    database: Database, rules: Rulebook
) -> None:
    """Scenario 33: elected 24.09.2027 with powers from 16.10.2027 is accepted."""
    installed = elected(database, rules, DEPUTY, "2027-09-24", "2027-10-16")
    assert term_of(database, installed) == (day("2027-10-16"), day("2030-10-16"))
    with database.read() as session:
        written = session.get(OfficeTerm, installed.standing.id)
        assert written is not None
        assert (written.mode, written.decided_on, written.term) == (
            OfficeMode.ELECTION,
            day("2027-09-24"),
            "3 year none",
        )
        for on, name in ((LAST_DAY, CHAIR), (day("2027-10-16"), DEPUTY)):
            holder = offices.holder_on(session, "chair", "presidium", on)
            assert holder is not None
            assert (holder.person.name, holder.remarks) == (name, ())


def test_powers_begin_after_the_predecessor_where_nobody_says_when(
    database: Database, rules: Rulebook
) -> None:
    installed = elected(database, rules, DEPUTY, "2027-09-24")
    assert term_of(database, installed)[0] == day("2027-10-16")


def test_nobody_is_elected_years_ahead_by_mistake(database: Database, rules: Rulebook) -> None:
    """Before the first warning a successor is given the first day by hand."""
    with pytest.raises(Refusal) as refused:
        elected(database, rules, DEPUTY, "2027-08-15")
    assert refused.value.code == "predecessor_in_office"
    installed = elected(database, rules, DEPUTY, "2027-08-16")
    assert term_of(database, installed)[0] == day("2027-10-16")


def test_powers_begin_with_the_election_where_the_office_is_free(
    database: Database, rules: Rulebook
) -> None:
    """TRM-1, TRM-2: elected after the old term ran out, three years from that day."""
    installed = elected(database, rules, DEPUTY, "2027-11-02")
    assert term_of(database, installed) == (day("2027-11-02"), day("2030-11-02"))


@pytest.mark.parametrize("powers_from", ["2027-09-24", "2027-10-15"])
def test_powers_do_not_overlap_without_an_early_end(
    database: Database, rules: Rulebook, powers_from: str
) -> None:
    """Scenario 33: with powers from 24.09.2027 and no early release it is refused."""
    with pytest.raises(Refusal) as refused:
        elected(database, rules, DEPUTY, "2027-09-24", powers_from)
    assert refused.value.code == "predecessor_in_office"
    assert refused.value.rule == "TRM-3"
    assert refused.value.text("en") == (
        "The powers of the present chair end on 15.10.2027 (п. 3.6 Положения). Let the powers of "
        "the elected begin no earlier than 16.10.2027, or enter the early end (п. 3.7 Положения)."
    )


def test_an_early_end_lets_the_successor_begin_the_day_after(
    database: Database, rules: Rulebook
) -> None:
    """3.7: ground and decision, then the election at once."""
    dismissed(database, rules, "chair", "2027-09-20")
    installed = elected(database, rules, DEPUTY, "2027-09-24")
    assert term_of(database, installed) == (day("2027-09-24"), day("2030-09-24"))


def test_two_successors_do_not_overlap(database: Database, rules: Rulebook) -> None:
    elected(database, rules, DEPUTY, "2027-09-24", "2027-10-16")
    with pytest.raises(Refusal) as refused:
        elected(database, rules, OTHER, "2027-09-24", "2027-10-20")
    assert refused.value.code == "standing_overlaps"


def test_a_chair_may_be_elected_again(database: Database, rules: Rulebook) -> None:
    """TRM-4."""
    installed = elected(database, rules, CHAIR, "2027-10-15")
    assert term_of(database, installed) == (day("2027-10-16"), day("2030-10-16"))


def test_only_a_member_of_the_presidium_is_elected(database: Database, rules: Rulebook) -> None:
    """R-3.6: a seat in force on the day of the election."""
    with pytest.raises(Refusal) as refused:
        elected(database, rules, "Белова Наталья Павловна", "2027-10-16")
    assert (refused.value.code, refused.value.rule) == ("candidate_without_seat", "R-3.6")
    assert refused.value.clause == "п. 3.6 Положения"


def test_nobody_is_elected_whose_organisation_left(database: Database, rules: Rulebook) -> None:
    """R-3.4: the organisation of a seat is an active member."""
    with database.work(CLERK) as work:
        gymnasium = party_called(work.session, "МБОУ «Гимназия № 7»")
        line = rosters.list_standings(work.session, kind="member", party_id=gymnasium.id)[0]
        end_standing(work, NOBODY, line.standing.id, day("2027-09-30"), "выход")
    with pytest.raises(Refusal) as refused:
        elected(database, rules, DEPUTY, "2027-10-16")
    assert refused.value.code == "seat_not_of_member"


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"elected_on": dt.date(2027, 12, 2)}, "decision_ahead"),
        ({"powers_from": dt.date(2027, 10, 1)}, "powers_before_decision"),
        ({"basis": " "}, "decision_missing"),
        ({"office": "secretary"}, "office_not_elective"),
    ],
)
def test_an_election_has_its_decision_and_days(
    database: Database, rules: Rulebook, change: dict[str, object], code: str
) -> None:
    with database.work(CLERK) as work:
        given: dict[str, object] = {
            "office": "chair",
            "person_id": party_called(work.session, DEPUTY).id,
            "elected_on": dt.date(2027, 10, 16),
            "basis": "протокол",
        }
        with pytest.raises(UsageFault) as fault:
            elect(work, NOBODY, rules, Election(**{**given, **change}))  # type: ignore[arg-type]
    assert fault.value.code == code


def test_the_deputy_is_proposed_by_the_chair(database: Database, rules: Rulebook) -> None:
    """3.8, C17: three years from the own election, a warning about the first meeting."""
    installed = elected(database, rules, DEPUTY, "2026-10-16", office="deputy")
    assert term_of(database, installed) == (day("2026-10-16"), day("2029-10-16"))
    assert [each.code for each in installed.warnings] == ["deputy_not_at_first_meeting"]
    with database.read() as session:
        written = session.exec(select(OfficeTerm)).one()
        assert written.proposed_by == party_called(session, CHAIR).id


def test_at_the_first_meeting_there_is_nothing_to_warn_of(
    database: Database, rules: Rulebook
) -> None:
    installed = elected(database, rules, DEPUTY, "2024-10-16", office="deputy", first_meeting=True)
    assert installed.warnings == ()


def test_nobody_but_the_chair_proposes_the_deputy(database: Database, rules: Rulebook) -> None:
    with database.read() as session:
        other = party_called(session, OTHER).id
    with pytest.raises(Refusal) as refused:
        elected(database, rules, DEPUTY, "2026-10-16", office="deputy", proposed_by=other)
    assert (refused.value.code, refused.value.rule) == ("proposer_not_chair", "R-3.8")
    without_chair(database, "2026-10-01")
    with pytest.raises(Refusal) as refused:
        elected(database, rules, DEPUTY, "2026-10-16", office="deputy")
    assert refused.value.code == "proposer_not_chair"


def dismissed(
    database: Database,
    rules: Rulebook,
    office: str,
    on: str,
    ground: str = "own_request",
    last_day: str = "",
    basis: str = "протокол Президиума № 5",
) -> Dismissed:
    with database.work(CLERK) as work:
        dismissal = Dismissal(
            office=office,
            ground=ground,
            decided_on=day(on),
            last_day=day(last_day) if last_day else None,
            basis=basis,
        )
        return dismiss(work, NOBODY, rules, dismissal)


def test_an_early_end_tells_how_few_votes_may_decide(database: Database, rules: Rulebook) -> None:
    """C16: with eleven members six are a quorum and three may decide."""
    done = dismissed(database, rules, "chair", "2027-09-20", last_day="2027-09-30")
    assert done.warnings[0].message.text("en") == (
        "With 11 members 3 votes may be enough for such a decision"
    )
    assert [each.code for each in done.warnings] == ["few_votes", "deputy_presides"]
    with database.read() as session:
        assert fewest_votes(session, rules, "presidium", day("2027-09-20")) == 3
        kept = session.exec(select(OfficeDismissal)).one()
        assert (kept.ground, kept.decided_on) == ("own_request", day("2027-09-20"))
        assert offices.holder_on(session, "chair", "presidium", day("2027-09-30")) is not None
        assert offices.holder_on(session, "chair", "presidium", day("2027-10-01")) is None


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"ground": "age"}, "dismissal_ground"),
        ({"basis": ""}, "decision_missing"),
        ({"office": "secretary"}, "office_not_elective"),
        ({"on": "2027-12-02"}, "decision_ahead"),
        ({"last_day": "2027-09-01"}, "powers_before_decision"),
    ],
)
def test_an_early_end_has_ground_and_decision(
    database: Database, rules: Rulebook, change: dict[str, str], code: str
) -> None:
    """R-3.7: ground and decision are both required."""
    given = {"office": "chair", "on": "2027-09-20", **change}
    with pytest.raises(UsageFault) as fault:
        dismissed(database, rules, **given)
    assert fault.value.code == code


def test_nobody_is_dismissed_from_what_is_over_or_vacant(
    database: Database, rules: Rulebook
) -> None:
    with pytest.raises(NotFound):
        dismissed(database, rules, "deputy", "2027-09-20")
    with pytest.raises(Refusal) as refused:
        dismissed(database, rules, "chair", "2027-11-01")
    assert refused.value.code == "office_expired"


def acting(
    database: Database, rules: Rulebook, name: str, starts: str, ends: str, reason: str = "отпуск"
) -> Stood:
    with database.work(CLERK) as work:
        period = ActingPeriod(
            starts_on=day(starts),
            ends_on=day(ends),
            reason=reason,
            person_id=party_called(work.session, name).id if name else None,
        )
        return act(work, NOBODY, rules, period)


def permissions(database: Database, login: str, on: str) -> frozenset[str]:
    with database.read() as session:
        return reader_of(session, active_account(session, login), day(on)).permissions


def test_whoever_acts_has_the_chairs_rights_inside_the_period_only(
    database: Database, rules: Rulebook
) -> None:
    """PRM-5, 3.9: from the first day to the last, and no day more."""
    elected(database, rules, DEPUTY, "2026-10-16", office="deputy")
    stood = acting(database, rules, "", "2026-11-02", "2026-11-10")
    assert stood.warnings == ()
    held = {
        on: "record.sign" in permissions(database, "presidium", on)
        for on in ("2026-11-01", "2026-11-02", "2026-11-10", "2026-11-11")
    }
    assert list(held.values()) == [False, True, True, False]
    with database.read() as session:
        found = offices.chairing_on(session, "presidium", day("2026-11-05"))
    assert [(each.office, each.seat.person.name) for each in found] == [
        ("chair", CHAIR),
        ("acting_chair", DEPUTY),
    ]


def test_an_acting_period_ends_early_when_the_chair_is_back(
    database: Database, rules: Rulebook
) -> None:
    acting(database, rules, DEPUTY, "2026-11-02", "2026-11-10")
    with database.work(CLERK) as work:
        end_acting(work, NOBODY, day("2026-11-05"), "возвращение председателя")
        with pytest.raises(NotFound):
            end_acting(work, NOBODY, day("2026-11-06"), "возвращение председателя")
    assert "record.sign" in permissions(database, "presidium", "2026-11-05")
    assert "record.sign" not in permissions(database, "presidium", "2026-11-06")


def test_somebody_else_than_the_deputy_acts_with_a_warning(
    database: Database, rules: Rulebook
) -> None:
    stood = acting(database, rules, OTHER, "2026-11-02", "2026-11-10")
    assert [each.code for each in stood.warnings] == ["acting_not_deputy"]
    with pytest.raises(Refusal) as refused:
        acting(database, rules, DEPUTY, "2026-11-10", "2026-11-12")
    assert refused.value.code == "standing_overlaps"


@pytest.mark.parametrize(
    ("name", "reason", "code"),
    [
        (CHAIR, "отпуск", "acting_is_chair"),
        ("Белова Наталья Павловна", "отпуск", "acting_without_seat"),
        (DEPUTY, " ", "reason_missing"),
        ("", "отпуск", "deputy_missing"),
    ],
)
def test_who_cannot_act(
    database: Database, rules: Rulebook, name: str, reason: str, code: str
) -> None:
    with pytest.raises((Refusal, UsageFault)) as refused:
        acting(database, rules, name, "2026-11-02", "2026-11-10", reason)
    assert refused.value.code == code


def appointed(
    database: Database, rules: Rulebook, name: str, organisation: str, on: str, **other: object
) -> Installed:
    with database.work(CLERK) as work:
        new = Appointment(
            person_id=party_called(work.session, name).id,
            organisation_id=party_called(work.session, organisation).id,
            decided_on=day(on),
            basis="распоряжение № 2",
            **other,  # type: ignore[arg-type]
        )
        return appoint(work, NOBODY, rules, new)


def test_the_secretary_serves_until_the_next_is_appointed(
    database: Database, rules: Rulebook
) -> None:
    """TRM-6: no term, ends with the replacement; C18: without a seat no vote."""
    school = "МБОУ «СОШ № 15»"
    done = appointed(database, rules, "Белова Наталья Павловна", school, "2026-11-20")
    assert term_of(database, done) == (day("2026-11-20"), None)
    assert [each.code for each in done.warnings] == ["secretary_without_vote"]
    with database.read() as session:
        before = offices.holder_on(session, "secretary", "presidium", day("2026-11-19"))
        after = offices.holder_on(session, "secretary", "presidium", day("2026-11-20"))
        written = session.exec(select(OfficeTerm)).one()
        assert written.proposed_by == party_called(session, CHAIR).id
    assert before is not None
    assert after is not None
    assert before.person.name == "Савушкина Тамара Никитична"
    assert after.person.name == "Белова Наталья Павловна"


def test_the_secretary_is_of_a_member_organisation(database: Database, rules: Rulebook) -> None:
    """TRM-3, 4.4."""
    outside = "Отдел управления качеством образования Министерства образования Приобского края"
    with pytest.raises(Refusal) as refused:
        appointed(database, rules, "Крутоярова П.А.", outside, "2026-11-20")
    assert refused.value.code == "secretary_not_of_member"
    assert refused.value.clause == "п. 4.4 Положения"


def test_an_elected_secretary_is_told_of_the_statute(database: Database, rules: Rulebook) -> None:
    """C18: appointment is the rule, election is kept as what it was."""
    done = appointed(database, rules, OTHER, COLLEGE, "2026-11-20", mode=OfficeMode.ELECTION)
    assert [each.code for each in done.warnings] == ["secretary_elected"]
    with pytest.raises(Refusal) as refused:
        appointed(database, rules, OTHER, COLLEGE, "2026-11-21")
    assert refused.value.code == "secretary_same"


def test_without_a_chair_nobody_appoints(database: Database, rules: Rulebook) -> None:
    without_chair(database, "2026-10-01")
    with pytest.raises(Refusal) as refused:
        appointed(database, rules, OTHER, COLLEGE, "2026-11-20")
    assert refused.value.code == "appointer_not_chair"


def test_rights_last_until_the_election_but_not_without_the_seat(
    database: Database, rules: Rulebook
) -> None:
    """TRM-2: serves until the election; PRM-5: a lost seat or a successor ends it."""
    after = "2027-10-16"
    assert "record.sign" in permissions(database, "chair", after)
    with database.work(CLERK) as work:
        chair = party_called(work.session, CHAIR)
        seat = rosters.list_standings(
            work.session, LAST_DAY, kind="presidium_seat", party_id=chair.id
        )
        end_standing(work, NOBODY, seat[0].standing.id, day("2027-11-01"), "увольнение")
    assert "record.sign" in permissions(database, "chair", "2027-11-01")
    assert "record.sign" not in permissions(database, "chair", "2027-11-02")
    elected(database, rules, DEPUTY, "2027-10-20")
    assert "record.sign" in permissions(database, "chair", "2027-10-19")
    assert "record.sign" not in permissions(database, "chair", "2027-10-20")
    assert "record.sign" in permissions(database, "presidium", "2027-10-20")
