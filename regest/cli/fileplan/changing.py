"""Commands of the year: draw up, take back, approve, close."""

from __future__ import annotations

from typing import TYPE_CHECKING

from regest.cli.fileplan.group import EDITING, READING, fileplan, year_argument
from regest.core.base.messages import _
from regest.kit.console import emit, json_option, option, pass_house, say, shown_day, warn, warn_all

if TYPE_CHECKING:
    from regest.kit.house import House

APPROVING = "fileplan.approve"


@fileplan.command("draft", help=_("Draw up the plan of a year from the last one."))
@year_argument
@json_option
@pass_house(permission=EDITING)
def draft(house: House, year: int, *, as_json: bool) -> None:
    """Draw up a plan."""
    from regest.core.catalogue import plan_years
    from regest.kit.plan_view import old_articles

    with house.work() as work:
        plan = plan_years.draft(work, year)
        source, rows, told = (
            plan.year.drafted_from,
            len(plan.rows),
            plan_years.remarks(plan, old_articles(house)),
        )
    warn_all(told)
    if as_json:
        emit({"year": year, "from": source, "rows": rows})
    elif source is None:
        say(_.n("The plan of {year} is drawn up from the present indexes: {count} row.",
                "The plan of {year} is drawn up from the present indexes: {count} rows.",
                rows, year=year))  # fmt: skip
    else:
        say(_.n("The plan of {year} is drawn up from that of {source}: {count} row.",
                "The plan of {year} is drawn up from that of {source}: {count} rows.",
                rows, year=year, source=source))  # fmt: skip


@fileplan.command("discard", help=_("Take the draft of a year back."))
@year_argument
@json_option
@pass_house(permission=EDITING)
def discard(house: House, year: int, *, as_json: bool) -> None:
    """Take a draft back."""
    from regest.core.catalogue import plan_years

    with house.work() as work:
        rows = plan_years.discard(work, year)
    if as_json:
        emit({"year": year, "rows": rows})
    else:
        say(_("The draft of the plan of {year} is taken back.", year=year))


@fileplan.command(
    "approve",
    help=_(
        "Approve the plan of a year: by the chair, with the password once more.\n\n"
        "It is registered with its paper, and in force from 1 January of its year; if that has "
        "come, at once."
    ),
)
@year_argument
@option("--agreed-by", metavar=_("TEXT"), required=True, help=_("Minutes of the commission (ЭК)."))
@option("--basis", metavar=_("TEXT"), default="", help=_("What else it rests on."))
@option("--code", metavar=_("CODE"), default="", help=_("The code of your second factor."))
@json_option
@pass_house(permission=APPROVING)
def approve(
    house: House, year: int, agreed_by: str, basis: str, code: str, *, as_json: bool
) -> None:
    """Approve a plan."""
    from regest.core.catalogue import plan_years
    from regest.kit import plan_approval
    from regest.kit.console.signing import proof_of
    from regest.kit.plan_view import old_articles

    plan_approval.require_person(house)
    with house.read() as session:
        plan = plan_years.plan_of(session, year)
        warn_all(plan_years.remarks(plan, old_articles(house)))
        shown, rows = plan.digest, len(plan.rows)
    warn(_.n("You approve the file plan of {year}: {count} row.",
             "You approve the file plan of {year}: {count} rows.", rows, year=year))  # fmt: skip
    proof = proof_of(code)
    done = plan_approval.approve(
        house, year, shown=shown, agreed_by=agreed_by, basis=basis, proof=proof
    )
    applied = done.plan.year.applied_on
    if as_json:
        emit({"year": year, "record": done.record.id, "number": done.record.number,
              "applied_on": applied})  # fmt: skip
        return
    say(_("The file plan of {year} is approved and registered: {number}.",
          year=year, number=done.record.number))  # fmt: skip
    if applied is not None:
        say(_("It is in force since {day}.", day=shown_day(applied)))
    else:
        say(_("It is in force from 01.01.{year}.", year=year))


@fileplan.command(
    "close-year",
    help=_(
        "Close the files of a year that is over, and write its summary entry.\n\n"
        "Carried-over files go on. All of it is done, or nothing."
    ),
)
@year_argument
@option("--dry-run", is_flag=True, help=_("Show what would be done and change nothing."))
@option(
    "--despite",
    metavar=_("REASON"),
    default="",
    help=_("Close files with unfinished tasks or documents not put in, and say why."),
)
@json_option
@pass_house(permission=READING)
def close_year(house: House, year: int, despite: str, *, dry_run: bool, as_json: bool) -> None:
    """Close a year."""
    from regest.core.catalogue import plan_closing

    if dry_run:
        _show_end(house, year, as_json=as_json)
        return
    house.reader.require(EDITING)
    with house.work() as work:
        done = plan_closing.close_year(work, year, despite=despite)
        files, summary = done.files, dict(done.plan.year.summary)
    if as_json:
        emit({"year": year, "files": files, "summary": summary})
        return
    say(_.n("The year {year} is closed, with {count} file.",
            "The year {year} is closed, with {count} files.", files, year=year))  # fmt: skip
    say(_("The summary entry: regest fileplan show {year}", year=year))


def _show_end(house: House, year: int, *, as_json: bool) -> None:
    from regest.core.catalogue import plan_closing
    from regest.core.catalogue.file_periods import shown

    with house.read() as session:
        found = plan_closing.year_end(session, year)
    names = {
        "closing": [f"{file.index} {shown(file.period)}" for file in found.closing],
        "going_on": [f"{file.index} {shown(file.period)}" for file in found.going_on],
        "earlier": [f"{file.index} {shown(file.period)}" for file in found.earlier],
        "hindrances": [str(each.said()) for each in found.hindrances],
    }
    if as_json:
        emit({"year": year, **names})
        return
    words = {
        "closing": _("To be closed"),
        "going_on": _.p("file plan", "Go on"),
        "earlier": _("Still open from earlier years"),
        "hindrances": _("What hinders"),
    }
    for name, title in words.items():
        if names[name]:
            say(_("{title}: {names}", title=title, names="; ".join(names[name])))
    if not names["closing"]:
        say(_("No file of {year} is open.", year=year))
