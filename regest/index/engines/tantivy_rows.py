"""Index documents as tantivy keeps them: ready words, exact values, and the document itself.

Nothing is analysed inside tantivy: words stand joined by spaces, values that match whole apart.
"""

from __future__ import annotations

import functools
import json
import uuid
import zlib
from collections.abc import Sequence
from dataclasses import fields

from tantivy import DocAddress, Document, Schema, SchemaBuilder, Searcher

from regest.core.hooks.search_types import IndexDocument
from regest.index.columns import EXACT, FACETS, KEYWORDS, NAMED, SURFACE, TEXTS, row_of

RECORD = "record_id"
VERSION = "version"
DAY = "day"
# The halves of a record id that is a UUID, which are quicker read than what is stored.
HIGH, LOW = "high", "low"
KEPT = "kept"
# Columns of words, each scored by its rarity and the length of its text.
SCORED = tuple(f"{text}_{kind}" for text in TEXTS for kind in ("lemma", "stem"))
_PARTS = tuple(each.name for each in fields(IndexDocument))
_HALF = (1 << 64) - 1


@functools.cache
def schema() -> Schema:
    """Return the columns of the index."""
    made = SchemaBuilder()
    made.add_text_field(RECORD, stored=True, tokenizer_name="raw", index_option="basic")
    for name in KEYWORDS:
        made.add_text_field(name, fast=name in FACETS, tokenizer_name="raw", index_option="basic")
    for name in (EXACT, NAMED):
        made.add_text_field(name, tokenizer_name="raw", index_option="basic")
    made.add_text_field(SURFACE, tokenizer_name="whitespace", index_option="basic")
    for name in SCORED:
        option = "position" if name.endswith("_lemma") else "freq"
        made.add_text_field(name, tokenizer_name="whitespace", index_option=option)
    for name in (VERSION, DAY, HIGH, LOW):
        made.add_unsigned_field(name, fast=True)
    made.add_bytes_field(KEPT, stored=True)
    return made.build()


def kept_row(document: IndexDocument) -> Document:
    """Return what the index keeps of a document; the document too, to be written anew one day."""
    row = row_of(document)
    kept = Document()
    kept.add_text(RECORD, row.record_id)
    kept.add_unsigned(VERSION, row.version)
    kept.add_unsigned(DAY, day_number(document.date))
    halves = _halves(row.record_id)
    if halves is not None:
        kept.add_unsigned(HIGH, halves[0])
        kept.add_unsigned(LOW, halves[1])
    for column, values in row.keywords.items():
        for value in (" ".join(values),) if column == SURFACE else values:
            kept.add_text(column, value)
    for column, words in row.words.items():
        kept.add_text(column, " ".join(words))
    whole = json.dumps([getattr(document, name) for name in _PARTS], ensure_ascii=False)
    kept.add_bytes(KEPT, zlib.compress(whole.encode(), 1))
    return kept


def document_at(searcher: Searcher, address: DocAddress) -> IndexDocument:
    """Return the document that was kept whole."""
    kept: bytes = bytes(searcher.doc(address)[KEPT][0])
    values = json.loads(zlib.decompress(kept))
    return IndexDocument(**dict(zip(_PARTS, values, strict=True)))


def record_ids(searcher: Searcher, addresses: Sequence[DocAddress]) -> list[str]:
    """Return the record ids of some documents, in their order."""
    places = list(addresses)
    highs = searcher.fast_field_values(HIGH, places)
    lows = searcher.fast_field_values(LOW, places)
    return [
        str(searcher.doc(place).get_first(RECORD))
        if high is None or low is None
        else str(uuid.UUID(int=int(high) << 64 | int(low)))
        for place, high, low in zip(places, highs, lows, strict=True)
    ]


def day_number(date: str) -> int:
    """Return an ISO date as a number that grows with it; 0 for what is none."""
    digits = date.replace("-", "")
    return int(digits) if len(digits) == 8 and digits.isascii() and digits.isdigit() else 0


def _halves(record_id: str) -> tuple[int, int] | None:
    try:
        whole = uuid.UUID(record_id)
    except ValueError:
        return None
    return (whole.int >> 64, whole.int & _HALF) if str(whole) == record_id else None
