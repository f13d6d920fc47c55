"""What the pages of the demonstration need: a port that is free, and accounts with passwords."""

from __future__ import annotations

import secrets
import socket
from collections.abc import Mapping
from pathlib import Path

from regest.core.deployment import Deployment
from regest.core.people.accounts import accept_invitation, invite
from regest.core.store.work import Actor
from regest.kit.founding import BUILT_IN

LOGINS = ("secretary", "chair", "member", "admin")


def give_passwords(folder: Path) -> Mapping[str, str]:
    """Give the accounts of the demonstration new random passwords; return them by login."""
    given = {login: secrets.token_urlsafe(12) for login in LOGINS}
    deployment = Deployment.open(folder, built_in=BUILT_IN)
    try:
        for login, password in given.items():
            with deployment.database.work(Actor("demo")) as work:
                accept_invitation(work, invite(work, login), password)
    finally:
        deployment.close()
    return given


def free_port() -> int:
    """Return a port of this machine that nobody listens at now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port
