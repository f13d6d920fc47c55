"""What names of files and folders tell of papers: «2023-05-12 Методичка по ЕГЭ.docx»."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from regest.core.base.text import one_line
from regest.core.documents.coding import decode_text
from regest.core.documents.paper_lines import KIND
from regest.core.documents.written_days import (
    day_without_year,
    school_year,
    without_days,
    written_days,
    written_years,
)

# Names that cameras, scanners and programs give; their figures are of the file, not of the paper.
_NAMELESS = re.compile(
    r"(?:скан(?:ы|ировани\w+)?|scan(?:ned)?|img|image|dscn?|pict?|photo|фото|снимок(?:\s+экрана)?"
    r"|screenshot|whatsapp\s+image|doc|document|документ(?:\s+microsoft\s+word)?|file|файл"
    r"|новый(?:\s+\w+)?\s+документ|без\s+имени|безымянный|untitled|page|стр(?:аница)?|лист|\d+)"
    r"[\W\d_]*(?:at[\W\d]*)?",
    re.IGNORECASE,
)
_ENDING = re.compile(r"(?:\.[A-Za-zА-я][A-Za-zА-я0-9]{0,4}){1,2}$")
_COPY = re.compile(
    r"\s*(?:\((?:\d{1,3}|копия)\)|[-–—]?\s*копия(?:\s*\(\d+\))?|\bcopy\b"
    r"|\b(?:final|финал|итог|чистовик|испр|исправл\w*|правка|посл)\b)(?=\s|$)",
    re.IGNORECASE,
)
_ORDER = re.compile(r"^(?:\d{1,3}(?:\.\d{1,2})*[.)]?[\s–—-]+(?=\D)|\d{1,3}[.)](?=\s?\D))")
_SHORT_YEAR = re.compile(r"(?<!\d)(\d\d)[-_ ](\d\d)[-_ ](\d\d)(?!\d)")
_NUMBER = re.compile(r"(?:№|(?<!\w)N(?=[\s\d]))\s*([^\W_]*\d[^\W_]*(?:[-–/][^\W_]+)*)")
_AFTER_KIND = re.compile(r"\s+(\d[^\W_]*(?:[-–/][^\W_]+)*)(?=\s|$|,)")


@dataclass(frozen=True, slots=True)
class NameTold:
    """What a name, or the folders about it, tell; `near` how many folders up the day stands."""

    heading: str
    day: dt.date | None = None
    day_in_folder: bool = False
    year: int | None = None
    year_in_folder: bool = False
    school: bool = False
    number: str = ""
    telling: bool = True


def told_by_name(path: str, today: dt.date) -> NameTold:
    """Return what the last part of `path` and the folders before it tell."""
    parts = [
        readable(each).replace("_", " ").strip()
        for each in PurePosixPath(path).parts
        if each != "/"
    ] or [""]
    folders, name = parts[:-1], _ENDING.sub("", parts[-1])
    dotted = _SHORT_YEAR.sub(r"\1.\2.\3", name)
    nameless = _NAMELESS.fullmatch(name) is not None
    days = [] if nameless else written_days(dotted, today)
    heading = _heading(dotted, today)
    telling = bool(heading) and not nameless and any(map(str.isalpha, heading))
    day = days[0].day if days else None
    year, school, in_folder = _year(dotted if not nameless else "", folders, today)
    day_in_folder = False
    if day is None:
        day = _day_of_folders(dotted, folders, year, today)
        day_in_folder = day is not None
    return NameTold(
        heading=heading if telling else _of_folder(parts[-1], folders),
        day=day,
        day_in_folder=day_in_folder,
        year=year,
        year_in_folder=in_folder,
        school=school,
        number="" if nameless else _number(without_days(dotted, today)),
        telling=telling,
    )


def readable(name: str) -> str:
    """Return the name of a file as it can be shown and kept, in one line.

    Names that are no UTF-8 come as surrogates; Windows and DOS wrote Russian in one byte a letter.
    """
    try:
        name.encode()
    except UnicodeEncodeError:
        name = decode_text(name.encode("utf-8", "surrogateescape"))[0]
    return one_line(name)


def _heading(name: str, today: dt.date) -> str:
    bare = _COPY.sub("", without_days(name, today))
    bare = _ORDER.sub("", bare.strip(" .,–—-"))
    bare = re.sub(r"\s+(?:за|от|на)$", "", bare.strip(" .,–—-"))
    return bare[:1].upper() + bare[1:]


def _of_folder(name: str, folders: Sequence[str]) -> str:
    """Return a heading for a name that tells nothing: the folder says what it holds."""
    bare = _ENDING.sub("", name)
    return f"{folders[-1]}: {bare}" if folders else bare


def _number(name: str) -> str:
    if found := _NUMBER.search(name):
        return found[1]
    kind = KIND.search(name)
    found = _AFTER_KIND.match(name, kind.end()) if kind else None
    return found[1] if found and not re.fullmatch(r"(?:19|20)\d\d", found[1]) else ""


def _year(name: str, folders: Sequence[str], today: dt.date) -> tuple[int | None, bool, bool]:
    """Return the year that name or the nearest folder tell, whether a school year, and where."""
    for part, in_folder in ((name, False), *((each, True) for each in reversed(folders))):
        if (first := school_year(part, today)) is not None:
            return first, True, in_folder
        if years := written_years(part, today):
            return years[-1], False, in_folder
    return None, False, False


def _day_of_folders(
    name: str, folders: Sequence[str], year: int | None, today: dt.date
) -> dt.date | None:
    if year is not None and (day := day_without_year(name, year, today)):
        return day
    for folder in reversed(folders):
        if days := written_days(_SHORT_YEAR.sub(r"\1.\2.\3", folder), today):
            return days[0].day
    return None
