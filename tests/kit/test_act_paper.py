"""The words of an act's paper: minutes, inventories, groups, and what stands on one page."""

from __future__ import annotations

import datetime as dt

import pytest

from regest.core.documents.paper import Gap, Paragraph, Signature, in_turn, sticks
from regest.core.retention.tables import (
    ActState,
    DisposalAct,
    DisposalActRow,
    Inventory,
    InventoryKind,
    InventoryState,
)
from regest.kit.act_paper import InventoryLine, inventories_words, lines_of, minutes_line


def inventory(number: int, kind: InventoryKind, minutes: str) -> Inventory:
    """Return an approved inventory."""
    return Inventory(
        id=str(number),
        kind=kind,
        number=number,
        first_year=2018,
        last_year=2020,
        state=InventoryState.APPROVED,
        drafted_by="secretary",
        drafted_at=dt.datetime(2021, 2, 1, tzinfo=dt.UTC),
        minutes=minutes,
    )


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("", "Протокол экспертной комиссии от ______________ № ____"),
        ("от 11.01.2027 № 1", "Протокол экспертной комиссии от 11.01.2027 № 1"),
        ("протокол от 11.01.2027 № 1", "Протокол экспертной комиссии от 11.01.2027 № 1"),
        ("протокол ЭК от 11.01.2027 № 1", "Протокол ЭК от 11.01.2027 № 1"),
    ],
)
def test_minutes_are_named_once(typed: str, printed: str) -> None:
    assert minutes_line(typed) == printed


def test_inventories_are_said_as_they_stand() -> None:
    """Nothing is said of files of the staff, and none of an inventory that is still to be made."""
    years = (2018, 2020)
    none = inventories_words(InventoryLine(years=years))
    assert none == "Дел постоянного хранения за 2018–2020 годы нет, описи не составлялись"
    lasting = inventory(1, InventoryKind.PERMANENT, "протокол ЭК от 01.02.2021 № 1")
    long_kept = inventory(2, InventoryKind.LONG_TERM, "№ 2")
    both = inventories_words(InventoryLine(years=years, inventories=(lasting, long_kept)))
    assert both == (
        "Опись дел постоянного хранения за 2018–2020 годы утверждена "
        "(№ 1, протокол ЭК от 01.02.2021 № 1). "
        "Опись дел временного (свыше 10 лет) хранения за 2018–2020 годы утверждена "
        "(№ 2, протокол экспертной комиссии № 2)"
    )
    awaited = inventories_words(InventoryLine(years=years, missing=True))
    assert awaited.startswith("Описи дел постоянного хранения за 2018–2020 годы утверждены")
    assert awaited.endswith("(протокол от ______________ № ____)")


def test_a_group_names_its_plans_from_the_first_to_the_last() -> None:
    rows = [
        DisposalActRow(
            id=str(year),
            act_id="act",
            position=place,
            file_id=str(year),
            index="04-02",
            title="Журнал регистрации",
            period=str(year),
            closing_year=year,
            act_from_year=year + 4,
        )
        for place, year in enumerate((2019, 2015, 2017), start=1)
    ]
    act = DisposalAct(
        id="act",
        year=2027,
        number=2,
        state=ActState.DRAFT,
        drawn_on=dt.date(2027, 1, 11),
        drafted_by="secretary",
        drafted_at=dt.datetime(2027, 1, 11, tzinfo=dt.UTC),
        grouped=True,
    )
    (line,) = lines_of(act, rows)
    assert line[2:6] == ("2015 – 2019", "Номенклатура 2015 – 2019", "04-02", "3")


def test_space_parts_no_signature_from_its_words() -> None:
    words, space, signed = Paragraph("Дата"), Gap(4), Signature("Председатель", "И. С. Ветрова")
    following = dict(in_turn((words, space, signed)))
    assert [sticks(following[each]) for each in (words, space, signed)] == [True, True, False]
