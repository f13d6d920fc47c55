"""What the plugin itself knows to hang on a standing: processes, and what the authority is told."""

from __future__ import annotations

from collections.abc import Sequence

from sqlmodel import Session, col, select

from regest.api import Consequence, House, StandingChange, Work
from regest.plugins.membership import informing
from regest.plugins.membership.composition import place_of
from regest.plugins.membership.declarations.catalogue import READ
from regest.plugins.membership.duties import processes
from regest.plugins.membership.heads import EVENT
from regest.plugins.membership.joining import seats
from regest.plugins.membership.tables.leaving import EndReason, MembershipEnding
from regest.plugins.membership.words import CANDIDATE, HEAD, MEMBER, PLUGIN, _

PROCESS, SEAT, ENTRY, INFORM = "process", "seat", "entry", "inform"
INFORM_CLAUSE = "п. 5.3 Положения"
_IN_ASSOCIATION = (MEMBER, CANDIDATE)


def proposed(house: House, session: Session, change: StandingChange) -> list[Consequence]:
    """Return the responsibilities and proposed seats that end with a membership.

    What the plugin does by itself when it ends one, it proposes where others end it: the entry in
    the history of the organisation, and the reminder to tell the authority.
    """
    if change.kind == HEAD:
        return _of_head(session, change)
    if not change.ending or change.kind not in _IN_ASSOCIATION:
        return []
    found: list[Consequence] = []
    if change.kind == MEMBER and house.reader.may(READ):
        found = [*_processes(session, change), *_seats(session, change)]
    return found if change.by == PLUGIN else [*found, *_entries(session, change)]


def carry_out(
    house: House, work: Work, change: StandingChange, chosen: Sequence[Consequence]
) -> None:
    """End the chosen responsibilities and proposals; enter what is to be entered."""
    for each in chosen:
        if each.code == PROCESS:
            processes.end_within(work, each.subject, change.day, change.basis)
        elif each.code == SEAT:
            seats.decline_within(work, each.subject, change.basis)
        elif each.code == ENTRY:
            _enter(work, change)
        elif each.code == INFORM:
            event = EVENT if change.kind == HEAD else change.reason
            row = informing.owe(house, work, each.subject, event, change.day)
            work.witness("membership.informing_owed", "membership_informing", row.id)


def _processes(session: Session, change: StandingChange) -> list[Consequence]:
    return [
        Consequence(
            code=PROCESS,
            subject=each.row.id,
            title=_("Responsibility for the process {name}, until {day}", name=each.process.name,
                    day=change.day),
            rule="R-3.17",
            clause=processes.CLAUSE,
        )
        for each in processes.assignments(session, change.day, change.party.id)
        if each.row.ends_on is None or each.row.ends_on > change.day
    ]  # fmt: skip


def _seats(session: Session, change: StandingChange) -> list[Consequence]:
    return [
        Consequence(
            code=SEAT,
            subject=row.id,
            title=_("Decline the proposed seat in the Presidium for {name}", name=row.name),
            rule="R-3.4",
            clause="п. 3.4, 5.6 Положения",
        )
        for row, _party in seats.proposed(session, None, change.party.id)
    ]


def _entries(session: Session, change: StandingChange) -> list[Consequence]:
    found = []
    if _reason(change) is not None and not _entered(session, change):
        found.append(
            Consequence(
                code=ENTRY,
                subject=change.standing_id,
                title=_("Enter in the history of the organisation how it left"),
                rule="R-3.15",
                clause="п. 3.14, 3.15 Положения",
            )
        )
    return [*found, _inform(change.party.id)]


def _of_head(session: Session, change: StandingChange) -> list[Consequence]:
    organisation = change.organisation
    if change.by == PLUGIN or organisation is None:
        return []
    if place_of(session, organisation.id, change.day) is None:
        return []
    return [_inform(organisation.id)]


def _inform(organisation_id: str) -> Consequence:
    return Consequence(
        code=INFORM,
        subject=organisation_id,
        title=_("Remind of telling the authority about it"),
        rule="S 5.3",
        clause=INFORM_CLAUSE,
    )


def _reason(change: StandingChange) -> EndReason | None:
    return next((each for each in EndReason if each.value == change.reason), None)


def _entered(session: Session, change: StandingChange) -> bool:
    wanted = select(MembershipEnding).where(
        MembershipEnding.standing_id == change.standing_id,
        col(MembershipEnding.ends),
        col(MembershipEnding.withdrawn_at).is_(None),
    )
    return session.exec(wanted).first() is not None


def _enter(work: Work, change: StandingChange) -> None:
    reason = _reason(change)
    if reason is None:
        raise ValueError("an entry without a reason was never proposed")
    row = MembershipEnding(
        id=work.new_id(),
        organisation_id=change.party.id,
        kind=change.kind,
        reason=reason,
        last_day=change.day,
        order_id=change.authority_record_id,
        standing_id=change.standing_id,
        note=change.basis,
        entered_by=work.actor.name,
        entered_at=work.now,
    )
    work.session.add(row)
    work.session.flush()
    work.witness("membership.ended", "membership_ending", row.id, {"party": change.party.id})
