"""Full-text search over the catalogue: the database is the truth, the index is disposable."""
