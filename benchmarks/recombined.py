"""Records of Russian prose made by the program itself, and what people might ask of them.

Bodies are sentences of the sample letters among dictionary words by Zipf's law, about 3 kB each;
the same seed makes the same records and queries.
"""

from __future__ import annotations

import itertools
import random
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

import pymorphy3

from regest.core.hooks.search_types import IndexDocument

LETTERS = Path(__file__).parent.parent / "tests" / "index" / "letters"
KEYS = tuple(f"key-{n:02}" for n in range(40))
MARKS = ("", "", "", "", "Для служебного пользования", "Конфиденциально")
CLASSES = ("incoming_letter", "incoming_letter", "outgoing_letter", "protocol", "methodical")
ORGANISATIONS = ("Министерство", "Комитет", "Гимназия", "Школа", "Лицей", "Институт", "Управление")
_WORD = re.compile(r"[^\W_]+")
_SENTENCE = re.compile(r"(?<=[.!?])\s+")
_LAW = (
    "в соответствии с ч. 2 ст. 14 Федерального закона от 29.12.2012 № 273-ФЗ «Об образовании»",
    'п. 3.1. раздела III: "организация вправе (при наличии оснований) обжаловать"',
    "ст. 7.2, 7.3; пп. «а»–«д» п. 11 Положения (ред. от 20.11.2026 № 21-05/1187)",
)
_PASTED = (
    'SELECT * FROM record WHERE heading LIKE "%приём%";',
    "def f(x): return x[:10] + '/' # note",
    "https://example.org/?q=приём&year=2026#top",
    '{"номер": "01-12/345", "дата": null}',
    "C:\\Документы\\письмо (2).docx",
    "😀🎓📎 приём 🇷🇺",
    "\u202eмеиреМ\u202c приём\u00ad\u200bа ￼",
    "((((приём",
    'a:b:c «« """ \' -- НЕ НЕ ИЛИ ИЛИ',
)
_FIELDS = (
    "от",
    "кому",
    "год",
    "вид",
    "дело",
    "до",
    "после",
    "номер",
    "гриф",
    "from",
    "year",
    "нет",
)
_DATES = (
    "вчера",
    "в октябре 2026",
    "за квартал",
    "20.11.2026",
    "2026",
    "за прошлый год",
    "31.02.26",
)
_JOINTS = ("", "", "", "ИЛИ", "OR", "НЕ", "-", "и", '"', "«", "»", "(", ")", ":", "*", "|", "~")


class Corpus:
    """Words and sentences that records and queries are made of."""

    def __init__(self, seed: int) -> None:
        self.seed = seed
        self.words = _dictionary_words()
        random.Random(seed).shuffle(self.words)
        ranks = range(10, len(self.words) + 10)
        self._weights = list(itertools.accumulate(1 / rank for rank in ranks))
        self._sentences = [
            sentence
            for path in sorted(LETTERS.glob("*.txt"))
            for sentence in _SENTENCE.split(path.read_text())
        ]

    def records(self, count: int) -> Iterator[IndexDocument]:
        """Yield `count` records."""
        chance = random.Random(self.seed)
        for number in range(count):
            yield self._record(number, chance)

    def queries(self, records: Sequence[IndexDocument], count: int) -> list[str]:
        """Return what members ask: words of headings and bodies, now and then a number."""
        chance = random.Random(self.seed + 1)
        asked = []
        for place in range(count):
            record = chance.choice(records)
            heading = _WORD.findall(record.heading)[1:]
            if place % 10 == 0:
                asked.append(record.number)
            elif place % 10 == 1:
                asked.append(" ".join(chance.sample(_WORD.findall(record.body), 3)))
            elif place % 10 < 4:
                asked.append(chance.choice(heading))
            else:
                asked.append(" ".join(chance.sample(heading, 2)))
        return asked

    def fuzzed(self, count: int) -> list[str]:
        """Return queries of fuzzed grammar, law quotations, code and emoji."""
        chance = random.Random(self.seed + 2)
        return [self._fuzzed(chance) for _query in range(count)]

    def _record(self, number: int, chance: random.Random) -> IndexDocument:
        drawn = chance.choices(self.words, cum_weights=self._weights, k=200)
        body = " ".join([*chance.choices(self._sentences, k=8), *drawn])
        heading = chance.choices(self.words, cum_weights=self._weights, k=4)
        party = min(int(chance.paretovariate(0.7)), 500)
        year = chance.randint(2016, 2026)
        return IndexDocument(
            record_id=f"{number:08}",
            version=1,
            visibility_key=chance.choice(KEYS),
            class_name=chance.choice(CLASSES),
            heading="О " + " ".join(heading),
            number=f"Вх-{number}",
            exact=(f"вх-{number}",),
            year=str(year),
            date=f"{year}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}",
            file_index=f"{chance.randint(1, 9):02}-{chance.randint(1, 12):02}",
            mark=chance.choice(MARKS),
            state="registered",
            body=body,
            correspondents=(f"party-{party:04}",),
            parties={"correspondent": f"{ORGANISATIONS[party % 7]} № {party}"},
            fields={"pages": str(chance.randint(1, 30)), "delivery": "почта"},
        )

    def _fuzzed(self, chance: random.Random) -> str:
        shape = chance.random()
        if shape < 0.1:
            return chance.choice(_LAW)[chance.randint(0, 20) :]
        if shape < 0.2:
            return chance.choice(_PASTED)
        if shape < 0.25:
            return "".join(chr(chance.randint(1, 0x2FFF)) for _letter in range(40))
        pieces = [self._piece(chance) for _piece in range(chance.randint(1, 25))]
        return " ".join(pieces)

    def _piece(self, chance: random.Random) -> str:
        word = chance.choices(self.words, cum_weights=self._weights)[0]
        return chance.choice(
            [
                word,
                word.capitalize(),
                f"{word[: chance.randint(1, 5)]}*",
                f'"{word} {chance.choice(self.words)}"',
                f"-{word}",
                f"{chance.choice(_FIELDS)}:{chance.choice([word, *_DATES])}",
                chance.choice(_DATES),
                chance.choice(_JOINTS),
                f"{chance.randint(1, 99)}-{chance.randint(1, 99):02}/{chance.randint(1, 999)}",
            ]
        )


def _dictionary_words(step: int = 60, each: int = 2400) -> list[str]:
    """Return some thousand words of the Russian dictionary in all their forms."""
    morph = pymorphy3.MorphAnalyzer()
    prefixes = ("".join(pair) for pair in itertools.product("бвгдзклмнопрст", "аеиор"))
    return [
        parsed.word
        for prefix in prefixes
        for parsed in itertools.islice(morph.iter_known_word_parses(prefix), 0, each, step)
    ]
