"""A maildir: a folder in which a mail server lays each message as a file of its own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from regest.api import Unavailable
from regest.plugins.journal.intake.mail.taking import MailboxUnavailable, Waiting
from regest.plugins.journal.words import _

_INFO = ":2,"
_SEEN = "S"


class Maildir:
    """Messages in `new`, and in `cur` those that nobody has seen; a taken one is marked as seen."""

    def __init__(self, folder: Path) -> None:
        """Take the folder that holds `new` and `cur`.

        Raises:
            MailboxUnavailable: it is no maildir.
        """
        self.folder = folder
        if not all((folder / name).is_dir() for name in ("cur", "new")):
            raise MailboxUnavailable(
                "maildir_wrong",
                _("{folder} is no maildir: it has no folders new and cur", folder=folder),
                remedy=_("Name the folder itself; single messages are taken by their names."),
            )

    def waiting(self) -> Iterator[Waiting]:
        """Yield the messages that were not taken yet, the oldest first."""
        found = [
            path
            for name in ("new", "cur")
            for path in (self.folder / name).iterdir()
            if not path.name.startswith(".") and (name == "new" or _SEEN not in _flags(path))
        ]
        # A link would bring in a file from anywhere.
        files = [path for path in found if path.is_file() and not path.is_symlink()]
        for path in sorted(files, key=lambda each: (each.stat().st_mtime_ns, each.name)):
            yield Waiting(str(path.relative_to(self.folder)), path.stat().st_size)

    def read(self, message: Waiting) -> bytes:
        """Return a message byte for byte as it came.

        Raises:
            Unavailable: it cannot be read.
        """
        try:
            return (self.folder / message.key).read_bytes()
        except OSError as fault:
            raise _untouchable(fault) from fault

    def settle(self, message: Waiting) -> None:
        """Mark a message as seen, as the programs that read mail do.

        Raises:
            Unavailable: the folder may not be changed.
        """
        path = self.folder / message.key
        flags = "".join(sorted({*_flags(path), _SEEN}))
        try:
            path.rename(self.folder / "cur" / f"{path.name.partition(_INFO)[0]}{_INFO}{flags}")
        except OSError as fault:
            raise _untouchable(fault) from fault


def _flags(path: Path) -> str:
    return path.name.partition(_INFO)[2]


def _untouchable(fault: OSError) -> Unavailable:
    return Unavailable(
        "message_unreadable",
        _("The message cannot be read or marked: {cause}", cause=fault.strerror or str(fault)),
        remedy=_("Check the rights to the folder."),
    )
