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
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TypeVar

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
_Answer = TypeVar("_Answer")
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

    `declaration` is the engine that is set: `create` builds with it. Until then an index made by
    one of the `others` serves on, and is written to. Any fault of an engine comes out as
    `IndexNeedsRebuild`. An index replaced by another process is opened anew at the next call.
    """

    def __init__(
        self,
        folder: Path,
        declaration: SearchEngineDeclaration = WHOOSH,
        others: Iterable[SearchEngineDeclaration] = (),
    ) -> None:
        self.folder = folder
        self.declaration = declaration
        self.name = declaration.name
        self._known = {each.name: each for each in (*others, declaration)}
        self._engine: SearchEngine | None = None
        self._opened: IndexStamp | None = None

    @property
    def serving(self) -> str | None:
        """The engine whose index is in force; None when there is no index."""
        stamp = self._stamp_or_none()
        return stamp.engine if stamp else None

    def open(self) -> None:
        """Open the index, as every other call does by itself.

        Raises:
            IndexNeedsRebuild: it is missing, torn or made by another program.
            Unavailable: the engine that is set cannot be loaded.
        """
        self._ask(lambda _engine: None)

    def search(self, query: EngineQuery) -> EngineAnswer:
        """Return the page that `query` asks for."""
        return self._ask(lambda engine: engine.search(query))

    def near(self, word: str, distance: int) -> Collection[str]:
        """Return the words held, whoever may see them, within an edit distance of a folded one."""
        return self._ask(lambda engine: engine.near(word, distance))

    def frequencies(self, words: Collection[str], keys: Collection[str]) -> Mapping[str, int]:
        """Return word → number of records under `keys` that have it as written, folded."""
        return self._ask(lambda engine: engine.frequencies(words, keys))

    def completions(
        self, beginning: str, keys: Collection[str], limit: int
    ) -> Sequence[tuple[str, int]]:
        """Return the words with a folded beginning that most records under `keys` have, counted."""
        return self._ask(lambda engine: engine.completions(beginning, keys, limit))

    def write(self, documents: Sequence[IndexDocument], removed: Collection[str]) -> None:
        """Replace `documents` and drop `removed`; only under the lease."""
        self._ask(lambda engine: engine.write(documents, removed))

    def versions(self) -> Mapping[str, int]:
        """Return record id → version of all that is held."""
        return self._ask(lambda engine: engine.versions())

    def purge(self) -> None:
        """Rewrite the index without any word of a removed document; only under the lease."""
        self._ask(lambda engine: engine.purge())

    def close(self) -> None:
        """Let go of files and locks."""
        if self._engine is not None:
            self._engine.close()
        self._engine, self._opened = None, None

    def create(self, fill: Callable[[SearchEngine], None]) -> None:
        """Build an index in a new folder with `fill`, then put it in force; only under the lease.

        What an interrupted build left behind is removed first; a build that fails takes its own
        files away, and the old index serves on.

        Raises:
            Unavailable: the engine cannot be loaded, or there is no room or no right for an index.
        """
        made_by = _loaded(self.declaration)
        try:
            self._build(made_by, fill)
        except OSError as fault:
            raise _unusable(fault) from fault

    def _build(
        self, made_by: Callable[[Path], SearchEngine], fill: Callable[[SearchEngine], None]
    ) -> None:
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self.folder.chmod(0o700)
        in_force = self._stamp_or_none()
        self._sweep(keep=in_force.folder if in_force else "")
        data = self.folder / f"data-{uuid.uuid4().hex[:12]}"
        data.mkdir(mode=0o700)
        try:
            engine = made_by(data)
            try:
                fill(engine)
            finally:
                engine.close()
            self._publish(_stamp(self.name, made_by, data.name))
        except BaseException:
            stamp = self._stamp_or_none()
            if stamp is None or stamp.folder != data.name:
                # Left there it would keep a full disk full.
                shutil.rmtree(data, ignore_errors=True)
            raise
        self.close()
        self._sweep(keep=data.name)

    def _ask(self, question: Callable[[SearchEngine], _Answer]) -> _Answer:
        while True:
            stamp = self._stamp_or_none()
            try:
                return question(self._current(stamp))
            except RegestError:
                raise
            except Exception as fault:
                if isinstance(fault, OSError) and fault.errno in _NOT_TORN:
                    raise _unusable(fault) from fault
                self._forget()
                # Another process may have put a new index in force and removed this one.
                if stamp == self._stamp_or_none():
                    log.warning("index_unreadable", folder=str(self.folder), error=repr(fault))
                    raise IndexNeedsRebuild(_("its files cannot be read")) from fault

    def _current(self, stamp: IndexStamp | None) -> SearchEngine:
        if stamp is None:
            raise IndexNeedsRebuild(_("there is none yet"))
        engine = self._made_by(stamp.engine)
        if stamp != _stamp(stamp.engine, engine, stamp.folder):
            raise IndexNeedsRebuild(_("it was made by another version of the program"))
        if self._engine is None or stamp != self._opened:
            self.close()
            # An engine would take an emptied folder for that of a new index.
            if not any((self.folder / stamp.folder).glob("*")):
                raise FileNotFoundError(errno.ENOENT, "an index without files", stamp.folder)
            self._engine = engine(self.folder / stamp.folder)
            self._opened = stamp
        return self._engine

    def _made_by(self, name: str) -> Callable[[Path], SearchEngine]:
        """Return what opens an index that the engine `name` made."""
        if name == self.name:
            return _loaded(self.declaration)
        try:
            return _loaded(self._known[name])
        except (KeyError, Unavailable) as missing:
            raise IndexNeedsRebuild(
                _("the search engine {name} that made it is not here", name=name)
            ) from missing

    def _stamp_or_none(self) -> IndexStamp | None:
        try:
            return IndexStamp(**json.loads((self.folder / _STAMP).read_bytes()))
        except (OSError, ValueError, TypeError, RecursionError):
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


def _loaded(declaration: SearchEngineDeclaration) -> Callable[[Path], SearchEngine]:
    module, _colon, name = declaration.target.partition(":")
    try:
        loaded: Callable[[Path], SearchEngine] = getattr(importlib.import_module(module), name)
    except (ImportError, AttributeError) as missing:
        raise Unavailable(
            "search_engine_missing",
            _(
                "The search engine {name} cannot be loaded: {cause}",
                name=declaration.name,
                cause=str(missing),
            ),
            remedy=_(
                "Install it (tantivy: `pip install regest[tantivy]`), or name another as "
                "`engine` of [search] in regest.toml."
            ),
        ) from missing
    return loaded


def _stamp(name: str, engine: Callable[[Path], SearchEngine], folder: str) -> IndexStamp:
    version = str(getattr(engine, "version", ""))
    return IndexStamp(name, version, analysis_id(), SCHEMA_VERSION, folder)
