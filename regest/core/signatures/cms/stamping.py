"""Puts marks upon PDF files and signs them inside (PAdES): jobs of the child, for `pades.py`."""

from __future__ import annotations

import asyncio
import contextlib
import datetime as dt
import io
import json
import math
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import cast

from asn1crypto import cms
from pyhanko.pdf_utils import generic, layout
from pyhanko.pdf_utils.content import PdfContent, PdfResources, ResourceType
from pyhanko.pdf_utils.crypt import PdfKeyNotAvailableError
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.pdf_utils.writer import PageObject
from pyhanko.sign import fields
from pyhanko.sign.signers.pdf_cms import PdfCMSSignedAttributes, SimpleSigner
from pyhanko.sign.signers.pdf_signer import PdfSignatureMetadata, PdfSigner
from pyhanko.stamp.static import StaticStampStyle

from regest.core.base.messages import _
from regest.core.documents.archive import damaged, locked
from regest.core.hooks.types import ExtractionFault
from regest.core.signatures.cms import bundle
from regest.core.signatures.cms.certificate_words import hexadecimal
from regest.core.signatures.cms.flattening import flattened, has_signatures
from regest.core.signatures.cms.free_space import Spot, Wanted, blank_sheet, placed
from regest.core.signatures.cms.keys import KeyFault, key_of
from regest.core.signatures.cms.leaves import sheets_of, sizes_of
from regest.core.signatures.cms.making import DIGEST, Reply, refused
from regest.core.signatures.cms.stamp_service import with_stamp

_A4 = (595.28, 841.89)
# In hexadecimal digits: a container with its certificates, and a time-stamp with its own.
_RESERVED = 32_768
# Places kept for others may be higher than their marks: those begin at the top.
_WHOLE = layout.SimpleBoxLayoutRule(layout.AxisAlignment.ALIGN_MID, layout.AxisAlignment.ALIGN_MAX)


def marked(given: bytes, *, names: str) -> Reply:
    """Return the PDF with its marks; `given` is a bundle of the PDF and of the drawn marks.

    Raises:
        ExtractionFault: the PDF cannot be read or written.
    """
    content, faces = bundle.unpack(given)
    with _told_faults():
        pages = _Pages(flattened(content), faces)
        for number, spot in enumerate(pages.spots(json.loads(names), may_grow=True)):
            pages.stamp(number, _sure(spot))
        return {}, [pages.written()]


def signed(given: bytes, *, names: str, moment: str, serial: str) -> Reply:
    """Return the PDF signed inside; `given`: the PDF, the drawn marks, PKCS#12 file, passphrase.

    The first of `names` signs now, places are kept for the others. `serial` is the number of the
    certificate that the mark is of. `{"refused": code, "day": …}` and no part when it is not
    signed.

    Raises:
        ExtractionFault: the PDF cannot be read or written.
    """
    content, faces, p12, passphrase = bundle.unpack(given)
    at = dt.datetime.fromisoformat(moment)
    try:
        key = key_of(p12, passphrase.decode(), at)
        if key.signing_cert is None or hexadecimal(key.signing_cert.serial_number) != serial:
            raise KeyFault("mark_of_another")
        with _told_faults():
            return {}, [_signed(_Pages(content, faces), json.loads(names), key, at)]
    except KeyFault as fault:
        return refused(fault), []


def stamped(content: bytes, *, url: str) -> Reply:
    """Return the PDF whose last signature bears a time-stamp (RFC 3161) of the service at `url`.

    Raises:
        ExtractionFault: the service gave none, or one of something else.
    """
    last = PdfFileReader(io.BytesIO(content)).embedded_signatures[-1]
    _start, length, rest, _length = (int(each) for each in last.byte_range)
    made = with_stamp(cms.ContentInfo.load(last.pkcs7_content), url).dump().hex().encode()
    room = rest - length - 2
    if len(made) > room:
        raise ExtractionFault(_("its answer is too long"))
    return {}, [content[: length + 1] + made.ljust(room, b"0") + content[rest - 1 :]]


def _signed(pages: _Pages, names: Sequence[str], key: SimpleSigner, at: dt.datetime) -> bytes:
    signer, *awaited = names
    kept = pages.kept_for(signer)
    if kept is not None:
        return pages.signed(key, at, fields.SigFieldSpec(kept), existing=True)
    spots = pages.spots(names, may_grow=not pages.signed_before)
    if None in spots:
        raise KeyFault("mark_without_room")
    own, *later = (pages.field_at(number, _sure(spot)) for number, spot in enumerate(spots))
    for name, spec in zip(awaited, later, strict=True):
        told = replace(spec, readable_field_name=name)
        fields.append_signature_field(pages.writer, told)
    return pages.signed(key, at, replace(own, readable_field_name=signer), existing=False)


class _Face(PdfContent):
    """A page of another PDF as a picture: what a mark looks like."""

    def __init__(self, faces: PdfFileReader, number: int, size: tuple[float, float]) -> None:
        box = layout.BoxConstraints(width=size[0], height=size[1])
        super().__init__(box=box)
        self._faces, self._number = faces, number

    def render(self) -> bytes:
        picture = self._ensure_writer.import_page_as_xobject(self._faces, self._number)
        self.set_resource(ResourceType.XOBJECT, generic.pdf_name("/Mark"), picture)
        return b"/Mark Do"


