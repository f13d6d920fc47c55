"""Signatures within PDF files, checked in the child: who signed, and what was added afterwards.

A file may grow after it was signed (a second signature, a filled form). Whatever else is added or
shown anew makes the signature one of another document: attacks by incremental updates, hidden and
replaced content are told so (reliability A24).
"""

from __future__ import annotations

import datetime as dt
import io
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from asn1crypto import cms
from pyhanko.pdf_utils.generic import DictionaryObject
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.diff_analysis import DEFAULT_DIFF_POLICY, DiffResult, ModificationLevel
from pyhanko.sign.fields import enumerate_sig_fields
from pyhanko.sign.validation.errors import SignatureValidationError
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature
from pyhanko.sign.validation.status import SignatureCoverageLevel

from regest.core.base.messages import Message, _
from regest.core.base.text import one_line
from regest.core.hooks.signature_types import SignatureFinding, SignerAnswer, Trust
from regest.core.signatures.cms import certificates, stamps
from regest.core.signatures.cms.container import PARSING, NoContainer, signers_of
from regest.core.signatures.cms.judging import Stamp, tool, unreadable

_RANGE = re.compile(rb"/ByteRange\b")
_WHOLE_RANGE = re.compile(rb"/ByteRange\s*\[" + rb"\s*(\d{1,10})" * 4 + rb"\s*\]")
_HOLE = re.compile(rb"<([0-9A-Fa-f]*)>")
_MOST, _NAMES = 50, 200
_DETACHED = frozenset({"/adbe.pkcs7.detached", "/ETSI.CAdES.detached"})
_STAMP = "/DocTimeStamp"
_OF_PROGRAMS = frozenset({"/ModDate", "/Producer"})
_UNREADABLE = _("the PDF cannot be taken apart here")
_UNJUDGED = _("what was added after signing cannot be judged")
_FAULTS = (PdfError, SignatureValidationError, OSError, *PARSING)
# The signed bytes themselves do not fit: what was added later does not matter then.
_BYTES_SPEAK = frozenset({SignatureFinding.BROKEN, SignatureFinding.CHANGED})


@dataclass(frozen=True, slots=True)
class _File:
    """A PDF being checked; one that is not `strict` is taken apart by guessing."""

    content: bytes
    reader: PdfFileReader
    strict: bool
    trust: Trust


@dataclass(frozen=True, slots=True)
class _Field:
    """A field with a signature: its dictionaries, and the revision of the file it came with."""

    name: str
    own: DictionaryObject
    value: DictionaryObject
    revision: int


@dataclass(frozen=True, slots=True)
class _DocumentStamp:
    """A time-stamp of the whole document: it covers what stands `before` that byte."""

    before: int
    stamp: Stamp


class _Uncovered(NoContainer):
    """The container covers less than all that stands around it, or the file was cut."""

    def __init__(self) -> None:
        super().__init__(_("the signature does not cover the whole document"))


def checked(content: bytes, trust: Trust) -> list[SignerAnswer]:
    """Return what each signature within a PDF is worth, oldest first; empty without any."""
    if not _RANGE.search(content):
        return []
    try:
        reader, strict = _opened(content)
        fields = list(_filled(reader))[:_MOST]
    except _FAULTS:
        return _by_bytes_alone(content, trust)
    file = _File(content, reader, strict, trust)
    marked = [_stamp(file, each) for each in fields if _stamps(each)]
    return [_answer(file, each, marked) for each in fields if not _stamps(each)]


def _opened(content: bytes) -> tuple[PdfFileReader, bool]:
    """Return the file, and whether it keeps to the rules: only then additions can be judged."""
    try:
        return _unlocked(PdfFileReader(io.BytesIO(content), strict=True)), True
    except PdfError:
        return _unlocked(PdfFileReader(io.BytesIO(content), strict=False)), False


def _unlocked(reader: PdfFileReader) -> PdfFileReader:
    if reader.encrypted:
        reader.decrypt("")
    return reader


