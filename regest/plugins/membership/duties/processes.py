"""Responsibility for a process, by a decision of signed minutes, with a log of help (3.17)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement
from sqlmodel import Session, col, or_, select

from regest.api import (
    House,
    NotFound,
    Party,
    PartyKind,
    Problem,
    Reader,
    Refusal,
    Severity,
    UsageFault,
    Work,
    directory,
    parties,
    references,
    rosters,
    visibility,
)
from regest.plugins.membership import decisions, retention
from regest.plugins.membership.declarations.catalogue import EDIT
from regest.plugins.membership.tables.processes import (
    Help,
    MembershipAssignment,
    MembershipHelp,
    MembershipProcess,
)
from regest.plugins.membership.words import MEMBER, _

CLAUSE = "п. 3.17 Положения"
GROUND = decisions.Ground("R-3.17", CLAUSE)


@dataclass(frozen=True, kw_only=True, slots=True)
class NewAssignment:
    """A process given to a member from a day: by a decision of signed minutes, or one typed."""

    process: str
    organisation: str
    decided_on: dt.date | None = None
    starts_on: dt.date | None = None
    decision: str = ""
    body: str = ""
    number: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class NewHelp:
    """A line of the log: whom the organisation helped, on which day, with what."""

    helped: str
    given_on: dt.date
    kind: Help
    description: str
    reference: str = ""


@dataclass(frozen=True, slots=True)
class Assigned:
    """An assignment with its process and organisation, and whether its decision may be told."""

    row: MembershipAssignment
    process: MembershipProcess
    organisation: Party
    told: bool = True

    @property
    def body(self) -> str:
        """The body that decided it; empty where the decision may not be told of (ACC-2)."""
        return self.row.body if self.told else ""

    @property
    def number(self) -> str:
        """The number of the decision; empty where it may not be told of (ACC-2)."""
        return self.row.number if self.told else ""


def assign(house: House, new: NewAssignment) -> Assigned:
    """Give a member the responsibility for a process.

    Raises:
        NotFound: no such organisation; as `decisions.meant`.
        UsageFault: `process_empty`; as `decisions.meant`.
        Refusal: `not_a_member`; `assigned_already`; as `decisions.meant` (R-3.17).
    """
    house.reader.require(EDIT)
    with house.work() as work:
        named = decisions.Named(
            decision=new.decision, on=new.decided_on, body=new.body, number=new.number
        )
        decided = decisions.meant(house, work.session, named, GROUND)
        party = parties.party_called(work.session, new.organisation, PartyKind.ORGANISATION)
        first_day = new.starts_on or decided.on
        if not rosters.list_standings(work.session, first_day, kind=MEMBER, party_id=party.id):
            raise _refused(
                "not_a_member", _("{name} is no member on {day}", name=party.name, day=first_day)
            )
        process = _process(work, new.process)
        same = select(MembershipAssignment).where(
            MembershipAssignment.process_id == process.id,
            MembershipAssignment.organisation_id == party.id,
            _running(first_day),
        )
        if work.session.exec(same).first() is not None:
            raise _refused(
                "assigned_already", _("{name} answers for this process", name=party.name)
            )
        row = MembershipAssignment(
            id=work.new_id(),
            process_id=process.id,
            organisation_id=party.id,
            starts_on=first_day,
            decision_id=decided.record_id,
            body=decided.body,
            number=decided.number,
            decided_on=decided.on,
            entered_by=work.actor.name,
            entered_at=work.now,
        )
        work.session.add(row)
        work.witness("process.assigned", "membership_assignment", row.id, {"party": party.id})
    return Assigned(row, process, party)


def end(house: House, assignment_id: str, last_day: dt.date, reason: str) -> MembershipAssignment:
    """End a responsibility on a day, with the reason.

    Raises:
        NotFound: there is none.
        UsageFault: no reason, or a last day before the first.
        Refusal: `assignment_ended`.
    """
    house.reader.require(EDIT)
    with house.work() as work:
        return end_within(work, assignment_id, last_day, reason)


def end_within(
    work: Work, assignment_id: str, last_day: dt.date, reason: str
) -> MembershipAssignment:
    """End a responsibility within the caller's unit of work; as `end`."""
    row = _held(work, assignment_id)
    if not reason.strip() or last_day < row.starts_on:
        raise UsageFault(
            "reason_missing",
            _("A responsibility ends on or after its first day, with a reason"),
            rule="R-3.17",
            clause=CLAUSE,
            remedy=_("Name the decision, and check the day."),
        )
    if row.ends_on is not None and row.ends_on <= last_day:
        raise _refused("assignment_ended", _("It ends on {day} already", day=row.ends_on))
    row.ends_on, row.end_reason = last_day, reason.strip()
    work.session.add(row)
    retention.process_reassigned(work, row)
    work.witness("process.ended", "membership_assignment", row.id)
    return row


