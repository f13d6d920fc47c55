"""Rules, calendar, numbers, letterheads, work, texts, health and settings on pages."""

from __future__ import annotations

import io
import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from docx import Document

from tests.support.command_line import CommandLine
from tests.web.conftest import Opens

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
FILES = Path(__file__).parent.parent / "files"


@pytest.fixture
def set_here(regest: CommandLine) -> str:
    """Set a rule in the settings before the server starts, and a password; name the rule."""
    with (regest.folder / "regest.toml").open("a", encoding="utf-8") as file:
        file.write(
            '\n[rules."control.no_term"]\nvalue = "20 calendar next"\nbasis = "Протокол 9"\n'
        )
        file.write('\n[database]\nurl = ""\n[mail]\nhost = "mail.example.org"\n')
        file.write('[journal]\nbox_password = "сказка-про-репку"\n')
    return "control.no_term"


def test_rules_are_found_by_words_and_say_what_is_set_here(set_here: str, opens: Opens) -> None:
    chair = opens("chair")
    found = chair.get("/admin/rules", q=set_here)
    assert found.body.count('<th scope="row">') == 1
    assert "Протокол 9" in found.text
    own = chair.get("/admin/rules", own="1")
    assert own.body.count('<th scope="row">') == 1
    assert set_here in own.text
    assert chair.get("/admin/rules", on="когда-нибудь").status == 400


def test_settings_are_shown_without_passwords(set_here: str, opens: Opens) -> None:
    """A secret leaves the server in no page."""
    shown = opens("admin").get("/admin/settings")
    assert "mail.example.org" in shown.text
    assert "box_password" in shown.text
    assert "репку" not in shown.body


def test_the_calendar_shows_days_off_and_says_when_it_is_provisional(opens: Opens) -> None:
    auditor = opens("auditor")
    body = auditor.get("/admin/calendar", year="2026").body
    assert body.count('class="month-grid"') == 12
    assert len(re.findall(r'<td><span class="day-off', body)) == 365 - 247
    assert "text-bg-warning" not in body
    assert "text-bg-warning" in auditor.get("/admin/calendar", year="2090").body


@pytest.fixture
def moved(regest: CommandLine) -> str:
    """Give a task, then make its last day a day off; give the task's text."""
    letter = regest.given(
        "journal", "in", "--from", "Школа № 7", "--number", "7", "--subject", "О смотре"
    )
    words = ("--executor", "Савушкина Тамара Никитична", "--text", "Подготовить справку")
    due = regest.given("task", "add", letter["number"], *words)["due_on"]
    with (regest.folder / "regest.toml").open("a", encoding="utf-8") as file:
        file.write(f'\n[calendar.{due[:4]}]\nsource = "Приказ"\ndays_off = [{due}]\n')
    return "Подготовить справку"


def test_terms_move_by_the_calendar_after_a_preview(moved: str, opens: Opens) -> None:
    """CAL-2."""
    secretary = opens("secretary")
    assert moved in secretary.get("/admin/calendar/terms").text
    assert secretary.send("/admin/calendar/terms", {"count": "7"}).status == 409
    assert moved in secretary.get("/admin/calendar/terms").text
    assert secretary.send("/admin/calendar/terms", {"count": "1"}).status == 200
    assert moved not in secretary.get("/admin/calendar/terms").text


def test_numbers_show_the_next_one(opens: Opens, regest: CommandLine) -> None:
    """NUM-4."""
    admin = opens("admin")
    before = admin.get("/admin/numbers").text
    assert "Вх-1 " in before
    regest.given("journal", "in", "--from", "Школа № 7", "--number", "7", "--subject", "О смотре")
    assert "Вх-2 " in admin.get("/admin/numbers").text


def test_a_letterhead_is_saved_changed_and_its_former_one_kept(opens: Opens) -> None:
    secretary = opens("secretary")
    shipped = secretary.get("/admin/letterheads/letter")
    assert shipped.content.startswith(b"PK")
    path = "/admin/letterheads/letter"
    refused = secretary.send(path, files={"file": ("б.docx", b"not a word file", WORD)})
    assert refused.status == 422
    assert secretary.send(path).status in {400, 422}
    for _time in range(2):
        put = secretary.send(path, files={"file": ("бланк.docx", shipped.content, WORD)})
        assert put.status == 200
    listed = secretary.get("/admin/letterheads").body
    former = re.search(r'href="(/admin/letterheads/letter/former/[^"]+)"', listed)
    assert former is not None
    assert secretary.get(former[1]).content == shipped.content
    assert secretary.get(path + "/former/..%2f..%2fregest.toml").status == 404
    assert secretary.get(path + "/former/order.docx").status == 404


