"""Hooks that propose the consequences of a change, for a person to review; they only read."""

# A spec is a signature and its contract: it has no body to return from.
# mypy: disable-error-code="empty-body"

from __future__ import annotations

from collections.abc import Sequence

from regest.core.hooks.consequence_types import Consequence, StandingChange
from regest.core.hooks.specs.markers import hookspec


@hookspec
def propose_consequences(
    house: object, session: object, change: StandingChange
) -> Sequence[Consequence]:
    """Propose what follows from a standing that ends or begins.

    When:
        When a person is shown what a change would bring, and again inside its unit of work before
        the chosen ones are applied.

    Args:
        house: The `House` in which it happens; its reader is who sees the list.
        session: A session to read in.
        change: The standing, its last or first day (inclusive), and why.

    Returns:
        Consequences that `apply_consequences` of the same plugin carries out, equal each time as
        long as nothing changed. An empty list: nothing hangs on the standing.

    Errors:
        A `Refusal` reaches the person as it is. Anything else stops the change with code
        `check_failed`, naming the plugin and its distribution.

    Since: 0.1

    Example:
        @hookimpl
        def propose_consequences(change: StandingChange) -> list[Consequence]:
            if not change.ending or change.kind != "member":
                return []
            title = _("Take the plate off the door")
            return [Consequence(code="plate", subject=change.party.id, title=title)]
    """
