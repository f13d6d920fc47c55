"""Organisations and persons: added, found by any spelling of a name, shown."""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, true
from sqlmodel import Session, col, func, select

from regest.core.base.errors import Ambiguous, NotFound, Refusal, UsageFault
from regest.core.base.messages import _
from regest.core.base.text import is_blank, one_line
from regest.core.hooks.types import PartyView, Problem, Severity
from regest.core.people.names import match_key, person_key, with_initials
from regest.core.people.tables import AliasOrigin, Party, PartyAlias, PartyKind
from regest.core.store.work import Work

_SIMILAR = 0.8
EVERYBODY = true()


@dataclass(frozen=True, kw_only=True, slots=True)
class NewParty:
    """What is known of a party to be added; a short name and aliases find it too."""

    kind: PartyKind
    name: str
    short_name: str = ""
    group: str = ""
    territory: str = ""
    sector: str = ""
    post: str = ""
    address: str = ""
    email: str = ""
    phone: str = ""
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Named:
    """The party that a name means, and what a person should know of the match."""

    party: Party
    warnings: tuple[Problem, ...] = ()


def add_party(work: Work, new: NewParty) -> Party:
    """Write a party with its aliases.

    Raises:
        UsageFault: the name is empty.
        Refusal: `party_exists`, a party of the kind is called so already.
    """
    refuse_taken(work.session, new.kind, new.name)
    party = Party(
        id=work.new_id(),
        kind=new.kind,
        name=one_line(new.name),
        short_name=new.short_name.strip(),
        match_key=key_of(new.kind, new.name),
        group_name=new.group,
        territory=new.territory,
        sector=new.sector,
        post=new.post,
        address=new.address,
        email=new.email,
        phone=new.phone,
        created_at=work.now,
    )
    work.session.add(party)
    work.session.flush()
    initials = with_initials(new.name) if new.kind is PartyKind.PERSON else ""
    for alias in (new.short_name, initials, *new.aliases):
        write_alias(work, party, alias)
    work.witness("party.added", "party", party.id, {"kind": party.kind.value})
    return party


def add_alias(work: Work, party: Party, name: str) -> None:
    """Let the party be found by another name too."""
    write_alias(work, party, name)
    work.witness("party.alias_added", "party", party.id)


def present(session: Session, party: Party) -> Party:
    """Return the party that is meant now: the kept one for a merged duplicate."""
    return party if party.merged_into is None else session.get_one(Party, party.merged_into)


def refuse_taken(session: Session, kind: PartyKind, name: str, own_id: str = "") -> None:
    """Refuse a name that is empty or the own one of another party of the kind.

    Raises:
        UsageFault: the name is empty.
        Refusal: `party_exists`.
    """
    key = key_of(kind, name)
    if not key or is_blank(name):
        raise UsageFault(
            "party_name_empty", _("A party cannot be without a name"), remedy=_("Give its name.")
        )
    others = find_parties(session, name, kind)
    if any(other.match_key == key and other.id != own_id for other in others):
        raise Refusal(
            "party_exists",
            _("{name} is in the directory already", name=name),
            rule="party.name",
            remedy=_("Use the party that is there, or add a part that tells them apart."),
        )


def find_parties(
    session: Session,
    name: str,
    kind: PartyKind | None = None,
    *,
    among: ColumnElement[bool] = EVERYBODY,
) -> list[Party]:
    """Return the parties called `name` in any spelling, by name or alias; those by name first.

    Merged duplicates are not among them: their names find the kept ones.
    """
    keys = {match_key(name), person_key(name)}
    by_alias = select(PartyAlias.party_id).where(col(PartyAlias.match_key).in_(keys))
    if among is not EVERYBODY:
        by_alias = by_alias.where(open_alias())
    called = col(Party.match_key).in_(keys) | col(Party.id).in_(by_alias)
    wanted = select(Party).where(called, col(Party.merged_into).is_(None), among)
    if kind is not None:
        wanted = wanted.where(Party.kind == kind)
    found = session.exec(wanted.order_by(col(Party.name), col(Party.id))).all()
    return sorted(found, key=lambda party: party.match_key not in keys)


def party_called(
    session: Session,
    reference: str,
    kind: PartyKind | None = None,
    *,
    among: ColumnElement[bool] = EVERYBODY,
    hinted: ColumnElement[bool] | None = None,
) -> Party:
    """Return the party with this id or this name; `among` are those who may be known of.

    Raises:
        NotFound: there is none; the remedy names the most similar one of `hinted` (or `among`).
        Ambiguous: several are called so.
    """
    row = session.get(Party, reference)
    meant = present(session, row).id if row is not None else reference
    by_id = session.exec(select(Party).where(Party.id == meant, among)).first()
    if by_id is not None and kind in {None, by_id.kind}:
        return by_id
    party = _only(session, reference, kind, among)
    if party is not None:
        return party
    similar = similar_names(session, reference, kind, among=among if hinted is None else hinted)
    raise NotFound(
        "party_unknown",
        _("{name} is not in the directory", name=reference),
        remedy=_("Did you mean {name}?", name=similar[0])
        if similar
        else _("Add it: regest party add."),
    )


