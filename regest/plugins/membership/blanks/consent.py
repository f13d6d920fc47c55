"""A consent to the use of personal data, and its withdrawal, as papers of their own (PD-1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from regest.api import House, declension, spoken
from regest.plugins.membership.blanks.addressing import LINE, corner
from regest.plugins.membership.words import _

if TYPE_CHECKING:
    from regest.api.papers import Block, Paper

_WHOLE = "_" * 78


def consent_blank(house: House, *, person: str = "", data: str = "", purpose: str = "") -> Paper:
    """Return the form of a consent; what is not given is a line to be filled in."""
    from regest.api.papers import Gap, Heading, Paragraph, official

    association = house.deployment.settings.association
    with spoken(association.language):
        title = str(_("Consent to the use of personal data"))
        to_whom = declension.organisation(association.name, declension.Case.DATIVE).text
        blocks: list[Block] = [
            Heading(title.upper()),
            Gap(4),
            Paragraph(str(_("I, {person},", person=person.strip() or _WHOLE)), align="left"),
            Paragraph(str(_("(surname, name, patronymic; address)")), align="center"),
            Paragraph(
                str(_("of my own will and in my own interest give {association} my consent to use "
                      "these personal data of mine:", association=to_whom))
            ),
            Paragraph(data.strip() or _WHOLE, align="left"),
            Paragraph(str(_("for this purpose:"))),
            Paragraph(purpose.strip() or _WHOLE, align="left"),
            Paragraph(
                str(_("What may be done with them: collecting, recording, keeping, correcting, "
                      "using, depersonalising, destroying, by computer and on paper. They are not "
                      "handed to others without a consent of its own."))
            ),
            Paragraph(
                str(_("The consent holds until {line} or until it is withdrawn in writing. After a "
                      "withdrawal the data are destroyed or depersonalised within 30 days, except "
                      "those in archival documents under a retention period.",
                      line="«____» ______________ 20___"))
            ),
            *_sign(),
        ]  # fmt: skip
    return official(house, title, blocks)


def withdrawal_blank(house: House, *, person: str = "", given: str = "") -> Paper:
    """Return the form by which a consent is withdrawn."""
    from regest.api.papers import Gap, Heading, Paragraph, official

    association = house.deployment.settings.association
    with spoken(association.language):
        title = str(_("Withdrawal of a consent to the use of personal data"))
        to_whom = declension.organisation(association.name, declension.Case.ACCUSATIVE).text
        blocks: list[Block] = [
            corner(str(_("To: {association}", association=to_whom)), person.strip() or LINE),
            Gap(8),
            Heading(title.upper()),
            Gap(4),
            Paragraph(
                str(_("I withdraw my consent to the use of personal data given on {day}, and ask "
                      "to destroy or depersonalise the data within the term of the law.",
                      day=given or "«____» ______________ 20___"))
            ),
            *_sign(),
        ]  # fmt: skip
    return official(house, title, blocks)


def _sign() -> list[Block]:
    from regest.api.papers import Gap, Paragraph

    return [
        Gap(10),
        Paragraph(f"«____» ________________ 20___ {_('y.')}{' ' * 24}{LINE[:24]}", align="left"),
        Paragraph(f"{' ' * 86}{_('(signature)')}", align="left"),
    ]
