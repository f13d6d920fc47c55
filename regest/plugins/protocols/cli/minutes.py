"""`regest minutes draft|show|edit|remark|put-up|sign|print`: minutes drawn up and signed."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from regest.api.console import (
    DAY,
    Column,
    card,
    emit,
    group,
    heading,
    json_option,
    option,
    pass_house,
    say,
    shown_day,
    signed,
    signing_options,
    table,
    way_of,
)
from regest.plugins.protocols.cli.group import located, meeting_argument, reason_option
from regest.plugins.protocols.declarations.catalogue import READ, REMARK, WRITE
from regest.plugins.protocols.words import CHAIRING, SECRETARY, _

if TYPE_CHECKING:
    from regest.api import House
    from regest.plugins.protocols.minutes.standing import Standing

FILE = click.Path(dir_okay=False, path_type=Path)


@group("minutes", help=_("Minutes of meetings: drawn up, worded, printed, signed."))
def minutes() -> None:
    """Hold the commands."""


@minutes.command("draft", help=_("Draw up the minutes of a closed meeting."))
@meeting_argument
@option("--brief", is_flag=True, help=_("The brief form: without speeches."))
@option("--secretary", metavar=_("PERSON"), default="", help=_("Who wrote, if nobody was named."))
@json_option
@pass_house(permission=WRITE)
def draft(house: House, reference: str, secretary: str, *, brief: bool, as_json: bool) -> None:
    """Draw minutes up."""
    from regest.plugins.protocols.minutes.drafting import draft as write

    made = write(house, located(house, reference), brief=brief, secretary=secretary)
    if as_json:
        emit({"record": made.record.id, "due_on": made.row.due_on,
              "other_due_on": made.row.other_due_on})  # fmt: skip
        return
    say(_("Drawn up: {heading}", heading=made.record.heading))
    say(made.term.told)
    if made.term.other_told is not None:
        say(made.term.other_told)


@minutes.command("show", help=_("Show how minutes stand: term, signatures, remarks."))
@meeting_argument
@json_option
@pass_house(permission=READ)
def show(house: House, reference: str, *, as_json: bool) -> None:
    """Show how minutes stand."""
    from regest.plugins.protocols.minutes.standing import standing

    meeting_id = located(house, reference)
    with house.read() as session:
        found = standing(house, session, meeting_id)
    if as_json:
        emit(_plain(found))
        return
    other = found.term.other_told
    card([
        (_("Minutes"), found.record.heading),
        (_("State"), found.state),
        (_("Term"), found.term.told),
        (_("For information"), other if other is not None else ""),
    ])  # fmt: skip
    if found.overdue is not None:
        say(found.overdue)
    heading(_("Signatures"))
    table(
        (Column(_.p("column", "As")), Column(_.p("column", "Who")), Column(_.p("column", "When"))),
        [
            [each.post, each.name, shown_day(each.signed_on) if each.signed_on else ""]
            for each in found.signers
        ],
    )
    for number, each in enumerate(found.remarks, start=1):
        say(_("Remark {number}, {author}: {text}", number=number, author=each.author,
              text=each.text))  # fmt: skip
        if each.answer:
            say(_("Answer, {author}: {text}", author=each.answered_by, text=each.answer))


@minutes.command("edit", help=_("Write the wording out as a text, or take an edited one in."))
@meeting_argument
@option("--out", type=FILE, metavar=_("FILE"), help=_("Write the text to this file."))
@option("--in", "source", type=FILE, metavar=_("FILE"), help=_("Take the text of this file in."))
@option("--part", nargs=2, metavar=_("PLACE TEXT"),
        help=_("Change one place, such as heard:1 or point:1.2."))  # fmt: skip
@option("--brief/--full", "brief", default=None, help=_("The brief form, or the full one."))
@reason_option
@json_option
@pass_house(permission=WRITE)
def edit(
    house: House,
    reference: str,
    out: Path | None,
    source: Path | None,
    part: tuple[str, str] | None,
    brief: bool | None,
    reason: str,
    *,
    as_json: bool,
) -> None:
    """Change the wording."""
    from regest.plugins.protocols.minutes import rewording
    from regest.plugins.protocols.minutes import text as minutes_text
    from regest.plugins.protocols.minutes.drafting import set_brief

    meeting_id, count = located(house, reference), 0
    if brief is not None:
        set_brief(house, meeting_id, brief=brief, reason=reason)
    if part is not None:
        count += rewording.reword(house, meeting_id, {part[0]: part[1]}, reason=reason)
    if source is not None:
        text = source.read_text("utf-8-sig")
        count += minutes_text.imported(house, meeting_id, text, reason=reason)
    if out is not None:
        from regest.api.papers import write_file

        write_file(out, minutes_text.exported(house, meeting_id).encode())
    if as_json:
        emit({"changed": count})
    elif out is not None:
        say(_("Written: {file}", file=out))
    else:
        say(_.n("{count} place changed", "{count} places changed", count))


@minutes.command("remark", help=_("Make a remark on draft minutes, or answer one."))
@meeting_argument
@option("--text", metavar=_("TEXT"), required=True, help=_("Its words."))
@option("--answers", type=int, metavar="N", help=_("Number of the remark that this answers."))
@json_option
@pass_house(permission=REMARK)
def remark(house: House, reference: str, text: str, answers: int | None, *, as_json: bool) -> None:
    """Remark, or answer a remark."""
    from regest.plugins.protocols.minutes import remarks

    meeting_id = located(house, reference)
    made = (
        remarks.remark(house, meeting_id, text)
        if answers is None
        else remarks.answer(house, meeting_id, answers, text)
    )
    if as_json:
        emit({"id": made.id})
    else:
        say(_("Written down"))


@minutes.command("put-up", help=_("Put minutes up for signing: they are set as a PDF/A."))
@meeting_argument
@json_option
@pass_house(permission=WRITE)
def put_up(house: House, reference: str, *, as_json: bool) -> None:
    """Put minutes up for signing."""
    from regest.plugins.protocols.minutes.freezing import put_up as settle

    digest = settle(house, located(house, reference))
    if as_json:
        emit({"sha256": digest})
    else:
        say(_("Put up for signing. SHA-256 of the file: {digest}", digest=digest))


@minutes.command("sign", help=_("Sign minutes: by your password, key or .sig file, or on paper."))
@meeting_argument
@option("--paper", type=FILE, metavar=_("SCAN"), help=_("The scan of the signed paper."))
@option("--on", "signed_on", type=DAY, help=_("The day on which the paper was signed."))
@option("--as-what", "capacity", type=click.Choice([SECRETARY, CHAIRING]),
        help=_("Whose signature the paper bears."))  # fmt: skip
@signing_options
@json_option
@pass_house
def sign(
    house: House,
    reference: str,
    paper: Path | None,
    signed_on: dt.date | None,
    capacity: str | None,
    *,
    as_json: bool,
    **way: Any,
) -> None:
    """Sign minutes."""
    from regest.plugins.protocols.minutes import signing

    meeting_id = located(house, reference)
    if paper is not None:
        if signed_on is None or capacity is None:
            raise click.UsageError(str(_("A paper needs --on DAY and --as-what.")))
        scan = (paper.name, paper.read_bytes())
        signing.sign_paper(house, meeting_id, capacity, signed_on=signed_on, scan=scan)
    elif signed(house, _offered(house, meeting_id), way_of(way)) is None:
        return
    with house.read() as session:
        from regest.plugins.protocols.minutes.standing import standing

        found = standing(house, session, meeting_id)
    if as_json:
        emit(_plain(found))
    elif found.record.number:
        say(_("Signed by both. Registered: No. {number}", number=found.record.number))
    else:
        say(_("Signed"))


@minutes.command("print", help=_("Print minutes as they stand to a file."))
@meeting_argument
@option("--out", type=FILE, metavar=_("FILE"), required=True, help=_("File: .docx or .pdf."))
@option("--overwrite", is_flag=True, help=_("Replace the file."))
@pass_house(permission=READ)
def print_minutes(house: House, reference: str, out: Path, *, overwrite: bool) -> None:
    """Print minutes."""
    from regest.api.papers import save
    from regest.plugins.protocols.minutes.paper import paper
    from regest.plugins.protocols.minutes.standing import standing

    meeting_id = located(house, reference)
    with house.read() as session:
        standing(house, session, meeting_id)
    save(house, paper(house, meeting_id), out, overwrite=overwrite)
    say(_("Printed: {file}", file=out))


def _offered(house: House, meeting_id: str) -> str:
    """Return the document that is to be signed next, once the minutes are put up."""
    from regest.plugins.protocols.meetings import meeting_with
    from regest.plugins.protocols.minutes import signing

    with house.read() as session:
        return signing.offer(house, session, meeting_with(session, meeting_id)).record_id


def _plain(found: Standing) -> dict[str, object]:
    return {
        "record": found.record.id,
        "number": found.number,
        "state": found.row.state.value,
        "due_on": found.row.due_on,
        "other_due_on": found.row.other_due_on,
        "kept": found.kept,
        "sha256": found.row.digest,
        "signers": [
            {"as": each.capacity, "name": each.name, "signed_on": each.signed_on}
            for each in found.signers
        ],
        "remarks": [
            {"author": each.author, "text": each.text, "answer": each.answer}
            for each in found.remarks
        ],
    }
