"""How a membership or candidacy ends: one list of what hangs on it, one transaction (3.14, 3.15).

An exit rests on the organisation's own application and waits for no vote (5.6); its day is the
one that the application names, not before its registration (C13). A reorganisation ends by its
form and the day of the state register, when a person says so; a removal rests on a decision.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace

from sqlmodel import Session, col, select

from regest.api import (
    Consequence,
    House,
    Message,
    NotFound,
    Party,
    PartyKind,
    PartyView,
    Problem,
    Refusal,
    Standing,
    StandingChange,
    UsageFault,
    Work,
    consequences,
    parties,
    references,
    rosters,
    standings,
)
from regest.plugins.membership import decisions, informing, retention
from regest.plugins.membership.composition import floor_warnings
from regest.plugins.membership.decisions import Meant
from regest.plugins.membership.declarations.catalogue import END, PAPERS_FILE
from regest.plugins.membership.leaving import removals
from regest.plugins.membership.leaving.removals import Counted
from regest.plugins.membership.papers import Brought, PaperDraft, official, record_of
from regest.plugins.membership.tables.leaving import (
    EndReason,
    MembershipConsequence,
    MembershipEnding,
    Reorganisation,
)
from regest.plugins.membership.words import ABOUT, CANDIDATE, LEAVING, MEMBER, PLUGIN, _

CLAUSE = "п. 3.15 Положения"
REMOVAL_CLAUSE = "п. 3.14 Положения"
FORMS: dict[Reorganisation, Message] = {
    Reorganisation.MERGER: _("merger"),
    Reorganisation.ACCESSION: _("joining another organisation"),
    Reorganisation.ABSORPTION: _("another organisation joins it"),
    Reorganisation.DIVISION: _("division"),
    Reorganisation.SEPARATION: _("separation of a part"),
    Reorganisation.TRANSFORMATION: _("transformation"),
}
# The organisation goes on as the same person; the statute names no form, so a person decides.
GOING_ON = frozenset({Reorganisation.ABSORPTION, Reorganisation.SEPARATION})
REASONS: dict[EndReason, Message] = {
    EndReason.EXIT: _("exit on its own application"),
    EndReason.REORGANISATION: _("reorganisation"),
    EndReason.REMOVAL: _("removal"),
    EndReason.LIQUIDATION: _("liquidation"),
}


@dataclass(frozen=True, kw_only=True, slots=True)
class NewEnding:
    """How an organisation leaves: why, its last day, on what paper or decision.

    `ends` None follows the form of a reorganisation. A removal names its decision (chosen, or typed
    with `votes_for` and, where the standings know no Presidium of that day, `roster`), who asked
    for it with their application as the paper, and when the chair confirmed the reading of 3.14.
    """

    organisation: str
    reason: EndReason
    last_day: dt.date
    form: Reorganisation | None = None
    ends: bool | None = None
    paper: Brought = field(default_factory=Brought)
    decided_on: dt.date | None = None
    body: str = ""
    number: str = ""
    decision: str = ""
    votes_for: int | None = None
    roster: int | None = None
    confirmed_on: dt.date | None = None
    initiator: str = ""
    successor: str = ""
    order: str = ""
    note: str = ""

    @property
    def ending(self) -> bool:
        """Whether the membership ends with it."""
        return self.form not in GOING_ON if self.ends is None else self.ends


@dataclass(frozen=True, slots=True)
class Removal:
    """What a removal rests on: decision, counted votes, who asked for it, the chair (3.14)."""

    decision: Meant
    counted: Counted
    initiator: Party
    confirmed_by: str


@dataclass(frozen=True, slots=True)
class Planned:
    """What an ending would do: the standing that ends, and all that hangs on it."""

    party: Party
    standing: Standing
    change: StandingChange
    consequences: tuple[Consequence, ...]
    warnings: tuple[Problem, ...]
    removal: Removal | None = None


@dataclass(frozen=True, slots=True)
class Ended:
    """What was done."""

    row: MembershipEnding
    party: Party
    consequences: tuple[Consequence, ...]
    warnings: tuple[Problem, ...]


def plan(house: House, session: Session, new: NewEnding) -> Planned:
    """Return what an ending would do, without doing it.

    Raises:
        NotFound: no such organisation, or it is not in the Association that day.
        UsageFault: what the reason needs is missing.
        Refusal: `day_to_come`, `decision_later`, `removal_rejected`, `own_removal`,
            `initiator_outside`; `ending_entered`, it ends that day already; a plugin cannot answer.
    """
    house.reader.require(END)
    party = parties.party_called(session, new.organisation, PartyKind.ORGANISATION)
    _check(house, new)
    line = _standing(session, party, new)
    if new.ending and line.standing.ends_on == new.last_day:
        raise _entered(party, new.last_day)
    removal = _removal(house, session, new, party) if new.reason is EndReason.REMOVAL else None
    change = StandingChange(
        standing_id=line.standing.id,
        kind=line.standing.kind,
        party=PartyView(id=party.id, name=party.name, kind=party.kind.value),
        day=new.last_day,
        ending=True,
        reason=new.reason.value,
        basis=_basis(house, new, removal),
        by=PLUGIN,
    )
    found = consequences.review(house, session, change) if new.ending else ()
    told = (removals.reading(), *removal.counted.warnings) if removal is not None else ()
    return Planned(party, line.standing, change, found, told, removal)


def carry_out(
    house: House,
    new: NewEnding,
    chosen: Collection[str] | None = None,
    seen: Collection[str] | None = None,
) -> Ended:
    """End a membership and apply the chosen consequences, all in one transaction.

    `chosen` are keys of consequences, None those chosen by default; `seen` are the keys that the
    person was shown.

    Raises:
        StaleVersion: `consequences_changed`, the list is another one by now.
        Refusal: `exit_unregistered`, `exit_before_registration`; as `plan`, as standings and
            plugins refuse; nothing is written.
    """
    house.reader.require(END)
    with house.work() as work:
        return carry_out_within(house, work, new, chosen, seen)


def carry_out_within(
    house: House,
    work: Work,
    new: NewEnding,
    chosen: Collection[str] | None = None,
    seen: Collection[str] | None = None,
) -> Ended:
    """End a membership in the caller's unit of work; as `carry_out`."""
    standings.lock_kind(work.session, MEMBER)
    planned = plan(house, work.session, new)
    record_id = _paper(house, work, new, planned.party)
    warnings = list(planned.warnings)
    done: tuple[Consequence, ...] = ()
    if new.ending:
        calls, basis = house.deployment.calls, planned.change.basis
        stood = standings.end_standing(work, calls, planned.standing.id, new.last_day, basis)
        warnings.extend(stood.warnings)
        change = replace(planned.change, authority_record_id=record_id)
        done = consequences.carry_out(house, work, change, planned.consequences, chosen, seen)
        warnings.extend(floor_warnings(house, work.session, _day_after(work, new)))
    row = _row(house, work, new, planned, record_id)
    _keep(house, work, row, done)
    if new.ending:
        retention.membership_ended(work, row)
    informing.owe(house, work, planned.party.id, new.reason.value, new.last_day)
    work.witness("membership.ended", "membership_ending", row.id, {"party": planned.party.id})
    return Ended(row, planned.party, done, tuple(warnings))


