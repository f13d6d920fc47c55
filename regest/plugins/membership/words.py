"""The names by which membership is known in the catalogue, and the plugin's own translator."""

from __future__ import annotations

from regest.api import Translator

PLUGIN = "membership"
_ = Translator(PLUGIN)

# Kinds of standings that the core brings.
MEMBER = "member"
CANDIDATE = "candidate"
HEAD = "head"
CERTIFIED = "qms_certified"
SEAT = "presidium_seat"

# Record classes.
APPLICATION = "membership_application"
OPINION = "expert_opinion"
LEAVING = "membership_leaving"
AGREEMENT = "partner_agreement"
CONSENT = "data_consent"
# The preset's class for orders of the authority, and what stands for it where there is none.
AUTHORITY_ORDER = "authority_order"
OWN_ORDER = "membership_order"

LEDGER = "membership_papers"
# Of their own: a hole among the applications would tell that something stands there.
CONSENTS_LEDGER = "membership_consents"

# Roles of parties on these records.
APPLICANT = "applicant"
ABOUT = "about"
PERSON = "person"

# Link types.
ADMITTED_BY = "admitted_by"
OPINION_ON = "opinion_on"
