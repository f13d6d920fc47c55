"""The words that close a journal (JRN-1): «Всего в журнале зарегистрировано 215 …»."""

from __future__ import annotations

from collections.abc import Iterator

from regest.api import closing, numerals

Count = closing.PeriodCount


def closing_entry(count: Count, language: str) -> str:
    """Return the closing entry of a journal in the language of the papers, as one sentence."""
    parts = "; ".join(_parts(count, language))
    if language == "en":
        including = f", including: {parts}" if parts else ""
        return f"{_english(count)}{including}."
    including = f", в том числе: {parts}" if parts else ""
    return f"{_russian(count)}{including}."


def _russian(count: Count) -> str:
    words = numerals.in_words(count.issued, "ru")
    verb = numerals.agreed(count.issued, "зарегистрирован", "зарегистрировано", "зарегистрировано")
    documents = numerals.agreed(count.issued, "документ", "документа", "документов")
    told = f"Всего в журнале {verb} {count.issued} ({words}) {documents}"
    if count.last > 1:
        return f"{told} с № 1 по № {count.last}"
    return f"{told} под № 1" if count.last else told


def _english(count: Count) -> str:
    words = numerals.in_words(count.issued, "en")
    documents = "document is" if count.issued == 1 else "documents are"
    told = f"In all {count.issued} ({words}) {documents} registered in the journal"
    if count.last > 1:
        return f"{told} from No. 1 to No. {count.last}"
    return f"{told} under No. 1" if count.last else told


def _parts(count: Count, language: str) -> Iterator[str]:
    titles = {
        "ru": ("литерные номера", "аннулированные номера", "пропущенные номера"),
        "en": ("lettered numbers", "void numbers", "missing numbers"),
    }
    named = (count.lettered, count.void, _runs(count.missing))
    for title, numbers in zip(titles[language], named, strict=True):
        if numbers:
            yield f"{title}: {', '.join(numbers)}"


def _runs(numbers: tuple[str, ...]) -> tuple[str, ...]:
    """Return numbers with three and more in a row drawn together: 5, 7–19."""
    runs: list[list[int]] = []
    for number in map(int, numbers):
        if runs and runs[-1][-1] == number - 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    shown: list[str] = []
    for run in runs:
        shown += [f"{run[0]}–{run[-1]}"] if len(run) > 2 else [str(each) for each in run]
    return tuple(shown)
