"""Ties with others: partners whom the chair brings in, and agreements (5.2, 5.3)."""