def party_with(session: Session, party_id: str) -> Party:
    """Return the party with this id.

    Raises:
        NotFound: there is none.
    """
    found = session.get(Party, party_id)
    if found is None:
        raise NotFound(
            "party_unknown",
            _("{name} is not in the directory", name=party_id),
            remedy=_("Add it: regest party add."),
        )
    return found


def named(
    work: Work,
    name: str,
    kind: PartyKind = PartyKind.ORGANISATION,
    *,
    hinted: ColumnElement[bool] = EVERYBODY,
) -> Named:
    """Return the party called `name`; an unknown name makes a new party, with a warning.

    The warning names a similar one of `hinted`.

    Raises:
        Ambiguous: several parties are called so.
    """
    party = _only(work.session, name, kind)
    if party is not None:
        return Named(party)
    similar = similar_names(work.session, name, kind, among=hinted)
    party = add_party(work, NewParty(kind=kind, name=name))
    text = (
        _("{name} is new in the directory; similar: {similar}", name=name, similar=similar[0])
        if similar
        else _("{name} is new in the directory", name=name)
    )
    warning = Problem(
        code="party_new",
        message=text,
        rule="party.name",
        severity=Severity.WARNING,
        remedy=_("If it is there under another name, add the name as an alias."),
    )
    return Named(party, (warning,))


def similar_names(
    session: Session,
    name: str,
    kind: PartyKind | None = None,
    limit: int = 3,
    *,
    among: ColumnElement[bool] = EVERYBODY,
) -> list[str]:
    """Return names of parties that are spelt nearly like `name`, the nearest first."""
    wanted = select(Party.match_key, Party.name).where(col(Party.merged_into).is_(None), among)
    if kind is not None:
        wanted = wanted.where(Party.kind == kind)
    names = dict(session.exec(wanted).all())
    near = difflib.get_close_matches(match_key(name), list(names), n=limit, cutoff=_SIMILAR)
    return [names[key] for key in near]


def list_parties(
    session: Session,
    kind: PartyKind | None = None,
    group: str = "",
    *,
    among: ColumnElement[bool] = EVERYBODY,
) -> Sequence[Party]:
    """Return the directory by name, of one kind or group if asked."""
    wanted = select(Party).where(col(Party.merged_into).is_(None), among)
    wanted = wanted.order_by(col(Party.name), col(Party.id))
    if kind is not None:
        wanted = wanted.where(Party.kind == kind)
    if group:
        wanted = wanted.where(Party.group_name == group)
    return session.exec(wanted).all()


def aliases_of(session: Session, party: Party, *, restricted: bool = True) -> list[str]:
    """Return the other names of a party; the restricted ones for those who keep the directory."""
    wanted = select(PartyAlias.name).where(PartyAlias.party_id == party.id)
    if not restricted:
        wanted = wanted.where(open_alias())
    return list(session.exec(wanted.order_by(PartyAlias.name)))


def open_alias() -> ColumnElement[bool]:
    """Return the condition on `party_alias` that leaves out the restricted ones."""
    return func.coalesce(PartyAlias.origin, "") != AliasOrigin.RESTRICTED.value


def alias_keys(session: Session) -> list[tuple[str, str]]:
    """Return the id and the match key of every other name in the directory."""
    return list(session.exec(select(PartyAlias.party_id, PartyAlias.match_key)).all())


def view_of(party: Party, role: str = "") -> PartyView:
    """Return the party as plugins see it, taking part as `role`."""
    return PartyView(id=party.id, name=party.name, kind=party.kind.value, role=role)


def write_alias(
    work: Work,
    party: Party,
    name: str,
    origin: AliasOrigin | None = None,
    *,
    merge_id: str | None = None,
) -> None:
    """Write another name of the party, to be witnessed by the caller; a known one is left."""
    key = key_of(party.kind, name)
    known = select(PartyAlias).where(PartyAlias.party_id == party.id, PartyAlias.match_key == key)
    if not key or key == party.match_key or work.session.exec(known).first() is not None:
        return
    work.session.add(
        PartyAlias(
            id=work.new_id(),
            party_id=party.id,
            name=name.strip(),
            match_key=key,
            origin=origin,
            merge_id=merge_id,
        )
    )
    work.session.flush()


def key_of(kind: PartyKind, name: str) -> str:
    """Return what two spellings of a name of this kind share."""
    return person_key(name) if kind is PartyKind.PERSON else match_key(name)


def _only(
    session: Session,
    name: str,
    kind: PartyKind | None,
    among: ColumnElement[bool] = EVERYBODY,
) -> Party | None:
    found = find_parties(session, name, kind, among=among)
    keys = {match_key(name), person_key(name)}
    exact = [party for party in found if party.match_key in keys] or found
    if len(exact) > 1:
        raise Ambiguous(
            "party_ambiguous",
            _("{name} may be any of {count} parties", name=name, count=len(exact)),
            [f"{party.name} ({party.id})" for party in exact],
            remedy=_("Write the full name, or the id."),
        )
    return exact[0] if exact else None
