"""Who signed a letter and who wrote it: what stands below the text."""

from __future__ import annotations

import re
from collections.abc import Sequence

from regest.core.documents.letter_lines import Letter, Row
from regest.core.documents.letter_values import Contact, Found, Signature, place
from regest.core.documents.paper_lines import SUBJECT

_INITIALS = r"[А-ЯЁ]\.\s?[А-ЯЁ]?\.?"
_SURNAME = r"[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?"
_NAME = re.compile(
    rf"(?:(?P<before>{_INITIALS})\s?(?P<surname>{_SURNAME})|(?P<first>{_SURNAME})\s+(?P<after>{_INITIALS}))"
    r"\s*$"
)
_FULL = re.compile(
    rf"(?P<surname>{_SURNAME})\s+(?P<name>[А-ЯЁ][а-яё]+)\s+(?P<father>[А-ЯЁ][а-яё]+(?:вич|вна|ична|ич|оглы|кызы))"
)
_POST = re.compile(
    r"(?:и\.\s?о\.\s?|врио\s+|исполняющ\w+\s+обязанности\s+|первый\s+|генеральный\s+|старший\s+|главный\s+)*"
    r"(?:заместител\w*|директор\w*|начальник\w*|министр\w*|председател\w*|руководител\w*|заведующ\w+"
    r"|ректор\w*|проректор\w*|глав[аы]|секретар[ья]|методист|президент|специалист|консультант|учитель"
    r"|педагог|координатор|менеджер|бухгалтер)(?!\w)",
    re.IGNORECASE,
)
_REGARDS = re.compile(r"с\s+(?:глубоким\s+)?уважением\W*", re.IGNORECASE)
_SIGNED_BY_HAND = re.compile(
    r"\(?\s*(?:подпись|личная\s+подпись|м\.\s?п\.|эп)\s*\)?|_{2,}|/", re.IGNORECASE
)
_OWNER = re.compile(r"владелец\s*:?\s*(?P<name>.+)", re.IGNORECASE)
_WRITTEN_BY = re.compile(r"исп(?:олнитель|олнил|\.)?\s*[:.]?\s*", re.IGNORECASE)
_PHONE = re.compile(
    r"(?:\+7|8)?[\s-]?\(?\d{3,5}\)?[\s-]?\d{1,3}[\s-]?\d{2}[\s-]?\d{2}(?!\d)|\d{1,3}-\d{2}-\d{2}(?!\d)"
)
_ROWS_OF_POST = 4
_ROWS_OF_CONTACT = 3
_LONGEST = 160
_ROWS_OF_FOOT = 3
_LONGEST_BESIDE_PHONE = 12


def signature(body: Sequence[Row]) -> Found[Signature] | None:
    """Return who signed: the first name below a post, else the owner of an electronic one."""
    for at, row in enumerate(body):
        found = _signed(body, at, row)
        if found is not None:
            return found
    return _after_regards(body) or _owner(body)


def _after_regards(body: Sequence[Row]) -> Found[Signature] | None:
    """Return whose full name stands below «С уважением», as messages end."""
    for at, row in enumerate(body[:-1]):
        regards = _REGARDS.fullmatch(row.text.strip(" ,"))
        name = _FULL.fullmatch(body[at + 1].text.strip(" ,")) if regards else None
        if name is None:
            continue
        below = body[at + 2].text.strip(" ,") if at + 2 < len(body) else ""
        post = below[:1].upper() + below[1:] if _POST.match(below) else ""
        rows = body[at : at + (3 if post else 2)]
        return Found(Signature(post, _short(name)), place(row.line, " ".join(r.text for r in rows)))
    return None


def _owner(body: Sequence[Row]) -> Found[Signature] | None:
    """Return the owner of an electronic signature, as its mark on the paper says."""
    for row in body:
        owner = _OWNER.search(row.text)
        name = _FULL.search(owner["name"]) if owner else None
        if name is not None:
            return Found(Signature("", _short(name)), place(row.line, row.text))
    return None


