"""Certificates as plain data, for commands and programs."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from regest.plugins.certificates.drafts import Drafted
    from regest.plugins.certificates.register import CertificateLine
    from regest.plugins.certificates.tables.certificates import CertificateCopy


def as_dict(line: CertificateLine) -> dict[str, object]:
    """Return a line of the register as plain data."""
    held, sheet = line.certificate, line.sheet
    return {
        "id": line.record.id,
        "version": line.record.version,
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


def sheet_as_dict(sheet: CertificateCopy) -> dict[str, object]:
    """Return a sheet as plain data, with where its files are."""
    files = {"pdf": sheet.pdf_id, "docx": sheet.docx_id}
    return {
        "position": sheet.position,
        "issued_on": sheet.issued_on,
        "reason": sheet.reason,
        "application": sheet.application,
        "signed_on": sheet.signed_on,
        "handed_on": sheet.handed_on,
        "receiver": sheet.receiver,
        "post": sheet.receiver_post,
        "method": sheet.method,
        "invalid_from": sheet.invalid_from,
        "files": {
            kind: f"/api/v1/records/{sheet.record_id}/components/{component}"
            for kind, component in files.items()
            if component is not None
        },
    }


def draft_as_dict(draft: Drafted) -> dict[str, object]:
    """Return a draft as plain data."""
    record = draft.record
    return {
        "id": record.id,
        "version": record.version,
        "organisation": draft.organisation_id,
        "holder": draft.holder,
        "address": draft.address,
        "basis": draft.basis,
        "files": {
            each.name.rpartition(".")[2]: f"/api/v1/records/{record.id}/components/{each.id}"
            for each in draft.files
        },
    }
