"""Signatures among the files of a paper: where they stand, what is taken out of them (SIG-5)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regest.core.catalogue.components import PreparedFile
from regest.core.catalogue.tables import ComponentRole
from regest.core.documents import media, signature_files
from regest.core.documents.outcome import TextOutcome
from regest.core.signatures import arriving
from regest.core.signatures.arriving import Arrived, placed, sorted_out, taken_out
from tests.support import pki

PAPER = b"%PDF-1.4 the letter itself"
ROOT = pki.Authority("Головной УЦ")
CHAIR = ROOT.person("Ветрова Ирина Сергеевна", "МБОУ СОШ № 3")
MAIN, ANNEX = ComponentRole.MAIN, ComponentRole.ANNEX
SIGNATURE, RENDITION = ComponentRole.SIGNATURE, ComponentRole.RENDITION


def told(files: tuple[Arrived, ...] | tuple[PreparedFile, ...]) -> list[tuple[str, str]]:
    """Return names and roles in their order."""
    return [(each.name, each.role.value) for each in files]


def prepared(name: str, role: ComponentRole, media_type: str = media.PDF) -> PreparedFile:
    """Return a file as it waits for its record."""
    return PreparedFile(name, role, "0" * 64, 1, TextOutcome("empty", media_type=media_type))


@pytest.mark.parametrize("encoding", ["der", "pem", "base64"])
@pytest.mark.parametrize("name", ["письмо.pdf.sig", "письмо.p7s", "подпись.txt", "без окончания"])
def test_a_signature_is_never_the_paper_whatever_it_is_called(name: str, encoding: str) -> None:
    container = pki.signed(CHAIR, PAPER, encoding=encoding)  # type: ignore[arg-type]
    found = sorted_out([(name, container), ("письмо.pdf", PAPER)])
    assert told(found) == [("письмо.pdf", "main"), (name, "signature")]


def test_each_signature_stands_behind_the_file_it_is_called_after() -> None:
    container = pki.signed(CHAIR, PAPER)
    found = sorted_out(
        [
            ("письмо.pdf", PAPER),
            ("таблица.xlsx", b"PK\x03\x04"),
            ("таблица.xlsx.sig", container),
            ("чужая.p7s", container),
            ("письмо (подписано).sgn", container),
        ]
    )
    assert told(found) == [
        ("письмо.pdf", "main"),
        ("чужая.p7s", "signature"),
        ("письмо (подписано).sgn", "signature"),
        ("таблица.xlsx", "annex"),
        ("таблица.xlsx.sig", "signature"),
    ]


@pytest.mark.parametrize("encoding", ["der", "pem", "base64"])
@pytest.mark.parametrize(
    ("name", "taken"),
    [
        ("письмо.pdf.p7m", "письмо.pdf"),
        ("письмо.sig", "письмо.pdf"),
        ("письмо", "письмо.pdf"),
        ("Исх. 12 от 12.05.2026.p7m", "Исх. 12 от 12.05.2026.pdf"),
    ],
)
def test_what_a_container_holds_becomes_the_paper(name: str, taken: str, encoding: str) -> None:
    container = pki.signed(CHAIR, PAPER, attached=True, encoding=encoding)  # type: ignore[arg-type]
    found = sorted_out([(name, container)])
    assert told(found) == [(taken, "main"), (name, "signature")]
    assert [each.content for each in found] == [PAPER, container]


@pytest.mark.parametrize(
    ("container", "file", "surely"),
    [
        ("письмо.pdf.sig", "Письмо.PDF", 3),
        ("письмо (подписано).pdf.p7s", "письмо.pdf", 2),
        ("письмо.sig", "письмо.pdf", 1),
        ("письмо от 12.05.2026.sig", "письмо от 12.05.2026.pdf", 1),
        ("письмо.docx.sig", "письмо.pdf", 0),
        ("другое.sig", "письмо.pdf", 0),
        ("письмо.pdf", "письмо.pdf", 0),
        (".sig", "письмо.pdf", 0),
    ],
)
def test_names_tell_how_surely_a_signature_is_upon_a_file(
    container: str, file: str, surely: int
) -> None:
    assert signature_files.likeness(container, file) == surely


@given(name=st.text(max_size=30), content=st.binary(max_size=200))
def test_no_name_and_no_bytes_hinder_sorting(name: str, content: bytes) -> None:
    """Whatever comes is kept as it came, once, and one file is the paper."""
    files = [(name, content), ("письмо.pdf", PAPER)]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(arriving, "content_within", lambda _container: None)
        found = sorted_out(files)
    assert sorted((each.name, each.content) for each in found) == sorted(files)
    assert [each.role for each in found].count(MAIN) == 1


def test_what_was_brought_beside_its_container_is_not_taken_twice() -> None:
    container = pki.signed(CHAIR, PAPER, attached=True)
    found = sorted_out([("письмо.pdf.p7m", container), ("Письмо.pdf", PAPER)])
    assert told(found) == [("Письмо.pdf", "main"), ("письмо.pdf.p7m", "signature")]


def test_a_container_within_a_container_gives_the_paper() -> None:
    inner = pki.signed(CHAIR, PAPER, attached=True)
    outer = pki.signed(ROOT.person("Орлов Пётр"), inner, attached=True)
    assert told(sorted_out([("письмо.pdf.p7m.p7m", outer)])) == [
        ("письмо.pdf", "main"),
        ("письмо.pdf.p7m", "signature"),
        ("письмо.pdf.p7m.p7m", "signature"),
    ]


@pytest.mark.parametrize("garbage", [b"", b"\x30\x80 rubbish", b"hello", b"\x30" * 5000])
def test_a_damaged_container_stays_a_signature_and_holds_nothing(garbage: bytes) -> None:
    assert taken_out("письмо.pdf.sig", garbage) is None
    found = sorted_out([("письмо.pdf.sig", garbage), ("письмо.pdf", PAPER)])
    assert told(found) == [("письмо.pdf", "main"), ("письмо.pdf.sig", "signature")]


def test_a_signature_alone_stands_for_the_paper_until_that_comes() -> None:
    lone = sorted_out([("письмо.pdf.sig", pki.signed(CHAIR, PAPER))])
    assert told(lone) == [("письмо.pdf.sig", "main")]
    kept = prepared("письмо.pdf.sig", MAIN, media.SIGNATURE)
    assert told(placed((kept, prepared("письмо.pdf", ANNEX)))) == [
        ("письмо.pdf", "main"),
        ("письмо.pdf.sig", "signature"),
    ]


def test_what_is_added_later_is_no_second_paper() -> None:
    container = pki.signed(CHAIR, PAPER)
    found = sorted_out([("ответ.sig", container), ("таблица.pdf", PAPER)], new=False)
    assert told(found) == [("таблица.pdf", "annex"), ("ответ.sig", "signature")]


def test_the_signature_of_a_message_stands_beside_the_message_and_is_not_opened() -> None:
    files = (
        prepared("письмо.pdf", MAIN),
        prepared("smime.p7s", ANNEX, media.SIGNATURE),
        prepared("Письмо.eml", RENDITION, media.MAIL),
    )
    assert told(placed(files)) == [
        ("письмо.pdf", "main"),
        ("Письмо.eml", "rendition"),
        ("smime.p7s", "signature"),
    ]
    assert taken_out("smime.p7m", pki.signed(CHAIR, PAPER, attached=True)) is None


def test_bundles_of_certificates_and_encrypted_files_are_no_signatures() -> None:
    bundle = prepared("цепочка.p7b", ANNEX, media.SIGNATURE)
    sealed = prepared("письмо.pdf.p7m", ANNEX, media.LOCKED)
    found = placed((prepared("письмо.pdf", MAIN), bundle, sealed))
    assert [each.role for each in found] == [MAIN, ANNEX, ANNEX]
    enveloped = b"\x30\x80\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x03\xa0\x80"
    assert media.sniff(enveloped, "письмо.pdf.p7m") == media.LOCKED
