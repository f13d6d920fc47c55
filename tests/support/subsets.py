"""Deployments with some of our plugins and none of the others, which they never had."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Sequence
from itertools import combinations
from pathlib import Path

from regest.core.deployment import Deployment
from regest.core.founding import found
from regest.core.people.accounts import accept_invitation, invite
from regest.core.store.work import Actor
from regest.kit.founding import BUILT_IN
from tests.support.browser import PASSWORD
from tests.support.command_line import CommandLine
from tests.support.deeds import DEEDS

Subset = tuple[str, ...]
OURS: Subset = tuple(sorted(DEEDS))
LOGINS = ("secretary", "chair", "presidium", "member", "candidate", "officer", "admin", "auditor")
ALL: Sequence[Subset] = tuple(
    chosen for count in range(len(OURS) + 1) for chosen in combinations(OURS, count)
)
# Whatever two plugins, one of these has both, one has neither, and one has either alone.
SAMPLE: Sequence[Subset] = (
    (),
    ("certificates", "journal", "membership"),
    ("certificates", "mentoring", "protocols"),
    ("journal", "mentoring"),
    ("membership", "protocols"),
    OURS,
)


def found_bare(folder: Path) -> Path:
    """Found a rehearsal of the demo preset without a plugin; every account has a password."""
    found(folder, "demo", rehearsal=True, built_in=BUILT_IN)
    deployment = Deployment.open(folder, built_in=BUILT_IN)
    for login in LOGINS:
        with deployment.database.work(Actor("test")) as work:
            accept_invitation(work, invite(work, login), PASSWORD)
    deployment.close()
    return folder


def with_plugins(bare: Path, folder: Path, chosen: Subset) -> CommandLine:
    """Copy a bare deployment and switch these plugins on."""
    shutil.copytree(bare, folder)
    regest = CommandLine(folder)
    for name in chosen:
        regest.done("plugins", "enable", name)
    return regest


def pairs_covered(subsets: Sequence[Subset]) -> Iterator[tuple[str, str, bool, bool]]:
    """Yield which two plugins are on or off together in one of these subsets."""
    for chosen in subsets:
        for one, other in combinations(OURS, 2):
            yield one, other, one in chosen, other in chosen
