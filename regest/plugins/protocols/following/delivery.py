"""Decisions brought to those who execute them, in one action: tasks, letters, papers (4.4, EXE-1).

Whoever acts here finds the task on the start page and has the decision by that; whoever has an
e-mail address gets a letter; the rest get a paper, which somebody hands over and notes.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from sqlmodel import Session, col, select

from regest.api import (
    Executor,
    House,
    Message,
    Party,
    Problem,
    Refusal,
    RegestError,
    Severity,
    Task,
    TaskContext,
    TaskDraft,
    Work,
    deadlines,
    jobs,
    local_day,
    outgoing_mail,
    rosters,
    task_terms,
    tasks,
)
from regest.plugins.protocols.declarations.catalogue import DELIVER, DELIVERY_TERM
from regest.plugins.protocols.declarations.following import DELIVERY_JOB, OWN_DELIVERY
from regest.plugins.protocols.following import outgoing_forms
from regest.plugins.protocols.meetings import changed, hold
from regest.plugins.protocols.minutes.after_signing import adopted_points, point_number
from regest.plugins.protocols.sitting.composition import party_meant
from regest.plugins.protocols.tables.meetings import MeetingState, ProtocolsMeeting
from regest.plugins.protocols.tables.minutes import (
    MinutesState,
    ProtocolsDelivery,
    ProtocolsMinutes,
)
from regest.plugins.protocols.tables.votes import ProtocolsPoint
from regest.plugins.protocols.voting.wording import executors_of
from regest.plugins.protocols.words import _

CLAUSE = "п. 4.4 Положения"
ACCOUNT, E_MAIL, PAPER, NOTED = "account", "email", "paper", "noted"
BY_HAND = (PAPER, "post", "meeting")
SIGNED = (MeetingState.SIGNED, MeetingState.DELIVERED)


@dataclass(frozen=True, slots=True)
class Brought:
    """What delivering did: the deliveries, drafts of papers that go out, and what to know.

    `unnamed` are the points whose executors are words alone: they wait for names.
    """

    meeting: ProtocolsMeeting
    due_on: dt.date
    rows: tuple[ProtocolsDelivery, ...]
    unnamed: tuple[str, ...] = ()
    drafts: tuple[str, ...] = ()
    warnings: tuple[Problem, ...] = ()

    @property
    def complete(self) -> bool:
        """Whether everything has reached its executors."""
        return self.meeting.state is MeetingState.DELIVERED


@dataclass(slots=True)
class _Round:
    """One going through the points of a meeting."""

    house: House
    work: Work
    meeting: ProtocolsMeeting
    named: Mapping[str, Sequence[str]]
    unnamed: list[str] = field(default_factory=list)
    drafts: list[str] = field(default_factory=list)
    warnings: list[Problem] = field(default_factory=list)


def deliver(
    house: House, meeting_id: str, named: Mapping[str, Sequence[str]] | None = None
) -> Brought:
    """Give a task for every adopted point with executors, and bring it to each of them.

    `named` says for a point (`1.2`) who its executors are, where the minutes have only words
    («руководители …»): names of the directory. Doing it again brings what was not brought before.
    A day off that the minutes name as the term is kept, with a warning; a point without a term is
    due a month after the meeting (EXE-2, CTL-2).

    Raises:
        NotFound: no such point, or name.
        Refusal: `meeting_state`, the minutes are not signed, or all is delivered; the right is
            missing.
    """
    house.reader.require(DELIVER)
    with house.work() as work:
        meeting = hold(work, meeting_id, MeetingState.SIGNED)
        going = _Round(house, work, meeting, dict(named or {}))
        points = {point_number(item, point): point
                  for item, point in adopted_points(work.session, meeting)}  # fmt: skip
        _require_known(going.named, points)
        for number, point in points.items():
            _bring(going, number, point)
        work.session.flush()
        work.witness("decisions.delivered", "meeting", meeting.id, {"points": len(points)})
        _settle(work, meeting, going.unnamed)
        rows = tuple(deliveries_of(work.session, meeting))
    return Brought(
        meeting, due_of(house, meeting_id), rows, tuple(going.unnamed), tuple(going.drafts),
        tuple(going.warnings),
    )  # fmt: skip


def hand_over(
    house: House, meeting_id: str, name: str, method: str = PAPER, points: Collection[str] = ()
) -> list[ProtocolsDelivery]:
    """Note that an executor was given the paper with what is theirs: now, by this method.

    Raises:
        Refusal: `nothing_to_hand_over`, they wait for nothing; the right is missing.
    """
    house.reader.require(DELIVER)
    with house.work() as work:
        meeting = hold(work, meeting_id, *SIGNED)
        party_id = party_meant(work.session, name, meeting)
        numbers = _numbers(work.session, meeting)
        waiting = [
            row
            for row in deliveries_of(work.session, meeting)
            if row.party_id == party_id
            and row.delivered_at is None
            and (not points or numbers[row.point_id] in points)
        ]
        if not waiting:
            raise Refusal(
                "nothing_to_hand_over",
                _("{name} waits for no decision of this meeting", name=name),
                rule="EXE-1",
                clause=CLAUSE,
                remedy=_("`regest minutes deliveries` shows who waits for what."),
            )
        for row in waiting:
            row.method, row.delivered_at = method, work.now
            work.session.add(row)
        work.session.flush()
        work.witness("decisions.handed_over", "meeting", meeting.id, {"count": len(waiting)})
        _settle(work, meeting, _unnamed(work.session, meeting))
    return waiting


def deliveries_of(session: Session, meeting: ProtocolsMeeting) -> Sequence[ProtocolsDelivery]:
    """Return the deliveries of a meeting's points to executors, in the order of the points."""
    ids = [point.id for _item, point in adopted_points(session, meeting)]
    wanted = select(ProtocolsDelivery).where(
        col(ProtocolsDelivery.point_id).in_(ids), ProtocolsDelivery.method != NOTED
    )
    rows = session.exec(wanted).all()
    return sorted(rows, key=lambda row: (ids.index(row.point_id), row.id))


