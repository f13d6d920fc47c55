"""From a letter to its answer: resolution, draft on the letterhead, number, control (LNK-1)."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pytest

from regest.kit.house import House
from regest.plugins.journal.cli.closing_control import Closing
from regest.plugins.journal.letters.descriptions import OutgoingLetter
from regest.plugins.journal.outgoing import answers
from regest.plugins.journal.outgoing.answers import Answer
from regest.plugins.journal.outgoing.letterhead import initials_first
from regest.plugins.journal.resolutions import closing_control
from regest.plugins.journal.resolutions.giving import Resolution, resolve
from tests.support.command_line import CommandLine
from tests.support.houses import MINISTRY
from tests.support.letters import day, receive
from tests.support.papers import words_of

HEAD = "Белова Н.П."
ABOUT = "О представлении аналитической записки"
OUT = ("journal", "out", "--draft", "Вх-1", "--case", "01-06")


@pytest.fixture
def signed(tmp_path: Path) -> str:
    """Give the scan of a signed letter."""
    path = tmp_path / "signed.txt"
    path.write_text("Направляем аналитическую записку. И.С. Ветрова", "utf-8")
    return str(path)


def letter(regest: CommandLine, *more: str, number: str = "21-05/1187") -> dict[str, Any]:
    """Register a letter of the ministry."""
    answer: dict[str, Any] = regest.given(
        "journal", "in", "--from", MINISTRY, "--number", number, "--dated", "26.10.2026",
        "--subject", ABOUT, *more,
    )  # fmt: skip
    return answer


def resolved(regest: CommandLine, *names: str) -> None:
    """Put a resolution of the chair on Вх-1."""
    executors = [word for name in names or (HEAD,) for word in ("--executor", name)]
    regest.done("journal", "resolve", "Вх-1", "--text", "Подготовить", *executors)


def card(regest: CommandLine, reference: str, *more: str) -> dict[str, Any]:
    """Return the card of a record with its fields and parties by name."""
    shown: dict[str, Any] = regest.given("record", "show", reference, *more)
    shown["values"] = {each["name"]: each["value"] for each in shown["fields"]}
    shown["roles"] = {each["role"]: each["name"] for each in shown["parties"]}
    return shown


def test_register_resolve_answer_number_control_closed(
    regest: CommandLine, tmp_path: Path, signed: str
) -> None:
    request = letter(regest, "--as", "secretary")
    regest.done(
        "journal", "resolve", "Вх-1", "--text", "Подготовить", "--executor", HEAD, "--as", "chair"
    )
    target = tmp_path / "answer.docx"

    draft = regest.given("journal", "answer", "Вх-1", "--out", str(target), "--as", "secretary")

    assert (draft["state"], draft["number"]) == ("draft", "")
    assert draft["reference"] == "На № 21-05/1187 от 26.10.2026"
    told = words_of(target)
    for line in ("21-05/1187", "26.10.2026", MINISTRY, ABOUT, "И.С. Ветрова"):
        assert line in told

    done = regest.given(*OUT, "--file", signed, "--close-control", "--as", "secretary")

    assert (done["id"], done["number"]) == (draft["id"], "01-06/1")
    assert (done["closed_tasks"], done["open_tasks"]) == (["Вх-1#1"], [])
    shown = card(regest, "01-06/1")
    assert shown["roles"] == {
        "addressee": MINISTRY,
        "signatory": "Ветрова Ирина Сергеевна",
        "executor": "Савушкина Тамара Никитична",
    }
    assert shown["values"] == {"kind": "письмо", "reference": "На № 21-05/1187 от 26.10.2026"}
    assert [each["name"] for each in shown["components"]] == ["signed.txt"]
    assert [(each["type"], each["id"]) for each in shown["links"]] == [("answers", request["id"])]
    assert shown["file"] == "01-06"
    task = regest.given("task", "show", "Вх-1#1")
    assert task["state"] == "done_in_time"
    assert task["answer"] == "01-06/1"
    assert "01-06/1" in task["mark"]
    assert "27.10.2026" in task["mark"]


def test_what_is_given_wins_over_the_draft(regest: CommandLine, signed: str) -> None:
    letter(regest)
    regest.done("journal", "answer", "Вх-1")
    given = ("--subject", "О записке", "--to", "Новая организация", "--kind", "отчёт")
    answer = regest.given(*OUT, *given, "--dated", "26.10.2026", "--file", signed)

    shown = card(regest, answer["id"])
    assert (shown["heading"], shown["document_date"]) == ("О записке", "2026-10-26")
    assert shown["roles"]["addressee"] == "Новая организация"
    assert shown["values"]["kind"] == "отчёт"


def test_control_is_never_closed_in_silence(regest: CommandLine, signed: str) -> None:
    """LNK-1: registration names what is open; nobody is there to be asked."""
    letter(regest)
    resolved(regest)
    regest.done("journal", "answer", "Вх-1")

    told = regest.done(*OUT, "--file", signed)

    assert "Вх-1#1" in told
    assert "--close-control" in told
    assert regest.given("task", "show", "Вх-1#1")["state"] == "on_control"


class Terminal(io.StringIO):
    """A terminal on which somebody has typed already."""

    def isatty(self) -> bool:
        """Say that a person sits here."""
        return True


@pytest.mark.parametrize(("typed", "still_open"), [("да", 0), ("нет", 1), ("", 1)])
def test_on_a_terminal_a_person_decides(
    house: House, monkeypatch: pytest.MonkeyPatch, typed: str, still_open: int
) -> None:
    receive(house, number="1", dated=day("26.10.2026"))
    resolve(house, "Вх-1", Resolution(text="Подготовить", executors=(HEAD,)))
    answers.prepare(house, "Вх-1", Answer())
    sent = OutgoingLetter(subject="", case="01-06", signatory="")
    record = answers.register_draft(house, "Вх-1", sent).record
    monkeypatch.setattr("sys.stdin", Terminal(f"{typed}\n"))

    Closing(house, record).propose(agreed=False)

    assert len(closing_control.open_tasks(house, record)) == still_open


def test_every_open_task_of_the_letter_is_offered(regest: CommandLine, signed: str) -> None:
    letter(regest)
    resolved(regest)
    resolved(regest, "Грачёв М.Е.")
    regest.done("task", "drop", "Вх-1#2", "--reason", "лишнее")
    resolved(regest, "Грачёв М.Е.")
    regest.done("journal", "answer", "Вх-1")
    assert regest.given(*OUT, "--file", signed)["open_tasks"] == ["Вх-1#1", "Вх-1#3"]


def test_an_answer_without_a_draft_offers_it_too(regest: CommandLine) -> None:
    letter(regest)
    resolved(regest)
    answer = regest.given(
        "journal", "out", "--to", MINISTRY, "--subject", "О записке", "--case", "01-06",
        "--signed-by", "Ветрова И.С.", "--answers", "Вх-1", "--close-control",
    )  # fmt: skip
    assert answer["closed_tasks"] == ["Вх-1#1"]


def test_a_letter_that_answers_nothing_closes_nothing(regest: CommandLine) -> None:
    letter(regest)
    resolved(regest)
    answer = regest.given(
        "journal", "out", "--to", MINISTRY, "--subject", "О записке", "--case", "01-06",
        "--signed-by", "Ветрова И.С.", "--close-control",
    )  # fmt: skip
    assert (answer["open_tasks"], answer["closed_tasks"]) == ([], [])
    assert regest.given("task", "show", "Вх-1#1")["state"] == "on_control"


@pytest.mark.parametrize(
    ("number", "dated", "line"),
    [
        ("", "26.10.2026", "На б/н от 26.10.2026"),
        ("№ 21-05/1187", "26.10.2026", "На № 21-05/1187 от 26.10.2026"),
    ],
)
def test_a_heading_that_is_no_about_becomes_the_reference(
    house: House, number: str, dated: str, line: str
) -> None:
    receive(house, number=number, dated=day(dated), subject="Запрос сведений")
    prepared = answers.prepare(house, "Вх-1", Answer())
    assert (prepared.record.heading, prepared.reference) == (line, line)


def test_a_second_draft_is_made_on_purpose_only(regest: CommandLine, signed: str) -> None:
    letter(regest)
    first = regest.given("journal", "answer", "Вх-1")["id"]
    refused = regest.refusal("journal", "answer", "Вх-1")
    assert (refused["code"], refused["rule"]) == ("draft_exists", "REG-8")

    second = regest.given("journal", "answer", "Вх-1", "--another")["id"]

    ambiguous = regest.refusal(*OUT, "--file", signed)
    assert ambiguous["code"] == "draft_ambiguous"
    assert sorted(each[:36] for each in ambiguous["candidates"]) == sorted([first, second])
    regest.done("record", "drop", first, "--reason", "лишний")
    assert regest.given(*OUT, "--file", signed)["id"] == second


def test_a_draft_is_in_no_journal(regest: CommandLine) -> None:
    letter(regest)
    draft = regest.given("journal", "answer", "Вх-1")["id"]
    assert [row["number"] for row in regest.given("journal", "list")] == ["Вх-1"]
    assert [row["id"] for row in regest.given("record", "list", "--state", "draft")] == [draft]
    regest.done("record", "drop", draft, "--reason", "не нужен")
    assert [row["number"] for row in regest.given("journal", "list")] == ["Вх-1"]


def test_a_draft_is_registered_once(regest: CommandLine, signed: str) -> None:
    letter(regest)
    draft = regest.given("journal", "answer", "Вх-1")["id"]
    regest.done(*OUT, "--file", signed)
    again = regest.refusal("journal", "out", "--draft", draft, "--case", "01-06")
    assert again["code"] == "draft_frozen"
    assert regest.refusal(*OUT)["code"] == "draft_unknown"


def test_a_letter_signed_later_gets_no_number(regest: CommandLine, signed: str) -> None:
    """REG-8; the draft stays as it was."""
    letter(regest)
    regest.done("journal", "answer", "Вх-1")
    refused = regest.refusal(*OUT, "--file", signed, "--dated", "28.10.2026")
    assert (refused["code"], refused["rule"]) == ("signed_later", "REG-8")
    assert regest.given(*OUT, "--file", signed)["number"] == "01-06/1"


def test_the_edited_file_takes_the_place_of_the_first(regest: CommandLine, signed: str) -> None:
    letter(regest)
    draft = regest.given("journal", "answer", "Вх-1", "--as", "secretary")
    assert draft["file"] == "Ответ на 21-05-1187.docx"
    regest.done("record", "attach", draft["id"], signed, "--replace", "--as", "secretary")
    [component] = card(regest, draft["id"])["components"]
    assert (component["name"], component["role"]) == ("signed.txt", "main")


def test_an_executor_writes_the_answer_and_a_registrar_gives_the_number(
    regest: CommandLine, signed: str
) -> None:
    """10.3, «draft if assigned»: being named in the resolution is enough for the draft alone."""
    letter(regest)
    answer = ("journal", "answer", "Вх-1", "--as", "member")
    assert regest.refusal(*answer)["code"] == "record_unknown"
    resolved(regest)

    draft = regest.given(*answer)["id"]

    assert card(regest, draft, "--as", "member")["roles"]["executor"] == "Белова Наталья Павловна"
    assert regest.refusal(*OUT, "--as", "member")["code"] == "permission_missing"
    assert regest.given(*OUT, "--file", signed, "--as", "secretary")["id"] == draft
    assert card(regest, draft)["roles"]["executor"] == "Белова Наталья Павловна"


def test_an_executor_learns_no_name_that_is_hidden(regest: CommandLine) -> None:
    """ACC-2: a name that a confidential letter brought is answered as one that nobody knows."""
    hidden = "Тайное бюро Заречья"
    letter(regest)
    resolved(regest)
    regest.done(
        "journal", "in", "--from", hidden, "--subject", "О тайном", "--mark", "Конфиденциально"
    )
    told = [
        regest("journal", "answer", "Вх-1", option, name, "--as", "member").err.replace(name, "")
        for name in (hidden, "Явное бюро Заречья")
        for option in ("--to", "--signed-by", "--executor")
    ]
    assert len(set(told)) == 1
    assert regest.given("journal", "answer", "Вх-1", "--to", MINISTRY, "--as", "member")["id"]


def test_whoever_writes_a_draft_corrects_it_until_it_is_registered(
    regest: CommandLine, signed: str
) -> None:
    letter(regest)
    resolved(regest)
    draft = regest.given("journal", "answer", "Вх-1", "--as", "member")["id"]
    change = ("record", "correct", draft, "heading=О записке", "--reason", "уточнено")
    assert regest.given(*change, "--as", "member")["heading"] == "О записке"
    other = regest.refusal(*change, "--as", "chair")
    assert other["code"] == "permission_missing"
    regest.done(*OUT, "--file", signed)
    frozen = regest.refusal(*change, "--as", "member")
    assert frozen["code"] in {"record_unknown", "permission_missing"}


def test_a_draft_is_hidden_from_its_addressee_and_from_strangers(
    regest: CommandLine, signed: str
) -> None:
    """10.3: neither list nor search nor any count tells of a draft before it is registered."""
    school = "МБОУ «СОШ № 15»"
    regest.done("journal", "in", "--from", school, "--number", "1", "--subject", "О семинаре")
    regest.done("journal", "answer", "Вх-1", "--subject", "О таинственном")
    drafts = regest.given("record", "list", "--state", "draft")
    assert len(drafts) == 1
    for login in ("member", "candidate", "officer", "admin", "auditor"):
        assert regest.given("record", "list", "--state", "draft", "--as", login) == []
        found = regest.given("search", "таинственном", "--as", login)
        assert found["total"] == 0
        assert regest.refusal("record", "show", drafts[0]["id"], "--as", login)["code"] == (
            "record_unknown"
        )
    assert regest.given("search", "таинственном", "--as", "secretary")["total"] == 1


def test_an_answer_to_a_marked_letter_bears_its_mark(regest: CommandLine, signed: str) -> None:
    """What quotes a confidential letter is no less confidential."""
    letter(regest, "--mark", "Конфиденциально")
    draft = regest.given("journal", "answer", "Вх-1", "--as", "chair")
    assert draft["mark"] == "Конфиденциально"
    # The secretary sees marked papers that the secretary registered, and this is none.
    assert regest.given("record", "list", "--state", "draft", "--as", "secretary") == []
    number = regest.given(*OUT, "--file", signed, "--as", "chair")["number"]
    assert card(regest, number)["mark"] == "Конфиденциально"


@pytest.mark.parametrize(
    ("target", "code"), [("answer.txt", "not_docx"), ("nowhere/answer.docx", "no_folder")]
)
def test_what_cannot_be_written_leaves_no_draft(
    regest: CommandLine, tmp_path: Path, target: str, code: str
) -> None:
    letter(regest)
    path = str(tmp_path / target)
    assert regest.refusal("journal", "answer", "Вх-1", "--out", path, code=2)["code"] == code
    assert regest.given("record", "list", "--state", "draft") == []


def test_an_existing_file_is_not_overwritten(regest: CommandLine, tmp_path: Path) -> None:
    letter(regest)
    target = tmp_path / "answer.docx"
    target.write_bytes(b"mine")
    refused = regest.refusal("journal", "answer", "Вх-1", "--out", str(target))
    assert (refused["code"], target.read_bytes()) == ("file_exists", b"mine")
    assert regest.given("record", "list", "--state", "draft") == []


def test_only_incoming_letters_are_answered(regest: CommandLine) -> None:
    letter(regest)
    regest.done("journal", "answer", "Вх-1")
    draft = regest.given("record", "list", "--state", "draft")[0]["id"]
    assert regest.refusal("journal", "answer", draft)["code"] == "answer_wrong"


def test_a_draft_answers_no_letter_that_comes_in(regest: CommandLine) -> None:
    """A reply refers to a letter that was sent, and a draft was not."""
    letter(regest)
    draft = regest.given("journal", "answer", "Вх-1")["id"]
    refused = regest.refusal(
        "journal", "in", "--from", MINISTRY, "--subject", "О записке", "--answers", draft
    )
    assert refused["code"] == "answer_wrong"


def test_a_key_registers_a_draft_once(house: House) -> None:
    receive(house, number="1", dated=day("26.10.2026"))
    draft = answers.prepare(house, "Вх-1", Answer()).record.id
    sent = OutgoingLetter(subject="", case="01-06", signatory="", key="k")
    entries = [answers.register_draft(house, draft, sent) for _time in range(2)]
    assert [(each.record.number, each.repeated) for each in entries] == [
        ("01-06/1", False), ("01-06/1", True),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Ветрова Ирина Сергеевна", "И.С. Ветрова"),
        ("Ветрова И.С.", "И.С. Ветрова"),
        ("Ветрова И. С.", "И.С. Ветрова"),
        ("Мария", "Мария"),
    ],
)
def test_signatures_begin_with_the_initials(name: str, shown: str) -> None:
    assert initials_first(name).replace("\N{NO-BREAK SPACE}", " ") == shown
