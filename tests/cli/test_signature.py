"""`regest signature`: what waits, who signed, whether it is true, the sheet."""

from __future__ import annotations

from pathlib import Path

import pytest
from docx import Document

from regest.api import ComponentRole, Draft, House, components, demands, drafting, record_signing
from regest.core.people.accounts import active_account
from tests.support.arrived import TEXT, read_here, registered
from tests.support.command_line import CommandLine
from tests.support.databases import manual_clock
from tests.support.pki import Authority, moment, signed

CLASS = "handover_act"
SCAN = b"\x89PNG scan"
SECRETARY, CHAIR = "Савушкина Тамара Никитична", "Ветрова Ирина Сергеевна"
CAPACITIES = (("secretary", "secretary"), ("chairing", "chair"))


def opened(regest: CommandLine) -> House:
    """Open the house at the moment that the commands go by."""
    return House.open(regest.folder, clock=manual_clock())


@pytest.fixture
def record_id(regest: CommandLine) -> str:
    """Put a draft up for two signatures, the first of them given by hand."""
    house = opened(regest)
    try:
        return half_signed(house)
    finally:
        house.close()


def half_signed(house: House) -> str:
    """Write a draft with a file that two persons are asked to sign; the secretary has."""
    deployment = house.deployment
    main = components.prepare(
        deployment.blobs, deployment.read_text, "pismo.txt", "О семинаре".encode()
    )
    scan = components.prepare(
        deployment.blobs, deployment.read_text, "scan.png", SCAN, ComponentRole.SCAN
    )
    with house.work() as work:
        record = drafting.draft(work, Draft(CLASS, "О семинаре", files=(main,)))
        wanted = [
            demands.Wanted(capacity, str(active_account(work.session, login).person_id))
            for capacity, login in CAPACITIES
        ]
        demands.require(work, record, wanted)
    record_signing.sign_on_paper(
        house, record.id, "secretary", signed_on=deployment.database.today(), scan=scan
    )
    return record.id


def test_it_shows_whose_turn_it_is(regest: CommandLine, record_id: str) -> None:
    shown = regest.given("signature", "show", record_id)
    first, second = shown["signatures"]
    assert (first["signed"]["kind"], first["signed"]["finding"]) == ("paper", "on_paper")
    assert first["signed"]["entry"] > 0
    assert (second["name"], second["turn"], second["signed"]) == (CHAIR, True, None)
    assert not shown["complete"]


def test_it_lists_what_waits_and_what_is_signed(regest: CommandLine, record_id: str) -> None:
    listed = regest.given("signature", "list")
    assert [(each["record"], each["name"]) for each in listed["waiting"]] == [(record_id, CHAIR)]
    assert [each["name"] for each in listed["signed"]] == [SECRETARY]
    assert CHAIR in regest.done("signature", "list")


def test_a_changed_byte_ends_with_one(regest: CommandLine, record_id: str) -> None:
    assert regest.given("signature", "verify", record_id)["bad"] is False
    digest = regest.given("signature", "show", record_id)["signatures"][0]["signed"]["sha256"]
    (path,) = (each for each in (regest.folder / "blobs").rglob("*") if each.name == digest)
    path.chmod(0o600)
    path.write_bytes(path.read_bytes()[:-1] + b"?")
    answer = regest("signature", "verify", record_id)
    assert answer.code == 1
    assert f"{SECRETARY}: The signature is not valid" in answer.out


def test_the_sheet_is_a_paper(regest: CommandLine, record_id: str, tmp_path: Path) -> None:
    for name in ("sheet.pdf", "sheet.docx"):
        regest.done("signature", "sheet", record_id, str(tmp_path / name))
        assert (tmp_path / name).stat().st_size > 5000


def test_a_document_without_signatures_says_so(regest: CommandLine) -> None:
    house = opened(regest)
    with house.work() as work:
        bare = drafting.draft(work, Draft(CLASS, "Без подписей")).id
    house.close()
    assert regest.refusal("signature", "show", bare, code=1)["code"] == "no_signatures"


