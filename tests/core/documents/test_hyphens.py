"""A hyphen at a line's end is the word's own or the line's; the rest of the text tells."""

from __future__ import annotations

import pytest

from regest.core.documents.readers.hyphens import mend

B = "\ufffe"
LINES = "строка\n" * 30


@pytest.mark.parametrize(
    ("raw", "done"),
    [
        ("без переносов", "без переносов"),
        (f"пара наставник{B}кандидат\n", "пара наставник-кандидат\n"),
        (f"качество и каче{B}ство", "качество и качество"),
        (f"кто{B}нибудь {LINES}" + f"пере{B}нос " * 9, "кто-нибудь " + LINES + "перенос " * 9),
        (f"наставник-кандидат, наставник{B}кандидат, " + f"пере{B}нос " * 9,
         "наставник-кандидат, наставник-кандидат, " + "перенос " * 9),
        (f"{LINES}северо{B}западный", f"{LINES}северо-западный"),
        (f"у{B}пол{B}номоченный упол{B}номоченный", "уполномоченный уполномоченный"),
        (f"конец{B}", "конец-"),
    ],
)  # fmt: skip
def test_examples(raw: str, done: str) -> None:
    assert mend(raw) == done
