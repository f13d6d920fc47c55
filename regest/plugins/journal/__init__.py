"""The journal: registration of incoming and outgoing letters."""
