"""Official papers: what each of them bears in a rehearsal, and how it becomes a file."""

from __future__ import annotations

import io
from pathlib import Path

import docx
import pytest
from pypdf import PdfReader

from regest.core.base.errors import Refusal, UsageFault
from regest.core.base.messages import set_language
from regest.core.documents.paper import Block, Heading, Paper, Paragraph
from regest.core.store import audit
from regest.kit.house import House
from regest.kit.official import official, save, write_file

BLOCKS: tuple[Block, ...] = (
    Heading("СВОДКА"),
    *[Paragraph("О направлении методических материалов")] * 80,
)


def pages(path: Path) -> list[str]:
    """Return the text of each page of a PDF, on one line."""
    reader = PdfReader(io.BytesIO(path.read_bytes()))
    return [" ".join(page.extract_text().split()) for page in reader.pages]


def test_every_page_bears_mark_name_day_number_and_anchor(house: House, tmp_path: Path) -> None:
    with house.read() as session:
        line = audit.head(session)
    sequence = line.split(":")[2]
    save(house, official(house, "Сводка за октябрь", BLOCKS), tmp_path / "summary.pdf")
    read = pages(tmp_path / "summary.pdf")
    assert len(read) > 1
    day = f"{house.deployment.database.today():%d.%m.%Y}"
    for number, page in enumerate(read, 1):
        assert "УЧЕБНЫЙ ДОКУМЕНТ. Юридической силы не имеет" in page
        assert f"Сводка за октябрь. Напечатано {day}" in page
        assert f"Стр. {number} из {len(read)}" in page
        assert f"запись № {sequence}. " in page
        assert line in page.replace(" ", "")


def test_a_paper_is_in_the_language_of_the_association(house: House) -> None:
    set_language("en")
    try:
        paper = official(house, "Сводка", BLOCKS)
    finally:
        set_language("ru")
    assert paper.language == "ru"
    assert "Напечатано" in paper.footer
    assert paper.anchor.startswith("Журнал событий")


def test_a_paper_made_otherwise_is_marked_when_saved_in_a_rehearsal(
    house: House, tmp_path: Path
) -> None:
    save(house, Paper("Письмо", BLOCKS), tmp_path / "letter.docx")
    made = docx.Document(str(tmp_path / "letter.docx"))
    assert "УЧЕБНЫЙ ДОКУМЕНТ" in made.sections[0].header.paragraphs[0].text


def test_a_file_is_not_replaced_unless_told(house: House, tmp_path: Path) -> None:
    path = tmp_path / "paper.pdf"
    path.write_bytes(b"kept")
    with pytest.raises(Refusal) as refused:
        save(house, official(house, "Сводка", BLOCKS), path)
    assert refused.value.code == "file_exists"
    assert path.read_bytes() == b"kept"
    save(house, official(house, "Сводка", BLOCKS), path, overwrite=True)
    assert path.read_bytes().startswith(b"%PDF")
    assert list(tmp_path.iterdir()) == [path, *(tmp_path.glob("deployment"))]


def test_other_kinds_of_file_are_refused(house: House, tmp_path: Path) -> None:
    with pytest.raises(UsageFault) as refused:
        save(house, official(house, "Сводка", BLOCKS), tmp_path / "paper.odt")
    assert refused.value.code == "paper_suffix"


def test_what_cannot_be_written_leaves_no_file(tmp_path: Path) -> None:
    with pytest.raises(TypeError):
        write_file(tmp_path / "paper.pdf", "no bytes")  # type: ignore[arg-type]
    assert list(tmp_path.iterdir()) == []
