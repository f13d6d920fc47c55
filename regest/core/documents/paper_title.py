"""What a paper is about, as the title at its head says it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from regest.core.base.dates import MONTHS
from regest.core.documents.paper_lines import KIND, SCHOOL, SUBJECT, Line, approvals

TITLE_LENGTH = 250
_LINES_OF_TITLE = 5
_LINES_TO_TITLE = 7
_ONE_LINE = 160

_LETTER_SUBJECT = re.compile(
    r"(?:Subject|Тема письма)\s*:\s*(?:(?:re|fwd?|на)\s*:\s*)*(?P<text>.+)", re.IGNORECASE
)
_THEME = re.compile(r"(?:тема|название)(?:\s+[а-яё]+)?\s*[:–—-]\s*(?P<text>.+)", re.IGNORECASE)
_QUOTED = re.compile(r"«(?P<text>[^«»]{8,200}(?:«[^«»]{1,80}»[^«»]{0,80})?)»")
# What stands on the line of a kind beside it: «№ 3 от 12.03.2024».
_NUMBER_OF_KIND = re.compile(rf"^({KIND.pattern})\s*№\s*[\w–/.-]*", re.IGNORECASE)
_NUMBER_AT_END = re.compile(r"[\s,(]*№\s*[\w–/.-]+[\s.)]*$")
_DATED = re.compile(
    r"[\s,(]*(?:(?<!\w)от(?=\s+[«\"]?\d)[^,;]*|(?:дата(?:\s\w+)?:?\s)?"
    rf"(?:[«\"]?\d{{1,2}}[»\"]?\s(?:{'|'.join(MONTHS)})\s\d{{4}}|\d{{1,2}}\.\d\d\.\d{{2,4}}).*)$",
    re.IGNORECASE,
)
_PLACE_AND_YEAR = re.compile(r"(?:г\.\s?)?[А-ЯЁ][\w-]+[\s,–-]+(?:19|20)\d\d(?:\s*г\.?)?")
# Kinds that are followed by a title of their own, not by words that go on.
_TITLED = re.compile(
    r"(?:учебн|методич|учебно|конспект|сценарий|сборник|доклад|программа|памятка|проект)",
    re.IGNORECASE,
)
_MEETING = re.compile(
    r"(?:внеочередно\w+|заседани\w+|собрани\w+|педагогическ\w+|общего)\s", re.IGNORECASE
)
_SAYS_NOTHING_MORE = re.compile(
    r"(?:приглашение|объявление|анкета|программа|положение)$", re.IGNORECASE
)
# Initials and «2019 г.» end no sentence.
_ENDS = re.compile(r"(?<!\.[А-ЯЁ])(?<!\sг)[.!?;:]$")
_NUMBERED = re.compile(
    r"\d+(?:\.\d+)*[.)]\s|[IVX]+\.\s|(?:раздел|глава|шаг|этап|введение)\W", re.IGNORECASE
)
_NO_WORDS = re.compile(
    r"(?:^|[\s(])(?:г\.|город|с\.)\s?[А-ЯЁ][\w-]+|(?<!\w)года?(?!\w)|(?<!\w)г\.|б/н"
    r"|(?:январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр)[а-я]?(?=\s\d)",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]+")
_VOWELS = frozenset("АЕЁИОУЫЭЮЯAEIOUY")
_ACRONYMS_WRITTEN = """
ЕГЭ ОГЭ ГИА ВПР ФГОС ФГТ ФОП ФАОП ФООП НОО ООО СОО ДО ДОУ ДОО СОШ ООШ ОВЗ УМК ИКТ СМК ВСОКО
МБОУ МАОУ МКОУ МБДОУ МАДОУ КГБОУ КГБПОУ КГБУ КАУ ОУ ОО РФ ИСО ГОСТ ОБЖ РАН НИОКР ТОС АИС ЭОР
ИПК АИРО ФЗ МО ШМО РМО УУД КИМ ПДД СПО ВКР ИОМ РЭШ ПМПК ЦОС
"""
_ACRONYMS = frozenset(_ACRONYMS_WRITTEN.split())


@dataclass(frozen=True, slots=True)
class PaperTitle:
    """A title in one line, and how likely it is the paper's own (0 … 1)."""

    text: str
    confidence: float


def paper_title(head: Sequence[Line], text: str) -> PaperTitle | None:
    """Return the title that the head of a paper gives; `text` tells how its words are written."""
    found = _subject_of_letter(head) or _Head(head).title()
    if found is None:
        return None
    calm = calmed(found.text, usual_forms(text))
    return PaperTitle(shortened(calm), found.confidence) if calm else None


