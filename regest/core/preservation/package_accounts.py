"""How people prove who they are here, carried over while a catalogue takes the preset's place.

A package bears accounts without passwords. Whoever had an account of the same login here keeps
password, invitation and second factor; accounts that only this deployment has stay as they were.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Table, delete, insert, select, update

from regest.core.catalogue.sheet_tables import FormSheet
from regest.core.people import sealing
from regest.core.people.secret_tables import ActTicket, ApiToken, RecoveryCode, SecondFactor
from regest.core.people.session_tables import WebSession
from regest.core.people.tables import Account, AccountRole, Invitation
from regest.core.store.chain import is_audited
from regest.core.store.columns import metadata
from regest.core.store.upsert import table_of
from regest.core.store.work import Work

_KEPT = tuple(table_of(each) for each in (Invitation, SecondFactor, RecoveryCode, ApiToken))
_ENDED = tuple(table_of(each) for each in (ActTicket, WebSession, FormSheet))
_ACCOUNTS = table_of(Account)
Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Carried:
    """The accounts that were here, their roles, and what proves whom, by table."""

    accounts: tuple[Row, ...]
    roles: tuple[Row, ...]
    proofs: Mapping[str, tuple[Row, ...]]

    def clear(self, work: Work) -> None:
        """Take away everything that refers to accounts."""
        for table in (*_KEPT, *_ENDED):
            _run(work, table, delete(table))

    def give_back(self, work: Work) -> None:
        """Give people what is theirs, now that the package's accounts are there."""
        connection = work.session.connection()
        brought = {row.login: row.id for row in connection.execute(select(_ACCOUNTS))}
        ids = {row["id"]: brought.get(row["login"], row["id"]) for row in self.accounts}
        roles = table_of(AccountRole)
        for row in self.accounts:
            if row["login"] in brought:
                mine = update(_ACCOUNTS).where(_ACCOUNTS.c.id == brought[row["login"]])
                work.execute(mine.values(password_hash=row["password_hash"]))
                continue
            own = {**row, "person_id": None, "organisation_id": None}
            work.execute(insert(_ACCOUNTS).values(own))
            for role in self.roles:
                if role["account_id"] == row["id"]:
                    work.execute(insert(roles).values(dict(role)))
        for name, rows in self.proofs.items():
            for row in rows:
                moved = _moved(work, row, str(ids[row["account_id"]]))
                work.execute(insert(metadata.tables[name]).values(moved))
        work.witness("package.accounts", "deployment", "accounts")


def carry(work: Work) -> Carried:
    """Return what is to be given back."""
    proofs = {table.name: _rows(work, table) for table in _KEPT}
    return Carried(_rows(work, _ACCOUNTS), _rows(work, table_of(AccountRole)), proofs)


def _rows(work: Work, table: Table) -> tuple[Row, ...]:
    return tuple(map(dict, work.session.connection().execute(select(table)).mappings()))


def _moved(work: Work, row: Row, account_id: str) -> dict[str, Any]:
    """Return a row for another account; a sealed secret is sealed for that one."""
    moved = {**row, "account_id": account_id}
    for name in ("secret", "offered"):
        if moved.get(name) and sealing.is_sealed(moved[name]):
            plain = sealing.unsealed(work.signer, moved[name], row["account_id"])
            moved[name] = sealing.seal(work.signer, plain, account_id)
    return moved


def _run(work: Work, table: Table, statement: Any) -> None:
    if is_audited(table.name):
        work.execute(statement)
    else:
        work.session.connection().execute(statement)
