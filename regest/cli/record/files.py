"""Files that a person names on the command line, stored and read before any transaction."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from regest.core.base.messages import _
from regest.kit.console import progress

if TYPE_CHECKING:
    from regest.core.catalogue.components import PreparedFile
    from regest.kit.house import House


def prepared_files(
    house: House, paths: Sequence[Path], *, new: bool = False
) -> tuple[PreparedFile, ...]:
    """Store the files and read their texts; the first file of a new record is its main one."""
    from regest.core.catalogue.components import prepare, read_file
    from regest.core.catalogue.tables import ComponentRole

    deployment = house.deployment
    prepared = []
    with progress(_("Reading files"), len(paths)) as step:
        for position, path in enumerate(paths):
            role = ComponentRole.MAIN if new and position == 0 else ComponentRole.ANNEX
            content = read_file(path)
            prepared.append(
                prepare(deployment.blobs, deployment.read_text, path.name, content, role)
            )
            step()
    return tuple(prepared)
