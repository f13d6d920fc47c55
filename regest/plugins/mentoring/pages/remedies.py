"""Ways out as a page of mentoring offers them, where the service names a command."""

from __future__ import annotations

from typing import Final

from regest.api import Message
from regest.plugins.mentoring.words import _

_HOME: Final = _("The page “Mentoring” shows them.")

_TERMS: Final = _("The page “Terms of distribution” shows them.")

WAYS_OUT: Final[dict[str, Message]] = {
    "A candidate gets the standing first: regest standing start.": _(
        "A candidate gets the standing first, in the directory."
    ),
    (
        "A mentor is a member with a certificate of conformity in force, a candidate one "
        "whose high motivation is noted: regest mentor candidates."
    ): _(
        "A mentor is a member with a certificate of conformity in force, a candidate one "
        "whose high motivation is noted."
    ),
    "A new pair is approved by a decision: regest mentor propose.": _(
        "A new pair is approved by a decision: propose a distribution."
    ),
    "Choose another mentor, or let them be paired: regest mentor apart --withdraw.": _(
        "Choose another mentor, or let them be paired on the page “Terms of distribution”."
    ),
    (
        "Have the Presidium decide on this list; pairs that were approved before are "
        "entered one by one: regest mentor enter."
    ): _(
        "Have the Presidium decide on this list; pairs that were approved before are "
        "entered one by one on the page “Mentoring”."
    ),
    "End it first: regest mentor end.": _("End it first, on its page."),
    (
        "Enter it as a standing (qms_certified), or name its day: --on. For another "
        "ground say which: --ground."
    ): _("Name the day of the certificate, or choose another ground."),
    "Enter who is chair: regest office.": _("Enter who is chair first."),
    "Give the justification: --why.": _("Give the justification."),
    "Have it approved, or drop it: regest mentor drop.": _("Have it approved, or drop it."),
    "Have them agree or remark, or say why they were not heard: --unheard.": _(
        "Have them agree or remark, or say why they were not heard."
    ),
    "Justify each of them: regest mentor justify.": _("Justify each of them in the table."),
    "Look at the list: regest mentor show.": _("Look at the list."),
    "Look at the pair: regest mentor pair.": _("Look at the pair."),
    (
        "Mentors are members with a certificate of conformity in force; candidates are "
        "those whose high motivation is noted: regest mentor motivate."
    ): _(
        "Mentors are members with a certificate of conformity in force; candidates are "
        "those whose high motivation is noted."
    ),
    "Name it: --decision, or --on, --number and --body.": _(
        "Choose it, or type its day and number."
    ),
    "Name other days: --from, --to.": _("Name other days."),
    "Name the decision, or quote the note: --reason.": _("Name the decision, or quote the note."),
    "Propose one: regest mentor propose.": _("Propose one."),
    "Say whose word is entered: --for.": _(
        "Members of the Presidium are asked on the page of the list."
    ),
    "Say why: --reason.": _("Say why."),
    "Take the other pair off the list first: regest mentor unassign.": _(
        "Take the other pair off the list first, or put this one in place of those that forbid it."
    ),
    "Say why the pair works on: --reason.": _("Write why the pair works on."),
    "Write what speaks against the list: --remark.": _("Write what speaks against the list."),
    "`regest mentor apart` without names shows who is.": _TERMS,
    "`regest mentor candidates` shows whose is.": _HOME,
    "`regest mentor distances` shows those that are.": _TERMS,
    "`regest mentor check` shows which pairs want a decision.": _HOME,
    "`regest mentor list` shows the pairs that work.": _HOME,
    "`regest mentor list` shows the pairs with their numbers.": _HOME,
    "End the pair first: regest mentor end {number}.": _("End the pair first on its page."),
}
