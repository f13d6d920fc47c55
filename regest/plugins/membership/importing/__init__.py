"""Existing registers of members brought in with their history."""
