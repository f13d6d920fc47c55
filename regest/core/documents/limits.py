"""How much of the machine a child process may take."""

from __future__ import annotations

from dataclasses import dataclass

# Files above this are not read for their text, whatever they are.
FILE_BYTES = 64_000_000


@dataclass(frozen=True, slots=True)
class Limits:
    """What one child may take: bytes, seconds of CPU and of the clock, open files.

    `total_seconds` bounds all children that one question needs; `answer_bytes` one message back.
    """

    memory_bytes: int = 1 << 30
    cpu_seconds: int = 10
    wall_seconds: float = 12.0
    total_seconds: float = 15.0
    answer_bytes: int = 96_000_000
    open_files: int = 32
    # A reader that must run a program on a file (catdoc) may raise its zero up to this.
    file_bytes: int = 64_000_000

    @classmethod
    def within(cls, cpu_seconds: int, memory_bytes: int) -> Limits:
        """Return limits whose clock leaves room for that much CPU time."""
        return cls(
            memory_bytes=memory_bytes,
            cpu_seconds=cpu_seconds,
            wall_seconds=cpu_seconds * 1.2,
            total_seconds=cpu_seconds * 1.5,
        )


LIMITS = Limits()
