"""`regest audit`: whether the event log is whole, its head for printing, and an export of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from regest.core.base.messages import _
from regest.kit.console import emit, group, json_option, option, pass_house, say

if TYPE_CHECKING:
    from regest.core.store.audit import Verification
    from regest.kit.house import House

PERMISSION = "audit.read"
_BROKEN = 3


@group("audit", help=_("The event log: every change of every record, chained and signed."))
def audit() -> None:
    """Hold the commands."""


@audit.command("verify", help=_("Check the event log, and every record against it."))
@option(
    "--anchor",
    metavar=_("LINE"),
    help=_("The line regest:…:…:… from a printed paper: shows whether the end was cut off."),
)
@json_option
@pass_house(permission=PERMISSION)
def verify(house: House, anchor: str | None, *, as_json: bool) -> None:
    """Check chain, signatures and rows; ends with 3 when anything was changed past the program."""
    from regest.core.store import audit as checking

    with house.read() as session:
        found = checking.verify(session, house.deployment.signer.public_key, anchor)
    if as_json:
        emit(found.as_dict())
    else:
        _show(found)
    if not found.ok:
        click.get_current_context().exit(_BROKEN)


@audit.command("head", help=_("Show the line to be printed on papers as an anchor."))
@json_option
@pass_house(permission=PERMISSION)
def head(house: House, *, as_json: bool) -> None:
    """Show the present head."""
    from regest.core.store import audit as checking

    with house.read() as session:
        line = checking.head(session)
    if as_json:
        emit({"head": line, "public_key": house.deployment.signer.public_key})
    else:
        say(line)


@audit.command("export", help=_("Write the event log to files, with a script that checks them."))
@option(
    "--to",
    "folder",
    metavar=_("DIR"),
    type=click.Path(path_type=Path, file_okay=False),
    help=_("Folder to write to; a new one in exports/ unless named."),
)
@json_option
@pass_house(permission=PERMISSION)
def export(house: House, folder: Path | None, *, as_json: bool) -> None:
    """Write `audit.jsonl` and `verify_audit.py`."""
    from regest.core.store import audit as checking

    deployment = house.deployment
    moment = deployment.clock.now().astimezone(deployment.zone)
    target = folder or deployment.folder / "exports" / f"audit-{moment:%Y-%m-%d-%H%M%S}"
    with house.read() as session:
        path = checking.export(session, target, deployment.signer.public_key)
    if as_json:
        emit({"file": str(path), "public_key": deployment.signer.public_key})
        return
    say(
        _("The event log is written to {file}", file=path),
        _("To check it: {command}", command=f"python3 {target}/verify_audit.py {path}"),
    )


def _show(found: Verification) -> None:
    if found.ok:
        say(
            _.n(
                "The event log is whole: {count} entry.",
                "The event log is whole: {count} entries.",
                found.entries,
            )
        )
    else:
        say(_("The event log is broken."))
        for finding in found.findings:
            say(_("  {code}: {message}", code=finding.code, message=finding.message))
    if found.unlisted:
        say(_("  and {count} more", count=found.unlisted))
    say(_("Head: {line}", line=found.head), found.promise)