def log_help(house: House, assignment_id: str, new: NewHelp) -> MembershipHelp:
    """Note help given; the organisation itself may, and whoever keeps members.

    Raises:
        NotFound: no such assignment for this reader, organisation, or record.
        UsageFault: `help_empty`.
        Refusal: `help_outside`, its day is outside the responsibility or to come; `help_own`.
    """
    if not new.description.strip():
        raise UsageFault("help_empty", _("The help is not described"), rule="R-3.17", clause=CLAUSE)
    with house.work() as work:
        row = _held(work, assignment_id)
        if not may_log(house, row):
            raise unknown()
        ends = min(row.ends_on or work.today, work.today)
        if not row.starts_on <= new.given_on <= ends:
            raise _refused(
                "help_outside",
                _("Help of {day} lies outside the responsibility, or is to come", day=new.given_on),
            )
        known = directory.seen_parties(house.reader)
        helped = parties.party_called(work.session, new.helped, PartyKind.ORGANISATION, among=known)
        if helped.id == row.organisation_id:
            raise _refused("help_own", _("An organisation does not help itself"))
        line = MembershipHelp(
            id=work.new_id(),
            assignment_id=row.id,
            helped_id=helped.id,
            given_on=new.given_on,
            kind=new.kind,
            description=new.description.strip(),
            record_id=references.find_record(work.session, house.reader, new.reference).id
            if new.reference.strip()
            else None,
            entered_by=work.actor.name,
            entered_at=work.now,
        )
        work.session.add(line)
        work.witness("process.helped", "membership_help", line.id)
    return line


def withdraw_help(house: House, help_id: str, reason: str) -> MembershipHelp:
    """Take a line out of the log, with the reason; it stays to be read.

    Raises:
        NotFound: there is none for this reader.
        UsageFault: no reason.
    """
    if not reason.strip():
        raise UsageFault("reason_missing", _("A line is not taken out without a reason"))
    with house.work() as work:
        line = work.session.get(MembershipHelp, help_id, with_for_update=True)
        if line is None or line.withdrawn_at is not None:
            raise unknown()
        if not may_log(house, work.session.get_one(MembershipAssignment, line.assignment_id)):
            raise unknown()
        line.withdrawn_by, line.withdrawn_at = work.actor.name, work.now
        line.withdrawn_reason = reason.strip()
        work.session.add(line)
        work.witness("process.help_withdrawn", "membership_help", line.id)
    return line


def may_log(house: House, row: MembershipAssignment) -> bool:
    """Say whether the reader may write into the log of a responsibility."""
    return house.reader.may(EDIT) or row.organisation_id in house.reader.organisation_ids


def assignments(
    session: Session,
    on: dt.date | None = None,
    organisation_id: str = "",
    reader: Reader | None = None,
) -> list[Assigned]:
    """Return responsibilities in force on a day (all without one), by process and organisation.

    A `reader` is not told of decisions under a mark that the reader may not see.
    """
    wanted = (
        select(MembershipAssignment, MembershipProcess, Party)
        .join(
            MembershipProcess,
            col(MembershipProcess.id) == col(MembershipAssignment.process_id),
        )
        .join(Party, col(Party.id) == col(MembershipAssignment.organisation_id))
        .order_by(col(MembershipProcess.name), col(Party.name), col(MembershipAssignment.id))
    )
    if on is not None:
        wanted = wanted.where(_running(on), MembershipAssignment.starts_on <= on)
    if organisation_id:
        wanted = wanted.where(MembershipAssignment.organisation_id == organisation_id)
    rows = session.exec(wanted).all()
    untold = _untold(session, reader, [row for row, _process, _party in rows])
    return [Assigned(*each, each[0].decision_id not in untold) for each in rows]


