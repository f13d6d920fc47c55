"""The states in which certificates end, written in the unit of work of whoever ends them.

The card says them too, which is read with the plugin off as well.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from regest.api import House, Record, RecordState, UsageFault, Work, note_events, records
from regest.plugins.certificates import paper_words as words
from regest.plugins.certificates import register
from regest.plugins.certificates.tables.certificates import CertificateState
from regest.plugins.certificates.words import _

SUPERSEDED = "superseded"


@dataclass(frozen=True, slots=True)
class Replacing:
    """The certificate whose place a new one takes, and why (CRT-5)."""

    record_id: str
    reason: str


def replace(house: House, work: Work, replacing: Replacing, by: Record) -> None:
    """End a certificate in favour of the one that is being registered.

    Raises:
        Refusal: `certificate_ended`.
    """
    line = register.hold(work, replacing.record_id)
    line.certificate.state = CertificateState.REPLACED
    line.certificate.ended_on = work.today
    line.certificate.ended_by = work.actor.name
    line.certificate.end_basis = replacing.reason
    line.certificate.replaced_by_id = by.id
    work.session.add(line.certificate)
    work.witness("certificate.replaced", "record", line.record.id, {"by": by.id})
    no_longer_in_force(work, line.record.id, work.today, replacing.reason)
    state = words.REPLACED_BY.text(_language(house)).format(number=by.number)
    _tell(house, work, line.record, state, replacing.reason)


def annul(house: House, work: Work, record_id: str, day: dt.date, reason: str) -> None:
    """Annul a certificate from a day on.

    Raises:
        UsageFault: `day_wrong`.
        Refusal: `certificate_ended`.
    """
    line = register.hold(work, record_id)
    # It may lie before the registration: a membership is sometimes ended late, on a past day.
    if day > work.today:
        raise UsageFault(
            "day_wrong",
            _("{day} is still to come", day=day),
            rule="CRT-6",
            remedy=_("Name a day up to today."),
        )
    line.certificate.state = CertificateState.ANNULLED
    line.certificate.ended_on = day
    line.certificate.end_basis = reason
    line.certificate.ended_by = work.actor.name
    work.session.add(line.certificate)
    work.witness("certificate.annulled", "record", record_id, {"from": day})
    no_longer_in_force(work, record_id, day, reason)
    state = words.ANNULLED_FROM.text(_language(house)).format(day=f"{day:%d.%m.%Y}")
    _tell(house, work, line.record, state, reason)


def no_longer_in_force(work: Work, record_id: str, day: dt.date, basis: str) -> None:
    """Let the certificate count from that day where its file is kept until it is superseded."""
    note_events(work, SUPERSEDED, [record_id], happened_on=day, basis=basis)


def _tell(house: House, work: Work, record: Record, state: str, reason: str) -> None:
    if record.state is RecordState.DISPOSED:
        # The stub of a destroyed certificate tells nothing new; the register does.
        return
    records.correct(work, house.deployment.calls, record, {"state": state}, reason)


def _language(house: House) -> str:
    return house.deployment.settings.association.language
