"""A letter as a Word file that somebody drops on the page: like the sample, from another sender."""

from __future__ import annotations

from pathlib import Path

import docx

TEXT = """МБОУ «Лицей № {name}»
Заречный район

18.11.2026 № {number}

Председателю Президиума Ветровой И.С.

{subject}

Уважаемая Ирина Сергеевна!

Просим рассмотреть на заседании Президиума наш опыт наставничества молодых педагогов и
направить замечания в срок до 04.12.2026.

Директор                                    А.Б. Кедрова
"""


def letter_to_drop(
    folder: Path, number: str, name: int, subject: str = "Об опыте наставничества"
) -> Path:
    """Write a letter with the `number` of a sender called by `name`, and return where."""
    paper = docx.Document()
    for line in TEXT.format(number=number, name=name, subject=subject).splitlines():
        paper.add_paragraph(line)
    path = folder / f"письмо {name}.docx"
    paper.save(str(path))
    return path
