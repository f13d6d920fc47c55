"""Notices of meetings: to everybody who is owed one, once each, with what changed since."""

from __future__ import annotations

import datetime as dt
import threading
from collections import Counter
from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlmodel import select

from regest.core.base.clock import ManualClock
from regest.core.base.errors import NotFound, Refusal, RegestError
from regest.core.catalogue.tables import Record
from regest.core.people import rosters
from regest.core.people.tables import Party
from regest.kit.house import House
from regest.kit.mail_attempts import MOST_ATTEMPTS
from regest.plugins.protocols import meetings
from regest.plugins.protocols.minutes.people import introduction
from regest.plugins.protocols.minutes.written import collected
from regest.plugins.protocols.notices import marking, sending
from regest.plugins.protocols.notices.owed import notices_of, owed, recipients_of
from regest.plugins.protocols.notices.terms import notice_is_late
from regest.plugins.protocols.preparing import agenda, materials, planning
from regest.plugins.protocols.sitting import composition, holding, presence
from regest.plugins.protocols.tables.meetings import (
    Capacity,
    MeetingState,
    ProtocolsMeeting,
    Regularity,
)
from regest.plugins.protocols.tables.notices import NoticeKind, NoticeState
from tests.support.command_line import CommandLine
from tests.support.houses import COLLEGE, MINISTRY, opened_house
from tests.support.letters import receive
from tests.support.mail_server import Mailbox, mail_by, mail_server
from tests.support.working import work_off

DAY = dt.date(2026, 11, 17)
OFFICER = "Крутоярова П.А."
CHAIR = "Ветрова Ирина Сергеевна"
GUESTS = (MINISTRY, "Белова Наталья Павловна", "Савушкина Тамара Никитична", COLLEGE)


@pytest.fixture
def box() -> Iterator[Mailbox]:
    """Give a mail server on this machine."""
    with mail_server() as running:
        yield running


@pytest.fixture
def mailing(folder: Path, box: Mailbox, request: pytest.FixtureRequest) -> House:
    """Give the house with its mail going to the server, and an address for every party."""
    mail_by(folder, box)
    house: House = request.getfixturevalue("house")
    with house.work() as work:
        for number, party in enumerate(work.session.exec(select(Party)).all()):
            party.email = f"party{number}@example.org"
            work.session.add(party)
            work.witness("party.changed", "party", party.id)
    return house


def planned(house: House, day: dt.date = DAY, **details: object) -> str:
    """Plan a meeting with two questions and one invitee, and return its id."""
    made = planning.plan(
        house,
        planning.NewMeeting(
            held_on=day, starts_at=dt.time(14), place="г. Приобск", **details,  # type: ignore[arg-type]
        ),
    )  # fmt: skip
    agenda.add_item(house, made.id, agenda.NewItem(title="Об отчёте", rapporteur="Грачёв М.Е."))
    agenda.add_item(house, made.id, agenda.NewItem(title="О семинаре"))
    composition.invite(house, made.id, OFFICER, Capacity.CONSULTATIVE)
    return made.id


def owed_names(house: House, meeting_id: str) -> list[str]:
    """Return whom the notice is owed."""
    with house.read() as session:
        meeting = session.get_one(ProtocolsMeeting, meeting_id)
        return [each.party.name for each in owed(session, meeting)]


def told(house: House, meeting_id: str) -> dict[str, tuple[str, NoticeState | None]]:
    """Return party → channel and state of the last notice."""
    with house.read() as session:
        found = marking.standing(house, session, session.get_one(ProtocolsMeeting, meeting_id))
    return {each.name: (each.channel, each.state) for each in found.lines}


