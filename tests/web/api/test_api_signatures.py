"""Signatures for programs: read only, true as of now, and not there where the record is not."""

from __future__ import annotations

from tests.support.command_line import CommandLine
from tests.support.signing import CHAIR, SECRETARY, put_up
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
