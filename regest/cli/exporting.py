"""`regest export`: the catalogue, or what a query finds, as an open package."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from regest.core.base.messages import _
from regest.kit.console import argument, command, emit, json_option, option, pass_house, say

if TYPE_CHECKING:
    from regest.kit.house import House


@command(
    "export",
    help=_(
        "Write the catalogue, or what a query finds, as an open package.\n\n"
        "A package holds cards as lines of JSON, files, schemas, checksums, the entries of the "
        "event log that prove them, and a script that checks all of it without this program. "
        "PLACE is a new folder, or an archive where it ends with .zip."
    ),
)
@argument("place", metavar=_("PLACE"), type=click.Path(path_type=Path))
@argument("query", metavar=_("[QUERY]"), nargs=-1)
@option("--all", "everything", is_flag=True, help=_("Everything there is."))
@option(
    "--class",
    "classes",
    multiple=True,
    metavar=_("CLASS"),
    help=_("Only this kind; may be repeated."),
)
@option(
    "--file",
    "files",
    multiple=True,
    metavar=_("INDEX"),
    help=_("Only documents in the file with this index; may be repeated."),
)
@option(
    "--year",
    "years",
    multiple=True,
    type=click.IntRange(1, 9999),
    metavar=_("YEAR"),
    help=_("Only documents of this year; may be repeated."),
)
@option("--without-texts", is_flag=True, help=_("Leave out the texts that were read from files."))
@json_option
@pass_house
def export(
    house: House,
    place: Path,
    query: tuple[str, ...],
    *,
    everything: bool,
    classes: tuple[str, ...],
    files: tuple[str, ...],
    years: tuple[int, ...],
    without_texts: bool,
    as_json: bool,
) -> None:
    """Write a package and tell how to check it."""
    from regest.kit import catalogue_export

    if query:
        house.drain()
    asked = catalogue_export.Asked(" ".join(query), classes, files, years, everything)
    done = catalogue_export.export(house, place, asked, texts=not without_texts)
    key = house.deployment.signer.public_key
    if as_json:
        emit(
            {
                "package": str(done.path),
                "records": done.records,
                "rows": sum(done.rows.values()),
                "files": done.blobs,
                "bytes": done.size_bytes,
                "head": done.head,
                "public_key": key,
            }
        )
        return
    script = place / "verify.py" if place.is_dir() else "verify.py"
    say(
        _(
            "Exported to {path}: documents {records}, files {files}.",
            path=done.path,
            records=done.records,
            files=done.blobs,
        ),
        _("Key: {key}", key=key),
        _.p("export", "Head: {line}", line=done.head),
        _("To check it: {command}", command=f"python3 {script} {place} --key {key}"),
    )
