"""Whose backup it is: only one that a known key signed is restored."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from regest.core.base.errors import IntegrityBroken, Refusal, UsageFault
from regest.core.base.messages import _
from regest.core.base.secret_files import AUDIT_KEY
from regest.core.base.secret_files import FOLDER as SECRETS
from regest.core.preservation.backups.manifest import Manifest
from regest.core.store.chain import HeadSigner

_KEY = re.compile(r"[0-9a-f]{64}")


def require_trusted(
    found: Manifest, backup: Path, trusted: str = "", folders: Iterable[Path] = ()
) -> None:
    """Refuse a backup that no known key signed.

    Known are the key `trusted` (64 hex digits) or, where none is named, those of the deployments
    in `folders` and of the one that was backed up, if it is still there.

    Raises:
        UsageFault: `trust_key_wrong`, what is named is no key.
        Refusal: `backup_key_foreign`; `backup_key_unknown`, nothing here says whose key it is.
    """
    if trusted and not _KEY.fullmatch(trusted):
        raise UsageFault(
            "trust_key_wrong",
            _("This is no public key: {key}", key=trusted),
            remedy=_("Take the 64 digits that `regest init` has shown."),
        )
    known = {trusted} if trusted else set(_known((*folders, *_original(backup, found))))
    if found.public_key in known:
        return
    if known:
        raise Refusal(
            "backup_key_foreign",
            _("The backup is signed by another key: {key}", key=found.public_key),
            remedy=_("If it is the key of the deployment you want, say --trust-key {key}.",
                     key=found.public_key),
        )  # fmt: skip
    raise Refusal(
        "backup_key_unknown",
        _("Nothing here says whose key has signed the backup: {key}", key=found.public_key),
        remedy=_(
            "Compare it with the public key that `regest init` has shown, then say "
            "--trust-key {key}.",
            key=found.public_key,
        ),
    )


def public_key_of(folder: Path) -> str:
    """Return the public key of the deployment in `folder`; empty when it has none."""
    try:
        return HeadSigner.from_file(folder / SECRETS / AUDIT_KEY).public_key
    except IntegrityBroken:
        return ""


def _known(folders: Iterable[Path]) -> list[str]:
    return [key for key in map(public_key_of, folders) if key]


def _original(backup: Path, found: Manifest) -> list[Path]:
    """Return the folder of the original, unless a backup brings its own "original" along."""
    named = found.origin.get("folder", "")
    if not named or Path(named).resolve().is_relative_to(backup.resolve()):
        return []
    return [Path(named)]
