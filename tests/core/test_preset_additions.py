"""What later versions add to a preset reaches deployments that were founded before, once."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from sqlmodel import col, delete, select

from regest.core.base.messages import Titles
from regest.core.deployment import Deployment
from regest.core.founding import found
from regest.core.hooks.types import FieldDefinition, RecordClass, StandingKind
from regest.core.people.tables import RoleRow
from regest.core.preset_additions import bring_additions, missing_additions
from regest.core.presets.shapes import Preset, RoleData
from regest.core.store.tables import AuditEntry, DeploymentFact
from regest.core.store.work import Actor

NAMED = Titles(ru="Название", en="Name")
ACTOR = Actor("console")


@pytest.fixture
def deployment(tmp_path: Path) -> Deployment:
    """Give a deployment founded by this version."""
    found(tmp_path / "deployment")
    return Deployment.open(tmp_path / "deployment")


def brought(deployment: Deployment, preset: Preset) -> list[tuple[str, str, tuple[str, ...]]]:
    """Bring what `preset` adds, and return it."""
    with deployment.database.work(ACTOR) as work:
        added = bring_additions(work, preset)
    return [(each.kind, each.entry, each.parts) for each in added]


def role(deployment: Deployment, name: str) -> RoleRow:
    """Return a role as the database holds it."""
    with deployment.database.read() as session:
        return session.exec(select(RoleRow).where(RoleRow.name == name)).one()


def acts(deployment: Deployment) -> list[str]:
    """Return the actions of the event log in their order."""
    with deployment.database.read() as session:
        return list(session.exec(select(AuditEntry.action).order_by(AuditEntry.sequence)))  # type: ignore[arg-type]


def with_role(preset: Preset, name: str, *permissions: str, **scopes: str) -> Preset:
    """Return the preset with more for one role."""
    return replace(
        preset,
        roles=tuple(
            replace(
                each,
                permissions=(*each.permissions, *permissions),
                scopes={**each.scopes, **scopes},
            )
            if each.name == name
            else each
            for each in preset.roles
        ),
    )


def forget_offers(deployment: Deployment) -> None:
    """Make the deployment one of a version that kept no offers."""
    with deployment.database.work(ACTOR) as work:
        work.execute(delete(DeploymentFact).where(col(DeploymentFact.name).startswith("offered.")))
        work.witness("test.aged", "deployment", "test")


def test_a_new_deployment_lacks_nothing(deployment: Deployment) -> None:
    before = acts(deployment)
    assert brought(deployment, deployment.preset) == []
    assert acts(deployment) == before


def test_a_new_right_reaches_the_role_once_and_is_witnessed(deployment: Deployment) -> None:
    later = with_role(deployment.preset, "deputy", "minutes.read", decision="none")
    with deployment.database.read() as session:
        assert [each.entry for each in missing_additions(session, later)] == ["deputy"]

    parts = ("permission minutes.read", "unmarked decision")
    assert brought(deployment, later) == [("roles", "deputy", parts)]
    assert "minutes.read" in role(deployment, "deputy").permissions
    assert role(deployment, "deputy").scopes == {"*": "all", "decision": "none"}
    assert acts(deployment)[-1] == "preset.extended"

    assert brought(deployment, later) == []
    assert acts(deployment).count("preset.extended") == 1


@pytest.mark.parametrize("aged", [False, True])
def test_what_a_person_took_away_does_not_come_back(deployment: Deployment, aged: bool) -> None:
    """Neither a right that the founding gave nor one that an upgrade brought."""
    if aged:
        forget_offers(deployment)
    later = with_role(deployment.preset, "chair", "minutes.sign")
    brought(deployment, later)
    with deployment.database.work(ACTOR) as work:
        row = work.session.exec(select(RoleRow).where(RoleRow.name == "chair")).one()
        row.permissions = [
            each for each in row.permissions if each not in {"minutes.sign", "audit.read"}
        ]
        work.session.add(row)
        work.session.delete(work.session.get(RoleRow, "auditor"))
        work.witness("test.taken", "deployment", "test")

    even_later = with_role(with_role(later, "chair", "plan.approve"), "auditor", "plan.read")
    assert brought(deployment, even_later) == [("roles", "chair", ("permission plan.approve",))]
    assert not {"minutes.sign", "audit.read"} & set(role(deployment, "chair").permissions)
    with deployment.database.read() as session:
        assert session.get(RoleRow, "auditor") is None


def test_a_deployment_of_a_version_without_offers_gets_what_it_lacks(
    deployment: Deployment,
) -> None:
    forget_offers(deployment)
    assert brought(deployment, deployment.preset) == []
    assert acts(deployment)[-1] == "preset.extended"

    forget_offers(deployment)
    later = with_role(deployment.preset, "secretary", "minutes.keep")
    assert brought(deployment, later) == [("roles", "secretary", ("permission minutes.keep",))]


def test_new_roles_kinds_classes_and_fields_come_too(deployment: Deployment) -> None:
    first = deployment.preset.classes[0]
    field = FieldDefinition(name="pages", title=NAMED)
    later = replace(
        deployment.preset,
        roles=(
            *deployment.preset.roles,
            RoleData(name="registrar", title=NAMED, permissions=("a.b",)),
        ),
        standing_kinds=(
            *deployment.preset.standing_kinds,
            StandingKind(name="registrar", title=NAMED),
        ),
        classes=(
            replace(first, fields=(*first.fields, field)),
            *deployment.preset.classes[1:],
            RecordClass(name="minutes_of_group", title=NAMED, fields=(field,)),
        ),
    )

    assert brought(deployment, later) == [
        ("record_classes", first.name, ("pages",)),
        ("record_classes", "minutes_of_group", ()),
        ("standing_kinds", "registrar", ()),
        ("roles", "registrar", ()),
    ]
    assert role(deployment, "registrar").permissions == ["a.b"]
    assert brought(deployment, later) == []
