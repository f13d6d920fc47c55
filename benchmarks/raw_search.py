"""Search as libraries give it: Whoosh and SQLite FTS5 fed words analysed in the plainest way."""

from __future__ import annotations

import functools
import re
import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pymorphy3
import Stemmer
from whoosh import index as whoosh_index
from whoosh.analysis import SpaceSeparatedTokenizer
from whoosh.fields import STORED, TEXT, Schema
from whoosh.query import And, Or, Query, Term

from benchmarks.corpus import Page

TITLE_BOOST = 3.0
_WORD = re.compile(r"[^\W_]+")
_STEMMER = Stemmer.Stemmer("russian")
_MORPH = pymorphy3.MorphAnalyzer()
_FIELDS = {"title_stem": TITLE_BOOST, "title_lemma": TITLE_BOOST, "body_stem": 1, "body_lemma": 1}

Ask = Callable[[str, int], list[int]]


def variants(pages: Sequence[Page], folder: Path) -> dict[str, Ask]:
    """Return name → what answers a query with the places of documents, best first."""
    whoosh, fts5 = _Whoosh(pages, folder / "raw-whoosh"), _Fts5(pages)
    return {
        "raw whoosh, Snowball, all words": whoosh.all_words,
        "raw whoosh, Snowball, any word": whoosh.any_word,
        "raw whoosh, stem or lemma, cascade": whoosh.cascade,
        "raw FTS5, Snowball, all words": fts5.all_words,
    }


def _words(text: str) -> list[str]:
    return [word.lower().replace("ё", "е") for word in _WORD.findall(text)]


@functools.cache
def _stem(word: str) -> str:
    return str(_STEMMER.stemWord(word))


@functools.cache
def _lemma(word: str) -> str:
    return str(_MORPH.parse(word)[0].normal_form).replace("ё", "е")


class _Whoosh:
    """Stems and lemmas of titles and bodies."""

    def __init__(self, pages: Sequence[Page], folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        text = TEXT(analyzer=SpaceSeparatedTokenizer(), phrase=False)
        schema = Schema(place=STORED, **dict.fromkeys(_FIELDS, text))
        self.index = whoosh_index.create_in(folder, schema)
        writer = self.index.writer(limitmb=256)
        for place, page in enumerate(pages):
            words = {"title": _words(page.title), "body": _words(page.body)}
            values = {
                f"{part}_{kind}": " ".join(map(known, of_part))
                for part, of_part in words.items()
                for kind, known in (("stem", _stem), ("lemma", _lemma))
            }
            writer.add_document(place=place, **values)
        writer.commit(optimize=True)
        self.searcher: Any = self.index.searcher()

    def all_words(self, text: str, limit: int) -> list[int]:
        """Return what has the stems of all words."""
        return self._ask(And([_known(word, ("stem",)) for word in _words(text)]), limit)

    def any_word(self, text: str, limit: int) -> list[int]:
        """Return what has the stem of any word, best match first."""
        return self._ask(_any([_known(word, ("stem",)) for word in _words(text)]), limit)

    def cascade(self, text: str, limit: int) -> list[int]:
        """Return what has all words by stem or lemma, and after it what has any."""
        words = [_known(word, ("stem", "lemma")) for word in _words(text)]
        found = self._ask(And(words), limit)
        if len(found) < limit:
            found += self._ask(_any(words), 2 * limit)
        return list(dict.fromkeys(found))[:limit]

    def _ask(self, query: Query, limit: int) -> list[int]:
        return [hit["place"] for hit in self.searcher.search(query, limit=limit)]


def _known(word: str, kinds: Sequence[str]) -> Query:
    forms = {"stem": _stem(word), "lemma": _lemma(word)}
    return _any(
        [
            Term(field, forms[kind], boost=boost)
            for field, boost in _FIELDS.items()
            for kind in kinds
            if field.endswith(kind)
        ]
    )


def _any(queries: list[Query]) -> Query:
    either = Or(queries)
    # Another matcher of the library loses the best document now and then.
    either.matcher_type = Or.DEFAULT_MATCHER
    return either


class _Fts5:
    """Stems of titles and bodies in a table in memory."""

    def __init__(self, pages: Sequence[Page]) -> None:
        self.base = sqlite3.connect(":memory:")
        self.base.execute("CREATE VIRTUAL TABLE papers USING fts5(title, body)")
        self.base.executemany(
            "INSERT INTO papers (rowid, title, body) VALUES (?, ?, ?)",
            [(at, _stems(page.title), _stems(page.body)) for at, page in enumerate(pages)],
        )

    def all_words(self, text: str, limit: int) -> list[int]:
        """Return what has the stems of all words."""
        match = " ".join(f'"{_stem(word)}"' for word in _words(text))
        found = self.base.execute(
            "SELECT rowid FROM papers WHERE papers MATCH ? ORDER BY bm25(papers, ?, 1.0) LIMIT ?",
            (match, TITLE_BOOST, limit),
        )
        return [place for (place,) in found] if match else []


def _stems(text: str) -> str:
    return " ".join(map(_stem, _words(text)))
