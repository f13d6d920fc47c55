"""What the journal brings to the start page, and for whom."""

from __future__ import annotations

from regest.api import StartItems
from regest.plugins.journal.declarations import REGISTER_INCOMING, REGISTER_OUTGOING

_LINES = "regest.plugins.journal.start_lines"

START = (
    StartItems(
        name="journal.letters",
        target=f"{_LINES}:to_register",
        permissions=(REGISTER_INCOMING,),
    ),
    StartItems(name="journal.filing", target=f"{_LINES}:to_file", permissions=("record.file",)),
    StartItems(
        name="journal.overdue",
        target=f"{_LINES}:overdue_replies",
        permissions=(REGISTER_OUTGOING,),
    ),
    StartItems(name="journal.requests", target=f"{_LINES}:to_answer"),
)
