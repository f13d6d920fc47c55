"""The group that the commands of `regest record` are added to, and what they share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from regest.core.base.messages import _
from regest.kit.console import argument, group

if TYPE_CHECKING:
    from sqlmodel import Session

    from regest.core.catalogue.tables import Record
    from regest.kit.house import House


@group(
    "record",
    help=_(
        "Documents of the catalogue: listed, shown, corrected, linked, filed.\n\n"
        "REF is a number as printed, with class and year if need be ({examples}), or an id.",
        examples="Вх-12, 01-06/112, in:12@2026",
    ),
)
def record() -> None:
    """Hold the commands."""


reference_argument = argument(
    "reference", metavar=_("REF"), help=_("Number as printed, or id, of the document.")
)


def own_record(house: House, session: Session, reference: str, permission: str) -> Record:
    """Return the record that the actor may change in this way.

    Raises:
        NotFound: there is none that the actor may see.
        Refusal: the actor has no such right for records of its class.
    """
    from regest.core.catalogue.references import find_record

    found = find_record(session, house.reader, reference)
    house.reader.require(permission, found.class_name)
    return found


def own_draft(house: House, session: Session, reference: str, permission: str) -> Record:
    """Return the record as `own_record` does; whoever wrote a draft may always change it.

    Raises:
        NotFound: there is none that the actor may see.
        Refusal: it is no draft of the actor, and the right is missing.
    """
    from regest.core.catalogue.record_rights import require_changing
    from regest.core.catalogue.references import find_record

    found = find_record(session, house.reader, reference)
    require_changing(house.reader, found, permission)
    return found
