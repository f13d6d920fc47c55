"""Words for what becomes of stored files."""

from __future__ import annotations

from regest.core.base.messages import Message, _

STATES: dict[str, Message] = {
    "changed": _.p("component", "changed"),
    "missing": _.p("component", "missing"),
}
ANSWERS: dict[str, Message] = {
    "made": _.p("rendition", "made"),
    "needless": _.p("rendition", "PDF/A already"),
    "impossible": _.p("rendition", "not possible"),
    "later": _.p("rendition", "later"),
}
