"""`regest journal close|state`: journals closed for the year, and how each of them stands."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from regest.api.console import (
    Column,
    emit,
    json_option,
    option,
    pass_house,
    say,
    shown_day,
    table,
    warn_all,
)
from regest.plugins.journal.cli.group import journal
from regest.plugins.journal.cli.printing import NEW_FILE, direction_option, overwrite_option
from regest.plugins.journal.declarations import CLOSE, PRINT
from regest.plugins.journal.words import _

if TYPE_CHECKING:
    from regest.api import House
    from regest.plugins.journal.books.year_end import JournalYear


@journal.command("close", help=_("Close a journal for the year that is over, for good."))
@direction_option
@option("--year", metavar=_("YEAR"), required=True, help=_("The year to close."))
@option("--signed-by", metavar=_("PERSON"), required=True, help=_("Who signs the closing entry."))
@option(
    "--post", metavar=_("POST"), default="", help=_("Their post; default: keeper of the journal.")
)
@option("--out", "path", type=NEW_FILE, metavar=_("FILE"), help=_("Also write the volume there."))
@overwrite_option
@json_option
@pass_house(permission=CLOSE)
def close(
    house: House,
    direction: str,
    year: str,
    signed_by: str,
    post: str,
    *,
    path: Path | None,
    overwrite: bool,
    as_json: bool,
) -> None:
    """Close a journal."""
    from regest.api.papers import write_file
    from regest.plugins.journal.books.year_end import close_journal
    from regest.plugins.journal.printing.journal import require_free, require_suffix

    if path is not None:
        require_suffix(path, (".pdf",))
        require_free(path, overwrite=overwrite)
    done = close_journal(house, direction, year, signed_by, post)
    if path is not None:
        write_file(path, done.paper, overwrite=overwrite)
    if as_json:
        emit(
            {
                "id": done.record.id,
                "year": year,
                "entry": done.entry,
                "documents": done.count.issued,
                "last": done.count.last,
                "lettered": done.count.lettered,
                "void": done.count.void,
                "missing": done.count.missing,
                "closed_on": done.record.registered_on,
                "file": str(path) if path is not None else None,
                "warnings": [str(each.message) for each in done.warnings],
            }
        )
        return
    say(done.entry)
    say(_("Closed; the journal is kept as {record}", record=done.record.id))
    warn_all(done.warnings)


@journal.command("state", help=_("Show how each journal stands: its years, numbers and holes."))
@option("--year", metavar=_("YEAR"), default="", help=_("Only this year."))
@json_option
@pass_house(permission=PRINT)
def state(house: House, year: str, *, as_json: bool) -> None:
    """Show the journals' years."""
    from regest.plugins.journal.books.year_end import journal_years

    years = journal_years(house, year)
    if as_json:
        emit([_plain(each) for each in years])
        return
    if not years:
        say(_("Nothing was registered yet."))
        return
    columns = (
        Column(_("Journal")),
        Column(_("Year"), whole=True),
        Column(_("State"), whole=True),
        Column(_("Numbers"), whole=True),
        Column(_("Documents")),
        Column(_("Lettered"), optional=True),
        Column(_("Void"), optional=True),
        Column(_("Reserved"), optional=True),
        Column(_("Missing"), optional=True),
    )
    table(columns, [_line(each) for each in years])


def _line(each: JournalYear) -> list[object]:
    titles = {"in": _("Incoming documents"), "out": _("Outgoing documents")}
    count = each.count
    state = (
        _.p("journal", "closed on {day}", day=shown_day(each.closed_on))
        if each.closed
        else _.p("journal", "kept")
    )
    return [
        titles[each.direction],
        each.period,
        state,
        f"1–{count.last}",
        count.issued,
        ", ".join(count.lettered),
        ", ".join(count.void),
        ", ".join(count.reserved),
        ", ".join(count.missing),
    ]


def _plain(each: JournalYear) -> dict[str, object]:
    count = each.count
    return {
        "direction": each.direction,
        "year": each.period,
        "state": "closed" if each.closed else "open",
        "first": 1,
        "last": count.last,
        "documents": count.issued,
        "lettered": count.lettered,
        "void": count.void,
        "reserved": count.reserved,
        "missing": count.missing,
        "opened_on": each.opened_on,
        "closed_on": each.closed_on,
        "record": each.record_id or None,
    }
