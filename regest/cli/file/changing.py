"""Commands that open and close files and their volumes."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from regest.cli.file.group import answer, file, file_argument
from regest.core.base.messages import _
from regest.kit.console import DAY, argument, json_option, option, pass_house, warn

if TYPE_CHECKING:
    from sqlmodel import Session

    from regest.core.catalogue.tables import File
    from regest.kit.house import House

EDIT = "fileplan.edit"


@file.command("open", help=_("Open the file of an index before its first document comes."))
@argument("index", metavar=_("INDEX"), help=_("Index of the file plan, such as 01-05."))
@option("--on", "day", type=DAY, help=_("A day of the year it is for; else today."))
@json_option
@pass_house(permission=EDIT)
def open_file(house: House, index: str, day: dt.date | None, *, as_json: bool) -> None:
    """Open a file."""
    from regest.core.catalogue.file_opening import open_file

    with house.work() as work:
        found = open_file(work, index, day)
    text = _("File {index} is open for {period}.", index=found.index, period=_period(found))
    answer(house, found.id, text, as_json=as_json)


@file.command(
    "close",
    help=_(
        "Close a file: it takes nothing in any more.\n\n"
        "Days, documents and sheets are counted; the options certify what lies in a paper file."
    ),
)
@file_argument
@option("--sheets", type=int, metavar=_("COUNT"), help=_("Sheets as counted by hand."))
@option("--lettered", metavar=_("NUMBERS"), default="", help=_("Lettered sheets: 12а, 12б."))
@option("--missing", metavar=_("NUMBERS"), default="", help=_("Numbers of sheets left out."))
@option("--remarks", metavar=_("TEXT"), default="", help=_("In what state the papers are."))
@option("--reason", metavar=_("REASON"), default="", help=_("The event that ended it early."))
@option("--on", "day", type=DAY, help=_("The day it was closed; else today."))
@option("--unfinished", is_flag=True, help=_("Although tasks still run; give the reason."))
@json_option
@pass_house(permission=EDIT)
def close(
    house: House,
    reference: str,
    sheets: int | None,
    lettered: str,
    missing: str,
    remarks: str,
    reason: str,
    day: dt.date | None,
    *,
    unfinished: bool,
    as_json: bool,
) -> None:
    """Close a file."""
    from regest.core.catalogue import files
    from regest.core.catalogue.loose_ends import loose_ends

    certified = files.Certification(
        sheets=sheets, lettered=lettered, missing=missing, remarks=remarks
    )
    with house.work() as work:
        found = _found(work.session, reference)
        left = loose_ends(work.session, found)
        closing = files.close_file(
            work, found.id, certified, reason=reason, closed_on=day, unfinished=unfinished
        )
        file_id, documents, index = found.id, closing.documents, found.index
    if left.drafts:
        warn(
            _("Drafts of the file's documents that have no number yet: {count}.", count=left.drafts)
        )
    if left.unfiled:
        warn(_("Documents of the file's kinds that lie in no file: {count}.", count=left.unfiled))
    text = _("File {index} is closed; documents: {count}.", index=index, count=documents)
    answer(house, file_id, text, as_json=as_json)


@file.command("reopen", help=_("Open a closed file again, with the reason."))
@file_argument
@option("--reason", metavar=_("REASON"), required=True, help=_("Why."))
@json_option
@pass_house(permission=EDIT)
def reopen(house: House, reference: str, reason: str, *, as_json: bool) -> None:
    """Open a file again."""
    from regest.core.catalogue import files

    with house.work() as work:
        found = files.reopen_file(work, _found(work.session, reference).id, reason)
    text = _("File {index} is open for {period}.", index=found.index, period=_period(found))
    answer(house, found.id, text, as_json=as_json)


@file.command("volume", help=_("Open the next volume; documents go there from now on."))
@file_argument
@json_option
@pass_house(permission=EDIT)
def volume(house: House, reference: str, *, as_json: bool) -> None:
    """Open the next volume."""
    from regest.core.catalogue import volumes

    with house.work() as work:
        found = _found(work.session, reference)
        opened = volumes.open_volume(work, found.id)
        file_id, index, number = found.id, found.index, opened.number
    text = _("Volume {number} of file {index} is open.", number=number, index=index)
    answer(house, file_id, text, as_json=as_json)


@file.command("refer", help=_("Name a document of another file in this one."))
@file_argument
@argument("record", metavar=_("REF"), help=_("Number as printed, or id, of the document."))
@option("--note", metavar=_("TEXT"), default="", help=_("What for."))
@json_option
@pass_house(permission=EDIT)
def refer(house: House, reference: str, record: str, note: str, *, as_json: bool) -> None:
    """Name a document of another file."""
    from regest.core.catalogue import file_references
    from regest.core.catalogue.references import find_record

    with house.work() as work:
        found = _found(work.session, reference)
        named = find_record(work.session, house.reader, record)
        file_references.refer(work, found.id, named, note)
        file_id, text = (
            found.id,
            _("File {index} refers to {number}.", index=found.index, number=named.number),
        )
    answer(house, file_id, text, as_json=as_json)


def _found(session: Session, reference: str) -> File:
    from regest.core.catalogue.files import find_file

    return find_file(session, reference)


def _period(found: File) -> object:
    from regest.kit import file_words

    return file_words.period(found)
