"""`regest restore`: a deployment made anew from a backup, in a folder of its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from regest.core.base.errors import UsageFault
from regest.core.base.messages import _
from regest.kit.console import argument, command, emit, invocation, json_option, option, say, warn

if TYPE_CHECKING:
    from regest.kit.restoring import Restored

_BROKEN = 3
_FOLDER = click.Path(path_type=Path, file_okay=False)


@command("restore", help=_("Make the deployment of a backup anew in the empty folder FOLDER."))
@argument(
    "source",
    metavar=_("BACKUP"),
    type=_FOLDER,
    help=_("A backup, or the folder of backups: then the newest."),
)
@argument("folder", metavar=_("FOLDER"), type=_FOLDER, help=_("New or empty folder."))
@option("--database", metavar=_("URL"), default="", help=_("Empty PostgreSQL database to fill."))
@option(
    "--disposals",
    metavar=_("FILE"),
    type=click.Path(path_type=Path, dir_okay=False),
    help=_("List of what was destroyed: disposals.jsonl of the original."),
)
@option(
    "--accept-loss",
    is_flag=True,
    help=_("Restore though the list is lost: what was destroyed since may come back."),
)
@option("--trust-key", metavar=_("KEY"), default="", help=_("Public key that the backup bears."))
@option("--secrets", metavar=_("DIR"), type=_FOLDER, help=_("Folder with the signing key."))
@option(
    "--issued",
    metavar=_("JOURNAL=NUMBER"),
    multiple=True,
    help=_("Last number issued in a journal after the backup, as papers show it."),
)
@json_option
def restore(
    source: Path,
    folder: Path,
    *,
    database: str,
    disposals: Path | None,
    accept_loss: bool,
    trust_key: str,
    secrets: Path | None,
    issued: Sequence[str],
    as_json: bool,
) -> None:
    """Restore and say what is to be looked at; ends with 3 when a check of the new one fails."""
    from regest.core.preservation.health import Status, worst
    from regest.kit.founding import console_actor
    from regest.kit.restoring import Wanted
    from regest.kit.restoring import restore as carry_out

    call = invocation()
    if call.login is not None:
        raise UsageFault(
            "console_only",
            _("The database is looked after from the console, not as an account"),
            remedy=_("Leave --as out."),
        )
    wanted = Wanted(
        backup=source,
        target=folder.absolute(),
        database=database,
        journal=disposals,
        accept_loss=accept_loss,
        key=trust_key.strip().lower(),
        secrets=secrets,
        near=call.deployment(),
        issued=dict(map(_number, issued)),
    )
    done = carry_out(wanted, console_actor())
    if as_json:
        emit(_as_dict(done))
    else:
        _tell(done)
    if worst(done.checkups) is Status.BROKEN:
        click.get_current_context().exit(_BROKEN)


def _number(words: str) -> tuple[str, int]:
    name, equals, number = words.partition("=")
    if not equals or not number.isascii() or not number.isdigit() or len(number) > 6:
        raise UsageFault(
            "issued_wrong",
            _("This names no journal with its last number: {words}", words=words),
            remedy=_("Write it as incoming=147; `regest numbers list` names the journals."),
        )
    return name, int(number)


def _tell(done: Restored) -> None:
    from regest.core.preservation.health import Status

    say(
        _("Restored: {folder}", folder=done.folder),
        _("State of {moment}; documents in the index: {count}", moment=done.moment,
          count=done.indexed),
        _("Sessions ended: {sessions}; tokens revoked: {tokens}",
          sessions=done.sessions, tokens=done.tokens),
        _("Invitations that are void now: {count}", count=done.invitations),
    )  # fmt: skip
    warn(
        _(
            "Accounts, roles and passwords are again those of {moment}: look at regest user list, "
            "and disable whoever has left since.",
            moment=done.moment,
        )
    )
    for each in done.suppressed.files:
        say(
            _.n(
                "Stays destroyed by act {act}: {index} {title}, {count} document",
                "Stays destroyed by act {act}: {index} {title}, {count} documents",
                each.records,
                act=each.act,
                index=each.index,
                title=each.title,
            )
        )
    for act in done.suppressed.doubtful:
        warn(_("It is not known whether act {number} was carried out: look at its files.",
               number=act))  # fmt: skip
    if done.partial:
        warn(_("What was destroyed after the backup may have come back; the event log says so."))
    if done.held:
        warn(
            _(
                "Letters and other work that may have gone out already were held back: {count}. "
                "Look at regest jobs list --state failed.",
                count=done.held,
            )
        )
    _tell_numbers(done)
    for checkup in done.checkups:
        if checkup.diagnosis.status is Status.BROKEN:
            warn(checkup.diagnosis.message)


def _tell_numbers(done: Restored) -> None:
    if done.reserved:
        say(
            _.n(
                "{count} number that was issued after the backup is reserved.",
                "{count} numbers that were issued after the backup are reserved.",
                done.reserved,
            )
        )
    if done.known:
        return
    warn(
        _(
            "Numbers issued after the backup are not known here. Compare with the last papers "
            "before anything is registered:"
        )
    )
    for each in done.numbers:
        say(_("  {journal} {period}: last number {number}", journal=each.ledger,
              period=each.period, number=each.last))  # fmt: skip
    say(_("If papers show later ones, restore again with --issued JOURNAL=NUMBER."))


def _as_dict(done: Restored) -> dict[str, Any]:
    return {
        "folder": str(done.folder),
        "moment": done.manifest.moment,
        "sequence": done.manifest.sequence,
        "suppressed": {
            "acts": list(done.suppressed.acts),
            "files": [asdict(each) for each in done.suppressed.files],
            "records": list(done.suppressed.records),
        },
        "uncertain": list(done.suppressed.doubtful),
        "accepted_loss": done.partial,
        "sessions_ended": done.sessions,
        "tokens_revoked": done.tokens,
        "invitations_ended": done.invitations,
        "jobs_held": done.held,
        "numbers_reserved": done.reserved,
        "original_known": done.known,
        "numbers": [
            {"journal": each.ledger, "period": each.period, "last": each.last}
            for each in done.numbers
        ],
        "upgraded": done.upgraded,
        "indexed": done.indexed,
        "checks": [each.as_dict() for each in done.checkups],
    }
