"""A register that was kept in Excel comes over with its numbers, whole or not at all, and once."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path

import pytest
import xlsxwriter

from regest.api import Refusal, UsageFault
from regest.kit.house import House
from regest.plugins.certificates import adopting, checking, former_register, register
from regest.plugins.certificates.former_register import FormerRegister
from regest.plugins.certificates.register import RegisterFilter
from regest.plugins.certificates.tables.certificates import CertificateState
from tests.support.member_certificates import (
    GYMNASIUM,
    LYCEUM,
    SCHOOL_31,
    issued,
    with_signatory,
)

COLLEGE = "КГБПОУ «Приобский политехнический техникум»"
HEAD = ("№ п/п", "№ сертификата", "Дата регистрации", "Организация, адрес", "Основание",
        "Дата вручения", "Получил", "Отметка о дубликате", "Отметка об аннулировании",
        "Примечание")  # fmt: skip
FIRST = (1, 1, dt.date(2024, 9, 10), f"{LYCEUM}\nул. Школьная, д. 1", "приказ от 02.09.2024 № 512",
         "12.09.2024", "Ветрова И.С.", None, None, None)  # fmt: skip
REPLACED = (2, 2, "10 сентября 2024 г.", GYMNASIUM, "приказ", "12.09.2024", "Грачёв М.Е.", None,
            "заменён на № 3 с 01.02.2025", None)  # fmt: skip
NEXT = (3, "003", "01.02.2025", GYMNASIUM, "приказ", None, None, None, None, "смена адреса")
GONE = (4, 4, 45_700, SCHOOL_31, "приказ", "15.02.2025", "Кедров А.П.",
        "дубликат от 01.03.2025, утрата", "аннулирован с 30.06.2025, реорганизация",
        None)  # fmt: skip


def book(path: Path, *rows: Sequence[object]) -> FormerRegister:
    """Write a register to a workbook, and return it as it is read."""
    with xlsxwriter.Workbook(path, {"default_date_format": "dd.mm.yyyy"}) as made:
        sheet = made.add_worksheet()
        sheet.write_row(0, 0, ["Реестр сертификатов"])
        for place, row in enumerate((HEAD, range(1, len(HEAD) + 1), *rows), start=1):
            sheet.write_row(place, 0, list(row))
    return former_register.read(path.read_bytes(), path.name)


def test_the_register_comes_over_with_its_numbers(house: House, tmp_path: Path) -> None:
    """States, days, receivers and duplicates stand as they were kept; the next number follows."""
    found = book(tmp_path / "r.xlsx", FIRST, REPLACED, NEXT, GONE)
    assert found.faults == []
    done = adopting.adopt(house, found, "r.xlsx")
    assert (done.certificates, done.void, done.known) == (4, 0, 0)
    with house.read() as session:
        lines, total = register.listed(house, session, RegisterFilter())
        told = [checking.check(session, number) for number in ("1", "2", "3", "4", "5")]
    assert total == 4
    assert [line.record.number for line in lines] == ["1", "2", "003", "4"]
    assert [line.certificate.state for line in lines] == [
        CertificateState.HANDED_OVER,
        CertificateState.REPLACED,
        CertificateState.REGISTERED,
        CertificateState.ANNULLED,
    ]
    assert lines[0].certificate.holder_address == "ул. Школьная, д. 1"
    assert lines[0].record.registered_on == dt.date(2024, 9, 10)
    assert lines[1].replaced_by == "003"
    assert lines[3].record.registered_on == dt.date(2025, 2, 12)
    assert lines[3].certificate.ended_on == dt.date(2025, 6, 30)
    assert [sheet.position for sheet in lines[3].copies] == [1, 2]
    assert [each[0].state if each else None for each in told] == [
        "in_force",
        "replaced",
        "in_force",
        "annulled",
        None,
    ]
    assert (
        issued(with_signatory(house), "КГБПОУ «Приобский политехнический техникум»").record.number
        == "005"
    )


def test_a_certificate_in_force_of_no_member_is_told(house: House, tmp_path: Path) -> None:
    stranger = (4, 4, "10.09.2024", "МБОУ «СОШ № 999»", "приказ", "15.09.2024", "Кедров А.П.")
    gone = (5, 5, "10.09.2024", "МБОУ «СОШ № 998»", "", "", "", "", "аннулирован с 01.02.2025")
    found = book(tmp_path / "r.xlsx", FIRST, stranger, gone)
    done = adopting.adopt(house, found, "r.xlsx", "не выдавались")
    (told,) = [each for each in done.warnings if each.code == "holder_no_member"]
    words = "Действующие сертификаты организаций, членство которых не внесено: 4"
    assert str(told.message) == words
    assert told.rule == "CRT-1"


def test_the_same_file_again_changes_nothing(house: House, tmp_path: Path) -> None:
    """Known lines are left as they are, and a longer register adds its new ones."""
    adopting.adopt(house, book(tmp_path / "r.xlsx", FIRST), "r.xlsx")
    again = adopting.adopt(house, book(tmp_path / "r.xlsx", FIRST, REPLACED, NEXT), "r.xlsx")
    assert (again.certificates, again.known) == (2, 1)
    again = adopting.adopt(house, book(tmp_path / "r.xlsx", FIRST, REPLACED, NEXT), "r.xlsx")
    assert (again.certificates, again.known) == (0, 3)


def test_a_hole_needs_a_reason(house: House, tmp_path: Path) -> None:
    """A number that is missing is void for a reason, or nothing is written (REG-6)."""
    found = book(tmp_path / "r.xlsx", FIRST, GONE)
    with pytest.raises(Refusal) as refused:
        adopting.adopt(house, found, "r.xlsx")
    assert refused.value.code == "numbers_missing"
    assert refused.value.message.text("en") == "The journal would have holes: 2, 3"
    done = adopting.adopt(house, found, "r.xlsx", "бланки испорчены")
    assert (done.certificates, done.void) == (2, 2)


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ((2, "б/н", "10.09.2024", GYMNASIUM), "no number: б/н"),
        ((2, 2, "скоро", GYMNASIUM), "no day of registration: скоро"),
        ((2, 2, "10.09.2024", " "), "no organisation"),
        ((2, 1, "10.09.2024", GYMNASIUM), "number 1 twice"),
        ((2, 2, "10.09.2024", LYCEUM), f"{LYCEUM} has certificate 1 in force already"),
        ((2, 2, "10.09.2024", GYMNASIUM, "", "вчера"), "no day of handing over: вчера"),
        ((2, 2, "10.09.2034", GYMNASIUM), "it cannot be registered on 10.09.2034"),
        ((2, 2, "10.09.1824", GYMNASIUM), "it cannot be registered on 10.09.1824"),
        (
            (2, 2, "10.09.2024", GYMNASIUM, "", "12.09.2023"),
            "it cannot be handed over on 12.09.2023",
        ),
        (
            (2, 2, "10.09.2024", GYMNASIUM, "", "", "", "", "аннулирован с 01.02.2020"),
            "it cannot have ended on 01.02.2020",
        ),
        (
            (2, 2, "10.09.2024", GYMNASIUM, "", "", "", "", "аннулирован"),
            "it does not say on which day it ended: аннулирован",
        ),
        (
            (2, 2, "10.09.2024", GYMNASIUM, "", "", "", "дубликат от 01.02.2020"),
            "it cannot be duplicated on 01.02.2020",
        ),
        (
            (2, 900_000, "10.09.2024", GYMNASIUM),
            "number 900000 is far from the one before, 1",
        ),
    ],
)
def test_a_faulty_row_is_named_and_nothing_written(
    house: House, tmp_path: Path, row: Sequence[object], said: str
) -> None:
    """The refusal names the row of the file and what is wrong with it."""
    found = book(tmp_path / "r.xlsx", FIRST, row)
    with pytest.raises(Refusal) as refused:
        adopting.adopt(house, found, "r.xlsx")
    assert refused.value.code == "register_faulty"
    assert [(row, message.text("en")) for row, message in found.faults] == [(5, said)]
    assert "5: " in refused.value.message.text("en")
    with house.read() as session:
        assert register.listed(house, session, RegisterFilter())[1] == 0


def test_a_number_of_somebody_else_is_refused(house: House, tmp_path: Path) -> None:
    """The register does not overwrite what was issued here."""
    issued(with_signatory(house), GYMNASIUM)
    found = book(tmp_path / "r.xlsx", FIRST)
    with pytest.raises(Refusal):
        adopting.adopt(house, found, "r.xlsx")
    said = f"number 1 is taken by {GYMNASIUM}"
    assert [(row, message.text("en")) for row, message in found.faults] == [(4, said)]


def test_a_table_without_the_headings_is_told(tmp_path: Path) -> None:
    """A file that is no register says what its columns must be headed."""
    with xlsxwriter.Workbook(tmp_path / "r.xlsx") as made:
        made.add_worksheet()
    with pytest.raises(UsageFault) as wrong:
        former_register.read((tmp_path / "r.xlsx").read_bytes(), "r.xlsx")
    assert wrong.value.code == "register_headings"


def test_missing_numbers_are_told_in_ranges() -> None:
    """A clerk reads «2–4, 6», not a list of hundreds."""
    assert adopting.in_ranges((2, 3, 4, 6, 8, 9)) == "2–4, 6, 8–9"
    assert adopting.in_ranges(()) == ""


def test_a_number_without_end_in_a_mark_names_no_other_certificate(
    house: House, tmp_path: Path
) -> None:
    """The mark is kept as it was written; nothing is read from it."""
    endless = (*REPLACED[:8], f"заменён на № {'9' * 5000}", None)
    found = book(tmp_path / "r.xlsx", FIRST, endless)
    assert [each.replaced_by for each in found.lines] == [None, None]
    assert adopting.survey(house, "r.xlsx", (tmp_path / "r.xlsx").read_bytes()) is not None
