"""Files go to an archive by a package that the standard tool checks, an act, and an acceptance."""

from __future__ import annotations

import csv
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from sqlmodel import select

from regest.core.catalogue.tables import LedgerNumber, LedgerPeriod, NumberState, OpenState
from regest.core.preservation import bag
from regest.kit.house import House
from tests.support.transfers import ARCHIVE, CLOSED, DUE, Due, due_for_archive

NOW: dict[str, Any] = {"REGEST_NOW": DUE}
ACCEPTED = ("--on", "2037-02-01", "--number", "17", "--by", "Архивова А.А.")


@pytest.fixture
def due(shared: Path, tmp_path: Path) -> Due:
    """Give a file that is due for the archive."""
    paper = tmp_path / "Порядок 100%.txt"
    paper.write_text("Порядок ведения дел", "utf-8")
    return due_for_archive(shared, [paper])


def prepared(due: Due) -> tuple[dict[str, Any], Path]:
    """Prepare the transfer; return what is told of it, and the folder of its package."""
    told = due.regest.given("transfer", "prepare", "1", "--archive", ARCHIVE, **NOW)
    return told, Path(told["folder"])


def validated(folder: Path) -> int:
    """Return the exit code of the standard tool."""
    return subprocess.run(
        [sys.executable, "-W", "ignore", "-m", "bagit", "--validate", "--quiet", str(folder)],
        check=False, capture_output=True,
    ).returncode  # fmt: skip


def held(due: Due) -> None:
    """Put a hold upon the file."""
    due.regest.done(
        "retention", "hold", "--file", "03-01/2026", "--reason", "inspection", "--basis",
        "Запрос от 30.01.2037 № 5", **NOW,
    )  # fmt: skip


def test_the_package_holds_everything_and_the_standard_tool_agrees(due: Due) -> None:
    told, folder = prepared(due)
    assert (told["number"], told["state"]) == (1, "prepared")
    assert validated(folder) == 0
    assert bag.check(folder, told["sha256"]) == []
    (record,) = (folder / "data/files").glob("*/0001_*")
    assert (record / "files/Порядок 100_.txt").read_text("utf-8") == "Порядок ведения дел"
    card = json.loads((record / "card.json").read_text("utf-8"))
    assert card["components"][0]["member"] == "files/Порядок 100_.txt"
    with (folder / "data/inventory.csv").open(encoding="utf-8-sig", newline="") as sheet:
        (row,) = csv.DictReader(sheet, delimiter=";")
    assert (row["index"], row["period"]) == ("03-01", "2026")
    assert "опись № 1" in (folder / "data/README.txt").read_text("utf-8")


def test_the_proof_holds_without_the_program(due: Due) -> None:
    _told, folder = prepared(due)
    catalogue = folder / "data/catalogue"
    told = [sys.executable, "-I", "verify.py", "."]
    assert subprocess.run(told, check=False, cwd=catalogue, capture_output=True).returncode == 0
    rows = catalogue / "data/record.jsonl"
    rows.chmod(0o600)
    rows.write_text(rows.read_text("utf-8").replace("Порядок", "Подлог"), "utf-8")
    assert subprocess.run(told, check=False, cwd=catalogue, capture_output=True).returncode != 0


def test_one_changed_byte_is_seen_by_both(due: Due) -> None:
    told, folder = prepared(due)
    (paper,) = folder.glob("data/files/*/*/files/*")
    paper.chmod(0o600)
    paper.write_text("Порядок ведения тел", "utf-8")
    assert validated(folder) != 0
    assert str(paper.relative_to(folder)) in bag.check(folder, told["sha256"])
    refused = due.regest.refusal("transfer", "accept", "1", *ACCEPTED, code=3, **NOW)
    assert refused["code"] == "transfer_package_changed"


def test_acceptance_marks_the_file_and_files_the_act(due: Due) -> None:
    prepared(due)
    done = due.regest.given("transfer", "accept", "1", *ACCEPTED, **NOW)
    assert (done["state"], done["accepted_number"]) == ("accepted", "17")
    (file,) = due.regest.given("transfer", "show", "1", **NOW)["files"]
    assert file["transferred_on"] == "2037-02-01"
    act = due.regest.given("record", "show", done["record"], **NOW)
    assert act["heading"] == "Акт № 1 приёма-передачи дел на хранение"
    assert {each["name"] for each in act["components"]} == {
        "transfer_act.pdf",
        "transfer_act.docx",
    }
    told = {each["name"]: each for each in json.loads(due.regest("doctor", "--json", **NOW).out)}
    assert [told[name]["status"] for name in ("numbers", "audit", "files")] == ["ok"] * 3
    again = due.regest.refusal("transfer", "prepare", "1", "--archive", ARCHIVE, **NOW)
    assert again["code"] == "file_transferred"


