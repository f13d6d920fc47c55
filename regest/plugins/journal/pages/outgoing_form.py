"""The form of an outgoing letter: what its fields are called, and the letter that they make."""

from __future__ import annotations

from collections.abc import Mapping

from regest.api import Message, UsageFault, parse_day
from regest.api.pages import Form
from regest.plugins.journal.letters.descriptions import OutgoingLetter, Sheets
from regest.plugins.journal.words import LETTER, _

YES = "yes"


class OutgoingForm(Form):
    """An outgoing letter as it is typed, addressees and lists a line each."""

    do: str = "save"
    key: str = ""
    addressees: str = ""
    lists: str = ""
    subject: str = ""
    case: str = ""
    signatory: str = ""
    dated: str = ""
    kind: str = ""
    sheets: str = ""
    annex_sheets: str = ""
    executor: str = ""
    answers: str = ""
    awaits_reply: str = ""
    reply_by: str = ""
    basis: str = ""
    reserved: str = ""
    after: str = ""

    def fields(self) -> dict[str, str]:
        """Return what a sheet keeps."""
        return {
            name: value for name, value in self.model_dump().items() if name not in {"do", "key"}
        }

    def letter(self, read: Mapping[str, str]) -> OutgoingLetter:
        """Return the letter; what stands as it was `read` out of the draft is left to the draft.

        Raises:
            UsageFault: something that nobody else can tell is missing, or cannot be read.
        """
        given = {name: value.strip() for name, value in self.fields().items()}
        self._require(given)
        counted = "/".join(filter(None, (given["sheets"], given["annex_sheets"])))

        def own(name: str) -> str:
            return "" if given[name] == read.get(name, "").strip() else given[name]

        return OutgoingLetter(
            addressees=_lines(own("addressees")),
            lists=_lines(given["lists"]),
            subject=given["subject"],
            case=given["case"],
            signatory=own("signatory"),
            dated=parse_day(given["dated"]) if given["dated"] else None,
            kind=given["kind"] or LETTER,
            sheets=Sheets.parse(counted),
            executor=given["executor"],
            answers=given["answers"],
            awaits_reply=given["awaits_reply"] == YES,
            reply_by=parse_day(given["reply_by"]) if given["reply_by"] else None,
            basis=given["basis"],
            reserved=given["reserved"],
            after=given["after"],
        )

    def _require(self, given: Mapping[str, str]) -> None:
        named = labels()
        missing = [named[name] for name in ("subject", "case", "signatory") if not given[name]]
        if not given["addressees"] and not given["lists"]:
            missing.insert(0, named["addressees"])
        if missing:
            raise UsageFault(
                "field_missing",
                _("Not filled in: {fields}", fields="; ".join(str(each) for each in missing)),
                rule="REG-8",
                remedy=_("Fill it in from the paper; what was typed is kept."),
            )


def labels() -> Mapping[str, Message]:
    """Return what each field is called."""
    return {
        "addressees": _.p("field", "Addressees, a line each"),
        "lists": _.p("field", "Lists of addressees, a line each"),
        "subject": _.p("field", "Heading"),
        "case": _.p("field", "Index of the file"),
        "signatory": _.p("field", "Signed by"),
        "dated": _.p("field", "Signed on"),
        "kind": _.p("field", "Kind of document"),
        "sheets": _.p("field", "Sheets (main)"),
        "annex_sheets": _.p("field", "Sheets (annexes)"),
        "executor": _.p("field", "Executor"),
        "answers": _.p("field", "In reply to the incoming document"),
        "reply_by": _.p("field", "Replies are awaited by"),
        "basis": _.p("field", "Decision that it rests on"),
        "reserved": _.p("field", "Reserved number"),
        "after": _.p("field", "Lettered number after"),
    }


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.splitlines() if line.strip())
