"""Everything that can go wrong, as one tree; texts are translated at the edge.

RegestError
├── Refusal              a rule says no: names the rule, its clause and the way out      exit 1
│   ├── NotFound         nothing such, or not for this reader (the same words)
│   ├── Ambiguous        a reference fits several; carries the candidates
│   ├── Duplicate        DUP-1…3: looks registered already; carries the originals
│   ├── StaleVersion     somebody changed the record meanwhile
│   └── Unavailable      a plugin failed, the database is behind, a disk is full
├── UsageFault           the call itself is malformed                                    exit 2
└── IntegrityBroken      data is not what the witness says it was                        exit 3
"""

from __future__ import annotations

from collections.abc import Sequence

from regest.core.base.messages import Message, show


class RegestError(Exception):
    """Root of all errors of ours; `code` is stable and in English snake_case.

    `message` says what is not possible and the facts, `rule` names a rule (`REG-6`,
    `journal.late`), `clause` its source («п. 4.7 Положения»), `remedy` the way out.
    """

    exit_code = 1

    def __init__(
        self,
        code: str,
        message: Message,
        *,
        rule: str = "",
        clause: str = "",
        remedy: Message | None = None,
    ) -> None:
        super().__init__(code)
        self.code = code
        self.message = message
        self.rule = rule
        self.clause = clause
        self.remedy = remedy

    def __str__(self) -> str:
        return self.text()

    def text(self, language: str | None = None) -> str:
        """Return message, clause and remedy as one paragraph in `language`."""
        body = self.message.text(language).rstrip(".")
        source = self.clause or self.rule
        parts = [f"{body} ({source})." if source else f"{body}."]
        if self.remedy is not None:
            parts.append(self.remedy.text(language))
        return " ".join(parts)

    def as_dict(self, language: str | None = None) -> dict[str, object]:
        """Return `{code, message, rule, clause, remedy}` with texts in `language`."""
        return {
            "code": self.code,
            "message": self.message.text(language),
            "rule": self.rule,
            "clause": self.clause,
            "remedy": self.remedy.text(language) if self.remedy is not None else "",
        }


class Refusal(RegestError):
    """A rule says no; nothing was changed."""


class NotFound(Refusal):
    """Nothing such exists, or this reader may not know that it does."""


class _WithCandidates(Refusal):
    """A refusal that shows the records it is about."""

    def __init__(
        self,
        code: str,
        message: Message,
        candidates: Sequence[object],
        *,
        rule: str = "",
        clause: str = "",
        remedy: Message | None = None,
    ) -> None:
        super().__init__(code, message, rule=rule, clause=clause, remedy=remedy)
        self.candidates = tuple(candidates)

    def as_dict(self, language: str | None = None) -> dict[str, object]:
        """Return the refusal with `candidates`: their printed forms."""
        shown = [show(candidate, language) for candidate in self.candidates]
        return {**super().as_dict(language), "candidates": shown}


class Ambiguous(_WithCandidates):
    """A reference fits several records; `candidates` are what to choose from."""


class Duplicate(_WithCandidates):
    """The paper looks registered already (DUP-1…2); `candidates` are the originals."""


class StaleVersion(Refusal):
    """The record was changed since the caller read it."""


class Unavailable(Refusal):
    """The deployment cannot do this now: a plugin failed, the database is behind or locked."""


class UsageFault(RegestError):
    """The call itself is malformed."""

    exit_code = 2


class IntegrityBroken(RegestError):
    """Data differs from what the audit chain, the ledger or a checksum says."""

    exit_code = 3
