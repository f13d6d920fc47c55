"""Makes the papers of the demo anew: `python -m tools.sample_papers [FOLDER]`."""

from __future__ import annotations

import sys
from email.header import Header
from email.mime.application import MIMEApplication
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from email.policy import compat32
from pathlib import Path

from tools.sample_papers.layout import plain_text, read_source
from tools.sample_papers.pdf import pdf_file
from tools.sample_papers.word import word_file

FOLDER = Path(__file__).parents[2] / "regest" / "core" / "presets" / "demo" / "papers"
TITLES = {
    "letter_01_request_ministry.docx": "О представлении аналитической записки",
    "letter_02_membership_application.pdf": "Заявление о вступлении в Ассоциацию",
    "letter_03_reply_college.pdf": "О направлении сведений о внутренних аудитах",
    "letter_04_invitation_no_number.eml": "Приглашение на круглый стол",
    "letter_05_mentoring_completed_conf.docx": "О получении сертификата соответствия",
    "letter_06_repeated_request_duplicate.txt": "О представлении аналитической записки",
    "methodical_01_records_procedure.docx": "Методические рекомендации «Управление записями»",
    "methodical_02_internal_audit.pdf": "Проведение внутреннего аудита по закреплённому процессу",
    "plan_2026-2027.docx": "План работы на 2026/2027 учебный год",
    "protocol_04_2026-10-16.docx": "Протокол заседания Президиума № 4",
}
DOCX = "vnd.openxmlformats-officedocument.wordprocessingml.document"
COVER = """Уважаемые коллеги!

Направляем приглашение на межрегиональный круглый стол «Записи системы качества: от бумажной
папки к электронному делу», который состоится 26 ноября 2026 года в 11:00 в онлайн-формате.
Заявки принимаются до 24 ноября 2026 года по адресу forum@iuk.example.

Приглашение – во вложении.

С уважением,
оргкомитет
АНО ДПО «Институт управления качеством»
"""


def main(folder: Path) -> None:
    """Write every paper into `folder`, in the kind of file that its name says."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, title in TITLES.items():
        blocks = read_source(Path(name).stem)
        match Path(name).suffix:
            case ".docx":
                content = word_file(blocks, title)
            case ".pdf":
                content = pdf_file(blocks, title)
            case ".eml":
                content = _letter(word_file(blocks, title), title)
            case _:
                # Saved by an old program: in its code page, with its line ends.
                content = plain_text(blocks).replace("\n", "\r\n").encode("cp1251")
        (folder / name).write_bytes(content)
        print(f"{name}: {len(content)} bytes")


def _letter(invitation: bytes, title: str) -> bytes:
    """Return an e-mail that encloses the invitation, as its sender's program would write it."""
    letter = MIMEMultipart(boundary="=_invitation_2026_11_02")
    # Header folds without losing spaces between words, which EmailMessage does in Python 3.11.
    letter["From"] = _address("Институт управления качеством", "forum@iuk.example")
    letter["To"] = _address("Секретарь Ассоциации", "sekretar@asmk.example")
    subject = f"{title} «Записи системы качества» 26 ноября 2026 г."
    letter["Subject"] = Header(subject, "utf-8", header_name="Subject").encode()
    letter["Date"] = "Mon, 02 Nov 2026 09:14:00 +0700"
    letter["Message-ID"] = "<20261102091400.4411@iuk.example>"
    letter.attach(MIMEText(COVER, "plain", "utf-8"))
    enclosed = MIMEApplication(invitation, DOCX)
    name = Header(f"{title}.docx", "utf-8", maxlinelen=200).encode()
    enclosed.add_header("Content-Disposition", "attachment", filename=name)
    letter.attach(enclosed)
    return letter.as_bytes(policy=compat32.clone(linesep="\r\n"))


def _address(name: str, address: str) -> str:
    return f"{Header(name, 'utf-8').encode()} <{address}>"


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER)
