"""Exporting the catalogue, or what a search finds, and bringing a package in: what the ways share.

A query finds what it finds in the search box, trimmed to the reader's rights. Exports made by the
page are kept for a week in `exports/`, for the account alone that asked for them.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import extract, func
from sqlmodel import Session, col, or_, select

from regest.core.base.clock import SystemClock
from regest.core.base.errors import NotFound, Refusal, Unavailable, UsageFault
from regest.core.base.messages import _
from regest.core.catalogue.fileplan import plan_entry
from regest.core.catalogue.tables import File, Record
from regest.core.catalogue.visibility import visible
from regest.core.catalogue.vocabulary import class_row
from regest.core.people.access import Reader
from regest.core.people.accounts import active_account
from regest.core.people.readers import reader_of
from regest.core.preservation.package import Origin, Packed, Wanted, export_package
from regest.core.preservation.package_import import Destroyed, Imported, Place, import_package
from regest.core.retention.disposals import only_happened
from regest.core.retention.settling import settle
from regest.core.retention.suppressing import suppress
from regest.core.retention.tables import ActState, DisposalAct
from regest.core.store import jobs
from regest.core.store.running_job import RunningJob
from regest.index.query_fields import search_fields
from regest.index.search import search
from regest.kit.house import House

PERMISSION = "catalogue.export"
IMPORT = "deployment.administer"
JOB = "export_catalogue"
KEPT = dt.timedelta(days=7)
_AT_ONCE = 1000
_NAME = re.compile(r"catalogue-[0-9T-]{15,20}-(?P<login>[a-z0-9._-]+)\.zip")


@dataclass(frozen=True, slots=True)
class Asked:
    """What is to be exported: `everything`, or what a query and filters find."""

    query: str = ""
    classes: Sequence[str] = ()
    files: Sequence[str] = ()
    years: Sequence[int] = ()
    everything: bool = False

    @property
    def told(self) -> str:
        """The query and its filters as one line."""
        filters = [f"class:{each}" for each in self.classes]
        filters += [f"file:{each}" for each in self.files]
        filters += [f"year:{each}" for each in self.years]
        return " ".join([*([self.query] if self.query else []), *filters])


@dataclass(frozen=True, slots=True)
class Ready:
    """An export that can be fetched: its file, size, when it was made, when it goes away."""

    path: Path
    size_bytes: int
    made_at: dt.datetime
    ends_at: dt.datetime


def export(
    house: House,
    path: Path,
    asked: Asked,
    *,
    texts: bool = True,
    reader: Reader | None = None,
    step: Callable[[], None] = lambda: None,
) -> Packed:
    """Write what is asked for to `path`; the event log notes it.

    Raises:
        UsageFault: neither a query nor everything is asked for, or both.
        Refusal: the reader may not, or not all, or something lies at `path`; or nothing is found.
    """
    reader = reader or house.reader
    reader.require(PERMISSION)
    _require_clear(asked)
    deployment = house.deployment
    database = deployment.database
    origin = Origin(
        deployment.settings.association.name,
        database.clock.now(),
        house.actor.name if reader is house.reader else reader.login,
        deployment.rehearsal,
        deployment.table_sets(),
    )
    with database.read() as session:
        records = None if asked.everything else _found(session, house, reader, asked)
        if records is None:
            _require_sight(session, reader)
        elif not records:
            raise NotFound(
                "nothing_to_export",
                _("Nothing is found that could be exported: {query}", query=asked.told),
                remedy=_("Try the query with regest search, or ask for everything with --all."),
            )
        wanted = Wanted(records, asked.told, texts)
        done = export_package(
            session, deployment.blobs, database.signer, path, origin, wanted, step
        )
    with database.work(house.actor) as work:
        detail = {"records": done.records, "blobs": done.blobs, "whole": records is None}
        work.witness("catalogue.exported", "package", path.name[:200], detail)
    return done


def bring_in(house: House, path: Path, *, key: str = "", dry_run: bool = False) -> Imported:
    """Import a package; with `dry_run` only try. As `import_package`."""
    deployment = house.deployment
    happened = only_happened(deployment.disposals.read().disposals)
    destroyed = Destroyed(
        frozenset(each for act in happened for each in act.records),
        frozenset(each for act in happened for each in act.blobs),
    )
    place = Place(
        deployment.database,
        deployment.blobs,
        deployment.table_sets(),
        deployment.rehearsal,
        destroyed,
        replay=lambda work: suppress(work, happened, deployment.calls),
        works=lambda _actor: house.work(),
    )
    done = import_package(place, house.actor, path, key=key, dry_run=dry_run)
    if done.suppressed and not dry_run:
        settle(deployment.database, deployment.blobs, deployment.disposals)
    return done


def ask(house: House, asked: Asked) -> None:
    """Have an export made in the background, for whoever asks."""
    house.reader.require(PERMISSION)
    _require_clear(asked)
    login = house.actor.name
    with house.work() as work:
        arguments = {"query": asked.query, "everything": asked.everything}
        jobs.enqueue(work, JOB, login, arguments)
        work.witness("catalogue.export_asked", "account", login, {"whole": asked.everything})


def do_export(house: House, job: RunningJob) -> None:
    """Do the job: make the export with the rights of whoever asked for it."""
    deployment = house.deployment
    login = job.subject
    with house.read() as session:
        account = active_account(session, login)
        rights = [each.value for each in deployment.plugins.declared.permissions]
        reader = reader_of(session, account, deployment.database.today(), rights)
    house.drain()
    forget(house)
    now = deployment.clock.now().astimezone(deployment.zone)
    path = _folder(house) / f"catalogue-{now:%Y-%m-%dT%H%M%S}-{login}.zip"
    asked = Asked(str(job.arguments["query"]), everything=bool(job.arguments["everything"]))
    before = _carried_out(house)
    export(house, path, asked, reader=reader, step=job.beat)
    if _carried_out(house) != before:
        path.unlink(missing_ok=True)
        raise Unavailable(
            "export_outdated",
            _("An act of destruction was carried out while the export was made"),
            rule="DSP-5",
            remedy=_("Ask for a new one."),
        )


def _carried_out(house: House) -> int:
    """Return how many acts of destruction were carried out so far."""
    with house.read() as session:
        wanted = select(func.count()).where(DisposalAct.state == ActState.EXECUTED)
        return session.exec(wanted).one()


def ready(house: House) -> list[Ready]:
    """Return the exports that this account may fetch, newest first."""
    now = _now()
    found = []
    for path in sorted(_folder(house).glob("catalogue-*.zip"), reverse=True):
        name = _NAME.fullmatch(path.name)
        made = dt.datetime.fromtimestamp(path.stat().st_mtime, dt.UTC)
        if name is not None and name["login"] == house.actor.name and made + KEPT > now:
            found.append(Ready(path, path.stat().st_size, made, made + KEPT))
    return found


def fetch(house: House, name: str) -> Ready:
    """Return an export of this account to be sent; the event log notes it.

    Raises:
        NotFound: there is none of that name, or it is somebody else's, or too old.
    """
    house.reader.require(PERMISSION)
    for each in ready(house):
        if each.path.name == name:
            with house.work() as work:
                work.witness("catalogue.export_fetched", "package", name)
            return each
    raise NotFound(
        "no_such_export",
        _("There is no such export"),
        remedy=_("Exports are kept for a week; ask for a new one."),
    )


def forget(house: House) -> int:
    """Remove exports of the page that are older than a week; return how many."""
    old = [
        path
        for path in exports_in(house.deployment.folder)
        if dt.datetime.fromtimestamp(path.stat().st_mtime, dt.UTC) + KEPT <= _now()
    ]
    for path in old:
        path.unlink(missing_ok=True)
    return len(old)


def exports_in(folder: Path) -> list[Path]:
    """Return the exports of the page that lie in a deployment's folder."""
    found = (folder / "exports").glob("catalogue-*.zip")
    return sorted(path for path in found if _NAME.fullmatch(path.name))


