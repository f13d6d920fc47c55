"""`regest import`: old papers in folders become records, once, whatever interrupts it."""

from __future__ import annotations

import os
import pty
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from regest.core.documents import ocr
from tests.core.documents import scans
from tests.support import old_papers
from tests.support.command_line import NOW, CommandLine

ROOT = Path(__file__).resolve().parents[2]
WORKS = ("--class", "methodical_work")


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """Give a folder of old papers."""
    return old_papers.archive(tmp_path / "Архив")


def state(regest: CommandLine) -> tuple[object, list[str]]:
    """Return the head of the event log and the files of the deployment but its logs."""
    held = [str(each) for each in regest.folder.rglob("*") if "logs" not in each.parts]
    return regest.given("audit", "verify")["head"], sorted(held)


def cards(regest: CommandLine, *which: str) -> dict[str, dict[str, Any]]:
    """Return the cards of all records by their headings."""
    listed = regest.given("record", "list", *which)
    found = [regest.given("record", "show", each["id"]) for each in listed]
    return {each["heading"]: each for each in found}


def fields(card: dict[str, Any]) -> dict[str, str]:
    """Return the typed fields of a card."""
    return {each["name"]: each["value"] for each in card["fields"]}


def test_a_dry_run_tells_all_and_changes_nothing(regest: CommandLine, archive: Path) -> None:
    before = state(regest)
    told = regest.given("import", str(archive), *WORKS, "--dry-run")
    assert state(regest) == before
    first = {each["files"][0]["path"]: each for each in told["planned"]}
    assert list(first) == [
        "Архив/2021/Протокол 3 от 12.03.docx",
        "Архив/Работы/2023-05-12 Методичка по ЕГЭ.docx",
        "Архив/Работы/Аудит.pdf",
        "Архив/Работы/Приглашение.eml",
        "Архив/Работы/Урок мужества.txt",
    ]
    work = first["Архив/Работы/2023-05-12 Методичка по ЕГЭ.docx"]
    assert work["heading"]["source"] == "text"
    assert work["document_date"] == {"value": "2023-05-12", "source": "name", "confidence": 0.7}
    reasons = {each["path"]: each["reason"] for each in told["skipped"]}
    assert reasons == {
        "Архив/.скрытый": "hidden",
        "Архив/Пустой.txt": "the file is empty",
        "Архив/Работы/Thumbs.db": "a file of the system or of a program, not a paper",
        "Архив/Работы/~$Урок.docx": "a file of the system or of a program, not a paper",
        "Архив/Работы/копия аудита.pdf": "the same file as Архив/Работы/Аудит.pdf",
    }
    assert told["failed"] == []


def test_papers_become_records_with_what_they_say(regest: CommandLine, archive: Path) -> None:
    told = regest.given("import", str(archive), *WORKS)
    assert len(told["imported"]) == 5
    found = cards(regest)
    work = found["Методические рекомендации по подготовке обучающихся к ЕГЭ по математике"]
    assert (work["document_date"], work["file"], work["number"]) == ("2023-05-12", "03-01", "")
    assert fields(work) == {
        "work_version": "1.2",
        "original_location": "Архив/Работы/2023-05-12 Методичка по ЕГЭ.docx",
    }
    minutes = found["Протокол заседания методического объединения"]
    assert minutes["document_date"] == "2021-03-12"
    assert fields(minutes)["former_number"] == "3"
    assert fields(minutes)["work_version"] == "не указано"
    assert [(each["role"], each["text_status"]) for each in minutes["components"]] == [
        ("main", "extracted"), ("annex", "extracted"), ("signature", "extracted"),
    ]  # fmt: skip
    [line] = [each for each in minutes["history"] if each["action"] == "imported"]
    assert line["new"] == "Архив/2021/Протокол 3 от 12.03.docx"
    regest.done("audit", "verify")


def test_old_papers_belong_to_their_years_and_take_no_number(
    regest: CommandLine, archive: Path
) -> None:
    """A paper of 2021 neither stands in the file of 2026 nor uses up a number of 2026."""
    regest.done("import", str(archive), *WORKS)
    assert list(cards(regest, "--year", "2021")) == ["Протокол заседания методического объединения"]
    added = regest.given(
        "record", "add", *WORKS, "--heading", "Новая", "--field", "work_version=1.0"
    )
    assert added["number"] == "Вн-1"
    [minutes] = regest.given("search", "протокол", "--year", "2021")["hits"]
    assert minutes["heading"] == "Протокол заседания методического объединения"
    assert minutes["date"] == "2021-03-12"
    assert "12.03.2021" in regest.done("record", "list", "--year", "2021")


