"""A certificate in force keeps its papers; one that ended counts as superseded."""

from __future__ import annotations

from regest.core.retention.events import live_events
from regest.kit.house import House
from regest.plugins.certificates import ending
from tests.support.keeping import filed, told
from tests.support.member_certificates import LYCEUM, TODAY, issued, moved, with_signatory

FILE = "01-07"


def noted(house: House, record_id: str) -> list[tuple[str, str]]:
    """Return the events that count of a record."""
    with house.read() as session:
        found = live_events(session, record_id=record_id)
        return [(each.trigger, each.happened_on.isoformat()) for each in found]


def test_a_certificate_in_force_is_named_with_the_way_out(house: House) -> None:
    made = issued(with_signatory(house))
    filed(house, made.record.id, FILE)
    assert told(house, made.record.id) == [
        (
            "Действует сертификат № 001 (CRT-7). Его действие прекращается вместе с членством или "
            "с заменой: regest certificate annul, regest certificate replace."
        )
    ]
    ending.annul(house, made.record.number, "выдан по ошибке", mistake=True)
    assert told(house, made.record.id) == []
    assert noted(house, made.record.id) == [("superseded", TODAY.isoformat())]


def test_a_replaced_certificate_counts_and_its_successor_keeps_the_file(house: House) -> None:
    made = issued(with_signatory(house))
    moved(house, LYCEUM, "г. Приобск, ул. Новая, 1")
    after = ending.replace(house, made.record.number, "новый адрес")
    assert noted(house, made.record.id) == [("superseded", TODAY.isoformat())]
    assert noted(house, after.record.id) == []
    filed(house, after.record.id, FILE)
    (said,) = told(house, after.record.id)
    assert said.startswith(f"Действует сертификат № {after.record.number}")
