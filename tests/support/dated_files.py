"""Files of any position, open or closed, written past the services that open and close them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

from regest.core.catalogue.fileplan import PlannedFile, save_plan
from regest.core.catalogue.tables import File, OpenState
from regest.core.store.work import Work

MINUTES = {"kind": "permanent", "authority": "Т236", "article": "ст. 18"}
CUSTODY = {
    "kind": "years",
    "years": "3",
    "action": "transfer",
    "authority": "statute",
    "source": "Положение об Ассоциации",
    "article": "п. 4.10",
}
PAIRS = {"kind": "after_event", "years": "5", "event": "завершение пары"}
REVIEWED = {"kind": "years", "years": "5", "review": "yes"}
FIVE = {"kind": "years", "years": "5"}
UNNEEDED = {"kind": "no_longer_needed"}


def a_position(work: Work, index: str, retention: Mapping[str, str]) -> None:
    """Put a position into the file plan, or give it another period."""
    title = f"Дело {index}"
    planned = PlannedFile(index=index, section="01", title=title, retention=dict(retention))
    save_plan(work, [planned])
    work.witness("preset.loaded", "deployment", "test")


def a_file(
    work: Work,
    index: str,
    retention: Mapping[str, str],
    period: str,
    closed_on: dt.date | None = None,
    *,
    sources: Sequence[Mapping[str, str]] | None = None,
) -> File:
    """Write a file, with its position where the plan has none."""
    a_position(work, index, retention)
    file = File(
        id=work.new_id(),
        index=index,
        period=period,
        title=f"Дело {index}",
        state=OpenState.OPEN if closed_on is None else OpenState.CLOSED,
        opened_on=dt.date(2015, 1, 9),
        closed_on=closed_on,
        retention=dict(retention),
        sources=None if sources is None else [dict(each) for each in sources],
    )
    work.session.add(file)
    work.session.flush()
    work.witness("file.opened", "file", file.id)
    return file
