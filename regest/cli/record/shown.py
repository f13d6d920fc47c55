"""The card of a record as a person reads it in a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from regest.cli.task.shown import show_tasks
from regest.core.base.messages import Titles, _, language
from regest.kit.console import (
    Column,
    card,
    heading,
    local_moment,
    say,
    shown_day,
    state_word,
    table,
)
from regest.kit.words import ACTIONS, OWN_FIELDS, PARTY_ROLES

if TYPE_CHECKING:
    from regest.kit.house import House

_DIGEST_SHOWN = 12


def show_card(house: House, shown: Mapping[str, Any]) -> None:
    """Print heading, facts, parties, files, links, tasks and history of a card."""
    heading(" · ".join(filter(None, [shown["number"], shown["heading"]])))
    card(_facts(house, shown))
    if shown["components"]:
        say("", _("Files:"))
        _show_files(shown["components"])
    if shown["links"]:
        say("", _("Links:"))
        card((title_of(link["title"]), _linked(link)) for link in shown["links"])
    if shown["tasks"]:
        say("", _("Tasks:"))
        show_tasks(shown["tasks"], of_record=True)
    say("", _("History:"))
    names = {
        **OWN_FIELDS,
        **PARTY_ROLES,
        **{each["name"]: title_of(each["title"]) for each in shown["fields"]},
    }
    card((local_moment(house, line["at"]), _event(line, names)) for line in shown["history"])


def _facts(house: House, shown: Mapping[str, Any]) -> Iterator[tuple[object, object]]:
    yield _("Kind"), title_of(shown["class_title"])
    yield _("State"), state_word("record", shown["state"])
    yield _("Draft by"), "" if shown["registered_at"] else shown["drafted_by"]
    yield _("Registered"), _registered(house, shown)
    yield _("Date of the document"), shown_day(shown["document_date"])
    yield _("Received"), local_moment(house, shown["received_at"])
    yield _("Mark"), shown["mark"]
    yield _("Basis of the mark"), shown["mark_basis"]
    for party in shown["parties"]:
        yield PARTY_ROLES.get(party["role"], party["role"]), _named(party)
    for field in shown["fields"]:
        yield title_of(field["title"]), field["value"]
    yield _("File index"), shown["file"]
    yield _("Id"), shown["id"]


def _named(party: Mapping[str, Any]) -> object:
    if not party["name_then"]:
        return party["name"]
    return _(
        "{name} (when the paper was dated: {then})", name=party["name"], then=party["name_then"]
    )


def _registered(house: House, shown: Mapping[str, Any]) -> str:
    parts = [local_moment(house, shown["registered_at"]), shown["registered_by"]]
    if shown["late"]:
        parts.append(str(_("late")))
    return ", ".join(filter(None, parts))


def _show_files(files: list[Mapping[str, Any]]) -> None:
    columns = (
        Column(_.p("column", "Name")),
        Column(_.p("column", "Size"), whole=True, right=True),
        Column("SHA-256", whole=True),
        Column(_.p("column", "Text")),
    )
    table(
        columns,
        [
            [
                each["name"],
                _size(each["size_bytes"]),
                f"{each['sha256'][:_DIGEST_SHOWN]}…",
                _text(each),
            ]
            for each in files
        ],
    )


def _size(size_bytes: int) -> str:
    """Return a size with blanks between thousands, as Russian papers write numbers."""
    return f"{size_bytes:,}".replace(",", "\u00a0")


def _text(component: Mapping[str, Any]) -> str:
    word = str(state_word("text", component["text_status"]))
    return f"{word}: {component['text_reason']}" if component["text_reason"] else word


def _linked(link: Mapping[str, Any]) -> str:
    return f"{link['number']} ({link['period']})" if link["number"] else str(link["id"])


def _event(line: Mapping[str, Any], names: Mapping[str, object]) -> str:
    named = names.get(line["field"], "") if line["action"] == "named" else ""
    parts = [str(named or ACTIONS.get(line["action"], line["action"]))]
    if line["action"] == "corrected":
        change = _(
            "{field}: was «{old}», is «{new}»",
            field=names.get(line["field"], line["field"]),
            old=line["old"],
            new=line["new"],
        )
        parts.append(f"– {change}")
    elif line["action"] != "linked" and line["new"]:
        parts.append(f"– {line['new']}")
    if line["reason"]:
        parts.append(f"({line['reason']})")
    return f"{' '.join(parts)}, {line['actor']}"


def title_of(both: Mapping[str, str]) -> str:
    """Return a title that is data in the language of the moment."""
    return Titles(ru=both["ru"], en=both["en"]).text(language())
