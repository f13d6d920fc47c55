"""Commands that read: lists, cards, record classes, the file plan."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from regest.cli.record.group import record, reference_argument
from regest.cli.record.shown import show_card, title_of
from regest.core.base.messages import Titles, _
from regest.kit.console import (
    Column,
    emit,
    heading,
    json_option,
    option,
    pass_house,
    say,
    shown_day,
    state_word,
    table,
)

if TYPE_CHECKING:
    from regest.core.catalogue.tables import FieldDefinitionRow, FilePlanEntry, RecordClassRow
    from regest.kit.house import House


_STATES = ("draft", "registered", "filed", "closed", "annulled", "disposed")


@record.command("list", help=_("List documents by year, kind and number."))
@option("--class", "class_name", metavar=_("CLASS"), default="", help=_("Only this kind."))
@option("--year", "period", metavar=_("YEAR"), default="", help=_("Only this year or period."))
@option("--state", type=click.Choice(_STATES), help=_("Only those that stand so."))
@json_option
@pass_house
def list_records(
    house: House, class_name: str, period: str, state: str | None, *, as_json: bool
) -> None:
    """List what the actor may see."""
    from regest.core.catalogue import cards, vocabulary
    from regest.core.catalogue.tables import RecordState

    wanted = RecordState(state) if state else None
    with house.read() as session:
        found = cards.list_records(
            session, house.reader, class_name=class_name, period=period, state=wanted
        )
        rows = [cards.summary(session, each) for each in found]
        kinds = {row.name: vocabulary.titles(row) for row in vocabulary.class_rows(session)}
    if as_json:
        emit(rows)
        return
    if not rows:
        say(_("There are no documents."))
        return
    columns = (
        Column(_.p("column", "Number"), whole=True),
        Column(_.p("column", "Date"), whole=True),
        Column(_.p("column", "Kind")),
        Column(_.p("column", "Subject")),
        Column(_.p("column", "State")),
        Column(_.p("column", "File"), whole=True, optional=True),
    )
    table(columns, [_line(row, kinds) for row in rows])
    say(_.n("{count} document", "{count} documents", len(rows)))


def _line(row: dict[str, Any], kinds: dict[str, Titles]) -> list[object]:
    return [
        # A draft has no other name to be called by.
        row["number"] or (row["id"] if row["state"] == "draft" else _("no number")),
        shown_day(row["date"] if row["number"] else row["document_date"] or row["date"]),
        kinds[row["class"]],
        row["heading"],
        state_word("record", row["state"]),
        row["file"],
    ]


@record.command("show", help=_("Show the card of a document: parties, files, links, history."))
@reference_argument
@option("--access", is_flag=True, help=_("Who looked at it, when and by what way, instead."))
@json_option
@pass_house
def show_record(house: House, reference: str, *, access: bool, as_json: bool) -> None:
    """Show one card."""
    if access:
        from regest.cli.record.access import show_access

        show_access(house, reference, as_json=as_json)
        return
    from regest.core.catalogue import access_log, cards, task_list
    from regest.core.catalogue.references import find_record
    from regest.core.catalogue.task_terms import TaskContext
    from regest.kit.looks import noted

    deployment = house.deployment
    context = TaskContext.of(deployment, house.reader)
    with house.read() as session:
        found = find_record(session, house.reader, reference)
        card = cards.card(session, house.reader, found)
        today = deployment.database.today()
        rows = task_list.seen_of_record(session, context, today, found.id)
        card["tasks"] = [task_list.plain(row) for row in rows]
    noted(house, found, access_log.CARD)
    if as_json:
        emit(card)
    else:
        show_card(house, card)


@record.command("export", help=_("Write a document with all its files to a ZIP archive."))
@reference_argument
@option(
    "--out",
    "target",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar=_("FILE"),
    help=_("File to write to; default: the number, in this folder."),
)
@json_option
@pass_house
def export(house: House, reference: str, target: Path | None, *, as_json: bool) -> None:
    """Write a record as an archive, piece by piece."""
    from regest.kit.official import write_file
    from regest.kit.record_export import export_record

    made = export_record(house, reference)
    path = target or Path(made.name)
    write_file(path, made.pieces)
    if as_json:
        emit({"file": str(path), "size_bytes": path.stat().st_size})
    else:
        say(_("Written to {path}", path=path))


@record.command("classes", help=_("List the kinds of documents and their fields."))
@json_option
@pass_house
def list_classes(house: House, *, as_json: bool) -> None:
    """List record classes; fields that must be filled in have a star."""
    from regest.core.catalogue import vocabulary

    with house.read() as session:
        rows = [
            _class(row, vocabulary.field_rows(session, row.name))
            for row in vocabulary.class_rows(session)
        ]
    if as_json:
        emit(rows)
        return
    columns = (
        Column(_.p("column", "Code"), whole=True),
        Column(_.p("column", "Kind")),
        Column(_.p("column", "File"), whole=True, optional=True),
        Column(_.p("column", "Fields")),
    )
    table(
        columns, [[row["name"], title_of(row["title"]), row["file"], _fields(row)] for row in rows]
    )


def _class(row: RecordClassRow, fields: Sequence[FieldDefinitionRow]) -> dict[str, Any]:
    return {
        "name": row.name,
        "title": {"ru": row.title_ru, "en": row.title_en},
        "statute_code": row.statute_code,
        "file": row.file_index,
        "ledger": row.ledger,
        "aliases": row.aliases,
        "provider": row.provider,
        "fields": [
            {
                "name": each.name,
                "title": {"ru": each.title_ru, "en": each.title_en},
                "kind": each.kind,
                "required": each.required,
            }
            for each in fields
        ],
    }


def _fields(row: dict[str, Any]) -> str:
    return ", ".join(f"{each['name']}{'*' * each['required']}" for each in row["fields"])


@record.command("file-plan", help=_("Show the file plan."))
@json_option
@pass_house
def show_file_plan(house: House, *, as_json: bool) -> None:
    """Show the positions of the file plan."""
    from regest.core.catalogue.fileplan import file_plan

    with house.read() as session:
        entries = file_plan(session)
    if as_json:
        emit([_position(entry) for entry in entries])
        return
    columns = (
        Column(_.p("column", "Index"), whole=True),
        Column(_.p("column", "Title of the file")),
    )
    for section, positions in groupby(entries, attrgetter("section")):
        heading(section)
        table(
            columns,
            [[each.index, _("(reserve)") if each.reserve else each.title] for each in positions],
        )
        say("")


def _position(entry: FilePlanEntry) -> dict[str, Any]:
    return {
        "index": entry.index,
        "section": entry.section,
        "title": entry.title,
        "statute_code": entry.statute_code,
        "period": entry.period.value,
        "reserve": entry.reserve,
        "retention": entry.retention,
    }
