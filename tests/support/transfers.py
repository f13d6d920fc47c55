"""A file of methodical works that is due for an archive: closed, inventoried, ten years old."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlmodel import select

from regest.core.catalogue.tables import File
from regest.core.retention.tables import Inventory, InventoryState
from regest.kit.house import House
from tests.support.command_line import CommandLine

INDEX, PERIOD = "03-01", "2026"
CLOSED, DUE = "2027-01-15T09:15", "2037-02-01T10:00"
ARCHIVE = "Государственный архив края"
ADD = ("record", "add", "--class", "methodical_work", "--field", "work_version=1")


@dataclass(frozen=True)
class Due:
    """The program in a deployment with such a file; `call` speaks ten years later."""

    regest: CommandLine
    file_id: str

    @property
    def later(self) -> dict[str, str]:
        """The moment at which the file is due."""
        return {"REGEST_NOW": DUE}


def due_for_archive(folder: Path, papers: Sequence[Path]) -> Due:
    """File each of the papers as a record, close their file, approve its inventory."""
    with (folder / "regest.toml").open("a", encoding="utf-8") as settings:
        settings.write('\n[rules]\n"retention.acquisition_source" = "yes"\n')
    regest = CommandLine(folder)
    for path in papers:
        regest.given(*ADD, "--heading", "Порядок", "--file", str(path))
    regest.done("file", "close", f"{INDEX}/{PERIOD}", REGEST_NOW=CLOSED)
    regest.given("inventory", "draft", "--from", PERIOD, REGEST_NOW=CLOSED)
    house = House.open(folder)
    try:
        with house.work() as work:
            inventory = work.session.exec(select(Inventory)).one()
            inventory.state, inventory.approved_on = InventoryState.APPROVED, dt.date(2027, 1, 20)
            inventory.minutes = "протокол ЭК от 20.01.2027 № 1"
            work.session.add(inventory)
            work.witness("inventory.approved", "inventory", inventory.id)
        with house.read() as session:
            wanted = select(File).where(File.index == INDEX, File.period == PERIOD)
            return Due(regest, session.exec(wanted).one().id)
    finally:
        house.close()
