"""The report of an import as plain data, for programs and for what is kept with it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from regest.plugins.journal.importing.columns import column_letter
from regest.plugins.journal.importing.findings import Findings, Planned, Repeated, Told, number_of
from regest.plugins.journal.importing.obstacles import obstacles
from regest.plugins.journal.importing.rows import Place
from regest.plugins.journal.importing.survey import Survey

Data = dict[str, Any]


def report(found: Survey) -> Data:
    """Return the whole report for JSON; rows are counted as Excel counts them."""
    return {
        **_figures(found),
        **_faults(found.findings),
        **_names(found),
        "obstacles": [each.as_dict() for each in obstacles(found)],
    }


def _figures(found: Survey) -> Data:
    findings, reading = found.findings, found.reading
    return {
        "year": reading.year,
        "sheets": [sheet.grid.name for sheet in found.sheets],
        "columns": columns_of(found),
        "rows": reading.rows,
        "letters": len(findings.letters),
        "known": findings.known,
        "skipped": {reason.value: count for reason, count in sorted(reading.skipped.items())},
        "days": {kind.value: count for kind, count in sorted(findings.day_kinds.items())},
        "lettered": _numbers(findings.lettered),
        "annulled": [
            {"number": number_of(each.line).printed, "reason": each.reason}
            for each in findings.annulled
        ],
        "marked": _numbers(each for each in findings.letters if each.mark),
        "merged": [_place(each) for each in reading.merged],
    }


def _faults(findings: Findings) -> Data:
    return {
        "repeated_numbers": _repeated(findings.repeated_numbers),
        "repeated_documents": _repeated(findings.repeated_documents),
        "registered_documents": _told(findings.registered_documents),
        "holes": findings.holes,
        "bad_days": [
            {
                **_place(each.place),
                "number": each.number,
                "written": each.written,
                "fault": each.fault.value,
            }
            for each in findings.bad_days
        ],
        "bad_document_days": _told(findings.bad_document_days),
        "jumps": [
            {**_place(each.place), "number": each.number, "day": each.day, "above": each.above}
            for each in findings.jumps
        ],
        "unnumbered": _told(findings.unnumbered),
        "unreadable_numbers": _told(findings.unreadable),
        "differences": [
            {
                **_place(each.place),
                "number": each.number,
                "column": each.part,
                "old": each.old,
                "new": each.new,
            }
            for each in findings.differences
        ],
        "clashes": _told(findings.clashes),
    }


def _names(found: Survey) -> Data:
    return {
        "new_names": [
            {
                "name": each.name,
                "person": each.person,
                "count": each.count,
                "spellings": list(each.others),
                "similar": each.similar,
            }
            for each in found.new
        ],
        "ambiguous_names": found.ambiguous,
    }


def columns_of(found: Survey) -> dict[str, str]:
    """Return heading → part of all sheets; a column without a heading goes by its letter."""
    return {
        sheet.headings.get(place) or column_letter(place): part.value
        for sheet in found.sheets
        for place, part in sheet.parts.items()
    }


def left_out(found: Survey) -> list[Data]:
    """Return the entries that are not taken, each with the reason, for the table of imports."""
    findings = found.findings
    return [
        *({**each, "reason": "repeated"} for each in _repeated(findings.repeated_numbers)),
        *({**each, "reason": "unnumbered"} for each in _told(findings.unnumbered)),
        *({**each, "reason": "unreadable"} for each in _told(findings.unreadable)),
    ]


def _place(place: Place) -> Data:
    return {"sheet": place.sheet, "row": place.row}


def _told(found: Iterable[Told]) -> list[Data]:
    return [
        {**_place(each.place), "number": each.number, "written": each.written} for each in found
    ]


def _repeated(found: Iterable[Repeated]) -> list[Data]:
    return [
        {
            **_place(each.place),
            "number": each.number,
            "first_row": each.first.row,
            "same": each.same,
        }
        for each in found
    ]


def _numbers(found: Iterable[Planned]) -> list[str]:
    return [number_of(each.line).printed for each in found]
