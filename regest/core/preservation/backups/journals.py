"""Which list of destroyed things a restore goes by: destroyed stays destroyed.

The backup's own copy ends where the backup does. What was destroyed later stands in the list of
the deployment that was backed up, if it is still there, or in a copy that somebody names.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from regest.core.base.errors import IntegrityBroken, NotFound, Refusal
from regest.core.base.messages import _
from regest.core.base.rules import SETTINGS_FILE
from regest.core.preservation.backups.making import DISPOSALS
from regest.core.preservation.backups.manifest import Manifest
from regest.core.retention.disposals import Disposal, DisposalList, read_list


@dataclass(frozen=True, slots=True)
class Journal:
    """The list to go by; `path` is None where nothing was ever destroyed.

    `partial` says that it ends with the backup: later destructions are not known.
    """

    path: Path | None
    disposals: tuple[Disposal, ...]
    partial: bool = False

    @property
    def happened(self) -> tuple[Disposal, ...]:
        """Destructions that are known to have been committed."""
        return tuple(each for each in self.disposals if each.happened)


def found_journal(
    backup: Path, found: Manifest, named: Path | None, *, accept_loss: bool
) -> Journal:
    """Return the list to go by: the one `named`, else the original's, else refuse.

    With `accept_loss` the backup's own copy does.

    Raises:
        NotFound: `no_disposals`, there is no file where one was named.
        Refusal: `restore_without_disposals`, the list of the original is gone.
        IntegrityBroken: a list was changed, or is that of another deployment, or was cut.
    """
    own = backup / DISPOSALS if DISPOSALS in found.files else None
    kept = read_list(own, found.public_key) if own is not None else DisposalList()
    if named is not None:
        if not named.is_file():
            raise NotFound(
                "no_disposals",
                _("There is no list of what was destroyed at {file}", file=named),
                remedy=_("Name the file disposals.jsonl of the deployment that is restored."),
            )
        return _later(named, found, kept)
    original = _original(backup, found)
    if original is not None and (original.is_file() or not kept.lines):
        return _later(original, found, kept)
    if not accept_loss:
        raise _unknown()
    return Journal(own, kept.disposals, partial=True)


def _original(backup: Path, found: Manifest) -> Path | None:
    """Return where the original keeps its list; None when the original is gone."""
    named, folder = found.origin.get("disposals", ""), found.origin.get("folder", "")
    if not named or not folder:
        return None
    path, home = Path(named), Path(folder)
    if path.resolve().is_relative_to(backup.resolve()):
        return None
    if path.is_file() or (home / SETTINGS_FILE).is_file():
        return path
    return None


def _later(path: Path, found: Manifest, kept: DisposalList) -> Journal:
    given = read_list(path, found.public_key)
    lines = {each.line for each in given.disposals}
    if given.lines < kept.lines or any(each.line not in lines for each in kept.disposals):
        raise IntegrityBroken(
            "disposals_cut",
            _("{file} ends before the copy in the backup does: lines were cut off it", file=path),
            rule="DSP-5",
            remedy=_("Find the whole list, and name it with --disposals."),
        )
    return Journal(path if given.lines else None, given.disposals)


def _unknown() -> Refusal:
    return Refusal(
        "restore_without_disposals",
        _(
            "What was destroyed after the backup is not known: the list of the original "
            "deployment is not to be found"
        ),
        rule="DSP-5",
        remedy=_(
            "Name it with --disposals FILE. If it is lost, --accept-loss restores without it; "
            "the event log keeps that."
        ),
    )
