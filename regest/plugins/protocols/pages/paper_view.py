"""A paper as a page shows it: its own blocks, in their order, without the sheet's measures."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from regest.api.papers import Block


@dataclass(frozen=True, slots=True)
class ShownBlock:
    """A block: `kind` is title, heading, text, pairs, table, signature or gap.

    `text` belongs to the first three, `rows` to pairs, tables and a signature (post and name);
    `look` is the alignment of a text.
    """

    kind: str
    text: str = ""
    look: str = ""
    bold: bool = False
    rows: tuple[tuple[str, ...], ...] = ()
    head: tuple[str, ...] = ()


def shown(blocks: Iterable[Block]) -> Iterator[ShownBlock]:
    """Yield blocks as they are shown; what a screen has no room for (charts, codes) is left out."""
    from regest.api.papers import Gap, Heading, Pairs, Paragraph, Signature, Table

    for each in blocks:
        match each:
            case Heading():
                yield ShownBlock("title" if each.level == 1 else "heading", each.text)
            case Paragraph():
                yield ShownBlock("text", each.text, each.align, each.bold)
            case Pairs():
                yield ShownBlock("pairs", rows=each.rows)
            case Table():
                heads = tuple(column.title for column in each.columns)
                yield ShownBlock("table", rows=each.rows, head=heads)
            case Signature():
                yield ShownBlock("signature", rows=((each.post, each.name),))
            case Gap():
                yield ShownBlock("gap")
            case _:
                continue
