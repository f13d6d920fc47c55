"""`regest index`: whether index and catalogue agree, and building the index anew."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import click

from regest.core.base.errors import Unavailable
from regest.core.base.messages import _
from regest.kit.console import emit, group, json_option, pass_house, progress, say

if TYPE_CHECKING:
    from regest.index.check import Comparison
    from regest.kit.house import House

PERMISSION = "deployment.administer"
_DIFFERENT = 3
_LEASE_SECONDS = 30.0


@group("index", help=_("The search index: it can be built anew from the catalogue at any time."))
def index() -> None:
    """Hold the commands."""


@index.command("check", help=_("Say whether the index and the catalogue agree."))
@json_option
@pass_house(permission=PERMISSION)
def check(house: House, *, as_json: bool) -> None:
    """Compare every record with what the index holds; ends with 3 when they differ."""
    from regest.index.check import compare
    from regest.index.diagnosis import service

    with house.read() as session:
        found = compare(session, house.index)
    if as_json:
        engines = {"engine": house.index.serving, "engine_set": house.index.name}
        emit({**_as_dict(found), **engines})
    else:
        _show(found)
        say(service(house.index))
    if not found.agrees:
        click.get_current_context().exit(_DIFFERENT)


@index.command("rebuild", help=_("Build the index with the engine set; the old one serves on."))
@json_option
@pass_house(permission=PERMISSION)
def rebuild(house: House, *, as_json: bool) -> None:
    """Build the index from the database; no file is read again."""
    from regest.index import indexer
    from regest.index.diagnosis import service
    from regest.index.lease import Lease

    database = house.deployment.database
    with Lease.of(house.deployment).attempt(_LEASE_SECONDS) as held:
        if not held:
            raise Unavailable(
                "index_busy",
                _("Another process is writing the search index"),
                remedy=_("Wait until it is done, then try again."),
            )
        with progress(_("Building the index"), indexer.record_count(database)) as step:
            count = indexer.rebuild(database, house.index, _stepping(step))
    if as_json:
        emit({"records": count, "engine": house.index.name})
    else:
        say(
            _.n(
                "The index is built anew: {count} document.",
                "The index is built anew: {count} documents.",
                count,
            ),
            service(house.index),
        )


def _stepping(step: Callable[[], None]) -> Callable[[int, int], None]:
    seen = 0

    def told(done: int, _total: int) -> None:
        nonlocal seen
        for _record in range(done - seen):
            step()
        seen = done

    return told


def _as_dict(found: Comparison) -> dict[str, Any]:
    return {
        "agrees": found.agrees,
        "records": found.records,
        "waiting": found.waiting,
        "missing": found.missing,
        "stale": found.stale,
        "misplaced": found.misplaced,
        "extra": found.extra,
        "miscounted": found.miscounted,
    }


def _show(found: Comparison) -> None:
    if found.agrees:
        say(
            _.n(
                "Index and catalogue agree: {count} document.",
                "Index and catalogue agree: {count} documents.",
                found.records,
            )
        )
    else:
        say(
            _("Index and catalogue differ."),
            _("  not in the index: {count}", count=len(found.missing)),
            _("  in the index in an old version: {count}", count=len(found.stale)),
            _("  in the index with other rights: {count}", count=len(found.misplaced)),
            _("  in the index only: {count}", count=len(found.extra)),
            _("  files and correspondents counted otherwise: {count}", count=len(found.miscounted)),
            _("Build it anew: regest index rebuild"),
        )
    if found.waiting:
        say(_("Waiting to be indexed: {count}", count=found.waiting))
