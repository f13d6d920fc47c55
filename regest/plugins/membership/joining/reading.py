"""A filled application of appendix А read from its text, for a person to look at (§1.3)."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

from regest.api import House, Message, Refusal, UsageFault, declension, parse_day
from regest.plugins.membership.joining.applications import NewApplication
from regest.plugins.membership.tables.joining import Addressee, Ground
from regest.plugins.membership.words import _

_GAP = r"[\s_]+"
_ASKS = re.compile(
    r"прошу" + _GAP + r"(?:принять|присвоить|предоставить)" + _GAP + r"(?P<name>.*?)" + r"\b"
    + r"(?P<rest>в" + _GAP + r"(?:состав" + _GAP + r")?ассоциаци|статус|в" + _GAP + r"кандидат|"
    r"кандидат)",
    re.IGNORECASE | re.DOTALL,
)  # fmt: skip
_GROUND = re.compile(
    r"основанием[^.\n]*?считаю\*?(?P<text>.+?)(?=\n\s*(?:\*{0,2}в\s+(?:члены|состав)|с\s+положени"
    r"|приложени|«|\*)|\n\s*\n|$)",
    re.IGNORECASE | re.DOTALL,
)
_NOMINEE = re.compile(
    r"в" + _GAP + r"(?:члены|состав)" + _GAP + r"(?:совета|президиума)(?:" + _GAP + r"ассоциации)?"
    + _GAP + r"рекомендуем(?P<text>.+?)(?=\n\s*с\s+положени|\n\s*\n|\.\s*\n|$)",
    re.IGNORECASE | re.DOTALL,
)  # fmt: skip
_ACQUAINTED = re.compile(r"с\s+положением[^.]*ознакомлен", re.IGNORECASE)
_DATE = re.compile(r"«\s*(\d{1,2})\s*»\s*([а-яё]+)\s+(\d{4})|\b(\d{2}\.\d{2}\.\d{4})\b")
_FULL_NAME = re.compile(
    r"(?P<name>[А-ЯЁ][а-яё-]+\s+[А-ЯЁ][а-яё]+\s+[А-ЯЁ][а-яё]+(?:вич|вича|вна|вны|ична|ичны|ич|ича))\b"
)
_SHORT_NAME = re.compile(
    r"[А-ЯЁ]\.\s?[А-ЯЁ]\.\s?[А-ЯЁ][а-яё-]+|[А-ЯЁ][а-яё-]+\s+[А-ЯЁ]\.\s?[А-ЯЁ]\."
)
_POSTS = {
    "директора": "директор",
    "заведующей": "заведующая",
    "заведующего": "заведующий",
    "ректора": "ректор",
    "руководителя": "руководитель",
    "начальника": "начальник",
    "и.о. директора": "и.о. директора",
}
_AUTHORITY = ("губернатор", "начальник главного", "начальнику главного", "министр")
_GROUNDS = (
    # What is said most exactly is looked for first: one sentence holds the others as its parts.
    (Ground.OPINION, re.compile(r"экспертн\w+\s+заключен", re.IGNORECASE)),
    (Ground.CERTIFIED, re.compile(r"внедр[её]нн\w+\s+и\s+сертифицирован", re.IGNORECASE)),
    (Ground.IMPLEMENTING, re.compile(r"активно\s+внедряем|внедряем", re.IGNORECASE)),
    (Ground.IMPLEMENTED, re.compile(r"разработанн\w+\s+и\s+внедр[её]нн", re.IGNORECASE)),
    (Ground.CANDIDATE, re.compile(r"(?:п\.?|пункт\w*)\s*3\.2\b|статус\w*\s+«?кандидат",
                                  re.IGNORECASE)),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class ReadApplication:
    """What was read, to be corrected by a person, and what could not be."""

    application: NewApplication
    remarks: tuple[Message, ...]


def read_file(house: House, name: str, content: bytes) -> ReadApplication:
    """Read a filled application from a file of any format that the house reads.

    Raises:
        Refusal: `application_unreadable`, the file has no text.
    """
    outcome = house.deployment.read_text(content, name)
    if not outcome.text.strip():
        raise Refusal(
            "application_unreadable",
            _("The application cannot be read: {reason}", reason=outcome.reason or outcome.status),
            rule="R-3.13",
            remedy=_("Fill the form in by hand; the file is registered with it."),
        )
    return read_text(outcome.text)


def read_text(text: str) -> ReadApplication:
    """Read an application from its text."""
    plain = text.replace("\xa0", " ")
    head, _sep, body = _split(plain)
    asked = _ASKS.search(body)
    organisation = _clean(asked["name"]) if asked else ""
    grounds = _grounds(body, candidate=bool(asked and "кандидат" in asked["rest"].casefold()))
    nominee, nominee_post = _nominee(body)
    head_name, post = _head(head)
    dated, signed = _dated(body), _signed(body)
    new = NewApplication(
        organisation=organisation,
        head_name=head_name,
        head_post=post,
        grounds=grounds,
        nominee_name=nominee,
        nominee_post=nominee_post,
        addressee=_addressee(head),
        addressed_to=_addressed_to(head),
        acquainted=_ACQUAINTED.search(body) is not None,
        signed=signed,
        dated=dated,
    )
    return ReadApplication(new, tuple(_remarks(new)))


def _split(text: str) -> tuple[str, str, str]:
    match = re.search(r"\bЗАЯВЛЕНИЕ\b", text, re.IGNORECASE)
    if match is None:
        asks = re.search(r"\bпрошу\b", text, re.IGNORECASE)
        at = asks.start() if asks else 0
        return text[:at], "", text[at:]
    return text[: match.start()], match[0], text[match.end() :]


def _grounds(body: str, *, candidate: bool) -> tuple[Ground, ...]:
    found = _GROUND.search(body)
    said = found["text"].strip(" _.:\n") if found else ""
    if candidate:
        return (Ground.CANDIDATE,)
    if not said:
        return ()
    # Alternatives of 3.1 stand apart by semicolons or lines; each part says one at most.
    parts = [part for part in re.split(r";|\n", said) if part.strip(" _")]
    each = [next((ground for ground, words in _GROUNDS if words.search(part)), None)
            for part in parts]  # fmt: skip
    grounds = tuple(dict.fromkeys(ground for ground in each if ground is not None))
    if grounds:
        return grounds
    whole = " ".join(parts)
    first = next((ground for ground, words in _GROUNDS if words.search(whole)), None)
    return () if first is None else (first,)


def _nominee(body: str) -> tuple[str, str]:
    found = _NOMINEE.search(body)
    said = _clean(found["text"]) if found else ""
    if not said:
        return "", ""
    name, _comma, post = said.partition(",")
    full = _FULL_NAME.search(name)
    post = post.strip(" .")
    upright = declension.nominative(full["name"] if full else name.strip())
    return upright, _POSTS.get(post.casefold(), post)


def _head(head: str) -> tuple[str, str]:
    lines = " ".join(head.split())
    for declined, post in _POSTS.items():
        at = lines.casefold().find(declined)
        if at < 0:
            continue
        names = list(_FULL_NAME.finditer(lines, at))
        return (declension.nominative(names[-1]["name"]) if names else ""), post
    names = list(_FULL_NAME.finditer(lines))
    return (declension.nominative(names[-1]["name"]) if names else ""), ""


def _addressee(head: str) -> Addressee | None:
    small = " ".join(head.casefold().split())
    if "председател" in small:
        return Addressee.CHAIR
    return Addressee.AUTHORITY if any(each in small for each in _AUTHORITY) else None


def _addressed_to(head: str) -> str:
    lines = " ".join(head.split())
    found = re.search(r"(Председателю|Заместителю|Начальнику|Министру)\b.*", lines)
    if found is None:
        return ""
    said = found[0]
    ends = [at for post in _POSTS if (at := said.casefold().find(post)) > 0]
    return said[: min(ends)].strip()[:500] if ends else said.strip()[:500]


def _dated(body: str) -> dt.date | None:
    for match in reversed(list(_DATE.finditer(body))):
        words = match[4] or f"{match[1]} {match[2]} {match[3]}"
        try:
            return parse_day(words)
        except UsageFault:
            continue
    return None


def _signed(body: str) -> bool:
    """Say whether a name stands where one signs: after the statute was named, with the date."""
    known = _ACQUAINTED.search(body)
    rest = body[known.end() :] if known else body
    return _SHORT_NAME.search(rest) is not None or _FULL_NAME.search(rest) is not None


def _clean(text: str) -> str:
    said = re.sub(r"_+|\(?название образовательной организации\)?|\bФИО\b|\bдолжность\b", " ", text)
    return " ".join(said.split()).strip(" .,:;*")


def _remarks(new: NewApplication) -> list[Message]:
    wanted = (
        (_("the organisation"), new.organisation),
        (_("the head"), new.head_name),
        (_("the ground"), new.grounds),
        (_("the date"), new.dated),
    )
    return [_("Not read from the file: {what}", what=what) for what, got in wanted if not got]
