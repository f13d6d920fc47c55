"""Lists of addressees («списки рассылки»): named parties, or all who stand as something today."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from sqlmodel import Session, col, select

from regest.api import (
    House,
    NotFound,
    Party,
    Refusal,
    UsageFault,
    Work,
    parties,
    rosters,
)
from regest.plugins.journal.declarations import EDIT_LISTS, REGISTER_OUTGOING
from regest.plugins.journal.letters.descriptions import OutgoingLetter
from regest.plugins.journal.tables.addressee_lists import (
    JournalAddresseeList,
    JournalListedAddressee,
)
from regest.plugins.journal.words import _


@dataclass(frozen=True, slots=True)
class AddresseeList:
    """A list as it stands today: `standing` says by what it is filled, "" when by hand."""

    name: str
    standing: str
    parties: tuple[Party, ...]

    def as_dict(self) -> dict[str, object]:
        """Return the list for JSON."""
        named = [{"id": each.id, "name": each.name, "email": each.email} for each in self.parties]
        return {"name": self.name, "standing": self.standing, "parties": named}


def add(house: House, name: str, names: Sequence[str], standing: str = "") -> AddresseeList:
    """Put parties on a list, which is made if need be; or make one of all who stand so.

    Raises:
        NotFound: somebody is not in the directory, or there is no such kind of standing.
        Refusal: a list by standing would get named parties, or the other way round.
        UsageFault: neither parties nor a standing are given, or the name is empty.
    """
    house.reader.require(EDIT_LISTS)
    with house.work() as work:
        session = work.session
        kept = _find(session, name) or _new(work, name, standing, named=bool(names))
        if bool(kept.standing) == bool(names) or (standing and standing != kept.standing):
            raise Refusal(
                "list_other_kind",
                _("The list {name} is either of named addressees or of a standing", name=kept.name),
                rule="journal.addressees",
                remedy=_("Give the other list another name."),
            )
        held = [each.party_id for each in _rows(session, kept)]
        found = [parties.party_called(session, each).id for each in names]
        for position, party_id in enumerate(dict.fromkeys(found), start=len(held)):
            if party_id not in held:
                row = JournalListedAddressee(list_id=kept.id, party_id=party_id, position=position)
                session.add(row)
        work.witness("journal.list_changed", "journal_addressee_list", kept.id)
        return _shown(session, work.today, kept)


def remove(house: House, name: str, names: Sequence[str]) -> AddresseeList | None:
    """Take parties off a list and return it; without any take the whole list away.

    Raises:
        NotFound: there is no such list, or somebody is not in the directory or not on the list.
    """
    house.reader.require(EDIT_LISTS)
    with house.work() as work:
        session, kept = work.session, _known(work.session, name)
        rows = {row.party_id: row for row in _rows(session, kept)}
        gone = [parties.party_called(session, each) for each in names]
        for party in gone:
            if party.id not in rows:
                raise NotFound(
                    "not_on_list",
                    _("{name} is not on the list {list}", name=party.name, list=kept.name),
                    remedy=_("`regest journal addressees show` shows who is."),
                )
        for row in [rows[party.id] for party in gone] if names else rows.values():
            session.delete(row)
        session.flush()
        if not names:
            session.delete(kept)
        work.witness("journal.list_changed", "journal_addressee_list", kept.id)
        return _shown(session, work.today, kept) if names else None


def every(house: House) -> list[AddresseeList]:
    """Return all lists as they stand today, by name."""
    house.reader.require(REGISTER_OUTGOING)
    today = house.deployment.database.today()
    with house.read() as session:
        wanted = select(JournalAddresseeList).order_by(col(JournalAddresseeList.name))
        return [_shown(session, today, each) for each in session.exec(wanted).all()]


def one(house: House, name: str) -> AddresseeList:
    """Return a list as it stands today.

    Raises:
        NotFound: there is no such list.
    """
    house.reader.require(REGISTER_OUTGOING)
    with house.read() as session:
        return _shown(session, house.deployment.database.today(), _known(session, name))


def addressees(work: Work, letter: OutgoingLetter) -> list[str]:
    """Return whom a letter goes to: those it names, and of each list those of today, each once.

    Raises:
        NotFound: there is no such list.
        Refusal: `list_empty`, nobody is on it today.
    """
    ids: list[str] = []
    for name in letter.lists:
        shown = _shown(work.session, work.today, _known(work.session, name))
        if not shown.parties:
            raise Refusal(
                "list_empty",
                _("Nobody is on the list {name} on {day}", name=shown.name, day=work.today),
                rule="journal.addressees",
                remedy=_("Fill the list, or name whom the letter is sent to."),
            )
        ids += [party.id for party in shown.parties]
    named = [
        name
        for name in letter.addressees
        if not any(party.id in ids for party in parties.find_parties(work.session, name))
    ]
    return list(dict.fromkeys((*named, *ids)))


def _find(session: Session, name: str) -> JournalAddresseeList | None:
    wanted = select(JournalAddresseeList).where(JournalAddresseeList.match_key == _key(name))
    return session.exec(wanted).first()


def _known(session: Session, name: str) -> JournalAddresseeList:
    found = _find(session, name)
    if found is None:
        raise NotFound(
            "list_unknown",
            _("There is no list of addressees {name}", name=name),
            remedy=_("`regest journal addressees list` shows those there are."),
        )
    return found


def _new(work: Work, name: str, standing: str, *, named: bool) -> JournalAddresseeList:
    if not _key(name) or not (named or standing):
        raise UsageFault(
            "list_of_nobody",
            _("A list has a name, and addressees or a standing that fills it"),
            remedy=_("Name parties with --party, or a standing with --standing."),
        )
    if standing and not rosters.list_standings(work.session, kind=standing):
        raise NotFound(
            "standing_of_nobody",
            _("Nobody has ever stood as {kind}", kind=standing),
            remedy=_("`regest standing list` shows who stands as what."),
        )
    made = JournalAddresseeList(
        id=work.new_id(),
        name=" ".join(name.split()),
        match_key=_key(name),
        standing=standing,
        created_by=work.actor.name,
        created_at=work.now,
    )
    work.session.add(made)
    work.session.flush()
    return made


def _shown(session: Session, today: dt.date, kept: JournalAddresseeList) -> AddresseeList:
    if kept.standing:
        lines = rosters.list_standings(session, today, kind=kept.standing)
        found = {line.party.id: line.party for line in lines}
        return AddresseeList(kept.name, kept.standing, tuple(found.values()))
    wanted = (
        select(Party)
        .join(JournalListedAddressee, col(JournalListedAddressee.party_id) == col(Party.id))
        .where(JournalListedAddressee.list_id == kept.id)
        .order_by(col(JournalListedAddressee.position), col(Party.name))
    )
    return AddresseeList(kept.name, "", tuple(session.exec(wanted)))


def _rows(session: Session, kept: JournalAddresseeList) -> Sequence[JournalListedAddressee]:
    wanted = select(JournalListedAddressee).where(JournalListedAddressee.list_id == kept.id)
    return session.exec(wanted).all()


def _key(name: str) -> str:
    return " ".join(name.casefold().replace("ё", "е").split())
