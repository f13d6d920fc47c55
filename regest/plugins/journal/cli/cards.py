"""`regest journal card|stamp|verify`: papers of one letter, and marks checked by their line."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from regest.api.console import (
    argument,
    emit,
    json_option,
    option,
    pass_house,
    say,
    shown_day,
    warn,
    warn_all,
)
from regest.plugins.journal.cli.group import journal
from regest.plugins.journal.cli.printing import out_option, overwrite_option
from regest.plugins.journal.declarations import REGISTER_INCOMING
from regest.plugins.journal.words import _

if TYPE_CHECKING:
    from regest.api import House


@journal.command("card", help=_("Print the registration and control card of a letter."))
@argument("reference", metavar=_("REF"), help=_("Number as printed, or id, of the document."))
@out_option
@overwrite_option
@json_option
@pass_house
def card(house: House, reference: str, path: Path, *, overwrite: bool, as_json: bool) -> None:
    """Print a card."""
    from regest.plugins.journal.printing.registration_card import print_card

    record = print_card(house, reference, path, overwrite=overwrite)
    if as_json:
        emit({"id": record.id, "number": record.number, "file": str(path)})
    else:
        say(_("Printed: {file}, the card of {number}", file=path, number=record.number))


@journal.command("stamp", help=_("Print the mark of receipt of an incoming letter."))
@argument("reference", metavar=_("REF"), help=_("Number as printed, or id, of the document."))
@out_option
@option("--attach", is_flag=True, help=_("Keep it with the letter, too."))
@overwrite_option
@json_option
@pass_house(permission=REGISTER_INCOMING)
def stamp_(
    house: House, reference: str, path: Path, *, attach: bool, overwrite: bool, as_json: bool
) -> None:
    """Print a mark of receipt."""
    from regest.plugins.journal.printing.receipt_mark import stamp

    done = stamp(house, reference, path, attach=attach, overwrite=overwrite)
    record = done.record
    if as_json:
        told = [str(each.message) for each in done.warnings]
        emit(
            {
                "id": record.id,
                "number": record.number,
                "line": done.line,
                "file": str(path),
                "attached": done.attached,
                "warnings": told,
            }
        )
        return
    say(_("Printed: {file}, the mark of receipt of {number}", file=path, number=record.number))
    warn_all(done.warnings)


@journal.command("verify", help=_("Check a mark of receipt by the line that it bears."))
@argument("line", metavar=_("LINE"), help=_("The whole line, as printed or read from its code."))
@json_option
@pass_house
def verify(house: House, line: str, *, as_json: bool) -> None:
    """Check a mark of receipt."""
    from regest.api import RecordState
    from regest.plugins.journal.printing.receipt_mark import check_line

    record = check_line(house, line)
    if as_json:
        emit(
            {
                "ok": True,
                "id": record.id,
                "number": record.number,
                "date": record.registered_on,
                "state": record.state.value,
            }
        )
        return
    day = shown_day(record.registered_on)
    if record.state is RecordState.ANNULLED:
        warn(_("The registration was annulled since then."))
    told = {"number": record.number, "day": day, "subject": record.heading}
    say(_("The mark is true: {number} of {day}, {subject}", **told))
