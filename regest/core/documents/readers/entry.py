"""The job that asks one extractor: loads it by name and gives back tidy text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from regest.core.base.messages import _
from regest.core.documents.cell import load
from regest.core.documents.tidy import TEXT_LENGTH, cut, tidy
from regest.core.documents.wire import pack
from regest.core.hooks.types import ExtractedText

NAME_LENGTH = 300


def extract(
    content: bytes, *, target: str, file_name: str
) -> tuple[Mapping[str, object], Sequence[bytes]]:
    """Return `{text, remarks, names, scanned}` and the contents of the embedded files `names`.

    Raises:
        ExtractionFault: the extractor says why it cannot read the content.
        TypeError: it gave back something else than `ExtractedText`.
    """
    found = load(target)(content, file_name)
    if not isinstance(found, ExtractedText):
        raise TypeError(f"{target} returned {type(found).__name__}")
    # Tidying shortens, so twice the limit is enough to start from.
    text, shortened = cut(tidy(found.text[: 2 * TEXT_LENGTH]))
    remarks = [pack(remark) for remark in found.remarks]
    if shortened or len(found.text) > 2 * TEXT_LENGTH:
        remarks.append(pack(_("The text was too long and was cut.")))
    names = [tidy(each.name)[:NAME_LENGTH] for each in found.embedded]
    return (
        {"text": text, "remarks": remarks, "names": names, "scanned": found.scanned_pages},
        [each.content for each in found.embedded],
    )
