"""Founding a deployment: folder, settings, key, tables, and what the preset brings."""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import tomlkit

from regest.core.base.errors import Refusal
from regest.core.base.messages import _
from regest.core.base.rules import SETTINGS_FILE
from regest.core.catalogue import fileplan, vocabulary
from regest.core.deployment import AUDIT_KEY, Deployment
from regest.core.hooks.failures import CORE
from regest.core.people import accounts
from regest.core.people.founders import save_people
from regest.core.preset_additions import note_offers
from regest.core.presets.reader import PRESETS, load_preset
from regest.core.presets.shapes import Preset
from regest.core.schedule.rules import save_rules
from regest.core.store.chain import GENESIS, HeadSigner
from regest.core.store.facts import save_facts
from regest.core.store.migrate import upgrade
from regest.core.store.tables import AuditHead
from regest.core.store.work import Actor, Work

FOUNDER = Actor("console")
ADMINISTRATOR = "admin"
PRESET_COPY = "preset"


@dataclass(frozen=True, slots=True)
class Founded:
    """A new deployment: its folder, and the token by which the first administrator enters once."""

    folder: Path
    login: str
    token: str


def found(
    folder: Path,
    preset_name: str = "empty",
    *,
    rehearsal: bool = False,
    built_in: Mapping[str, object] | None = None,
) -> Founded:
    """Make a deployment in `folder` from a preset, with no plugin enabled yet.

    Raises:
        Refusal: the folder is not empty.
        UsageFault: there is no such preset, or a file of it is wrong.
    """
    preset = load_preset(preset_name, beside=Path.cwd())
    _require_empty(folder)
    for name in ("blobs", "secrets", "logs", "exports"):
        (folder / name).mkdir(mode=0o700, parents=True, exist_ok=True)
    folder.chmod(0o700)
    HeadSigner.create_file(folder / "secrets" / AUDIT_KEY)
    _write_settings(folder, preset, rehearsal=rehearsal or preset.rehearsal)
    deployment = Deployment.open(folder, built_in=built_in)
    try:
        upgrade(deployment.settings.database_url(folder), folder, deployment.table_sets())
        token = _fill(deployment, preset)
    finally:
        deployment.close()
    return Founded(folder, ADMINISTRATOR, token)


def _require_empty(folder: Path) -> None:
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise Refusal(
            "folder_not_empty",
            _("A deployment cannot be founded in {folder}: the folder is not empty", folder=folder),
            rule="deployment",
            remedy=_("Name a new or an empty folder."),
        )


def _write_settings(folder: Path, preset: Preset, *, rehearsal: bool) -> None:
    document = tomlkit.document()
    document["preset"] = _kept_preset(folder, preset)
    document["rehearsal"] = rehearsal
    document["plugins"] = tomlkit.array()
    association = tomlkit.table()
    association["name"] = preset.association.name
    association["short_name"] = preset.association.short_name
    association["zone"] = preset.association.zone
    association["language"] = preset.association.language
    document["association"] = association
    handle = os.open(folder / SETTINGS_FILE, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(tomlkit.dumps(document))
        file.flush()
        os.fsync(file.fileno())


def _kept_preset(folder: Path, preset: Preset) -> str:
    """Return the preset's name; a preset of somebody's own is copied, so that it cannot vanish."""
    if preset.folder.parent == PRESETS.resolve():
        return preset.name
    shutil.copytree(preset.folder, folder / PRESET_COPY)
    return PRESET_COPY


def _fill(deployment: Deployment, preset: Preset) -> str:
    with deployment.database.work(FOUNDER) as work:
        work.session.add(AuditHead(chain=work.new_id(), sequence=0, digest=GENESIS))
        _save_vocabulary(work, preset)
        save_people(work, preset)
        save_facts(
            work,
            rehearsal=deployment.rehearsal,
            public_key=deployment.signer.public_key,
            others={
                "preset": preset.name,
                "association": preset.association.name,
                "founded_at": work.now.isoformat(),
            },
        )
        note_offers(work, preset)
        work.witness("deployment.founded", "deployment", preset.name, {"preset": preset.name})
        return _invite_administrator(work, preset)


def _save_vocabulary(work: Work, preset: Preset) -> None:
    vocabulary.save_link_types(work, CORE, preset.link_types)
    vocabulary.save_ledgers(work, CORE, preset.ledgers)
    vocabulary.save_classes(work, CORE, preset.classes)
    fileplan.save_plan(
        work,
        [
            fileplan.PlannedFile(
                index=each.index,
                section=each.section,
                title=each.title,
                statute_code=each.statute_code,
                period=each.period,
                reserve=each.reserve,
                retention=each.retention.as_dict() if each.retention else {},
            )
            for each in preset.file_plan
        ],
    )
    save_rules(work, preset.retention_rules)


def _invite_administrator(work: Work, preset: Preset) -> str:
    known = {each.login for each in preset.accounts}
    if ADMINISTRATOR not in known:
        accounts.add_account(
            work, login=ADMINISTRATOR, name=str(_("Administrator")), roles=("administrator",)
        )
    return accounts.invite(work, ADMINISTRATOR)
