"""`regest journal`: what it takes, prints and refuses."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.support.command_line import CommandLine
from tests.support.houses import COLLEGE, MINISTRY, PAPERS

SUBJECT = ("--subject", "О представлении аналитической записки")
TRAINING = "УЧЕБНЫЙ ДОКУМЕНТ. Юридической силы не имеет"


def paper(number: int) -> str:
    """Return the path of a sample letter."""
    (found,) = PAPERS.glob(f"letter_{number:02}*")
    return str(found)


def first(regest: CommandLine, *more: str) -> dict[str, Any]:
    """Register letter 1 of the samples."""
    answer: dict[str, Any] = regest.given(
        "journal", "in", "--from", MINISTRY, "--number", "21-05/1187", "--dated", "26.10.2026",
        *SUBJECT, "--file", paper(1), *more,
    )  # fmt: skip
    return answer


def test_an_incoming_letter_is_registered(regest: CommandLine) -> None:
    answer = first(regest)
    assert answer.keys() >= {"id", "number", "date", "warnings"}
    assert (answer["number"], answer["date"], answer["warnings"]) == ("Вх-1", "2026-10-27", [])

    (row,) = regest.given("journal", "list")
    expected = {
        "id": answer["id"],
        "number": "Вх-1",
        "date": "2026-10-27",
        "correspondent": MINISTRY,
        "foreign_number": "21-05/1187",
        "foreign_date": "2026-10-26",
        "subject": "О представлении аналитической записки",
        "state": "registered",
    }
    assert expected.items() <= row.items()


def test_people_are_told_in_russian(regest: CommandLine) -> None:
    told = regest(
        "journal", "in", "--from", "ООО «Ромашка»", "--received", "20.10.2026 10:00", *SUBJECT,
        language="ru",
    )  # fmt: skip
    assert told.out.splitlines()[-1] == "Зарегистрирован: Вх-1 от 27.10.2026"
    assert "Зарегистрирован с опозданием: срок регистрации – 20.10.2026" in told.err


def test_the_answer_is_linked_and_numbered_by_its_case(regest: CommandLine) -> None:
    request = first(regest)
    answer = regest.given(
        "journal", "out", "--to", MINISTRY, "--subject", "О направлении записки", "--case", "01-05",
        "--signed-by", "Ветрова И.С.", "--answers", "Вх-1",
    )  # fmt: skip
    assert answer["number"] == "01-05/1"

    card = regest.given("record", "show", "01-05/1")
    assert [(link["title"]["ru"], link["id"]) for link in card["links"]] == [
        ("Ответ на", request["id"])
    ]
    fields = {field["name"]: field["value"] for field in card["fields"]}
    assert fields["reference"] == "На № 21-05/1187 от 26.10.2026"
    assert card["file"] == "01-05"


def test_a_duplicate_is_refused_with_its_candidates_and_choices(regest: CommandLine) -> None:
    first(regest)
    call = (
        "journal", "in", "--from", MINISTRY, "--number", "N 21–05 / 1187", "--dated",
        "26 октября 2026 г.", *SUBJECT, "--file", paper(6),
    )  # fmt: skip

    told = regest(*call, language="ru")
    assert told.code == 1
    assert told.err == (
        "Похоже, этот документ уже зарегистрирован: Вх-1 от 27.10.2026 (DUP-1).\n"
        "Выберите, добавив --duplicate:\n"
        "  attach – нельзя: текст отличается\n"
        "  repeat – повторный документ: зарегистрировать со связью «Повторно к»\n"
        "  other – другой документ: зарегистрировать (в --reason укажите, чем отличается)\n"
        "На документе отметка ПОВТОРНО: по умолчанию – repeat.\n"
    )
    refused = regest.refusal(*call)
    assert (refused["code"], refused["rule"]) == ("duplicate", "DUP-1")
    assert refused["candidates"] == ["Вх-1 of 27.10.2026"]
    assert (refused["choices"], refused["proposed"]) == (["repeat", "other"], "repeat")

    assert regest.given(*call, "--duplicate", "repeat")["number"] == "Вх-2"
    assert regest.refusal(*call, "--duplicate", "other")["code"] == "reason_missing"


def test_a_copy_is_attached_without_a_number(regest: CommandLine) -> None:
    original = first(regest)
    answer = first(regest, "--duplicate", "attach")
    assert (answer["id"], answer["attached"]) == (original["id"], True)
    assert len(regest.given("journal", "list")) == 1


def test_a_message_brings_its_attachments(regest: CommandLine) -> None:
    answer = regest.given(
        "journal", "in", "--from", "АНО ДПО «Институт управления качеством»", "--dated",
        "02.11.2026", "--received", "2026-10-27T08:00", "--subject", "Приглашение", "--kind",
        "приглашение", "--file", paper(4),
    )  # fmt: skip
    card = regest.given("record", "show", answer["id"])
    fields = {field["name"]: field["value"] for field in card["fields"]}
    assert (fields["foreign_number"], fields["delivery"]) == ("б/н", "e-mail")
    assert fields["kind"] == "приглашение"
    assert card["components"][0]["text_status"] == "extracted"
    assert any("is later than that of receipt" in warning for warning in answer["warnings"])


def test_a_key_may_be_sent_again(regest: CommandLine) -> None:
    assert first(regest, "--key", "k")["id"] == first(regest, "--key", "k")["id"]
    refused = regest.refusal("journal", "in", "--from", COLLEGE, *SUBJECT, "--key", "k")
    assert refused["code"] == "key_reused"
    told = regest.done(
        "journal", "in", "--from", MINISTRY, "--number", "21-05/1187", "--dated", "26.10.2026",
        *SUBJECT, "--file", paper(1), "--key", "k", language="ru",
    )  # fmt: skip
    assert told == "Уже зарегистрирован с этим ключом: Вх-1 от 27.10.2026\n"


def test_numbers_are_reserved_used_lettered_and_annulled(regest: CommandLine) -> None:
    reserved = regest.given("journal", "reserve", "--direction", "in", "--reason", "ждём курьера")
    assert (reserved["number"], reserved["state"]) == ("Вх-1", "reserved")
    assert first(regest)["number"] == "Вх-2"
    call = ("journal", "in", "--from", COLLEGE, "--subject", "О мастер-классе")
    assert regest.given(*call, "--after", "Вх-2")["number"] == "Вх-2а"
    assert regest.given(*call, "--number", "5", "--reserved", "1")["number"] == "Вх-1"
    done = regest.given("journal", "void", "Вх-2", "--reason", "ошибка")
    assert (done["number"], done["state"]) == ("Вх-2", "annulled")

    rows = regest.given("journal", "list", "--direction", "in", "--year", "2026")
    assert [(row["number"], row["state"]) for row in rows] == [
        ("Вх-1", "registered"), ("Вх-2", "annulled"), ("Вх-2а", "registered"),
    ]  # fmt: skip
    assert rows[1]["note"] == "ошибка"
    assert regest.given("journal", "list", "--year", "2025") == []


def test_the_journal_is_a_table_that_names_its_rehearsal(regest: CommandLine) -> None:
    assert regest.done("journal", "list", language="ru") == "В журнале нет документов.\n"
    first(regest)
    regest.given("journal", "reserve", "--direction", "out", "--reason", "приказ")
    shown = regest.done("journal", "list", language="ru").splitlines()
    assert shown[0] == TRAINING
    assert shown.count(TRAINING) == 1
    assert "Входящие документы" in shown
    (line,) = [line for line in shown if line.startswith("Вх-1")]
    assert "21-05/1187 от 26.10.2026" in line
    assert "Зарегистрирован" in line
    assert any(line.startswith("1 ") and "Зарезервирован" in line for line in shown)


def test_a_member_sees_nothing_of_a_confidential_letter(regest: CommandLine) -> None:
    """ACC-2, scenario 37: not in the journal, the list, the card or the search."""
    regest.given(
        "journal", "in", "--from", "МБОУ «СОШ № 15»", "--number", "44/к", "--dated", "15.05.2026",
        "--subject", "О получении сертификата соответствия", "--mark", "Конфиденциально",
        "--file", paper(5),
    )  # fmt: skip
    assert regest.given("search", "сертификат соответствия")["total"] == 1
    for login in ("member", "candidate", "officer", "secretary", "admin"):
        found = regest.given("--as", login, "search", "сертификат соответствия")
        assert (found["total"], found["hits"]) == (0, [])
        assert regest.given("--as", login, "journal", "list") == []
        assert regest.given("--as", login, "record", "list") == []
        assert regest.refusal("--as", login, "record", "show", "Вх-1")["code"] == "record_unknown"
    assert regest.given("--as", "presidium", "search", "сертификат соответствия")["total"] == 1


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("journal", "in", "--from", MINISTRY), "usage"),
        (("journal", "in", "--from", MINISTRY, *SUBJECT, "--sheets", "две"), "sheets_wrong"),
        (("journal", "in", "--from", MINISTRY, *SUBJECT, "--dated", "вчера"), "date_unreadable"),
        (("journal", "in", "--from", MINISTRY, *SUBJECT, "--file", "нет.pdf"), "file_missing"),
        (("journal", "in", "--from", MINISTRY, *SUBJECT, "--duplicate", "maybe"), "usage"),
        (("journal", "out", "--to", MINISTRY, *SUBJECT, "--case", "01-05"), "usage"),
        (("journal", "void", "Вх-1"), "usage"),
    ],
)
def test_a_malformed_call_is_no_refusal(
    regest: CommandLine, words: tuple[str, ...], code: str
) -> None:
    assert regest.refusal(*words, code=2)["code"] == code


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("journal", "void", "Вх-9", "--reason", "ошибка"), "record_unknown"),
        (("journal", "reserve", "--direction", "in", "--reason", " "), "reason_missing"),
        (("--as", "member", "journal", "in", "--from", MINISTRY, *SUBJECT), "permission_missing"),
    ],
)
def test_a_refusal_names_its_rule_and_the_way_out(
    regest: CommandLine, words: tuple[str, ...], code: str
) -> None:
    refused = regest.refusal(*words)
    assert refused["code"] == code
    assert refused["remedy"]


def test_help_is_translated(regest: CommandLine, tmp_path: Path) -> None:
    told = regest.done("journal", "in", "--help", language="ru")
    assert "Зарегистрировать входящий документ." in told
    assert "Краткое содержание: о чём документ." in told


def test_left_out_journal_registers_nothing(regest: CommandLine) -> None:
    """Without the journal its own checks would not be asked, so its commands are refused."""
    for words in (
        ("--without", "journal", "journal", "list"),
        ("journal", "list", "--without", "journal"),
    ):
        refused = regest.refusal(*words, code=2)
        assert refused["code"] == "command_left_out"
        assert "journal" in refused["message"]
    assert regest.given("--without", "journal", "record", "list") == []
