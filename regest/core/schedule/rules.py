"""Rules of authorities: set in a new version, ended, brought with a preset (domain 4.3)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from sqlmodel import Session, col, func, select

from regest.core.base.errors import NotFound, Refusal
from regest.core.base.messages import _
from regest.core.base.text import is_blank
from regest.core.presets.shapes import AuthorityRule, RetentionKind
from regest.core.schedule.periods import Authority, Period
from regest.core.schedule.reckoning import waits_for_event
from regest.core.schedule.tables import RetentionRule
from regest.core.store.work import Work

RULE = "4.3"
PRESET = "preset"


@dataclass(frozen=True, kw_only=True, slots=True)
class NewRule:
    """What an authority prescribes for a position, as a person enters it."""

    index: str
    authority: Authority
    source: str
    article: str = ""
    period: Period
    valid_from: dt.date
    note: str = ""


def set_rule(work: Work, new: NewRule) -> RetentionRule:
    """Write what an authority prescribes; a rule it had before ends the day before, and witness it.

    Files that are open or closed keep what they were opened with, unless somebody asks for more.

    Raises:
        Refusal: no source is named, years or an event are missing, or a later version stands.
    """
    _check(new)
    before = _open_rule(work.session, new.index, new.authority)
    if before is not None:
        if before.valid_from >= new.valid_from:
            raise Refusal(
                "rule_order",
                _("A rule that holds from {day} is there already", day=before.valid_from),
                rule=RULE,
                remedy=_("Let the new one begin later."),
            )
        before.valid_to = new.valid_from - dt.timedelta(days=1)
        work.session.add(before)
    rule = RetentionRule(
        id=work.new_id(),
        index=new.index,
        authority=new.authority.value,
        source=new.source.strip(),
        article=new.article.strip(),
        period=new.period.as_dict(),
        version=_last_version(work.session, new.index, new.authority) + 1,
        valid_from=new.valid_from,
        set_by=work.actor.name,
        set_at=work.now,
        note=new.note.strip(),
    )
    work.session.add(rule)
    detail = {"index": new.index, "authority": rule.authority, "version": rule.version}
    work.witness("retention.rule_set", "retention_rule", rule.id, detail)
    return rule


def end_rule(work: Work, index: str, authority: Authority, last_day: dt.date) -> RetentionRule:
    """End a rule of an authority on a day, and witness it.

    Raises:
        NotFound: the authority prescribes nothing for the position.
        Refusal: the day lies before the rule's first.
    """
    rule = _open_rule(work.session, index, authority)
    if rule is None:
        raise NotFound(
            "rule_unknown",
            _("There is no such rule of the schedule for {index}", index=index),
            rule=RULE,
            remedy=_("`regest retention rule list` shows those there are."),
        )
    if last_day < rule.valid_from:
        raise Refusal(
            "rule_order",
            _("A rule that holds from {day} cannot end before", day=rule.valid_from),
            rule=RULE,
        )
    rule.valid_to = last_day
    work.session.add(rule)
    detail = {"index": index, "authority": rule.authority, "last_day": last_day.isoformat()}
    work.witness("retention.rule_ended", "retention_rule", rule.id, detail)
    return rule


def save_rules(work: Work, rules: Iterable[AuthorityRule]) -> None:
    """Write rules of a preset as their first versions. The caller witnesses."""
    for each in rules:
        said = each.retention
        work.session.add(
            RetentionRule(
                id=work.new_id(),
                index=each.index,
                authority=each.authority,
                source=each.source,
                article=said.article,
                period=_kept(each),
                valid_from=each.valid_from or dt.date.min,
                set_by=PRESET,
                set_at=work.now,
                note=said.note,
            )
        )


def list_rules(session: Session, index: str = "") -> list[RetentionRule]:
    """Return all versions of the rules of authorities, of one position or of all."""
    wanted = select(RetentionRule).order_by(
        col(RetentionRule.index), col(RetentionRule.authority), col(RetentionRule.version)
    )
    if index:
        wanted = wanted.where(RetentionRule.index == index)
    return list(session.exec(wanted))


def _kept(rule: AuthorityRule) -> dict[str, str]:
    apart = {"authority", "article", "note"}
    return {name: value for name, value in rule.retention.as_dict().items() if name not in apart}


def _check(new: NewRule) -> None:
    if is_blank(new.source):
        raise Refusal(
            "rule_source",
            _("A rule without its document cannot be set"),
            rule=RULE,
            remedy=_("Name the document of the authority."),
        )
    counted = {RetentionKind.YEARS, RetentionKind.AFTER_EVENT}
    if new.period.kind in counted and not new.period.years:
        raise Refusal(
            "rule_years",
            _("A period of this kind needs its years"),
            rule=RULE,
            remedy=_("Give the years: 3, 5, 10."),
        )
    if waits_for_event(new.period) and not new.period.trigger:
        raise Refusal(
            "rule_event",
            _("A period of this kind needs the event that it counts from"),
            rule="RET-3",
        )


def _open_rule(session: Session, index: str, authority: Authority) -> RetentionRule | None:
    wanted = select(RetentionRule).where(
        RetentionRule.index == index,
        RetentionRule.authority == authority.value,
        col(RetentionRule.valid_to).is_(None),
    )
    return session.exec(wanted.order_by(col(RetentionRule.version).desc())).first()


def _last_version(session: Session, index: str, authority: Authority) -> int:
    wanted = select(func.max(RetentionRule.version)).where(
        RetentionRule.index == index, RetentionRule.authority == authority.value
    )
    return session.exec(wanted).one() or 0
