"""What a search engine is told and answers, and the names that plugins bring into queries."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol

from regest.core.base.messages import Titles
from regest.core.hooks.types import FieldKind


@dataclass(frozen=True, kw_only=True, slots=True)
class SearchEngineDeclaration:
    """Where a search engine is: `target` is `module:attribute`, called with the index folder."""

    name: str
    title: Titles
    target: str


@dataclass(frozen=True, kw_only=True, slots=True)
class SearchField:
    """A name that may stand before a colon in a query («исполнитель:Иванова»).

    Looks into typed fields of records (`fields`, by name) and into the names of parties in some
    roles (`roles`); `aliases` are further names in any language. Values of kind DATE are sought as
    days and periods, of kind FOREIGN_NUMBER and NUMBER whole, of the others by their words.
    """

    name: str
    title: Titles
    aliases: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    kind: FieldKind = FieldKind.TEXT


@dataclass(frozen=True, kw_only=True, slots=True)
class IndexDocument:
    """A record as the index holds it, made from the database's present state.

    `exact` are normalised numbers found whole; `correspondents` are party ids; `parties` maps a
    role to the names in it, one to a line; dates are ISO text. `regest.index.columns` says what
    columns an engine keeps of it.
    """

    record_id: str
    version: int
    visibility_key: str
    class_name: str
    heading: str
    number: str
    exact: tuple[str, ...]
    year: str
    date: str
    file_index: str
    mark: str
    state: str
    body: str
    correspondents: tuple[str, ...] = ()
    parties: Mapping[str, str] = field(default_factory=dict)
    fields: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class QueryTerm:
    """One word, phrase or prefix of a query.

    `column` is empty for the whole text, a text column (`heading`, `people`, `body`), `exact`, a
    column of keywords, or `party.ROLE` and `field.NAME` for a word of a party or typed field; there
    a phrase is the whole value.
    `name` marks a word that is perhaps a surname: it is sought by all its forms.
    """

    text: str
    column: str = ""
    phrase: bool = False
    prefix: bool = False
    name: bool = False


@dataclass(frozen=True, slots=True)
class QueryRange:
    """Values of a column from `low` to `high`, both included; empty means without a bound.

    `column` is `date` or `field.NAME` of a typed field that holds ISO dates.
    """

    column: str
    low: str = ""
    high: str = ""


@dataclass(frozen=True, slots=True)
class QueryNot:
    """What must not match."""

    child: QueryNode


@dataclass(frozen=True, slots=True)
class QueryAnd:
    """All children match."""

    children: tuple[QueryNode, ...]


@dataclass(frozen=True, slots=True)
class QueryOr:
    """At least one child matches."""

    children: tuple[QueryNode, ...]


QueryNode = QueryTerm | QueryRange | QueryNot | QueryAnd | QueryOr


class SearchOrder(StrEnum):
    """How hits are put in order; equal ones by record id, the newest first."""

    RELEVANCE = "relevance"
    NEWEST = "newest"
    OLDEST = "oldest"


@dataclass(frozen=True, kw_only=True, slots=True)
class EngineQuery:
    """A question to a search engine: what, trimmed to which keys and filters, which page.

    `keys` are the visibility keys a reader may see; filters map a column of keywords → accepted
    values; `facets` names the columns of keywords whose values are to be counted.
    """

    node: QueryNode | None
    keys: Collection[str]
    filters: Mapping[str, Sequence[str]] = field(default_factory=dict)
    offset: int = 0
    limit: int = 25
    order: SearchOrder = SearchOrder.RELEVANCE
    facets: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class EngineHit:
    """A record that matched, with the engine's score (higher is better)."""

    record_id: str
    version: int
    score: float


@dataclass(frozen=True, slots=True)
class EngineAnswer:
    """One page of hits and, under the same trimming, the exact total and the facets' counts.

    `facets` maps column → value → number of records; a record with several values counts in each.
    """

    total: int
    hits: tuple[EngineHit, ...]
    facets: Mapping[str, Mapping[str, int]] = field(default_factory=dict)


class SearchEngine(Protocol):
    """Keeps index documents and answers queries; one writer at a time, readers at any time.

    The words that help a person type are those of the column `surface`.
    """

    name: str

    def write(self, documents: Sequence[IndexDocument], removed: Collection[str]) -> None:
        """Replace `documents` by record id, drop `removed` ids; durable and visible on return."""

    def search(self, query: EngineQuery) -> EngineAnswer:
        """Return the page that `query` asks for; never a record whose key is not in `keys`."""

    def near(self, word: str, distance: int) -> Collection[str]:
        """Return the words held, whoever may see them, within an edit distance of a folded one."""

    def frequencies(self, words: Collection[str], keys: Collection[str]) -> Mapping[str, int]:
        """Return word → number of records under `keys` that have it; words that none has left out.

        Lemmas and other forms do not count: a word is counted as it is written, folded.
        """

    def completions(
        self, beginning: str, keys: Collection[str], limit: int
    ) -> Sequence[tuple[str, int]]:
        """Return the words with a folded beginning that most records under `keys` have, and count.

        The most frequent come first, equal ones in alphabetical order.
        """

    def versions(self) -> Mapping[str, int]:
        """Return record id → version of all that is held, for comparing with the catalogue."""

    def purge(self) -> None:
        """Rewrite the index so that no word of a removed document is left in its files."""

    def close(self) -> None:
        """Let go of files and locks."""
