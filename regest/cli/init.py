"""`regest init`: a new deployment from a preset, and the first administrator's way in."""

from __future__ import annotations

from pathlib import Path

import click

from regest.cli.user import show_invitation
from regest.core.base.messages import _
from regest.kit.console import (
    argument,
    command,
    emit,
    heading,
    invocation,
    json_option,
    option,
    say,
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
    """Found a deployment and print the administrator's invitation."""
    from regest.core.founding import found
    from regest.index import builtin

    founded = found(folder, preset, rehearsal=rehearsal, built_in={"index": builtin})
    if as_json:
        emit(
            {
                "folder": str(founded.folder),
                "login": founded.login,
                "invitation": founded.token,
            }
        )
        return
    invocation().unmarked = rehearsal
    heading(_("The deployment is made: {folder}", folder=founded.folder))
    say(_("Its first administrator: {login}", login=founded.login))
    show_invitation(founded.token)
