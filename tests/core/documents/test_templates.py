"""Word templates: fields become text, whatever Word or a stranger did to the file."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

import docx
import pytest
from docx.oxml import parse_xml
from docx.shared import Mm

from regest.core.base.errors import Refusal
from regest.core.documents.docx_blocks import NAMESPACE
from regest.core.documents.templates import fill_template, mark_template, template_fields

W = f'xmlns:w="{NAMESPACE}"'
RELATION = (
    '<Relationship Id="rId900" TargetMode="External" Target="http://example.org/x" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}"/>'
)


def saved(document: docx.document.Document) -> bytes:
    """Return a document as a file."""
    target = io.BytesIO()
    document.save(target)
    return target.getvalue()


def template() -> bytes:
    """Return a template with fields in text, table and header, one of them split by Word."""
    made = docx.Document()
    split = made.add_paragraph("Кому: ")
    for piece in ("{", "{адре", "сат}", "}!"):
        split.add_run(piece)
    made.add_table(1, 1).cell(0, 0).text = "О {{ Тема }}"
    made.sections[0].header.paragraphs[0].text = "{{тема}}"
    return saved(made)


def listed() -> bytes:
    """Return a template with a table row to be repeated."""
    made = docx.Document()
    table = made.add_table(2, 2)
    table.rows[0].cells[0].text = "{{заголовок}}"
    table.rows[1].cells[0].text = "{{строка.номер}}"
    table.rows[1].cells[1].text = "{{Строка.название}} ({{заголовок}})"
    made.add_paragraph("конец")
    return saved(made)


def opened(content: bytes) -> docx.document.Document:
    """Open a file as Word would."""
    return docx.Document(io.BytesIO(content))


def rewritten(content: bytes, changes: Mapping[str, bytes], names: Mapping[str, str]) -> bytes:
    """Return a file with members replaced, added and renamed."""
    target = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as old,
        zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for name in old.namelist():
            new.writestr(names.get(name, name), changes.get(name, old.read(name)))
        for name in changes.keys() - set(old.namelist()):
            new.writestr(name, changes[name])
    return target.getvalue()


def part(content: bytes, name: str) -> str:
    """Return a member as text."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return archive.read(name).decode()


def test_fields_are_named_in_order_and_once() -> None:
    assert template_fields(template()) == ("адресат", "Тема")


def test_a_template_is_filled_where_word_split_it_and_values_are_text() -> None:
    values = {"адресат": "ООО <b>&{{тема}}", "тема": "одна\nдве"}
    made = opened(fill_template(template(), values))
    assert made.paragraphs[0].text == "Кому: ООО <b>&{{тема}}!"
    assert made.tables[0].cell(0, 0).text == "О одна\nдве"
    assert [each.text for each in made.sections[0].header.paragraphs[:2]] == ["одна", "две"]


def test_a_field_alone_makes_paragraphs_with_the_same_look() -> None:
    document = docx.Document()
    alone = document.add_paragraph("{{текст}}")
    alone.paragraph_format.first_line_indent = Mm(12.5)
    alone.runs[0].bold = True
    made = opened(fill_template(saved(document), {"текст": "первый\nвторой\nтретий"}))
    assert [each.text for each in made.paragraphs] == ["первый", "второй", "третий"]
    indents = {each.paragraph_format.first_line_indent for each in made.paragraphs}
    assert indents == {alone.paragraph_format.first_line_indent}
    assert all(each.runs[0].bold for each in made.paragraphs)


def test_an_empty_field_alone_leaves_no_line_and_a_cell_stays_whole() -> None:
    document = docx.Document()
    document.add_paragraph("{{приложение}}")
    document.add_paragraph("конец")
    document.add_table(1, 1).cell(0, 0).text = "{{приложение}}"
    made = opened(fill_template(saved(document), {"приложение": ""}))
    assert [each.text for each in made.paragraphs] == ["конец"]
    assert [each.text for each in made.tables[0].cell(0, 0).paragraphs] == [""]


