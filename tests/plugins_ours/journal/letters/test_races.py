"""Two people at once: of equal letters one is registered, and no number is lost or doubled."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlmodel import select

from regest.core.base.errors import Refusal
from regest.core.catalogue.tables import LedgerNumber
from regest.core.people.parties import find_parties
from regest.kit.house import House
from regest.plugins.journal.intake import proposals
from regest.plugins.journal.intake.member_replies import MemberReply, reply
from regest.plugins.journal.letters import numbers
from regest.plugins.journal.letters.descriptions import OutgoingLetter
from regest.plugins.journal.outgoing import answers, dispatch
from regest.plugins.journal.outgoing.answers import Answer
from regest.plugins.journal.outgoing.dispatch import Way
from regest.plugins.journal.requests import waiting
from tests.support.houses import MINISTRY, opened_house
from tests.support.letters import day, receive, send

THREADS = 4


def at_once(folder: Path, acts: list[Callable[[House], str]]) -> list[str]:
    """Let every act run in a house and thread of its own, all from one start."""
    ready = threading.Barrier(len(acts))
    answers: list[str] = []

    def run(act: Callable[[House], str]) -> None:
        with opened_house(folder) as house:
            ready.wait(timeout=30)
            try:
                answers.append(act(house))
            except Refusal as refusal:
                answers.append(refusal.code)

    threads = [threading.Thread(target=run, args=(act,)) for act in acts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=60)
    return sorted(answers)


@pytest.mark.parametrize("sender", [MINISTRY, "Никому не известное общество"])
def test_of_equal_letters_one_is_registered(shared: Path, sender: str) -> None:
    """DUP-1; a name that is new makes one party, whoever comes first."""

    def register(house: House) -> str:
        entry = receive(house, sender=sender, number="1", dated=day("26.10.2026"))
        return entry.record.number

    answers = at_once(shared, [register] * THREADS)

    assert answers == ["duplicate"] * (THREADS - 1) + ["Вх-1"]
    with opened_house(shared) as house, house.read() as session:
        assert session.exec(select(LedgerNumber.printed)).all() == ["Вх-1"]


def test_one_key_is_one_letter(shared: Path) -> None:
    def register(house: House) -> str:
        return receive(house, number="1", key="k").record.number

    assert at_once(shared, [register] * THREADS) == ["Вх-1"] * THREADS


def test_numbers_run_without_gap_or_double(shared: Path) -> None:
    """REG-5: letters of several senders, lettered and reserved numbers, all at once."""

    def several(name: str) -> Callable[[House], str]:
        def register(house: House) -> str:
            printed = [
                receive(house, sender=name, number=str(number)).record.number for number in range(5)
            ]
            printed.append(numbers.reserve(house, "incoming", name).printed)
            return " ".join(printed)

        return register

    answers = at_once(shared, [several(f"Общество № {one}") for one in range(THREADS)])

    printed = " ".join(answers).split()
    expected = {f"Вх-{number}" for number in range(1, 6 * THREADS + 1)}
    assert len(printed) == len(expected)
    assert set(printed) == expected


def test_a_new_name_becomes_one_party(shared: Path) -> None:
    def register(house: House) -> str:
        return send(
            house, addressees=("Новое общество",), signatory="Новый Илья Ильич"
        ).record.number

    answers = at_once(shared, [register] * THREADS)

    assert answers == [f"01-05/{number}" for number in range(1, THREADS + 1)]
    with opened_house(shared) as house, house.read() as session:
        for name in ("Новое общество", "Новый Илья Ильич"):
            assert len(find_parties(session, name)) == 1


def test_a_draft_is_registered_by_one_of_many(shared: Path) -> None:
    """REG-8: the signed answer gets one number, whoever is first."""
    with opened_house(shared) as house:
        receive(house, number="1", dated=day("26.10.2026"))
        draft = answers.prepare(house, "Вх-1", Answer()).record.id

    def register(house: House) -> str:
        letter = OutgoingLetter(subject="", case="01-05", signatory="")
        return answers.register_draft(house, draft, letter).record.number

    assert at_once(shared, [register] * THREADS) == ["01-05/1"] + ["draft_frozen"] * (THREADS - 1)
    with opened_house(shared) as house, house.read() as session:
        assert sorted(session.exec(select(LedgerNumber.printed))) == ["01-05/1", "Вх-1"]


def test_a_letter_is_dispatched_by_one_of_many(shared: Path) -> None:
    with opened_house(shared) as house:
        send(house)

    def hand_over(house: House) -> str:
        return dispatch.dispatch(house, "01-05/1", Way(method="нарочно")).record.number

    assert at_once(shared, [hand_over] * THREADS) == ["01-05/1"] + ["dispatched_already"] * (
        THREADS - 1
    )
    with opened_house(shared) as house:
        assert len(dispatch.state_of(house, "01-05/1").lines) == 1


def test_a_member_s_reply_is_offered_once(shared: Path) -> None:
    """Two windows of one account, or two accounts of one organisation."""
    with opened_house(shared) as house:
        send(house, addressees=("МБОУ «СОШ № 15»",), awaits_reply=True)

    def answer(_house: House) -> str:
        with opened_house(shared, login="member") as member:
            return reply(member, "01-05/1", MemberReply(text="Да.")).organisation

    outcome = at_once(shared, [answer] * THREADS)
    assert outcome == ["reply_waits"] * (THREADS - 1) + ["МБОУ «СОШ № 15»"]
    with opened_house(shared) as house:
        assert [each.counts()["offered"] for each in waiting.open_requests(house)] == [1]
        proposals.confirm(house, "1")
        assert waiting.open_requests(house) == []
        assert waiting.replies_to(house, "01-05/1").counts()["received"] == 1
