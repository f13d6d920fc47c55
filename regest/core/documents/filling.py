"""Fills a Word template inside the child process; see `templates.py`."""

from __future__ import annotations

import io
import json
import re
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from copy import deepcopy
from typing import Any

from lxml import etree

from regest.core.documents.template_guard import WORD, opened, parsed, read
from regest.core.documents.templates import ROW_PREFIX, field_key
from regest.core.documents.typography import typeset_spaces

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_PART = re.compile(r"word/(document|header\d*|footer\d*|footnotes|endnotes)\.xml")
_FIELD = re.compile(r"\{\{\s*([^{}]{1,200}?)\s*\}\}")
_DAY = (1980, 1, 1, 0, 0, 0)
# Word wants each of these once in a document.
_ONCE = (f"{WORD}bookmarkStart", f"{WORD}bookmarkEnd")
_PARAGRAPH_ID = re.compile(r"\{http://schemas\.microsoft\.com/office/word/.+\}")

Given = tuple[Mapping[str, object], Sequence[bytes]]
Values = Mapping[str, str]


def fields(content: bytes) -> Given:
    """Return `{fields}`: the names that the template asks for, in order, each once."""
    archive = opened(content)
    return {"fields": list(_asked(archive).values())}, []


def fill(content: bytes, *, values: str, rows: str) -> Given:
    """Return the filled file, or `{fields}`: the names that `values` and `rows` do not know.

    Both are JSON: an object, and a list of objects whose names stand after «строка.».
    """
    known = _keyed(json.loads(values), "")
    repeated = [_keyed(row, ROW_PREFIX) for row in json.loads(rows)]
    archive = opened(content)
    missing = [name for key, name in _asked(archive).items() if not _known(key, known, repeated)]
    if missing:
        return {"fields": missing}, []
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as made:
        for name in archive.namelist():
            entry = zipfile.ZipInfo(name, _DAY)
            entry.compress_type = zipfile.ZIP_DEFLATED
            if _PART.fullmatch(name):
                made.writestr(entry, _filled(parsed(archive, name), known, repeated))
            else:
                made.writestr(entry, read(archive, name))
    return {"fields": []}, [target.getvalue()]


def _keyed(given: Mapping[str, str], prefix: str) -> Values:
    return {field_key(prefix + name): typeset_spaces(value) for name, value in given.items()}


def _known(key: str, known: Values, repeated: Sequence[Values]) -> bool:
    if key.startswith(ROW_PREFIX):
        return all(key in row for row in repeated)
    return key in known


def _asked(archive: zipfile.ZipFile) -> dict[str, str]:
    found: dict[str, str] = {}
    for name in sorted(name for name in archive.namelist() if _PART.fullmatch(name)):
        for paragraph in _paragraphs(parsed(archive, name)):
            for match in _FIELD.finditer(_whole(paragraph)):
                found.setdefault(field_key(match[1]), match[1])
    return found


def _paragraphs(root: Any) -> Iterator[Any]:
    """Yield the paragraphs that hold fields."""
    for paragraph in root.iter(f"{WORD}p"):
        if _FIELD.search(_whole(paragraph)):
            yield paragraph


def _texts(paragraph: Any) -> list[Any]:
    """Return the texts of a paragraph, without those of text boxes in it."""
    return [
        text
        for text in paragraph.iter(f"{WORD}t")
        if next(text.iterancestors(f"{WORD}p")) is paragraph
    ]


def _whole(paragraph: Any) -> str:
    return "".join(text.text or "" for text in _texts(paragraph))


def _filled(root: Any, known: Values, repeated: Sequence[Values]) -> bytes:
    # Values may hold braces: everything to be filled is found before the first is changed.
    single: list[Any] = []
    rows: dict[Any, None] = {}
    for paragraph in _paragraphs(root):
        row = next(paragraph.iterancestors(f"{WORD}tr"), None)
        if row is not None and ROW_PREFIX in field_key(_whole(paragraph)):
            rows[row] = None
        single.append(paragraph)
    for paragraph in single:
        if not any(row in rows for row in paragraph.iterancestors(f"{WORD}tr")):
            _fill_paragraph(paragraph, known)
    for row in rows:
        _repeat(row, known, repeated)
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True))


def _repeat(row: Any, known: Values, repeated: Sequence[Values]) -> None:
    """Put one copy of a table row for each of `repeated` in its place."""
    for values in repeated:
        copied = _copy(row)
        row.addprevious(copied)
        for paragraph in list(_paragraphs(copied)):
            _fill_paragraph(paragraph, {**known, **values})
    table = row.getparent()
    table.remove(row)
    if table.find(f"{WORD}tr") is None:
        table.getparent().remove(table)


def _fill_paragraph(paragraph: Any, known: Values) -> None:
    alone = _FIELD.fullmatch(_whole(paragraph).strip())
    if alone is None or paragraph.find(f"{WORD}pPr/{WORD}sectPr") is not None:
        _replace_all(paragraph, known)
        return
    key = field_key(alone[1])
    if not known[key] and paragraph.getparent().tag == f"{WORD}body":
        paragraph.getparent().remove(paragraph)
        return
    # A field with a paragraph to itself makes one of each line, each with its indent.
    for line in reversed(known[key].splitlines()[1:]):
        copied = _copy(paragraph)
        paragraph.addnext(copied)
        _replace_all(copied, {key: line})
    _replace_all(paragraph, {key: next(iter(known[key].splitlines()), "")})


def _replace_all(paragraph: Any, known: Values) -> None:
    texts, whole = _texts(paragraph), _whole(paragraph)
    for match in reversed(list(_FIELD.finditer(whole))):
        _replace(texts, match.start(), match.end(), known[field_key(match[1])])
    for text in texts:
        _lines(text)


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
    first, *rest = (text.text or "").split("\n")
    text.text = first
    after = text
    for line in rest:
        broken, more = etree.Element(f"{WORD}br"), etree.Element(f"{WORD}t")
        more.text = line
        more.set(_SPACE, "preserve")
        after.addnext(broken)
        broken.addnext(more)
        after = more


def _copy(element: Any) -> Any:
    copied = deepcopy(element)
    copied.tail = None
    for each in list(copied.iter()):
        if each.tag in _ONCE:
            each.getparent().remove(each)
            continue
        for name in [name for name in each.attrib if _PARAGRAPH_ID.match(name)]:
            del each.attrib[name]
    return copied
