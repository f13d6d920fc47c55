"""How much of a query counts: what is too much is left out, and a person is told."""

from __future__ import annotations

import re
from collections.abc import Sequence

from regest.core.base.messages import Message, _
from regest.core.base.text import storable
from regest.index import analysis
from regest.index.query_grammar import Kind, Token
from regest.index.query_nodes import size

LIMIT_CHARACTERS = 200
LIMIT_WORDS = 20
# What all filters together may grow to: `год:1900-2026` asks for each year.
LIMIT_VALUES = 400

# What comes after that much cannot be among the first 200 characters of any sensible text.
_READ_CHARACTERS = 20_000
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f]+")
_OPERATORS = frozenset({Kind.AND, Kind.OR, Kind.NOT})


def tidy_query(text: str) -> tuple[str, tuple[Message, ...]]:
    """Return what counts of a text, on one line, and a note if anything was cut off."""
    line = " ".join(storable(_CONTROL.sub(" ", text[:_READ_CHARACTERS])).split())
    whole = analysis.tidy(line)
    note = _("Only the first {count} characters were sought", count=LIMIT_CHARACTERS)
    if len(whole) <= LIMIT_CHARACTERS:
        return whole, (note,) if len(text) > _READ_CHARACTERS else ()
    kept, blank, _rest = whole[: LIMIT_CHARACTERS + 1].rpartition(" ")
    return (kept if blank else whole[:LIMIT_CHARACTERS]), (note,)


def within_limits(tokens: Sequence[Token]) -> tuple[list[Token], tuple[Message, ...]]:
    """Return the tokens that may be sought, and notes on those that are too much."""
    kept: list[Token] = []
    notes: dict[str, Message] = {}
    words, values = LIMIT_WORDS, LIMIT_VALUES
    for token in tokens:
        count = 0 if token.kind in _OPERATORS else max(1, len(analysis.surfaces(token.text)))
        grown = size(token.filter.node) if token.filter is not None else 0
        if count > words:
            notes["words"] = _("Only the first {count} words were sought", count=LIMIT_WORDS)
        elif grown > values:
            notes["values"] = _(
                "“{value}” was left out: the filters are too wide", value=token.text
            )
        else:
            words, values = words - count, values - grown
            kept.append(token)
    return kept, tuple(notes.values())
