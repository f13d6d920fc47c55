"""What signatures are checked against, as it is shown: how long it lasts, and what is stale."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Subquery, distinct
from sqlalchemy.orm import defer
from sqlmodel import Session, and_, col, func, or_, select

from regest.core.base.errors import Ambiguous, NotFound
from regest.core.base.messages import _
from regest.core.base.text import one_line
from regest.core.signatures.trust_tables import RevocationList, TrustedCertificate

# So long before the end whoever runs the system is told.
CERTIFICATE_DAYS, LIST_DAYS = 60, 7
_SHORTEST = 8
_MOST_NAMED = 5


@dataclass(frozen=True, slots=True)
class TrustedLine:
    """A trusted certificate; `days` are left of it, less than 0 once it is over."""

    certificate: TrustedCertificate
    days: int

    @property
    def ends(self) -> bool:
        """Whether it is over soon."""
        return 0 <= self.days <= CERTIFICATE_DAYS


@dataclass(frozen=True, slots=True)
class ListLine:
    """The newest list of an issuer; `days` are left to its next one, None when it names no day.

    `former` are the older ones that are kept. `needed` says that its issuer's certificate is
    trusted and valid: nobody waits for the next list of another one.
    """

    kept: RevocationList
    days: int | None
    former: int
    needed: bool

    @property
    def stale(self) -> bool:
        """Whether the day of the next one is over."""
        return self.days is not None and self.days < 0

    @property
    def ends(self) -> bool:
        """Whether the next one is due soon."""
        return self.days is not None and 0 <= self.days <= LIST_DAYS


def certificates(
    session: Session,
    now: dt.datetime,
    *,
    withdrawn: bool = False,
    offset: int = 0,
    limit: int | None = None,
) -> list[TrustedLine]:
    """Return the trusted certificates by name, or those that were withdrawn; without their PEM."""
    wanted = (
        select(TrustedCertificate)
        .where(_standing(withdrawn=withdrawn))
        .order_by(col(TrustedCertificate.subject), col(TrustedCertificate.id))
        .options(defer(TrustedCertificate.certificate))  # type: ignore[arg-type]
        .offset(offset)
        .limit(limit)
    )
    return [TrustedLine(each, _days(each.valid_to, now)) for each in session.exec(wanted).all()]


def count_certificates(session: Session, *, withdrawn: bool = False) -> int:
    """Return how many there are."""
    counted = select(func.count()).select_from(TrustedCertificate)
    return session.exec(counted.where(_standing(withdrawn=withdrawn))).one()


def lists(
    session: Session, now: dt.datetime, *, offset: int = 0, limit: int | None = None
) -> list[ListLine]:
    """Return the newest revocation list of each issuer, by issuer; without their bytes."""
    newest = _newest()
    wanted = (
        select(RevocationList, newest.c.kept, TrustedCertificate.id)
        .join(newest, _is_newest(newest))
        .outerjoin(TrustedCertificate, _issues(now))
        .order_by(col(RevocationList.issuer), col(RevocationList.id))
        .options(defer(RevocationList.content))  # type: ignore[arg-type]
        .offset(offset)
        .limit(limit)
    )
    return [
        ListLine(
            kept,
            None if kept.next_update is None else _days(kept.next_update, now),
            many - 1,
            signer is not None,
        )
        for kept, many, signer in session.exec(wanted).all()
    ]


def count_lists(session: Session) -> int:
    """Return how many issuers have a list."""
    return session.exec(select(func.count(distinct(col(RevocationList.scope))))).one()


def count_stale(session: Session, now: dt.datetime) -> int:
    """Return of how many trusted issuers the newest list is over."""
    newest = _newest()
    wanted = (
        select(func.count())
        .select_from(RevocationList)
        .join(newest, _is_newest(newest))
        .join(TrustedCertificate, _issues(now))
        .where(col(RevocationList.next_update) < now)
    )
    return session.exec(wanted).one()


def certificate_by_id(session: Session, certificate_id: str) -> TrustedCertificate:
    """Return the certificate with an id.

    Raises:
        NotFound: there is none.
    """
    found = session.get(TrustedCertificate, certificate_id)
    if found is None:
        raise _not_kept(certificate_id)
    return found


def certificate_named(session: Session, reference: str) -> TrustedCertificate:
    """Return the certificate that an id, a beginning of its SHA-256, or its number names.

    Raises:
        NotFound: none; Ambiguous: several, which it shows.
    """
    said = "".join(reference.split()).replace(":", "")
    ways = [col(TrustedCertificate.id) == reference, col(TrustedCertificate.serial) == said.upper()]
    if len(said) >= _SHORTEST:
        ways.append(col(TrustedCertificate.sha256).startswith(said.lower(), autoescape=True))
    wanted = select(TrustedCertificate).where(or_(*ways)).limit(_MOST_NAMED)
    found = session.exec(wanted).all()
    if not found:
        raise _not_kept(reference)
    if len(found) > 1:
        raise Ambiguous(
            "certificate_ambiguous",
            _("{reference} names several certificates", reference=one_line(reference)),
            [f"{each.subject}: {each.sha256}" for each in found],
            remedy=_("Give more of the SHA-256."),
        )
    return found[0]


def _not_kept(reference: str) -> NotFound:
    return NotFound(
        "no_certificate",
        _("No certificate {reference} is kept", reference=one_line(reference)),
        remedy=_("Look at the list of trusted certificates; give a number or a SHA-256."),
    )


def _standing(*, withdrawn: bool) -> ColumnElement[bool]:
    moment = col(TrustedCertificate.withdrawn_at)
    return moment.is_not(None) if withdrawn else moment.is_(None)


def _newest() -> Subquery:
    return (
        select(
            RevocationList.scope,
            func.max(col(RevocationList.this_update)).label("newest"),
            func.count().label("kept"),
        )
        .group_by(RevocationList.scope)
        .subquery()
    )


def _is_newest(newest: Subquery) -> ColumnElement[bool]:
    return and_(
        col(RevocationList.scope) == newest.c.scope,
        col(RevocationList.this_update) == newest.c.newest,
    )


def _issues(now: dt.datetime) -> ColumnElement[bool]:
    """Join a list with the certificate that signed it, while that is trusted and valid."""
    return and_(
        col(TrustedCertificate.sha256) == col(RevocationList.confirmed_by),
        _standing(withdrawn=False),
        col(TrustedCertificate.valid_to) > now,
    )


def _days(end: dt.datetime, now: dt.datetime) -> int:
    return (end - now).days
