"""Papers registered and indexed, and somebody who searches in them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from regest.core.catalogue.visibility import visible_keys
from regest.core.people.access import CONSOLE_READER, Reader
from regest.core.store.database import Database
from regest.index.engine import SearchIndex
from regest.index.indexer import drain
from regest.index.lease import Lease
from regest.index.search import SearchPage, search
from regest.index.suggest import suggest
from tests.index.papers import Paper, add

TODAY = dt.date(2026, 10, 27)


class Desk:
    """Papers by a name that tests know them by, indexed; questions are the console's by default."""

    def __init__(
        self, database: Database, index: SearchIndex, lease: Lease, papers: Mapping[str, Paper]
    ) -> None:
        self.database, self.index, self.lease = database, index, lease
        self.names = {add(database, paper): name for name, paper in papers.items()}
        self.drain()

    def add(self, paper: Paper, name: str = "") -> str:
        """Register and index one more paper; return its record id."""
        record_id = add(self.database, paper)
        self.names[record_id] = name or paper.heading
        self.drain()
        return record_id

    def drain(self) -> None:
        """Bring the index up to date."""
        drain(self.database, self.index, self.lease, 60)

    def ask(self, text: str, reader: Reader = CONSOLE_READER, **options: object) -> SearchPage:
        """Return the page found."""
        with self.database.read() as session:
            return search(session, self.index, reader, text, today=TODAY, **options)  # type: ignore[arg-type]

    def find(self, text: str, reader: Reader = CONSOLE_READER, **options: object) -> list[str]:
        """Return the names of the papers found, best first, having checked the total."""
        page = self.ask(text, reader, **options)
        assert page.total == len(page.hits)
        return [self.names[hit.id] for hit in page.hits]

    def suggested(self, text: str, reader: Reader = CONSOLE_READER) -> list[str]:
        """Return the queries to go on with."""
        with self.database.read() as session:
            return [each.query for each in suggest(session, self.index, reader, text)]

    def keys(self, reader: Reader) -> frozenset[str]:
        """Return what a reader may see."""
        with self.database.read() as session:
            return visible_keys(session, reader)
