"""Many at once on one list and on one pair: approved once, ended once, no line after the end."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from sqlmodel import select

from regest.core.base.clock import ManualClock
from regest.core.catalogue.tables import Record
from regest.core.store import audit
from regest.kit.house import House
from regest.plugins.mentoring.approving import agreeing, changing, enacting, proposing
from regest.plugins.mentoring.approving.enacting import Decision
from regest.plugins.mentoring.approving.entering import enter
from regest.plugins.mentoring.approving.lists import lines_of
from regest.plugins.mentoring.in_force import ending, log, watching
from regest.plugins.mentoring.tables.lists import ListState, MentoringList
from regest.plugins.mentoring.tables.pairs import (
    Ending,
    MentoringConsultation,
    MentoringPair,
    MentoringQuestion,
    MentoringWarning,
    PairState,
    Topic,
)
from tests.support.houses import opened_house
from tests.support.mentoring import CANDIDATES_27, MENTORS_27, ended, furnish
from tests.support.races import ATTEMPTS, attempted

NOW = dt.datetime(2026, 10, 27, 4, 0, tzinfo=dt.UTC)
TODAY = dt.date(2026, 10, 27)
DECIDED = Decision(body="presidium", number="4/1.1", decided_on=TODAY)


def whole(house: House) -> None:
    """Check that the event log is unbroken."""
    with house.read() as session:
        assert audit.verify(session, house.deployment.signer.public_key).ok


def test_of_many_approvals_of_one_list_one_brings_its_pairs_into_force(shared: Path) -> None:
    """Taken back and laid before the Presidium between them, a list is approved whole or not."""
    with opened_house(shared, ManualClock(NOW)) as house:
        furnish(house, MENTORS_27, CANDIDATES_27)
        list_id = agreeing.submit(house, proposing.propose(house).id).id

    ended_as = attempted(
        shared,
        [
            lambda house: enacting.approve(house, list_id, DECIDED, "срочно"),
            lambda house: agreeing.take_back(house, list_id),
            lambda house: changing.justify(house, list_id, "Н1", "К2", "причина"),
            lambda house: agreeing.submit(house, list_id),
        ],
        ManualClock(NOW),
    )

    assert sum(ended_as.values()) == ATTEMPTS
    assert set(ended_as) <= {"done", "pair_list_state", "pair_list_changed"}
    with opened_house(shared, ManualClock(NOW)) as house:
        whole(house)
        with house.read() as session:
            row = session.get_one(MentoringList, list_id)
            pairs = session.exec(select(MentoringPair)).all()
            papers = session.exec(select(Record).where(Record.class_name == "mentor_pair_list"))
            lines = lines_of(session, list_id)
            if row.state is ListState.APPROVED:
                assert (len(pairs), len(papers.all()), row.open_slot) == (2, 1, None)
                assert {each.pair_id for each in lines} == {each.id for each in pairs}
            else:
                assert (len(pairs), len(papers.all()), row.open_slot) == (0, 0, 1)


def test_two_proposals_at_once_make_one_list(shared: Path) -> None:
    with opened_house(shared, ManualClock(NOW)) as house:
        furnish(house, MENTORS_27, CANDIDATES_27)
    ended_as = attempted(shared, [proposing.propose], ManualClock(NOW))
    assert ended_as == {"done": 1, "pair_list_open": ATTEMPTS - 1}


def test_a_log_is_kept_until_the_pair_ends_and_not_after(shared: Path) -> None:
    """Each line that was accepted stands in the log, and the pair ended once."""
    with opened_house(shared, ManualClock(NOW)) as house:
        furnish(house, ("Барнаул, школа",), ("Барнаул, СПО",))
        begun = Decision(body="presidium", number="5/2.1", decided_on=dt.date(2025, 10, 17))
        pair_id = enter(house, "Н1", "К1", begun).id

    def consult(house: House) -> None:
        new = log.Consultation(held_on=TODAY, topic=Topic.AUDIT, text="консультация")
        log.consult(house, pair_id, new)

    def finish(house: House) -> None:
        how = ending.End(ending=Ending.DECISION, day=TODAY, reason="решение № 7")
        ending.end(house, pair_id, how)

    ended_as = attempted(shared, [consult, consult, consult, finish], ManualClock(NOW))

    assert set(ended_as) <= {"done", "pair_ended"}
    with opened_house(shared, ManualClock(NOW)) as house:
        whole(house)
        with house.read() as session:
            pair = session.get_one(MentoringPair, pair_id)
            lines = session.exec(select(MentoringConsultation)).all()
    assert pair.state is PairState.TERMINATED
    assert pair.ended_at is not None
    assert len(lines) == ended_as["done"] - 1


def test_certificates_that_lapse_and_lapse_soon_give_the_chair_one_task_each(
    shared: Path,
) -> None:
    with opened_house(shared, ManualClock(NOW)) as house:
        furnish(house, ("Барнаул, школа",) * 2, ("Барнаул, СПО",) * 2)
        begun = Decision(body="presidium", number="5/2.1", decided_on=dt.date(2025, 10, 17))
        for number in "12":
            enter(house, f"Н{number}", f"К{number}", begun)
        ended(house, "Н1", "qms_certified", dt.date(2026, 10, 20))
        ended(house, "Н2", "qms_certified", dt.date(2026, 11, 20))
    ended_as = attempted(shared, [watching.watch], ManualClock(NOW))
    assert ended_as == {"done": ATTEMPTS}
    with opened_house(shared, ManualClock(NOW)) as house, house.read() as session:
        assert len(session.exec(select(MentoringQuestion)).all()) == 1
        assert len(session.exec(select(MentoringWarning)).all()) == 1