def help_of(session: Session, assignment_id: str) -> Sequence[tuple[MembershipHelp, Party]]:
    """Return the lines of a log that count with whom they helped, the latest first."""
    wanted = (
        select(MembershipHelp, Party)
        .join(Party, col(Party.id) == col(MembershipHelp.helped_id))
        .where(
            MembershipHelp.assignment_id == assignment_id,
            col(MembershipHelp.withdrawn_at).is_(None),
        )
        .order_by(col(MembershipHelp.given_on).desc(), col(MembershipHelp.id).desc())
    )
    return session.exec(wanted).all()


def found(session: Session, assignment_id: str, reader: Reader | None = None) -> Assigned:
    """Return a responsibility, as `assignments` does for this reader.

    Raises:
        NotFound: there is none.
    """
    row = session.get(MembershipAssignment, assignment_id)
    if row is None:
        raise unknown()
    return Assigned(
        row,
        session.get_one(MembershipProcess, row.process_id),
        session.get_one(Party, row.organisation_id),
        row.decision_id not in _untold(session, reader, [row]),
    )


def without(session: Session, day: dt.date) -> list[str]:
    """Return the names of members that answer for no process on a day (R-3.17)."""
    busy = {each.row.organisation_id for each in assignments(session, day)}
    members = rosters.list_standings(session, day, kind=MEMBER)
    return [line.party.name for line in members if line.party.id not in busy]


def unassigned(session: Session, day: dt.date) -> tuple[Problem, ...]:
    """Return one warning that counts and names the members without a process, if any (R-3.17)."""
    names = without(session, day)
    if not names:
        return ()
    told = _.n(
        "{count} member answers for no process: {names}",
        "{count} members answer for no process: {names}",
        len(names),
        names="; ".join(names),
    )
    return (
        Problem(
            code="process_missing",
            message=told,
            rule="R-3.17",
            clause=CLAUSE,
            severity=Severity.WARNING,
            remedy=_("A meeting of the Association gives each one."),
        ),
    )


def unknown() -> NotFound:
    """Return that there is no such responsibility."""
    return NotFound(
        "assignment_unknown",
        _("There is no such responsibility for a process"),
        remedy=_("`regest process list` shows them."),
    )


def _untold(
    session: Session, reader: Reader | None, rows: Sequence[MembershipAssignment]
) -> frozenset[str]:
    if reader is None:
        return frozenset()
    return visibility.untold_records(session, reader, [each.decision_id for each in rows])


def _process(work: Work, name: str) -> MembershipProcess:
    known = " ".join(name.split())
    if not known:
        raise UsageFault("process_empty", _("The process is not named"), clause=CLAUSE)
    key = known.casefold().replace("ё", "е")
    wanted = select(MembershipProcess).where(MembershipProcess.match_key == key)
    process = work.session.exec(wanted).first()
    if process is None:
        process = MembershipProcess(
            id=work.new_id(), name=known, match_key=key, created_at=work.now
        )
        work.session.add(process)
        work.session.flush()
    return process


def _held(work: Work, assignment_id: str) -> MembershipAssignment:
    row = work.session.get(MembershipAssignment, assignment_id, with_for_update=True)
    if row is None:
        raise unknown()
    return row


def _running(day: dt.date) -> ColumnElement[bool]:
    return or_(
        col(MembershipAssignment.ends_on).is_(None), col(MembershipAssignment.ends_on) >= day
    )


def _refused(code: str, why: object) -> Refusal:
    return Refusal(
        code,
        _("The responsibility cannot be written: {why}", why=why),
        rule="R-3.17",
        clause=CLAUSE,
        remedy=_("Check the decision, the organisation and the days."),
    )
