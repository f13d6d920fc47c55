"""Whether index and catalogue agree: every record at its version, under its key, and no other."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from sqlmodel import Session, select

from regest.core.catalogue.tables import Record
from regest.core.hooks.search_types import EngineQuery, QueryTerm
from regest.core.store.tables import IndexQueue
from regest.index.engine import SearchIndex


@dataclass(frozen=True, slots=True)
class Comparison:
    """Record ids on which index and catalogue differ; those that wait in the queue are set apart.

    `stale` are held at another version, `misplaced` under another visibility key, `extra` are
    unknown to the catalogue.
    """

    records: int
    waiting: int
    missing: tuple[str, ...]
    stale: tuple[str, ...]
    misplaced: tuple[str, ...]
    extra: tuple[str, ...]

    @property
    def agrees(self) -> bool:
        """Whether nothing differs but what waits."""
        return not (self.missing or self.stale or self.misplaced or self.extra)


def compare(session: Session, index: SearchIndex) -> Comparison:
    """Compare the catalogue with what the index holds.

    Raises:
        IndexNeedsRebuild: the index cannot be read.
    """
    catalogue = {
        record_id: (version, key)
        for record_id, version, key in session.exec(
            select(Record.id, Record.version, Record.visibility_key)
        )
    }
    queued = set(session.exec(select(IndexQueue.record_id)))
    held = index.versions()
    settled = catalogue.keys() - queued
    common = settled & held.keys()
    return Comparison(
        records=len(catalogue),
        waiting=len(queued),
        missing=tuple(sorted(settled - held.keys())),
        stale=tuple(sorted(each for each in common if held[each] != catalogue[each][0])),
        misplaced=_misplaced(index, {each: catalogue[each][1] for each in common}),
        extra=tuple(sorted(held.keys() - catalogue.keys() - queued)),
    )


def _misplaced(index: SearchIndex, keys: dict[str, str]) -> tuple[str, ...]:
    under: dict[str, set[str]] = defaultdict(set)
    for record_id, key in keys.items():
        under[key].add(record_id)
    wrong: set[str] = set()
    for key, ids in under.items():
        node = QueryTerm(key, column="visibility_key")
        answer = index.search(EngineQuery(node=node, keys=(key,), limit=len(keys) + 1))
        wrong |= ids - {hit.record_id for hit in answer.hits}
    return tuple(sorted(wrong))
