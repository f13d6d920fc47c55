"""The names by which meetings are known in the catalogue, and the plugin's own translator."""

from __future__ import annotations

from regest.api import Translator

PLUGIN = "protocols"
_ = Translator(PLUGIN)

# Bodies of the statute, and kinds of bodies.
PRESIDIUM = "presidium"
ASSEMBLY = "assembly"
GENERAL = "general"

# Record classes.
PRESIDIUM_MINUTES = "presidium_minutes"
ASSEMBLY_MINUTES = "assembly_minutes"
GROUP_MINUTES = "group_minutes"
MINUTES_CLASSES = (PRESIDIUM_MINUTES, ASSEMBLY_MINUTES, GROUP_MINUTES)
DECISION = "decision"
EXTRACT = "minutes_extract"
NOTICE = "meeting_notice"
DECISION_PAPER = "decision_paper"
EXECUTION_REPORT = "execution_report"
# A class of whatever module keeps a journal of letters; none is needed.
OUTGOING_LETTER = "outgoing_letter"

# Roles of parties on a record of minutes, and on decisions.
CHAIRING = "chairing"
SECRETARY = "secretary"
EXECUTOR = "executor"
ADDRESSEE = "addressee"

# The kind of signatures given by hand.
ON_PAPER = "paper"

# Link types.
DECIDED_IN = "decided_in"
EXTRACT_OF = "extract_of"
EXECUTES = "executes"
