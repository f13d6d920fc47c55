"""Which list of destroyed things a restore goes by: destroyed stays destroyed.

The backup's own copy ends where the backup does. What was destroyed later stands in the list of
the deployment that was backed up, if it is still there, or in a copy that somebody names.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from regest.core.base.errors import IntegrityBroken, NotFound, Refusal, RegestError
from regest.core.base.messages import Message, _
from regest.core.base.rules import SETTINGS_FILE
from regest.core.preservation.backups import snapshots
from regest.core.preservation.backups.making import DISPOSALS
from regest.core.preservation.backups.manifest import Manifest
from regest.core.retention.disposals import Disposal, DisposalList, Phase, read_list


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

    @property
    def doubtful(self) -> tuple[Disposal, ...]:
        """Destructions that were intended, and nobody knows whether they were committed."""
        return tuple(each for each in self.disposals if each.phase is Phase.INTENDED)


def found_journal(
    backup: Path,
    found: Manifest,
    named: Path | None,
    acts: frozenset[str] | None,
    *,
    accept_loss: bool,
) -> Journal:
    """Return the list to go by: the one `named`, else the original's, else refuse.

    It must hold what the backup's copy holds, what copies in other backups beside it hold, and the
    `acts` that the original says it carried out; None where the original cannot be asked. With
    `accept_loss` the longest of all that are there does.

    Raises:
        NotFound: `no_disposals`, there is no file where one was named.
        Refusal: `restore_without_disposals`, the list of the original is gone.
        IntegrityBroken: a list was changed, or is that of another deployment, or was cut.
    """
    copies = _copies(backup, found)
    if named is not None and not named.is_file():
        raise NotFound(
            "no_disposals",
            _("There is no list of what was destroyed at {file}", file=named),
            remedy=_("Name the file disposals.jsonl of the deployment that is restored."),
        )
    path = named if named is not None else _original(backup, found)
    if path is None or not (path.is_file() or _nothing_destroyed(copies, acts)):
        if not accept_loss:
            raise _unknown()
        return _longest(copies)
    given = read_list(path, found.public_key)
    fault = _fault(path, given, copies, acts)
    if fault is None:
        return Journal(path if given.lines else None, given.disposals)
    if not accept_loss:
        raise fault
    return _longest([*copies, (path, given)])


def _copies(backup: Path, found: Manifest) -> list[tuple[Path, DisposalList]]:
    """Return the copies of the list that this backup and others beside it hold, as they are signed.

    Raises:
        IntegrityBroken: that of this backup was changed.
    """
    copies = []
    if DISPOSALS in found.files:
        copies.append((backup / DISPOSALS, read_list(backup / DISPOSALS, found.public_key)))
    for each in snapshots.listed(backup.parent):
        other = each.manifest
        if other is None or each.folder == backup or DISPOSALS not in other.files:
            continue
        if (other.public_key, other.chain) == (found.public_key, found.chain):
            with suppress(RegestError):
                place = each.folder / DISPOSALS
                copies.append((place, read_list(place, found.public_key)))
    return copies


def _nothing_destroyed(
    copies: Sequence[tuple[Path, DisposalList]], acts: frozenset[str] | None
) -> bool:
    """Say whether a list that is not there is none that is missing: the original is asked."""
    return acts == frozenset() and not any(held.lines for _path, held in copies)


def _longest(copies: Sequence[tuple[Path, DisposalList]]) -> Journal:
    if not copies:
        return Journal(None, (), partial=True)
    path, held = max(copies, key=lambda each: each[1].lines)
    return Journal(path if held.lines else None, held.disposals, partial=True)


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


def _fault(
    path: Path,
    given: DisposalList,
    copies: Sequence[tuple[Path, DisposalList]],
    acts: frozenset[str] | None,
) -> IntegrityBroken | None:
    """Return what a list lacks, though every line of it is signed; None when nothing is known."""
    lines = {each.line for each in given.disposals}
    for place, held in copies:
        if given.lines < held.lines or any(each.line not in lines for each in held.disposals):
            return _cut(
                _("{file} ends before the copy in a backup does: lines were cut off it",
                  file=path),
                _("Find the whole list, and name it with --disposals. A longer one: {file}.",
                  file=place),
            )  # fmt: skip
    known = {each.act_id for each in given.disposals if each.phase is not Phase.WITHDRAWN}
    if acts is not None and acts - known:
        return _cut(
            _(
                "{file} lacks acts that the original deployment has carried out: {count}",
                file=path,
                count=len(acts - known),
            ),
            _("Find the whole list, and name it with --disposals."),
        )
    if given.torn and acts is None:
        return _cut(
            _("{file} breaks off in the middle of a line", file=path),
            _("Find the whole list, and name it with --disposals. If that line was all that was "
              "lost, --accept-loss goes by the rest."),
        )  # fmt: skip
    return None


def _cut(message: Message, remedy: Message) -> IntegrityBroken:
    return IntegrityBroken("disposals_cut", message, rule="DSP-5", remedy=remedy)


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
