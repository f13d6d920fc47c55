"""Mentors and candidates: pairs proposed, agreed, approved, followed to the certificate."""
