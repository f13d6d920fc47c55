"""kill -9 while a register is brought in leaves nothing of it; afterwards it comes in whole."""

from __future__ import annotations

import multiprocessing
import signal
from pathlib import Path

import pytest

from regest.core.base.errors import Refusal
from regest.core.preservation.consistency import check_chain
from regest.core.preservation.health import Patient, Status
from regest.plugins.membership import composition
from regest.plugins.membership.importing import bringing
from tests.support import dying_import
from tests.support.houses import opened_house
from tests.support.members import TODAY

CONTEXT = multiprocessing.get_context("forkserver")
CONTEXT.set_forkserver_preload([dying_import.__name__])
NAME = "реестр.csv"
LINES = "\n".join(
    f"МБОУ «Старая {number}»;01.09.20{10 + number};Белова {number} Мария" for number in range(9)
)
TABLE = f"Организация;С даты;Руководитель\n{LINES}\n".encode()


def members(folder: Path) -> set[str]:
    """Return the members of today; the event log is whole."""
    with opened_house(folder) as house:
        deployment = house.deployment
        patient = Patient(folder, deployment.database, deployment.blobs, ())
        assert check_chain(patient).status is Status.OK
        with house.read() as session:
            return {each.name for each in composition.places_on(session, TODAY)}


@pytest.mark.parametrize("statement", [1, 20, 60, 0])
def test_a_killed_import_leaves_nothing_and_is_brought_in_again(
    folder: Path, statement: int
) -> None:
    """Before a statement on the way, and at the commit itself, when all is written."""
    before = members(folder)
    process = CONTEXT.Process(
        target=dying_import.bring_and_die, args=(folder, NAME, TABLE, statement)
    )
    process.start()
    process.join(120)
    assert process.exitcode == -signal.SIGKILL
    assert members(folder) == before
    with opened_house(folder) as house:
        assert len(bringing.bring(house, NAME, TABLE).fresh) == 9
        with pytest.raises(Refusal) as twice:
            bringing.bring(house, NAME, TABLE)
    assert twice.value.code == "register_empty"
    assert len(members(folder) - before) == 9
