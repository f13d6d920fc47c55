"""Hooks that make a choice: one answer at most, and core has the last word."""

# A spec is a signature and its contract: it has no body to return from.
# mypy: disable-error-code="empty-body"

from __future__ import annotations

from regest.core.hooks.specs.markers import hookspec
from regest.core.hooks.types import (
    NumberRequest,
)


@hookspec
def choose_record_number(request: NumberRequest) -> str | None:
    """Choose how a number that was just issued is printed.

    When:
        Inside the registration, after the ledger issued the number and before the commit.

    Args:
        request: The class, ledger and period; the issued sequence (a whole number) and suffix; the
            file index; the day of registration; and the usual printed form.

    Returns:
        The printed form, which must hold the issued sequence; None leaves the usual one. Of all
        plugins one at most answers.

    Errors:
        Two different answers stop the registration with code `number_chosen_twice`, naming both
        plugins. A `Refusal` reaches the person as it is; anything else stops the registration with
        code `check_failed`, naming the plugin and its distribution.

    Since: 0.1

    Example:
        @hookimpl
        def choose_record_number(request: NumberRequest) -> str | None:
            if request.ledger != "orders":
                return None
            return f"{request.sequence}/{request.registered_on:%y}-п"
    """
