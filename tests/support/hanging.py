"""A member on which everything hangs that may end with its membership, and how each of it stands.

The member is «Гимназия № 7»: its head sits in the Presidium, is the deputy and has an account.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping

from sqlmodel import Session, select

from regest.core.catalogue import tasks
from regest.core.catalogue.task_tables import Task
from regest.core.catalogue.task_terms import Executor, TaskContext, TaskDraft
from regest.core.hooks.types import DecisionView
from regest.core.people.parties import party_called
from regest.core.people.standings import NewStanding, start_standing
from regest.core.people.tables import Account, AccountState, Standing
from regest.kit.house import House
from regest.plugins.certificates.tables.certificates import CertificateState, MemberCertificate
from regest.plugins.journal.letters import addressee_lists
from regest.plugins.journal.tables.addressee_lists import JournalListedAddressee
from regest.plugins.membership.duties import processes
from regest.plugins.membership.leaving.endings import NewEnding
from regest.plugins.membership.papers import Brought, PaperDraft, record_of
from regest.plugins.membership.tables.leaving import EndReason
from regest.plugins.membership.tables.processes import MembershipAssignment
from regest.plugins.mentoring.in_force.beginning import NewPair, begin
from regest.plugins.mentoring.matching.model import Criterion
from regest.plugins.mentoring.tables.pairs import MentoringPair, MentoringQuestion, PairState
from regest.plugins.protocols.preparing import agenda, planning
from regest.plugins.protocols.tables.meetings import (
    ProtocolsItem,
    ProtocolsMeeting,
    ProtocolsParticipant,
)
from tests.support.member_certificates import GYMNASIUM, TODAY, handed, with_signatory

HEAD = "Грачёв М.Е."
LOGIN = "presidium"
MENTOR, CANDIDATE = "МБДОУ «Детский сад № 4 «Колосок»", "МАДОУ «Детский сад № 19 «Рябинка»"
LAST_DAY = dt.date(2026, 9, 30)
AHEAD = dt.date(2026, 11, 20)
ENDING = NewEnding(organisation=GYMNASIUM, reason=EndReason.LIQUIDATION, last_day=LAST_DAY)


def furnished(house: House) -> House:
    """Hang all of it on the member."""
    with_signatory(house)
    handed(house, GYMNASIUM)
    _stands(house, "deputy", body="presidium")
    _stands(house, "group_member", body="consulting_group", organisation=GYMNASIUM)
    task_for(house, "Представить сведения", GYMNASIUM)
    task_for(house, "Изучить опыт", HEAD, "Ильин К.Р.")
    _pairs(house)
    _meeting(house)
    addressee_lists.add(house, "Базовые площадки", [GYMNASIUM])
    processes.assign(
        house,
        processes.NewAssignment(
            process="Внутренний аудит",
            organisation=GYMNASIUM,
            decided_on=dt.date(2026, 9, 10),
            body="Заседание Ассоциации",
            number="4",
        ),
    )
    return house


def task_for(house: House, text: str, *names: str) -> str:
    """Give a task to parties of the directory, and return its id."""
    with house.work() as work:
        draft = PaperDraft(
            class_name="membership_leaving", heading=text, dated=TODAY, file_index="01-04"
        )
        record = record_of(house, work, Brought(), draft)
        found = [party_called(work.session, name).id for name in names]
        given = TaskDraft(
            record_id=record.id,
            text=text,
            author=party_called(work.session, "Ветрова Ирина Сергеевна").id,
            executors=tuple(Executor(each, lead=each == found[0]) for each in found),
            signed_on=TODAY,
            due_on=AHEAD,
        )
        return tasks.add(work, TaskContext.of(house.deployment, house.reader), given).id


def _stands(house: House, kind: str, *, body: str, organisation: str = "") -> None:
    deployment = house.deployment
    with house.work() as work:
        of = party_called(work.session, organisation).id if organisation else None
        new = NewStanding(
            kind=kind,
            party_id=party_called(work.session, HEAD).id,
            starts_on=dt.date(2026, 1, 12),
            body_code=body,
            organisation_id=of,
            basis="решение",
        )
        start_standing(work, deployment.calls, deployment.rules, new)


def _pairs(house: House) -> None:
    """Let the member be a mentor, and a candidate still: it was admitted before its certificate."""
    decided = DecisionView(
        record_id="", number="3/2", body="presidium", held_on=dt.date(2025, 10, 17),
        minutes_number="3", text="Утвердить пары",
    )  # fmt: skip
    with house.work() as work:
        own, mentor, candidate = (
            party_called(work.session, name).id for name in (GYMNASIUM, MENTOR, CANDIDATE)
        )
        for one, other in ((own, candidate), (mentor, own)):
            new = NewPair(mentor_id=one, candidate_id=other, criterion=Criterion.TERRITORY)
            begin(house, work, new, decided)


def _meeting(house: House) -> None:
    new = planning.NewMeeting(held_on=AHEAD, starts_at=dt.time(14, 0), host=GYMNASIUM)
    meeting = planning.plan(house, new)
    agenda.add_item(house, meeting.id, agenda.NewItem(title="О площадках", preparer=HEAD))


def _ended(session: Session, subject: str) -> bool:
    return session.get_one(Standing, subject).ends_on == LAST_DAY


def _annulled(session: Session, subject: str) -> bool:
    row = session.get_one(MemberCertificate, subject)
    return row.state is CertificateState.ANNULLED and row.ended_on == LAST_DAY


def _listed(session: Session, subject: str) -> bool:
    own = party_called(session, GYMNASIUM).id
    return session.get(JournalListedAddressee, (subject, own)) is None


def _asked(session: Session, subject: str) -> bool:
    wanted = select(MentoringQuestion).where(MentoringQuestion.pair_id == subject)
    return session.exec(wanted).first() is not None


def _left_roster(session: Session, subject: str) -> bool:
    wanted = select(ProtocolsParticipant).where(ProtocolsParticipant.meeting_id == subject)
    head = party_called(session, HEAD).id
    return not any(row.seat and row.party_id == head for row in session.exec(wanted))


# What tells by provider and code that a consequence was carried out.
CARRIED_OUT: Mapping[str, Callable[[Session, str], bool]] = {
    "core:standing": _ended,
    "core:task": lambda session, each: session.get_one(Task, each).dropped_on == TODAY,
    "core:account": lambda session, each: (
        session.get_one(Account, each).state is AccountState.DISABLED
    ),
    "journal:addressee": _listed,
    "membership:process": lambda session, each: (
        session.get_one(MembershipAssignment, each).ends_on == LAST_DAY
    ),
    "certificates:annul": _annulled,
    "mentoring:doubt": _asked,
    "mentoring:end": lambda session, each: (
        session.get_one(MentoringPair, each).state is PairState.TERMINATED
    ),
    "protocols:host": lambda session, each: session.get_one(ProtocolsMeeting, each).host_id is None,
    "protocols:preparer": lambda session, each: (
        session.get_one(ProtocolsItem, each).preparer_id is None
    ),
    "protocols:roster": _left_roster,
}
