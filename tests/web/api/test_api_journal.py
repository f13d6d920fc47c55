"""The journal for programs: intake, dispatch, requests with replies, drafts, resolutions."""

from __future__ import annotations

import json
from email.message import EmailMessage
from typing import Any

import pytest

from tests.web.api.conftest import Program, Programs, Told

EXECUTOR = "Сидорова Вера Павловна"
SCHOOL = "МБОУ «СОШ № 15»"  # whose head is the account `member`


def message(number: str = "1") -> bytes:
    """Return a letter as it comes by e-mail."""
    letter = EmailMessage()
    letter["From"], letter["To"] = "Школа № 7 <school7@example.org>", "office@example.org"
    letter["Subject"], letter["Message-ID"] = f"О проверке {number}", f"<{number}@example.org>"
    letter["Date"] = "Mon, 26 Oct 2026 10:00:00 +0700"
    letter.set_content(f"Просим прислать справку {number}.")
    return letter.as_bytes()


def uploaded(program: Program, number: str = "1") -> Told:
    """Send a message to be registered."""
    return program.ask("POST", "/journal/intake", files={"file": ("letter.eml", message(number))})


def sent(program: Program, **more: Any) -> Told:
    """Register an outgoing letter that is signed."""
    letter = {
        "subject": "О внутренних аудитах", "case": "01-06", "signatory": "Председатель",
        "addressees": [SCHOOL], **more,
    }  # fmt: skip
    return program.ask("POST", "/journal/out", data={"letter": json.dumps(letter)})


def is_problem(told: Told, status: int, code: str) -> bool:
    """Say whether this is the refusal that is expected, told as every refusal is."""
    assert told.headers["content-type"] == "application/problem+json", told.said
    assert told.said["type"] == f"urn:regest:problem:{code}", told.said
    assert told.said["detail"]
    return told.status == status


def test_a_message_is_taken_up_once_and_registered(programs: Programs) -> None:
    """Sent again it is known; registered again it answers the same; the list says where it is."""
    secretary = programs("secretary")
    first = uploaded(secretary)
    assert first.status == 201, first.said
    again = uploaded(secretary)
    assert (again.status, again.said) == (200, first.said)
    path = first.headers["location"].removeprefix("/api/v1")
    shown = secretary.get(path).said
    assert (shown["state"], shown["source"]) == ("waiting", "e-mail")
    assert [each["number_in_list"] for each in secretary.get("/journal/intake").said["items"]] == [
        first.said["number_in_list"]
    ]
    body = {"sender": "Школа № 7", "number": "77"}
    key = {"idempotency-key": "take-up"}
    done = secretary.ask("POST", f"{path}/registration", body, headers=key)
    assert done.status == 201, done.said
    card = secretary.get(f"/records/{done.said['id']}").said
    assert card["number"] == done.said["number"]
    assert secretary.ask("POST", f"{path}/registration", body, headers=key).said == done.said
    other = secretary.ask("POST", f"{path}/registration", {**body, "number": "8"}, headers=key)
    assert is_problem(other, 422, "key_reused")
    assert secretary.get(path).said["registered"] == done.said["number"]
    assert secretary.get("/journal/intake").said["items"] == []


def test_a_message_is_turned_away_and_taken_back(programs: Programs) -> None:
    """A reason is asked for; what is turned away is not registered until it waits again."""
    secretary = programs("secretary")
    path = f"/journal/intake/{uploaded(secretary).said['number_in_list']}"
    told = secretary.ask("POST", f"{path}/reopening")
    assert is_problem(told, 422, "proposal_not_rejected")
    assert is_problem(secretary.ask("POST", f"{path}/rejection", {}), 422, "request_malformed")
    done = secretary.ask("POST", f"{path}/rejection", {"reason": "Реклама"})
    assert (done.status, done.said["state"]) == (200, "rejected")
    told = secretary.ask("POST", f"{path}/registration", {"sender": "Школа № 7"})
    assert is_problem(told, 422, "proposal_rejected")
    assert secretary.ask("POST", f"{path}/reopening").said["state"] == "waiting"
    assert is_problem(secretary.get("/journal/intake/999"), 404, "proposal_unknown")


