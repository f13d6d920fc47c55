"""`regest minutes` from the draft to the second signature, each as the person who does it."""

from __future__ import annotations

import pytest

from regest.core.people.accounts import accept_invitation, invite
from tests.support.command_line import CommandLine
from tests.support.houses import opened_house
from tests.support.signed_minutes import closed_meeting

DAY = "2026-10-16"
PASSWORD = "кедр журнал река семь"


@pytest.fixture
def drafted(regest: CommandLine) -> CommandLine:
    """Draw the minutes of the sample up, and give both signers a password."""
    with opened_house(regest.folder) as house:
        closed_meeting(house)
        with house.work() as work:
            for login in ("secretary", "chair"):
                accept_invitation(work, invite(work, login), PASSWORD)
    regest.done("minutes", "draft", DAY, "--as", "secretary")
    return regest


def test_both_sign_by_their_passwords(drafted: CommandLine) -> None:
    told = drafted.done("minutes", "show", DAY, language="ru")
    assert "21.10.2026" in told
    assert "Савушкина Тамара Никитична" in told
    assert drafted.refusal("minutes", "sign", DAY, "--as", "secretary")["code"] == "not_put_up"
    digest = drafted.given("minutes", "put-up", DAY, "--as", "secretary")["sha256"]

    wrong = drafted.refusal("minutes", "sign", DAY, "--as", "secretary", stdin="неверно\n")
    assert wrong["code"] == "not_proved"
    early = drafted.refusal("minutes", "sign", DAY, "--as", "chair", stdin=f"{PASSWORD}\n")
    assert early["code"] == "not_your_turn"
    assert drafted.refusal("minutes", "sign", DAY)["code"] == "not_the_signer"

    first = drafted("minutes", "sign", DAY, "--as", "secretary", stdin=f"{PASSWORD}\n")
    assert first.code == 0, first.err
    assert digest in first.err
    done = drafted.given("minutes", "sign", DAY, "--as", "chair", stdin=f"{PASSWORD}\n")
    assert done["state"] == "signed"
    assert done["sha256"] == digest
    # Signed on the 27th of a term that ended on the 21st.
    assert done["kept"] is False
    assert [each["signed_on"] for each in done["signers"]] == ["2026-10-27"] * 2
    assert drafted.refusal("minutes", "edit", DAY, "--brief")["code"] == "minutes_signed"


def test_brief_minutes_leave_speeches_out_and_keep_them(drafted: CommandLine) -> None:
    drafted.done("minutes", "edit", DAY, "--brief")
    places = drafted.done("minutes", "edit", DAY, "--part", "heard:1", "о парах.")
    assert "1 place changed" in places
    text = drafted.folder / "out.txt"
    drafted.done("minutes", "edit", DAY, "--out", str(text))
    assert "speech" not in text.read_text("utf-8")
    text.unlink()
    drafted.done("minutes", "edit", DAY, "--full")
    drafted.done("minutes", "edit", DAY, "--out", str(text))
    assert "[[speech:" in text.read_text("utf-8")


def test_minutes_are_nothing_for_whoever_has_no_part_in_them(drafted: CommandLine) -> None:
    """10.3: a member organisation sees no draft: it is told there is no such meeting."""
    for what in ("show", "sign", "put-up"):
        refused = drafted.refusal("minutes", what, DAY, "--as", "member")
        assert refused["code"] in {"meeting_unknown", "permission_missing"}, what
