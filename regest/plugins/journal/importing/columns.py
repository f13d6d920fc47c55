"""What the columns of an old journal are, told from the words of their headings."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from enum import StrEnum

from regest.api import Message, UsageFault
from regest.plugins.journal.words import _


class Part(StrEnum):
    """What a column holds; `ignored` is nobody's business here."""

    NUMBER = "number"
    DATE = "date"
    NUMBER_DATE = "number_date"
    CORRESPONDENT = "correspondent"
    FOREIGN_NUMBER = "foreign_number"
    FOREIGN_DATE = "foreign_date"
    FOREIGN = "foreign"
    SUBJECT = "subject"
    KIND = "kind"
    SHEETS = "sheets"
    ANNEXES = "annexes"
    RESOLUTION = "resolution"
    EXECUTOR = "executor"
    DUE = "due"
    DONE = "done"
    CASE = "case"
    DELIVERY = "delivery"
    DISPATCHED = "dispatched"
    SIGNATORY = "signatory"
    ANSWERS = "answers"
    NOTE = "note"
    IGNORED = "-"


TITLES: Mapping[Part, Message] = {
    Part.NUMBER: _.p("column of a journal", "registration number"),
    Part.DATE: _.p("column of a journal", "day of registration"),
    Part.NUMBER_DATE: _.p("column of a journal", "registration number and day"),
    Part.CORRESPONDENT: _.p("column of a journal", "correspondent or addressees"),
    Part.FOREIGN_NUMBER: _.p("column of a journal", "number of the sender"),
    Part.FOREIGN_DATE: _.p("column of a journal", "date of the sender"),
    Part.FOREIGN: _.p("column of a journal", "number and date of the sender"),
    Part.SUBJECT: _.p("column of a journal", "what it is about"),
    Part.KIND: _.p("column of a journal", "kind of document"),
    Part.SHEETS: _.p("column of a journal", "sheets"),
    Part.ANNEXES: _.p("column of a journal", "annexes"),
    Part.RESOLUTION: _.p("column of a journal", "resolution, for the note"),
    Part.EXECUTOR: _.p("column of a journal", "executor"),
    Part.DUE: _.p("column of a journal", "term, for the note"),
    Part.DONE: _.p("column of a journal", "execution, for the note"),
    Part.CASE: _.p("column of a journal", "case index"),
    Part.DELIVERY: _.p("column of a journal", "how it came or was sent"),
    Part.DISPATCHED: _.p("column of a journal", "day of dispatch"),
    Part.SIGNATORY: _.p("column of a journal", "who signed"),
    Part.ANSWERS: _.p("column of a journal", "in reply to"),
    Part.NOTE: _.p("column of a journal", "note"),
}

_NOT_WORDS = re.compile(r"[^\w№]+")
_SIGN = re.compile(r"(?<!\w)(?:n|no|номера?)(?!\w)")
_ORDINAL = re.compile(r"№ п п|порядковый")
_NUMBER = re.compile(r"№|индекс")
_DAY = re.compile(r"дат[аыу]|число|когда")
_OWN = re.compile(r"(?<!\w)(?:рег|вход|вх|поступ|получ)")
_THEIRS = re.compile(r"(?<!\w)(?:исх|отправител|корреспондент|адресант|автор|сторонн)")
_PAPER = re.compile(r"документ|письма")
# Both journals, in the order in which they are tried: narrow words before broad ones.
_COMMON = (
    (Part.NOTE, r"^примеч|замечани|^отметки$"),
    (Part.DUE, r"срок(?! хран)"),
    (Part.DONE, r"исполнени|исполнено|кем и когда|№ и дата ответа"),
    (Part.RESOLUTION, r"резолюц|расписан|поручен|передан"),
    (Part.EXECUTOR, r"исполнител|ответственн|подготовил"),
    (Part.CASE, r"(?<!\w)дел[оае](?!\w)|номенклатур|подшит"),
    (Part.SHEETS, r"лист|(?<!\w)стр"),
    (Part.ANNEXES, r"прилож"),
    (Part.SUBJECT, r"содержан|заголов|(?<!\w)о чем|(?<!\w)тема|наименование док|название|вопрос"),
)
_SIGNED_FOR = (Part.IGNORED, r"подпись|роспись|расписк|получил")
_KIND = (Part.KIND, r"(?<!\w)(?:вид|тип)(?: документ\w*)?$")
_INCOMING = (
    *_COMMON,
    _SIGNED_FOR,
    (Part.DELIVERY, r"доставк|вид отправ|канал"),
    _KIND,
)
_OUTGOING = (
    (Part.SIGNATORY, r"подписал|подписан|подписант|за подпис"),
    (Part.ANSWERS, r"(?<!\w)на (?:вход\w* )?№|на вх|в ответ|ответ на"),
    *_COMMON,
    _SIGNED_FOR,
    (Part.DELIVERY, r"способ|доставк|канал|отметка об отправ"),
    (Part.DISPATCHED, r"дата отправ|когда отправ|^отправлен"),
    _KIND,
)
_SENDER = re.compile(r"корреспондент|отправител|от кого|откуда|адресант|организац|автор|учрежден")
_RECIPIENT = re.compile(r"адресат|кому|куда|получател|корреспондент|организац|учрежден")


