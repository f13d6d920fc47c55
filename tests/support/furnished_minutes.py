"""Minutes in every state that a page shows: put up for signing, and signed and followed."""

from __future__ import annotations

import base64
from collections.abc import Callable
from pathlib import Path

CAME = ("Ветрова", "Грачёв", "Ильин", "Кедров", "Мохова", "Полевой")
# A picture of one grey dot stands for the scan of a signed paper.
SCAN = (
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg=="
)


def minutes(
    done: Callable[..., object],
    folder: Path,
    signed: str = "2026-11-13",
    draft: str = "2026-11-18",
) -> None:
    """Hold two meetings: one signed on paper, delivered and extracted, one put up for signing."""
    keeps = ("--as", "secretary")
    for day in (signed, draft):
        _held(done, day)
        done(*keeps, "minutes", "draft", day)
    done(
        "--as",
        "presidium",
        "minutes",
        "remark",
        draft,
        "--text",
        "Уточните формулировку пункта 1.1.",
    )
    done(*keeps, "minutes", "put-up", draft)
    done(*keeps, "minutes", "put-up", signed)
    scan = folder / "подпись.png"
    scan.write_bytes(base64.b64decode(SCAN))
    for capacity in ("secretary", "chairing"):
        paper = ("--paper", str(scan), "--on", signed, "--as-what", capacity)
        done(*keeps, "minutes", "sign", signed, *paper)
    done(*keeps, "minutes", "deliver", signed)
    done(*keeps, "minutes", "extract", signed, "--to", "Грачёв М.Е.")


def _held(done: Callable[..., object], day: str) -> None:
    keeps = ("--as", "secretary", "meeting")
    done(*keeps, "plan", "--on", day, "--at", "14:00", "--place", "г. Приобск")
    done(*keeps, "agenda", day, "--add", "О наставничестве", "--rapporteur", "Ветрова")
    done(*keeps, "arrive", day, *CAME)
    done(*keeps, "open", day)
    done(*keeps, "vote", day, "1", "--others", "for")
    term = ("--due", "16.12.2026")
    done(*keeps, "decide", day, "1", "Представить план работы.", "--executor", "Грачёв", *term)
    words = ("--executor-words", "руководители организаций-наставников")
    done(*keeps, "decide", day, "1", "Назначить наставников.", *words, *term)
    done(*keeps, "close", day, "--at", "15:00")
