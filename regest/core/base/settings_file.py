"""`regest.toml` as a file: read, edited in place, and its faults told to a person."""

from __future__ import annotations

import difflib
import os
import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import tomlkit
from pydantic import BaseModel, ValidationError
from pydantic_settings import SettingsError

from regest.core.base.errors import UsageFault
from regest.core.base.messages import Message, _
from regest.core.base.rules import SETTINGS_FILE

_EXPECTED: tuple[tuple[str, Message], ...] = (
    ("missing", _("it is missing")),
    ("extra_forbidden", _("there is no such setting")),
    ("int", _("a whole number is expected")),
    ("bool", _("true or false is expected")),
    ("string_too_short", _("it is empty")),
    ("string", _("text is expected")),
    ("time", _("a time such as 18:00 is expected")),
    ("date", _("a date such as 2026-11-22 is expected")),
    ("tuple", _("a list is expected")),
    ("frozen_set", _("a list is expected")),
    ("dict", _("a section is expected")),
    ("model", _("a section is expected")),
    ("greater_than", _("a number above zero is expected")),
    ("zone", _("there is no such time zone")),
    ("web_address", _("an address begins with http:// or https://")),
    ("rule_override", _("the value of a rule is text or a whole number")),
)


def read_settings_file(folder: Path) -> dict[str, Any]:
    """Return the tables of `regest.toml` in `folder`.

    Raises:
        UsageFault: there is no such file, or it is not TOML.
    """
    file = folder / SETTINGS_FILE
    if not file.is_file():
        raise UsageFault(
            "no_deployment",
            _("There is no deployment here: {file} does not exist", file=file),
            remedy=_("Name the folder with -d DIR, or make one: regest init DIR."),
        )
    return read_toml(file)


def read_toml(file: Path) -> dict[str, Any]:
    """Return the tables of `file`, which exists.

    Raises:
        UsageFault: the file is not TOML.
    """
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as fault:
        raise UsageFault(
            "not_toml",
            _("{file} cannot be read: {reason}", file=file, reason=str(fault)),
            remedy=_("Correct the line; quotes and brackets must be closed."),
        ) from fault


def fault_of(fault: ValidationError, file: Path, model: type[BaseModel]) -> UsageFault:
    """Return the first fault of the settings as a sentence that names file, key and way out."""
    first = fault.errors(include_url=False)[0]
    location = tuple(str(part) for part in first["loc"])
    variable = "REGEST_" + "__".join(location).upper()
    remedy = _("See docs/settings.md for all settings.")
    if first["type"] == "extra_forbidden":
        near = difflib.get_close_matches(location[-1], _keys(model, location[:-1]), n=1)
        if near:
            remedy = _("Did you mean {key}?", key=".".join((*location[:-1], near[0])))
    return UsageFault(
        "settings_wrong",
        _(
            "{file}: the setting {key} is wrong: {reason}",
            file=variable if variable in os.environ else file,
            key=".".join(location),
            reason=_reason(first["type"]),
        ),
        remedy=remedy,
    )


def variable_fault(fault: SettingsError) -> UsageFault:
    """Return the fault of a `REGEST_…` variable that is no JSON where JSON is needed."""
    return UsageFault(
        "settings_wrong",
        _("A REGEST_… variable cannot be read: {reason}", reason=str(fault)),
        remedy=_('Write lists and sections as JSON, such as ["journal"].'),
    )


def _reason(kind: str) -> Message:
    return next(
        (text for prefix, text in _EXPECTED if kind.startswith(prefix)),
        _("the value does not fit"),
    )


def _keys(model: type[BaseModel], location: Sequence[str]) -> list[str]:
    for part in location:
        field = model.model_fields.get(part)
        inner = field.annotation if field is not None else None
        if not (isinstance(inner, type) and issubclass(inner, BaseModel)):
            return []
        model = inner
    return list(model.model_fields)


def set_plugins(folder: Path, names: Sequence[str]) -> Path:
    """Write the list of enabled plugins into `regest.toml`, whose other lines stay as they are."""
    file = folder / SETTINGS_FILE
    document = tomlkit.parse(file.read_text(encoding="utf-8"))
    document["plugins"] = list(names)
    return _replace(file, tomlkit.dumps(document))


def forget_database(folder: Path) -> Path:
    """Take the database's address out of `regest.toml`: the default or the secret one holds."""
    file = folder / SETTINGS_FILE
    document = tomlkit.parse(file.read_text(encoding="utf-8"))
    section = document.get("database")
    if isinstance(section, Mapping) and "url" in section:
        del document["database"]["url"]
        return _replace(file, tomlkit.dumps(document))
    return file


def set_calendar_year(folder: Path, year: int, days: Mapping[str, object]) -> Path:
    """Write a year's section `[calendar.YEAR]` into `regest.toml`; empty `days` take it out."""
    file = folder / SETTINGS_FILE
    document = tomlkit.parse(file.read_text(encoding="utf-8"))
    calendar = document.setdefault("calendar", tomlkit.table(is_super_table=True))
    if days:
        section = tomlkit.table()
        section.update(days)
        calendar[str(year)] = section
    else:
        calendar.pop(str(year), None)
    return _replace(file, tomlkit.dumps(document))


def _replace(file: Path, text: str) -> Path:
    draft = file.with_name(f".{file.name}.new")
    with draft.open("w", encoding="utf-8") as stream:
        stream.write(text)
        stream.flush()
        os.fsync(stream.fileno())
    draft.replace(file)
    return file
