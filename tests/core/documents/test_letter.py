"""E-mail letters as old and new programs write them."""

from __future__ import annotations

import datetime as dt
from email.header import Header
from email.mime.application import MIMEApplication
from email.mime.image import MIMEImage
from email.mime.message import MIMEMessage
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText

import pytest

from regest.core.base.messages import _
from regest.core.documents import media
from regest.core.documents.extract import TextReader
from regest.core.documents.mail import Mail, read_mail
from regest.core.hooks.types import ExtractionFault
from tests.core.documents.hostile import locked_zip, word_file
from tests.core.documents.test_docx import run

SUBJECT = "О направлении сведений о внутренних аудитах, проведённых в первом полугодии"


def letter(*parts: MIMEText | MIMEApplication | MIMEImage | MIMEMessage) -> MIMEMultipart:
    """Return a letter from the college with these parts."""
    made = MIMEMultipart()
    made["From"] = f"{Header('Полевой, Борис', 'koi8-r').encode()} <polevoy@college.example>"
    made["To"] = "a@asmk.example, <b@asmk.example>"
    made["Subject"] = Header(SUBJECT, "utf-8").encode()
    made["Date"] = "Mon, 12 Oct 2026 16:40:00 +0700"
    for part in parts:
        made.attach(part)
    return made


def enclosed(content: bytes, name: str, header: str = "") -> MIMEApplication:
    part = MIMEApplication(content)
    part["Content-Disposition"] = header or f'attachment; filename="{name}"'
    return part


def raw(headers: str, body: str, coding: str) -> bytes:
    """Return a letter whose headers and body are bare bytes, as programs of 1998 wrote them."""
    return f"From: a@b.example\r\nTo: c@d.example\r\n{headers}\r\n\r\n{body}".encode(coding)


def test_headers_are_decoded_whole() -> None:
    mail = read_mail(letter(MIMEText("Текст", "plain", "utf-8")).as_bytes())
    assert mail.subject == SUBJECT
    assert (mail.sender_name, mail.sender_address) == ("Полевой, Борис", "polevoy@college.example")
    assert mail.recipients == ("a@asmk.example", "b@asmk.example")
    assert mail.date == dt.datetime(2026, 10, 12, 9, 40, tzinfo=dt.UTC)
    assert (mail.body, mail.attachments) == ("Текст", ())


@pytest.mark.parametrize("coding", ["utf-8", "koi8-r", "cp1251"])
def test_a_letter_in_bare_bytes_is_read(coding: str) -> None:
    body = "Уважаемая Ирина Сергеевна! Сообщаем о проведённых внутренних аудитах."
    mail = read_mail(raw("Subject: О внутренних аудитах", body, coding))
    assert (mail.subject, mail.body) == ("О внутренних аудитах", body)


@pytest.mark.parametrize("charset", ["koi8-r", "windows-1251", "utf-8", "us-ascii", "x-nonsense"])
def test_the_named_charset_is_believed_only_where_it_fits(charset: str) -> None:
    coding = charset if charset in {"koi8-r", "windows-1251", "utf-8"} else "cp1251"
    headers = f"Subject: x\r\nContent-Type: text/plain; charset={charset}"
    mail = read_mail(raw(headers, "Приглашаем на круглый стол", coding))
    assert mail.body == "Приглашаем на круглый стол"


def test_plain_text_is_preferred_and_html_is_the_fallback() -> None:
    both = MIMEMultipart("alternative")
    both.attach(MIMEText("простой текст", "plain", "utf-8"))
    both.attach(MIMEText("<p>разметка</p>", "html", "utf-8"))
    assert read_mail(_headed(both)).body == "простой текст"
    only = MIMEMultipart("alternative")
    only.attach(MIMEText(" \n", "plain", "utf-8"))
    only.attach(MIMEText("<style>b{}</style><p>один&nbsp;</p><p>два</p>", "html", "utf-8"))
    assert read_mail(_headed(only)).body == "один\nдва"


@pytest.mark.parametrize(
    ("disposition", "name"),
    [
        ('attachment; filename="plan.txt"', "plan.txt"),
        ("attachment; filename*=utf-8''%D0%9F%D0%BB%D0%B0%D0%BD.txt", "План.txt"),
        (f'attachment; filename="{Header("План.txt", "koi8-r").encode()}"', "План.txt"),
        ('attachment; filename="../../etc/План.txt"', "План.txt"),
        ('attachment; filename="C:\\\\docs\\\\plan.txt"', "plan.txt"),
        ('attachment; filename="План работы.txt"', "План работы.txt"),
        ("attachment", f"{_('attachment {number}', number=1)}.txt"),
    ],
)
def test_names_of_attachments(disposition: str, name: str) -> None:
    content = raw(
        'Content-Type: multipart/mixed; boundary="b"',
        f"--b\r\nContent-Disposition: {disposition}\r\n\r\nx\r\n--b--\r\n",
        "utf-8",
    )
    (attachment,) = read_mail(content).attachments
    assert (attachment.name, attachment.content) == (name, b"x")


