"""A deployment: the folder an association's records live in, opened.

regest.toml      settings, and which plugins are on
regest.db        the database, unless settings name another
blobs/           the bytes of components, by SHA-256
templates/       Word templates of letters, where the deployment has its own
index/           the search index: disposable
secrets/         the key that signs the audit chain
disposals/       the signed list of what was destroyed, unless settings name another place
logs/  exports/  what was logged and exported
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from contextlib import suppress
from functools import cached_property
from pathlib import Path

import regest
from regest.core.base import secret_files
from regest.core.base.calendar import WorkCalendar
from regest.core.base.clock import Clock, SystemClock, rehearsal_clock
from regest.core.base.errors import NotFound, UsageFault
from regest.core.base.messages import _
from regest.core.base.rules import SETTINGS_FILE, Rulebook
from regest.core.base.settings import DatabaseSettings, Settings, load_settings
from regest.core.documents import builtin
from regest.core.documents.extract import TextOutcome, TextReader
from regest.core.documents.limits import Limits
from regest.core.hooks.discovery import installed_plugins
from regest.core.hooks.loader import load_plugins
from regest.core.hooks.plugins import LoadedPlugin, Plugins
from regest.core.presets.reader import load_preset
from regest.core.presets.shapes import Preset
from regest.core.retention.disposals import DisposalLog
from regest.core.store.blobs import BlobStore
from regest.core.store.chain import HeadSigner
from regest.core.store.database import Database
from regest.core.store.facts import require_founded
from regest.core.store.migrate import CORE_SCRIPTS
from regest.core.store.revisions import CORE, TableSet, state

AUDIT_KEY = secret_files.AUDIT_KEY
CLOCK_VARIABLE = "REGEST_NOW"


class Deployment:
    """Everything a service needs, opened once per process; close it when done."""

    def __init__(self, folder: Path, settings: Settings, clock: Clock, plugins: Plugins) -> None:
        self.folder = folder
        self.settings = settings
        self.zone = settings.zone
        self._calendar = settings.work_calendar()
        self._settings_written = (folder / SETTINGS_FILE).stat().st_mtime_ns
        self.clock = clock
        self.plugins = plugins
        self.calls = plugins.calls
        self.signer = HeadSigner.from_file(folder / "secrets" / AUDIT_KEY)
        self.database = Database.open(
            settings.database_url(folder), folder, self.zone, clock, self.signer
        )
        self.blobs = BlobStore(folder / "blobs", settings.limits.upload_megabytes * 1024 * 1024)

    @classmethod
    def open(
        cls,
        folder: Path,
        *,
        without: Sequence[str] = (),
        clock: Clock | None = None,
        built_in: Mapping[str, object] | None = None,
        database_url: str = "",
    ) -> Deployment:
        """Open the deployment in `folder`; plugins named in `without` are left out.

        `built_in` are parts of the product above core that speak through the same hooks. With a
        `database_url` that database is opened, whatever settings and variables say.

        Raises:
            NotFound: the folder holds no deployment.
            UsageFault: a setting is wrong.
        """
        if not (folder / SETTINGS_FILE).is_file():
            raise NotFound(
                "no_deployment",
                _("There is no deployment in {folder}", folder=folder),
                remedy=_("Make one with `regest init`, or name its folder with -d."),
            )
        settings = load_settings(folder, tuple(installed_plugins()))
        if database_url:
            other = DatabaseSettings(url=database_url)
            settings = settings.model_copy(update={"database": other})
        own = {"documents": builtin, **(built_in or {})}
        plugins = load_plugins(settings.plugins, without=without, built_in=own)
        return cls(folder, settings, clock or _clock(settings), plugins)

    @property
    def rehearsal(self) -> bool:
        """Whether papers of this deployment have no legal force."""
        return self.settings.rehearsal

    @property
    def index_folder(self) -> Path:
        """Where the search index lies."""
        return self.folder / "index"

    @property
    def calendar(self) -> WorkCalendar:
        """The production calendar with the deployment's own days.

        It is read anew when the settings file was changed, so that processes that serve go by the
        same days; a file that cannot be read leaves the days as they were.
        """
        with suppress(OSError, UsageFault):
            written = (self.folder / SETTINGS_FILE).stat().st_mtime_ns
            if written != self._settings_written:
                self._settings_written = written
                changed = load_settings(self.folder, tuple(installed_plugins()))
                self._calendar = changed.work_calendar()
        return self._calendar

    @cached_property
    def disposals(self) -> DisposalLog:
        """The signed list of what was destroyed, outside the database."""
        return DisposalLog(self.folder / self.settings.retention.disposals, self.signer)

    @cached_property
    def rules(self) -> Rulebook:
        """The rules in force: the preset's, the plugins', and what the deployment overrides."""
        declared = (each.value for each in self.plugins.declared.rules)
        return Rulebook((*self.preset.rules, *declared), self.settings.rules)

    @cached_property
    def preset(self) -> Preset:
        """What the association began with: its rules hold unless the deployment overrides them."""
        return load_preset(self.settings.preset, beside=self.folder)

    @cached_property
    def text_reader(self) -> TextReader:
        """Reads the text out of files, in child processes."""
        declared = self.plugins.declared.text_extractors
        limits = self.settings.limits
        return TextReader(
            (each.value for each in declared),
            Limits.within(limits.extraction_seconds, limits.extraction_megabytes * 1024 * 1024),
        )

    def read_text(self, content: bytes, name: str) -> TextOutcome:
        """Return the text of a file; a failure is an outcome, never an error."""
        return self.text_reader.read(content, name)

    def table_sets(self) -> tuple[TableSet, ...]:
        """Return the tables this deployment works with: core's first, then the plugins'."""
        core = TableSet(CORE, regest.__version__, CORE_SCRIPTS)
        return (core, *(_tables_of(plugin) for plugin in self.plugins.loaded.values()))

    def require_current(self) -> None:
        """Refuse a database that is not this deployment's, or whose tables are of another program.

        Plugins with such tables are set aside.

        Raises:
            Unavailable: tables of core are behind or ahead; names the way out.
            UsageFault: a rehearsal was made of a working deployment, or the other way round.
            IntegrityBroken: the signing key is not the one it was founded with.
        """
        complaints = {}
        with self.database.inspect() as connection:
            for tables in self.table_sets():
                complaint = state(connection, tables).complaint()
                if complaint is not None and tables.name == CORE:
                    raise complaint
                if complaint is not None:
                    complaints[tables.name] = complaint
            require_founded(connection, rehearsal=self.rehearsal, public_key=self.signer.public_key)
        self.plugins.behind(complaints)

    def close(self) -> None:
        """Close the database."""
        self.database.dispose()


def _tables_of(plugin: LoadedPlugin) -> TableSet:
    manifest = plugin.manifest
    return TableSet(manifest.name, manifest.version, plugin.folder / "migrations")


def _clock(settings: Settings) -> Clock:
    start = os.environ.get(CLOCK_VARIABLE, "")
    if settings.rehearsal and start:
        return rehearsal_clock(start, settings.zone)
    return SystemClock()
