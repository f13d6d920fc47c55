"""Papers made by services that write files, given to the browser as bytes."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

from regest.core.base.errors import NotFound
from regest.core.base.messages import _
from regest.kit.pages.answers import Bytes

FORMS = ("pdf", "docx", "xlsx", "csv")


def paper(name: str, form: str, write: Callable[[Path], object]) -> Bytes:
    """Return what `write` puts into a file called `name.form`.

    Raises:
        NotFound: there is no such form.
    """
    if form not in FORMS:
        raise NotFound("no_such_page", _("There is no such page"), remedy=_("Choose a form."))
    with tempfile.TemporaryDirectory(prefix="regest-") as folder:
        path = Path(folder) / f"paper.{form}"
        write(path)
        return Bytes(path.read_bytes(), f"{name}.{form}")
