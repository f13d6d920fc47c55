"""All tables of the plugin, by which its migrations and the event log know them."""

from regest.plugins.protocols.meeting_tables import (
    ProtocolsItem,
    ProtocolsMaterial,
    ProtocolsMeeting,
    ProtocolsParticipant,
    ProtocolsPresence,
    ProtocolsProposal,
    ProtocolsReopening,
)
from regest.plugins.protocols.minutes_tables import (
    ProtocolsAnnex,
    ProtocolsDelivery,
    ProtocolsExtract,
    ProtocolsMinutes,
    ProtocolsRemark,
)
from regest.plugins.protocols.notice_tables import (
    ProtocolsHandout,
    ProtocolsNotice,
    ProtocolsRecipient,
)
from regest.plugins.protocols.removal_tables import ProtocolsRemoval
from regest.plugins.protocols.vote_tables import (
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
