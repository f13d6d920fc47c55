"""Checks of what lies in the store: every kind of damage by a code of its own, with the way out."""

from __future__ import annotations

from collections.abc import Sequence

from regest.core.base.messages import Message, _
from regest.core.preservation import rotation
from regest.core.preservation.fixity import Damaged, Fixity, check_fixity
from regest.core.preservation.health import SHOWN, Diagnosis, Patient, Status, good, together

_FROM_BACKUP = _("Restore them from a backup; the rest of the archive is not affected.")


def check_bytes(patient: Patient) -> Diagnosis:
    """The bytes of every component are those that were filed, and nothing else lies there."""
    with patient.database.read() as session:
        found = check_fixity(session, patient.blobs)
    wrong = findings_of(found)
    sound = _(
        "Files intact: {count}; left over from interrupted work: {orphans}",
        count=found.intact,
        orphans=len(found.orphans),
    )
    if not wrong:
        return good(sound)
    whole = together(wrong)
    if whole.status is not Status.OK:
        return whole
    return Diagnosis(Status.OK, sound, parts=whole.parts)


def check_rotation(patient: Patient) -> Diagnosis:
    """Every blob was read again within the term, and was whole at its last reading."""
    days = patient.fixity_days
    with patient.database.read() as session:
        now = patient.database.clock.now()
        stands = rotation.standing(session, now, days)
        damaged = rotation.known_damage(session) if stands.damaged else ()
    parts = []
    if stands.damaged:
        parts.append(
            Diagnosis(
                Status.BROKEN,
                _("Files that were damaged when last read: {count}", count=stands.damaged),
                _("Restore them from a backup, then run `regest fixity --all`."),
                told(damaged),
                "fixity_damaged",
            )
        )
    if stands.overdue:
        parts.append(
            Diagnosis(
                Status.WARNING,
                _(
                    "Files that nobody has read for {days} days: {count}",
                    days=days,
                    count=stands.overdue,
                ),
                _("Let `regest worker` run always, or run `regest fixity` now."),
                code="fixity_overdue",
            )
        )
    if parts:
        return together(parts)
    return good(
        _(
            "Files read again within {days} days: {count}; their turn comes: {waiting}",
            days=days,
            count=stands.total - stands.never,
            waiting=stands.waiting,
        )
    )


def findings_of(found: Fixity) -> tuple[Diagnosis, ...]:
    """Return what is to be told of a look at the store: one diagnosis for each kind of finding."""
    made = (_damage(found), _destroyed(found), _unknown(found))
    return tuple(each for some in made for each in some)


def told(damaged: Sequence[Damaged]) -> tuple[Message, ...]:
    """Name the first damaged components by record, file and hash."""
    states = {"changed": _.p("component", "changed"), "missing": _.p("component", "missing")}
    return tuple(
        _(
            "{number}: {name} ({state}, {sha256})",
            number=each.number or each.record_id,
            name=each.name,
            state=states[each.state],
            sha256=each.sha256,
        )
        for each in damaged[:SHOWN]
    )


def _damage(found: Fixity) -> list[Diagnosis]:
    changed = [each for each in found.damaged if each.state == "changed"]
    missing = [each for each in found.damaged if each.state == "missing"]
    parts = []
    if changed:
        said = _("Files whose bytes were changed: {count}", count=len(changed))
        parts.append(Diagnosis(Status.BROKEN, said, _FROM_BACKUP, told(changed), "blob_changed"))
    if missing:
        said = _("Files that are missing: {count}", count=len(missing))
        parts.append(Diagnosis(Status.BROKEN, said, _FROM_BACKUP, told(missing), "blob_missing"))
    return parts


def _destroyed(found: Fixity) -> list[Diagnosis]:
    unsettled = [each.sha256 for each in found.destroyed if not each.settled]
    returned = [each.sha256 for each in found.destroyed if each.settled]
    parts = []
    if unsettled:
        parts.append(
            Diagnosis(
                Status.BROKEN,
                _(
                    "Files that an executed act destroys and that are not yet removed: {count}",
                    count=len(unsettled),
                ),
                _("Execute the act again: it ends what it began."),
                _listed(unsettled),
                "removal_unsettled",
            )
        )
    if returned:
        parts.append(
            Diagnosis(
                Status.BROKEN,
                _("Files that were destroyed by an act and lie here again: {count}",
                  count=len(returned)),
                _("They came with a backup or by hand: restore with the list of disposals, or "
                  "delete these files from the folder blobs."),
                _listed(returned),
                "destroyed_returned",
            )
        )  # fmt: skip
    return parts


def _unknown(found: Fixity) -> list[Diagnosis]:
    parts = []
    if found.strays:
        parts.append(
            Diagnosis(
                Status.WARNING,
                _("In the store lies what is no stored file: {count}", count=len(found.strays)),
                _("Find out who put it there; move it out of the folder blobs."),
                _listed(found.strays),
                "blob_extra",
            )
        )
    if found.orphans:
        parts.append(
            Diagnosis(
                Status.OK,
                _("Files nobody refers to: {count}", count=len(found.orphans)),
                _("They were left by interrupted work and do no harm; backups leave them out."),
                _listed(found.orphans),
                "blob_orphaned",
            )
        )
    return parts


def _listed(names: Sequence[str]) -> tuple[Message, ...]:
    return tuple(Message("{name}", {"name": name}) for name in names[:SHOWN])
