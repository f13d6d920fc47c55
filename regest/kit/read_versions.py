"""Cards as they were read: the ETag that a change names, and what became of a record."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Annotated, Any

from fastapi import Header, Response

from regest.core.base.errors import Refusal, StaleVersion
from regest.core.base.messages import _
from regest.core.catalogue.tables import Record
from regest.core.hooks.types import Problem
from regest.core.store.work import Work
from regest.kit.rest import Answer

IfMatch = Annotated[
    str,
    Header(alias="If-Match", max_length=100, description="The ETag of the card as it was read."),
]
_TAG = re.compile(r'"(\d{1,9})"')


def version_of(if_match: str) -> int:
    """Return the version that a program says it read.

    Raises:
        Refusal: it does not say.
        StaleVersion: `if_match_unknown`, it names no version at all.
    """
    if not if_match:
        raise Refusal(
            "if_match_missing",
            _("A card is corrected as it was read, and it is not said how that was"),
            rule="REG-9",
            remedy=_("Read it, and send its ETag as If-Match."),
        )
    found = _TAG.fullmatch(if_match.strip())
    if found is None:
        raise StaleVersion(
            "if_match_unknown",
            _("If-Match names no version of what was read: {tag}", tag=if_match.strip()),
            rule="REG-9",
            remedy=_("Read it, and send its ETag as If-Match."),
        )
    return int(found[1])


def require_version(work: Work, record: Record, version: int) -> None:
    """Lock the record, and refuse if it is not as the program read it.

    Raises:
        StaleVersion: somebody changed it meanwhile.
    """
    # Under the lock, since the version that was read before it may be an old one.
    work.session.refresh(record, with_for_update=True)
    if record.version != version:
        raise _changed()


def written(record: Record, warnings: Sequence[Problem]) -> Answer:
    """Return what became of a record."""
    return {
        "id": record.id,
        "number": record.number,
        "date": record.registered_on.isoformat() if record.registered_on is not None else None,
        "version": record.version,
        "warnings": [str(each.message) for each in warnings],
    }


def tagged(response: Response, answer: dict[str, Any]) -> Answer:
    """Give an answer the ETag of the version that it tells."""
    response.headers["etag"] = f'"{answer["version"]}"'
    return answer


def _changed() -> StaleVersion:
    return StaleVersion(
        "record_changed",
        _("The card was changed meanwhile by somebody else"),
        rule="REG-9",
        remedy=_("Read it again and repeat the correction."),
    )
