"""Who looked at a record, as `record show --access` tells it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from regest.core.base.messages import _
from regest.kit.console import Column, emit, local_moment, say, table

if TYPE_CHECKING:
    from regest.kit.house import House


def show_access(house: House, reference: str, *, as_json: bool) -> None:
    """Print the looks at a record, the latest first.

    Raises:
        NotFound: there is no such record.
        Refusal: the actor may not read the event log.
    """
    from regest.core.catalogue import access_log
    from regest.kit.looks import CHANNELS, look_words

    with house.read() as session:
        found = access_log.looks_at(session, house.reader, reference)
    if as_json:
        looks = [each.as_dict() for each in found.looks]
        emit({"id": found.record_id, "number": found.number, "looks": looks})
        return
    if not found.looks:
        say(_("No look is noted: only looks at documents with a mark are."))
        return
    columns = (
        Column(_.p("column", "When"), whole=True),
        Column(_.p("column", "Who")),
        Column(_.p("column", "What")),
        Column(_.p("column", "By what way"), whole=True),
    )
    table(
        columns,
        [
            [
                local_moment(house, each.at),
                each.actor,
                look_words(each),
                CHANNELS.get(each.channel, ""),
            ]
            for each in found.looks
        ],
    )
