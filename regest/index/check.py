"""Whether index and catalogue agree: every record at its version, under its key, and no other.

Files and correspondents are compared by their counts: a record may change its file, and a party its
identity, without a new version.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass, replace

from sqlmodel import Session, col, func, select

from regest.core.catalogue.tables import File, Record, RecordParty
from regest.core.hooks.search_types import EngineQuery, QueryTerm
from regest.core.store.tables import IndexQueue
from regest.index.documents import CORRESPONDENT_ROLES
from regest.index.engine import SearchIndex


@dataclass(frozen=True, slots=True)
class Comparison:
    """Record ids on which index and catalogue differ; those that wait in the queue are set apart.

    `stale` are held at another version, `misplaced` under another visibility key, `extra` are
    unknown to the catalogue. `miscounted` are values (file indexes, party ids) that the index has
    for more or fewer records; they are compared when nothing waits and nothing else differs.
    """

    records: int
    waiting: int
    missing: tuple[str, ...]
    stale: tuple[str, ...]
    misplaced: tuple[str, ...]
    extra: tuple[str, ...]
    miscounted: tuple[str, ...] = ()

    @property
    def agrees(self) -> bool:
        """Whether nothing differs but what waits."""
        return not (self.missing or self.stale or self.misplaced or self.extra or self.miscounted)


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
    found = Comparison(
        records=len(catalogue),
        waiting=len(queued),
        missing=tuple(sorted(settled - held.keys())),
        stale=tuple(sorted(each for each in common if held[each] != catalogue[each][0])),
        misplaced=_misplaced(index, {each: catalogue[each][1] for each in common}),
        extra=tuple(sorted(held.keys() - catalogue.keys() - queued)),
    )
    if queued or not found.agrees:
        return found
    return replace(
        found, miscounted=_miscounted(session, index, {key for _v, key in catalogue.values()})
    )


def _miscounted(session: Session, index: SearchIndex, keys: Collection[str]) -> tuple[str, ...]:
    in_files = (
        select(File.index, func.count())
        .join(Record, col(Record.file_id) == col(File.id))
        .group_by(col(File.index))
    )
    with_parties = (
        select(RecordParty.party_id, func.count(col(RecordParty.record_id).distinct()))
        .where(col(RecordParty.role).in_(CORRESPONDENT_ROLES))
        .group_by(col(RecordParty.party_id))
    )
    query = EngineQuery(node=None, keys=keys, limit=0, facets=("file_index", "correspondent"))
    counts = index.search(query).facets
    wrong = set(session.exec(in_files)) ^ set(counts["file_index"].items())
    wrong |= set(session.exec(with_parties)) ^ set(counts["correspondent"].items())
    return tuple(sorted({value for value, _count in wrong}))


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