class _Head:
    """The lines of a head that may hold its title: those of no approval."""

    def __init__(self, lines: Sequence[Line]) -> None:
        told = approvals(lines)
        self.lines = [line for line, block in zip(lines, told, strict=True) if block is None]

    def title(self) -> PaperTitle | None:
        """Return what the paper calls itself; else its subject; else what looks like a title."""
        kind, subject = self._kind(), self._subject()
        if kind is not None and (subject is None or kind < subject or self.lines[kind].shouts):
            return self._of_kind(kind)
        if subject is not None:
            return PaperTitle(self._joined(subject, self.lines[subject].text), 0.9)
        return self._plain()

    def _kind(self) -> int | None:
        named = [
            place for place, line in enumerate(self.lines)
            if (found := KIND.match(line.text)) and line.text[0].isupper()
            and not (_ENDS.search(_without_details(line.text)) and found.end() < len(line.text) - 1)
            and len(line.text) <= TITLE_LENGTH
        ]  # fmt: skip
        loud = [place for place in named if self.lines[place].shouts]
        return next(iter(loud or named), None)

    def _subject(self) -> int | None:
        for place, line in enumerate(self.lines):
            if SUBJECT.match(line.text) and len(line.text) <= TITLE_LENGTH:
                return place
        return None

    def _of_kind(self, place: int) -> PaperTitle:
        line = self.lines[place]
        kind = KIND.match(line.text)
        named = _without_details(line.text).strip(" .,:")
        bare = kind is not None and len(named) <= kind.end() + 1
        if before := self._title_above(place, bare=bare):
            return PaperTitle(f"{before}. {_capital(calmed(named, {}))}", 0.9)
        if bare:
            return self._after_bare(place, named)
        return PaperTitle(self._with_theme(place, self._joined(place, named)), 0.9)

    def _with_theme(self, place: int, title: str) -> str:
        """Return a title with the theme that is named below it: «Тема урока: …»."""
        themes = (_THEME.match(each.text) for each in self.lines[place + 1 : place + 4])
        theme = next(filter(None, themes), None)
        return f"{title}. {_capital(theme['text'])}" if theme else title

    def _title_above(self, place: int, *, bare: bool) -> str:
        """Return a title right above the kind that says what it is.

        It stands in capitals or quotes; above a `bare` kind it may be any line of some words.
        """
        if not _TITLED.match(self.lines[place].text) or self.lines[place].apart:
            return ""
        above: list[str] = []
        for line in reversed(self.lines[max(0, place - _LINES_OF_TITLE) : place]):
            marked = line.shouts or _QUOTED.fullmatch(line.text)
            plain = bare and not above and line.text.count(" ") > 1 and line.text[0].isupper()
            if line.idle or KIND.match(line.text) or not (marked or plain):
                break
            above.append(line.text)
            if line.apart or not marked:
                break
        return " ".join(reversed(above))

    def _after_bare(self, place: int, named: str) -> PaperTitle:
        """Return a kind with what follows: «заседания Президиума», «О приёме», «Название»."""
        titled = bool(_TITLED.match(named))
        for step, line in enumerate(self.lines[place + 1 : place + 1 + _LINES_TO_TITLE], place + 1):
            if theme := _THEME.match(line.text):
                return PaperTitle(f"{named}. {_capital(theme['text'])}", 0.9)
            if line.idle or _NUMBERED.match(line.text) or _only_details(line.text):
                continue
            rest = self._joined(step, line.text)
            if SUBJECT.match(rest):
                return PaperTitle(f"{named} {rest[0].lower()}{rest[1:]}", 0.9)
            if _ENDS.search(rest) or (len(rest) > _ONE_LINE and not rest[0].islower()):
                break
            if rest[0].islower() or line.shouts or rest[0] in '«"“':
                return PaperTitle(f"{named} {rest}", 0.9)
            if self.lines[place].shouts and _whose(line):
                return PaperTitle(f"{named} {rest}", 0.9)
            if _MEETING.match(rest):
                return PaperTitle(f"{named} {rest[0].lower()}{rest[1:]}", 0.9)
            if titled:
                return PaperTitle(f"{named}. {rest}", 0.9)
            break
        if (quoted := self._quoted_after(place)) and _SAYS_NOTHING_MORE.match(named):
            return PaperTitle(f"{named}: «{quoted}»", 0.7)
        return PaperTitle(self.lines[place].text.strip(" .,:"), 0.5)

    def _quoted_after(self, place: int) -> str:
        """Return the first name of some length in quotes after a line."""
        text = " ".join(line.text for line in self.lines[place + 1 :])[:1_500]
        names = (each["text"] for each in _QUOTED.finditer(text))
        return next((name for name in names if name.count(" ") > 1), "")

    def _joined(self, place: int, begun: str) -> str:
        """Return a line of the title with those that go on with it."""
        parts, first = [begun], self.lines[place]
        for line in self.lines[place + 1 : place + _LINES_OF_TITLE]:
            goes_on = (
                line.text[0].islower()
                or (first.shouts and line.shouts and not KIND.match(line.text))
                or line.text[0] in "«(“"
                or parts[-1].endswith((",", "–", "-"))
                or (len(parts) == 1 and first.shouts and _whose(line))
            )
            if line.idle or not goes_on or _ENDS.search(parts[-1]) or _only_details(line.text):
                break
            parts.append(line.text)
        return _without_details(begun) if len(parts) == 1 else " ".join(parts)

    def _plain(self) -> PaperTitle | None:
        for wanted, confidence in ((True, 0.75), (False, 0.65)):
            for place, line in enumerate(self.lines[: _LINES_TO_TITLE * 2]):
                of_table = len(line.cells) > 2
                if line.idle or of_table or (wanted and not line.shouts):
                    continue
                if _only_details(line.text):
                    continue
                if theme := _THEME.match(line.text):
                    return PaperTitle(_capital(theme["text"]), 0.75)
                text = self._joined(place, line.text).strip(" .,:")
                telling = len(_WORD.findall(text)) > 1 and not _NUMBERED.match(text)
                if telling and len(text) <= _ONE_LINE and not _is_sentence(line.text):
                    return PaperTitle(self._with_theme(place, text), confidence)
        return None


