"""Certificates of membership (statute, appendix Б): issued, handed over, checked, annulled."""
