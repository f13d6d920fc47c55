"""Making a deployment whole: founded from a preset, every plugin of the product switched on."""

from __future__ import annotations

import getpass
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from regest.core.deployment import Deployment
from regest.core.founding import Founded, found
from regest.core.store.work import Actor
from regest.index import builtin as index_parts
from regest.kit import builtin as kit_parts
from regest.kit.plugins import enable, own_plugins

BUILT_IN = {"index": index_parts, "kit": kit_parts}


@dataclass(frozen=True, slots=True)
class Established:
    """A deployment that is ready; `public_key` is that of the event log, in hexadecimal."""

    founded: Founded
    public_key: str
    rehearsal: bool
    plugins: tuple[str, ...]


def console_actor() -> Actor:
    """Return who acts without an account: the console, with the system's user by name or number."""
    try:
        user = getpass.getuser()
    except (KeyError, OSError):
        # In a container the number often has no name.
        user = str(os.getuid())
    return Actor(f"console:{user}")


def establish(
    folder: Path,
    preset: str = "empty",
    *,
    rehearsal: bool = False,
    step: Callable[[], None] = lambda: None,
) -> Established:
    """Make a deployment in `folder` and switch on every plugin that comes with the product.

    `step` is called after each part of the work, `1 + len(own_plugins())` times.

    Raises:
        Refusal: the folder is not empty.
        UsageFault: there is no such preset, or a file of it is wrong.
    """
    founded = found(folder, preset, rehearsal=rehearsal, built_in=BUILT_IN)
    step()
    actor = console_actor()
    deployment = Deployment.open(folder, built_in=BUILT_IN)
    try:
        for name in own_plugins():
            enable(deployment, actor, name)
            step()
        return Established(
            founded, deployment.signer.public_key, deployment.rehearsal, own_plugins()
        )
    finally:
        deployment.close()
