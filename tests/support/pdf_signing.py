"""PDF files signed inside, as other programs sign them, and what is made of them afterwards."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Callable
from typing import cast

from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.generic import pdf_name
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.fields import MDPPerm, SigFieldSpec, SigSeedSubFilter
from pyhanko.sign.signers.cms_embedder import PdfCMSEmbedder, SigIOSetup, SigMDPSetup, SigObjSetup
from pyhanko.sign.signers.pdf_byterange import PdfSignedData

from tests.support.pki import Holder, signed, time_stamp

Change = Callable[[IncrementalPdfFileWriter], None]


def signed_inside(
    content: bytes,
    holder: Holder,
    *,
    field: str = "Signature1",
    at: dt.datetime | None = None,
    locked: MDPPerm | None = None,
) -> bytes:
    """Return the PDF with a signature that covers it; `locked` says what may change afterwards."""
    return embedded(content, lambda covered: signed(holder, covered, at=at), field, locked=locked)


def stamped_inside(content: bytes, stamper: Holder, at: dt.datetime) -> bytes:
    """Return the PDF with a time-stamp upon all of it."""
    return embedded(
        content,
        lambda covered: time_stamp(stamper, covered, at),
        "Stamp1",
        kind="/DocTimeStamp",
        subfilter=SigSeedSubFilter.ETSI_RFC3161,
    )


def embedded(
    content: bytes,
    make: Callable[[bytes], bytes],
    field: str = "Signature1",
    *,
    kind: str = "/Sig",
    subfilter: SigSeedSubFilter = SigSeedSubFilter.PADES,
    locked: MDPPerm | None = None,
    crippled: bool = False,
) -> bytes:
    """Return the PDF with whatever `make` returns for the bytes that the signature covers.

    A `crippled` file was broken before it was signed.
    """
    writer = IncrementalPdfFileWriter(io.BytesIO(content))
    steps = PdfCMSEmbedder(new_field_spec=SigFieldSpec(field)).write_cms(field, writer)
    next(steps)
    place = PdfSignedData(pdf_name(kind), subfilter=subfilter, bytes_reserved=16_384)
    rules = SigMDPSetup("sha256", certify=True, docmdp_perms=locked) if locked else None
    steps.send(SigObjSetup(sig_placeholder=place, mdp_setup=rules))
    prepared, output = steps.send(SigIOSetup(md_algorithm="sha256"))
    written = cast("io.BytesIO", output)
    told = written.getvalue()
    start, end = prepared.reserved_region_start, prepared.reserved_region_end
    if crippled:
        told = told.replace(b"startxref", b"startxxxx")
    steps.send(make(told[:start] + told[end:]))
    made = written.getvalue()
    return made.replace(b"startxref", b"startxxxx") if crippled else made


def added(content: bytes, change: Change) -> bytes:
    """Return the PDF with an update after its own bytes, as anybody can write one."""
    writer = IncrementalPdfFileWriter(io.BytesIO(content))
    change(writer)
    made = io.BytesIO()
    writer.write(made)  # type: ignore[no-untyped-call]
    return made.getvalue()


def dictionary(**entries: object) -> generic.DictionaryObject:
    """Return a dictionary of a PDF; a text is a name there."""
    told = {
        pdf_name(f"/{name}"): pdf_name(f"/{value}") if isinstance(value, str) else value
        for name, value in entries.items()
    }
    return generic.DictionaryObject(told)  # type: ignore[no-untyped-call]


def rectangle(*sides: int) -> generic.ArrayObject:
    """Return a rectangle of a PDF."""
    return generic.ArrayObject(map(generic.FloatObject, sides))


def page_of(writer: IncrementalPdfFileWriter, number: int = 0) -> generic.DictionaryObject:
    """Return a page that is to be changed."""
    found = writer.find_page_for_modification(number)  # type: ignore[no-untyped-call]
    page = found[0].get_object()
    writer.update_container(page)
    assert isinstance(page, generic.DictionaryObject)
    return page
