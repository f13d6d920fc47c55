"""A register brought in: every line a standing with its days, all of them or none."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from sqlmodel import Session, col, or_, select

from regest.api import (
    House,
    Message,
    Party,
    PartyKind,
    Record,
    Refusal,
    Standing,
    Work,
    normalise_number,
    parties,
    rosters,
    standings,
)
from regest.plugins.membership.declarations.catalogue import EDIT, END
from regest.plugins.membership.importing.rows import Faulty, RegisterLine, read
from regest.plugins.membership.papers import official
from regest.plugins.membership.tables.imports import MembershipImport
from regest.plugins.membership.tables.leaving import MembershipEnding
from regest.plugins.membership.words import AUTHORITY_ORDER, HEAD, OWN_ORDER, _


@dataclass(frozen=True, slots=True)
class Survey:
    """What a register would bring: new lines, those that are there already, faulty rows."""

    fresh: tuple[RegisterLine, ...]
    known: tuple[RegisterLine, ...]
    faulty: tuple[Faulty, ...]
    new_organisations: tuple[str, ...]


def survey(house: House, name: str, content: bytes) -> Survey:
    """Return what a register would bring, without bringing it.

    Raises:
        Refusal: as `rows.read`.
    """
    house.reader.require(EDIT)
    lines, faulty = read(name, content)
    with house.read() as session:
        return _survey(session, lines, faulty)


def bring(house: House, name: str, content: bytes) -> Survey:
    """Bring a register in: organisations, standings with basis and end, heads of today.

    Lines whose standing is there already are left as they are, so that a longer register may
    follow a shorter one.

    Raises:
        Refusal: `register_faulty`, a row cannot be read or overlaps another; `register_empty`; as
            `rows.read`, as standings refuse; nothing is written.
    """
    house.reader.require(EDIT)
    house.reader.require(END)
    lines, faulty = read(name, content)
    with house.work() as work:
        found = _survey(work.session, lines, faulty)
        _refuse_faulty(found)
        for line in found.fresh:
            _write(house, work, line)
        digest = hashlib.sha256(content).hexdigest()
        row = MembershipImport(
            id=work.new_id(),
            sha256=digest,
            name=name[:300],
            lines=len(lines),
            begun=len(found.fresh),
            entered_by=work.actor.name,
            entered_at=work.now,
        )
        known = select(MembershipImport).where(MembershipImport.sha256 == digest)
        if work.session.exec(known).first() is None:
            work.session.add(row)
        work.witness("membership.imported", "membership_import", row.id, {"file": digest})
    return found


def _survey(session: Session, lines: Sequence[RegisterLine], faulty: Sequence[Faulty]) -> Survey:
    fresh, known, wrong, new = [], [], list(faulty), []
    taken: dict[str, list[RegisterLine]] = {}
    for line in sorted(lines, key=lambda each: (each.starts_on, each.number)):
        matches = parties.find_parties(session, line.organisation, PartyKind.ORGANISATION)
        if len(matches) > 1:
            wrong.append(Faulty(line.number, _("several organisations are called so")))
            continue
        key = matches[0].id if matches else line.organisation.casefold()
        state = _state(session, matches[0], line) if matches else None
        if state == "known":
            known.append(line)
            continue
        beside = taken.setdefault(key, [])
        if state == "overlaps" or any(_meet(line, other) for other in beside):
            wrong.append(Faulty(line.number, _("it overlaps another standing of the same kind")))
            continue
        beside.append(line)
        fresh.append(line)
        if not matches and line.organisation not in new:
            new.append(line.organisation)
    wrong.sort(key=lambda each: each.number)
    return Survey(tuple(fresh), tuple(known), tuple(wrong), tuple(new))


def _state(session: Session, party: Party, line: RegisterLine) -> str | None:
    same = select(Standing).where(Standing.party_id == party.id, Standing.kind == line.kind)
    met = same.where(or_(col(Standing.ends_on).is_(None), col(Standing.ends_on) >= line.starts_on))
    if line.ends_on is not None:
        met = met.where(Standing.starts_on <= line.ends_on)
    held = session.exec(met).all()
    if any(each.starts_on == line.starts_on for each in held):
        return "known"
    return "overlaps" if held else None


def _meet(line: RegisterLine, other: RegisterLine) -> bool:
    if line.kind != other.kind:
        return False
    return other.ends_on is None or other.ends_on >= line.starts_on


def _refuse_faulty(found: Survey) -> None:
    if found.faulty:
        first = found.faulty[0]
        raise Refusal(
            "register_faulty",
            _.n(
                "{count} row cannot be brought in; row {number}: {why}",
                "{count} rows cannot be brought in; the first is row {number}: {why}",
                len(found.faulty),
                number=first.number,
                why=first.why,
            ),
            rule="R-3.3",
            remedy=_("Correct the table and bring it in again; nothing was written."),
        )
    if not found.fresh:
        raise Refusal(
            "register_empty",
            _("There is nothing new in the register"),
            rule="R-3.3",
            remedy=_("All its lines are here already."),
        )


def _write(house: House, work: Work, line: RegisterLine) -> None:
    deployment = house.deployment
    party = _organisation(work, line)
    new = standings.NewStanding(
        kind=line.kind,
        party_id=party.id,
        starts_on=line.starts_on,
        authority_record_id=_order(work.session, line),
        basis=official(house, _basis(line)),
    )
    stood = standings.start_standing(work, deployment.calls, deployment.rules, new)
    if line.ends_on is not None:
        reason = line.end_reason or official(house, _("as the register brought in says"))
        standings.end_standing(work, deployment.calls, stood.standing.id, line.ends_on, reason)
        _ending(work, line, party, stood.standing)
    elif line.head:
        _head(house, work, line, party)


def _organisation(work: Work, line: RegisterLine) -> Party:
    found = parties.find_parties(work.session, line.organisation, PartyKind.ORGANISATION)
    if found:
        return found[0]
    return parties.add_party(
        work,
        parties.NewParty(
            kind=PartyKind.ORGANISATION,
            name=line.organisation,
            short_name=line.short_name,
            territory=line.territory,
            sector=line.sector,
            address=line.address,
        ),
    )


def _basis(line: RegisterLine) -> Message:
    if line.order_number and line.order_date is not None:
        return _("order of {day} No. {number}", day=line.order_date, number=line.order_number)
    if line.order_number:
        return _("order No. {number}", number=line.order_number)
    return _("register of members brought in")


def _order(session: Session, line: RegisterLine) -> str | None:
    number = normalise_number(line.order_number)
    if number is None or line.order_date is None:
        return None
    wanted = select(Record.id).where(
        col(Record.class_name).in_((AUTHORITY_ORDER, OWN_ORDER)),
        Record.number_match == number,
        Record.document_date == line.order_date,
    )
    return session.exec(wanted).first()


def _ending(work: Work, line: RegisterLine, party: Party, standing: Standing) -> None:
    if line.reason is None or line.ends_on is None:
        return
    work.session.add(
        MembershipEnding(
            id=work.new_id(),
            organisation_id=party.id,
            kind=line.kind,
            reason=line.reason,
            last_day=line.ends_on,
            standing_id=standing.id,
            note=line.end_reason,
            entered_by=work.actor.name,
            entered_at=work.now,
        )
    )
    work.session.flush()


def _head(house: House, work: Work, line: RegisterLine, party: Party) -> None:
    today: dt.date = max(work.today, line.starts_on)
    if rosters.list_standings(work.session, today, kind=HEAD, organisation_id=party.id):
        return
    person = parties.named(work, line.head, PartyKind.PERSON).party
    if line.post and not person.post:
        person.post = line.post
        work.session.add(person)
        work.session.flush()
        work.witness("party.changed", "party", person.id, {"fields": ["post"]})
    new = standings.NewStanding(
        kind=HEAD,
        party_id=person.id,
        organisation_id=party.id,
        starts_on=line.starts_on,
        basis=official(house, _("register of members brought in")),
    )
    deployment = house.deployment
    standings.start_standing(work, deployment.calls, deployment.rules, new)
