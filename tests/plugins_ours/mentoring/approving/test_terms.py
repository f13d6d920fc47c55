"""What a distribution goes by beside territory and sector: caps, distances, who is kept apart."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from regest.core.base.clock import ManualClock
from regest.core.base.errors import NotFound, Refusal, StaleVersion, UsageFault
from regest.kit.house import House
from regest.plugins.mentoring import apart, distances
from regest.plugins.mentoring.approving import agreeing, changing, enacting, proposing
from regest.plugins.mentoring.approving.enacting import Decision
from regest.plugins.mentoring.approving.lists import AsRead, lines_of, party_names
from regest.plugins.mentoring.approving.showing import shown
from regest.plugins.mentoring.matching.roads import Road
from tests.support.houses import opened_house
from tests.support.mentoring import CANDIDATES_27, MENTORS_27, furnish

TODAY = dt.date(2026, 10, 27)


def listed(house: House, list_id: str) -> set[str]:
    """Return the pairs of a list as `Н1–К2`."""
    with house.read() as session:
        lines = lines_of(session, list_id)
        names = party_names(session, lines)
        return {f"{names[each.mentor_id].name}–{names[each.candidate_id].name}" for each in lines}


def overridden(folder: Path, rule: str, value: str) -> None:
    """Set a rule in the deployment's own settings."""
    with (folder / "regest.toml").open("a", encoding="utf-8") as settings:
        settings.write(f'\n[rules]\n"{rule}" = "{value}"\n')


def test_of_equal_pairs_the_nearer_one_is_proposed(house: House) -> None:
    """Both mentors share the sector alone; without distances the earlier ones meet."""
    furnish(house, ("Барнаул, школа", "Бийск, школа"), ("Горно-Алтайск, школа", "Тальменка, школа"))
    first = proposing.propose(house)
    assert listed(house, first.id) == {"Н1–К1", "Н2–К2"}
    agreeing.drop(house, first.id, "без расстояний")
    roads = "Барнаул;Тальменка;80\n бийск ; горно-алтайск ; 97 \n\nБарнаул;Горно-Алтайск;256\n"
    assert distances.note_distances(house, distances.read_distances(roads)) == 3
    assert listed(house, proposing.propose(house).id) == {"Н1–К2", "Н2–К1"}


def test_a_common_sector_goes_before_any_distance(house: House) -> None:
    furnish(house, ("Барнаул, школа", "Бийск, СПО"), ("Тальменка, школа", "Тальменка, СПО"))
    distances.note_distances(house, [Road("Барнаул", "Тальменка", 80)])
    assert listed(house, proposing.propose(house).id) == {"Н1–К1", "Н2–К2"}


def test_a_distance_is_noted_changed_and_forgotten(house: House) -> None:
    assert distances.note_distances(house, [Road("Барнаул", "Бийск", 160)]) == 1
    assert distances.note_distances(house, [Road("БИЙСК", "барнаул", 163)]) == 1
    assert distances.note_distances(house, [Road("Барнаул", "Бийск", 163)]) == 0
    with house.read() as session:
        assert [each.km for each in distances.distances_of(session)] == [163]
    distances.forget_distance(house, "Бийск", "Барнаул")
    with pytest.raises(NotFound):
        distances.forget_distance(house, "Бийск", "Барнаул")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Барнаул;Бийск", "distance_unreadable"),
        ("Барнаул;Бийск;-5", "distance_unreadable"),
        ("Барнаул; барнаул ;5", "distance_ends"),
        (";Бийск;5", "distance_ends"),
        ("Барнаул;Бийск;20001", "distance_km"),
    ],
)
def test_what_is_no_distance_is_refused_and_nothing_noted(
    house: House, text: str, code: str
) -> None:
    with pytest.raises(UsageFault) as caught:
        distances.note_distances(house, distances.read_distances(f"Алейск;Бийск;290\n{text}"))
    assert caught.value.code == code
    with house.read() as session:
        assert distances.count(session) == 0


def test_two_who_are_kept_apart_are_not_paired_until_that_is_taken_back(house: House) -> None:
    furnish(house, MENTORS_27, CANDIDATES_27)
    with pytest.raises(UsageFault):
        apart.keep_apart(house, "Н1", "К2", " ")
    apart.keep_apart(house, "Н1", "К2", "один учредитель")
    apart.keep_apart(house, "Н1", "К2", "сказано второй раз")
    row = proposing.propose(house)
    assert listed(house, row.id) == {"Н1–К1", "Н2–К2"}
    with pytest.raises(Refusal) as caught:
        changing.assign(house, row.id, "Н1", "К2", instead=True)
    assert caught.value.code == "pair_apart"
    agreeing.drop(house, row.id, "заново")
    apart.let_together(house, "Н1", "К2")
    with pytest.raises(NotFound):
        apart.let_together(house, "Н1", "К2")
    assert listed(house, proposing.propose(house).id) == {"Н1–К2", "Н2–К1"}


