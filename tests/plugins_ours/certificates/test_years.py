"""Certificates numbered anew each year: a number alone may mean several of them (CRT-2, CRT-8)."""

from __future__ import annotations

from pathlib import Path

import pytest

from regest.core.base.errors import Ambiguous
from regest.plugins.certificates import adopting, checking, former_register, register
from tests.support.houses import opened_house
from tests.support.member_certificates import (
    GYMNASIUM,
    LYCEUM,
    SCHOOL_31,
    issued,
    signed,
    with_signatory,
)

HEAD = "№ сертификата;Дата регистрации;Организация"
BOOKS = (
    f"{HEAD}\n1;10.09.2023;{LYCEUM}",
    f"{HEAD}\n1;10.09.2024;{GYMNASIUM}\n2;11.09.2024;{SCHOOL_31}",
)


@pytest.fixture
def by_year(folder: Path) -> Path:
    """Number by years, after a former register of two years."""
    with (folder / "regest.toml").open("a", encoding="utf-8") as settings:
        settings.write('\n[rules]\n"certificates.numbering" = "year"\n')
    with opened_house(folder) as house:
        for each in BOOKS:
            found = former_register.read(each.encode(), "register.csv")
            adopting.adopt(house, found, "register.csv")
    return folder


def test_the_check_tells_each_year(by_year: Path) -> None:
    """None of them hides another; one year alone is asked for as 1/2024."""
    with opened_house(by_year) as house, house.read() as session:
        told = checking.check(session, "№ 1")
        assert [(each.shown, each.organisation) for each in told] == [
            ("1 (2024)", GYMNASIUM),
            ("1 (2023)", LYCEUM),
        ]
        for asked, holder in (("1/2023", LYCEUM), ("001/2024", GYMNASIUM), ("2", SCHOOL_31)):
            (only,) = checking.check(session, asked)
            assert (only.organisation, only.year) == (holder, "")
        for amiss in ("1/2022", "1/", "1/20", "1/0000", "1/٢٠٢٤٤"):
            assert checking.check(session, amiss) == []


def test_whoever_names_a_number_of_several_years_is_asked_for_the_year(by_year: Path) -> None:
    """Nothing is done to the certificate of another year than was meant."""
    with opened_house(by_year) as house, house.read() as session:
        with pytest.raises(Ambiguous) as refused:
            register.find(house, session, "1")
        assert refused.value.candidates == (f"1/2024: {GYMNASIUM}", f"1/2023: {LYCEUM}")
        assert register.find(house, session, "1/2023").certificate.holder_name == LYCEUM


def test_a_printed_year_is_not_told_twice(by_year: Path) -> None:
    """A new number bears its year in itself, and is found without it as well."""
    with opened_house(by_year) as house:
        number = issued(with_signatory(house), "КГБПОУ «Приобский политехнический техникум»")
        signed(house, number.record.number)
        with house.read() as session:
            told = checking.check(session, "1")
            (only,) = checking.check(session, "1/2026")
    assert number.record.number == only.number == "001/2026"
    assert [each.shown for each in told] == ["001/2026", "1 (2024)", "1 (2023)"]
