"""What there is to say of a deployment's index: whether it agrees, which engine serves, advice."""

from __future__ import annotations

from sqlmodel import Session

from regest.core.base.messages import Message, _
from regest.core.preservation.health import Diagnosis, Status
from regest.index.builtin import TANTIVY
from regest.index.check import Comparison, compare
from regest.index.engine import WHOOSH, IndexNeedsRebuild, SearchIndex

# Above this a search takes Whoosh long enough to be felt.
COMFORTABLE_RECORDS = 20_000


def is_moving(index: SearchIndex) -> bool:
    """Say whether another engine than the one that is set still serves."""
    return index.serving not in {None, index.name}


def service(index: SearchIndex) -> Message:
    """Return a sentence on which engine serves and which is set."""
    if not is_moving(index):
        return _("Search engine: {name}", name=index.name)
    return _(
        "Search engine: {serving}; the settings name {name}. Move to it: regest index rebuild",
        serving=index.serving,
        name=index.name,
    )


def advice(records: int, index: SearchIndex) -> Message | None:
    """Return a recommendation for a catalogue of so many records; it is no fault to ignore it."""
    if records <= COMFORTABLE_RECORDS or index.name != WHOOSH.name:
        return None
    return _(
        "With more than {count} records the search engine {name} answers several times faster: "
        'run `pip install regest[tantivy]`, write engine = "tantivy" under [search] in '
        "regest.toml, then run `regest index rebuild`.",
        count=COMFORTABLE_RECORDS,
        name=TANTIVY.name,
    )


def diagnose(session: Session, index: SearchIndex) -> Diagnosis:
    """Return what `regest doctor` says of the index."""
    remedy = _("Run `regest index rebuild`: records and files are not touched.")
    try:
        found = compare(session, index)
    except IndexNeedsRebuild as missing:
        return Diagnosis(Status.WARNING, missing.message, remedy, code="index_missing")
    if not found.agrees:
        return Diagnosis(
            Status.WARNING, _("Index and catalogue differ."), remedy, code="index_differs"
        )
    if is_moving(index):
        return Diagnosis(Status.WARNING, service(index), remedy, code="index_moving")
    return Diagnosis(Status.OK, _agreement(found, index), advice(found.records, index))


def _agreement(found: Comparison, index: SearchIndex) -> Message:
    return _(
        "Index and catalogue agree: {count}; waiting: {waiting}; search engine: {name}",
        count=found.records,
        waiting=found.waiting,
        name=index.name,
    )
