"""A printed invitation: its code is typed where no telephone reads it."""

from __future__ import annotations

from regest.kit.pages import Access, Answer, Form, Page, Redirect, Routes, Visit

routes = Routes()


class Typed(Form):
    """The code of a sheet, as it was typed."""

    code: str = ""


@routes.get("/invitation", Access.ANYBODY)
def ask(visit: Visit) -> Answer:
    """Ask for the code."""
    del visit
    return Page("accounts/code.html")


@routes.post("/invitation", Access.ANYBODY)
def go_on(visit: Visit) -> Answer:
    """Go on to the form for the password; whether the code is good is told when it is used."""
    letters = "".join(each for each in visit.form(Typed).code.lower() if each.isascii())
    plain = "".join(each for each in letters if each.isalnum())
    return Redirect(f"/invitation/{plain[:100]}" if plain else "/invitation")
