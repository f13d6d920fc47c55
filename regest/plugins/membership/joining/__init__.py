"""Joining: applications, documents of candidates, opinions, orders, seats proposed."""