def executor(letter: Letter, signed: Found[Signature] | None) -> Found[Contact] | None:
    """Return who wrote the letter: after «Исп.», or a name alone with a telephone below it.

    Some readers of files put the foot of a page, where that stands, before its text.
    """
    body = letter.body
    for at, row in enumerate(body):
        label = _WRITTEN_BY.match(row.text)
        if label is not None and label.end() > len("исп"):
            rest = row.text[label.end() :] or (body[at + 1].text if at + 1 < len(body) else "")
            if name := _name_in(rest):
                return _contact(body, at, name)
    below = signed.place.line if signed is not None else 0
    foot = [row for row in body if row.line > below]
    for rows in (foot, letter.rows[:_ROWS_OF_FOOT]):
        for at, row in enumerate(rows):
            if len(row.text) <= _LONGEST and (name := _name_in(row.text)) and _told(rows, at):
                return _contact(rows, at, name)
    return None


def _told(rows: Sequence[Row], at: int) -> bool:
    """Say whether a telephone stands beside a name or alone below it."""
    below = rows[at + 1].text if at + 1 < len(rows) else ""
    alone = _PHONE.search(below)
    beside = alone is not None and len(below) - len(alone[0]) <= _LONGEST_BESIDE_PHONE
    return beside or _PHONE.search(rows[at].text) is not None


def _signed(body: Sequence[Row], at: int, row: Row) -> Found[Signature] | None:
    if len(row.text) > _LONGEST or SUBJECT.match(row.text):
        return None
    words = " ".join(_SIGNED_BY_HAND.sub(" ", row.text).split())
    name = _NAME.search(words)
    if name is None:
        return None
    post = _REGARDS.sub("", words[: name.start()]).strip(" ,")
    lines = [row]
    goes_on = at > 0 and (post[:1].islower() or body[at - 1].text.endswith(","))
    if goes_on or not _POST.match(post):
        above = _post_above(body, at)
        if above is None and not _POST.match(post):
            return None
        above = above or []
        lines = [*above, row]
        post = " ".join([*(each.text for each in above), post]).strip(" ,")
        post = _REGARDS.sub("", post).strip(" ,")
    if post[-1:] in ".:;" or re.search(r"\w{3}[.!?]\s", post):
        return None
    whole = " ".join(each.text for each in lines)
    post = post[:1].upper() + post[1:]
    return Found(Signature(post, _initialled(name)), place(lines[0].line, whole))


def _post_above(body: Sequence[Row], at: int) -> list[Row] | None:
    """Return the rows of a post that ends in this row: «Начальник отдела управления»."""
    for height in range(1, _ROWS_OF_POST + 1):
        if at - height < 0:
            return None
        row = body[at - height]
        if len(row.text) > _LONGEST or re.search(r"[.;:!?]$", row.text) or _NAME.search(row.text):
            return None
        if _POST.match(_REGARDS.sub("", row.text)):
            return list(body[at - height : at])
    return None


def _name_in(text: str) -> str:
    words = text.strip()
    full = _FULL.match(words)
    if full is not None:
        return _short(full)
    short = re.match(rf"{_SURNAME}\s+{_INITIALS}|{_INITIALS}\s?{_SURNAME}", words)
    found = _NAME.search(short[0]) if short else None
    return _initialled(found) if found else ""


def _contact(body: Sequence[Row], at: int, name: str) -> Found[Contact]:
    for row in body[at : at + _ROWS_OF_CONTACT]:
        phone = _PHONE.search(row.text)
        if phone is not None:
            words = " ".join(each.text for each in body[at : body.index(row, at) + 1])
            return Found(Contact(name, phone[0].strip()), place(body[at].line, words))
    return Found(Contact(name, ""), place(body[at].line, body[at].text))


def _initialled(found: re.Match[str]) -> str:
    surname = found["surname"] or found["first"]
    initials = (found["before"] or found["after"]).replace(" ", "")
    return f"{surname} {initials if initials.endswith('.') else initials + '.'}"


def _short(found: re.Match[str]) -> str:
    return f"{found['surname']} {found['name'][0]}.{found['father'][0]}."
