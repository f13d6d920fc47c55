"""Applications of appendix А: registered whole or incomplete, and how far each has come (3.13)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field

from sqlmodel import Session, col, func, or_, select

from regest.api import (
    House,
    Message,
    NotFound,
    Party,
    PartyKind,
    Problem,
    Reader,
    Record,
    Refusal,
    Severity,
    Work,
    declension,
    parties,
    rosters,
    visibility,
)
from regest.plugins.membership import retention
from regest.plugins.membership.composition import place_of
from regest.plugins.membership.declarations.catalogue import EDIT, PAPERS_FILE
from regest.plugins.membership.joining.completeness import missing_of
from regest.plugins.membership.joining.period import ADDRESSEES, addressee_on
from regest.plugins.membership.papers import Brought, PaperDraft, official, record_of, whose
from regest.plugins.membership.tables.joining import (
    Addressee,
    ApplicationState,
    Ground,
    MembershipApplication,
    MembershipStep,
)
from regest.plugins.membership.words import APPLICANT, APPLICATION, CANDIDATE, MEMBER, _

CLAUSE = "п. 3.13 Положения, приложение А"
OPEN = (ApplicationState.SUBMITTED, ApplicationState.CONSIDERED)
ACTIVE = "active"
GROUNDS: dict[Ground, Message] = {
    Ground.CERTIFIED: _("a quality system that is developed, implemented and certified (3.1)"),
    Ground.IMPLEMENTED: _("a quality system that is developed and implemented (3.1)"),
    Ground.IMPLEMENTING: _("a quality system that is developed and being implemented (3.1)"),
    Ground.OPINION: _("a candidate with an opinion of the expert group (3.1)"),
    Ground.CANDIDATE: _("to become a candidate (3.2)"),
}


@dataclass(frozen=True, kw_only=True, slots=True)
class NewApplication:
    """An application as the paper says it; several `grounds` are an incomplete one (R-3.1).

    Without an `addressee` it is taken to be written to whom the period asks for. `territory`,
    `sector` and `address` are noted of an organisation that is new in the directory.
    """

    organisation: str
    head_name: str = ""
    head_post: str = ""
    grounds: tuple[Ground, ...] = ()
    nominee_name: str = ""
    nominee_post: str = ""
    addressee: Addressee | None = None
    addressed_to: str = ""
    acquainted: bool = True
    signed: bool = True
    dated: dt.date | None = None
    territory: str = ""
    sector: str = ""
    address: str = ""
    paper: Brought = field(default_factory=Brought)


@dataclass(frozen=True, slots=True)
class Submitted:
    """An application with its record, and what a person should know of it."""

    row: MembershipApplication
    record: Record
    organisation: Party
    warnings: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class ShownStep:
    """A step of an application: to which state on which day, on what, noted by whom."""

    state: ApplicationState
    happened_on: dt.date
    body: str
    number: str
    note: str
    entered_by: str


def submit(house: House, new: NewApplication) -> Submitted:
    """Register an application; an incomplete one is returned, and has its number all the same.

    Raises:
        Refusal: `application_runs`, one of the organisation is being considered; `stands_already`,
            it is what it asks to become; or as registration refuses.
        Ambiguous: several organisations are called so.
    """
    house.reader.require(EDIT)
    with house.work() as work:
        return submit_within(house, work, new)


def submit_within(house: House, work: Work, new: NewApplication) -> Submitted:
    """Register an application within the caller's unit of work; as `submit`."""
    organisation, warnings = _organisation(work, new)
    asked = wanted_standing(new.grounds[0] if new.grounds else None)
    _refuse_needless(work, organisation, asked)
    record = record_of(house, work, new.paper, _draft(house, work, new, organisation))
    day = record.registered_on or work.today
    addressee = new.addressee or _expected(house, work.session, new, day)
    warnings += _misaddressed(house, work.session, new, addressee, day)
    warnings += _dated_ahead(new, day)
    missing = missing_of(
        new.grounds,
        signed=new.signed,
        acquainted=new.acquainted,
        head=new.head_name,
        dated=new.dated is not None,
    )
    row = MembershipApplication(
        id=work.new_id(),
        organisation_id=organisation.id,
        record_id=record.id,
        ground=new.grounds[0] if len(new.grounds) == 1 else None,
        addressee=addressee,
        addressed_to=new.addressed_to.strip(),
        dated=new.dated,
        registered_on=day,
        head_name=" ".join(new.head_name.split()),
        head_post=new.head_post.strip(),
        nominee_name=" ".join(new.nominee_name.split()),
        nominee_post=new.nominee_post.strip(),
        acquainted=new.acquainted,
        signed=new.signed,
        missing=",".join(missing),
        replaces_id=_returned_before(work.session, organisation.id, day),
        state=ApplicationState.SUBMITTED,
        entered_by=work.actor.name,
        entered_at=work.now,
    )
    work.session.add(row)
    work.session.flush()
    step(work, row, ApplicationState.SUBMITTED, day, record_id=record.id)
    if missing:
        step(work, row, ApplicationState.RETURNED, day)
    work.witness("membership.applied", "membership_application", row.id)
    return Submitted(row, record, organisation, tuple(warnings))