def test_search_finds_a_paper_by_its_text_its_name_and_its_folder(
    regest: CommandLine, archive: Path
) -> None:
    regest.done("import", str(archive), *WORKS)
    for words in ("урока мужества", "методичка", "присутствующих"):
        assert regest.given("search", words)["total"] == 1, words
    assert regest.given("search", "архив")["total"] == 5


def test_the_same_folder_twice_changes_nothing(regest: CommandLine, archive: Path) -> None:
    regest.done("import", str(archive), *WORKS)
    before = state(regest)
    told = regest.given("import", str(archive), *WORKS)
    assert (told["imported"], told["failed"]) == ([], [])
    assert sum(each["known"] for each in told["skipped"]) == 8
    assert state(regest) == before
    assert "There is nothing new to import." in regest.done("import", str(archive), *WORKS)


def test_a_changed_file_alone_is_new(regest: CommandLine, archive: Path) -> None:
    regest.done("import", str(archive), *WORKS)
    old_papers.text(archive / "Работы/Урок мужества.txt", "СЦЕНАРИЙ\nурока мира\n")
    (archive / "Работы/Аудит.pdf").rename(archive / "Работы/Другое имя.pdf")
    told = regest.given("import", str(archive), *WORKS)
    assert [each["heading"]["value"] for each in told["imported"]] == ["Сценарий урока мира"]


def test_another_kind_takes_the_same_papers(regest: CommandLine, archive: Path) -> None:
    regest.done("import", str(archive), *WORKS)
    told = regest.given("import", str(archive), "--class", "internal_document", "--case", "02-06")
    assert len(told["imported"]) == 5
    assert {each["file"] for each in cards(regest, "--class", "internal_document").values()} == {
        "02-06"
    }


KILLING = """
import os, signal, sys
from regest.cli.main import root
from regest.core.catalogue import old_papers
from regest.kit.folder_import import FolderImport

home = {"inside": old_papers, "between": FolderImport}[sys.argv[1]]
name = {"inside": "register_paper", "between": "register"}[sys.argv[1]]
real, calls = getattr(home, name), []

def doomed(*args):
    answer = real(*args)
    calls.append(answer)
    if len(calls) == 3:
        os.kill(os.getpid(), signal.SIGKILL)
    return answer

setattr(home, name, doomed)
root.main(sys.argv[2:])
"""


@pytest.mark.parametrize(("where", "done"), [("inside", 2), ("between", 3)])
def test_a_killed_import_goes_on_and_doubles_nothing(
    regest: CommandLine, archive: Path, where: str, done: int
) -> None:
    """Killed in the third unit of work or right after it, all five papers are there once."""
    words = ["-d", str(regest.folder), "import", str(archive), *WORKS]
    killed = subprocess.run(
        [sys.executable, "-c", KILLING, where, *words],
        cwd=ROOT,
        env={**os.environ, "REGEST_NOW": NOW},
        capture_output=True,
        check=False,
    )
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    assert len(regest.given("record", "list")) == done
    assert len(regest.given("import", str(archive), *WORKS)["imported"]) == 5 - done
    assert len(cards(regest)) == 5
    regest.done("audit", "verify")


def test_names_of_any_kind_are_taken(regest: CommandLine, tmp_path: Path) -> None:
    folder = tmp_path / "Имена"
    folder.mkdir()
    odd = [
        "  Урок   с пробелами .txt".encode(),
        "Урок 🎓 выпускной.txt".encode(),
        ("Долгий урок " + "ж" * 112 + ".txt").encode(),
        "Урок\nв две строки.txt".encode(),
        "Урок по-старому.txt".encode("cp1251"),
        "Урок из DOS.txt".encode("cp866"),
        b"-rf.txt",
    ]
    for number, name in enumerate(odd):
        (folder / os.fsdecode(name)).write_bytes(b"%d" % number)
    told = regest.given("import", str(folder), *WORKS)
    assert told["failed"] == []
    assert sorted(each["heading"]["value"] for each in told["imported"]) == [
        "Rf",
        "Долгий урок " + "ж" * 112,
        "Урок в две строки",
        "Урок из DOS",
        "Урок по-старому",
        "Урок с пробелами",
        "Урок 🎓 выпускной",
    ]
    assert regest.given("import", str(folder), *WORKS)["imported"] == []


