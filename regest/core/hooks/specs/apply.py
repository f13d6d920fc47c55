"""Hooks that carry out the consequences of a change, inside its unit of work."""

# A spec is a signature and its contract: it has no body to return from.
# mypy: disable-error-code="empty-body"

from __future__ import annotations

from collections.abc import Sequence

from regest.core.hooks.consequence_types import Consequence, StandingChange
from regest.core.hooks.signature_types import SignatureView
from regest.core.hooks.specs.markers import hookspec
from regest.core.hooks.types import RecordView


@hookspec
def apply_signature(
    house: object, work: object, record: RecordView, signature: SignatureView
) -> None:
    """Carry out what follows from a signature: the procedure goes on, or goes back.

    When:
        After a signature was given or cancelled, in the unit of work that writes it.

    Args:
        house: The `House` in which it happens.
        work: The open `Work`: whatever is written goes into it, and comes under witness.
        record: The signed record as it stands.
        signature: The signature; `completes` says that all have signed, `cancelled` that it no
            longer counts (its record is to be signed anew).

    Returns:
        Nothing.

    Errors:
        Whatever it raises leaves nothing written, the signature neither. A `Refusal` reaches the
        person as it is; anything else is refused with code `check_failed`, naming the plugin.

    Since: 0.1

    Example:
        @hookimpl
        def apply_signature(work: Work, record: RecordView, signature: SignatureView) -> None:
            if signature.completes and record.class_name == "order":
                announce(work, record.id)
    """


@hookspec
def apply_consequences(
    house: object, work: object, change: StandingChange, chosen: Sequence[Consequence]
) -> None:
    """Carry out the consequences that a person chose, of those that this plugin proposed.

    When:
        In the unit of work that ends or begins the standing, after that was written.

    Args:
        house: The `House` in which it happens.
        work: The open `Work`: whatever is written goes into it, and comes under witness.
        change: The standing, its last or first day (inclusive), and why.
        chosen: The plugin's own proposals that were chosen, in its order; never empty.

    Returns:
        Nothing.

    Errors:
        Whatever it raises leaves nothing written, the change of the standing neither. A `Refusal`
        reaches the person as it is; anything else is refused with code `check_failed`, naming the
        plugin.

    Since: 0.1

    Example:
        @hookimpl
        def apply_consequences(
            work: Work, change: StandingChange, chosen: Sequence[Consequence]
        ) -> None:
            for each in chosen:
                announce(work, each.subject, change.day)
    """


@hookspec
def apply_disposal(work: object, record: RecordView, stub: str) -> None:
    """Take away what the plugin's own tables hold of the content of a record that is destroyed.

    When:
        For each record of a destroyed file, in the unit of work that destroys it, before its files
        and texts are gone; also when a restored database learns what was destroyed since.

    Args:
        work: The open `Work`: whatever is changed comes under witness by `work.witness`.
        record: The record as it stands. Its card stays; its content goes.
        stub: What to leave where a text may not be empty, in the language of the association's
            papers: «документ уничтожен по акту № 3 (2027)»; up to 200 characters.

    Returns:
        Nothing.

    Errors:
        Whatever it raises leaves nothing destroyed. A `Refusal` reaches the person as it is;
        anything else is refused with code `check_failed`, naming the plugin.

    Since: 0.2

    Example:
        @hookimpl
        def apply_disposal(work: Work, record: RecordView, stub: str) -> None:
            if record.class_name == "order":
                announce(work, stub)
    """
