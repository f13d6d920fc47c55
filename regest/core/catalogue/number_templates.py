"""The form of a ledger's numbers, as the association sets it: checked, shown before, then changed.

A period keeps the form that it began with, so that its numbers look alike and none is printed
twice; another form holds from the next period (NUM-4, REG-5).
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

from sqlmodel import Session, col, select

from regest.core.base.errors import NotFound, Refusal, RegestError, UsageFault
from regest.core.base.messages import Message, Titles, _
from regest.core.base.text import is_blank
from regest.core.catalogue.closing import last_day
from regest.core.catalogue.numbering import (
    NumberParts,
    check_template,
    period_of,
    print_number,
)
from regest.core.catalogue.tables import Ledger, LedgerPeriod, OpenState
from regest.core.store.work import Work

# What each document brings for itself, as it is shown in examples.
SAMPLE_CASE = "01-05"
_NUMBER = re.compile(r"\{seq(?::0\d)?\}")
_LETTERED = re.compile(r"\{seq(?::0\d)?\}\{suffix\}")
_TOKEN = re.compile(r"\{[^}]*\}")
_PREFIX = re.compile(r"[\w/.№ -]{0,20}")
_TITLE = 200
_TEMPLATE = 100
_EXAMPLES = 3


@dataclass(frozen=True, kw_only=True, slots=True)
class NumberForm:
    """What an administrator sets: the ledger's title, template and prefix of numbers."""

    title: Titles
    template: str
    prefix: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class NumberPlan:
    """What a form brings: `examples` are the numbers 1, 2, 3 of `period` as they would be printed.

    `begins` is the first day of that period, None when it runs already and has given no number.
    `alike` names other ledgers that print their numbers by the same template and prefix.
    """

    ledger: str
    form: NumberForm
    period: str
    begins: dt.date | None
    examples: tuple[str, ...]
    alike: tuple[Titles, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class LedgerState:
    """A ledger on a day: its present period, if it has begun, and the number that comes next."""

    ledger: Ledger
    period: str
    opened: LedgerPeriod | None
    next_number: int
    example: str

    @property
    def template(self) -> str:
        """The template of the present period."""
        return self.opened.template if self.opened is not None else self.ledger.template

    @property
    def closed(self) -> bool:
        """Whether the present period takes nothing any more."""
        return self.opened is not None and self.opened.state is OpenState.CLOSED

    @property
    def form(self) -> NumberForm:
        """The form that holds from the next period on."""
        return form_of(self.ledger)


def form_of(ledger: Ledger) -> NumberForm:
    """Return the form that a ledger would open its next period with."""
    title = Titles(ru=ledger.title_ru, en=ledger.title_en)
    return NumberForm(title=title, template=ledger.template, prefix=ledger.prefix)


def ledger_state(session: Session, name: str, today: dt.date) -> LedgerState:
    """Return how a ledger stands on a day.

    Raises:
        NotFound: there is no such ledger.
    """
    ledger = session.get(Ledger, name)
    if ledger is None:
        raise NotFound(
            "ledger_unknown",
            _("There is no ledger {name}", name=name),
            rule="REG-4",
            remedy=_("Enable the module that keeps it."),
        )
    return state_of(session, ledger, today)


def state_of(session: Session, ledger: Ledger, today: dt.date) -> LedgerState:
    """Return how `ledger` stands on a day."""
    period = period_of(ledger.period, today)
    wanted = select(LedgerPeriod).where(
        LedgerPeriod.ledger == ledger.name, LedgerPeriod.period == period
    )
    opened = session.exec(wanted).first()
    following = (opened.last_number if opened is not None else 0) + 1
    kept = opened or ledger
    return LedgerState(
        ledger=ledger,
        period=period,
        opened=opened,
        next_number=following,
        example=_printed(kept.template, kept.prefix, following, today.year),
    )


def check_form(form: NumberForm) -> NumberForm:
    """Return `form` without blanks around its words.

    Raises:
        UsageFault: a title is missing, anything is too long, or the template breaks NUM-1.
    """
    title = Titles(ru=form.title.ru.strip(), en=form.title.en.strip())
    template, prefix = form.template.strip(), form.prefix.strip()
    if is_blank(title.ru) or is_blank(title.en) or max(map(len, (title.ru, title.en))) > _TITLE:
        raise UsageFault(
            "ledger_title",
            _("A journal needs a title in Russian and in English, 200 letters at most"),
            remedy=_("Fill in both titles."),
        )
    if not _PREFIX.fullmatch(prefix):
        raise UsageFault(
            "number_prefix",
            _("These letters cannot stand before a number: {prefix}", prefix=prefix),
            rule="NUM-1",
            remedy=_("Write at most 20 letters and digits, with - / . № between them."),
        )
    if len(template) > _TEMPLATE:
        raise UsageFault(
            "number_template",
            _("The number template is too long"),
            rule="NUM-1",
            remedy=_("Write {most} characters at most.", most=_TEMPLATE),
        )
    return NumberForm(title=title, template=check_template(template), prefix=prefix)


def plan(session: Session, name: str, form: NumberForm, today: dt.date) -> NumberPlan:
    """Return what `form` would bring to a ledger; nothing is changed.

    Raises:
        NotFound: there is no such ledger.
        UsageFault: the form cannot be used, or is the present one already.
        Refusal: numbers by it could not be told apart (NUM-2, REG-5), or never begin anew (NUM-4).
    """
    state = ledger_state(session, name, today)
    checked = check_form(form)
    if checked == state.form:
        raise UsageFault(
            "nothing_to_change",
            _("Nothing was changed: the journal has this form already"),
            remedy=_("Change the title, the template or the letters before the number."),
        )
    if (checked.template, checked.prefix) != (state.form.template, state.form.prefix):
        _require_letters(checked.template)
        _require_apart(checked.template, checked.prefix)
    period, begins = _takes_effect(state, checked)
    first = begins or today
    return NumberPlan(
        ledger=name,
        form=checked,
        period=period,
        begins=begins,
        examples=tuple(
            _printed(checked.template, checked.prefix, number, first.year)
            for number in range(1, _EXAMPLES + 1)
        ),
        alike=_alike(session, name, checked),
    )


def change(work: Work, name: str, form: NumberForm) -> NumberPlan:
    """Set a ledger's form from the next period on, and return what that brings.

    Raises:
        NotFound, UsageFault, Refusal: as `plan`; nothing was changed.
    """
    planned = plan(work.session, name, form, work.today)
    ledger = work.session.get_one(Ledger, name, with_for_update=True)
    chosen = planned.form
    ledger.title_ru, ledger.title_en = chosen.title.ru, chosen.title.en
    ledger.template, ledger.prefix = chosen.template, chosen.prefix
    ledger.changed_on = work.today
    work.session.add(ledger)
    work.witness("ledger.changed", "ledger", name, {"from_period": planned.period})
    return planned


def _takes_effect(state: LedgerState, form: NumberForm) -> tuple[str, dt.date | None]:
    """Return the first period of the new form and its first day, None when it runs already."""
    if state.opened is None:
        return state.period, None
    ends = last_day(state.period)
    if ends is not None:
        begins = ends + dt.timedelta(1)
        return period_of(state.ledger.period, begins), begins
    if (form.template, form.prefix) == (state.opened.template, state.opened.prefix):
        return state.period, None
    raise Refusal(
        "numbers_never_begin_anew",
        _("The numbers of this journal never begin anew, so they keep the form that they have"),
        rule="NUM-4",
        remedy=_("Only the title can be changed; another form needs a journal of its own."),
    )


def _require_letters(template: str) -> None:
    """A lettered number 120а must not be printed as the number 120 that it follows."""
    whole, lettered = len(_NUMBER.findall(template)), len(_LETTERED.findall(template))
    if whole != 1 or lettered != 1 or template.count("{suffix}") != 1:
        raise _told_apart(
            "number_template_suffix",
            _("By this template a lettered number looks like the number that it follows"),
            "NUM-2",
            _("Write seq once, and suffix right after it, both in braces."),
        )


def _require_apart(template: str, prefix: str) -> None:
    """What stands right beside the number neither ends nor begins with a letter or digit."""
    filled = template.replace("{prefix}", prefix)
    before, after = (_TOKEN.sub("0", each) for each in _LETTERED.split(filled, maxsplit=1))
    if before[-1:].isdigit() or after[:1].isalnum():
        raise _told_apart(
            "number_template_joined",
            _("By this template the number runs together with what stands beside it"),
            "REG-5",
            _("Put one of - / . № between them, so that no two numbers are printed alike."),
        )


def _told_apart(code: str, message: Message, rule: str, remedy: Message) -> RegestError:
    return Refusal(code, message, rule=rule, remedy=remedy)


def _alike(session: Session, name: str, form: NumberForm) -> tuple[Titles, ...]:
    wanted = select(Ledger).where(
        Ledger.name != name, Ledger.template == form.template, Ledger.prefix == form.prefix
    )
    found = session.exec(wanted.order_by(col(Ledger.name)))
    return tuple(Titles(ru=each.title_ru, en=each.title_en) for each in found)


def _printed(template: str, prefix: str, number: int, year: int) -> str:
    parts = NumberParts(sequence=number, prefix=prefix, case=SAMPLE_CASE, year=year)
    return print_number(template, parts)
