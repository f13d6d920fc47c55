"""With every module on: what is under way keeps a file from an act and an archive at each step."""

from __future__ import annotations

import datetime as dt
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import event
from sqlmodel import Session, select

from regest.core.base.errors import Refusal
from regest.core.catalogue import control, tasks
from regest.core.catalogue.tables import File
from regest.core.catalogue.task_terms import Executor, TaskContext, TaskDraft
from regest.core.hooks.calls import Calls
from regest.core.people.access import CONSOLE_READER
from regest.core.people.tables import Party, PartyKind
from regest.core.retention import transfer_bars
from regest.core.retention.obstacles import look
from regest.core.store.work import Work
from regest.kit import disposal_acts
from regest.plugins.certificates.tables.certificates import CertificateState, MemberCertificate
from regest.plugins.membership.tables.partners import MembershipAgreement
from regest.plugins.mentoring.tables.pairs import MentoringPair, PairState
from regest.plugins.protocols.tables.meetings import MeetingState, ProtocolsMeeting, Regularity
from tests.support.destruction import COMPILER, JOURNAL, Archive

LONG_AGO = dt.date(2016, 1, 11)


@pytest.fixture
def archive(shared: Path) -> Archive:
    """Give an archive in which every module is on, on both databases."""
    return Archive(shared).found()


def parties(session: Session) -> tuple[str, str]:
    """Return two organisations."""
    wanted = select(Party.id).where(Party.kind == PartyKind.ORGANISATION).order_by(Party.id)
    one, other = session.exec(wanted.limit(2)).all()
    return one, other


def held(archive: Archive, year: int) -> tuple[str, str]:
    """Fill and close a file of a year; return its id and that of its paper."""
    archive.at(year, 12, 31)
    record_id = archive.paper(JOURNAL, year, "текст")
    return archive.close(JOURNAL, year), record_id


def pair(work: Work, record_id: str) -> None:
    """Let a pair work by a paper."""
    one, other = parties(work.session)
    row = MentoringPair(
        id=work.new_id(), mentor_id=one, candidate_id=other, criterion="both",
        state=PairState.ACTIVE, starts_on=LONG_AGO, record_id=record_id, created_by="проверка",
        created_at=work.now,
    )  # fmt: skip
    work.session.add(row)
    work.witness("pair.approved", "pair", row.id)


def certificate(work: Work, record_id: str) -> None:
    """Let a certificate be in force."""
    row = MemberCertificate(
        record_id=record_id, organisation_id=parties(work.session)[0],
        state=CertificateState.HANDED_OVER, holder_name="Лицей", holder_key="лицей",
        issued_by="проверка", issued_at=work.now,
    )  # fmt: skip
    work.session.add(row)
    work.witness("certificate.issued", "record", record_id)


def agreement(work: Work, record_id: str) -> None:
    """Let an agreement be in force."""
    row = MembershipAgreement(
        id=work.new_id(), number="1", dated=LONG_AGO, subject="обмен", starts_on=LONG_AGO,
        record_id=record_id, entered_by="проверка", entered_at=work.now,
    )  # fmt: skip
    work.session.add(row)
    work.witness("agreement.entered", "membership_agreement", row.id)


def meeting(work: Work, record_id: str) -> None:
    """Let a meeting wait for its minutes to be signed."""
    row = ProtocolsMeeting(
        id=work.new_id(), body_code="presidium", regularity=Regularity.REGULAR, held_on=LONG_AGO,
        starts_at=dt.time(14), state=MeetingState.CLOSED, agenda_record_id=record_id,
        created_by="проверка", created_at=work.now,
    )  # fmt: skip
    work.session.add(row)
    work.witness("meeting.planned", "meeting", row.id)


def give(archive: Archive, record_id: str) -> str:
    """Give a task on a paper; return its id."""
    with archive.house() as house, house.work() as work:
        context = TaskContext.of(house.deployment, CONSOLE_READER)
        one, other = parties(work.session)
        draft = TaskDraft(
            record_id=record_id, text="Проверить", author=one, signed_on=work.today,
            executors=(Executor(other, lead=True),), due_on=work.today + dt.timedelta(days=30),
        )  # fmt: skip
        return tasks.add(work, context, draft).id


def drop(archive: Archive, task_id: str) -> None:
    """Take a task off control."""
    with archive.house() as house, house.work() as work:
        context = TaskContext.of(house.deployment, CONSOLE_READER)
        control.drop(work, context, task_id, "не нужно", basis="указание")


