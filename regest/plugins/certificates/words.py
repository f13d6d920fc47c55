"""The names by which certificates of membership are known, and the plugin's own translator.

They are papers of appendix Б, not the certificates of electronic signatures that core keeps.
"""

from __future__ import annotations

from regest.api import Translator

PLUGIN = "certificates"
_ = Translator(PLUGIN)

MEMBER_CERTIFICATE = "member_certificate"
LIFE_LEDGER = "member_certificate"
YEAR_LEDGER = "member_certificate_year"
REPLACES = "replaces_certificate"

# Standings of core that are read.
MEMBER = "member"
CANDIDATE = "candidate"
HEAD = "head"

HOLDER = "holder"
CLAUSE = "п. 3.13 Положения"
ENDED_CLAUSE = "п. 3.14, 3.15 Положения"
# Where a number is looked up by anybody.
CHECK_PATH = "/certificates/check"
