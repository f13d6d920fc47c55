"""Commands of lending: who has a file, and until when."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from regest.cli.file.changing import EDIT
from regest.cli.file.group import answer, file, file_argument
from regest.core.base.messages import _
from regest.kit.console import DAY, json_option, option, pass_house

if TYPE_CHECKING:
    from regest.kit.house import House


@file.command("lend", help=_("Give a file out for use, whole or one volume."))
@file_argument
@option("--to", "borrower", metavar=_("NAME"), required=True, help=_("Who takes it."))
@option("--until", "due_on", type=DAY, required=True, help=_("When it is to be back."))
@option("--purpose", metavar=_("TEXT"), default="", help=_("What for."))
@option("--volume", type=int, metavar=_("NUMBER"), help=_("One volume; else the whole file."))
@json_option
@pass_house(permission=EDIT)
def lend(
    house: House,
    reference: str,
    borrower: str,
    due_on: dt.date,
    purpose: str,
    volume: int | None,
    *,
    as_json: bool,
) -> None:
    """Give a file out."""
    from regest.core.catalogue import lending
    from regest.core.catalogue.files import find_file

    loan = lending.Loan(borrower=borrower, due_on=due_on, purpose=purpose, volume=volume)
    with house.work() as work:
        found = find_file(work.session, reference)
        lending.lend(work, found.id, loan)
        file_id, index = found.id, found.index
    text = _("File {index} is lent until {day}.", index=index, day=due_on)
    answer(house, file_id, text, as_json=as_json)


@file.command("return", help=_("Note that a lent file is back."))
@file_argument
@option("--volume", type=int, metavar=_("NUMBER"), help=_("One volume; else all that is out."))
@option("--remarks", metavar=_("TEXT"), default="", help=_("In what state it came back."))
@json_option
@pass_house(permission=EDIT)
def give_back(
    house: House, reference: str, volume: int | None, remarks: str, *, as_json: bool
) -> None:
    """Note a return."""
    from regest.core.catalogue import lending
    from regest.core.catalogue.files import find_file

    with house.work() as work:
        found = find_file(work.session, reference)
        lending.give_back(work, found.id, volume, remarks)
        file_id, index = found.id, found.index
    answer(house, file_id, _("File {index} is back.", index=index), as_json=as_json)
