"""Minutes read from their text: the requisites of domain §5.4 by their usual words.

Any text gives a result: what is not found stays empty, and nothing raises.
"""

from __future__ import annotations

import datetime as dt
import re

from regest.plugins.protocols.old_minutes.found import (
    FoundGuest,
    FoundItem,
    FoundMinutes,
    FoundPoint,
    FoundVote,
)

LONGEST = 400_000
_DASH = r"[–—-]"
_NUMBER = re.compile(r"(?:№|N)\s*(\d{1,4})\b")
_DAY = re.compile(r"\b(\d{1,2})\.(\d{2})\.(\d{4})\b")
_PLACE = re.compile(r"^(?:г\.|с\.|пос\.|р\.\s?п\.)\s*[А-ЯЁ].{0,60}$")
_TIMES = re.compile(rf"Начало\s*{_DASH}\s*(\d{{1,2}})[:.](\d{{2}})")
_ENDS = re.compile(rf"[Оо]кончание\s*{_DASH}\s*(\d{{1,2}})[:.](\d{{2}})")
_CHAIRING = re.compile(rf"^Председатель(?:ствующий)?\s*{_DASH}\s*(.+)$")
_SECRETARY = re.compile(rf"^Секретарь\s*{_DASH}\s*([^(]+)")
_ROSTER = re.compile(rf"[Сс]писочный состав[^–—-]*{_DASH}\s*(\d+)")
_QUORUM = re.compile(rf"Кворум[^–—-]*{_DASH}\s*(\d+)")
_PRESENT = re.compile(rf"^Присутствовали(?: члены[^–—:-]*)?\s*{_DASH}\s*(\d+)[^:]*:\s*(.+)$")
_ABSENT = re.compile(rf"^Отсутствовали\s*{_DASH}\s*\d+[^:]*:\s*(.+)$")
_CONSULTATIVE = re.compile(r"^Присутствовали с правом совещательного голоса:\s*(.+)$")
_INVITED = re.compile(r"^Приглаш[её]нные[^:]*:\s*(.+)$")
_AGENDA_ITEM = re.compile(rf"^(\d{{1,2}})\.\s+(.+?)(?:\s*\(докладчик\s*{_DASH}\s*([^)]+)\))?\.?$")
_HEARD = re.compile(r"^(\d{1,2})\.\s*СЛУШАЛИ:\s*(.*)$")
_SPEECH = re.compile(rf"^([А-ЯЁ][^–—]{{2,80}}?)\s+{_DASH}\s+(.+)$")
_VOTE = re.compile(
    rf"^(?:По предложению\s+(?P<mover>.+?)\s+)?ГОЛОСОВАЛИ:\s*за\s*{_DASH}\s*(?P<for>\d+),"
    rf"\s*против\s*{_DASH}\s*(?P<against>\d+),\s*воздержа\w+\s*{_DASH}\s*(?P<abstained>\d+)"
    rf"(?:,\s*не голосова\w+\s*{_DASH}\s*(?P<silent>\d+))?"
)
_POINT = re.compile(r"^(\d{1,2}\.\d{1,2})\.?\s+(.+)$")
_DUE = re.compile(rf"\s*Срок\s*{_DASH}\s*(\d{{1,2}}\.\d{{2}}\.\d{{4}})\.?")
_RESPONSIBLE = re.compile(rf"\s*Ответственн\w+(?: за [^–—-]+)?\s*{_DASH}\s*(.+?)(?:\.\s*|\.?)$")
_OPINION = re.compile(r"^Особое мнение:\s*([А-ЯЁ][\w-]+\s+[А-ЯЁ]\.\s?[А-ЯЁ]\.)\s*(.*)$")
_QUOTED = re.compile(r"«(.+)»")
_ANNEX = re.compile(r"^\d{1,2}\.\s+(.+?)(?:\s+на\s+(\d+)\s+л\.?)?$")
_NOTES = re.compile(r"\s*\([^)]*\)")


def read_minutes(text: str) -> FoundMinutes:
    """Return what the text of minutes says."""
    found = FoundMinutes()
    lines = [" ".join(line.split()) for line in text[:LONGEST].splitlines()]
    lines = [line for line in lines if line]
    starts = [at for at, line in enumerate(lines) if _HEARD.match(line)]
    first = starts[0] if starts else len(lines)
    _read_head(found, lines[:first])
    for at, start in enumerate(starts):
        last = starts[at + 1] if at + 1 < len(starts) else len(lines)
        _read_item(found, lines[start:last])
    return found


def _read_head(found: FoundMinutes, lines: list[str]) -> None:
    agenda = next((at for at, line in enumerate(lines) if line.startswith("ПОВЕСТКА")), len(lines))
    for line in lines[:agenda]:
        _read_requisite(found, line)
        _read_people(found, line)
    for line in lines[agenda + 1 :]:
        matched = _AGENDA_ITEM.match(line)
        if matched is not None:
            found.items.append(
                FoundItem(int(matched[1]), matched[2].strip(), (matched[3] or "").strip())
            )


def _read_requisite(found: FoundMinutes, line: str) -> None:
    day, number = _DAY.search(line), _NUMBER.search(line)
    if found.held_on is None and day is not None:
        found.held_on = _date(day)
    if found.number is None and number is not None and "п." not in line[: number.start()]:
        found.number = int(number[1])
    if not found.body:
        if "резидиум" in line.casefold():
            found.body = "presidium"
        elif "общего собрания" in line.casefold() or line.casefold() == "общее собрание":
            found.body = "assembly"
    if not found.place and _PLACE.match(line):
        found.place = line
    for pattern, name in ((_TIMES, "begins"), (_ENDS, "ends")):
        matched = pattern.search(line)
        if matched is not None and getattr(found, name) is None:
            setattr(found, name, _time(matched))
    for pattern, name in ((_ROSTER, "roster"), (_QUORUM, "quorum")):
        matched = pattern.search(line)
        if matched is not None and getattr(found, name) is None:
            setattr(found, name, int(matched[1]))