def test_what_cannot_be_read_is_imported_all_the_same(regest: CommandLine, tmp_path: Path) -> None:
    broken = tmp_path / "Сломанные/2020-01-15 Отчёт.docx"
    broken.parent.mkdir()
    broken.write_bytes(b"PK\x03\x04 no archive")
    [paper] = regest.given("import", str(broken.parent), *WORKS)["imported"]
    assert paper["heading"]["value"] == "Отчёт"
    assert any(each.startswith("no text:") for each in paper["remarks"])


def test_scans_wait_for_recognition(regest: CommandLine, tmp_path: Path) -> None:
    folder = tmp_path / "Сканы"
    folder.mkdir()
    (folder / "2019-11-05 Протокол 7.png").write_bytes(scans.png(scans.paper()))
    [paper] = regest.given("import", str(folder), *WORKS)["imported"]
    card = regest.given("record", "show", paper["id"])
    assert (card["heading"], card["document_date"]) == ("Протокол 7", "2019-11-05")
    assert fields(card)["former_number"] == "7"
    [component] = card["components"]
    assert component["text_status"] == ("queued" if ocr.languages() else "empty")


def test_links_pipes_and_the_deployment_itself_are_left_out(
    regest: CommandLine, tmp_path: Path
) -> None:
    papers = regest.folder.parent
    old_papers.text(papers / "Урок.txt", "Урок мира в пятом классе")
    (papers / "ссылка.txt").symlink_to(papers / "Урок.txt")
    (papers / "круг").symlink_to(papers)
    os.mkfifo(papers / "труба.txt")
    told = regest.given("import", str(papers), *WORKS)
    assert len(told["imported"]) == 1
    reasons = {each["path"].partition("/")[2]: each["reason"] for each in told["skipped"]}
    assert reasons == {
        "deployment": "the deployment itself",
        "круг": "a link is not followed",
        "ссылка.txt": "a link is not followed",
        "труба.txt": "not a regular file",
    }
    refused = regest.refusal("import", str(regest.folder / "blobs"), *WORKS, code=2)
    assert refused["code"] == "folder_of_deployment"


def test_only_a_folder_is_imported(regest: CommandLine, archive: Path) -> None:
    for path in (archive / "Пустой.txt", archive / "нет такой"):
        refused = regest.refusal("import", str(path), *WORKS, code=2)
        assert refused["code"] == "folder_missing"
        assert "record add" in refused["remedy"]


def test_an_empty_folder_says_so(regest: CommandLine, tmp_path: Path) -> None:
    empty = tmp_path / "Пусто"
    empty.mkdir()
    assert "There is nothing new to import." in regest.done("import", str(empty), *WORKS)
    told = regest.given("import", str(empty), *WORKS)
    assert told == {"imported": [], "skipped": [], "failed": []}


def test_letters_are_left_to_their_journal(regest: CommandLine, archive: Path) -> None:
    assert regest.refusal("import", str(archive), "--class", "in")["code"] == "class_of_module"
    assert regest.refusal("import", str(archive), "--class", "no")["code"] == "class_unknown"


def test_it_needs_the_right_to_register(regest: CommandLine, archive: Path) -> None:
    refused = regest.refusal("--as", "member", "import", str(archive), *WORKS, "--dry-run")
    assert refused["code"] == regest.refusal("--as", "member", "record", "add", *WORKS,
                                             "--heading", "Урок")["code"]  # fmt: skip
    assert len(regest.given("--as", "secretary", "import", str(archive), *WORKS)["imported"]) == 5


@pytest.mark.parametrize(
    ("wish", "code", "exit_code"),
    [
        (("--mark", "Конфиденциально"), "mark_without_basis", 1),
        (("--case", "99-99"), "file_index_unknown", 1),
        (("--field", "colour=red"), "field_unknown", 1),
    ],
)
def test_wishes_that_cannot_be_met_are_refused_before_anything_is_read(
    regest: CommandLine, archive: Path, wish: tuple[str, ...], code: str, exit_code: int
) -> None:
    refused = regest.refusal("import", str(archive), *WORKS, *wish, code=exit_code)
    assert refused["code"] == code


