"""Minutes signed with certificates: by two keys, by kinds that differ, in their order (PRT-6)."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from regest.api import ComponentRole, House, Record, Refusal, components, demands
from regest.core.base.clock import ManualClock
from regest.core.people.accounts import accept_invitation, invite
from regest.kit import certificate_signing
from regest.kit.own_key import OwnKey
from regest.kit.record_signing import Proof
from regest.kit.signature_state import signatures_of
from regest.plugins.protocols.minutes import drafting, freezing
from regest.plugins.protocols.tables.meetings import MeetingState, ProtocolsMeeting
from regest.plugins.protocols.tables.minutes import MinutesState, ProtocolsMinutes
from tests.support.certificates import PASSPHRASE, Issued
from tests.support.command_line import CommandLine
from tests.support.houses import opened_house
from tests.support.signed_minutes import closed_meeting

PASSWORD = "кедр журнал река семь"
DAY = "2026-10-16"


@pytest.fixture
def clock() -> ManualClock:
    """Give the fourth day after the meeting."""
    return ManualClock(dt.datetime(2026, 10, 20, 4, 0, tzinfo=dt.UTC))


def ready(house: House) -> Issued:
    """Give secretary and chair passwords, and certificates that the house trusts."""
    for login in ("secretary", "chair"):
        with house.work() as work:
            accept_invitation(work, invite(work, login), PASSWORD)
    made = Issued()
    made.trusted(house)
    return made


def put_up(house: House) -> tuple[str, str]:
    """Put the minutes of the sample up for signing; return the ids of meeting and record."""
    meeting_id = closed_meeting(house)
    record_id = drafting.draft(house, meeting_id).record.id
    freezing.put_up(house, meeting_id)
    return meeting_id, record_id


def by_key(folder: Path, clock: ManualClock, login: str, record_id: str, issued: Issued) -> bool:
    """Sign with a key file; say whether it was the last signature."""
    holder = {"secretary": issued.secretary, "chair": issued.chair}[login]
    with opened_house(folder, clock, login=login) as own:
        return certificate_signing.sign_with_key(
            own,
            record_id,
            key=OwnKey(holder.p12(PASSPHRASE), PASSPHRASE),
            proof=Proof(PASSWORD, "", "10.0.0.1", clock.now()),
        ).complete


def test_two_certificates_register_the_minutes(
    house: House, folder: Path, clock: ManualClock
) -> None:
    """The frozen PDF stays as it is; its copy shows both marks; decisions follow as always."""
    issued = ready(house)
    meeting_id, record_id = put_up(house)
    with pytest.raises(Refusal) as caught:
        by_key(folder, clock, "chair", record_id, issued)
    assert caught.value.code == "not_your_turn"

    assert not by_key(folder, clock, "secretary", record_id, issued)
    with house.read() as session:
        frozen = session.get_one(ProtocolsMinutes, meeting_id)
        assert frozen.state is MinutesState.SIGNING
    assert by_key(folder, clock, "chair", record_id, issued)

    with house.read() as session:
        record = session.get_one(Record, record_id)
        assert record.number == "4"
        assert session.get_one(ProtocolsMinutes, meeting_id).state is MinutesState.SIGNED
        assert session.get_one(ProtocolsMeeting, meeting_id).state is MeetingState.SIGNED
        given = demands.standing(session, record_id)
        files = [each for each, _text in components.components_of(session, record_id)]
        found = signatures_of(house, session, record)
    assert [each.kind for each in given] == ["certificate", "certificate"]
    assert {each.sha256 for each in given} == {frozen.digest, files[0].sha256}
    assert [each.role for each in files] == [
        ComponentRole.MAIN,
        ComponentRole.SIGNATURE,
        ComponentRole.RENDITION,
        ComponentRole.SIGNATURE,
    ]
    assert [each.good for each in found.given] == [True, True]


def test_the_secretary_simply_and_the_chair_with_a_key(regest: CommandLine, tmp_path: Path) -> None:
    """`regest minutes sign` offers the same ways, each through the same path."""
    with opened_house(regest.folder) as house:
        closed_meeting(house)
        issued = ready(house)
    regest.done("minutes", "draft", DAY, "--as", "secretary")
    regest.done("minutes", "put-up", DAY, "--as", "secretary")
    key = tmp_path / "ключ.p12"
    key.write_bytes(issued.chair.p12(PASSPHRASE))
    by_own = ("minutes", "sign", DAY, "--key", str(key), "--as", "chair")
    secrets = f"{PASSPHRASE}\n{PASSWORD}\n"
    assert regest.refusal(*by_own, stdin=secrets)["code"] == "not_your_turn"

    regest.done("minutes", "sign", DAY, "--as", "secretary", stdin=f"{PASSWORD}\n")
    answer = regest(*by_own, stdin=secrets)
    assert answer.code == 0, answer.err
    assert issued.chair.serial in answer.err
    shown = regest.given("minutes", "show", DAY)
    assert shown["state"] == "signed"
    signed = regest.given("signature", "show", shown["record"])["signatures"]
    assert [each["signed"]["kind"] for each in signed] == ["simple", "certificate"]
    assert [each["signed"]["good"] for each in signed] == [True, True]
