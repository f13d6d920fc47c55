"""A Word template looked over before it is used: it holds text and fields, and runs nothing."""

from __future__ import annotations

import re
import zipfile
from typing import Any

from lxml import etree

from regest.core.base.messages import _
from regest.core.documents.archive import damaged, member, open_guarded
from regest.core.hooks.types import ExtractionFault

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_TYPES = "[Content_Types].xml"
_DOCUMENT = b"wordprocessingml.document.main+xml"
_MACROS = re.compile(r"vbaProject|vbaData|activeX/|macrosheets/", re.IGNORECASE)
# Links that Word follows or runs by itself; a hyperlink waits for somebody to press it.
_ACTIVE = re.compile(r"/(attachedTemplate|oleObject|control|frame|subDocument|aFChunk)$")
_OUTWARD = re.compile(r"\s*(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|IMPORT|LINK)\b", re.IGNORECASE)


def opened(content: bytes) -> zipfile.ZipFile:
    """Return the Word file in `content` once it is found harmless.

    Raises:
        ExtractionFault: it is no Word file (.docx), damaged, holds macros, or brings in what
            stands elsewhere.
    """
    archive = open_guarded(content)
    names = archive.namelist()
    if _TYPES not in names or "word/document.xml" not in names:
        raise ExtractionFault(_("it is no Word document (.docx)"))
    types = read(archive, _TYPES)
    if b"macroEnabled" in types or any(_MACROS.search(name) for name in names):
        raise ExtractionFault(_("it holds macros"))
    if _DOCUMENT not in types:
        raise ExtractionFault(_("it is no Word document (.docx)"))
    for name in names:
        if name.endswith(".rels"):
            _require_quiet(parsed(archive, name))
    return archive


def read(archive: zipfile.ZipFile, name: str) -> bytes:
    """Return a member unpacked."""
    with member(archive, name) as stream:
        return stream.read(archive.getinfo(name).file_size + 1)


def parsed(archive: zipfile.ZipFile, name: str) -> Any:
    """Return the root of a member that is XML; nothing outside it is looked at.

    Raises:
        ExtractionFault: it is no XML, or asks Word to bring in what stands elsewhere.
    """
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        root = etree.fromstring(read(archive, name), parser)
    except etree.XMLSyntaxError as fault:
        raise ExtractionFault(damaged()) from fault
    simple = (each.get(f"{WORD}instr") or "" for each in root.iter(f"{WORD}fldSimple"))
    long = (each.text or "" for each in root.iter(f"{WORD}instrText"))
    if any(_OUTWARD.match(instruction) for instruction in (*simple, *long)):
        raise ExtractionFault(_("it brings in what stands in other files"))
    return root


def _require_quiet(relations: Any) -> None:
    for each in relations:
        kind, outside = each.get("Type") or "", each.get("TargetMode") == "External"
        if _ACTIVE.search(kind) or (outside and not kind.endswith("/hyperlink")):
            raise ExtractionFault(_("it brings in what stands in other files"))
