"""Retention periods as their authorities state them (domain 4.2, 4.3)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from regest.core.base.messages import Message
from regest.core.presets.shapes import RetentionKind, Verification

NO_LONGER_NEEDED = "no_longer_needed"
LIST_OF_2019 = "Т236"
OTHER_EVENT = "other_event"
_SUPERSEDED = "superseded"
# What the words of a file plan mean that was written before events had names.
_MEANT = (
    ("соглас", "consent_ended"),
    ("доверенност", "mandate_ended"),
    ("договор", "contract_ended"),
    ("соглашен", "contract_ended"),
    ("пары", "pair_ended"),
    ("закреплен", "process_reassigned"),
    ("процесс", "process_reassigned"),
    ("членств", "membership_ended"),
    ("отказ", "membership_ended"),
    ("полномоч", "mandate_ended"),
    ("замен", _SUPERSEDED),
    ("надобност", NO_LONGER_NEEDED),
)


class Authority(StrEnum):
    """Who prescribes a period, from the highest to the lowest (4.3)."""

    LAW = "law"
    LIST = "list"
    SECTOR = "sector"
    STATUTE = "statute"
    LOCAL = "local"

    @property
    def rank(self) -> int:
        """Return 0 for the highest authority, more for lower ones."""
        return list(Authority).index(self)


class Action(StrEnum):
    """What is done with a file once a period is over."""

    DESTROY = "destroy"
    TRANSFER = "transfer"


@dataclass(frozen=True, kw_only=True, slots=True)
class Period:
    """A retention period: `trigger` is the retention event that it counts from, empty for none.

    `event` says it in words; `floor_years` are years from the closing below which nothing ends.
    `review` is the mark ЭПК (FP-5).
    """

    kind: RetentionKind
    years: int | None = None
    review: bool = False
    event: str = ""
    trigger: str = ""
    floor_years: int | None = None
    action: Action = Action.DESTROY

    @classmethod
    def of(cls, kept: Mapping[str, str]) -> Period | None:
        """Read a period as it is kept in the file plan; None where none is said."""
        if not kept.get("kind"):
            return None
        kind = RetentionKind(kept["kind"])
        event = kept.get("event", "")
        return cls(
            kind=kind,
            years=_number(kept.get("years")),
            review=kept.get("review") == "yes",
            event=event,
            trigger=kept.get("trigger", "") or meant_trigger(kind, event),
            floor_years=_number(kept.get("floor_years")),
            action=Action(kept.get("action") or Action.DESTROY),
        )

    def as_dict(self) -> dict[str, str]:
        """Return it as text by name, without what is not said."""
        found = {
            "kind": self.kind.value,
            "years": "" if self.years is None else str(self.years),
            "review": "yes" if self.review else "",
            "event": self.event,
            "trigger": self.trigger,
            "floor_years": "" if self.floor_years is None else str(self.floor_years),
            "action": "" if self.action is Action.DESTROY else self.action.value,
        }
        return {name: value for name, value in found.items() if value}

    @property
    def permanent(self) -> bool:
        """Whether it has no end: permanently, or until the organisation is liquidated."""
        return self.kind in {RetentionKind.PERMANENT, RetentionKind.LIQUIDATION}

    @property
    def least_years(self) -> int:
        """Return the years after the closing, or the event, that it lasts at the least."""
        floor = self.floor_years or 0
        if self.kind is RetentionKind.NO_LONGER_NEEDED:
            return max(1, floor)
        return max(self.years or 0, floor)


@dataclass(frozen=True, kw_only=True, slots=True)
class Candidate:
    """What one authority says of a position, in one version of its rule."""

    authority: Authority
    source: str
    article: str
    period: Period
    version: int = 1
    verification: Verification = Verification.POLICY
    note: str = ""

    @classmethod
    def of(cls, kept: Mapping[str, str]) -> Candidate | None:
        """Read what `as_dict` wrote, or a period as a file plan keeps it; None where none is said.

        A file plan names its authority as text: the list of 2019, another document, or nothing,
        which makes the period the association's own.
        """
        period = Period.of(kept)
        if period is None:
            return None
        named = kept.get("authority", "")
        if named in set(Authority):
            authority, source = Authority(named), kept.get("source", "")
        else:
            authority, source = _of_plan(named)
        return cls(
            authority=authority,
            source=source,
            article=kept.get("article", ""),
            period=period,
            version=_number(kept.get("version")) or 1,
            verification=Verification(kept.get("verification") or Verification.POLICY),
            note=kept.get("note", ""),
        )

    def as_dict(self) -> dict[str, str]:
        """Return it as text by name, as files keep it from their opening (RET-4)."""
        found = {
            **self.period.as_dict(),
            "authority": self.authority.value,
            "source": self.source,
            "article": self.article,
            "version": str(self.version),
            "verification": self.verification.value,
            "note": self.note,
        }
        return {name: value for name, value in found.items() if value}

    def _rule(self) -> Candidate:
        return replace(self, version=1, verification=Verification.POLICY, note="")

    def same_rule(self, other: Candidate) -> bool:
        """Say whether both prescribe the same, whatever their versions and notes."""
        return self._rule() == other._rule()


@dataclass(frozen=True, kw_only=True, slots=True)
class ScheduleWarning:
    """What a person should look at: `code` is kept with the decision that settles it."""

    code: str
    text: Message


@dataclass(frozen=True, kw_only=True, slots=True)
class Chosen:
    """The candidate that holds, why it does, and what is to be said of the others."""

    candidate: Candidate
    review: bool
    candidates: tuple[Candidate, ...]
    reasons: tuple[Message, ...] = ()
    warnings: tuple[ScheduleWarning, ...] = ()

    @property
    def period(self) -> Period:
        """Return the winning period, with the mark ЭПК if any source has it (4.3)."""
        return replace(self.candidate.period, review=self.review)


def meant_trigger(kind: RetentionKind, event: str) -> str:
    """Return the retention event that a kind of period, or its words, mean («завершение пары»)."""
    if kind is RetentionKind.NO_LONGER_NEEDED:
        return NO_LONGER_NEEDED
    if kind not in {RetentionKind.AFTER_EVENT, RetentionKind.REPLACED}:
        return ""
    words = event.casefold()
    meant = next((trigger for part, trigger in _MEANT if part in words), "")
    return meant or (_SUPERSEDED if kind is RetentionKind.REPLACED else OTHER_EVENT)


def _of_plan(named: str) -> tuple[Authority, str]:
    if named == LIST_OF_2019:
        return Authority.LIST, named
    if not named:
        return Authority.LOCAL, ""
    words = named.casefold()
    if "фз" in words or "закон" in words:
        return Authority.LAW, named
    if "переч" in words:
        return Authority.LIST, named
    if "положени" in words or "устав" in words:
        return Authority.STATUTE, named
    return Authority.LOCAL, named


def _number(text: str | None) -> int | None:
    return int(text) if text and text.isdecimal() else None
