"""Pairs that work: their log and plan, doubts, and the end by the certificate (4.11)."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from sqlmodel import select

from regest.core.base.clock import ManualClock
from regest.core.base.errors import NotFound, Refusal, UsageFault
from regest.core.catalogue.cards import card
from regest.core.catalogue.tables import Record
from regest.core.catalogue.task_tables import Task
from regest.core.people import standings
from regest.core.people.parties import party_called
from regest.kit.house import House
from regest.plugins.mentoring.approving import proposing
from regest.plugins.mentoring.approving.enacting import Decision
from regest.plugins.mentoring.approving.entering import enter
from regest.plugins.mentoring.approving.lists import lines_of
from regest.plugins.mentoring.in_force import doubts, ending, log, pairs, reports, watching
from regest.plugins.mentoring.in_force.ending import End
from regest.plugins.mentoring.tables.pairs import Doubt, Ending, PairState, Topic
from tests.support.houses import opened_house
from tests.support.marks import put_under_mark
from tests.support.mentoring import certify, ended, furnish, stand

BEGUN = dt.date(2025, 10, 17)
TODAY = dt.date(2026, 10, 27)


@pytest.fixture
def pair(house: House) -> str:
    """Give the pair Н1 – К1 that works since 17.10.2025."""
    furnish(house, ("Барнаул, школа",), ("Барнаул, СПО",))
    decided = Decision(body="presidium", number="5/2.1", decided_on=BEGUN)
    return enter(house, "Н1", "К1", decided).id


def card_of(house: House, record_id: str) -> dict[str, object]:
    """Return the fields of a record's card by name."""
    with house.read() as session:
        record = session.get_one(Record, record_id)
        fields = card(session, house.reader, record)["fields"]
    assert isinstance(fields, list)
    return {each["name"]: each["value"] for each in fields}


def test_a_pair_whose_record_bears_a_mark_is_not_there(
    house: House, pair: str, folder: Path, clock: ManualClock
) -> None:
    """ACC-2: neither listed, counted, found, reported nor in doubt for whoever may not see it."""
    asked = reports.Asked(start=BEGUN, end=TODAY)
    with house.read() as session:
        record_id = pairs.find(session, house.reader, pair).pair.record_id
    put_under_mark(house, record_id)
    certify(house, "К1", dt.date(2026, 5, 14))
    told = {}
    with opened_house(folder, clock, "officer") as officer:
        for desk in (officer, house):
            with desk.read() as session:
                told[desk.reader.login] = (
                    len(pairs.listing(session, desk.reader)),
                    pairs.count(session, desk.reader, pairs.PairQuery()),
                    len(doubts.propose(session, TODAY, reader=desk.reader)),
                    len(reports.report(desk, asked).works),
                )
        with officer.read() as session, pytest.raises(NotFound):
            pairs.find(session, officer.reader, "НК-1")
        assert told == {officer.reader.login: (0, 0, 0, 0), house.reader.login: (1, 1, 1, 1)}
    with house.read() as session:
        assert pairs.find(session, house.reader, "НК-1").pair.id == pair


def test_30_a_pair_ends_on_the_day_of_the_certificate(house: House, pair: str) -> None:
    certify(house, "К1", dt.date(2026, 5, 14))
    (concern,) = _proposed(house)
    assert (concern.doubt, concern.since) == (None, dt.date(2026, 5, 14))
    done = ending.complete(house, pair)
    assert (done.state, done.ends_on) == (PairState.COMPLETED, dt.date(2026, 5, 14))
    assert done.end_reason == "кандидат получил сертификат соответствия (п. 4.11 Положения)"
    # Retention counts from the day on the card (PAR-6), kept with every module off.
    fields = card_of(house, done.record_id)
    assert (fields["starts_on"], fields["ends_on"]) == ("2025-10-17", "2026-05-14")
    assert _proposed(house) == []


def test_30_a_candidate_admitted_without_a_certificate_keeps_the_pair(
    house: House, pair: str
) -> None:
    ended(house, "К1", "candidate", dt.date(2026, 3, 9))
    _admit(house, "К1", dt.date(2026, 3, 10))
    assert _proposed(house) == []
    with pytest.raises(Refusal) as caught:
        ending.complete(house, pair)
    assert caught.value.code == "not_certified"
    # C30: a former candidate with a pair still counts among the candidates.
    stand(house, "Н2", "Бийск, школа", "member", "qms_certified")
    row = proposing.propose(house)
    assert (row.mentors, row.candidates) == (2, 1)


