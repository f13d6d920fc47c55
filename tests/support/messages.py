"""The sample letters as e-mail messages, as programs of their senders would write them."""

from __future__ import annotations

import hashlib
from email.header import Header
from email.mime.application import MIMEApplication
from email.mime.base import MIMEBase
from email.mime.message import MIMEMessage
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from email.policy import compat32

from tests.support.houses import PAPERS

SENDERS = {
    1: ("Лаптева Мария", "lapteva@minobr.example", "Запрос: аналитическая записка"),
    2: ("СОШ 208", "school208@zar.example", "Заявление о вступлении"),
    3: ("Приёмная колледжа", "kac@kamen.example", "RE: запрос сведений"),
    5: ("Рябинка", "ryabinka@priobsk.example", "Письмо"),
    6: ("Лаптева Мария", "lapteva@minobr.example", "Повторно: аналитическая записка"),
}
COVER = "Добрый день!\n\nНаправляем письмо, оно во вложении.\n\nС уважением,\nприёмная\n"
MOMENT = "Mon, 26 Oct 2026 09:14:00 +0700"


def sample(number: int, **details: str) -> bytes:
    """Return sample letter 1 … 6 as a message; all but the fourth are enclosed as files."""
    (paper,) = PAPERS.glob(f"letter_0{number}_*")
    if number == 4:
        return paper.read_bytes()
    name, address, subject = SENDERS[number]
    told = {"name": name, "address": address, "subject": subject, **details}
    return message((f"Письмо{paper.suffix}", paper.read_bytes()), **told)


def message(
    *files: tuple[str, bytes],
    name: str = "Приёмная",
    address: str = "office@somebody.example",
    subject: str = "Письмо",
    body: str = COVER,
    message_id: str = "",
    date: str = MOMENT,
    received: str = "",
) -> bytes:
    """Return a message with these files; an `.eml` is enclosed as a letter inside the letter.

    Without an id it has one that its subject and address make.
    """
    # One of its own, or a letter inside it would end it.
    boundary = hashlib.sha256(f"{subject} {address} {message_id}".encode()).hexdigest()
    letter = MIMEMultipart(boundary=f"=_{boundary[:20]}")
    if received:
        letter["Received"] = f"from a.example by b.example; {received}"
    letter["From"] = f"{Header(name, 'utf-8').encode()} <{address}>"
    letter["To"] = "sekretar@asmk.example"
    letter["Subject"] = Header(subject, "utf-8").encode()
    letter["Date"] = date
    letter["Message-ID"] = message_id or f"<{subject.encode().hex()[:20]}.{address}>"
    letter.attach(MIMEText(body, "plain", "utf-8"))
    for title, content in files:
        letter.attach(_enclosed(title, content))
    return letter.as_bytes(policy=compat32.clone(linesep="\r\n"))


def _enclosed(title: str, content: bytes) -> MIMEBase:
    if title.endswith(".eml"):
        import email

        return MIMEMessage(email.message_from_bytes(content))
    part = MIMEApplication(content)
    part.add_header("Content-Disposition", "attachment", filename=("utf-8", "", title))
    return part
