"""What the page of a record shows, for one visitor: everything is read in one session."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlmodel import Session

from regest.core.base.messages import Titles
from regest.core.catalogue import cards, fileplan, record_rights, task_list, task_rights
from regest.core.catalogue.fields import FLAGS
from regest.core.catalogue.record_rights import CORRECT, FILE, LINK
from regest.core.catalogue.records import ENDED
from regest.core.catalogue.tables import LinkTypeRow, Record
from regest.core.catalogue.task_terms import TaskContext
from regest.core.catalogue.vocabulary import field_rows, link_types, titles
from regest.kit.pages import Visit
from regest.kit.words import OWN_FIELDS, PARTY_ROLES, state_word, task_state
from regest.web.record.history import Word, history_lines
from regest.web.retention.block import record_block

Values = dict[str, Any]
_OWN = ("heading", "document_date")


def values_of(session: Session, visit: Visit, record: Record) -> Values:
    """Return the values of the template for a record that the visitor may see."""
    reader, house = visit.reader, visit.house
    card = cards.card(session, reader, record)
    context = TaskContext.of(house.deployment, reader)
    rows = task_list.seen_of_record(session, context, house.deployment.database.today(), record.id)
    defined = {row.name: titles(row) for row in field_rows(session, record.class_name)}
    types = link_types(session)
    offers = record_rights.offered(reader, record)
    return {
        "card": {**card, "class_title": Titles(**card["class_title"])},
        "record": record,
        "state": state_word("record", record.state.value),
        "titled": lambda both: Titles(**both),
        "roles": PARTY_ROLES,
        "kinds": {row.name: row.kind for row in field_rows(session, record.class_name)},
        "flags": FLAGS,
        "text_state": lambda status: state_word("text", status),
        "tasks": [(row, task_state(task_list.plain(row))) for row in rows],
        "gives_tasks": task_rights.may_give(reader) and record.state not in ENDED,
        "history": history_lines(card, defined, {each.name: titles(each) for each in types}),
        "kept": record_block(session, visit, record),
        "offers": offers,
        "choices": _choices(session, offers, defined, types),
    }


def _choices(
    session: Session,
    offers: frozenset[str],
    defined: Mapping[str, Titles],
    types: Sequence[LinkTypeRow],
) -> Values:
    """Return what the forms let choose from; nothing for forms that are not shown."""
    correctable: dict[str, Word] = {name: OWN_FIELDS[name] for name in _OWN}
    correctable.update(defined)
    plan = fileplan.file_plan(session) if FILE in offers else []
    return {
        "fields": correctable if CORRECT in offers else {},
        "links": {each.name: titles(each) for each in types} if LINK in offers else {},
        "files": [each for each in plan if not each.reserve],
    }
