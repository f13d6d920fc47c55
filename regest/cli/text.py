"""`regest text`: texts of files that wait or were not read, and reading them again."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import click

from regest.core.base.errors import UsageFault
from regest.core.base.messages import _
from regest.kit.console import (
    Column,
    argument,
    emit,
    group,
    json_option,
    option,
    pass_house,
    say,
    state_word,
    table,
)

if TYPE_CHECKING:
    from sqlmodel import Session

    from regest.core.catalogue.texts import FileText
    from regest.kit.house import House

PERMISSION = "deployment.administer"
STATUSES = ("queued", "failed", "empty", "unsupported", "extracted")


@group("text", help=_("Texts of files: what waits to be read, what could not be read and why."))
def text() -> None:
    """Hold the commands."""


@text.command("list", help=_("List files whose text waits, is missing or could not be read."))
@option("--status", type=click.Choice(STATUSES), help=_("Only files whose text stands so."))
@json_option
@pass_house(permission=PERMISSION)
def list_texts(house: House, status: str | None, *, as_json: bool) -> None:
    """List files of records that the actor may see."""
    from regest.core.catalogue import texts
    from regest.core.catalogue.tables import TextStatus

    wanted = {TextStatus(status)} if status else texts.UNREAD
    with house.read() as session:
        found = texts.list_texts(session, house.reader, wanted)
        better = texts.seen_among(session, house.reader, _outdated(house, session))
    if as_json:
        emit([_as_dict(each) for each in found])
        return
    if found:
        _show(found)
    else:
        say(_("There are no such files."))
    if better:
        say(
            _.n(
                "{count} text can be read better today: regest text retry --outdated",
                "{count} texts can be read better today: regest text retry --outdated",
                better,
            )
        )


@text.command("retry", help=_("Have texts read again: of a document, or all that were not read."))
@argument(
    "reference",
    metavar=_("REF"),
    required=False,
    help=_("Number as printed, or id, of the document."),
)
@option("--failed", is_flag=True, help=_("All files whose text could not be read."))
@option("--empty", is_flag=True, help=_("All files in which no text was found."))
@option("--outdated", is_flag=True, help=_("All files that today's programs may read better."))
@json_option
@pass_house(permission=PERMISSION)
def retry(
    house: House, reference: str | None, *, failed: bool, empty: bool, outdated: bool, as_json: bool
) -> None:
    """Put files into the queue of the worker."""
    from regest.core.catalogue import texts

    if (reference is None) is not (failed or empty or outdated):
        raise UsageFault(
            "which_text",
            _("It is not said which texts to read again"),
            remedy=_("Name a document, or give --failed, --empty or --outdated."),
        )
    with house.read() as session:
        wanted = _wanted(house, session, reference, failed=failed, empty=empty, outdated=outdated)
        # All are read again, and nobody is told by their number that there are hidden ones.
        count = texts.seen_among(session, house.reader, wanted)
    with house.work() as work:
        texts.ask_again(work, wanted)
    if as_json:
        emit({"waiting": count})
        return
    say(
        _.n(
            "{count} file waits to be read by `regest worker`.",
            "{count} files wait to be read by `regest worker`.",
            count,
        )
    )


def _wanted(
    house: House,
    session: Session,
    reference: str | None,
    *,
    failed: bool,
    empty: bool,
    outdated: bool,
) -> set[str]:
    from regest.core.catalogue import texts
    from regest.core.catalogue.references import find_record
    from regest.core.catalogue.tables import TextStatus

    wanted: set[str] = set()
    if reference is not None:
        record = find_record(session, house.reader, reference)
        wanted.update(texts.texts_of_record(session, record.id))
    if failed:
        wanted.update(texts.unfinished(session))
    if empty:
        wanted.update(texts.with_status(session, TextStatus.EMPTY))
    if outdated:
        wanted.update(_outdated(house, session))
    return wanted


def _outdated(house: House, session: Session) -> list[str]:
    from regest.core.catalogue import texts

    declared = house.deployment.plugins.declared.text_extractors
    return texts.outdated(session, [each.value for each in declared])


def _as_dict(found: FileText) -> dict[str, Any]:
    job = found.job
    return {
        "record": found.record.id,
        "number": found.record.number,
        "component": found.component.id,
        "name": found.component.name,
        "media_type": found.component.media_type,
        "text_status": found.text.status.value,
        "text_reason": found.text.reason,
        "extractor": found.text.extractor,
        "extractor_version": found.text.extractor_version,
        "job": None
        if job is None
        else {
            "id": job.id,
            "state": job.state.value,
            "progress": json.loads(job.progress),
            "error": job.error,
        },
    }


def _show(found: Sequence[FileText]) -> None:
    columns = (
        Column(_.p("column", "Number"), whole=True),
        Column(_.p("column", "Name")),
        Column(_.p("column", "Text")),
        Column(_.p("column", "So far"), whole=True, optional=True),
    )
    table(columns, [_line(each) for each in found])


def _line(found: FileText) -> list[object]:
    from regest.core.store.tables import JobState
    from regest.kit.words import so_far

    word = str(state_word("text", found.text.status.value))
    reason, progress = found.text.reason, ""
    if found.job is not None:
        progress = so_far(json.loads(found.job.progress))
        if found.job.state is JobState.FAILED:
            reason = f"{state_word('job', 'failed')}: {found.job.error}"
    shown = f"{word}: {reason}" if reason else word
    return [found.record.number or found.record.heading, found.component.name, shown, progress]
