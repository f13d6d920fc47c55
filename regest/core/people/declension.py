"""Names and posts of the directory in a case: as a person has set them, else by the rules.

All papers ask here, so that one word set by hand stands right in every one of them. What was set
belongs to the name it was set for: a renamed party is declined anew, a paper of an earlier day
keeps the earlier name with its forms.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlmodel import Session, col, select

from regest.core.base.errors import NotFound, Refusal, UsageFault
from regest.core.base.messages import _
from regest.core.base.text import is_blank, one_line
from regest.core.people.dated_names import names_of
from regest.core.people.declension_tables import DeclinedPart, PartyDeclension
from regest.core.people.grammar.cases import OBLIQUE, Case, Declined, Gender, Source
from regest.core.people.grammar.nominatives import nominative
from regest.core.people.grammar.persons import person, person_gender
from regest.core.people.grammar.phrases import organisation, post
from regest.core.people.names import with_initials
from regest.core.people.parties import find_parties
from regest.core.people.tables import Party, PartyKind
from regest.core.store.work import Work

__all__ = [
    "OBLIQUE",
    "Case",
    "Declined",
    "DeclinedPart",
    "Forms",
    "Gender",
    "KeptForm",
    "Source",
    "called_in",
    "forms_of",
    "kept_of",
    "name_in",
    "nominative",
    "organisation",
    "person",
    "person_gender",
    "post",
    "post_in",
    "set_form",
    "set_gender",
    "settle",
    "take_back",
    "take_gender_back",
]

_LONGEST = {DeclinedPart.NAME: 500, DeclinedPart.POST: 300}


@dataclass(frozen=True, slots=True)
class KeptForm:
    """A form or a gender that was set, with who set it and when, and who took it back."""

    part: DeclinedPart
    case: Case | None
    nominative: str
    text: str
    set_by: str
    set_at: dt.datetime
    ended_by: str
    ended_at: dt.datetime | None


@dataclass(frozen=True, slots=True)
class Forms:
    """All six cases of a party's present name and post; an organisation has no post.

    `gender` is what the name is declined by, with its source; None where it takes none, or nobody
    knows it.
    """

    name: Mapping[Case, Declined]
    post: Mapping[Case, Declined]
    gender: Gender | None
    gender_set: bool


def name_in(
    session: Session, party: Party, case: Case, *, called: str = "", language: str = "ru"
) -> Declined:
    """Return the name of a party in a case.

    `called` is the name as the paper has it, by default the present one: the full name of its
    day, or surname and initials in any order. What was set for a full name holds for its surname
    beside initials as well. Papers in another `language` than Russian have no cases.
    """
    text = called.strip() or party.name
    if case is Case.NOMINATIVE or language != "ru":
        return Declined(text, Source.RULE)
    rows = _holding(session, party.id)
    exact = _set_for(rows, DeclinedPart.NAME, case, text)
    if exact is not None:
        return Declined(exact, Source.SET)
    if party.kind is not PartyKind.PERSON:
        return organisation(text, case)
    full = _full_name(session, party, text)
    kept = _set_for(rows, DeclinedPart.NAME, case, full) if full != text else None
    if kept is not None:
        return Declined(_shortened(text, full, kept), Source.SET)
    return person(text, case, _gender_kept(rows) or person_gender(full))


def called_in(session: Session, name: str, case: Case, *, language: str = "ru") -> Declined:
    """Return a person's name in a case: of the one person of the directory called so, if any."""
    known = find_parties(session, name, PartyKind.PERSON)
    if len(known) == 1:
        return name_in(session, known[0], case, called=name, language=language)
    if language != "ru":
        return Declined(name, Source.RULE)
    return person(name, case)


def post_in(
    session: Session, party: Party, case: Case, *, called: str = "", language: str = "ru"
) -> Declined:
    """Return the post of a person in a case; `called` is the post as the paper has it."""
    text = called.strip() or party.post
    if case is Case.NOMINATIVE or language != "ru":
        return Declined(text, Source.RULE)
    exact = _set_for(_holding(session, party.id), DeclinedPart.POST, case, text)
    return post(text, case) if exact is None else Declined(exact, Source.SET)


