"""Papers of one letter and of one month: card, mark of receipt with its line, summary."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from pypdf import PdfReader
from sqlmodel import select

from regest.core.base.clock import ManualClock
from regest.core.base.errors import NotFound, Refusal, UsageFault
from regest.core.catalogue import control, records, tasks
from regest.core.catalogue.tables import Component, ComponentRole, Record
from regest.core.catalogue.task_terms import Executor, TaskContext, TaskDraft
from regest.core.people import parties
from regest.core.store import audit
from regest.kit.house import House
from regest.plugins.journal.books.monthly_summary import month_of, print_summary
from regest.plugins.journal.books.year_end import close_journal
from regest.plugins.journal.letters import numbers
from regest.plugins.journal.printing.journal import Span, print_journal
from regest.plugins.journal.printing.receipt_mark import check_line, stamp
from regest.plugins.journal.printing.registration_card import print_card
from tests.support.houses import PAPERS, opened_house
from tests.support.letters import day, local, receive, send

CHAIR = "Ветрова Ирина Сергеевна"


def bare(text: str) -> str:
    """Return a text without what may break it into lines."""
    return re.sub(r"[\s\u00ad\u200b\u2010-]", "", text)


def text_of(path: Path) -> str:
    """Return the bare words of a PDF."""
    return bare(" ".join(page.extract_text() for page in PdfReader(path).pages))


def with_a_task(house: House) -> Record:
    """Register a letter, give a task on it, extend its term, correct its card."""
    (paper,) = PAPERS.glob("letter_01*")
    letter = receive(house, paper, number="21-05/1187", dated=day("26.10.2026")).record
    context = TaskContext.of(house.deployment, house.reader)
    with house.work() as work:
        chair = parties.find_parties(work.session, CHAIR)[0].id
        draft = TaskDraft(
            record_id=letter.id,
            text="Подготовить записку",
            author=chair,
            signed_on=day("27.10.2026"),
            executors=(Executor(chair),),
            due_on=day("20.11.2026"),
        )
        task = tasks.add(work, context, draft)
        control.extend(work, context, task.id, day("27.11.2026"), "по просьбе исполнителя")
    with house.work() as work:
        found = work.session.get_one(Record, letter.id)
        changes = {"heading": "О записке", "sheets": "3"}
        records.correct(work, house.deployment.calls, found, changes, "описка секретаря")
    return letter


def test_a_card_tells_all_that_happened_to_a_letter(house: House, tmp_path: Path) -> None:
    letter = with_a_task(house)
    send(house, answers="Вх-1")
    target = tmp_path / "card.pdf"
    assert print_card(house, "Вх-1", target).id == letter.id
    text = text_of(target)
    with house.read() as session:
        (file,) = session.exec(select(Component).where(Component.record_id == letter.id))
    for words in (
        "РЕГИСТРАЦИОННО-КОНТРОЛЬНАЯ КАРТОЧКА",
        "Входящий документ № Вх-1 от 27.10.2026",
        "Министерство образования Приобского края",
        "21-05/1187",
        "О записке",
        "Подготовить записку",
        "27.11.2026",
        "по просьбе исполнителя",
        "Срок продлён",
        "Исправлено: Листов (осн.)",
        "описка секретаря",
        "01-05/1",
        file.name,
    ):
        assert bare(words) in text, words
    assert file.sha256 in text


def test_a_card_shows_what_its_reader_may_see(
    folder: Path, house: House, clock: ManualClock, tmp_path: Path
) -> None:
    """A hidden answer and the tasks of others are not on it; a hidden letter has no card."""
    with_a_task(house)
    answer = send(house, answers="Вх-1", subject="Тайный ответ").record
    with house.work() as work:
        found = work.session.get_one(Record, answer.id)
        changes = {"mark": "Конфиденциально", "mark_basis": "решение"}
        records.correct(work, house.deployment.calls, found, changes, "решение")
    with opened_house(folder, clock, login="secretary") as secretary:
        target = tmp_path / "card.pdf"
        print_card(secretary, "Вх-1", target)
        text = text_of(target)
        assert bare("Подготовить записку") in text
        assert bare("01-05/1") not in text
        assert bare(answer.id) not in text
        with pytest.raises(NotFound) as unknown:
            print_card(secretary, "01-05/1", tmp_path / "other.pdf")
        assert unknown.value.code == "record_unknown"
    assert not (tmp_path / "other.pdf").exists()


def test_only_letters_have_cards_here(house: House, tmp_path: Path) -> None:
    from regest.core.catalogue.drafts import Draft
    from regest.core.catalogue.registration import register

    with house.work() as work:
        draft = Draft(
            class_name="methodical_work", heading="Пособие", fields={"work_version": "1.0"}
        )
        record = register(work, house.deployment.calls, draft).record
    with pytest.raises(Refusal) as refused:
        print_card(house, record.id, tmp_path / "card.pdf")
    assert refused.value.code == "not_a_letter"
    with pytest.raises(UsageFault):
        print_card(house, record.id, tmp_path / "card.xlsx")


def test_a_mark_of_receipt_bears_a_line_that_proves_it(house: House, tmp_path: Path) -> None:
    """The line is an anchor of the event log as well: it proves all that was before it."""
    letter = receive(house, received_at=local("26.10.2026 18:30")).record
    target = tmp_path / "mark.pdf"
    done = stamp(house, "Вх-1", target)
    text = text_of(target)
    for words in ("Отметка о поступлении", "Вх-1", "26.10.2026", done.line):
        assert bare(words) in text
    assert done.line.startswith("Вх-1 27.10.2026 regest:")

    assert check_line(house, f"  {done.line.replace(' ', '   ')} ").id == letter.id
    anchor = done.line.split()[-1]
    with house.read() as session:
        found = audit.verify(session, house.deployment.signer.public_key, anchor)
    assert found.ok


def test_a_line_with_another_sign_proves_nothing(house: House, tmp_path: Path) -> None:
    receive(house)
    line = stamp(house, "Вх-1", tmp_path / "mark.pdf").line
    for place, sign in enumerate(line):
        false = line[:place] + ("1" if sign != "1" else "2") + line[place + 1 :]
        with pytest.raises((Refusal, UsageFault)) as refused:
            check_line(house, false)
        assert refused.value.code in {"mark_false", "mark_malformed", "date_unreadable"}


def test_a_mark_is_false_for_whoever_may_not_see_the_letter(
    folder: Path, house: House, clock: ManualClock, tmp_path: Path
) -> None:
    """That a number is taken by a hidden letter is not told."""
    receive(house, number="44/к", mark="Конфиденциально")
    line = stamp(house, "Вх-1", tmp_path / "mark.pdf").line
    with opened_house(folder, clock, login="secretary") as secretary:
        with pytest.raises(Refusal) as refused:
            check_line(secretary, line)
        assert refused.value.code == "mark_false"
        with pytest.raises(NotFound):
            stamp(secretary, "Вх-1", tmp_path / "other.pdf")
    with opened_house(folder, clock, login="chair") as chair:
        assert check_line(chair, line).number == "Вх-1"


def test_a_mark_is_kept_with_its_letter_once(house: House, tmp_path: Path) -> None:
    letter = receive(house).record
    done = stamp(house, "Вх-1", tmp_path / "mark.pdf", attach=True)
    assert done.attached
    with house.read() as session:
        (kept,) = session.exec(select(Component).where(Component.record_id == letter.id))
    assert (kept.role, kept.name) == (ComponentRole.RENDITION, "Отметка о поступлении Вх-1.pdf")
    with pytest.raises(Refusal) as refused:
        stamp(house, "Вх-1", tmp_path / "again.pdf", attach=True)
    assert refused.value.code == "mark_attached"
    assert not (tmp_path / "again.pdf").exists()
    assert stamp(house, "Вх-1", tmp_path / "again.docx").line == done.line


def test_what_went_out_has_no_mark_of_receipt(house: House, tmp_path: Path) -> None:
    send(house)
    with pytest.raises(Refusal) as refused:
        stamp(house, "01-05/1", tmp_path / "mark.pdf")
    assert refused.value.code == "not_incoming"


def test_a_month_is_summed_up(house: House, clock: ManualClock, tmp_path: Path) -> None:
    with_a_task(house)
    receive(house, number="5", received_at=local("20.10.2026 10:00"))
    receive(house, number="6", after="1", kind="приглашение")
    numbers.reserve(house, "incoming", "курьер")
    numbers.void(house, "Вх-2", "ошибка")
    clock.set(local("02.11.2026 09:00"))
    receive(house, number="7")
    send(house)
    counts = print_summary(house, month_of("2026-10"), tmp_path / "month.pdf")
    incoming = counts["in"]
    assert (incoming.documents, incoming.lettered, incoming.void, incoming.reserved) == (2, 1, 1, 1)
    assert incoming.numbers == ("Вх-1", "Вх-3")
    assert (incoming.tasks, incoming.overdue) == (1, 0)
    assert incoming.kinds == {"письмо": 1, "приглашение": 1}
    assert counts["out"].documents == 0
    text = text_of(tmp_path / "month.pdf")
    assert bare("за октябрь 2026 г.") in text
    assert bare("Зарегистрировано документов 2 0") in text


@pytest.mark.parametrize("text", ["2026", "2026-13", "октябрь", "0000-01"])
def test_what_is_no_month(text: str) -> None:
    with pytest.raises(UsageFault) as refused:
        month_of(text)
    assert refused.value.code == "month_wrong"


def test_the_last_day_belongs_to_its_month() -> None:
    assert month_of("2028-02").last == day("29.02.2028")


def test_papers_are_in_the_language_of_the_association(
    folder: Path, clock: ManualClock, tmp_path: Path
) -> None:
    """Whatever language the screen speaks: an English office has English papers."""
    settings = folder / "regest.toml"
    text = settings.read_text("utf-8")
    assert 'language = "ru"' in text
    text = text.replace('language = "ru"', 'language = "en"')
    settings.write_text(text, "utf-8")
    with opened_house(folder, clock) as house:
        with_a_task(house)
        print_card(house, "Вх-1", tmp_path / "card.pdf")
        stamp(house, "Вх-1", tmp_path / "mark.pdf")
        print_summary(house, month_of("2026-10"), tmp_path / "month.pdf")
        print_journal(house, "in", Span.of_year("2026"), tmp_path / "journal.pdf")
        clock.set(local("11.01.2027 09:00"))
        entry = close_journal(house, "in", "2026", "M. Lapteva").entry
    assert entry == ("In all 1 (one) document is registered in the journal under No. 1.")
    for name, words in (
        ("card", "Resolutions and tasks"),
        ("mark", "Mark of receipt"),
        ("month", "Documents registered"),
        ("journal", "JOURNAL OF INCOMING DOCUMENTS for 2026"),
    ):
        assert bare(words) in text_of(tmp_path / f"{name}.pdf")