def numbered(session: Session, meeting: ProtocolsMeeting) -> list[tuple[ProtocolsDelivery, str]]:
    """Return the deliveries of a meeting with the numbers of their points."""
    numbers = _numbers(session, meeting)
    return [(row, numbers[row.point_id]) for row in deliveries_of(session, meeting)]


def due_of(house: House, meeting_id: str) -> dt.date:
    """Return the last day for delivering: a term from the day of the last signature (4.4)."""
    with house.read() as session:
        kept = session.get_one(ProtocolsMinutes, meeting_id)
        deployment = house.deployment
        signed_on = local_day(kept.signed_at or kept.drafted_at, deployment.zone)
    rules = deployment.rules
    known = any(rule.name == DELIVERY_TERM for rule in rules.listing(signed_on))
    term = rules.term(DELIVERY_TERM if known else OWN_DELIVERY, signed_on)
    return deadlines.reckon(signed_on, term, deployment.calendar).due


def is_late(row: ProtocolsDelivery, due_on: dt.date, today: dt.date, house: House) -> bool:
    """Say whether a decision reached its executor too late, or has not and the term is over."""
    if row.delivered_at is None:
        return today > due_on
    return local_day(row.delivered_at, house.deployment.zone) > due_on


def settle_after(work: Work, meeting: ProtocolsMeeting) -> None:
    """Take a held meeting to «решения доведены» when a delivery was the last one."""
    if meeting.state is MeetingState.SIGNED:
        _settle(work, meeting, _unnamed(work.session, meeting))


def _bring(going: _Round, number: str, point: ProtocolsPoint) -> None:
    work = going.work
    draft = outgoing_forms.put_out(going.house, work, going.meeting, point)
    going.drafts.extend([draft] if draft is not None else [])
    kept = {
        row.party_id: row
        for row in work.session.exec(
            select(ProtocolsDelivery).where(
                ProtocolsDelivery.point_id == point.id, ProtocolsDelivery.method != NOTED
            )
        )
    }
    executors = _executors(going, number, point)
    if not executors:
        if point.executors and not kept:
            going.unnamed.append(number)
            going.warnings.append(_unnamed_warning(number, point))
        return
    fresh = [party for party in executors if party.id not in kept]
    if not fresh:
        return
    task = _task(going, number, point, fresh)
    today = work.today
    acting = rosters.with_accounts(work.session, {party.id for party in fresh}, today)
    for party in fresh:
        _write(going, point, party, task.id, acting=party.id in acting)