def kept(session: Session, ending_id: str) -> Sequence[MembershipConsequence]:
    """Return the consequences that were shown with an ending, in their order."""
    wanted = select(MembershipConsequence).where(MembershipConsequence.ending_id == ending_id)
    return session.exec(wanted.order_by(col(MembershipConsequence.position))).all()


def _day_after(work: Work, new: NewEnding) -> dt.date:
    return max(work.today, new.last_day + dt.timedelta(days=1))


def _check(house: House, new: NewEnding) -> None:
    today = house.deployment.database.today()
    informing.require_near(new.last_day, today)
    if new.reason in {EndReason.REORGANISATION, EndReason.LIQUIDATION} and new.last_day > today:
        raise Refusal(
            "day_to_come",
            _("The day of the state register, {day}, is still to come", day=new.last_day),
            rule="R-3.15",
            clause=CLAUSE,
            remedy=_("Enter it when the register shows it."),
        )
    if new.reason is EndReason.REORGANISATION and new.form is None:
        raise UsageFault(
            "form_missing",
            _("The form of the reorganisation is not named"),
            rule="R-3.15",
            clause=CLAUSE,
            remedy=_("A change of type (МБОУ to МАОУ) is a renaming, no reorganisation."),
        )
    unusual = new.ends is not None and new.ends is (new.form in GOING_ON)
    if new.reason is EndReason.REORGANISATION and unusual and not new.note.strip():
        raise UsageFault(
            "note_missing",
            _("By this form the membership usually goes the other way"),
            rule="R-3.15",
            clause=CLAUSE,
            remedy=_("Say why in the note."),
        )


