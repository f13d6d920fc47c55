"""How records stay: whether bytes, numbers and chain are still what they were."""
