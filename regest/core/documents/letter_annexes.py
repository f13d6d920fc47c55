"""The enclosures that a letter lists: «Приложение: форма таблицы на 2 л. в 1 экз.»."""

from __future__ import annotations

import re
from collections.abc import Sequence

from regest.core.documents.letter_lines import Row
from regest.core.documents.letter_values import Annex, Found, place

_OPENS = re.compile(r"приложени[ея]\s*(?::|(?=\d+[.)]\s)|(?=на\s+\d)|$)\s*", re.IGNORECASE)
_ITEM = re.compile(r"(?P<number>\d{1,2})\s?[.)]\s+")
_INNER_ITEM = re.compile(r"(?:;\s*|(?<=экз\.)\s+|(?<=л\.)\s+)(?=\d{1,2}[.)]\s)")
# «на 2 л. в 1 экз.» as it is typed, and as recognition of scans misreads it: «Ha 2 JI. B 1 экз.».
_ON, _IN, _LEAF = r"[нh][аa]", r"[вb]", r"(?:л|ji|jl|1(?=\.\s*[вb]))"
_SPELT = r"(?:\([^()]{1,40}\)\s*)?"
_SHEETS = re.compile(
    rf"(?:\W|^){_ON}\s+(?P<count>\d{{1,4}})(?:\s?-?\s?(?:х|ти|и|ом|м))?\s*{_SPELT}"
    rf"{_LEAF}(?:\.|ист\w*|(?=\s*{_IN}\s))|(?P<other>\d{{1,4}})\s*{_LEAF}(?:\.|ист)",
    re.IGNORECASE,
)
_COPIES = re.compile(rf"(?:{_IN}|,)\s*(?P<count>\d{{1,3}})\s*{_SPELT}экз", re.IGNORECASE)
_TITLE_ENDS = re.compile(
    rf"[\s,;.–-]*(?:всего\s+)?(?:(?<!\w){_ON}\s+\S+\s*{_LEAF}(?:\W|ист)|(?<!\w){_ON}\s+\d|\d+\s*л\."
    rf"|(?<!\w){_IN}\s+\d+\s*экз|\(\s*\d).*$",
    re.IGNORECASE,
)
_ROWS = 60
_LONGEST = 600


def annexes(body: Sequence[Row]) -> tuple[Found[Annex], ...]:
    """Return the enclosures in their order; `body` are the rows of the text."""
    for start, row in enumerate(body):
        opened = _OPENS.match(row.text)
        if opened is not None:
            return tuple(_listed(body[start : start + _ROWS], opened.end()))
    return ()


def annex_start(body: Sequence[Row]) -> int:
    """Return the place of the row that opens the list, or the number of rows."""
    opened = (at for at, row in enumerate(body) if _OPENS.match(row.text))
    return next(opened, len(body))


def _listed(rows: Sequence[Row], opened: int) -> list[Found[Annex]]:
    items: list[tuple[int, str]] = []
    first = rows[0].text[opened:].strip()
    if first:
        items.append((rows[0].line, first))
    for row in rows[1:]:
        numbered = _ITEM.match(row.text)
        if numbered and (not items or _ITEM.match(items[0][1]) or len(items) > 1 or not first):
            items.append((row.line, row.text))
        elif items and _goes_on(items[-1][1], row):
            items[-1] = (items[-1][0], f"{items[-1][1]} {row.text}")
        elif items or row.apart:
            break
        else:
            items.append((row.line, row.text))
    parted = [(line, part) for line, item in items for part in _INNER_ITEM.split(item)]
    return [Found(_annex(words), place(line, words)) for line, words in parted]


def _goes_on(item: str, row: Row) -> bool:
    """Say whether a row goes on with an item that was broken between lines."""
    if row.apart or len(row.cells) > 1 or len(item) > _LONGEST:
        return False
    told = _SHEETS.search(item) and _COPIES.search(item)
    return not told and (row.text[0].islower() or row.text[0].isdigit())


def _annex(words: str) -> Annex:
    sheets, copies = _SHEETS.search(words), _COPIES.search(words)
    title = _TITLE_ENDS.sub("", _ITEM.sub("", words, count=1)).strip(" ,;.–-")
    return Annex(
        title,
        int(sheets["count"] or sheets["other"]) if sheets else None,
        int(copies["count"]) if copies else None,
    )
