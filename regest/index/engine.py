"""Opening the search engine of a deployment, and knowing when its index can no longer be trusted.

The index folder holds `current.json` (a stamp: what the index was made with, and which folder
inside is in force) and one `data-…` folder. A rebuild fills another `data-…` folder and replaces
the stamp, so that the old index serves until the new one is whole.
"""

from __future__ import annotations

import errno
import importlib
import json
import os
import shutil
import uuid
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

import structlog

from regest.core.base.errors import RegestError, Unavailable
from regest.core.base.messages import Message, Titles, _
from regest.core.hooks.search_types import (
    EngineAnswer,
    EngineQuery,
    IndexDocument,
    SearchEngine,
    SearchEngineDeclaration,
)
from regest.index.analysis import analysis_id

log = structlog.get_logger(__name__)

# Raised when the columns of an index document change.
SCHEMA_VERSION = 3
WHOOSH = SearchEngineDeclaration(
    name="whoosh",
    title=Titles(ru="Whoosh (встроенный)", en="Whoosh (embedded)"),
    target="regest.index.engines.whoosh:WhooshEngine",
)
_STAMP = "current.json"
# A full disk or a missing right says nothing about the index.
_NOT_TORN = frozenset(
    {errno.ENOSPC, errno.EDQUOT, errno.EACCES, errno.EPERM, errno.EROFS, errno.EMFILE}
)


class IndexNeedsRebuild(Unavailable):
    """The index is missing, torn or made by another program; the catalogue is whole."""

    def __init__(self, reason: Message) -> None:
        super().__init__(
            "index_needs_rebuild",
            _("The search index has to be built anew: {reason}", reason=reason),
            remedy=_("Run `regest index rebuild`: records and files are not touched."),
        )
        self.reason = reason


@dataclass(frozen=True, slots=True)
class IndexStamp:
    """What an index was made with; an index with another stamp is not read."""

    engine: str
    engine_version: str
    analysis: str
    schema: int
    folder: str


