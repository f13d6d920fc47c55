"""A record from one file into another: with a reason, and never out of what was decided on."""

from __future__ import annotations

from regest.core.base.errors import Refusal
from regest.core.base.messages import _
from regest.core.base.text import is_blank
from regest.core.catalogue import file_bars, files
from regest.core.catalogue.file_periods import said
from regest.core.catalogue.tables import File, OpenState, Record, RecordState
from regest.core.store.gates import close_gate
from regest.core.store.work import Work

_PUT = frozenset({RecordState.FILED, RecordState.CLOSED})


def pass_gate(work: Work, record: Record, index: str) -> None:
    """Pass the gate of the end of records if the record leaves a file, or lies in a closed one."""
    if record.file_id is None:
        return
    file = work.session.get_one(File, record.file_id)
    if file.state is not OpenState.OPEN or file.index != index:
        close_gate(work)


def require_movable(work: Work, record: Record, index: str, reason: str) -> str:
    """Return the index of the file that the record leaves, or nothing when it is in none.

    Raises:
        Refusal: it was put there and no reason is given, or an act, an inventory or a transfer
            rests on that file, a hold keeps it together, or it is not here any more.
    """
    if record.file_id is None:
        return ""
    file = files.held_file(work, record.file_id)
    if file.state is not OpenState.OPEN:
        files.require_kept(file)
        files.require_free(work.session, file)
        _require_unheld(work, file, index)
    elif file.index != index:
        _require_unheld(work, file, index)
    if record.state in _PUT and file.index != index and is_blank(reason):
        raise Refusal(
            "reason_missing",
            _(
                "The document lies in file {index}; it is not moved without a reason",
                index=file.index,
            ),
            rule="FL-8",
            remedy=_("Say why it belongs to another file."),
        )
    return file.index


def _require_unheld(work: Work, file: File, index: str) -> None:
    since = file_bars.held_since(work.session, file, index, work.today)
    if since is not None:
        raise Refusal(
            "file_held",
            _(
                "Nothing is taken out of file {index} of {period}: a hold from {day} is in force",
                index=file.index,
                period=said(file.period),
                day=since,
            ),
            rule="HLD-1",
            remedy=_("Lift the hold and name the basis."),
        )
