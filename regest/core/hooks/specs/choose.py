"""Hooks that make a choice: one answer at most, and core has the last word."""

# A spec is a signature and its contract: it has no body to return from.
# mypy: disable-error-code="empty-body"

from __future__ import annotations

from collections.abc import Sequence

from regest.core.hooks.specs.markers import hookspec
from regest.core.hooks.types import (
    DecisionView,
    DecisionWanted,
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


@hookspec
def choose_decision(
    house: object, session: object, wanted: DecisionWanted
) -> Sequence[DecisionView] | None:
    """Offer the decisions that something may rest on: a person chooses one of them.

    When:
        A module needs a decision of a collegial body: pairs are approved, somebody is removed. Once
        for the list to choose from, and once more for the one chosen, before the change.

    Args:
        house: The `House`; its reader is who chooses.
        session: A session that only reads.
        wanted: Words of the text, the body, the last day of the meeting; or one record alone.

    Returns:
        Decisions of signed minutes that the reader may see, the latest meeting first; empty: none
        fits. None: this plugin keeps no minutes. Where all say None, people type the day, the
        number and the body by hand.

    Errors:
        Two plugins that both offer stop the choice with code `decisions_kept_twice`, naming both.
        A `Refusal` reaches the person as it is; anything else stops the choice with code
        `check_failed`, naming the plugin and its distribution.

    Since: 0.1

    Example:
        @hookimpl
        def choose_decision(session: object, wanted: DecisionWanted) -> Sequence[DecisionView]:
            return announce(session, wanted.text) or ()
    """
