"""The columns that every engine keeps of an index document, and the words in them.

One place for all engines, so that an index answers the same whichever engine keeps it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from regest.core.hooks.search_types import IndexDocument
from regest.index import analysis

# Columns of words with their boosts, and columns whose values match whole.
TEXTS = {"heading": 3.0, "people": 2.0, "body": 1.0}
KEYWORDS = (
    "visibility_key",
    "class_name",
    "year",
    "date",
    "file_index",
    "mark",
    "state",
    "correspondent",
)
# Columns of keywords that may be counted and filtered by.
FACETS = ("class_name", "year", "correspondent", "file_index", "mark")
EXACT = "exact"
NAMED = "named"
SURFACE = "surface"
SHORTEST_SURFACE = 3
# Texts of which NAMED keeps the words as written, so that a beginning finds them there alone.
BEGINNINGS = ("heading", "people")


@dataclass(frozen=True, slots=True)
class Row:
    """An index document taken apart: column → values.

    `keywords` match whole (each of KEYWORDS, EXACT, NAMED and SURFACE, without repetitions);
    `words` are the scored columns `…_lemma` and `…_stem` of each text, in the order of the text,
    with repetitions. SURFACE holds the words as written, folded, of three letters or more. NAMED
    holds `party.ROLE` and `field.NAME` with `=` and a whole value, folded, or with `:` and a lemma,
    a stem or a word as written; `heading:` and `people:` stand before words as written.
    """

    record_id: str
    version: int
    keywords: Mapping[str, tuple[str, ...]]
    words: Mapping[str, list[str]]


def row_of(document: IndexDocument) -> Row:
    """Return what an engine keeps of a document."""
    texts = {
        "heading": document.heading,
        "people": "\n".join(document.parties.values()),
        "body": "\n".join((document.body, *document.fields.values())),
    }
    words: dict[str, list[str]] = {}
    surfaces: dict[str, None] = {}
    named: dict[str, None] = {}
    for column, text in texts.items():
        tidy = analysis.tidy(text)
        known = list(analysis.words(tidy))
        words[f"{column}_lemma"] = [word.forms.lemma for word in known]
        words[f"{column}_stem"] = [word.forms.stem for word in known if word.forms.stem]
        written = dict.fromkeys(tidy[word.start : word.end] for word in known)
        surfaces |= written
        if column in BEGINNINGS:
            named.update((word_of(column, word), None) for word in written)
    named.update(dict.fromkeys(_named(document)))
    keywords = {
        "visibility_key": (document.visibility_key,),
        "class_name": (document.class_name,),
        "year": (document.year,),
        "date": (document.date,),
        "file_index": (document.file_index,),
        "mark": (document.mark,),
        "state": (document.state,),
        "correspondent": document.correspondents,
        EXACT: document.exact,
        NAMED: tuple(named),
        SURFACE: tuple(dict.fromkeys(filter(None, map(surface_of, surfaces)))),
    }
    held = {name: tuple(filter(None, dict.fromkeys(each))) for name, each in keywords.items()}
    return Row(document.record_id, document.version, held, words)


def surface_of(word: str) -> str:
    """Return a word as the surface column holds it; empty when it is too short or no word."""
    folded = analysis.fold(word)
    return folded if len(folded) >= SHORTEST_SURFACE and folded.isalpha() else ""


def _named(document: IndexDocument) -> Iterator[str]:
    sources = [(f"party.{role}", names) for role, names in document.parties.items()]
    sources += [(f"field.{name}", value) for name, value in document.fields.items()]
    for column, text in sources:
        for line in analysis.tidy(text).splitlines():
            yield whole_of(column, line)
            for word in analysis.words(line):
                yield f"{column}:{word.forms.lemma}"
                yield word_of(column, line[word.start : word.end])
                if word.forms.stem:
                    yield f"{column}:{word.forms.stem}"


def word_of(column: str, word: str) -> str:
    """Return a word of a party, typed field or text as NAMED holds it."""
    return f"{column}:{analysis.fold(word)}"


def whole_of(column: str, value: str) -> str:
    """Return a whole value of a party or typed field as NAMED holds it."""
    words = " ".join(analysis.fold(word) for word in analysis.tidy(value).split())
    return f"{column}={words}"
