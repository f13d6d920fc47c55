"""Numbers in words, as closing entries write them beside the figures: 215 (двести пятнадцать)."""

from __future__ import annotations

LARGEST = 999_999

_UNITS_RU = (
    "", "один", "два", "три", "четыре", "пять", "шесть", "семь", "восемь", "девять",
    "десять", "одиннадцать", "двенадцать", "тринадцать", "четырнадцать", "пятнадцать",
    "шестнадцать", "семнадцать", "восемнадцать", "девятнадцать",
)  # fmt: skip
_TENS_RU = (
    "", "", "двадцать", "тридцать", "сорок", "пятьдесят", "шестьдесят", "семьдесят",
    "восемьдесят", "девяносто",
)  # fmt: skip
_HUNDREDS_RU = (
    "", "сто", "двести", "триста", "четыреста", "пятьсот", "шестьсот", "семьсот", "восемьсот",
    "девятьсот",
)  # fmt: skip
_FEMININE_RU = {"один": "одна", "два": "две"}
_UNITS_EN = (
    "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS_EN = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")


def in_words(number: int, language: str) -> str:
    """Return a number from 0 to 999,999 in words, Russian (`ru`: masculine) or English.

    Raises:
        ValueError: the number is negative or larger.
    """
    if not 0 <= number <= LARGEST:
        raise ValueError(f"a number in words is 0 to {LARGEST}")
    thousands, rest = divmod(number, 1000)
    if language == "en":
        words = [*_below_thousand_en(thousands), "thousand"] if thousands else []
        return " ".join((*words, *_below_thousand_en(rest))) or "zero"
    words = []
    if thousands:
        last = [_FEMININE_RU.get(word, word) for word in _below_thousand_ru(thousands)]
        words = [*last, agreed(thousands, "тысяча", "тысячи", "тысяч")]
    return " ".join((*words, *_below_thousand_ru(rest))) or "ноль"


def agreed(number: int, one: str, few: str, many: str) -> str:
    """Return the Russian form that goes with a number: 1 документ, 2 документа, 5 документов."""
    tens, units = number // 10 % 10, number % 10
    if tens == 1 or units == 0 or units > 4:
        return many
    return one if units == 1 else few


def _below_thousand_ru(number: int) -> list[str]:
    hundreds, rest = divmod(number, 100)
    tens, units = divmod(rest, 10) if rest >= len(_UNITS_RU) else (0, rest)
    words = (_HUNDREDS_RU[hundreds], _TENS_RU[tens], _UNITS_RU[units])
    return [word for word in words if word]


def _below_thousand_en(number: int) -> list[str]:
    hundreds, rest = divmod(number, 100)
    words = [_UNITS_EN[hundreds], "hundred"] if hundreds else []
    if rest < len(_UNITS_EN):
        small = _UNITS_EN[rest]
    else:
        tens, units = divmod(rest, 10)
        small = "-".join(word for word in (_TENS_EN[tens], _UNITS_EN[units]) if word)
    if hundreds and small:
        words.append("and")
    return [*words, small] if small else words
