"""The form of a ledger's numbers: checked, shown before, from the next period on (NUM-4)."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlmodel import col, select

from regest.core.base.clock import ManualClock
from regest.core.base.errors import NotFound, Refusal, RegestError, UsageFault
from regest.core.base.messages import Titles
from regest.core.catalogue import ledger as numbers
from regest.core.catalogue import number_templates as service
from regest.core.catalogue.ledger import NumberWish
from regest.core.catalogue.number_templates import NumberForm, NumberPlan
from regest.core.catalogue.tables import Ledger, LedgerNumber, LedgerPeriod
from regest.core.catalogue.vocabulary import save_ledgers
from regest.core.hooks.types import LedgerDeclaration, PeriodKind
from regest.core.store.database import Database
from regest.core.store.tables import AuditEntry
from tests.support.catalogue import CLERK, LEDGERS, a_letter, titled

NEXT_YEAR = dt.datetime(2027, 2, 1, 6, tzinfo=dt.UTC)


def set_form(database: Database, ledger: str, **parts: str) -> NumberPlan:
    """Change parts of a ledger's form."""
    with database.work(CLERK) as work:
        row = work.session.get_one(Ledger, ledger)
        return service.change(work, ledger, replace(service.form_of(row), **parts))  # type: ignore[arg-type]


def test_a_form_holds_from_the_next_period(database: Database, clock: ManualClock) -> None:
    """NUM-4: numbers of one period look alike."""
    with database.work(CLERK) as work:
        a_letter(work)
    planned = set_form(database, "incoming", template="{prefix}-{seq:03}{suffix}/{yy}")
    assert (planned.period, planned.begins) == ("2027", dt.date(2027, 1, 1))
    assert planned.examples == ("Вх-001/27", "Вх-002/27", "Вх-003/27")
    with database.work(CLERK) as work:
        assert a_letter(work).number == "Вх-2"
    clock.set(NEXT_YEAR)
    with database.work(CLERK) as work:
        assert a_letter(work).number == "Вх-001/27"


def test_a_form_holds_at_once_where_no_number_was_given(database: Database) -> None:
    planned = set_form(database, "incoming", prefix="ВХ")
    assert (planned.period, planned.begins) == ("2026", None)
    with database.work(CLERK) as work:
        assert a_letter(work).number == planned.examples[0] == "ВХ-1"


def test_a_change_is_in_the_event_log(database: Database) -> None:
    set_form(database, "incoming", title=titled("Почта"))  # type: ignore[arg-type]
    with database.read() as session:
        last = session.exec(select(AuditEntry).order_by(col(AuditEntry.sequence).desc())).first()
        assert last is not None
        assert (last.action, last.object_id) == ("ledger.changed", "incoming")


def test_what_the_association_set_survives_an_upgrade(database: Database) -> None:
    """A module that declares its ledger anew leaves the association's own form."""
    set_form(database, "incoming", template="{seq:04}{suffix}", title=titled("Почта"))  # type: ignore[arg-type]
    with database.work(CLERK) as work:
        save_ledgers(work, "journal", LEDGERS)
        work.witness("plugins.refreshed", "deployment", "test")
    with database.read() as session:
        kept = session.get_one(Ledger, "incoming")
        assert (kept.template, kept.title_ru) == ("{seq:04}{suffix}", "Почта")
        assert session.get_one(Ledger, "outgoing").template == "{case}/{seq}{suffix}"


@pytest.mark.parametrize(
    ("template", "code"),
    [
        ("{prefix}", "number_template"),
        ("{seq}{nothing}", "number_template"),
        ("{{seq}}", "number_template"),
        ("{seq}<b>{suffix}", "number_template"),
        ("{seq}{suffix}" + "-" * 100, "number_template"),
        ("{seq}", "number_template_suffix"),
        ("{seq}-{suffix}", "number_template_suffix"),
        ("{seq}{suffix}-{seq}", "number_template_suffix"),
        ("{case}{seq}{suffix}", "number_template_joined"),
        ("{yy}{seq}{suffix}", "number_template_joined"),
        ("{seq}{suffix}{yyyy}", "number_template_joined"),
        ("{seq}{suffix}{prefix}", "number_template_joined"),
    ],
)
def test_a_template_that_mixes_numbers_up_is_refused(
    database: Database, template: str, code: str
) -> None:
    """NUM-1, NUM-2, REG-5: a refusal names its rule and the way out."""
    with pytest.raises(RegestError) as caught:
        set_form(database, "incoming", template=template)
    assert caught.value.code == code
    assert caught.value.rule in {"NUM-1", "NUM-2", "REG-5"}
    assert caught.value.remedy is not None


def test_a_prefix_that_ends_in_a_digit_needs_a_sign_after_it(database: Database) -> None:
    set_form(database, "incoming", template="{prefix}{seq}{suffix}")
    with pytest.raises(Refusal) as caught:
        set_form(database, "incoming", prefix="В2")
    assert caught.value.code == "number_template_joined"


