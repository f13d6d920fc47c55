"""What a check of the audit chain may find, each with a stable code.

C101 gap in the sequence · C102 hash does not fit · C103 signature missing or bad ·
C104 head differs · C105 printed anchor does not fit · C106 row differs from its last entry ·
C107 row without an entry · C108 row missing · C109 columns of an entry differ from its document ·
C110 table cannot be read
"""

from __future__ import annotations

from dataclasses import dataclass, field

from regest.core.base.messages import Message

GAP = "C101"
BAD_HASH = "C102"
BAD_SIGNATURE = "C103"
HEAD_DIFFERS = "C104"
ANCHOR_DIFFERS = "C105"
ROW_DIFFERS = "C106"
ROW_UNWITNESSED = "C107"
ROW_MISSING = "C108"
COLUMNS_DIFFER = "C109"
UNREADABLE = "C110"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is not as the chain says; `sequence` is the entry that it contradicts."""

    code: str
    message: Message
    sequence: int | None = None
    table: str = ""
    key: str = ""

    def as_dict(self, language: str | None = None) -> dict[str, object]:
        """Return `{code, message, sequence, table, key}` with the message in `language`."""
        return {
            "code": self.code,
            "message": self.message.text(language),
            "sequence": self.sequence,
            "table": self.table,
            "key": self.key,
        }


@dataclass(slots=True)
class Findings:
    """Collects findings, the first `limit` of them in full."""

    limit: int
    listed: list[Finding] = field(default_factory=list)
    unlisted: int = 0
    first_broken: int | None = None

    def add(
        self,
        code: str,
        message: Message,
        sequence: int | None = None,
        table: str = "",
        key: str = "",
    ) -> None:
        """Note a finding."""
        if sequence is not None and (self.first_broken is None or sequence < self.first_broken):
            self.first_broken = sequence
        if len(self.listed) < self.limit:
            self.listed.append(Finding(code, message, sequence, table, key))
        else:
            self.unlisted += 1
