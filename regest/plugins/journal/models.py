"""Every table of the journal, known to the program once this is imported."""

from regest.plugins.journal.tables.addressee_lists import (
    JournalAddresseeList,
    JournalListedAddressee,
)
from regest.plugins.journal.tables.closings import JournalClosing
from regest.plugins.journal.tables.dispatch import JournalDispatch
from regest.plugins.journal.tables.duplicates import JournalDuplicate
from regest.plugins.journal.tables.imports import (
    JournalImport,
    JournalImportHeading,
    JournalImportRow,
)
from regest.plugins.journal.tables.proposals import JournalProposal
from regest.plugins.journal.tables.requests import JournalRequest

__all__ = [
    "JournalAddresseeList",
    "JournalClosing",
    "JournalDispatch",
    "JournalDuplicate",
    "JournalImport",
    "JournalImportHeading",
    "JournalImportRow",
    "JournalListedAddressee",
    "JournalProposal",
    "JournalRequest",
]
