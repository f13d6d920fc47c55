"""What the plugin itself knows to hang on a membership: responsibilities for processes."""

from __future__ import annotations

from collections.abc import Sequence

from sqlmodel import Session

from regest.api import Consequence, StandingChange, Work
from regest.plugins.membership.duties import processes
from regest.plugins.membership.words import MEMBER, _

PROCESS = "process"


def proposed(session: Session, change: StandingChange) -> list[Consequence]:
    """Return the responsibilities that end with a membership."""
    if not change.ending or change.kind != MEMBER:
        return []
    return [
        Consequence(
            code=PROCESS,
            subject=each.row.id,
            title=_("Responsibility for the process {name}, until {day}", name=each.process.name,
                    day=change.day),
            rule="R-3.17",
            clause=processes.CLAUSE,
        )
        for each in processes.assignments(session, change.day, change.party.id)
        if each.row.ends_on is None or each.row.ends_on > change.day
    ]  # fmt: skip


def carry_out(work: Work, change: StandingChange, chosen: Sequence[Consequence]) -> None:
    """End the chosen responsibilities on the last day of the membership."""
    for each in chosen:
        processes.end_within(work, each.subject, change.day, change.basis)
