"""What signatures are checked against: trusted certificates and revocation lists (SIG-3)."""

from __future__ import annotations

import base64
import datetime as dt
import ssl

from sqlmodel import Session, col, select

from regest.core.hooks.signature_types import Trust
from regest.core.signatures.trust_tables import RevocationList, TrustedCertificate, TrustedRole


def trust_at(session: Session, moment: dt.datetime) -> Trust:
    """Return everything a check may rely on, to be judged at `moment`."""
    kept = _in_force(session)
    lists = session.exec(select(RevocationList).order_by(col(RevocationList.this_update))).all()
    return Trust(
        moment=moment,
        roots=_ders(kept, TrustedRole.ROOT, TrustedRole.LEAF),
        others=_ders(kept, TrustedRole.INTERMEDIATE),
        lists=tuple(base64.b64decode(each.content) for each in lists),
    )


def accredited(session: Session) -> frozenset[str]:
    """Return the SHA-256 of accredited roots: a signature under one is qualified (УКЭП)."""
    return frozenset(each.sha256 for each in _in_force(session) if each.qualified)


def _in_force(session: Session) -> list[TrustedCertificate]:
    wanted = select(TrustedCertificate).where(col(TrustedCertificate.withdrawn_at).is_(None))
    return list(session.exec(wanted.order_by(col(TrustedCertificate.id))).all())


def _ders(kept: list[TrustedCertificate], *roles: TrustedRole) -> tuple[bytes, ...]:
    return tuple(ssl.PEM_cert_to_DER_cert(each.certificate) for each in kept if each.role in roles)
