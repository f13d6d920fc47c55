"""Commands that read: the list of files and one file with all that happened to it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from regest.cli.file.group import file, file_argument
from regest.core.base.messages import Message, _
from regest.kit.console import Column, card, emit, heading, json_option, option, pass_house, say
from regest.kit.console import table as show_table

if TYPE_CHECKING:
    from regest.core.catalogue.file_bars import Standing
    from regest.core.catalogue.file_lists import FileLine
    from regest.core.catalogue.file_tables import FileClosing, FileLending
    from regest.core.catalogue.tables import File

if TYPE_CHECKING:
    from regest.kit.house import House

_ALL = 100_000
_STATES = ("open", "carried_over", "closed", "seized", "transferred", "destroyed", "lent")


@file.command("list", help=_("List files by index and year."))
@option("--year", type=int, metavar=_("YEAR"), help=_("Only those that went on in this year."))
@option("--section", metavar=_("SECTION"), default="", help=_("Only a section, such as 01."))
@option("--case", "index", metavar=_("INDEX"), default="", help=_("Only this index."))
@option(
    "--state", metavar=_("STATE"), default="", help=_("One of: {names}.", names=", ".join(_STATES))
)
@option("--overdue", is_flag=True, help=_("Only what should be back by now."))
@json_option
@pass_house(permission="fileplan.read")
def list_files(
    house: House,
    year: int | None,
    section: str,
    index: str,
    state: str,
    *,
    overdue: bool,
    as_json: bool,
) -> None:
    """List files."""
    from regest.cli.file.shown import line
    from regest.core.catalogue import file_lists, lending

    today = house.deployment.database.today()
    wanted = file_lists.FileFilter(year=year, section=section, state=_state(state), index=index)
    with house.read() as session:
        found = file_lists.list_files(session, house.reader, wanted, today, limit=_ALL).lines
        if overdue:
            late = {each.id for _lent, each in lending.overdue(session, today)}
            found = tuple(each for each in found if each.file.id in late)
    if as_json:
        emit([line(each) for each in found])
    elif found:
        _show(found)
    else:
        say(_("There are no such files."))


@file.command("show", help=_("Show a file: what it holds, its volumes, closings and lendings."))
@file_argument
@json_option
@pass_house(permission="fileplan.read")
def show(house: House, reference: str, *, as_json: bool) -> None:
    """Show one file."""
    from regest.cli.file.shown import whole
    from regest.core.catalogue import file_lists, files, lending
    from regest.core.catalogue.file_bars import standing_of
    from regest.core.catalogue.file_extents import extent

    today = house.deployment.database.today()
    with house.read() as session:
        found = files.find_file(session, reference)
        plain = whole(house, session, found)
        seen = file_lists.documents_seen(session, house.reader, [found]).get(found.id, 0)
        facts = _facts(
            found, standing_of(session, found, today), extent(session, found).sheets, seen
        )
        closings = files.closings_of(session, found.id)
        loans = lending.lendings_of(session, found.id)
    if as_json:
        emit(plain)
        return
    heading(f"{found.index} · {found.title}")
    card(facts)
    for name, rows in ((_("Closings:"), _closings(closings)), (_("Lendings:"), _loans(loans))):
        lines = list(rows)
        if lines:
            say("", name)
            card(lines)


def _state(given: str) -> str:
    from regest.core.base.errors import UsageFault

    if given and given not in _STATES:
        raise UsageFault(
            "file_state_unknown",
            _("{state} is not a state of files", state=given),
            remedy=_("One of: {names}.", names=", ".join(_STATES)),
        )
    return given


def _show(found: tuple[FileLine, ...]) -> None:
    from regest.kit import file_words

    show_table(
        (
            Column(_.p("column", "Index")),
            Column(_.p("column of files", "Year")),
            Column(_.p("column of files", "Title")),
            Column(_.p("column of files", "Documents"), right=True),
            Column(_.p("column of files", "State")),
            Column(_.p("column of files", "Lent")),
        ),
        [
            (
                each.file.index,
                file_words.period(each.file),
                each.file.title,
                each.documents,
                file_words.status(each.standing),
                _lent(each.lent),
            )
            for each in found
        ],
    )
    say(_.n("{count} file", "{count} files", len(found)))


def _lent(loan: FileLending | None) -> Message | str:
    if loan is None:
        return ""
    return _("{who}, until {day}", who=loan.borrower, day=loan.due_on)


def _facts(
    file: File, standing: Standing, sheets: int | None, seen: int
) -> list[tuple[Message, Any]]:
    from regest.kit import file_words

    facts: list[tuple[Message, Any]] = [
        (_.p("column of files", "Year"), file_words.period(file)),
        (_.p("column of files", "State"), file_words.status(standing)),
        (_("Opened on"), file.opened_on),
        (_.p("column of files", "Documents"), seen),
    ]
    if file.closed_on is not None:
        facts.append((_.p("file", "Closed on"), file.closed_on))
    if file.volume is not None:
        facts.append((_("Volumes"), file.volume))
    if sheets is not None:
        facts.append((_("Sheets"), sheets))
    return facts


def _closings(closings: list[FileClosing]) -> Iterator[tuple[Any, Any]]:
    from regest.kit import file_words

    for each in closings:
        yield (
            each.closed_on,
            _(
                "closed by {who}: {days}, documents: {count}",
                who=each.closed_by, days=file_words.days(each.first_on, each.last_on),
                count=each.documents,
            ),
        )  # fmt: skip
        if each.reopened_on is not None:
            yield (
                each.reopened_on,
                _(
                    "opened again by {who}: {reason}",
                    who=each.reopened_by,
                    reason=each.reopen_reason,
                ),
            )


def _loans(loans: list[FileLending]) -> Iterator[tuple[Any, Any]]:
    for each in loans:
        text = (
            _("{who}, until {day}", who=each.borrower, day=each.due_on)
            if each.returned_on is None
            else _("{who}, back on {day}", who=each.borrower, day=each.returned_on)
        )
        yield each.lent_on, text
