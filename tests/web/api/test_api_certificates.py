"""Certificates for programs: the register, drafts, every step, the former register, who may."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.command_line import CommandLine
from tests.support.houses import opened_house
from tests.support.member_certificates import (
    CANDIDATE,
    DEPUTY,
    GYMNASIUM,
    LYCEUM,
    MINISTRY,
    SCHOOL_31,
    membership_ended,
    moved,
)
from tests.web.api.conftest import Program, Programs, Told

OWN = "МБОУ «СОШ № 15»"  # whose head is the account `member`
SIGNATORY = {
    "place": "authority",
    "issuer": MINISTRY,
    "post": DEPUTY,
    "name": "Ю.Н. Ленский",
    "starts_on": "2024-01-01",
}
GIVEN = {"receiver": "Ветрова И.С.", "post": "директор", "method": "meeting"}


@pytest.fixture
def secretary(programs: Programs) -> Program:
    """Give a program of the secretary in a house where somebody signs for the authority."""
    program = programs("secretary")
    told = program.ask("POST", "/certificates/signatories", SIGNATORY)
    assert told.status == 201, told.said
    return program


def issued(program: Program, *names: str, key: str = "") -> Told:
    """Issue certificates."""
    headers = {"idempotency-key": key} if key else {}
    body = {"organisations": list(names or (LYCEUM,))}
    return program.ask("POST", "/certificates", body, headers=headers)


def refused(told: Told, status: int, code: str) -> bool:
    """Say whether this is the refusal that is expected."""
    assert told.headers["content-type"] == "application/problem+json", told.said
    assert told.said["type"] == f"urn:regest:problem:{code}", told.said
    return told.status == status


def test_from_a_member_to_the_certificate_in_hand(secretary: Program, programs: Programs) -> None:
    """Issued, signed, handed over, duplicated; each answer says how it stands now."""
    (made,) = issued(secretary).said["items"]
    assert (made["number"], made["state"], made["holder"]) == ("001", "registered", LYCEUM)
    path = f"/certificates/{made['id']}"
    officer = programs("officer")
    signed = officer.ask("POST", f"{path}/signature", {"on": "2026-10-27"})
    assert (signed.status, signed.said["signed_on"]) == (200, "2026-10-27")
    assert refused(officer.ask("POST", f"{path}/signature", {}), 422, "signed_already")
    handed = secretary.ask("POST", f"{path}/hand-over", GIVEN)
    assert (handed.status, handed.said["state"]) == (200, "handed_over")
    assert handed.headers["etag"] == f'"{handed.said["version"]}"'
    wanted = {"reason": "loss", "application": "заявление от 26.10.2026 № 41"}
    twice = secretary.ask("POST", f"{path}/duplicates", wanted)
    assert (twice.status, twice.said["copies"], twice.said["handed_on"]) == (201, 2, None)
    shown = secretary.get(path).said
    assert [each["position"] for each in shown["sheets"]] == [1, 2]
    assert shown["sheets"][0]["invalid_from"] == "2026-10-27"
    files = secretary.get(f"{path}/files").said["items"]
    for kind, start in (("pdf", b"%PDF-"), ("docx", b"PK")):
        given = secretary.get(files[kind].removeprefix("/api/v1"))
        assert given.content.startswith(start)


def test_the_same_key_issues_once(secretary: Program) -> None:
    """A program that lost the answer asks again and gets the same; no second number is taken."""
    first = issued(secretary, key="batch")
    assert first.status == 201, first.said
    assert issued(secretary, key="batch").said == first.said
    assert refused(issued(secretary, GYMNASIUM, key="batch"), 422, "key_reused")
    assert refused(issued(secretary), 422, "certificate_in_force")
    assert issued(secretary, GYMNASIUM).said["items"][0]["number"] == "002"


def test_a_batch_is_whole_or_not_at_all(secretary: Program) -> None:
    """One candidate among members keeps all of them without."""
    assert refused(issued(secretary, LYCEUM, CANDIDATE), 422, "not_a_member")
    assert secretary.get("/certificates").said["items"] == []
    said = issued(secretary, LYCEUM, GYMNASIUM).said["items"]
    assert [each["number"] for each in said] == ["001", "002"]


def test_a_step_names_what_was_read(secretary: Program, programs: Programs) -> None:
    """If-Match of an older state is refused with 412 or 409, and nothing is done."""
    (made,) = issued(secretary).said["items"]
    path = f"/certificates/{made['id']}"
    before = secretary.get(path).headers["etag"]
    assert programs("officer").ask("POST", f"{path}/signature", {}).status == 200
    told = secretary.ask("POST", f"{path}/hand-over", GIVEN, headers={"if-match": before})
    assert refused(told, 412, "record_changed")
    assert secretary.get(path).said["handed_on"] is None
    now = secretary.get(path).headers["etag"]
    assert now != before
    done = secretary.ask("POST", f"{path}/hand-over", GIVEN, headers={"if-match": now})
    assert done.status == 200, done.said


def test_it_is_replaced_and_annulled(secretary: Program, regest: CommandLine) -> None:
    """CRT-5 and CRT-6 with the refusals that the pages give."""
    (made,) = issued(secretary).said["items"]
    path = f"/certificates/{made['id']}"
    told = secretary.ask("POST", f"{path}/replacement", {"reason": "переезд"})
    assert refused(told, 422, "nothing_changed")
    with opened_house(regest.folder) as house:
        moved(house, LYCEUM, "ул. Новая, д. 1, г. Приобск")
    key = {"idempotency-key": "move"}
    new = secretary.ask("POST", f"{path}/replacement", {"reason": "переезд"}, headers=key)
    assert (new.status, new.said["number"]) == (201, "002")
    again = secretary.ask("POST", f"{path}/replacement", {"reason": "переезд"}, headers=key)
    assert again.said == new.said
    assert secretary.get(path).said["replaced_by"] == "002"
    second = f"/certificates/{new.said['id']}"
    assert refused(secretary.ask("POST", f"{second}/annulment", {}), 422, "still_member")
    with opened_house(regest.folder) as house:
        import datetime as dt

        membership_ended(house, LYCEUM, dt.date(2026, 10, 20))
    ended = secretary.ask("POST", f"{second}/annulment", {}).said
    assert (ended["state"], ended["ended_on"]) == ("annulled", "2026-10-20")
    assert ended["end_basis"] == "реорганизация"


def test_drafts_have_no_number(secretary: Program) -> None:
    """Prepared, listed, given up; the next certificate has the first number."""
    body = {"organisations": [LYCEUM, GYMNASIUM]}
    made = secretary.ask("POST", "/certificates/drafts", body)
    assert made.status == 201, made.said
    listed = secretary.get("/certificates/drafts").said["items"]
    assert {each["holder"] for each in listed} == {LYCEUM, GYMNASIUM}
    first = f"/certificates/drafts/{listed[0]['id']}/dropping"
    assert refused(secretary.ask("POST", first, {}), 422, "request_malformed")
    assert secretary.ask("POST", first, {"reason": "не нужен"}).status == 200
    assert len(secretary.get("/certificates/drafts").said["items"]) == 1
    assert secretary.get("/certificates").said["items"] == []
    assert issued(secretary, listed[1]["holder"]).said["items"][0]["id"] == listed[1]["id"]


def test_the_register_goes_on_by_number(secretary: Program) -> None:
    """Each certificate comes once, in the order of numbers, narrowed by state and text."""
    names = [LYCEUM, GYMNASIUM, SCHOOL_31]
    assert issued(secretary, *names).status == 201
    first = secretary.get("/certificates?limit=2").said
    rest = secretary.get(f"/certificates?limit=2&after={first['next']}").said
    numbers = [each["number"] for each in first["items"] + rest["items"]]
    assert (numbers, rest["next"]) == (["001", "002", "003"], None)
    (only,) = secretary.get("/certificates?text=Гимназия").said["items"]
    assert only["holder"] == GYMNASIUM
    assert secretary.get("/certificates?state=annulled").said["items"] == []
    assert len(secretary.get("/certificates?state=to_sign").said["items"]) == 3
    assert refused(secretary.get("/certificates?after=WzFd"), 400, "cursor_wrong")


def test_a_member_reads_its_own_and_no_other(secretary: Program, programs: Programs) -> None:
    """Its certificate with the files; others are not there, and neither is any step."""
    own, other = issued(secretary, OWN, GYMNASIUM).said["items"]
    member = programs("member")
    assert [each["holder"] for each in member.get("/certificates").said["items"]] == [OWN]
    files = member.get(f"/certificates/{own['id']}/files").said["items"]
    assert member.get(files["pdf"].removeprefix("/api/v1")).content.startswith(b"%PDF-")
    hidden, unknown = (member.get(f"/certificates/{each}") for each in (other["id"], "0" * 36))
    assert refused(hidden, 404, "certificate_unknown")
    assert refused(unknown, 404, "certificate_unknown")
    for path, body in (
        ("", {"organisations": [OWN]}),
        (f"/{own['id']}/signature", {}),
        (f"/{own['id']}/hand-over", GIVEN),
        (f"/{own['id']}/annulment", {}),
        ("/drafts", {"organisations": [OWN]}),
        ("/signatories", SIGNATORY),
    ):
        assert refused(member.ask("POST", f"/certificates{path}", body), 404, "no_such_resource")
    for path in ("/drafts", "/signatories"):
        assert refused(member.get(f"/certificates{path}"), 404, "no_such_resource")


@pytest.mark.parametrize("login", ["secretary", "chair", "member"])
def test_only_the_officer_confirms_the_signature(
    secretary: Program, programs: Programs, login: str
) -> None:
    """Neither who issues nor who signs for the association says what the authority did."""
    (made,) = issued(secretary, OWN).said["items"]
    told = programs(login).ask("POST", f"/certificates/{made['id']}/signature", {})
    assert refused(told, 404, "no_such_resource")


def test_a_token_needs_its_scope(secretary: Program, programs: Programs) -> None:
    """A token for reading issues nothing."""
    reading = programs("secretary", "records:read")
    assert refused(issued(reading), 403, "scope_missing")
    assert reading.get("/certificates").status == 200
    assert programs("secretary", "tasks:write").get("/certificates").status == 403
    assert programs().get("/certificates").status == 401


def test_the_former_register_is_looked_through_and_taken_over(secretary: Program) -> None:
    """The dry run writes nothing; sent twice it is there once; a hole wants its explanation."""
    rows = ("№ сертификата;Дата регистрации;Организация", f"1;10.09.2024;{LYCEUM}",
            f"3;11.09.2024;{GYMNASIUM}")  # fmt: skip
    content = "\n".join(rows).encode()

    def sent(query: str = "") -> Told:
        files = {"file": ("register.csv", content)}
        return secretary.ask("POST", f"/certificates/import{query}", files=files)

    looked: dict[str, Any] = sent("?dry_run=true").said
    assert (looked["lines"], looked["new"], looked["missing"]) == (2, 2, [2])
    assert secretary.get("/certificates").said["items"] == []
    assert refused(sent(), 422, "numbers_missing")
    done = sent("?missing=бланк испорчен")
    assert (done.status, done.said["imported"], done.said["void"]) == (200, 2, 1)
    assert sent().said["known"] == 2
    assert issued(secretary, SCHOOL_31).said["items"][0]["number"] == "004"
