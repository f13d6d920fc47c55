"""Letterheads: the shipped ones, the deployment's own, and what must stand in either."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import docx
import pytest
from docx.oxml.ns import qn
from sqlmodel import desc, select

from regest.core.base.errors import NotFound, Refusal
from regest.core.documents.templates import template_fields
from regest.core.store.tables import AuditEntry
from regest.kit import letterheads
from regest.kit.house import House
from regest.kit.letterheads import LETTERHEADS, SHIPPED, fill_letter, put_template, template_file
from tests.support.houses import copied, opened_house
from tools import letterheads as drawn

ANSWER = {
    "адресат": "Министерство образования Приобского края\nНачальнику отдела\nП. П. Петровой",
    "заголовок": "О представлении аналитической записки",
    "на номер": "21-05/1187",
    "на дату": "16.10.2026",
    "текст": "Первый абзац.\nВторой абзац.",
    "подписал": "И. И. Иванов",
}


def texts(content: bytes) -> str:
    """Return every paragraph of a Word file in order of its XML, heads of pages first."""
    document = docx.Document(io.BytesIO(content))
    section = document.sections[0]
    parts = (section.first_page_header._element, section.header._element, document.element.body)
    return "\n".join(
        "".join(text.text or "" for text in paragraph.iter(qn("w:t")))
        for part in parts
        for paragraph in part.iter(qn("w:p"))
    )


def members(content: bytes) -> dict[str, bytes]:
    """Return a Word file unpacked: how tightly it is packed differs from machine to machine."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def own(text: str) -> bytes:
    """Return a template with this text."""
    document = docx.Document()
    document.add_paragraph(text)
    target = io.BytesIO()
    document.save(target)
    return target.getvalue()


def fields(*names: str) -> str:
    """Return fields as they are written in Word."""
    return " ".join(f"{{{{{name}}}}}" for name in names)


@pytest.mark.parametrize(
    ("name", "made"),
    [("letter", drawn.letter()), ("order", drawn.order()), ("certificate", drawn.certificate())],
)
def test_the_shipped_files_are_what_the_tool_draws(name: str, made: bytes) -> None:
    assert members((SHIPPED / f"{name}.docx").read_bytes()) == members(made)


@pytest.mark.parametrize("letterhead", LETTERHEADS.values(), ids=lambda each: each.name)
def test_the_shipped_ones_would_be_taken(letterhead: letterheads.Letterhead) -> None:
    asked = set(template_fields((SHIPPED / f"{letterhead.name}.docx").read_bytes()))
    assert set(letterhead.required) <= asked <= set(letterhead.known)


def test_a_letter_bears_the_association_the_reference_and_the_training_mark(house: House) -> None:
    read = texts(fill_letter(house, "letter", ANSWER))
    mark = "УЧЕБНЫЙ ДОКУМЕНТ. Юридической силы не имеет"
    assert read.count(mark) == 2
    assert read.startswith(mark)
    assert "Ассоциация образовательных организаций Приобского края" in read
    assert "На №\n21-05/1187\nот\n16.10.2026" in read
    assert "Начальнику отдела\nП.\u00a0П.\u00a0Петровой" in read
    assert "{{" not in read


def test_a_working_deployment_prints_no_training_mark(template: Path, tmp_path: Path) -> None:
    folder = copied(template, tmp_path / "working")
    with opened_house(folder) as house:
        house.deployment.settings = house.deployment.settings.model_copy(
            update={"rehearsal": False}
        )
        assert letterheads.letter_template(house, "letter") == template_file(house, "letter")


def test_the_own_template_is_used_and_the_former_ones_kept(house: House) -> None:
    required = LETTERHEADS["letter"].required
    first, second = own("Первый " + fields(*required)), own("Второй " + fields(*required))
    assert put_template(house, "letter", first) is None
    kept = put_template(house, "letter", second)
    assert template_file(house, "letter") == second
    assert kept is not None
    assert kept.read_bytes() == first
    assert "Второй" in texts(fill_letter(house, "letter", ANSWER))
    assert {each.letterhead.name: each.own for each in letterheads.in_use(house)} == {
        "letter": True,
        "order": False,
        "certificate": False,
    }


def test_taking_a_template_is_in_the_event_log(house: House) -> None:
    put_template(house, "letter", own(fields(*LETTERHEADS["letter"].required)))
    with house.read() as session:
        last = session.exec(select(AuditEntry).order_by(desc(AuditEntry.sequence))).first()
    assert last is not None
    assert '"action":"template.put"' in last.document


def test_a_template_without_required_fields_changes_nothing(house: House) -> None:
    before = template_file(house, "letter")
    with pytest.raises(Refusal) as refused:
        put_template(house, "letter", own(fields("адресат", "дата")))
    assert refused.value.code == "template_fields_missing"
    assert "номер" in str(refused.value)
    assert template_file(house, "letter") == before


def test_a_template_with_fields_that_nobody_fills_is_refused(house: House) -> None:
    asked = (*LETTERHEADS["letter"].required, "телефон")
    with pytest.raises(Refusal) as refused:
        put_template(house, "letter", own(fields(*asked)))
    assert refused.value.code == "template_fields_unknown"
    assert "телефон" in str(refused.value)


def test_an_unknown_template_is_named(house: House) -> None:
    with pytest.raises(NotFound) as refused:
        template_file(house, "../../secrets/audit")
    assert refused.value.code == "no_letterhead"


def test_values_under_other_names_are_an_error_of_the_caller(house: House) -> None:
    with pytest.raises(ValueError, match="кому"):
        fill_letter(house, "letter", {"кому": "x"})


def test_a_draft_keeps_lines_for_what_is_written_later_and_none_for_annexes(house: House) -> None:
    values = {name: value for name, value in ANSWER.items() if name != "текст"}
    body = docx.Document(io.BytesIO(fill_letter(house, "letter", values))).paragraphs
    indented = [each for each in body if each.paragraph_format.first_line_indent]
    assert [each.text for each in indented] == [""]
    full = fill_letter(house, "letter", {**values, "приложение": "Приложение: на 2 л. в 1 экз."})
    assert len(docx.Document(io.BytesIO(full)).paragraphs) == len(body) + 1