def test_a_lapsed_certificate_asks_the_chair_once(house: House, pair: str) -> None:
    ended(house, "Н1", "qms_certified", dt.date(2026, 10, 20))
    (concern,) = _proposed(house)
    assert (concern.doubt, concern.since) == (Doubt.MENTOR_CERTIFICATE, dt.date(2026, 10, 21))
    (row,) = watching.watch(house).questions
    assert watching.watch(house).questions == ()
    with house.read() as session:
        task = session.exec(select(Task).where(Task.id == row.task_id)).one()
    assert task.text == (
        "Принять решение о паре Н1 – К1: истёк срок сертификата соответствия наставника"
    )
    assert task.due_on == dt.date(2026, 11, 6)
    doubts.settle(house, pair, "Наставник продлевает сертификат")
    with house.read() as session:
        assert session.get_one(Task, row.task_id).dropped_on == TODAY
        assert doubts.doubted_ids(session) == {}
    with pytest.raises(Refusal) as caught:
        doubts.settle(house, pair, "ещё раз")
    assert caught.value.code == "pair_undoubted"
    # The chair has decided: nobody asks again, until the next certificate lapses.
    assert (_proposed(house), watching.watch(house).questions) == ([], ())
    with house.work() as work:
        mentor = party_called(work.session, "Н1").id
        calls, rules = house.deployment.calls, house.deployment.rules
        new = standings.NewStanding(
            kind="qms_certified", party_id=mentor, starts_on=TODAY, basis="новый"
        )
        stood = standings.start_standing(work, calls, rules, new)
        last = TODAY + dt.timedelta(days=3)
        standings.end_standing(work, calls, stood.standing.id, last, "отозван")
    with house.read() as session:
        (again,) = doubts.propose(session, TODAY + dt.timedelta(days=9))
    assert (again.doubt, again.since) == (
        Doubt.MENTOR_CERTIFICATE,
        TODAY + dt.timedelta(days=4),
    )


def test_a_candidate_who_left_as_a_member_is_doubted_since_then(house: House, pair: str) -> None:
    """Before, the doubt was counted from the day of the admission (C30)."""
    ended(house, "К1", "candidate", dt.date(2026, 3, 9))
    _admit(house, "К1", dt.date(2026, 3, 10))
    ended(house, "К1", "member", dt.date(2026, 9, 30))
    (concern,) = _proposed(house)
    assert (concern.pair.id, concern.doubt, concern.since) == (
        pair,
        Doubt.CANDIDATE_LEFT,
        dt.date(2026, 10, 1),
    )


@pytest.mark.parametrize(
    ("name", "kind", "doubt"),
    [("Н1", "member", Doubt.MENTOR_LEFT), ("К1", "candidate", Doubt.CANDIDATE_LEFT)],
)
@pytest.mark.usefixtures("pair")
def test_whoever_leaves_makes_a_doubt(house: House, name: str, kind: str, doubt: Doubt) -> None:
    ended(house, name, kind, dt.date(2026, 10, 1))
    assert [each.doubt for each in _proposed(house)] == [doubt]


def test_the_candidate_of_a_pair_in_doubt_gets_another_mentor_by_the_next_list(
    house: House, pair: str
) -> None:
    ended(house, "Н1", "qms_certified", dt.date(2026, 10, 20))
    watching.watch(house)
    stand(house, "Н2", "Барнаул, школа", "member", "qms_certified")
    row = proposing.propose(house)
    with house.read() as session:
        (line,) = lines_of(session, row.id)
    assert line.origin.value == "computed"
    from regest.plugins.mentoring.approving import agreeing, enacting

    agreeing.submit(house, row.id)
    decided = Decision(number="6/1.1", body="presidium", decided_on=TODAY)
    done = enacting.approve(house, row.id, decided, "срочно")
    assert [each.replaces_id for each in done.pairs] == [pair]
    with house.read() as session:
        former = pairs.find(session, house.reader, pair).pair
    assert (former.state, former.ending) == (PairState.TERMINATED, "replaced")
    assert former.ends_on == dt.date(2026, 10, 26)