def test_lists_of_messages_go_on_by_number(programs: Programs) -> None:
    """Each comes once; a place that the list never gave is refused, however large."""
    secretary = programs("secretary")
    for each in "123":
        assert uploaded(secretary, each).status == 201
    first = secretary.get("/journal/intake?limit=2").said
    rest = secretary.get(f"/journal/intake?limit=2&after={first['next']}").said
    assert [row["number_in_list"] for row in first["items"] + rest["items"]] == [1, 2, 3]
    assert rest["next"] is None
    huge = "WzFlMzBd", "WzEwMDAwMDAwMDAwMDAwMDAwMDAwMDAwXQ"
    for cursor in huge:
        told = secretary.get(f"/journal/intake?after={cursor}")
        assert is_problem(told, 400, "cursor_wrong")
        assert is_problem(secretary.get(f"/journal/in/2026?after={cursor}"), 400, "cursor_wrong")
        assert is_problem(secretary.get(f"/journal/requests?after={cursor}"), 400, "cursor_wrong")


def test_a_letter_is_noted_as_sent_once(programs: Programs) -> None:
    """The state is told by addressee; a second time is refused unless it is meant."""
    secretary = programs("secretary")
    letter = sent(secretary).said["id"]
    path = f"/journal/dispatch/{letter}"
    assert [line["method"] for line in secretary.get(path).said["lines"]] == [""]
    body = {"method": "почта", "day": "2026-10-27"}
    key = {"idempotency-key": "post"}
    done = secretary.ask("POST", path, body, headers=key)
    assert done.status == 200, done.said
    line = done.said["lines"][0]
    assert (line["state"], line["day"]) == ("sent", "2026-10-27")
    assert secretary.ask("POST", path, body, headers=key).said == done.said
    assert is_problem(secretary.ask("POST", path, body), 422, "dispatched_already")
    unset = secretary.ask("POST", path, {"method": "e-mail", "again": True})
    assert unset.status in {400, 422}
    assert unset.headers["content-type"] == "application/problem+json"


def test_a_request_is_asked_waited_for_and_answered(programs: Programs) -> None:
    """A member answers in the organisation's name; the secretary finds it among the letters."""
    secretary = programs("secretary")
    letter = sent(secretary)
    assert letter.status == 201, letter.said
    record = letter.said["id"]
    assert is_problem(secretary.get(f"/journal/requests/{record}"), 422, "not_a_request")
    body = {"record": record, "reply_by": "2026-11-20"}
    asked = secretary.ask("POST", "/journal/requests", body)
    assert (asked.status, asked.said["due_on"]) == (201, "2026-11-20"), asked.said
    later = {**body, "reply_by": "2026-11-25"}
    told = secretary.ask("POST", "/journal/requests", later)
    assert is_problem(told, 400, "reason_missing")
    listed = secretary.get("/journal/requests").said
    assert [each["id"] for each in listed["items"]] == [record]
    counts = secretary.get(f"/journal/requests/{record}").said["counts"]
    assert (counts["total"], counts["awaited"]) == (1, 1)
    nothing = secretary.ask(
        "POST", f"/journal/requests/{record}/replies", data={"reply": json.dumps({"text": "Да"})}
    )
    assert is_problem(nothing, 422, "not_an_addressee")


def test_a_member_replies_for_the_own_organisation(programs: Programs) -> None:
    """One reply waits at a time, and the same request under its key is one reply."""
    secretary, member = programs("secretary"), programs("member")
    record = sent(secretary, reply_by="2026-11-20").said["id"]
    path = f"/journal/requests/{record}/replies"
    reply = {"reply": json.dumps({"text": "Аудиты проведены"})}
    key = {"idempotency-key": "reply"}
    done = member.ask("POST", path, data=reply, headers=key)
    assert done.status == 201, done.said
    assert member.ask("POST", path, data=reply, headers=key).said == done.said
    assert is_problem(member.ask("POST", path, data=reply), 422, "reply_waits")
    seen = member.get("/journal/intake").said["items"]
    assert [each["number_in_list"] for each in seen] == [done.said["proposal"]]