def _executors(going: _Round, number: str, point: ProtocolsPoint) -> list[Party]:
    session = going.work.session
    found = {party.id: party for party in executors_of(session, point.id)}
    for name in going.named.get(number, ()):
        party_id = party_meant(session, name, going.meeting)
        found[party_id] = session.get_one(Party, party_id)
    return list(found.values())


def task_draft(
    meeting: ProtocolsMeeting, point: ProtocolsPoint, executor_ids: Sequence[str]
) -> TaskDraft:
    """Return the task that a point gives its executors: looked over before, given by `deliver`."""
    return TaskDraft(
        record_id=point.record_id or "",
        text=point.text,
        author=meeting.chairing_id or "",
        signed_on=meeting.held_on,
        executors=tuple(Executor(each) for each in executor_ids),
        due_on=point.due_on,
        # «Срок – D» of minutes includes D; nobody is asked once the meeting is over.
        day_counts=True,
        confirmed=True,
    )


def _task(going: _Round, number: str, point: ProtocolsPoint, executors: Sequence[Party]) -> Task:
    meeting, house = going.meeting, going.house
    draft = task_draft(meeting, point, [party.id for party in executors])
    context = TaskContext.of(house.deployment, house.reader)
    for hint in task_terms.due_of(draft, context).hints():
        told = _("Point {number}: {hint}", number=number, hint=hint)
        going.warnings.append(
            Problem(code="due_on_day_off", message=told, rule="EXE-2", severity=Severity.WARNING)
        )
    return tasks.add(going.work, context, draft)


def _write(
    going: _Round, point: ProtocolsPoint, party: Party, task_id: str, *, acting: bool
) -> None:
    work = going.work
    # What bears an access mark does not go through mail servers.
    by_mail = not acting and not point.mark and _takes_mail(going.house, party)
    row = ProtocolsDelivery(
        id=work.new_id(),
        point_id=point.id,
        party_id=party.id,
        task_id=task_id,
        method=ACCOUNT if acting else E_MAIL if by_mail else PAPER,
        delivered_at=work.now if acting else None,
    )
    work.session.add(row)
    work.session.flush()
    if by_mail:
        jobs.enqueue(work, DELIVERY_JOB, row.id)


def _takes_mail(house: House, party: Party) -> bool:
    """Say whether a letter can go to the party from here."""
    try:
        outgoing_mail.require_set_up(house.deployment.settings.mail)
        outgoing_mail.checked_address(party.email)
    except RegestError:
        return False
    return True


def _settle(work: Work, meeting: ProtocolsMeeting, unnamed: Sequence[str]) -> None:
    rows = deliveries_of(work.session, meeting)
    if unnamed or any(row.delivered_at is None for row in rows):
        return
    kept = work.session.get_one(ProtocolsMinutes, meeting.id)
    kept.state, kept.delivered_at = MinutesState.DELIVERED, work.now
    work.session.add(kept)
    meeting.state = MeetingState.DELIVERED
    changed(work, meeting, "meeting.delivered")


def _unnamed(session: Session, meeting: ProtocolsMeeting) -> list[str]:
    """Return the points that have executors in words and were brought to nobody."""
    brought = {row.point_id for row in deliveries_of(session, meeting)}
    return [
        point_number(item, point)
        for item, point in adopted_points(session, meeting)
        if point.id not in brought and (point.executors or executors_of(session, point.id))
    ]


def _numbers(session: Session, meeting: ProtocolsMeeting) -> dict[str, str]:
    return {point.id: point_number(item, point) for item, point in adopted_points(session, meeting)}


def _require_known(named: Mapping[str, Sequence[str]], points: Collection[str]) -> None:
    for number in named:
        if number not in points:
            raise Refusal(
                "point_unknown",
                _("There is no point {number}", number=number),
                rule="EXE-1",
                remedy=_("Points are numbered as in the minutes: 1.2."),
            )


def _unnamed_warning(number: str, point: ProtocolsPoint) -> Problem:
    told: Message = _(
        "Point {number} waits for names: its executors are “{words}”",
        number=number,
        words=point.executors,
    )
    return Problem(
        code="executors_unnamed",
        message=told,
        rule="EXE-1",
        clause=CLAUSE,
        remedy=_("Name them: regest minutes deliver … --executor {number} NAME.", number=number),
        severity=Severity.WARNING,
    )
