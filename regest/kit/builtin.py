"""The product's own kinds of background work, brought through the same hook as a plugin's."""

from __future__ import annotations

from collections.abc import Sequence

from regest.core.base.messages import Titles
from regest.core.catalogue.texts import READ_TEXT
from regest.core.hooks.specs import hookimpl
from regest.core.hooks.types import JobKind


@hookimpl
def register_job_kinds() -> Sequence[JobKind]:
    """Bring the reading of texts."""
    title = Titles(ru="Чтение текста файла", en="Reading the text of a file")
    return [JobKind(name=READ_TEXT, title=title, target="regest.kit.reading:read_text")]
