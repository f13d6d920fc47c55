"""Who wrote a letter, as its letterhead says it, in the short form that directories keep.

«МУНИЦИПАЛЬНОЕ БЮДЖЕТНОЕ ОБЩЕОБРАЗОВАТЕЛЬНОЕ УЧРЕЖДЕНИЕ «СРЕДНЯЯ ОБЩЕОБРАЗОВАТЕЛЬНАЯ ШКОЛА № 208»»
is «МБОУ «СОШ № 208»».
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from regest.core.documents.letter_lines import ADDRESSED, Cell, Letter, is_loud
from regest.core.documents.letter_values import Found, place
from regest.core.documents.paper_lines import CONTACT, PLACE
from regest.core.documents.paper_title import calmed

# The words of legal forms, by what they begin with, and their letters in acronyms.
_FORM_WORDS = (
    ("муниципальн", "М"), ("краев", "К"), ("областн", "О"), ("федеральн", "Ф"),
    ("государственн", "Г"), ("бюджетн", "Б"), ("автономн", "А"), ("казенн", "К"),
    ("казённ", "К"), ("общеобразовательн", "ОУ"), ("дошкольн", "Д"), ("профессиональн", "П"),
    ("образовательн", "О"), ("некоммерческ", "Н"), ("частн", "Ч"), ("негосударственн", "Н"),
)  # fmt: skip
_FORM_NOUNS = {"учреждение": "У", "организация": "О"}
_ADDITIONAL = (
    (re.compile(r"дополнительного\s+профессионального\s+образования", re.IGNORECASE), "ДПО"),
    (re.compile(r"дополнительного\s+образования", re.IGNORECASE), "ДО"),
    (re.compile(r"высшего\s+(?:профессионального\s+)?образования", re.IGNORECASE), "ВО"),
)
_SCHOOLS = (
    (re.compile(r"средняя\s+(?:полная\s+)?общеобразовательная\s+школа", re.IGNORECASE), "СОШ"),
    (re.compile(r"основная\s+общеобразовательная\s+школа", re.IGNORECASE), "ООШ"),
    (re.compile(r"начальная\s+общеобразовательная\s+школа", re.IGNORECASE), "НОШ"),
)
_FORM = re.compile(
    r"^(?:(?:муниципальн|краев|областн|федеральн|государственн|бюджетн|автономн|каз[её]нн"
    r"|общеобразовательн|дошкольн|профессиональн|образовательн|некоммерческ|частн"
    r"|негосударственн)\w*|учреждение|организация|дополнительного|высшего"
    r"|профессионального|образования|г\.)(?:\s|$)",
    re.IGNORECASE,
)
_SHORT = re.compile(
    r"(?<!\w)(?P<form>(?:М[БАК]|КГ[БАК]?|ФГ[БАК]?|ОГ[БАК]?|Г[БАК]|АНО|ЧОУ|НОУ|ООО|АО|КАУ|КГУ)[А-Я]{0,5}"
    r"(?:\s(?:ДО|ДПО|ВО|СПО))?)\s+(?P<name>«[^«»\n]{2,80}(?:«[^«»\n]{1,40}»?[^«»\n]{0,20})?»)"
)
_BODY = re.compile(
    r"министерств|департамент|комитет|управлени|отдел|администрац|правительств|дума(?!\w)|совет(?!\w)"
    r"|агентств|служб|инспекц|центр|институт|университет|академи|колледж|техникум|лице[йи]|гимнази"
    r"|школ|сад(?!\w)|фонд|союз|ассоциаци|общество|объединени|профсоюз|прокуратур|суд(?!\w)"
    r"|учреждени|организаци|библиотек|музе|(?<!\w)(?-i:(?:М[БАК]|КГ|ФГ|АНО|ООО|АО|ИП)[А-ЯЁ]*)(?!\w)",
    re.IGNORECASE,
)
_INSTITUTION = re.compile(
    r"учреждени|организация|(?<!\w)(?-i:(?:М[БАК]|КГ[БАК]|ФГ[БАК]|АНО|ООО)[А-ЯЁ]*)\s", re.IGNORECASE
)
_COUNTRY = re.compile(
    r"(?:российская\s+федерация|россия|[\w-]+(?:ский|ская)\s+(?:край|область)"
    r"|республика\s+\w+|герб|бланк)$",
    re.IGNORECASE,
)
_OF_A_PLACE = re.compile(
    r"(?<!\w)(?P<name>[а-яё-]+(?:ого|ой))(?=\s+(?:края|области|района|округа|республики)(?!\w))"
    r"|(?<=города\s)(?P<city>[а-яё][\w-]+)|(?<=республики\s)(?P<land>[а-яё][\w-]+)"
)
_FROM_PERSON = re.compile(
    r"^(?:от\s+)?(?:директор|заведующ|руководител|ректор|начальник)\w*\s+", re.IGNORECASE
)
_WHOSE = re.compile(
    r"(?:российской\s+федерации|(?:города|г\.)\s?[А-ЯЁ]|[\w-]+(?:ого|ой)\s+(?:края|области|района|округа))",
    re.IGNORECASE,
)
_ONLY_FORM = re.compile(r"(?:учреждение|организация|предприятие|ответственностью)$", re.IGNORECASE)
_DEPARTMENT = re.compile(r"(?:отдел|управление|департамент|комитет|сектор)(?!\w)", re.IGNORECASE)
_ADDRESSED = re.compile(rf"{ADDRESSED}(?!\w)", re.IGNORECASE)
_ADDRESS = re.compile(
    r"(?<!\w)(?:пр\.|просп\.|проспект|шоссе|площадь|пл\.|бульвар|б-р|наб\.|р/с|\d{6})(?!\w)",
    re.IGNORECASE,
)
_QUOTES = re.compile(r"[\"“”„]")
_LETTER = re.compile(r"[^\W_]+")
_NAME_LINES = 6
_SHORTEST_OWN = 8


@dataclass(frozen=True, slots=True)
class Sender:
    """A name in the form of directories, and other forms of it that the letter gives."""

    name: str
    spellings: tuple[str, ...]


def sender(
    letter: Letter, own_names: Sequence[str], used: set[int], usual: Mapping[str, str]
) -> Found[Sender] | None:
    """Return who wrote the letter; `used` are lines that hold something else, such as numbers.

    `own_names` are never the sender, whatever stands at the head. `usual` tells how words are
    written inside sentences.
    """
    own = [_key(name) for name in own_names if len(_key(name)) >= _SHORTEST_OWN]
    groups = _names(letter, used)
    groups = [group for group in groups if not _is_own(_joined(group), own)]
    named = next((g for g in groups if _INSTITUTION.search(_joined(g))), None) or next(
        (g for g in groups if _BODY.search(_joined(g))), None
    )
    shorts = _shorts(letter, own)
    if named is None:
        return _of_person(letter, own)
    full = _joined(named)
    bracketed = re.search(r"\(([^()]{3,80})\)\s*$", full)
    bare = _calm(full[: bracketed.start()].strip() if bracketed else full, usual)
    name = short_name(bare)
    alike = next((each for each in shorts if _same_house(each, name)), None)
    forms = dict.fromkeys(filter(None, (alike, name, bare, bracketed and bracketed[1])))
    where = place(named[0].line, " ".join(cell.text for cell in named))
    return Found(Sender(next(iter(forms)), tuple(forms)), where)


def short_name(full: str) -> str:
    """Return a name with its legal form as an acronym: `МБОУ «СОШ № 208»`; others as they are."""
    form, words = "", full
    while found := _FORM.match(words):
        form, words = f"{form} {found[0].strip()}".strip(), words[found.end() :].lstrip()
    acronym = _acronym(form)
    if len(acronym) < 3 or not words:
        return full
    for pattern, short in _SCHOOLS:
        words = pattern.sub(short, words)
    words = words if words.startswith("«") else f"«{words.strip()}»"
    words = re.sub(r"»\s+(?:г\.|города?|с\.|пос\.|п\.)\s?[А-ЯЁ].*$", "»", words)
    return f"{acronym} {_capital_in_quotes(words)}"


def _acronym(form: str) -> str:
    tail = ""
    for pattern, short in _ADDITIONAL:
        if pattern.search(form):
            form, tail = pattern.sub("", form), f" {short}"
            break
    letters = ""
    for word in form.lower().split():
        letters += _FORM_NOUNS.get(word, "") or next(
            (short for begun, short in _FORM_WORDS if word.startswith(begun)), ""
        )
    # «общеобразовательное учреждение» is ОУ, not ОУУ.
    return letters.replace("ОУУ", "ОУ").replace("ОУО", "ОО") + tail if letters else ""


def _names(letter: Letter, used: set[int]) -> list[list[Cell]]:
    """Return the cells of the letterhead, those of one name together."""
    groups: list[list[Cell]] = [[]]
    addressed = False
    for cell in letter.head_cells:
        if cell.right:
            break
        addressed = addressed or bool(_ADDRESSED.match(cell.text))
        if addressed or cell.line in used or _names_nobody(cell.text):
            groups.append([])
        elif groups[-1] and _goes_on(groups[-1], cell):
            groups[-1].append(cell)
        else:
            groups.append([cell])
    return [group for group in groups if group]


def _names_nobody(text: str) -> bool:
    """Say whether a line of a letterhead is an address, a place, a country or no words at all."""
    return bool(
        not any(map(str.isalpha, text))
        or _ADDRESS.search(text)
        or CONTACT.search(text)
        or PLACE.match(text)
        or _COUNTRY.match(text)
    )


def _goes_on(group: Sequence[Cell], cell: Cell) -> bool:
    joined = _joined(group)
    last = group[-1].text
    if len(group) >= _NAME_LINES or (cell.apart and not cell.text.startswith(("«", '"', "("))):
        return False
    if cell.text.startswith(("«", '"', "“", "(")) or joined.count("«") > joined.count("»"):
        return True
    if cell.text[0].islower() or last.endswith((",", "-", "–")):
        return True
    if _WHOSE.match(cell.text) or _ONLY_FORM.search(joined):
        return True
    if _DEPARTMENT.match(cell.text) and _BODY.search(joined):
        return False
    if "»" in joined and joined.rstrip().endswith("»"):
        return False
    return is_loud(last) and is_loud(cell.text)


def _joined(group: Sequence[Cell]) -> str:
    text = " ".join(cell.text for cell in group)
    return _straight(text)


def _straight(text: str) -> str:
    """Return `text` with Russian quotation marks."""
    opened = False

    def mark(_found: re.Match[str]) -> str:
        nonlocal opened
        opened = not opened
        return "«" if opened else "»"

    return _QUOTES.sub(mark, text)


def _calm(text: str, usual: Mapping[str, str]) -> str:
    if not is_loud(text):
        return text
    calm = calmed(text, usual)
    return _OF_A_PLACE.sub(lambda found: found[0][0].upper() + found[0][1:], calm)


def _capital_in_quotes(words: str) -> str:
    return re.sub(r"«([а-яё])", lambda found: f"«{found[1].upper()}", words)


def _shorts(letter: Letter, own: Sequence[str]) -> list[str]:
    """Return the short names of organisations that the letter writes, its head first."""
    found: dict[str, None] = {}
    rows = [*letter.head, *letter.body[-20:]]
    for row in rows:
        for match in _SHORT.finditer(_straight(row.text)):
            if not _is_own(match[0], own):
                found.setdefault(" ".join(match[0].split()))
    return list(found)


def _same_house(short: str, name: str) -> bool:
    return _key(short.partition("«")[2]) == _key(name.partition("«")[2])


def _of_person(letter: Letter, own: Sequence[str]) -> Found[Sender] | None:
    """Return the house of whoever wrote an application: «от директора МБОУ «СОШ № 5»»."""
    for row in [*letter.head, *letter.body[-20:]]:
        text = _straight(row.text)
        match = _SHORT.search(text)
        if match is not None and not _is_own(match[0], own):
            name = " ".join(match[0].split())
            return Found(Sender(name, (name,)), place(row.line, row.text))
    return None


def _is_own(name: str, own: Iterable[str]) -> bool:
    key = _key(name)
    return any(each in key or (len(key) >= _SHORTEST_OWN and key in each) for each in own)


def _key(name: str) -> str:
    return "".join(_LETTER.findall(name.casefold().replace("ё", "е")))
