"""Which file of a message is the letter, what belongs to it, and messages made to do harm."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from regest.core.catalogue.components import components_of
from regest.core.documents import letter_file, ocr
from regest.core.people.parties import NewParty, add_party
from regest.core.people.tables import PartyKind
from regest.kit.house import House
from regest.plugins.journal.intake import proposals
from regest.plugins.journal.intake.listing import Proposal, proposal
from regest.plugins.journal.intake.mail.taking import take_message
from tests.core.documents import hostile, hostile_archives, hostile_papers, scans
from tests.support.houses import COLLEGE, PAPERS
from tests.support.letters import day, local
from tests.support.messages import message, sample

LETTER = (PAPERS / "letter_03_reply_college.pdf").read_bytes()
OTHER = (PAPERS / "letter_01_request_ministry.docx").read_bytes()
BODY = """МБОУ «Лицей № 3»
20.10.2026 № 15
Председателю Президиума Ассоциации
Ветровой И.С.

О сведениях об аудитах

Уважаемая Ирина Сергеевна!
Направляем сведения, таблица прилагается.

Директор                      О.П. Сидоров
"""


def taken(house: House, content: bytes) -> Proposal:
    """Take a message in and return the proposal."""
    return proposal(house, take_message(house, content)[0].id)


def roles(found: Proposal) -> list[tuple[str, str]]:
    """Return the files in their order, each with its role."""
    return [(file.name, file.role.value) for file in found.files]


def test_a_signature_stands_beside_its_file(house: House) -> None:
    found = taken(
        house,
        message(
            ("таблица.pdf.sig", b"\x30\x80 table"),
            ("Приложение.pdf", OTHER[:0] + b"%PDF-1.4 nothing"),
            ("письмо.sig", b"\x30\x80 letter"),
            ("письмо.pdf", LETTER),
            ("таблица.pdf", b"%PDF-1.4 table"),
            ("smime.p7s", b"\x30\x80 whole"),
            ("чужая.sig", b"\x30\x80 other"),
            subject="С подписями",
        ),
    )
    assert roles(found) == [
        ("письмо.pdf", "main"),
        ("чужая.sig", "signature"),
        ("письмо.sig", "signature"),
        ("Приложение.pdf", "annex"),
        ("таблица.pdf", "annex"),
        ("таблица.pdf.sig", "signature"),
        ("С подписями.eml", "rendition"),
        ("smime.p7s", "signature"),
    ]
    record = proposals.confirm(house, "1").record
    with house.read() as session:
        kept = [(file.name, file.role.value) for file, _text in components_of(session, record.id)]
    assert kept == roles(found)


def test_the_paper_that_says_most_is_the_letter(house: House) -> None:
    found = taken(house, message(("Таблица.docx", _word("Таблица")), ("scan.pdf", LETTER)))
    assert roles(found)[0] == ("scan.pdf", "main")
    assert found.row.number == "01-12/345"


def test_without_a_letter_among_the_files_the_message_is_it(house: House) -> None:
    found = taken(house, message(("Таблица.docx", _word("Таблица")), body=BODY, subject="Сведения"))
    assert roles(found) == [("Сведения.eml", "main"), ("Таблица.docx", "annex")]
    row = found.row
    assert (row.number, row.dated, row.sender) == ("15", day("20.10.2026"), "МБОУ «Лицей № 3»")
    assert str(found.places["number"].told) == "строка 2 текста письма"


def test_words_alone_are_dated_by_the_message(house: House) -> None:
    found = taken(
        house, message(body="Просим выслать план работы.", subject="Fwd: RE: План работы")
    )
    row = found.row
    assert (row.subject, row.number, row.dated) == ("План работы", "", day("26.10.2026"))
    assert str(found.places["subject"].told) == "тема письма"
    assert str(found.places["dated"].told) == "дата письма"


def test_a_forwarded_letter_is_read_as_it_was_sent(house: House) -> None:
    """A letter inside a letter: whoever forwarded it is not its sender."""
    outer = message(
        ("inner.eml", sample(2)),
        name="Секретарь",
        address="sekretar@asmk.example",
        subject="Fwd: см.",
    )
    found = taken(house, outer)
    assert roles(found)[0] == ("Письмо.pdf", "main")
    assert [role for _name, role in roles(found)] == ["main", "annex", "rendition"]
    assert (found.row.number, found.row.sender) == ("87", "МБОУ «СОШ № 208»")
    assert found.row.sender_address == "school208@zar.example"


def test_forwarded_words_have_their_own_sender(house: House) -> None:
    inner = message(body=BODY, name="Лицей", address="lyceum3@priobsk.example", subject="Сведения")
    found = taken(house, message(("x.eml", inner), address="sekretar@asmk.example", subject="Fwd"))
    assert roles(found)[0] == ("Сведения.eml", "main")
    assert found.row.sender_address == "lyceum3@priobsk.example"
    assert str(found.places["number"].told) == "строка 2 вложения Сведения.eml"


def test_the_sender_is_known_by_the_address(house: House) -> None:
    with house.work() as work:
        new = NewParty(
            kind=PartyKind.ORGANISATION, name="ООО «Ромашка»", email="Info@Romashka.example"
        )
        add_party(work, new)
    found = taken(house, message(body="Добрый день!", address="info@romashka.example"))
    assert found.row.sender == "ООО «Ромашка»"
    assert str(found.places["sender"].told) == "адрес отправителя, по справочнику"


def test_an_unknown_sender_is_named_as_the_message_names_him(house: House) -> None:
    found = taken(house, message(body="Добрый день!", name="Кто-то"))
    assert found.row.sender == "Кто-то"
    assert str(found.places["sender"].told) == "отправитель письма"


def test_a_scan_is_the_letter_though_it_says_nothing(house: House) -> None:
    found = taken(house, message(("scan.jpg", b"\xff\xd8\xff\xe0 not a picture")))
    assert roles(found)[0] == ("scan.jpg", "main")
    assert "scan.jpg" in found.row.note
    assert found.row.dated is None


@pytest.mark.skipif(not ocr.languages(), reason="no recognition on this machine")
def test_a_scanned_letter_is_recognised_at_once(house: House) -> None:
    """Of a scan the first pages are read, so that the card is there before anybody asks."""
    scan = scans.scanned_pdf(scans.paper(200))
    found = taken(house, message(("скан.pdf", scan)))
    row = found.row
    assert (row.number, row.dated, row.sender) == ("01-12/345", day("12.10.2026"), COLLEGE)
    assert row.note == ""
    record = proposals.confirm(house, "1").record
    with house.read() as session:
        (_file, text), *_rest = components_of(session, record.id)
    assert text is not None
    assert "01-12/345" in text.text


def test_of_many_scans_a_few_are_recognised(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def read_now(_content: bytes, name: str, read: Any) -> Any:
        asked.append(name)
        return read(_content, name)

    monkeypatch.setattr(letter_file, "read_now", read_now)
    page = scans.png(scans.blank())
    taken(house, message(*((f"{number}.png", page) for number in range(5))))
    assert asked == ["0.png", "1.png"]


def test_a_letter_in_an_archive_is_found(house: House) -> None:
    packed = hostile.zipped({"letter.pdf": LETTER})
    found = taken(house, message(("письмо.zip", packed)))
    assert roles(found)[0] == ("письмо.zip", "main")
    assert (found.row.number, found.row.dated) == ("01-12/345", day("12.10.2026"))


HOSTILE: dict[str, Callable[[], bytes]] = {
    "deep_letter": hostile.deep_letter,
    "deep_multipart": hostile.deep_multipart,
    "empty": lambda: b"",
    "no_message": lambda: b"\x00\xff" * 500,
    "torn": lambda: sample(1)[:2_000],
    "headers_alone": lambda: (
        b"From: =?utf-8?b?////?= <\x00>\r\nSubject: \xff\xfe\r\nDate: 99\r\n\r\n"
    ),
    "bidi": lambda: message(("\u202egpj.exe", b"MZ"), subject="\u202eтсет\x00\x07"),
    "surrogates": lambda: b"Subject: =?utf-16?b?2AA=?=\r\nFrom: a@b\r\n\r\n\xed\xa0\x80",
    "path_names": lambda: message(("../../../etc/passwd", b"x"), ("C:\\a\\b.txt", b"y")),
    "text_bomb": lambda: message(("bomb.docx", hostile_archives.text_bomb())),
    "nested_bombs": lambda: message(("a.zip", hostile_archives.nested_bombs())),
    "laughs": lambda: message(("a.docx", hostile.billion_laughs())),
    "leak": lambda: message(("a.docx", hostile.entity_file("/etc/passwd"))),
    "flate": lambda: message(("a.pdf", hostile.flate_bomb())),
    "looping": hostile_papers.looping_letter,
    "many": lambda: message(*((f"{number}.txt", b"x") for number in range(120))),
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_a_message_made_to_do_harm_is_kept_and_proposed(house: House, kind: str) -> None:
    """Whatever it is, it ends in the list with its bytes, and can be registered by a person."""
    content = HOSTILE[kind]()
    found = taken(house, content)
    blobs = house.deployment.blobs
    assert content in [blobs.read(file.sha256) for file in found.files]
    assert len(found.files) <= 51
    assert not any("/" in file.name or "\\" in file.name for file in found.files)
    assert "root:" not in "".join(file.text.text for file in found.files)
    entry = proposals.confirm(house, found.row.id, sender="Неизвестный", subject="О непонятном")
    assert entry.record.number == "Вх-1"
    assert entry.record.received_at is not None
    assert entry.record.received_at <= local("27.10.2026 09:15")


def test_messages_in_messages_end_somewhere(house: House) -> None:
    content = message(body="в самой глубине", subject="0")
    for level in range(1, 12):
        content = message((f"{level}.eml", content), body="", subject=str(level))
    assert len(taken(house, content).files) <= 6


def _word(text: str) -> bytes:
    from regest.core.documents.docx import write_docx
    from regest.core.documents.paper import Paper, Paragraph

    return write_docx(Paper(text, (Paragraph(text),), rehearsal=False))


@pytest.mark.parametrize("name", ["letter_03_reply_college.pdf", "letter_01_request_ministry.docx"])
def test_a_paper_that_came_alone_is_a_letter_too(house: House, name: str) -> None:
    """A scanner's folder, a file that somebody brought: no message is around it."""
    row, _new = take_message(house, (PAPERS / name).read_bytes(), name)
    found = proposal(house, row.id)
    assert roles(found) == [(name, "main")]
    assert (row.source, row.delivery, row.sender_address) == ("file", "почта", "")
    assert row.received_at == house.deployment.clock.now()
    assert str(found.places["number"].told).endswith("текста письма")
    assert proposals.confirm(house, "1").record.number == "Вх-1"


def test_files_given_by_hand_stay_where_they_are(house: House, tmp_path: Path) -> None:
    from regest.plugins.journal.intake.mail.files import MessageFiles
    from regest.plugins.journal.intake.mail.taking import take_all

    path = tmp_path / "письмо.eml"
    path.write_bytes(sample(1))
    scan = tmp_path / "скан.pdf"
    scan.write_bytes(LETTER)
    assert [row.source for row in take_all(house, MessageFiles([path, scan])).new] == [
        "e-mail",
        "file",
    ]
    assert path.read_bytes() == sample(1)
