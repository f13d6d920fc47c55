"""A person's own key as it comes to be used once: never kept, and never shown in a trace."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class OwnKey:
    """A PKCS#12 file (.p12, .pfx), with the passphrase that opens it."""

    content: bytes = field(repr=False)
    passphrase: str = field(repr=False)
