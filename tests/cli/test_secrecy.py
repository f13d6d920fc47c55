"""A letter that a reader may not see changes nothing in what the reader gets (ACC-2)."""

from __future__ import annotations

import re
import shutil
import sqlite3
from pathlib import Path

import pytest

from regest.core.presets.reader import PRESETS
from tests.support.command_line import Answer, CommandLine

PAPERS = PRESETS / "demo" / "papers"
SCHOOL = "МБОУ «СОШ № 15»"
NURSERY = "МАДОУ «Детский сад № 19 «Рябинка»"
SECRET_SENDER = "Тайное бюро Заречья"
SECRET_PERSON = "Скрытный П.П."
BLIND = ("member", "candidate", "officer", "admin", "auditor")
QUESTIONS = [
    ("record", "list"),
    ("record", "list", "--class", "in"),
    ("record", "show", "Вх-1"),
    ("record", "show", "44/к"),
    ("record", "show", "Исх-1"),
    ("record", "show", "01-05/1"),
    ("record", "file-plan"),
    ("journal", "list"),
    ("search", "сертификат соответствия"),
    ("search", "сертификат"),
    ("search", "44/к"),
    ("search", SECRET_SENDER),
    ("search", "РЦМК-0117"),
    ("search", "15.10.2026"),
    ("search", "--", "-школа"),
    ("search", "сертефикат"),
    ("search", "тайноге бюро"),
    ("search", "nfqyjt ,.hj"),
    ("search", "сертификат", "--correspondent", SECRET_SENDER),
    ("search", "сертификат", "--mark", "конфиденциально"),
    ("search", "гриф:конфиденциально"),
    ("search", "--suggest", "тайн"),
    ("search", "--suggest", "44"),
    ("search", "--suggest", "Скрыт"),
    ("party", "list"),
    ("party", "show", SECRET_SENDER),
    ("party", "show", "Тайное бюро Заречьев"),
    ("party", "show", SECRET_PERSON),
    ("party", "show", SCHOOL),
    ("standing", "list", "--all"),
    ("journal", "in", "--from", SECRET_SENDER, "--number", "44/к", "--subject", "О деле"),
    ("user", "add", "somebody", "--name", "Кто-то", "--person", "Скрытный П.Ф."),
]


def _register(regest: CommandLine, *words: str) -> None:
    regest.done("journal", *words, "--key", words[-1])


def _secret(regest: CommandLine, *files: Path) -> None:
    paper = PAPERS / "letter_05_mentoring_completed_conf.docx"
    words = ("--number", "44/к", "--dated", "15.10.2026", "--mark", "Конфиденциально")
    subject = ("--executor", SECRET_PERSON, "--subject", "О сертификате соответствия школы")
    attached = [word for file in (paper, *files) for word in ("--file", str(file))]
    _register(regest, "in", "--from", SECRET_SENDER, *words, *attached, *subject)


@pytest.fixture(scope="module")
def twins(
    demo_template: Path, tmp_path_factory: pytest.TempPathFactory
) -> tuple[CommandLine, CommandLine]:
    """Give two deployments; in the second one a confidential letter was registered last."""
    folder = tmp_path_factory.mktemp("twins")
    plain = CommandLine(Path(shutil.copytree(demo_template, folder / "plain")))
    _register(plain, "in", "--from", SCHOOL, "--number", "12", "--subject", "О сертификате школы")
    _register(plain, "in", "--from", NURSERY, "--number", "3", "--subject", "О подготовке")
    to = ("--to", SCHOOL, "--to", NURSERY, "--case", "01-05", "--signed-by", "Ветрова И.С.")
    _register(plain, "out", *to, "--answers", "Вх-1", "--subject", "Ответ о сертификате")
    plain.done("search", "сертификат")
    secretive = CommandLine(Path(shutil.copytree(plain.folder, folder / "secretive")))
    _secret(secretive)
    secretive.done("search", "сертификат")
    return plain, secretive


def _bare(answer: Answer) -> tuple[int, str, str]:
    """Return an answer without the ids and moments that differ from call to call."""
    out = re.sub(r"[0-9a-f]{8}-[0-9a-f-]{27}|T\d\d:\d\d:[\d.+:]+", "", answer.out)
    return answer.code, out, answer.err


@pytest.mark.parametrize("login", BLIND)
def test_nothing_differs_for_whom_the_letter_is_hidden_from(
    twins: tuple[CommandLine, CommandLine], login: str
) -> None:
    """Neither a row, nor a count, nor a name of the directory, nor a suggestion."""
    for words in QUESTIONS:
        for form in ((), ("--json",)):
            asked = ("--as", login, *words, *form)
            without, with_secret = (_bare(each(*asked)) for each in twins)
            assert with_secret == without, words


@pytest.mark.parametrize("login", ["chair", "presidium"])
def test_who_sees_the_letter_sees_its_people(
    twins: tuple[CommandLine, CommandLine], login: str
) -> None:
    _plain, secretive = twins
    assert SECRET_SENDER in secretive.done("--as", login, "party", "list")
    assert secretive.given("--as", login, "search", "44/к")["total"] == 1


def test_who_keeps_the_directory_sees_all_of_it(twins: tuple[CommandLine, CommandLine]) -> None:
    """Otherwise a second letter of the correspondent would make a second entry."""
    _plain, secretive = twins
    assert SECRET_SENDER in secretive.done("--as", "secretary", "party", "list")
    assert secretive.given("--as", "secretary", "search", "44/к")["total"] == 0


def test_a_standing_hides_the_document_that_it_rests_on(regest: CommandLine) -> None:
    _secret(regest)
    start = ("standing", "start", "member", SECRET_SENDER, "--from", "2026-10-01")
    regest.done(*start, "--record", "Вх-1")
    shown = {
        login: regest.given("--as", login, "standing", "list", "--kind", "member")[-1]
        for login in ("chair", "member")
    }
    assert shown["chair"]["record"] is not None
    assert shown["member"] == {**shown["chair"], "record": None}


def test_the_reading_of_a_hidden_letter_is_not_told(regest: CommandLine, tmp_path: Path) -> None:
    """Whoever looks after texts and jobs has all of them done, and learns of no hidden one."""
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"%PDF-1.7 and nothing else")
    _secret(regest, broken)
    assert len(regest.given("text", "list")) == 1
    admin = ("--as", "admin")
    assert regest.given(*admin, "text", "retry", "--failed") == {"waiting": 0}
    assert regest.given(*admin, "text", "list") == []
    assert regest.given(*admin, "jobs", "list") == []
    (job,) = regest.given("jobs", "list")
    with sqlite3.connect(regest.folder / "regest.db") as database:
        database.execute("UPDATE job SET state = 'failed'")
        database.execute("UPDATE component_text SET extractor_version = 'older'")
    database.close()
    assert "retry --outdated" not in regest.done(*admin, "text", "list")
    assert "retry --outdated" in regest.done("text", "list")
    assert regest.given(*admin, "jobs", "retry", "--all-failed") == {"waiting": 0}
    assert [(each["id"], each["state"]) for each in regest.given("jobs", "list")] == [
        (job["id"], "waiting")
    ]
