"""Authorities by GOST: no Python library computes their signatures, the engine of OpenSSL does."""

from __future__ import annotations

from pathlib import Path

from regest.core.signatures.cms import trust_files
from tests.support.gost_pki import GostAuthority, engine_or_skip


def test_lists_of_a_gost_authority_are_checked_by_its_key(tmp_path: Path) -> None:
    engine = engine_or_skip()
    root = GostAuthority(tmp_path / "root", "Головной УЦ", engine)
    issuing = GostAuthority(tmp_path / "issuing", "УЦ связи", engine, issuer=root)
    # Of the same name and without the key: it denies the list, or has nothing to say of it.
    other = GostAuthority(tmp_path / "other", "УЦ связи", engine)
    roles = [trust_files.certificates_in("", each.der)[0].role for each in (root, issuing)]
    assert roles == ["root", "intermediate"]

    (kept,) = trust_files.lists_in("уц.crl", issuing.crl(), (root.der, issuing.der))
    (signer,) = trust_files.certificates_in("", issuing.der)
    assert (kept.issuer, kept.confirmed_by, kept.refuted) == ("УЦ связи", signer.sha256, False)
    (unknown,) = trust_files.lists_in("уц.crl", issuing.crl(), (root.der, other.der))
    assert unknown.confirmed_by == ""

    changed = bytearray(issuing.crl())
    changed[-1] ^= 1
    (forged,) = trust_files.lists_in("уц.crl", bytes(changed), (issuing.der,))
    assert (forged.confirmed_by, forged.refuted) == ("", True)
