"""Retention periods as clerks write them: «Пост.», «5 л. ЭПК», «3 г. после …», «ДМН», «ст. 70»."""

from __future__ import annotations

import re

from regest.core.base.errors import UsageFault
from regest.core.base.messages import _
from regest.core.base.text import one_line

EXAMPLES = "Пост., ст. 18; 5 лет ЭПК, ст. 70; 3 года после …; ДМН; до ликвидации"
LIST_2019, LIST_2010 = "Т236", "Перечень 2010 г."
_ARTICLE = re.compile(
    r"[,;(]?\s*(?<![а-я])(?:ст\.?\s*ст\.?|ст\.?|статьи|статья|п\.)\s*"
    r"(?P<number>\d{1,4}(?:\s*,?\s*(?:п\.\s*)?[«\"]?[а-я][»\"]?(?![а-яё.]))?"
    r"(?:\s*,\s*\d{1,4})*)\s*\)?",
    re.IGNORECASE,
)
_LIST_NAME = re.compile(
    r"(?:по\s+)?перечн\w*(?:\s*\(?\s*(?:19|20)\d\d\s*(?:г\w*\.?)?\)?)?|\b(?:Т|№\s*)?236\b"
    r"|\bприказ\w*\s+росархива\w*|\bпти\s*-?\s*2019\b",
    re.IGNORECASE,
)
_OLD_LIST = re.compile(r"2010|№\s*558|\b558\b")
_REVIEW = re.compile(r"\bЭП?К\b", re.IGNORECASE)
_YEARS = re.compile(
    r"(?<!\d)(?P<years>\d{1,3})(?:\s*/\s*(?P<other>\d{1,3}))?\s*(?:лет|года|год|г|л)\b\.?",
    re.IGNORECASE,
)
_PERMANENT = re.compile(r"\bпост(?:оянн(?:о|ый|ого))?\b\.?", re.IGNORECASE)
_LIQUIDATION = re.compile(r"до\s+ликв\w*", re.IGNORECASE)
_NO_LONGER = re.compile(r"до\s+минования\s+надобности|\bдмн\b|д\.\s*м\.\s*н\.", re.IGNORECASE)
_REPLACED = re.compile(r"(?:до|после)\s+замены(?:\s+нов\w+)?", re.IGNORECASE)
_AFTER = re.compile(r"\bпосле\s+(?P<event>[^();]+)", re.IGNORECASE)
_FOOTNOTE = re.compile(r"\(\s*\d{1,2}\s*\)|<\d{1,2}>|[¹²³⁴⁵⁶⁷⁸⁹]+|\*+")


def parsed(text: str) -> dict[str, str] | None:
    """Return a written period as the file plan keeps it; None where it says none.

    An article is kept as it stands and counts as not compared with the list yet.
    """
    rest = one_line(text).replace("ё", "е")
    article, rest = _article(rest)
    rest = _LIST_NAME.sub(" ", rest)
    rest = _FOOTNOTE.sub(" ", rest)
    review = _REVIEW.search(rest) is not None
    rest = one_line(_REVIEW.sub(" ", rest)).strip(" ,;.")
    found = _kind(rest)
    if found is None:
        return None
    if review and found["kind"] in {"years", "after_event", "replaced"}:
        found["review"] = "yes"
    if article:
        found |= article
    return {**found, "verification": "unchecked" if article else "policy"}


def required(text: str) -> dict[str, str]:
    """Return a written period as the file plan keeps it.

    Raises:
        UsageFault: `period_unclear`, it says none.
    """
    found = parsed(text)
    if found is None:
        raise UsageFault(
            "period_unclear",
            _("The retention period «{text}» is not understood", text=text),
            rule="RET-4",
            remedy=_("Write it as in: {examples}.", examples=EXAMPLES),
        )
    return found


def _article(text: str) -> tuple[dict[str, str], str]:
    found = _ARTICLE.search(text)
    if found is None:
        return {}, text
    authority = LIST_2010 if _OLD_LIST.search(text[found.end() :]) else LIST_2019
    number = one_line(re.sub(r"[«»\"]|п\.", " ", found["number"]))
    rest = f"{text[: found.start()]} {text[found.end() :]}"
    return {"authority": authority, "article": f"ст. {number}"}, rest


def _kind(text: str) -> dict[str, str] | None:
    years = _YEARS.search(text)
    count = _count(years)
    if _REPLACED.search(text):
        return {"kind": "replaced", **({"years": count} if count else {})}
    after = _AFTER.search(text)
    if after is not None and count:
        return {"kind": "after_event", "years": count, "event": after["event"].strip(" ,.")}
    if _LIQUIDATION.search(text):
        return {"kind": "liquidation"}
    if _NO_LONGER.search(text):
        return {"kind": "no_longer_needed"}
    if _PERMANENT.search(text):
        return {"kind": "permanent"}
    return {"kind": "years", "years": count} if count else None


def _count(found: re.Match[str] | None) -> str:
    if found is None:
        return ""
    # Of «50/75» the longer one is kept: nothing may be destroyed too early.
    return str(max(int(found["years"]), int(found["other"] or 0))) if int(found["years"]) else ""
