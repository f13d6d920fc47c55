"""The content of an attached container (.p7m): our side; the container is read in a child."""

from __future__ import annotations

from regest.core.documents import child
from regest.core.signatures.cms import signer

_TAKE_OUT = "regest.core.signatures.cms.content_cell:take_out"


def content_within(container: bytes) -> bytes | None:
    """Return the file that a container holds; None for a detached or a damaged one.

    Without the libraries of certificate signatures (extra `pki`) nothing is opened.
    """
    if not signer.available():
        return None
    try:
        reply = child.work(_TAKE_OUT, container, {})
    except child.ChildFault:
        # What is wrong with it is told when its signatures are verified.
        return None
    return reply.parts[0] if reply.parts else None
