"""A deployment in which every text that anybody may have written is something to run."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sqlalchemy import JSON, Column, Enum, String, Table
from sqlmodel import SQLModel
from sqlmodel.sql.sqltypes import AutoString

import regest.plugins.certificates.models
import regest.plugins.journal.models
import regest.plugins.membership.models
import regest.plugins.mentoring.models
import regest.plugins.protocols.models
import regest.web.app  # noqa: F401 - brings the tables of core with it
from regest.core.store.guards import trigger_names
from tests.support.payloads import rotated

# Codes, ids, digests and what the house reckons itself: nobody writes them, or they decide what is
# shown at all. Everything else is written by somebody, and so is whatever comes to be added.
CODES = {
    "account": {"login", "password_hash"},
    "act_ticket": {"purpose", "digest"},
    "api_token": {"token_hash"},
    "audit_entry": {
        "actor",
        "action",
        "object_type",
        "object_id",
        "document",
        "previous",
        "digest",
    },
    "audit_head": {"chain", "digest"},
    "audit_signature": {"digest", "key", "signature"},
    "body": {"kind"},
    "certificates_certificate": {"holder_key"},
    "certificates_copy": {"reason", "pdf_id", "docx_id"},
    "component": {"media_type", "sha256"},
    "deployment_fact": {"value"},
    "field_definition": {"kind"},
    "file": {"period"},
    "form_sheet": {"kind", "about", "key"},
    "idempotency_key": {"actor", "content", "record_id"},
    "index_queue": {"record_id"},
    "invitation": {"token_hash"},
    "job": {"kind", "subject", "arguments", "holder", "progress"},
    "journal_addressee_list": {"match_key", "standing"},
    "journal_dispatch": {"method", "message_id"},
    "journal_import": {"period", "sha256"},
    "journal_proposal": {"key", "original", "kind", "mark", "by_account"},
    "journal_request": {"rule", "term"},
    "kept_answer": {"asked", "answer"},
    "ledger": {"template", "provider"},
    "ledger_period": {"period", "template"},
    "link_type": {"provider"},
    "membership_application": {"missing"},
    "membership_consequence": {"provider", "code", "subject"},
    "membership_ending": {"kind", "share"},
    "membership_import": {"sha256"},
    "membership_informing": {"event"},
    "membership_order_line": {"kind"},
    "membership_process": {"match_key"},
    "mentoring_distance": {"one_key", "other_key"},
    "mentoring_line": {"criterion"},
    "mentoring_list": {"case_name", "chosen"},
    "mentoring_pair": {"criterion", "ending"},
    "mentoring_question": {"settlement"},
    "party": {"match_key", "merged_into"},
    "party_alias": {"match_key", "origin", "merge_id"},
    "party_declension": {"grammatical_case"},
    "party_moved": {"table_name", "column_name", "row_key", "dropped"},
    "protocols_delivery": {"method"},
    "protocols_extract": {"positions"},
    "protocols_handout": {"channel"},
    "protocols_item": {"question"},
    "protocols_meeting": {"quorum_rule", "quorum_value"},
    "protocols_minutes": {"term", "digest", "content"},
    "protocols_motion": {"question", "rule", "rule_value"},
    "protocols_notice": {"facts", "changes", "rule", "rule_value"},
    "protocols_participant": {"channel"},
    "protocols_point": {"mark"},
    "protocols_recipient": {"channel", "message_id"},
    "record": {"number", "number_match", "number_order", "period", "mark", "provider"},
    "record_class": {"ledger", "file_index", "default_mark", "provider"},
    "record_field": {"exact"},
    "record_history": {"action", "field"},
    "record_look": {"what", "channel"},
    "record_party": {"role"},
    "recovery_code": {"code_hash"},
    "revocation_list": {"sha256", "scope", "confirmed_by", "content"},
    "second_factor": {"secret", "offered"},
    "signature": {"sha256", "kind", "capacity", "scan_sha256", "seal"},
    "signature_demand": {"capacity"},
    "standing": {"authority_record_id"},
    "standing_kind": {"role", "provider"},
    "task": {"kind", "rule", "term"},
    "task_event": {"action", "old", "new"},
    "trusted_certificate": {"sha256", "certificate"},
    "visibility_key": {"class_name", "state", "mark"},
    "waiting_file": {"holder", "holder_id", "media_type", "sha256"},
    "web_session": {"waits_for"},
}
_WRITTEN = re.compile(r"[а-яё ]", re.IGNORECASE)


def texts() -> dict[str, list[str]]:
    """Return the columns of all tables that hold what somebody wrote."""
    found = {}
    for name, table in sorted(SQLModel.metadata.tables.items()):
        columns = [each.name for each in table.columns if _is_text(each)]
        kept = [each for each in columns if each not in CODES.get(name, ())]
        if kept:
            found[name] = kept
    return found


def unknown_codes() -> set[str]:
    """Return what `CODES` names that is no text column of any table."""
    tables = SQLModel.metadata.tables
    return {
        f"{table}.{column}"
        for table, columns in CODES.items()
        for column in columns
        if table not in tables or not _is_text_of(tables[table], column)
    }


def poison(folder: Path) -> int:
    """Write all payloads into every text of the SQLite deployment; return how many texts."""
    database = sqlite3.connect(folder / "regest.db")
    try:
        for each in trigger_names():
            database.execute(f"DROP TRIGGER IF EXISTS {each}")
        there = {row[0] for row in database.execute("SELECT name FROM sqlite_master")}
        written = 0
        for table, columns in texts().items():
            if table in there:
                written += _poison_table(database, table, columns)
        for table, column in _documents():
            if table in there:
                written += _poison_documents(database, table, column)
        database.commit()
    finally:
        database.close()
    return written


def _poison_table(database: sqlite3.Connection, table: str, columns: list[str]) -> int:
    rows = [row[0] for row in database.execute(f'SELECT rowid FROM "{table}"')]
    values = ", ".join(f'"{each}" = ?' for each in columns)
    for place, row in enumerate(rows):
        # The number keeps apart what has to differ.
        given = [f"{rotated(place + at)} {place}" for at in range(len(columns))]
        database.execute(f'UPDATE "{table}" SET {values} WHERE rowid = ?', [*given, row])
    return len(rows) * len(columns)


def _poison_documents(database: sqlite3.Connection, table: str, column: str) -> int:
    rows = database.execute(f'SELECT rowid, "{column}" FROM "{table}"').fetchall()
    for place, (row, text) in enumerate(rows):
        changed = json.dumps(_poisoned(json.loads(text or "null"), place), ensure_ascii=False)
        database.execute(f'UPDATE "{table}" SET "{column}" = ? WHERE rowid = ?', (changed, row))
    return len(rows)


def _poisoned(value: Any, place: int) -> Any:
    if isinstance(value, str):
        return rotated(place) if _WRITTEN.search(value) else value
    if isinstance(value, list):
        return [_poisoned(each, place + at) for at, each in enumerate(value)]
    if isinstance(value, dict):
        return {key: _poisoned(each, place) for key, each in value.items()}
    return value


def _documents() -> Iterator[tuple[str, str]]:
    for name, table in SQLModel.metadata.tables.items():
        for each in table.columns:
            if isinstance(each.type, JSON) and name not in {"role", "api_token"}:
                yield name, each.name


def _is_text_of(table: Table, name: str) -> bool:
    return name in table.columns and _is_text(table.columns[name])


def _is_text(column: Column[Any]) -> bool:
    textual = isinstance(column.type, String | AutoString) and not isinstance(column.type, Enum)
    return textual and not column.primary_key and not column.foreign_keys
