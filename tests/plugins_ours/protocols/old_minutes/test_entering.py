"""Minutes written elsewhere, read and entered: the sample gives the same meeting anew."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from docx import Document
from hypothesis import given
from hypothesis import strategies as st

from regest.core.base.errors import Refusal
from regest.core.people.parties import find_parties
from regest.core.presets.reader import PRESETS
from regest.kit.house import House
from regest.plugins.protocols.meetings import items_of
from regest.plugins.protocols.old_minutes.entering import enter, read_file
from regest.plugins.protocols.old_minutes.reading import read_minutes
from regest.plugins.protocols.sheet import read_sheet
from regest.plugins.protocols.voting.turn import motions_of
from tests.support.command_line import CommandLine

SAMPLE = PRESETS / "demo" / "papers" / "protocol_04_2026-10-16.docx"
TEXT = "\n".join(paragraph.text for paragraph in Document(str(SAMPLE)).paragraphs)


def written(folder: Path, text: str = TEXT) -> Path:
    """Write minutes as plain text and return the file."""
    path = folder / "protocol.txt"
    path.write_text(text, "utf-8")
    return path


def test_the_sample_is_read_whole() -> None:
    found = read_minutes(TEXT)
    assert (found.body, found.number, found.held_on) == ("presidium", 4, dt.date(2026, 10, 16))
    assert (found.roster, found.quorum, found.present_stated) == (11, 6, 8)
    assert (found.begins, found.ends) == (dt.time(14, 0), dt.time(15, 40))
    assert (len(found.present), len(found.absent)) == (8, 3)
    assert [guest.name for guest in found.consultative] == ["Крутоярова П.А."]
    assert [guest.name for guest in found.invited] == ["Тихомирова А.А."]
    votes = [
        [(v.votes_for, v.against, v.abstained, v.stated) for v in item.votes]
        for item in found.items
    ]
    assert votes == [
        [(6, 1, 1, True)],
        [(7, 1, 0, False), (7, 0, 1, True)],
        [(8, 0, 0, True)],
        [(7, 0, 1, True)],
    ]
    points = {point.number: point.due_on for item in found.items for point in item.points}
    assert points == {
        "1.1": None,
        "1.2": dt.date(2026, 11, 16),
        "2.1": dt.date(2026, 12, 25),
        "3.1": None,
        "3.2": dt.date(2026, 10, 23),
        "4.1": dt.date(2026, 10, 30),
    }
    assert found.items[0].opinions[0][0] == "Ильин К.Р."
    assert found.annexes == [("Список пар «наставник-кандидат»", 2), ("Программа семинара", 1)]


@pytest.mark.parametrize("form", ["txt", "docx"])
def test_the_sample_becomes_the_same_meeting(house: House, tmp_path: Path, form: str) -> None:
    """Domain §13.1: N=11, quorum 6, P=8; 6/1/1, 7/1/0 not adopted, 7/0/1, 8/0/0, 7/0/1."""
    text = TEXT.replace("Тихомирова А.А.", "Новенькая Я.Я.")
    proposal = read_file(house, SAMPLE if form == "docx" else written(tmp_path, text))
    assert (proposal.faults, proposal.differences) == ((), ())
    assert proposal.strangers == (() if form == "docx" else ("Новенькая Я.Я.",))
    meeting = enter(house, proposal)
    with house.read() as session:
        assert (meeting.roster, meeting.quorum) == (11, 6)
        results = [
            (m.votes_for, m.votes_against, m.abstained, m.needed, m.outcome.value)
            for item in items_of(session, meeting.id)
            for m in motions_of(session, item.id)
        ]
        sheet = read_sheet(house, session, meeting)
        points = [f"{i.item.position}.{p.position}" for i in sheet.items for p in i.points]
        assert bool(find_parties(session, "Новенькая Я.Я.")) is (form == "txt")
    assert results == [
        (6, 1, 1, 4, "adopted"),
        (7, 1, 0, 8, "rejected"),
        (7, 0, 1, 4, "adopted"),
        (8, 0, 0, 4, "adopted"),
        (7, 0, 1, 4, "adopted"),
    ]
    assert points == ["1.1", "1.2", "2.1", "3.1", "3.2", "4.1"]
    assert sheet.meeting.closed_at == dt.time(15, 40)
    with house.read() as session:
        mover = motions_of(session, items_of(session, meeting.id)[1].id)[1].mover_id
        assert mover == find_parties(session, "Рябова Л.Т.")[0].id


def test_a_result_that_the_rules_do_not_give_is_not_taken_over(
    house: House, tmp_path: Path
) -> None:
    """VOT-6: the paper claims that seven of eleven removed an organisation."""
    claimed = TEXT.replace("Решение не принято", "Решение принято")
    proposal = read_file(house, written(tmp_path, claimed))
    (told,) = [each.text("ru") for each in proposal.differences]
    assert told == (
        "Вопрос 2, голосование 1: по правилам (п. 3.14 Положения) нужно 8 голосов, подано 7: "
        "в документе указано иное"
    )
    with pytest.raises(Refusal) as refused:
        enter(house, proposal)
    assert refused.value.code == "minutes_differ"
    meeting = enter(house, proposal, accept=True)
    with house.read() as session:
        first = motions_of(session, items_of(session, meeting.id)[1].id)[0]
        assert first.outcome.value == "rejected"


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("16.10.2026", "день", "Не найдена дата заседания"),
        ("Сомова Р.А.", "Пришлый Я.Я.", "Пришлый Я.Я. не входит в состав на 16.10.2026"),
        (
            "за – 6, против – 1",
            "за – 7, против – 1",
            "Вопрос 1, голосование 1: голосов 9, присутствуют 8",
        ),
    ],
)
def test_what_does_not_fit_is_named(
    house: House, tmp_path: Path, old: str, new: str, told: str
) -> None:
    proposal = read_file(house, written(tmp_path, TEXT.replace(old, new, 1)))
    assert told in [each.text("ru") for each in proposal.faults]
    with pytest.raises(Refusal) as refused:
        enter(house, proposal, accept=True)
    assert refused.value.code == "minutes_unread"


def test_a_meeting_is_entered_once(regest: CommandLine) -> None:
    shown = regest.given("meeting", "import", str(SAMPLE), "--dry-run")
    assert (shown["number"], shown["new_names"]) == (4, [])
    done = regest.given("meeting", "import", str(SAMPLE), "--yes")
    assert done["state"] == "closed"
    again = regest.refusal("meeting", "import", str(SAMPLE), "--yes")
    assert again["code"] == "minutes_unread"
    assert "2026" in again["message"]


@given(st.text(max_size=400), st.integers(0, len(TEXT)))
def test_no_text_raises(noise: str, at: int) -> None:
    read_minutes(noise)
    read_minutes(TEXT[:at] + noise + TEXT[at:])
