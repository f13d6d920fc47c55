"""What of certificates keeps a file from going: those in force, and what they rest on."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from sqlalchemy.orm import aliased
from sqlmodel import Session, col, select

from regest.api import DisposalView, Problem, Record
from regest.plugins.certificates import register
from regest.plugins.certificates.tables.certificates import CertificateCopy, MemberCertificate
from regest.plugins.certificates.words import CLAUSE, _

RULE = "CRT-7"


def objections(session: Session, disposals: Sequence[DisposalView]) -> dict[str, list[Problem]]:
    """Return the certificates in force that have a paper in each file, in a few statements."""
    found: defaultdict[str, list[Problem]] = defaultdict(list)
    ids = [each.file_id for each in disposals]
    for file_id, number in sorted(set(_in_force(session, ids))):
        found[file_id].append(
            Problem(
                code="certificate_in_force",
                message=_("Certificate {number} is in force", number=number),
                rule=RULE,
                clause=CLAUSE,
                remedy=_(
                    "It ends with the membership, or when another one takes its place: regest "
                    "certificate annul, regest certificate replace."
                ),
            )
        )
    return found


def _in_force(session: Session, file_ids: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield file and number of each certificate in force with a paper in one of these files."""
    paper, shown = aliased(Record), aliased(Record)
    held = (
        select(paper.file_id, shown.number)
        .select_from(MemberCertificate)
        .join(shown, col(shown.id) == col(MemberCertificate.record_id))
        .where(
            col(MemberCertificate.state).in_(register.IN_FORCE), col(paper.file_id).in_(file_ids)
        )
    )
    ways = (
        held.join(paper, col(paper.id) == col(MemberCertificate.record_id)),
        held.join(paper, col(paper.id) == col(MemberCertificate.basis_record_id)),
        held.join(
            CertificateCopy, col(CertificateCopy.record_id) == col(MemberCertificate.record_id)
        ).join(paper, col(paper.id) == col(CertificateCopy.application_id)),
    )
    for wanted in ways:
        for file_id, number in session.exec(wanted):
            yield file_id or "", number
