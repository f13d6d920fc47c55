"""QR codes as squares: drawn by `pdf.py`, a picture for `docx.py`."""

from __future__ import annotations

import io
from itertools import groupby

import segno

QUIET_ZONE = 4
LONGEST = 1_000


def code_of(text: str) -> segno.QRCode:
    """Return the code of `text`, of which 15 % may be damaged.

    Raises:
        ValueError: it is empty or longer than 1,000 characters.
    """
    if not 0 < len(text) <= LONGEST:
        raise ValueError("a QR code takes 1 to 1,000 characters")
    return segno.make_qr(text, error="m", encoding="utf-8")


def runs(text: str) -> tuple[int, list[tuple[int, int, int]]]:
    """Return the side in squares, quiet zone included, and each dark run as x, y, length."""
    code = code_of(text)
    found: list[tuple[int, int, int]] = []
    lines = list(code.matrix_iter(border=QUIET_ZONE))
    for y, line in enumerate(lines):
        x = 0
        for dark, squares in groupby(line):
            length = len(list(squares))
            if dark:
                found.append((x, y, length))
            x += length
    return len(lines), found


def picture(text: str) -> bytes:
    """Return the code as a PNG picture."""
    target = io.BytesIO()
    code_of(text).save(target, kind="png", scale=8, border=QUIET_ZONE)
    return target.getvalue()
