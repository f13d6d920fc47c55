"""Extracts: the very words of the minutes, only of signed ones, each in its register (EXE-3)."""

from __future__ import annotations

from itertools import takewhile
from pathlib import Path

import pytest
from sqlmodel import select

from regest.api import House, Refusal, components, links
from regest.api.papers import Paper, Signature, Table
from regest.core.people.tables import Party
from regest.plugins.protocols.following import extracts
from regest.plugins.protocols.meetings import items_of
from regest.plugins.protocols.minutes import extract_blocks
from regest.plugins.protocols.minutes.paper import paper
from regest.plugins.protocols.tables.meetings import ProtocolsMeeting
from tests.support.houses import opened_house
from tests.support.signed_minutes import (
    DISCUSSED,
    SCHOOL_12,
    closed_meeting,
    decide,
    signed,
    signed_meeting,
)

GRACHEV = "Грачёв М.Е."


def texts(made: Paper) -> list[str]:
    """Return what stands on a paper, line by line."""
    return [block.text for block in made.blocks if hasattr(block, "text")]


def item_texts(made: Paper, first: str, last: str) -> list[str]:
    """Return the lines from one to before another."""
    lines = texts(made)
    return list(takewhile(lambda line: not line.startswith(last), lines[lines.index(first) :]))


def test_an_extract_has_the_very_words_of_the_minutes(house: House) -> None:
    """Every line of a question stands in the minutes just so, in the same order."""
    meeting_id = signed_meeting(house)
    made = extracts.issue(house, meeting_id, SCHOOL_12, [2]).paper
    whole = paper(house, meeting_id)
    source = item_texts(whole, "2. СЛУШАЛИ:", "3. СЛУШАЛИ")
    copied = item_texts(made, "2. СЛУШАЛИ:", "Председатель")
    assert copied == source
    assert any("2.1. Рекомендовать МБОУ «СОШ № 12»" in line for line in copied)
    assert any("за – 7, против – 1, воздержались – 0" in line for line in copied)


def test_what_was_said_stays_in_the_house(house: House) -> None:
    """Neither speeches nor opinions go out; nothing but the chosen questions does."""
    meeting_id = signed_meeting(house)
    lines = texts(extracts.issue(house, meeting_id, GRACHEV, [1], basis="по запросу").paper)
    assert not [line for line in lines if DISCUSSED in line or "Особое мнение" in line]
    assert not [line for line in lines if line.startswith(("2. ", "ВЫСТУПИЛИ"))]
    assert "1. СЛУШАЛИ:" in lines
    assert [line for line in texts(paper(house, meeting_id)) if DISCUSSED in line]


def test_an_extract_has_the_requisites(house: House) -> None:
    """Heading, date and number, how many came, chair and secretary, «Выписка верна», where kept."""
    made = extracts.issue(house, signed_meeting(house), SCHOOL_12).paper
    lines = texts(made)
    for line in (
        "ВЫПИСКА ИЗ ПРОТОКОЛА",
        "Председатель – Ветрова И.С.",
        "Секретарь – Савушкина Т.Н.",
        "Присутствовали члены Президиума – 8 человек.",
        "Выписка верна",
        "27.10.2026",
        "Подлинник хранится в деле № 02-01 за 2026 год",
    ):
        assert line in lines
    (signature,) = [block for block in made.blocks if isinstance(block, Signature)]
    assert (signature.post, signature.name) == ("Секретарь", "Т.Н. Савушкина")
    assert made.title == "Выписка из протокола № 4 16.10.2026"


def test_a_name_that_changed_later_changes_no_extract(house: House) -> None:
    """What was signed is what goes out, whatever people are called now."""
    meeting_id = signed_meeting(house)
    before = item_texts(extracts.issue(house, meeting_id, SCHOOL_12).paper, "2. СЛУШАЛИ:", "Пред")
    with house.work() as work:
        person = work.session.exec(select(Party).where(Party.name == GRACHEV)).one()
        person.name = "Иной М.Е."
        work.session.add(person)
        work.witness("party.renamed", "party", person.id)
    after = item_texts(extracts.issue(house, meeting_id, SCHOOL_12).paper, "2. СЛУШАЛИ:", "Пред")
    assert after == before
    assert any(GRACHEV in line for line in before)


