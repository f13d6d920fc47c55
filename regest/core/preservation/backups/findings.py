"""What a trial of a backup may find, each with a stable code.

B201 manifest or signature · B202 file missing · B203 file changed · B204 blob missing ·
B205 blob changed · B206 no plain file · B207 file that nobody listed · B208 rows counted
otherwise · B209 head of the event log differs · B210 blob damaged before the backup · B220 a check
of the restored system failed
"""

from __future__ import annotations

from dataclasses import dataclass

from regest.core.base.messages import Message

MANIFEST = "B201"
FILE_MISSING = "B202"
FILE_CHANGED = "B203"
BLOB_MISSING = "B204"
BLOB_CHANGED = "B205"
NOT_PLAIN = "B206"
UNLISTED = "B207"
COUNTS_DIFFER = "B208"
HEAD_DIFFERS = "B209"
BLOB_DAMAGED_BEFORE = "B210"
CHECK_FAILED = "B220"
# The backup is whole all the same: it holds what the deployment held.
HARMLESS = frozenset({UNLISTED, BLOB_DAMAGED_BEFORE})


@dataclass(frozen=True, slots=True)
class BackupFinding:
    """One thing that is not as it should be; `subject` is a path, a hash, a table or a check."""

    code: str
    message: Message
    subject: str = ""

    @property
    def harmless(self) -> bool:
        """Whether the backup can be relied on all the same."""
        return self.code in HARMLESS

    def as_dict(self, language: str | None = None) -> dict[str, object]:
        """Return `{code, message, subject}` with the message in `language`."""
        return {
            "code": self.code,
            "message": self.message.text(language),
            "subject": self.subject,
        }
