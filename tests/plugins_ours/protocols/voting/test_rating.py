"""Of several options the leader is found first, then confirmed by the usual majority (C10)."""

from __future__ import annotations

import pytest

from regest.core.base.errors import Refusal, RegestError
from regest.kit.house import House
from regest.plugins.protocols.measures import Count
from regest.plugins.protocols.meetings import items_of
from regest.plugins.protocols.tables.votes import Outcome
from regest.plugins.protocols.voting.rating import rate
from regest.plugins.protocols.voting.taking import vote
from regest.plugins.protocols.voting.turn import Vote, motions_of
from tests.support.meetings import counted, opened

OPTIONS = {"Провести в марте": 4, "Провести в апреле": 3, "Провести в мае": 1}


def test_the_leader_is_put_to_the_vote(house: House) -> None:
    meeting_id = opened(house, 11, 9)
    leader = rate(house, meeting_id, 1, OPTIONS)
    assert (leader.wording, leader.outcome, leader.not_voted) == (
        "Провести в марте",
        Outcome.RATED,
        5,
    )
    done = counted(house, meeting_id, 5, 4, 0, wording=leader.wording).motion
    assert (done.outcome, done.needed) == (Outcome.ADOPTED, 5)
    with house.read() as session:
        (item,) = items_of(session, meeting_id)
        outcomes = [each.outcome.value for each in motions_of(session, item.id)]
    assert outcomes == ["rated", "rejected", "rejected", "adopted"]


@pytest.mark.parametrize(
    ("options", "code"),
    [
        ({"А": 4, "Б": 3}, "rating_options"),
        ({"А": 4, "Б": 4, "В": 1}, "rating_tied"),
        ({"А": 5, "Б": 4, "В": 1}, "vote_sum"),
        ({"А": 5, "Б": 4, "В": -1}, "vote_sum"),
    ],
)
def test_a_rating_without_a_leader_is_refused(
    house: House, options: dict[str, int], code: str
) -> None:
    meeting_id = opened(house, 11, 9)
    with pytest.raises(RegestError) as refused:
        rate(house, meeting_id, 1, options)
    assert refused.value.code == code
    with house.read() as session:
        (item,) = items_of(session, meeting_id)
        assert not motions_of(session, item.id)


def test_alternatives_are_voted_in_turn_until_one_is_adopted(house: House) -> None:
    """C10: a motion and its negation may both get exactly half; the first adopted wins."""
    meeting_id = opened(house, 11, 8)

    def option(wording: str, *numbers: int) -> Vote:
        return Vote(position=1, wording=wording, count=Count(*numbers), alternatives=1)

    assert vote(house, meeting_id, option("Принять", 3, 5, 0)).motion.outcome is Outcome.REJECTED
    assert vote(house, meeting_id, option("Отложить", 4, 4, 0)).motion.on_half
    with pytest.raises(Refusal) as refused:
        vote(house, meeting_id, option("Не принимать", 4, 4, 0))
    assert refused.value.code == "alternative_adopted"