def step(
    work: Work,
    row: MembershipApplication,
    state: ApplicationState,
    day: dt.date,
    *,
    body: str = "",
    number: str = "",
    record_id: str | None = None,
    note: str = "",
) -> None:
    """Bring an application to a state and keep the step; the caller witnesses."""
    row.state = state
    work.session.add(row)
    work.session.add(
        MembershipStep(
            id=work.new_id(),
            application_id=row.id,
            state=state,
            happened_on=day,
            body=body,
            number=number,
            record_id=record_id,
            note=note,
            entered_by=work.actor.name,
            entered_at=work.now,
        )
    )
    work.session.flush()
    retention.application_stepped(work, row, day, note)


def wanted_standing(ground: Ground | None) -> str:
    """Return what an application on this ground asks for."""
    return CANDIDATE if ground is Ground.CANDIDATE else MEMBER


def shown_state(row: MembershipApplication, today: dt.date) -> str:
    """Return the state of a day: what was ordered is active from its first day on."""
    begun = row.active_from is not None and row.active_from <= today
    if begun and row.state in {ApplicationState.ORDERED, ApplicationState.CONSIDERED}:
        return ACTIVE
    return row.state.value


def find(session: Session, reader: Reader, reference: str) -> MembershipApplication:
    """Return an application by id, by the number of its record, or that of an organisation.

    Of several the one that is open counts, else the latest.

    Raises:
        NotFound: there is none that the reader may be told of: the words are the same (ACC-2).
        Ambiguous: several organisations are called so.
    """
    name = reference.strip()
    wanted = (
        select(MembershipApplication)
        .join(Record, col(Record.id) == col(MembershipApplication.record_id))
        .where(visibility.told_among(reader))
        .order_by(
            col(MembershipApplication.state).in_(OPEN).desc(), col(MembershipApplication.id).desc()
        )
    )
    by_name = or_(col(MembershipApplication.id) == name, col(Record.number) == name)
    found = session.exec(wanted.where(by_name)).first()
    if found is None:
        named = parties.find_parties(session, reference, PartyKind.ORGANISATION)
        ids = [each.id for each in named]
        found = session.exec(
            wanted.where(col(MembershipApplication.organisation_id).in_(ids))
        ).first()
    if found is None:
        raise unknown(reference)
    return found


def held(work: Work, reader: Reader, application_id: str) -> MembershipApplication:
    """Return an application, locked for the caller's unit of work.

    Raises:
        NotFound: there is none that the reader may be told of.
    """
    row = work.session.get(
        MembershipApplication, application_id, with_for_update=True, populate_existing=True
    )
    if row is None or visibility.untold_records(work.session, reader, [row.record_id]):
        raise unknown(application_id)
    return row


def unknown(reference: str) -> NotFound:
    """Return that there is no such application."""
    return NotFound(
        "application_unknown",
        _("There is no application {reference}", reference=reference),
        remedy=_("`regest member list --applications` shows them."),
    )


def steps_of(session: Session, reader: Reader, application_id: str) -> list[ShownStep]:
    """Return the steps of an application in their order.

    What a paper says is left out where the reader may not be told of it (ACC-2).
    """
    wanted = select(MembershipStep).where(MembershipStep.application_id == application_id)
    rows = session.exec(wanted.order_by(col(MembershipStep.id))).all()
    untold = visibility.untold_records(session, reader, [each.record_id for each in rows])
    return [_shown(each, told=each.record_id not in untold) for each in rows]


def listing(
    session: Session,
    reader: Reader,
    states: Sequence[ApplicationState] = (),
    organisation_id: str = "",
    limit: int = 50,
    offset: int = 0,
) -> Sequence[tuple[MembershipApplication, Party, Record]]:
    """Return applications that a reader may be told of (ACC-2), the latest first."""
    wanted = (
        select(MembershipApplication, Party, Record)
        .join(Party, col(Party.id) == col(MembershipApplication.organisation_id))
        .join(Record, col(Record.id) == col(MembershipApplication.record_id))
        .where(visibility.told_among(reader))
        .order_by(col(MembershipApplication.id).desc())
    )
    if states:
        wanted = wanted.where(col(MembershipApplication.state).in_(states))
    if organisation_id:
        wanted = wanted.where(MembershipApplication.organisation_id == organisation_id)
    return session.exec(wanted.limit(limit).offset(offset)).all()


def count(session: Session, reader: Reader, states: Sequence[ApplicationState] = ()) -> int:
    """Return how many applications in these states, or in any, a reader may be told of."""
    wanted = (
        select(func.count(col(MembershipApplication.id)))
        .join(Record, col(Record.id) == col(MembershipApplication.record_id))
        .where(visibility.told_among(reader))
    )
    if states:
        wanted = wanted.where(col(MembershipApplication.state).in_(states))
    return session.exec(wanted).one()


def _shown(row: MembershipStep, *, told: bool) -> ShownStep:
    return ShownStep(
        row.state,
        row.happened_on,
        row.body if told else "",
        row.number if told else "",
        row.note if told else "",
        row.entered_by,
    )


