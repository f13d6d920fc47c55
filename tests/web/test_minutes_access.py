"""Scenario 37: signed minutes are open decisions to members, and nothing of what was said."""

from __future__ import annotations

import re
import shutil
from io import BytesIO
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook
from sqlmodel import select

from regest.api import Record
from regest.plugins.protocols.following import delivery, extracts
from regest.plugins.protocols.tables.minutes import ProtocolsMinutes
from tests.support.command_line import CommandLine
from tests.support.houses import opened_house
from tests.support.signed_minutes import (
    POINTS,
    closed_meeting,
    decide,
    really_signed,
)
from tests.web.conftest import Opens

OPEN = {f"4/{point}" for point in POINTS}
SECRET = "Проверить жалобу родителей"
# Said in the meeting, voted down, special opinion, marked: none of it is for members.
HIDDEN = ("двух кандидатов", "выводе организации", "преждевременным", "жалобу родителей")
SCHOOL_15 = "МБОУ «СОШ № 15»"


@pytest.fixture(scope="module")
def regest(served_template: Path, tmp_path_factory: pytest.TempPathFactory) -> CommandLine:
    """Give the command line in a deployment of its own for all these tests: they only look."""
    folder = tmp_path_factory.mktemp("minutes") / "deployment"
    return CommandLine(Path(shutil.copytree(served_template, folder)))


@pytest.fixture(scope="module")
def meeting_id(regest: CommandLine) -> str:
    """Give the meeting of the sample, signed, delivered, with one marked point and two extracts."""
    with opened_house(regest.folder) as house:
        made = closed_meeting(house)
        decide(house, made, 4, SECRET, mark="Конфиденциально", mark_basis="п. 5.4 Положения")
        really_signed(house, made)
        delivery.deliver(house, made, {"1.2": ("МБОУ «Лицей № 3»",)})
        for name in (SCHOOL_15, candidate_of(regest)):
            extracts.issue(house, made, name, [3], basis="запрос")
        house.drain()
    return made


def candidate_of(regest: CommandLine) -> str:
    """Return the name of the organisation that the candidate's account speaks for."""
    from regest.api import Party

    with opened_house(regest.folder, login="candidate") as house, house.read() as session:
        (own,) = house.reader.organisation_ids
        return session.get_one(Party, own).name


def minutes_record(regest: CommandLine, meeting_id: str) -> Record:
    """Return the record of the minutes."""
    with opened_house(regest.folder) as house, house.read() as session:
        kept = session.get_one(ProtocolsMinutes, meeting_id)
        return session.get_one(Record, kept.record_id)


def seen(regest: CommandLine, login: str) -> dict[str, set[str]]:
    """Return the numbers that an account finds in the catalogue, by class."""
    found: dict[str, set[str]] = {}
    for each in regest.given("--as", login, "record", "list"):
        found.setdefault(each["class"], set()).add(each["number"])
    return found


def test_lists_show_a_member_the_open_decisions_and_the_own_extract(
    meeting_id: str, regest: CommandLine
) -> None:
    """Six of seven decisions and В-1; no minutes. A candidate sees the own extract alone."""
    assert meeting_id
    member, candidate = seen(regest, "member"), seen(regest, "candidate")
    assert member["decision"] == OPEN
    assert member["minutes_extract"] == {"В-1"}
    assert "presidium_minutes" not in member
    assert candidate == {"minutes_extract": {"В-2"}}
    for login in ("chair", "presidium"):
        everything = seen(regest, login)
        assert everything["decision"] == OPEN | {"4/4.2"}
        assert everything["presidium_minutes"] == {"4"}
        assert everything["minutes_extract"] == {"В-1", "В-2"}


def test_decision_list_trims_alike(meeting_id: str, regest: CommandLine) -> None:
    """The list, its count and one decision agree; a hidden one is told like none at all."""
    assert meeting_id
    given = regest.given("--as", "member", "decision", "list")
    assert {each["number"] for each in given["decisions"]} == OPEN
    assert given["total"] == len(OPEN)
    assert regest.given("--as", "candidate", "decision", "list")["total"] == 0
    hidden = regest.refusal("--as", "member", "decision", "show", "4/4.2")
    nothing = regest.refusal("--as", "member", "decision", "show", "4/9.9")
    assert hidden["code"] == nothing["code"] == "decision_unknown"


