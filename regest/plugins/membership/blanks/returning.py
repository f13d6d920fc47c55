"""The letter that returns an application to be completed, with all that it lacks (§1.3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlmodel import Session

from regest.api import (
    House,
    Party,
    Record,
    RecordState,
    Refusal,
    declension,
    names,
    rosters,
    spoken,
)
from regest.plugins.membership.blanks.addressing import CHAIR, corner
from regest.plugins.membership.declarations.catalogue import READ
from regest.plugins.membership.joining import applications
from regest.plugins.membership.joining.completeness import in_words
from regest.plugins.membership.tables.joining import MembershipApplication
from regest.plugins.membership.words import _

if TYPE_CHECKING:
    from regest.api.papers import Block, Paper


def return_letter(house: House, application: str) -> Paper:
    """Return the letter to whoever applied.

    Raises:
        NotFound: no such application.
        Refusal: `application_destroyed`; `application_whole`, it lacks nothing.
    """
    from regest.api.papers import Heading, official

    house.reader.require(READ)
    association = house.deployment.settings.association
    with house.read() as session, spoken(association.language):
        row = applications.find(session, house.reader, application)
        _require_there(session, row)
        lacking = [
            str(each) for each in in_words([each for each in row.missing.split(",") if each])
        ]
        if not lacking:
            raise Refusal(
                "application_whole",
                _("The application lacks nothing: there is nothing to return it for"),
                rule="R-3.13",
                clause=applications.CLAUSE,
            )
        title = str(_("On the return of an application"))
        blocks: list[Block] = [
            *_to_whom(session, row),
            Heading(str(_("On the return of the application to be completed")), 2),
            *_body(session, row, lacking),
            _signed(session, house),
        ]
    return official(house, title, blocks)


def _require_there(session: Session, row: MembershipApplication) -> None:
    if session.get_one(Record, row.record_id).state is RecordState.DISPOSED:
        raise Refusal(
            "application_destroyed",
            _("The application was destroyed: no letter can be made from it"),
            rule="DSP-5",
            remedy=_("What was decided on it stays on its page."),
        )


def _to_whom(session: Session, row: MembershipApplication) -> list[Block]:
    from regest.api.papers import Gap

    party = session.get_one(Party, row.organisation_id)
    dative, genitive = declension.Case.DATIVE, declension.Case.GENITIVE
    post = declension.post(row.head_post or str(_("head")), dative).text
    whom = declension.called_in(session, row.head_name, dative).text
    head = names.with_initials(whom) or whom
    organisation = declension.name_in(session, party, genitive).text
    return [corner(post[:1].upper() + post[1:], organisation, head), Gap(8)]


def _body(session: Session, row: MembershipApplication, lacking: list[str]) -> list[Block]:
    from regest.api.papers import Paragraph

    record = session.get_one(Record, row.record_id)
    facts = {"number": record.number, "day": f"{row.registered_on:%d.%m.%Y}"}
    return [
        Paragraph(
            str(_("Your application was registered on {day} under No. {number}. It is returned to "
                  "be completed:", **facts)),
            indent=True,
        ),
        *(Paragraph(f"{number}) {each};" if number < len(lacking) else f"{number}) {each}.",
                    align="left")
          for number, each in enumerate(lacking, start=1)),
        Paragraph(
            str(_("Please send the completed application in the form of appendix А to the Statute; "
                  "its registration goes on from this number.")),
            indent=True,
        ),
    ]  # fmt: skip


def _signed(session: Session, house: House) -> Block:
    from regest.api.papers import Signature

    today = house.deployment.database.today()
    found = rosters.list_standings(session, today, kind=CHAIR)
    chair = names.with_initials(found[0].party.name) if found else ""
    return Signature(str(_("Chair of the Presidium")), chair)