def forms_of(session: Session, party: Party) -> Forms:
    """Return every case of the present name and post, each with what it rests on."""
    of_person = party.kind is PartyKind.PERSON
    kept = _gender_kept(_holding(session, party.id)) if of_person else None
    return Forms(
        name={case: name_in(session, party, case) for case in Case},
        post={case: post_in(session, party, case) for case in Case} if party.post else {},
        gender=(kept or person_gender(party.name)) if of_person else None,
        gender_set=kept is not None,
    )


def kept_of(session: Session, party_id: str) -> list[KeptForm]:
    """Return what was ever set for a party, the newest first; what was taken back as well."""
    rows = session.exec(
        select(PartyDeclension)
        .where(PartyDeclension.party_id == party_id)
        .order_by(col(PartyDeclension.set_at).desc(), col(PartyDeclension.id).desc())
    )
    return [
        KeptForm(
            row.part,
            Case(row.grammatical_case) if row.grammatical_case else None,
            row.nominative,
            row.text,
            row.set_by,
            row.set_at,
            row.ended_by,
            row.ended_at,
        )
        for row in rows
    ]


def set_form(work: Work, party: Party, part: DeclinedPart, case: Case, text: str) -> None:
    """Set the present name or post of a party in a case; what was set before ends.

    Raises:
        UsageFault: `form_empty`, `form_too_long`, `form_nominative`.
        Refusal: `post_missing`, the party has no post.
    """
    now = _declined_now(party, part)
    if case is Case.NOMINATIVE:
        raise UsageFault(
            "form_nominative",
            _("The nominative is the name itself"),
            remedy=_("If the name itself changed, rename the correspondent."),
        )
    clean = one_line(text)
    if not clean or is_blank(clean):
        raise UsageFault(
            "form_empty",
            _("The form in a case is empty"),
            remedy=_("Write the name as it stands in papers, or take the form back."),
        )
    if len(clean) > _LONGEST[part]:
        raise UsageFault(
            "form_too_long",
            _.n(
                "The form in a case is longer than {count} letter",
                "The form in a case is longer than {count} letters",
                _LONGEST[part],
            ),
            remedy=_("Write the name alone, without anything else."),
        )
    former = _row(work.session, party.id, part, case.value, now)
    if former is not None and former.text == clean:
        return
    _end(work, former)
    _keep(work, party, part, clean, case=case.value, now=now)


def take_back(work: Work, party: Party, part: DeclinedPart, case: Case) -> None:
    """End what was set for the present name or post in a case: the rules decline it again.

    Raises:
        NotFound: nothing is set.
        Refusal: `post_missing`, the party has no post.
    """
    former = _row(work.session, party.id, part, case.value, _declined_now(party, part))
    if former is None:
        raise NotFound(
            "form_not_set",
            _("Nothing is set for this case: the rules decline it"),
            remedy=_("Look at all its cases first."),
        )
    _end(work, former)
    work.witness("party.declension_ended", "party", party.id, {"part": part, "case": case})


def set_gender(work: Work, party: Party, gender: Gender) -> None:
    """Set by which gender the names of a person are declined.

    Raises:
        Refusal: `organisation_has_no_gender`.
    """
    _require_person(party)
    former = _row(work.session, party.id, DeclinedPart.GENDER, "", "")
    if former is not None and former.text == gender.value:
        return
    _end(work, former)
    _keep(work, party, DeclinedPart.GENDER, gender.value)


def take_gender_back(work: Work, party: Party) -> None:
    """End the gender that was set: the name itself tells it again.

    Raises:
        NotFound: none is set.
        Refusal: `organisation_has_no_gender`.
    """
    _require_person(party)
    former = _row(work.session, party.id, DeclinedPart.GENDER, "", "")
    if former is None:
        raise NotFound(
            "gender_not_set",
            _("No gender is set: the name itself tells it"),
            remedy=_("Look at all its cases first."),
        )
    _end(work, former)
    work.witness("party.declension_ended", "party", party.id, {"part": DeclinedPart.GENDER})


