"""Why two parties of the directory cannot be one, and what to think of before they become one."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Collection, Iterator

from sqlmodel import Session, col, or_, select

from regest.core.base.errors import Refusal
from regest.core.base.messages import Message, Titles, _
from regest.core.hooks.types import Problem, Severity
from regest.core.people.parties import aliases_of
from regest.core.people.standing_kinds import standing_kind
from regest.core.people.tables import Account, AccountState, Party, Standing

_RULE = "party.merge"
_CODES = re.compile(r"\b(ИНН|ОГРН(?:ИП)?|КПП)\D{0,3}(\d{9,15})\b", re.IGNORECASE)
_NUMBER = re.compile(r"(?:№|\bN[ro.]?)\s*(\d+)", re.IGNORECASE)


def conflicts(
    session: Session, duplicate: Party, kept: Party, single: Collection[str]
) -> Iterator[Refusal]:
    """Yield what forbids to merge; `single` are the kinds of standing with one holder at a time."""
    if duplicate.kind is not kept.kind:
        yield _refusal(
            "merge_kinds",
            _("One is an organisation, the other a person"),
            _("Choose two organisations, or two persons."),
        )
        return
    yield from _codes(session, duplicate, kept)
    yield from _accounts(session, duplicate, kept)
    yield from _standings(session, duplicate, kept, single)


def cautions(duplicate: Party, kept: Party) -> Iterator[Problem]:
    """Yield what speaks against the two being one, though it forbids nothing."""
    numbers = [set(_NUMBER.findall(party.name)) for party in (duplicate, kept)]
    if all(numbers) and numbers[0] != numbers[1]:
        yield _caution(
            "merge_numbers",
            _(
                "The numbers in the names differ: {first} and {second}",
                first=", ".join(sorted(numbers[0])),
                second=", ".join(sorted(numbers[1])),
            ),
        )
    if duplicate.territory and kept.territory and duplicate.territory != kept.territory:
        yield _caution(
            "merge_territories",
            _(
                "The municipalities differ: {first} and {second}",
                first=duplicate.territory,
                second=kept.territory,
            ),
        )


def _codes(session: Session, duplicate: Party, kept: Party) -> Iterator[Refusal]:
    ours, theirs = _codes_of(session, duplicate), _codes_of(session, kept)
    for name in sorted(ours.keys() & theirs.keys()):
        if ours[name] != theirs[name]:
            yield _refusal(
                "merge_codes",
                _(
                    "They are two organisations: {code} {first} and {second}",
                    code=name,
                    first=", ".join(sorted(ours[name])),
                    second=", ".join(sorted(theirs[name])),
                ),
                _("If one of the codes is a slip of the pen, name the party without it first."),
            )


def _codes_of(session: Session, party: Party) -> dict[str, set[str]]:
    text = "\n".join([party.name, party.short_name, party.address, *aliases_of(session, party)])
    found: dict[str, set[str]] = {}
    for name, digits in _CODES.findall(text):
        found.setdefault(name.upper(), set()).add(digits)
    return found


def _accounts(session: Session, duplicate: Party, kept: Party) -> Iterator[Refusal]:
    logins = [_logins(session, party) for party in (duplicate, kept)]
    if all(logins):
        yield _refusal(
            "merge_accounts",
            _(
                "Both have accounts: {first} and {second}",
                first=", ".join(logins[0]),
                second=", ".join(logins[1]),
            ),
            _("Disable the accounts of one of them: regest user disable LOGIN."),
        )


def _logins(session: Session, party: Party) -> list[str]:
    own = or_(col(Account.person_id) == party.id, col(Account.organisation_id) == party.id)
    wanted = select(Account.login).where(own, Account.state != AccountState.DISABLED)
    return list(session.exec(wanted.order_by(Account.login)))


def _standings(
    session: Session, duplicate: Party, kept: Party, single: Collection[str]
) -> Iterator[Refusal]:
    ours, theirs = _of(session, duplicate.id), _of(session, kept.id)
    for one in ours:
        for other in theirs:
            if one.id != other.id and _clash(one, other, duplicate.id, kept.id, single):
                row = standing_kind(session, one.kind)
                yield _refusal(
                    "merge_standings",
                    _(
                        "Both stand as {kind} at the same time: since {first} and since {second}",
                        kind=Titles(ru=row.title_ru, en=row.title_en),
                        first=one.starts_on,
                        second=other.starts_on,
                    ),
                    _("End one of the two first: regest standing end {id}", id=one.id),
                )


def _of(session: Session, party_id: str) -> list[Standing]:
    own = or_(col(Standing.party_id) == party_id, col(Standing.organisation_id) == party_id)
    wanted = select(Standing).where(own)
    return list(session.exec(wanted.order_by(col(Standing.starts_on), col(Standing.id))))


def _clash(
    one: Standing, other: Standing, duplicate_id: str, kept_id: str, single: Collection[str]
) -> bool:
    """Say whether one standing and another would be two of a kind in one place at one time."""

    def meant(party_id: str | None) -> str | None:
        return kept_id if party_id == duplicate_id else party_id

    same_place = (one.body_code, meant(one.organisation_id)) == (
        other.body_code,
        meant(other.organisation_id),
    )
    if one.kind != other.kind or not same_place:
        return False
    if meant(one.party_id) != meant(other.party_id) and one.kind not in single:
        return False
    ends = (one.ends_on or dt.date.max, other.ends_on or dt.date.max)
    return max(one.starts_on, other.starts_on) <= min(ends)


def _refusal(code: str, message: Message, remedy: Message) -> Refusal:
    return Refusal(code, message, rule=_RULE, remedy=remedy)


def _caution(code: str, message: Message) -> Problem:
    return Problem(code=code, message=message, rule=_RULE, severity=Severity.WARNING)