def _now() -> dt.datetime:
    """Return the machine's moment: files are dated by it, also in a rehearsal."""
    return SystemClock().now()


def _folder(house: House) -> Path:
    folder = house.deployment.folder / "exports"
    folder.mkdir(mode=0o700, exist_ok=True)
    return folder


def _require_clear(asked: Asked) -> None:
    if asked.everything == bool(asked.told):
        raise UsageFault(
            "export_what",
            _("It is not clear what to export"),
            remedy=_("Give a query or filters, or ask for everything with --all, not both."),
        )


def _require_sight(session: Session, reader: Reader) -> None:
    seen = session.exec(select(func.count()).select_from(Record).where(visible(reader))).one()
    if seen != session.exec(select(func.count()).select_from(Record)).one():
        raise Refusal(
            "export_not_all",
            _("The whole catalogue cannot be exported under your name: you do not see all of it"),
            rule="ACC-2",
            remedy=_("Export what a query finds, or have it exported at the server's console."),
        )


def _found(session: Session, house: House, reader: Reader, asked: Asked) -> Collection[str]:
    query = select(Record.id).where(visible(reader))
    if asked.classes:
        names = [class_row(session, each).name for each in asked.classes]
        query = query.where(col(Record.class_name).in_(names))
    if asked.files:
        indexes = [plan_entry(session, each).index for each in asked.files]
        query = query.join(File, col(File.id) == col(Record.file_id))
        query = query.where(col(File.index).in_(indexes))
    if asked.years:
        day = func.coalesce(col(Record.document_date), col(Record.registered_on))
        query = query.where(or_(*(extract("year", day) == year for year in asked.years)))
    found = set(session.exec(query))
    return found & _hits(session, house, reader, asked.query) if asked.query else found


def _hits(session: Session, house: House, reader: Reader, text: str) -> set[str]:
    declared = house.deployment.plugins.declared.search_fields
    names = search_fields(session, [each.value for each in declared])
    today = house.deployment.database.today()
    found: set[str] = set()
    while True:
        page = search(
            session,
            house.index,
            reader,
            text,
            today=today,
            offset=len(found),
            limit=_AT_ONCE,
            names=names,
        )
        before = len(found)
        found |= {hit.id for hit in page.hits}
        if len(page.hits) < _AT_ONCE or len(found) == before:
            return found
