"""A filled application of appendix А read from its text, for a person to look at (§1.3)."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass

from regest.api import House, Message, Refusal, UsageFault, declension, marked_text, parse_day
from regest.plugins.membership.joining.applications import NewApplication
from regest.plugins.membership.joining.ticked import chosen, plain
from regest.plugins.membership.tables.joining import Addressee, Ground
from regest.plugins.membership.words import _

_GAP = r"[\s_]+"
_ASKS = re.compile(
    r"прошу" + _GAP + r"(?:принять|присвоить|предоставить)" + _GAP + r"(?P<name>.{0,2000}?)" + r"\b"
    + r"(?P<rest>в" + _GAP + r"(?:состав" + _GAP + r")?ассоциаци\w*|статус|в" + _GAP + r"кандидат|"
    r"кандидат)",
    re.IGNORECASE | re.DOTALL,
)  # fmt: skip
_GROUND = re.compile(
    r"основани\w{1,3}[^.\n]{0,200}?(?:считаю|(?:членства|вступления)(?![^.\n]{0,60}считаю))"
    r"\*{0,2}:?(?P<text>.{1,4000}?)"
    r"(?=\n\s*(?:\*{0,2}в\s+(?:члены|состав)|с\s+положени|приложени|«|\*)|\Z)",
    re.IGNORECASE | re.DOTALL,
)
_NOMINEE = re.compile(
    r"в" + _GAP + r"(?:члены|состав)" + _GAP + r"(?:совета|президиума)(?:" + _GAP + r"ассоциации)?"
    + _GAP + r"рекомендуем(?P<text>.{1,2000}?)(?=\n\s*с\s+положени|\n\s*\n|\.\s*\n|\Z)",
    re.IGNORECASE | re.DOTALL,
)  # fmt: skip
_ACQUAINTED = re.compile(r"с\s+положением[^.]{0,200}ознакомлен", re.IGNORECASE)
_DATE = re.compile(
    r"[«\"“]\s*_*(\d{1,2})_*\s*[»\"”][\s_]*([а-яё]+)[\s_]+(\d{4})|\b(\d{1,2}\.\d{2}\.\d{4})\b"
)
_FULL_NAME = re.compile(
    r"(?P<name>[А-ЯЁ][а-яё-]+\s+[А-ЯЁ][а-яё]+\s+[А-ЯЁ][а-яё]+(?:вич|вича|вна|вны|ична|ичны|ич|ича))\b"
)
_SHORT_NAME = re.compile(
    r"[А-ЯЁ]\.\s?[А-ЯЁ]\.\s?[А-ЯЁ][а-яё-]+|[А-ЯЁ][а-яё-]+\s+[А-ЯЁ]\.\s?[А-ЯЁ]\."
)
# What a table calls its lines, where the words of appendix А are not there.
_LABELS = {
    "organisation": re.compile(r"(?:полное )?(?:наименование|название|организация)", re.IGNORECASE),
    "head": re.compile(r"(?:фио )?(?:руководител|директор|заведующ|ректор)|фио\b", re.IGNORECASE),
    "ground": re.compile(r"основани", re.IGNORECASE),
    "nominee": re.compile(r"рекоменд|(?:кандидатура )?в (?:президиум|совет)", re.IGNORECASE),
    "dated": re.compile(r"дата", re.IGNORECASE),
}
_LONGEST, _LONGEST_SOURCE = 20_000, 200
_POSTS = {
    "директора": "директор",
    "заведующей": "заведующая",
    "заведующего": "заведующий",
    "ректора": "ректор",
    "руководителя": "руководитель",
    "начальника": "начальник",
    "и.о. директора": "и.о. директора",
}
# Words of the blank form itself, under the lines that are filled in.
_PRINTED = re.compile(
    r"_+|\(?(?:полное )?название образовательной организации\)?|\(?\bФИО\b\)?|\(?\bдолжность\b\)?"
)
_ZIP = b"PK"
_AUTHORITY = ("губернатор", "начальник главного", "начальнику главного", "министр")
_GROUNDS = (
    # What is said most exactly is looked for first: one sentence holds the others as its parts.
    (Ground.OPINION, re.compile(r"экспертн\w+\s+заключен", re.IGNORECASE)),
    (Ground.CERTIFIED, re.compile(r"внедр[её]н\w*\s+и\s+сертифицирован", re.IGNORECASE)),
    (Ground.IMPLEMENTING, re.compile(r"внедря[ею]", re.IGNORECASE)),
    (Ground.IMPLEMENTED, re.compile(r"разработан\w*\s+и\s+внедр[её]н", re.IGNORECASE)),
    (Ground.CANDIDATE, re.compile(r"(?:п\.?|пункт\w*)\s*3\.2\b|статус\w*\s+«?кандидат",
                                  re.IGNORECASE)),
)  # fmt: skip
# The foot of every paper that the house itself prints.
_FOOT = re.compile(r"(?:Напечатано|Printed on)\s+\d{2}\.\d{2}\.\d{4}")


@dataclass(frozen=True, slots=True)
class ReadApplication:
    """What was read, to be corrected by a person, what could not be, and where each line stood.

    `sources` are the words of the paper that a field (as `NewApplication` names it) was taken from.
    """

    application: NewApplication
    remarks: tuple[Message, ...]
    sources: Mapping[str, str]


def read_file(house: House, name: str, content: bytes) -> ReadApplication:
    """Read a filled application from a file of any format that the house reads.

    Ticks and underlined words count in Word documents; in others ticks alone.

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
    marked = marked_text.marked_text(content) if content.startswith(_ZIP) else ""
    return read_text(outcome.text, marked)


