"""Which background work somebody may learn of: what is done to a hidden record tells of it."""

from __future__ import annotations

from sqlalchemy import ColumnElement
from sqlmodel import and_, col, or_, select

from regest.core.catalogue.components import CHECK_SIGNATURES
from regest.core.catalogue.tables import Record
from regest.core.catalogue.texts import READ_TEXT, seen_components
from regest.core.catalogue.visibility import visible
from regest.core.people.access import Reader
from regest.core.store.tables import Job

# Their subject is the id of a record.
MARK_SIGNED_COPY = "mark_signed_copy"
_OF_RECORDS = (CHECK_SIGNATURES, MARK_SIGNED_COPY)


def jobs_seen(reader: Reader) -> ColumnElement[bool]:
    """Say in SQL which jobs a reader may learn of: not those of hidden records (ACC-2)."""
    seen = select(Record.id).where(visible(reader))
    return or_(
        col(Job.kind).not_in((READ_TEXT, *_OF_RECORDS)),
        and_(col(Job.kind) == READ_TEXT, col(Job.subject).in_(seen_components(reader))),
        and_(col(Job.kind).in_(_OF_RECORDS), col(Job.subject).in_(seen)),
    )