def heading_key(heading: str) -> str:
    """Return what spellings of one heading share: blind to case, ё, signs and ways to write №."""
    bare = _NOT_WORDS.sub(" ", heading.casefold().replace("ё", "е").replace("№", " № "))
    return " ".join(_SIGN.sub("№", bare).replace("_", " ").split())


def part_of(heading: str, direction: str) -> Part | None:
    """Return what a heading most likely means in the journal `in` or `out`, None if nothing."""
    key = heading_key(heading)
    if not key:
        return None
    for part, words in _INCOMING if direction == "in" else _OUTGOING:
        if re.search(words, key):
            return part
    return _incoming(key) if direction == "in" else _outgoing(key)


def parts_of(headings: Sequence[str], direction: str, known: Mapping[str, Part]) -> dict[int, Part]:
    """Return what each column holds; `known` are headings that people have explained before.

    Each part has one column: of several the first, a plain ordinal («№ п/п») only for want of
    another number.
    """
    found: dict[int, Part] = {}
    taken: set[Part] = set()
    order = sorted(range(len(headings)), key=lambda place: _rank(headings[place], known))
    for place in order:
        part = known.get(heading_key(headings[place])) or part_of(headings[place], direction)
        if part is None or part is Part.IGNORED or part in taken:
            continue
        taken.add(part)
        found[place] = part
    if not taken & {Part.DATE, Part.NUMBER_DATE}:
        # In many journals of outgoing letters the day of dispatch is the only one.
        found = {p: Part.DATE if part is Part.DISPATCHED else part for p, part in found.items()}
    if Part.NUMBER_DATE in taken and {Part.NUMBER, Part.DATE} <= taken:
        found = {place: part for place, part in found.items() if part is not Part.NUMBER_DATE}
    return dict(sorted(found.items()))


def suffices(parts: Mapping[int, Part]) -> bool:
    """Say whether a journal can be read by these columns: number, day and who or what about."""
    held = set(parts.values())
    numbered = Part.NUMBER_DATE in held or {Part.NUMBER, Part.DATE} <= held
    return numbered and bool(held & {Part.CORRESPONDENT, Part.SUBJECT})


def read_map(pairs: Sequence[tuple[str, str]]) -> dict[str, Part]:
    """Return the columns that a person explains: `Рег. №=number`, or `C=number` by its letter.

    Raises:
        UsageFault: there is no such part.
    """
    found = {}
    for heading, name in pairs:
        if name not in set(Part):
            raise UsageFault(
                "column_unknown",
                _("A column cannot hold {name}", name=name),
                remedy=_("It holds one of: {names}.", names=", ".join(Part)),
            )
        found[heading_key(heading)] = Part(name)
    return found


def column_letter(place: int) -> str:
    """Return how Excel names the column at `place`, counted from 0: `A`, `Z`, `AA`."""
    letters = ""
    number = place + 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def _rank(heading: str, known: Mapping[str, Part]) -> tuple[bool, bool]:
    key = heading_key(heading)
    return key not in known, _ORDINAL.search(key) is not None


def _incoming(key: str) -> Part | None:
    number, day = _NUMBER.search(key) is not None, _DAY.search(key) is not None
    theirs = _THEIRS.search(key) or (_PAPER.search(key) and not _OWN.search(key))
    if theirs and (number or day):
        if number and day:
            return Part.FOREIGN
        return Part.FOREIGN_NUMBER if number else Part.FOREIGN_DATE
    return _own(number=number, day=day) or (Part.CORRESPONDENT if _SENDER.search(key) else None)


def _outgoing(key: str) -> Part | None:
    number, day = _NUMBER.search(key) is not None, _DAY.search(key) is not None
    return _own(number=number, day=day) or (Part.CORRESPONDENT if _RECIPIENT.search(key) else None)


def _own(*, number: bool, day: bool) -> Part | None:
    if number and day:
        return Part.NUMBER_DATE
    if number:
        return Part.NUMBER
    return Part.DATE if day else None