def read_text(text: str, marked: str = "") -> ReadApplication:
    """Read an application from its text; `marked` is the same with its marks, where it has any."""
    text = _FOOT.sub("", text[:_LONGEST].replace("\xa0", " "))
    head, _sep, body = _split(text)
    labelled = _labelled(text)
    asked = _ASKS.search(body)
    organisation = _clean(asked["name"]) if asked else ""
    candidate = bool(asked and "кандидат" in asked["rest"].casefold())
    region = _region(marked[:_LONGEST].replace("\xa0", " ")) or _region(text)
    grounds = _grounds(region or labelled.get("ground", ""), candidate=candidate)
    said = _NOMINEE.search(body)
    nominee, nominee_post = _nominee(said["text"] if said else labelled.get("nominee", ""))
    head_name, post = _head(head if _FULL_NAME.search(head) else labelled.get("head", head))
    dated = _dated(body) or _dated(labelled.get("dated", ""))
    new = NewApplication(
        organisation=organisation or _clean(labelled.get("organisation", "")),
        head_name=head_name,
        head_post=post,
        grounds=grounds,
        nominee_name=nominee,
        nominee_post=nominee_post,
        addressee=_addressee(head),
        addressed_to=_addressed_to(head),
        acquainted=_ACQUAINTED.search(body) is not None,
        signed=_signed(body),
        dated=dated,
    )
    found = {
        "organisation": asked[0] if asked else labelled.get("organisation", ""),
        "head_name": _from_whom(head, new.addressed_to) if head_name else "",
        "grounds": plain(region),
        "nominee_name": said[0] if said else labelled.get("nominee", ""),
        "addressee": new.addressed_to,
        "dated": _date_words(body) or labelled.get("dated", ""),
    }
    sources = {name: _shortened(words) for name, words in found.items() if words.strip(" _\n")}
    return ReadApplication(new, tuple(_remarks(new)), sources)


def _region(text: str) -> str:
    """Return what stands where the ground is named, its footnotes left out."""
    _head_part, _sep, body = _split(text)
    found = _GROUND.search(body)
    return found["text"] if found else ""


def _labelled(text: str) -> dict[str, str]:
    """Return what stands beside the labels of a table or of lines with a colon."""
    found: dict[str, str] = {}
    for line in text.split("\n"):
        label, sep, value = line.partition("\t")
        if not sep:
            label, sep, value = line.partition(":")
        words = " ".join(value.split("\t")).strip(" _")
        if not sep or not words or len(label) > _LONGEST_SOURCE:
            continue
        for name, known in _LABELS.items():
            if name not in found and known.match(label.strip(" *")):
                found[name] = words
                break
    return found


def _from_whom(head: str, addressed_to: str) -> str:
    """Return the words of the heading that name the applicant: what follows the addressee."""
    said = " ".join(head.split())
    after = said.partition(addressed_to)[2] if addressed_to else ""
    return after if after.strip() else said[-_LONGEST_SOURCE:]


def _shortened(words: str) -> str:
    said = " ".join(words.replace("_", " ").split())
    return said if len(said) <= _LONGEST_SOURCE else f"{said[: _LONGEST_SOURCE - 1]}…"


def _split(text: str) -> tuple[str, str, str]:
    match = re.search(r"\bЗАЯВЛЕНИЕ\b", text, re.IGNORECASE)
    if match is None:
        asks = re.search(r"\bпрошу\b", text, re.IGNORECASE)
        at = asks.start() if asks else 0
        return text[:at], "", text[at:]
    return text[: match.start()], match[0], text[match.end() :]


def _grounds(region: str, *, candidate: bool) -> tuple[Ground, ...]:
    if candidate:
        return (Ground.CANDIDATE,)
    parts = chosen(region)
    each = [next((ground for ground, words in _GROUNDS if words.search(part)), None)
            for part in parts]  # fmt: skip
    grounds = tuple(dict.fromkeys(ground for ground in each if ground is not None))
    if grounds:
        return grounds
    # A sentence may run over several lines, and none of them names a ground alone.
    whole = " ".join(parts)
    first = next((ground for ground, words in _GROUNDS if words.search(whole)), None)
    return () if first is None else (first,)


def _nominee(said: str) -> tuple[str, str]:
    said = _clean(said)
    if not said:
        return "", ""
    name, _comma, post = said.partition(",")
    full = _FULL_NAME.search(name)
    if full is not None and not post:
        post = name[full.end() :]
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


def _date_words(body: str) -> str:
    found = [match[0] for match in _DATE.finditer(body)]
    return found[-1] if found else ""


def _signed(body: str) -> bool:
    """Say whether a name stands where one signs: after the statute was named, with the date."""
    known = _ACQUAINTED.search(body)
    rest = body[known.end() :] if known else body
    return _SHORT_NAME.search(rest) is not None or _FULL_NAME.search(rest) is not None


def _clean(text: str) -> str:
    said = _PRINTED.sub(" ", text)
    return " ".join(said.split()).strip(" .,:;*")


def _remarks(new: NewApplication) -> list[Message]:
    wanted = (
        (_("the organisation"), new.organisation),
        (_("the head"), new.head_name),
        (_("the ground"), new.grounds),
        (_("the date"), new.dated),
    )
    remarks = [_("Not read from the file: {what}", what=what) for what, got in wanted if not got]
    if len(new.grounds) > 1:
        remarks.append(_("Several grounds are marked: exactly one is wanted (R-3.1)"))
    return remarks
