"""Kinds of preset data that a deployment keeps in its database: what is offered, held and added.

Bodies, people, accounts and the file plan are not among them: an association decides on these
itself, and a later version of the program adds none.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from sqlmodel import Session, select

from regest.core.catalogue import vocabulary
from regest.core.catalogue.tables import (
    FieldDefinitionRow,
    FilePlanEntry,
    Ledger,
    LinkTypeRow,
    RecordClassRow,
)
from regest.core.hooks.failures import CORE
from regest.core.people.roles import save_role
from regest.core.people.standing_kinds import save_standing_kinds
from regest.core.people.tables import RoleRow, StandingKindRow
from regest.core.presets.shapes import Preset, RoleData
from regest.core.schedule.rules import save_rules
from regest.core.schedule.tables import RetentionRule
from regest.core.store.work import Work

Item = tuple[str, str]
"""An entry's name and one part of it: («chair», «permission task.read»); without part the entry."""

_PERMISSION, _UNMARKED, _MARKED = "permission ", "unmarked ", "marked "


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind: what a preset offers, what a database holds, and how items are added to it."""

    name: str
    offered: Callable[[Preset], set[Item]]
    held: Callable[[Session], set[Item]]
    add: Callable[[Work, Preset, set[Item]], None]


def _offered_classes(preset: Preset) -> set[Item]:
    fields = {(each.name, field.name) for each in preset.classes for field in each.fields}
    return fields | {(each.name, "") for each in preset.classes}


def _held_classes(session: Session) -> set[Item]:
    fields = session.exec(select(FieldDefinitionRow.class_name, FieldDefinitionRow.name))
    return {(name, field) for name, field in fields} | _names(
        session.exec(select(RecordClassRow.name))
    )


def _add_classes(work: Work, preset: Preset, items: set[Item]) -> None:
    for each in preset.classes:
        if (each.name, "") in items:
            vocabulary.save_classes(work, CORE, [each])
        else:
            fields = [field for field in each.fields if (each.name, field.name) in items]
            vocabulary.add_fields(work, each.name, fields)


def _add_links(work: Work, preset: Preset, items: set[Item]) -> None:
    wanted = [each for each in preset.link_types if (each.name, "") in items]
    vocabulary.save_link_types(work, CORE, wanted)


def _add_ledgers(work: Work, preset: Preset, items: set[Item]) -> None:
    wanted = [each for each in preset.ledgers if (each.name, "") in items]
    vocabulary.save_ledgers(work, CORE, wanted)


def _add_standings(work: Work, preset: Preset, items: set[Item]) -> None:
    wanted = [each for each in preset.standing_kinds if (each.name, "") in items]
    save_standing_kinds(work, CORE, wanted)


def _add_retention_rules(work: Work, preset: Preset, items: set[Item]) -> None:
    """Add rules of authorities for positions that the association's own file plan has."""
    plan = {each.index for each in work.session.exec(select(FilePlanEntry)) if not each.reserve}
    wanted = [each for each in preset.retention_rules if (each.name, "") in items]
    save_rules(work, [each for each in wanted if each.index in plan])


def _held_retention_rules(session: Session) -> set[Item]:
    held = session.exec(select(RetentionRule.index, RetentionRule.authority))
    return _names(f"{index} {authority}" for index, authority in held)


def _names(names: Iterable[str]) -> set[Item]:
    return {(name, "") for name in names}


def _parts(role: RoleData | RoleRow) -> set[Item]:
    parts = (
        "",
        *(_PERMISSION + each for each in role.permissions),
        *(_UNMARKED + each for each in role.scopes),
        *(_MARKED + each for each in role.marked_scopes),
    )
    return {(role.name, part) for part in parts}


def _held_roles(session: Session) -> set[Item]:
    return {item for row in session.exec(select(RoleRow)) for item in _parts(row)}


def _add_to_roles(work: Work, preset: Preset, items: set[Item]) -> None:
    for role in preset.roles:
        parts = {part for entry, part in items if entry == role.name}
        if "" in parts:
            save_role(work, role)
            continue
        row = work.session.get(RoleRow, role.name)
        if row is None or not parts:
            continue
        given = [each for each in role.permissions if _PERMISSION + each in parts]
        row.permissions = [*row.permissions, *given]
        row.scopes = {**row.scopes, **_chosen(role.scopes, _UNMARKED, parts)}
        row.marked_scopes = {**row.marked_scopes, **_chosen(role.marked_scopes, _MARKED, parts)}
        work.session.add(row)


def _chosen(scopes: Mapping[str, str], word: str, parts: set[str]) -> dict[str, str]:
    return {name: scope for name, scope in scopes.items() if word + name in parts}


KINDS: tuple[Kind, ...] = (
    Kind("record_classes", _offered_classes, _held_classes, _add_classes),
    Kind(
        "link_types",
        lambda preset: _names(each.name for each in preset.link_types),
        lambda session: _names(session.exec(select(LinkTypeRow.name))),
        _add_links,
    ),
    Kind(
        "ledgers",
        lambda preset: _names(each.name for each in preset.ledgers),
        lambda session: _names(session.exec(select(Ledger.name))),
        _add_ledgers,
    ),
    Kind(
        "retention_rules",
        lambda preset: _names(each.name for each in preset.retention_rules),
        _held_retention_rules,
        _add_retention_rules,
    ),
    Kind(
        "standing_kinds",
        lambda preset: _names(each.name for each in preset.standing_kinds),
        lambda session: _names(session.exec(select(StandingKindRow.name))),
        _add_standings,
    ),
    Kind(
        "roles",
        lambda preset: {item for role in preset.roles for item in _parts(role)},
        _held_roles,
        _add_to_roles,
    ),
)
