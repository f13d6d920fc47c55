"""A correspondent merged with another: lists of addressees and requests stay right."""

from __future__ import annotations

import pytest
from sqlmodel import select

from regest.api import Party, RecordParty
from regest.core.base.errors import Duplicate
from regest.core.catalogue import merging, splitting
from regest.core.people.parties import NewParty, add_party, party_called
from regest.core.people.tables import PartyKind
from regest.kit.house import House
from regest.plugins.journal.intake.mail.taking import take_message
from regest.plugins.journal.letters import addressee_lists
from regest.plugins.journal.outgoing import dispatch
from regest.plugins.journal.requests import waiting
from regest.plugins.journal.tables.dispatch import JournalDispatch
from tests.support.houses import COLLEGE
from tests.support.letters import day, receive, send
from tests.support.messages import message

SCHOOL, SAME = "МБОУ «СОШ № 208»", "МОУ СОШ №208"


def merge(house: House) -> None:
    with house.work() as work:
        duplicate, kept = (party_called(work.session, name) for name in (SAME, SCHOOL))
        merging.merge(work, (), duplicate, kept, "одна школа")


def split(house: House) -> None:
    with house.work() as work:
        [duplicate] = work.session.exec(select(Party).where(Party.name == SAME))
        splitting.split(work, duplicate, "разные")


def listed(house: House) -> set[str]:
    return {party.name for party in addressee_lists.one(house, "Школы").parties}


def test_a_list_of_addressees_names_it_once(house: House) -> None:
    receive(house, sender=SAME)
    addressee_lists.add(house, "Школы", [SCHOOL, SAME, COLLEGE])
    merge(house)
    assert listed(house) == {SCHOOL, COLLEGE}
    split(house)
    assert listed(house) == {SCHOOL, SAME, COLLEGE}


def test_a_request_to_both_keeps_what_was_dispatched_to_each(house: House) -> None:
    """Rows that a dispatch refers to stay, both meaning the kept one; the answer counts for it."""
    request = send(
        house, case="01-06", addressees=(SCHOOL, SAME, COLLEGE), reply_by=day("10.11.2026")
    ).record.number
    dispatch.dispatch(house, request, dispatch.Way(method="почта"))
    with house.read() as session:
        before = len(session.exec(select(JournalDispatch)).all())
    merge(house)
    with house.read() as session:
        assert len(session.exec(select(JournalDispatch)).all()) == before == 3
        named = session.exec(select(RecordParty.party_id).where(RecordParty.role == "addressee"))
        assert len(set(named)) == 2
    receive(house, sender=SCHOOL, number="5", answers=request, dated=day("27.10.2026"))
    states = {line.addressee: line.state.value for line in waiting.replies_to(house, request).lines}
    assert states == {SCHOOL: "received", COLLEGE: "awaited"}


def test_letters_of_the_two_are_duplicates_once_they_are_one(house: House) -> None:
    """DUP-1 looks at the correspondent, whatever the letter called it, and by its former id."""
    receive(house, sender=SAME, number="5", dated=day("20.10.2026"))
    receive(house, sender=SCHOOL, number="6", dated=day("20.10.2026"))
    with house.read() as session:
        former = party_called(session, SAME).id
    merge(house)
    for sender in (SCHOOL, SAME, former):
        with pytest.raises(Duplicate):
            receive(house, sender=sender, number="5", dated=day("20.10.2026"))


def test_a_message_of_the_two_is_known_by_their_address(house: House) -> None:
    """The kept one takes the address over, the duplicate's row keeps it: still one sender."""
    with house.work() as work:
        for name, email in (("ООО «Ромашка»", ""), ("Фирма Ромашка", "info@romashka.example")):
            new = NewParty(kind=PartyKind.ORGANISATION, name=name, email=email)
            add_party(work, new)
    with house.work() as work:
        kept, duplicate = (
            party_called(work.session, name) for name in ("ООО «Ромашка»", "Фирма Ромашка")
        )
        merging.merge(work, (), duplicate, kept, "одна фирма")
    content = message(body="Добрый день!", address="info@romashka.example")
    offered, _new = take_message(house, content)
    assert offered.sender == "ООО «Ромашка»"
