"""Hooks that may object to a change, asked inside its transaction; they only read."""

# A spec is a signature and its contract: it has no body to return from.
# mypy: disable-error-code="empty-body"

from __future__ import annotations

from collections.abc import Mapping, Sequence

from regest.core.hooks.specs.markers import hookspec
from regest.core.hooks.types import (
    DisposalView,
    Problem,
    RegistrationView,
    StandingView,
    TransitionView,
)


@hookspec
def check_registration(registration: RegistrationView) -> Sequence[Problem]:
    """Object to a registration, or warn of it.

    When:
        Before a record gets its number, in the transaction that writes it.

    Args:
        registration: The record as it would be registered: fields as text, parties with roles,
            files by SHA-256, moments in UTC, days of the association's zone.

    Returns:
        Problems; one of severity `REFUSAL` stops the registration, warnings are shown with the
        number. An empty list: no objection.

    Errors:
        A `Refusal` reaches the person as it is. Anything else stops the registration with code
        `check_failed`, naming the plugin and its distribution.

    Since: 0.1

    Example:
        @hookimpl
        def check_registration(registration: RegistrationView) -> list[Problem]:
            if registration.fields.get("sheets") != "0":
                return []
            return [Problem(code="no_sheets", message=_("There is not a single sheet"))]
    """


@hookspec
def check_transition(transition: TransitionView) -> Sequence[Problem]:
    """Object to a change of a registered record, or warn of it.

    When:
        Before a record is annulled, filed, corrected, linked or given another file, in the
        transaction that writes the change.

    Args:
        transition: Name of the change (`void`, `file`, `correct`, `attach`, `link`), the record as
            it stands, who acts, today (a day of the association's zone), the reason given, and for
            each changed field its new value as text.

    Returns:
        Problems; one of severity `REFUSAL` stops the change, warnings are shown with its result.
        An empty list: no objection.

    Errors:
        A `Refusal` reaches the person as it is. Anything else stops the change with code
        `check_failed`, naming the plugin and its distribution.

    Since: 0.1

    Example:
        @hookimpl
        def check_transition(transition: TransitionView) -> list[Problem]:
            if transition.name != "void" or transition.record.class_name != "order":
                return []
            return [Problem(code="order_stands", message=_("An order is cancelled by another"))]
    """


@hookspec
def check_standing(standing: StandingView) -> Sequence[Problem]:
    """Object to the start or the end of a standing, or warn of it.

    When:
        Before a standing is written, in its transaction.

    Args:
        standing: Who, as what, in which body, from which day to which (both inclusive; no last day:
            without limit), whether it is ending, and who acts.

    Returns:
        Problems; one of severity `REFUSAL` stops the change, warnings are shown with its result.
        An empty list: no objection.

    Errors:
        A `Refusal` reaches the person as it is. Anything else stops the change with code
        `check_failed`, naming the plugin and its distribution.

    Since: 0.1

    Example:
        @hookimpl
        def check_standing(standing: StandingView) -> list[Problem]:
            if standing.kind != "chair" or standing.ends_on is not None:
                return []
            return [Problem(code="chair_term", message=_("A chair is elected for a term"))]
    """


@hookspec
def check_disposal(
    session: object, disposals: Sequence[DisposalView]
) -> Mapping[str, Sequence[Problem]]:
    """Object to the destruction of files, or to their transfer to an archive, or warn of it.

    When:
        When files are looked at for an act of destruction, when the act is approved, and once more
        in the transaction that destroys; when a transfer is prepared, and when its acceptance is
        entered. Of files alone that core's own checks of term, holds, reviews and tasks let go.

    Args:
        session: A session to read in: that of the unit of work, where there is one.
        disposals: The files, some hundreds at a time: of each index, title, period, closing year,
            the ids of its records, and the day of the association's zone on which it would go.
            Ask of all of them in a few statements, by `Record.file_id`.

    Returns:
        Problems by `file_id`; one of severity `REFUSAL` keeps the file, warnings are shown beside
        it where it is to be destroyed. A message is a sentence without its full stop that names
        the document; core says which file it speaks of. A file that is not there: no objection.

    Errors:
        A `Refusal` reaches the person as it is. Anything else stops the act with code
        `check_failed`, naming the plugin and its distribution.

    Since: 0.2

    Example:
        @hookimpl
        def check_disposal(
            session: Session, disposals: Sequence[DisposalView]
        ) -> Mapping[str, Sequence[Problem]]:
            said = Problem(code="pairs_run", message=_("A pair of this file still works"))
            return {each.file_id: [said] for each in disposals if announce(session, each)}
    """
