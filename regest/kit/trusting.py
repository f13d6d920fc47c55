"""Keeping trust as people do it, by pages and commands: bring a file, see what came of it.

Files are read in a child before the unit of work; what was not proved so far is checked anew.
"""

from __future__ import annotations

import base64
import ssl
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlmodel import Session, col, select

from regest.core.signatures import trust_keeping, trust_listing
from regest.core.signatures.cms import trust_files
from regest.core.signatures.trust_keeping import NEWS, Taken, TakenList, Wish
from regest.core.signatures.trust_tables import RevocationList, TrustedCertificate
from regest.core.signatures.unproved import check_again
from regest.kit.house import House

MANAGE = "trust.manage"
READ = "settings.read"


@dataclass(frozen=True, slots=True)
class TrustFile:
    """A file that somebody supplied: its name and its bytes."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Added:
    """What became of the certificates of some files; `rechecked` documents are checked anew."""

    taken: tuple[Taken, ...]
    rechecked: int


@dataclass(frozen=True, slots=True)
class AddedLists:
    """What became of the revocation lists of some files."""

    taken: tuple[TakenList, ...]
    rechecked: int


def add_certificates(house: House, files: Sequence[TrustFile], wish: Wish) -> Added:
    """Take the certificates of files, all or none.

    Raises:
        Refusal: a file is none, or holds no authority's certificate; the right is missing.
        Unavailable: the libraries for signatures are not installed.
    """
    house.reader.require(MANAGE)
    by_file = [trust_files.certificates_in(each.name, each.content) for each in files]
    fresh = [facts.der for found in by_file for facts in found]
    with house.read() as session:
        proofs = _proofs(session, fresh)
    with house.work() as work:
        taken = tuple(
            each for found in by_file for each in trust_keeping.add_certificates(work, found, wish)
        )
        trusted = {each.facts.sha256 for each in taken if each.outcome in NEWS}
        trust_keeping.confirm(
            work, {kept: signer for kept, signer in proofs.items() if signer in trusted}
        )
        return Added(taken, check_again(work) if trusted else 0)


def withdraw(house: House, reference: str, reason: str) -> TrustedCertificate:
    """Trust a certificate no more.

    Raises:
        NotFound: no such certificate; Refusal: no reason, or it was withdrawn already.
    """
    house.reader.require(MANAGE)
    with house.work() as work:
        found = trust_listing.certificate_named(work.session, reference)
        trust_keeping.withdraw(work, found, reason)
    return found


def add_lists(house: House, files: Sequence[TrustFile], *, older: bool = False) -> AddedLists:
    """Take the revocation lists of files, all or none.

    Raises:
        Refusal: a file is none, is forged, or older than the kept one; the right is missing.
        Unavailable: the libraries for signatures are not installed.
    """
    house.reader.require(MANAGE)
    with house.read() as session:
        issuers = _kept(session)
    by_file = [trust_files.lists_in(each.name, each.content, issuers) for each in files]
    with house.work() as work:
        taken = tuple(
            each for found in by_file for each in trust_keeping.add_lists(work, found, older=older)
        )
        news = any(each.outcome in NEWS for each in taken)
        return AddedLists(taken, check_again(work, proofs=True) if news else 0)


def _kept(session: Session) -> list[bytes]:
    wanted = select(TrustedCertificate.certificate)
    in_force = wanted.where(col(TrustedCertificate.withdrawn_at).is_(None))
    return [ssl.PEM_cert_to_DER_cert(each) for each in session.exec(in_force).all()]


def _proofs(session: Session, issuers: Sequence[bytes]) -> Mapping[str, str]:
    """Return which lists whose signature nobody could check so far fit new certificates."""
    wanted = select(RevocationList).where(RevocationList.confirmed_by == "")
    waiting = session.exec(wanted).all()
    found = trust_files.confirmed([base64.b64decode(each.content) for each in waiting], issuers)
    return {each.sha256: signer for each, signer in zip(waiting, found, strict=False) if signer}
