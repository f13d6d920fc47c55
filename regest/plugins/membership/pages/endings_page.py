"""An ending: what is known of it, what follows from it as one list, all of it in one act."""

from __future__ import annotations

from collections.abc import Mapping

from regest.api import (
    FormSheet,
    Message,
    Party,
    PartyKind,
    PreparedFile,
    Refusal,
    RegestError,
    components,
    sheets,
)
from regest.api.pages import Answer, Form, Page, Redirect, Routes, Visit
from regest.plugins.membership import decisions, organisations
from regest.plugins.membership.declarations.catalogue import END
from regest.plugins.membership.leaving import endings
from regest.plugins.membership.leaving.endings import NewEnding
from regest.plugins.membership.pages import typed
from regest.plugins.membership.papers import Brought
from regest.plugins.membership.tables.leaving import EndReason, Reorganisation
from regest.plugins.membership.words import PLUGIN, _

routes = Routes()
FORM = "/membership/organisations/{organisation}/end"
REVIEW = "/membership/endings/{sheet}"
KIND = f"{PLUGIN}.ending"
TITLES: dict[str, Message] = {
    EndReason.EXIT: _("Exit from the Association"),
    EndReason.REORGANISATION: _("Reorganisation"),
    EndReason.REMOVAL: _("Removal from the Association"),
    EndReason.LIQUIDATION: _("Liquidation"),
}
CHOICES: dict[str, Message] = {
    "": _("as is usual by the form"),
    "yes": _("ends"),
    "no": _("goes on"),
}


class EndingForm(Form):
    """An ending as it is typed."""

    reason: str = EndReason.EXIT.value
    form: str = ""
    ends: str = ""
    last_day: str = ""
    decided_on: str = ""
    number: str = ""
    decision: str = ""
    chosen: str = ""
    votes_for: str = ""
    roster: str = ""
    confirmed_on: str = ""
    initiator: str = ""
    successor: str = ""
    order: str = ""
    reference: str = ""
    note: str = ""


class ChoiceForm(Form):
    """The consequences that were shown and those that were chosen."""

    seen: tuple[str, ...] = ()
    chosen: tuple[str, ...] = ()


@routes.get(FORM, END)
def form(visit: Visit) -> Answer:
    """Show the form of an ending."""
    reason = visit.asked("reason", EndReason.EXIT.value)
    known = {each.value for each in EndReason}
    return _form(visit, EndingForm(reason=reason if reason in known else EndReason.EXIT.value))


@routes.post(FORM, END)
def look(visit: Visit) -> Answer:
    """Keep what was typed, and go on to what follows from it."""
    given, house = visit.form(EndingForm), visit.house
    fields = {**given.model_dump(), "organisation": visit.parts["organisation"]}
    try:
        with house.read() as session:
            endings.plan(house, session, _new(fields, ()))
        files = tuple(
            components.prepare(house.deployment.blobs, house.deployment.read_text, name, content)
            for name, content in typed.files_of(visit)
        )
        with house.work() as work:
            sheet = sheets.start(
                work, visit.reader, KIND, fields, about=visit.parts["organisation"]
            )
            if files:
                sheets.set_files(work, sheet, files)
    except RegestError as fault:
        return _form(visit, given, fault)
    return Redirect(REVIEW.format(sheet=sheet.id))


@routes.get(REVIEW, END)
def review(visit: Visit) -> Answer:
    """Show what follows from the ending."""
    sheet, files = _sheet(visit)
    if sheet.done_at is not None:
        return Redirect(f"/membership/organisations/{sheet.fields['organisation']}")
    return _review(visit, sheet, files)


@routes.post(REVIEW, END)
def carry_out(visit: Visit) -> Answer:
    """End the membership with what was chosen."""
    given, house = visit.form(ChoiceForm), visit.house
    sheet, files = _sheet(visit)
    back = Redirect(f"/membership/organisations/{sheet.fields['organisation']}")
    if sheet.done_at is not None:
        return back
    try:
        new = _new(sheet.fields, files)
        with house.work() as work:
            held = sheets.held(work, visit.reader, KIND, sheet.id)
            endings.carry_out_within(house, work, new, given.chosen, given.seen)
            sheets.hand_in(work, held, {})
    except RegestError as fault:
        return _review(visit, sheet, files, fault)
    return back


def _sheet(visit: Visit) -> tuple[FormSheet, tuple[PreparedFile, ...]]:
    with visit.house.read() as session:
        sheet = sheets.sheet_of(session, visit.reader, KIND, visit.parts["sheet"])
        return sheet, sheets.files_of(session, sheet)


def _new(fields: Mapping[str, str], files: tuple[PreparedFile, ...]) -> NewEnding:
    reason = _reason(fields["reason"])
    reference = fields["reference"].strip()
    return NewEnding(
        organisation=fields["organisation"],
        reason=reason,
        last_day=typed.day_named(fields["last_day"]),
        form=next((each for each in Reorganisation if each.value == fields["form"]), None),
        ends={"yes": True, "no": False}.get(fields["ends"]),
        paper=Brought(reference, () if reference else files),
        decided_on=typed.day_of(fields["decided_on"]),
        number=fields["number"],
        decision=fields["chosen"] or fields["decision"],
        votes_for=typed.count_of(fields["votes_for"]),
        roster=typed.count_of(fields["roster"]),
        confirmed_on=typed.day_of(fields["confirmed_on"]),
        initiator=fields["initiator"],
        successor=fields["successor"],
        order=fields["order"],
        note=fields["note"],
    )


def _reason(code: str) -> EndReason:
    if code not in set(EndReason):
        raise Refusal(
            "ending_reason_unknown",
            _("The membership cannot be ended: no reason was chosen"),
            rule="R-3.13",
            remedy=_("Choose one of the reasons of the form."),
        )
    return EndReason(code)


def _form(visit: Visit, given: EndingForm, fault: RegestError | None = None) -> Page:
    status = typed.status(fault)
    with visit.house.read() as session:
        card = organisations.card_of(visit.house, session, visit.parts["organisation"])
        removal = given.reason == EndReason.REMOVAL
        choice = decisions.offered(visit.house, session) if removal else None
        names = typed.names(session, visit.house, PartyKind.ORGANISATION)
        begun = sheets.unfinished(session, visit.reader, KIND, visit.parts["organisation"])
    values = {
        "party": card.party,
        "given": given,
        "fault": fault,
        "title": TITLES[given.reason] if given.reason in TITLES else TITLES[EndReason.EXIT],
        "reasons": {each: TITLES[each.value] for each in EndReason},
        "forms": {each.value: title for each, title in endings.FORMS.items()},
        "choices": CHOICES,
        "organisations": names,
        "choice": choice,
        "begun": begun,
    }
    return Page("membership/ending.html", values, status)


def _review(
    visit: Visit,
    sheet: FormSheet,
    files: tuple[PreparedFile, ...],
    fault: RegestError | None = None,
) -> Page:
    house = visit.house
    with house.read() as session:
        new = _new(sheet.fields, files)
        planned = endings.plan(house, session, new)
        party = session.get_one(Party, planned.party.id)
    values = {
        "sheet": sheet,
        "party": party,
        "reason": new.reason.value,
        "ends": new.ending,
        "last_day": new.last_day,
        "basis": planned.change.basis,
        "rows": planned.consequences,
        "warnings": planned.warnings,
        "fault": fault,
    }
    return Page("membership/ending_review.html", values, typed.status(fault))