def _by_bytes_alone(content: bytes, trust: Trust) -> list[SignerAnswer]:
    """Return what can be said of a file that cannot be taken apart: whether the bytes changed."""
    found = list(_WHOLE_RANGE.finditer(content))[:_MOST]
    if not found:
        return [_unchecked(_UNREADABLE)]
    known = (*trust.others, *trust.roots)
    answers = []
    for each in found:
        try:
            covered, container = _covered(content, [int(number) for number in each.groups()])
            data = cms.ContentInfo.load(container)["content"]
            answer = certificates.answered(signers_of(data, covered, known)[0], trust)
        except (NoContainer, *PARSING):
            answer = replace(_unchecked(_UNREADABLE), finding=SignatureFinding.CHANGED)
        if answer.finding not in _BYTES_SPEAK:
            answer = _added(answer, SignatureFinding.UNCHECKED, _UNREADABLE)
        answers.append(answer)
    return answers


def _filled(reader: PdfFileReader) -> list[_Field]:
    """Return the fields that hold signatures or time-stamps of the document, oldest first."""
    found = []
    for name, value, field in enumerate_sig_fields(reader, filled_status=True):
        own, signature = field.get_object(), value.get_object()
        revision = reader.xrefs.get_last_change(own.raw_get("/V").reference)
        found.append(_Field(name, own, signature, revision))
    return sorted(found, key=lambda each: each.revision)


def _stamps(field: _Field) -> bool:
    return bool(field.value.get("/Type") == _STAMP)


def _stamp(file: _File, field: _Field) -> _DocumentStamp:
    """Return what a time-stamp of the whole document proves, and of how much of it."""
    try:
        embedded = EmbeddedPdfSignature(file.reader, field.own, field.name)
        covered = _covered_by(file, embedded)
        token = cms.ContentInfo.load(embedded.pkcs7_content)
        at = stamps.moment_of(token, covered, file.trust, certificates.answered)
        return _DocumentStamp(int(embedded.byte_range[1]), Stamp(at))
    except stamps.NoProof as fault:
        return _DocumentStamp(len(file.content), Stamp(None, (fault.remark,)))
    except (NoContainer, *_FAULTS):
        damaged = _("the time-stamp is damaged")
        return _DocumentStamp(len(file.content), Stamp(None, (damaged,)))


def _answer(file: _File, field: _Field, marked: Sequence[_DocumentStamp]) -> SignerAnswer:
    if field.value.get("/SubFilter") not in _DETACHED:
        return _unchecked(_("signatures of this kind within PDF files are not checked here"))
    try:
        embedded = EmbeddedPdfSignature(file.reader, field.own, field.name)
        covered = _covered_by(file, embedded)
        answer = _by_container(file, embedded, covered, marked)
    except _Uncovered as fault:
        finding = SignatureFinding.CHANGED
        return SignerAnswer(finding=finding, tool=tool(), remarks=(fault.reason,))
    except NoContainer as fault:
        return replace(unreadable(), remarks=(fault.reason,))
    except _FAULTS:
        return unreadable()
    if answer.finding in _BYTES_SPEAK:
        return answer
    return _with_additions(file, embedded, answer)


def _covered(content: bytes, byte_range: Sequence[int]) -> tuple[bytes, bytes]:
    """Return the bytes that were signed, and the container that stands between them.

    Raises:
        _Uncovered: what they leave out is more than the container itself.
    """
    start, length, rest, rest_length = byte_range
    end = rest + rest_length
    if start or not 0 < length < rest <= end <= len(content):
        raise _Uncovered
    hole = _HOLE.fullmatch(content, length, rest)
    if hole is None:
        raise _Uncovered
    return content[:length] + content[rest:end], bytes.fromhex(hole[1].decode())


def _covered_by(file: _File, embedded: EmbeddedPdfSignature) -> bytes:
    """Return the bytes that a signature covers; raises as `_covered` does."""
    covered, container = _covered(file.content, [int(each) for each in embedded.byte_range])
    if container != embedded.pkcs7_content:
        raise _Uncovered
    return covered


