"""What signatures are checked against: trusted certificates and revocation lists (SIG-3)."""

from __future__ import annotations

import base64
import datetime as dt
import ssl

from sqlmodel import Session, col, func, select

from regest.core.hooks.signature_types import Trust
from regest.core.signatures.trust_tables import RevocationList, TrustedCertificate, TrustedRole

# Letters of Base64: what a check may carry of lists that newer ones have followed.
OLDER = 40_000_000


def trust_at(session: Session, moment: dt.datetime, room: int = OLDER) -> Trust:
    """Return everything a check may rely on, to be judged at `moment`.

    There is `room` for so many letters of lists that newer ones have followed.
    """
    kept = _in_force(session)
    relied = select(RevocationList).where(col(RevocationList.id).in_(_lists(session, room)))
    lists = session.exec(relied.order_by(col(RevocationList.this_update))).all()
    return Trust(
        moment=moment,
        roots=_ders(kept, TrustedRole.ROOT, TrustedRole.LEAF),
        others=_ders(kept, TrustedRole.INTERMEDIATE),
        lists=tuple(base64.b64decode(each.content) for each in lists),
    )


def accredited(session: Session) -> frozenset[str]:
    """Return the SHA-256 of accredited roots: a signature under one is qualified (УКЭП)."""
    return frozenset(each.sha256 for each in _in_force(session) if each.qualified)


def _lists(session: Session, room: int) -> list[str]:
    """Return the newest list of each issuer, and as many of the older ones as there is room for.

    Older ones prove what was stamped in their time; they grow by one a week without end.
    """
    size = func.length(col(RevocationList.content))
    kept = select(RevocationList.id, RevocationList.scope, size)
    latest = kept.order_by(col(RevocationList.this_update).desc(), col(RevocationList.id))
    chosen: list[str] = []
    seen: set[str] = set()
    for list_id, scope, letters in session.exec(latest).all():
        if scope in seen:
            room -= letters
            if room < 0:
                continue
        seen.add(scope)
        chosen.append(list_id)
    return chosen


def _in_force(session: Session) -> list[TrustedCertificate]:
    wanted = select(TrustedCertificate).where(col(TrustedCertificate.withdrawn_at).is_(None))
    return list(session.exec(wanted.order_by(col(TrustedCertificate.id))).all())


def _ders(kept: list[TrustedCertificate], *roles: TrustedRole) -> tuple[bytes, ...]:
    return tuple(ssl.PEM_cert_to_DER_cert(each.certificate) for each in kept if each.role in roles)
