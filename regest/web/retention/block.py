"""«Как рассчитан срок» for the pages of a record and of a file; `term.html` shows it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from sqlmodel import Session

from regest.core.base.rules import Rulebook
from regest.core.catalogue.tables import File, Record
from regest.core.retention.record_terms import record_term
from regest.core.retention.terms import term_of
from regest.kit.pages import Visit
from regest.kit.retention_terms import term_words

Block = Mapping[str, Any]


def file_block(session: Session, visit: Visit, file: File) -> Block | None:
    """Return what `term_block` of `retention/term.html` shows of a file; None without a term."""
    rules, today = _now(visit)
    term = term_of(session, file, rules, today)
    if term is None:
        return None
    return {
        "term": term_words(term.chosen),
        "dates": term.dates,
        "transfer_from": term.transfer_from,
        "sentences": term.sentences,
        "note": term.chosen.candidate.note,
    }


def record_block(session: Session, visit: Visit, record: Record) -> Block | None:
    """Return the same of a record: by its file, or by what its kind goes to."""
    rules, today = _now(visit)
    term = record_term(session, record, rules, today)
    if term is None:
        return None
    return {
        "index": term.index,
        "title": term.title,
        "term": term_words(term.chosen),
        "dates": term.dates,
        "transfer_from": term.file.transfer_from if term.file is not None else None,
        "sentences": term.sentences,
        "note": term.chosen.candidate.note,
    }


def _now(visit: Visit) -> tuple[Rulebook, dt.date]:
    deployment = visit.house.deployment
    return deployment.rules, deployment.database.today()
