"""`regest fileplan`: the file plan of a year, from its draft to the summary entry."""

from regest.cli.fileplan import (  # noqa: F401 — they add their commands
    changing,
    importing,
    reading,
    rows,
)
from regest.cli.fileplan.group import fileplan

__all__ = ["fileplan"]
