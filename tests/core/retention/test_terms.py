"""Terms of files: scenarios 24, 25, 26 and 30, versions kept from the opening (RET-4)."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from sqlmodel import Session

from regest.core.base.errors import Refusal
from regest.core.base.rules import Rulebook, RuleOverride
from regest.core.catalogue.tables import File, FilePlanEntry, Record
from regest.core.presets.reader import load_preset
from regest.core.presets.shapes import RetentionKind
from regest.core.retention.events import note_event, note_events, withdraw_events
from regest.core.retention.record_terms import record_term
from regest.core.retention.terms import FileTerm, term_of
from regest.core.schedule.periods import Action, Authority, Period
from regest.core.schedule.rules import NewRule, set_rule
from regest.core.store.database import Database
from regest.core.store.work import Work
from tests.support.catalogue import CLERK
from tests.support.dated_files import CUSTODY, FIVE, MINUTES, PAIRS, REVIEWED, a_file, a_position
from tests.support.ended_files import a_record_in

RULES = Rulebook(load_preset("demo").rules)
LATER = dt.date(2040, 1, 1)


def known(session: Session, file: File, on: dt.date = LATER, rules: Rulebook = RULES) -> FileTerm:
    """Return the term of a file that has one."""
    term = term_of(session, file, rules, on)
    assert term is not None
    return term


def said(term: FileTerm) -> str:
    """Return how the term was reckoned."""
    return " ".join(map(str, term.sentences))


def test_scenario_24_a_journal_of_five_years(database: Database) -> None:
    with database.work(CLERK) as work:
        file = a_file(work, "04-02", FIVE, "2022", dt.date(2023, 2, 1))
        term = known(work.session, file)
    assert term.closing_year == 2022
    assert term.dates.starts == dt.date(2023, 1, 1)
    assert term.dates.ends == dt.date(2027, 12, 31)
    assert term.dates.act_from == dt.date(2028, 1, 1)
    assert "Дело закончено в 2022 году." in said(term)
    assert "с 01.01.2023 по 31.12.2027; включить дело в акт можно с 01.01.2028." in said(term)


def test_scenario_25_minutes_go_to_the_archive(database: Database) -> None:
    with database.work(CLERK) as work:
        file = a_file(
            work, "02-01", MINUTES, "2026", dt.date(2026, 12, 31), sources=[MINUTES, CUSTODY]
        )
        term = known(work.session, file)
    assert term.chosen.period.kind is RetentionKind.PERMANENT
    assert (term.dates.act_from, term.action) == (None, Action.TRANSFER)
    assert term.transfer_from == dt.date(2030, 1, 1)
    assert "п. 4.10, Положение об Ассоциации – «3 года»" in said(term)
    assert "не менее 10 лет" in said(term)


def test_scenario_26_a_file_of_the_school_year(database: Database) -> None:
    with database.work(CLERK) as work:
        file = a_file(work, "03-02", REVIEWED, "2025/2026", dt.date(2026, 8, 31))
        term = known(work.session, file)
    assert term.closing_year == 2026
    assert term.dates.starts == dt.date(2027, 1, 1)
    assert term.dates.ends == dt.date(2031, 12, 31)
    assert term.dates.act_from == dt.date(2032, 1, 1)
    assert term.review
    assert "учебного года считается законченным в 2026 году" in said(term)
    assert "просматривает экспертная комиссия" in said(term)


def test_scenario_30_a_pair_counts_from_its_end(database: Database) -> None:
    """RET-3: before the event there is no date; the document has its own while the file is open."""
    with database.work(CLERK) as work:
        file = a_file(work, "03-05", PAIRS, "life")
        record = a_record_in(work, file)
        before = record_term(work.session, record, RULES, work.today)
        assert before is not None
        assert before.dates.act_from is None
        assert "событие ещё не наступило" in " ".join(map(str, before.sentences))
        note_event(work, "pair_ended", record_id=record.id, happened_on=dt.date(2026, 5, 14))
        after = record_term(work.session, record, RULES, work.today)
        assert after is not None
        assert after.dates.starts == dt.date(2027, 1, 1)
        assert after.dates.ends == dt.date(2031, 12, 31)
        assert after.dates.act_from == dt.date(2032, 1, 1)
        assert "событие наступило 14.05.2026" in " ".join(map(str, after.sentences))
        assert known(work.session, file).dates.act_from is None


def test_a_file_waits_for_the_last_of_its_events(database: Database) -> None:
    with database.work(CLERK) as work:
        file = a_file(work, "03-05", PAIRS, "2020–2024", dt.date(2024, 12, 31))
        records = [a_record_in(work, file) for _number in range(3)]
        ids = [each.id for each in records]
        note_events(work, "pair_ended", ids[:2], happened_on=dt.date(2022, 3, 1))
        assert known(work.session, file).dates.act_from is None
        assert "для 2" in said(known(work.session, file))
        note_event(work, "pair_ended", record_id=ids[2], happened_on=dt.date(2026, 5, 14))
        assert known(work.session, file).dates.act_from == dt.date(2032, 1, 1)
        withdraw_events(work, "pair_ended", ids[2:], reason="ошибка")
        assert known(work.session, file).dates.act_from is None


def test_an_event_before_the_closing_counts_from_the_closing(database: Database) -> None:
    with database.work(CLERK) as work:
        file = a_file(work, "03-05", PAIRS, "2020–2024", dt.date(2024, 12, 31))
        record = a_record_in(work, file)
        note_event(work, "pair_ended", record_id=record.id, happened_on=dt.date(2021, 3, 1))
        assert known(work.session, file).dates.act_from == dt.date(2030, 1, 1)


def test_an_event_of_a_day_to_come_counts_from_that_day(database: Database) -> None:
    with database.work(CLERK) as work:
        file = a_file(work, "03-05", PAIRS, "2020–2024", dt.date(2024, 12, 31))
        record = a_record_in(work, file)
        note_event(work, "pair_ended", record_id=record.id, happened_on=dt.date(2030, 5, 1))
        assert known(work.session, file, dt.date(2030, 4, 30)).dates.act_from is None
        on_day = known(work.session, file, dt.date(2030, 5, 1))
        assert on_day.dates.act_from == dt.date(2036, 1, 1)


def test_an_annulled_document_is_not_waited_for(database: Database) -> None:
    with database.work(CLERK) as work:
        file = a_file(work, "03-05", PAIRS, "2020–2024", dt.date(2024, 12, 31))
        one, other = (a_record_in(work, file) for _number in range(2))
        note_event(work, "pair_ended", record_id=one.id, happened_on=dt.date(2025, 3, 1))
        assert known(work.session, file).dates.act_from is None
        other = work.session.get_one(Record, other.id)
        other.state = type(other.state).ANNULLED
        work.session.add(other)
        work.witness("record.annulled", "record", other.id)
        assert known(work.session, file).dates.act_from == dt.date(2031, 1, 1)


def test_what_held_at_the_opening_stays_and_a_longer_rule_is_heeded(database: Database) -> None:
    """RET-4: a shorter plan shortens nothing, a longer rule lengthens destruction."""
    with database.work(CLERK) as work:
        file = a_file(work, "04-02", FIVE, "2022", dt.date(2022, 12, 31))
        a_position(work, "04-02", {"kind": "years", "years": "1"})
        term = known(work.session, file)
        assert term.dates.act_from == dt.date(2028, 1, 1)
        assert term.lengthened_by is None
        rule = NewRule(
            index="04-02",
            authority=Authority.SECTOR,
            source="Отраслевой перечень",
            period=Period(kind=RetentionKind.YEARS, years=15),
            valid_from=dt.date(2030, 1, 1),
        )
        set_rule(work, rule)
        assert (
            known(work.session, file, dt.date(2029, 12, 31)).dates.act_from == term.dates.act_from
        )
        longer = known(work.session, file, dt.date(2030, 1, 1))
    assert longer.dates.act_from == dt.date(2038, 1, 1)
    assert longer.lengthened_by is not None
    assert "при уничтожении учитывается он (RET-4)" in said(longer)


def test_dates_decide_between_a_period_and_an_event(database: Database) -> None:
    """Five years after an event may be over before ten plain years are."""
    ten = {"kind": "years", "years": "10", "authority": "sector", "source": "Перечень"}
    with database.work(CLERK) as work:
        file = a_file(
            work, "03-05", PAIRS, "2020–2020", dt.date(2020, 12, 31), sources=[PAIRS, ten]
        )
        record = a_record_in(work, file)
        event = note_event(work, "pair_ended", record_id=record.id, happened_on=dt.date(2021, 3, 1))
        assert known(work.session, file).dates.act_from == dt.date(2031, 1, 1)
        assert event.withdrawn_at is None
        note_events(work, "pair_ended", [record.id], happened_on=dt.date(2028, 3, 1))
        term = known(work.session, file)
    assert term.dates.act_from == dt.date(2034, 1, 1)
    assert term.chosen.candidate.period.trigger == "pair_ended"
    assert "По датам этот срок хранит дело дольше остальных." in said(term)


def test_a_source_of_acquisition_transfers_what_is_permanent(database: Database) -> None:
    override = RuleOverride(value="yes", basis="договор с архивом")
    source = Rulebook(load_preset("demo").rules, {"retention.acquisition_source": override})
    with database.work(CLERK) as work:
        file = a_file(work, "02-01", MINUTES, "2020", dt.date(2020, 12, 31))
        assert known(work.session, file).transfer_from is None
        term = known(work.session, file, rules=source)
    assert term.transfer_from == dt.date(2031, 1, 1)
    assert "источник комплектования" in said(term)


def test_a_file_without_a_period_has_no_term(database: Database) -> None:
    with database.work(CLERK) as work:
        file = a_file(work, "04-07", {}, "2020", dt.date(2020, 12, 31))
        assert term_of(work.session, file, RULES, LATER) is None


def test_rules_are_set_in_order(database: Database) -> None:
    rule = NewRule(
        index="04-02",
        authority=Authority.LAW,
        source="Закон",
        period=Period(kind=RetentionKind.YEARS, years=15),
        valid_from=dt.date(2030, 1, 1),
    )
    with database.work(CLERK) as work:
        a_position(work, "04-02", FIVE)
        assert set_rule(work, rule).version == 1
    bad = (
        ("rule_order", rule, r"Уже есть норма, действующая с 01\.01\.2030"),
        ("rule_source", replace(rule, source=" "), "Норму нельзя записать без документа"),
        (
            "rule_years",
            replace(rule, period=Period(kind=RetentionKind.YEARS)),
            "не указано число лет",
        ),
    )
    for code, wrong, text in bad:
        with pytest.raises(Refusal, match=text) as refused, database.work(CLERK) as work:
            set_rule(work, wrong)
        assert refused.value.code == code


def test_what_holds_of_the_position_that_goes_on_counts_too(database: Database) -> None:
    """RET-4: an index that was given anew takes its longer period along to older files."""
    with database.work(CLERK) as work:
        file = a_file(work, "04-02", FIVE, "2020", dt.date(2020, 12, 31))
        ten = {"kind": "years", "years": "10"}
        a_position(work, "04-07", ten)
        work.session.get_one(FilePlanEntry, "04-02").replaced_by = "04-07"
        work.witness("fileplan.changed", "deployment", "test")
        term = known(work.session, file)
    assert term.dates.act_from == dt.date(2031, 1, 1)


def a_paper_of(
    work: Work, file: File, dated: dt.date | None, registered: dt.date, *, number: bool = True
) -> Record:
    """Put a paper with these days into a file, under a number or as an old paper without one."""
    record = a_record_in(work, file)
    record.document_date, record.registered_on = dated, registered
    if not number:
        record.number = ""
    work.session.add(record)
    work.witness("record.corrected", "record", record.id)
    return record


def test_a_later_paper_in_a_reopened_file_counts(database: Database) -> None:
    """FL-7: a file of 2022, opened again for a paper of 2025, is kept five years from 2026."""
    with database.work(CLERK) as work:
        file = a_file(work, "04-02", FIVE, "2022", dt.date(2026, 2, 1))
        a_paper_of(work, file, dt.date(2022, 5, 1), dt.date(2022, 5, 2))
        assert known(work.session, file).dates.act_from == dt.date(2028, 1, 1)
        later = a_paper_of(work, file, dt.date(2022, 12, 30), dt.date(2025, 1, 11))
        term = known(work.session, file)
        assert (term.closing_year, term.dates.act_from) == (2025, dt.date(2031, 1, 1))
        assert "Период дела – 2022, но в него вложены более поздние документы" in said(term)
        assert "законченным в 2025 году" in said(term)
        later.state = type(later.state).ANNULLED
        work.session.add(later)
        work.witness("record.annulled", "record", later.id)
        assert known(work.session, file).closing_year == 2022


def test_an_old_paper_counts_by_its_own_date(database: Database) -> None:
    """REG-7: a paper of old that is taken over today makes no file younger; a later one does."""
    with database.work(CLERK) as work:
        file = a_file(work, "04-02", FIVE, "2018", dt.date(2026, 2, 1))
        old, today = dt.date(2018, 5, 1), dt.date(2026, 1, 20)
        paper = a_paper_of(work, file, old, today, number=False)
        assert known(work.session, file).closing_year == 2018
        paper.document_date = dt.date(2019, 1, 1)
        work.session.add(paper)
        work.witness("record.corrected", "record", paper.id)
        assert known(work.session, file).closing_year == 2019
        paper.document_date = dt.date(2062, 1, 1)
        work.session.add(paper)
        work.witness("record.corrected", "record", paper.id)
        assert known(work.session, file).closing_year == 2026


def test_later_papers_of_a_school_year_and_of_a_file_of_all_years(database: Database) -> None:
    with database.work(CLERK) as work:
        for index, period in (("03-02", "2019/2020"), ("03-05", "2017–2020")):
            file = a_file(work, index, FIVE, period, dt.date(2026, 2, 1))
            a_paper_of(work, file, None, dt.date(2020, 9, 1))
            assert known(work.session, file).closing_year == 2020
            a_paper_of(work, file, None, dt.date(2021, 9, 1))
            assert known(work.session, file).closing_year == 2021
