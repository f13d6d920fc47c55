"""Which file a container is upon: by its digest before its name, and never by guessing (SIG-2)."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regest.core.hooks.signature_types import SignatureFinding, SignerAnswer
from regest.core.signatures.examining import TRIED, Examined, examine
from regest.core.signatures.matching import (
    Candidate,
    likely_first,
    names_another,
    spelled,
    with_digest,
)

VALID, CHANGED, OTHER = (
    SignatureFinding.VALID,
    SignatureFinding.CHANGED,
    SignatureFinding.OTHER_FILE,
)
Contents = dict[str, bytes]
NAMES = st.lists(
    st.text("абвabc1_", min_size=1, max_size=8).map(lambda stem: f"{stem}.pdf"),
    min_size=1,
    max_size=12,
    unique=True,
)


def candidates(files: Contents) -> list[Candidate]:
    return [
        Candidate(name, name, hashlib.sha256(content).hexdigest(), main=not place)
        for place, (name, content) in enumerate(files.items())
    ]


class Signer:
    """Knows what it signed, by a digest that others can compute, or cannot."""

    def __init__(self, signed: bytes, algorithm: str = "sha256", *, attached: bool = False) -> None:
        self.signed, self.algorithm, self.attached = signed, algorithm, attached
        self.asked: list[bytes] = []

    def ask(self, content: bytes, _container: bytes) -> Sequence[SignerAnswer]:
        """Answer as a signer does: it fits the content or it does not."""
        self.asked.append(content)
        known = spelled(self.algorithm) in hashlib.algorithms_available
        digest = hashlib.new(spelled(self.algorithm), self.signed).hexdigest() if known else "ab"
        finding = VALID if content == self.signed else CHANGED
        return [SignerAnswer(finding=finding, digest=digest, digest_algorithm=self.algorithm)]

    def within(self, _container: bytes) -> bytes | None:
        """Return what an attached container holds."""
        return self.signed if self.attached else None


def examined(
    name: str,
    files: Contents,
    signer: Signer,
    held: Callable[[str], bool] = lambda _digest: False,
) -> Examined:
    return examine(
        name,
        b"container",
        candidates(files),
        read=lambda each: files[each.key],
        ask=signer.ask,
        held=held,
        within=signer.within,
    )


def key_of(found: Examined) -> str | None:
    return found.candidate.key if found.candidate is not None else None


@pytest.mark.parametrize("algorithm", ["sha256", "SHA-256", "sha512", "sha1", "GOST R 34.11-2012"])
@given(names=NAMES, data=st.data())
def test_the_signed_file_is_found_whatever_the_container_is_called(
    algorithm: str, names: list[str], data: st.DataObject
) -> None:
    """By a digest that is known, by one to compute, and by asking where only the signer can."""
    files = {name: name.encode() for name in names[:TRIED]}
    signed = data.draw(st.sampled_from(sorted(files)))
    called = data.draw(st.sampled_from([*files, "подпись"])) + ".sig"
    signer = Signer(files[signed], algorithm)
    found = examined(called, files, signer)
    assert key_of(found) == signed
    assert [each.finding for each in found.answers] == [VALID]
    if algorithm != "GOST R 34.11-2012":
        assert len(signer.asked) <= 2


@given(names=NAMES)
def test_a_changed_file_is_told_to_be_changed_where_the_name_is_its_own(names: list[str]) -> None:
    files = {name: name.encode() for name in names}
    found = examined(f"{names[0]}.sig", files, Signer(b"before it was changed"))
    assert key_of(found) == names[0]
    assert [each.finding for each in found.answers] == [CHANGED]


@pytest.mark.parametrize("called", ["подпись.sig", "1.p7s", "letter.sig"])
def test_a_name_that_tells_nothing_accuses_the_main_file(called: str) -> None:
    found = examined(called, {"letter.pdf": b"a", "annex.pdf": b"b"}, Signer(b"c"))
    assert key_of(found) == "letter.pdf"
    assert [each.finding for each in found.answers] == [CHANGED]


def test_a_name_of_a_file_that_did_not_come_belongs_to_that_one() -> None:
    found = examined("contract.pdf.sig", {"letter.pdf": b"a"}, Signer(b"c"))
    assert (key_of(found), found.answers[0].finding) == (None, OTHER)


def test_the_digest_of_a_file_held_elsewhere_belongs_to_that_one() -> None:
    other = hashlib.sha256(b"c").hexdigest()
    found = examined("letter.pdf.sig", {"letter.pdf": b"a"}, Signer(b"c"), other.__eq__)
    assert (key_of(found), found.answers[0].finding) == (None, OTHER)


def test_a_container_that_is_sound_over_its_own_content_belongs_to_that() -> None:
    found = examined("letter.p7m", {"letter.pdf": b"a"}, Signer(b"c", attached=True))
    assert (key_of(found), found.answers[0].finding) == (None, OTHER)


def test_alone_an_attached_container_is_judged_by_its_own_content() -> None:
    found = examined("letter.p7m", {}, Signer(b"c", attached=True))
    assert (key_of(found), found.answers[0].finding) == (None, VALID)


def test_alone_a_detached_container_is_never_sound() -> None:
    """Not even upon nothing: a signature over no bytes would fit."""
    found = examined("letter.sig", {}, Signer(b""))
    assert (key_of(found), found.answers[0].finding) == (None, OTHER)
    assert found.answers[0].remarks


@pytest.mark.parametrize("finding", [SignatureFinding.BROKEN, SignatureFinding.UNCHECKED])
def test_what_says_nothing_of_the_bytes_stays_so(finding: SignatureFinding) -> None:
    """No other file is tried: nothing would come of it."""
    asked: list[bytes] = []

    def ask(content: bytes, _container: bytes) -> Sequence[SignerAnswer]:
        asked.append(content)
        return [SignerAnswer(finding=finding)]

    files = {"a.pdf": b"a", "b.pdf": b"b"}
    found = examine("b.pdf.sig", b"", candidates(files), read=lambda each: files[each.key], ask=ask)
    assert (key_of(found), found.answers[0].finding, asked) == ("b.pdf", finding, [b"b"])


def test_one_sound_signature_of_several_says_which_file_it_is() -> None:
    """The other one of the container is told to be changed, upon that very file."""

    def ask(content: bytes, _container: bytes) -> Sequence[SignerAnswer]:
        sound = SignerAnswer(finding=VALID if content == b"b" else CHANGED)
        return [SignerAnswer(finding=CHANGED), sound]

    files = {"a.pdf": b"a", "b.pdf": b"b"}
    found = examine("x.sig", b"", candidates(files), read=lambda each: files[each.key], ask=ask)
    assert key_of(found) == "b.pdf"
    assert [each.finding for each in found.answers] == [CHANGED, VALID]


@given(names=NAMES)
def test_all_files_are_tried_once_and_the_named_one_first(names: list[str]) -> None:
    files = candidates({name: name.encode() for name in names})
    ordered = likely_first(f"{names[-1]}.p7s", files)
    assert ordered[0].name == names[-1]
    assert sorted(each.key for each in ordered) == sorted(names)


@pytest.mark.parametrize(
    ("container", "another"),
    [
        ("letter.pdf.sig", False),
        ("letter_подписан.pdf.p7s", False),
        ("letter.sig", False),
        ("contract.docx.sig", True),
        ("подпись.sig", False),
    ],
)
def test_a_name_belongs_to_another_file_only_if_it_is_one(container: str, *, another: bool) -> None:
    files = candidates({"letter.pdf": b"a"})
    assert names_another(container, files) is another


@given(st.binary(), st.text(max_size=80))
def test_only_the_same_digest_is_the_same_file(content: bytes, digest: str) -> None:
    files = candidates({"a.pdf": content})
    same = hashlib.sha256(content).hexdigest()
    assert with_digest(files, "sha256", same.upper()) is files[0]
    assert (with_digest(files, "sha256", digest) is not None) == (digest.lower() == same)
    assert with_digest(files, "sha512", same) is None
