"""Mentoring for programs: a list from the proposal to the decision; pairs and what they do."""

from __future__ import annotations

import pytest

from tests.support.command_line import CommandLine
from tests.support.houses import opened_house
from tests.support.mentoring import CANDIDATES_27, MENTORS_27, furnish
from tests.web.api.conftest import Program, Programs, Told

RYABINKA = "МАДОУ «Детский сад № 19 «Рябинка»"  # whose head is the account `candidate`
LYCEUM, COLLEGE = "МБОУ «Лицей № 3»", "КГБПОУ «Каменогорский аграрный колледж»"
KOLOSOK = "МБДОУ «Детский сад № 4 «Колосок»"
DECIDED = {"number": "4/1.1", "decided_on": "2026-10-27"}


@pytest.fixture
def furnished(regest: CommandLine) -> None:
    """Leave the organisations of scenario 27."""
    with opened_house(regest.folder) as house:
        furnish(house, MENTORS_27, CANDIDATES_27)


@pytest.fixture
def own_and_other(regest: CommandLine) -> None:
    """Leave a pair of «Рябинка» (НК-1), and one of others (НК-2)."""
    decided = ("--on", "2026-09-16", "--number", "3/1.1")
    regest.done("mentor", "enter", KOLOSOK, RYABINKA, *decided)
    regest.done("mentor", "enter", COLLEGE, LYCEUM, *decided, "--why", "по просьбе")


def refused(told: Told, status: int, code: str) -> bool:
    """Say whether this is the refusal that is expected."""
    assert told.headers["content-type"] == "application/problem+json", told.said
    assert told.said["type"] == f"urn:regest:problem:{code}", told.said
    return told.status == status


def proposed(chair: Program) -> Told:
    """Propose the list of scenario 27."""
    told = chair.ask("POST", "/mentoring/lists")
    assert told.status == 201, told.said
    return told


@pytest.mark.usefixtures("furnished")
def test_27_goes_from_the_proposal_to_the_decision(programs: Programs) -> None:
    """Each answer says how the list stands, with its version as the ETag."""
    chair, secretary = programs("chair"), programs("secretary")
    made = proposed(chair)
    assert [(each["mentor"], each["candidate"]) for each in made.said["pairs"]] == [
        ("Н2", "К1"),
        ("Н1", "К2"),
    ]
    assert made.headers["etag"] == '"1"'
    path = f"/mentoring/lists/{made.said['id']}"
    second = chair.ask("POST", f"{path}/pairs", {"mentor": "Н1", "candidate": "К1"})
    assert refused(second, 422, "pair_second_candidate")
    assert chair.ask("POST", "/mentoring/lists/current/submission").said["state"] == "agreeing"
    said = programs("presidium").ask("POST", f"{path}/opinions", {"agrees": True})
    assert said.status == 200, said.said
    paper = {"agrees": False, "remark": "Далеко", "person": "Полевой Б.Г."}
    told = secretary.ask("POST", f"{path}/opinions", paper)
    assert (told.status, told.said["state"]) == (200, "agreeing"), told.said
    unheard = secretary.ask("POST", f"{path}/approval", DECIDED)
    assert refused(unheard, 422, "pair_list_unheard")
    other = {**DECIDED, "body": "audit_group", "unheard": "в отпуске"}
    assert refused(secretary.ask("POST", f"{path}/approval", other), 422, "decision_body")
    early = {**DECIDED, "decided_on": "2026-10-16", "unheard": "в отпуске"}
    assert refused(secretary.ask("POST", f"{path}/approval", early), 422, "decision_before_list")
    done = secretary.ask("POST", f"{path}/approval", {**DECIDED, "unheard": "в отпуске"})
    assert (done.status, done.said["state"], done.said["record"]["number"]) == (
        200, "approved", "СП-1",
    )  # fmt: skip
    listed = secretary.get("/mentoring/pairs?state=active").said["items"]
    assert [each["number"] for each in listed] == ["НК-1", "НК-2"]
    assert secretary.get("/mentoring/lists").said["items"][0]["decision"] == "4/1.1"


