"""`regest db`: tables brought to the program's revision, and compared with what they should be."""

from __future__ import annotations

import importlib
import importlib.util
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from regest.core.base.errors import UsageFault
from regest.core.base.messages import _
from regest.kit.console import (
    Column,
    emit,
    group,
    invocation,
    json_option,
    option,
    progress,
    say,
    state_word,
    table,
)

if TYPE_CHECKING:
    from regest.core.deployment import Deployment
    from regest.core.store.drift import Drift
    from regest.core.store.revisions import MigrationState

_BEHIND = 1
_DIFFERENT = 3


@group("db", help=_("The database: upgrade it to this version of the program, check its tables."))
def db() -> None:
    """Hold the commands."""


@db.command("upgrade", help=_("Bring all tables to the newest revision; back up before."))
@option("--no-copy", is_flag=True, help=_("Keep no copy of the embedded database beside it."))
@json_option
def upgrade(*, no_copy: bool, as_json: bool) -> None:
    """Upgrade core first, then each enabled plugin; then bring what the preset has more."""
    from regest.cli.db_shown import addition_line
    from regest.core.base.clock import SystemClock
    from regest.core.preset_additions import bring_additions
    from regest.core.store import migrate
    from regest.core.store.safety_copies import keep_copy
    from regest.kit.founding import console_actor
    from regest.kit.plugins import refresh

    kept: list[Path] = []
    deployment = _opened()
    try:
        sets = deployment.table_sets()
        _require_catalogue(deployment)
        url = deployment.settings.database_url(deployment.folder)
        with progress(_("Upgrading tables"), sum(len(each.revisions()) for each in sets)) as step:

            def keep() -> None:
                if not no_copy:
                    copy = keep_copy(url, deployment.folder, SystemClock().now())
                    kept.extend([copy] if copy is not None else [])

            applied = migrate.upgrade(url, deployment.folder, sets, lambda *_each: step(), keep)
        actor = console_actor()
        if applied:
            revisions = {each.owner: each.revision for each in applied}
            with deployment.database.work(actor) as work:
                work.witness("database.upgraded", "deployment", "database", revisions)
        with deployment.database.work(actor) as work:
            additions = bring_additions(work, deployment.preset)
        if deployment.plugins.loaded:
            refresh(deployment, actor)
    finally:
        deployment.close()
    rows = [{"tables": each.owner, "revision": each.revision} for each in applied]
    if as_json:
        emit([*rows, *(each.as_dict() for each in additions)])
        return
    for row in rows:
        say(_("{owner}: revision {revision}", owner=row["tables"], revision=row["revision"]))
    for each in additions:
        say(addition_line(each))
    for copy in kept:
        say(_("The database as it was before: {file}", file=copy))
    say(_("All tables are current."))


@db.command("check", help=_("Compare the tables with the program: revisions, columns, guards."))
@json_option
@click.pass_context
def check(context: click.Context, *, as_json: bool) -> None:
    """Check revisions and structure; exit code 1 when behind or ahead, 3 when tables differ."""
    from regest.core.store.revisions import state

    deployment = _opened()
    try:
        with deployment.database.inspect() as connection:
            states = [state(connection, each) for each in deployment.table_sets()]
        complaints = [found for each in states if (found := each.complaint()) is not None]
        differences = () if complaints else _differences(deployment)
    finally:
        deployment.close()
    if as_json:
        emit(_as_dict(states, differences))
    else:
        _show(states, differences)
        for complaint in complaints:
            click.echo(complaint.text(), err=True)
    context.exit(_DIFFERENT if differences else _BEHIND if complaints else 0)


def _opened() -> Deployment:
    """Open the deployment, whose tables need not be current: no account can be asked for.

    Raises:
        UsageFault: an account was named.
    """
    from regest.core.deployment import Deployment
    from regest.kit.founding import BUILT_IN

    call = invocation()
    folder = call.require_deployment()
    if call.login is not None:
        raise UsageFault(
            "console_only",
            _("The database is looked after from the console, not as an account"),
            remedy=_("Leave --as out."),
        )
    return Deployment.open(folder, without=call.without, built_in=BUILT_IN)


def _require_catalogue(deployment: Deployment) -> None:
    """Refuse to make a new catalogue in the place of one that is lost."""
    from regest.core.store.revisions import state

    core, *_plugins = deployment.table_sets()
    with deployment.database.inspect() as connection:
        found = state(connection, core)
    if not found.current and (complaint := found.complaint()) is not None:
        raise complaint


def _differences(deployment: Deployment) -> tuple[Drift, ...]:
    from sqlmodel import SQLModel

    from regest.core.store.drift import drift
    from regest.core.store.models import import_core_tables

    import_core_tables()
    for plugin in deployment.plugins.loaded.values():
        models = f"{plugin.manifest.package}.models"
        if importlib.util.find_spec(models) is not None:
            importlib.import_module(models)
    url = deployment.settings.database_url(deployment.folder)
    return drift(url, deployment.table_sets(), SQLModel.metadata)


def _show(states: Sequence[MigrationState], differences: Sequence[Drift]) -> None:
    columns = (
        Column(_.p("column", "Tables"), whole=True),
        Column(_.p("column", "Revision"), whole=True),
        Column(_.p("column", "Needed"), whole=True),
        Column(_.p("column", "State")),
    )
    table(
        columns,
        [
            [each.tables.name, each.current, each.head, state_word("tables", each.status.value)]
            for each in states
        ],
    )
    for each in differences:
        say(_("{owner}: differs: {what}", owner=each.owner, what=each.what))


def _as_dict(states: Sequence[MigrationState], differences: Sequence[Drift]) -> dict[str, Any]:
    current = all(each.complaint() is None for each in states)
    return {
        "ok": current and not differences,
        "tables": [
            {
                "name": each.tables.name,
                "current": each.current,
                "head": each.head,
                "status": each.status.value,
            }
            for each in states
        ],
        "differences": [{"tables": each.owner, "what": each.what} for each in differences],
    }