def test_kept_blocks_are_those_of_the_minutes(house: House) -> None:
    """What is kept with the signature reads back as the same blocks."""
    from regest.plugins.protocols.minutes.written import collected

    meeting_id = signed_meeting(house)
    with house.read() as session:
        meeting = session.get_one(ProtocolsMeeting, meeting_id)
        written = collected(house, session, meeting)
        for each, item in zip(written.sheet.items, items_of(session, meeting_id), strict=True):
            assert list(extract_blocks.kept(item)) == list(extract_blocks.of_item(written, each))


def test_an_extract_is_a_record_in_its_register(house: House) -> None:
    """В-1, В-2 …, linked to the minutes, with the paper; the register prints them."""
    meeting_id = signed_meeting(house)
    first = extracts.issue(house, meeting_id, SCHOOL_12)
    second = extracts.issue(house, meeting_id, GRACHEV)
    assert (first.record.number, second.record.number) == ("В-1", "В-2")
    assert first.row.positions == "2"
    with house.read() as session:
        (end,) = links.links_of(session, first.record.id)
        ((file, _text),) = components.components_of(session, first.record.id)
    assert (end.type, end.other.number) == ("extract_of", "4")
    assert file.media_type == "application/pdf"
    (table,) = [b for b in extracts.register_paper(house, 2026).blocks if isinstance(b, Table)]
    assert table.rows[0][:4] == ("В-1", "27.10.2026", "№ 4 16.10.2026", "2")
    assert table.rows[0][4] == SCHOOL_12


def test_unsigned_minutes_give_no_extract(house: House) -> None:
    """Until both have signed there is nothing to certify."""
    with pytest.raises(Refusal) as refused:
        extracts.issue(house, closed_meeting(house), SCHOOL_12)
    assert refused.value.code == "extract_unsigned"
    assert refused.value.message.text("en") == "Extracts are made of signed minutes only"


def test_an_extract_is_of_what_concerns_whoever_gets_it(house: House) -> None:
    """Other questions go out only on a basis, which the register keeps."""
    meeting_id = signed_meeting(house)
    with pytest.raises(Refusal) as refused:
        extracts.issue(house, meeting_id, SCHOOL_12, [1, 2])
    assert refused.value.message.text("en") == (
        "Nothing in these questions is about МБОУ «СОШ № 12»: 1"
    )
    with pytest.raises(Refusal) as nothing:
        extracts.issue(house, meeting_id, "МБОУ «СОШ № 15»")
    assert nothing.value.code == "extract_foreign"
    issued = extracts.issue(house, meeting_id, "МБОУ «СОШ № 15»", [1], basis="запрос вх. № 300")
    assert issued.row.basis == "запрос вх. № 300"


def test_an_extract_with_a_marked_point_is_marked(house: House) -> None:
    """It is seen by whoever it is for, and by nobody else outside the Presidium."""
    meeting_id = closed_meeting(house)
    decide(house, meeting_id, 2, "Проверить жалобу.", mark="Конфиденциально", mark_basis="п. 5.4")
    signed(house, meeting_id)
    issued = extracts.issue(house, meeting_id, SCHOOL_12)
    assert (issued.record.mark, issued.record.mark_basis) == ("Конфиденциально", "п. 5.4")


def test_who_may_not_issue_is_refused(house: House, folder: Path) -> None:
    """Extracts are certified by the secretary."""
    meeting_id = signed_meeting(house)
    with opened_house(folder, login="member") as belova, pytest.raises(Refusal) as refused:
        extracts.issue(belova, meeting_id, SCHOOL_12)
    assert refused.value.code == "permission_missing"
    with opened_house(folder, login="secretary") as secretary:
        assert extracts.issue(secretary, meeting_id, SCHOOL_12).record.number == "В-1"


def test_an_empty_register_is_not_printed(house: House) -> None:
    """There is nothing to print, and it is said so."""
    with pytest.raises(Refusal) as refused:
        extracts.register_paper(house, 2026)
    assert refused.value.message.text("en") == "No extracts were issued in 2026"
