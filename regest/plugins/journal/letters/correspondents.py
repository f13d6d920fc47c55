"""Who sent it, gets it, signed it, executes it: names turned into parties of the directory."""

from __future__ import annotations

from dataclasses import dataclass, field

from sqlalchemy.orm import Session

from regest.api import House, Ledger, Party, PartyKind, PartyRole, Problem, Work, parties, rosters
from regest.plugins.journal.words import CHAIR, EXECUTOR, INCOMING_LEDGER


@dataclass(slots=True)
class Cast:
    """The parties of one letter as they are found, and warnings of names new to the directory."""

    work: Work
    roles: list[PartyRole] = field(default_factory=list)
    warnings: list[Problem] = field(default_factory=list)

    def organisation(self, name: str, role: str) -> Party:
        """Give the organisation (or a known person) called `name` a role; a new name is added."""
        known = parties.find_parties(self.work.session, name)
        persons_only = bool(known) and all(each.kind is PartyKind.PERSON for each in known)
        kind = PartyKind.PERSON if persons_only else PartyKind.ORGANISATION
        return self._give(name, kind, role)

    def person(self, name: str, role: str) -> Party:
        """Give the person called `name` a role; a new name is added."""
        return self._give(name, PartyKind.PERSON, role)

    def sender(self, name: str, role: str) -> Party:
        """Give the correspondent a role, and hold it until the commit.

        Two letters of one correspondent wait for one another, so that neither misses that the
        other is its duplicate (DUP-1).
        """
        party = self.organisation(name, role)
        hold(self.work.session, Party, party.id)
        return party

    def executor(self, house: House, name: str) -> dict[str, str]:
        """Give the executor a role: the one named, else the actor.

        Returns the field for an actor who is no person of the directory.
        """
        if name:
            self.person(name, EXECUTOR)
            return {}
        own = house.reader.party_ids - house.reader.organisation_ids
        if not own:
            return {"executor_account": house.actor.name}
        self.roles += [PartyRole(party, EXECUTOR) for party in sorted(own)]
        return {}

    def addressee(self) -> dict[str, str]:
        """Return the field of the usual addressee: the chair in office today, if there is one."""
        chairs = rosters.list_standings(self.work.session, self.work.today, kind=CHAIR)
        return {"addressee": chairs[0].party.name} if len(chairs) == 1 else {}

    def _give(self, name: str, kind: PartyKind, role: str) -> Party:
        by_id = self.work.session.get(Party, name)
        if by_id is None:
            if not parties.find_parties(self.work.session, name, kind):
                # Whoever else brings the same new name waits, and finds it then.
                hold(self.work.session, Ledger, INCOMING_LEDGER)
            found = parties.named(self.work, name, kind)
            self.warnings += found.warnings
            by_id = found.party
        by_id = parties.present(self.work.session, by_id)
        self.roles.append(PartyRole(by_id.id, role))
        return by_id


def hold(session: Session, table: type[Ledger | Party], key: str) -> None:
    """Let nobody else hold this row until the commit."""
    # Weaker than FOR UPDATE: rows that only refer to this one are not held up.
    session.get_one(table, key, with_for_update={"key_share": True}, populate_existing=True)
