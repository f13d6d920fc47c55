"""The register that was kept before, taken over by programs."""

from __future__ import annotations

from typing import Annotated

from fastapi import Query

from regest.api.rest import Answer, File, UploadFile
from regest.plugins.certificates import adopting, former_register
from regest.plugins.certificates.resources.base import Issues, certificates

Table = Annotated[UploadFile, File(description="Excel, .ods or .csv.")]
Missing = Annotated[
    str, Query(max_length=500, description="Make missing numbers void, for this reason.")
]


@certificates.post("/import")
def take_over(
    house: Issues, file: Table, missing: Missing = "", *, dry_run: bool = False
) -> Answer:
    """Take the former register over with its numbers and days, all of it or nothing.

    With `dry_run` nothing is written: the answer says what would be. Sent again, nothing is new.
    """
    house.deployment.blobs.check_size(file.size or 0)
    name = file.filename or ""
    content = file.file.read()
    if dry_run:
        looked = adopting.survey(house, name, content)
        return {**looked.as_dict(), "dry_run": True}
    done = adopting.adopt(house, former_register.read(content, name), name, missing)
    return {
        "imported": done.certificates,
        "void": done.void,
        "known": done.known,
        "warnings": [str(each.message) for each in done.warnings],
    }
