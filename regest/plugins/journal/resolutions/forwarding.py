"""Re-addressing: a letter goes on to another person or organisation («Переадресовать»)."""

from __future__ import annotations

from dataclasses import dataclass

from regest.api import (
    House,
    PartyKind,
    PartyRole,
    Problem,
    Record,
    directory,
    parties,
    records,
    references,
    views,
)
from regest.plugins.journal.words import FORWARDED_TO

_CORRECT = "record.correct"


@dataclass(frozen=True, slots=True)
class Forwarded:
    """The letter with its line on re-addressing, to whom it went, and what to know of it."""

    record: Record
    line: str
    to: str
    warnings: tuple[Problem, ...] = ()


def forward(house: House, reference: str, to: str, note: str = "") -> Forwarded:
    """Send a letter on: its card says when and to whom, and who it went to may read it (10.3).

    A name that is new to the directory makes an organisation, with a warning.

    Raises:
        NotFound: no such document, or not for this reader.
        Refusal: the right is missing, or the document is annulled.
    """
    with house.work() as work:
        record = references.find_record(work.session, house.reader, reference)
        house.reader.require(_CORRECT, record.class_name)
        known = parties.find_parties(work.session, to)
        kind = known[0].kind if known else PartyKind.ORGANISATION
        found = parties.named(work, to, kind, hinted=directory.seen_parties(house.reader))
        calls = house.deployment.calls
        role = PartyRole(found.party.id, FORWARDED_TO)
        warnings = [*found.warnings, *records.name_party(work, calls, record, role, note.strip())]
        before = views.record_view(work.session, record).fields.get("forwarded", "")
        step = f"{work.today:%d.%m.%Y}: {found.party.name}"
        step += f" ({note.strip()})" if note.strip() else ""
        line = "; ".join(filter(None, (before, step)))
        warnings += records.correct(work, calls, record, {"forwarded": line}, step)
        return Forwarded(record, line, found.party.name, tuple(warnings))
