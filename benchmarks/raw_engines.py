"""Search libraries by their own plain ways, fed the same analysed documents: what ours cost more.

No trimming to a reader, no totals, no facets. Snippets are the library's own: Whoosh's highlighter
with our analysis, tantivy's generator with its own Russian stemmer.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, Protocol

import tantivy
from whoosh import fields, highlight, query
from whoosh.analysis import Analyzer, Token
from whoosh.filedb.filestore import FileStorage

from regest.core.hooks.search_types import IndexDocument, QueryAnd, QueryNode, QueryNot, QueryOr
from regest.core.hooks.search_types import QueryTerm as QueryWord
from regest.index import analysis
from regest.index.columns import EXACT, KEYWORDS, NAMED, SURFACE, TEXTS, row_of
from regest.index.terms import Lookup, lookups

VALUES = (*KEYWORDS, EXACT, NAMED, SURFACE)
WORDS = tuple(f"{text}_{kind}" for text in TEXTS for kind in ("lemma", "stem"))
FRAGMENTS = 2


class RawEngine(Protocol):
    """A library as its manual shows it."""

    def write(self, documents: Sequence[IndexDocument]) -> None:
        """Index documents and commit."""

    def find(self, node: QueryNode, limit: int) -> list[str]:
        """Return the ids of the best."""

    def learn(self, texts: Sequence[str]) -> None:
        """Take in the texts that snippets will be made of."""

    def mark(self, typed: str, texts: Sequence[str]) -> object:
        """Make snippets of texts."""

    def close(self) -> None:
        """Let go of files."""


class RawWhoosh:
    """Whoosh with its own matchers, told to give the right best ones."""

    def __init__(self, folder: Path, *, new: bool) -> None:
        columns = {name: fields.KEYWORD() for name in VALUES}
        for name in WORDS:
            columns[name] = fields.TEXT(phrase=name.endswith("lemma"))
        schema = fields.Schema(record_id=fields.ID(stored=True), version=fields.STORED(), **columns)
        storage = FileStorage(str(folder))
        self._index = storage.create_index(schema) if new else storage.open_index()
        self._searcher = self._index.searcher()
        self._analyzer = _OurAnalysis()

    def write(self, documents: Sequence[IndexDocument]) -> None:
        """Index documents and commit."""
        writer = self._index.writer(limitmb=256)
        for document in documents:
            row = row_of(document)
            columns = {**row.keywords, **row.words}
            writer.add_document(record_id=row.record_id, version=row.version, **columns)
        writer.commit()

    def find(self, node: QueryNode, limit: int) -> list[str]:
        """Return the ids of the best."""
        hits = self._searcher.search(_whoosh_query(node), limit=limit)
        return [hit["record_id"] for hit in hits]

    def learn(self, texts: Sequence[str]) -> None:
        """Take in the texts that snippets will be made of: Whoosh needs none."""

    def mark(self, typed: str, texts: Sequence[str]) -> object:
        """Make snippets of texts."""
        forms = [analysis.forms(word) for word in analysis.surfaces(typed)]
        terms = frozenset(each.lemma for each in forms if each)
        fragmenter, formatter = highlight.ContextFragmenter(), highlight.HtmlFormatter()
        return [
            highlight.highlight(text, terms, self._analyzer, fragmenter, formatter, top=FRAGMENTS)
            for text in texts
        ]

    def close(self) -> None:
        """Let go of files."""
        self._searcher.close()
        self._index.close()


class _OurAnalysis(Analyzer):  # type: ignore[misc]
    def __call__(self, value: str, **_options: object) -> Iterator[Token]:
        token = Token(chars=True)
        for place, word in enumerate(analysis.words(analysis.tidy(value))):
            token.text, token.pos = word.forms.lemma, place
            token.startchar, token.endchar = word.start, word.end
            yield token


def _whoosh_query(node: QueryNode) -> Any:
    if isinstance(node, QueryAnd):
        return query.And([_whoosh_query(each) for each in node.children])
    if isinstance(node, QueryOr):
        return _whoosh_or([_whoosh_query(each) for each in node.children])
    if isinstance(node, QueryNot):
        return query.Not(_whoosh_query(node.child))
    assert isinstance(node, QueryWord)
    return _whoosh_or([_whoosh_leaf(way) for way in lookups(node) or ()])


def _whoosh_or(children: list[Any]) -> Any:
    either = query.Or(children)
    either.matcher_type = query.Or.DEFAULT_MATCHER
    return either


def _whoosh_leaf(way: Lookup) -> Any:
    if way.in_a_row:
        return query.Phrase(way.column, list(way.terms), boost=way.boost)
    leaf = query.Prefix if way.beginning else query.Term
    return leaf(way.column, way.terms[0], boost=way.boost)


class RawTantivy:
    """Tantivy with columns of ready words."""

    def __init__(self, folder: Path, *, new: bool) -> None:
        builder = tantivy.SchemaBuilder()
        builder.add_text_field("record_id", stored=True, tokenizer_name="raw")
        builder.add_integer_field("version", stored=True)
        for name in VALUES:
            builder.add_text_field(name, tokenizer_name="raw", index_option="basic")
        for name in WORDS:
            option = "position" if name.endswith("lemma") else "freq"
            builder.add_text_field(name, tokenizer_name="words", index_option=option)
        self._schema = builder.build()
        self._index = tantivy.Index(self._schema, path=str(folder), reuse=not new)
        splitter = tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.whitespace()).build()
        self._index.register_tokenizer("words", splitter)
        self._searcher = self._index.searcher()
        self._writer: Any = None
        self._marks = _TantivySnippets()

    def write(self, documents: Sequence[IndexDocument]) -> None:
        """Index documents and commit."""
        writer = self._index.writer(num_threads=1)
        for document in documents:
            row = row_of(document)
            made = tantivy.Document(record_id=row.record_id, version=row.version)
            for name, values in row.keywords.items():
                for value in values:
                    made.add_text(name, value)
            for name, words in row.words.items():
                made.add_text(name, " ".join(words))
            writer.add_document(made)
        writer.commit()
        writer.wait_merging_threads()

    def find(self, node: QueryNode, limit: int) -> list[str]:
        """Return the ids of the best."""
        found = self._searcher.search(self._query(node), limit=limit, count=False)
        return [self._searcher.doc(address)["record_id"][0] for _score, address in found.hits]

    def mark(self, typed: str, texts: Sequence[str]) -> object:
        """Make snippets of texts."""
        return self._marks.make(typed, texts)

    def learn(self, texts: Sequence[str]) -> None:
        """Take in the texts that snippets will be made of."""
        self._marks.learn(texts)

    def close(self) -> None:
        """Let go of files."""

    def _query(self, node: QueryNode) -> Any:
        if isinstance(node, QueryAnd):
            return tantivy.Query.boolean_query([self._clause(each) for each in node.children])
        if isinstance(node, QueryOr):
            return self._any([self._query(each) for each in node.children])
        assert isinstance(node, QueryWord)
        return self._any([self._leaf(way) for way in lookups(node) or ()])

    def _clause(self, node: QueryNode) -> tuple[Any, Any]:
        if isinstance(node, QueryNot):
            return tantivy.Occur.MustNot, self._query(node.child)
        return tantivy.Occur.Must, self._query(node)

    def _any(self, children: list[Any]) -> Any:
        return tantivy.Query.boolean_query([(tantivy.Occur.Should, each) for each in children])

    def _leaf(self, way: Lookup) -> Any:
        if way.in_a_row and len(way.terms) > 1:
            made = tantivy.Query.phrase_query(self._schema, way.column, list(way.terms))
        else:
            made = tantivy.Query.term_query(self._schema, way.column, way.terms[0])
        return tantivy.Query.boost_query(made, way.boost) if way.boost else made


class _TantivySnippets:
    """Tantivy's generator marks only text in a column of its own, by its own stemmer."""

    def __init__(self) -> None:
        builder = tantivy.SchemaBuilder()
        builder.add_text_field("body", stored=True, tokenizer_name="ru")
        self._schema = builder.build()
        self._index = tantivy.Index(self._schema)
        stemmer = tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.simple())
        stemmer = stemmer.filter(tantivy.Filter.lowercase())
        stemmer = stemmer.filter(tantivy.Filter.stemmer("russian"))
        self._index.register_tokenizer("ru", stemmer.build())

    def learn(self, texts: Sequence[str]) -> None:
        writer = self._index.writer(num_threads=1)
        for text in texts:
            writer.add_document(tantivy.Document(body=text))
        writer.commit()
        writer.wait_merging_threads()
        self._index.reload()

    def make(self, typed: str, texts: Sequence[str]) -> object:
        words = " ".join(analysis.surfaces(typed))
        asked = self._index.parse_query(words, ["body"])
        searcher = self._index.searcher()
        generator = tantivy.SnippetGenerator.create(searcher, asked, self._schema, "body")
        return [generator.snippet_from_doc(tantivy.Document(body=text)).to_html() for text in texts]


RAW: dict[str, Callable[..., RawEngine]] = {"whoosh": RawWhoosh, "tantivy": RawTantivy}
