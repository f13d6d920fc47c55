"""`regest fixity`: stored files are read again and compared with what was filed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from regest.core.base.messages import _
from regest.kit.console import (
    Column,
    card,
    command,
    emit,
    json_option,
    local_moment,
    option,
    pass_house,
    progress,
    say,
    table,
)

if TYPE_CHECKING:
    from regest.core.preservation.rotation import Round, Standing
    from regest.kit.house import House
    from regest.kit.preserving import Damage

PERMISSION = "fixity.run"
_DAMAGED = 3


@command(
    "fixity",
    help=_(
        "Read stored files again to find damage: those whose turn it is.\n\n"
        "A worker does so by itself. Ended in the middle, it goes on where it was. The exit code "
        "is 3 while a file is damaged."
    ),
)
@option("--all", "everything", is_flag=True, help=_("Every file, also those read lately."))
@option("--limit", type=click.IntRange(min=1), metavar=_("COUNT"), help=_("At most so many files."))
@option("--status", is_flag=True, help=_("Read nothing, show how it stands."))
@json_option
@pass_house(permission=PERMISSION)
def fixity(
    house: House, *, everything: bool, limit: int | None, status: bool, as_json: bool
) -> None:
    """Read what is due, and show how it stands with what is damaged."""
    from regest.kit import preserving

    done = None if status else _read(house, everything=everything, limit=limit)
    found = preserving.stands(house)
    with house.read() as session:
        damage = preserving.damage_seen(session, house.reader)
    if as_json:
        emit(_plain(found, damage, done))
    else:
        _show(house, found, damage, done)
    if found.damaged:
        click.get_current_context().exit(_DAMAGED)


def _read(house: House, *, everything: bool, limit: int | None) -> Round:
    from regest.core.preservation import rotation
    from regest.kit import preserving

    with house.read() as session:
        now = house.deployment.database.clock.now()
        wanted = rotation.due(
            session, now, preserving.days_of(house), everything=everything, limit=limit
        )
    with progress(_("Reading"), len(wanted)) as step:
        shown = 0

        def advance(found: Round) -> None:
            nonlocal shown
            for _blob in range(found.read - shown):
                step()
            shown = found.read

        return preserving.run(house, house.actor, everything=everything, limit=limit, step=advance)


def _plain(found: Standing, damage: Damage, done: Round | None) -> dict[str, Any]:
    return {
        "read": done.read if done is not None else 0,
        "size_bytes": done.size_bytes if done is not None else 0,
        "days": found.days,
        "files": found.total,
        "intact": found.intact,
        "damaged": found.damaged,
        "never_read": found.never,
        "waiting": found.waiting,
        "overdue": found.overdue,
        "oldest": found.oldest,
        "components": [
            {
                "sha256": each.sha256,
                "state": each.state,
                "component": each.component_id,
                "name": each.name,
                "record": each.record_id,
                "number": each.number,
            }
            for each in damage.seen
        ],
        "not_shown": damage.unseen,
    }


def _show(house: House, found: Standing, damage: Damage, done: Round | None) -> None:
    from regest.kit.preserving_words import STATES

    if done is not None:
        said = _.n("{count} file was read.", "{count} files were read.", done.read)
        say(said)
    card(
        (
            (_("Stored files"), found.total),
            (_("Intact at the last reading"), found.intact),
            (_("Damaged"), found.damaged),
            (_("Not read yet"), found.never),
            (_("Their turn comes"), found.waiting),
            (_("Not read for {days} days", days=found.days), found.overdue),
            (_("Read longest ago"), local_moment(house, found.oldest) if found.oldest else "–"),
        )
    )
    if damage.seen:
        columns = (
            Column(_.p("column", "Document"), whole=True),
            Column(_.p("column", "File")),
            Column(_.p("column", "State")),
            Column(_.p("column", "SHA-256"), whole=True),
        )
        rows = [
            [each.number or each.record_id, each.name, STATES[each.state], each.sha256[:16]]
            for each in damage.seen
        ]
        table(columns, rows)
        say(_("Restore them from a backup, then run `regest fixity --all`."))
    if damage.unseen:
        say(_("Damaged files of documents that you may not see: {count}", count=damage.unseen))
