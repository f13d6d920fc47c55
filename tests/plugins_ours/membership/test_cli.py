"""`regest member`, `process` and `consent` in one deployment, from application to exit."""

from __future__ import annotations

from pathlib import Path

from tests.support.command_line import CommandLine

APPLY = (
    "member", "apply", "--organisation", "МБОУ «Новая»", "--head", "Нечаев Олег Викторович",
    "--ground", "implemented", "--dated", "2026-10-20",
)  # fmt: skip


def test_from_application_to_member_and_out_again(regest: CommandLine, tmp_path: Path) -> None:
    made = regest(*APPLY, "--json").data()
    assert made["state"] == "submitted"
    number = made["number"]
    regest.done("member", "consider", number, "--on", "2026-10-27", "--number", "5")
    admitted = regest(
        "member", "admit", number, "--order", "715", "--dated", "2026-10-27", "--json"
    ).data()
    assert admitted["admitted"][0]["kind"] == "member"
    listed = regest("member", "list", "--json").data()
    assert "МБОУ «Новая»" in {each["organisation"] for each in listed}
    (seat,) = regest("member", "seats", "--json").data()
    regest.done("member", "seat", seat["id"], "--basis", "протокол № 5")
    shown = regest("member", "show", "МБОУ «Новая»", "--json").data()
    assert shown["state"] == "member"
    paper = tmp_path / "выход.txt"
    paper.write_text("Просим вывести", encoding="utf-8")
    words = ("member", "exit", "МБОУ «Новая»", "--last-day", "2026-12-01", "--file", str(paper))
    preview = regest(*words, "--dry-run", "--json").data()
    assert [each["chosen"] for each in preview["consequences"]] == [True]
    assert "01.12.2026" in regest.done(*words)
    after = regest("member", "list", "--on", "2026-12-02", "--json").data()
    assert "МБОУ «Новая»" not in {each["organisation"] for each in after}


def test_a_candidate_with_its_documents(regest: CommandLine) -> None:
    words = (*APPLY[:7], "candidate", *APPLY[8:])
    number = regest(*words, "--json").data()["number"]
    refused = regest(
        "member", "admit", number, "--order", "715", "--dated", "2026-10-27", "--json"
    ).refused()
    assert refused["code"] == "candidate_incomplete"
    for kind in ("order", "plan", "specialists"):
        regest.done("member", "checklist", number, "--add", kind, "--text", f"{kind} от 01.09.2026")
    regest.done("member", "opinion", "МБОУ «Новая»", "--on", "2026-10-27")
    assert "candidate from" in regest.done(
        "member", "admit", number, "--order", "715", "--dated", "2026-10-27"
    )
    assert "МБОУ" in regest.done("member", "list", "--applications")
    assert "candidate" in regest.done("member", "show", "МБОУ «Новая»")


def test_the_level_of_the_quality_system_is_shown(regest: CommandLine) -> None:
    """C2: the certificate of conformity is read from the standings of core, with its last day."""
    certified = "МБДОУ «Детский сад № 4 «Колосок»"
    shown = regest("member", "show", certified, "--json").data()
    assert (shown["certified"], shown["certified_until"]) == (True, "2028-03-02")
    assert "certified until 02.03.2028" in regest.done("member", "show", certified)
    other = regest("member", "show", "МБОУ «Лицей № 3»", "--json").data()
    assert (other["certified"], other["certified_until"]) == (False, None)


def test_members_without_a_process_are_one_line(regest: CommandLine) -> None:
    """R-3.17: one warning counts and names them all."""
    told = regest("process", "list").err.splitlines()
    (line,) = [each for each in told if "answer for no process" in each]
    assert "МБОУ «Лицей № 3»" in line


def test_applications_are_returned_and_withdrawn(regest: CommandLine) -> None:
    made = regest(*APPLY, "--unsigned", "--json").data()
    assert (made["state"], made["missing"]) == ("returned", ["signature"])
    done = regest.done(
        "member", "withdraw", made["number"], "--on", "2026-10-27", "--reason", "передумали"
    )
    assert "taken back" in done


def test_heads_processes_partners_and_consents(regest: CommandLine, tmp_path: Path) -> None:
    member = "МБОУ «Гимназия № 7»"
    head = ("member", "head", member, "Белова Мария Андреевна", "--from", "2026-11-02",
            "--basis", "приказ № 4")  # fmt: skip
    assert "would be head" in regest.done(*head, "--dry-run")
    assert "is head" in regest.done(*head)
    regest.done("process", "assign", "Внутренний аудит", member, "--decided", "2026-10-16",
                "--body", "Заседание", "--number", "2")  # fmt: skip
    (row,) = regest("process", "list", "--json").data()
    regest.done("process", "help", row["id"], "МБОУ «Лицей № 3»", "--on", "2026-10-20",
                "--kind", "audit", "--text", "аудит")  # fmt: skip
    regest.done("process", "end", row["id"], "--last-day", "2026-10-27", "--reason", "передано")
    regest.done("member", "partner", "ООО «Квант»", "--for", "конференция", "--from", "2026-10-01")
    regest.done("member", "agreement", "3-С", "--with", member, "--dated", "2026-10-01",
                "--subject", "обмен опытом")  # fmt: skip
    found = regest("member", "partners", "--json").data()
    assert (len(found["partners"]), len(found["agreements"])) == (1, 1)
    regest.done("member", "part", found["partners"][0]["id"], "--last-day", "2026-10-27",
                "--reason", "прошла")  # fmt: skip
    paper = tmp_path / "согласие.txt"
    paper.write_text("Согласен", encoding="utf-8")
    made = regest("consent", "add", "Грачёв М.Е.", "--data", "ФИО", "--purpose", "реестр",
                  "--given", "2026-09-01", "--file", str(paper), "--json").data()  # fmt: skip
    regest.done("consent", "withdraw", made["id"], "--on", "2026-10-27")
    regest.done("consent", "settle", made["id"], "--how", "destroyed", "--note", "акт № 1")
    assert regest("consent", "list", "--json").data()[0]["in_force"] is False
    asked = regest("consent", "ask", "Грачёв М.Е.", "--text", "что храните", "--on", "2026-10-20",
                   "--json").data()  # fmt: skip
    regest.done("consent", "answer", asked["id"], "--text", "ФИО")


def test_a_register_is_brought_in(regest: CommandLine, tmp_path: Path) -> None:
    path = tmp_path / "реестр.csv"
    path.write_text("Организация;С даты\nМБОУ «Старая»;01.09.2024\n", encoding="utf-8")
    assert regest("member", "import", str(path), "--dry-run", "--json").data()["done"] is False
    assert "Brought in: 1 line" in regest.done("member", "import", str(path))
    assert regest("member", "show", "МБОУ «Старая»", "--json").data()["state"] == "member"
