"""A name before a colon narrows a query; a name that nobody has is a word like any other."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from regest.core.hooks.search_types import QueryTerm, SearchField
from regest.core.hooks.types import FieldKind
from regest.core.store.database import Database
from regest.index.query_fields import ClassWords, SearchFields, search_fields
from regest.plugins.journal.search_fields import SEARCH_FIELDS
from tests.index.papers import Paper, add
from tests.index.plans import NAMES, asked, shown, terms

SENDERS = "(party.correspondent={0} | party.author={0} | party.signatory={0})"

FILTERS = [
    ("от:министерство", SENDERS.format("министерство")),
    ("from:министерство", SENDERS.format("министерство")),
    ("ОТ:министерство", SENDERS.format("министерство")),
    ("от:минист*", SENDERS.format("минист*")),
    ("кому:школа", "party.addressee=школа"),
    ("to:school", "party.addressee=school"),
    (
        'кому:"малая школа"',
        "(party.addressee=малая & party.addressee=школа)",
    ),
    ("корреспондент:школа", "(party.correspondent=школа | party.addressee=школа)"),
    ("от:20.11.2026", "date[2026-11-20..2026-11-20]"),
    ("год:2026", "year=2026"),
    ("year:2026", "year=2026"),
    ("год: 2026", "year=2026"),
    ("год:2024-2026", "(year=2024 | year=2025 | year=2026)"),
    ("год:2026–2024", "(year=2024 | year=2025 | year=2026)"),
    ("год:2024..2025", "(year=2024 | year=2025)"),
    ("вид:протокол", "class_name=presidium_minutes"),
    ("вид:протоколы", "class_name=presidium_minutes"),
    ("вид:прот", "class_name=presidium_minutes"),
    ('вид:"заседания президиума"', "class_name=presidium_minutes"),
    ("class:minutes", "class_name=presidium_minutes"),
    ("class:presidium_minutes", "class_name=presidium_minutes"),
    ("вид:вх", "class_name=incoming_letter"),
    ("вид:приказы", "class_name=authority_order"),
    ("дело:02-02", "file_index=02-02"),
    ("дело:02–02", "file_index=02-02"),
    ("file:02", "(file_index=02-01 | file_index=02-01-03 | file_index=02-02)"),
    ("дело:02-01", "(file_index=02-01 | file_index=02-01-03)"),
    ("дело:09-09", "file_index=09-09"),
    ("номер:21-05/1187", "exact=21-05/1187"),
    ("номер:№21–05/1187.", "exact=21-05/1187"),
    ('number:"N 44/K"', "exact=44/к"),
    ("номер: Вх-12", "exact=вх-12"),
    ("с:20.11.2026", "date[2026-11-20..]"),
    ("after:2026-11-20", "date[2026-11-20..]"),
    ("с:2024", "date[2024-01-01..]"),
    ("до:20.11.2026", "date[..2026-11-20]"),
    ("before:20.11.26", "date[..2026-11-20]"),
    ("до:2025", "date[..2025-12-31]"),
    ("до:октября", "date[..2026-10-31]"),
    ("дата:20.11.2026", "date[2026-11-20..2026-11-20]"),
    ("дата:вчера", "date[2026-11-21..2026-11-21]"),
    ("дата:10.2026", "date[2026-10-01..2026-10-31]"),
    ("дата:2025", "date[2025-01-01..2025-12-31]"),
    ("дата:с 1 по 15 ноября", "date[2026-11-01..2026-11-15]"),
    ('date:"last week"', "date[2026-11-09..2026-11-15]"),
    ("гриф:конф", "mark=Конфиденциально"),
    ('гриф:"служебного пользования"', "mark=Для служебного пользования"),
    ("mark:секретно", "mark=секретно"),
    ("заголовок:план", "heading=план"),
    ("title:план*", "heading=план*"),
    ('заголовок:"план работы"', 'heading="план работы"'),
    ("исполнитель:Иванова", "(field.executor_account=Иванова | party.executor=Иванова)"),
    ("executor:Иванова", "(field.executor_account=Иванова | party.executor=Иванова)"),
    (
        "внешний:№21-05/1187",
        "(exact=21-05/1187 & {0}=21 & {0}=05 & {0}=1187)".format("field.foreign_number"),
    ),
    ("отправлено:вчера", "field.dispatched_on[2026-11-21..2026-11-21]"),
    ("листов:3", 'field.sheets="3"'),
    ("копия:да", 'field.is_copy="yes"'),
    ('от:"министерство', SENDERS.format("министерство")),
]


@pytest.mark.parametrize(("typed", "plan"), FILTERS)
def test_a_filter_narrows_by_its_column(typed: str, plan: str) -> None:
    assert shown(asked(f"{typed} слово").plan()) == f"{plan} & слово"


@pytest.mark.parametrize("typed", ["слово -год:2025", "НЕ год:2025 слово", "слово NOT year:2025"])
def test_a_filter_may_be_excluded(typed: str) -> None:
    assert shown(asked(typed).plan()) == "слово & -year=2025"


@pytest.mark.parametrize(
    "typed",
    [
        "имя:значение",
        "год:давно",
        "год:20252026",
        "дата:завтрак",
        "номер:отсутствует",
        "номер:б/н",
        "дело:переписка",
        "вид:чепуха",
        "вид:пр",
        "от:???",
        "Кому: всем",
        "from: school",
        "исполнитель: Иванова",
        "1с:предприятие",
        "c:октября",
    ],
)
def test_what_is_no_filter_is_words(typed: str) -> None:
    """A name that nobody has, a value that cannot be meant, or a blank before free words."""
    plan = asked(typed).plan()
    assert {term.column for tier in plan.tiers for term in terms(tier)} <= {"", "exact", "year"}
    assert not any(tier is None for tier in plan.tiers)


def test_a_class_that_is_not_there_is_told() -> None:
    assert [note.text("en") for note in asked("вид:чепуха").notes] == [
        "There is no record class “чепуха”"
    ]


def test_a_bound_says_how_it_was_meant() -> None:
    notes = [note.text("en") for note in asked("с:октября до:2026 дата:20.11.2026").notes]
    assert notes == [
        "“октября” means from 01.10.2026 on",
        "“2026” means up to 31.12.2026",
    ]


def test_a_field_of_a_plugin_that_is_off_is_a_word() -> None:
    assert shown(asked("исполнитель:Иванова", SearchFields()).plan()).startswith(
        "исполнитель & Иванова~ //"
    )


def test_a_name_of_several_fields_is_sought_in_all() -> None:
    """The journal's letters say what they are in a field: «вид:» looks there as well."""
    names = SearchFields(declared=SEARCH_FIELDS, classes=NAMES.classes)
    assert shown(asked("вид:приказ", names).plan()) == (
        "(class_name=authority_order | field.kind=приказ)"
    )
    assert shown(asked("вид:письмо", names).plan()) == "field.kind=письмо"


