"""Minutes: drawn up, worded, set as a paper, remarked on, signed, and registered (PRT)."""
