"""The chain of a GOST certificate up to a trusted root, and who signed a list: by OpenSSL."""

from __future__ import annotations

import base64
import datetime as dt
from collections.abc import Iterable, Iterator, Sequence

from asn1crypto import x509

from regest.core.base.messages import _
from regest.core.signatures.cms import chains
from regest.core.signatures.cms.certificate_words import named
from regest.core.signatures.cms.chains import Chain
from regest.core.signatures.cms.container import loaded
from regest.core.signatures.cms.openssl import Openssl

Path = tuple[x509.Certificate, ...]
# Other people's certificates may name each other in circles: enough is enough.
_LONGEST, _MOST_PATHS, _MOST_STEPS = 8, 8, 200
# Without these the roots of the operating system would count as trusted.
_NOTHING_ELSE = ("-no-CApath", "-no-CAstore")


def built(
    openssl: Openssl,
    certificate: x509.Certificate,
    roots: Sequence[bytes],
    others: Iterable[x509.Certificate],
    at: dt.datetime,
) -> Chain:
    """Return the chain of a certificate as it stood at a moment, as `chains.built` does.

    Raises:
        OpensslFault: OpenSSL gave no answer.
    """
    trusted, between = loaded(roots), tuple(others)
    paths = list(_paths(certificate, trusted, between))
    moment = str(int(chains.within(certificate, at).timestamp()))
    for path in paths:
        if _holds(openssl, path, "-attime", moment):
            return _in_force(path, at)
    if not paths:
        return Chain(
            (certificate,), False, chains.unknown_issuer(certificate, (*between, *trusted))
        )
    if any(_holds(openssl, path, "-no_check_time") for path in paths):
        return Chain((certificate,), False, chains.authority_out_of_force())
    return Chain((certificate,), False, chains.broken_chain(certificate))


def signed_by(openssl: Openssl, listed: bytes, issuer: bytes) -> bool:
    """Say whether a revocation list is signed with the key of a certificate (both DER).

    Raises:
        OpensslFault: OpenSSL gave no answer.
    """
    return fits(openssl, listed, issuer) is True


def fits(openssl: Openssl, listed: bytes, issuer: bytes) -> bool | None:
    """Say the same, None where OpenSSL could not compute it."""
    kept = openssl.holding
    try:
        given = ("-in", openssl.hold(_armored("X509 CRL", listed)))
        key = ("-CAfile", openssl.hold(_armored("CERTIFICATE", issuer)))
        said = openssl.ask("crl", *given, *key, *_NOTHING_ELSE, "-noout")
    finally:
        openssl.release(kept)
    # It ends well even when the signature does not fit: its words tell.
    if said.code == 0 and said.complaints.strip() == "verify OK":
        return True
    return False if "verify failure" in said.complaints else None


def _paths(
    certificate: x509.Certificate,
    roots: Sequence[x509.Certificate],
    others: Sequence[x509.Certificate],
) -> Iterator[Path]:
    """Yield ways from a certificate up to a root by what they name alone, the shortest first."""
    anchors = {each.dump() for each in roots}
    waiting: list[Path] = [(certificate,)]
    found = 0
    for _step in range(_MOST_STEPS):
        if not waiting or found == _MOST_PATHS:
            return
        path = waiting.pop(0)
        if path[-1].dump() in anchors:
            found += 1
            yield path
        elif len(path) < _LONGEST:
            taken = {each.dump() for each in path}
            above = {each.dump(): each for each in (*roots, *others) if _names(path[-1], each)}
            waiting.extend((*path, each) for der, each in above.items() if der not in taken)


def _names(certificate: x509.Certificate, issuer: x509.Certificate) -> bool:
    """Tell whether a certificate names another one as its issuer's."""
    wanted, key = certificate.authority_key_identifier, issuer.key_identifier
    if wanted is not None and key is not None and wanted != key:
        return False
    return bool(certificate.issuer.hashable == issuer.subject.hashable)


def _holds(openssl: Openssl, path: Path, *options: str) -> bool:
    """Ask OpenSSL of a path whose last certificate alone is trusted."""
    if len(path) == 1:
        return True
    kept = openssl.holding
    try:
        given = ["-CAfile", openssl.hold(_pem(path[-1:]))]
        if path[1:-1]:
            given += ["-untrusted", openssl.hold(_pem(path[1:-1]))]
        signer = openssl.hold(_pem(path[:1]))
        said = openssl.ask("verify", "-partial_chain", *_NOTHING_ELSE, *given, *options, signer)
    finally:
        openssl.release(kept)
    return said.code == 0


def _in_force(path: Path, at: dt.datetime) -> Chain:
    root = path[-1]
    if len(path) > 1 and not root.not_valid_before <= at <= root.not_valid_after:
        remark = _("the trusted certificate {name} was not in force", name=named(root.subject))
        return Chain(path[:1], False, remark)
    return Chain(path, True)


def _pem(certificates: Iterable[x509.Certificate]) -> bytes:
    return b"".join(_armored("CERTIFICATE", each.dump()) for each in certificates)


def _armored(label: str, der: bytes) -> bytes:
    marks = label.encode()
    body = base64.encodebytes(der)
    return b"-----BEGIN %b-----\n%b-----END %b-----\n" % (marks, body, marks)
