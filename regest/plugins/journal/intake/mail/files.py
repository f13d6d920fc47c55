"""Messages and papers that are files: they stay where they are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from regest.api import components
from regest.plugins.journal.intake.mail.taking import Waiting


class MessageFiles:
    """Files that a person named; each is a message, or a paper that came alone."""

    def __init__(self, paths: Sequence[Path]) -> None:
        self.paths = paths

    def waiting(self) -> Iterator[Waiting]:
        """Yield the files in the order in which they were named."""
        for path in self.paths:
            yield Waiting(str(path), path.stat().st_size, path.name)

    def read(self, message: Waiting) -> bytes:
        """Return the bytes of a file.

        Raises:
            UsageFault: it may not be read.
        """
        return components.read_file(Path(message.key))

    def settle(self, message: Waiting) -> None:
        """Leave the file as it is: it is the person's own."""