@pytest.mark.parametrize("words", HIDDEN)
@pytest.mark.parametrize("login", ["member", "candidate", "officer"])
def test_searching_tells_nothing_of_the_discussion(
    meeting_id: str, regest: CommandLine, login: str, words: str
) -> None:
    """No hit, no count, no snippet; the Presidium finds it."""
    assert meeting_id
    phrase = f'"{words}"'
    assert regest.given("--as", login, "search", phrase)["total"] == 0
    assert regest.given("--as", "presidium", "search", phrase)["total"] > 0


@pytest.mark.parametrize(
    "words",
    ["4/2.1", '"п. 2.1 протокола № 4"', "пункт:2.1 устранение", "отчёт об устранении замечаний",
     "исполнитель-решения:Грачёв", "протокол:4 рекомендовать"],
)  # fmt: skip
def test_a_member_finds_a_decision_by_point_text_and_executor(
    meeting_id: str, regest: CommandLine, words: str
) -> None:
    """However it is named, the decision comes first."""
    assert meeting_id
    found = regest.given("--as", "member", "search", words)
    assert found["hits"][0]["number"] == "4/2.1"


def test_pages_and_exports_tell_a_member_no_more(
    meeting_id: str, regest: CommandLine, opens: Opens
) -> None:
    """The list of decisions, the catalogue, its export, the search page, the record of minutes."""
    member = opens("member")
    minutes = minutes_record(regest, meeting_id)
    pages = [
        member.get("/protocols/decisions").text,
        member.get("/records").text,
        member.get("/search", q="протокол решение").text,
        member.get("/").text,
    ]
    for text in pages:
        assert not [words for words in HIDDEN if words in text]
    assert "4/2.1" in pages[0]
    assert "4/4.2" not in pages[0]
    assert _cells(member.get("/records", **{"as": "xlsx"}).content).isdisjoint({"4/4.2", "4"})
    for path in (
        f"/records/{minutes.id}",
        f"/protocols/minutes/{meeting_id}",
        f"/protocols/minutes/{meeting_id}/delivery",
        f"/protocols/meetings/{meeting_id}",
    ):
        assert member.get(path).status in {403, 404}, path
        assert not [words for words in HIDDEN if words in member.get(path).text]


def test_the_interface_for_programs_tells_a_member_no_more(
    meeting_id: str, regest: CommandLine, opens: Opens
) -> None:
    """What the catalogue gives to programs is trimmed by the same keys."""
    member = opens("member")
    minutes = minutes_record(regest, meeting_id)
    assert member.get(f"/api/v1/records/{minutes.id}").status == 404
    listed = member.get("/api/v1/records", limit="100").text
    assert set(re.findall(r'"number":\s*"(4/[\d.]+)"', listed)) == OPEN
    for words in HIDDEN:
        answer = member.get("/api/v1/search", q=f'"{words}"').text
        assert answer.startswith('{"total":0,'), answer[:300]
        assert '"items":[]' in answer


def test_a_candidate_opens_the_own_extract_and_not_that_of_another(
    meeting_id: str, regest: CommandLine, opens: Opens
) -> None:
    """Each organisation its own (10.3)."""
    assert meeting_id
    with opened_house(regest.folder) as house, house.read() as session:
        ids = {
            record.number: record.id
            for record in session.exec(select(Record).where(Record.class_name == "minutes_extract"))
        }
    candidate = opens("candidate")
    assert candidate.get(f"/records/{ids['В-2']}").status == 200
    assert candidate.get(f"/records/{ids['В-1']}").status == 404
    listed = regest.given("--as", "candidate", "minutes", "extracts")
    assert [each["number"] for each in listed] == ["В-2"]


def test_the_secretary_who_wrote_it_down_sees_the_marked_decision(
    meeting_id: str, regest: CommandLine
) -> None:
    """Confidential things are seen by whoever writes them down (10.3)."""
    assert meeting_id
    assert "4/4.2" in seen(regest, "secretary")["decision"]


def _cells(content: bytes) -> set[str]:
    sheet = CalamineWorkbook.from_filelike(BytesIO(content)).get_sheet_by_index(0)
    return {str(cell) for row in sheet.to_python() for cell in row}
