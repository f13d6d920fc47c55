"""Trees of old papers as offices have them: Word files, texts in old codings, letters, scans."""

from __future__ import annotations

from pathlib import Path

from docx import Document

from tests.support.houses import PAPERS

MINUTES = ("ПРОТОКОЛ № 3", "заседания методического объединения", "Присутствовали: 7 человек")
WORK = (
    "МЕТОДИЧЕСКИЕ РЕКОМЕНДАЦИИ",
    "по подготовке обучающихся к ЕГЭ по математике",
    "Версия 1.2",
    "Барнаул, 2023",
)


def word(path: Path, *paragraphs: str) -> Path:
    """Write a Word file of these paragraphs."""
    path.parent.mkdir(parents=True, exist_ok=True)
    document = Document()
    for each in paragraphs:
        document.add_paragraph(each)
    document.save(str(path))
    return path


def text(path: Path, written: str, coding: str = "cp1251") -> Path:
    """Write a text file in an old coding."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(written.encode(coding))
    return path


def archive(folder: Path) -> Path:
    """Make five papers of seven files, and four files that are no papers."""
    word(folder / "Работы/2023-05-12 Методичка по ЕГЭ.docx", *WORK)
    text(folder / "Работы/Урок мужества.txt", "СЦЕНАРИЙ\nурока мужества для 7 класса\n")
    letter = (PAPERS / "letter_04_invitation_no_number.eml").read_bytes()
    (folder / "Работы/Приглашение.eml").write_bytes(letter)
    audit = (PAPERS / "methodical_02_internal_audit.pdf").read_bytes()
    (folder / "Работы/Аудит.pdf").write_bytes(audit)
    word(folder / "2021/Протокол 3 от 12.03.docx", *MINUTES)
    word(folder / "2021/Протокол 3 от 12.03 приложение 1.docx", "Список присутствующих")
    text(folder / "2021/Протокол 3 от 12.03.docx.sig", "подпись")
    (folder / "Работы/копия аудита.pdf").write_bytes(audit)
    text(folder / "Работы/Thumbs.db", "x")
    text(folder / "Работы/~$Урок.docx", "x")
    text(folder / ".скрытый/Тайна.txt", "ПРИКАЗ")
    (folder / "Пустой.txt").touch()
    return folder
