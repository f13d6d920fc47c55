"""Signatures for programs: true as of now, and not there where the record is not."""

from __future__ import annotations

import pytest

from tests.support.arrived import TEXT, read_here, registered
from tests.support.command_line import CommandLine
from tests.support.pki import Authority, moment, signed
from tests.support.signing import CHAIR, SECRETARY, opened, put_up
from tests.web.api.conftest import Programs


def test_who_is_to_sign_is_told_in_order(programs: Programs, regest: CommandLine) -> None:
    record = put_up(regest)
    told = programs("secretary").get(f"/records/{record}/signatures")
    assert told.status == 200
    assert [(each["name"], each["turn"]) for each in told.said["signatures"]] == [
        (SECRETARY, True),
        (CHAIR, False),
    ]
    assert (told.said["complete"], told.said["former"]) == (False, [])


def test_of_a_record_one_may_not_see_nothing_is_told(
    programs: Programs, regest: CommandLine
) -> None:
    """The words are those for a record that does not exist (ACC-2)."""
    record = put_up(regest)
    member = programs("member")
    hidden = member.get(f"/records/{record}/signatures")
    nothing = member.get(f"/records/{'0' * 8}-0000-0000-0000-{'0' * 12}/signatures")
    assert (hidden.status, nothing.status) == (404, 404)
    assert hidden.said["code"] == nothing.said["code"]


def test_programs_have_what_came_signed_verified(
    programs: Programs, regest: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The protocol is kept and told; it takes a record that is seen, and the right to write."""
    read_here(monkeypatch)
    person = Authority("УЦ").person("Ветрова Ирина Сергеевна")
    house = opened(regest)
    try:
        record = registered(
            house,
            [("letter.txt", TEXT)],
            {"letter.txt.sig": signed(person, TEXT, at=moment(2026, 10, 16))},
        )
    finally:
        house.close()
    path = f"/records/{record}/signatures"
    secretary = programs("secretary")
    (before,) = secretary.get(path).said["received"]
    assert (before["finding"], before["check"]) == ("unchecked", None)
    told = secretary.ask("POST", f"{path}/verify")
    assert told.status == 200
    (one,) = told.said["received"]
    assert (one["finding"], one["file_name"]) == ("untrusted", "letter.txt")
    assert one["check"]["serial"] == person.serial
    assert one["check"]["checked_by"] == "secretary"
    assert secretary.get(path).said == told.said
    assert programs("member").ask("POST", f"{path}/verify").status == 404
    reader = programs("secretary", "records:read")
    assert reader.ask("POST", f"{path}/verify").status in {403, 404}
