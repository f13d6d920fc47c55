"""Membership: applications, admission by order, endings, processes, partners, consents."""
