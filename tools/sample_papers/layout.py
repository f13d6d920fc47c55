"""The sources of the sample papers: plain text whose blocks say what they are on the paper.

A block begins with its kind (`[reference]`); a line of it is one line or paragraph, an empty one
is space; «|» parts what stands left and right, or the cells of a row; a table's kind is followed
by the widths of its columns in millimetres (`[table 10 62 26 34 38]`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

TEXTS = Path(__file__).parent / "texts"
_TOGETHER = re.compile(
    r"№ (?=\S)|\bп\. (?=\d)|\d (?=л\.|экз\.|г\.|человек|голосов)|\b[гд]\. (?=\S)"
)
_KIND = re.compile(r"\[([a-z]+)((?: \d+)*)\]")

KINDS = frozenset(
    {
        "mark", "letterhead", "contacts", "reference", "addressee", "heading", "salutation",
        "title", "note", "section", "plain", "text", "annex", "signature", "executor", "columns",
        "table",
    }
)  # fmt: skip


@dataclass(frozen=True)
class Block:
    """One block: its kind, its lines split at «|», and column widths in millimetres."""

    kind: str
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[int, ...] = ()


def read_source(name: str) -> tuple[Block, ...]:
    """Return the blocks of `texts/<name>.txt`.

    Raises:
        ValueError: a block of an unknown kind, or text before the first block.
    """
    blocks: list[Block] = []
    for line in (TEXTS / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        if match := _KIND.fullmatch(line):
            if match[1] not in KINDS:
                raise ValueError(f"{name}: unknown block {line}")
            widths = tuple(int(width) for width in match[2].split())
            blocks.append(Block(match[1], (), widths))
        elif not blocks:
            raise ValueError(f"{name}: text before the first block")
        else:
            last = blocks[-1]
            cells = tuple(_unbroken(cell.strip()) for cell in line.split("|"))
            blocks[-1] = Block(last.kind, (*last.rows, cells), last.widths)
    return tuple(blocks)


def plain_text(blocks: tuple[Block, ...], width: int = 72) -> str:
    """Return the paper as a typewriter would set it: the addressee on the right half."""
    parts = []
    for block in blocks:
        indent = " " * 40 if block.kind in {"addressee", "mark"} else ""
        gap = "\n\n" if block.kind == "text" else "\n"
        lines = [_typed(row, indent, width) for row in block.rows if block.kind != "text" or row[0]]
        parts.append(gap.join(lines))
    return "\n\n".join(parts) + "\n"


def _unbroken(text: str) -> str:
    """Return `text` with what belongs together held on one line («№ 4», «п. 3.1», «2 л.»)."""
    return _TOGETHER.sub(lambda match: match[0].replace(" ", "\xa0"), text)


def _typed(row: tuple[str, ...], indent: str, width: int) -> str:
    left = f"{indent}{row[0]}".replace("\xa0", " ")
    return left if len(row) == 1 else f"{left}{row[1].rjust(width - len(left))}"
