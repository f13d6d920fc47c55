"""The words of dates in Russian and English, as parts of patterns and with what they mean."""

from __future__ import annotations

import datetime as dt
import re

from regest.index.periods import Unit

_SOFT = "(?:ь|я|е|ю|ём|ем)"
_HARD = "(?:а|е|у|ом)?"
# In the order of the year; an abbreviation may end in a full stop.
_MONTHS = (
    rf"январ{_SOFT}|янв|january|jan",
    rf"феврал{_SOFT}|фев|february|feb",
    rf"март{_HARD}|мар|march|mar",
    rf"апрел{_SOFT}|апр|april|apr",
    r"ма(?:й|я|е|ю|ем)|may",
    rf"июн{_SOFT}|june|jun",
    rf"июл{_SOFT}|july|jul",
    rf"август{_HARD}|авг|august|aug",
    rf"сентябр{_SOFT}|сент?|september|sept?",
    rf"октябр{_SOFT}|окт|october|oct",
    rf"ноябр{_SOFT}|нояб?|november|nov",
    rf"декабр{_SOFT}|дек|december|dec",
)
MONTH = rf"(?:{'|'.join(_MONTHS)})\b\.?"
_MONTH_PATTERNS = [re.compile(rf"(?:{each})\.?", re.IGNORECASE) for each in _MONTHS]

YEAR = r"(?:19|20)\d\d(?!\d|/\d)"
YEAR_WORD = r"(?:годами|годах|годов|года|годе|году|год|гг|г)\b\.?"

_ORDINALS = (
    r"1|i|перв\w+|first",
    r"2|ii|втор\w+|second",
    r"3|iii|трет\w+|third",
    r"4|iv|четв[её]рт\w+|fourth",
)
ORDINAL = rf"(?:{'|'.join(_ORDINALS)})(?:-?(?:й|го|е|м|ом|st|nd|rd|th))?\b"
_ORDINAL_HEAD = re.compile(r"\d|[iv]+\b|[^\W\d]+", re.IGNORECASE)
_ORDINAL_PATTERNS = [re.compile(rf"(?:{each})", re.IGNORECASE) for each in _ORDINALS]

_COUNTS = (
    r"один|одного|одну|one",
    r"два|две|двух|two",
    r"три|тр[её]х|three",
    r"четыре|четыр[её]х|four",
    r"пять|пяти|five",
    r"шесть|шести|six",
    r"семь|семи|seven",
    r"восемь|восьми|eight",
    r"девять|девяти|nine",
    r"десять|десяти|ten",
)
COUNT = rf"(?:\d{{1,3}}|{'|'.join(_COUNTS)})"
_COUNT_PATTERNS = [re.compile(each, re.IGNORECASE) for each in _COUNTS]

DAYS = r"(?:дн(?:ей|я|и)|день|сут(?:ки|ок)|days?)\b"
WEEKS = r"(?:недел[яиюье]|недель|weeks?)\b"
MONTHS = r"(?:месяц(?:а|ев|е|ы)?|months?)\b"
QUARTERS = r"(?:квартал(?:а|е|ов|ы)?|кв\b\.?|quarters?)"
HALVES = r"(?:полугоди(?:е|я|и|й)|half[ -]years?|полгода)\b"
YEARS = r"(?:года|году|год|лет|years?)\b"
UNITS = rf"(?:{DAYS}|{WEEKS}|{MONTHS}|{QUARTERS}|{HALVES}|{YEARS})"
_UNIT_PATTERNS = {
    unit: re.compile(pattern, re.IGNORECASE)
    for unit, pattern in (
        (Unit.MONTH, MONTHS),
        (Unit.QUARTER, QUARTERS),
        (Unit.HALF, HALVES),
        (Unit.YEAR, YEARS),
    )
}
_WEEKS = re.compile(WEEKS, re.IGNORECASE)
_YEAR_WORD = re.compile(YEAR_WORD, re.IGNORECASE)

THIS = r"(?:эт(?:ой|от|ом|у|о)|текущ(?:ей|ий|ем|ую|ее)|this|current)"
PREVIOUS = (
    r"(?:прошл(?:ой|ый|ом|ую|ое)|прошедш(?:ей|ий|ем|ую|ее)|минувш(?:ей|ий|ем|ую|ее)"
    r"|предыдущ(?:ей|ий|ем|ую|ее)|previous|last)"
)
LATELY = r"(?:последн(?:ие|их|юю|ий|ее|ей)|past)"
_PREVIOUS = re.compile(PREVIOUS, re.IGNORECASE)

DAYS_AGO = {"сегодня|today": 0, "вчера|yesterday": 1, "позавчера": 2}

# Whatever a date begins with: the other words of a query are passed over quickly.
BEGINNING = re.compile(
    r"[\d«\"„]|(?:q[1-4]|i{1,3}|iv|[а-яё]{1,2}|за|не|начиная|после|между|перв|втор|трет|четв|эт|текущ"
    r"|прош|минувш|предыд|последн|this|current|previous|last|past|first|second|third|fourth|from"
    r"|between|since|after|before|until|till|by|in|for|during|over)\w*\b"
    rf"|сегодня|вчера|позавчера|today|yesterday|{MONTH}",
    re.IGNORECASE,
)


def month_of(word: str) -> int:
    """Return 1–12 for a word that MONTH matched."""
    return _place(_MONTH_PATTERNS, word)


def ordinal_of(word: str) -> int:
    """Return 1–4 for a word that ORDINAL matched."""
    head = _ORDINAL_HEAD.match(word)
    return _place(_ORDINAL_PATTERNS, head[0]) if head else 0


def count_of(word: str) -> int:
    """Return the number that COUNT matched."""
    return int(word) if word.isdecimal() else _place(_COUNT_PATTERNS, word)


def unit_named(word: str) -> Unit | None:
    """Return the unit of the calendar that UNITS matched; None for days and weeks."""
    return next((unit for unit, each in _UNIT_PATTERNS.items() if each.fullmatch(word)), None)


def is_week(word: str) -> bool:
    """Say whether UNITS matched weeks."""
    return _WEEKS.fullmatch(word) is not None


def is_previous(word: str) -> bool:
    """Say whether a word points to the unit before the present one."""
    return _PREVIOUS.fullmatch(word) is not None


def is_year_word(word: str) -> bool:
    """Say whether a word is one that follows the number of a year: «года», «г»."""
    return _YEAR_WORD.fullmatch(word) is not None


def full_year(written: str, today: dt.date) -> int:
    """Return the year of two or four digits; of two, the one at most ten years ahead."""
    year = int(written)
    if len(written) > 2:
        return year
    year += today.year // 100 * 100
    return year if year <= today.year + 10 else year - 100


def _place(patterns: list[re.Pattern[str]], word: str) -> int:
    return next((at for at, each in enumerate(patterns, start=1) if each.fullmatch(word)), 0)
