"""Names with the days from which they hold: of parties, of posts, of bodies (domain 0.3 № 7).

What a paper or a list of a day shows is the name of that day; a change of type is a renaming, the
party stays the same one (R-3.15, CRT-5).
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlmodel import Session, col, select

from regest.core.base.errors import Refusal, UsageFault
from regest.core.base.messages import Titles, _
from regest.core.base.text import is_blank, one_line
from regest.core.people.bodies import body_with
from regest.core.people.directory_tables import BodyName, PartyName
from regest.core.people.names import with_initials
from regest.core.people.parties import key_of, refuse_taken, write_alias
from regest.core.people.tables import AliasOrigin, Body, Party, PartyKind
from regest.core.store.tallies import counted
from regest.core.store.work import Work

_BATCH = 500
_SHORT_NAME, _POST, _TITLE = 200, 200, 300


@dataclass(frozen=True, kw_only=True, slots=True)
class Renaming:
    """What changes from `starts_on` (a day of the association) on; None stays as it was."""

    starts_on: dt.date
    basis: str
    name: str | None = None
    short_name: str | None = None
    post: str | None = None


def rename_party(work: Work, party: Party, new: Renaming) -> None:
    """Write what the party is called from a day on; it is found by every name it ever had.

    Names of later days stay as they are. What was written for the same day is replaced.

    Raises:
        UsageFault: nothing changes, or no basis.
        Refusal: `party_exists`, another party is called so; `renaming_ahead`, the day has not
            come; `organisation_has_no_post`.
    """
    _check(work, new.starts_on, new.basis, (new.name, new.short_name, new.post))
    if new.name is not None:
        refuse_taken(work.session, party.kind, new.name, party.id)
    if new.post is not None and party.kind is not PartyKind.PERSON:
        raise Refusal(
            "organisation_has_no_post",
            _("{name} is an organisation and holds no post", name=party.name),
            rule="party.name",
            remedy=_("Rename the post of its head: regest party rename PERSON --post …"),
        )
    rows = names_of(work.session, party.id)
    if not rows:
        first = PartyName(
            id=work.new_id(),
            party_id=party.id,
            name=party.name,
            short_name=party.short_name,
            post=party.post,
            created_at=work.now,
        )
        work.session.add(first)
        rows = [first]
    row = next((each for each in rows if each.starts_on == new.starts_on), None)
    if row is None:
        row = PartyName(
            id=work.new_id(), party_id=party.id, starts_on=new.starts_on, created_at=work.now
        )
        rows.append(row)
    before = [party.name, party.short_name, row.name, row.short_name]
    row.basis = one_line(new.basis)
    if new.name is not None:
        row.name = one_line(new.name)
    if new.short_name is not None:
        row.short_name = _within(new.short_name, _SHORT_NAME)
    if new.post is not None:
        row.post = _within(new.post, _POST)
    work.session.add(row)
    _settle(work, party, rows)
    for name in (*before, new.name, new.short_name):
        write_alias(work, party, name or "", AliasOrigin.FORMER)
    if party.kind is PartyKind.PERSON and new.name is not None:
        write_alias(work, party, with_initials(new.name), AliasOrigin.FORMER)
    work.witness("party.renamed", "party", party.id, {"from": new.starts_on.isoformat()})


def names_of(session: Session, party_id: str) -> list[PartyName]:
    """Return what a party was called, by day; nothing when it was never renamed."""
    found = session.exec(select(PartyName).where(PartyName.party_id == party_id))
    return sorted(found, key=_day)


def names_among(session: Session, party_ids: Collection[str]) -> Mapping[str, list[PartyName]]:
    """Return id → dated names of those of the parties that were renamed; a query for each 500."""
    found: dict[str, list[PartyName]] = defaultdict(list)
    # Few were ever renamed, and a page asks again and again.
    renamed = counted(
        session, "renamed", lambda: frozenset(session.exec(select(PartyName.party_id).distinct()))
    )
    ids = sorted(renamed.intersection(party_ids))
    for start in range(0, len(ids), _BATCH):
        wanted = select(PartyName).where(col(PartyName.party_id).in_(ids[start : start + _BATCH]))
        for row in session.exec(wanted):
            found[row.party_id].append(row)
    return {party_id: sorted(rows, key=_day) for party_id, rows in found.items()}


def name_on(rows: Iterable[PartyName], day: dt.date) -> str:
    """Return the name that holds on a day, of a party's dated names; "" when there are none."""
    held = [row.name for row in rows if row.name is not None and _day(row) <= day]
    return held[-1] if held else ""


