"""The first and last lines of a paper, and what kind of line each is.

A Russian paper says at its head who wrote it, what it is, of which day and number, and about what;
approvals and addressees stand between. Where a table was, cells are parted by tabs or wide gaps.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

HEAD_LENGTH = 6_000
HEAD_LINES = 45
TAIL_LENGTH = 1_500
TAIL_LINES = 8
LINE_LENGTH = 400

CELL_GAP = re.compile(r"\t+|\s{3,}")
# «_02_» was a blank that somebody filled in.
_FILLED_IN = re.compile(r"(?<=[^\W_])_{1,3}(?!\w)|(?<!\w)_{1,3}(?=[^\W_])")
_SPACED_LETTERS = re.compile(r"(?<!\S)(?:[А-ЯЁ] ){3,}[А-ЯЁ](?!\S)")

# What papers call themselves, longest first where one begins another.
_KINDS = (
    r"выписка\s+из\s+протокола", r"протокол", r"приказ", r"распоряжение", r"постановление",
    r"решение", r"положение", r"порядок", r"правила", r"регламент", r"инструкция", r"устав",
    r"памятка", r"план(?:-график|-конспект)?", r"программа", r"рабочая\s+программа",
    r"дополнительная\s+\S+\s+программа", r"концепция", r"дорожная\s+карта", r"график",
    r"(?:учебно-)?методическ\w+\s+(?:рекомендаци\w+|разработк\w+|пособие|материал\w*|указани\w+)",
    r"учебн\w+\s+пособие", r"конспект", r"сценарий", r"технологическая\s+карта", r"сборник",
    r"(?:\w+\s+)?отч[её]т", r"доклад", r"(?:аналитическая\s+)?справка", r"самоанализ", r"анализ",
    r"(?:аналитическая|пояснительная|служебная|докладная|объяснительная)\s+записка",
    r"заявление", r"заявка", r"приглашение", r"акт", r"договор", r"соглашение", r"журнал",
    r"анкета", r"объявление", r"перечень", r"список", r"реестр", r"характеристика",
    r"доверенность", r"информационное\s+письмо", r"заключение", r"экспертное\s+заключение",
    r"мониторинг", r"резолюция", r"паспорт",
)  # fmt: skip
KIND = re.compile(
    rf"(?:проект\s+)?(?:{'|'.join(sorted(_KINDS, key=len, reverse=True))})(?!\w)", re.IGNORECASE
)
# «О» begins a subject only before a word of the sixth case or a place to say it.
SUBJECT = re.compile(r"(?:О|Об|Обо|По вопросу)\s+(?=[«\"а-яёА-ЯЁ0-9])")
# What has a number of its own before «№»: «МБОУ СОШ № 12».
SCHOOL = re.compile(
    r"(?:школ\w*|сош|оош|гимнази\w*|лице\w*|сад\w*|дс|д/с|колледж\w*)\s*$", re.IGNORECASE
)
_CONSIDERED = re.compile(
    r"(?:утвержд|согласован|рассмотрен|принят|обсужд|одобрен|рекомендован|введ[её]н)\w*(?!\w)"
    r"|приложени[ея]\s*(?:№?\s*\d+\s*)?(?:к\s|$)",
    re.IGNORECASE,
)
_APPROVED = re.compile(r"утвержд(?:аю|[её]н|ена|ено|ены)(?!\w)", re.IGNORECASE)
_APPROVAL_LINES = 8
_ANNEX_ALONE = re.compile(r"приложени[ея]\s*(?:№?\s*\d+)?$", re.IGNORECASE)
_LETTERHEAD = re.compile(
    r"министерств|главное\s+управление|управление\s+образовани|комитет\s+(?:по\s+)?образовани"
    r"|администраци[яи]\s|муниципальн\w+\s+\w*\s*\w*\s*(?:учрежд|образован)|учреждени[ея]"
    r"|государственн\w+\s+(?:бюджетн|автоном|казенн|казённ)|некоммерческая\s+организация"
    r"|ассоциация\s+образовательных|рабочая\s+группа|^отдел\s|^институт\s"
    r"|^(?:М[БАК]|КГ|ФГ|АНО)[А-Я]*(?:\s|$)|(?:школа|гимназия|лицей|сад|сош|оош)[\w\s»«]*№\s*\d+\W*$"
    r"|колледж»?$|российская\s+федерация|алтайский\s+край$|дополнительного\s+\w+\s+образования$"
    r"|региональн\w+\s+отделени",
    re.IGNORECASE,
)
CONTACT = re.compile(
    r"(?:^|\W)(?:ул\.|пр-т|пер\.|тел\.|телефон|факс|e-?mail|ИНН|ОГРН|ОКПО|КПП|БИК)|@|https?://"
    r"|www\.|^\d{6},",
    re.IGNORECASE,
)
PLACE = re.compile(r"(?:г\.|город|с\.|село|п\.|пос\.)\s?[А-ЯЁ][\w-]+(?:\s[А-ЯЁ][\w-]+)?[.,]?$")
_PERSONS = re.compile(
    r"(?:автор|авторы|составител|разработчик|разработал|исполнитель|подготовил|выполнил|методист"
    r"|учитель|директор|председател|секретар|заместител|начальник|руководител|министр"
    r"|присутств|отсутств|приглаш[её]нны|повестка|слушали|начало\W|докладчик|кому\W|от\s+кого"
    r"|список\s+присутств|кворум|страниц|стр\.|экз\.|конфиденциально|для\s+служебного|версия"
    r"|редакция|издание|уважаем|ПОВТОРНО|в\s+дело|прошито|утверждено)",
    re.IGNORECASE,
)
_INITIALS = re.compile(r"[А-ЯЁ]\.\s?[А-ЯЁ]\.")
_RULED = re.compile(r"_{3,}|\.{4,}|…{2,}")


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not empty: its words with single blanks, and its cells.

    `apart` when an empty line stands before it.
    """

    text: str
    cells: tuple[str, ...]
    apart: bool

    @property
    def shouts(self) -> bool:
        """Whether it is written in capitals."""
        letters = [letter for letter in self.text if letter.isalpha()]
        return len(letters) > 3 and sum(map(str.isupper, letters)) > 0.85 * len(letters)

    @property
    def torn(self) -> bool:
        """Whether it ends a bracket that another line opened, so that it says nothing itself."""
        return self.text.count(")") > self.text.count("(")

    @property
    def letterhead(self) -> bool:
        """Whether it belongs to the name and address of whoever wrote the paper."""
        return bool(_LETTERHEAD.search(self.text) or CONTACT.search(self.text))

    @property
    def idle(self) -> bool:
        """Whether it can be no part of a title: addresses, persons, places, rules, numbers."""
        return bool(
            self.letterhead
            or _PERSONS.match(self.text)
            or PLACE.match(self.text)
            or (_INITIALS.search(self.text) and self.text[0].isupper())
            or _RULED.search(self.text)
            or not any(map(str.isalpha, self.text))
        )


