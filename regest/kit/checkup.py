"""Every check of a deployment: core's, and that of the search index, which core does not know."""

from __future__ import annotations

from collections.abc import Callable, Container
from contextlib import closing

from regest.core.base.messages import Message, _
from regest.core.deployment import Deployment
from regest.core.preservation import rotation
from regest.core.preservation.checks import CHECKS
from regest.core.preservation.health import (
    SHOWN,
    Check,
    Checkup,
    Diagnosis,
    Patient,
    Status,
    examine,
    good,
    together,
)
from regest.core.preset_additions import missing_additions
from regest.index.diagnosis import diagnose
from regest.kit import backups, handover, renditions
from regest.kit.house import House


def all_checks(deployment: Deployment) -> tuple[tuple[str, Check], ...]:
    """Return the checks by name, in the order in which they are carried out."""
    return (
        *CHECKS,
        ("preset", _preset_check(deployment)),
        ("backups", _backups_check(deployment)),
        ("renditions", _renditions_check(deployment)),
        ("handover", _handover_check(deployment)),
        ("index", _index_check(deployment)),
    )


def _preset_check(deployment: Deployment) -> Check:
    def check(_patient: Patient) -> Diagnosis:
        with deployment.database.read() as session:
            missing = missing_additions(session, deployment.preset)
        if not missing:
            return good(_("Rights, roles and words of the preset have all been brought"))
        return Diagnosis(
            Status.WARNING,
            _("This version has rights or words that the system has not been given yet"),
            _("Run: regest db upgrade."),
            tuple(Message("{entry}", {"entry": f"{each.kind}: {each.entry}"}) for each in missing),
            code="preset_behind",
        )

    return check


def _renditions_check(deployment: Deployment) -> Check:
    def check(_patient: Patient) -> Diagnosis:
        found, reasons = renditions.tally(House(deployment))
        parts = []
        if found.waiting:
            parts.append(
                Diagnosis(
                    Status.WARNING,
                    _("Files kept for long that have no PDF/A yet: {count}", count=found.waiting),
                    _("Let a worker make it, or run `regest rendition make`; LibreOffice must be "
                      "installed."),
                    code="renditions_missing",
                )
            )  # fmt: skip
        if found.impossible:
            parts.append(
                Diagnosis(
                    Status.OK,
                    _("Files kept for long that cannot be PDF/A: {count}", count=found.impossible),
                    _("The originals are kept; ask authors of new papers for PDF/A."),
                    tuple(
                        Message("{reason}", {"reason": f"{reason}: {count}"})
                        for reason, count in reasons.items()
                    )[:SHOWN],
                    code="renditions_impossible",
                )
            )
        sound = _("Files kept for long as PDF/A: {count}", count=found.made + found.needless)
        if not parts:
            return good(sound)
        whole = together(parts)
        return whole if found.waiting else Diagnosis(Status.OK, sound, parts=whole.parts)

    return check


def _handover_check(deployment: Deployment) -> Check:
    def check(_patient: Patient) -> Diagnosis:
        today = deployment.database.today()
        owed = handover.owed(House(deployment))
        if owed is None:
            return good(_("Every change of the chair has its act of handing over"))
        change = owed.change
        told = _(
            "No act of handing over is registered: {giver} to {taker}, powers from {since}, "
            "due {due}",
            giver=change.giver.name,
            taker=change.taker.name,
            since=change.since,
            due=owed.due_on,
        )
        remedy = _("Run: {command}", command="regest handover draft")
        if owed.due_on < today:
            return Diagnosis(Status.WARNING, told, remedy, code="handover_missing")
        return Diagnosis(Status.OK, told, remedy, code="handover_due")

    return check


def _backups_check(deployment: Deployment) -> Check:
    def check(_patient: Patient) -> Diagnosis:
        return backups.diagnose(deployment, backups.MACHINE.now())

    return check


def check_up(
    deployment: Deployment,
    step: Callable[[], None] = lambda: None,
    without: Container[str] = (),
) -> list[Checkup]:
    """Carry out all checks but those named in `without`; `step` is called after each."""
    patient = Patient(
        deployment.folder,
        deployment.database,
        deployment.blobs,
        deployment.table_sets(),
        tuple(deployment.plugins.failures),
        deployment.plugins.declared,
        step,
        rotation.term_days(deployment.rules, deployment.database.today()),
        deployment.disposals.path,
    )
    wanted = [(name, check) for name, check in all_checks(deployment) if name not in without]
    return list(examine(patient, wanted))


def _index_check(deployment: Deployment) -> Check:
    def check(_patient: Patient) -> Diagnosis:
        house = House(deployment)
        with closing(house.index) as index, house.read() as session:
            return diagnose(session, index)

    return check
