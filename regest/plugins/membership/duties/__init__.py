"""Processes of the quality system: which member answers for which, and the help it gave (3.17)."""