@dataclass(frozen=True, slots=True)
class Approval:
    """What a line says of other papers: who approved this one, or considered it, when and how.

    `cell` is the place, among the cells of its lines, of the approval that counts: УТВЕРЖДАЮ.
    """

    approved: bool
    cell: int


def approvals(lines: Iterable[Line]) -> list[Approval | None]:
    """Return for each line the approval block that it stands in."""
    found: list[Approval | None] = []
    block: Approval | None = None
    left = 0
    for line in lines:
        opened = _opened(line)
        if opened is not None:
            block, left = opened, 1 if _ANNEX_ALONE.match(line.text) else _APPROVAL_LINES
        elif left == 0 or (KIND.match(line.text) and (line.shouts or line.apart)):
            block = None
        found.append(block)
        left -= block is not None
    return found


def _opened(line: Line) -> Approval | None:
    for place, cell in enumerate(line.cells):
        if _APPROVED.match(cell):
            return Approval(approved=True, cell=place)
    if any(_CONSIDERED.match(cell) for cell in line.cells):
        return Approval(approved=False, cell=0)
    return None


def head_lines(text: str) -> list[Line]:
    """Return the lines that a paper begins with."""
    return _lines(text[:HEAD_LENGTH].split("\n"))[:HEAD_LINES]


def tail_lines(text: str) -> list[Line]:
    """Return the lines that a paper ends with; none of what is short enough to be all head."""
    if len(text) <= TAIL_LENGTH:
        return []
    return _lines(text[-TAIL_LENGTH:].split("\n")[1:])[-TAIL_LINES:]


def _lines(written: Iterable[str]) -> list[Line]:
    found: list[Line] = []
    apart = False
    for each in written:
        bare = each[:LINE_LENGTH].strip()
        if not bare:
            apart = True
            continue
        cells = tuple(filter(None, (tidied(cell) for cell in CELL_GAP.split(bare))))
        found.append(Line(" ".join(cells), cells, apart))
        apart = False
    return found


def tidied(text: str) -> str:
    """Return the words of a cell; «П Р О Т О К О Л» is one."""
    together = _SPACED_LETTERS.sub(
        lambda found: found[0].replace(" ", ""), _FILLED_IN.sub("", text)
    )
    return " ".join(together.split())
