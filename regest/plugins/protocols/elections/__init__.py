"""Offices given and ended by vote, and organisations removed (3.3, 3.6–3.8, 3.14)."""