class SearchIndex:
    """The index of a deployment: a search engine that opens itself and fails in one way only.

    Any fault of the engine comes out as `IndexNeedsRebuild`. An index replaced by another process
    is opened anew at the next call.
    """

    def __init__(self, folder: Path, declaration: SearchEngineDeclaration = WHOOSH) -> None:
        self.folder = folder
        self.declaration = declaration
        self.name = declaration.name
        self._engine: SearchEngine | None = None
        self._opened: IndexStamp | None = None

    def open(self) -> None:
        """Open the index, as every other call does by itself.

        Raises:
            IndexNeedsRebuild: it is missing, torn or made by another program.
        """
        with self._trusted():
            pass

    def search(self, query: EngineQuery) -> EngineAnswer:
        """Return the page that `query` asks for."""
        with self._trusted() as engine:
            return engine.search(query)

    def near(self, word: str, distance: int) -> Collection[str]:
        """Return the words held, whoever may see them, within an edit distance of a folded one."""
        with self._trusted() as engine:
            return engine.near(word, distance)

    def frequencies(self, words: Collection[str], keys: Collection[str]) -> Mapping[str, int]:
        """Return word → number of records under `keys` that have it as written, folded."""
        with self._trusted() as engine:
            return engine.frequencies(words, keys)

    def completions(
        self, beginning: str, keys: Collection[str], limit: int
    ) -> Sequence[tuple[str, int]]:
        """Return the words with a folded beginning that most records under `keys` have, counted."""
        with self._trusted() as engine:
            return engine.completions(beginning, keys, limit)

    def write(self, documents: Sequence[IndexDocument], removed: Collection[str]) -> None:
        """Replace `documents` and drop `removed`; only under the lease."""
        with self._trusted() as engine:
            engine.write(documents, removed)

    def versions(self) -> Mapping[str, int]:
        """Return record id → version of all that is held."""
        with self._trusted() as engine:
            return engine.versions()

    def purge(self) -> None:
        """Rewrite the index without any word of a removed document; only under the lease."""
        with self._trusted() as engine:
            engine.purge()

    def close(self) -> None:
        """Let go of files and locks."""
        if self._engine is not None:
            self._engine.close()
        self._engine, self._opened = None, None

    def create(self, fill: Callable[[SearchEngine], None]) -> None:
        """Build an index in a new folder with `fill`, then put it in force; only under the lease.

        What an interrupted build left behind is removed first.
        """
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self.folder.chmod(0o700)
        in_force = self._stamp_or_none()
        self._sweep(keep=in_force.folder if in_force else "")
        data = self.folder / f"data-{uuid.uuid4().hex[:12]}"
        data.mkdir(mode=0o700)
        engine = self._load(data)
        try:
            fill(engine)
        finally:
            engine.close()
        self._publish(self._expected(data.name))
        self.close()
        self._sweep(keep=data.name)

    @contextmanager
    def _trusted(self) -> Iterator[SearchEngine]:
        try:
            yield self._current()
        except RegestError:
            raise
        except Exception as fault:
            if isinstance(fault, OSError) and fault.errno in _NOT_TORN:
                raise _unusable(fault) from fault
            log.warning("index_unreadable", engine=self.name, error=repr(fault))
            self._forget()
            raise IndexNeedsRebuild(_("its files cannot be read")) from fault

    def _current(self) -> SearchEngine:
        stamp = self._stamp_or_none()
        if stamp is None:
            raise IndexNeedsRebuild(_("there is none yet"))
        if stamp != self._expected(stamp.folder):
            raise IndexNeedsRebuild(_("it was made by another version of the program"))
        if self._engine is None or stamp != self._opened:
            self.close()
            # An engine would take an emptied folder for that of a new index.
            if not any((self.folder / stamp.folder).glob("*")):
                raise IndexNeedsRebuild(_("its files are gone"))
            self._engine = self._load(self.folder / stamp.folder)
            self._opened = stamp
        return self._engine

    def _load(self, data: Path) -> SearchEngine:
        return _attribute(self.declaration.target)(data)

    def _expected(self, folder: str) -> IndexStamp:
        version = str(getattr(_attribute(self.declaration.target), "version", ""))
        return IndexStamp(self.name, version, analysis_id(), SCHEMA_VERSION, folder)

    def _stamp_or_none(self) -> IndexStamp | None:
        try:
            return IndexStamp(**json.loads((self.folder / _STAMP).read_bytes()))
        except (OSError, ValueError, TypeError):
            return None

    def _publish(self, stamp: IndexStamp) -> None:
        temporary = self.folder / f"{_STAMP}.new"
        with temporary.open("w") as file:
            json.dump(asdict(stamp), file)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(self.folder / _STAMP)
        sync_folder(self.folder)

    def _sweep(self, keep: str) -> None:
        for data in self.folder.glob("data-*"):
            if data.name != keep:
                shutil.rmtree(data, ignore_errors=True)

    def _forget(self) -> None:
        # Closing a torn engine may fail in its turn; its files are about to be replaced anyway.
        try:
            self.close()
        except Exception as fault:  # noqa: BLE001
            log.debug("index_close_failed", error=repr(fault))
            self._engine, self._opened = None, None


def sync_folder(folder: Path) -> None:
    """Make renames inside `folder` survive a power cut."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _unusable(fault: OSError) -> Unavailable:
    return Unavailable(
        "index_unusable",
        _("The search index cannot be used: {cause}", cause=fault.strerror or repr(fault)),
        remedy=_("Check the free space and the rights to the folder `index`, then try again."),
    )


def _attribute(target: str) -> Callable[[Path], SearchEngine]:
    module, _colon, name = target.partition(":")
    attribute: Callable[[Path], SearchEngine] = getattr(importlib.import_module(module), name)
    return attribute
