"""Records for programs: read, registered once, corrected as they were read, seen or not there."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.web.api.conftest import Programs

WORK = {
    "class": "methodical_work",
    "heading": "Урок чтения",
    "fields": {"work_version": "1"},
    "parties": [{"role": "author", "name": "Петрова Анна Ильинична"}],
}


def test_a_letter_is_registered_and_read_again(programs: Programs) -> None:
    """What was registered stands in the list, on the card and in the journal."""
    secretary = programs("secretary")
    done = secretary.register(subject="О смотре школьных библиотек")
    assert done.status == 201, done.said
    record = done.said["id"]
    listed = secretary.get("/records").said["items"]
    assert [each["id"] for each in listed] == [record]
    card = secretary.get(f"/records/{record}")
    assert card.status == 200
    assert card.said["heading"] == "О смотре школьных библиотек"
    assert card.headers["etag"] == f'"{card.said["version"]}"'
    year = done.said["date"][:4]
    rows = secretary.get(f"/journal/in/{year}").said
    assert [row["number"] for row in rows["items"]] == [done.said["number"]]
    assert secretary.get(f"/records?number={done.said['number']}").said["items"][0]["id"] == record


def test_lists_go_on_from_a_cursor(programs: Programs) -> None:
    """Pages hold every record once, the newest first, also when more are registered meanwhile."""
    secretary = programs("secretary")
    made = [
        secretary.register(subject=f"Письмо {each}", number=str(each)).said["id"]
        for each in range(5)
    ]
    first = secretary.get("/records?limit=2").said
    later = secretary.register(subject="Ещё одно", number="9").said["id"]
    second = secretary.get(f"/records?limit=2&after={first['next']}").said
    third = secretary.get(f"/records?limit=2&after={second['next']}").said
    found = [row["id"] for page in (first, second, third) for row in page["items"]]
    assert found == made[::-1]
    assert later not in found
    assert third["next"] is None
    wrong = secretary.get("/records?after=nonsense")
    assert (wrong.status, wrong.said["code"]) == (400, "cursor_wrong")


def test_a_key_registers_once(programs: Programs) -> None:
    """The same request under a key gives the same answer; another one under it is refused."""
    secretary = programs("secretary")
    first = secretary.register("k-1", subject="О смотре")
    again = secretary.register("k-1", subject="О смотре")
    assert (first.status, again.status) == (201, 201)
    assert again.said == first.said
    other = secretary.register("k-1", subject="О другом")
    assert (other.status, other.said["code"]) == (422, "key_reused")
    assert len(secretary.get("/records").said["items"]) == 1


def test_a_key_of_one_account_is_nothing_to_another(programs: Programs) -> None:
    """Keys belong to who asks."""
    kept = programs("secretary").ask("POST", "/records", WORK, headers={"idempotency-key": "k"})
    assert kept.status == 201, kept.said
    task = {"record": kept.said["id"], "text": "Прочитать", "executors": ["Сидорова Вера Павловна"]}
    given = programs("chair").ask("POST", "/tasks", task, headers={"idempotency-key": "k"})
    assert given.status == 201, given.said


def test_two_at_once_under_one_key_register_one(programs: Programs) -> None:
    """Two threads with the same key get the same number, and one letter is there."""
    secretary = programs("secretary")
    with ThreadPoolExecutor(2) as pool:
        asked = [pool.submit(secretary.register, "twice", subject="О смотре") for _ in range(2)]
        told = [each.result() for each in asked]
    assert [each.status for each in told] == [201, 201]
    assert told[0].said == told[1].said
    assert len(secretary.get("/records").said["items"]) == 1


def test_a_card_is_corrected_as_it_was_read(programs: Programs) -> None:
    """Without If-Match 428, with an old one 412; the history holds the correction that was made."""
    secretary = programs("secretary")
    record = secretary.register().said["id"]
    tag = secretary.get(f"/records/{record}").headers["etag"]
    change = {"changes": {"heading": "О плановой проверке"}, "reason": "Уточнено"}
    bare = secretary.ask("PATCH", f"/records/{record}", change)
    assert (bare.status, bare.said["code"], bare.said["rule"]) == (428, "if_match_missing", "REG-9")
    done = secretary.ask("PATCH", f"/records/{record}", change, headers={"if-match": tag})
    assert done.status == 200, done.said
    assert done.headers["etag"] != tag
    late = secretary.ask("PATCH", f"/records/{record}", change, headers={"if-match": tag})
    assert (late.status, late.said["code"]) == (412, "record_changed")
    card = secretary.get(f"/records/{record}").said
    assert card["heading"] == "О плановой проверке"
    assert sum(line["action"] == "corrected" for line in card["history"]) == 1


def test_of_two_corrections_at_once_one_stands(programs: Programs) -> None:
    """Two threads with one ETag: one corrects, the other is told that the card was changed."""
    secretary = programs("secretary")
    record = secretary.register().said["id"]
    tag = {"if-match": secretary.get(f"/records/{record}").headers["etag"]}

    def correct(heading: str) -> int:
        body = {"changes": {"heading": heading}, "reason": "Уточнено"}
        return secretary.ask("PATCH", f"/records/{record}", body, headers=tag).status

    with ThreadPoolExecutor(2) as pool:
        assert sorted(pool.map(correct, ["Один", "Другой"])) == [200, 412]


def test_a_draft_becomes_a_record(programs: Programs) -> None:
    """A draft has no number until it is registered; one that is given up is not registered."""
    secretary = programs("secretary")
    draft = secretary.ask("POST", "/records", {**WORK, "draft": True})
    assert draft.status == 201, draft.said
    assert draft.said["number"] == ""
    path = draft.headers["location"].removeprefix("/api/v1")
    assert secretary.get(path).said["state"] == "draft"
    done = secretary.ask("POST", f"{path}/registration")
    assert done.status == 200, done.said
    assert secretary.get(path).said["state"] != "draft"
    again = secretary.ask("POST", f"{path}/registration")
    assert (again.status, again.said["code"]) == (422, "draft_frozen")
    other = secretary.ask("POST", "/records", {**WORK, "draft": True}).said["id"]
    assert secretary.ask("POST", f"/records/{other}/drop", {"reason": "Лишний"}).status == 200


def test_records_are_linked_filed_and_annulled(programs: Programs) -> None:
    """The changes of the command line are those of the interface."""
    secretary = programs("secretary")
    one = secretary.register(number="1").said
    two = secretary.register(number="2", subject="Повторно").said
    link = {"target": two["number"], "type": "repeats"}
    assert secretary.ask("POST", f"/records/{one['id']}/links", link).status == 200
    assert secretary.get(f"/records/{one['id']}").said["links"][0]["id"] == two["id"]
    filed = secretary.ask("PUT", f"/records/{one['id']}/file", {"index": "99-99"})
    assert (filed.status, filed.said["rule"]) == (404, "FP-1")
    body = {"number": two["number"], "reason": "Ошибка"}
    assert secretary.ask("POST", "/journal/annulments", body).status == 200
    assert secretary.get(f"/records/{two['id']}").said["state"] == "annulled"


@pytest.mark.parametrize("login", ["member", "candidate", "officer", "admin", "auditor"])
def test_what_may_not_be_seen_is_not_there(programs: Programs, login: str) -> None:
    """A marked letter is nowhere for these roles: the answers are those for what does not exist."""
    secretary = programs("secretary")
    hidden = secretary.register(subject="Тайна усыновления", mark="ДСП").said
    other = programs(login)
    missing = other.get("/records/00000000-0000-7000-8000-000000000000")
    for path in ("", "/components/x"):
        told = other.get(f"/records/{hidden['id']}{path}")
        assert told.status == missing.status == 404
        assert told.said["code"] == missing.said["code"] == "record_unknown"
    assert other.get("/records").said["items"] == []
    assert other.get("/search?q=усыновления").said["total"] == 0
    assert other.get(f"/journal/in/{hidden['date'][:4]}").said["items"] == []
    assert other.get("/tasks").said["items"] == []
    body = {"changes": {"heading": "Иное"}, "reason": "Так"}
    told = other.ask("PATCH", f"/records/{hidden['id']}", body, headers={"if-match": '"1"'})
    assert (told.status, told.said["code"]) == (404, "record_unknown")


def test_whoever_may_not_register_finds_nothing_to_register_with(programs: Programs) -> None:
    """A right that is missing is as if the resource were not there."""
    told = programs("member").register()
    assert (told.status, told.said["code"]) == (404, "no_such_resource")
