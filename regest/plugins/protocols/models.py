"""All tables of the plugin, by which its migrations and the event log know them."""

from regest.plugins.protocols.tables.meetings import (
    ProtocolsItem,
    ProtocolsMaterial,
    ProtocolsMeeting,
    ProtocolsParticipant,
    ProtocolsPresence,
    ProtocolsProposal,
    ProtocolsReopening,
)
from regest.plugins.protocols.tables.minutes import (
    ProtocolsAnnex,
    ProtocolsDelivery,
    ProtocolsExtract,
    ProtocolsMinutes,
    ProtocolsRemark,
)
from regest.plugins.protocols.tables.notices import (
    ProtocolsHandout,
    ProtocolsNotice,
    ProtocolsRecipient,
)
from regest.plugins.protocols.tables.removals import ProtocolsRemoval
from regest.plugins.protocols.tables.votes import (
    ProtocolsBallot,
    ProtocolsExecutor,
    ProtocolsMotion,
    ProtocolsOpinion,
    ProtocolsPoint,
    ProtocolsSpeech,
)

__all__ = [
    "ProtocolsAnnex",
    "ProtocolsBallot",
    "ProtocolsDelivery",
    "ProtocolsExecutor",
    "ProtocolsExtract",
    "ProtocolsHandout",
    "ProtocolsItem",
    "ProtocolsMaterial",
    "ProtocolsMeeting",
    "ProtocolsMinutes",
    "ProtocolsMotion",
    "ProtocolsNotice",
    "ProtocolsOpinion",
    "ProtocolsParticipant",
    "ProtocolsPoint",
    "ProtocolsPresence",
    "ProtocolsProposal",
    "ProtocolsRecipient",
    "ProtocolsRemark",
    "ProtocolsRemoval",
    "ProtocolsReopening",
    "ProtocolsSpeech",
]
