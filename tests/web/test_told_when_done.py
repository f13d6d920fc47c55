"""What was just done is told on the page that it leads to, and the next step stands there."""

from __future__ import annotations

from tests.support.command_line import CommandLine
from tests.web.conftest import Opens

TOLD = '<p class="alert alert-success" role="status">'
SCHOOL = "МБОУ «СОШ № 15»"


def test_a_change_is_told_of_once_above_the_record(opens: Opens, regest: CommandLine) -> None:
    words = ("--from", SCHOOL, "--number", "1", "--subject", "О деле")
    letter = regest.given("journal", "in", *words)
    secretary = opens("secretary")
    here = f"/records/{letter['id']}"
    assert TOLD not in secretary.get(here).body
    paper = ("files", ("Приложение.txt", "Список.".encode()))
    done = secretary.send(f"{here}/attach", {}, files=[paper])
    assert (done.path, done.body.count(TOLD)) == (here, 1)


def test_words_that_mean_nothing_done_are_not_repeated(opens: Opens) -> None:
    """Whoever sends a link can make the page say nothing."""
    shown = opens("secretary").get("/tasks", done="Пароль изменён")
    assert shown.status == 200
    assert TOLD not in shown.body
    assert "Пароль изменён" not in shown.body


def test_a_request_leads_whom_it_asks_to_the_reply(opens: Opens, regest: CommandLine) -> None:
    """On the page of the letter itself, until the reply waits to be registered."""
    signed = ("--signed-by", "Ветрова Ирина Сергеевна", "--case", "01-06")
    asked = ("--to", SCHOOL, "--subject", "О сведениях", "--reply-by", "2026-12-10")
    request = regest.given("journal", "out", *asked, *signed)
    here, reply = f"/records/{request['id']}", f'href="/journal/requests/{request["id"]}/reply"'
    assert reply not in opens("secretary").get(here).body
    member = opens("member")
    assert reply in member.get(here).body
    member.send(f"/journal/requests/{request['id']}/reply", {"text": "Сведений нет."})
    assert reply not in member.get(here).body
