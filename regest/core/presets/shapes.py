"""What a preset says, as frozen data: the association, its rules, words, file plan and people."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from regest.core.base.messages import Message, Titles, _
from regest.core.base.rules import Rule
from regest.core.hooks.types import (
    LedgerDeclaration,
    LinkType,
    PeriodKind,
    RecordClass,
    StandingKind,
)


class BasisKind(StrEnum):
    """Whether a legal basis is an act, which is repealed, or a programme, which runs out."""

    ACT = "act"
    PROGRAMME = "programme"


class RetentionKind(StrEnum):
    """How a retention period is said (domain 4.2)."""

    PERMANENT = "permanent"
    LIQUIDATION = "liquidation"
    YEARS = "years"
    NO_LONGER_NEEDED = "no_longer_needed"
    REPLACED = "replaced"
    AFTER_EVENT = "after_event"


class Verification(StrEnum):
    """How far a figure was checked: read, seen second hand, from memory, or our own policy."""

    READ = "read"
    SECONDARY = "secondary"
    UNCHECKED = "unchecked"
    POLICY = "policy"


@dataclass(frozen=True, kw_only=True, slots=True)
class LegalBasis:
    """An act or programme the association rests on (statute 1.2); never deleted (R-1.2a)."""

    title: str
    kind: BasisKind
    number: str = ""
    dated: dt.date | None = None
    valid_from: dt.date | None = None
    valid_to: dt.date | None = None

    def note(self, on: dt.date) -> Message | None:
        """Return what is to be said beside the basis on a day; nothing while it is in force."""
        if self.valid_to is None or on <= self.valid_to:
            return None
        if self.kind is BasisKind.ACT:
            return _.p("legal basis", "no longer in force")
        return _.p("legal basis", "its term has run out")


@dataclass(frozen=True, kw_only=True, slots=True)
class StatuteVersion:
    """A version of the statute and the days it holds (statute 3.10)."""

    version: str
    title: str
    approved_by: str = ""
    valid_from: dt.date | None = None
    valid_to: dt.date | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class AssociationData:
    """Whose preset it is; names stand in every heading (statute 1.1)."""

    name: str
    short_name: str
    zone: str
    language: str = "ru"
    place: str = ""
    operation_start: dt.date | None = None
    legal_bases: tuple[LegalBasis, ...] = ()
    statutes: tuple[StatuteVersion, ...] = ()

    def statute(self, on: dt.date) -> StatuteVersion | None:
        """Return the version of the statute that holds on a day."""
        for version in reversed(self.statutes):
            begun = version.valid_from is None or version.valid_from <= on
            if begun and (version.valid_to is None or on <= version.valid_to):
                return version
        return None


@dataclass(frozen=True, kw_only=True, slots=True)
class Retention:
    """How long files of a position are kept, by which authority, and how sure that is.

    `trigger` names the retention event that the words of `event` mean; `action` is `transfer` where
    the end of the period is no destruction but the end of custody.
    """

    kind: RetentionKind
    years: int | None = None
    review: bool = False
    event: str = ""
    trigger: str = ""
    action: str = ""
    floor_years: int | None = None
    authority: str = ""
    article: str = ""
    verification: Verification = Verification.POLICY
    note: str = ""

    def as_dict(self) -> dict[str, str]:
        """Return what is said, as text by name, for keeping in the file plan."""
        found = {
            "kind": self.kind.value,
            "years": "" if self.years is None else str(self.years),
            "review": "yes" if self.review else "",
            "event": self.event,
            "trigger": self.trigger,
            "action": self.action,
            "floor_years": "" if self.floor_years is None else str(self.floor_years),
            "authority": self.authority,
            "article": self.article,
            "verification": self.verification.value,
            "note": self.note,
        }
        return {name: value for name, value in found.items() if value}


@dataclass(frozen=True, kw_only=True, slots=True)
class AuthorityRule:
    """What an authority prescribes for a position beside what the file plan says (4.3).

    `authority` is `law`, `list`, `sector`, `statute` or `local`; `source` is its document.
    """

    index: str
    authority: str
    source: str
    retention: Retention
    valid_from: dt.date | None = None

    @property
    def name(self) -> str:
        """Return what tells it from others: one authority says one thing of a position."""
        return f"{self.index} {self.authority}"


@dataclass(frozen=True, kw_only=True, slots=True)
class FilePosition:
    """A position of the file plan (FP-1): `period` whole life is a carried-over file (FL-7)."""

    index: str
    section: str
    title: str
    retention: Retention | None
    statute_code: str = ""
    period: PeriodKind = PeriodKind.CALENDAR_YEAR
    reserve: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class OrganisationData:
    """An organisation known from the beginning; `group` is what correspondents are sorted by."""

    name: str
    short_name: str = ""
    group: str = ""
    aliases: tuple[str, ...] = ()
    territory: str = ""
    sector: str = ""
    address: str = ""
    email: str = ""
    phone: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class PersonData:
    """A person known from the beginning."""

    name: str
    post: str = ""
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class BodyData:
    """A collegial body; `kind` is governing, general, working_group or commission."""

    code: str
    title: Titles
    kind: str
    clause: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class RoleData:
    """A role: what its holders see of unmarked and marked records, and what they may do (10.3)."""

    name: str
    title: Titles
    scopes: Mapping[str, str] = field(default_factory=dict)
    marked_scopes: Mapping[str, str] = field(default_factory=dict)
    permissions: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class StandingData:
    """A standing that holds from the beginning; parties are named as among the people."""

    kind: str
    party: str
    starts_on: dt.date
    body: str = ""
    organisation: str = ""
    ends_on: dt.date | None = None
    basis: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class AccountData:
    """An account of a rehearsal: active from the beginning, without a password."""

    login: str
    name: str
    person: str = ""
    organisation: str = ""
    roles: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Preset:
    """Everything an association begins with."""

    name: str
    title: Titles
    folder: Path
    association: AssociationData
    rehearsal: bool = False
    rules: tuple[Rule, ...] = ()
    classes: tuple[RecordClass, ...] = ()
    link_types: tuple[LinkType, ...] = ()
    ledgers: tuple[LedgerDeclaration, ...] = ()
    file_plan: tuple[FilePosition, ...] = ()
    retention_rules: tuple[AuthorityRule, ...] = ()
    standing_kinds: tuple[StandingKind, ...] = ()
    bodies: tuple[BodyData, ...] = ()
    roles: tuple[RoleData, ...] = ()
    organisations: tuple[OrganisationData, ...] = ()
    persons: tuple[PersonData, ...] = ()
    standings: tuple[StandingData, ...] = ()
    accounts: tuple[AccountData, ...] = ()
