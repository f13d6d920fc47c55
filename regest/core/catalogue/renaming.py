"""A party renamed from a day on: its letters are found by every name it ever had."""

from __future__ import annotations

from regest.core.catalogue.merging import enqueue_all
from regest.core.people import dated_names
from regest.core.people.dated_names import Renaming
from regest.core.people.tables import Party
from regest.core.store.work import Work


def rename(work: Work, party: Party, new: Renaming) -> None:
    """Write what the party is called from a day on, and renew the index documents that name it.

    Raises:
        UsageFault: nothing changes, or no basis.
        Refusal: see `dated_names.rename_party`.
    """
    dated_names.rename_party(work, party, new)
    enqueue_all(work, party.id)
