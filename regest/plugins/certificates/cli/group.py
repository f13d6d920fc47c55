"""The group `regest certificate`, and what its commands have in common."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from regest.api.console import argument, group
from regest.plugins.certificates.words import _

if TYPE_CHECKING:
    from regest.plugins.certificates.register import CertificateLine

F = TypeVar("F", bound=Callable[..., Any])


@group("certificate", help=_("Certificates of membership: issued, handed over, checked."))
def certificate() -> None:
    """Hold the commands."""


def number_argument(function: F) -> F:
    """Give a command the number of its certificate."""
    return argument(
        "number", metavar=_("NUMBER"), help=_("Its number: 17, 017; or its identifier.")
    )(function)


def as_dict(line: CertificateLine) -> dict[str, object]:
    """Return a line of the register as plain data."""
    held, sheet = line.certificate, line.sheet
    return {
        "id": line.record.id,
        "number": line.record.number,
        "registered_on": line.record.registered_on,
        "state": held.state.value,
        "holder": held.holder_name,
        "address": held.holder_address,
        "basis": held.basis,
        "copies": len(line.copies),
        "signed_on": sheet.signed_on,
        "handed_on": sheet.handed_on,
        "receiver": sheet.receiver,
        "replaced_by": line.replaced_by,
        "ended_on": held.ended_on,
        "end_basis": held.end_basis,
        "note": held.note,
    }
