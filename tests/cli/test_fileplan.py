"""`regest fileplan`: from the draft to the summary entry, by people with rights of their own."""

from __future__ import annotations

from pathlib import Path

import pytest

from regest.core.people.accounts import accept_invitation, invite
from tests.support.command_line import CommandLine
from tests.support.signing import opened

PASSWORD = "кедр журнал река семь"
CHAIR, SECRETARY = ("--as", "chair"), ("--as", "secretary")
MINUTES = ("--agreed-by", "№ 3 от 10.12.2026")


@pytest.fixture
def chaired(regest: CommandLine) -> CommandLine:
    """Give a deployment whose chair has a password."""
    house = opened(regest)
    with house.work() as work:
        accept_invitation(work, invite(work, "chair"), PASSWORD)
    house.close()
    return regest


def approved(regest: CommandLine, year: int, now: str = "2026-11-23T10:00") -> dict[str, object]:
    """Approve the plan of a year as the chair."""
    found: dict[str, object] = regest.given(
        "fileplan", "approve", str(year), *MINUTES, *CHAIR, stdin=f"{PASSWORD}\n", REGEST_NOW=now
    )
    return found


def test_a_plan_from_its_draft_to_the_summary(chaired: CommandLine, tmp_path: Path) -> None:
    regest = chaired
    drafted = regest.given("fileplan", "draft", "2026", *SECRETARY)
    assert (drafted["from"], drafted["rows"]) == (None, 37)
    done = approved(regest, 2026)
    assert done["applied_on"] == "2026-11-23"
    record = regest.given("record", "show", str(done["record"]))
    assert (record["class"], record["state"]) == ("nomenclature", "registered")
    shown = regest.given("fileplan", "show", "2026", *SECRETARY)
    assert (shown["state"], shown["record"]) == ("approved", done["record"])
    assert shown["approved_by"] == "Ветрова Ирина Сергеевна"
    for name in ("plan.pdf", "plan.docx"):
        regest.done("fileplan", "print", "2026", "--out", str(tmp_path / name), *SECRETARY)
        assert (tmp_path / name).stat().st_size > 5_000
    refused = regest.refusal("fileplan", "close-year", "2026", *SECRETARY)
    assert refused["code"] == "year_not_over"
    later = {"REGEST_NOW": "2027-01-12T10:00"}
    ended = regest.given("fileplan", "close-year", "2026", "--dry-run", *SECRETARY, **later)
    assert (ended["closing"], ended["hindrances"]) == (["04-01 2026"], [])
    closed = regest.given("fileplan", "close-year", "2026", *SECRETARY, **later)
    assert (closed["files"], closed["summary"]["permanent"]["total"]) == (1, 1)
    said = regest.done("fileplan", "show", "2026", *SECRETARY, language="ru", **later)
    assert "не заводилось" in said
    assert "Временного (свыше 10 лет)" in said


def test_the_paper_is_in_the_record_under_its_number(chaired: CommandLine, tmp_path: Path) -> None:
    chaired.given("fileplan", "draft", "2027", *SECRETARY)
    done = approved(chaired, 2027)
    assert done["applied_on"] is None
    from regest.core.catalogue.components import components_of

    house = opened(chaired)
    with house.read() as session:
        held = components_of(session, str(done["record"]))
    house.close()
    assert [component.name for component, _text in held] == [
        "fileplan-2027.pdf", "fileplan-2027.docx",
    ]  # fmt: skip
    text = next(text.text for _component, text in held if text is not None and text.text)
    for words in ("НОМЕНКЛАТУРА ДЕЛ", str(done["number"]), "УТВЕРЖДАЮ", "СОГЛАСОВАНО",
                  "№ 3 от 10.12.2026", "01 Организация управления", "И. С. Ветрова",
                  "на 2027 год"):  # fmt: skip
        assert words in text.replace("\u00a0", " ")


