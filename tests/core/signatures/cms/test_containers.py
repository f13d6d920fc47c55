"""Containers as programs write them down, attached and detached; and what is none."""

from __future__ import annotations

import base64
import codecs

import pytest
from asn1crypto import cms, x509

from regest.core.hooks.signature_types import SignatureFinding
from regest.core.signatures.cms.cell import checked
from regest.core.signatures.cms.container import MOST_SIGNERS, signed_data
from regest.core.signatures.cms.signer import signer
from tests.support.pki import signed
from tests.support.signature_office import CONTENT, Office, only, said


def written(der: bytes) -> dict[str, bytes]:
    """Return a container in every way that programs are known to write it down."""
    letters = base64.b64encode(der)
    broken = base64.encodebytes(der)
    return {
        "DER": der,
        "one line of Base64": letters,
        "lines of Base64": broken,
        "lines of Windows": broken.replace(b"\n", b"\r\n"),
        "Base64 behind a mark": codecs.BOM_UTF8 + broken,
        "Base64 in UTF-16": broken.decode().encode("utf-16"),
        "PEM": b"-----BEGIN CMS-----\n" + broken + b"-----END CMS-----\n",
        "PEM of an old program": b"-----BEGIN PKCS7-----\r\n"
        + letters
        + b"\r\n-----END PKCS7-----",
        "PEM with headers": b"-----BEGIN SIGNATURE-----\nProc-Type: 4\n\n"
        + broken
        + b"-----END SIGNATURE-----",
        "words before PEM": b"A letter.\n-----BEGIN CMS-----\n" + broken + b"-----END CMS-----",
    }


@pytest.mark.parametrize("way", written(b""))
@pytest.mark.parametrize("attached", [False, True], ids=["detached", "attached"])
def test_a_container_is_read_however_it_is_written_down(
    office: Office, way: str, attached: bool
) -> None:
    container = written(signed(office.chair, CONTENT, attached=attached))[way]
    assert only(CONTENT, container, office.trust()).finding is SignatureFinding.VALID


def test_an_attached_container_of_another_document_is_not_of_this_file(office: Office) -> None:
    container = signed(office.chair, b"another document", attached=True)
    answer = only(CONTENT, container, office.trust())
    assert answer.finding is SignatureFinding.CHANGED
    assert said(answer) == "the container holds a document of its own, and it is not this file"


def test_the_attributes_of_a_signature_are_no_document_that_it_signs(office: Office) -> None:
    """Its value is of them indeed: whoever has a signature could call them a signed file."""
    data = signed_data(signed(office.chair, CONTENT))
    (info,) = data["signer_infos"]
    attributes = info["signed_attrs"].untag().dump()
    bare = info.copy()
    bare["signed_attrs"] = None
    data["signer_infos"] = [bare]
    container = cms.ContentInfo({"content_type": "signed_data", "content": data}).dump()
    assert only(attributes, container, office.trust()).finding is SignatureFinding.BROKEN


def test_an_attached_container_whose_own_document_was_changed_is_not_valid(
    office: Office,
) -> None:
    container = signed(office.chair, b"ten roubles", attached=True)
    forged = container.replace(b"ten roubles", b"six roubles")
    for content in (b"ten roubles", b"six roubles"):
        assert only(content, forged, office.trust()).finding is SignatureFinding.CHANGED


def _many(office: Office, how_many: int) -> bytes:
    """Return a container with the same signature again and again."""
    made = cms.ContentInfo.load(signed(office.chair, CONTENT))
    (info,) = made["content"]["signer_infos"]
    repeated = cms.SignerInfos(contents=info.dump() * how_many)
    made["content"]["signer_infos"] = cms.SignerInfos.load(repeated.dump())
    return bytes(made.dump())


def test_as_many_signatures_as_are_taken_are_checked(office: Office) -> None:
    found = checked(CONTENT, _many(office, MOST_SIGNERS), office.trust())
    assert [each.finding for each in found] == [SignatureFinding.VALID] * MOST_SIGNERS


def test_more_signatures_than_are_taken_make_no_container(office: Office) -> None:
    answer = only(CONTENT, _many(office, 3000), office.trust())
    assert answer.finding is SignatureFinding.BROKEN
    assert said(answer) == "the container holds more than 50 signatures"


def test_a_container_without_signatures_is_broken(office: Office) -> None:
    answer = only(CONTENT, _many(office, 0), office.trust())
    assert answer.finding is SignatureFinding.BROKEN
    assert said(answer) == "the container holds no signatures"


def _nested(depth: int) -> bytes:
    made = b""
    for _level in range(depth):
        size = len(made)
        head = bytes([size]) if size < 128 else b"\x83" + size.to_bytes(3, "big")
        made = b"\x30" + head + made
    return made


BLIND = {
    "nothing": b"",
    "text": "Здравствуйте!".encode(),
    "a PDF": b"%PDF-1.7\n%%EOF",
    "a zip": b"PK\x03\x04" + bytes(200),
    "zeros": bytes(5000),
    "a sequence of nothing": b"\x30\x00",
    "an endless sequence": b"\x30\x80" * 20_000,
    "a deep sequence": _nested(4000),
    "a length beyond the end": b"\x30\x84\xff\xff\xff\xff",
    "armour around nothing": b"-----BEGIN CMS-----\n-----END CMS-----",
    "armour without an end": b"-----BEGIN CMS-----\n" + b"MII" * 100_000,
    "encrypted": cms.ContentInfo({"content_type": "data", "content": b"x"}).dump(),
}


@pytest.mark.parametrize("kind", BLIND)
def test_what_is_no_container_is_broken(office: Office, kind: str) -> None:
    answer = only(CONTENT, BLIND[kind], office.trust())
    assert answer.finding is SignatureFinding.BROKEN
    assert said(answer) == "the file is no container of signatures"


@pytest.mark.parametrize("kind", ["an endless sequence", "a deep sequence", "nothing"])
def test_the_child_outlives_what_is_no_container(office: Office, kind: str) -> None:
    (answer,) = signer.check(CONTENT, BLIND[kind], office.trust())
    assert answer.finding is SignatureFinding.BROKEN


def test_a_container_cut_anywhere_is_broken(office: Office) -> None:
    container = signed(office.chair, CONTENT, stamped_by=office.stamper, stamped_at=None)
    for end in range(0, len(container), 37):
        answer = only(CONTENT, container[:end], office.trust())
        assert answer.finding is SignatureFinding.BROKEN, end


def test_a_certificate_that_cannot_be_read_hurts_no_other(office: Office) -> None:
    made = cms.ContentInfo.load(signed(office.chair, CONTENT))
    data = made["content"]
    held = [each.chosen for each in data["certificates"]]
    rubbish = office.root.der.replace("Головной".encode(), b"\xff" * len("Головной".encode()))
    data["certificates"] = [*held, x509.Certificate.load(rubbish)]
    container = made.dump()
    assert len(signed_data(container)["certificates"]) == len(held) + 1
    assert only(CONTENT, container, office.trust()).finding is SignatureFinding.VALID
