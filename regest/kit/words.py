"""Words of the catalogue that every screen shows alike."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from regest.core.base.messages import Message, _

PARTY_ROLES: Mapping[str, Message] = {
    "correspondent": _.p("role of a party", "Correspondent"),
    "addressee": _.p("role of a party", "Addressee"),
    "copy_to": _.p("role of a party", "Copy to"),
    "signatory": _.p("role of a party", "Signed by"),
    "executor": _.p("role of a party", "Executor"),
    "forwarded_to": _.p("role of a party", "Forwarded to"),
    "author": _.p("role of a party", "Author"),
    "chairing": _.p("role of a party", "Presiding"),
    "secretary": _.p("role of a party", "Secretary"),
    "holder": _.p("role of a party", "Issued to"),
    "mentor": _.p("role of a party", "Mentor"),
    "candidate": _.p("role of a party", "Candidate"),
}
ACTIONS: Mapping[str, Message] = {
    "registered": _.p("history", "Registered"),
    "attached": _.p("history", "File attached"),
    "rendition_made": _.p("history", "PDF/A made"),
    "rendition_needless": _.p("history", "Found to be PDF/A"),
    "rendition_impossible": _.p("history", "No PDF/A possible"),
    "corrected": _.p("history", "Corrected"),
    "linked": _.p("history", "Linked"),
    "filed": _.p("history", "Put in file"),
    "referred": _.p("history", "Referred to in another file"),
    "closed": _.p("history", "File closed"),
    "reopened": _.p("history", "File opened again"),
    "disposed": _.p("history", "Destroyed by act"),
    "annulled": _.p("history", "Registration annulled"),
    "act_cancelled": _.p("history", "The act was cancelled"),
    "replies_forgone": _.p("history", "Replies given up"),
    "replies_awaited": _.p("history", "Replies awaited"),
    "imported": _.p("history", "Imported from a folder"),
    "adopted": _.p("history", "Taken over from an old journal"),
    "duplicate_attached": _.p("history", "Duplicate received"),
    "drafted": _.p("history", "Draft written"),
    "named": _.p("history", "Named"),
    "dropped": _.p("history", "Draft given up"),
    "replaced": _.p("history", "File of the draft replaced"),
    "signed": _.p("history", "Signed"),
    "signature_cancelled": _.p("history", "Signature cancelled"),
    "marked_copy": _.p("history", "Copy with the mark of the signature made"),
    "told_apart": _.p("history", "Found to be another document"),
    "party_merged": _.p("history", "A duplicate in the directory merged"),
    "party_split": _.p("history", "A merged correspondent split again"),
}
OWN_FIELDS: Mapping[str, Message] = {
    "heading": _("Subject"),
    "subject": _("Subject"),
    "document_date": _("Date of the document"),
    "dated": _("Date of the document"),
    "mark": _("Mark"),
    "mark_basis": _("Basis of the mark"),
}
# Russian participles agree with what they are said of, so every object has words of its own.
STATES: dict[str, dict[str, Message]] = {
    "record": {
        "draft": _.p("record", "Draft"),
        "registered": _.p("record", "Registered"),
        "filed": _.p("record", "Filed"),
        "closed": _.p("record", "Closed"),
        "annulled": _.p("record", "Annulled"),
        "disposed": _.p("record", "Destroyed"),
    },
    "number": {
        "issued": _.p("number", "Issued"),
        "reserved": _.p("number", "Reserved"),
        "void": _.p("number", "Void"),
    },
    "account": {
        "invited": _.p("account", "Invited"),
        "active": _.p("account", "Active"),
        "disabled": _.p("account", "Disabled"),
    },
    "tables": {
        "current": _.p("tables", "Current"),
        "behind": _.p("tables", "Behind the program"),
        "ahead": _.p("tables", "Newer than the program"),
    },
    "text": {
        "extracted": _.p("text of a file", "Text read"),
        "empty": _.p("text of a file", "File without text"),
        "failed": _.p("text of a file", "Text could not be read"),
        "unsupported": _.p("text of a file", "Text of such files is not read"),
        "queued": _.p("text of a file", "Waiting"),
    },
    "job": {
        "waiting": _.p("job", "Waiting"),
        "running": _.p("job", "Running"),
        "done": _.p("job", "Done"),
        "failed": _.p("job", "Given up"),
    },
}


def state_word(kind: str, state: str) -> Message | str:
    """Return how a state of a record, number, account, text is said; unknown ones as they are."""
    return STATES.get(kind, {}).get(state, state)


def so_far(progress: Mapping[str, Any]) -> str:
    """Return how far a job came: of the page jobs «3 / 12»."""
    if "pages" in progress and "of" in progress:
        return f"{progress['pages']} / {progress['of']}"
    return ", ".join(f"{name} {value}" for name, value in progress.items())


TASK_STATES: Mapping[str, Message] = {
    "in_work": _.p("task", "In work"),
    "on_control": _.p("task", "On control"),
    "done_in_time": _.p("task", "Executed in time"),
    "done_late": _.p("task", "Executed late"),
    "dropped": _.p("task", "Taken off control without execution"),
}


def task_state(shown: Mapping[str, Any]) -> Message:
    """Return the state of a task as plain data in words, with its count of days or of times."""
    match shown["state"]:
        case "overdue":
            return _.n("Overdue by {count} day", "Overdue by {count} days", shown["days_overdue"])
        case "extended":
            return _("Extended ({count})", count=shown["extensions"])
        case other:
            return TASK_STATES[other]


def task_event(line: Mapping[str, Any]) -> Message:
    """Return what a line of a task's history tells, without its reason and who did it."""
    old, new = (_day(line[name]) for name in ("old", "new"))
    happened: Mapping[str, Message] = {
        "added": _.p("history of a task", "Given, due on {new}", new=new),
        "from_paper": _.p("history of a task", "Entered from paper"),
        "extended": _.p("history of a task", "Extended from {old} to {new}", old=old, new=new),
        "extension_asked": _.p(
            "history of a task", "Asked to extend from {old} to {new}", old=old, new=new
        ),
        "extension_refused": _.p("history of a task", "Not extended to {new}", new=new),
        "done": _.p("history of a task", "Executed on {new}", new=new),
        "dropped": _.p("history of a task", "Taken off control on {new}", new=new),
        "recalculated": _.p(
            "history of a task", "Moved by the calendar from {old} to {new}", old=old, new=new
        ),
    }
    return happened[line["action"]]


def _day(text: str) -> str:
    return dt.date.fromisoformat(text).strftime("%d.%m.%Y") if text else ""
