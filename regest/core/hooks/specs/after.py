"""Hooks told of a change once it is committed."""

# A spec is a signature and its contract: it has no body to return from.
# mypy: disable-error-code="empty-body"

from __future__ import annotations

from regest.core.hooks.specs.markers import hookspec
from regest.core.hooks.types import (
    RecordView,
    StandingView,
)


@hookspec
def after_record_registered(record: RecordView) -> None:
    """Learn that a record was registered.

    When:
        After the commit, before the number is shown.

    Args:
        record: The registered record with its number.

    Returns:
        Nothing.

    Errors:
        What it raises is logged with the plugin's name; the others are still told.

    Since: 0.1

    Example:
        @hookimpl
        def after_record_registered(record: RecordView) -> None:
            if record.class_name == "order":
                announce(record.number, record.heading)
    """


@hookspec
def after_record_changed(record: RecordView, change: str) -> None:
    """Learn that a registered record was changed.

    When:
        After the commit.

    Args:
        record: The record after the change.
        change: What happened, as the event log names it: `record.corrected`, `record.attached`,
            `record.linked`, `record.filed`, `record.annulled`.

    Returns:
        Nothing.

    Errors:
        What it raises is logged with the plugin's name; the others are still told.

    Since: 0.1

    Example:
        @hookimpl
        def after_record_changed(record: RecordView, change: str) -> None:
            if change == "record.annulled":
                announce(record.number, "annulled")
    """


@hookspec
def after_standing_changed(standing: StandingView) -> None:
    """Learn that a standing started or ended.

    When:
        After the commit.

    Args:
        standing: The standing as written; `ending` tells which of the two happened.

    Returns:
        Nothing.

    Errors:
        What it raises is logged with the plugin's name; the others are still told.

    Since: 0.1

    Example:
        @hookimpl
        def after_standing_changed(standing: StandingView) -> None:
            if standing.ending and standing.kind == "mentor":
                announce(standing.party.name, "no longer a mentor")
    """
