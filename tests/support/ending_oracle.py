"""What must become of files, reckoned anew from the clauses of the domain without the product.

It knows files as a clerk would write them on a card: index, year, when each document got its event,
holds as intervals, what the commission said and when, and what was destroyed.
"""

from __future__ import annotations

import copy
import datetime as dt
from collections.abc import Collection
from dataclasses import dataclass, field

PERIODS: dict[str, tuple[str, int]] = {
    "01-01": ("years", 1),
    "01-02": ("years", 3),
    "01-03": ("review", 2),
    "01-04": ("permanent", 0),
    "01-05": ("needed", 1),
    "01-06": ("event", 1),
    "01-07": ("years", 15),
}
LASTING = {"permanent": {"01-04"}, "long_term": {"01-07"}}


@dataclass
class Held:
    """A hold: what it covers, from when, until when it is lifted."""

    scope: str
    about: str
    since: dt.date
    lifted: dt.date | None = None

    def on(self, day: dt.date) -> bool:
        return self.since <= day and (self.lifted is None or day < self.lifted)


@dataclass
class Card:
    """A file: `events` has the day of the event for each document, None while there is none.

    `last` is the year of the last paper that was put in.
    """

    index: str
    year: int
    last: int = 0
    letters: list[str] = field(default_factory=list)
    parties: set[str] = field(default_factory=set)
    events: dict[str, dt.date | None] = field(default_factory=dict)
    closed: bool = False
    closed_on: dt.date | None = None
    needed_until: dt.date | None = None
    said: list[tuple[dt.date, str, int]] = field(default_factory=list)
    inventoried: bool = False
    gone: bool = False

    def add(self, record_id: str, day: dt.date) -> None:
        """Put a letter of a day in."""
        self.letters.append(record_id)
        self.events[record_id] = None
        self.last = max(self.last, day.year)

    @property
    def kind(self) -> str:
        return PERIODS[self.index][0]

    @property
    def finished(self) -> int:
        """The year that the period of a closed file counts from (RET-1, FL-7)."""
        return max(self.year, self.last) if self.closed else self.year

    def act_year(self) -> int | None:
        """The first year whose act may include the file; None while there is none (4.1)."""
        kind, years = PERIODS[self.index]
        if not self.closed or kind == "permanent":
            return None
        if kind in {"years", "review"}:
            return self.finished + years + 1
        if kind == "needed":
            if self.needed_until is None:
                return None
            return max(self.finished + years, self.needed_until.year) + 1
        days = list(self.events.values())
        known = [day for day in days if day is not None]
        if not days or len(known) < len(days):
            return None
        return max(self.finished, *(day.year for day in known)) + years + 1

    def over(self, day: dt.date) -> bool:
        first = self.act_year()
        return first is not None and day >= dt.date(first, 1, 1)

    def verdict(self) -> tuple[dt.date, str, int] | None:
        return self.said[-1] if self.said else None


@dataclass
class Paper:
    """An act: the files in it, and how far it has come.

    It is behind once one of its files took in a paper that it does not tell of.
    """

    files: tuple[str, ...]
    year: int
    state: str = "draft"
    compiler: str = "secretary"
    behind: bool = False


@dataclass
class Oracle:
    """All cards, holds and acts, and every file that was ever destroyed."""

    cards: dict[str, Card] = field(default_factory=dict)
    holds: dict[str, Held] = field(default_factory=dict)
    acts: dict[str, Paper] = field(default_factory=dict)

    def copied(self) -> Oracle:
        return copy.deepcopy(self)

    def held(self, file_id: str, day: dt.date) -> bool:
        card = self.cards[file_id]
        names = {file_id, card.index, *card.letters, *card.parties}
        return any(each.on(day) and each.about in names for each in self.holds.values())

    def bound(self, file_id: str, but: str = "") -> bool:
        live = {"draft", "approved"}
        return any(
            file_id in each.files and each.state in live
            for act_id, each in self.acts.items()
            if act_id != but
        )

    def may_go(self, file_id: str, day: dt.date, act: str = "") -> bool:
        """Whether an act of this day may include the file (DSP-3, HLD-1, FP-5)."""
        card = self.cards[file_id]
        if card.gone or not card.closed or not card.over(day):
            return False
        if self.held(file_id, day) or self.bound(file_id, but=act):
            return False
        verdict = card.verdict()
        if card.kind == "review":
            return verdict is not None and verdict[1] == "destroy"
        return verdict is None or verdict[1] == "destroy"

    def leave_behind(self, file_id: str) -> None:
        """Note that a file has changed since the acts were drawn up that name it."""
        for each in self.acts.values():
            each.behind = each.behind or file_id in each.files

    def inventories_missing(self, files: Collection[str]) -> bool:
        """Whether a lasting file of the years from first to last is in no inventory (DSP-2)."""
        years = {self.cards[each].finished for each in files}
        span = range(min(years), max(years) + 1)
        return any(
            (self.lasting(each) or self.lasting_yet(each))
            and not each.inventoried
            and each.finished in span
            for each in self.cards.values()
        )

    def lasting(self, card: Card) -> bool:
        """Whether a closed file is kept for more than ten years, so that it is to be listed."""
        if not card.closed or card.gone:
            return False
        verdict = card.verdict()
        lasting = card.index in LASTING["permanent"] | LASTING["long_term"]
        return lasting or (verdict is not None and verdict[1] == "permanent")

    def lasting_yet(self, card: Card) -> bool:
        """Whether an open file will have to be listed once it is closed."""
        return not card.closed and card.index in LASTING["permanent"] | LASTING["long_term"]

    def due(self, day: dt.date) -> set[tuple[str, str]]:
        """What has to be done on a day: file and need."""
        found = set()
        for file_id, card in self.cards.items():
            need = self._need(card, day)
            if need and card.closed and not card.gone:
                found.add((file_id, need))
        return found

    def _need(self, card: Card, day: dt.date) -> str:
        verdict = card.verdict()
        if verdict is not None and verdict[1] == "permanent":
            return ""
        if card.kind == "needed" and card.needed_until is None:
            return "decide" if day >= dt.date(card.finished + 2, 1, 1) else ""
        if not card.over(day):
            return ""
        if card.kind != "review":
            return "destroy"
        if verdict is None:
            return "review"
        if verdict[1] == "destroy":
            return "destroy"
        return "review" if day >= dt.date(verdict[2] + 1, 1, 1) else ""
