"""«Сертификаты членов»: the register of issue, printed and as a file; a member sees its own."""

from __future__ import annotations

from pathlib import Path

from regest.api import House, Message, language
from regest.api.pages import Access, Answer, Listing, Page, Routes, Visit, paper
from regest.plugins.certificates import ending, register, register_paper
from regest.plugins.certificates import paper_words as words
from regest.plugins.certificates.declarations import ISSUE, READ
from regest.plugins.certificates.register import CertificateLine, RegisterFilter
from regest.plugins.certificates.words import _

routes = Routes()
LIST = "/certificates"
STATES: dict[str, Message] = {
    "": _.p("certificates", "All"),
    "in_force": _.p("certificates", "In force"),
    "to_sign": _.p("certificates", "To be signed"),
    "to_hand_over": _.p("certificates", "To be handed over"),
    "replaced": _.p("certificates", "Replaced"),
    "annulled": _.p("certificates", "Annulled"),
}


@routes.get(LIST, Access.SIGNED_IN)
def listing(visit: Visit) -> Answer:
    """List certificates by number, as far as the visitor may see them; as a file if asked."""
    house = visit.house
    list_ = Listing.of(visit, LIST, ("state", "text"), ("number",), "number")
    state = list_.chosen["state"]
    wanted = RegisterFilter(state=state if state in STATES else "", text=list_.chosen["text"])
    with house.read() as session:
        lines, total = register.listed(
            house, session, wanted, limit=list_.limit, offset=list_.start, down=list_.down
        )
        ends = ending.proposed(house, session) if visit.reader.may(ISSUE) else []
    if list_.file:
        name = words.REGISTER.text(language())
        titles = [each.text(language()) for each in words.COLUMNS]
        rows = register_paper.rows_of(lines, language())
        return list_.sheet(visit, name, titles, rows, total)
    values = {"lines": lines, "total": total, "listing": list_, "states": STATES, "ends": ends}
    return Page("certificates/register.html", {**values, "state_of": _state, "wanted": wanted})


@routes.get(LIST + "/print", READ)
def printed(visit: Visit) -> Answer:
    """Give the register of issue as a paper (CRT-3)."""
    made = register_paper.register_paper(visit.house)
    house: House = visit.house

    def write(path: Path) -> None:
        from regest.api.papers import save

        save(house, made, path, overwrite=True)

    return paper(made.title, visit.asked("as", "pdf"), write)


def _state(line: CertificateLine) -> str:
    return register_paper.state_of(line, language())
