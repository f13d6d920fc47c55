"""Tables of mentoring: lists being approved, pairs in force, and what pairs do."""
