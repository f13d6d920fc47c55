"""Papers that are kept but take no number (domain 2.1)."""

from __future__ import annotations

import pytest

from tests.support.command_line import CommandLine

SENDER = ("--from", "Школа № 1", "--subject", "С праздником")


@pytest.mark.parametrize("kind", ["поздравление", " Поздравление ", "РАСПИСАНИЕ"])
def test_a_kind_that_is_not_registered_takes_no_number(regest: CommandLine, kind: str) -> None:
    refused = regest.refusal("journal", "in", *SENDER, "--kind", kind)
    assert (refused["code"], refused["rule"]) == ("kind_not_registered", "journal.not_registered")
    assert refused["clause"] == "перечень нерегистрируемых документов"
    assert "regest record add" in refused["remedy"]
    assert regest.given("journal", "list") == []


def test_an_invitation_with_a_deadline_is_a_letter(regest: CommandLine) -> None:
    """The sample letter 4 is registered; a printed card («пригласительный билет») is not."""
    assert regest.given("journal", "in", *SENDER, "--kind", "приглашение")["number"] == "Вх-1"


def test_an_association_may_register_them_all_the_same(regest: CommandLine) -> None:
    settings = regest.folder / "regest.toml"
    with settings.open("a", encoding="utf-8") as file:
        file.write('\n[rules]\n"journal.not_registered" = "печатное издание"\n')
    given = regest.given("journal", "in", *SENDER, "--kind", "поздравление")
    assert given["number"] == "Вх-1"
    assert regest.refusal("journal", "in", *SENDER, "--kind", "печатное издание")["rule"]
