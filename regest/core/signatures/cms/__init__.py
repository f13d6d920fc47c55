"""Certificate signatures in CMS containers and in PDF files: checked, made, shown (domain 9)."""
