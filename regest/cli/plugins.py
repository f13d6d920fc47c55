"""`regest plugins`: which modules there are, and switching them on and off."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from regest.core.base.messages import _
from regest.kit.console import (
    Column,
    argument,
    emit,
    group,
    invocation,
    json_option,
    option,
    pass_house,
    say,
    table,
    warn,
)

if TYPE_CHECKING:
    from regest.core.deployment import Deployment
    from regest.kit.house import House
    from regest.kit.plugins import PluginRow

ADMINISTER = "deployment.administer"
_BROKEN = 1


@group("plugins", help=_("Modules: list them, switch them on and off, check them."))
def plugins() -> None:
    """Hold the commands."""


@plugins.command("list", help=_("List the installed modules, those that are enabled first."))
@json_option
def list_(*, as_json: bool) -> None:
    """List plugins; a disabled one is known by its distribution's metadata alone."""
    _show(_rows(), as_json=as_json)


@plugins.command("check", help=_("Start every enabled module and tell what is broken."))
@json_option
@click.pass_context
def check(context: click.Context, *, as_json: bool) -> None:
    """List plugins as `list` does, with every failure in words; exit code 1 when there is one."""
    rows = _rows()
    _show(rows, as_json=as_json)
    broken = [row for row in rows if row.failure is not None]
    if not as_json and not broken:
        say(_("All enabled modules work."))
    context.exit(_BROKEN if broken else 0)


@plugins.command("enable", help=_("Switch a module on; its data, if there were any, are back."))
@argument("name", metavar=_("MODULE"))
@json_option
@pass_house(permission=ADMINISTER)
def enable(house: House, name: str, *, as_json: bool) -> None:
    """Make the plugin's tables and write settings and commands."""
    from regest.kit import plugins as service

    applied = service.enable(house.deployment, house.actor, name)
    if as_json:
        revisions = [each.revision for each in applied]
        emit({"name": name, "enabled": True, "revisions": revisions})
        return
    for each in applied:
        say(_("{owner}: revision {revision}", owner=each.owner, revision=each.revision))
    say(_("The module {name} is enabled.", name=name))


@plugins.command("disable", help=_("Switch a module off; documents and numbers stay."))
@argument("name", metavar=_("MODULE"))
@json_option
@pass_house(permission=ADMINISTER)
def disable(house: House, name: str, *, as_json: bool) -> None:
    """Take the plugin out of the settings, broken or not."""
    from regest.kit import plugins as service

    service.disable(house.deployment, house.actor, name)
    if as_json:
        emit({"name": name, "enabled": False})
        return
    say(_("The module {name} is disabled. Documents, numbers and its data stay.", name=name))


@plugins.command("purge", help=_("Export a disabled module's own data and delete them."))
@argument("name", metavar=_("MODULE"))
@option("--confirm", metavar=_("MODULE"), default="", help=_("The name again, not to be asked."))
@json_option
@pass_house(permission=ADMINISTER)
def purge(house: House, name: str, confirm: str, *, as_json: bool) -> None:
    """Ask for the name, export, delete."""
    from regest.kit.purge import purge as take_away

    typed = confirm or click.prompt(
        str(_("The data of the module {name} will be deleted. Type its name", name=name)),
        default="",
        show_default=False,
        err=as_json,
    )
    purged = take_away(house.deployment, house.actor, name, typed)
    if as_json:
        emit({"name": name, "rows": dict(purged.rows), "exported": str(purged.folder)})
        return
    count = sum(purged.rows.values())
    say(
        _.n(
            "{count} row of the module {name} was exported to {folder} and deleted.",
            "{count} rows of the module {name} were exported to {folder} and deleted.",
            count,
            name=name,
            folder=purged.folder,
        )
    )


@plugins.command(
    "draft-migration",
    help=_("For authors of a module: draft the revision that brings its tables to its models."),
)
@argument("name", metavar=_("MODULE"))
@argument("message", metavar=_("MESSAGE"), help=_("What it does, in a few English words."))
@json_option
@click.pass_context
def draft_migration(context: click.Context, name: str, message: str, *, as_json: bool) -> None:
    """Write the draft into the module's folder; exit code 1 when there is nothing to draft."""
    from regest.kit.revision_drafts import draft_of_plugin

    path = draft_of_plugin(name, message)
    if as_json:
        emit({"path": str(path) if path else None})
    elif path is None:
        say(
            _("The tables of {name} are what its models say: there is nothing to draft.", name=name)
        )
    else:
        say(_("Drafted: {path}. Read it before it is released.", path=path))
    context.exit(0 if path else 1)


def _rows() -> tuple[PluginRow, ...]:
    """Return the list even when the database is behind or its plugins are broken."""
    from regest.kit.plugins import list_plugins

    deployment = _opened()
    try:
        return list_plugins(deployment)
    finally:
        deployment.close()


def _opened() -> Deployment:
    from regest.core.base.errors import Unavailable
    from regest.core.deployment import Deployment
    from regest.kit.founding import BUILT_IN

    call = invocation()
    folder = call.require_deployment()
    deployment = Deployment.open(folder, without=call.without, built_in=BUILT_IN)
    try:
        deployment.require_current()
    except Unavailable as complaint:
        warn(complaint.text())
    return deployment


def _show(rows: tuple[PluginRow, ...], *, as_json: bool) -> None:
    if as_json:
        emit([row.as_dict() for row in rows])
        return
    columns = (
        Column(_.p("column", "Module"), whole=True),
        Column(_.p("column", "Version"), whole=True),
        Column(_.p("column", "Distribution"), whole=True),
        Column(_.p("column", "State")),
    )
    table(columns, [[row.name, row.version, row.distribution, _state(row)] for row in rows])
    for row in rows:
        if row.failure is not None:
            warn(row.failure.message())


def _state(row: PluginRow) -> Any:
    if row.failure is not None:
        return _.p("module", "Broken")
    return _.p("module", "Enabled") if row.enabled else _.p("module", "Disabled")