@pytest.mark.parametrize("prefix", ["<b>", "{seq}", "Вх" * 11, "а\nб"])
def test_other_signs_do_not_stand_before_a_number(database: Database, prefix: str) -> None:
    with pytest.raises(UsageFault) as caught:
        set_form(database, "incoming", prefix=prefix)
    assert (caught.value.code, caught.value.rule) == ("number_prefix", "NUM-1")


def test_a_journal_needs_its_titles(database: Database) -> None:
    with pytest.raises(UsageFault) as caught:
        set_form(database, "incoming", title=Titles(ru="Почта", en=" "))  # type: ignore[arg-type]
    assert caught.value.code == "ledger_title"


def test_numbers_that_never_begin_anew_keep_their_form(database: Database) -> None:
    """NUM-4: there is no next period; a title is only a title."""
    with database.work(CLERK) as work:
        numbers.reserve(work, "certificates", "для образца")
    with pytest.raises(Refusal) as caught:
        set_form(database, "certificates", template="С-{seq:03}{suffix}".replace("С-", "№ "))
    assert (caught.value.code, caught.value.rule) == ("numbers_never_begin_anew", "NUM-4")
    assert set_form(database, "certificates", title=titled("Свидетельства")).begins is None  # type: ignore[arg-type]


def test_what_changes_nothing_and_what_is_not_there_are_refused(database: Database) -> None:
    with pytest.raises(UsageFault) as caught:
        set_form(database, "incoming", prefix=" Вх ")
    assert caught.value.code == "nothing_to_change"
    form = NumberForm(title=titled("Нет"), template="{seq}{suffix}")
    with pytest.raises(NotFound), database.read() as session:
        service.plan(session, "nowhere", form, database.today())


def test_journals_that_print_alike_are_named(database: Database) -> None:
    planned = set_form(database, "incoming", template="{case}/{seq}{suffix}", prefix="")
    assert [str(each) for each in planned.alike] == ["Исходящие"]


FORMS = st.builds(
    "{}{}".format,
    st.sampled_from(["", "{prefix}-", "{prefix}", "{yy}/", "{case}/", "{seq}", "{yyyy}", "{case}"]),
    st.sampled_from(
        ["{seq}{suffix}", "{seq:04}{suffix}", "{seq}", "{seq}{suffix}-{yy}", "{seq}{suffix}{yy}"]
    ),
)
STEPS = st.lists(
    st.one_of(
        st.just("take"),
        st.just("letter"),
        st.just("reserve"),
        st.just("year"),
        FORMS,
        st.sampled_from(["prefix:1", "prefix:Вх", "prefix:", "prefix:Б2"]),
    ),
    max_size=14,
)


@given(steps=STEPS)
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_number_is_issued_twice_across_changes_of_its_form(
    database: Database, clock: ManualClock, steps: list[str]
) -> None:
    """REG-5: whatever is changed when, a period prints each number once and leaves no gap."""
    with database.work(CLERK) as work:
        name = f"l{work.new_id()[-12:]}"
        declared = LedgerDeclaration(
            name=name,
            title=titled("Проба"),
            template="{prefix}-{seq}{suffix}",
            prefix="Вх",
            period=PeriodKind.CALENDAR_YEAR,
        )
        save_ledgers(work, "core", [declared])
        work.witness("plugins.refreshed", "deployment", "test")
    for step in steps:
        _carry_out(database, clock, name, step)
    with database.read() as session:
        rows = session.exec(
            select(LedgerNumber, LedgerPeriod)
            .join(LedgerPeriod, col(LedgerPeriod.id) == col(LedgerNumber.period_id))
            .where(LedgerPeriod.ledger == name)
        ).all()
    printed = [(period.period, number.printed) for number, period in rows]
    assert len(printed) == len(set(printed))
    for opened in {period.id: period for _number, period in rows}.values():
        plain = [
            each.sequence for each, period in rows if period.id == opened.id and not each.suffix
        ]
        assert sorted(plain) == list(range(1, opened.last_number + 1))


def _carry_out(database: Database, clock: ManualClock, name: str, step: str) -> None:
    """Do one step; what is refused changes nothing."""
    try:
        if step == "year":
            clock.advance(days=366)
        elif step == "reserve":
            with database.work(CLERK) as work:
                numbers.reserve(work, name, "проба")
        elif step in {"take", "letter"}:
            after = "1" if step == "letter" else ""
            with database.work(CLERK) as work:
                a_letter(work, wish=NumberWish(ledger=name, after=after))
        elif step.startswith("prefix:"):
            set_form(database, name, prefix=step.removeprefix("prefix:"))
        else:
            set_form(database, name, template=step)
    except RegestError:
        return
