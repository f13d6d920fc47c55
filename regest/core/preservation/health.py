"""What `regest doctor` looks at: each check by name, with what is wrong and how to mend it.

A check that cannot be carried out is broken, and the others go on.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from regest.core.base.errors import RegestError
from regest.core.base.messages import Message, _
from regest.core.hooks.declarations import Declarations
from regest.core.hooks.failures import PluginFailure
from regest.core.store.blobs import BlobStore
from regest.core.store.database import Database
from regest.core.store.revisions import TableSet

SHOWN = 20


class Status(StrEnum):
    """How a check ended."""

    OK = "ok"
    WARNING = "warning"
    BROKEN = "broken"


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """What a check says: status, a sentence, the way out, and the first particulars."""

    status: Status
    message: Message
    remedy: Message | None = None
    details: tuple[Message, ...] = ()


@dataclass(frozen=True, slots=True)
class Checkup:
    """A named check with its diagnosis."""

    name: str
    diagnosis: Diagnosis

    def as_dict(self, language: str | None = None) -> dict[str, object]:
        """Return `{name, status, message, remedy, details}` with texts in `language`."""
        found = self.diagnosis
        return {
            "name": self.name,
            "status": found.status.value,
            "message": found.message.text(language),
            "remedy": found.remedy.text(language) if found.remedy is not None else "",
            "details": [detail.text(language) for detail in found.details],
        }


@dataclass(frozen=True, slots=True)
class Patient:
    """A deployment to be looked at; `failures` are its plugins that did not start.

    `declared` is what the product and the plugins bring.
    """

    folder: Path
    database: Database
    blobs: BlobStore
    tables: Sequence[TableSet]
    failures: Sequence[PluginFailure] = ()
    declared: Declarations = field(default_factory=Declarations)
    step: Callable[[], None] = field(default=lambda: None)


Check = Callable[[Patient], Diagnosis]


def good(message: Message) -> Diagnosis:
    """Return the diagnosis of a check that found nothing wrong."""
    return Diagnosis(Status.OK, message)


def examine(patient: Patient, checks: Sequence[tuple[str, Check]]) -> Iterator[Checkup]:
    """Carry out `checks` in order; whatever one of them raises is its diagnosis."""
    for name, check in checks:
        yield Checkup(name, _carried_out(check, patient))
        patient.step()


def worst(checkups: Sequence[Checkup]) -> Status:
    """Return the worst status among `checkups`."""
    order = list(Status)
    return max((each.diagnosis.status for each in checkups), key=order.index, default=Status.OK)


def _carried_out(check: Check, patient: Patient) -> Diagnosis:
    try:
        return check(patient)
    except RegestError as refusal:
        return Diagnosis(Status.BROKEN, refusal.message, refusal.remedy)
    except (DBAPIError, OSError, ValueError, LookupError, TypeError) as fault:
        cause = str(getattr(fault, "orig", fault))
        return Diagnosis(
            Status.BROKEN, _("The check could not be carried out: {cause}", cause=cause)
        )
