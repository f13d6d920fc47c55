"""Which files of a folder make up one paper, and in which order they come."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regest.core.catalogue.folder_tree import OldFile, bundles, walk


def held(*names: str) -> list[OldFile]:
    """Return files of one folder."""
    return [OldFile(Path("/папка") / name, f"папка/{name}", 1) for name in names]


def grouped(*names: str) -> list[list[str]]:
    """Return the names of each paper's files with their roles but the main one's."""
    return [
        [f"{role.value}: {file.path.name}" if place else file.path.name
         for place, (file, role) in enumerate(bundle.files)]
        for bundle in bundles(held(*names))
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("names", "papers"),
    [
        (("а.docx", "а.pdf"), [["а.docx", "rendition: а.pdf"]]),
        (("а.pdf", "А.DOC"), [["А.DOC", "rendition: а.pdf"]]),
        (("а.docx", "а.pdf", "а.jpg"), [["а.docx"], ["а.pdf"], ["а.jpg"]]),
        (("а.docx", "а.doc"), [["а.docx"], ["а.doc"]]),
        (("а.xlsx", "а.pdf"), [["а.xlsx"], ["а.pdf"]]),
        (("а.docx", "а приложение 1.pdf"), [["а.docx", "annex: а приложение 1.pdf"]]),
        (("а.docx", "а_прил.№2.xlsx"), [["а.docx", "annex: а_прил.№2.xlsx"]]),
        (("а (приложение).docx", "а.pdf"), [["а.pdf", "annex: а (приложение).docx"]]),
        (("б приложение 1.pdf", "а.docx"), [["б приложение 1.pdf"], ["а.docx"]]),
        (("а.docx", "а.jpg", "а приложение.pdf"), [["а.docx"], ["а.jpg"], ["а приложение.pdf"]]),
        (("а.pdf", "а.pdf.sig"), [["а.pdf", "signature: а.pdf.sig"]]),
        (("а.pdf", "а.p7s"), [["а.pdf", "signature: а.p7s"]]),
        (("а.sig",), [["а.sig"]]),
        (("Приложение 1.docx", "а.docx"), [["Приложение 1.docx"], ["а.docx"]]),
    ],
)  # fmt: skip
def test_only_what_the_names_leave_no_doubt_of_is_joined(
    names: tuple[str, ...], papers: list[list[str]]
) -> None:
    assert grouped(*names) == papers


def test_papers_of_different_folders_are_never_joined() -> None:
    files = [OldFile(Path("/а/п.docx"), "а/п.docx", 1), OldFile(Path("/б/п.pdf"), "б/п.pdf", 1)]
    assert [len(bundle.files) for bundle in bundles(files)] == [1, 1]


def test_what_stood_with_a_known_paper_stands_alone() -> None:
    """A registered paper is not changed by a file that came later."""
    [bundle] = bundles(held("а.docx", "а приложение 1.pdf", "а приложение 2.pdf"))
    left = bundle.without({Path("/папка/а.docx"), Path("/папка/а приложение 1.pdf")})
    assert [[(each.path.name, role.value) for each, role in one.files] for one in left] == [
        [("а приложение 2.pdf", "main")]
    ]


@given(st.lists(st.text("аб .№1приложенсg_dfcxo", min_size=1, max_size=30), unique=True))
def test_every_file_is_in_exactly_one_paper(names: list[str]) -> None:
    files = held(*names)
    found = [file for bundle in bundles(files) for file, _role in bundle.files]
    assert sorted(each.shown for each in found) == sorted(each.shown for each in files)


def test_files_come_as_people_count(tmp_path: Path) -> None:
    for name in ("Протокол 10.txt", "Протокол 2.txt", "Протокол 2 приложение.txt", "А²/б.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x")
    files, left_out = walk(tmp_path, Path("/nowhere"))
    assert [each.path.name for each in files] == [
        "б.txt", "Протокол 2.txt", "Протокол 2 приложение.txt", "Протокол 10.txt",
    ]  # fmt: skip
    assert left_out == []


def test_folders_lie_in_each_other_as_deep_as_they_like(tmp_path: Path) -> None:
    folders = [tmp_path / "а"]
    while len(folders) < sys.getrecursionlimit() + 50:
        folders.append(Path(f"{folders[-1]}/а"))
    for each in folders:
        each.mkdir()
    paper = folders[-1] / "п.txt"
    paper.write_text("x")
    files, _left_out = walk(tmp_path, Path("/nowhere"))
    # What empties the folders of tests goes down by calls as well.
    paper.unlink()
    for each in reversed(folders):
        each.rmdir()
    assert [each.path.name for each in files] == ["п.txt"]
