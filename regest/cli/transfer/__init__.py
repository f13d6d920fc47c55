"""`regest transfer`: files that go to an archive."""

from regest.cli.transfer.commands import transfer

__all__ = ["transfer"]