def calendar(message: EmailMessage) -> dict[str, str]:
    """Return the lines of the calendar entry of a letter, unfolded and with escapes undone."""
    part = next(each for each in message.walk() if each.get_content_type() == "text/calendar")
    content = part.get_payload(decode=True)
    assert isinstance(content, bytes)
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))
    lines = content.decode().replace("\r\n ", "").strip().split("\r\n")
    found = {}
    for line in lines:
        name, _colon, value = line.partition(":")
        plain = value.replace("\\n", "\n").replace("\\,", ",").replace("\\;", ";")
        found[name.partition(";")[0]] = plain.replace("\\\\", "\\")
    return found


def test_everybody_who_is_owed_a_notice_gets_exactly_one(mailing: House, box: Mailbox) -> None:
    meeting_id = planned(mailing)
    with mailing.read() as session:
        members = {each.party.name for each in rosters.list_standings(session, DAY, kind="member")}
        seats = {each.person.name for each in rosters.roster_on(session, "presidium", DAY)}
    assert set(owed_names(mailing, meeting_id)) == members | seats | {OFFICER}
    done = sending.send(mailing, meeting_id)
    assert (done.meeting.state, done.warnings[0].code) == (
        MeetingState.CALLED,
        "agenda_not_final",
    )
    work_off(mailing)
    work_off(mailing)
    taken = Counter(address for each in box.recipients for address in each)
    assert len(taken) == len(owed_names(mailing, meeting_id)) == len(members | seats) + 1
    assert set(taken.values()) == {1}
    assert set(told(mailing, meeting_id).values()) == {("e-mail", NoticeState.SENT)}
    with mailing.read() as session:
        rows = composition.rows_of(session, meeting_id)
        assert all(row.noticed_at is not None and row.channel == "e-mail" for row in rows)
    with pytest.raises(Refusal) as refused:
        sending.send(mailing, meeting_id)
    assert refused.value.code == "notice_sent"


def test_the_letter_brings_the_paper_and_a_calendar_entry(mailing: House, box: Mailbox) -> None:
    meeting_id = planned(mailing)
    done = sending.send(mailing, meeting_id)
    work_off(mailing)
    letter = box.messages()[0]
    body = letter.get_body(("plain",))
    assert body is not None
    text = body.get_content()
    assert "1. Об отчёте. Докладчик –\N{NO-BREAK SPACE}Грачёв М.Е." in text
    assert "17 ноября 2026" in text
    assert "Просим сообщить секретарю" in text
    kinds = [each.get_content_type() for each in letter.iter_attachments()]
    assert kinds == ["application/pdf", "text/calendar"]
    entry = calendar(letter)
    assert (entry["METHOD"], entry["SEQUENCE"], entry["STATUS"]) == ("REQUEST", "0", "CONFIRMED")
    # 14:00 in Barnaul is 7:00 in Greenwich.
    assert entry["DTSTART"] == "20261117T070000Z"
    assert entry["LOCATION"] == "г. Приобск"
    with mailing.read() as session:
        record = session.get_one(Record, done.notice.record_id)
        assert (record.class_name, record.number) == ("meeting_notice", "Изв-1")
        assert record.heading == "Извещение о заседании Президиума Ассоциации 17.11.2026"


def test_what_changed_makes_a_new_notice_that_says_so(mailing: House, box: Mailbox) -> None:
    meeting_id = planned(mailing)
    sending.send(mailing, meeting_id)
    work_off(mailing)
    before = len(box.letters)
    planning.reschedule(
        mailing, meeting_id, planning.Move(held_on=dt.date(2026, 11, 19), place="г. Каменогорск")
    )
    agenda.add_item(mailing, meeting_id, agenda.NewItem(title="О наставниках"))
    done = sending.send(mailing, meeting_id)
    assert (done.notice.kind, done.notice.sequence) == (NoticeKind.CHANGE, 1)
    assert done.notice.changes.split("\n") == [
        "Дата: 19 ноября 2026 г. (было: 17 ноября 2026 г.)",
        "Место: г. Каменогорск (было: г. Приобск)",
        "в повестку включён вопрос «О наставниках»",
    ]
    work_off(mailing)
    fresh = box.messages()[before:]
    assert len(fresh) == before
    first, second = calendar(box.messages()[0]), calendar(fresh[0])
    assert (first["UID"], second["SEQUENCE"]) == (second["UID"], "1")
    assert second["DTSTART"] == "20261119T070000Z"


