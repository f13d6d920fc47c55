"""A letter that a reader may not see leaves no trace in anything that a search tells (ACC-2).

Two catalogues differ in one confidential letter. Whoever it is hidden from gets the same answers
from both, whatever they ask.
"""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import pytest

from regest.core.base.clock import ManualClock
from regest.core.catalogue.tables import RecordClassRow
from regest.core.hooks.search_types import SearchEngineDeclaration
from regest.core.people.access import CONSOLE_READER, Reader
from regest.core.store.database import Database
from regest.index import analysis
from regest.index.engine import SearchIndex
from regest.index.indexer import drain
from regest.index.lease import Lease
from regest.index.query_fields import search_fields
from regest.index.search import SearchPage, search
from regest.index.suggest import suggest
from tests.index.engines import ENGINES, opener
from tests.index.papers import CLERK, MEMBER, Paper, add, letters
from tests.support.databases import manual_clock, opened, prepare

TODAY = dt.date(2026, 10, 27)
QUERIES = 150
RUSSIAN = "йцукенгшщзхъфывапролджэячсмитьбюё"
ENGLISH = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`"
# Words of its own, words of others, words that others mistype, a name, a number, a kind, a year.
HIDDEN = Paper(
    heading="Представление о засидании тайной коллегии и приёмке вертолётов",
    text="Протакол и аналетическая записка о вертолётах, сертификат и приём, колледж, вертолёт",
    number="Вх-8",
    numbers={"foreign_number": "77-13/4242"},
    people=["Тайное бюро Заречья", "Министерство образования Приобского края"],
    mark="Конфиденциально",
    class_name="dossier",
    day=dt.date(2019, 3, 5),
)
VISIBLE = (
    Paper(heading="Протокол заседания Президиума", text="Слушали: о приёме. Решили: принять."),
    Paper(heading="Отчёт Белова", text="Вертелись вопросы; выводы аналитические", people=["Белов"]),
)


class Twin:
    """A catalogue with its index, asked by one reader at a time."""

    def __init__(
        self, database: Database, index: SearchIndex, papers: list[Paper], clock: ManualClock
    ) -> None:
        self.database, self.index = database, index
        _known_class(database, HIDDEN.class_name)
        self.names: dict[str, str] = {}
        for paper in papers:
            self.names[add(database, paper)] = paper.heading + paper.number
            # Equal hits stand in the order of their ids, which tell the millisecond.
            clock.advance(seconds=1)
        drain(database, index, Lease(database, index.folder), 60)

    def told(self, text: str, reader: Reader, *, ordered: bool) -> dict[str, Any]:
        """Return all that a search tells a reader, with names for ids."""
        with self.database.read() as session:
            fields = search_fields(session)
            page = search(
                session,
                self.index,
                reader,
                text,
                today=TODAY,
                facets=True,
                limit=1000,
                names=fields,
            )
            going_on = suggest(session, self.index, reader, text)
        hits = [
            (self.names[hit.id], hit.heading_marks, hit.highlights, hit.reasons)
            for hit in page.hits
        ]
        return {
            "total": page.total,
            "waiting": page.waiting,
            "hits": hits if ordered else sorted(hits, key=str),
            "text": page.text,
            "corrections": page.corrections,
            "suggestions": page.suggestions,
            "notes": page.notes,
            "facets": _facets(page),
            "going on": going_on,
        }


def _known_class(database: Database, name: str) -> None:
    """Save a record class: classes come from presets and plugins, and everybody may know them."""
    with database.work(CLERK) as work:
        work.session.add(RecordClassRow(name=name, title_ru="Досье", title_en="Dossier"))
        work.witness("preset.loaded", "deployment", "test")


def _facets(page: SearchPage) -> list[object]:
    return [
        (facet.column, facet.more, [(str(each.title), each.count) for each in facet.values])
        for facet in page.facets
    ]


@contextmanager
def catalogue(
    folder: Path, declaration: SearchEngineDeclaration, papers: list[Paper]
) -> Iterator[Twin]:
    folder.mkdir()
    url = f"sqlite:///{folder / 'regest.db'}"
    prepare(url, folder)
    clock = manual_clock()
    with opened(url, folder, clock) as database:
        index = SearchIndex(folder / "index", declaration)
        yield Twin(database, index, papers, clock)
        index.close()


@pytest.fixture(scope="module", params=ENGINES, ids=lambda declaration: declaration.name)
def twins(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Twin, Twin]]:
    """Give two catalogues; the second has the hidden letter too."""
    opener(request.param)
    papers = [*letters().values(), *VISIBLE]
    folder = tmp_path_factory.mktemp("twins")
    with ExitStack() as stack:
        plain = stack.enter_context(catalogue(folder / "plain", request.param, papers))
        # Not the last one, so that it cannot be known by its place.
        more = [*papers[:3], HIDDEN, *papers[3:]]
        yield plain, stack.enter_context(catalogue(folder / "more", request.param, more))


def queries() -> list[str]:
    """Return what a curious reader might try: words, slips, keys, beginnings, numbers, filters."""
    chance = random.Random(3)
    papers = [*letters().values(), *VISIBLE, HIDDEN, HIDDEN, HIDDEN]
    asked = [
        "тайное бюро",
        "от:тайное",
        "корреспондент:заречья",
        "гриф:конфиденциально",
        "гриф:конф",
        "вид:dossier",
        "год:2019",
        "дата:05.03.2019",
        "77-13/4242",
        "номер:77-13/4242",
        "Вх-8",
        "протакол",
        "засидание",
        "аналетическая записка",
        "вертолёт",
        "вертолет*",
        "dthnjk`n",
        "ghjnfrjk",
        "-вертолёт",
        "протокол -вертолёт",
        "",
    ]
    while len(asked) < QUERIES:
        paper = chance.choice(papers)
        words = analysis.surfaces(f"{paper.heading} {paper.text[:600]} {' '.join(paper.people)}")
        drawn = [_changed(chance.choice(words), chance) for _ in range(chance.randint(1, 3))]
        asked.append(chance.choice(("{}", "{}", '"{}"', "-{}")).format(" ".join(drawn)))
    return asked


def _changed(word: str, chance: random.Random) -> str:
    at, letter = chance.randrange(len(word)), chance.choice(RUSSIAN)
    return chance.choice(
        (
            word,
            word[:at] + word[at + 1 :],
            word[:at] + letter + word[at + 1 :],
            word[: at + 1] + "*",
            word.lower().translate(str.maketrans(RUSSIAN, ENGLISH)),
        )
    )


@pytest.mark.parametrize("text", queries())
def test_a_hidden_letter_changes_nothing(twins: tuple[Twin, Twin], text: str) -> None:
    """Ids, total, facets, help, fragments and reasons are the same; order where it is ours."""
    plain, more = twins
    # Term statistics of this engine count every record: docs/security.md says so.
    ordered = plain.index.name == "whoosh"
    assert more.told(text, MEMBER, ordered=ordered) == plain.told(text, MEMBER, ordered=ordered)


def test_the_letter_would_be_noticed(twins: tuple[Twin, Twin]) -> None:
    """Whoever may see it is told of it everywhere, so that the test above tests something."""
    plain, more = twins
    for text, telling in (
        ("вертолёт", "total"),
        ("протакол", "corrections"),
        ("вертолеты", "hits"),
        ("вертол", "going on"),
        ("тайн", "going on"),
        ("77-13", "going on"),
        ("", "facets"),
        ("год:2019", "total"),
    ):
        seen = more.told(text, CONSOLE_READER, ordered=True)[telling]
        assert seen != plain.told(text, CONSOLE_READER, ordered=True)[telling], text
