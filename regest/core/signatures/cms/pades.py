"""Renditions with visible marks: our side. The frozen original is read and never touched.

What is made here is kept as a rendition beside the original, whose bytes the signatures are upon.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Sequence

from regest.core.base.errors import Refusal
from regest.core.base.messages import Message, _
from regest.core.documents import child
from regest.core.signatures.cms import bundle
from regest.core.signatures.cms.maker import signed_by, stamped_by
from regest.core.signatures.cms.mark import CLAUSE, Mark, drawn

_MARKED = "regest.core.signatures.cms.stamping:marked"
_SIGNED = "regest.core.signatures.cms.stamping:signed"
_STAMPED = "regest.core.signatures.cms.stamping:stamped"


def marked(content: bytes, marks: Sequence[Mark], *, language: str = "ru") -> bytes:
    """Return a rendition of a PDF that shows a mark for each signature; it is signed by nobody.

    For signatures made outside (`.sig`): their containers stay beside the original. Each mark
    stands by its signer's name when there is room, else under the last text, else on a sheet added
    at the end; none covers anything. A PDF with signatures of its own keeps their pictures.

    Raises:
        Refusal: `mark_failed`, the PDF cannot be read or is locked.
        Unavailable: the marks could not be set.
    """
    given = bundle.pack([content, drawn(marks, language=language)])
    names = json.dumps([each.signer for each in marks])
    try:
        return child.work(_MARKED, given, {"names": names}).parts[0]
    except child.ChildFault as fault:
        raise _failed(fault.reason) from fault


def copy(
    content: bytes,
    mark: Mark,
    p12: bytes,
    passphrase: str,
    *,
    moment: dt.datetime,
    awaited: Sequence[str] = (),
    stamp_url: str = "",
    language: str = "ru",
) -> bytes:
    """Return a copy of a PDF signed inside (PAdES), the mark being the signature's picture.

    The first signer gives the frozen original, each further one the copy of the one before, to
    which the signature is added without touching theirs. `awaited` are the names of those who will
    sign after the first: places are kept for them, since nothing can be added to signed pages
    but signatures. `mark` is of the certificate in `p12`, found valid (`mark_of`). `moment`,
    `stamp_url` and the key: as in `maker.detached`.

    Raises:
        Refusal: those of `maker.detached`; `mark_of_another`, the mark is of another certificate;
            `mark_without_room`, the copy has no place left for this signer; `mark_failed`.
        Unavailable: it could not be made.
    """
    given = [content, drawn([mark], awaited, language=language), p12, passphrase.encode()]
    arguments = {
        "moment": moment.isoformat(),
        "names": json.dumps([mark.signer, *awaited]),
        "serial": mark.certificate,
    }
    made = signed_by(_SIGNED, given, arguments)
    return stamped_by(_STAMPED, made, stamp_url) if stamp_url else made


def _failed(reason: Message) -> Refusal:
    return Refusal(
        "mark_failed",
        _("The marks cannot be put upon the file: {reason}", reason=reason),
        rule="STM-1",
        clause=CLAUSE,
        remedy=_("Keep the signature as a file beside the document."),
    )
