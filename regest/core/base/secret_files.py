"""Secrets of a deployment: files in `secrets/` that their owner alone can read."""

from __future__ import annotations

from pathlib import Path

from regest.core.base.errors import UsageFault
from regest.core.base.messages import _

FOLDER = "secrets"
AUDIT_KEY = "audit.key"
_OTHERS = 0o077


def read_secret(folder: Path, name: str) -> bytes | None:
    """Return the secret `name` of the deployment in `folder`, or None when there is none.

    Raises:
        UsageFault: `secret_exposed`, others than the owner could read the file.
    """
    path = folder / FOLDER / name
    try:
        status = path.stat()
    except FileNotFoundError:
        return None
    if status.st_mode & _OTHERS:
        raise UsageFault(
            "secret_exposed",
            _("The secret {file} can be read by others than its owner", file=path),
            remedy=_("Run: {command}", command=f"chmod 600 {path}"),
        )
    return path.read_bytes()
