"""`regest template`: a clerk takes a template, edits it in Word and gives it back."""

from __future__ import annotations

from pathlib import Path

import docx

from tests.support.command_line import CommandLine


def edited(path: Path, text: str) -> None:
    """Add a line at the end, as somebody in Word would."""
    document = docx.Document(str(path))
    document.add_paragraph(text)
    document.save(str(path))


def test_a_template_goes_out_and_comes_back(regest: CommandLine, tmp_path: Path) -> None:
    path = tmp_path / "blank.docx"
    regest.done("template", "get", "letter", "--out", str(path))
    edited(path, "Отпечатано в двух экземплярах")
    assert regest.given("template", "put", "letter", str(path)) == {
        "name": "letter",
        "former": None,
    }
    assert "own, since " in regest.done("template", "list")
    back = tmp_path / "back.docx"
    regest.done("template", "get", "letter", "--out", str(back))
    assert back.read_bytes() == path.read_bytes()
    told = regest.done("template", "put", "letter", str(path))
    assert "The former one is kept: " in told


def test_the_list_names_fields_in_russian(regest: CommandLine) -> None:
    told = regest.done("template", "list", language="ru")
    assert "Бланк письма" in told
    assert "{{адресат}}" in told
    listed = regest.given("template", "list")
    assert [each["name"] for each in listed] == ["letter", "order", "certificate"]
    assert "на номер" in listed[0]["required"]


def test_a_file_is_not_overwritten_unless_told(regest: CommandLine, tmp_path: Path) -> None:
    path = tmp_path / "blank.docx"
    path.write_bytes(b"kept")
    words = ("template", "get", "order", "--out", str(path))
    assert regest.refusal(*words)["code"] == "file_exists"
    assert path.read_bytes() == b"kept"
    regest.done(*words, "--overwrite")
    assert path.read_bytes().startswith(b"PK")


def test_a_field_that_nobody_fills_is_refused_with_those_known(
    regest: CommandLine, tmp_path: Path
) -> None:
    path = tmp_path / "blank.docx"
    regest.done("template", "get", "letter", "--out", str(path))
    edited(path, "{{телефон министра}}")
    answer = regest("template", "put", "letter", str(path), language="ru")
    assert answer.code == 1
    assert "В шаблоне неизвестные поля: телефон министра" in answer.err
    assert "адресат" in answer.err


def test_a_missing_template_is_refused_with_those_there_are(regest: CommandLine) -> None:
    refused = regest.refusal("template", "get", "minutes", "--out", "x.docx")
    assert (refused["code"], "letter" in refused["remedy"]) == ("no_letterhead", True)


def test_templates_are_changed_by_secretary_and_administrator_alone(
    regest: CommandLine, tmp_path: Path
) -> None:
    path = tmp_path / "blank.docx"
    regest.done("template", "get", "letter", "--out", str(path), "--as", "member")
    refused = regest.refusal("template", "put", "letter", str(path), "--as", "member")
    assert refused["code"] == "permission_missing"
    for login in ("secretary", "admin"):
        regest.done("template", "put", "letter", str(path), "--as", login)
