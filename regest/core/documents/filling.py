"""Fills a Word template inside the child process; see `templates.py`."""

from __future__ import annotations

import io
import json
import re
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from lxml import etree

from regest.core.base.messages import _
from regest.core.base.text import storable
from regest.core.documents.archive import damaged, member, open_guarded
from regest.core.hooks.types import ExtractionFault

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_PART = re.compile(r"word/(document|header\d*|footer\d*|footnotes|endnotes)\.xml")
_TYPE = b"wordprocessingml.document.main+xml"
_FIELD = re.compile(r"\{\{\s*([^{}]{1,200}?)\s*\}\}")
_DAY = (1980, 1, 1, 0, 0, 0)

Given = tuple[Mapping[str, object], Sequence[bytes]]


def fields(content: bytes) -> Given:
    """Return `{fields}`: the names that the template asks for, in order, each once."""
    archive = _opened(content)
    found: dict[str, str] = {}
    for name in _parts(archive):
        for _texts, whole in _paragraphs(_parsed(archive, name)):
            for match in _FIELD.finditer(whole):
                found.setdefault(_key(match[1]), match[1])
    return {"fields": list(found.values())}, []


def fill(content: bytes, *, values: str) -> Given:
    """Return the filled file, or `{fields}`: the names that `values` (JSON) does not know."""
    known = {_key(name): storable(value) for name, value in json.loads(values).items()}
    asked, _nothing = fields(content)
    names = asked["fields"]
    missing = [name for name in names if _key(name) not in known] if isinstance(names, list) else []
    if missing:
        return {"fields": missing}, []
    archive = _opened(content)
    parts = set(_parts(archive))
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as made:
        for info in archive.infolist():
            entry = zipfile.ZipInfo(info.filename, _DAY)
            entry.compress_type = zipfile.ZIP_DEFLATED
            filled = info.filename in parts
            body = _filled(archive, info.filename, known) if filled else _bytes(archive, info)
            made.writestr(entry, body)
    return {"fields": []}, [target.getvalue()]


def _opened(content: bytes) -> zipfile.ZipFile:
    archive = open_guarded(content)
    names = archive.namelist()
    if "[Content_Types].xml" not in names or "word/document.xml" not in names:
        raise ExtractionFault(_("it is no Word document (.docx)"))
    if _TYPE not in _bytes(archive, archive.getinfo("[Content_Types].xml")):
        raise ExtractionFault(_("it is no Word document (.docx)"))
    return archive


def _bytes(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    with member(archive, info.filename) as stream:
        return stream.read(info.file_size + 1)


def _parts(archive: zipfile.ZipFile) -> list[str]:
    return sorted(name for name in archive.namelist() if _PART.fullmatch(name))


def _parsed(archive: zipfile.ZipFile, name: str) -> Any:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        return etree.fromstring(_bytes(archive, archive.getinfo(name)), parser)
    except etree.XMLSyntaxError as fault:
        raise ExtractionFault(damaged()) from fault


def _paragraphs(root: Any) -> Iterator[tuple[list[Any], str]]:
    """Yield the texts of each paragraph, without those of text boxes in it, and their sum."""
    for paragraph in root.iter(f"{_W}p"):
        texts = [
            text
            for text in paragraph.iter(f"{_W}t")
            if next(text.iterancestors(f"{_W}p")) is paragraph
        ]
        whole = "".join(text.text or "" for text in texts)
        if "{{" in whole:
            yield texts, whole


def _filled(archive: zipfile.ZipFile, name: str, known: Mapping[str, str]) -> bytes:
    root = _parsed(archive, name)
    # Values may hold braces: all paragraphs are found before the first is changed.
    for texts, whole in list(_paragraphs(root)):
        for match in reversed(list(_FIELD.finditer(whole))):
            _replace(texts, match.start(), match.end(), known[_key(match[1])])
        for text in texts:
            _lines(text)
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True))


def _replace(texts: Sequence[Any], start: int, end: int, value: str) -> None:
    """Put `value` where its field begins and take the field's letters from all it spans."""
    place = 0
    for text in texts:
        body = text.text or ""
        first, last = max(start - place, 0), min(end - place, len(body))
        place += len(body)
        if first < last:
            begins = place - len(body) <= start
            text.text = body[:first] + (value if begins else "") + body[last:]
            text.set(_SPACE, "preserve")


def _lines(text: Any) -> None:
    """Turn the line ends of a text into those of Word."""
    first, *rest = (text.text or "").replace("\r\n", "\n").split("\n")
    text.text = first
    after = text
    for line in rest:
        broken, more = etree.Element(f"{_W}br"), etree.Element(f"{_W}t")
        more.text = line
        more.set(_SPACE, "preserve")
        after.addnext(broken)
        broken.addnext(more)
        after = more


def _key(name: str) -> str:
    return " ".join(name.casefold().split())
