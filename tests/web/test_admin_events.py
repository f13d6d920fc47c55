"""The event log on pages: filters, numbers told to whoever may see them, the check, the export."""

from __future__ import annotations

import io
import re
import zipfile

import pytest

from tests.support.command_line import CommandLine
from tests.web.conftest import Opens

ANCHOR = re.compile(r"regest:[0-9a-f]{8}:\d+:[0-9a-f]{32}")


@pytest.fixture
def letter(regest: CommandLine) -> dict[str, str]:
    """Register a letter."""
    registered: dict[str, str] = regest.given(
        "journal", "in", "--from", "Школа № 7", "--number", "7", "--subject", "О смотре строя"
    )
    return registered


def test_a_number_is_told_to_whoever_sees_the_document(
    opens: Opens, letter: dict[str, str]
) -> None:
    """PRM-4, PRM-6: the auditor reads ids, the chair numbers."""
    chair, auditor = opens("chair"), opens("auditor")
    told = chair.get("/admin/events", action="record.registered")
    assert letter["number"] in told.text
    assert f'href="/records/{letter["id"]}"' in told.body
    hidden = auditor.get("/admin/events", action="record.registered")
    assert letter["id"] in hidden.text
    assert letter["number"] not in hidden.text
    for seen in (told, hidden):
        assert "смотре" not in seen.text


def test_a_hidden_number_finds_nothing(opens: Opens, letter: dict[str, str]) -> None:
    """ACC-2: the filter does not tell whether the number exists."""
    assert letter["id"] in opens("chair").get("/admin/events", object=letter["number"]).body
    auditor = opens("auditor")
    assert letter["id"] not in auditor.get("/admin/events", object=letter["number"]).body
    assert letter["id"] in auditor.get("/admin/events", object=letter["id"]).body


def test_days_actors_and_kinds_narrow_the_log(opens: Opens) -> None:
    auditor = opens("auditor")
    rows = auditor.get("/admin/events", actor="auditor").body
    assert rows.count("<tr>") == 2
    assert "<tbody>" not in auditor.get("/admin/events", until="01.01.2001").body
    assert auditor.get("/admin/events", since="вчера-позавчера").status == 400
    assert auditor.get("/admin/events", action="no.such").body.count("<tr>") == 0


def test_pages_hold_fifty_acts(opens: Opens) -> None:
    auditor = opens("auditor")
    first = auditor.get("/admin/events")
    assert first.body.count("<tr>") == 51
    second = auditor.get("/admin/events", **{"from": "50"})
    numbers = [
        set(re.findall(r'data-label="[^"]*">(\d+)</td>', each.body)) for each in (first, second)
    ]
    assert len(numbers[0]) == 50
    assert not numbers[0] & numbers[1]


def test_the_log_is_checked_by_the_line_of_a_paper(opens: Opens) -> None:
    auditor = opens("auditor")
    line = ANCHOR.search(auditor.get("/admin/events/check").body)
    assert line is not None
    checked = auditor.send("/admin/events/check", {"anchor": line[0]})
    assert checked.status == 200
    assert "alert-success" in checked.body
    false = line[0][:-4] + ("0000" if not line[0].endswith("0000") else "1111")
    broken = auditor.send("/admin/events/check", {"anchor": false})
    assert "C105" in broken.body
    refused = auditor.send("/admin/events/check", {"anchor": "не якорь"})
    assert refused.status == 400
    assert "не якорь" in refused.body


def test_the_export_holds_the_log_and_its_check(opens: Opens) -> None:
    packed = opens("chair").get("/admin/events/export")
    with zipfile.ZipFile(io.BytesIO(packed.content)) as archive:
        assert archive.namelist() == ["audit.jsonl", "verify_audit.py"]
        assert b"deployment.founded" in archive.read("audit.jsonl")
