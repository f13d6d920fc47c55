"""C26: on a change of the chair an act lists minutes, journals and files, as paper and record."""

from __future__ import annotations

import datetime as dt
import io
from pathlib import Path

import pytest
from docx import Document

from regest.core.base.clock import ManualClock
from regest.core.base.errors import Refusal
from regest.core.catalogue.components import components_of
from regest.core.catalogue.drafts import Draft
from regest.core.catalogue.registration import register
from regest.core.people.elections import Election, elect
from regest.core.people.parties import party_called
from regest.kit.handover import draw_up, handover_on
from regest.kit.house import House
from tests.support.houses import furnished, opened_house

TODAY = dt.date(2027, 10, 18)


def minutes(house: House, day: dt.date, number: str, mark: str = "") -> str:
    """Register minutes of a meeting."""
    draft = Draft(
        class_name="presidium_minutes",
        heading=f"Протокол заседания Президиума № {number}",
        document_date=day,
        fields={"meeting_date": day.isoformat()},
        file_index="02-01",
        mark=mark,
        mark_basis="п. 5.3 Положения" if mark else "",
        named=number,
        belongs_to=day,
    )
    with house.work() as work:
        return register(work, house.deployment.calls, draft).record.id


def follow(house: House) -> None:
    """Let another chair be elected after the term of the first."""
    deployment = house.deployment
    with house.work() as work:
        election = Election(
            office="chair",
            person_id=party_called(work.session, "Грачёв М.Е.").id,
            elected_on=dt.date(2027, 10, 16),
            basis="протокол общего собрания № 3",
        )
        elect(work, deployment.calls, deployment.rules, election)


def words(content: bytes) -> str:
    """Return the text of a Word file, its tables too."""
    document = Document(io.BytesIO(content))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    found = [*(each.text for each in document.paragraphs), *cells]
    return "\n".join(found).replace("\u00a0", " ")


def test_an_act_lists_what_is_handed_over(tmp_path: Path) -> None:
    clock = ManualClock(dt.datetime(2027, 10, 18, 3, tzinfo=dt.UTC))
    with opened_house(furnished(tmp_path / "house"), clock) as house:
        with pytest.raises(Refusal) as refused:
            handover_on(house, TODAY)
        assert refused.value.code == "handover_none"
        old = minutes(house, dt.date(2024, 10, 17), "9")
        kept = [
            minutes(house, dt.date(2024, 10, 18), "1"),
            minutes(house, dt.date(2026, 10, 16), "4"),
            minutes(house, dt.date(2027, 2, 19), "5", mark="Конфиденциально"),
        ]
        follow(house)
        found = handover_on(house, TODAY)
        assert (found.giver.name, found.taker.name) == ("Ветрова Ирина Сергеевна", "Грачёв М.Е.")
        assert [each.id for each in found.kept.minutes] == kept
        assert old not in {each.id for each in found.kept.minutes}
        assert found.kept.since == dt.date(2024, 10, 18)
        assert {(each.index, each.period) for each in found.kept.files} >= {("02-01", "2026")}
        done = draw_up(house, TODAY)
        again = draw_up(house, TODAY)
        assert again.record.id == done.record.id
        assert done.record.class_name == "handover_act"
        assert done.record.number == "Вн-1"
        with house.read() as session:
            files = {each.name: each for each, _text in components_of(session, done.record.id)}
        word = house.deployment.blobs.read(files["handover_act.docx"].sha256)
        assert house.deployment.blobs.read(files["handover_act.pdf"].sha256).startswith(b"%PDF")
    shown = words(word)
    assert "АКТ ПРИЁМА-ПЕРЕДАЧИ ДОКУМЕНТОВ" in shown
    assert "Ветрова Ирина Сергеевна передаёт, а Грачёв М.Е. принимает" in shown
    assert "Протокол заседания Президиума № 4" in shown
    assert "Документ ограниченного доступа" in shown
    assert "№ 5" not in shown
    assert "протоколов – 3" in shown
