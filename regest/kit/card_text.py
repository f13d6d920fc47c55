"""The card of a record as plain text, to be read without this program."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from zoneinfo import ZoneInfo

from regest.core.base.messages import Titles, _, language
from regest.kit.words import ACTIONS, OWN_FIELDS, PARTY_ROLES, state_word, task_state

_Line = tuple[object, object]
FORGOTTEN = _("what was written is destroyed")


def card_text(card: Mapping[str, Any], members: Sequence[str], zone: ZoneInfo) -> str:
    """Return the text of a card that `cards.card` made, with its `tasks`; lines end with LF.

    `members` are the names under which the files of the card lie beside the text.
    """
    parts = [" · ".join(filter(None, [card["number"], card["heading"]])), ""]
    parts += [f"{name}: {value}" for name, value in _facts(card, zone) if value]
    blocks = (
        (_("Files:"), _files(card, members)),
        (_("Links:"), _links(card)),
        (_("Tasks:"), _tasks(card)),
        (_("History:"), _history(card, zone)),
    )
    for title, lines in blocks:
        told = [f"  {line}" for line in lines]
        if told:
            parts += ["", str(title), *told]
    return "\n".join(parts) + "\n"


def _facts(card: Mapping[str, Any], zone: ZoneInfo) -> Iterator[_Line]:
    yield _("Kind"), _title(card["class_title"])
    yield _("State"), state_word("record", card["state"])
    yield _("Registered"), _moment(card["registered_at"], zone)
    yield _("Registered by"), card["registered_by"]
    yield _("Date of the document"), _day(card["document_date"])
    yield _("Received"), _moment(card["received_at"], zone)
    yield _("Mark"), card["mark"]
    yield _("Basis of the mark"), card["mark_basis"]
    for party in card["parties"]:
        yield PARTY_ROLES.get(party["role"], party["role"]), party["name_then"] or party["name"]
    for field in card["fields"]:
        yield _title(field["title"]), field["value"]
    yield _("File index"), card["file"]
    yield _("Id"), card["id"]


def _files(card: Mapping[str, Any], members: Sequence[str]) -> Iterator[str]:
    for file, member in zip(card["components"], members, strict=True):
        size = _.n("{count} byte", "{count} bytes", file["size_bytes"])
        yield f"{member} – {size}, SHA-256 {file['sha256']}"


def _links(card: Mapping[str, Any]) -> Iterator[str]:
    for link in card["links"]:
        number = f"{link['number']} ({link['period']})" if link["number"] else link["id"]
        yield f"{_title(link['title'])}: {number}"


def _tasks(card: Mapping[str, Any]) -> Iterator[str]:
    for task in card["tasks"]:
        names = ", ".join(each["name"] for each in task["executors"])
        yield f"{_day(task['due_on'])} – {task['text']} – {names} – {task_state(task)}"


def _history(card: Mapping[str, Any], zone: ZoneInfo) -> Iterator[str]:
    titles = {each["name"]: _title(each["title"]) for each in card["fields"]}
    for line in card["history"]:
        name = titles.get(line["field"]) or OWN_FIELDS.get(line["field"], line["field"])
        said = str(ACTIONS.get(line["action"], line["action"]))
        if is_forgotten(line):
            said += f": {name} – {FORGOTTEN}"
        elif line["action"] == "corrected":
            said += f": {name}: «{line['old']}» → «{line['new']}»"
        reason = f" ({line['reason']})" if line["reason"] else ""
        yield f"{_moment(line['at'], zone)} – {said}{reason} – {line['actor']}"


def is_forgotten(line: Mapping[str, str]) -> bool:
    """Say whether a correction forgot what it corrected, with the content of its record."""
    return line["action"] == "corrected" and not (line["old"] or line["new"])


def _title(both: Mapping[str, str]) -> str:
    return Titles(ru=both["ru"], en=both["en"]).text(language())


def _day(text: str | dt.date | None) -> str:
    day = dt.date.fromisoformat(text) if isinstance(text, str) and text else text
    return f"{day:%d.%m.%Y}" if isinstance(day, dt.date) else ""


def _moment(text: str | None, zone: ZoneInfo) -> str:
    return f"{dt.datetime.fromisoformat(text).astimezone(zone):%d.%m.%Y %H:%M}" if text else ""
