"""OpenSSL and this program agree on containers, in both directions."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest

from regest.core.hooks.signature_types import SignatureFinding
from regest.core.signatures.cms.cell import checked
from regest.core.signatures.cms.signer import signer
from tests.support.pki import Holder, signed, time_stamp
from tests.support.signature_office import CONTENT, NOW, SIGNED, Office, only

# What the test makes is judged at its own moment, not at the machine's.
AT = ("-attime", str(int(NOW.timestamp())))


def openssl(*command: object) -> subprocess.CompletedProcess[bytes]:
    """Run OpenSSL."""
    words = ["openssl", *(str(each) for each in command)]
    return subprocess.run(words, capture_output=True, check=False)


def accepted(folder: Path, office: Office, container: bytes, content: bytes) -> bool:
    """Say whether OpenSSL verifies a container with the office's root and lists."""
    (folder / "container").write_bytes(container)
    (folder / "content").write_bytes(content)
    # OpenSSL takes lists from where it takes roots.
    lists = b"".join(_list_pem(folder, each) for each in office.trust().lists)
    (folder / "root").write_bytes(office.root.pem + lists)
    said = openssl(
        "cms", "-verify", "-binary", "-inform", "DER", "-in", folder / "container",
        "-content", folder / "content", "-CAfile", folder / "root", "-crl_check_all",
        "-purpose", "any", *AT,
    )  # fmt: skip
    return said.returncode == 0


def _list_pem(folder: Path, der: bytes) -> bytes:
    (folder / "list").write_bytes(der)
    return openssl("crl", "-inform", "DER", "-in", folder / "list").stdout


def made(folder: Path, holders: Sequence[Holder], *options: str) -> bytes:
    """Return a container that OpenSSL makes with the keys of `holders`."""
    (folder / "content").write_bytes(CONTENT)
    given: list[object] = []
    for number, holder in enumerate(holders):
        certificate, key = folder / f"{number}.crt", folder / f"{number}.key"
        certificate.write_bytes(holder.pem)
        key.write_bytes(holder.key_pem)
        given += ["-signer", certificate, "-inkey", key]
    said = openssl(
        "cms", "-sign", "-binary", "-outform", "DER", "-in", folder / "content",
        "-out", folder / "made", *given, *options,
    )  # fmt: skip
    assert said.returncode == 0, said.stderr
    return (folder / "made").read_bytes()


@pytest.mark.parametrize("attributes", [True, False], ids=["attributes", "bare"])
@pytest.mark.parametrize("attached", [True, False], ids=["attached", "detached"])
@pytest.mark.parametrize("who", ["chair", "secretary", "both"])
def test_openssl_and_we_accept_the_same_container(
    office: Office, tmp_path: Path, who: str, attached: bool, attributes: bool
) -> None:
    first = office.secretary if who == "secretary" else office.chair
    others = (office.secretary,) if who == "both" else ()
    container = signed(
        first, CONTENT, attached=attached, others=others, at=SIGNED, attributes=attributes
    )
    assert accepted(tmp_path, office, container, CONTENT)
    found = {each.finding for each in checked(CONTENT, container, office.trust())}
    assert found == {SignatureFinding.VALID}


def test_openssl_and_we_refuse_the_same_changed_byte(office: Office, tmp_path: Path) -> None:
    container = signed(office.chair, CONTENT)
    assert not accepted(tmp_path, office, container, CONTENT[:-1])
    assert only(CONTENT[:-1], container, office.trust()).finding is SignatureFinding.CHANGED


OPTIONS = [
    (),
    ("-noattr",),
    ("-nodetach",),
    ("-nodetach", "-stream"),
    ("-keyid",),
    ("-nosmimecap",),
    ("-cades",),
    ("-md", "sha512"),
    ("-noattr", "-md", "sha384"),
]


@pytest.mark.parametrize("options", OPTIONS, ids="".join)
@pytest.mark.parametrize("who", ["chair", "secretary"])
def test_what_openssl_signs_is_valid(
    office: Office, tmp_path: Path, who: str, options: tuple[str, ...]
) -> None:
    container = made(tmp_path, [getattr(office, who)], *options)
    trust = office.trust(others=(office.issuing.der,))
    assert only(CONTENT, container, trust).finding is SignatureFinding.VALID
    assert only(CONTENT + b"?", container, trust).finding is SignatureFinding.CHANGED


def test_rsa_with_padding_of_its_own_is_valid(office: Office, tmp_path: Path) -> None:
    container = made(tmp_path, [office.secretary], "-keyopt", "rsa_padding_mode:pss")
    answer = only(CONTENT, container, office.trust(others=(office.issuing.der,)))
    assert answer.finding is SignatureFinding.VALID


def test_several_signers_of_openssl_are_each_told(office: Office, tmp_path: Path) -> None:
    container = made(tmp_path, [office.chair, office.secretary])
    found = signer.check(CONTENT, container, office.trust(others=(office.issuing.der,)))
    assert {each.owner: each.finding for each in found} == {
        "Ветрова Ирина Сергеевна": SignatureFinding.VALID,
        "Савушкина Тамара Никитична": SignatureFinding.VALID,
    }


def test_openssl_verifies_the_time_stamps_that_these_tests_make(
    office: Office, tmp_path: Path
) -> None:
    (tmp_path / "token").write_bytes(time_stamp(office.stamper, CONTENT, SIGNED))
    (tmp_path / "content").write_bytes(CONTENT)
    (tmp_path / "root").write_bytes(office.root.pem)
    said = openssl(
        "ts", "-verify", "-token_in", "-in", tmp_path / "token", "-data", tmp_path / "content",
        "-CAfile", tmp_path / "root", *AT,
    )  # fmt: skip
    assert said.returncode == 0, said.stderr
