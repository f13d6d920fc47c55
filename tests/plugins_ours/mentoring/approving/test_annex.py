"""The annex names the body that decided in the genitive: «к решению Рабочей группы …»."""

from __future__ import annotations

import datetime as dt

import pytest

from regest.api import DecisionView
from regest.kit.house import House
from regest.plugins.mentoring.approving.annex import annex
from regest.plugins.mentoring.approving.lists import list_with
from regest.plugins.mentoring.approving.proposing import propose
from tests.support.mentoring import CANDIDATES_27, MENTORS_27, furnish


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("presidium", "к решению Президиума от 16.10.2026 № 4/1.1"),
        ("Рабочая группа по наставничеству",
         "к решению Рабочей группы по наставничеству от 16.10.2026 № 4/1.1"),
        ("Совет", "к решению Совета от 16.10.2026 № 4/1.1"),
    ],
)  # fmt: skip
def test_the_body_stands_in_the_genitive(house: House, body: str, said: str) -> None:
    furnish(house, MENTORS_27, CANDIDATES_27)
    list_id = propose(house).id
    day = dt.date(2026, 10, 16)
    decision = DecisionView(
        record_id="", number="4/1.1", body=body, held_on=day, minutes_number="4", text=""
    )
    with house.read() as session:
        made = annex(house, session, list_with(session, list_id), decision)
    assert said in [block.text for block in made.blocks if hasattr(block, "text")]