def test_a_letterhead_is_seen_filled_before_it_is_put_in_use(opens: Opens) -> None:
    """A sample shows each field by its name, of the template in use or of one just changed."""
    secretary = opens("secretary")
    path = "/admin/letterheads/letter"
    shipped = secretary.get(path).content
    for sample in (
        secretary.get(f"{path}/sample"),
        secretary.send(path, {"do": "try"}, files={"file": ("б.docx", shipped, WORD)}),
    ):
        assert sample.status == 200
        words = "".join(each.text for each in Document(io.BytesIO(sample.content)).paragraphs)
        assert "{{" not in words
        assert "«обращение»" in words
    assert "/former/" not in secretary.get("/admin/letterheads").body
    refused = secretary.send(path, {"do": "try"}, files={"file": ("б.docx", b"no", WORD)})
    assert refused.status == 422
    assert opens("auditor").get(f"{path}/sample").status == 404


@pytest.fixture
def unreadable(regest: CommandLine, tmp_path: Path) -> dict[str, str]:
    """Register a letter whose file cannot be read."""
    file = tmp_path / "тайный-отчёт.pdf"
    file.write_bytes(b"%PDF-1.4 broken")
    words = ("--from", "Школа № 7", "--number", "8", "--subject", "О тайном")
    letter: dict[str, str] = regest.given("journal", "in", *words, "--file", str(file))
    return letter


def test_an_administrator_reads_no_names_of_files(opens: Opens, unreadable: dict[str, str]) -> None:
    """PRM-4: neither texts nor jobs nor the check name what may not be seen."""
    admin = opens("admin")
    pages = [admin.get(path) for path in ("/admin/texts", "/admin/jobs", "/admin/health")]
    pages.append(admin.send("/admin/health", {"whole": "yes"}))
    for page in pages:
        assert page.status == 200
        assert "тайн" not in page.text.casefold()
        assert unreadable["number"] not in page.text
    again = admin.send("/admin/texts/again", {"which": "failed"})
    assert again.status == 200
    assert "тайн" not in again.text.casefold()


def test_the_check_names_no_document_that_is_hidden(opens: Opens, regest: CommandLine) -> None:
    """PRM-4: also where somebody changed by hand who may see it."""
    words = ("--from", "Школа № 7", "--number", "8", "--subject", "О тайном")
    letter = regest.given("journal", "in", *words)
    with closing(sqlite3.connect(regest.folder / "regest.db")) as database, database:
        database.execute("UPDATE record SET mark = 'other' WHERE id = ?", (letter["id"],))
    page = opens("admin").send("/admin/health", {"whole": "yes"})
    assert "visibility_disagrees" in page.text
    assert letter["number"] not in page.text


def test_what_is_asked_amiss_is_refused(opens: Opens) -> None:
    admin = opens("admin")
    assert admin.send("/admin/texts/again", {"which": "everything"}).status == 400
    assert (
        admin.send("/admin/jobs/again", {"id": "01900000-0000-7000-8000-000000000000"}).status
        == 404
    )
    assert admin.send("/admin/jobs/again").status == 200
    assert admin.send("/admin/health", {"whole": "yes", "more": "1"}).status == 400


def test_another_form_of_numbers_is_shown_before_it_is_set(
    opens: Opens, regest: CommandLine
) -> None:
    """NUM-4: the number that runs keeps its form, the next year has the other one."""
    admin = opens("admin")
    regest.given("journal", "in", "--from", "Школа № 7", "--number", "7", "--subject", "О смотре")
    assert admin.get("/admin/numbers/incoming").status == 200
    fields = {
        "title_ru": "Входящие письма",
        "title_en": "Incoming letters",
        "template": "{prefix}-{seq:03}{suffix}",
        "prefix": "ВХ",
    }
    shown = admin.send("/admin/numbers/incoming", fields)
    assert shown.status == 200
    assert "ВХ-001, ВХ-002, ВХ-003" in shown.text
    assert "Входящие письма" not in admin.get("/admin/numbers").text
    done = admin.send("/admin/numbers/incoming", {**fields, "agreed": "yes"})
    assert "Входящие письма" in done.text
    assert "Вх-2 " in done.text
    refused = admin.send("/admin/numbers/incoming", {**fields, "template": "{seq}", "agreed": "1"})
    assert refused.status == 422
    assert "NUM-2" in refused.text
    assert opens("secretary").get("/admin/numbers/incoming").status == 404
    assert admin.get("/admin/numbers/nowhere").status == 404


def test_the_command_line_sets_the_form_of_numbers_too(regest: CommandLine) -> None:
    before = {each["name"]: each for each in regest.given("numbers", "list")}
    words = ("numbers", "set", "incoming", "--template", "{prefix}-{seq:04}{suffix}")
    assert regest.given(*words, "--dry-run")["examples"][0] == "Вх-0001"
    assert {each["name"]: each for each in regest.given("numbers", "list")} == before
    assert regest.given(*words)["changed"] is True
    after = {each["name"]: each for each in regest.given("numbers", "list")}
    assert after["incoming"]["example"] == "Вх-0001"
