"""What the register holds of certificates that are destroyed: the line stays, its words go.

Number, days, state, holder, what took its place, who received each sheet when and how, and who
wrote that down stay: the register has no holes (CRT-3), and anybody can still check a number.
Address, basis, why it ended and the note give their places to the act by which they were
destroyed; whoever signed a sheet and at whose head it was issued are left empty, and its files
are gone. Of an application for a duplicate that is destroyed, its words go. The order that a
certificate rests on is named by the certificate's own line, and stays as long as that.
"""

from __future__ import annotations

from sqlmodel import col, or_, select

from regest.api import RecordView, Work
from regest.plugins.certificates.tables.certificates import CertificateCopy, MemberCertificate

_WORDS = ("holder_address", "basis", "end_basis", "note")
_SIGNED = ("issuer", "authority_post", "authority_name", "chair_post", "chair_name")


def erase(work: Work, record: RecordView, stub: str) -> None:
    """Put `stub` in the place of what a destroyed certificate or application says."""
    rows: list[MemberCertificate | CertificateCopy] = []
    held = work.session.get(MemberCertificate, record.id)
    if held is not None:
        for name in _WORDS:
            if getattr(held, name):
                setattr(held, name, stub)
        rows.append(held)
    wanted = select(CertificateCopy).where(
        or_(CertificateCopy.record_id == record.id, CertificateCopy.application_id == record.id)
    )
    for sheet in work.session.exec(wanted.order_by(col(CertificateCopy.id))).all():
        _erase_sheet(sheet, stub, whole=sheet.record_id == record.id)
        rows.append(sheet)
    if rows:
        work.session.add_all(rows)
        work.witness("certificates.erased", "record", record.id, {"rows": len(rows)})


def _erase_sheet(sheet: CertificateCopy, stub: str, *, whole: bool) -> None:
    if sheet.application:
        sheet.application = stub
    if whole:
        for name in _SIGNED:
            setattr(sheet, name, "")
        sheet.pdf_id = sheet.docx_id = None