def _organisation(work: Work, new: NewApplication) -> tuple[Party, list[Problem]]:
    named = parties.named(work, new.organisation)
    party = named.party
    facts = {"territory": new.territory, "sector": new.sector, "address": new.address}
    fresh = {name: value.strip() for name, value in facts.items() if value.strip()}
    # What the directory knows already is corrected there, not by an application.
    fresh = {name: value for name, value in fresh.items() if not getattr(party, name)}
    if fresh:
        for name, value in fresh.items():
            setattr(party, name, value)
        work.session.add(party)
        work.session.flush()
        work.witness("party.changed", "party", party.id, {"fields": sorted(fresh)})
    return party, list(named.warnings)


def _refuse_needless(work: Work, organisation: Party, asked: str) -> None:
    place = place_of(work.session, organisation.id, work.today)
    if place is not None and place.kind in {asked, MEMBER}:
        raise Refusal(
            "stands_already",
            _("{name} is in the Association already", name=organisation.name),
            rule="R-3.13",
            clause=CLAUSE,
            remedy=_("See its card: since when, and on what order."),
        )
    running = select(MembershipApplication).where(
        MembershipApplication.organisation_id == organisation.id,
        col(MembershipApplication.state).in_(OPEN),
    )
    if work.session.exec(running).first() is not None:
        raise Refusal(
            "application_runs",
            _("An application of {name} is being considered", name=organisation.name),
            rule="R-3.13",
            clause=CLAUSE,
            remedy=_("Go on with that one, or note that it was taken back."),
        )


def _draft(house: House, work: Work, new: NewApplication, organisation: Party) -> PaperDraft:
    ground = ", ".join(official(house, GROUNDS[each]) for each in new.grounds)
    nominee = ", ".join(filter(None, (new.nominee_name.strip(), new.nominee_post.strip())))
    heading = _heading(new, whose(house, work, organisation))
    return PaperDraft(
        class_name=APPLICATION,
        heading=official(house, heading),
        dated=new.dated,
        file_index=PAPERS_FILE,
        parties=((organisation.id, APPLICANT),),
        fields={"ground": ground, "nominee": nominee},
    )


def _heading(new: NewApplication, name: declension.Declined) -> Message:
    if Ground.CANDIDATE in new.grounds:
        if not name.sure:
            return _("Application of {name} to become a candidate", name=name.text)
        return _.p(
            "name in the genitive", "Application of {name} to become a candidate", name=name.text
        )
    if not name.sure:
        return _("Application of {name} to join the Association", name=name.text)
    return _.p(
        "name in the genitive", "Application of {name} to join the Association", name=name.text
    )


def _expected(house: House, session: Session, new: NewApplication, day: dt.date) -> Addressee:
    # Whoever asks to become a candidate writes to the chair whatever the period (3.2).
    if Ground.CANDIDATE in new.grounds:
        return Addressee.CHAIR
    return addressee_on(house, session, new.dated or day)


def _misaddressed(
    house: House, session: Session, new: NewApplication, addressee: Addressee, day: dt.date
) -> list[Problem]:
    expected = _expected(house, session, new, day)
    if addressee is expected:
        return []
    candidate = Ground.CANDIDATE in new.grounds
    return [
        Problem(
            code="application_misaddressed",
            message=_(
                "The application is written to {found}; of this day it is to be written to {right}",
                found=ADDRESSEES[addressee],
                right=ADDRESSEES[expected],
            ),
            rule="R-3.2" if candidate else "R-3.13",
            clause="п. 3.2 Положения" if candidate else CLAUSE,
            severity=Severity.WARNING,
            remedy=_("Ask for one that is written so, or go on with this one."),
        )
    ]


def _dated_ahead(new: NewApplication, day: dt.date) -> list[Problem]:
    if new.dated is None or new.dated <= day:
        return []
    return [
        Problem(
            code="application_dated_ahead",
            message=_(
                "The application registered on {day} is dated {dated}, a later day",
                day=day,
                dated=new.dated,
            ),
            rule="R-3.13",
            clause=CLAUSE,
            severity=Severity.WARNING,
            remedy=_("Compare the day with the paper."),
        )
    ]


def _returned_before(session: Session, organisation_id: str, day: dt.date) -> str | None:
    """Return the returned application that one of a day completes.

    What was returned before the organisation came into the Association, or left it, is over.
    """
    stood = [
        line.standing
        for kind in (MEMBER, CANDIDATE)
        for line in rosters.list_standings(session, kind=kind, party_id=organisation_id)
    ]
    turns = [each.starts_on for each in stood]
    turns += [each.ends_on for each in stood if each.ends_on is not None]
    since = max((each for each in turns if each < day), default=dt.date.min)
    wanted = select(MembershipApplication.id).where(
        MembershipApplication.registered_on > since,
        MembershipApplication.organisation_id == organisation_id,
        MembershipApplication.state == ApplicationState.RETURNED,
    )
    return session.exec(wanted.order_by(col(MembershipApplication.id).desc())).first()
