"""A list of pairs from the proposal to the decision, as the statute wants it (3.16)."""

from __future__ import annotations

import datetime as dt

import pytest
from sqlmodel import select

from regest.core.base.clock import ManualClock
from regest.core.base.errors import Refusal, UsageFault
from regest.core.catalogue.tables import Component, Record
from regest.core.catalogue.visibility import visible
from regest.kit.house import House
from regest.plugins.mentoring.approving import agreeing, changing, enacting, proposing
from regest.plugins.mentoring.approving.enacting import Decision
from regest.plugins.mentoring.approving.lists import lines_of, list_with, party_names
from regest.plugins.mentoring.in_force import pairs
from regest.plugins.mentoring.tables.lists import ListState
from tests.support.mentoring import CANDIDATES_27, MENTORS_27, furnish, stand
from tests.support.signed_minutes import closed_meeting, really_signed

DRAWN = dt.datetime(2026, 10, 14, 4, tzinfo=dt.UTC)
MEETING = dt.date(2026, 10, 16)
TYPED = Decision(body="presidium", number="4/1.1", decided_on=MEETING)


def listed(house: House, list_id: str) -> set[str]:
    """Return the pairs of a list as `Н1–К2`."""
    with house.read() as session:
        lines = lines_of(session, list_id)
        names = party_names(session, lines)
        return {f"{names[each.mentor_id].name}–{names[each.candidate_id].name}" for each in lines}


def heard(house: House, list_id: str) -> None:
    """Let everybody of the Presidium agree."""
    with house.read() as session:
        silent = agreeing.unheard(session, list_with(session, list_id), house)
    for person in silent:
        agreeing.opine(house, list_id, agrees=True, for_person=person.id)


@pytest.fixture
def drafted(house: House, clock: ManualClock) -> str:
    """Give the list of scenario 27 as it is proposed two days before the meeting."""
    now = clock.now()
    clock.set(DRAWN)
    furnish(house, MENTORS_27, CANDIDATES_27)
    made = proposing.propose(house).id
    clock.set(now)
    return made


def test_27_is_proposed_exactly_and_a_second_mentor_refused(house: House, drafted: str) -> None:
    assert listed(house, drafted) == {"Н1–К2", "Н2–К1"}
    with pytest.raises(Refusal) as caught:
        changing.assign(house, drafted, "Н1", "К1")
    assert caught.value.code == "pair_second_candidate"
    assert "(2 and 2)" in caught.value.text("en")
    assert caught.value.clause == "п. 3.16 Положения"


def test_28_a_second_mentor_is_refused_naming_both_figures(house: House) -> None:
    furnish(
        house,
        ("Барнаул, школа", "Бийск, школа", "Рубцовск, СПО"),
        ("Барнаул, школа", "Барнаул, СПО", "Бийск, школа", "Рубцовск, школа", "Новоалтайск, СПО"),
    )
    row = proposing.propose(house)
    assert listed(house, row.id) == {"Н1–К1", "Н1–К2", "Н2–К3", "Н3–К4", "Н3–К5"}
    with pytest.raises(Refusal) as caught:
        changing.assign(house, row.id, "Н1", "К3")
    assert caught.value.code == "pair_second_mentor"
    assert caught.value.text("en").startswith(
        "К3 cannot have a second mentor: there are more candidates than mentors (5 and 3)"
    )


def test_29_a_second_candidate_is_refused(house: House) -> None:
    furnish(
        house,
        ("Барнаул, школа", "Барнаул, СПО", "Бийск, школа", "Рубцовск, школа",
         "Камень-на-Оби, детский сад"),
        ("Барнаул, школа", "Бийск, СПО", "Рубцовск, детский сад"),
    )  # fmt: skip
    row = proposing.propose(house)
    assert listed(house, row.id) == {"Н1–К1", "Н2–К1", "Н3–К2", "Н4–К3", "Н5–К3"}
    with pytest.raises(Refusal) as caught:
        changing.assign(house, row.id, "Н3", "К1")
    assert caught.value.code == "pair_second_candidate"
    assert "more mentors than candidates (5 and 3)" in caught.value.text("en")


def test_an_exchange_puts_both_pairs_right(house: House, drafted: str) -> None:
    changing.assign(house, drafted, "Н1", "К1", instead=True)
    assert listed(house, drafted) == {"Н1–К1", "Н2–К2"}
    # Н2–К2 have nothing in common now: nobody is asked before that is justified.
    with pytest.raises(Refusal) as caught:
        agreeing.submit(house, drafted)
    assert caught.value.code == "pair_unjustified"
    changing.justify(house, drafted, "Н2", "К2", "готовит тот же процесс")
    assert agreeing.submit(house, drafted).state is ListState.AGREEING


def test_a_pair_outside_the_criterion_wants_a_justification(house: House) -> None:
    furnish(house, ("Барнаул, школа", "Бийск, СПО"), ("Барнаул, школа",))
    row = proposing.propose(house)
    changing.unassign(house, row.id, "Н1", "К1")
    with pytest.raises(Refusal) as caught:
        changing.assign(house, row.id, "Н2", "К1")
    assert caught.value.code == "pair_unjustified"
    (told,) = changing.assign(house, row.id, "Н2", "К1", why="ведёт тот же процесс")
    assert told.code == "pair_outside"
    # Beside a mentor who fits none outside the criterion is added.
    changing.unassign(house, row.id, "Н2", "К1")
    changing.assign(house, row.id, "Н1", "К1")
    with pytest.raises(Refusal) as caught:
        changing.assign(house, row.id, "Н2", "К1", why="ещё один")
    assert caught.value.code == "pair_outside_beside_fitting"