def test_attachments_are_what_they_are_and_logos_are_none() -> None:
    logo = MIMEImage(b"\x89PNG\r\n\x1a\n", "png")
    logo["Content-ID"] = "<logo>"
    scan = MIMEImage(b"\x89PNG\r\n\x1a\n", "png")
    scan["Content-Disposition"] = 'attachment; filename="scan.pdf"'
    document = word_file(run("Сводная таблица"))
    content = letter(MIMEText("x"), logo, scan, enclosed(document, "table.xlsx")).as_bytes()
    found = read_mail(content).attachments
    assert [(each.name, each.media_type) for each in found] == [
        ("scan.pdf", "image/png"),
        ("table.xlsx", media.DOCX),
    ]
    assert found[1].content == document


def test_the_text_of_a_letter_has_headers_body_and_attachments(reader: TextReader) -> None:
    content = letter(
        MIMEText("Направляем сведения.", "plain", "utf-8"),
        enclosed(word_file(run("Сводная таблица несоответствий")), "table.docx"),
        enclosed(locked_zip(), "locked.docx"),
    ).as_bytes()
    outcome = reader.read(content, "letter.eml")
    assert outcome.status == "extracted"
    assert outcome.text.split("\n") == [
        "From: Полевой, Борис <polevoy@college.example>",
        "To: a@asmk.example, <b@asmk.example>",
        "Date: Mon, 12 Oct 2026 16:40:00 +0700",
        f"Subject: {SUBJECT}",
        "", "Направляем сведения.", "", "table.docx", "Сводная таблица несоответствий",
    ]  # fmt: skip
    assert [remark.text("en") for remark in outcome.remarks] == [
        "locked.docx: the file is protected by a password."
    ]


def test_a_forwarded_letter_is_an_attachment_and_is_read(reader: TextReader) -> None:
    inner = letter(MIMEText("Внутри пересланного письма", "plain", "utf-8"))
    outer = letter(MIMEText("Пересылаю", "plain", "utf-8"), MIMEMessage(inner)).as_bytes()
    (forwarded,) = read_mail(outer).attachments
    assert (forwarded.name, forwarded.media_type) == (f"{SUBJECT}.eml", media.MAIL)
    assert "Внутри пересланного письма" in reader.read(outer, "letter.eml").text


def test_letters_are_followed_three_levels_deep(reader: TextReader) -> None:
    content = letter(MIMEText("уровень 0", "plain", "utf-8"))
    for level in range(1, 7):
        content = letter(MIMEText(f"уровень {level}", "plain", "utf-8"), MIMEMessage(content))
    outcome = reader.read(content.as_bytes(), "letter.eml")
    assert [f"уровень {level}" in outcome.text for level in range(7)] == [False] * 3 + [True] * 4
    assert [remark.msgid for remark in outcome.remarks] == [
        "Some enclosed files were not read: there are too many."
    ]


def test_no_more_than_fifty_attachments_are_taken(reader: TextReader) -> None:
    parts = [enclosed(b"x", f"{number}.txt") for number in range(60)]
    content = letter(MIMEText("тело", "plain", "utf-8"), *parts).as_bytes()
    assert len(read_mail(content).attachments) == 50


def test_a_letter_without_any_header_we_know_is_still_a_letter() -> None:
    assert read_mail(b"X-A: b\r\n\r\nbody") == Mail("", "", (), "", None, "body", ())


@pytest.mark.parametrize("date", ["yesterday", "Mon, 99 Foo 2026 25:61:00 +9999", ""])
def test_a_date_that_is_none_is_none(date: str) -> None:
    assert read_mail(raw(f"Date: {date}", "x", "utf-8")).date is None


def test_a_letter_that_takes_the_reader_down_raises_a_fault() -> None:
    with pytest.raises(ExtractionFault):
        read_mail((b"From: a@b.example\r\nContent-Type: message/rfc822\r\n\r\n") * 4_000)


def _headed(body: MIMEMultipart) -> bytes:
    body["From"], body["Subject"] = "a@b.example", "x"
    return body.as_bytes()