def test_a_row_is_repeated_for_each_and_values_are_not_fields() -> None:
    rows = [{"номер": "1", "название": "{{строка.номер}}"}, {"номер": "2", "название": "Б"}]
    (table,) = opened(fill_template(listed(), {"заголовок": "З"}, rows)).tables
    assert [[cell.text for cell in row.cells] for row in table.rows] == [
        ["З", ""],
        ["1", "{{строка.номер}} (З)"],
        ["2", "Б (З)"],
    ]


def test_without_rows_their_row_goes() -> None:
    made = opened(fill_template(listed(), {"заголовок": "З"}))
    assert len(made.tables[0].rows) == 1
    assert made.paragraphs[-1].text == "конец"


def test_fields_that_nobody_gives_are_refused_by_name() -> None:
    with pytest.raises(Refusal) as refused:
        fill_template(template(), {"тема": "x"})
    assert refused.value.code == "template_fields_unknown"
    assert "адресат" in str(refused.value)
    with pytest.raises(Refusal, match=r"строка\.номер"):
        fill_template(listed(), {"заголовок": "З"}, [{"название": "Б"}])


def test_every_page_of_a_marked_template_bears_the_line() -> None:
    document = docx.Document()
    document.sections[0].different_first_page_header_footer = True
    document.sections[0].header.paragraphs[0].text = "стр."
    made = opened(mark_template(saved(document), "УЧЕБНЫЙ ДОКУМЕНТ"))
    (section,) = made.sections
    assert [each.text for each in section.header.paragraphs] == ["УЧЕБНЫЙ ДОКУМЕНТ", "стр."]
    assert section.first_page_header.paragraphs[0].text == "УЧЕБНЫЙ ДОКУМЕНТ"


@pytest.mark.parametrize("kind", ["attachedTemplate", "oleObject", "image", "frame"])
def test_what_word_would_fetch_is_refused(kind: str) -> None:
    name = "word/_rels/document.xml.rels"
    relations = part(template(), name).replace(
        "</Relationships>", RELATION.format(kind=kind) + "</Relationships>"
    )
    with pytest.raises(Refusal) as refused:
        template_fields(rewritten(template(), {name: relations.encode()}, {}))
    assert refused.value.code == "template_unreadable"


def test_a_hyperlink_is_no_danger() -> None:
    name = "word/_rels/document.xml.rels"
    relations = part(template(), name).replace(
        "</Relationships>", RELATION.format(kind="hyperlink") + "</Relationships>"
    )
    assert template_fields(rewritten(template(), {name: relations.encode()}, {}))


@pytest.mark.parametrize("instruction", ["DDEAUTO cmd", " INCLUDETEXT x ", "includepicture y"])
def test_fields_of_word_that_bring_in_files_are_refused(instruction: str) -> None:
    document = docx.Document()
    field = parse_xml(f'<w:fldSimple {W} w:instr="{instruction}"/>')
    document.add_paragraph("{{тема}}")._p.append(field)
    with pytest.raises(Refusal):
        template_fields(saved(document))


def test_macros_are_refused_in_either_dress() -> None:
    added = {"word/vbaProject.bin": b"macro"}
    types = part(template(), "[Content_Types].xml").replace(
        "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
        "vnd.ms-word.document.macroEnabled.main+xml",
    )
    for content in (
        rewritten(template(), added, {}),
        rewritten(template(), {"[Content_Types].xml": types.encode()}, {}),
    ):
        with pytest.raises(Refusal, match="макрос"):
            template_fields(content)


@pytest.mark.parametrize("content", [b"", b"no archive", b"PK\x05\x06" + b"\0" * 18])
def test_other_files_are_refused(content: bytes) -> None:
    with pytest.raises(Refusal) as refused:
        template_fields(content)
    assert refused.value.code == "template_unreadable"


def test_xml_of_a_template_reads_no_file() -> None:
    entity = '<!DOCTYPE w:document [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    body = part(template(), "word/document.xml").replace("<w:document", f"{entity}<w:document", 1)
    body = body.replace("Кому: ", "&x;{{тема}}")
    try:
        made = fill_template(
            rewritten(template(), {"word/document.xml": body.encode()}, {}),
            {"тема": "x", "адресат": "y"},
        )
    except Refusal:
        return
    assert "root:" not in part(made, "word/document.xml")