def _removal(house: House, session: Session, new: NewEnding, party: Party) -> Removal:
    """Return what the removal rests on, with every figure checked."""
    named = decisions.Named(
        decision=new.decision, on=new.decided_on, body=new.body, number=new.number
    )
    decision = decisions.meant(house, session, named, removals.GROUND)
    if decision.on > new.last_day:
        raise Refusal(
            "decision_later",
            _("The decision of {day} comes after the last day of the membership",
              day=decision.on),
            rule="R-3.14",
            clause=REMOVAL_CLAUSE,
            remedy=_("Check the days."),
        )  # fmt: skip
    votes = removals.Votes(votes_for=new.votes_for, roster=new.roster)
    counted = removals.counted(house, session, decision, votes, party)
    initiator = _initiator(session, new, party, decision.on)
    today = house.deployment.database.today()
    chair = removals.confirmed(session, new.confirmed_on, decision.on, today)
    return Removal(decision, counted, initiator, chair)


def _initiator(session: Session, new: NewEnding, party: Party, day: dt.date) -> Party:
    if not new.initiator.strip():
        raise UsageFault(
            "initiator_missing",
            _("A removal is asked for by a member of the Association"),
            rule="R-3.14",
            clause=REMOVAL_CLAUSE,
            remedy=_("Name the member, and give its application."),
        )
    asking: Party = parties.party_called(session, new.initiator, PartyKind.ORGANISATION)
    if asking.id == party.id:
        raise Refusal(
            "own_removal",
            _("An organisation leaves by its own application, without a vote"),
            rule="R-3.15",
            clause="п. 3.15, 5.6 Положения",
            remedy=_("Enter it as an exit."),
        )
    if not rosters.list_standings(session, day, kind=MEMBER, party_id=asking.id):
        raise Refusal(
            "initiator_outside",
            _("{name} is no member on {day}", name=asking.name, day=day),
            rule="R-3.14",
            clause=REMOVAL_CLAUSE,
            remedy=_("Name the member that asked for it."),
        )
    return asking


def _standing(session: Session, party: Party, new: NewEnding) -> rosters.StandingLine:
    for kind in (MEMBER, CANDIDATE):
        found = rosters.list_standings(session, new.last_day, kind=kind, party_id=party.id)
        if found:
            return found[0]
    raise NotFound(
        "not_in_association",
        _("{name} is not in the Association on {day}", name=party.name, day=new.last_day),
        remedy=_("See its card: from when to when it was."),
    )


def _entered(party: Party, last_day: dt.date) -> Refusal:
    return Refusal(
        "ending_entered",
        _("{day} is entered already as the last day of {name} in the Association",
          day=last_day, name=party.name),
        rule="R-3.15",
        clause=CLAUSE,
        remedy=_(
            "There is nothing more to enter. An ending that was a mistake is taken back: "
            "`regest member take-back`."
        ),
    )  # fmt: skip


