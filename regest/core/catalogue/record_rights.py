"""Who may change a record in which way (domain 10.3); pages show what services allow.

Permissions are named `record.correct` and so on; whoever wrote a draft may always change it.
"""

from __future__ import annotations

from regest.core.catalogue.records import ENDED
from regest.core.catalogue.tables import Record, RecordState
from regest.core.people.access import Reader

ATTACH = "record.attach"
CORRECT = "record.correct"
LINK = "record.link"
FILE = "record.file"
MARK = "record.mark"
DROP = "drop"

_OF_WRITERS = frozenset({ATTACH, CORRECT})


def may_change(reader: Reader, record: Record, permission: str) -> bool:
    """Say whether the reader may change a record that is seen in this way."""
    writes = record.state is RecordState.DRAFT and record.drafted_by == reader.login
    return (writes and permission in _OF_WRITERS) or reader.may(permission, record.class_name)


def require_changing(reader: Reader, record: Record, permission: str) -> None:
    """Refuse unless the reader may change the record in this way.

    Raises:
        Refusal: `permission_missing`.
    """
    if not may_change(reader, record, permission):
        reader.require(permission, record.class_name)


def offered(reader: Reader, record: Record) -> frozenset[str]:
    """Return what the reader may do with a record as it stands: permissions, and `drop`."""
    if record.state in ENDED:
        return frozenset()
    found = {each for each in (ATTACH, CORRECT, LINK, MARK) if may_change(reader, record, each)}
    if record.state is RecordState.DRAFT:
        found |= {DROP} if CORRECT in found else set()
    elif may_change(reader, record, FILE):
        found.add(FILE)
    return frozenset(found)
