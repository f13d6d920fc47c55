"""Votes of a meeting: in their turn, taken, counted, and the points that they decide (VOT)."""