def calmed(text: str, usual: Mapping[str, str]) -> str:
    """Return `text` without capitals that only shout; `usual` says how words are else written."""

    def quiet(found: re.Match[str]) -> str:
        word = found[0]
        if not word.isupper() or len(word) < (shortest if found.start() else first):
            return word
        acronym = word in _ACRONYMS or (len(word) > 1 and not _VOWELS & set(word))
        known = usual.get(word.casefold()) or (word if acronym else word.lower())
        opens = found.start() and text[found.start() - 1] in '«"“'
        return _capital(known) if opens else known

    text = " ".join(text.split())
    # Among small letters a short word in capitals is an acronym more often than a shout.
    shortest = 1 if _is_loud(text) else 5
    first = 1 if KIND.match(text) else min(shortest, 4)
    return _capital(_WORD.sub(quiet, text))


def usual_forms(text: str) -> Mapping[str, str]:
    """Return how the words of a text are written inside its sentences, by their folded form."""
    forms: dict[str, set[str]] = defaultdict(set)
    for line in text[:20_000].split("\n"):
        if not _is_loud(line):
            for found in re.finditer(r"(?<=[а-яё,–] )[^\W\d_]+", line):
                forms[found[0].casefold()].add(found[0])
    return {word: max(written) for word, written in forms.items()}


def shortened(text: str) -> str:
    """Return a heading of at most 250 letters, cut between words."""
    if len(text) <= TITLE_LENGTH:
        return text
    return text[: TITLE_LENGTH - 1].rsplit(" ", 1)[0].rstrip(" ,.;:–-(«") + "…"


def _subject_of_letter(head: Sequence[Line]) -> PaperTitle | None:
    for line in head[:8]:
        if found := _LETTER_SUBJECT.match(line.text):
            return PaperTitle(found["text"], 0.9)
    return None


def _without_details(text: str) -> str:
    """Return a line without the day and number of the paper; those of schools stay."""
    bare = _DATED.sub("", _NUMBER_OF_KIND.sub(r"\1", text))
    found = _NUMBER_AT_END.search(bare)
    if found is not None and not SCHOOL.search(bare[: found.start()]):
        bare = bare[: found.start()]
    return " ".join(bare.split())


def _whose(line: Line) -> bool:
    """Say whether a line may tell whose a plan or report is: «Ассоциации школ Приобского края,»."""
    begun = re.match(r"[А-ЯЁ][а-яё]+(?:ии|ы|ого|ой|ума|ета)\s", line.text)
    return (
        begun is not None and not line.apart and ":" not in line.text
        and len(line.cells) == 1 and not _ENDS.search(line.text)
    )  # fmt: skip


def _only_details(text: str) -> bool:
    """Say whether a line holds but day, number and place."""
    if _PLACE_AND_YEAR.fullmatch(text):
        return True
    return not any(map(str.isalpha, _NO_WORDS.sub(" ", _without_details(text))))


def _is_sentence(text: str) -> bool:
    return (
        (bool(_ENDS.search(text)) and len(text) > 60)
        or text.count(". ") > 1
        or len(text) > _ONE_LINE
    )


def _is_loud(text: str) -> bool:
    letters = [letter for letter in text if letter.isalpha()]
    return len(letters) > 3 and sum(map(str.isupper, letters)) > 0.5 * len(letters)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