def test_a_pair_is_broken_off_by_a_decision_with_a_reason(house: House, pair: str) -> None:
    wrong = End(ending=Ending.DECISION, day=TODAY)
    with pytest.raises(UsageFault) as fault:
        ending.end(house, pair, wrong)
    assert fault.value.code == "reason_missing"
    early = End(ending=Ending.DECISION, day=dt.date(2025, 1, 1), reason="решение № 7")
    with pytest.raises(Refusal) as caught:
        ending.end(house, pair, early)
    assert caught.value.code == "pair_end_day"
    done = ending.end(house, pair, End(ending=Ending.DECISION, day=TODAY, reason="решение № 7"))
    assert done.state is PairState.TERMINATED
    with pytest.raises(Refusal) as caught:
        ending.end(house, pair, End(ending=Ending.DECISION, day=TODAY, reason="ещё раз"))
    assert caught.value.code == "pair_ended"


def test_plan_and_log_go_by_the_five_topics(house: House, pair: str) -> None:
    step = log.plan(house, pair, Topic.AUDIT, "Провести внутренний аудит", TODAY)
    log.plan(house, pair, Topic.POLICY, "Разработать политику")
    with house.read() as session:
        assert [each.topic for each in log.steps_of(session, pair)] == [Topic.POLICY, Topic.AUDIT]
    log.close_step(house, step.id, result="Отчёт об аудите")
    new = log.Consultation(held_on=dt.date(2026, 2, 3), topic=Topic.POLICY, text="Черновик")
    held = log.consult(house, pair, new)
    log.consult(house, pair, log.Consultation(held_on=TODAY, topic=Topic.POLICY, text="Итог"))
    for day in (dt.date(2025, 10, 16), dt.date(2026, 10, 28)):
        with pytest.raises(UsageFault) as fault:
            log.consult(house, pair, log.Consultation(held_on=day, topic=Topic.AUDIT, text="…"))
        assert fault.value.code == "consultation_day"
    log.strike(house, held.id, "не той пары")
    made = reports.report(house, reports.Asked(start=dt.date(2026, 1, 1), end=TODAY))
    (work,) = made.works
    assert (work.consultations, work.topics, work.planned, work.done) == (1, 1, 2, 1)
    with house.read() as session:
        assert len(log.consultations_of(session, pair)) == 2


def test_a_stranger_sees_no_pair_and_keeps_no_log(
    house: House, pair: str, folder: Path, clock: ManualClock
) -> None:
    with opened_house(folder, clock, login="candidate") as candidate:
        with candidate.read() as session:
            assert pairs.listing(session, candidate.reader) == []
            with pytest.raises(NotFound):
                pairs.find(session, candidate.reader, "НК-1")
        new = log.Consultation(held_on=TODAY, topic=Topic.AUDIT, text="чужая")
        with pytest.raises(NotFound):
            log.consult(candidate, pair, new)
        with pytest.raises(Refusal) as caught:
            reports.report(candidate, reports.Asked(start=BEGUN, end=TODAY))
    assert caught.value.code == "permission_missing"


def test_a_candidate_sees_its_own_pair_and_keeps_its_log(
    house: House, folder: Path, clock: ManualClock
) -> None:
    stand(house, "Н1", "Приобск, школа", "member", "qms_certified")
    decided = Decision(body="presidium", number="5/2.1", decided_on=BEGUN)
    own = enter(house, "Н1", "МАДОУ «Детский сад № 19 «Рябинка»", decided, "обоснование").id
    with opened_house(folder, clock, login="candidate") as candidate:
        with candidate.read() as session:
            assert [row.pair.id for row in pairs.listing(session, candidate.reader)] == [own]
        log.consult(candidate, own, log.Consultation(held_on=TODAY, topic=Topic.AUDIT, text="Да"))


def _proposed(house: House) -> list[doubts.Concern]:
    with house.read() as session:
        return doubts.propose(session, TODAY)


def _admit(house: House, name: str, day: dt.date) -> None:
    from regest.core.people.standings import NewStanding, start_standing
    from regest.core.people.tables import Party

    with house.work() as work:
        party = work.session.exec(select(Party).where(Party.name == name)).one()
        new = NewStanding(kind="member", party_id=party.id, starts_on=day, basis="приказ")
        start_standing(work, house.deployment.calls, house.deployment.rules, new)
