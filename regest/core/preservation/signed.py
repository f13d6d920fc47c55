"""Checks of signatures: those that stand are true, as far as this machine can tell."""

from __future__ import annotations

from sqlmodel import col, func, select

from regest.core.base.messages import Message, _
from regest.core.catalogue.tables import Record
from regest.core.preservation.health import SHOWN, Diagnosis, Patient, Status, good
from regest.core.signatures.checking import Checked, check
from regest.core.signatures.tables import Signature

# The latest records that bear signatures: a check-up reads the files of so many.
RECORDS = 1000


def check_signatures(patient: Patient) -> Diagnosis:
    """Every signature upon the latest records that bear one holds: file, scan, seal, log."""
    key = patient.database.signer.public_key
    wrong: list[tuple[Record, Checked]] = []
    held, unsure = 0, 0
    with patient.database.read() as session:
        signed = (
            select(Signature.record_id)
            .group_by(col(Signature.record_id))
            .order_by(func.max(col(Signature.id)).desc())
        )
        for record_id in session.exec(signed.limit(RECORDS)).all():
            for each in check(patient.blobs, session, record_id, key):
                held += each.good
                if each.bad:
                    wrong.append((session.get_one(Record, record_id), each))
                elif not each.good and each.signature.cancelled_at is None:
                    unsure += 1
    if wrong:
        return Diagnosis(
            Status.BROKEN,
            _("Signatures that do not hold: {count}", count=len(wrong)),
            _("`regest signature verify` names them; restore the files from a backup."),
            tuple(_named(record, each) for record, each in wrong[:SHOWN]),
            code="signatures_broken",
        )
    if unsure:
        return Diagnosis(
            Status.WARNING,
            _("Signatures that cannot be confirmed here: {count}", count=unsure),
            _("Say `regest signature verify` of each, once certificates and modules are there."),
            code="signatures_unsure",
        )
    return good(_("Signatures hold: {count}", count=held))


def _named(record: Record, checked: Checked) -> Message:
    return _(
        "{number}: {name} ({finding}) – {told}",
        number=record.number or record.id,
        name=checked.signature.name,
        finding=checked.finding.value,
        told=checked.told,
    )
