"""A register is brought in with its history, all or nothing, and a second time adds the new."""

from __future__ import annotations

import datetime as dt

import pytest

from regest.core.base.errors import Refusal
from regest.core.people.parties import party_called
from regest.core.people.rosters import list_standings
from regest.kit.house import House
from regest.plugins.membership import composition, organisations
from regest.plugins.membership.importing import bringing
from tests.support.members import TODAY

HEADER = "Организация;Муниципалитет;Статус;С даты;По дату;Причина;Приказ №;Приказ от;Руководитель"
LINES = (
    "МБОУ «Старая»;Заречинск;член;01.09.2019;31.08.2022;выход по заявлению;12;01.09.2019;",
    "МБОУ «Старая»;Заречинск;член;01.09.2024;;;40;01.09.2024;Белова Мария Андреевна",
    "МБДОУ «Малыш»;Бийск;кандидат;2025-02-03;;;;;",
)


def table(*lines: str) -> bytes:
    """Return a table of these lines under the titles."""
    return "\n".join((HEADER, *lines)).encode()


def test_history_is_kept(house: House) -> None:
    bringing.bring(house, "реестр.csv", table(*LINES))
    with house.read() as session:
        card = organisations.card_of(house, session, "МБОУ «Старая»")
        assert [(each.standing.starts_on, each.standing.ends_on) for each in card.standings] == [
            (dt.date(2019, 9, 1), dt.date(2022, 8, 31)),
            (dt.date(2024, 9, 1), None),
        ]
        assert (card.state, card.head and card.head.name) == ("member", "Белова Мария Андреевна")
        assert card.party.territory == "Заречинск"
        day = dt.date(2023, 1, 1)
        assert composition.place_of(session, card.party.id, day) is None
        before = organisations.card_of(house, session, "МБОУ «Старая»", day)
        assert before.state == "exit"
        malysh = party_called(session, "МБДОУ «Малыш»")
        (line,) = list_standings(session, TODAY, party_id=malysh.id)
        assert line.standing.kind == "candidate"


def test_a_survey_writes_nothing(house: House) -> None:
    found = bringing.survey(house, "реестр.csv", table(*LINES))
    assert (len(found.fresh), found.new_organisations) == (3, ("МБОУ «Старая»", "МБДОУ «Малыш»"))
    with house.read() as session:
        names = {each.organisation.name for each in composition.places_on(session, TODAY)}
    assert "МБОУ «Старая»" not in names


def test_a_longer_register_brings_only_the_new_lines(house: House) -> None:
    bringing.bring(house, "реестр.csv", table(*LINES[:2]))
    found = bringing.bring(house, "реестр.csv", table(*LINES))
    assert (len(found.fresh), len(found.known)) == (1, 2)
    with pytest.raises(Refusal) as refused:
        bringing.bring(house, "реестр.csv", table(*LINES))
    assert refused.value.code == "register_empty"


@pytest.mark.parametrize(
    "line",
    [
        "МБОУ «Старая»;;член;01.01.2020;;;;;",
        "МБОУ «Другая»;;член;;;;;;",
        "МБОУ «Другая»;;член;05.05.2020;01.01.2020;;;;",
        "МБОУ «Другая»;;член;вчера;;;;;",
        ";;член;05.05.2020;;;;;",
    ],
)
def test_one_faulty_row_stops_all(house: House, line: str) -> None:
    with pytest.raises(Refusal) as refused:
        bringing.bring(house, "реестр.csv", table(*LINES, line))
    assert refused.value.code == "register_faulty"
    with house.read() as session:
        names = {each.organisation.name for each in composition.places_on(session, TODAY)}
    assert "МБОУ «Старая»" not in names


def test_a_table_without_titles_is_refused(house: House) -> None:
    with pytest.raises(Refusal) as refused:
        bringing.survey(house, "реестр.csv", b"a;b\n1;2\n")
    assert refused.value.code == "register_columns"


@pytest.mark.parametrize(
    ("row", "why"),
    [
        ("МБОУ «А»;;исключён;01.09.2019;;;;;", "“исключён” is neither member nor candidate"),
        ("МБОУ «А»;;член;01.09.0019;;;;;", "the year 0019 is a slip"),
        (
            f"МБОУ «А»;{'т' * 121};член;01.09.2019;;;;;",
            f"“{'т' * 40}…” is too long: 121 characters, at most 120",
        ),
    ],
)
def test_a_row_that_would_be_misread_stops_the_register(house: House, row: str, why: str) -> None:
    """Each is told with its row: before, the first became a member and the last had no row."""
    found = bringing.survey(house, "реестр.csv", table(LINES[0], row))
    assert [(each.number, each.why.text("en")) for each in found.faulty] == [(3, why)]
    with pytest.raises(Refusal) as caught:
        bringing.bring(house, "реестр.csv", table(LINES[0], row))
    assert caught.value.code == "register_faulty"
