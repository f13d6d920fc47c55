"""All tables of the plugin, by which its migrations and the event log know them."""

from regest.plugins.membership.tables.admission import (
    MembershipOrder,
    MembershipOrderLine,
    MembershipSeat,
)
from regest.plugins.membership.tables.consents import MembershipConsent, MembershipDataRequest
from regest.plugins.membership.tables.imports import MembershipImport
from regest.plugins.membership.tables.joining import (
    MembershipApplication,
    MembershipOpinion,
    MembershipPaper,
    MembershipStep,
)
from regest.plugins.membership.tables.leaving import (
    MembershipConsequence,
    MembershipEnding,
    MembershipInforming,
)
from regest.plugins.membership.tables.partners import (
    MembershipAgreement,
    MembershipAgreementParty,
    MembershipPartner,
)
from regest.plugins.membership.tables.processes import (
    MembershipAssignment,
    MembershipHelp,
    MembershipProcess,
)

__all__ = [
    "MembershipAgreement",
    "MembershipAgreementParty",
    "MembershipApplication",
    "MembershipAssignment",
    "MembershipConsent",
    "MembershipConsequence",
    "MembershipDataRequest",
    "MembershipEnding",
    "MembershipHelp",
    "MembershipImport",
    "MembershipInforming",
    "MembershipOpinion",
    "MembershipOrder",
    "MembershipOrderLine",
    "MembershipPaper",
    "MembershipPartner",
    "MembershipProcess",
    "MembershipSeat",
    "MembershipStep",
]