def test_an_answer_is_drafted_and_its_signed_letter_registered(programs: Programs) -> None:
    """The draft has its Word file; files of the signed letter take its place; one number."""
    secretary = programs("secretary")
    letter = secretary.register(number="5").said
    draft = secretary.ask("POST", "/journal/drafts", {"answers": letter["id"]})
    assert draft.status == 201, draft.said
    path = draft.headers["location"].removeprefix("/api/v1")
    card = secretary.get(path)
    assert (card.said["state"], len(card.said["components"])) == ("draft", 1)
    again = secretary.ask("POST", "/journal/drafts", {"answers": letter["id"]})
    assert is_problem(again, 422, "draft_exists")
    text = [("files", ("ответ.txt", "Справка готова".encode()))]
    bare = secretary.ask("PUT", f"{path}/components", files=text)
    assert is_problem(bare, 428, "if_match_missing")
    tag = {"if-match": card.headers["etag"]}
    replaced = secretary.ask("PUT", f"{path}/components", files=text, headers=tag)
    assert replaced.status == 200, replaced.said
    assert [each["name"] for each in secretary.get(path).said["components"]] == ["ответ.txt"]
    late = secretary.ask("PUT", f"{path}/components", files=text, headers=tag)
    assert is_problem(late, 412, "record_changed")
    body = {"letter": json.dumps({"case": "01-06", "signatory": "Председатель"})}
    key = {"idempotency-key": "signed"}
    registering = f"/journal/drafts/{draft.said['id']}/registration"
    done = secretary.ask("POST", registering, data=body, headers=key)
    assert done.status == 201, done.said
    assert done.said["number"]
    assert secretary.ask("POST", registering, data=body, headers=key).said == done.said
    frozen = secretary.ask("POST", registering, data=body)
    assert is_problem(frozen, 422, "draft_frozen")
    tag = {"if-match": secretary.get(path).headers["etag"]}
    fixed = secretary.ask("PUT", f"{path}/components", files=text, headers=tag)
    assert is_problem(fixed, 422, "draft_frozen")


def test_a_resolution_becomes_a_task_once(programs: Programs) -> None:
    """Given by the chair under a key; a second term, or nobody, is refused."""
    letter = programs("secretary").register().said["id"]
    chair = programs("chair")
    body = {"record": letter, "text": "Подготовить ответ", "executors": [EXECUTOR]}
    key = {"idempotency-key": "resolution"}
    done = chair.ask("POST", "/journal/resolutions", {**body, "term": "10 дней"}, headers=key)
    assert done.status == 201, done.said
    again = chair.ask("POST", "/journal/resolutions", {**body, "term": "10 дней"}, headers=key)
    assert again.said == done.said
    assert chair.get(f"/tasks?record={letter}").said["items"][0]["id"] == done.said["id"]
    told = chair.ask("POST", "/journal/resolutions", {**body, "term": "когда-нибудь"})
    assert is_problem(told, 400, "term_unreadable")
    both = {**body, "term": "10 дней", "due_on": "2026-12-01"}
    assert is_problem(chair.ask("POST", "/journal/resolutions", both), 400, "terms_many")


RECORD = "0198f0a0-0000-7000-8000-00000000beef"
CHANGING: tuple[tuple[str, str, Any], ...] = (
    ("POST", "/journal/intake/1/registration", {}),
    ("POST", "/journal/intake/1/rejection", {"reason": "Так"}),
    ("POST", "/journal/intake/1/reopening", None),
    ("POST", f"/journal/dispatch/{RECORD}", {"method": "почта"}),
    ("POST", "/journal/requests", {"record": RECORD}),
    ("POST", "/journal/drafts", {"answers": RECORD}),
    ("POST", "/journal/resolutions", {"record": RECORD, "text": "Да", "executors": ["Никто"]}),
)


@pytest.mark.parametrize("login", ["candidate", "officer", "auditor"])
def test_whoever_may_not_learns_of_nothing(programs: Programs, login: str) -> None:
    """The answers are those for what does not exist; nothing is looked up before."""
    other = programs(login)
    for method, path, body in CHANGING:
        told = other.ask(method, path, body)
        assert told.status == 404, (path, told.said)
        assert told.headers["content-type"] == "application/problem+json"
    assert other.get("/journal/intake").said["items"] == []
    assert is_problem(other.get(f"/journal/dispatch/{RECORD}"), 404, "record_unknown")
    assert is_problem(other.get(f"/journal/requests/{RECORD}"), 404, "record_unknown")


def test_each_address_asks_for_its_scope(programs: Programs) -> None:
    """A token for reading changes nothing, and one for records sees no journal."""
    reader = programs("secretary", "journals:read", "tasks:read")
    for method, path, body in CHANGING:
        assert is_problem(reader.ask(method, path, body), 403, "scope_missing"), path
    assert reader.get("/journal/intake").status == 200
    stranger = programs("secretary", "records:write")
    for path in ("/journal/intake", "/journal/requests", f"/journal/dispatch/{RECORD}"):
        assert is_problem(stranger.get(path), 403, "scope_missing"), path
    assert is_problem(
        programs("secretary", "journals:write").ask(*CHANGING[-1]), 403, "scope_missing"
    )
