"""`regest backup`: all of a deployment copied while people work; tried by a restore; listed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from regest.core.base.errors import UsageFault
from regest.core.base.messages import Message, _
from regest.kit.console import (
    Column,
    argument,
    command,
    emit,
    invocation,
    json_option,
    option,
    say,
    table,
    warn,
)

if TYPE_CHECKING:
    from regest.core.deployment import Deployment
    from regest.core.preservation.backups.snapshots import Snapshot
    from regest.core.store.work import Actor
    from regest.kit.backup_trials import Trial
    from regest.kit.backups import Kept

MAKE, READ = "backup.make", "preservation.read"
_BROKEN = 3
_MEGABYTE = 1024 * 1024


@command("backup", help=_("Copy everything into the folder DIR while people work."))
@argument(
    "folder",
    metavar=_("[DIR]"),
    type=click.Path(path_type=Path, file_okay=False),
    required=False,
    help=_("Folder of the backups; that of the settings unless named."),
)
@option("--verify", is_flag=True, help=_("Try the newest backup, or that in DIR, by a restore."))
@option("--list", "listing", is_flag=True, help=_("Show the backups there are."))
@option(
    "--keep",
    type=click.IntRange(min=0),
    metavar=_("COUNT"),
    help=_("How many backups to keep; 0: all."),
)
@option(
    "--keep-days",
    type=click.IntRange(min=0),
    metavar=_("DAYS"),
    help=_("Keep those that are younger as well."),
)
@option("--without-secrets", is_flag=True, help=_("Leave the signing key out; keep it elsewhere."))
@option("--database", metavar=_("URL"), default="", help=_("Empty database for the trial."))
@json_option
def backup(
    folder: Path | None,
    *,
    verify: bool,
    listing: bool,
    keep: int | None,
    keep_days: int | None,
    without_secrets: bool,
    database: str,
    as_json: bool,
) -> None:
    """Make a backup, try one, or list them; ends with 3 when one cannot be relied on."""
    from regest.kit import backups

    if verify and listing:
        raise UsageFault(
            "one_of_both",
            _("--verify and --list do not go together"),
            remedy=_("Leave one of them out."),
        )
    with _opened(READ if listing else MAKE) as (deployment, actor):
        place = backups.folder_of(deployment, folder)
        if listing:
            _list(deployment, place, as_json=as_json)
        elif verify:
            _verify(deployment, actor, place, database, as_json=as_json)
        else:
            kept = backups.make(
                deployment,
                actor,
                place,
                keep=keep,
                keep_days=keep_days,
                secrets=not without_secrets,
            )
            _tell(kept, as_json=as_json)


@contextmanager
def _opened(permission: str) -> Iterator[tuple[Deployment, Actor]]:
    """Open the deployment; without an account also when modules or tables are not in order."""
    from regest.core.deployment import Deployment
    from regest.kit.founding import BUILT_IN, console_actor
    from regest.kit.house import House

    call = invocation()
    folder = call.require_deployment()
    if call.login is not None:
        house = House.open(folder, login=call.login, without=call.without)
        try:
            house.reader.require(permission)
            yield house.deployment, house.actor
        finally:
            house.close()
        return
    deployment = Deployment.open(folder, without=call.without, built_in=BUILT_IN)
    try:
        call.unmarked = deployment.rehearsal
        yield deployment, console_actor()
    finally:
        deployment.close()


def _tell(kept: Kept, *, as_json: bool) -> None:
    made = kept.made
    found = made.manifest
    if as_json:
        emit(
            {
                "folder": str(made.folder),
                "sequence": found.sequence,
                "files": len(found.files),
                "blobs": len(found.blobs),
                "blobs_copied": made.copied,
                "bytes": found.size,
                "bytes_copied": made.copied_bytes,
                "damaged": dict(found.damaged),
                "removed_meanwhile": list(found.removed),
                "skipped": list(made.skipped),
                "secrets": found.secrets,
                "pruned": list(kept.removed),
            }
        )
    else:
        say(
            _("The backup is made: {folder}", folder=made.folder),
            _("Files of documents: {count}, new ones copied: {copied} ({size} MB)",
              count=len(found.blobs), copied=made.copied, size=made.copied_bytes // _MEGABYTE),
        )  # fmt: skip
        for name in kept.removed:
            say(_("Removed as too old: {name}", name=name))
    for name in made.skipped:
        warn(_("Not in the backup, as it is no plain file: {name}", name=name))
    if not found.secrets:
        warn(_("The signing key is not in the backup: keep the folder secrets/ elsewhere."))
    if found.damaged:
        warn(
            _(
                "Files of documents that are missing or damaged here, and so in the backup: "
                "{count}. See regest doctor.",
                count=len(found.damaged),
            )
        )
        click.get_current_context().exit(_BROKEN)


def _verify(
    deployment: Deployment, actor: Actor, place: Path, database: str, *, as_json: bool
) -> None:
    from regest.kit.backup_trials import try_out

    trial = try_out(deployment, actor, place, database=database)
    if as_json:
        emit(
            {
                "backup": str(trial.snapshot.folder),
                "ok": trial.ok,
                "findings": [each.as_dict() for each in trial.findings],
            }
        )
    else:
        _show(trial)
    if not trial.ok:
        click.get_current_context().exit(_BROKEN)


def _show(trial: Trial) -> None:
    for each in trial.findings:
        say(_("{code}: {message}", code=each.code, message=each.message))
    if trial.ok:
        say(
            _(
                "The backup {name} was restored for trial: numbers, event log, files and index are "
                "in order.",
                name=trial.snapshot.name,
            )
        )
    else:
        say(_("The backup {name} cannot be relied on.", name=trial.snapshot.name))


def _list(deployment: Deployment, place: Path, *, as_json: bool) -> None:
    from regest.core.preservation.backups.snapshots import listed

    found = listed(place)
    if as_json:
        emit([_as_dict(each) for each in found])
        return
    if not found:
        say(_("There are no backups in {folder}.", folder=place))
        return
    columns = (
        Column(_.p("column", "Backup"), whole=True),
        Column(_.p("column", "Made")),
        Column(_.p("column", "Files"), whole=True),
        Column(_.p("column", "Size, MB"), whole=True),
        Column(_.p("column", "Tried")),
    )
    table(columns, [_row(deployment, each) for each in found])


def _row(deployment: Deployment, snapshot: Snapshot) -> list[object]:
    found = snapshot.manifest
    if found is None:
        return [snapshot.name, _.p("backup", "incomplete"), "—", "—", snapshot.problem or "—"]
    moment = found.moment.astimezone(deployment.zone)
    size = found.size // _MEGABYTE
    return [snapshot.name, moment, len(found.blobs), size, _tried(deployment, snapshot)]


def _tried(deployment: Deployment, snapshot: Snapshot) -> Message:
    verified = snapshot.verified
    if verified is None:
        return _.p("backup", "not yet")
    moment = verified.at.astimezone(deployment.zone)
    if verified.ok:
        return _("in order, {moment}", moment=moment)
    return _("NOT IN ORDER, {moment}", moment=moment)


def _as_dict(snapshot: Snapshot) -> dict[str, Any]:
    found, verified = snapshot.manifest, snapshot.verified
    told: dict[str, Any] = {
        "name": snapshot.name,
        "folder": str(snapshot.folder),
        "complete": snapshot.complete,
        "problem": snapshot.problem.text() if snapshot.problem is not None else "",
    }
    if found is not None:
        told |= {
            "moment": found.moment,
            "program": found.program,
            "sequence": found.sequence,
            "blobs": len(found.blobs),
            "bytes": found.size,
            "secrets": found.secrets,
            "public_key": found.public_key,
        }
    told["verified_at"] = verified.at if verified is not None else None
    told["verified_ok"] = verified.ok if verified is not None else None
    return told
