"""A deployment: the folder an association's records live in, opened.

    regest.toml      settings, and which plugins are on
    regest.db        the database, unless settings name another
    blobs/           the bytes of components, by SHA-256
    index/           the search index: disposable
    secrets/         the key that signs the audit chain
    logs/  exports/  what was logged and exported
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path

from regest.core.base.calendar import WorkCalendar
from regest.core.base.clock import Clock, SystemClock, rehearsal_clock
from regest.core.base.errors import NotFound
from regest.core.base.messages import _
from regest.core.base.rules import Rulebook
from regest.core.base.settings import SETTINGS_FILE, Settings, load_settings
from regest.core.documents.extract import TextOutcome, TextReader
from regest.core.hooks.calls import Calls
from regest.core.hooks.loader import Plugins, installed_names, load_plugins
from regest.core.store.blobs import BlobStore
from regest.core.store.chain import HeadSigner
from regest.core.store.database import Database
from regest.core.store.migrate import CORE_SCRIPTS
from regest.core.store.revisions import CORE, TableSet, state

AUDIT_KEY = "audit.key"
CLOCK_VARIABLE = "REGEST_NOW"


class Deployment:
    """Everything a service needs, opened once per process; close it when done."""

    def __init__(self, folder: Path, settings: Settings, clock: Clock, plugins: Plugins) -> None:
        self.folder = folder
        self.settings = settings
        self.zone = settings.zone
        self.clock = clock
        self.plugins = plugins
        self.calls = Calls(plugins)
        self.signer = HeadSigner.from_file(folder / "secrets" / AUDIT_KEY)
        self.database = Database.open(
            settings.database_url(folder), folder, self.zone, clock, self.signer
        )
        self.blobs = BlobStore(folder / "blobs", settings.limits.upload_megabytes * 1024 * 1024)

    @classmethod
    def open(
        cls, folder: Path, *, without: Sequence[str] = (), clock: Clock | None = None
    ) -> Deployment:
        """Open the deployment in `folder`; plugins named in `without` are left out.

        Raises:
            NotFound: the folder holds no deployment.
            UsageFault: a setting is wrong.
        """
        if not (folder / SETTINGS_FILE).is_file():
            raise NotFound(
                "no_deployment", _("There is no deployment in {folder}", folder=folder),
                remedy=_("Make one with `regest init`, or name its folder with -d."),
            )
        settings = load_settings(folder, installed_names())
        plugins = load_plugins(settings.plugins, without=without)
        return cls(folder, settings, clock or _clock(settings), plugins)

    @property
    def rehearsal(self) -> bool:
        """Whether papers of this deployment have no legal force."""
        return self.settings.rehearsal

    @property
    def index_folder(self) -> Path:
        """Where the search index lies."""
        return self.folder / "index"

    @cached_property
    def calendar(self) -> WorkCalendar:
        """The production calendar with the deployment's own days."""
        return self.settings.work_calendar()

    @cached_property
    def rules(self) -> Rulebook:
        """The rules in force: the preset's, the plugins', and what the deployment overrides."""
        declared = (*self.preset.rules, *self.plugins.rules)
        return Rulebook(declared, self.settings.rules)

    @cached_property
    def text_reader(self) -> TextReader:
        """Reads the text out of files, in child processes."""
        return TextReader(self.plugins.text_extractors, self.settings.limits)

    def read_text(self, content: bytes, name: str) -> TextOutcome:
        """Return the text of a file; a failure is an outcome, never an error."""
        return self.text_reader.read(content, name)

    def table_sets(self) -> tuple[TableSet, ...]:
        """Return the tables this deployment works with: core's first, then the plugins'."""
        core = TableSet(CORE, "", CORE_SCRIPTS)
        return (core, *self.plugins.table_sets)

    def require_current(self) -> None:
        """Refuse a database whose tables are not those of the program.

        Raises:
            Unavailable: tables of core are behind or ahead; names the way out.
        """
        with self.database.reader_engine.connect() as connection:
            complaint = state(connection, self.table_sets()[0]).complaint()
        if complaint is not None:
            raise complaint

    def close(self) -> None:
        """Close the database and stop reading processes."""
        self.database.dispose()
        if "text_reader" in self.__dict__:
            self.text_reader.close()


def _clock(settings: Settings) -> Clock:
    start = os.environ.get(CLOCK_VARIABLE, "")
    if settings.rehearsal and start:
        return rehearsal_clock(start, settings.zone)
    return SystemClock()
