"""The paper of minutes with its plain texts taken out, to be edited; the rest stays as printed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

from regest.plugins.protocols import rewording
from regest.plugins.protocols.minutes_paper import Written, item_blocks, minutes_blocks
from regest.plugins.protocols.pages.paper_view import ShownBlock, shown
from regest.plugins.protocols.sheet import ItemSheet
from regest.plugins.protocols.wording import opinions_of, speeches_of

_LINE = 84


@dataclass(frozen=True, slots=True)
class Place:
    """A text that may be changed: between `lead` and `tail`, which are computed and locked.

    `instead` is what the paper says while the text is empty.
    """

    name: str
    text: str
    lead: str = ""
    tail: str = ""
    instead: str = ""

    @property
    def lines(self) -> int:
        """About how many lines the text takes."""
        return max(1, -(-len(self.text or self.instead) // _LINE))


@dataclass(frozen=True, slots=True)
class _Wanted:
    name: str
    text: str
    lead: str | None


@dataclass(frozen=True, slots=True)
class Question:
    """One question of the paper: `title` names it, `parts` are printed blocks and places."""

    title: str
    parts: tuple[ShownBlock | Place, ...]


def head_of(written: Written) -> list[ShownBlock]:
    """Return all that the paper says before its first question."""
    sheets = written.sheet.items
    first = next(shown(item_blocks(written, sheets[0])), None) if sheets else None
    return list(takewhile(lambda each: each != first, shown(minutes_blocks(written))))


def questions_of(written: Written) -> list[Question]:
    """Return the questions with their places."""
    return [
        Question(f"{each.item.position}. {each.item.title}", tuple(_parts(written, each)))
        for each in written.sheet.items
    ]


def places_of(questions: Iterable[Question]) -> dict[str, str]:
    """Return the text at each place that is shown."""
    return {
        part.name: part.text
        for question in questions
        for part in question.parts
        if isinstance(part, Place)
    }


def _parts(written: Written, each: ItemSheet) -> Iterator[ShownBlock | Place]:
    waiting = _wanted(written, each)
    # The first text under СЛУШАЛИ is what was heard, or what stands there while nobody wrote it.
    heard: Place | None = Place(rewording.heard_at(each.item), each.item.heard)
    for block in shown(item_blocks(written, each)):
        if block.kind != "text":
            yield block
        elif heard is not None:
            yield Place(heard.name, heard.text, instead="" if heard.text else block.text)
            heard = None
        else:
            yield _place(block, waiting) or block


def _wanted(written: Written, each: ItemSheet) -> list[_Wanted]:
    session, item = written.session, each.item
    return [
        *(
            _Wanted(rewording.speech_at(row), row.text, f"{row.speaker} – ")
            for row in speeches_of(session, item.id)
        ),
        *(
            _Wanted(rewording.point_at(item, row), row.text, f"{item.position}.{row.position}. ")
            for row in each.points
        ),
        *(
            _Wanted(rewording.opinion_at(row), row.text, None)
            for row in opinions_of(session, item.id)
        ),
    ]


def _place(block: ShownBlock, waiting: Sequence[_Wanted]) -> Place | None:
    for each in waiting:
        bare = each.text.rstrip(".")
        begin = block.text.find(bare)
        if begin < 0 or (each.lead is not None and block.text[:begin] != each.lead):
            continue
        tail = block.text[begin + len(bare) :].removeprefix(each.text[len(bare) :])
        locked = tail.strip().removeprefix("»").removeprefix(".").strip()
        return Place(each.name, each.text, block.text[:begin].strip(" «"), locked)
    return None
