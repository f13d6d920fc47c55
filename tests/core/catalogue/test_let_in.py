"""Parties let in to a marked record see it, others do not, and whoever is kept out stays so."""

from __future__ import annotations

from sqlmodel import select

from regest.core.catalogue.tables import Record, RecordAccess
from regest.core.catalogue.visibility import let_in, visible
from regest.core.people.access import Reader, Scope
from regest.core.store.database import Database
from tests.support.catalogue import CLERK, a_letter, a_party


def seen(database: Database, party: str) -> bool:
    """Say whether a reader who speaks for a party sees anything."""
    reader = Reader(
        account_id="one", login="one", party_ids=frozenset({party}), scopes={"*": Scope.OWN}
    )
    with database.read() as session:
        return session.exec(select(Record.id).where(visible(reader))).first() is not None


def test_who_is_let_in_sees_a_marked_record(database: Database) -> None:
    """The access list alone opens it; once kept out, being let in changes nothing."""
    with database.work(CLERK) as work:
        inside, outside, kept_out = (a_party(work, name).id for name in ("А", "Б", "В"))
        letter = a_letter(work, "О проверке", mark="Конфиденциально", mark_basis="п. 5.4")
        work.session.add(RecordAccess(record_id=letter.id, party_id=kept_out, allowed=False))
        work.session.flush()
        let_in(work, letter, [inside, kept_out], "исполнитель")
    assert seen(database, inside)
    assert not seen(database, outside)
    assert not seen(database, kept_out)
