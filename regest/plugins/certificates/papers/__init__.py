"""Certificates and their register as papers."""
