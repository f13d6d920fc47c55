"""How a membership or candidacy ends: one list of what hangs on it, one transaction (3.14, 3.15).

An exit rests on the organisation's own application and waits for no vote (5.6); its day is the
one that the application names, not before its registration (C13). A reorganisation ends by its
form and the day of the state register, when a person says so; a removal rests on a decision.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

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
    Severity,
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
from regest.plugins.membership import informing
from regest.plugins.membership.composition import floor_warnings
from regest.plugins.membership.declarations.catalogue import END, PAPERS_FILE
from regest.plugins.membership.papers import Brought, PaperDraft, official, record_of
from regest.plugins.membership.tables.leaving import (
    EndReason,
    MembershipConsequence,
    MembershipEnding,
    Reorganisation,
)
from regest.plugins.membership.words import ABOUT, CANDIDATE, LEAVING, MEMBER, _

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

    `ends` None follows the form of a reorganisation. `decision` and `order` are references.
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
    initiator: str = ""
    successor: str = ""
    order: str = ""
    note: str = ""

    @property
    def ending(self) -> bool:
        """Whether the membership ends with it."""
        return self.form not in GOING_ON if self.ends is None else self.ends


@dataclass(frozen=True, slots=True)
class Planned:
    """What an ending would do: the standing that ends, and all that hangs on it."""

    party: Party
    standing: Standing
    change: StandingChange
    consequences: tuple[Consequence, ...]
    warnings: tuple[Problem, ...]


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
        Refusal: `day_to_come`, `renaming_only`, `decision_later`; a plugin cannot answer.
    """
    house.reader.require(END)
    party = parties.party_called(session, new.organisation, PartyKind.ORGANISATION)
    _check(house, new)
    line = _standing(session, party, new)
    change = StandingChange(
        standing_id=line.standing.id,
        kind=line.standing.kind,
        party=PartyView(id=party.id, name=party.name, kind=party.kind.value),
        day=new.last_day,
        ending=True,
        reason=new.reason.value,
        basis=_basis(house, new),
    )
    found = consequences.review(house, session, change) if new.ending else ()
    return Planned(party, line.standing, change, found, _warnings(new))


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
        standings.lock_kind(work.session, MEMBER)
        planned = plan(house, work.session, new)
        record_id = _paper(house, work, new, planned.party)
        warnings = list(planned.warnings)
        done: tuple[Consequence, ...] = ()
        if new.ending:
            calls = house.deployment.calls
            basis = planned.change.basis
            stood = standings.end_standing(work, calls, planned.standing.id, new.last_day, basis)
            warnings.extend(stood.warnings)
            done = consequences.carry_out(
                house, work, planned.change, planned.consequences, chosen, seen
            )
            warnings.extend(floor_warnings(house, work.session, _day_after(work, new)))
        row = _row(house, work, new, planned, record_id)
        _keep(house, work, row, done)
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
    if new.reason is EndReason.REMOVAL:
        _check_decision(new, today)


def _check_decision(new: NewEnding, today: dt.date) -> None:
    named = bool(new.decision.strip()) or bool(new.body.strip() and new.number.strip())
    if not named or new.decided_on is None:
        raise UsageFault(
            "decision_missing",
            _("A removal rests on a decision of the Presidium"),
            rule="R-3.14",
            clause=REMOVAL_CLAUSE,
            remedy=_("Name its day, and its record, or body and number of the minutes."),
        )
    if new.decided_on > min(today, new.last_day):
        raise Refusal(
            "decision_later",
            _("The decision of {day} comes after the last day of the membership or today",
              day=new.decided_on),
            rule="R-3.14",
            clause=REMOVAL_CLAUSE,
            remedy=_("Check the days."),
        )  # fmt: skip


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


def _basis(house: House, new: NewEnding) -> str:
    words = official(house, REASONS[new.reason])
    if new.form is not None:
        words = f"{words} ({official(house, FORMS[new.form])})"
    number = f"№ {new.number.strip()}" if new.number.strip() else ""
    decided = f"{new.decided_on:%d.%m.%Y}" if new.decided_on is not None else ""
    said = " ".join(filter(None, (new.body.strip(), number, decided)))
    return ": ".join(filter(None, (words, said)))


def _warnings(new: NewEnding) -> tuple[Problem, ...]:
    if new.reason is not EndReason.REMOVAL:
        return ()
    return (
        Problem(
            code="removal_reading",
            message=_(
                "Clause 3.14 may be read otherwise: the organisation's own application is wanted"
            ),
            rule="R-3.14",
            clause=REMOVAL_CLAUSE,
            severity=Severity.WARNING,
            remedy=_("The chair confirms by which reading it goes on."),
        ),
    )


def _paper(house: House, work: Work, new: NewEnding, party: Party) -> str | None:
    """Return the record that the ending rests on; an exit is nothing without its application."""
    if not new.paper.reference and not new.paper.files:
        if new.reason is EndReason.EXIT:
            raise Refusal(
                "exit_unregistered",
                _("An exit rests on the application of the organisation"),
                rule="R-3.15",
                clause="п. 3.15, 5.6 Положения",
                remedy=_("Give its file to be registered, or its number."),
            )
        return None
    draft = PaperDraft(
        class_name=LEAVING,
        heading=official(house, _("On leaving the Association: {name}", name=party.name)),
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


def _row(
    house: House, work: Work, new: NewEnding, planned: Planned, record_id: str | None
) -> MembershipEnding:
    session = work.session
    if new.decision.strip():
        record_id = references.find_record(session, house.reader, new.decision).id
    row = MembershipEnding(
        id=work.new_id(),
        organisation_id=planned.party.id,
        kind=planned.standing.kind,
        reason=new.reason,
        form=new.form,
        ends=new.ending,
        last_day=new.last_day,
        record_id=record_id,
        decided_on=new.decided_on,
        body=new.body.strip(),
        number=new.number.strip(),
        initiator_id=_named(session, new.initiator),
        successor_id=_named(session, new.successor),
        order_id=references.find_record(session, house.reader, new.order).id
        if new.order.strip()
        else None,
        standing_id=planned.standing.id,
        note=new.note.strip(),
        entered_by=work.actor.name,
        entered_at=work.now,
    )
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
