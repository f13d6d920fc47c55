"""What hangs on a membership that ends: the organisation on lists of addressees."""

from __future__ import annotations

from collections.abc import Sequence

from sqlmodel import Session, col, select

from regest.api import Consequence, House, StandingChange, Work
from regest.plugins.journal.declarations import EDIT_LISTS
from regest.plugins.journal.tables.addressee_lists import (
    JournalAddresseeList,
    JournalListedAddressee,
)
from regest.plugins.journal.words import _

LIST = "addressee"
# A list filled by a standing follows the roster by itself.
_LEAVING = frozenset({"member", "candidate"})


def proposed(house: House, session: Session, change: StandingChange) -> list[Consequence]:
    """Return the lists that name the organisation; each waits for a person to take it off."""
    if not change.ending or change.kind not in _LEAVING:
        return []
    if not house.reader.may(EDIT_LISTS):
        return []
    wanted = (
        select(JournalAddresseeList)
        .join(
            JournalListedAddressee,
            col(JournalListedAddressee.list_id) == col(JournalAddresseeList.id),
        )
        .where(JournalListedAddressee.party_id == change.party.id)
        .order_by(col(JournalAddresseeList.name))
    )
    return [
        Consequence(
            code=LIST,
            subject=each.id,
            title=_("Take the organisation off the list of addressees {name}", name=each.name),
            chosen=False,
            rule="journal.addressees",
        )
        for each in session.exec(wanted)
    ]


def carry_out(work: Work, change: StandingChange, chosen: Sequence[Consequence]) -> None:
    """Take the organisation off the chosen lists."""
    for each in chosen:
        key = (each.subject, change.party.id)
        work.session.delete(work.session.get_one(JournalListedAddressee, key))
        work.witness("journal.list_changed", "journal_addressee_list", each.subject)
