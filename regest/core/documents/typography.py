"""Russian typography of printed texts: only spaces change, no letter does."""

from __future__ import annotations

import re

from regest.core.base.text import storable

SPACE = "\u00a0"
BREAK = "\u200b"

_AFTER = re.compile(r"(?<!\w)(№|§|[Пп]{1,2}\.|[Сс]т\.|[Чч]\.|[Гг]\.|[Лл]\.|[Сс]\.) (?=\S)")
_BEFORE = re.compile(r"(?<=\d) (?=(?:г\.|гг\.|руб\.|экз\.|л\.|час\.|мин\.|%|мм\b))")
_DASH = re.compile(r"(?<=\S) (?=[–—] )")
_INITIALS = re.compile(r"\b([А-ЯЁA-Z]\.) ?([А-ЯЁA-Z]\.) (?=[А-ЯЁA-Z][а-яёa-z])")
_LONGEST_WORD = 30
_RUN = re.compile(r"\S+")
_CYRILLIC = re.compile(r"[А-Яа-яЁё]")
_PIECE = re.compile(r"[А-Яа-яЁё]+|[^А-Яа-яЁё]+")
_SIGN = re.compile(r"(?<=[/_.,;:@\\=&?])(?=\S)")


def typeset_spaces(text: str) -> str:
    """Return storable `text` whose spaces hold together what is read together.

    «№ 5», «п. 4.7», «2026 г.», «И. О. Фамилия» and a dash with the word before it.
    """
    text = storable(text).replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    if text.isascii() or " " not in text:
        return text
    text = _AFTER.sub(rf"\1{SPACE}", text)
    text = _BEFORE.sub(SPACE, text)
    text = _DASH.sub(SPACE, text)
    return _INITIALS.sub(rf"\1{SPACE}\2{SPACE}", text)


def breakable(text: str, room: int) -> str:
    """Return `text` where what is longer than `room` letters and has no syllables may break.

    Russian words are left to hyphenation unless no dictionary has one so long.
    """
    if len(text) <= room:
        return text
    return _RUN.sub(lambda run: _split(run[0], room), text)


def _split(run: str, room: int) -> str:
    if len(run) <= room:
        return run
    return "".join(_split_piece(piece, room) for piece in _PIECE.findall(run))


def _split_piece(piece: str, room: int) -> str:
    if _CYRILLIC.match(piece):
        return piece if len(piece) <= _LONGEST_WORD else BREAK.join(piece)
    parts = _SIGN.sub(BREAK, piece).split(BREAK)
    return BREAK.join(part if len(part) <= room else BREAK.join(part) for part in parts)
