"""A certificate is found by number and organisation, lies in its file, and is kept for long."""

from __future__ import annotations

import pytest
from sqlmodel import select

from regest.core.catalogue.tables import Record
from tests.support.command_line import CommandLine
from tests.support.houses import opened_house
from tests.support.member_certificates import GYMNASIUM, LYCEUM, handed, issued, with_signatory

OWN = "МБОУ «СОШ № 15»"


@pytest.fixture
def certificates(regest: CommandLine) -> CommandLine:
    """Give the program where three certificates were issued, the first handed over."""
    with opened_house(regest.folder) as house:
        handed(with_signatory(house))
        issued(house, GYMNASIUM)
        issued(house, OWN)
    return regest


def found(regest: CommandLine, query: str, login: str = "secretary") -> list[str]:
    """Return the numbers of the certificates that a search finds, the best first."""
    told = regest("--as", login, "search", query, "--json").data()
    return [each["number"] for each in told["hits"] if each["class"] == "member_certificate"]


@pytest.mark.parametrize(
    ("query", "number"),
    [
        ("лицей № 3", "001"),
        ("сертификат лицея", "001"),
        ("сертификат 002", "002"),
        ("гимназия 7", "002"),
        ("выдан:гимназия", "002"),
        ("вид:сертификат вручён:27.10.2026", "001"),
        ("состояние-сертификата:действует выдан:лицей", "001"),
    ],
)
def test_it_is_found(certificates: CommandLine, query: str, number: str) -> None:
    """By the words of its organisation in any form, by number, by lines of its card."""
    assert found(certificates, query)[:1] == [number]


def test_a_member_finds_its_own(certificates: CommandLine) -> None:
    """Others are neither found nor counted."""
    assert found(certificates, "сертификат", "member") == ["003"]
    assert found(certificates, "лицей", "member") == []


def test_it_lies_in_the_file_of_the_register(certificates: CommandLine) -> None:
    """01-07: kept until the association is liquidated, and not less than ten years."""
    with opened_house(certificates.folder) as house, house.read() as session:
        record = session.exec(select(Record).where(Record.number == "001")).one()
        record_id = record.id
    card = certificates("--as", "secretary", "record", "show", record_id, "--json").data()
    assert "01-07" in str(card["file"]), card
    shown = certificates.done("--as", "secretary", "record", "show", record_id, language="ru")
    assert LYCEUM in shown
    assert "Действует" in shown
