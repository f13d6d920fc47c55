"""`regest init`: a new deployment from a preset, and the first administrator's way in."""

from __future__ import annotations

from pathlib import Path

import click

from regest.cli.user import show_invitation
from regest.core.base.messages import _
from regest.kit.console import (
    argument,
    card,
    command,
    emit,
    heading,
    invocation,
    json_option,
    option,
    progress,
)


@command("init", help=_("Make a new deployment in the folder DIR."))
@argument(
    "folder", metavar=_("DIR"), type=click.Path(path_type=Path), help=_("New or empty folder.")
)
@option(
    "--preset",
    metavar=_("PRESET"),
    default="empty",
    help=_("What it begins with: altai-smk, demo, empty (default), or a folder of your own."),
)
@option("--rehearsal", is_flag=True, help=_("For training: papers have no legal force."))
@json_option
def init(folder: Path, preset: str, rehearsal: bool, *, as_json: bool) -> None:
    """Found a deployment, switch our plugins on, and print the administrator's invitation."""
    from regest.kit.founding import establish
    from regest.kit.plugins import own_plugins

    with progress(_("Making the deployment"), 1 + len(own_plugins())) as step:
        made = establish(folder, preset, rehearsal=rehearsal, step=step)
    if as_json:
        emit(
            {
                "folder": str(made.founded.folder),
                "rehearsal": made.rehearsal,
                "plugins": list(made.plugins),
                "public_key": made.public_key,
                "login": made.founded.login,
                "invitation": made.founded.token,
            }
        )
        return
    invocation().unmarked = made.rehearsal
    heading(_("The deployment is made: {folder}", folder=made.founded.folder))
    card(
        (
            (_("Modules"), ", ".join(made.plugins)),
            (_("Public key of the event log"), made.public_key),
            (_("First administrator"), made.founded.login),
        )
    )
    show_invitation(made.founded.token)
