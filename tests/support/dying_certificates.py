"""Processes that issue a batch of certificates, or take a register over, and die in the middle."""

from __future__ import annotations

import os
import signal
from collections.abc import Mapping
from pathlib import Path

from sqlalchemy import Engine, event

from regest.plugins.certificates import adopting, former_register, issuing
from regest.plugins.certificates.entitlement import Wanted
from regest.plugins.certificates.without import members_without
from tests.support.houses import opened_house

AT_COMMIT = 0


def issue_and_die(folder: Path, environment: Mapping[str, str], lines: int) -> None:
    """Issue certificates to everybody, and die after so many lines, or at the commit of all."""
    os.environ.update(environment)
    with opened_house(folder) as house:
        with house.read() as session:
            wanted = [Wanted(organisation=each.id) for each in members_without(house, session)]
        _watch(lines)
        issuing.issue(house, wanted)


def take_over_and_die(
    folder: Path, environment: Mapping[str, str], lines: int, content: bytes
) -> None:
    """Take a register over, and die after so many lines, or at the commit of all."""
    os.environ.update(environment)
    with opened_house(folder) as house:
        found = former_register.read(content, "register.csv")
        _watch(lines)
        adopting.adopt(house, found, "register.csv", "бланк испорчен")


def _watch(lines: int) -> None:
    written = 0

    def after(*given: object) -> None:
        nonlocal written
        rows = given[3] if isinstance(given[3], list) else [given[3]]
        written += len(rows) * str(given[2]).startswith("INSERT INTO certificates_certificate")
        if lines and written >= lines:
            os.kill(os.getpid(), signal.SIGKILL)

    def committed(_connection: object) -> None:
        if written:
            os.kill(os.getpid(), signal.SIGKILL)

    event.listen(Engine, "after_cursor_execute", after)
    if lines == AT_COMMIT:
        event.listen(Engine, "commit", committed)
