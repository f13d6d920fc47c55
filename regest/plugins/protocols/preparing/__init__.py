"""Meetings prepared: planned, their agenda, proposals, materials and draft resolution."""
