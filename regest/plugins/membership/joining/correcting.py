"""An order that corrects an order before it: another first day, or an admission cancelled (3.3).

Nothing that was entered is rewritten: the earlier line stays as it was read, the correcting order
has lines of its own. What is revised is the standing, with an entry in the event log.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

from sqlmodel import Session, col, select

from regest.api import (
    Consequence,
    House,
    NotFound,
    Party,
    PartyView,
    Problem,
    Record,
    Refusal,
    Severity,
    Standing,
    StandingChange,
    UsageFault,
    Work,
    consequences,
    normalise_number,
    rosters,
    standings,
)
from regest.plugins.membership import informing
from regest.plugins.membership.composition import floor_warnings
from regest.plugins.membership.declarations.catalogue import ORDER
from regest.plugins.membership.joining.applications import held, step
from regest.plugins.membership.joining.days_lost import begun_before
from regest.plugins.membership.joining.orders import CLAUSE, entry_of, record_of_order
from regest.plugins.membership.papers import Brought, official
from regest.plugins.membership.tables.admission import (
    LineKind,
    MembershipOrder,
    MembershipOrderLine,
    MembershipSeat,
    ProposalState,
)
from regest.plugins.membership.tables.joining import ApplicationState
from regest.plugins.membership.words import CANDIDATE, MEMBER, PLUGIN, _

EVENT = "correction"


@dataclass(frozen=True, kw_only=True, slots=True)
class NewCorrection:
    """What a correcting order says of a line: `first_day` that holds, or None: it is cancelled."""

    line: str
    first_day: dt.date | None
    number: str
    dated: dt.date
    reason: str = ""
    paper: Brought = field(default_factory=Brought)


@dataclass(frozen=True, slots=True)
class Corrected:
    """What was done: the new line, the organisation, what ended with it, and what to know."""

    row: MembershipOrderLine
    order: MembershipOrder
    record: Record
    party: Party
    consequences: tuple[Consequence, ...]
    warnings: tuple[Problem, ...]


def correct(house: House, new: NewCorrection) -> Corrected:
    """Enter a correcting order for one line of an order before it.

    Raises:
        NotFound: no such line, or registered order.
        UsageFault: `order_empty`, no number.
        Refusal: `order_later`; `line_revised`, another order corrected it; `line_ended`, the
            standing has ended meanwhile; `correction_idle`, the day is the same;
            `correction_overlaps`, it stood as the same on these days already;
            `correction_leaves_seats`, as `days_lost.begun_before`.
    """
    house.reader.require(ORDER)
    if normalise_number(new.number) is None:
        raise UsageFault(
            "order_empty", _("The correcting order has no number"), rule="R-3.3", clause=CLAUSE
        )
    with house.work() as work:
        standings.lock_kind(work.session, MEMBER)
        line, standing = _line(work.session, new.line)
        _check_days(work, new, line)
        party = work.session.get_one(Party, line.organisation_id)
        record = record_of_order(house, work, new.number, new.dated, new.paper, [party.id])
        order = entry_of(work, new.number, new.dated, record)
        lost: tuple[Problem, ...] = ()
        if new.first_day is not None:
            lost = begun_before(house, work.session, standing, party, new.first_day)
        first_day, done = _revise(house, work, new, line, standing, record.id)
        corrected = MembershipOrderLine(
            id=work.new_id(),
            order_id=order.id,
            application_id=line.application_id,
            organisation_id=party.id,
            kind=line.kind,
            first_day=first_day,
            standing_id=standing.id,
            does=LineKind.CANCELS if new.first_day is None else LineKind.MOVES,
            revises_id=line.id,
            reason=new.reason.strip(),
        )
        work.session.add(corrected)
        informing.owe(house, work, party.id, EVENT, new.dated)
        work.witness("membership.order_corrected", "membership_order", order.id, {"line": line.id})
        warnings = tuple(floor_warnings(house, work.session, work.today))
    told = (*_one_day(new, standing), *lost, *warnings)
    return Corrected(corrected, order, record, party, done, told)


def _check_days(work: Work, new: NewCorrection, line: MembershipOrderLine) -> None:
    if new.dated > work.today:
        raise _refused("order_later", _("The day of the order is still to come"))
    if new.dated < work.session.get_one(MembershipOrder, line.order_id).dated:
        raise _refused("order_earlier", _("It comes before the order that it corrects"))


def _revise(
    house: House,
    work: Work,
    new: NewCorrection,
    line: MembershipOrderLine,
    standing: Standing,
    record_id: str,
) -> tuple[dt.date, tuple[Consequence, ...]]:
    """Revise the standing and its application; return the day that holds, and what ended."""
    row = held(work, house.reader, line.application_id)
    party = work.session.get_one(Party, line.organisation_id)
    basis = official(house, _("order of {day} No. {number}", day=new.dated, number=new.number))
    done: tuple[Consequence, ...] = ()
    state, first_day = row.state, new.first_day
    if first_day is None:
        first_day, done = _cancel(house, work, standing, party, new.dated, basis)
        state, row.active_from = ApplicationState.DECLINED, None
    else:
        _move(work, standing, party, first_day, basis)
        row.active_from = first_day
        _propose_from(work, row.id, first_day)
    note = new.reason.strip()
    step(work, row, state, new.dated, number=new.number, record_id=record_id, note=note)
    return first_day, done


def line_of(session: Session, reference: str) -> MembershipOrderLine:
    """Return the line of an order by its id, or the last one on an application with this id.

    Raises:
        NotFound: there is none.
    """
    line = session.get(MembershipOrderLine, reference)
    if line is None:
        wanted = select(MembershipOrderLine).where(MembershipOrderLine.application_id == reference)
        line = session.exec(wanted.order_by(col(MembershipOrderLine.id).desc())).first()
    if line is None:
        raise NotFound(
            "order_line_unknown",
            _("No order has admitted on this application"),
            clause=CLAUSE,
            remedy=_("`regest member list --applications` shows them."),
        )
    return line


def _line(session: Session, reference: str) -> tuple[MembershipOrderLine, Standing]:
    line = line_of(session, reference)
    revised = select(MembershipOrderLine).where(MembershipOrderLine.revises_id == line.id)
    if line.does is LineKind.CANCELS or session.exec(revised).first() is not None:
        raise _refused("line_revised", _("Another order has corrected it already"))
    standing = session.get_one(Standing, line.standing_id)
    if standing.ends_on is not None:
        raise _refused("line_ended", _("The standing ended on {day}", day=standing.ends_on))
    return line, standing


def _move(work: Work, standing: Standing, party: Party, first_day: dt.date, basis: str) -> None:
    """Let the standing begin on another day; the candidacy before it ends the day before."""
    was = standing.starts_on
    if first_day == was:
        raise _refused("correction_idle", _("It begins on this day already"))
    others = select(Standing).where(
        Standing.party_id == party.id,
        Standing.kind == standing.kind,
        Standing.id != standing.id,
        col(Standing.ends_on) >= first_day,
    )
    if work.session.exec(others).first() is not None:
        raise _refused("correction_overlaps", _("It stood as the same on these days already"))
    if standing.kind == MEMBER:
        _settle_candidacy(work, party, was, first_day)
    standing.starts_on = first_day
    standing.basis = f"{standing.basis}; {basis}" if standing.basis else basis
    work.session.add(standing)
    work.session.flush()
    work.witness(
        "standing.moved",
        "standing",
        standing.id,
        {"from": was.isoformat(), "to": first_day.isoformat()},
    )


def _propose_from(work: Work, application_id: str, first_day: dt.date) -> None:
    """Let a seat that nobody has answered for be proposed from the day that holds (R-3.4)."""
    wanted = select(MembershipSeat).where(
        MembershipSeat.application_id == application_id, MembershipSeat.state == ProposalState.OPEN
    )
    for seat in work.session.exec(wanted):
        seat.first_day = first_day
        work.session.add(seat)


def _settle_candidacy(work: Work, party: Party, was: dt.date, first_day: dt.date) -> None:
    """Let the candidacy that the membership ended run until the day before its new first day."""
    before = was - dt.timedelta(days=1)
    wanted = select(Standing).where(
        Standing.party_id == party.id, Standing.kind == CANDIDATE, Standing.ends_on == before
    )
    candidacy = work.session.exec(wanted).first()
    if candidacy is None:
        return
    last = first_day - dt.timedelta(days=1)
    if last < candidacy.starts_on:
        raise _refused(
            "correction_overlaps",
            _("It became a candidate on {day} only", day=candidacy.starts_on),
        )
    candidacy.ends_on = last
    work.session.add(candidacy)
    work.session.flush()
    work.witness("standing.moved", "standing", candidacy.id, {"last": last.isoformat()})


def _cancel(
    house: House, work: Work, standing: Standing, party: Party, dated: dt.date, basis: str
) -> tuple[dt.date, tuple[Consequence, ...]]:
    """End what the order began, the day before the correcting order; what hangs on it ends too.

    The candidacy goes on from the day after. Returns that day.
    """
    last = max(dated - dt.timedelta(days=1), standing.starts_on)
    change = StandingChange(
        standing_id=standing.id,
        kind=standing.kind,
        party=PartyView(id=party.id, name=party.name, kind=party.kind.value),
        day=last,
        ending=True,
        reason=EVENT,
        basis=basis,
        by=PLUGIN,
    )
    calls, rules = house.deployment.calls, house.deployment.rules
    proposed = consequences.review(house, work.session, change)
    was_candidate = _candidate_before(work.session, party.id, standing)
    standings.end_standing(work, calls, standing.id, last, basis)
    done = consequences.carry_out(house, work, change, proposed)
    after = last + dt.timedelta(days=1)
    if was_candidate is not None:
        again = standings.NewStanding(
            kind=CANDIDATE,
            party_id=party.id,
            starts_on=after,
            authority_record_id=was_candidate.authority_record_id,
            basis=basis,
        )
        standings.start_standing(work, calls, rules, again)
    return after, done


def _candidate_before(session: Session, party_id: str, standing: Standing) -> Standing | None:
    if standing.kind != MEMBER:
        return None
    before = standing.starts_on - dt.timedelta(days=1)
    found = rosters.list_standings(session, before, kind=CANDIDATE, party_id=party_id)
    return found[0].standing if found else None


def _one_day(new: NewCorrection, standing: Standing) -> tuple[Problem, ...]:
    """Tell that a standing stays for its first day at least: it is never deleted."""
    if new.first_day is not None or new.dated > standing.starts_on:
        return ()
    return (
        Problem(
            code="first_day_stays",
            message=_(
                "The register shows its first day, {day}: a standing is ended, never deleted",
                day=standing.starts_on,
            ),
            rule="R-3.3",
            clause=CLAUSE,
            severity=Severity.WARNING,
        ),
    )


def _refused(code: str, why: object) -> Refusal:
    return Refusal(
        code,
        _("The order cannot be corrected so: {why}", why=why),
        rule="R-3.3",
        clause=CLAUSE,
        remedy=_("Look at the order and the card of the organisation."),
    )
