"""`regest retention rule|resolve|reapply`: what authorities prescribe, and what files keep."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from regest.cli.retention.group import EDITING, READING, retention
from regest.core.base.errors import UsageFault
from regest.core.base.messages import _
from regest.kit.console import (
    DAY,
    Column,
    agreed,
    argument,
    emit,
    json_option,
    option,
    pass_house,
    say,
    shown_day,
    table,
)

if TYPE_CHECKING:
    from enum import StrEnum

    from regest.core.retention.reapplying import Change
    from regest.core.schedule.resolutions import Raised
    from regest.core.schedule.tables import RetentionRule
    from regest.kit.house import House


@retention.group("rule", help=_("What law, list, sector, statute and local rules prescribe."))
def rule() -> None:
    """Hold the commands."""


@rule.command("list", help=_("List rules of authorities in all versions, and open warnings."))
@argument("index", metavar=_("INDEX"), required=False, default="")
@json_option
@pass_house(permission=READING)
def list_rules(house: House, index: str, *, as_json: bool) -> None:
    """List the rules, and the warnings of the schedule."""
    from regest.core.retention.positions import schedule_warnings
    from regest.core.schedule.rules import list_rules

    deployment = house.deployment
    today = deployment.database.today()
    with house.read() as session:
        rows = list_rules(session, index)
        raised = schedule_warnings(session, deployment.rules, today, index)
    if as_json:
        emit(
            {"rules": [_rule(row) for row in rows], "warnings": [_raised(each) for each in raised]}
        )
        return
    if rows:
        _show(rows)
    else:
        say(_("No authority prescribes anything beside the file plan."))
    for each in raised:
        state = _("settled") if not each.open else _("not settled")
        say(
            "",
            _("{index}, {code} ({state})", index=each.index, code=each.warning.code, state=state),
        )
        say(each.warning.text)
        if each.resolution is not None:
            say(
                _(
                    "Decision: {decision} ({who})",
                    decision=each.resolution.decision,
                    who=each.resolution.resolved_by,
                )
            )


@rule.command("set", help=_("Write what an authority prescribes, from a day on."))
@argument("index", metavar=_("INDEX"))
@option(
    "--authority",
    required=True,
    metavar=_("AUTHORITY"),
    help=_("law, list, sector, statute, local."),
)
@option("--source", required=True, metavar=_("TEXT"), help=_("The authority's document."))
@option("--article", default="", metavar=_("TEXT"), help=_("Article or clause."))
@option(
    "--kind",
    default="years",
    metavar=_("KIND"),
    help=_("permanent, liquidation, years, no_longer_needed, replaced, after_event."),
)
@option("--years", type=int, metavar=_("COUNT"), help=_("Years of the period."))
@option("--review", is_flag=True, help=_("With the mark EPK."))
@option(
    "--event", default="", metavar=_("TEXT"), help=_("The event that it counts from, in words.")
)
@option("--trigger", default="", metavar=_("EVENT"), help=_("The event by its name."))
@option(
    "--floor", "floor_years", type=int, metavar=_("COUNT"), help=_("Least years from the closing.")
)
@option("--transfer", is_flag=True, help=_("At its end files go to the archive."))
@option("--from", "valid_from", type=DAY, help=_("First day in force; else today."))
@option("--note", default="", metavar=_("TEXT"), help=_("A note."))
@json_option
@pass_house(permission=EDITING)
def set_rule(house: House, index: str, *, as_json: bool, **given: Any) -> None:
    """Set a rule."""
    from regest.core.catalogue.fileplan import plan_entry
    from regest.core.presets.shapes import RetentionKind
    from regest.core.schedule.periods import Action, Authority, Period, meant_trigger
    from regest.core.schedule.rules import NewRule, set_rule

    kind = _one_of(RetentionKind, given["kind"])
    period = Period(
        kind=kind,
        years=given["years"],
        review=given["review"],
        event=given["event"],
        trigger=given["trigger"] or meant_trigger(kind, given["event"]),
        floor_years=given["floor_years"],
        action=Action.TRANSFER if given["transfer"] else Action.DESTROY,
    )
    with house.work() as work:
        plan_entry(work.session, index)
        new = NewRule(
            index=index,
            authority=_one_of(Authority, given["authority"]),
            source=given["source"],
            article=given["article"],
            period=period,
            valid_from=given["valid_from"] or work.today,
            note=given["note"],
        )
        row = set_rule(work, new)
        shown = _rule(row)
    if as_json:
        emit(shown)
    else:
        say(
            _(
                "Version {version} of the rule for {index} holds from {day}.",
                version=shown["version"],
                index=index,
                day=shown_day(shown["valid_from"]),
            ),
            _("Files that are open keep their period: regest retention reapply shows them."),
        )


@rule.command("end", help=_("End what an authority prescribes."))
@argument("index", metavar=_("INDEX"))
@option(
    "--authority",
    required=True,
    metavar=_("AUTHORITY"),
    help=_("law, list, sector, statute, local."),
)
@option("--on", "last_day", type=DAY, help=_("Last day in force; else today."))
@json_option
@pass_house(permission=EDITING)
def end_rule(
    house: House, index: str, authority: str, last_day: dt.date | None, *, as_json: bool
) -> None:
    """End a rule."""
    from regest.core.schedule.periods import Authority
    from regest.core.schedule.rules import end_rule

    with house.work() as work:
        row = end_rule(work, index, _one_of(Authority, authority), last_day or work.today)
        shown = _rule(row)
    if as_json:
        emit(shown)
    else:
        say(_("The rule for {index} ends on {day}.", index=index, day=shown_day(shown["valid_to"])))


@retention.command("resolve", help=_("Settle a warning of the schedule by a decision."))
@argument("index", metavar=_("INDEX"))
@argument("warning", metavar=_("WARNING"))
@option(
    "--decision", required=True, metavar=_("TEXT"), help=_("What was decided, and on what ground.")
)
@json_option
@pass_house(permission=EDITING)
def resolve(house: House, index: str, warning: str, decision: str, *, as_json: bool) -> None:
    """Settle a warning."""
    from regest.core.retention.positions import settle

    with house.work() as work:
        row = settle(work, house.deployment.rules, index, warning, decision)
        shown = {"index": index, "warning": warning, "decision": row.decision}
    if as_json:
        emit(shown)
    else:
        say(_("The warning of {index} is settled.", index=index))


@retention.command("reapply", help=_("Apply the present schedule to files opened under another."))
@argument("indexes", metavar=_("[INDEX]..."), nargs=-1)
@option("--apply", "wanted", is_flag=True, help=_("Do it; else it is only shown."))
@json_option
@pass_house(permission=EDITING)
def reapply(house: House, indexes: tuple[str, ...], *, wanted: bool, as_json: bool) -> None:
    """Show which files would change, ask, and do it."""
    from regest.core.retention.reapplying import changes, reapply

    today = house.deployment.database.today()
    with house.read() as session:
        found = changes(session, today, indexes)
        shown = [_change(each) for each in found]
    if not as_json:
        _show_changes(found)
    done = bool(found) and wanted and (as_json or agreed(_("Apply the present schedule to them?")))
    if done:
        with house.work() as work:
            reapply(work, changes(work.session, today, indexes))
    if as_json:
        emit({"applied": done, "files": shown})
    elif done:
        say(_.n("{count} file changed.", "{count} files changed.", len(found)))
    elif found:
        say(_("Nothing was changed: --apply does it."))


def _one_of(kind: type[StrEnum], text: str) -> Any:
    try:
        return kind(text)
    except ValueError:
        raise UsageFault(
            "word_unknown",
            _("There is no such word here: {word}", word=text),
            remedy=_("Choose one of: {names}.", names=", ".join(kind)),
        ) from None


def _rule(row: RetentionRule) -> dict[str, Any]:
    from regest.core.schedule.schedule import candidate_of
    from regest.kit.retention_terms import candidate_plain

    return {
        "index": row.index,
        **candidate_plain(candidate_of(row)),
        "version": row.version,
        "valid_from": row.valid_from.isoformat(),
        "valid_to": row.valid_to.isoformat() if row.valid_to else None,
        "set_by": row.set_by,
    }


def _raised(raised: Raised) -> dict[str, Any]:
    settled = raised.resolution
    return {
        "index": raised.index,
        "warning": raised.warning.code,
        "text": str(raised.warning.text),
        "decision": settled.decision if settled is not None else None,
        "resolved_by": settled.resolved_by if settled is not None else None,
    }


def _change(change: Change) -> dict[str, Any]:
    from regest.core.schedule.wording import period_words

    return {
        "file": change.file.id,
        "index": change.file.index,
        "period": change.file.period,
        "turn": change.turn.value,
        "old": str(period_words(change.old.period)) if change.old is not None else "",
        "new": str(period_words(change.new.period)),
    }


def _show(rows: list[RetentionRule]) -> None:
    from regest.core.schedule.schedule import candidate_of
    from regest.core.schedule.wording import AUTHORITIES, cited, period_words

    columns = (
        Column(_.p("column", "Index"), whole=True),
        Column(_.p("column", "Authority")),
        Column(_.p("column", "Term")),
        Column(_.p("column", "Source")),
        Column(_.p("column", "Version"), whole=True),
        Column(_.p("column", "From"), whole=True),
        Column(_.p("column", "To"), whole=True),
    )
    said = ((row, candidate_of(row)) for row in rows)
    table(
        columns,
        [
            [
                row.index,
                AUTHORITIES[each.authority],
                period_words(each.period),
                cited(each),
                row.version,
                shown_day(row.valid_from.isoformat()) if row.valid_from > dt.date.min else "",
                shown_day(row.valid_to.isoformat()) if row.valid_to else "",
            ]
            for row, each in said
        ],
    )


def _show_changes(found: list[Change]) -> None:
    from regest.core.retention.reapplying import Turn

    if not found:
        say(_("All files keep the present schedule."))
        return
    words = {
        Turn.LONGER: _.p("another period", "longer"),
        Turn.SHORTER: _.p("another period", "shorter: destruction still goes by the longer one"),
        Turn.SAME: _.p("another period", "equally long"),
    }
    columns = (
        Column(_.p("column", "File"), whole=True),
        Column(_.p("column", "Was")),
        Column(_.p("column", "Becomes")),
        Column(_.p("column", "How")),
    )
    shown = [_change(each) for each in found]
    table(
        columns,
        [
            [
                f"{each['index']} {each['period']}",
                each["old"],
                each["new"],
                words[Turn(each["turn"])],
            ]
            for each in shown
        ],
    )