def test_both_options_are_kept_where_the_even_load_gives_way(house: House) -> None:
    furnish(house, ("Барнаул, школа", "Бийск, СПО"), ("Барнаул, школа",) * 3)
    row = proposing.propose(house)
    assert (row.chosen, sorted(row.options)) == ("free", ["even", "free"])
    assert [proposing.objective_of(row, each).covered for each in ("even", "free")] == [2, 3]
    assert listed(house, row.id) == {"Н1–К1", "Н1–К2", "Н1–К3"}
    proposing.choose(house, row.id, "even")
    assert len({each.partition("–")[0] for each in listed(house, row.id)}) == 2
    with pytest.raises(UsageFault) as caught:
        proposing.choose(house, row.id, "third")
    assert caught.value.code == "option_unknown"


def test_one_list_at_a_time(house: House, drafted: str) -> None:
    with pytest.raises(Refusal) as caught:
        proposing.propose(house)
    assert caught.value.code == "pair_list_open"
    agreeing.drop(house, drafted, "составлен заново")
    assert proposing.propose(house).id != drafted


def test_nobody_to_pair_is_said(house: House) -> None:
    furnish(house, (), CANDIDATES_27)
    with pytest.raises(Refusal) as caught:
        proposing.propose(house)
    assert caught.value.text("en").startswith("There is nobody to pair: 0 mentors and 2 candidates")


def test_everybody_is_heard_before_the_decision_or_it_is_said_why_not(
    house: House, drafted: str
) -> None:
    agreeing.submit(house, drafted)
    with house.read() as session:
        first, *others = agreeing.unheard(session, list_with(session, drafted), house)
    agreeing.opine(house, drafted, agrees=False, remark="Далеко ехать", for_person=first.id)
    agreeing.answer(house, drafted, first.name, "Консультации дистанционные")
    with pytest.raises(Refusal) as caught:
        enacting.approve(house, drafted, TYPED)
    assert caught.value.code == "pair_list_unheard"
    assert others[0].name in caught.value.text("en")
    done = enacting.approve(house, drafted, TYPED, "болеют")
    assert done.row.unheard_reason == "болеют"


def test_a_changed_list_is_agreed_anew(house: House, drafted: str) -> None:
    agreeing.submit(house, drafted)
    heard(house, drafted)
    with house.read() as session:
        assert list_with(session, drafted).state is ListState.AGREED
    agreeing.take_back(house, drafted)
    agreeing.submit(house, drafted)
    with house.read() as session:
        row = list_with(session, drafted)
        assert agreeing.opinions_of(session, row) == []
        assert agreeing.unheard(session, row, house)


def test_a_list_in_the_hands_of_the_presidium_is_not_changed(house: House, drafted: str) -> None:
    agreeing.submit(house, drafted)
    with pytest.raises(Refusal) as caught:
        changing.unassign(house, drafted, "Н1", "К2")
    assert caught.value.code == "pair_list_state"


def test_a_decision_of_signed_minutes_brings_the_pairs_into_force(
    house: House, drafted: str
) -> None:
    agreeing.submit(house, drafted)
    heard(house, drafted)
    meeting = closed_meeting(house)
    with house.read() as session:
        assert enacting.offered(house, session, "пары") == ()
    really_signed(house, meeting)
    with house.read() as session:
        offered = enacting.offered(house, session, "пары")
    assert offered is not None
    done = enacting.approve(house, drafted, Decision(record_id=offered[0].record_id))
    assert {each.starts_on for each in done.pairs} == {dt.date(2026, 10, 16)}
    assert done.row.state is ListState.APPROVED
    assert done.row.decision_record_id == offered[0].record_id
    with house.read() as session:
        names = session.exec(select(Component.name).where(Component.record_id == done.record.id))
        assert sorted(name.rpartition(".")[2] for name in names) == ["docx", "pdf"]
        shown = pairs.listing(session, house.reader)
    assert [(row.number, row.mentor.name, row.candidate.name) for row in shown] == [
        ("НК-1", "Н2", "К1"),
        ("НК-2", "Н1", "К2"),
    ]


def test_without_minutes_the_decision_is_typed(house: House, drafted: str) -> None:
    agreeing.submit(house, drafted)
    heard(house, drafted)
    for wrong in (Decision(number="4"), Decision(decided_on=dt.date(2026, 10, 16))):
        with pytest.raises(UsageFault) as fault:
            enacting.approve(house, drafted, wrong)
        assert fault.value.code == "decision_missing"
    with pytest.raises(Refusal) as caught:
        enacting.approve(house, drafted, Decision(number="5", decided_on=dt.date(2026, 12, 1)))
    assert caught.value.code == "decision_day"
    done = enacting.approve(house, drafted, TYPED)
    assert done.record.number == "СП-1"
    with house.read() as session:
        kept = session.exec(
            select(Record).where(Record.class_name == "mentor_pair", visible(house.reader))
        ).all()
    assert {each.heading for each in kept} == {"Н1 – К2", "Н2 – К1"}


def test_standing_pairs_are_fixed_when_a_new_list_is_drawn_up(house: House, drafted: str) -> None:
    agreeing.submit(house, drafted)
    heard(house, drafted)
    enacting.approve(house, drafted, TYPED)
    stand(house, "Н3", "Барнаул, СПО", "member", "qms_certified")
    again = proposing.propose(house)
    # К2 has Н1; with three mentors and two candidates Н3 may help too, and nothing else changes.
    assert listed(house, again.id) == {"Н1–К2", "Н2–К1", "Н3–К2"}
    assert again.mentors == 3
    with pytest.raises(Refusal) as caught:
        changing.unassign(house, again.id, "Н1", "К2")
    assert caught.value.code == "pair_works"
