"""What a preset names must be in the preset: checked whole, before anything is founded on it."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

from regest.core.base.errors import UsageFault
from regest.core.base.messages import _
from regest.core.presets.shapes import Preset

_FILE_INDEX = re.compile(r"\d{2}-\d{2}(-\d{2})?")


def check(preset: Preset) -> None:
    """Refuse a preset that names what it does not have.

    Raises:
        UsageFault: `preset_wrong`, naming file, entry and the name that is missing.
    """
    _check_words(preset)
    _check_people(preset)


def _check_words(preset: Preset) -> None:
    files = {position.index for position in preset.file_plan if not position.reserve}
    ledgers = {ledger.name for ledger in preset.ledgers}
    roles = {role.name for role in preset.roles}
    for position in preset.file_plan:
        if not _FILE_INDEX.fullmatch(position.index):
            raise _fault("file_plan", position.index, _("an index is written 01-05 (FP-1)"))
    for prescribed in preset.retention_rules:
        _require(files, [prescribed.index], "retention_rules", prescribed.name)
    for each in preset.classes:
        _require(files, [each.file_index], "record_classes", each.name)
        _require(ledgers, [each.ledger], "record_classes", each.name)
    for kind in preset.standing_kinds:
        _require(roles, [kind.role], "standing_kinds", kind.name)


def _check_people(preset: Preset) -> None:
    organisations = {each.name for each in preset.organisations}
    persons = {each.name for each in preset.persons}
    kinds = {kind.name for kind in preset.standing_kinds}
    bodies = {body.code for body in preset.bodies}
    roles = {role.name for role in preset.roles}
    for each in preset.standings:
        named = f"{each.kind} {each.party}"
        _require(kinds, [each.kind], "standings", named)
        _require(organisations | persons, [each.party], "standings", named)
        _require(organisations, [each.organisation], "standings", named)
        _require(bodies, [each.body], "standings", named)
        if each.ends_on is not None and each.ends_on < each.starts_on:
            raise _fault("standings", named, _("it ends before it starts"))
    for account in preset.accounts:
        _require(persons, [account.person], "accounts", account.login)
        _require(organisations, [account.organisation], "accounts", account.login)
        _require(roles, account.roles, "accounts", account.login)


def _require(known: Collection[str], names: Iterable[str], file: str, entry: str) -> None:
    for name in names:
        if name and name not in known:
            raise _fault(file, entry, _("{name} is not in the preset", name=name))


def _fault(file: str, entry: str, reason: object) -> UsageFault:
    return UsageFault(
        "preset_wrong",
        _("{file}: {key} is wrong: {reason}", file=f"{file}.toml", key=entry, reason=reason),
        remedy=_("Correct the preset; docs/presets.md describes every key."),
    )