def test_each_module_keeps_its_file_and_the_rest_goes(archive: Archive) -> None:
    kept = {}
    for year, write in zip(range(2016, 2020), (pair, certificate, agreement, meeting), strict=True):
        file_id, record_id = held(archive, year)
        archive.within(partial(write, record_id=record_id))
        kept[file_id] = write.__name__
    free, _paper = held(archive, 2015)
    with archive.at(2027).house(COMPILER) as house:
        drawn = disposal_acts.draft(house)
    assert [row.file_id for row in drawn.rows] == [free]
    said = {each.file.id: each.problems[0].code for each in drawn.left_out}
    codes = ("pair_works", "certificate_in_force", "agreement_in_force", "minutes_unsigned")
    assert {kept[file_id]: code for file_id, code in said.items()} == dict(
        zip(("pair", "certificate", "agreement", "meeting"), codes, strict=True)
    )
    with pytest.raises(Refusal) as caught:
        archive.draft(next(file_id for file_id, name in kept.items() if name == "agreement"))
    assert caught.value.text("ru") == (
        "Действует соглашение № 1: дело 04-02 за 2018 г. включить в акт нельзя (п. 5.2, 5.3 "
        "Положения). Если оно прекращено раньше, внесите прекращение: regest member part "
        "--agreement."
    )


def test_what_begins_later_stops_the_approval_and_the_execution(archive: Archive) -> None:
    """A task or a pair of today counts, whatever the draft and the approval saw."""
    file_id, record_id = held(archive, 2016)
    act = archive.at(2027).draft(file_id)
    task_id = give(archive, record_id)
    with pytest.raises(Refusal) as approving:
        archive.approve(act)
    assert approving.value.code == "act_task_open"
    number = archive.record(record_id).number or record_id
    assert approving.value.text("ru") == (
        f"Включить в акт нельзя: в деле 04-02 за 2016 г. не исполнено поручение {number}#1, срок "
        "10.02.2027 (CTL). Отметьте исполнение поручения или снимите его с контроля: regest task."
    )
    drop(archive, task_id)
    act = archive.approve(act)
    archive.within(lambda work: pair(work, record_id))
    with pytest.raises(Refusal) as executing:
        archive.execute(act)
    assert executing.value.code == "pair_works"
    assert archive.file(file_id).disposed_on is None
    archive.within(ended)
    assert archive.execute(act).files == 1


def ended(work: Work) -> None:
    """Let all pairs be over."""
    for row in work.session.exec(select(MentoringPair)).all():
        row.state, row.ends_on = PairState.TERMINATED, LONG_AGO
        work.session.add(row)
        work.witness("pair.ended", "pair", row.id)


def test_an_archive_is_given_nothing_that_is_under_way(archive: Archive) -> None:
    file_id, record_id = held(archive, 2016)
    archive.within(lambda work: certificate(work, record_id))
    other_id, other = held(archive, 2017)
    give(archive.at(2027), other)
    with archive.house() as house, house.read() as session:
        files = [session.get_one(File, each) for each in (file_id, other_id)]
        on = house.deployment.database.today()
        said = list(transfer_bars.unfinished_in(session, house.deployment.calls, files, on))
    assert sorted(each.code for each in said) == ["certificate_in_force", "transfer_task_open"]
    texts = sorted(each.message.text("ru") for each in said)
    assert texts[0].startswith("Действует сертификат № ")
    assert texts[0].endswith(": дело 04-02 2016 передать в архив нельзя")
    assert texts[1].startswith("Дело 04-02 2017 не передаётся: не исполнено поручение")


def test_the_statements_do_not_grow_with_the_files(archive: Archive) -> None:
    ids = [held(archive, year)[0] for year in range(2010, 2016)]
    counted: dict[int, int] = {}
    with archive.at(2027).house() as house, house.read() as session:
        rules, on = house.deployment.rules, house.deployment.database.today()
        # What a session reads but once is read by the first look.
        for many in (1, 1, len(ids)):
            seen: list[str] = []

            def note(*given: object, seen: list[str] = seen) -> None:
                seen.append(str(given[2]))

            engine = session.get_bind()
            session.expire_all()
            event.listen(engine, "before_cursor_execute", note)
            look(session, rules, ids[:many], on, calls=house.deployment.calls)
            mine = len(seen)
            seen.clear()
            look(session, rules, ids[:many], on, calls=Calls.to_nobody())
            event.remove(engine, "before_cursor_execute", note)
            counted[many] = mine - len(seen)
    assert counted[1] == counted[len(ids)] > 5