def test_calling_off_tells_everybody_who_was_told(mailing: House, box: Mailbox) -> None:
    meeting_id = planned(mailing)
    sending.send(mailing, meeting_id)
    work_off(mailing)
    before = len(box.letters)
    planning.cancel(mailing, meeting_id, "карантин")
    work_off(mailing)
    fresh = box.messages()[before:]
    assert len(fresh) == before
    assert {calendar(each)["METHOD"] for each in fresh} == {"CANCEL"}
    body = fresh[0].get_body(("plain",))
    assert body is not None
    assert "отменено.\n\nПричина: карантин." in body.get_content().replace("\r", "")
    silent = planned(mailing, DAY + dt.timedelta(days=1))
    planning.cancel(mailing, silent, "карантин")
    with mailing.read() as session:
        assert notices_of(session, silent) == []


def test_whoever_comes_to_the_list_later_gets_the_notice_alone(
    mailing: House, box: Mailbox
) -> None:
    meeting_id = planned(mailing)
    sending.send(mailing, meeting_id)
    work_off(mailing)
    before = len(box.letters)
    composition.invite(mailing, meeting_id, MINISTRY, Capacity.INVITED)
    done = sending.send(mailing, meeting_id)
    assert done.mailed == (MINISTRY,)
    work_off(mailing)
    assert len(box.letters) == before + 1
    with mailing.read() as session:
        assert len(notices_of(session, meeting_id)) == 1


def test_who_has_no_address_is_told_by_hand(house: House) -> None:
    meeting_id = planned(house)
    done = sending.send(house, meeting_id)
    assert done.mailed == ()
    assert CHAIR in done.by_hand
    marking.mark(house, meeting_id, ["Ветрова"], "телефон")
    assert told(house, meeting_id)[CHAIR] == ("телефон", NoticeState.SENT)
    with pytest.raises(Refusal) as refused:
        marking.mark(house, meeting_id, ["Ветрова"])
    assert refused.value.code == "told_already"


def test_a_letter_that_is_refused_for_good_is_tried_again_only_when_asked(
    mailing: House, box: Mailbox
) -> None:
    meeting_id = planned(mailing)
    with mailing.read() as session:
        meeting = session.get_one(ProtocolsMeeting, meeting_id)
        party = next(each.party for each in owed(session, meeting) if each.party.name == OFFICER)
    box.to_recipient[party.email] = "550 5.1.1 no such mailbox"
    sending.send(mailing, meeting_id)
    for _attempt in range(MOST_ATTEMPTS + 1):
        work_off(mailing)
    assert told(mailing, meeting_id)[OFFICER] == ("e-mail", NoticeState.FAILED)
    box.to_recipient.clear()
    assert sending.send(mailing, meeting_id).mailed == (OFFICER,)
    work_off(mailing)
    assert told(mailing, meeting_id)[OFFICER] == ("e-mail", NoticeState.SENT)


@pytest.mark.parametrize(("days", "late"), [(8, False), (7, False), (6, True), (0, True)])
def test_notice_of_a_regular_meeting_wants_seven_days(
    house: House, clock: ManualClock, days: int, late: bool
) -> None:
    meeting_id = planned(house, clock.now().date() + dt.timedelta(days=days))
    done = sending.send(house, meeting_id)
    assert done.notice.late is late
    assert ("notice_late" in {each.code for each in done.warnings}) is late
    with house.read() as session:
        meeting = meetings.find(session, meeting_id)
        assert notice_is_late(session, meeting) is late