class _Pages:
    """A PDF that marks are put upon, by an update after its own bytes."""

    def __init__(self, content: bytes, faces: bytes) -> None:
        self.writer = IncrementalPdfFileWriter(io.BytesIO(content), strict=False)
        self.signed_before = has_signatures(self.writer.prev)
        self._content = content
        self._faces = PdfFileReader(io.BytesIO(faces))
        *self._sizes, _sheet = sizes_of(faces)
        self._heights: list[float] = []

    def spots(self, names: Sequence[str], *, may_grow: bool) -> list[Spot | None]:
        """Return where the marks of these signers go; sheets are added for them if they may be."""
        taken = dict(self._fields())
        sheets, found, sizes = sheets_of(self._content, names, taken)
        self._heights = [height for _width, height in sizes]
        wanted = [
            Wanted(*size, *(place if place is not None else (None, None)))
            for size, place in zip(self._sizes, found, strict=False)
        ]
        spots = placed(sheets, wanted)
        while may_grow and None in spots:
            left = [number for number, spot in enumerate(spots) if spot is None]
            again = placed([blank_sheet()], [replace(wanted[n], page=None) for n in left])
            page = self._add_sheet()
            for number, spot in zip(left, again, strict=True):
                spots[number] = replace(spot, page=page) if spot is not None else None
        return spots

    def stamp(self, number: int, spot: Spot) -> None:
        """Draw a mark upon a page."""
        left, bottom, right, top = self._corners(spot)
        style = self._style(number)
        box = layout.BoxConstraints(width=right - left, height=top - bottom)
        style.create_stamp(self.writer, box, {}).apply(spot.page, left, bottom)

    def field_at(self, number: int, spot: Spot) -> fields.SigFieldSpec:
        """Return the field of the signature whose mark has this number."""
        taken = {name for name, _value, _field in fields.enumerate_sig_fields(self.writer.prev)}
        free = (f"Signature{count}" for count in range(1, 1000))
        names = [name for name in free if name not in taken]
        return fields.SigFieldSpec(names[number], on_page=spot.page, box=self._corners(spot))

    def kept_for(self, signer: str) -> str | None:
        """Return the name of the empty field that is kept for a signer."""
        empty = fields.enumerate_sig_fields(self.writer.prev, filled_status=False)
        kept = (name for name, _value, field in empty if field.get_object().get("/TU") == signer)
        return next(kept, None)

    def signed(
        self, key: SimpleSigner, at: dt.datetime, spec: fields.SigFieldSpec, *, existing: bool
    ) -> bytes:
        """Return the file with a signature in that field, its picture being the first mark."""
        told = PdfSignatureMetadata(
            spec.sig_field_name, md_algorithm=DIGEST, subfilter=fields.SigSeedSubFilter.PADES
        )
        signer = PdfSigner(
            told, key, stamp_style=self._style(0), new_field_spec=None if existing else spec
        )
        session = signer.init_signing_session(self.writer, existing_fields_only=existing)
        session.system_time = at.replace(microsecond=0)
        ready = session.prepare_tbs_document(
            validation_info=None, bytes_reserved=_RESERVED, appearance_text_params=None
        )
        prepared, output = ready.digest_tbs_document()
        attributes = PdfCMSSignedAttributes(signing_time=session.system_time)
        asyncio.run(
            ready.perform_signature(
                document_digest=prepared.document_digest, pdf_cms_signed_attrs=attributes
            )
        )
        return cast("io.BytesIO", output).getvalue()

    def written(self) -> bytes:
        """Return the file as it is now."""
        made = io.BytesIO()
        self.writer.write(made)  # type: ignore[no-untyped-call]
        return made.getvalue()

    def _corners(self, spot: Spot) -> tuple[int, int, int, int]:
        """Return the box as PDF counts: from below."""
        high = math.floor(self._heights[spot.page])
        box = spot.box
        return box.left, high - box.bottom, box.right, high - box.top

    def _style(self, number: int) -> StaticStampStyle:
        face = _Face(self._faces, number, self._sizes[number])
        return StaticStampStyle(border_width=0, background=face, background_layout=_WHOLE)

    def _add_sheet(self) -> int:
        """Add a sheet with the heading of marks at the end; return its number."""
        heading = len(self._sizes)
        picture = self.writer.import_page_as_xobject(self._faces, heading)
        drawing = generic.StreamObject(stream_data=b"/Sheet Do")
        resources = PdfResources()  # type: ignore[no-untyped-call]
        resources.xobject["/Sheet"] = picture
        page = PageObject(  # type: ignore[no-untyped-call]
            self.writer.add_object(drawing), (0, 0, *_A4), resources.as_pdf_object()
        )
        self.writer.insert_page(page)  # type: ignore[no-untyped-call]
        self._heights.append(_A4[1])
        return len(self._heights) - 1

    def _fields(self) -> Iterator[tuple[int, list[list[float]]]]:
        """Yield the rectangles of fields and notes on each page: empty fields are not drawn."""
        count = int(self.writer.root["/Pages"]["/Count"])
        for number in range(count):
            found = self.writer.find_page_for_modification(number)  # type: ignore[no-untyped-call]
            page = found[0].get_object()
            notes = page.get("/Annots", generic.ArrayObject()).get_object()
            boxes = (
                each["/Rect"] for each in (one.get_object() for one in notes) if "/Rect" in each
            )
            yield number, [[float(side) for side in each] for each in boxes]


@contextlib.contextmanager
def _told_faults() -> Iterator[None]:
    """Tell in words why a PDF cannot be marked."""
    try:
        yield
    except PdfKeyNotAvailableError as fault:
        raise ExtractionFault(locked()) from fault
    except PdfError as fault:
        raise ExtractionFault(damaged()) from fault


def _sure(spot: Spot | None) -> Spot:
    if spot is None:
        raise KeyFault("mark_without_room")
    return spot
