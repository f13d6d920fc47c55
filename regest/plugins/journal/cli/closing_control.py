"""What registering an answer proposes: to close control of the document it answers (LNK-1)."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from regest.api.console import agreed as asked
from regest.api.console import say, shown_day
from regest.plugins.journal.words import _

if TYPE_CHECKING:
    from regest.api import House, Record


@dataclass(frozen=True, slots=True)
class Closing:
    """The tasks that a registered letter answers: closed when a person agrees, else named."""

    house: House
    record: Record

    def told(self, *, agreed: bool) -> dict[str, object]:
        """Return for programs which tasks were closed by the answer, and which are still open."""
        from regest.plugins.journal.resolutions import closing_control

        closed = closing_control.close(self.house, self.record) if agreed else []
        rows = closing_control.open_tasks(self.house, self.record)
        return {"open_tasks": [row.reference for row in rows], "closed_tasks": closed}

    def propose(self, *, agreed: bool) -> None:
        """Close, ask on a terminal, or say how to close; nothing is closed in silence."""
        from regest.plugins.journal.resolutions import closing_control

        rows = closing_control.open_tasks(self.house, self.record)
        if not rows:
            return
        if not agreed:
            say(_("Still to be executed by the document that it answers:"))
            for row in rows:
                say(_("  {task}, due on {day}: {text}", task=row.reference,
                      day=shown_day(row.task.due_on), text=row.task.text))  # fmt: skip
            if not sys.stdin.isatty():
                say(_("Close it: regest task done TASK, or say --close-control at registration."))
                return
            agreed = asked(_("Mark as executed by this answer?"))
        if agreed:
            closed = closing_control.close(self.house, self.record)
            say(_("Executed by this answer: {tasks}", tasks=", ".join(closed)))