ROOT = Authority("Головной удостоверяющий центр")
CHAIR_KEY = ROOT.person("Ветрова Ирина Сергеевна", "Школа № 7")


@pytest.fixture
def arrived(regest: CommandLine, monkeypatch: pytest.MonkeyPatch) -> str:
    """Register a letter that came with a signature, whose authority nobody knows yet."""
    read_here(monkeypatch)
    house = opened(regest)
    try:
        container = signed(CHAIR_KEY, TEXT, at=moment(2026, 10, 16))
        return registered(house, [("letter.txt", TEXT)], {"letter.txt.sig": container})
    finally:
        house.close()


def test_what_came_signed_is_verified_and_told(regest: CommandLine, arrived: str) -> None:
    told = regest.done("signature", "verify", arrived)
    assert "letter.txt.sig → letter.txt: The document is unchanged" in told
    for known in ("Ветрова Ирина Сергеевна", CHAIR_KEY.serial, "12.06.2027", "27.10.2026"):
        assert known in told
    shown = regest.given("signature", "verify", arrived)
    (one,) = shown["received"]
    assert (one["finding"], one["check"]["owner"]) == ("untrusted", "Ветрова Ирина Сергеевна")
    assert shown["bad"] is False


def test_what_came_signed_and_is_not_proved_is_listed(regest: CommandLine, arrived: str) -> None:
    regest.done("signature", "verify", arrived)
    (one,) = regest.given("signature", "list")["not_proved"]
    assert (one["record"], one["finding"]) == (arrived, "untrusted")
    assert "12.06.2027" in regest.done("signature", "list")
    assert regest.given("--as", "member", "signature", "list")["not_proved"] == []


def test_the_protocol_of_what_came_is_a_paper(
    regest: CommandLine, arrived: str, tmp_path: Path
) -> None:
    """Nobody was asked to sign it: the paper is the protocol of checking alone."""
    regest.done("signature", "verify", arrived)
    path = tmp_path / "protocol.docx"
    regest.done("signature", "sheet", arrived, str(path))
    text = "\n".join(
        cell.text
        for table in Document(str(path)).tables
        for row in table.rows
        for cell in row.cells
    )
    for known in ("Ветрова Ирина Сергеевна", "letter.txt.sig", "12.06.2027"):
        assert known in text
    head = [each.text for each in Document(str(path)).paragraphs]
    assert "ПРОТОКОЛ ПРОВЕРКИ ЭЛЕКТРОННОЙ ПОДПИСИ" in head


def test_files_beside_any_document_are_verified(
    regest: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is kept; a changed byte ends with 1."""
    read_here(monkeypatch)
    file, container = tmp_path / "letter.txt", tmp_path / "letter.txt.sig"
    file.write_bytes(TEXT)
    container.write_bytes(signed(CHAIR_KEY, TEXT, at=moment(2026, 10, 16), encoding="base64"))
    words = ("signature", "verify", "--file", str(file), "--container", str(container))
    assert regest.given(*words)["findings"][0]["signatures"][0]["finding"] == "untrusted"
    assert "letter.txt.sig → letter.txt" in regest.done(*words)
    file.write_bytes(TEXT + b"!")
    answer = regest(*words)
    assert answer.code == 1
    assert "the document was changed after signing" in answer.out
    assert regest.refusal("signature", "verify", code=2)["code"] == "nothing_to_verify"


def test_a_container_of_a_changed_file_ends_with_one(
    regest: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    read_here(monkeypatch)
    house = opened(regest)
    container = signed(CHAIR_KEY, b"before", at=moment(2026, 10, 16))
    record = registered(house, [("letter.txt", TEXT)], {"letter.txt.sig": container})
    house.close()
    answer = regest("signature", "verify", record)
    assert answer.code == 1
    assert regest("signature", "show", record).code == 0
