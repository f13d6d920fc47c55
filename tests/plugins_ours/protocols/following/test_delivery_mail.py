"""Decisions that go by e-mail to executors for whom nobody acts here (EXE-1)."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlmodel import col, select

from regest.api import House
from regest.core.people.tables import Party
from regest.kit.worker import Worker
from regest.plugins.protocols.following import delivery
from regest.plugins.protocols.tables.meetings import MeetingState, ProtocolsMeeting
from tests.support.mail_server import Mailbox, mail_by, mail_server
from tests.support.signed_minutes import (
    PLANS,
    SCHOOL_12,
    closed_meeting,
    decide,
    signed,
    signed_meeting,
)


@pytest.fixture
def box() -> Iterator[Mailbox]:
    """Give a mail server on this machine."""
    with mail_server() as running:
        yield running


@pytest.fixture
def mailing(folder: Path, box: Mailbox, request: pytest.FixtureRequest) -> House:
    """Give the house with its mail going to the server, and an address of one school."""
    mail_by(folder, box)
    house: House = request.getfixturevalue("house")
    with house.work() as work:
        named = select(Party).where(col(Party.name).in_((SCHOOL_12, "Ушаков Д.С.")))
        for party in work.session.exec(named).all():
            party.email = "school12@example.org"
            work.session.add(party)
            work.witness("party.changed", "party", party.id)
    return house


def work_off(house: House) -> None:
    """Let a worker do what is due."""
    Worker(house, threading.Event()).run_once()


def state(house: House, meeting_id: str) -> MeetingState:
    """Return where the meeting stands."""
    with house.read() as session:
        return session.get_one(ProtocolsMeeting, meeting_id).state


def test_one_letter_brings_the_decision_and_ends_the_delivery(mailing: House, box: Mailbox) -> None:
    """It is delivered when the server took it, and sent once."""
    meeting_id = signed_meeting(mailing)
    done = delivery.deliver(mailing, meeting_id, {"1.2": (SCHOOL_12,)})
    (waiting,) = [row for row in done.rows if row.delivered_at is None]
    assert waiting.method == delivery.E_MAIL
    assert state(mailing, meeting_id) is MeetingState.SIGNED
    work_off(mailing)
    work_off(mailing)
    (message,) = box.messages()
    assert box.recipients == [["school12@example.org"]]
    body = message.get_body()
    assert body is not None
    assert PLANS in body.get_content()
    assert "16.11.2026" in body.get_content()
    assert "4/1.2" in message["Subject"]
    assert state(mailing, meeting_id) is MeetingState.DELIVERED


def test_a_marked_decision_never_goes_by_mail(mailing: House, box: Mailbox) -> None:
    """It waits to be handed over."""
    meeting_id = closed_meeting(mailing)
    decide(mailing, meeting_id, 4, "Проверить жалобу.", mark="Конфиденциально",
           mark_basis="п. 5.4", executors=(SCHOOL_12,))  # fmt: skip
    signed(mailing, meeting_id)
    done = delivery.deliver(mailing, meeting_id)
    methods = {row.method for row in done.rows if row.delivered_at is None}
    assert methods <= {delivery.PAPER}
    work_off(mailing)
    assert not box.letters
