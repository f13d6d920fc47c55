"""Calls typst inside the child process: reads nothing but its template and our fonts."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path

import typst

_FONTS = ("fontpkg_pt_serif", "fontpkg_pt_sans")
_TEMPLATES = Path(__file__).parent / "typst"
_NOWHERE = "/nonexistent"
MISSING = "□"
# Letters and signs that PT Serif and PT Sans have beyond doubt.
_KNOWN = re.compile(r"[\x00-\x7e\xa0-\u017fЀ-ў№–—‘’“”„…«»•€™\u200b\u202f]")
_UNSHOWN = re.compile(r'the text `"(.+?)"` could not be displayed', re.DOTALL)
_ATTEMPTS = 60
_ANY_DAY = dt.datetime(2000, 1, 1, tzinfo=dt.UTC)
_PROBE = b'#set text(font: "PT Serif")\n#for it in json(bytes(sys.inputs.paper)) { par(it) }'


def typeset(
    content: bytes, *, template: str = "paper"
) -> tuple[Mapping[str, object], Sequence[bytes]]:
    """Return the PDF of a paper: `content` is its data as JSON, see `pdf.py` and `frames.py`.

    Raises:
        typst.TypstError: it cannot be set.
    """
    fonts = our_fonts()
    written = content.decode()
    unknown = frozenset(written) - frozenset(_KNOWN.findall(written))
    written = _marked(written, _unshown(unknown, fonts))
    try:
        return {}, [_paper(template, written, fonts)]
    except typst.TypstError as fault:
        if not _UNSHOWN.search(fault.message):
            raise
    # Some signs can be set alone and not where they stand.
    return {}, [_paper(template, _marked(written, unknown), fonts)]


def draw(content: bytes) -> tuple[Mapping[str, object], Sequence[bytes]]:
    """Return a drawing as a PNG picture of 200 dots to an inch: `content` is its data as JSON.

    Raises:
        typst.TypstError: it cannot be drawn.
    """
    fonts = our_fonts()
    written = content.decode()
    unknown = frozenset(written) - frozenset(_KNOWN.findall(written))
    compiler = _compiler(
        (_TEMPLATES / "drawing.typ").read_bytes(), _marked(written, _unshown(unknown, fonts)), fonts
    )
    made = compiler.compile(format="png", ppi=200)
    if not isinstance(made, bytes):
        raise TypeError("typst gave back no picture")
    return {}, [made]


def _paper(template: str, written: str, fonts: typst.Fonts) -> bytes:
    head = json.loads(written)
    noon = dt.datetime(**head["day"], hour=12, tzinfo=dt.UTC)
    source = (_TEMPLATES / f"{template}.typ").read_bytes()
    return _compile(source, written, fonts, tags=head["tags"], moment=noon)


def _marked(written: str, missing: Iterable[str]) -> str:
    return written.translate({ord(letter): MISSING for letter in missing})


def _unshown(letters: frozenset[str], fonts: typst.Fonts) -> set[str]:
    """Return those of `letters` that no font has: PDF/A allows no empty boxes by accident."""
    missing: set[str] = set()
    for _attempt in range(_ATTEMPTS):
        left = sorted(letters - missing)
        if not left:
            return missing
        try:
            _compile(_PROBE, json.dumps(left), fonts, tags=False, moment=_ANY_DAY)
        except typst.TypstError as fault:
            named = _UNSHOWN.search(fault.message)
            found = letters & frozenset(named[1] if named else ()) - missing
            if not found:
                return set(letters)
            missing |= found
        else:
            return missing
    return set(letters)


def our_fonts() -> typst.Fonts:
    """Return our fonts and the ones inside typst, which know more alphabets; none of the host's."""
    folders: list[Path] = []
    for package in _FONTS:
        found = find_spec(package)
        if found is None or not found.submodule_search_locations:
            raise ImportError(package)
        folders.append(Path(found.submodule_search_locations[0]) / "files")
    return typst.Fonts(include_system_fonts=False, font_paths=folders)


def _compile(
    template: bytes, written: str, fonts: typst.Fonts, *, tags: bool, moment: dt.datetime
) -> bytes:
    made = _compiler(template, written, fonts).compile(
        format="pdf", pdf_standards="a-2b", timestamp=moment, pdf_tags=tags
    )
    if not isinstance(made, bytes):
        raise TypeError("typst gave back no PDF")
    return made


def _compiler(template: bytes, written: str, fonts: typst.Fonts) -> typst.Compiler:
    return typst.Compiler(
        template,
        root=str(_TEMPLATES),
        font_paths=fonts,
        sys_inputs={"paper": written},
        package_path=_NOWHERE,
        package_cache_path=_NOWHERE,
    )
