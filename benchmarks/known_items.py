"""Known items: queries drawn from documents, each with the documents that it has to find.

Nothing here asks the program under test: words are inflected by the dictionary of pymorphy3,
surnames by pytrovich, and edits and keys are drawn at random from a seed.
"""

from __future__ import annotations

import functools
import itertools
import random
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import pymorphy3
from pytrovich.enums import Case, Gender, NamePart
from pytrovich.maker import PetrovichDeclinationMaker

from benchmarks.corpus import Page

LETTERS = "абвгдежзийклмнопрстуфхцчшщъыьэюя"
RARE_DOCUMENTS = 20
# Names other than in -ов and -ин, as the rosters of any region have them.
_OTHER_SURNAMES = """
Шевченко Ткачук Ковальчук Бондарь Лебедь Кравец Гайдай Погосян Ким Троицкий Цой Дубровский Черных
Мицкевич Миллер Шульц Гофман Берг Вернер Кох Левитан Рабинович Сковорода Гончар Коваль Мельник
Толстой Донской Заславский Вишневецкий Яворский Белый Седых Долгих Дурново Живаго Саакян Мкртчян
Гогоберидзе Джугашвили Бауэр Рейтер Зиберт Кулик Сокол Заяц Журавель Пушкарь Крутояров Прибрежный
"""
SENTENCES = {
    Case.GENITIVE: "Рассмотрено заявление {name} о предоставлении отпуска.",
    Case.DATIVE: "Поручить {name} подготовку материалов к заседанию.",
    Case.ACCUSATIVE: "Назначить {name} ответственным за выпуск сборника.",
    Case.INSTRUMENTAL: "Отчёт представлен {name} в установленный срок.",
    Case.PREPOSITIONAL: "К делу приложены сведения о {name} и копия диплома.",
}
_WORD = re.compile("[а-яё]+", re.IGNORECASE)
_CYRILLIC_TITLE = re.compile(r"[^a-zA-Z«»„“]*")
_INFLECTED = frozenset({"NOUN", "ADJF", "ADJS", "VERB", "PRTF", "PRTS", "NUMR"})
_RARE = "Arch Infr Slng Dist Erro Litr Abbr Supr Cmp2 V-oy V-ey V-be V-bi V-ie V-en V-ej V-sh"
_RARE_FORMS = frozenset(_RARE.split())
_RUSSIAN_KEYS = "йцукенгшщзхъфывапролджэячсмитьбю.ёЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,Ё№;:?/" + '"'
_LATIN_KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,./`QWERTYUIOP{}ASDFGHJKL" + ':"ZXCVBNM<>?~#$^&|@'
_LAYOUT = str.maketrans(_RUSSIAN_KEYS, _LATIN_KEYS)


@dataclass(frozen=True, slots=True)
class Item:
    """A query and the places of the documents that it has to find."""

    query: str
    wanted: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Names:
    """Documents that name a person in an oblique case, and how each person is asked for."""

    pages: list[Page]
    items: list[Item]


def rows(pages: Sequence[Page], names: Names, seed: int, each: int) -> dict[str, list[Item]]:
    """Return the queries of every row of the table, the same for the same seed."""
    people = random.Random(seed).sample(names.items, min(200, len(names.items)))
    drawn = {
        "exact title": (Item(page.title, (at,)) for at, page in _shuffled(pages, seed)),
        "every word inflected": _inflected_titles(pages, seed),
        "one typo": _titles_with_typo(pages, seed),
        "2 rare inflected words": _rare_words(pages, seed),
        "wrong layout": _titles_in_latin_keys(pages, seed),
    }
    found = {name: list(itertools.islice(items, each)) for name, items in drawn.items()}
    return {**found, "surnames": people}


def named(surnames: Sequence[str], first: int) -> Names:
    """Return five documents for each person, to stand from place `first`, and the people."""
    maker = PetrovichDeclinationMaker()
    pages: list[Page] = []
    items: list[Item] = []
    for number, surname in enumerate([*surnames, *_OTHER_SURNAMES.split()]):
        woman = number % 2 == 1
        nominative = _of_woman(surname) if woman else surname
        places = range(first + len(pages), first + len(pages) + len(SENTENCES))
        gender = Gender.FEMALE if woman else Gender.MALE
        for case, sentence in SENTENCES.items():
            form = maker.make(NamePart.LASTNAME, gender, case, nominative)
            pages.append(Page(f"Выписка {len(pages) + 1}", sentence.format(name=form)))
        items.append(Item(nominative, tuple(places)))
    return Names(pages, items)


def _of_woman(surname: str) -> str:
    if re.search("(?:[оеё]в|[иы]н)$", surname):
        return f"{surname}а"
    return re.sub("(?<=[клнт])[ыио]й$", "ая", surname)


def _shuffled(pages: Sequence[Page], seed: int) -> Iterator[tuple[int, Page]]:
    places = list(range(len(pages)))
    random.Random(seed).shuffle(places)
    return ((at, pages[at]) for at in places)


def _inflected_titles(pages: Sequence[Page], seed: int) -> Iterator[Item]:
    chance = random.Random(seed)
    for at, page in _shuffled(pages, seed):
        query = _WORD.sub(lambda word: _other_form(word[0], chance), page.title)
        if query != page.title:
            yield Item(query, (at,))


def _titles_with_typo(pages: Sequence[Page], seed: int) -> Iterator[Item]:
    chance = random.Random(seed)
    for at, page in _shuffled(pages, seed):
        words = [word for word in _WORD.finditer(page.title) if len(word[0]) >= 4]
        if words:
            word = chance.choice(words)
            start, end = word.span()
            yield Item(page.title[:start] + _mistyped(word[0], chance) + page.title[end:], (at,))


def _rare_words(pages: Sequence[Page], seed: int) -> Iterator[Item]:
    chance = random.Random(seed)
    known = [_known_words(page.body) for page in pages]
    often = Counter(lemma for words in known for lemma in words)
    for at, _page in _shuffled(pages, seed):
        rare = sorted(lemma for lemma in known[at] if often[lemma] <= RARE_DOCUMENTS)
        if len(rare) >= 2:
            pair = chance.sample(rare, 2)
            forms = [_other_form(chance.choice(known[at][lemma]), chance) for lemma in pair]
            yield Item(" ".join(forms), (at,))


def _titles_in_latin_keys(pages: Sequence[Page], seed: int) -> Iterator[Item]:
    for at, page in _shuffled(pages, seed):
        title = re.sub("[–—]", "-", page.title)
        if _CYRILLIC_TITLE.fullmatch(title):
            yield Item(title.translate(_LAYOUT), (at,))


def _known_words(text: str) -> dict[str, list[str]]:
    """Return lemma → the words of a text that are forms of it, if there are other forms too."""
    found: dict[str, list[str]] = defaultdict(list)
    for word in sorted(set(_WORD.findall(text.lower()))):
        if len(word) >= 4 and _other_forms(word):
            found[_morph().parse(word)[0].normal_form].append(word)
    return found


@functools.cache
def _other_forms(word: str) -> tuple[str, ...]:
    """Return the other forms of a word that the dictionary knows, in its likeliest reading."""
    if not _morph().word_is_known(word):
        return ()
    reading = _morph().parse(word)[0]
    if reading.tag.POS not in _INFLECTED:
        return ()
    forms = (form for form in reading.lexeme if form.tag.POS == reading.tag.POS)
    usual = {form.word for form in forms if not _RARE_FORMS & form.tag.grammemes}
    same = word.replace("ё", "е")
    return tuple(sorted(form for form in usual if form.replace("ё", "е") != same))


def _other_form(word: str, chance: random.Random) -> str:
    forms = _other_forms(word.lower())
    if not forms:
        return word
    form = chance.choice(forms)
    return form.capitalize() if word[0].isupper() else form


def _mistyped(word: str, chance: random.Random) -> str:
    """Return a word with one letter left out, put in, replaced, or changed with the next."""
    wrong = word
    while wrong == word:
        at, kind = chance.randrange(len(word)), chance.randrange(4)
        letter = chance.choice(LETTERS)
        before, rest = word[:at], word[at:]
        changed = rest[1::-1] + rest[2:]
        wrong = before + (rest[1:], letter + rest, letter + rest[1:], changed)[kind]
    return wrong


@functools.cache
def _morph() -> pymorphy3.MorphAnalyzer:
    return pymorphy3.MorphAnalyzer()
