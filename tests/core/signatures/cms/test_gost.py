"""GOST signatures made by OpenSSL with its engine, and what each is worth (scenario 36)."""

from __future__ import annotations

import datetime as dt
import json
import subprocess
import sys
import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import pytest
from asn1crypto import cms, tsp

from regest.core.documents import child
from regest.core.documents.limits import Limits
from regest.core.hooks.signature_types import SignatureFinding, SignerAnswer, Trust
from regest.core.signatures.cms import bundle, gost, openssl
from regest.core.signatures.cms.cell import checked
from regest.core.signatures.cms.container import signed_data, signers
from regest.core.signatures.cms.judging import Stamp
from regest.core.signatures.cms.mark import may_be_marked
from regest.core.signatures.cms.openssl import Engine, Openssl
from regest.core.signatures.cms.signer import signer
from regest.core.signatures.finding_words import said_of
from tests.support.gost_pki import GostAuthority, GostHolder, engine_or_skip, signed
from tests.support.pki import AUTHORITY_TO, FROM, TO, encoded, moment, time_stamp
from tests.support.signature_office import CONTENT, NOW, SIGNED, Office, only, said

LATER = moment(2027, 7, 1)
STAMPED = moment(2027, 6, 10)
GOST_DIGEST = "1.2.643.7.1.1.2.2"
CHANGED = b"X" + CONTENT[1:]
Encoding = Literal["der", "pem", "base64"]


@dataclass(frozen=True)
class GostOffice:
    """A root, an authority under it, and the chair, all by one algorithm."""

    root: GostAuthority
    issuing: GostAuthority
    chair: GostHolder

    def trust(
        self,
        at: dt.datetime = NOW,
        *,
        roots: tuple[bytes, ...] | None = None,
        lists: tuple[bytes, ...] | None = None,
        others: tuple[bytes, ...] = (),
    ) -> Trust:
        """Return what this office relies on, unless told otherwise."""
        return Trust(
            moment=at,
            roots=(self.root.der,) if roots is None else roots,
            others=(self.issuing.der, *others),
            lists=(self.root.crl(), self.issuing.crl()) if lists is None else lists,
        )

    def signed(
        self, content: bytes = CONTENT, *, options: Sequence[str] = (), attached: bool = False
    ) -> bytes:
        """Return a container of the chair's."""
        files = [(self.chair.certificate, self.chair.key)]
        return signed(self.issuing, files, content, options=options, attached=attached)


@pytest.fixture(scope="module")
def engine() -> Engine:
    """Return the engine that the fixtures are made with."""
    return engine_or_skip()


def opened(folder: Path, engine: Engine, bits: int = 256, *, legacy: bool = False) -> GostOffice:
    """Make an office that a test may revoke certificates of."""
    root = GostAuthority(folder / "root", "Головной УЦ", engine, bits=bits, legacy=legacy)
    issuing = GostAuthority(
        folder / "issuing", "УЦ связи", engine, bits=bits, legacy=legacy, issuer=root
    )
    return GostOffice(root, issuing, issuing.person("Ветрова", "Ирина Сергеевна", "Колледж № 7"))


@pytest.fixture(scope="module")
def theirs(tmp_path_factory: pytest.TempPathFactory, engine: Engine) -> GostOffice:
    """Return an office that nobody revokes anything of."""
    return opened(tmp_path_factory.mktemp("gost"), engine)


def doubts(answer: SignerAnswer) -> list[str]:
    """Return the remarks; OpenSSL claims the machine's own time, which the tests are behind."""
    return [each.msgid for each in answer.remarks if not each.msgid.startswith("it claims")]


@pytest.mark.parametrize(
    ("bits", "legacy", "named"),
    [
        (256, False, "GOST R 34.10-2012 256 bit"),
        (512, False, "GOST R 34.10-2012 512 bit"),
        (256, True, "GOST R 34.10-2001"),
    ],
)
def test_a_signature_of_each_algorithm_is_valid(
    tmp_path: Path, engine: Engine, bits: int, legacy: bool, named: str
) -> None:
    theirs = opened(tmp_path, engine, bits, legacy=legacy)
    container = theirs.signed()
    answer = only(CONTENT, container, theirs.trust())
    assert (answer.finding, doubts(answer)) == (SignatureFinding.VALID, [])
    assert (answer.owner, answer.organisation) == ("Ветрова Ирина Сергеевна", "Колледж № 7")
    assert (answer.issuer, answer.serial) == ("УЦ связи", "01D9A30001")
    assert (answer.valid_from, answer.valid_to) == (FROM, TO)
    assert (answer.algorithm, answer.tool) == (named, engine.tool)
    assert answer.chain == (theirs.chair.der, theirs.issuing.der, theirs.root.der)
    assert len(answer.lists) == 2
    assert only(CHANGED, container, theirs.trust()).finding is SignatureFinding.CHANGED