def test_only_the_chair_approves_with_the_password(chaired: CommandLine) -> None:
    regest = chaired
    regest.given("fileplan", "draft", "2027", *SECRETARY)
    words = ("fileplan", "approve", "2027", *MINUTES)
    assert regest.refusal(*words)["code"] in {"approval_personal", "permission_missing"}
    assert regest.refusal(*words, *SECRETARY)["code"] == "permission_missing"
    wrong = regest.refusal(*words, *CHAIR, stdin="не тот\n")
    assert wrong["code"] == "not_proved"
    assert regest.given("fileplan", "show", "2027")["state"] == "draft"


def test_who_drew_it_up_does_not_approve_it(chaired: CommandLine) -> None:
    """By account and by person: the chair's second account does not help."""
    house = opened(chaired)
    from regest.core.catalogue import plan_years
    from regest.core.store.work import Actor

    with house.deployment.database.work(Actor("chair")) as work:
        plan_years.draft(work, 2027)
    house.close()
    refused = chaired.refusal("fileplan", "approve", "2027", *MINUTES, *CHAIR, stdin=PASSWORD)
    assert refused["code"] == "plan_own_draft"


def test_rows_are_kept_by_commands(regest: CommandLine) -> None:
    regest.given("fileplan", "draft", "2027", *SECRETARY)
    title = "Переписка с учредителем о семинарах"
    added = regest.given(
        "fileplan", "add", "2027", "--section", "02", "--title", title,
        "--keep", "5 л. ЭПК, ст. 70", *SECRETARY,
    )  # fmt: skip
    assert added["index"] == "02-08"
    rows = {row["index"]: row for row in regest.given("fileplan", "show", "2027")["rows"]}
    assert rows["02-08"]["kept"]["review"] == "yes"
    regest.done("fileplan", "reindex", "2027", "02-08", "02-10", *SECRETARY)
    regest.done("fileplan", "edit", "2027", "02-10", "--note", "ЭД", *SECRETARY)
    regest.done("fileplan", "remove", "2027", "02-10", *SECRETARY)
    refused = regest.refusal("fileplan", "add", "2027", "--section", "01", "--title", "Разное")
    assert refused["code"] == "file_title_says_nothing"
    assert regest.refusal("fileplan", "remove", "2027", "02-01")["code"] == "row_needed"
    assert regest.refusal("fileplan", "add", "2027", "--keep", "потом", code=2)["rule"] == "RET-4"
    regest.done("fileplan", "discard", "2027", *SECRETARY)
    assert regest.given("fileplan", "show") == []


def test_readers_read_and_change_nothing(regest: CommandLine) -> None:
    regest.given("fileplan", "draft", "2027")
    assert regest.given("fileplan", "show", "2027", "--as", "presidium")["year"] == 2027
    for words in (("draft", "2026"), ("discard", "2027"), ("remove", "2027", "01-06")):
        answer = regest.refusal("fileplan", *words, "--as", "presidium")
        assert answer["code"] == "permission_missing"
    assert regest.refusal("fileplan", "show", "--as", "member")["code"] == "permission_missing"


def test_a_plan_in_a_table_is_looked_over_and_written(regest: CommandLine, tmp_path: Path) -> None:
    path = tmp_path / "номенклатура.csv"
    head = "Индекс дела;Заголовок дела;Срок хранения;Примечание"
    path.write_text(f"{head}\n01-05;Разное;5 лет;\n", "utf-8")
    looked = regest.given("fileplan", "import", "2027", str(path), "--dry-run", *SECRETARY)
    assert [(each["row"], each["fault"]) for each in looked["findings"] if each["fault"]] == [
        (2, True)
    ]
    refused = regest.refusal("fileplan", "import", "2027", str(path), *SECRETARY)
    assert refused["code"] == "plan_import_faults"
    assert regest.given("fileplan", "show") == []
    path.write_text(f"{head}\n01-05;Переписка с органами управления образованием;5 л. ЭПК;\n")
    done = regest.given("fileplan", "import", "2027", str(path), *SECRETARY)
    assert "02-01" in done["taken_along"]
    assert regest.given("fileplan", "show", "2027")["state"] == "draft"
