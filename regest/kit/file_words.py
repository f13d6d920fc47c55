"""What people read of files: periods, states, sizes, terms, in either language."""

from __future__ import annotations

import datetime as dt

from regest.core.base.messages import Message, _
from regest.core.catalogue.file_bars import FileStatus, Standing
from regest.core.catalogue.file_periods import is_carried_over, shown
from regest.core.catalogue.numbering import WHOLE_LIFE
from regest.core.catalogue.tables import File

STATUSES: dict[FileStatus, Message] = {
    FileStatus.OPEN: _.p("state of a file", "Open"),
    FileStatus.CARRIED_OVER: _.p("state of a file", "Carried over"),
    FileStatus.CLOSED: _.p("state of a file", "Closed"),
    FileStatus.SEIZED: _.p("state of a file", "Seized"),
    FileStatus.TRANSFERRED: _.p("state of a file", "Transferred to an archive"),
    FileStatus.DESTROYED: _.p("state of a file", "Destroyed"),
}
_KILO = 1024


def status(standing: Standing) -> Message:
    """Return the state of a file in words: «Уничтожено (акт № 2)», «Закрыто»."""
    if standing.status is FileStatus.DESTROYED and standing.act:
        return _.p("state of a file", "Destroyed (act No. {number})", number=standing.act)
    return STATUSES[standing.status]


def period(file: File) -> Message | str:
    """Return the years of a file: `2026`, `2025/2026`, `2021–2026`, «с 2021 г.»."""
    if file.period == WHOLE_LIFE:
        return _.p("period of a file", "since {year}", year=file.opened_on.year)
    return shown(file.period)


def period_words(file: File) -> str:
    """Return the period as it stands after «за» on papers, in Russian."""
    name = shown(file.period)
    if file.period == WHOLE_LIFE:
        return f"с {file.opened_on.year} г."
    if is_carried_over(file.period):
        return f"{name} гг."
    return f"{name} уч. год" if "/" in name else f"{name} год"


def size(octets: int) -> Message | str:
    """Return a size as people read it; nothing for nothing."""
    if octets == 0:
        return ""
    if octets < _KILO * _KILO:
        return _("{count} KB", count=max(1, round(octets / _KILO)))
    return _("{count} MB", count=f"{octets / _KILO / _KILO:.1f}".replace(".", ","))


def days(first: dt.date | None, last: dt.date | None) -> str:
    """Return extreme dates: `12.01.2026 – 30.12.2026`; a dash for none."""
    if first is None or last is None:
        return "–"
    return f"{first:%d.%m.%Y}" if first == last else f"{first:%d.%m.%Y} – {last:%d.%m.%Y}"
