"""Questions of minutes as extracts have them, kept with the last signature (EXE-3)."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterator
from typing import TYPE_CHECKING

from regest.api import Work
from regest.plugins.protocols.tables.meetings import ProtocolsItem

if TYPE_CHECKING:
    from regest.api.papers import Block
    from regest.plugins.protocols.minutes.written import Written
    from regest.plugins.protocols.sheet import ItemSheet


def keep(work: Work, written: Written) -> None:
    """Keep the blocks of every question of a meeting that is being signed."""
    for each in written.sheet.items:
        item = work.session.get_one(ProtocolsItem, each.item.id)
        item.extract = json.dumps(
            [[type(block).__name__, dataclasses.asdict(block)] for block in of_item(written, each)],
            ensure_ascii=False,
        )
        work.session.add(item)
    work.session.flush()


def kept(item: ProtocolsItem) -> Iterator[Block]:
    """Yield the blocks of a question as they were signed."""
    from regest.api import papers

    kinds = {kind.__name__: kind for kind in (papers.Heading, papers.Paragraph, papers.Gap)}
    for kind, values in json.loads(item.extract):
        yield kinds[kind](**values)


def of_item(written: Written, each: ItemSheet) -> Iterator[Block]:
    """Yield what was heard, voted and decided: neither speeches nor opinions go out of the house.

    Blocks that both have are those of the minutes: the same code sets them.
    """
    from regest.plugins.protocols.minutes.paper import item_pieces

    brief = dataclasses.replace(written, brief=True)
    return (piece.block for piece in item_pieces(brief, each, opinions=False))
