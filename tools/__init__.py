"""Programs that check and write for the house: `python -m tools.NAME` from the root."""
