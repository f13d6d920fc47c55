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
    """What a check says: status, a sentence, the way out, and the first particulars.

    What is not in order has a `code` that stays the same through releases; docs/doctor.md lists
    them. A check that found several things says each of them in `parts`.
    """

    status: Status
    message: Message
    remedy: Message | None = None
    details: tuple[Message, ...] = ()
    code: str = ""
    parts: tuple[Diagnosis, ...] = ()

    @property
    def findings(self) -> tuple[Diagnosis, ...]:
        """What is to be told with a code: the parts, or the diagnosis itself unless all is well."""
        return self.parts or ((self,) if self.code else ())


@dataclass(frozen=True, slots=True)
class Checkup:
    """A named check with its diagnosis."""

    name: str
    diagnosis: Diagnosis

    def as_dict(self, language: str | None = None) -> dict[str, object]:
        """Return `{name, status, message, remedy, details, findings}` with texts in `language`.

        Each of the findings is `{code, status, message, remedy, details}`.
        """
        found = self.diagnosis
        told = [{"code": each.code, **_told(each, language)} for each in found.findings]
        return {"name": self.name, **_told(found, language), "findings": told}


@dataclass(frozen=True, slots=True)
class Patient:
    """A deployment to be looked at; `failures` are its plugins that did not start.

    `declared` is what the product and the plugins bring; `fixity_days` the term within which
    every stored file is read again; `disposals` where the list of what was destroyed is.
    """

    folder: Path
    database: Database
    blobs: BlobStore
    tables: Sequence[TableSet]
    failures: Sequence[PluginFailure] = ()
    declared: Declarations = field(default_factory=Declarations)
    step: Callable[[], None] = field(default=lambda: None)
    fixity_days: int = 30
    disposals: Path | None = None


Check = Callable[[Patient], Diagnosis]


def _told(found: Diagnosis, language: str | None) -> dict[str, object]:
    return {
        "status": found.status.value,
        "message": found.message.text(language),
        "remedy": found.remedy.text(language) if found.remedy is not None else "",
        "details": [detail.text(language) for detail in found.details],
    }


def together(parts: Sequence[Diagnosis]) -> Diagnosis:
    """Return one diagnosis of several, the gravest first; it says what the gravest says."""
    order = list(Status)
    ranked = sorted(parts, key=lambda each: -order.index(each.status))
    first = ranked[0]
    details = tuple(detail for each in ranked for detail in each.details)
    return Diagnosis(
        first.status, first.message, first.remedy, details[:SHOWN], first.code, tuple(ranked)
    )


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
        return Diagnosis(Status.BROKEN, refusal.message, refusal.remedy, code=refusal.code)
    except (DBAPIError, OSError, ValueError, LookupError, TypeError) as fault:
        cause = str(getattr(fault, "orig", fault))
        return Diagnosis(
            Status.BROKEN,
            _("The check could not be carried out: {cause}", cause=cause),
            code="check_failed",
        )
