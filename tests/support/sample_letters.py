"""The six sample letters as the files that letters come as, and what their cards say."""

from __future__ import annotations

from email.message import EmailMessage

from tools.sample_papers.__main__ import DOCX
from tools.sample_papers.layout import plain_text, read_source
from tools.sample_papers.pdf import pdf_file
from tools.sample_papers.word import word_file

NAMES = (
    "letter_01_request_ministry",
    "letter_02_membership_application",
    "letter_03_reply_college",
    "letter_04_invitation_no_number",
    "letter_05_mentoring_completed_conf",
    "letter_06_repeated_request_duplicate",
)
KINDS = (".txt", ".docx", ".pdf", ".eml")
COVER = "Добрый день!\n\nНаправляем письмо во вложении.\n\nС уважением,\nканцелярия\n"


def letter_file(name: str, kind: str) -> bytes:
    """Return a sample letter as a file whose name ends in `kind`; an e-mail encloses the .docx."""
    blocks = read_source(name)
    match kind:
        case ".txt":
            return plain_text(blocks).encode()
        case ".docx":
            return word_file(blocks, name)
        case ".pdf":
            return pdf_file(blocks, name)
        case _:
            return _message(word_file(blocks, name))


def _message(enclosed: bytes) -> bytes:
    message = EmailMessage()
    message["From"] = "Канцелярия <post@sender.example>"
    message["To"] = "sekretar@asmk.example"
    message["Date"] = "Wed, 18 Nov 2026 09:14:00 +0700"
    message["Subject"] = "Письмо"
    message.set_content(COVER)
    message.add_attachment(enclosed, maintype="application", subtype=DOCX, filename="letter.docx")
    return message.as_bytes()