def _read_people(found: FoundMinutes, line: str) -> None:
    for pattern, name in ((_CHAIRING, "chairing"), (_SECRETARY, "secretary")):
        matched = pattern.match(line)
        if matched is not None and not getattr(found, name):
            setattr(found, name, _dotted(_NOTES.sub("", matched[1]).strip(" .")))
    present = _PRESENT.match(line)
    if present is not None:
        found.present_stated = int(present[1])
        found.present = _names(present[2])
    absent = _ABSENT.match(line)
    if absent is not None:
        found.absent = _names(absent[1])
    consultative, invited = _CONSULTATIVE.match(line), _INVITED.match(line)
    if consultative is not None:
        found.consultative = _guests(consultative[1])
    if invited is not None:
        found.invited = _guests(invited[1])


def _read_item(found: FoundMinutes, lines: list[str]) -> None:
    opened = _HEARD.match(lines[0])
    if opened is None:
        return
    position = int(opened[1])
    item = next((each for each in found.items if each.position == position), None)
    if item is None:
        item = FoundItem(position)
        found.items.append(item)
    part, heard = "heard", [opened[2]] if opened[2] else []
    for line in lines[1:]:
        if line.startswith("ВЫСТУПИЛИ"):
            part = "spoke"
        elif line.startswith(("ПОСТАНОВИЛИ", "РЕШИЛИ")):
            part = "decided"
        elif line.startswith("Приложения:"):
            part = "annexes"
        elif part == "annexes":
            _read_annex(found, line)
        elif not _read_vote(item, line) and not _read_opinion(item, line):
            _read_line(item, part, line, heard)
    item.heard = "\n".join(heard)


def _read_line(item: FoundItem, part: str, line: str, heard: list[str]) -> None:
    if part == "heard":
        heard.append(line)
    elif part == "spoke":
        speech = _SPEECH.match(line)
        if speech is not None:
            item.speeches.append((_NOTES.sub("", speech[1]).strip(), speech[2]))
        elif item.speeches:
            name, said = item.speeches[-1]
            item.speeches[-1] = (name, f"{said}\n{line}")
    elif part == "decided":
        point = _POINT.match(line)
        if point is not None:
            item.points.append(_point(point[1], point[2], len(item.votes)))
        elif item.points and not _signature(line):
            last = item.points[-1]
            item.points[-1] = _point(last.number, f"{last.text} {line}", last.vote)


def _read_vote(item: FoundItem, line: str) -> bool:
    matched = _VOTE.match(line)
    if matched is not None:
        vote = FoundVote(
            int(matched["for"]),
            int(matched["against"]),
            int(matched["abstained"]),
            int(matched["silent"] or 0),
            mover=matched["mover"] or "",
        )
        item.votes.append(vote)
        _read_result(vote, line[matched.end() :])
        return True
    if item.votes and line.startswith("Для принятия решения требуется"):
        item.votes[-1].of_roster = "состава" in line
        _read_result(item.votes[-1], line)
        return True
    return False


def _read_result(vote: FoundVote, line: str) -> None:
    told = line.casefold()
    if "не принято" in told or "не избран" in told:
        vote.stated = False
    elif "принято" in told:
        vote.stated = True


def _read_opinion(item: FoundItem, line: str) -> bool:
    matched = _OPINION.match(line)
    if matched is None:
        return False
    quoted = _QUOTED.search(matched[2])
    item.opinions.append((matched[1], quoted[1] if quoted is not None else matched[2]))
    return True


def _read_annex(found: FoundMinutes, line: str) -> None:
    matched = _ANNEX.match(line)
    if matched is not None:
        found.annexes.append((matched[1].strip(" ."), int(matched[2] or 0)))


def _point(number: str, text: str, vote: int) -> FoundPoint:
    due = _DUE.search(text)
    bare = _DUE.sub("", text) if due is not None else text
    responsible = _RESPONSIBLE.search(bare)
    if responsible is not None:
        bare = bare[: responsible.start()]
    day = _DAY.search(due[1]) if due is not None else None
    return FoundPoint(
        number,
        bare.strip(),
        _date(day) if day is not None else None,
        _dotted(responsible[1].strip()) if responsible is not None else "",
        max(vote, 1),
    )


def _names(text: str) -> list[str]:
    bare = _NOTES.sub("", text).strip(" .")
    return [_dotted(name.strip()) for name in re.split(r"[,;]", bare) if name.strip()]


def _guests(text: str) -> list[FoundGuest]:
    guests = []
    for part in text.rstrip(".").split(";"):
        name, _comma, post = part.strip().partition(",")
        if name.strip():
            guests.append(FoundGuest(name.strip(), post.strip()))
    return guests


def _dotted(name: str) -> str:
    """Return initials with the dot that the end of a sentence took."""
    return f"{name}." if re.search(r"\.[А-ЯЁ]$", name) else name


def _signature(line: str) -> bool:
    return line.startswith(("Председатель", "Секретарь"))


def _date(matched: re.Match[str]) -> dt.date | None:
    try:
        return dt.date(int(matched[3]), int(matched[2]), int(matched[1]))
    except ValueError:
        return None


def _time(matched: re.Match[str]) -> dt.time | None:
    hours, minutes = int(matched[1]), int(matched[2])
    return dt.time(hours, minutes) if hours < 24 and minutes < 60 else None
