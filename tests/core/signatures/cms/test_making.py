"""Signatures made with a person's key: others accept them, and bad keys are refused."""

from __future__ import annotations

import datetime as dt
import logging
import subprocess
from pathlib import Path
from typing import get_args

import pytest
from asn1crypto import cms
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ed25519
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, pkcs12

from regest.core.base.errors import Refusal
from regest.core.signatures.cms import maker
from tests.support.pki import TO, Authority, Holder, moment
from tests.support.time_stamps import Temper, time_stamp_service

ROOT = Authority("Головной УЦ")
ISSUING = ROOT.authority("УЦ связи")
CONTENT = "Протокол № 4".encode()
AT = moment(2026, 10, 16, 9, 30)
PASSPHRASE = "кедр журнал"


@pytest.fixture(scope="module")
def chair() -> Holder:
    """Give somebody with a key and a certificate."""
    return ISSUING.person("Ветрова Ирина Сергеевна")


def signer_of(container: bytes) -> cms.SignerInfo:
    """Return the only signature in a container."""
    (signer,) = cms.ContentInfo.load(container)["content"]["signer_infos"]
    return signer


def openssl_accepts(container: bytes, content: bytes, folder: Path, at: dt.datetime) -> bool:
    """Tell whether `openssl cms -verify` accepts the container upon the content."""
    (folder / "p7s").write_bytes(container)
    (folder / "content").write_bytes(content)
    (folder / "root.pem").write_bytes(ROOT.pem)
    verify = (
        "openssl cms -verify -binary -inform DER -in p7s -content content -CAfile root.pem "
        f"-purpose any -attime {int(at.timestamp())} -out shown"
    )
    done = subprocess.run(verify.split(), cwd=folder, capture_output=True, check=False)
    return done.returncode == 0


@pytest.mark.parametrize("kind", ["ec", "rsa"])
def test_openssl_accepts_what_is_signed_here(kind: str, tmp_path: Path) -> None:
    """A detached container with the certificates up to the root, that claims the given moment."""
    holder = ISSUING.person("Ветрова И. С.", kind="rsa" if kind == "rsa" else "ec")
    made = maker.detached(CONTENT, holder.p12(PASSPHRASE), PASSPHRASE, moment=AT)
    assert openssl_accepts(made, CONTENT, tmp_path, AT)
    assert not openssl_accepts(made, CONTENT + b".", tmp_path, AT)
    data = cms.ContentInfo.load(made)["content"]
    assert data["encap_content_info"]["content"].native is None
    assert {each.chosen.dump() for each in data["certificates"]} == {holder.der, ISSUING.der}


def test_signed_attributes_are_those_of_cades(chair: Holder) -> None:
    """The certificate is signed too (CAdES-BES), and the moment to the second."""
    made = maker.detached(CONTENT, chair.p12(PASSPHRASE), PASSPHRASE, moment=AT)
    told = {each["type"].native: each["values"][0] for each in signer_of(made)["signed_attrs"]}
    assert set(told) == {"content_type", "message_digest", "signing_time", "signing_certificate_v2"}
    assert told["signing_time"].native == AT


def refusal_of(p12: bytes, passphrase: str = PASSPHRASE, at: dt.datetime = AT) -> Refusal:
    """Return why nothing is signed."""
    with pytest.raises(Refusal) as told:
        maker.detached(CONTENT, p12, passphrase, moment=at)
    return told.value


def test_keys_that_cannot_sign_are_refused(chair: Holder) -> None:
    """Each refusal has its code, its day where there is one, and a way out."""
    p12 = chair.p12(PASSPHRASE)
    assert refusal_of(p12, "другой").code == "key_unreadable"
    assert refusal_of(b"%PDF-1.7").code == "key_unreadable"
    assert refusal_of(b"").code == "key_unreadable"
    expired = refusal_of(p12, at=TO)
    assert (expired.code, "12.06.2027" in expired.text("en")) == ("key_expired", True)
    early = refusal_of(p12, at=moment(2026, 1, 11))
    assert (early.code, "12.01.2026" in early.text("en")) == ("key_not_yet_valid", True)
    encryption = BestAvailableEncryption(PASSPHRASE.encode())
    bare = pkcs12.serialize_key_and_certificates(b"k", chair.key, None, None, encryption)
    assert refusal_of(bare).code == "key_without_certificate"
    keyless = pkcs12.serialize_key_and_certificates(
        b"k", None, None, [chair.certificate], encryption
    )
    assert refusal_of(keyless).code == "key_unreadable"
    assert all(each.remedy is not None for each in (expired, early))