def rename_body(
    work: Work, code: str, starts_on: dt.date, basis: str, *, ru: str | None, en: str | None
) -> Body:
    """Write what a body is called from a day on, in one language or both; None stays.

    Raises:
        NotFound: there is no such body.
        UsageFault: nothing changes, or no basis.
        Refusal: `renaming_ahead`, the day has not come.
    """
    body = body_with(work.session, code)
    _check(work, starts_on, basis, (ru, en))
    rows = body_names(work.session, code)
    if not rows:
        rows = [
            BodyName(
                id=work.new_id(),
                body_code=code,
                title_ru=body.title_ru,
                title_en=body.title_en,
                created_at=work.now,
            )
        ]
    row = next((each for each in rows if each.starts_on == starts_on), None)
    if row is None:
        row = BodyName(id=work.new_id(), body_code=code, starts_on=starts_on, created_at=work.now)
        rows.append(row)
    row.basis = one_line(basis)
    row.title_ru = row.title_ru if ru is None else _within(ru, _TITLE)
    row.title_en = row.title_en if en is None else _within(en, _TITLE)
    now = title_on(body, rows, work.today)
    body.title_ru, body.title_en = now.ru, now.en
    work.session.add_all([*rows, body])
    work.witness("body.renamed", "body", code, {"from": starts_on.isoformat()})
    return body


def body_names(session: Session, code: str) -> list[BodyName]:
    """Return what a body was called, by day; nothing when it was never renamed."""
    found = session.exec(select(BodyName).where(BodyName.body_code == code))
    return sorted(found, key=_day)


def title_on(body: Body, rows: Sequence[BodyName], day: dt.date) -> Titles:
    """Return what the body was called on a day, by its dated names."""
    held = [row for row in sorted(rows, key=_day) if _day(row) <= day]
    ru = [row.title_ru for row in held if row.title_ru is not None]
    en = [row.title_en for row in held if row.title_en is not None]
    return Titles(ru=ru[-1] if ru else body.title_ru, en=en[-1] if en else body.title_en)


def _settle(work: Work, party: Party, rows: Iterable[PartyName]) -> None:
    """Give the party the names of today."""
    held = [row for row in sorted(rows, key=_day) if _day(row) <= work.today]
    party.name = [row.name for row in held if row.name is not None][-1]
    party.short_name = [row.short_name for row in held if row.short_name is not None][-1]
    party.post = [row.post for row in held if row.post is not None][-1]
    party.match_key = key_of(party.kind, party.name)
    work.session.add(party)
    work.session.flush()


def _check(work: Work, starts_on: dt.date, basis: str, changes: Collection[str | None]) -> None:
    if all(each is None for each in changes):
        raise UsageFault(
            "renaming_empty", _("Nothing is renamed"), remedy=_("Give the new name: --name.")
        )
    if is_blank(basis):
        raise UsageFault(
            "basis_missing",
            _("A renaming rests on a paper"),
            rule="CRT-5",
            remedy=_("Name the order or the resolution: --basis."),
        )
    if starts_on > work.today:
        raise Refusal(
            "renaming_ahead",
            _("The name would hold from {day}, which has not come", day=starts_on),
            rule="party.name",
            remedy=_("Enter it on that day."),
        )


def _within(text: str, length: int) -> str:
    clean = one_line(text)
    if len(clean) > length:
        raise UsageFault(
            "name_too_long",
            _.n(
                "The name is longer than {count} letter",
                "The name is longer than {count} letters",
                length,
            ),
            remedy=_("Shorten it."),
        )
    return clean


def _day(row: PartyName | BodyName) -> dt.date:
    return row.starts_on or dt.date.min
