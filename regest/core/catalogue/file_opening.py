"""A file opened before its first document comes, as paper files are (FL-6)."""

from __future__ import annotations

import datetime as dt

from regest.core.base.errors import Refusal
from regest.core.base.messages import _
from regest.core.catalogue import fileplan
from regest.core.catalogue.tables import File
from regest.core.store.work import Work


def open_file(work: Work, index: str, day: dt.date | None = None) -> File:
    """Open the file of `index` for the period that `day` (else today) belongs to.

    Raises:
        NotFound: there is no such position.
        Refusal: there is such a file already.
    """
    file, fresh = fileplan.file_for(work, index, day or work.today)
    if not fresh:
        raise Refusal(
            "file_there",
            _("There is a file {index} of {period} already", index=file.index, period=file.period),
            rule="FL-1",
            remedy=_("Documents go into it; a closed one is reopened with a reason."),
        )
    work.witness("file.opened", "file", file.id, {"index": file.index})
    return file
