"""The names by which mentoring is known in the catalogue, and the plugin's own translator."""

from __future__ import annotations

from regest.api import Translator

PLUGIN = "mentoring"
_ = Translator(PLUGIN)

# Kinds of standings that others begin and end.
MEMBER = "member"
CANDIDATE = "candidate"
CERTIFIED = "qms_certified"

# Record classes, their ledger and file.
PAIR_LIST = "mentor_pair_list"
PAIR = "mentor_pair"
PAIR_FILE = "03-05"

# Roles of parties on the record of a pair.
MENTOR_ROLE = "mentor"
CANDIDATE_ROLE = "candidate"

# The link from a list or a pair to the decision that approved it.
APPROVED_BY = "approved_by"

CLAUSE = "п. 3.16 Положения"
END_CLAUSE = "п. 4.11 Положения"
