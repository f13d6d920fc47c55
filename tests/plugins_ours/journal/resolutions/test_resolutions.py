"""Resolutions and re-addressing: terms by the rules of control, whose hand it was, who reads on."""

from __future__ import annotations

import pytest

from regest.core.base.clock import ManualClock
from regest.core.base.errors import Refusal, UsageFault
from regest.kit.house import House
from regest.plugins.journal.choice import Choice
from regest.plugins.journal.resolutions.giving import Resolution, Resolved, read_term, resolve
from tests.support.command_line import CommandLine
from tests.support.houses import MINISTRY
from tests.support.letters import day, local, receive

HEAD, MEMBER = "Белова Н.П.", "Грачёв М.Е."
DO = ("--text", "Подготовить ответ", "--executor", HEAD)


def put(house: House, reference: str = "Вх-1", **details: object) -> Resolved:
    """Put a resolution on a letter."""
    given = {"text": "Подготовить ответ", "executors": (HEAD,), **details}
    return resolve(house, reference, Resolution(**given))  # type: ignore[arg-type]


def letter(regest: CommandLine) -> None:
    """Register Вх-1."""
    regest.done("journal", "in", "--from", MINISTRY, "--number", "1", "--subject", "О записке")


@pytest.mark.parametrize(
    ("signed", "due", "shifted"),
    [
        ("30.01.2026", "27.02.2026", True),
        ("08.04.2026", "08.05.2026", False),
        ("09.04.2026", "08.05.2026", True),
        ("20.04.2026", "20.05.2026", False),
    ],
)
def test_scenarios_8_and_9_a_month_without_a_term(
    house: House, clock: ManualClock, signed: str, due: str, *, shifted: bool
) -> None:
    clock.set(local(f"{signed} 10:00"))
    receive(house, number="1")

    resolved = put(house)

    assert resolved.row.task.due_on == day(due)
    assert [hint.text("ru") for hint in resolved.hints] == [
        f"Срок приходится на нерабочий день {nominal} и перенесён на предшествующий рабочий "
        f"день {due}"
        for nominal in ([{"30.01.2026": "28.02.2026", "09.04.2026": "09.05.2026"}[signed]]
                        if shifted else [])
    ]  # fmt: skip


def test_scenario_10_the_author_confirms_the_proposed_day(house: House, clock: ManualClock) -> None:
    clock.set(local("30.04.2026 10:00"))
    receive(house, number="1")
    with pytest.raises(Refusal) as refused:
        put(house, urgency="urgent")
    assert (refused.value.code, refused.value.rule) == ("due_unconfirmed", "CTL-7")

    resolved = put(house, urgency="urgent", confirmed=True)

    assert resolved.row.task.due_on == day("04.05.2026")


def test_scenario_11_fast_over_new_year(house: House, clock: ManualClock) -> None:
    clock.set(local("29.12.2025 10:00"))
    receive(house, number="1")
    # A yes to a question that is not asked changes nothing.
    assert put(house, urgency="fast", confirmed=True).row.task.due_on == day("30.12.2025")


def test_the_day_that_the_letter_names_is_the_term(house: House, clock: ManualClock) -> None:
    """CTL-8: a resolution without a term takes the day of the letter, one with a term does not."""
    clock.set(local("27.10.2026 10:00"))
    receive(house, number="1", due_on=day("20.11.2026"))

    asked = put(house)
    assert asked.row.task.due_on == day("20.11.2026")
    assert [hint.text("en") for hint in asked.hints] == [
        "The term is that of the document itself: by 20.11.2026 (CTL-8)"
    ]
    assert put(house, term="10 дней", control=False).row.task.due_on == day("06.11.2026")


def test_a_day_of_the_letter_that_is_past_is_told(house: House, clock: ManualClock) -> None:
    clock.set(local("27.10.2026 10:00"))
    receive(house, number="1", due_on=day("20.10.2026"))

    late = put(house)

    assert late.row.task.due_on == day("27.11.2026")
    assert late.hints[0].text("en") == (
        "The document asked for it by 20.10.2026, which is past: the usual term"
    )


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("10 дней", "10 calendar previous"),
        ("10", "10 calendar previous"),
        ("2 недели", "14 calendar previous"),
        ("1 месяц", "1 month previous"),
        ("3 months", "3 month previous"),
        ("5 раб.", "5 working previous"),
    ],
)
def test_terms_are_read_as_people_write_them(text: str, term: str) -> None:
    assert str(read_term(text)) == term


@pytest.mark.parametrize("text", ["скоро", "0 дней", "10 лет", "-3"])
def test_other_words_are_no_term(text: str) -> None:
    with pytest.raises(UsageFault) as refused:
        read_term(text)
    assert refused.value.code == "term_unreadable"


