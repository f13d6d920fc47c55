"""What minutes on paper say, as data: nothing is computed here, only read."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field


@dataclass(slots=True)
class FoundGuest:
    """Somebody without a vote, with the post that the paper gives."""

    name: str
    post: str = ""


@dataclass(slots=True)
class FoundVote:
    """A vote as the paper has it; `stated` is what it says the vote came to, None when silent."""

    votes_for: int
    against: int
    abstained: int
    not_voted: int = 0
    mover: str = ""
    stated: bool | None = None
    of_roster: bool = False


@dataclass(slots=True)
class FoundPoint:
    """A point that was decided; `vote` counts the votes of its question from 1."""

    number: str
    text: str
    due_on: dt.date | None = None
    responsible: str = ""
    vote: int = 1


@dataclass(slots=True)
class FoundItem:
    """A question with what was heard, said, voted and decided."""

    position: int
    title: str = ""
    rapporteur: str = ""
    heard: str = ""
    speeches: list[tuple[str, str]] = field(default_factory=list)
    votes: list[FoundVote] = field(default_factory=list)
    points: list[FoundPoint] = field(default_factory=list)
    opinions: list[tuple[str, str]] = field(default_factory=list)


@dataclass(slots=True)
class FoundMinutes:
    """Everything that was read; what the paper does not say is empty."""

    body: str = ""
    number: int | None = None
    held_on: dt.date | None = None
    place: str = ""
    begins: dt.time | None = None
    ends: dt.time | None = None
    chairing: str = ""
    secretary: str = ""
    roster: int | None = None
    quorum: int | None = None
    present: list[str] = field(default_factory=list)
    present_stated: int | None = None
    absent: list[str] = field(default_factory=list)
    consultative: list[FoundGuest] = field(default_factory=list)
    invited: list[FoundGuest] = field(default_factory=list)
    items: list[FoundItem] = field(default_factory=list)
    annexes: list[tuple[str, int]] = field(default_factory=list)
