"""Signed letters by command: `journal in`, `journal intake`, `record add`, `import`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support import pki
from tests.support.command_line import CommandLine
from tests.support.houses import opened_house
from tests.support.messages import message
from tests.support.signed_letters import (
    BROKEN,
    CHANGED,
    FILE,
    HEAD,
    LETTER,
    NAME,
    SCHOOL,
    VALID,
    Sender,
    laid,
)

IN = ("journal", "in", "--from", SCHOOL, "--subject", "О наставничестве")
Files = list[tuple[str, bytes]]
Kind = Callable[[Sender], Files]
CASES = [
    pytest.param(Sender.pair, ["valid"], f"{FILE}.sig", id="pair"),
    pytest.param(Sender.wrong_pair, ["changed"], f"{FILE}.sig", id="changed"),
    pytest.param(Sender.by_two, ["valid", "valid"], f"{NAME}.p7s", id="two"),
    pytest.param(Sender.packed, ["valid"], f"{FILE}.p7m", id="packed"),
    pytest.param(Sender.garbage, ["broken"], f"{FILE}.sig", id="garbage"),
]


@pytest.fixture(scope="module")
def sender() -> Sender:
    """Give a school that signs."""
    return Sender()


@pytest.fixture
def trusting(regest: CommandLine, folder: Path, sender: Sender) -> CommandLine:
    """Give the program in a deployment that relies on the sender's authority."""
    with opened_house(folder) as house:
        sender.trusted(house)
    return regest


def roles(regest: CommandLine, reference: str) -> list[tuple[str, str]]:
    """Return the names and roles of a record's files."""
    card = regest.given("record", "show", reference)
    return [(each["name"], each["role"]) for each in card["components"]]


@pytest.mark.parametrize(("kind", "findings", "container"), CASES)
def test_a_letter_is_registered_with_what_its_signature_is_worth(
    trusting: CommandLine, tmp_path: Path, sender: Sender, kind: Kind, findings: list[str],
    container: str,
) -> None:  # fmt: skip
    paths = laid(tmp_path / "papers", kind(sender))
    entry = trusting.given(*IN, *(f"--file={path}" for path in paths))
    assert entry["number"] == "Вх-1"
    assert [each["finding"] for each in entry["signatures"]] == findings
    assert {each["container"] for each in entry["signatures"]} == {container}
    assert roles(trusting, "Вх-1") == [(FILE, "main"), (container, "signature")]


def test_the_answer_says_it_in_words(trusting: CommandLine, tmp_path: Path, sender: Sender) -> None:
    bad = [f"--file={path}" for path in laid(tmp_path / "bad", sender.wrong_pair())]
    told = trusting(*IN, "--number", "2", *bad, language="ru")
    assert f"{FILE}.sig: {CHANGED} – {HEAD}, {SCHOOL}" in told.err
    good = [f"--file={path}" for path in laid(tmp_path / "good", sender.pair())]
    assert f"{FILE}.sig: {VALID}" in trusting.done(*IN, *good, language="ru")


@pytest.mark.parametrize(("kind", "findings", "container"), CASES)
def test_a_message_is_proposed_with_what_its_signatures_are_worth(
    trusting: CommandLine, tmp_path: Path, sender: Sender, kind: Kind, findings: list[str],
    container: str,
) -> None:  # fmt: skip
    mail = tmp_path / "letter.eml"
    mail.write_bytes(message(*kind(sender), subject="О наставничестве"))
    trusting.done("journal", "intake", "add", str(mail))
    shown = trusting.given("journal", "intake", "show", "1")
    assert [each["finding"] for each in shown["signatures"]] == findings
    assert [(each["name"], each["role"]) for each in shown["files"]] == [
        (FILE, "main"),
        (container, "signature"),
        ("letter.eml", "rendition"),
    ]
    entry = trusting.given("journal", "intake", "confirm", "1")
    assert [each["finding"] for each in entry["signatures"]] == findings