@pytest.mark.usefixtures("furnished")
def test_a_step_names_the_list_as_it_was_read(programs: Programs) -> None:
    """Whoever agrees to a list that was changed meanwhile is told so, and nothing is noted."""
    chair = programs("chair")
    path = f"/mentoring/lists/{proposed(chair).said['id']}"
    seen = chair.ask("POST", f"{path}/submission").headers["etag"]
    chair.ask("POST", f"{path}/taking-back")
    swap = {"mentor": "Н1", "candidate": "К1", "instead": True}
    assert chair.ask("POST", f"{path}/pairs", swap).status == 201
    why = {"mentor": "Н2", "candidate": "К2", "justification": "один процесс"}
    chair.ask("POST", f"{path}/justifications", why)
    chair.ask("POST", f"{path}/submission")
    member = programs("presidium")
    stale = member.ask("POST", f"{path}/opinions", {"agrees": True}, headers={"if-match": seen})
    assert refused(stale, 412, "pair_list_changed")
    assert all(each["agrees"] is None for each in chair.get(path).said["opinions"])
    now = member.get(path).headers["etag"]
    told = member.ask("POST", f"{path}/opinions", {"agrees": True}, headers={"if-match": now})
    assert told.status == 200, told.said


@pytest.mark.usefixtures("furnished")
def test_a_tag_that_is_none_is_told_as_such(programs: Programs) -> None:
    """Nobody changed the list, and it is no card."""
    chair = programs("chair")
    path = f"/mentoring/lists/{proposed(chair).said['id']}/submission"
    told = chair.ask("POST", path, headers={"if-match": "abc"})
    assert refused(told, 412, "if_match_unknown")
    assert "abc" in told.said["title"] + told.said["detail"]
    assert chair.ask("POST", path).said["state"] == "agreeing"


def test_the_officer_of_the_authority_reads_pairs_and_not_how_they_are_weighed(
    programs: Programs, regest: CommandLine
) -> None:
    """10.3: the pairs that were approved, neither lists under way nor what the Presidium says."""
    decided = ("--on", "2026-09-16", "--number", "3/1.1")
    regest.done("mentor", "enter", KOLOSOK, RYABINKA, *decided)
    chair, officer = programs("chair"), programs("officer")
    paths = ("lists", f"lists/{proposed(chair).said['id']}", "lists/current", "candidates",
             "distances", "apart", "decisions")  # fmt: skip
    for each in paths:
        told = officer.get(f"/mentoring/{each}")
        assert refused(told, 404, "no_such_resource"), each
        assert chair.get(f"/mentoring/{each}").status == 200
    assert [each["number"] for each in officer.get("/mentoring/pairs").said["items"]] == ["НК-1"]
    assert officer.get("/mentoring/pairs/НК-1").status == 200
    for words in (("show",), ("candidates",), ("distances",), ("apart",)):
        assert regest.refusal("--as", "officer", "mentor", *words)["code"] == "permission_missing"
    assert "НК-1" in regest.done("--as", "officer", "mentor", "list")


@pytest.mark.usefixtures("own_and_other")
def test_mentors_and_candidates_read_and_keep_their_own_alone(programs: Programs) -> None:
    """10.3: the other pair, its log and the report are not there."""
    candidate = programs("candidate")
    listed = candidate.get("/mentoring/pairs").said["items"]
    assert [each["number"] for each in listed] == ["НК-1"]
    assert refused(candidate.get("/mentoring/pairs/НК-2"), 404, "pair_unknown")
    body = {"topic": "policy", "text": "Разобрана политика"}
    key = {"idempotency-key": "log-1"}
    first = candidate.ask("POST", "/mentoring/pairs/НК-1/consultations", body, headers=key)
    assert first.status == 201, first.said
    again = candidate.ask("POST", "/mentoring/pairs/НК-1/consultations", body, headers=key)
    assert again.said == first.said
    other = candidate.ask("POST", "/mentoring/pairs/НК-2/consultations", body)
    assert refused(other, 404, "pair_unknown")
    step = {"topic": "audit", "text": "Обучить группу", "due_on": "2026-12-01"}
    line = candidate.ask("POST", "/mentoring/pairs/НК-1/steps", step).said["id"]
    closed = candidate.ask("POST", f"/mentoring/steps/{line}/closing", {"result": "Обучены"})
    assert closed.said["done_on"] == "2026-10-27"
    shown = candidate.get("/mentoring/pairs/НК-1").said
    assert [each["text"] for each in shown["log"]] == ["Разобрана политика"]
    for hidden in ("report", "lists", "check", "distances", "apart", "candidates", "decisions"):
        assert candidate.get(f"/mentoring/{hidden}").status == 404
    assert candidate.ask("POST", "/mentoring/pairs/НК-1/end", {}).status == 404


