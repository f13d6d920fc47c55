"""Official papers of a deployment: what every one of them bears, and how it becomes a file."""

from __future__ import annotations

import dataclasses
import os
import secrets
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from regest.core.base.errors import Refusal, UsageFault
from regest.core.base.messages import _
from regest.core.documents.paper import Block, Paper
from regest.core.store import audit
from regest.kit.house import House


def official(
    house: House, title: str, blocks: Sequence[Block], *, landscape: bool = False
) -> Paper:
    """Return a paper of the association in its language, made today.

    Every page names the association, `title`, the day and the page, and bears the last entry of
    the event log: whoever keeps the paper can prove later that nothing before it was changed. In
    a rehearsal every page begins with the training mark. The name of the association at the head
    of the sheet is a block like others.
    """
    deployment = house.deployment
    association = deployment.settings.association
    today = deployment.database.today()
    with house.read() as session:
        line = audit.head(session)
    footer = _(
        "{organisation}. {title}. Printed on {day}",
        organisation=association.short_name or association.name,
        title=title,
        day=f"{today:%d.%m.%Y}",
    )
    anchor = _(
        "Event log: entry No. {sequence}. Line to check it by: {line}",
        sequence=audit.Anchor.parse(line).sequence,
        line=line,
    )
    return Paper(
        title,
        tuple(blocks),
        landscape=landscape,
        language=association.language,
        rehearsal=deployment.rehearsal,
        footer=footer.text(association.language),
        anchor=anchor.text(association.language),
        made_on=today,
    )


def save(house: House, paper: Paper, path: Path, *, overwrite: bool = False) -> None:
    """Write `paper` to `path`, as .pdf or .docx by its name; whole or not at all.

    Raises:
        UsageFault: the name ends otherwise.
        Refusal: there is such a file, and `overwrite` is not said.
    """
    write = _writer(path)
    _require_free(path, overwrite=overwrite)
    # A paper of a rehearsal must not pass for a real one, whoever made it.
    marked = dataclasses.replace(paper, rehearsal=paper.rehearsal or house.deployment.rehearsal)
    write_file(path, write(marked), overwrite=overwrite)


def write_file(path: Path, content: bytes | Iterable[bytes], *, overwrite: bool = False) -> None:
    """Write `content`, whole or in pieces, to `path`: all of it or nothing.

    Raises:
        Refusal: there is such a file, and `overwrite` is not said.
    """
    if not overwrite:
        try:
            # Holds the name: two who print at once do not replace each other's paper.
            path.touch(exist_ok=False)
        except FileExistsError as fault:
            raise _exists(path) from fault
    temporary = path.with_name(f".{secrets.token_hex(8)}.part")
    try:
        with temporary.open("xb") as target:
            target.writelines((content,) if isinstance(content, bytes) else content)
            target.flush()
            os.fsync(target.fileno())
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        if not overwrite:
            path.unlink(missing_ok=True)
        raise


def _writer(path: Path) -> Callable[[Paper], bytes]:
    from regest.core.documents.docx import write_docx
    from regest.core.documents.pdf import write_pdf

    writers: dict[str, Callable[[Paper], bytes]] = {".pdf": write_pdf, ".docx": write_docx}
    found = writers.get(path.suffix.lower())
    if found is None:
        raise UsageFault(
            "paper_suffix",
            _("A paper cannot be written to {file}", file=path.name),
            remedy=_("Give a name that ends in .pdf (to print and keep) or .docx (to edit)."),
        )
    return found


def _require_free(path: Path, *, overwrite: bool) -> None:
    if path.exists() and not overwrite:
        raise _exists(path)


def _exists(path: Path) -> Refusal:
    return Refusal(
        "file_exists",
        _("There is already a file {file}", file=path),
        remedy=_("Name another file, or allow replacing it with --overwrite."),
    )
