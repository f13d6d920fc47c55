"""Opinions of the expert group, without which no candidate becomes a member (3.1, R-3.1b)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field

from sqlmodel import Session, col, select

from regest.api import (
    House,
    Message,
    NotFound,
    PartyKind,
    Reader,
    Record,
    Refusal,
    UsageFault,
    declension,
    parties,
    rosters,
    visibility,
)
from regest.plugins.membership import decisions
from regest.plugins.membership.declarations.catalogue import EDIT, PAPERS_FILE
from regest.plugins.membership.papers import Brought, PaperDraft, official, record_of, whose
from regest.plugins.membership.tables.joining import MembershipOpinion
from regest.plugins.membership.words import ABOUT, CANDIDATE, MEMBER, OPINION, _

CLAUSE = "п. 3.1 Положения"


@dataclass(frozen=True, kw_only=True, slots=True)
class NewOpinion:
    """An opinion on the documentation of an organisation: its day, its authors, its outcome.

    `decision` is that of the expert group's signed minutes, where somebody keeps them.
    """

    organisation: str
    positive: bool
    given_on: dt.date
    given_by: str = ""
    decision: str = ""
    paper: Brought = field(default_factory=Brought)


def enter(house: House, new: NewOpinion) -> tuple[MembershipOpinion, Record]:
    """Register an opinion, or note a registered one.

    Raises:
        NotFound: no such organisation, or record.
        Refusal: `opinion_later`, its day is still to come; as `decisions.meant` and registration.
    """
    house.reader.require(EDIT)
    with house.work() as work:
        party = parties.party_called(work.session, new.organisation, PartyKind.ORGANISATION)
        if new.given_on > work.today:
            raise Refusal(
                "opinion_later",
                _("The day of the opinion, {day}, is still to come", day=new.given_on),
                rule="R-3.1b",
                clause=CLAUSE,
                remedy=_("Enter it when it is there."),
            )
        decided = _decision(house, work.session, new)
        outcome = _("positive") if new.positive else _("negative")
        draft = PaperDraft(
            class_name=OPINION,
            heading=official(house, _heading(whose(house, work, party))),
            dated=new.given_on,
            file_index=PAPERS_FILE,
            parties=((party.id, ABOUT),),
            fields={"outcome": official(house, outcome)},
        )
        record = record_of(house, work, new.paper, draft)
        row = MembershipOpinion(
            id=work.new_id(),
            organisation_id=party.id,
            record_id=record.id,
            positive=new.positive,
            given_on=new.given_on,
            given_by=new.given_by.strip() or (decided.body if decided is not None else ""),
            decision_id=decided.record_id if decided is not None else None,
            body=decided.body if decided is not None else "",
            number=decided.number if decided is not None else "",
            entered_by=work.actor.name,
            entered_at=work.now,
        )
        work.session.add(row)
        work.witness("membership.opinion_entered", "membership_opinion", row.id)
    return row, record


def _decision(house: House, session: Session, new: NewOpinion) -> decisions.Meant | None:
    if not new.decision.strip():
        return None
    named = decisions.Named(decision=new.decision, on=new.given_on)
    return decisions.meant(house, session, named, decisions.Ground("R-3.1b", CLAUSE))


def withdraw(house: House, opinion_id: str, reason: str) -> MembershipOpinion:
    """Let an opinion that was entered by mistake count no more, with the reason.

    Raises:
        NotFound: there is none.
        UsageFault: no reason.
    """
    house.reader.require(EDIT)
    if not reason.strip():
        raise UsageFault("reason_missing", _("An opinion is not withdrawn without a reason"))
    with house.work() as work:
        row = work.session.get(MembershipOpinion, opinion_id, with_for_update=True)
        if row is None or row.withdrawn_at is not None:
            raise NotFound("opinion_unknown", _("There is no such opinion"))
        row.withdrawn_by, row.withdrawn_at = work.actor.name, work.now
        row.withdrawn_reason = reason.strip()
        work.session.add(row)
        work.witness("membership.opinion_withdrawn", "membership_opinion", row.id)
    return row


def opinions_of(
    session: Session, reader: Reader, organisation_id: str
) -> Sequence[MembershipOpinion]:
    """Return the opinions that count and that a reader may be told of (ACC-2), the latest first."""
    found = _counting(session, organisation_id)
    untold = visibility.untold_records(session, reader, [each.record_id for each in found])
    return [each for each in found if each.record_id not in untold]


def _counting(session: Session, organisation_id: str) -> Sequence[MembershipOpinion]:
    wanted = select(MembershipOpinion).where(
        MembershipOpinion.organisation_id == organisation_id,
        col(MembershipOpinion.withdrawn_at).is_(None),
    )
    latest = wanted.order_by(
        col(MembershipOpinion.given_on).desc(), col(MembershipOpinion.id).desc()
    )
    return session.exec(latest).all()


def favourable(session: Session, organisation_id: str, day: dt.date) -> bool:
    """Say whether the latest opinion given by a day, for the candidacy of that day, is positive."""
    first = _counts_from(session, organisation_id, day)
    found = _counting(session, organisation_id)
    given = [each for each in found if first <= each.given_on <= day]
    return bool(given) and given[0].positive


def _counts_from(session: Session, organisation_id: str, day: dt.date) -> dt.date:
    """Return the day after what came before the candidacy of a day: one before, or a membership.

    Candidacies that follow one another without a gap are one.
    """
    stood = [
        line.standing
        for kind in (CANDIDATE, MEMBER)
        for line in rosters.list_standings(session, kind=kind, party_id=organisation_id)
        if line.standing.starts_on <= day
    ]
    start = day
    for each in sorted(stood, key=lambda standing: standing.starts_on, reverse=True):
        if each.ends_on is not None and each.ends_on < day:
            after = each.ends_on + dt.timedelta(days=1)
            if each.kind == MEMBER or after < start:
                return after
        start = each.starts_on
    return dt.date.min


def _heading(name: declension.Declined) -> Message:
    if not name.sure:
        return _("Expert opinion on the documentation of {name}", name=name.text)
    return _.p(
        "name in the genitive", "Expert opinion on the documentation of {name}", name=name.text
    )
