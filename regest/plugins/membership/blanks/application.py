"""Appendix А as a paper to be filled in, with the association's name and its addressee (3.13)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from regest.api import House, declension, spoken
from regest.plugins.membership.blanks.addressing import LINE, addressed, corner
from regest.plugins.membership.joining.period import addressee_on
from regest.plugins.membership.tables.joining import Addressee
from regest.plugins.membership.words import _

if TYPE_CHECKING:
    from regest.api.papers import Block, Paper

_WHOLE = "_" * 78
_NOMINEE = "_" * 36
# In the words of the statute, so that the form reads as it does.
_GROUNDS = (
    _("presence of a quality management system that is developed, implemented and certified"),
    _("presence of a quality management system that is developed and implemented"),
    _("presence of a quality management system that is developed and actively being implemented"),
    _("an opinion of the expert group on the documentation of the system (candidates)"),
)


def application_blank(house: House, *, candidate: bool = False) -> Paper:
    """Return the form of today: to join, or with `candidate` to become a candidate (3.2)."""
    from regest.api.papers import Gap, Heading, Paragraph, official

    association = house.deployment.settings.association
    today = house.deployment.database.today()
    with house.read() as session, spoken(association.language):
        addressee = Addressee.CHAIR if candidate else addressee_on(house, session, today)
        title = str(_("Application to join the Association (appendix А)"))
        if candidate:
            title = str(_("Application to become a candidate"))
        blocks: tuple[Block, ...] = (
            corner(
                *addressed(house, session, addressee, today),
                "",
                str(_("of the director {line}", line=LINE[:22])),
                LINE,
                str(_("(name of the educational organisation)")),
                LINE,
                str(_("(surname, name, patronymic)")),
            ),
            Gap(8),
            Heading(str(_("APPLICATION"))),
            Gap(4),
            *_asks(association.name, candidate=candidate),
            Paragraph(str(_("I am acquainted with the Statute of the Association.")), indent=True),
            Gap(10),
            Paragraph(
                f"«____» ________________ 20___ {_('y.')}{' ' * 24}{LINE[:24]}", align="left"
            ),
            Paragraph(f"{' ' * 86}{_('(signature)')}", align="left"),
            Gap(10),
            *_notes(candidate=candidate),
        )
    return official(house, title, blocks)


def _asks(association: str, *, candidate: bool) -> list[Block]:
    from regest.api.papers import Gap, Paragraph

    name = Paragraph(str(_("(name of the educational organisation)")), align="center")
    if candidate:
        words = str(_("I ask to give {line} the status of a candidate of the Association.",
                      line=_WHOLE))  # fmt: skip
        papers = str(_("Enclosed (3.2): order on developing and implementing the quality system; "
                       "plan of it; documents on specialists who were trained."))  # fmt: skip
        return [Paragraph(words, align="left"), name, Gap(3), Paragraph(papers)]
    into = declension.organisation(association, declension.Case.ACCUSATIVE).text
    return [
        Paragraph(str(_("I ask to admit {line}", line=_WHOLE)), align="left"),
        name,
        Paragraph(str(_("into {association}.", association=into))),
        Gap(3),
        Paragraph(str(_("The ground of membership in the Association I consider* (mark one):"))),
        *(Paragraph(f"☐  {each}", align="left") for each in _GROUNDS),
        Gap(3),
        Paragraph(str(_("As a member of the Presidium we recommend** {line}", line=_NOMINEE)),
                  align="left"),
        Paragraph(str(_("(surname, name, patronymic, post)")), align="center"),
        Gap(3),
    ]  # fmt: skip


def _notes(*, candidate: bool) -> list[Block]:
    from regest.api.papers import Paragraph

    if candidate:
        return []
    return [
        Paragraph(str(_("* By clause 3.1 of the Statute: exactly one ground.")), align="left"),
        Paragraph(str(_("** Filled in by organisations that join the Association only.")),
                  align="left"),
    ]  # fmt: skip