def test_a_hold_refuses_preparation_and_acceptance(due: Due) -> None:
    """HLD-1: while a hold is in force, nothing leaves, however far it has come."""
    prepared(due)
    held(due)
    answer = due.regest("transfer", "accept", "1", *ACCEPTED, "--json", language="ru", **NOW)
    refused = answer.refused()
    assert (refused["code"], refused["rule"]) == ("transfer_held", "HLD-1")
    assert refused["message"].startswith("Дело 03-01 2026 не передаётся:")
    due.regest.done("transfer", "cancel", "1", "--reason", "проверка", **NOW)
    refused = due.regest.refusal("transfer", "prepare", "1", "--archive", ARCHIVE, **NOW)
    assert refused["code"] == "transfer_held"


def test_a_cancelled_transfer_leaves_its_number_void_and_the_file_free(due: Due) -> None:
    _told, folder = prepared(due)
    refused = due.regest.refusal("transfer", "prepare", "1", "--archive", ARCHIVE, **NOW)
    assert refused["code"] == "transfer_prepared"
    due.regest.done("transfer", "cancel", "1", "--reason", "архив не готов", **NOW)
    assert not folder.exists()
    assert due.regest.refusal("transfer", "accept", "1", *ACCEPTED, **NOW)["code"] == (
        "transfer_over"
    )
    told, _folder = prepared(due)
    assert told["number"] == 2


def test_before_its_time_nothing_is_transferred(due: Due) -> None:
    """The file was closed in 2026 and stays ten years: the first day is 1 January 2037."""
    early: dict[str, Any] = {"REGEST_NOW": "2036-12-31T10:00"}
    refused = due.regest.refusal("transfer", "prepare", "1", "--archive", ARCHIVE, **early)
    assert refused["code"] == "transfer_early"
    on_time = {"REGEST_NOW": "2037-01-01T10:00"}
    due.regest.done("transfer", "prepare", "1", "--archive", ARCHIVE, **on_time)


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("--on", "2037-02-02", "--number", "17"), "acceptance_day"),
        (("--on", "2037-01-31", "--number", "17"), "acceptance_day"),
        (("--on", "2037-02-01", "--number", " "), "acceptance_number"),
    ],
)
def test_an_acceptance_that_cannot_be_is_refused(
    due: Due, words: tuple[str, ...], code: str
) -> None:
    prepared(due)
    assert due.regest.refusal("transfer", "accept", "1", *words, code=2, **NOW)["code"] == code


def test_a_damaged_document_is_never_packed(due: Due) -> None:
    """The transfer stands without a package; once the file is mended, the package is made."""
    (blob,) = (each for each in (due.regest.folder / "blobs").glob("??/??/*")
               if each.read_bytes() == "Порядок ведения дел".encode())  # fmt: skip
    whole = blob.read_bytes()
    blob.chmod(0o600)
    blob.write_bytes(b"?" + whole[1:])
    due.regest.refusal("transfer", "prepare", "1", "--archive", ARCHIVE, code=3, **NOW)
    assert not list((due.regest.folder / "transfers").glob("*"))
    refused = due.regest.refusal("transfer", "accept", "1", *ACCEPTED, **NOW)
    assert refused["code"] == "transfer_unpacked"
    blob.write_bytes(whole)
    assert validated(Path(due.regest.given("transfer", "pack", "1", **NOW)["folder"])) == 0


def test_an_inventory_that_is_no_basis_is_refused(due: Due) -> None:
    assert CLOSED < DUE
    refused = due.regest.refusal("transfer", "prepare", "1", "--archive", " ", code=2, **NOW)
    assert refused["code"] == "archive_missing"
    unknown = due.regest("transfer", "prepare", "9", "--archive", ARCHIVE, "--json", **NOW)
    assert unknown.refused()["code"] == "inventory_unknown"


def test_the_act_is_printed_both_ways(due: Due, tmp_path: Path) -> None:
    prepared(due)
    for name, first in (("act.pdf", b"%PDF"), ("act.docx", b"PK")):
        due.regest.done("transfer", "print", "1", "--out", str(tmp_path / name), **NOW)
        assert (tmp_path / name).read_bytes().startswith(first)


def test_a_transfer_of_a_closed_journal_is_cancelled_next_year(due: Due) -> None:
    """JRN-1: a number that no document has is given up, even in a closed journal."""
    prepared(due)
    house = House.open(due.regest.folder)
    try:
        with house.work() as work:
            wanted = select(LedgerPeriod).where(LedgerPeriod.ledger == "transfer_acts")
            period = work.session.exec(wanted).one()
            period.state, period.closed_on = OpenState.CLOSED, work.today
            work.session.add(period)
            work.witness("ledger.closed", "ledger_period", period.id)
        later = {"REGEST_NOW": "2038-02-01T10:00"}
        due.regest.done("transfer", "cancel", "1", "--reason", "архив не готов", **later)
        with house.read() as session:
            joined = select(LedgerNumber).join(LedgerPeriod)
            number = session.exec(joined.where(LedgerPeriod.ledger == "transfer_acts")).one()
        assert (number.state, number.reason) == (NumberState.VOID, "архив не готов")
        told = due.regest.given("transfer", "prepare", "1", "--archive", ARCHIVE, **later)
        assert told["number"] == 1
    finally:
        house.close()
