"""A package brought into a deployment: checked first, then all of it in one unit of work, or none.

A whole catalogue in a deployment that has registered nothing yet takes the place of what the
preset brought: both are equal afterwards. Elsewhere rows join what is there (`package_merge`).
Contents are stored before the unit of work: what an interrupted import leaves are blobs that
nothing refers to. Imported twice, the second time changes nothing.
"""

from __future__ import annotations

import hashlib
import json
import zipfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import delete, func, select

from regest.core.base.errors import IntegrityBroken, Refusal
from regest.core.base.messages import Message, _
from regest.core.catalogue import texts
from regest.core.preservation import package_accounts
from regest.core.preservation.package_files import Files, Finding
from regest.core.preservation.package_merge import Merge
from regest.core.preservation.package_tables import BLOBS, TEXTS, PackedTable, packed_tables
from regest.core.preservation.verify_package import FORMAT, Verifier
from regest.core.store.blobs import BlobStore
from regest.core.store.chain import is_audited
from regest.core.store.columns import metadata
from regest.core.store.database import Database
from regest.core.store.gates import close_gate
from regest.core.store.revisions import CORE, TableSet, state
from regest.core.store.work import Actor, Work

SHOWN = 10
ROWS_AT_ONCE = 100
_BUSY = ("record", "file", "ledger_number", "hold", "disposal_act", "inventory", "task")
_ANY_SIZE = 2**62