def test_two_kept_apart_after_they_were_listed_stop_the_list(house: House) -> None:
    furnish(house, MENTORS_27, CANDIDATES_27)
    row = proposing.propose(house)
    apart.keep_apart(house, "Н1", "К2", "один учредитель")
    with pytest.raises(Refusal) as caught:
        agreeing.submit(house, row.id)
    assert "Н1" in caught.value.text("en")


def test_the_cap_of_the_rule_takes_the_place_of_the_even_share(
    folder: Path, clock: ManualClock
) -> None:
    """Five candidates, two mentors: by the share three each, by a cap of two one is left."""
    overridden(folder, "mentoring.most_pairs", "2")
    with opened_house(folder, clock) as house:
        furnish(house, ("Барнаул, школа",) * 2, ("Барнаул, школа",) * 5)
        row = proposing.propose(house)
    assert (row.share, sorted(row.options), row.chosen) == (2, ["even", "free"], "free")
    assert proposing.objective_of(row, "even").served == 4
    assert proposing.objective_of(row, "free").served == 5


def test_weights_are_edited_by_rules(folder: Path, clock: ManualClock) -> None:
    overridden(folder, "mentoring.territory_weight", "7")
    with opened_house(folder, clock) as house:
        furnish(house, ("Барнаул, школа", "Бийск, школа"), ("Барнаул, СПО", "Бийск, СПО"))
        row = proposing.propose(house)
    assert (row.territory_weight, proposing.objective_of(row, "even").score) == (7, 14)


def test_each_option_says_what_it_costs(house: House) -> None:
    furnish(house, ("Барнаул, школа", "Бийск, СПО"), ("Барнаул, школа",) * 3)
    row = proposing.propose(house)
    with house.read() as session:
        even, free = shown(house, session, row.id).options
    assert (even.covered, even.outside, even.most, even.idle, even.chosen) == (2, 1, 2, 0, False)
    assert (free.covered, free.outside, free.most, free.idle, free.chosen) == (3, 0, 3, 1, True)
    assert (even.score, free.score) == (6, 9)


@pytest.mark.parametrize(
    ("decision", "code"),
    [
        (Decision(number="5", decided_on=TODAY, body="audit_group"), "decision_body"),
        (Decision(number="5", decided_on=TODAY, body="Совет по качеству"), "decision_body"),
        (Decision(number="5", decided_on=dt.date(2026, 10, 26)), "decision_before_list"),
    ],
)
def test_a_decision_that_cannot_have_approved_this_list_is_refused(
    house: House, decision: Decision, code: str
) -> None:
    furnish(house, MENTORS_27, CANDIDATES_27)
    row = proposing.propose(house)
    agreeing.submit(house, row.id)
    with pytest.raises(Refusal) as caught:
        enacting.approve(house, row.id, decision, "в отпуске")
    assert caught.value.code == code
    done = enacting.approve(house, row.id, Decision(number="5", decided_on=TODAY), "в отпуске")
    assert len(done.pairs) == 2


def test_a_list_changed_after_the_meeting_was_not_approved_there(
    house: House, clock: ManualClock
) -> None:
    clock.set(dt.datetime(2026, 10, 14, 4, tzinfo=dt.UTC))
    furnish(house, MENTORS_27, CANDIDATES_27)
    row = proposing.propose(house)
    clock.set(dt.datetime(2026, 10, 20, 4, tzinfo=dt.UTC))
    changing.assign(house, row.id, "Н1", "К1", instead=True)
    changing.justify(house, row.id, "Н2", "К2", "один процесс")
    agreeing.submit(house, row.id)
    held = dt.date(2026, 10, 16)
    with pytest.raises(Refusal) as caught:
        enacting.approve(house, row.id, Decision(number="4/1.1", decided_on=held), "в отпуске")
    assert caught.value.code == "decision_before_list"
    assert "20.10.2026" in caught.value.text("en")


def test_a_word_on_a_list_that_was_changed_meanwhile_is_not_taken(house: House) -> None:
    furnish(house, MENTORS_27, CANDIDATES_27)
    row = agreeing.submit(house, proposing.propose(house).id)
    seen = AsRead(row.id, row.version)
    agreeing.take_back(house, row.id)
    agreeing.submit(house, row.id)
    with pytest.raises(StaleVersion) as caught:
        agreeing.opine(house, seen, agrees=True, for_person="Полевой Б.Г.")
    assert caught.value.code == "pair_list_changed"
    with pytest.raises(StaleVersion):
        enacting.approve(house, seen, Decision(number="5", decided_on=TODAY), "в отпуске")
