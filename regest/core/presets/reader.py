"""Reads a preset: a folder of TOML files, which may extend another preset file by file.

A file replaces the base's file of the same name. One that says `adds_to_base = true` joins it:
its entries take the place of those of the same name and follow the others.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any, TypeVar

from regest.core.base.errors import UsageFault
from regest.core.base.messages import _
from regest.core.base.settings_file import read_toml
from regest.core.presets import consistency, parts
from regest.core.presets.entries import Entry, unique
from regest.core.presets.shapes import Preset

PRESETS = Path(__file__).parent
_HEAD = "preset.toml"
_ASSOCIATION = "association.toml"
_DEPTH = 5

Item = TypeVar("Item")


def preset_names() -> tuple[str, ...]:
    """Return the names of the presets that come with the product."""
    return tuple(sorted(head.parent.name for head in PRESETS.glob(f"*/{_HEAD}")))


def load_preset(name: str, beside: Path | None = None) -> Preset:
    """Return the preset called `name`: one of ours, or a folder (relative to `beside`).

    Raises:
        UsageFault: there is no such preset, or a file of it is wrong; names file and key or entry.
    """
    folders = _chain(_folder(name, beside or Path()))
    head = _entry(folders[-1] / _HEAD)
    head.text("extends", "")
    title, rehearsal = head.titles("title"), head.flag("rehearsal")
    head.finish()
    preset = Preset(
        name=folders[-1].name,
        title=title,
        folder=folders[-1],
        rehearsal=rehearsal,
        association=parts.association(_entry(_nearest(folders, _ASSOCIATION))),
        rules=_list(folders, "rules", parts.rule),
        classes=_list(folders, "record_classes", parts.record_class),
        link_types=_list(folders, "link_types", parts.link_type),
        ledgers=_list(folders, "ledgers", parts.ledger),
        file_plan=_list(folders, "file_plan", parts.file_position, key="index"),
        retention_rules=_list(folders, "retention_rules", parts.authority_rule, key="name"),
        standing_kinds=_list(folders, "standing_kinds", parts.standing_kind),
        bodies=_list(folders, "bodies", parts.body, key="code"),
        roles=_list(folders, "roles", parts.role),
        organisations=_list(folders, "correspondents", parts.organisation),
        persons=_list(folders, "persons", parts.person),
        standings=_list(folders, "standings", parts.standing, key=""),
        accounts=_list(folders, "accounts", parts.account, key="login"),
    )
    consistency.check(preset)
    return preset


def _folder(name: str, beside: Path) -> Path:
    for folder in (beside / name, PRESETS / name):
        if (folder / _HEAD).is_file():
            return folder.resolve()
    raise UsageFault(
        "preset_unknown",
        _("There is no preset {name}", name=name),
        remedy=_(
            "Choose one of {names}, or name a folder that holds {file}.",
            names=", ".join(preset_names()),
            file=_HEAD,
        ),
    )


def _chain(folder: Path) -> list[Path]:
    """Return the folders from the furthest base to `folder` itself."""
    chain = [folder]
    while base := _entry(chain[0] / _HEAD).text("extends", ""):
        if len(chain) == _DEPTH:
            raise _entry(folder / _HEAD).fault("extends", _("the bases make a circle"))
        chain.insert(0, _folder(base, chain[0].parent))
    return chain


def _entry(file: Path) -> Entry:
    if not file.is_file():
        raise UsageFault(
            "preset_wrong",
            _("The preset has no file {file}", file=file),
            remedy=_('Write the file, or name a base with it: extends = "empty".'),
        )
    return Entry(file, "", read_toml(file))


def _nearest(folders: Sequence[Path], name: str) -> Path:
    found = [folder / name for folder in folders if (folder / name).is_file()]
    return found[-1] if found else folders[-1] / name


def _list(
    folders: Iterable[Path], kind: str, read: Callable[[Entry], Item], key: str = "name"
) -> tuple[Item, ...]:
    """Return the entries of `[[kind]]` in `kind.toml`, joined along the chain; `key` names them."""
    joined: dict[Any, Item] = {}
    for folder in folders:
        file = folder / f"{kind}.toml"
        if not file.is_file():
            continue
        table = _entry(file)
        if not table.flag("adds_to_base"):
            joined.clear()
        found = [(entry, read(entry)) for entry in table.entries(kind)]
        table.finish()
        for entry, _item in found:
            entry.finish()
        if key:
            unique((entry, key, getattr(item, key)) for entry, item in found)
        joined |= {
            getattr(item, key) if key else len(joined) + place: item
            for place, (_entry_, item) in enumerate(found)
        }
    return tuple(joined.values())
