"""Which names are likely one: by their words, by their letters, never across numbers or towns."""

from __future__ import annotations

import datetime as dt
import random
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regest.core.people.likeness import Likeness, likely_pairs
from regest.core.people.names import match_key, person_key
from regest.core.people.tables import Party, PartyKind

MOMENT = dt.datetime(2026, 10, 27, tzinfo=dt.UTC)
LONG = (
    "Муниципальное бюджетное общеобразовательное учреждение "
    "«Средняя общеобразовательная школа № 208»"
)
ORGANISATION, PERSON = PartyKind.ORGANISATION, PartyKind.PERSON


def party(number: int, name: str, kind: PartyKind = ORGANISATION, territory: str = "") -> Party:
    key = person_key(name) if kind is PERSON else match_key(name)
    return Party(
        id=f"{number:036}", kind=kind, name=name, match_key=key, territory=territory,
        created_at=MOMENT,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        ("МБОУ «СОШ № 208»", "МОУ СОШ №208", Likeness.SAME_WORDS),
        ("МБОУ «СОШ № 208»", "МАОУ «Средняя общеобразовательная школа N 208»",
         Likeness.SAME_WORDS),
        (
            "МБОУ «СОШ № 208»",
            LONG,
            Likeness.SAME_WORDS,
        ),
        ("МДОУ детский сад «Берёзка»", 'Д/с "Березка"', Likeness.SAME_WORDS),
        ("КГБПОУ «Каменогорский аграрный колледж»", "Каменогорский аграрный коледж",
         Likeness.SPELLING),
        ("МБОУ «СОШ № 208»", "МБОУ «СОШ № 203»", None),
        ("МБОУ «СОШ № 208»", "МБОУ «Гимназия № 208»", None),
        ("Министерство образования", "Министерство здравоохранения", None),
    ],
)  # fmt: skip
def test_organisations(one: str, other: str, why: Likeness | None) -> None:
    pairs = likely_pairs([party(1, one), party(2, other)], [])
    assert [pair.why for pair in pairs] == ([why] if why else [])


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        ("Ветрова Ирина Сергеевна", "Ветрова И.С.", Likeness.INITIALS),
        ("Ветрова Ирина Сергеевна", "Ветрова И.П.", None),
        ("Ветрова Ирина Сергеевна", "Ветрова Ирина Сергевна", Likeness.SPELLING),
        ("Ветрова Ирина Сергеевна", "Ветров Игорь Павлович", None),
    ],
)
def test_persons(one: str, other: str, why: Likeness | None) -> None:
    pairs = likely_pairs([party(1, one, PERSON), party(2, other, PERSON)], [])
    assert [pair.why for pair in pairs] == ([why] if why else [])


def test_towns_and_kinds_tell_apart() -> None:
    school, same = "МБОУ «СОШ № 1»", "МОУ «СОШ № 1»"
    assert (
        likely_pairs([party(1, school, territory="Бийск"), party(2, same, territory="Алейск")], [])
        == []
    )
    assert likely_pairs([party(1, school, territory="Бийск"), party(2, same)], [])
    assert likely_pairs([party(1, "Лицей"), party(2, "Лицей", PERSON)], []) == []


def test_who_bears_the_name_of_the_other() -> None:
    first, second = party(1, "Управление образования"), party(2, "ГУО")
    [pair] = likely_pairs([first, second], [(first.id, second.match_key), ("gone", "гуо")])
    assert (pair.why, pair.score) == (Likeness.OTHER_NAME, 100.0)


@given(st.lists(st.text(max_size=30), max_size=6), st.randoms())
def test_a_pair_is_two_of_the_parties_and_comes_once(
    names: list[str], chance: random.Random
) -> None:
    parties = [party(number, name) for number, name in enumerate(names)]
    pairs = likely_pairs(parties, [])
    ids = [(pair.first.id, pair.second.id) for pair in pairs]
    assert len(set(ids)) == len(ids)
    assert all(first < second for first, second in ids)
    shuffled = list(parties)
    chance.shuffle(shuffled)
    assert [(pair.first.id, pair.second.id) for pair in likely_pairs(shuffled, [])] == ids


def test_twenty_thousand_take_seconds() -> None:
    """All share their words, which is the worst there is."""
    parties = [
        party(n, f"МБОУ «Школа {chr(1072 + n % 32)}{n}» г. Каменогорска") for n in range(20_000)
    ]
    parties += [party(20_000, "МОУ «Школа а0» города Каменогорска")]
    started = time.process_time()
    pairs = likely_pairs(parties, [])
    assert time.process_time() - started < 20
    assert {"МБОУ «Школа а0» г. Каменогорска"} <= {pair.first.name for pair in pairs}
