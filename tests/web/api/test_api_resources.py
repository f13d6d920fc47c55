"""Tasks, correspondents, search and the file plan for programs."""

from __future__ import annotations

from tests.support.command_line import CommandLine
from tests.web.api.conftest import Programs

EXECUTOR = "Сидорова Вера Павловна"


def test_a_task_is_given_extended_and_executed(programs: Programs) -> None:
    """What the author and the secretary do with a task, they do here; history tells of it."""
    secretary, chair = programs("secretary"), programs("chair")
    letter = secretary.register().said["id"]
    body = {"record": letter, "text": "Подготовить ответ", "executors": [EXECUTOR], "days": 10}
    given = chair.ask("POST", "/tasks", body)
    assert given.status == 201, given.said
    path = given.headers["location"].removeprefix("/api/v1")
    due = {"due_on": "2027-02-01", "reason": "Ждём справку"}
    later = chair.ask("POST", f"{path}/extension", due)
    assert (later.status, later.said["due_on"]) == (200, "2027-02-01")
    earlier = chair.ask("POST", f"{path}/extension", {**due, "due_on": "2020-01-01"})
    assert (earlier.status, earlier.said["rule"]) == (422, "CTL-6")
    done = chair.ask("POST", f"{path}/done", {"mark": "Ответ дан"})
    assert (done.status, done.said["state"]) == (200, "done_in_time"), done.said
    dropped = chair.ask("POST", f"{path}/drop", {"reason": "Лишнее"})
    assert (dropped.status, dropped.said["code"]) == (422, "task_ended")
    actions = [line["action"] for line in chair.get(path).said["history"]]
    assert actions == ["added", "extended", "done"]
    assert programs("member").get(path).status == 404


def test_lists_of_tasks_go_on_by_term(programs: Programs) -> None:
    """Each task comes once, the earliest term first."""
    chair = programs("chair")
    letter = programs("secretary").register().said["id"]
    for days in (30, 10, 20):
        body = {"record": letter, "text": f"{days}", "executors": [EXECUTOR], "days": days}
        assert chair.ask("POST", "/tasks", body).status == 201
    first = chair.get(f"/tasks?open=true&record={letter}&limit=2").said
    rest = chair.get(f"/tasks?open=true&record={letter}&limit=2&after={first['next']}").said
    assert [row["text"] for row in first["items"] + rest["items"]] == ["10", "20", "30"]
    assert rest["next"] is None


def test_a_correspondent_is_added_once_and_renamed(programs: Programs) -> None:
    """An added one is found by id and by every name it had; a second of the name is refused."""
    secretary = programs("secretary")
    body = {"name": "Школа искусств № 12", "short_name": "ШИ-12"}
    headers = {"idempotency-key": "party"}
    added = secretary.ask("POST", "/parties", body, headers=headers)
    assert added.status == 201, added.said
    assert secretary.ask("POST", "/parties", body, headers=headers).said == added.said
    again = secretary.ask("POST", "/parties", body)
    assert (again.status, again.said["code"]) == (422, "party_exists")
    path = f"/parties/{added.said['id']}"
    new = {"starts_on": "2026-09-01", "basis": "Приказ № 3", "name": "Лицей искусств"}
    assert secretary.ask("POST", f"{path}/names", new).status == 200
    assert secretary.get("/parties/Школа искусств № 12").said["id"] == added.said["id"]
    assert programs("member").ask("POST", "/parties", body).status == 404


def test_lists_of_correspondents_go_on_by_name(programs: Programs) -> None:
    """All pages together are the whole list, in its order."""
    secretary = programs("secretary")
    whole = secretary.get("/parties?limit=200").said["items"]
    found, after = [], ""
    while True:
        page = secretary.get(f"/parties?limit=3&after={after}").said
        found += page["items"]
        after = page["next"]
        if after is None:
            break
    assert found == whole
    assert len(whole) > 3


def test_search_marks_and_explains(programs: Programs, regest: CommandLine) -> None:
    """A hit names the places of the words and why it was found; facets narrow it down."""
    secretary = programs("secretary")
    for each in range(3):
        secretary.register(subject=f"О проверке библиотеки {each}", number=f"{each}")
    regest("index", "rebuild")
    page = secretary.get("/search?q=библиотеками&limit=2").said
    assert (page["total"], len(page["items"])) == (3, 2)
    hit = page["items"][0]
    start, end = hit["heading_marks"][0]
    assert hit["heading"][start:end] == "библиотеки"
    assert hit["reasons"][0]["text"]
    rest = secretary.get(f"/search?q=библиотеками&limit=2&after={page['next']}").said
    assert (len(rest["items"]), rest["next"]) == (1, None)
    assert secretary.get("/search?q=библиотеками&class=outgoing").said["total"] == 0
    assert page["facets"]


def test_the_file_plan_and_the_kinds_are_told(programs: Programs) -> None:
    """A program learns which indexes and fields there are."""
    member = programs("member")
    assert "01-05" in [row["index"] for row in member.get("/file-plan").said]
    kinds = {row["name"]: row for row in member.get("/classes").said}
    assert "work_version" in [field["name"] for field in kinds["methodical_work"]["fields"]]


def test_who_asks_is_told_who_that_is(programs: Programs) -> None:
    """The account, its roles, and the day here."""
    told = programs("chair").get("/me").said
    assert told["login"] == "chair"
    assert "chair" in told["roles"]
    assert told["language"] == "en"
