"""Sheets: long forms that are kept while they are filled in, each seen by its own account alone.

A sheet that was handed in stays a while to show what came of it, and answers a second click.
"""

from __future__ import annotations

import datetime as dt
import hmac
import secrets
from collections.abc import Mapping, Sequence
from typing import Any

from sqlmodel import Session, col, select

from regest.core.base.errors import NotFound
from regest.core.base.messages import _
from regest.core.base.text import storable
from regest.core.catalogue import waiting_files
from regest.core.catalogue.components import PreparedFile
from regest.core.catalogue.sheet_tables import FormSheet
from regest.core.people.access import Reader
from regest.core.store.work import Work

HOLDER = "form_sheet"
# Nobody goes on after a month with what was left; until then a holiday may lie between.
KEPT = dt.timedelta(days=30)
OLD_AT_ONCE = 20


def start(
    work: Work,
    reader: Reader,
    kind: str,
    fields: Mapping[str, str],
    *,
    about: str = "",
    told: Mapping[str, Any] | None = None,
) -> FormSheet:
    """Lay out a sheet for the reader, who is signed in; sheets that are too old go away."""
    clear(work)
    sheet = FormSheet(
        id=work.new_id(),
        account_id=_account(reader),
        kind=kind,
        about=about,
        key=secrets.token_urlsafe(32),
        fields=_kept(fields),
        told=dict(told or {}),
        started_at=work.now,
        changed_at=work.now,
    )
    work.session.add(sheet)
    work.session.flush()
    return sheet


def sheet_of(session: Session, reader: Reader, kind: str, sheet_id: str) -> FormSheet:
    """Return the reader's own sheet.

    Raises:
        NotFound: there is none, or it is somebody else's.
    """
    sheet = session.get(FormSheet, storable(sheet_id))
    if sheet is None or sheet.kind != kind or sheet.account_id != _account(reader):
        raise NotFound(
            "sheet_unknown",
            _("There is no such unfinished form"),
            remedy=_("Begin anew from the menu."),
        )
    return sheet


def held(work: Work, reader: Reader, kind: str, sheet_id: str) -> FormSheet:
    """Return the reader's own sheet, which nobody else changes until the work is done.

    Raises:
        NotFound: there is none, or it is somebody else's.
    """
    found = sheet_of(work.session, reader, kind, sheet_id)
    return work.session.get_one(FormSheet, found.id, with_for_update=True, populate_existing=True)


def unfinished(
    session: Session, reader: Reader, kind: str, about: str | None = None
) -> Sequence[FormSheet]:
    """Return the reader's sheets that were not handed in, the latest first, 50 at most."""
    wanted = select(FormSheet).where(
        FormSheet.account_id == _account(reader),
        FormSheet.kind == kind,
        col(FormSheet.done_at).is_(None),
    )
    if about is not None:
        wanted = wanted.where(FormSheet.about == about)
    return session.exec(wanted.order_by(col(FormSheet.changed_at).desc()).limit(50)).all()


def fill(
    work: Work,
    sheet: FormSheet,
    fields: Mapping[str, str],
    told: Mapping[str, Any] | None = None,
) -> None:
    """Keep what stands in the fields now; one that was handed in stays as it is."""
    if sheet.done_at is not None:
        return
    sheet.fields = {**sheet.fields, **_kept(fields)}
    if told is not None:
        sheet.told = {**sheet.told, **told}
    sheet.changed_at = work.now
    work.session.add(sheet)
    work.session.flush()


def keep_unsigned(
    work: Work, kind: str, sheet_id: str, key: str, fields: Mapping[str, str]
) -> bool:
    """Keep the fields of a page whose session is over, by the key that only that page has."""
    sheet = work.session.get(FormSheet, storable(sheet_id))
    if sheet is None or sheet.kind != kind:
        return False
    if not hmac.compare_digest(sheet.key.encode(), key.encode()):
        return False
    fill(work, sheet, fields)
    return True


def files_of(session: Session, sheet: FormSheet) -> tuple[PreparedFile, ...]:
    """Return the files of a sheet in their order."""
    return waiting_files.kept(session, HOLDER, sheet.id)


def set_files(work: Work, sheet: FormSheet, files: Sequence[PreparedFile]) -> None:
    """Let the sheet have these files instead of those it has."""
    waiting_files.let_go(work, HOLDER, sheet.id)
    waiting_files.keep(work, HOLDER, sheet.id, files)
    work.witness("sheet.files", HOLDER, sheet.id, {"files": len(files)})


def hand_in(work: Work, sheet: FormSheet, told: Mapping[str, Any]) -> None:
    """End the filling in: `told` is what came of it; the files are those of a record by now."""
    _let_files_go(work, sheet)
    sheet.told = {**sheet.told, **told}
    sheet.changed_at = sheet.done_at = work.now
    work.session.add(sheet)
    work.session.flush()


def throw_away(work: Work, sheet: FormSheet) -> None:
    """Forget the sheet and its files."""
    _let_files_go(work, sheet)
    work.session.delete(sheet)
    work.session.flush()


def clear(work: Work) -> int:
    """Throw away what is too old, a few at a time: starting a sheet must not wait long for it.

    Returns how many were thrown away.
    """
    wanted = select(FormSheet).where(col(FormSheet.changed_at) < work.now - KEPT)
    old = work.session.exec(wanted.limit(OLD_AT_ONCE)).all()
    for sheet in old:
        throw_away(work, sheet)
    return len(old)


def _let_files_go(work: Work, sheet: FormSheet) -> None:
    if files_of(work.session, sheet):
        waiting_files.let_go(work, HOLDER, sheet.id)
        work.witness("sheet.files", HOLDER, sheet.id, {"files": 0})


def _kept(fields: Mapping[str, str]) -> dict[str, str]:
    return {name: storable(text) for name, text in fields.items()}


def _account(reader: Reader) -> str:
    return reader.account_id or "nobody"
