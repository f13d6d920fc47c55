"""The history of a card in words: titles of fields, days as people write them, numbers not ids."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from regest.core.base.messages import Message, Titles
from regest.kit.card_text import FORGOTTEN, is_forgotten
from regest.kit.words import ACTIONS, OWN_FIELDS, PARTY_ROLES

Word = Message | Titles | str
_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})")


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """A line of the table: when, who, what, which part of the card, before, after, why."""

    at: str
    actor: str
    what: Word
    part: Word
    old: str
    new: str
    reason: Word


def history_lines(
    card: Mapping[str, Any], fields: Mapping[str, Word], link_types: Mapping[str, Word]
) -> list[HistoryLine]:
    """Return the history of a card, newest first, as far as the card tells it to its reader."""
    names: dict[str, Word] = {**OWN_FIELDS, **PARTY_ROLES, **fields, **link_types}
    numbers = {link["id"]: link["number"] or link["id"] for link in card["links"]}
    return [_line(row, names, numbers) for row in reversed(card["history"])]


def _line(
    row: Mapping[str, str], names: Mapping[str, Word], numbers: Mapping[str, str]
) -> HistoryLine:
    # A file or a place in the file plan is named by what changed already.
    plain = row["field"] in {"", "component", "file"}
    return HistoryLine(
        at=row["at"],
        actor=row["actor"],
        what=ACTIONS.get(row["action"], row["action"]),
        part="" if plain else names.get(row["field"], row["field"]),
        old=_shown(row["old"]),
        new=numbers.get(row["new"], _shown(row["new"])),
        reason=FORGOTTEN if is_forgotten(row) else row["reason"],
    )


def _shown(value: str) -> str:
    found = _ISO.fullmatch(value)
    return f"{found[3]}.{found[2]}.{found[1]}" if found else value
