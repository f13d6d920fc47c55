"""Russian typography of printed texts: only spaces change, no letter does."""

from __future__ import annotations

import re
from collections.abc import Iterator

from regest.core.base.text import storable

SPACE = "\u00a0"
BREAK = "\u200b"
HYPHEN = "\u00ad"

_AFTER = re.compile(r"(?<!\w)(№|§|[Пп]{1,2}\.|[Сс]т\.|[Чч]\.|[Гг]\.|[Лл]\.|[Сс]\.) (?=\S)")
_BEFORE = re.compile(r"(?<=\d) (?=(?:г\.|гг\.|руб\.|экз\.|л\.|час\.|мин\.|%|мм\b))")
_SINCE = re.compile(r"(?<!\w)([Оо]т) (?=\d{1,2}\.\d\d\.\d{4})")
_DASH = re.compile(r"(?<=\S) (?=[–—] )")
_INITIALS = re.compile(r"\b([А-ЯЁA-Z]\.) ?([А-ЯЁA-Z]\.)[ \u00a0](?=[А-ЯЁA-Z][а-яёa-z])")
_AFTER_NAME = re.compile(r"(?<=[а-яёa-z]) (?=[А-ЯЁA-Z]\. ?[А-ЯЁA-Z]\.(?! ?[А-ЯЁA-Z][а-яёa-z]))")
_LONGEST_WORD = 30
_RUN = re.compile(r"[^ \n]+")
_CYRILLIC = re.compile(r"[А-Яа-яЁё]")
_WORD = re.compile(r"[А-Яа-яЁё]+")
_PIECE = re.compile(r"[А-Яа-яЁё]+|[^А-Яа-яЁё]+")
_CLOSING = frozenset("-–.,;:!?)»]/%")
_SIGN = re.compile(r"(?<=[/_.,;:@\\=&?])(?=\w)")
# Letters of PT Sans by their width in hundredths of its size; Times is narrower, PT Serif as wide.
_CLASSES = {
    22: ".", 25: "',:|", 30: "();IJ`ijl\u00a0", 35: '!"[]frt{}', 40: "*-/\\гт", 45: "?_szГз",
    50: "^ackvyавксучъьэя«»", 55: "#$+0123456789<=>EFLSZbdeghnopqux~ЕЗбдеийлнопрхцЁё",
    60: "ABCPRTVYАБВРСТУЬЭЯ", 65: "GKXКЛХЧЪм", 70: "DHNOQUДИЙНОПЦжфы–", 75: "wшю", 80: "%MМФЫщ…",
    85: "&WmЖ—", 90: "ШЮ", 95: "Щ", 105: "№", 110: "@",
}  # fmt: skip
_WIDTHS = {letter: width / 100 for width, letters in _CLASSES.items() for letter in letters}
_WIDEST = 1.1
_POINT = 25.4 / 72
# Where Russian words may be divided: after ь, й, ъ; between vowels; before the last consonant
# of a group, or the last two of three. One letter never stands alone.
_V, _C, _X, _L = "[аеёиоуыэюя]", "[бвгджзклмнпрстфхцчшщ]", "[йьъ]", "[а-яё]"
_SYLLABLE = re.compile(
    rf"(?<={_L}{_L})(?={_L}{_L})(?:(?<={_X})(?={_L}{_L})|(?<={_V})(?={_V}{_L})|(?<={_V})(?={_C}{_V})"
    rf"|(?<={_V}{_C})(?={_C}{_V})|(?<={_V}{_C})(?={_C}{_C}{_V})|(?<={_V}{_C}{_C})(?={_C}{_C}{_V}))",
    re.IGNORECASE,
)


def room(millimetres: float, points: float) -> float:
    """Return how many times its own size a text of so many points may be wide."""
    return millimetres / (points * _POINT)


def typeset_spaces(text: str) -> str:
    """Return storable `text` whose spaces hold together what is read together.

    «№ 5», «п. 4.7», «2026 г.», «от 16.10.2026», «И. О. Фамилия», «Фамилия И.О.» and a dash with the
    word before it.
    """
    text = storable(text).replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    if text.isascii() or " " not in text:
        return text
    text = _AFTER.sub(rf"\1{SPACE}", text)
    text = _SINCE.sub(rf"\1{SPACE}", text)
    text = _BEFORE.sub(SPACE, text)
    text = _AFTER_NAME.sub(SPACE, text)
    text = _DASH.sub(SPACE, text)
    return _INITIALS.sub(rf"\1{SPACE}\2{SPACE}", text)


def breakable(text: str, within: float) -> str:
    """Return `text` with line ends in words that are wider than `within`; see `room`.

    Spaces that hold words together let go, syllables are left to the typesetter. Signs that allow
    a break would be in the way of whoever searches or copies the printed text.
    """
    if len(text) * _WIDEST <= within:
        return text
    return _RUN.sub(lambda run: _split(run[0], within), text)


def hyphenated(text: str, within: float) -> str:
    """Return `text` whose Russian words wider than `within` show where to divide them.

    Words joined by a sign, such as «осн./прил.», may part after it.
    """
    if len(text) * _WIDEST <= within:
        return text
    return _RUN.sub(lambda run: _divide(run[0], within), text)


def words_fit(text: str, within: float) -> bool:
    """Say whether every word of `text` is narrower than `within`."""
    return all(_fits(word, within) for word in text.split())


def _width(text: str) -> float:
    return sum(_WIDTHS.get(letter, _WIDEST) for letter in text)


def _fits(run: str, within: float) -> bool:
    return len(run) * _WIDEST <= within or _width(run) <= within


def _split(run: str, within: float) -> str:
    if _fits(run, within):
        return run
    if SPACE in run:
        return " ".join(_split(part, within) for part in run.split(SPACE))
    lines = [""]
    for part in _parts(run, within):
        # What the typesetter will divide keeps the sign that follows it.
        follows = part in _CLOSING and not _fits(lines[-1], within)
        if lines[-1] and not follows and not _fits(lines[-1] + part, within):
            lines.append("")
        lines[-1] += part
    return "\n".join(lines)


def _parts(run: str, within: float) -> Iterator[str]:
    """Yield what line ends may part: words with syllables, parts up to a sign, letters."""
    for piece in _PIECE.findall(run):
        if _CYRILLIC.match(piece) and len(piece) <= _LONGEST_WORD and not piece.isupper():
            yield piece
            continue
        for part in _SIGN.sub("\n", piece).split("\n"):
            yield from [part] if _fits(part, within) else part


def _divide(run: str, within: float) -> str:
    if _fits(run, within):
        return run
    parted = _SIGN.sub(BREAK, run) if _CYRILLIC.search(run) else run
    return _WORD.sub(lambda word: _syllables(word[0], within), parted)


def _syllables(word: str, within: float) -> str:
    if _fits(word, within) or len(word) > _LONGEST_WORD:
        return word
    return _SYLLABLE.sub(HYPHEN, word)
