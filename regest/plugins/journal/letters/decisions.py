"""What a person decides of a suspected duplicate, and what may be decided at all (DUP-1, DUP-4)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from regest.api import Duplicate, Message, NotFound, Refusal, Work, history
from regest.plugins.journal.choice import Choice
from regest.plugins.journal.letters.duplicates import Likeness, Original, Suspect
from regest.plugins.journal.tables.duplicates import JournalDuplicate
from regest.plugins.journal.words import _


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is done with a letter; without an original it is no duplicate of anything."""

    choice: Choice | None = None
    original: Original | None = None


class SuspectedDuplicate(Duplicate):
    """The letter looks registered already; carries the originals and the ways to go on."""

    def __init__(self, found: Sequence[Original], suspect: Suspect) -> None:
        shown = [_shown(each) for each in found]
        self.attachable = _attachable(found) is not None
        self.records = tuple(each.record for each in found if each.visible)
        self.proposed, advice = _proposal(found, suspect)
        super().__init__(
            "duplicate",
            _("This document looks registered already: {original}", original=shown[0]),
            shown,
            rule="DUP-1" if suspect.number is not None else "DUP-2",
            remedy=_(
                "Choose with --duplicate:\n{attach}\n{repeat}\n{other}\n{advice}",
                attach=_attach_line(found),
                repeat=_("  repeat – a repeated document: register it with the link “Repeats”"),
                other=_(
                    "  other – another document: register it (say with --reason how it differs)"
                ),
                advice=advice,
            ),
        )

    def as_dict(self, language: str | None = None) -> dict[str, object]:
        """Return the refusal with `choices`: those that are possible, the proposed one first."""
        possible = [each for each in Choice if each is not Choice.ATTACH or self.attachable]
        possible.sort(key=lambda each: each is not self.proposed)
        return {
            **super().as_dict(language),
            "choices": [each.value for each in possible],
            "proposed": self.proposed.value if self.proposed is not None else "",
        }


def decide(
    found: Sequence[Original], suspect: Suspect, choice: Choice | None, reason: str
) -> Verdict:
    """Return what is to be done with the letter.

    Raises:
        SuspectedDuplicate: originals were found and nobody has decided yet.
        Refusal: the decision cannot be taken: nothing is found, the text differs, no reason.
    """
    if not found:
        if choice is not None:
            raise NotFound(
                "no_original",
                _("There is no registered document that this one would be a duplicate of"),
                rule="DUP-1",
                remedy=_("Register it without --duplicate."),
            )
        return Verdict()
    if choice is None:
        raise SuspectedDuplicate(found, suspect)
    if choice is Choice.ATTACH:
        return Verdict(choice, _target(found))
    if choice is Choice.OTHER and not reason.strip():
        raise Refusal(
            "reason_missing",
            _("Another document under the same number and date cannot be registered in silence"),
            rule="DUP-1",
            remedy=_(
                "Say with --reason how it differs from {original}.", original=_shown(found[0])
            ),
        )
    return Verdict(choice, found[0])


def keep(work: Work, verdict: Verdict, record_id: str | None, reason: str, *, marked: bool) -> None:
    """Write down the decision; `record_id` is the registered letter, None if it was attached."""
    if verdict.choice is None or verdict.original is None:
        return
    original = verdict.original.record
    decision = JournalDuplicate(
        id=work.new_id(),
        record_id=record_id,
        original_id=original.id,
        choice=verdict.choice,
        reason=reason.strip(),
        marked=marked,
        decided_by=work.actor.name,
        decided_at=work.now,
    )
    work.session.add(decision)
    if verdict.choice is Choice.ATTACH:
        history.remember(work, original.id, "duplicate_attached", reason=reason.strip())
    elif verdict.choice is Choice.OTHER and record_id is not None:
        history.remember(work, record_id, "told_apart", reason=reason.strip())
    detail = {"original": original.id, "choice": verdict.choice.value}
    work.witness("journal.duplicate", "record", record_id or original.id, detail)


def _target(found: Sequence[Original]) -> Original:
    target = _attachable(found)
    if target is not None:
        return target
    raise Refusal(
        "duplicate_differs",
        _(
            "The document cannot be attached to {original}: the text differs",
            original=_shown(found[0]),
        ),
        rule="DUP-1",
        remedy=_("Register it as repeated (repeat) or as another one (other)."),
    )


def _attachable(found: Sequence[Original]) -> Original | None:
    """Return what the letter may be attached to: the same one, or one that cannot be compared."""
    possible = [each for each in found if each.visible and each.likeness is not Likeness.DIFFERENT]
    possible.sort(key=lambda each: each.likeness is not Likeness.SAME)
    return next(iter(possible), None)


def _proposal(found: Sequence[Original], suspect: Suspect) -> tuple[Choice | None, Message]:
    if any(each.visible and each.likeness is Likeness.SAME for each in found):
        return Choice.ATTACH, _("The file or its text is the same: most likely attach.")
    if suspect.marked:
        return Choice.REPEAT, _("The document is marked as repeated: most likely repeat.")
    if any(each.likeness is Likeness.DIFFERENT for each in found):
        return Choice.REPEAT, _("The text differs: most likely repeat.")
    return None, _("There is no text to compare: look at both papers.")


def _attach_line(found: Sequence[Original]) -> Message:
    target = _attachable(found)
    if target is None:
        return _("  attach – not possible: the text differs")
    return _(
        "  attach – this is a duplicate: attach it to {number}, do not register it",
        number=target.record.number,
    )


def _shown(original: Original) -> Message:
    """Return how an original is named; one that the actor may not see is not (ACC-2)."""
    if not original.visible:
        return _("a document of restricted access")
    record = original.record
    return _("{number} of {day}", number=record.number, day=record.registered_on)
