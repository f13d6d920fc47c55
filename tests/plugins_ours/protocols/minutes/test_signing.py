"""Minutes frozen, signed in order and registered; every edit undoes it (PRT-1, PRT-6, PRM-3)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from sqlmodel import select

from regest.core.base.clock import ManualClock
from regest.core.base.errors import NotFound, Refusal, RegestError
from regest.core.catalogue.components import components_of
from regest.core.catalogue.tables import ComponentRole, File, Record, RecordState
from regest.core.people import tickets
from regest.core.people.accounts import accept_invitation, active_account, invite
from regest.core.signatures import checking, demands, signing
from regest.kit.house import House
from regest.plugins.protocols.frozen import touch
from regest.plugins.protocols.meetings import hold
from regest.plugins.protocols.minutes import drafting, freezing, remarks, rewording, standing
from regest.plugins.protocols.minutes import signing as minutes_signing
from regest.plugins.protocols.sitting import holding
from regest.plugins.protocols.tables.meetings import MeetingState, ProtocolsMeeting
from regest.plugins.protocols.tables.minutes import MinutesState, ProtocolsMinutes
from regest.plugins.protocols.voting import taking, wording
from tests.support.houses import opened_house
from tests.support.signed_minutes import closed_meeting

SCAN = ("Подпись.pdf", b"%PDF-1.4 scan")
SIGNED_ON = dt.date(2026, 10, 19)
PASSWORD = "кедр журнал река семь"
Edit = Callable[[House, str, str], object]


@pytest.fixture
def clock() -> ManualClock:
    """Give 20.10.2026 in the morning: within the term."""
    return ManualClock(dt.datetime(2026, 10, 20, 4, 0, tzinfo=dt.UTC))


@pytest.fixture
def meeting_id(house: House) -> str:
    """Draw up the minutes of the sample and put them up for signing."""
    made = closed_meeting(house)
    drafting.draft(house, made)
    freezing.put_up(house, made)
    return made


def row_of(house: House, meeting_id: str) -> ProtocolsMinutes:
    with house.read() as session:
        return drafting.minutes_of(session, meeting_id)


def on_paper(house: House, meeting_id: str, capacity: str) -> minutes_signing.Signed:
    return minutes_signing.sign_paper(house, meeting_id, capacity, signed_on=SIGNED_ON, scan=SCAN)


def refused(act: Callable[[], object]) -> RegestError:
    with pytest.raises(RegestError) as caught:
        act()
    return caught.value


def test_the_draft_is_a_record_of_the_body_and_of_the_day(house: House) -> None:
    """The class by body, the day of the meeting as the date, both signers (PRT-2)."""
    made = drafting.draft(house, closed_meeting(house))
    with house.read() as session:
        record = session.get_one(Record, made.record.id)
        asked = [(each.capacity, each.post) for each in demands.demands_of(session, record.id)]
    assert record.class_name == "presidium_minutes"
    assert record.state is RecordState.DRAFT
    assert record.document_date == dt.date(2026, 10, 16)
    assert record.heading == "Протокол № 4 от 16.10.2026 заседания Президиума Ассоциации"
    assert asked == [("secretary", "Секретарь"), ("chairing", "Председатель")]
    assert (made.row.due_on, made.row.other_due_on) == (
        dt.date(2026, 10, 21), dt.date(2026, 10, 23),
    )  # fmt: skip
    assert refused(lambda: drafting.draft(house, made.row.meeting_id)).code == "minutes_drafted"


def test_the_secretary_signs_before_whoever_presided(house: House, meeting_id: str) -> None:
    fault = refused(lambda: on_paper(house, meeting_id, "chairing"))
    assert fault.code == "not_your_turn"
    assert row_of(house, meeting_id).state is MinutesState.DRAFT
    assert not on_paper(house, meeting_id, "secretary").complete
    assert row_of(house, meeting_id).state is MinutesState.SIGNING
    assert refused(lambda: on_paper(house, meeting_id, "secretary")).code == "signed_already"


def test_the_last_signature_registers_under_the_number_set_aside(
    house: House, meeting_id: str
) -> None:
    """Number 4 of the year of the meeting, file 02-01 of that year, the very bytes signed."""
    digest = row_of(house, meeting_id).digest
    on_paper(house, meeting_id, "secretary")
    done = on_paper(house, meeting_id, "chairing")
    with house.read() as session:
        record = session.get_one(Record, done.record.id)
        assert (record.number, record.state) == ("4", RecordState.REGISTERED)
        file = session.get_one(File, record.file_id)
        assert (file.index, file.period) == ("02-01", "2026")
        main = [each for each, _ in components_of(session, record.id)
                if each.role is ComponentRole.MAIN]  # fmt: skip
        assert [each.sha256 for each in main] == [digest]
        assert session.get_one(ProtocolsMeeting, meeting_id).state is MeetingState.SIGNED
        assert standing.standing(house, session, meeting_id).kept is True
        decisions = session.exec(select(Record).where(Record.class_name == "decision")).all()
        assert len(decisions) == 6


EDITS: dict[str, Edit] = {
    "heard": lambda house, of, why: taking.hear(house, of, 1, "о другом", reason=why),
    "speech": lambda house, of, why: wording.add_speech(
        house, of, 3, "Кедров А.П.", "возразил", reason=why
    ),
    "point": lambda house, of, why: wording.add_point(
        house, of, wording.NewPoint(position=3, text="Ещё одно."), reason=why
    ),
    "words": lambda house, of, why: wording.reword_point(house, of, "1.1", "Иначе.", reason=why),
    "opinion": lambda house, of, why: wording.add_opinion(
        house, of, 2, "Грачёв", "Против.", reason=why
    ),
    "place": lambda house, of, why: rewording.reword(
        house, of, {"due:1.2": "17.11.2026"}, reason=why
    ),
    "annex": lambda house, of, why: rewording.reword(
        house, of, {"annexes": "Список пар | 2"}, reason=why
    ),
    "title": lambda house, of, why: rewording.reword(house, of, {"title:1": "О парах"}, reason=why),
    "brief": lambda house, of, why: drafting.set_brief(house, of, brief=True, reason=why),
}


@pytest.mark.parametrize("edit", EDITS.values(), ids=EDITS)
def test_every_edit_cancels_the_signatures_and_only_with_a_reason(
    house: House, meeting_id: str, edit: Edit
) -> None:
    """PRT-6: without a reason nothing changes; with one both the words and the signature do."""
    on_paper(house, meeting_id, "secretary")
    before = row_of(house, meeting_id)

    fault = refused(lambda: edit(house, meeting_id, ""))
    assert (fault.code, fault.rule) == ("minutes_frozen", "PRT-6")
    with house.read() as session:
        assert len(demands.standing(session, before.record_id)) == 1
    assert row_of(house, meeting_id).state is MinutesState.SIGNING

    edit(house, meeting_id, "ошибка в тексте")
    after = row_of(house, meeting_id)
    assert (after.state, after.digest) == (MinutesState.DRAFT, "")
    with house.read() as session:
        assert not demands.standing(session, after.record_id)
        (cancelled,) = demands.of_record(session, after.record_id)
        assert cancelled.cancel_reason == "ошибка в тексте"
        kept = {each.sha256: each.role for each, _ in components_of(session, after.record_id)}
        assert kept[before.digest] is ComponentRole.RENDITION
    # What was signed once is signed anew, on other bytes.
    assert freezing.put_up(house, meeting_id) != before.digest
    on_paper(house, meeting_id, "secretary")
    assert on_paper(house, meeting_id, "chairing").complete


def test_a_meeting_opened_again_cancels_the_signatures(
    house: House, folder: Path, clock: ManualClock, meeting_id: str
) -> None:
    """A count is corrected after a signature only in a meeting that two open again (VOT-6)."""
    on_paper(house, meeting_id, "secretary")
    holding.ask_reopening(house, meeting_id, "ошибка в подсчёте")
    with opened_house(folder, clock, "chair") as chair:
        holding.confirm_reopening(chair, meeting_id)
    assert row_of(house, meeting_id).state is MinutesState.DRAFT
    assert refused(lambda: freezing.put_up(house, meeting_id)).code == "meeting_state"


def test_signed_minutes_are_not_changed_whatever_the_reason(house: House, meeting_id: str) -> None:
    """PRM-3: neither chair nor secretary alters what both have signed."""
    on_paper(house, meeting_id, "secretary")
    on_paper(house, meeting_id, "chairing")
    for name, edit in EDITS.items():
        fault = refused(partial(edit, house, meeting_id, "очень нужно"))
        assert fault.code in {"meeting_state", "minutes_signed"}, name
    fault = refused(lambda: holding.ask_reopening(house, meeting_id, "очень нужно"))
    assert fault.code == "meeting_state"


def test_what_changed_after_it_was_put_up_is_not_signed(house: House, meeting_id: str) -> None:
    """A person signs what they looked at: other words want another PDF first."""
    taking.hear(house, meeting_id, 1, "о другом")
    fault = refused(lambda: on_paper(house, meeting_id, "secretary"))
    assert fault.code == "minutes_changed"
    assert "changed after they were put up" in fault.message.text("en")
    freezing.put_up(house, meeting_id)
    on_paper(house, meeting_id, "secretary")


def test_minutes_that_nobody_touched_are_put_up_once(house: House, meeting_id: str) -> None:
    assert freezing.put_up(house, meeting_id) == row_of(house, meeting_id).digest


def test_a_paper_is_not_signed_before_its_meeting(house: House, meeting_id: str) -> None:
    early = dt.date(2026, 10, 15)
    fault = refused(
        lambda: minutes_signing.sign_paper(
            house, meeting_id, "secretary", signed_on=early, scan=SCAN
        )
    )
    assert fault.code == "signed_before_meeting"


def test_a_late_signature_is_told_as_overdue(
    house: House, clock: ManualClock, meeting_id: str
) -> None:
    """PRT-5: one is missing after the day; a signature dated after it does not mend that."""
    on_paper(house, meeting_id, "secretary")
    clock.set(dt.datetime(2026, 10, 22, 4, 0, tzinfo=dt.UTC))
    with house.read() as session:
        found = standing.standing(house, session, meeting_id)
    assert found.overdue is not None
    assert found.overdue.text("en") == (
        "The term for drawing up the minutes ran out on 21.10.2026: "
        "the signature of the chair is missing"
    )
    late = dt.date(2026, 10, 22)
    minutes_signing.sign_paper(house, meeting_id, "chairing", signed_on=late, scan=SCAN)
    with house.read() as session:
        found = standing.standing(house, session, meeting_id)
    assert found.kept is False
    assert found.overdue is not None
    assert "signed on 22.10.2026" in found.overdue.text("en")


def test_both_sign_with_their_own_accounts(
    house: House, folder: Path, clock: ManualClock, meeting_id: str
) -> None:
    """A simple signature takes the very person, a fresh ticket for the very file, and the turn."""
    digest = row_of(house, meeting_id).digest
    real = dt.datetime.now(dt.UTC)

    def ticket(login: str) -> str:
        with house.work() as work:
            account = accept_invitation(work, invite(work, login), PASSWORD)
            return tickets.issue(work, account, password=PASSWORD, code="",
                                 purpose=signing.PURPOSE, digest=digest, now=real)  # fmt: skip

    given = ticket("secretary")
    with opened_house(folder, clock, "presidium") as stranger:
        fault = refused(lambda: minutes_signing.sign_simple(
            stranger, meeting_id, "secretary", ticket=given, now=real))  # fmt: skip
        assert fault.code == "not_the_signer"
    for login, capacity in (("secretary", "secretary"), ("chair", "chairing")):
        held = given if login == "secretary" else ticket(login)
        with opened_house(folder, clock, login) as signer:
            minutes_signing.sign_simple(signer, meeting_id, capacity, ticket=held, now=real)
    with house.read() as session:
        found = standing.standing(house, session, meeting_id)
        given_by = [each.account_id for each in demands.standing(session, found.record.id)]
        people = [active_account(session, login).id for login in ("secretary", "chair")]
    assert found.row.state is MinutesState.SIGNED
    assert given_by == people
    assert found.kept is True


def test_any_changed_byte_of_signed_minutes_is_found(house: House, meeting_id: str) -> None:
    """Each byte of the frozen PDF counts: one bit turned anywhere is told as a change."""
    on_paper(house, meeting_id, "secretary")
    record = on_paper(house, meeting_id, "chairing").record
    deployment = house.deployment
    digest = row_of(house, meeting_id).digest
    (stored,) = deployment.folder.glob(f"blobs/**/{digest}")
    whole = stored.read_bytes()
    stored.chmod(0o600)
    for place in (0, len(whole) // 2, len(whole) - 1):
        broken = bytearray(whole)
        broken[place] ^= 1
        stored.write_bytes(broken)
        with house.read() as session:
            found = checking.check(
                deployment.blobs, session, record.id, deployment.signer.public_key
            )
        assert [each.finding for each in found] == [checking.Finding.CHANGED] * 2, place


def test_remarks_are_made_on_drafts_and_answered_once(
    house: House, folder: Path, clock: ManualClock, meeting_id: str
) -> None:
    """10.3: members of the Presidium remark, the secretary answers; nothing else changes."""
    with opened_house(folder, clock, "presidium") as member:
        remarks.remark(member, meeting_id, "Уточнить срок пункта 1.2")
        assert (
            refused(lambda: remarks.answer(member, meeting_id, 1, "сам")).code
            == "permission_missing"
        )
    with opened_house(folder, clock, "member") as outsider:
        assert (
            refused(lambda: remarks.remark(outsider, meeting_id, "и я")).code
            == "permission_missing"
        )
    with opened_house(folder, clock, "secretary") as secretary:
        remarks.answer(secretary, meeting_id, 1, "Уточнён")
        again = refused(lambda: remarks.answer(secretary, meeting_id, 1, "ещё раз"))
    assert again.code == "remark_answered"
    with house.read() as session:
        (made,) = remarks.remarks_of(session, meeting_id)
    assert (made.author, made.answered_by, made.answer) == ("presidium", "secretary", "Уточнён")
    on_paper(house, meeting_id, "secretary")
    on_paper(house, meeting_id, "chairing")
    assert refused(lambda: remarks.remark(house, meeting_id, "поздно")).code == "minutes_signed"


def test_minutes_that_nobody_drew_up_are_told_so(house: House) -> None:
    made = closed_meeting(house)
    assert isinstance(refused(lambda: freezing.put_up(house, made)), NotFound)
    with house.work() as work, pytest.raises(Refusal):
        touch(work, hold(work, made, MeetingState.OPEN))