@dataclass(frozen=True, slots=True)
class Destroyed:
    """What this deployment destroyed by its own acts: ids of records and SHA-256 of contents."""

    records: frozenset[str] = frozenset()
    blobs: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Place:
    """The deployment that a package is brought into.

    `replay` repeats its own destructions; `works` opens a unit of work in another way.
    """

    database: Database
    blobs: BlobStore
    tables: Sequence[TableSet]
    rehearsal: bool
    destroyed: Destroyed = field(default_factory=Destroyed)
    replay: Callable[[Work], object] | None = None
    works: Callable[[Actor], AbstractContextManager[Work]] | None = None

    def work(self, actor: Actor) -> AbstractContextManager[Work]:
        """Give the unit of work of the import."""
        return self.database.work(actor) if self.works is None else self.works(actor)


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did, by table: rows that were added, and rows that differ here and stay.

    `same` rows were there alike; `suppressed` are records that were destroyed here; `waiting`
    counts rows of modules that are not enabled, `withheld` rows that would give rights here.
    """

    digest: str
    association: str
    head: str
    whole: bool
    replaced: bool
    added: dict[str, int]
    same: int
    kept: dict[str, int]
    suppressed: tuple[str, ...]
    waiting: dict[str, int]
    blobs: int
    remarks: tuple[str, ...]
    withheld: dict[str, int] = field(default_factory=dict)

    @property
    def records(self) -> int:
        """How many records are new."""
        return self.added.get("record", 0)

    @property
    def changed(self) -> bool:
        """Whether anything was added."""
        return bool(self.added)


class _Rehearsed(Exception):
    """Nothing is to be kept: it was only tried."""


def import_package(
    place: Place, actor: Actor, path: Path, *, key: str = "", dry_run: bool = False
) -> Imported:
    """Bring in the package at `path`; `key` is the public key it must be signed with, if known.

    With `dry_run` everything is checked and tried, and nothing is kept.

    Raises:
        IntegrityBroken: `package_broken`, something in it is not as it was written.
        Refusal: it does not fit this program, or says other things than stand here already.
    """
    files = _opened(path)
    try:
        verifier = Verifier(files, key).run()
        if not verifier.ok:
            raise _broken(verifier.findings, verifier.unlisted)
        _require_fitting(place, verifier.header)
        stored = 0 if dry_run else _store_blobs(place, files)
        done: list[Imported] = []
        try:
            with place.work(actor) as work:
                done.append(_import(work, place, verifier, stored))
                if dry_run:
                    raise _Rehearsed
        except _Rehearsed:
            pass
        return done[0]
    finally:
        files.close()


def _opened(path: Path) -> Files:
    try:
        path.stat()
        return Files(path)
    except (OSError, ValueError, NotImplementedError, zipfile.BadZipFile) as fault:
        raise _unreadable(path, fault) from fault


def _unreadable(path: Path, fault: Exception) -> Refusal:
    return Refusal(
        "package_unreadable",
        _("This is no package that can be read: {path} ({cause})", path=path, cause=fault),
        rule="package",
        remedy=_("Name the folder or the .zip that `regest export` has written."),
    )


def _broken(findings: Sequence[Finding], unlisted: int) -> IntegrityBroken:
    return IntegrityBroken(
        "package_broken",
        _(
            "The package is not as it was written; findings: {count}: {findings}",
            count=len(findings) + unlisted,
            findings="; ".join(map(str, findings[:SHOWN])),
        ),
        rule="package",
        remedy=_(
            "Nothing was imported. Ask for the package anew, and for the key it is signed by."
        ),
    )


def _require_fitting(place: Place, header: dict[str, Any]) -> None:
    if bool(header.get("rehearsal")) != place.rehearsal:
        raise Refusal(
            "package_rehearsal",
            _("A rehearsal and a working deployment do not take each other's documents"),
            rule="REG-7",
            remedy=_("Import it into a deployment of its own kind."),
        )
    with place.database.inspect() as connection:
        ours = {each.name: state(connection, each).current for each in place.tables}
    theirs = {str(name): str(at) for name, at in dict(header["revisions"]).items()}
    differing = [name for name in sorted(theirs) if name in ours and theirs[name] != ours[name]]
    if differing or header.get("format") != FORMAT or CORE not in theirs:
        raise Refusal(
            "package_foreign_schema",
            _(
                "The package was written by another version of the program: {differing}",
                differing=", ".join(
                    f"{name} {theirs[name] or '–'} ≠ {ours[name] or '–'}" for name in differing
                )
                or "core",
            ),
            rule="package",
            remedy=_("Bring both deployments to the same version, then export it anew."),
        )


def _store_blobs(place: Place, files: Files) -> int:
    """Store the contents that the records need and this deployment has not destroyed."""
    store = BlobStore(place.blobs.folder, _ANY_SIZE)
    stored = 0
    for sha256 in sorted(_needed(place, files)):
        name = f"blobs/{sha256[:2]}/{sha256[2:4]}/{sha256}"
        with files.open(name) as source:
            if store.put(source).sha256 != sha256:
                raise _broken([Finding("P105", name, "was changed while it was read")], 0)
        stored += 1
    return stored


def _needed(place: Place, files: Files) -> set[str]:
    return {
        row[column]
        for table, column in BLOBS.items()
        if f"data/{table}.jsonl" in files.sizes
        for row in files.lines(f"data/{table}.jsonl")
        if row.get("record_id") not in place.destroyed.records
    }


def _import(work: Work, place: Place, verifier: Verifier, blobs: int) -> Imported:
    close_gate(work)
    header = verifier.header
    connection = work.session.connection()
    ours = packed_tables(connection, [each.name for each in place.tables], texts=True)
    told = {str(each["name"]): each for each in header["tables"]}
    enabled = {each.name for each in place.tables}
    tables = [t for t in ours if t.name in told and (not t.plugin or t.plugin in enabled)]
    _require_schemas(verifier, tables, told)
    digest = verifier.manifest_digest()
    whole = header["scope"] == "whole"
    merge = Merge(work, place.destroyed.records, fresh=whole and _is_fresh(work))
    carried = _clear(work, tables) if merge.fresh else None
    for table in tables:
        for rows in _chunks(verifier, table):
            merge.take(table, rows)
        if carried is not None and table.name == "account":
            carried.give_back(work)
    merge.finish()
    _ask_for_texts(work, merge, told)
    if place.replay is not None and merge.suppressed:
        place.replay(work)
    waiting = _waiting(told, {table.name for table in tables})
    done = Imported(
        digest=digest,
        association=str(header["association"]),
        head=str(header["head"]),
        whole=whole,
        replaced=merge.fresh,
        added={name: count for name, count in merge.added.items() if count},
        same=merge.same,
        kept=merge.kept,
        suppressed=tuple(sorted(merge.suppressed)),
        waiting=waiting,
        blobs=blobs,
        remarks=tuple(verifier.remarks),
        withheld=merge.rights.withheld,
    )
    if done.changed:
        work.witness("package.imported", "package", digest, _detail(done, header))
    return done


def _detail(done: Imported, header: dict[str, Any]) -> dict[str, object]:
    return {
        "chain": header["chain"],
        "head": done.head,
        "public_key": header["public_key"],
        "rows": sum(done.added.values()),
        "records": done.records,
        "replaced": done.replaced,
    }


def _require_schemas(
    verifier: Verifier, tables: Iterable[PackedTable], told: dict[str, dict[str, Any]]
) -> None:
    for table in tables:
        theirs = verifier.files.value(told[table.name]["schema"])
        if theirs["properties"] != json.loads(json.dumps(table.schema()["properties"])):
            raise Refusal(
                "package_foreign_schema",
                _("The table {table} of the package is of another make", table=table.name),
                rule="package",
                remedy=_("Bring both deployments to the same version, then export it anew."),
            )


def _is_fresh(work: Work) -> bool:
    connection = work.session.connection()
    counts = (select(func.count()).select_from(metadata.tables[name]) for name in _BUSY)
    return not any(connection.execute(count).scalar_one() for count in counts)


def _clear(work: Work, tables: Sequence[PackedTable]) -> package_accounts.Carried:
    """Take away what the preset brought, except how people of the same login prove themselves."""
    carried = package_accounts.carry(work)
    for table in reversed(tables):
        if table.name == "account":
            carried.clear(work)
        work.session.flush()
        if is_audited(table.name):
            work.execute(delete(table.table))
        else:
            work.session.connection().execute(delete(table.table))
    work.witness("package.cleared", "deployment", "preset")
    return carried


def _chunks(verifier: Verifier, table: PackedTable) -> Iterator[list[dict[str, Any]]]:
    digest = hashlib.sha256()
    rows: list[dict[str, Any]] = []
    for row in verifier.files.lines(table.file, digest):
        rows.append(row)
        if len(rows) == ROWS_AT_ONCE:
            yield rows
            rows = []
    yield rows
    if digest.hexdigest() != verifier.manifest[table.file]:
        raise _broken([Finding("P105", table.file, "was changed while it was read")], 0)


def _ask_for_texts(work: Work, merge: Merge, told: dict[str, dict[str, Any]]) -> None:
    if TEXTS not in told:
        texts.ask_again(work, merge.components)


def _waiting(told: dict[str, dict[str, Any]], taken: set[str]) -> dict[str, int]:
    waiting: dict[str, int] = {}
    for name, each in told.items():
        if name not in taken and each["rows"]:
            plugin = str(each["plugin"]) or name
            waiting[plugin] = waiting.get(plugin, 0) + int(each["rows"])
    return waiting


def told_of(done: Imported) -> list[Message]:
    """Return what a person should know of an import beside its counts."""
    told = []
    if done.suppressed:
        told.append(
            _(
                "Destroyed here by act, and destroyed they stay: {count}",
                count=len(done.suppressed),
            )
        )
    for plugin, rows in sorted(done.waiting.items()):
        told.append(
            _(
                "The module {plugin} is not enabled here: {rows} rows of its data wait in the "
                "package. Enable it and import the package again.",
                plugin=plugin,
                rows=rows,
            )
        )
    if done.withheld:
        told.append(
            _(
                "Rights do not come in with a package, they are given here: {tables}",
                tables=", ".join(f"{name} ({n})" for name, n in sorted(done.withheld.items())),
            )
        )
    if done.added.get("account") and not done.replaced:
        told.append(
            _(
                "Accounts that came along have neither roles nor passwords here: {count}. "
                "Give roles, then invite people with regest user invite.",
                count=done.added["account"],
            )
        )
    if done.kept:
        told.append(
            _(
                "These differ here and stay as they are: {tables}",
                tables=", ".join(f"{name} ({count})" for name, count in sorted(done.kept.items())),
            )
        )
    return told
