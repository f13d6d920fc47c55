"""One transaction, one witness: the database, the audit chain and the blobs."""
