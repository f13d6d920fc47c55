"""What an attached container holds besides its signatures; called in a child alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from regest.core.base.messages import _
from regest.core.hooks.types import ExtractionFault
from regest.core.signatures.cms.container import (
    PARSING,
    NoContainer,
    own_content,
    signed_data,
)


def take_out(container: bytes) -> tuple[Mapping[str, object], Sequence[bytes]]:
    """Return the content as the only part; no part for a detached container.

    Raises:
        ExtractionFault: it is no container of signatures.
    """
    try:
        inside = own_content(signed_data(container))
    except NoContainer as fault:
        raise ExtractionFault(fault.reason) from fault
    except PARSING as fault:
        raise ExtractionFault(_("the file is no container of signatures")) from fault
    return {}, (inside,) if inside else ()
