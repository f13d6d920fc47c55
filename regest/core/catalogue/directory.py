"""Whom of the directory a reader may know of: a name can tell of a letter that is hidden.

A confidential letter from somebody new puts a name into the directory; that name must not be
listed, found or suggested to whoever the letter is hidden from (ACC-2).
"""

from __future__ import annotations

from sqlalchemy import ColumnElement, or_
from sqlmodel import col, select

from regest.core.catalogue.tables import Record, RecordParty
from regest.core.catalogue.visibility import visible
from regest.core.people.access import ANY_CLASS, Reader, Scope
from regest.core.people.parties import EVERYBODY
from regest.core.people.tables import Party, Standing

KEEPING = "party.edit"


def seen_parties(reader: Reader) -> ColumnElement[bool]:
    """Return the condition on `party` that holds for those the reader may know of.

    Whoever keeps the directory, or sees every record, sees all of it. Others see those who stand
    as something, which is public (PRM-2), their own, and those named in records that they see.
    """
    if reader.may(KEEPING) or reader.scope(ANY_CLASS, marked=True) is Scope.ALL:
        return EVERYBODY
    named = (
        select(RecordParty.party_id)
        .join(Record, col(Record.id) == col(RecordParty.record_id))
        .where(visible(reader))
    )
    return or_(
        col(Party.id).in_(select(Standing.party_id)),
        col(Party.id).in_(
            select(Standing.organisation_id).where(col(Standing.organisation_id).is_not(None))
        ),
        col(Party.id).in_(reader.party_ids),
        col(Party.id).in_(named),
    )
