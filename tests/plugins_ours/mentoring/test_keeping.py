"""A pair that works keeps its papers; they count from the end of the last of their pairs."""

from __future__ import annotations

import datetime as dt

from regest.core.base.messages import Titles
from regest.core.catalogue import vocabulary
from regest.core.catalogue.drafts import Draft, PartyRole
from regest.core.catalogue.registration import register
from regest.core.hooks.types import RecordClass
from regest.core.people.parties import party_called
from regest.core.retention.events import live_events
from regest.kit.house import House
from regest.plugins.mentoring.approving.enacting import Decision
from regest.plugins.mentoring.approving.entering import enter
from regest.plugins.mentoring.in_force import ending, watching
from regest.plugins.mentoring.in_force.ending import End
from regest.plugins.mentoring.tables.lists import (
    ListState,
    MentoringLine,
    MentoringList,
    Origin,
)
from regest.plugins.mentoring.tables.pairs import Ending, MentoringPair
from tests.support.keeping import filed, told
from tests.support.mentoring import furnish

DECIDED = Decision(body="presidium", number="5/2.1", decided_on=dt.date(2025, 10, 17))
FIRST, LAST = dt.date(2026, 5, 14), dt.date(2026, 9, 1)


def pair(house: House, mentor: str, candidate: str) -> MentoringPair:
    """Enter a pair whose card lies in file 03-05."""
    entered = enter(house, mentor, candidate, DECIDED)
    filed(house, entered.record_id, "03-05")
    return entered


def paper(house: House, *names: str) -> str:
    """Put a paper that names these organisations into file 03-05."""
    with house.work() as work:
        title = Titles(ru="Бумага", en="Paper")
        vocabulary.save_classes(work, "core", [RecordClass(name="paper", title=title)])
        work.witness("class.saved", "record_class", "paper")
        found = [party_called(work.session, each) for each in names]
        draft = Draft(
            "paper",
            "Мотивационное письмо",
            file_index="03-05",
            parties=tuple(PartyRole(each.id, "addressee") for each in found),
        )
        return register(work, house.deployment.calls, draft).record.id


def listed(house: House, record_id: str, *pairs: MentoringPair) -> None:
    """Write a list of these pairs, approved long ago, whose record is given."""
    with house.work() as work:
        row = MentoringList(
            id=work.new_id(), state=ListState.APPROVED, drawn_on=dt.date(2025, 10, 1),
            case_name="equal", mentors=2, candidates=2, share=1, territory_weight=2,
            sector_weight=1, chosen="even", changed_on=dt.date(2025, 10, 1),
            record_id=record_id, created_by="проверка", created_at=work.now,
        )  # fmt: skip
        work.session.add(row)
        work.session.flush()
        for each in pairs:
            work.session.add(
                MentoringLine(
                    id=work.new_id(), list_id=row.id, mentor_id=each.mentor_id,
                    candidate_id=each.candidate_id, criterion="both", score=3,
                    origin=Origin.COMPUTED, pair_id=each.id,
                )
            )  # fmt: skip
        work.witness("pair_list.approved", "pair_list", row.id)


def over(house: House, entered: MentoringPair, day: dt.date) -> None:
    """End a pair on a day."""
    ended = End(ending=Ending.DECISION, day=day, reason="решение от 01.09.2026")
    ending.end(house, entered.id, ended)


def noted(house: House, record_id: str) -> list[tuple[str, dt.date]]:
    """Return the events that count of a record."""
    with house.read() as session:
        found = live_events(session, record_id=record_id)
        return [(each.trigger, each.happened_on) for each in found]


def test_a_pair_that_works_is_named_with_the_way_out(house: House) -> None:
    furnish(house, ("Барнаул, школа",), ("Барнаул, СПО",))
    one = pair(house, "Н1", "К1")
    assert told(house, one.record_id) == [
        "Действует пара НК-1 (PAR-6). Сначала завершите пару: regest mentor end НК-1."
    ]
    over(house, one, FIRST)
    assert told(house, one.record_id) == []


def test_a_list_is_kept_and_counts_from_the_end_of_its_last_pair(house: House) -> None:
    furnish(house, ("Барнаул, школа", "Бийск, школа"), ("Барнаул, СПО", "Бийск, СПО"))
    one, other = pair(house, "Н1", "К1"), pair(house, "Н2", "К2")
    record_id = paper(house)
    listed(house, record_id, one, other)
    over(house, other, LAST)
    assert noted(house, record_id) == []
    over(house, one, FIRST)
    assert noted(house, record_id) == [("pair_ended", LAST)]


def test_letters_of_a_candidate_wait_again_once_another_pair_begins(house: House) -> None:
    furnish(house, ("Барнаул, школа", "Бийск, школа"), ("Барнаул, СПО",))
    letter = paper(house, "К1")
    one = pair(house, "Н1", "К1")
    other = paper(house, "Н2")
    over(house, one, FIRST)
    assert noted(house, letter) == [("pair_ended", FIRST)]
    assert noted(house, other) == []
    again = pair(house, "Н2", "К1")
    # The new card came into the file after the pair began: the daily look sees to it.
    watching.watch(house)
    assert noted(house, letter) == []
    over(house, again, LAST)
    assert noted(house, letter) == noted(house, other) == [("pair_ended", LAST)]


def test_a_record_of_the_ending_counts_from_it(house: House) -> None:
    furnish(house, ("Барнаул, школа",), ("Барнаул, СПО",))
    one = pair(house, "Н1", "К1")
    note = paper(house)
    ended = End(ending=Ending.CHAIR_NOTE, day=FIRST, reason="записка", record_id=note)
    ending.end(house, one.id, ended)
    assert noted(house, note) == [("pair_ended", FIRST)]
