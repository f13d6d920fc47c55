"""Letters that came as a file of Outlook are registered as any e-mail."""

from __future__ import annotations

from pathlib import Path

from regest.core.catalogue.components import components_of
from regest.core.catalogue.tables import ComponentRole
from regest.core.catalogue.views import record_view
from regest.kit.house import House
from tests.core.documents.compound import attachment, compound, outlook
from tests.support.letters import receive


def test_what_a_letter_of_outlook_encloses_becomes_its_annexes(
    house: House, tmp_path: Path
) -> None:
    path = tmp_path / "письмо.msg"
    enclosed = attachment("план.txt", "План работы".encode("cp1251"))
    path.write_bytes(compound(outlook({0x0037: "О плане", 0x1000: "План"}, attachments=[enclosed])))
    entry = receive(house, path)
    with house.read() as session:
        kept = [(file.name, file.role) for file, _text in components_of(session, entry.record.id)]
        shown = record_view(session, entry.record)
    assert kept == [("письмо.msg", ComponentRole.MAIN), ("план.txt", ComponentRole.ANNEX)]
    assert shown.fields["delivery"] == "e-mail"
