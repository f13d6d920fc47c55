"""References to records as people write them: `Вх-12`, `01-06/112`, `in:12@2026`, or an id."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from sqlalchemy import bindparam
from sqlmodel import Session, col, select
from sqlmodel.sql.expression import SelectOfScalar

from regest.core.base.errors import Ambiguous, NotFound
from regest.core.base.messages import _
from regest.core.base.numbers import normalise_number
from regest.core.base.text import storable
from regest.core.catalogue.numbering import split_reference
from regest.core.catalogue.tables import LedgerNumber, Record
from regest.core.catalogue.visibility import Outlook, outlook, visible_among, visible_from
from regest.core.catalogue.vocabulary import class_row
from regest.core.people.access import Reader

_ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_PARTS = re.compile(r"(?:(?P<class>[^\W\d]+):)?(?P<number>.+?)(?:@(?P<period>\d{4}(?:/\d{4})?))?")


def find_record(session: Session, reader: Reader, reference: str) -> Record:
    """Return the one record that `reference` names and `reader` may see.

    Raises:
        NotFound: nothing such, or not for this reader: the words are the same (ACC-2).
        Ambiguous: several fit; the candidates are named with their periods.
    """
    found = _matches(session, reader, storable(reference).strip())
    if not found:
        raise NotFound(
            "record_unknown",
            _("No such document: {reference}", reference=reference),
            remedy=_("Write the number as it is printed, with the year if need be: Вх-12@2026."),
        )
    if len(found) > 1:
        candidates = [f"{row.class_name}:{row.number}@{row.period}" for row in found]
        raise Ambiguous(
            "record_ambiguous",
            _(
                "{reference} fits several documents: {candidates}",
                reference=reference,
                candidates=", ".join(candidates),
            ),
            candidates,
            remedy=_("Name the class and the year, or the document's id."),
        )
    return found[0]


# Putting it together takes longer than asking.
@lru_cache(maxsize=500)
def _by_id(seen_from: Outlook) -> SelectOfScalar[Record]:
    return select(Record).where(col(Record.id) == bindparam("record"), visible_from(seen_from))


def _matches(session: Session, reader: Reader, reference: str) -> Sequence[Record]:
    if _ID.fullmatch(reference.lower()):
        return session.scalars(_by_id(outlook(reader)), {"record": reference.lower()}).all()
    seen = select(Record).where(visible_among(reader))
    wanted = seen.order_by(col(Record.period), col(Record.id))
    parts = _PARTS.fullmatch(reference)
    if parts is None:
        return ()
    if parts["class"]:
        wanted = wanted.where(Record.class_name == class_row(session, parts["class"]).name)
    if parts["period"]:
        wanted = wanted.where(Record.period == parts["period"])
    number = normalise_number(parts["number"])
    printed = session.exec(wanted.where(Record.number_match == number)).all() if number else ()
    if printed:
        return printed
    bare = split_reference(parts["number"])
    if bare is None:
        return ()
    held = (
        select(LedgerNumber.record_id)
        .where(LedgerNumber.sequence == bare[0], LedgerNumber.suffix == bare[1])
        .where(col(LedgerNumber.record_id).is_not(None))
    )
    return session.exec(wanted.where(col(Record.id).in_(held))).all()
