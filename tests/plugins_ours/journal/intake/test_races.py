"""Several at once, and either database: of one message one letter comes, and nothing stops it."""

from __future__ import annotations

from pathlib import Path

import pytest

from regest.kit.house import House
from regest.plugins.journal.intake import listing, proposals
from regest.plugins.journal.intake.mail.taking import take_message
from regest.plugins.journal.tables.proposals import ProposalState
from tests.plugins_ours.journal.intake.mail.test_parts import HOSTILE
from tests.plugins_ours.journal.letters.test_races import THREADS, at_once
from tests.support.houses import MINISTRY, opened_house
from tests.support.messages import sample


def test_of_one_message_taken_in_by_several_one_letter_comes(shared: Path) -> None:
    """One proposal, and of several who confirm it at once all get the one number."""
    content = sample(1)

    def take(house: House) -> str:
        return str(take_message(house, content)[0].sequence)

    assert at_once(shared, [take] * THREADS) == ["1"] * THREADS
    confirmed = at_once(
        shared, [lambda house: proposals.confirm(house, "1").record.number] * THREADS
    )
    assert confirmed == ["Вх-1"] * THREADS
    with opened_house(shared) as house:
        (only,) = listing.proposals(house, list(ProposalState))
        assert (only.registered, only.files) == ("Вх-1", ())


@pytest.mark.parametrize("kind", ["bidi", "surrogates", "headers_alone", "no_message", "torn"])
def test_either_database_keeps_what_nobody_can_read(shared: Path, kind: str) -> None:
    with opened_house(shared) as house:
        row, _new = take_message(house, HOSTILE[kind]())
        assert proposals.confirm(
            house, row.id, sender=MINISTRY, subject="О непонятном"
        ).record.number
