"""Secrets of a deployment: files in `secrets/` that their owner alone can read."""

from __future__ import annotations

import os
from pathlib import Path

from regest.core.base.errors import UsageFault
from regest.core.base.messages import _

FOLDER = "secrets"
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


def write_secret(folder: Path, name: str, content: bytes) -> Path:
    """Write a secret that only its owner can read, in place of an older one; return its path."""
    path = folder / FOLDER / name
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    draft = path.with_name(f".{name}.new")
    draft.unlink(missing_ok=True)
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())
    draft.replace(path)
    return path
