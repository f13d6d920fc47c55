"""Holds as people name them: by numbers of documents, indexes of files, names of parties."""

from __future__ import annotations

import datetime as dt

from sqlmodel import Session

from regest.core.catalogue.files import find_file
from regest.core.catalogue.references import find_record
from regest.core.people.access import Reader
from regest.core.people.parties import party_called
from regest.core.retention.holds import NewHold
from regest.core.retention.tables import HoldReason


def meant(
    session: Session,
    reader: Reader,
    *,
    reason: HoldReason,
    record: str | None = "",
    file: str | None = "",
    index: str = "",
    party: str | None = "",
    basis: str = "",
    basis_record: str | None = "",
    set_on: dt.date | None = None,
    copy: str | None = "",
    **_rest: object,
) -> NewHold:
    """Return the hold that these names mean.

    Raises:
        NotFound: there is no such document, file or party, or not for this reader.
        Ambiguous: a name fits several.
    """

    def found(reference: str | None) -> str | None:
        return find_record(session, reader, reference).id if reference else None

    return NewHold(
        reason=reason,
        basis=basis,
        basis_record_id=found(basis_record),
        record_id=found(record),
        file_id=find_file(session, file).id if file else None,
        index=index.strip(),
        party_id=party_called(session, party.strip()).id if party else None,
        set_on=set_on,
        copy_record_id=found(copy),
    )