def _by_container(
    file: _File,
    embedded: EmbeddedPdfSignature,
    covered: bytes,
    marked: Sequence[_DocumentStamp],
) -> SignerAnswer:
    known = (*file.trust.others, *file.trust.roots)
    one = signers_of(embedded.signed_data, covered, known)[0]
    end = int(embedded.byte_range[2]) + int(embedded.byte_range[3])
    over = [each.stamp for each in marked if end <= each.before]
    moments = [each.at for each in over if each.at is not None]
    remarks = tuple(remark for each in over for remark in each.remarks)
    beside = Stamp(min(moments, default=None), remarks)
    answer = certificates.answered(one, file.trust, beside)
    if answer.claimed_at is None:
        answer = replace(answer, claimed_at=_claimed(embedded))
    return answer


def _claimed(embedded: EmbeddedPdfSignature) -> dt.datetime | None:
    """Return when the file says that it was signed; the container of PAdES does not say it."""
    try:
        told = embedded.self_reported_timestamp
    except _FAULTS:
        return None
    return told.astimezone(dt.UTC) if told is not None and told.tzinfo is not None else None


def _with_additions(
    file: _File, embedded: EmbeddedPdfSignature, answer: SignerAnswer
) -> SignerAnswer:
    """Return the answer with what was added to the file after this signature."""
    try:
        coverage = embedded.evaluate_signature_coverage()
        if coverage is SignatureCoverageLevel.ENTIRE_FILE:
            return answer
        if not file.strict or file.reader.xrefs.hybrid_xrefs_present:
            return _added(answer, SignatureFinding.UNCHECKED, _UNJUDGED)
        additions = _permitted(file, embedded, coverage)
    except _FAULTS:
        additions = None
    if additions is None:
        unchecked = answer.finding is SignatureFinding.UNCHECKED
        finding = SignatureFinding.UNCHECKED if unchecked else SignatureFinding.CHANGED
        return _added(answer, finding, _("content was added to the file after signing"))
    own = {name for name, _value, _field in enumerate_sig_fields(file.reader)}
    filled = ", ".join(one_line(each) for each in sorted(additions.changed_form_fields - own))
    if not filled:
        return answer
    remark = _("form fields were filled in after signing: {names}", names=filled[:_NAMES])
    return _added(answer, answer.finding, remark)


def _permitted(
    file: _File, embedded: EmbeddedPdfSignature, coverage: SignatureCoverageLevel
) -> DiffResult | None:
    """Return what was added; None when more was than may be after this signature."""
    # The library keeps it there for itself, and has typed it as nothing.
    embedded.coverage = coverage  # type: ignore[assignment]
    found = embedded.evaluate_modifications(DEFAULT_DIFF_POLICY)
    if not isinstance(found, DiffResult) or found.modification_level is ModificationLevel.OTHER:
        return None
    allowed = embedded.docmdp_level
    if allowed is not None and found.modification_level.value > allowed.value:
        return None
    latest = file.reader.xrefs.total_revisions - 1
    same = _titles(file.reader, embedded.signed_revision) == _titles(file.reader, latest)
    return found if same else None


def _titles(reader: PdfFileReader, revision: int) -> dict[str, object]:
    """Return what the file says of itself; programs that sign note only when they did."""
    then = reader.get_historical_resolver(revision)
    told = then.trailer_view.get_value_as_reference("/Info", optional=True)
    if told is None:
        return {}
    return {name: str(value) for name, value in then(told).items() if name not in _OF_PROGRAMS}


def _added(answer: SignerAnswer, finding: SignatureFinding, remark: Message) -> SignerAnswer:
    return replace(answer, finding=finding, remarks=(*answer.remarks, remark))


def _unchecked(why: Message) -> SignerAnswer:
    return SignerAnswer(finding=SignatureFinding.UNCHECKED, tool=tool(), remarks=(why,))