def test_other_kinds_of_keys_are_refused(chair: Holder) -> None:
    """What openssl does not accept in containers is not signed with: Ed25519."""
    key = ed25519.Ed25519PrivateKey.generate()
    certificate = (
        x509.CertificateBuilder()
        .subject_name(chair.certificate.subject)
        .issuer_name(ISSUING.certificate.subject)
        .public_key(key.public_key())
        .serial_number(77)
        .not_valid_before(chair.certificate.not_valid_before_utc)
        .not_valid_after(chair.certificate.not_valid_after_utc)
        .sign(ISSUING.key, hashes.SHA256())
    )
    encryption = BestAvailableEncryption(PASSPHRASE.encode())
    p12 = pkcs12.serialize_key_and_certificates(b"k", key, certificate, None, encryption)
    assert refusal_of(p12).code == "key_kind_unknown"


# A key of GOST R 34.10-2012 exported by OpenSSL with its engine; everything but the MAC is AES.
GOST_KEY = Path(__file__).parent / "gost_key.p12"


def test_keys_of_gost_sign_outside() -> None:
    """Somebody with a GOST key is sent to the programs that can, not told of a wrong passphrase."""
    told = refusal_of(GOST_KEY.read_bytes(), "abc")
    assert told.code == "key_gost"
    assert ".sig" in told.text("en")
    assert refusal_of(GOST_KEY.read_bytes(), "abd").code == "key_unreadable"


def test_a_key_leaves_no_trace(
    chair: Holder, caplog: pytest.LogCaptureFixture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither a wrong nor a right passphrase is in a log line, a message, or a file."""
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    with caplog.at_level(logging.DEBUG):
        maker.detached(CONTENT, chair.p12(PASSPHRASE), PASSPHRASE, moment=AT)
        told = refusal_of(chair.p12(PASSPHRASE), "сосна")
    assert PASSPHRASE not in caplog.text
    assert "сосна" not in caplog.text + told.text() + repr(told) + repr(told.__cause__)
    assert list(tmp_path.rglob("*")) == []


def test_a_service_proves_the_moment(chair: Holder, tmp_path: Path) -> None:
    """Its token stands beside the signature, of the signature's value, and openssl still agrees."""
    stamper, at = ROOT.stamper(), moment(2026, 10, 16, 9, 31)
    with time_stamp_service(stamper, at) as url:
        made = maker.detached(CONTENT, chair.p12(PASSPHRASE), PASSPHRASE, moment=AT, stamp_url=url)
    assert openssl_accepts(made, CONTENT, tmp_path, AT)
    (attribute,) = signer_of(made)["unsigned_attrs"]
    token = attribute["values"][0]["content"]["encap_content_info"]["content"].parsed
    assert token["gen_time"].native == at


@pytest.mark.parametrize("temper", [each for each in get_args(Temper) if each != "honest"])
def test_without_a_time_stamp_nothing_is_signed(chair: Holder, temper: Temper) -> None:
    """Whatever a bad service answers, a refusal says so and offers to sign without."""
    with (
        time_stamp_service(ROOT.stamper(), AT, temper) as url,
        pytest.raises(Refusal) as told,
    ):
        maker.detached(CONTENT, chair.p12(PASSPHRASE), PASSPHRASE, moment=AT, stamp_url=url)
    assert told.value.code == "stamp_failed"
    assert told.value.remedy is not None
    assert "without a time-stamp" in told.value.remedy.text("en")


@pytest.mark.parametrize("url", ["file:///etc/hostname", "http://127.0.0.1:1/", "ftp://x/"])
def test_no_other_addresses_are_asked(chair: Holder, url: str) -> None:
    """A file is no service, and a service that is not there is told."""
    with pytest.raises(Refusal) as told:
        maker.detached(CONTENT, chair.p12(PASSPHRASE), PASSPHRASE, moment=AT, stamp_url=url)
    assert told.value.code == "stamp_failed"
