"""The paper of minutes with its plain texts taken out, to be edited; the rest stays as printed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

from regest.api import Message
from regest.plugins.protocols.minutes.paper import Piece, Written, minutes_pieces
from regest.plugins.protocols.pages.paper_view import ShownBlock, shown
from regest.plugins.protocols.words import _

_LINE = 84
# What belongs to a point besides its words, by the kind of its place.
LABELS: Mapping[str, Message] = {
    "due": _.p("point", "Due (16.11.2026)"),
    "executors": _.p("point", "Executors, separated by semicolons"),
    "others": _.p("point", "Executors who are not in the directory"),
}


@dataclass(frozen=True, slots=True)
class Detail:
    """A short text that belongs to a place: the day a point is due, or who executes it."""

    name: str
    text: str
    label: Message


@dataclass(frozen=True, slots=True)
class Place:
    """A text that may be changed, between `lead` and `tail`, which are computed and locked.

    `instead` is what the paper says while the text is empty.
    """

    name: str
    text: str
    lead: str = ""
    tail: str = ""
    instead: str = ""
    details: tuple[Detail, ...] = ()

    @property
    def lines(self) -> int:
        """About how many lines the text takes."""
        texts = (self.text or self.instead).split("\n")
        return sum(max(1, -(-len(each) // _LINE)) for each in texts)


@dataclass(frozen=True, slots=True)
class Run:
    """Parts of the paper that stand together: all locked (`places` false), or places."""

    locked: bool
    parts: tuple[ShownBlock | Place, ...]


def runs_of(written: Written) -> list[Run]:
    """Return the paper in its order."""
    parts = [part for piece in minutes_pieces(written) for part in _parts(piece)]
    grouped = groupby(parts, key=lambda part: isinstance(part, ShownBlock))
    return [Run(locked, tuple(found)) for locked, found in grouped]


def _parts(piece: Piece) -> Iterator[ShownBlock | Place]:
    if not piece.wording:
        yield from shown([piece.block])
        return
    (name, text), *others = piece.wording
    details = tuple(
        Detail(each, value, LABELS[each.partition(":")[0]])
        for each, value in others
        if each.partition(":")[0] in LABELS
    )
    printed = next(shown([piece.block]), ShownBlock("gap")).text
    bare = text.rstrip(".")
    begin = printed.find(bare) if bare else -1
    if begin < 0:
        yield Place(name, text, instead="" if text else printed, details=details)
        return
    tail = printed[begin + len(bare) :].strip().lstrip("».").strip()
    yield Place(name, text, printed[:begin].strip(" «"), tail, details=details)
