"""Letters, their parts and numbers: from the description to the registered record."""
