"""An old journal kept in a table taken over with its numbers: read, looked over, adopted."""
