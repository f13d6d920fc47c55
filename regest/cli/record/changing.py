"""Commands that change a registered record: attach, correct, link, file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from regest.cli.record.group import own_draft, own_record, record, reference_argument
from regest.core.base.messages import Message, _
from regest.kit.console import (
    FILE,
    PAIR,
    argument,
    emit,
    json_option,
    option,
    pass_house,
    say,
    warn_all,
)

if TYPE_CHECKING:
    from sqlmodel import Session

    from regest.core.catalogue.tables import Record
    from regest.kit.house import House

# Whoever may correct a card may not lift a restriction by it (ACC-4).
_MARK = frozenset({"mark", "mark_basis"})


@record.command("attach", help=_("Attach files to a document; what it has stays as it is."))
@reference_argument
@argument("files", metavar=_("FILE…"), nargs=-1, required=True, type=FILE, help=_("Files."))
@option("--replace", is_flag=True, help=_("Of a draft: take the place of the files it has."))
@json_option
@pass_house(permission="record.attach", of_class=True)
def attach(
    house: House, reference: str, files: tuple[Path, ...], *, replace: bool, as_json: bool
) -> None:
    """Attach files."""
    from regest.cli.record.files import prepared_files
    from regest.core.catalogue import drafting, records
    from regest.core.hooks.types import Problem

    with house.read() as session:
        own_draft(house, session, reference, "record.attach")
    prepared = prepared_files(house, files, new=replace)
    warnings: tuple[Problem, ...] = ()
    with house.work() as work:
        found = own_draft(house, work.session, reference, "record.attach")
        if replace:
            drafting.replace_files(work, found, prepared)
        else:
            warnings = records.attach(work, house.deployment.calls, found, prepared)
        summary = _summary(work.session, found)
    warn_all(warnings)
    _answer(
        as_json,
        summary,
        _.n(
            "{count} file attached to {title}",
            "{count} files attached to {title}",
            len(prepared),
            title=_name(found),
        ),
    )


@record.command("correct", help=_("Correct the card; old and new value stay in the history."))
@reference_argument
@argument(
    "changes",
    metavar=_("FIELD=VALUE…"),
    nargs=-1,
    required=True,
    type=PAIR,
    help=_("What to correct: heading, document_date, mark, mark_basis, or a field of the kind."),
)
@option("--reason", metavar=_("REASON"), required=True, help=_("Why it is corrected."))
@json_option
@pass_house(permission="record.correct", of_class=True)
def correct(
    house: House,
    reference: str,
    changes: tuple[tuple[str, str], ...],
    reason: str,
    *,
    as_json: bool,
) -> None:
    """Correct a card."""
    from regest.core.catalogue import records

    with house.work() as work:
        found = own_draft(house, work.session, reference, "record.correct")
        if _MARK & dict(changes).keys():
            house.reader.require("record.mark", found.class_name)
        warnings = records.correct(work, house.deployment.calls, found, dict(changes), reason)
        summary = _summary(work.session, found)
    warn_all(warnings)
    _answer(as_json, summary, _("The card of {title} is corrected.", title=_name(found)))


@record.command("drop", help=_("Give a draft up; it stays with its reason, without a number."))
@reference_argument
@option("--reason", metavar=_("REASON"), required=True, help=_("Why it is not needed."))
@json_option
@pass_house(permission="record.correct", of_class=True)
def drop(house: House, reference: str, reason: str, *, as_json: bool) -> None:
    """Give a draft up."""
    from regest.core.catalogue import drafting

    with house.work() as work:
        found = own_draft(house, work.session, reference, "record.correct")
        drafting.drop(work, found, reason)
        summary = _summary(work.session, found)
    _answer(as_json, summary, _("The draft is given up: {title}", title=_name(found)))


@record.command("link", help=_("Link a document to another one."))
@reference_argument
@argument("target", metavar=_("REF"), help=_("The other document."))
@option(
    "--type",
    "type_name",
    metavar=_("TYPE"),
    required=True,
    help=_("Kind of the link: answers, repeats, executes, replaces …"),
)
@json_option
@pass_house(permission="record.link", of_class=True)
def link(house: House, reference: str, target: str, type_name: str, *, as_json: bool) -> None:
    """Link two records."""
    from regest.core.catalogue import records
    from regest.core.catalogue.references import find_record

    with house.work() as work:
        found = own_record(house, work.session, reference, "record.link")
        other = find_record(work.session, house.reader, target)
        records.link(work, house.deployment.calls, found, other, type_name)
        summary = _summary(work.session, found)
    text = _("{title} is linked to {other}.", title=_name(found), other=_name(other))
    _answer(as_json, summary, text)


@record.command("file", help=_("Put a document into a file of the file plan."))
@reference_argument
@option(
    "--case",
    "index",
    metavar=_("INDEX"),
    required=True,
    help=_("Index of the file plan, such as 01-05."),
)
@option(
    "--reason",
    metavar=_("REASON"),
    default="",
    help=_("Why it leaves the file it was put in; needed then alone."),
)
@json_option
@pass_house(permission="record.file", of_class=True)
def put_in_file(house: House, reference: str, index: str, reason: str, *, as_json: bool) -> None:
    """Put a record into a file."""
    from regest.core.catalogue import records

    with house.work() as work:
        found = own_record(house, work.session, reference, "record.file")
        warnings = records.put_in_file(work, house.deployment.calls, found, index, reason)
        summary = _summary(work.session, found)
    warn_all(warnings)
    _answer(as_json, summary, _("{title}: in file No. {index}", title=_name(found), index=index))


def _answer(as_json: bool, summary: dict[str, object], text: Message) -> None:
    if as_json:
        emit(summary)
    else:
        say(text)


def _summary(session: Session, record: Record) -> dict[str, object]:
    from regest.core.catalogue.cards import summary

    return summary(session, record)


def _name(record: Record) -> str:
    return record.number or record.heading
