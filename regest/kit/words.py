"""Words of the catalogue that every screen shows alike."""

from __future__ import annotations

from collections.abc import Mapping

from regest.core.base.messages import Message, _

PARTY_ROLES: Mapping[str, Message] = {
    "correspondent": _.p("role of a party", "Correspondent"),
    "addressee": _.p("role of a party", "Addressee"),
    "copy_to": _.p("role of a party", "Copy to"),
    "signatory": _.p("role of a party", "Signed by"),
    "executor": _.p("role of a party", "Executor"),
    "forwarded_to": _.p("role of a party", "Forwarded to"),
    "author": _.p("role of a party", "Author"),
}
ACTIONS: Mapping[str, Message] = {
    "registered": _.p("history", "Registered"),
    "attached": _.p("history", "File attached"),
    "corrected": _.p("history", "Corrected"),
    "linked": _.p("history", "Linked"),
    "filed": _.p("history", "Put in file"),
    "annulled": _.p("history", "Registration annulled"),
    "replies_awaited": _.p("history", "Replies awaited"),
    "imported": _.p("history", "Imported from a folder"),
    "adopted": _.p("history", "Taken over from an old journal"),
    "duplicate_attached": _.p("history", "Duplicate received"),
    "drafted": _.p("history", "Draft written"),
    "named": _.p("history", "Named"),
    "dropped": _.p("history", "Draft given up"),
    "replaced": _.p("history", "File of the draft replaced"),
    "told_apart": _.p("history", "Found to be another document"),
    "party_merged": _.p("history", "A duplicate in the directory merged"),
    "party_split": _.p("history", "A merged correspondent split again"),
}