def test_an_extraordinary_meeting_wants_one_working_day(house: House) -> None:
    # 27.10.2026 is a Tuesday; the 2nd of November a Monday, so the last day is the Friday before.
    meeting_id = planned(
        house, dt.date(2026, 11, 2), regularity=Regularity.EXTRAORDINARY, reason="срочно"
    )
    assert sending.send(house, meeting_id).notice.last_day == dt.date(2026, 10, 30)


def test_a_late_notice_is_made_good_by_moving_the_meeting(house: House) -> None:
    meeting_id = planned(house, dt.date(2026, 10, 29))
    assert sending.send(house, meeting_id).notice.late
    planning.reschedule(house, meeting_id, planning.Move(held_on=DAY))
    assert not sending.send(house, meeting_id).notice.late
    with house.read() as session:
        assert not notice_is_late(session, meetings.find(session, meeting_id))


def test_a_marked_document_is_told_to_nobody_by_its_heading(mailing: House, box: Mailbox) -> None:
    secret = "Сведения о персональных данных учеников"
    number = receive(
        mailing, subject=secret, mark="ДСП", mark_basis="ч. 1 ст. 6 152-ФЗ"
    ).record.number
    meeting_id = planned(mailing)
    agenda.add_material(mailing, meeting_id, 1, number)
    sending.send(mailing, meeting_id)
    work_off(mailing)
    for letter in box.messages():
        body = letter.get_body(("plain",))
        assert body is not None
        assert secret not in body.get_content() + str(calendar(letter))
    with mailing.read() as session:
        facts = notices_of(session, meeting_id)[0].facts
        assert secret not in facts
        assert "выдаётся лично" in facts


def test_each_party_has_one_row_of_each_notice(mailing: House) -> None:
    meeting_id = planned(mailing)
    sending.send(mailing, meeting_id)
    planning.reschedule(mailing, meeting_id, planning.Move(starts_at=dt.time(15)))
    sending.send(mailing, meeting_id)
    with mailing.read() as session:
        for notice in notices_of(session, meeting_id):
            parties = Counter(row.party_id for row in recipients_of(session, notice.id))
            assert set(parties.values()) == {1}


def test_many_who_send_at_once_send_one_notice(shared: Path) -> None:
    with opened_house(shared) as house:
        meeting_id = planned(house)
        count = len(owed_names(house, meeting_id))
    ended: list[str] = []
    ready = threading.Barrier(4)

    def run() -> None:
        with opened_house(shared) as house:
            ready.wait(timeout=60)
            try:
                sending.send(house, meeting_id)
                ended.append("sent")
            except RegestError as fault:
                ended.append(fault.code)

    threads = [threading.Thread(target=run) for _each in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=100)
    assert ended.count("sent") == 1
    assert set(ended) <= {"sent", "meeting_changed", "notice_sent"}
    with opened_house(shared) as house, house.read() as session:
        (notice,) = notices_of(session, meeting_id)
        assert len(recipients_of(session, notice.id)) == count


_STEPS = st.sampled_from(["invite", "move", "question", "send", "by_hand", "mark"])


@settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(steps=st.lists(_STEPS, max_size=7))
def test_whatever_happens_each_who_is_owed_the_last_notice_has_it_once(
    house: House, steps: list[str]
) -> None:
    guests = iter(GUESTS)
    meeting_id = planned(house)
    for number, step in enumerate([*steps, "send"]):
        try:
            if step == "invite":
                composition.invite(house, meeting_id, next(guests), Capacity.INVITED)
            elif step == "move":
                move = planning.Move(starts_at=dt.time(10, number))
                planning.reschedule(house, meeting_id, move)
            elif step == "question":
                agenda.add_item(house, meeting_id, agenda.NewItem(title=f"О деле {number}"))
            elif step == "mark":
                marking.mark(house, meeting_id, [CHAIR])
            else:
                sending.send(house, meeting_id, mail=step == "send")
        except (Refusal, NotFound, StopIteration):
            continue
    with house.read() as session:
        meeting = session.get_one(ProtocolsMeeting, meeting_id)
        found = marking.standing(house, session, meeting)
        last = notices_of(session, meeting_id)[-1]
        rows = Counter(row.party_id for row in recipients_of(session, last.id))
        assert set(rows) == {each.party.id for each in owed(session, meeting)}
        assert set(rows.values()) == {1}
        assert not found.changes
        sequences = [each.sequence for each in notices_of(session, meeting_id)]
        assert sequences == list(range(len(sequences)))


