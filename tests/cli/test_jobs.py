"""`regest worker`, `jobs` and `text`: what waits is done, what failed is told and tried again."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from regest.core.documents import ocr
from tests.core.documents import scans
from tests.support.command_line import CommandLine

ADD = ("record", "add", "--class", "methodical_work", "--field", "work_version=1")


@pytest.fixture
def locked(tmp_path: Path) -> Path:
    """Give a file that nobody can read."""
    path = tmp_path / "broken.pdf"
    path.write_bytes(b"%PDF-1.7 and nothing else")
    return path


def add(regest: CommandLine, *files: Path, heading: str = "Порядок") -> str:
    words = [word for file in files for word in ("--file", str(file))]
    number: str = regest.given(*ADD, "--heading", heading, *words)["number"]
    return number


def change(regest: CommandLine, statement: str, *values: object) -> None:
    with sqlite3.connect(regest.folder / "regest.db") as database:
        database.execute(statement, values)
    database.close()


def checks(regest: CommandLine) -> dict[str, dict[str, Any]]:
    return {each["name"]: each for each in regest.given("doctor")}


def test_nothing_waits_in_a_new_deployment(regest: CommandLine) -> None:
    assert regest.given("jobs", "list") == []
    assert regest.given("text", "list") == []
    assert regest.given("worker", "--once") == {"done": 0, "waiting": 0, "not_indexed": 0}
    assert regest.done("jobs", "list").strip() == "There are no jobs."


def test_a_text_that_failed_is_listed_with_its_reason_and_read_again(
    regest: CommandLine, locked: Path
) -> None:
    number = add(regest, locked)
    (unread,) = regest.given("text", "list")
    assert (unread["number"], unread["name"]) == (number, "broken.pdf")
    assert unread["text_status"] == "failed"
    assert unread["text_reason"]
    (shown,) = regest.given("record", "show", number)["components"]
    assert (shown["text_status"], shown["text_reason"]) == ("failed", unread["text_reason"])

    assert regest.given("text", "retry", "--failed") == {"waiting": 1}
    (queued,) = regest.given("text", "list", "--status", "queued")
    assert queued["job"]["state"] == "waiting"
    assert regest.given("record", "show", number)["components"][0]["text_status"] == "queued"
    assert "Waiting" in regest.done("text", "list")
    assert regest.given("worker", "--once")["done"] == 1
    assert regest.given("text", "list", "--status", "failed")[0]["job"] is None


def test_a_document_is_read_again_by_its_number(regest: CommandLine, tmp_path: Path) -> None:
    paper = tmp_path / "paper.txt"
    paper.write_text("Порядок взаимодействия", "utf-8")
    number = add(regest, paper)
    assert regest.given("text", "retry", number) == {"waiting": 1}
    assert regest.given("text", "retry", number) == {"waiting": 1}
    (job,) = regest.given("jobs", "list")
    assert (job["kind"], job["state"], job["attempts"]) == ("read_text", "waiting", 0)
    assert regest.given("search", "взаимодействие")["total"] == 1
    regest.done("worker", "--once")
    assert regest.given("jobs", "list")[0]["state"] == "done"
    assert regest.given("search", "взаимодействие")["total"] == 1
    assert regest.given("index", "check")["agrees"] is True
    assert regest.given("audit", "verify")["ok"] is True


def test_it_must_be_said_what_to_read_or_do_again(regest: CommandLine) -> None:
    assert regest.refusal("text", "retry", code=2)["code"] == "which_text"
    assert regest.refusal("text", "retry", "Вн-1", "--failed", code=2)["code"] == "which_text"
    assert regest.refusal("jobs", "retry", code=2)["code"] == "which_job"
    assert regest.refusal("jobs", "retry", "x")["code"] == "job_unknown"
    assert regest.refusal("text", "retry", "Вн-99")["code"]


def test_the_doctor_tells_of_jobs_that_were_given_up(regest: CommandLine, locked: Path) -> None:
    number = add(regest, locked)
    regest.done("text", "retry", number)
    change(regest, "UPDATE job SET state = 'failed', error = 'диск не подключён'")
    found = checks(regest)
    assert found["jobs"]["status"] == "warning"
    assert "диск не подключён" in found["jobs"]["details"][0]
    assert found["texts"]["status"] == "warning"
    (shown,) = regest.given("text", "list")
    assert shown["job"]["error"] == "диск не подключён"
    assert "Given up: диск не подключён" in regest.done("text", "list")

    assert regest.given("jobs", "retry", "--all-failed") == {"waiting": 1}
    assert checks(regest)["jobs"]["status"] == "ok"
    regest.done("worker", "--once")
    assert checks(regest)["texts"]["status"] == "ok"


def test_the_doctor_tells_when_nobody_does_the_work(regest: CommandLine, locked: Path) -> None:
    regest.done("text", "retry", add(regest, locked))
    assert checks(regest)["jobs"]["status"] == "ok"
    change(regest, "UPDATE job SET not_before = '2026-01-01 00:00:00.000000'")
    assert "regest worker" in checks(regest)["jobs"]["remedy"]
    change(regest, "UPDATE job SET kind = 'gone.plugin'")
    assert checks(regest)["jobs"]["status"] == "ok"


def test_texts_by_an_older_program_are_offered_to_be_read_again(
    regest: CommandLine, tmp_path: Path
) -> None:
    paper = tmp_path / "paper.txt"
    paper.write_text("Порядок", "utf-8")
    add(regest, paper)
    assert "--outdated" not in regest.done("text", "list")
    change(regest, "UPDATE component_text SET extractor_version = '0'")
    assert "1 text can be read better today" in regest.done("text", "list")
    assert "--outdated" in checks(regest)["texts"]["remedy"]
    assert regest.given("text", "retry", "--outdated") == {"waiting": 1}
    regest.done("worker", "--once")
    assert "--outdated" not in regest.done("text", "list")


@pytest.mark.skipif(not ocr.languages(), reason="needs tesseract with rus")
def test_a_scan_is_registered_at_once_and_found_after_the_worker(
    regest: CommandLine, tmp_path: Path
) -> None:
    paper = tmp_path / "scan.pdf"
    paper.write_bytes(scans.scanned_pdf(scans.paper()))
    number = add(regest, paper)
    assert regest.given("record", "show", number)["components"][0]["text_status"] == "queued"
    assert regest.given("search", "корректирующее")["total"] == 0
    assert regest.given("worker", "--once")["done"] == 1
    assert regest.given("record", "show", number)["components"][0]["text_status"] == "extracted"
    assert regest.given("search", "корректирующее")["total"] == 1


@pytest.mark.parametrize(
    "words", [("jobs", "list"), ("text", "list"), ("text", "retry", "--failed"), ("worker",)]
)
def test_background_work_is_the_administrators(regest: CommandLine, words: tuple[str, ...]) -> None:
    refused = regest.refusal(*words, "--as", "secretary")
    assert refused["code"] == "permission_missing"


def test_a_list_of_texts_shows_only_what_its_reader_may_see(
    regest: CommandLine, locked: Path
) -> None:
    """PRM-4: who looks after the system need not know what is in it."""
    add(regest, locked)
    words = ("--mark", "Для служебного пользования", "--mark-basis", "приказ")
    regest.done(*ADD, "--heading", "Проверка", "--file", str(locked), *words)
    assert len(regest.given("text", "list")) == 2
    seen = {each["number"] for each in regest.given("record", "list", "--as", "admin")}
    listed = {each["number"] for each in regest.given("text", "list", "--as", "admin")}
    assert listed == seen
    assert len(seen) < 2


def test_a_worker_ends_cleanly_when_it_is_told_to(regest: CommandLine) -> None:
    program = Path(sys.executable).with_name("regest")
    command = [str(program), "-d", str(regest.folder), "--lang", "en", "worker"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            assert process.stdout.readline().startswith("The worker is at work")
            os.kill(process.pid, signal.SIGTERM)
            assert process.wait(200) == 0
        finally:
            process.kill()
    log = (regest.folder / "logs" / "regest.log").read_text("utf-8")
    assert '"event": "worker_ended"' in log