def test_a_child_checks_it_within_its_limits(theirs: GostOffice) -> None:
    (answer,) = signer.check(CONTENT, theirs.signed(), theirs.trust())
    assert (answer.finding, doubts(answer)) == (SignatureFinding.VALID, [])


def test_content_larger_than_a_child_may_hold_as_files_is_checked(theirs: GostOffice) -> None:
    """It goes to OpenSSL through a pipe; certificates and lists alone are held."""
    content, trust = CONTENT * 100, theirs.trust()
    trusted = (trust.roots, trust.others, trust.lists)
    parts = [content, theirs.signed(content), *map(bundle.pack, trusted)]
    reply = child.work(
        "regest.core.signatures.cms.cell:check_container",
        bundle.pack(parts),
        {"moment": trust.moment.isoformat()},
        Limits(file_bytes=len(content) // 10),
    )
    assert '"finding": "valid"' in json.dumps(reply.data)


@pytest.mark.parametrize("encoding", ["der", "pem", "base64"])
def test_containers_are_read_however_they_are_written(
    theirs: GostOffice, encoding: Encoding
) -> None:
    container = encoded(theirs.signed(), encoding)
    assert only(CONTENT, container, theirs.trust()).finding is SignatureFinding.VALID


def test_an_attached_container_is_checked_over_its_own_content(theirs: GostOffice) -> None:
    container = theirs.signed(attached=True)
    assert only(CONTENT, container, theirs.trust()).finding is SignatureFinding.VALID
    other = only(CHANGED, container, theirs.trust())
    assert other.finding is SignatureFinding.CHANGED
    assert "a document of its own" in said(other)


def test_a_signature_without_attributes_is_of_the_content_itself(theirs: GostOffice) -> None:
    container = theirs.signed(options=("-noattr",))
    assert only(CONTENT, container, theirs.trust()).finding is SignatureFinding.VALID
    assert only(CHANGED, container, theirs.trust()).finding is SignatureFinding.CHANGED


def test_a_value_that_does_not_fit_its_key_is_damaged(theirs: GostOffice) -> None:
    container = bytearray(theirs.signed())
    container[-1] ^= 1
    assert only(CONTENT, bytes(container), theirs.trust()).finding is SignatureFinding.BROKEN


def test_a_wrong_digest_is_told_with_the_digest_that_was_signed(
    theirs: GostOffice, engine: Engine
) -> None:
    answer = only(CHANGED, theirs.signed(), theirs.trust())
    with Openssl(engine) as program:
        signed_digest = program.digest(GOST_DIGEST, CONTENT)
    assert answer.digest_algorithm == GOST_DIGEST
    assert bytes.fromhex(answer.digest) == signed_digest


def test_signers_by_gost_and_by_others_stand_in_one_container(
    theirs: GostOffice, office: Office, tmp_path: Path
) -> None:
    certificate, key = tmp_path / "ec.pem", tmp_path / "ec.key"
    certificate.write_bytes(office.chair.pem)
    key.write_bytes(office.chair.key_pem)
    files = [(theirs.chair.certificate, theirs.chair.key), (certificate, key)]
    container = signed(theirs.issuing, files, CONTENT)
    ours, other = office.trust(), theirs.trust()
    both = Trust(
        moment=NOW,
        roots=ours.roots + other.roots,
        others=(office.issuing.der, *other.others),
        lists=ours.lists + other.lists,
    )
    found = checked(CONTENT, container, both)
    assert [each.finding for each in found] == [SignatureFinding.VALID] * 2
    assert {each.tool.split()[0] for each in found} == {"OpenSSL", "pyHanko"}


def test_a_certificate_that_expired_confirms_nothing(theirs: GostOffice) -> None:
    container = theirs.signed()
    assert only(CONTENT, container, theirs.trust(LATER)).finding is SignatureFinding.EXPIRED
    early = only(CONTENT, container, theirs.trust(moment(2026, 1, 11)))
    assert early.finding is SignatureFinding.UNTRUSTED
    assert "in force from 12.01.2026 only" in said(early)


@pytest.mark.parametrize(
    ("revoked", "finding"),
    [
        (moment(2026, 10, 18), SignatureFinding.REVOKED),
        (moment(2026, 11, 30), SignatureFinding.VALID),
    ],
    ids=["before now", "after now"],
)
def test_a_revocation_counts_from_its_moment(
    tmp_path: Path, engine: Engine, revoked: dt.datetime, finding: SignatureFinding
) -> None:
    theirs = opened(tmp_path, engine)
    theirs.issuing.revoke(theirs.chair, revoked)
    answer = only(CONTENT, theirs.signed(), theirs.trust())
    assert (answer.finding, answer.revoked_at) == (finding, revoked)


def test_what_trust_lacks_is_told(theirs: GostOffice) -> None:
    rootless = only(CONTENT, theirs.signed(), theirs.trust(roots=()))
    assert rootless.finding is SignatureFinding.UNTRUSTED
    assert "the issuer Головной УЦ is not among the trusted certificates" in said(rootless)
    listless = only(CONTENT, theirs.signed(), theirs.trust(lists=()))
    assert listless.finding is SignatureFinding.UNTRUSTED
    assert "there is no revocation list of УЦ связи" in said(listless)


def test_a_list_out_of_force_is_told(theirs: GostOffice) -> None:
    stale = theirs.issuing.crl(moment(2026, 9, 1), moment(2026, 10, 1))
    answer = only(CONTENT, theirs.signed(), theirs.trust(lists=(theirs.root.crl(), stale)))
    assert answer.finding is SignatureFinding.UNTRUSTED
    assert "the revocation list of УЦ связи was in force until 01.10.2026 only" in said(answer)


def test_a_namesake_neither_anchors_a_chain_nor_lists_what_is_revoked(
    theirs: GostOffice, tmp_path: Path, engine: Engine
) -> None:
    namesake = opened(tmp_path, engine)
    namesake.issuing.revoke(theirs.chair, moment(2026, 10, 1))
    foreign = only(CONTENT, theirs.signed(), theirs.trust(roots=(namesake.root.der,)))
    assert (foreign.finding, foreign.anchor) == (SignatureFinding.UNTRUSTED, "")
    lists = (theirs.root.crl(), namesake.issuing.crl())
    listed = only(CONTENT, theirs.signed(), theirs.trust(lists=lists))
    assert (listed.finding, listed.revoked_at) == (SignatureFinding.UNTRUSTED, None)


def test_whoever_issued_it_must_be_an_authority_in_force(
    theirs: GostOffice, engine: Engine, tmp_path: Path
) -> None:
    person = GostAuthority(tmp_path / "person", "Лицо", engine, issuer=theirs.root, usage="sign")
    old = GostAuthority(tmp_path / "old", "Старый УЦ", engine, issuer=theirs.root, valid_to=SIGNED)
    found = []
    for issuer in (person, old):
        holder = issuer.person("Ким", "Олег")
        container = signed(issuer, [(holder.certificate, holder.key)], CONTENT)
        lists = (theirs.root.crl(), issuer.crl())
        answer = only(CONTENT, container, theirs.trust(lists=lists, others=(issuer.der,)))
        assert (answer.finding, answer.anchor) == (SignatureFinding.UNTRUSTED, "")
        found.append(said(answer))
    assert "the chain of certificates from Лицо does not hold" in found[0]
    assert "the certificate of an authority above it was not in force" in found[1]


def test_a_certificate_in_the_list_of_roots_needs_no_other(theirs: GostOffice) -> None:
    trust = theirs.trust(roots=(theirs.chair.der,), lists=())
    answer = only(CONTENT, theirs.signed(), trust)
    assert (answer.finding, answer.chain) == (SignatureFinding.VALID, (theirs.chair.der,))


def test_a_certificate_not_made_for_signing_is_told(theirs: GostOffice) -> None:
    holder = theirs.issuing.person("Ким", "Олег", usage="encrypt")
    container = signed(theirs.issuing, [(holder.certificate, holder.key)], CONTENT)
    answer = only(CONTENT, container, theirs.trust())
    assert answer.finding is SignatureFinding.UNTRUSTED
    assert "not meant for signing documents" in said(answer)


def test_another_certificate_of_the_same_key_is_not_the_one_that_signed(
    theirs: GostOffice,
) -> None:
    """The signature names its certificate by digest (RFC 5035); the key identifier is the same."""
    other = theirs.issuing.again(theirs.chair)
    container = theirs.signed(options=("-keyid", "-cades"))
    assert only(CONTENT, container, theirs.trust()).finding is SignatureFinding.VALID
    data = signed_data(container)
    data["certificates"] = [cms.CertificateChoices.load(other.der)]
    swapped = cms.ContentInfo({"content_type": "signed_data", "content": data}).dump()
    assert only(CONTENT, swapped, theirs.trust()).finding is SignatureFinding.BROKEN


def test_content_of_another_kind_than_what_was_signed_does_not_fit(theirs: GostOffice) -> None:
    container = theirs.signed()
    signed_kind, kind = cms.ContentType("data").dump(), cms.ContentType("enveloped_data").dump()
    other = container.replace(signed_kind, kind, 1)
    assert len(other) == len(container)
    assert only(CONTENT, other, theirs.trust()).finding is SignatureFinding.BROKEN


def test_without_the_signers_certificate_only_changed_bytes_can_be_told(theirs: GostOffice) -> None:
    container = theirs.signed(options=("-nocerts",))
    answer = only(CONTENT, container, theirs.trust())
    assert answer.finding is SignatureFinding.UNCHECKED
    assert "does not support" not in _words(answer)
    assert only(CHANGED, container, theirs.trust()).finding is SignatureFinding.CHANGED


def stamped(token: bytes, container: bytes) -> bytes:
    """Return a container with a time-stamp upon its only signature."""
    data = signed_data(container)
    (one,) = data["signer_infos"]
    kept = ("version", "sid", "digest_algorithm", "signed_attrs", "signature_algorithm")
    stamps = [{"type": "signature_time_stamp_token", "values": [cms.ContentInfo.load(token)]}]
    info = cms.SignerInfo(
        {
            **{name: one[name] for name in kept},
            "signature": one["signature"].native,
            "unsigned_attrs": stamps,
        }
    )
    held = cms.SignedData(
        {
            **{name: data[name] for name in ("version", "digest_algorithms", "certificates")},
            "encap_content_info": {"content_type": "data"},
            "signer_infos": [info],
        }
    )
    return bytes(cms.ContentInfo({"content_type": "signed_data", "content": held}).dump())


def value_of(container: bytes) -> bytes:
    """Return the value of a container's only signature."""
    (one,) = signed_data(container)["signer_infos"]
    return bytes(one["signature"])


def test_a_stamp_by_gost_proves_the_moment(theirs: GostOffice, engine: Engine) -> None:
    """The stamp's digest is by GOST too: CryptoPro's services make such."""
    service = theirs.issuing.person("Служба", "Штампов", usage="stamp", valid_to=AUTHORITY_TO)
    container = theirs.signed()
    with Openssl(engine) as program:
        imprint = program.digest(GOST_DIGEST, value_of(container))
    told = tsp.TSTInfo(
        {
            "version": "v1",
            "policy": "1.2.3",
            "message_imprint": {
                "hash_algorithm": {"algorithm": GOST_DIGEST},
                "hashed_message": imprint,
            },
            "serial_number": 5,
            "gen_time": STAMPED,
        }
    ).dump()
    token = signed(
        theirs.issuing, [(service.certificate, service.key)], told, attached=True,
        options=("-econtent_type", "1.2.840.113549.1.9.16.1.4"),
    )  # fmt: skip
    answer = only(CONTENT, stamped(token, container), theirs.trust(LATER))
    assert (answer.finding, answer.proved_at) == (SignatureFinding.VALID_THEN, STAMPED)


def test_scenario_36(theirs: GostOffice, office: Office, tmp_path: Path) -> None:
    """PDF and .sig by GOST 2012: without the engine, with a changed byte, after the term."""
    paper = b"%PDF-1.7\n" + CONTENT
    container = theirs.signed(paper)
    elsewhere = _checked_without_openssl(paper, container, theirs.trust(), tmp_path)
    assert _words(elsewhere) == (
        "The signature is not checked: this server does not support the GOST algorithm"
    )
    assert not may_be_marked(elsewhere)

    answer = only(paper, container, theirs.trust())
    assert may_be_marked(answer)
    changed = only(paper.replace(b"1.7", b"1.6"), container, theirs.trust())
    assert _words(changed) == "The signature is not valid: the document was changed after signing"

    ours = office.trust(LATER)
    trust = theirs.trust(
        LATER,
        roots=(theirs.root.der, office.root.der),
        others=(office.issuing.der,),
        lists=(theirs.root.crl(), theirs.issuing.crl(), *ours.lists),
    )
    assert _words(only(paper, container, trust)) == (
        "The signature is not confirmed: the certificate expired on 12.06.2027, "
        "the time of signing is not proved"
    )
    token = time_stamp(office.stamper, value_of(container), STAMPED)
    proved = only(paper, stamped(token, container), trust)
    assert _words(proved) == (
        "The signature was valid at the moment of signing (time-stamp 10.06.2027)"
    )


def test_without_the_engine_no_status_speaks_against_a_signature(theirs: GostOffice) -> None:
    """Not even a changed byte can be told: the digest is by GOST too."""
    for content in (CONTENT, CHANGED):
        (one,) = signers(theirs.signed(), content, ())
        answer = gost.checked_by(None, one, theirs.trust(), Stamp())
        assert answer.finding is SignatureFinding.UNCHECKED
        assert (answer.owner, answer.tool) == ("Ветрова Ирина Сергеевна", "")
        assert "package libengine-gost-openssl" in said(answer)
        assert not may_be_marked(answer)


def test_an_engine_that_falls_over_says_nothing_against_a_signature(
    theirs: GostOffice, engine: Engine
) -> None:
    (one,) = signers(theirs.signed(), CONTENT, ())
    gone = Engine("/nonexistent/openssl", engine.version, engine.library)
    assert gost.checked_by(gone, one, theirs.trust(), Stamp()).finding is SignatureFinding.UNCHECKED


def test_the_engine_is_looked_for_where_programs_are(engine: Engine, tmp_path: Path) -> None:
    assert openssl.engine(str(tmp_path)) is None
    other = tmp_path / "openssl"
    engineless = """echo 'OpenSSL 3.9.9 1 Jan 2030'; echo 'ENGINESDIR: "/nowhere"'"""
    broken = f'[ "$1" = version ] && exec {engine.program} "$@"; exit 1'
    for answer in (engineless, broken, "kill -9 $$"):
        other.write_text(f"#!/bin/sh\n{answer}\n")
        other.chmod(0o755)
        assert openssl.engine(str(tmp_path)) is None
    assert Path(engine.library).name == "gost.so"
    assert openssl.engine(str(Path(engine.program).parent)) == engine


def test_the_server_looks_for_the_engine_without_the_libraries_of_signatures() -> None:
    program = """
        import sys
        from regest.core.signatures.cms.openssl import engine
        engine()
        print({"asn1crypto", "pyhanko", "cryptography"} & set(sys.modules))
    """
    assert _python(program, {}) == "set()"


def _checked_without_openssl(
    content: bytes, container: bytes, trust: Trust, folder: Path
) -> SignerAnswer:
    """Check a container in a process whose PATH has no OpenSSL, by the way that the server goes."""
    parts = [content, container, *(bundle.pack(each) for each in (trust.roots, trust.lists))]
    (folder / "given").write_bytes(bundle.pack(parts))
    program = f"""
        import datetime as dt, json, pathlib
        from regest.core.hooks.signature_types import Trust
        from regest.core.signatures.cms import answers, bundle
        from regest.core.signatures.cms.signer import signer
        given = bundle.unpack(pathlib.Path({str(folder / "given")!r}).read_bytes())
        content, container, roots, lists = given
        trust = Trust(
            moment=dt.datetime.fromisoformat({trust.moment.isoformat()!r}),
            roots=tuple(bundle.unpack(roots)),
            lists=tuple(bundle.unpack(lists)),
        )
        (answer,) = signer.check(content, container, trust)
        print(json.dumps(answers.pack(answer)))
    """
    from regest.core.signatures.cms import answers

    (folder / "programs").mkdir()
    return answers.unpack(json.loads(_python(program, {"PATH": str(folder / "programs")})))


def _python(program: str, environment: dict[str, str]) -> str:
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(program)],
        env=environment, capture_output=True, text=True, check=True,
    )  # fmt: skip
    return done.stdout.strip()


def _words(answer: SignerAnswer) -> str:
    return said_of(answer.finding, answer).text("en")
