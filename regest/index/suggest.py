"""What the word being typed may become: words, registration numbers and names, as one types.

All of it out of what the reader may see; queries that suggestions hold are whole, so that they can
be put into the box as they are.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import chain, islice

from sqlmodel import Session, col, select

from regest.core.base.numbers import normalise_number
from regest.core.catalogue.directory import seen_parties
from regest.core.catalogue.tables import Record, RecordField
from regest.core.catalogue.visibility import visible, visible_keys
from regest.core.people.access import Reader
from regest.core.people.names import match_key
from regest.core.people.tables import Party
from regest.index import analysis
from regest.index.engine import SearchIndex
from regest.index.layout import retyped
from regest.index.query_limits import LIMIT_CHARACTERS

LIMIT = 8
_FEWEST_LETTERS = 2
# So many forms of a word may stand before the next word.
_FORMS = 5
_LETTERS = re.compile(r"[^\W\d_]+$")


class SuggestionKind(StrEnum):
    """What was found to go on with."""

    WORD = "word"
    NUMBER = "number"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A whole query to go on with; `shown` is the word, number or name it ends with."""

    kind: SuggestionKind
    query: str
    shown: str


def suggest(
    session: Session, index: SearchIndex, reader: Reader, text: str, limit: int = LIMIT
) -> tuple[Suggestion, ...]:
    """Return up to `limit` ways to go on with a query whose last word is being typed.

    Numbers come first, then the most frequent words, then names; typed in the wrong keyboard layout
    they are found as well. Nothing after a blank, and below two letters.

    Raises:
        IndexNeedsRebuild: the index is missing or torn.
    """
    typed = text[:LIMIT_CHARACTERS].lstrip()
    begun = typed.split(" ")[-1]
    before = typed[: len(typed) - len(begun)]
    for beginning in (begun, *retyped(begun)):
        if found := _of(session, index, reader, before, beginning, limit):
            return found
    return ()


def _of(
    session: Session, index: SearchIndex, reader: Reader, before: str, begun: str, limit: int
) -> tuple[Suggestion, ...]:
    letters = _LETTERS.search(begun)
    word = letters[0] if letters else ""
    found: list[Suggestion] = []
    if any(sign.isdecimal() for sign in begun):
        found += [
            Suggestion(SuggestionKind.NUMBER, before + number, number)
            for number in _numbers(session, reader, begun, limit)
        ]
    if len(word) >= _FEWEST_LETTERS:
        folded, head = analysis.fold(word), before + begun[: len(begun) - len(word)]
        found += [
            Suggestion(SuggestionKind.WORD, head + each, each)
            for each in _words(index, visible_keys(session, reader), folded, limit)
        ]
        # Names are few and say most: some of the room is theirs.
        names = _names(session, reader, folded, limit // 2)
        found[max(0, limit - len(names)) :] = [
            Suggestion(SuggestionKind.NAME, _with_name(head, name), name) for name in names
        ]
    return tuple(found[:limit])


def _words(index: SearchIndex, keys: Collection[str], folded: str, limit: int) -> Iterable[str]:
    """Return the most frequent words that begin so, one form of each: the dictionary's if held."""
    forms: dict[str, str] = {}
    for word, _records in index.completions(folded, keys, limit * _FORMS):
        known = analysis.forms(word)
        lemma = known.lemma if known else word
        forms[lemma] = lemma if word == lemma else forms.get(lemma, word)
    return islice((word for word in forms.values() if word != folded), limit)


def _with_name(head: str, name: str) -> str:
    return f'{head}"{name}"' if head.endswith(":") else head.rstrip('"«“„') + name


def _numbers(session: Session, reader: Reader, begun: str, limit: int) -> Iterator[str]:
    """Yield own numbers that begin so, then those of correspondents, of the newest letters."""
    prefix = normalise_number(begun)
    if not prefix:
        return
    newest = (col(Record.registered_on).desc(), col(Record.id).desc())
    own = select(Record.number).where(
        visible(reader), col(Record.number_match).startswith(prefix, autoescape=True)
    )
    foreign = (
        select(RecordField.value)
        .join(Record, col(Record.id) == col(RecordField.record_id))
        .where(visible(reader), col(RecordField.exact).startswith(prefix, autoescape=True))
    )
    found = chain.from_iterable(
        session.exec(wanted.order_by(*newest).limit(limit)) for wanted in (own, foreign)
    )
    yield from islice(dict.fromkeys(found), limit)


def _names(session: Session, reader: Reader, folded: str, limit: int) -> list[str]:
    """Return names of parties with a word that begins so."""
    wanted = select(Party.name).where(
        col(Party.merged_into).is_(None),
        seen_parties(reader),
        col(Party.match_key).contains(match_key(folded), autoescape=True),
    )
    names = session.exec(wanted.order_by(col(Party.name)))
    having = (
        name
        for name in names
        if any(analysis.fold(word).startswith(folded) for word in analysis.surfaces(name))
    )
    return list(islice(having, limit))
