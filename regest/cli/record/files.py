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
    """Store the files and read their texts; the first file of a new record is its main one.

    Signatures stand beside what they sign, and a container gives out what it holds.
    """
    from regest.core.catalogue.components import prepare, read_file
    from regest.core.signatures.arriving import sorted_out

    deployment = house.deployment
    prepared = []
    arrived = sorted_out([(path.name, read_file(path)) for path in paths], new=new)
    with progress(_("Reading files"), len(arrived)) as step:
        for each in arrived:
            prepared.append(
                prepare(deployment.blobs, deployment.read_text, each.name, each.content, each.role)
            )
            step()
    return tuple(prepared)
