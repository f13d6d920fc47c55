"""Files that are seized, or hold a seized document: their state, and the list by it (HLD-2)."""

from __future__ import annotations

import datetime as dt

from regest.core.catalogue.file_bars import FileStatus, standings
from regest.core.catalogue.file_lists import FileFilter, list_files
from regest.core.catalogue.files import close_file
from regest.core.catalogue.tables import File, Record
from regest.core.people.access import CONSOLE_READER
from regest.core.retention import holds
from regest.core.retention.holds import NewHold
from regest.core.retention.tables import Hold, HoldReason, HoldScope
from regest.core.store.database import Database
from tests.support.catalogue import CLERK, a_letter, a_party

TODAY = dt.date(2026, 10, 27)


def letter(database: Database, index: str = "01-06", **details: object) -> Record:
    """Register a letter into the file of an index."""
    with database.work(CLERK) as work:
        return a_letter(work, file_index=index, **details)  # type: ignore[arg-type]


def seize(database: Database, **what: object) -> Hold:
    """Set a seizure by its protocol, or another hold if its reason is named."""
    given: dict[str, object] = {"reason": HoldReason.SEIZURE, "basis": "протокол выемки", **what}
    with database.work(CLERK) as work:
        return holds.set_hold(work, NewHold(**given))  # type: ignore[arg-type]


def status(database: Database, record: Record, on: dt.date = TODAY) -> FileStatus:
    """Return the state of the file that a record lies in."""
    with database.read() as session:
        file = session.get_one(File, record.file_id)
        return standings(session, [file], on)[file.id].status


def listed(database: Database, state: str, on: dt.date = TODAY) -> list[str]:
    """Return the indexes of the files in a state."""
    with database.read() as session:
        found = list_files(session, CONSOLE_READER, FileFilter(state=state), on)
        assert found.found == len(found.lines)
        assert {each.standing.status.value for each in found.lines} <= {state}
        return [each.file.index for each in found.lines]


def test_one_seized_document_makes_its_file_a_seized_one(database: Database) -> None:
    taken, protocol = letter(database), letter(database, "03-02")
    assert listed(database, "seized") == []
    assert listed(database, "open") == ["01-06", "03-02"]
    hold = seize(database, record_id=taken.id, basis_record_id=protocol.id)
    assert status(database, taken) is FileStatus.SEIZED
    # The protocol is not away: its file goes on as it was.
    assert status(database, protocol) is FileStatus.OPEN
    assert listed(database, "seized") == ["01-06"]
    assert listed(database, "open") == ["03-02"]
    assert listed(database, "seized", TODAY - dt.timedelta(1)) == []
    with database.work(CLERK) as work:
        holds.lift_hold(work, hold.id, basis="опись возврата")
    assert status(database, taken) is FileStatus.OPEN
    assert listed(database, "seized") == []


def test_a_seized_file_is_not_listed_among_closed_ones(database: Database) -> None:
    taken, other = letter(database), letter(database, "03-02")
    with database.work(CLERK) as work:
        for each in (taken, other):
            close_file(work, each.file_id or "", reason="ликвидация раздела")
    seize(database, file_id=taken.file_id)
    seize(database, file_id=other.file_id, reason=HoldReason.INSPECTION)
    assert listed(database, "seized") == ["01-06"]
    assert listed(database, "closed") == ["03-02"]


def test_what_names_a_party_or_lies_under_an_index(database: Database) -> None:
    """Holds of these scopes come with a catalogue from elsewhere; they count as well."""
    with database.work(CLERK) as work:
        school = a_party(work, "Лицей № 1")
    named, beside = letter(database, correspondent=school.id), letter(database, "03-02")
    for scope, party, index in (
        (HoldScope.PARTY, school.id, ""),
        (HoldScope.INDEX, None, "03-02"),
    ):
        with database.work(CLERK) as work:
            work.session.add(
                Hold(
                    id=work.new_id(),
                    reason=HoldReason.SEIZURE,
                    scope=scope,
                    basis="протокол выемки",
                    set_on=work.today,
                    set_by="chair",
                    set_at=work.now,
                    party_id=party,
                    index=index,
                )
            )
            work.witness("hold.set", "hold", "test")
    assert status(database, named) is status(database, beside) is FileStatus.SEIZED
    assert listed(database, "seized") == ["01-06", "03-02"]
