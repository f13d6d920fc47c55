"""What an import would do, or did, as tables for people and data for programs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from regest.core.base.messages import Message, _
from regest.kit.console import Column, emit, heading, say, table

if TYPE_CHECKING:
    from regest.core.catalogue.folder_tree import LeftOut
    from regest.core.documents.proposals import Proposal, Proposals
    from regest.kit.folder_import import FailedPaper, OldPaper

_SHOWN = 20
_SOURCES: Mapping[str, Message] = {
    "text": _.p("read from", "text"),
    "name": _.p("read from", "file name"),
    "folder": _.p("read from", "folder"),
}


@dataclass(slots=True)
class Outcome:
    """What became of a folder; `imported` pairs papers with the ids of their records.

    Of `failed` the first `told` were shown already.
    """

    left_out: list[LeftOut] = field(default_factory=list)
    failed: list[FailedPaper] = field(default_factory=list)
    planned: list[OldPaper] = field(default_factory=list)
    imported: list[tuple[OldPaper, str]] = field(default_factory=list)
    told: int = 0
    told_left_out: bool = False


def show_plan(outcome: Outcome, *, as_json: bool) -> None:
    """Show what an import would do."""
    if as_json:
        emit({"planned": [_data(each) for each in outcome.planned], **_rest(outcome)})
        return
    if outcome.planned:
        _table(outcome.planned)
        say("")
    _show_rest(outcome)
    say(
        _.n(
            "{count} document would be imported. Nothing was changed.",
            "{count} documents would be imported. Nothing was changed.",
            len(outcome.planned),
        )
    )


def show_question(papers: Sequence[OldPaper], outcome: Outcome) -> None:
    """Show what is about to be done: the first papers, and how many there are."""
    if papers:
        _show_papers(papers)
    _show_rest(outcome)
    say(_.n("To be imported: {count} document", "To be imported: {count} documents", len(papers)))


def show_done(outcome: Outcome, *, as_json: bool) -> None:
    """Show what was done."""
    from regest.core.documents import ocr

    if as_json:
        imported = [{"id": record_id, **_data(paper)} for paper, record_id in outcome.imported]
        emit({"imported": imported, **_rest(outcome)})
        return
    if outcome.imported and not outcome.told_left_out:
        _show_papers([paper for paper, _record_id in outcome.imported])
    _show_rest(outcome)
    if not outcome.imported and not outcome.failed:
        say(_("There is nothing new to import."))
        return
    count = len(outcome.imported)
    say(_.n("Imported: {count} document", "Imported: {count} documents", count))
    doubtful = sum(bool(paper.remarks) for paper, _record_id in outcome.imported)
    if doubtful:
        say(_.n("{count} of them has remarks", "{count} of them have remarks", doubtful))
    scans = sum(paper.scans for paper, _record_id in outcome.imported)
    if scans and ocr.languages():
        say(
            _.n(
                "{count} file has scanned pages; `regest worker` recognises their text.",
                "{count} files have scanned pages; `regest worker` recognises their text.",
                scans,
            )
        )


def _show_papers(papers: Sequence[OldPaper]) -> None:
    _table(papers[:_SHOWN])
    _say_more(len(papers))
    say("")


def _table(papers: Iterable[OldPaper]) -> None:
    columns = (
        Column(_.p("computer file", "File")),
        Column(_.p("column", "Heading")),
        Column(_.p("column", "Date"), whole=True),
        Column(_.p("column", "Read from (heading / date)")),
        Column(_.p("column", "Remarks"), optional=True),
    )
    table(columns, [_line(each) for each in papers], spaced=True)


def _line(paper: OldPaper) -> list[object]:
    card = paper.card
    year = card.proposals.year
    return [
        _names(paper),
        card.heading,
        card.document_date or (year.value if year else ""),
        _sources(card.proposals),
        "; ".join(map(str, paper.remarks)),
    ]


def _sources(proposals: Proposals) -> str:
    heading, date = proposals.heading, proposals.date
    words = dict.fromkeys(str(_SOURCES[each.source.value]) for each in (heading, date) if each)
    return " / ".join(words)


def _names(paper: OldPaper) -> str:
    """Return where a paper lies below the folder, and the names of its other files."""
    folder, _slash, name = paper.shown.partition("/")[2].rpartition("/")
    first = f"{folder}/\n{name}" if folder else name
    others = (each.file.shown.rpartition("/")[2] for each in paper.files[1:])
    return "\n".join([first, *(f"+ {name}" for name in others)])


def _show_rest(outcome: Outcome) -> None:
    """Tell what cannot be imported and what is left out, each once."""
    failed = outcome.failed[outcome.told :]
    if failed:
        heading(_("Not possible:"))
        for each in failed:
            say(f"  {each.shown}", f"    {each.error}")
        say("")
    if not outcome.told_left_out:
        _show_left_out(outcome)
    outcome.told, outcome.told_left_out = len(outcome.failed), True


def _show_left_out(outcome: Outcome) -> None:
    left_out = [each for each in outcome.left_out if not each.known]
    if left_out:
        heading(_("Left out:"))
        for each in left_out[:_SHOWN]:
            say(f"  {each.shown}: {each.reason}")
        _say_more(len(left_out))
        say("")
    known = len(outcome.left_out) - len(left_out)
    if known:
        say(_("Files that are in the catalogue already: {count}", count=known))


def _say_more(count: int) -> None:
    if count > _SHOWN:
        say(_.n("… and {count} more", "… and {count} more", count - _SHOWN))


def _data(paper: OldPaper) -> dict[str, Any]:
    card = paper.card
    return {
        "files": [
            {"path": each.file.shown, "role": each.role.value, "text": each.outcome.status}
            for each in paper.files
        ],
        "heading": _proposed(card.proposals.heading),
        "document_date": _proposed(card.proposals.date),
        "number": _proposed(card.proposals.number),
        "year": _proposed(card.proposals.year),
        "fields": dict(card.fields),
        "remarks": [str(each) for each in paper.remarks],
    }


def _proposed(proposal: Proposal[Any] | None) -> dict[str, Any] | None:
    if proposal is None:
        return None
    return {
        "value": str(proposal.value),
        "source": proposal.source.value,
        "confidence": proposal.confidence,
    }


def _rest(outcome: Outcome) -> dict[str, Any]:
    return {
        "skipped": [
            {"path": each.shown, "reason": str(each.reason), "known": each.known}
            for each in outcome.left_out
        ],
        "failed": [{"path": each.shown, **each.error.as_dict()} for each in outcome.failed],
    }