def settle(
    work: Work,
    party: Party,
    forms: Mapping[tuple[DeclinedPart, Case], str],
    gender: Gender | None,
) -> None:
    """Make what is set for a party these forms, an empty one meaning none, and this gender.

    Raises:
        UsageFault: as `set_form`.
        Refusal: as `set_form` and `set_gender`.
    """
    for (part, case), text in forms.items():
        if not is_blank(text):
            set_form(work, party, part, case, text)
        elif _row(work.session, party.id, part, case.value, _declined_now(party, part)) is not None:
            take_back(work, party, part, case)
    if gender is not None:
        set_gender(work, party, gender)
    elif _gender_kept(_holding(work.session, party.id)) is not None:
        take_gender_back(work, party)


def _declined_now(party: Party, part: DeclinedPart) -> str:
    if part is DeclinedPart.NAME:
        return party.name
    if party.kind is not PartyKind.PERSON or not party.post:
        raise Refusal(
            "post_missing",
            _("{name} holds no post", name=party.name),
            rule="party.declension",
            remedy=_("Enter the post first: as a renaming, from its day on."),
        )
    return party.post


def _require_person(party: Party) -> None:
    if party.kind is not PartyKind.PERSON:
        raise Refusal(
            "organisation_has_no_gender",
            _("{name} is an organisation: its name is declined by its own noun", name=party.name),
            rule="party.declension",
            remedy=_("Set the form of the case that is wrong."),
        )


def _holding(session: Session, party_id: str) -> Sequence[PartyDeclension]:
    wanted = select(PartyDeclension).where(
        PartyDeclension.party_id == party_id, col(PartyDeclension.ended_at).is_(None)
    )
    return session.exec(wanted).all()


def _row(
    session: Session, party_id: str, part: DeclinedPart, case: str, now: str
) -> PartyDeclension | None:
    # The party is held until the commit: of two who set one case at once, the later one counts.
    session.get_one(Party, party_id, with_for_update=True)
    rows = _holding(session, party_id)
    return next(
        (r for r in rows if (r.part, r.grammatical_case, r.nominative) == (part, case, now)), None
    )


def _end(work: Work, row: PartyDeclension | None) -> None:
    if row is not None:
        row.ended_by, row.ended_at = work.actor.name, work.now
        work.session.add(row)
        work.session.flush()


def _keep(
    work: Work, party: Party, part: DeclinedPart, text: str, *, case: str = "", now: str = ""
) -> None:
    work.session.add(
        PartyDeclension(
            id=work.new_id(),
            party_id=party.id,
            part=part,
            grammatical_case=case,
            nominative=now,
            text=text,
            set_by=work.actor.name,
            set_at=work.now,
        )
    )
    work.session.flush()
    work.witness("party.declined", "party", party.id, {"part": part.value, "case": case})


def _set_for(
    rows: Sequence[PartyDeclension], part: DeclinedPart, case: Case, text: str
) -> str | None:
    wanted = (part, case.value, text)
    return next(
        (r.text for r in rows if (r.part, r.grammatical_case, r.nominative) == wanted), None
    )


def _gender_kept(rows: Sequence[PartyDeclension]) -> Gender | None:
    return next((Gender(row.text) for row in rows if row.part is DeclinedPart.GENDER), None)


def _full_name(session: Session, party: Party, called: str) -> str:
    """Return the full name that surname and initials stand for, of those the person ever had."""
    if "." not in called:
        return called
    short = _initials_last(called)
    if _initials_last(with_initials(party.name)) == short:
        return party.name
    ever = [row.name for row in names_of(session, party.id) if row.name]
    return next((n for n in ever if _initials_last(with_initials(n)) == short), called)


def _initials_last(name: str) -> str:
    """Return «Ветрова И.С.» for «И. С. Ветрова» and any other way to write it."""
    words = name.split()
    initials = "".join(word for word in words if "." in word)
    return " ".join((*(word for word in words if "." not in word), initials))


def _shortened(called: str, full: str, kept: str) -> str:
    """Return «Ветровой И.С.» as `called` is written, where `kept` is the full name in the case."""
    surname, declined = full.split(maxsplit=1)[0], kept.split(maxsplit=1)[0]
    return called.replace(surname, declined, 1)
