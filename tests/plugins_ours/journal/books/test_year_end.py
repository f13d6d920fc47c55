"""The end of the year: scenarios 5 and 6 word for word, and the rest of JRN."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlmodel import Session, select

from regest.core.base.clock import ManualClock
from regest.core.base.errors import NotFound, Refusal, UsageFault
from regest.core.catalogue import cards, records
from regest.core.catalogue.closing import PeriodCount
from regest.core.catalogue.tables import Record
from regest.core.catalogue.tasks import of_record
from regest.core.documents.paper import Paper
from regest.core.people.access import Reader
from regest.kit.house import House
from regest.plugins.journal.books.closing_entry import closing_entry
from regest.plugins.journal.books.year_end import Closed, JournalYear, close_journal, journal_years
from regest.plugins.journal.declarations import REGISTER_OUTGOING
from regest.plugins.journal.letters import numbers
from regest.plugins.journal.printing import journal as printed_journal
from regest.plugins.journal.resolutions.forwarding import forward
from tests.support.houses import COLLEGE, opened_house
from tests.support.letters import codes, day, local, receive, send

SIGNED = "Лаптева М.О."
JRN_1 = (
    "Всего в журнале зарегистрировано 215 (двести пятнадцать) документов с № 1 по № 214, "
    "в том числе: литерные номера: 120а, 120б; аннулированные номера: 47."
)


def close(house: House, direction: str = "out", year: str = "2026") -> Closed:
    """Close a journal."""
    return close_journal(house, direction, year, SIGNED, "Секретарь")


def year(house: House, direction: str = "out") -> JournalYear:
    """Return how the journal of 2026 stands."""
    (found,) = [each for each in journal_years(house, "2026") if each.direction == direction]
    return found


def record_of(session: Session, number: str) -> Record:
    """Return the letter with this number."""
    return session.exec(select(Record).where(Record.number == number)).one()


def test_scenario_5_numbering_across_the_year(house: House, clock: ManualClock) -> None:
    """A letter signed on the last working day and brought in January takes a number of January."""
    clock.set(local("30.12.2026 10:00"))
    for _count in range(213):
        numbers.reserve(house, "outgoing", "перенесён из книги")
    last = send(house)
    assert (last.record.number, last.record.registered_on) == ("01-05/214", day("30.12.2026"))

    clock.set(local("11.01.2027 09:30"))
    late = send(house, dated=day("30.12.2026"))
    assert late.record.number == "01-05/1"
    assert late.record.registered_on == day("11.01.2027")
    assert late.record.document_date == day("30.12.2026")
    assert codes(late) == ["other_year"]


def test_scenario_5_nothing_is_registered_in_a_closed_year(
    house: House, clock: ManualClock
) -> None:
    """Neither by asking for its numbers in the new year, nor by turning the clock back (JRN-4)."""
    clock.set(local("30.12.2026 10:00"))
    first = send(house)
    clock.set(local("11.01.2027 09:30"))
    close(house)

    for wish in ({"after": "1"}, {"reserved": "1"}):
        with pytest.raises(NotFound) as unknown:
            send(house, dated=day("30.12.2026"), **wish)
        assert unknown.value.code == "number_unknown"
    clock.set(local("31.12.2026 12:00"))
    for wish in ({}, {"after": "1"}, {"reserved": "1"}):
        with pytest.raises(Refusal) as refused:
            send(house, dated=day("30.12.2026"), **wish)
        assert (refused.value.code, refused.value.rule) == ("ledger_closed", "JRN-2")
    for refuse in (
        lambda: numbers.reserve(house, "outgoing", "курьер"),
        lambda: numbers.void(house, first.record.number, "ошибка"),
    ):
        with pytest.raises(Refusal) as refused:
            refuse()
        assert refused.value.code == "ledger_closed"
    assert year(house).count == PeriodCount(last=1, issued=1)


def test_scenario_6_the_closing_entry(house: House, clock: ManualClock) -> None:
    """215 documents: 214 numbers, less number 47, with 120а and 120б."""
    clock.set(local("17.03.2026 10:00"))
    letters = [send(house) for _count in range(47)]
    numbers.void(house, letters[-1].record.number, "зарегистрирован ошибочно")
    assert send(house).record.number == "01-05/48"
    for _count in range(214 - 48):
        send(house)
    for expected in ("01-05/120а", "01-05/120б"):
        assert send(house, after="120").record.number == expected

    clock.set(local("11.01.2027 09:00"))
    done = close(house)
    assert done.entry == JRN_1
    assert done.count == PeriodCount(last=214, issued=215, lettered=("120а", "120б"), void=("47",))
    stands = year(house)
    assert (stands.closed, stands.closed_on) == (True, day("11.01.2027"))
    assert stands.record_id == done.record.id


def test_the_closed_journal_is_a_record_of_its_own_year(house: House, clock: ManualClock) -> None:
    """JRN-5: class K2, file 04-02 of the year, the entry in its card, the paper in its files."""
    receive(house)
    clock.set(local("11.01.2027 09:00"))
    done = close(house, "in")
    assert done.paper.startswith(b"%PDF")
    with house.read() as session:
        card = cards.card(session, house.reader, session.get_one(Record, done.record.id))
    assert (card["class"], card["file"], card["period"]) == (
        "registration_journal",
        "04-02",
        "2026",
    )
    assert card["heading"] == "Журнал регистрации входящих документов за 2026 год"
    fields = {each["name"]: each["value"] for each in card["fields"]}
    assert fields == {"journal_year": "2026", "closing_entry": done.entry}
    (file,) = card["components"]
    assert (file["role"], file["media_type"]) == ("main", "application/pdf")
    assert file["text_status"] == "extracted"

    clock.set(local("12.01.2027 09:00"))
    send(house)
    clock.set(local("10.01.2028 09:00"))
    other = close(house, "out", "2027")
    with house.read() as session:
        kept = cards.card(session, house.reader, session.get_one(Record, other.record.id))
    assert (kept["file"], kept["period"]) == ("04-03", "2027")


def test_the_kept_volume_tells_nothing_of_marked_letters(house: House, clock: ManualClock) -> None:
    """Whoever closes it may see more than those who will read it."""
    receive(house, subject="О семинаре")
    receive(house, subject="О получении сертификата", mark="Конфиденциально", number="44/к")
    clock.set(local("11.01.2027 09:00"))
    done = close(house, "in")
    assert "2 (два) документа с № 1 по № 2" in done.entry
    with house.read() as session:
        text = _text_of(session, done.record.id)
    assert "О семинаре" in text
    assert "Документ ограниченного доступа" in text.replace("\n", " ").replace("  ", " ")
    assert "сертификат" not in text
    assert "Конфиденциально" not in text


def _text_of(session: Session, record_id: str) -> str:
    from regest.core.catalogue.components import components_of

    ((_component, text),) = components_of(session, record_id)
    assert text is not None
    return text.text.replace("\u00ad", "").replace("-\n", "").replace("\u200b", "")


@pytest.mark.parametrize(
    ("moment", "code"),
    [("31.12.2026 23:59", "period_runs"), ("27.10.2026 09:00", "period_runs")],
)
def test_a_year_that_runs_is_not_closed(
    house: House, clock: ManualClock, moment: str, code: str
) -> None:
    """The year ends with 31 December in Barnaul, seven hours before it ends in Greenwich."""
    receive(house)
    clock.set(local(moment))
    with pytest.raises(Refusal) as refused:
        close(house, "in")
    assert (refused.value.code, refused.value.rule) == (code, "JRN-1")
    clock.set(local("01.01.2027 00:00"))
    assert clock.now().year == 2026
    assert close(house, "in").count.issued == 1


def test_reserved_numbers_are_used_or_void_first(house: House, clock: ManualClock) -> None:
    receive(house)
    numbers.reserve(house, "incoming", "курьер")
    numbers.reserve(house, "incoming", "ещё один")
    numbers.void(house, "Вх-3", "не понадобился")
    clock.set(local("11.01.2027 09:00"))
    with pytest.raises(Refusal) as refused:
        close(house, "in")
    assert refused.value.code == "numbers_reserved"
    assert refused.value.message.text("en").endswith("still reserved: 2")
    numbers.void(house, "in:2@2026", "курьер не приехал")
    assert close(house, "in").entry == (
        "Всего в журнале зарегистрирован 1 (один) документ с № 1 по № 3, "
        "в том числе: аннулированные номера: 2, 3."
    )


def test_a_journal_is_closed_once_and_by_whoever_may(
    folder: Path, house: House, clock: ManualClock
) -> None:
    receive(house)
    clock.set(local("11.01.2027 09:00"))
    with pytest.raises(UsageFault) as unsigned:
        close_journal(house, "in", "2026", " ")
    assert unsigned.value.code == "signatory_missing"
    with pytest.raises(NotFound):
        close(house, "out")
    with opened_house(folder, clock, login="presidium") as member:
        for act in (lambda: close(member, "in"), lambda: journal_years(member)):
            with pytest.raises(Refusal) as refused:
                act()
            assert refused.value.code == "permission_missing"
    with opened_house(folder, clock, login="secretary") as secretary:
        close(secretary, "in")
        with pytest.raises(Refusal) as refused:
            close(secretary, "in")
        assert refused.value.code == "ledger_closed_already"


def test_after_closing_only_marks_and_links_are_added(house: House, clock: ManualClock) -> None:
    """JRN-2: what it printed stays; execution, dispatch, links and the access mark may come."""
    calls = house.deployment.calls
    letter = send(house).record
    other = receive(house).record
    clock.set(local("11.01.2027 09:00"))
    close(house)
    with house.work() as work:
        found = record_of(work.session, letter.number)
        with pytest.raises(Refusal) as refused:
            records.correct(work, calls, found, {"heading": "Иначе"}, "описка")
    assert (refused.value.code, refused.value.rule) == ("journal_closed", "JRN-2")
    with house.work() as work:
        found = record_of(work.session, letter.number)
        records.correct(work, calls, found, {"dispatched_on": "2027-01-11"}, "отправлено")
        marked = {"mark": "Конфиденциально", "mark_basis": "решение"}
        records.correct(work, calls, found, marked, "решение председателя")
        target = work.session.get_one(Record, other.id)
        records.link(work, calls, found, target, "answers")
        records.put_in_file(work, calls, found, "01-05")
        assert of_record(work.session, found.id) == []
    with house.work() as work:
        # Its own journal is open.
        target = work.session.get_one(Record, other.id)
        records.correct(work, calls, target, {"heading": "Иначе"}, "описка")
    close(house, "in")
    assert forward(house, other.number, COLLEGE).to == COLLEGE


COUNTS = st.builds(
    PeriodCount,
    last=st.integers(2, 5000),
    issued=st.integers(0, 5000),
    lettered=st.lists(st.sampled_from(["1а", "2б"]), unique=True).map(tuple),
    void=st.lists(st.integers(1, 99).map(str), max_size=3).map(tuple),
)


@given(COUNTS)
def test_every_closing_entry_is_a_sentence_of_the_same_form(count: PeriodCount) -> None:
    entry = closing_entry(count, "ru")
    assert entry.startswith("Всего в журнале зарегистрирован")
    assert f" {count.issued} (" in entry
    assert f") документ{_ending(count.issued)} с № 1 по № {count.last}" in entry
    assert entry.endswith(".")
    assert ("в том числе" in entry) is bool(count.lettered or count.void)
    assert (f"литерные номера: {', '.join(count.lettered)}" in entry) is bool(count.lettered)
    assert (f"аннулированные номера: {', '.join(count.void)}" in entry) is bool(count.void)


def _ending(number: int) -> str:
    if number % 100 in range(11, 15) or number % 10 not in range(1, 5):
        return "ов"
    return "" if number % 10 == 1 else "а"


@pytest.mark.parametrize(
    ("count", "entry"),
    [
        (PeriodCount(last=0, issued=0), "Всего в журнале зарегистрировано 0 (ноль) документов."),
        (
            PeriodCount(last=1, issued=1),
            "Всего в журнале зарегистрирован 1 (один) документ под № 1.",
        ),
        (
            PeriodCount(last=2, issued=2),
            "Всего в журнале зарегистрировано 2 (два) документа с № 1 по № 2.",
        ),
        (
            PeriodCount(last=21, issued=21),
            "Всего в журнале зарегистрирован 21 (двадцать один) документ с № 1 по № 21.",
        ),
        (
            PeriodCount(last=9, issued=4, missing=("2", "4", "5", "6", "8")),
            (
                "Всего в журнале зарегистрировано 4 (четыре) документа с № 1 по № 9, "
                "в том числе: пропущенные номера: 2, 4–6, 8."
            ),
        ),
    ],
)
def test_closing_entries_of_small_journals(count: PeriodCount, entry: str) -> None:
    assert closing_entry(count, "ru") == entry


def test_the_audience_of_a_volume_sees_no_mark_and_registers_nothing() -> None:
    reader = Reader.of_papers("task.read")
    assert not reader.sees_marked
    assert not reader.may(REGISTER_OUTGOING)


def test_a_change_made_while_the_paper_is_set_is_on_it(
    house: House, clock: ManualClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Setting a year takes seconds; what is closed is what the volume says, entry and lines."""
    letter = receive(house, subject="О прежнем").record
    receive(house, number="44/к", mark="Конфиденциально")
    clock.set(local("11.01.2027 09:00"))
    made = printed_journal.paper

    def correct(at: House) -> None:
        with at.work() as work:
            found = work.session.get_one(Record, letter.id)
            records.correct(work, at.deployment.calls, found, {"heading": "О новом"}, "описка")

    def annul(at: House) -> None:
        numbers.void(at, "Вх-2", "отозван")

    changes = [correct, annul]

    def meanwhile(at: House, printed: printed_journal.Printed) -> Paper:
        if changes:
            changes.pop()(at)
        return made(at, printed)

    monkeypatch.setattr(printed_journal, "paper", meanwhile)
    done = close(house, "in")
    assert changes == []
    assert done.entry.endswith("аннулированные номера: 2.")
    with house.read() as session:
        text = _text_of(session, done.record.id)
    assert "О новом" in text
    assert "О прежнем" not in text