def test_journal_fields_are_sought_by_name() -> None:
    names = SearchFields(declared=SEARCH_FIELDS)
    found = [
        shown(asked(typed, names).plan())
        for typed in ("исполнитель:Иванова", "доставка:почтой", "отправлено:2026", "ответ-на:112")
    ]
    assert found == [
        "(field.executor_account=Иванова | party.executor=Иванова)",
        "field.delivery=почтой",
        "field.dispatched_on[2026-01-01..2026-12-31]",
        "field.reference=112",
    ]


def test_titles_of_one_word_are_names() -> None:
    field = SearchField(
        name="maker", title=NAMES.declared[0].title, roles=("maker",), kind=FieldKind.TEXT
    )
    assert SearchFields(declared=(field,)).readings("ИСПОЛНИТЕЛЬ")
    assert not SearchFields(declared=(NAMES.declared[1],)).readings("корреспондента")


def test_expansion_is_bounded() -> None:
    """However much a name fits, an engine is asked for a bounded number of values."""
    names = SearchFields(
        classes=tuple(ClassWords(f"class_{at}", (f"Акт {at}",)) for at in range(1000)),
        file_indexes=tuple(f"02-{at}" for at in range(1000)),
    )
    sizes = [
        len(terms(asked(typed, names).plan().tiers[0]))
        for typed in ("год:1000-9999", "вид:акт", "дело:02")
    ]
    assert sizes == [201, 50, 200]


def test_filters_that_grow_too_wide_are_left_out_and_told() -> None:
    question = asked("год:1900-2026 год:1901-2027 год:1902-2028 год:1903-2029 год:2026")
    assert len(terms(question.plan().tiers[0])) == 127 * 3 + 1
    assert [note.text("en") for note in question.notes] == [
        "“1903-2029” was left out: the filters are too wide"
    ]


@pytest.fixture
def known(database: Database, tmp_path: Path) -> Iterator[SearchFields]:
    """Give the names of a database with a paper that is marked."""
    add(database, Paper(heading="О чём-то", mark="Конфиденциально"))
    with database.read() as session:
        yield search_fields(session, NAMES.declared)


def test_names_are_read_from_the_database(known: SearchFields) -> None:
    assert known.marks == ("Конфиденциально",)
    assert [each.words for each in known.classes] == [("letter", "Письмо", "Letter")]
    assert asked("вид:письмо гриф:конф", known).plan().tiers[0] is not None
    assert terms(asked("вид:письма", known).plan().tiers[0]) == [
        QueryTerm("letter", column="class_name")
    ]
