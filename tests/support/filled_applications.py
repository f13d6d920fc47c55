"""Applications of appendix А, filled in as organisations send them: Word files."""

from __future__ import annotations

from pathlib import Path

import docx

# The organisation stands in the directory of the demonstration with its address.
SCHOOL, HEAD = "МБОУ «СОШ № 208»", "Нечаев Олег Викторович"
LINES = (
    "Председателю Президиума Ассоциации Ветровой И.С.",
    "директора МБОУ «СОШ № 208»",
    "Нечаева Олега Викторовича",
    "",
    "ЗАЯВЛЕНИЕ",
    "",
    "Прошу принять МБОУ «СОШ № 208» в Ассоциацию образовательных организаций.",
    "Основанием для членства считаю наличие разработанной и внедренной системы качества",
    "В члены Совета Ассоциации рекомендуем Нечаева Олега Викторовича, директора",
    "С Положением об Ассоциации ознакомлен.",
    "«19» октября 2026 г.                         О.В. Нечаев",
)


def filled_application(folder: Path) -> Path:
    """Write the filled form of the school into a folder; return its path."""
    document = docx.Document()
    for line in LINES:
        document.add_paragraph(line)
    path = folder / "заявление.docx"
    document.save(str(path))
    return path
