"""Who may do and see what is decided in a deployment, never by a package that joins it.

Whoever signs a package can write into it what he likes. So roles stay at home, accounts come in
as ones that nobody has invited yet, and standings, access lists and contents come only with the
people and documents that the same package brings: nothing is hung upon those that stood here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from regest.core.people.tables import AccountState

Row = dict[str, Any]
_NEVER = frozenset({"account_role"})
# Table, and the column that names whom or what its rows give rights to or over.
_ONLY_WITH: Mapping[str, tuple[str, str]] = {
    "standing": ("party", "party_id"),
    "record_access": ("record", "record_id"),
    "visibility_token": ("visibility_key", "key"),
}
# What a document says: more of it comes with the document alone.
_OF_RECORDS = frozenset({"record_field", "record_party", "component", "signature"})


@dataclass(slots=True)
class Rights:
    """What one import brought, and what it was not let bring: counts by table in `withheld`."""

    withheld: dict[str, int] = field(default_factory=dict)
    _brought: dict[str, set[str]] = field(default_factory=dict)

    def brought_in(self, table: str, rows: Sequence[Row]) -> list[Row]:
        """Return the rows that may come in, and remember what they are."""
        let_in = [row for row in rows if self._may(table, row)]
        kept = len(rows) - len(let_in)
        if kept:
            self.withheld[table] = self.withheld.get(table, 0) + kept
        key = "key" if table == "visibility_key" else "id"
        if table in {"party", "record", "visibility_key"}:
            self._brought.setdefault(table, set()).update(row[key] for row in let_in)
        return let_in

    def foreign(self, table: str, rows: Sequence[Row]) -> Iterator[Row]:
        """Yield the rows that would add to what a document here says."""
        if table in _OF_RECORDS:
            records = self._brought.get("record", set())
            yield from (row for row in rows if row["record_id"] not in records)

    def _may(self, table: str, row: Row) -> bool:
        if table in _NEVER:
            return False
        if table not in _ONLY_WITH:
            return True
        owner, column = _ONLY_WITH[table]
        return row[column] in self._brought.get(owner, set())


def shut(accounts: Sequence[Row]) -> list[Row]:
    """Return rows of accounts as they come in: nobody signs in until somebody here invites him."""
    return [
        {**each, "state": AccountState.INVITED} if each["state"] == AccountState.ACTIVE else each
        for each in accounts
    ]
