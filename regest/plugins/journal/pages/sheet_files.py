"""The files of a sheet: as they came, taken away, put in another order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from regest.api import ComponentRole, FormSheet, PreparedFile, Work, arriving, sheets
from regest.api.pages import Upload


def arrange(work: Work, sheet: FormSheet, button: str) -> None:
    """Take a file away (`remove:2`), or make another one the letter itself (`main:2`)."""
    verb, _colon, place = button.partition(":")
    files = list(sheets.files_of(work.session, sheet))
    if verb not in {"main", "remove"} or not place.isdecimal():
        return
    if not 0 < int(place[:4]) <= len(files):
        return
    chosen = files.pop(int(place[:4]) - 1)
    if verb == "main":
        files = [_as(chosen, ComponentRole.MAIN), *(_demoted(each) for each in files)]
    sheets.set_files(work, sheet, arriving.placed(files))


def joined(has: Sequence[PreparedFile], came: Sequence[PreparedFile]) -> tuple[PreparedFile, ...]:
    """Return the files of a sheet with those that came, each signature beside what it signs."""
    return arriving.placed((*has, *came))


def bare(has: Sequence[PreparedFile]) -> bool:
    """Say whether the letter itself is still to come: a signature alone is none."""
    return all(arriving.is_signature(each) for each in has)


def given(files: Sequence[Upload]) -> list[tuple[str, bytes]]:
    """Return what was sent, names with bytes."""
    return [(each.name, each.content) for each in files]


def _as(file: PreparedFile, role: ComponentRole) -> PreparedFile:
    return replace(file, role=role)


def _demoted(file: PreparedFile) -> PreparedFile:
    return _as(file, ComponentRole.ANNEX) if file.role is ComponentRole.MAIN else file
