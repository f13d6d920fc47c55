"""The check-up tells of rights that a version has and a deployment was not given yet."""

from __future__ import annotations

from pathlib import Path

from sqlmodel import col, delete, select

from regest.core.people.tables import RoleRow
from regest.core.preservation.health import Status
from regest.core.preset_additions import bring_additions
from regest.core.store.tables import DeploymentFact
from regest.core.store.work import Work
from regest.kit.checkup import all_checks, check_up
from tests.support.houses import furnished, opened_house


def age(work: Work) -> None:
    """Make the deployment one of a version that had neither offers nor this right."""
    work.execute(delete(DeploymentFact).where(col(DeploymentFact.name).startswith("offered.")))
    chair = work.session.exec(select(RoleRow).where(RoleRow.name == "chair")).one()
    chair.permissions = [each for each in chair.permissions if each != "settings.read"]
    work.session.add(chair)
    work.witness("test.aged", "deployment", "test")


def test_what_is_missing_is_named_until_it_is_brought(tmp_path: Path) -> None:
    with opened_house(furnished(tmp_path / "deployment")) as house:
        others = {name for name, _check in all_checks(house.deployment)} - {"preset"}

        def diagnosis() -> tuple[Status, list[str]]:
            (found,) = check_up(house.deployment, without=others)
            return found.diagnosis.status, [str(each) for each in found.diagnosis.details]

        assert diagnosis() == (Status.OK, [])
        with house.work() as work:
            age(work)
        assert diagnosis() == (Status.WARNING, ["roles: chair"])
        with house.work() as work:
            bring_additions(work, house.deployment.preset)
        assert diagnosis() == (Status.OK, [])