def test_a_signed_message_is_not_a_signed_letter(
    trusting: CommandLine, tmp_path: Path, sender: Sender
) -> None:
    """S/MIME: its signature is upon the message as a whole; nothing bad is said of the letter."""
    mail = tmp_path / "letter.eml"
    signature = pki.signed(sender.head, b"the parts of the message")
    mail.write_bytes(message((FILE, LETTER), ("smime.p7s", signature), subject="О школе"))
    trusting.done("journal", "intake", "add", str(mail))
    shown = trusting.given("journal", "intake", "show", "1")
    assert [each["finding"] for each in shown["signatures"]] == ["of_message"]
    entry = trusting.given("journal", "intake", "confirm", "1")
    assert [each["finding"] for each in entry["signatures"]] == ["of_message"]
    assert roles(trusting, "Вх-1")[1:] == [("letter.eml", "rendition"), ("smime.p7s", "signature")]


def test_a_signature_cannot_be_named_as_the_letter_itself(
    trusting: CommandLine, tmp_path: Path, sender: Sender
) -> None:
    mail = tmp_path / "letter.eml"
    mail.write_bytes(message(*sender.pair()))
    trusting.done("journal", "intake", "add", str(mail))
    refused = trusting.refusal("journal", "intake", "confirm", "1", "--main", f"{FILE}.sig")
    assert refused["code"] == "signature_is_no_letter"


def test_a_paper_taken_in_alone_is_read_out_of_its_container(
    trusting: CommandLine, tmp_path: Path, sender: Sender
) -> None:
    """What the paper says of its sender wins; the certificate stands for what it does not say."""
    (packed,) = laid(tmp_path, sender.packed())
    trusting.done("journal", "intake", "add", str(packed))
    shown = trusting.given("journal", "intake", "show", "1")
    assert (shown["number"], shown["dated"]) == ("44/к", "2026-05-15")
    assert "Ломакина" in shown["signed_by"]
    text = pki.signed(sender.head, "Добрый день, ждём ответа.".encode(), attached=True)
    trusting.done("journal", "intake", "add", *map(str, laid(tmp_path, [("x.txt.p7m", text)])))
    shown = trusting.given("journal", "intake", "show", "2")
    assert (shown["sender"], shown["signed_by"]) == (SCHOOL, HEAD)
    assert shown["found"]["sender"]["place"] == "from the certificate of the signature"


@pytest.mark.parametrize(("kind", "findings", "container"), CASES)
def test_a_document_of_any_kind_is_added_so(
    trusting: CommandLine, tmp_path: Path, sender: Sender, kind: Kind, findings: list[str],
    container: str,
) -> None:  # fmt: skip
    paths = laid(tmp_path / "papers", kind(sender))
    card = ["--class", "methodical_work", "--heading", "Урок", "--field", "work_version=1"]
    added = trusting.given("record", "add", *card, *(f"--file={path}" for path in paths))
    assert [each["finding"] for each in added["signatures"]] == findings
    assert roles(trusting, added["id"]) == [(FILE, "main"), (container, "signature")]


@pytest.mark.parametrize(("kind", "findings", "container"), CASES)
def test_a_folder_is_imported_so(
    trusting: CommandLine, tmp_path: Path, sender: Sender, kind: Kind, findings: list[str],
    container: str,
) -> None:  # fmt: skip
    laid(tmp_path / "papers", kind(sender))
    done = trusting.given("import", str(tmp_path / "papers"), "--class", "methodical_work", "--yes")
    (paper,) = done["imported"]
    assert roles(trusting, paper["id"]) == [(FILE, "main"), (container, "signature")]
    listed = trusting.given("signature", "show", paper["id"])
    assert [each["finding"] for each in listed["received"]] == findings
    again = trusting.given(
        "import", str(tmp_path / "papers"), "--class", "methodical_work", "--yes"
    )
    assert again["imported"] == []


def test_garbage_is_told_as_a_damaged_file(
    trusting: CommandLine, tmp_path: Path, sender: Sender
) -> None:
    paths = laid(tmp_path / "papers", sender.garbage())
    told = trusting(*IN, *(f"--file={path}" for path in paths), language="ru")
    assert f"{FILE}.sig: {BROKEN}" in told.err
