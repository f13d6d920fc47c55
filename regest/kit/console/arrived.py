"""What signatures that came with a paper are worth, as commands tell it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from regest.core.base.messages import _
from regest.kit.console.output import say, warn

if TYPE_CHECKING:
    from regest.kit.arrived_signatures import SignatureLine


def tell_signatures(lines: Iterable[SignatureLine]) -> None:
    """Tell of each signature whose it is and what it is worth; of a bad one, what may be done."""
    for each in lines:
        told = _("{name}: {notice}", name=each.container or each.file, notice=each.line)
        if not each.bad:
            say(told)
            continue
        warn(told)
        if each.advice is not None:
            say(each.advice)
