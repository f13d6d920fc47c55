"""Whether certificates were revoked, by the lists that were supplied (RFC 5280, 6.3)."""

from __future__ import annotations

import datetime as dt
import functools
import hashlib
import itertools
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from asn1crypto import crl, x509
from cryptography import x509 as pyca
from cryptography.exceptions import UnsupportedAlgorithm

from regest.core.base.messages import Message, _
from regest.core.signatures.cms.certificate_words import named
from regest.core.signatures.cms.container import PARSING

_UNDERSTOOD = frozenset({"issuing_distribution_point"})
_WEAK = frozenset({"md5", "sha1"})


@dataclass(frozen=True, slots=True)
class Revocation:
    """What the lists say of a chain; `lists` are the SHA-256 of those that were relied on.

    `known` says that the lists cover every certificate below the root at the judged moment.
    `revoked_at` is the first moment from which one of them was revoked.
    """

    known: bool
    revoked_at: dt.datetime | None
    lists: tuple[str, ...]
    remarks: tuple[Message, ...]


@dataclass(frozen=True, slots=True)
class _List:
    der: bytes
    issuer: str
    this_update: dt.datetime
    next_update: dt.datetime
    scope: crl.IssuingDistributionPoint | None
    entries: pyca.CertificateRevocationList


def looked_up(
    chain: Sequence[x509.Certificate],
    ders: Sequence[bytes],
    judged: dt.datetime,
    now: dt.datetime,
    fits: Callable[[bytes, bytes], bool],
) -> Revocation:
    """Return what lists say of a chain (the signer's certificate first, the root's last).

    `judged` is when the certificates had to be good; lists of after `now` count for nothing. `fits`
    says whether a list (DER) is signed with the key of a certificate (DER).
    """
    lists = [each for each in map(_read, ders) if each is not None and each.this_update <= now]
    revoked: list[tuple[dt.datetime, x509.Certificate]] = []
    used: list[str] = []
    remarks: list[Message] = []
    known = True
    for certificate, issuer in itertools.pairwise(chain):
        own = sorted(_of(certificate, issuer, lists, fits), key=lambda each: each.this_update)
        covering = [each for each in own if _covers(each, certificate, judged)]
        revoked.extend((at, certificate) for at in _revocations(own, certificate))
        used.extend(hashlib.sha256(each.der).hexdigest() for each in covering or own)
        if not covering:
            known = False
            remarks.append(_missing(own, issuer, judged))
    first = min(revoked, key=lambda each: each[0], default=None)
    if first is not None and first[1] is not chain[0]:
        name, day = named(first[1].subject), first[0].date()
        remarks.append(_("the certificate of {name} was revoked on {day}", name=name, day=day))
    return Revocation(known, first[0] if first else None, tuple(used), tuple(remarks))


def _missing(own: Sequence[_List], issuer: x509.Certificate, judged: dt.datetime) -> Message:
    name = named(issuer.subject)
    if not own:
        return _("there is no revocation list of {issuer}", issuer=name)
    last = own[-1].next_update
    if last <= judged:
        return _(
            "the revocation list of {issuer} was in force until {day} only",
            issuer=name,
            day=last.date(),
        )
    return _("no revocation list of {issuer} was in force on {day}", issuer=name, day=judged.date())


def _covers(each: _List, certificate: x509.Certificate, judged: dt.datetime) -> bool:
    """Tell whether a list says what a certificate was worth at a moment.

    A later list says it too, while the certificate has not expired: until then it stays listed.
    """
    if each.this_update <= judged:
        return judged < each.next_update
    return bool(each.this_update <= certificate.not_valid_after)


def _revocations(own: Sequence[_List], certificate: x509.Certificate) -> Iterator[dt.datetime]:
    """Yield when lists, oldest first, say that a certificate was revoked; a hold may be lifted."""
    for each in own:
        entry = each.entries.get_revoked_certificate_by_serial_number(certificate.serial_number)
        if entry is None:
            continue
        reason = _reason(entry)
        lifted = reason is pyca.ReasonFlags.certificate_hold and each is not own[-1]
        if not lifted and reason is not pyca.ReasonFlags.remove_from_crl:
            yield entry.revocation_date_utc


def _reason(entry: pyca.RevokedCertificate) -> pyca.ReasonFlags | None:
    try:
        return entry.extensions.get_extension_for_class(pyca.CRLReason).value.reason
    except (pyca.ExtensionNotFound, *PARSING):
        return None


def _of(
    certificate: x509.Certificate,
    issuer: x509.Certificate,
    lists: Sequence[_List],
    signed: Callable[[bytes, bytes], bool],
) -> Iterator[_List]:
    """Yield the lists that the issuer of a certificate signed, and that speak of such as it."""
    name, usage = issuer.subject.hashable, issuer.key_usage_value
    if usage is not None and "crl_sign" not in usage.native:
        return
    for each in lists:
        fits = each.issuer == name and _in_scope(each, certificate)
        if fits and signed(each.der, issuer.dump()):
            yield each


def _in_scope(each: _List, certificate: x509.Certificate) -> bool:
    scope = each.scope
    if scope is None:
        return True
    limits = ("indirect_crl", "only_contains_attribute_certs", "only_some_reasons")
    if any(scope[limit].native for limit in limits):
        return False
    constraints = certificate.basic_constraints_value
    authority = constraints is not None and bool(constraints["ca"].native)
    if scope["only_contains_user_certs" if authority else "only_contains_ca_certs"].native:
        return False
    place = scope["distribution_point"]
    if place.native is None:
        return True
    return place.name == "full_name" and _published_at(place.chosen, certificate)


def _published_at(places: x509.GeneralNames, certificate: x509.Certificate) -> bool:
    points = certificate.crl_distribution_points_value or ()
    named_there = [each["distribution_point"] for each in points]
    full = [each for each in named_there if each.native is not None and each.name == "full_name"]
    told = {name.dump() for each in full for name in each.chosen}
    return not told.isdisjoint(each.dump() for each in places)


@functools.cache
def _read(der: bytes) -> _List | None:
    """Return a list of its own that can be understood to the end; None for any other."""
    try:
        made = crl.CertificateList.load(der)
        told = made["tbs_cert_list"]
        following = told["next_update"].native
        if made.critical_extensions - _UNDERSTOOD or following is None:
            return None
        if made.delta_crl_indicator_value is not None:
            return None
        scope = made.issuing_distribution_point_value
        entries = pyca.load_der_x509_crl(der)
        since = told["this_update"].native
        return _List(der, made.issuer.hashable, since, following, scope, entries)
    except (UnsupportedAlgorithm, *PARSING):
        return None


@functools.cache
def signed_by(der: bytes, issuer: bytes) -> bool:
    """Say whether a list is signed with the key of a certificate, and not too weakly."""
    try:
        listed = pyca.load_der_x509_crl(der)
        digest = listed.signature_hash_algorithm
        if digest is not None and digest.name in _WEAK:
            return False
        key = pyca.load_der_x509_certificate(issuer).public_key()
        return listed.is_signature_valid(key)  # type: ignore[arg-type]
    except (UnsupportedAlgorithm, *PARSING):
        return False
