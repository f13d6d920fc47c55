"""Checking the audit chain, printing its head as an anchor, handing it out for others to check.

Whoever holds a printed anchor can tell when anything at or before it was changed or cut off. What
was cut off after the last printed anchor cannot be told from work that was never done: that is not
promised.
"""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.exc import DBAPIError
from sqlmodel import Session, col, select

from regest.core.base.errors import UsageFault
from regest.core.base.messages import Message, _
from regest.core.store import findings as found
from regest.core.store.audit_chain import ChainState, lenient_text, ordered_rows, walk
from regest.core.store.audit_rows import compare
from regest.core.store.findings import Finding, Findings
from regest.core.store.tables import AuditEntry, AuditHead

EXPORT_FORMAT = "regest-audit-export-1"
LISTED = 1000
VERIFIER = Path(__file__).with_name("verify_audit.py")
_EXPORTED = (
    ("entry", "audit_entry", "sequence, previous, digest, document"),
    ("signature", "audit_signature", "sequence, digest, key, signature"),
)
_ANCHOR = re.compile(
    r"regest:(?P<chain>[0-9a-f]{8}):(?P<sequence>\d{1,18}):(?P<digest>[0-9a-f]{32})"
)


@dataclass(frozen=True, slots=True)
class Anchor:
    """A head as papers print it: the beginnings of chain id (8) and digest (32 hex digits)."""

    chain: str
    sequence: int
    digest: str

    @classmethod
    def of(cls, chain: str, sequence: int, digest: str) -> Anchor:
        """Return the anchor of a head."""
        return cls(chain[:8], sequence, digest[:32])

    @classmethod
    def parse(cls, line: str) -> Anchor:
        """Read a printed line; spaces and letter case do not matter.

        Raises:
            UsageFault: the line is no anchor.
        """
        parts = _ANCHOR.fullmatch("".join(line.split()).lower())
        if parts is None:
            raise UsageFault(
                "anchor_malformed",
                _("This is not an anchor of the event log: {line}", line=line),
                remedy=_("Copy the whole line from the paper: regest:XXXXXXXX:NUMBER:…"),
            )
        return cls(parts["chain"], int(parts["sequence"]), parts["digest"])

    def __str__(self) -> str:
        return f"regest:{self.chain}:{self.sequence}:{self.digest}"


@dataclass(frozen=True, slots=True)
class Verification:
    """What a check found: number of entries, the head as an anchor line, and what is broken.

    `first_broken` is the lowest sequence that a finding contradicts; `unlisted` counts findings
    beyond those listed.
    """

    entries: int
    head: str
    anchor: str
    first_broken: int | None
    findings: tuple[Finding, ...]
    unlisted: int = 0

    @property
    def ok(self) -> bool:
        """Whether nothing was found."""
        return not self.findings

    @property
    def promise(self) -> Message:
        """Say what this check can tell, and what it cannot."""
        if self.anchor:
            return _(
                "What was cut off after entry {sequence}, the printed anchor, cannot be noticed.",
                sequence=Anchor.parse(self.anchor).sequence,
            )
        return _(
            "Without a printed anchor a cut-off end of the log cannot be noticed: "
            "repeat with --anchor and the line from the latest paper."
        )

    def as_dict(self, language: str | None = None) -> dict[str, object]:
        """Return `{ok, entries, head, first_broken, findings, unlisted, promise}`."""
        return {
            "ok": self.ok,
            "entries": self.entries,
            "head": self.head,
            "first_broken": self.first_broken,
            "findings": [finding.as_dict(language) for finding in self.findings],
            "unlisted": self.unlisted,
            "promise": self.promise.text(language),
        }


def verify(
    session: Session, public_key: str, anchor: str | None = None, *, listed: int = LISTED
) -> Verification:
    """Check chain, signatures and head, and every audited row against its last entry.

    `session` should be a reader's, which sees one state; `public_key` is the deployment's, 64 hex
    digits; `anchor` a printed line; at most `listed` findings are told in full.

    Raises:
        UsageFault: `anchor` is malformed.
    """
    wanted = Anchor.parse(anchor) if anchor else None
    findings = Findings(listed)
    connection = session.connection()
    state = ChainState()
    try:
        with connection.begin_nested(), lenient_text(connection):
            state = walk(connection, public_key, findings, wanted.sequence if wanted else None)
    except DBAPIError as fault:
        findings.add(
            found.UNREADABLE,
            _("The event log cannot be read: {cause}", cause=str(fault.orig)),
            1,
            "audit_entry",
        )
    else:
        if wanted is not None:
            _check_anchor(wanted, state, findings)
        compare(connection, state.rows, findings)
    return Verification(
        state.entries,
        str(Anchor.of(state.chain, state.sequence, str(state.digest))),
        str(wanted or ""),
        findings.first_broken,
        tuple(findings.listed),
        findings.unlisted,
    )


def entry_of(session: Session, action: str, object_type: str, object_id: str) -> str:
    """Return the first entry of this act as an anchor line, or nothing when there is none."""
    wanted = (
        select(AuditEntry.sequence, AuditEntry.digest)
        .where(AuditEntry.object_id == object_id, AuditEntry.object_type == object_type)
        .where(AuditEntry.action == action)
        .order_by(col(AuditEntry.sequence))
    )
    found = session.exec(wanted).first()
    if found is None:
        return ""
    return str(Anchor.of(session.exec(select(AuditHead.chain)).one(), *found))


def head(session: Session) -> str:
    """Return the present head as a line to print on a paper."""
    chain, sequence, digest = session.exec(
        select(AuditHead.chain, AuditHead.sequence, AuditHead.digest)
    ).one()
    return str(Anchor.of(chain, sequence, digest))


def export(session: Session, folder: Path, public_key: str) -> Path:
    """Write `audit.jsonl` and the script that checks it into `folder`; return the former's path."""
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(VERIFIER, folder / VERIFIER.name)
    path = folder / "audit.jsonl"
    header = {
        "format": EXPORT_FORMAT,
        "chain": session.exec(select(AuditHead.chain)).one(),
        "public_key": public_key,
        "head": head(session),
        "how_to_check": "python3 verify_audit.py audit.jsonl --anchor LINE --key KEY, where LINE "
        "and KEY are read from a paper and not from this file",
    }
    connection = session.connection()
    with path.open("w", encoding="utf-8", newline="\n") as target, lenient_text(connection):
        target.write(_line(header))
        for kind, table, names in _EXPORTED:
            for row in ordered_rows(connection, table, names):
                target.write(_line({kind: row}))
    return path


def _line(content: Mapping[str, object]) -> str:
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"), default=str) + "\n"


def _check_anchor(wanted: Anchor, state: ChainState, findings: Findings) -> None:
    if wanted.chain != state.chain[:8]:
        findings.add(
            found.ANCHOR_DIFFERS,
            _(
                "The anchor is of another log: {printed}, this one is {chain}",
                printed=wanted.chain,
                chain=state.chain[:8],
            ),
            1,
        )
    elif wanted.sequence > state.sequence:
        findings.add(
            found.ANCHOR_DIFFERS,
            _(
                "The end of the log was cut off: it ends with entry {sequence}, "
                "but entry {printed} was printed",
                sequence=state.sequence,
                printed=wanted.sequence,
            ),
            state.sequence + 1,
        )
    elif wanted.sequence and not (state.anchored or "").startswith(wanted.digest):
        findings.add(
            found.ANCHOR_DIFFERS,
            _(
                "Entry {sequence} or one before it was rewritten: "
                "its hash differs from the printed one",
                sequence=wanted.sequence,
            ),
            wanted.sequence,
        )
