"""Retention periods: who prescribes them, which one holds, and how its dates are reckoned."""