def test_the_paper_is_written_to_a_file_and_the_standing_told(
    house: House, regest: CommandLine, tmp_path: Path
) -> None:
    meeting_id = planned(house, dt.date(2027, 3, 2))
    target = tmp_path / "Извещение.docx"
    regest("meeting", "notice", meeting_id, "--print", str(target))
    assert target.read_bytes().startswith(b"PK")
    told = regest("meeting", "notice", meeting_id, "--send", "--noticed", "Ветрова", "--json")
    lines = told.data()["lines"]
    chair = next(each for each in lines if each["name"] == CHAIR)
    assert (chair["state"], chair["channel"]) == ("sent", "paper")


def test_materials_go_by_e_mail_with_their_files_and_marked_ones_do_not(
    mailing: House, box: Mailbox, tmp_path: Path
) -> None:
    meeting_id = planned(mailing)
    paper = tmp_path / "Отчёт.txt"
    paper.write_text("Отчёт о работе", "utf-8")
    open_one = receive(mailing, paper, number="1", subject="Отчёт").record
    marked = receive(
        mailing, paper, number="2", subject="О тайном", mark="ДСП", mark_basis="приказ № 1"
    ).record
    for record in (open_one, marked):
        agenda.add_material(mailing, meeting_id, 1, record.number)
    materials.issue(mailing, meeting_id, [OFFICER], "e-mail")
    work_off(mailing)
    work_off(mailing)
    (letter,) = box.messages()
    assert [each.get_filename() for each in letter.iter_attachments()] == ["Отчёт.txt"]
    assert "О тайном" not in str(letter.get_body(("plain",)))
    with mailing.read() as session:
        rows = materials.report(mailing, session, session.get_one(ProtocolsMeeting, meeting_id))
    handed = [each.record_id for each in rows if each.issued_at is not None]
    assert handed == [open_one.id]


def test_what_nobody_took_is_not_handed_out(mailing: House, box: Mailbox, tmp_path: Path) -> None:
    meeting_id = planned(mailing)
    paper = tmp_path / "Отчёт.txt"
    paper.write_text("Отчёт о работе", "utf-8")
    agenda.add_material(mailing, meeting_id, 1, receive(mailing, paper, number="1").record.number)
    box.to_letter = "554 5.7.1 refused"
    materials.issue(mailing, meeting_id, [OFFICER], "e-mail")
    work_off(mailing)
    with mailing.read() as session:
        rows = materials.report(mailing, session, session.get_one(ProtocolsMeeting, meeting_id))
    assert all(each.issued_at is None for each in rows)


@pytest.mark.parametrize(("days", "told"), [(2, "с нарушением"), (10, ""), (0, "не направлялось")])
def test_minutes_say_that_the_notice_was_late_or_missing(
    house: House, clock: ManualClock, days: int, told: str
) -> None:
    day = clock.now().date() + dt.timedelta(days=days or 5)
    meeting_id = planned(house, day)
    if days:
        sending.send(house, meeting_id)
    clock.advance(days=days or 5)
    with house.read() as session:
        people = [seat.person.name for seat in rosters.roster_on(session, "presidium", day)]
    presence.arrive(house, meeting_id, people, dt.time(14))
    holding.open_meeting(house, meeting_id, dt.time(14))
    with house.read() as session:
        written = collected(house, session, session.get_one(ProtocolsMeeting, meeting_id))
        text = "\n".join(getattr(each, "text", "") for each in introduction(written))
    assert ("Извещение" in text) is bool(told)
    assert told in text
