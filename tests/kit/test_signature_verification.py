"""Verifying what came with a record: which file, what it is worth, what is kept, by when."""

from __future__ import annotations

from regest.kit.house import House
from regest.kit.signature_verification import verify_record
from tests.support.arrived import TEXT, registered
from tests.support.pki import Authority, moment, signed


def test_a_container_is_checked_against_the_file_it_came_with(house: House) -> None:
    person = Authority("УЦ").person("Ветрова Ирина Сергеевна", "Школа № 7")
    container = signed(person, TEXT, at=moment(2026, 10, 16))
    record = registered(house, [("letter.txt", TEXT)], {"letter.txt.sig": container})
    (check,) = verify_record(house, record).checks
    assert check.record_id == record
    assert check.component_id is not None
    assert check.container_id is not None