def _basis(house: House, new: NewEnding, removal: Removal | None) -> str:
    words = official(house, REASONS[new.reason])
    if new.form is not None:
        words = f"{words} ({official(house, FORMS[new.form])})"
    return f"{words}: {removal.decision.words}" if removal is not None else words


def _paper(house: House, work: Work, new: NewEnding, party: Party) -> str | None:
    """Return the record that the ending rests on; exits and removals need their application."""
    if not new.paper.reference and not new.paper.files:
        if new.reason in {EndReason.EXIT, EndReason.REMOVAL}:
            raise _unregistered(new)
        return None
    heading = _("On leaving the Association: {name}", name=party.name)
    if new.reason is EndReason.REMOVAL:
        heading = _("On the removal of {name} from the Association", name=party.name)
    draft = PaperDraft(
        class_name=LEAVING,
        heading=official(house, heading),
        dated=None,
        file_index=PAPERS_FILE,
        parties=((party.id, ABOUT),),
        fields={"last_day": new.last_day.isoformat()},
    )
    record = record_of(house, work, new.paper, draft)
    registered = record.registered_on or work.today
    if new.reason is EndReason.EXIT and new.last_day < registered:
        raise Refusal(
            "exit_before_registration",
            _("A membership does not end before the application was registered, on {day}",
              day=registered),
            rule="R-3.15",
            clause="п. 3.15, 5.6 Положения",
            remedy=_("Name that day or a later one."),
        )  # fmt: skip
    return record.id


def _unregistered(new: NewEnding) -> Refusal:
    remedy = _("Give its file to be registered, or its number.")
    if new.reason is EndReason.REMOVAL:
        return Refusal(
            "removal_unregistered",
            _("A removal rests on the application of the member that asked for it"),
            rule="R-3.14",
            clause=REMOVAL_CLAUSE,
            remedy=remedy,
        )
    return Refusal(
        "exit_unregistered",
        _("An exit rests on the application of the organisation"),
        rule="R-3.15",
        clause="п. 3.15, 5.6 Положения",
        remedy=remedy,
    )


def _row(
    house: House, work: Work, new: NewEnding, planned: Planned, record_id: str | None
) -> MembershipEnding:
    session, removal = work.session, planned.removal
    row = MembershipEnding(
        id=work.new_id(),
        organisation_id=planned.party.id,
        kind=planned.standing.kind,
        reason=new.reason,
        form=new.form,
        ends=new.ending,
        last_day=new.last_day,
        record_id=record_id,
        successor_id=_named(session, new.successor),
        order_id=references.find_record(session, house.reader, new.order).id
        if new.order.strip()
        else None,
        standing_id=planned.standing.id,
        note=new.note.strip(),
        entered_by=work.actor.name,
        entered_at=work.now,
    )
    if removal is not None:
        row.decided_on, row.decision_id = removal.decision.on, removal.decision.record_id
        row.body, row.number = removal.decision.body, removal.decision.number
        row.votes_for, row.roster = removal.counted.votes_for, removal.counted.roster
        row.needed, row.share = removal.counted.needed, removal.counted.share
        row.initiator_id = removal.initiator.id
        row.confirmed_on, row.confirmed_by = new.confirmed_on, removal.confirmed_by
    session.add(row)
    session.flush()
    return row


def _named(session: Session, name: str) -> str | None:
    if not name.strip():
        return None
    return parties.party_called(session, name, PartyKind.ORGANISATION).id


def _keep(house: House, work: Work, row: MembershipEnding, done: Sequence[Consequence]) -> None:
    for position, each in enumerate(done, start=1):
        work.session.add(
            MembershipConsequence(
                id=work.new_id(),
                ending_id=row.id,
                position=position,
                provider=each.provider,
                code=each.code,
                subject=each.subject,
                title=official(house, each.title),
                chosen=each.chosen,
            )
        )
    work.session.flush()
