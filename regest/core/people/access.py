"""What a reader may see and do (statute 5.2–5.6, 4.4, 4.2): resolved once per request for one day.

A `Reader` holds answers only, no rules and no session: `catalogue/visibility.py` turns it into SQL,
screens ask `may`. Rights follow from roles; roles from the account and from standings in force.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Self

from regest.core.base.errors import Refusal
from regest.core.base.messages import _

ANY_CLASS = "*"
# Votes, signatures and approvals belong to a person; no one gives them from a console.
PERSONAL_ACTS = frozenset({"vote", "sign", "approve", "review", "execute"})


class Scope(StrEnum):
    """Which records of a class: every one, those that name an own party, those sent to one, none.

    `OWN` and `ADDRESSED` never reach a draft.
    """

    ALL = "all"
    OWN = "own"
    ADDRESSED = "addressed"
    NONE = "none"

    def wider(self, other: Scope) -> Scope:
        """Return the scope that lets more be seen."""
        return min(self, other, key=list(Scope).index)


@dataclass(frozen=True, kw_only=True, slots=True)
class Reader:
    """Who looks, on one day: own parties, scopes by class name (`*` for the rest), permissions.

    `party_ids` are the own person and organisations, `organisation_ids` the organisations alone.
    `scopes` speak of unmarked records, `marked_scopes` of those with an access mark (10.1).
    `everything` lifts both, for the console and for maintenance.
    """

    account_id: str | None
    login: str
    party_ids: frozenset[str] = frozenset()
    organisation_ids: frozenset[str] = frozenset()
    scopes: Mapping[str, Scope] = field(default_factory=dict)
    marked_scopes: Mapping[str, Scope] = field(default_factory=dict)
    permissions: frozenset[str] = frozenset()
    roles: frozenset[str] = frozenset()
    everything: bool = False
    is_console: bool = False

    def scope(self, class_name: str, *, marked: bool = False) -> Scope:
        """Return which records of `class_name` are seen; a class not named falls to `*`."""
        if self.everything:
            return Scope.ALL
        scopes = self.marked_scopes if marked else self.scopes
        return scopes.get(class_name, scopes.get(ANY_CLASS, Scope.NONE))

    @classmethod
    def of_papers(cls, *permissions: str) -> Self:
        """Return whoever may read a paper that an office keeps: all that bears no mark, no more."""
        return cls(
            account_id=None,
            login="",
            scopes={ANY_CLASS: Scope.ALL},
            permissions=frozenset(permissions),
        )

    @property
    def sees_all(self) -> bool:
        """Whether every unmarked record is seen, of whatever class that is not named apart."""
        return self.scope(ANY_CLASS) is Scope.ALL

    @property
    def sees_marked(self) -> bool:
        """Whether any marked record at all may be seen."""
        return self.everything or any(
            scope is not Scope.NONE for scope in self.marked_scopes.values()
        )

    def may(self, permission: str, class_name: str = "") -> bool:
        """Say whether `permission` is held, if only for records of `class_name`.

        The console holds all but personal acts.
        """
        if self.everything:
            return permission.rpartition(".")[2] not in PERSONAL_ACTS
        of_class = f"{permission}:{class_name}"
        return permission in self.permissions or of_class in self.permissions

    def require(self, permission: str, class_name: str = "") -> None:
        """Refuse unless `permission` is held, at least for records of `class_name`.

        Raises:
            Refusal: `permission_missing`, naming the permission (domain 10.3).
        """
        if not self.may(permission, class_name):
            raise Refusal(
                "permission_missing",
                _(
                    "{login} has no right to do this: {permission}",
                    login=self.login,
                    permission=permission,
                ),
                rule="PRM",
                remedy=_("Ask an administrator for a role that gives the right."),
            )


CONSOLE_READER = Reader(account_id=None, login="console", everything=True, is_console=True)
