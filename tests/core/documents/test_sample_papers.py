"""The papers of the demo are real files, and what a clerk needs from them can be read."""

from __future__ import annotations

import email
import email.message
import io
import zipfile
from pathlib import Path

import pytest

from regest.core.documents import media
from regest.core.documents.extract import TextReader
from regest.core.documents.mail import read_mail
from regest.core.presets.reader import PRESETS
from tools.sample_papers.__main__ import TITLES, main

PAPERS = PRESETS / "demo" / "papers"

# What must be found in each: numbers, dates, names and wording, as domain rules expect them.
EXPECTED = {
    "letter_01_request_ministry.docx": (
        "МИНИСТЕРСТВО ОБРАЗОВАНИЯ ПРИОБСКОГО КРАЯ", "26.10.2026 № 21-05/1187",
        "На № ____________ от ____________", "Ветровой И.С.",
        "О представлении аналитической записки", "20.11.2026", "форма таблицы на 2 л. в 1 экз.",
        "П.А. Крутоярова", "Лаптева Мария Олеговна",
    ),
    "letter_02_membership_application.pdf": (
        "№ 208", "14.09.2026 № 87", "ЗАЯВЛЕНИЕ", "п. 3.1 Положения", "02.02.2026 № 31-од",
        "Нечаева Олега Викторовича", "на 1 л. в 1 экз.", "на 2 л. в 1 экз.", "на 9 л. в 1 экз.",
        "О.В. Нечаев", "«14» сентября 2026 г.",
    ),
    "letter_03_reply_college.pdf": (
        "«КАМЕНОГОРСКИЙ АГРАРНЫЙ КОЛЛЕДЖ»", "12.10.2026 № 01-12/345",
        "На № 01-06/112 от 05.10.2026", "О направлении сведений о внутренних",
        "Выявлено 11 несоответствий", "30.11.2026", "20.11.2026", "на 3 л. в 1 экз.",
        "Б.Г. Полевой", "Савушкина Тамара Никитична",
    ),
    "letter_04_invitation_no_number.eml": (
        "Институт управления качеством <forum@iuk.example>", "Направляем приглашение",
        "Приглашение на круглый стол.docx", "02.11.2026", "б/н", "26 ноября 2026 года",
        "24 ноября 2026 года", "Руководителям", "оргкомитет",
    ),
    "letter_05_mentoring_completed_conf.docx": (
        "КОНФИДЕНЦИАЛЬНО", "Экз. № 1", "15.05.2026 № 44/к", "14 мая 2026 года", "РЦМК-0117",
        "13.05.2029", "п. 4.11", "«наставник-кандидат»", "протокол Президиума от 17.10.2025 № 4",
        "на 6 л. в 1 экз.", "Е.Д. Ломакина",
    ),
    "letter_06_repeated_request_duplicate.txt": (
        "от 26 октября 2026 г.  N 21–05 / 1187", "ПОВТОРНО", "Повторно направляем запрос",
        "О представлении аналитической записки", "20.11.2026", "П.А. Крутоярова",
    ),
    "methodical_01_records_procedure.docx": (
        "«Управление записями»", "Версия 1.0", "протокол от 28.08.2026 № 3", "Савушкина Т.Н.",
        "8. Типичные ошибки", "31 декабря 2031 года",
    ),
    "methodical_02_internal_audit.pdf": (
        "ПРОВЕДЕНИЕ ВНУТРЕННЕГО АУДИТА", "Версия 2.1 (взамен версии 2.0)", "16.10.2026",
        "Ломакина Е.Д.", "Шаг 6. Корректирующие действия", "Критерии успеха пары",
    ),
    "plan_2026-2027.docx": (
        "на 2026/2027 учебный год", "04.09.2026", "07.09.2026", "от 02.09.2026 № 2",
        "28.08.2026 № 3", "1.4\tЗаседание: годовой отчёт", "5.3\tЭкспертиза ценности документов",
        "IV кв. 2026", "А.Н. Соколовский", "Т.Н. Савушкина",
    ),
    "protocol_04_2026-10-16.docx": (
        "16.10.2026\t№ 4", "11 человек", "п. 4.7 Положения", "6 человек", "8 человек",
        "за – 6, против – 1, воздержались – 1", "Решение не принято", "принято единогласно",
        "Особое мнение: Ильин К.Р.", "16.11.2026", "25.12.2026", "23.10.2026", "30.10.2026",
        "И.С. Ветрова",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", EXPECTED)
def test_everything_a_clerk_needs_is_read(reader: TextReader, name: str) -> None:
    outcome = reader.read(PAPERS / name, name)
    assert outcome.status == "extracted"
    assert outcome.remarks == ()
    # Where lines break is the paper's business.
    text = " ".join(outcome.text.split())
    missing = [words for words in EXPECTED[name] if " ".join(words.split()) not in text]
    assert missing == []


def test_each_paper_is_the_kind_of_file_its_name_says() -> None:
    kinds = {
        ".docx": media.DOCX, ".pdf": media.PDF, ".eml": media.MAIL, ".txt": media.TEXT,
    }  # fmt: skip
    for name in TITLES:
        assert media.sniff((PAPERS / name).read_bytes(), name) == kinds[Path(name).suffix]


def test_the_repeated_letter_has_a_text_of_its_own(reader: TextReader) -> None:
    """DUP-1 takes the same text for a duplicate; letter 6 must be taken for a repetition."""
    first, repeated = (
        reader.read(PAPERS / name, name).text
        for name in ("letter_01_request_ministry.docx", "letter_06_repeated_request_duplicate.txt")
    )
    assert "".join(first.split()) != "".join(repeated.split())


def test_the_repeated_letter_came_in_an_old_code_page() -> None:
    content = (PAPERS / "letter_06_repeated_request_duplicate.txt").read_bytes()
    with pytest.raises(UnicodeDecodeError):
        content.decode("utf-8")
    assert "ПОВТОРНО" in content.decode("cp1251")


def test_the_invitation_encloses_a_word_file() -> None:
    mail = read_mail((PAPERS / "letter_04_invitation_no_number.eml").read_bytes())
    assert mail.sender_address == "forum@iuk.example"
    assert mail.sender_name == "Институт управления качеством"
    assert mail.subject == "Приглашение на круглый стол «Записи системы качества» 26 ноября 2026 г."
    assert mail.date is not None
    assert mail.date.isoformat() == "2026-11-02T09:14:00+07:00"
    assert [(each.name, each.media_type) for each in mail.attachments] == [
        ("Приглашение на круглый стол.docx", media.DOCX)
    ]


def test_the_shipped_papers_are_what_the_tool_makes(tmp_path: Path) -> None:
    """Papers are made from `tools/sample_papers/texts` and never edited by hand."""
    main(tmp_path)
    for name in TITLES:
        assert _inside(tmp_path / name) == _inside(PAPERS / name), name
    assert {path.name for path in PAPERS.iterdir()} == set(TITLES)


def _inside(path: Path) -> object:
    """Return what a paper holds; how tightly zlib packed it may differ between machines."""
    content = path.read_bytes()
    if path.suffix == ".eml":
        letter = email.message_from_bytes(content)
        enclosed = letter.get_payload(1)
        assert isinstance(enclosed, email.message.Message)
        return letter.items(), enclosed.items(), _members(bytes(enclosed.get_payload(decode=True)))
    return _members(content) if path.suffix == ".docx" else content


def _members(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}
