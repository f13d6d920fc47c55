"""Adopted points become records with the last signature, and nothing else does (1.4, R-1.4)."""

from __future__ import annotations

import pytest
from sqlmodel import Session, select

from regest.api import (
    House,
    Record,
    RecordField,
    RecordLink,
    RecordState,
    Refusal,
    fileplan,
    links,
    views,
)
from regest.plugins.protocols import erasing
from regest.plugins.protocols.minutes import after_signing
from regest.plugins.protocols.tables.minutes import ProtocolsMinutes
from regest.plugins.protocols.tables.votes import ProtocolsMotion, ProtocolsPoint
from regest.plugins.protocols.words import DECIDED_IN, DECISION, PRESIDIUM_MINUTES
from tests.support.signed_minutes import (
    DAY,
    POINTS,
    closed_meeting,
    decide,
    signed,
    signed_meeting,
)


def decisions(session: Session) -> list[Record]:
    """Return every decision of the catalogue, by number."""
    wanted = select(Record).where(Record.class_name == DECISION)
    return sorted(session.exec(wanted), key=lambda each: each.number)


def fields(session: Session, record: Record) -> dict[str, str]:
    """Return the card of a record."""
    wanted = select(RecordField).where(RecordField.record_id == record.id)
    return {row.name: row.value for row in session.exec(wanted)}


def test_every_adopted_point_is_a_decision_and_the_rejected_removal_is_none(house: House) -> None:
    """Six points were adopted; what was voted down leaves no record (scenario 37)."""
    signed_meeting(house)
    with house.read() as session:
        made = decisions(session)
        assert [each.number for each in made] == [f"4/{point}" for point in POINTS]
        assert {each.state for each in made} == {RecordState.REGISTERED}
        assert not [each for each in made if "выводе" in each.heading]
        points = session.exec(select(ProtocolsPoint)).all()
        assert {each.record_id for each in points} == {each.id for each in made}


def test_a_decision_says_all_that_was_decided(house: House) -> None:
    """Point, vote, day, term, executors and text stand on the card in core."""
    signed_meeting(house)
    with house.read() as session:
        made = decisions(session)[2]
        card = fields(session, made)
    assert made.document_date == DAY
    assert made.period == "2026"
    assert card == {
        "minutes": "4",
        "point": "2.1",
        "reference": "п. 2.1 протокола № 4 от 16.10.2026",
        "meeting_date": "2026-10-16",
        "form": "внутреннее решение",
        "vote": "за – 7, против – 0, воздержались – 1",
        "due_on": "2026-12-25",
        "executors": "Грачёв М.Е.",
        "text": "Рекомендовать МБОУ «СОШ № 12» представить отчёт об устранении замечаний.",
    }


def test_a_decision_lies_with_its_minutes_and_names_them(house: House) -> None:
    """It shares the file of its minutes, is linked to them, and names executor and chair."""
    meeting_id = signed_meeting(house)
    with house.read() as session:
        kept = session.get_one(ProtocolsMinutes, meeting_id)
        minutes = session.get_one(Record, kept.record_id)
        made = decisions(session)[2]
        (end,) = links.links_of(session, made.id)
        assert (end.type, end.other.id, end.outward) == (DECIDED_IN, minutes.id, True)
        assert made.file_id == minutes.file_id is not None
        assert fileplan.file_index(session, made) == "02-01"
        named = [(each.role, each.name) for each in views.parties_of(session, made.id)]
    assert named == [("executor", "Грачёв М.Е."), ("chairing", "Ветрова Ирина Сергеевна")]


def test_a_mark_of_a_point_is_the_mark_of_its_decision(house: House) -> None:
    """Whoever may not see marked records does not see it."""
    meeting_id = closed_meeting(house)
    decide(house, meeting_id, 4, "Указать на нарушения.", mark="Конфиденциально",
           mark_basis="п. 5.4 Положения")  # fmt: skip
    signed(house, meeting_id)
    with house.read() as session:
        made = {each.number: each for each in decisions(session)}
    assert made["4/4.2"].mark == "Конфиденциально"
    assert made["4/4.2"].mark_basis == "п. 5.4 Положения"
    assert made["4/4.1"].mark == ""


def test_signing_again_makes_no_second_decision(house: House) -> None:
    """Whatever is a record already is left alone."""
    meeting_id = signed_meeting(house)
    from regest.plugins.protocols.meetings import hold

    with house.work() as work:
        assert after_signing.apply(work, house, hold(work, meeting_id)) == []
    with house.read() as session:
        assert len(decisions(session)) == len(POINTS)


def test_minutes_and_decisions_come_together_or_not_at_all(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A decision that cannot be registered leaves the minutes unsigned, with no decision."""
    meeting_id = closed_meeting(house)
    with house.work() as work:
        last = work.session.exec(
            select(ProtocolsPoint).where(ProtocolsPoint.text.contains("Одобрить"))  # type: ignore[attr-defined]
        ).one()
        last.mark = "Конфиденциально"
        work.session.add(last)
        work.witness("point.reworded", "meeting", meeting_id)
    with pytest.raises(Refusal) as refused:
        signed(house, meeting_id)
    assert refused.value.code == "mark_without_basis"
    with house.read() as session:
        assert decisions(session) == []
        assert session.get(ProtocolsMinutes, meeting_id) is None
        assert not session.exec(select(Record).where(Record.class_name == PRESIDIUM_MINUTES)).all()
        assert not session.exec(select(RecordLink)).all()


def test_long_points_have_short_headings() -> None:
    """A heading is cut at a word; the card keeps the whole text."""
    text = "слово " * 100
    heading = after_signing.heading_of(text)
    assert heading.endswith("слово…")
    assert len(heading) <= after_signing.HEADING_LENGTH + 1
    assert after_signing.heading_of("  Утвердить\n план. ") == "Утвердить план."


def test_no_words_of_destroyed_minutes_stay(house: House) -> None:
    """DSP-5: what was put to the vote is worded in the minutes, and goes with them."""
    signed_meeting(house)
    with house.work() as work:
        for motion in work.session.exec(select(ProtocolsMotion)).all():
            motion.wording = "принять в состав"
            work.session.add(motion)
        minutes = work.session.exec(select(ProtocolsMinutes)).one()
        record = work.session.get_one(Record, minutes.record_id)
        erasing.erase(work, views.record_view(work.session, record))
    with house.read() as session:
        motions = session.exec(select(ProtocolsMotion)).all()
        assert motions
        assert {each.wording for each in motions} == {""}
        assert all(each.needed for each in motions)