@pytest.mark.usefixtures("own_and_other")
def test_a_pair_is_watched_ended_and_reported(programs: Programs) -> None:
    """The report counts by mentor; a pair ends once."""
    secretary = programs("secretary")
    told = secretary.get("/mentoring/check").said
    assert (told["pairs"], told["certificates"]) == ([], [])
    body = {"ground": "decision", "reason": "решение № 7", "on": "2026-10-20"}
    done = secretary.ask("POST", "/mentoring/pairs/НК-2/end", body)
    assert (done.status, done.said["state"]) == (200, "terminated"), done.said
    assert refused(secretary.ask("POST", "/mentoring/pairs/НК-2/end", body), 422, "pair_ended")
    report = secretary.get("/mentoring/report?by=mentor").said
    assert {each["name"]: each["pairs"] for each in report["lines"]} == {KOLOSOK: 1, COLLEGE: 1}
    silent = secretary.get("/mentoring/report?silent_months=1").said
    assert [each["number"] for each in silent["lines"]] == ["НК-1"]
    assert secretary.get("/mentoring/report?silent_months=2").said["lines"] == []


@pytest.mark.usefixtures("furnished")
def test_distances_and_who_is_kept_apart_change_the_next_list(programs: Programs) -> None:
    """Н1 kept from К2 leaves К2 outside the criterion."""
    chair = programs("chair")
    roads = {"items": [{"one": "Барнаул", "other": "Бийск", "km": 163}]}
    assert chair.ask("POST", "/mentoring/distances", roads).said == {"changed": 1}
    assert chair.ask("POST", "/mentoring/distances", roads).said == {"changed": 0}
    apart = {"mentor": "Н1", "candidate": "К2", "reason": "один учредитель"}
    assert chair.ask("POST", "/mentoring/apart", apart).status == 200
    pairs = proposed(chair).said["pairs"]
    assert {(each["mentor"], each["candidate"]) for each in pairs} == {("Н1", "К1"), ("Н2", "К2")}
    told = chair.ask(
        "POST", "/mentoring/lists/current/pairs",
        {"mentor": "Н1", "candidate": "К2", "instead": True},
    )  # fmt: skip
    assert refused(told, 422, "pair_apart")


@pytest.mark.usefixtures("own_and_other")
def test_pairs_of_an_organisation_tell_nobody_whom_the_directory_has(
    programs: Programs, regest: CommandLine
) -> None:
    """Of a party that the reader may not know of the words are those of one that is not there."""
    regest.done("party", "add", "ООО «Тайный партнёр»")
    secretary, candidate = programs("secretary"), programs("candidate")
    known = secretary.get("/mentoring/pairs", params={"party": "ООО «Тайный партнёр»"})
    assert (known.status, known.said["items"]) == (200, [])
    for name in ("ООО «Тайный партнёр»", "ООО «Тайный партнер 2»"):
        told = candidate.get("/mentoring/pairs", params={"party": name})
        assert refused(told, 404, "party_unknown")
        assert "партнёр" not in str(told.said).replace(name, "")
    own = candidate.get("/mentoring/pairs", params={"party": RYABINKA})
    assert [each["number"] for each in own.said["items"]] == ["НК-1"]