def test_a_resolution_has_one_term(house: House) -> None:
    receive(house, number="1")
    with pytest.raises(UsageFault) as refused:
        put(house, term="10", due_on=day("20.11.2026"))
    assert refused.value.code == "terms_many"


def test_of_several_executors_one_is_responsible(house: House) -> None:
    receive(house, number="1")
    row = put(house, executors=(HEAD, MEMBER), lead=MEMBER).row
    assert [each.lead for each in row.executors] == [False, True]


def test_the_author_is_the_chair_in_office(house: House) -> None:
    receive(house, number="1")
    assert put(house).row.author == "Ветрова Ирина Сергеевна"


def test_a_repeated_letter_starts_no_second_control(house: House) -> None:
    """DUP-4: it hurries the first one on."""
    receive(house, number="7", dated=day("26.10.2026"))
    put(house)
    receive(house, number="7", dated=day("26.10.2026"), choice=Choice.REPEAT)

    with pytest.raises(Refusal, match="Вх-1#1") as refused:
        put(house, "Вх-2")
    assert (refused.value.code, refused.value.rule) == ("second_control", "DUP-4")
    assert not put(house, "Вх-2", control=False).row.task.control


def test_the_secretary_enters_what_stands_on_paper(regest: CommandLine) -> None:
    letter(regest)
    secretary = ("journal", "resolve", "Вх-1", *DO, "--as", "secretary")
    assert regest.refusal(*secretary)["code"] == "paper_missing"

    answer = regest.given(*secretary, "--from-paper", "резолюция на письме")

    assert (answer["author"], answer["due_on"]) == ("Ветрова Ирина Сергеевна", "2026-11-27")
    shown = regest.given("task", "show", "Вх-1#1")
    assert [(line["action"], line["reason"]) for line in shown["history"]] == [
        ("added", ""), ("from_paper", "резолюция на письме"),
    ]  # fmt: skip
    assert "резолюция на письме" in regest.done("task", "show", "Вх-1#1")


def test_the_chair_resolves_in_person(regest: CommandLine) -> None:
    letter(regest)
    told = regest.done("journal", "resolve", "Вх-1", *DO, "--term", "10", "--as", "chair")
    assert "due on 06.11.2026" in told
    assert "on control" in told


@pytest.mark.parametrize("login", ["member", "officer", "admin"])
@pytest.mark.parametrize("author", ["Ветрова И.С.", "Никому не известный"])
def test_nobody_else_resolves(regest: CommandLine, login: str, author: str) -> None:
    """Whatever name is tried, the answer is the same (ACC-2)."""
    letter(regest)
    words = (*DO, "--author", author, "--as", login)
    for command in (
        ("journal", "resolve", "Вх-1", "--from-paper", "письмо", *words),
        ("task", "add", "Вх-1", *words),
    ):
        assert regest.refusal(*command)["code"] == "permission_missing"


def test_a_forwarded_letter_is_read_where_it_went(regest: CommandLine) -> None:
    letter(regest)
    unseen = regest.refusal("record", "show", "Вх-1", "--as", "member")
    assert unseen["code"] == "record_unknown"

    answer = regest.given(
        "journal", "forward", "Вх-1", "--to", HEAD, "--note", "для сведения", "--as", "secretary"
    )

    assert answer["forwarded"] == "27.10.2026: Белова Наталья Павловна (для сведения)"
    card = regest.given("record", "show", "Вх-1", "--as", "member")
    assert ("forwarded_to", "Белова Наталья Павловна") in [
        (each["role"], each["name"]) for each in card["parties"]
    ]
    lines = [(line["action"], line["actor"], line["reason"]) for line in card["history"]]
    assert ("named", "secretary", "для сведения") in lines


def test_every_step_of_re_addressing_is_kept(regest: CommandLine) -> None:
    letter(regest)
    regest.done("journal", "forward", "Вх-1", "--to", HEAD)
    answer = regest.given("journal", "forward", "Вх-1", "--to", "Новая организация")
    assert answer["forwarded"] == (
        "27.10.2026: Белова Наталья Павловна; 27.10.2026: Новая организация"
    )
    assert answer["warnings"] == ["Новая организация is new in the directory"]


def test_a_member_forwards_nothing(regest: CommandLine) -> None:
    letter(regest)
    regest.done("journal", "forward", "Вх-1", "--to", HEAD)
    refused = regest.refusal("journal", "forward", "Вх-1", "--to", MEMBER, "--as", "member")
    assert refused["code"] == "permission_missing"
