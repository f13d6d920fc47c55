"""Membership for programs: from the application to the order and out again; consents apart."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.support.command_line import CommandLine
from tests.web.api.conftest import Program, Programs, Told

NEW = {
    "organisation": "МБОУ «Новая»",
    "head_name": "Нечаев Олег Викторович",
    "grounds": ["implemented"],
    "dated": "2026-10-20",
}
MEMBER = "МБОУ «Гимназия № 7»"
HERE = "/membership"


def sent(
    program: Program, path: str, name: str, given: dict[str, Any], key: str = "", **files: bytes
) -> Told:
    """Send JSON as a form field, with files."""
    headers = {"idempotency-key": key} if key else {}
    parts = [("files", (file, content)) for file, content in files.items()] or None
    return program.ask(
        "POST", HERE + path, data={name: json.dumps(given)}, files=parts, headers=headers
    )


def code(told: Told) -> str:
    """Return the code of a refusal."""
    assert told.headers["content-type"] == "application/problem+json", told.said
    return str(told.said["type"]).rpartition(":")[2]


def applied(program: Program, **changed: Any) -> str:
    """Register an application and return its id."""
    told = sent(program, "/applications", "application", {**NEW, **changed})
    assert told.status == 201, told.said
    return str(told.said["id"])


def ordered(program: Program, *applications: str) -> Told:
    """Enter an order of the authority."""
    given = {"number": "715", "dated": "2026-10-27", "applications": list(applications)}
    return sent(program, "/orders", "order", given)


def test_from_the_application_to_the_member_and_out(programs: Programs) -> None:
    secretary, officer = programs("secretary"), programs("officer")
    application = applied(secretary)
    card = secretary.get(f"{HERE}/applications/{application}")
    assert (card.said["state"], card.said["number"]) == ("submitted", "Чл-1")
    decided = {"decided_on": "2026-10-27", "number": "5"}
    path = f"{HERE}/applications/{application}/decision"
    stale = secretary.ask("POST", path, decided, headers={"if-match": '"1"'})
    assert (stale.status, code(stale)) == (412, "card_changed")
    agreed = secretary.ask("POST", path, decided, headers={"if-match": card.headers["etag"]})
    assert agreed.said["state"] == "considered", agreed.said
    entered = ordered(officer, application)
    assert entered.status == 201, entered.said
    line = entered.said["admitted"][0]
    assert (line["kind"], line["from"]) == ("member", "2026-10-27")
    listed = secretary.get(f"{HERE}/members?limit=200").said["items"]
    assert "МБОУ «Новая»" in {each["organisation"] for each in listed}
    seats = secretary.get(f"{HERE}/seats").said["items"]
    seat = {"take": True, "reason": "протокол № 5"}
    assert secretary.ask("POST", f"{HERE}/seats/{seats[0]['id']}", seat).said["state"] == "taken"
    ending = {"reason": "liquidation", "last_day": "2026-10-27"}
    preview = secretary.ask("POST", f"{HERE}/members/МБОУ «Новая»/ending/preview", ending)
    assert len(preview.said["consequences"]) >= 1
    out = sent(secretary, "/members/МБОУ «Новая»/ending", "ending", ending)
    assert (out.status, out.said["ends"]) == (201, True), out.said


def test_what_is_asked_again_under_a_key_is_done_once(programs: Programs) -> None:
    secretary = programs("secretary")
    first = sent(secretary, "/applications", "application", NEW, "a1", scan=b"text")
    again = sent(secretary, "/applications", "application", NEW, "a1", scan=b"text")
    assert first.said == again.said
    assert len(secretary.get(f"{HERE}/applications").said["items"]) == 1
    other = sent(secretary, "/applications", "application", {**NEW, "signed": False}, "a1")
    assert code(other) == "key_reused"


def test_an_order_that_is_refused_leaves_nothing(programs: Programs) -> None:
    """All or none, also of what was written in the same unit of work before."""
    secretary, officer = programs("secretary"), programs("officer")
    good = applied(secretary)
    bad = applied(secretary, organisation="МБДОУ «Малыш»", grounds=["candidate"])
    assert code(ordered(officer, good, bad)) == "candidate_incomplete"
    assert secretary.get(f"{HERE}/orders").said["items"] == []
    assert secretary.get(f"{HERE}/applications/{good}").said["state"] == "submitted"


def test_an_incomplete_application_is_returned(programs: Programs) -> None:
    told = sent(programs("secretary"), "/applications", "application",
                {**NEW, "grounds": ["certified", "implemented"]})  # fmt: skip
    assert (told.status, told.said["state"], told.said["missing"]) == (201, "returned", ["grounds"])


def test_lists_go_on_from_a_cursor(programs: Programs) -> None:
    secretary = programs("secretary")
    for number in range(3):
        applied(secretary, organisation=f"МБОУ «Новая {number}»")
    seen: list[str] = []
    after = ""
    while True:
        page = secretary.get(f"{HERE}/applications?limit=2&after={after}").said
        seen += [each["number"] for each in page["items"]]
        if page["next"] is None:
            break
        after = page["next"]
    assert seen == ["Чл-3", "Чл-2", "Чл-1"]
    names: list[str] = []
    after = ""
    while True:
        page = secretary.get(f"{HERE}/members?limit=3&after={after}").said
        names += [each["id"] for each in page["items"]]
        if page["next"] is None:
            break
        after = page["next"]
    assert len(names) == len(set(names)) > 3


def test_processes_partners_and_corrections(programs: Programs) -> None:
    secretary, officer = programs("secretary"), programs("officer")
    given = {"process": "Внутренний аудит", "organisation": MEMBER, "decided_on": "2026-10-16",
             "body": "Заседание", "number": "2"}  # fmt: skip
    made = secretary.ask("POST", f"{HERE}/processes", given)
    assert made.status == 201, made.said
    helped = {"helped": "МБОУ «Лицей № 3»", "given_on": "2026-10-20", "kind": "audit",
              "description": "аудит"}  # fmt: skip
    path = f"{HERE}/processes/{made.said['id']}"
    assert secretary.ask("POST", f"{path}/help", helped).status == 201
    assert secretary.get(path).said["help"][0]["text"] == "аудит"
    assert MEMBER in {
        each["organisation"] for each in secretary.get(f"{HERE}/processes").said["items"]
    }
    partner = {"organisation": "ООО «Квант»", "purpose": "конференция", "starts_on": "2026-10-01"}
    assert secretary.ask("POST", f"{HERE}/partners", partner).status == 201
    entered = ordered(officer, applied(secretary)).said["admitted"][0]
    correction = {"line": entered["line"], "number": "716", "dated": "2026-10-27",
                  "first_day": "2026-10-21"}  # fmt: skip
    moved = sent(officer, "/orders/corrections", "correction", correction)
    assert (moved.status, moved.said["does"]) == (201, "moves"), moved.said


def test_an_organisation_is_renamed_and_the_authority_is_to_be_told(programs: Programs) -> None:
    secretary = programs("secretary")
    new = {"name": "МАОУ «Гимназия № 7»", "first_day": "2026-10-20", "basis": "постановление № 1"}
    assert secretary.ask("POST", f"{HERE}/members/{MEMBER}/name", new).said["organisation"] == (
        "МАОУ «Гимназия № 7»"
    )
    (owed,) = secretary.get(f"{HERE}/informing").said["items"]
    assert owed["event"] == "renaming"
    told = {"on": "2026-10-27", "how": "письмом"}
    assert secretary.ask("POST", f"{HERE}/informing/{owed['id']}", told).status == 200
    assert secretary.get(f"{HERE}/informing").said["items"] == []


def test_consents_are_the_secretarys_alone(programs: Programs) -> None:
    """PD: the chair and the Presidium see neither the register nor a consent by search."""
    secretary = programs("secretary")
    given = {"person": "Грачёв М.Е.", "data": "рабочий телефон", "purpose": "реестр",
             "given_on": "2026-09-01"}  # fmt: skip
    made = sent(secretary, "/consents", "consent", given, согласие=b"I agree")
    assert made.status == 201, made.said
    assert len(secretary.get(f"{HERE}/consents").said["items"]) == 1
    for login in ("chair", "member", "officer", "candidate"):
        assert programs(login).get(f"{HERE}/consents").status == 404, login
        assert programs(login).get(f"{HERE}/data-requests").status == 404, login
    path = f"{HERE}/consents/{made.said['id']}"
    withdrawn = secretary.ask("POST", f"{path}/withdrawal", {"on": "2026-10-27"})
    assert withdrawn.said["due_on"] == "2026-11-26"
    settled = secretary.ask("POST", f"{path}/settlement", {"how": "destroyed", "note": "акт № 1"})
    assert settled.status == 200, settled.said


@pytest.mark.parametrize("login", ["member", "candidate", "admin", "auditor"])
def test_others_find_nothing_of_it(programs: Programs, login: str) -> None:
    program = programs(login)
    for path in (
        "members",
        "applications",
        "orders",
        "seats",
        "processes",
        "partners",
        "informing",
    ):
        assert program.get(f"{HERE}/{path}").status == 404, path
    assert sent(program, "/applications", "application", NEW).status == 404


def test_members_read_their_own_card(programs: Programs, regest: CommandLine) -> None:
    from regest.kit.house import House

    with_member = House.open(regest.folder, login="member")
    own = min(with_member.reader.organisation_ids)
    with_member.close()
    program = programs("member")
    assert program.get(f"{HERE}/members/{own}").said["state"] == "member"
    assert program.get(f"{HERE}/members/{MEMBER}").status in {200, 404}
    assert program.get(f"{HERE}/members/никто").status == 404