def test_a_mark_and_fields_hold_for_all(regest: CommandLine, archive: Path) -> None:
    mark = ("--mark", "Для служебного пользования", "--mark-basis", "решение от 01.10.2026")
    regest.done("import", str(archive), *WORKS, *mark, "--field", "work_version=2.0")
    found = cards(regest).values()
    assert {each["mark"] for each in found} == {"Для служебного пользования"}
    assert {fields(each)["work_version"] for each in found} == {"2.0"}


def test_a_paper_without_a_required_date_is_listed_and_stops_nobody(
    regest: CommandLine, tmp_path: Path
) -> None:
    folder = tmp_path / "Протоколы"
    old_papers.word(folder / "Протокол без даты.docx", "ПРОТОКОЛ", "заседания Президиума")
    old_papers.word(folder / "Протокол 3 от 12.03.2021.docx", "ПРОТОКОЛ № 3", "заседания МО")
    answer = regest("import", str(folder), "--class", "presidium_minutes", "--json")
    assert answer.code == 1
    told = answer.data()
    assert [each["fields"]["meeting_date"] for each in told["imported"]] == ["2021-03-12"]
    [failed] = told["failed"]
    assert (failed["path"], failed["code"]) == (
        "Протоколы/Протокол без даты.docx",
        "field_missing",
    )
    shown = regest("import", str(folder), "--class", "presidium_minutes")
    assert shown.code == 1
    assert "Протокол без даты.docx" in shown.out
    given = ("--field", "meeting_date=12.05.2020")
    regest.done("import", str(folder), "--class", "presidium_minutes", *given)
    assert len(cards(regest)) == 2


def test_required_numbers_and_years_are_read(regest: CommandLine, tmp_path: Path) -> None:
    orders, plans = tmp_path / "Приказы", tmp_path / "Планы"
    old_papers.text(orders / "а.txt", "ПРИКАЗ\n14.10.2015 № 1732\nОб Ассоциации\n")
    old_papers.text(orders / "б.txt", "ПРИКАЗ\n15.10.2015\nО Совете по качеству\n")
    regest.done("import", str(orders), "--class", "authority_order")
    numbers = {fields(each)["order_number"] for each in cards(regest).values()}
    assert numbers == {"1732", "б/н"}
    assert regest.given("search", "1732")["total"] == 1
    plan = "УТВЕРЖДАЮ\n28.08.2023\n\nПЛАН РАБОТЫ\nна 2023/2024 учебный год\n"
    old_papers.text(plans / "план.txt", plan)
    regest.done("import", str(plans), "--class", "annual_plan")
    [found] = cards(regest, "--class", "annual_plan").values()
    assert fields(found)["school_year"] == "2023/2024"


def test_the_table_is_readable_at_80_columns(regest: CommandLine, archive: Path) -> None:
    shown = regest.done("import", str(archive), *WORKS, "--dry-run", COLUMNS="80")
    table = shown.partition("Left out:")[0]
    assert max(map(len, table.splitlines())) <= 80
    assert "12.05.2023" in table
    assert "5 documents would be imported. Nothing was changed." in shown


@pytest.mark.parametrize(("answer", "count"), [("нет\n", 0), ("да\n", 5)])
def test_on_a_terminal_a_person_is_asked(
    regest: CommandLine, archive: Path, answer: str, count: int
) -> None:
    words = ["-d", str(regest.folder), "--lang", "en", "import", str(archive), *WORKS]
    ours, theirs = pty.openpty()
    os.write(ours, answer.encode())
    try:
        done = subprocess.run(
            [sys.executable, "-c", "from regest.cli.main import main; main()", *words],
            stdin=theirs,
            capture_output=True,
            text=True,
            cwd=ROOT,
            env={**os.environ, "REGEST_NOW": NOW},
            check=True,
        )
    finally:
        os.close(ours)
        os.close(theirs)
    assert "To be imported: 5 documents" in done.stdout
    assert len(regest.given("record", "list")) == count
