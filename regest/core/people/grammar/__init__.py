"""Russian names, posts and names of organisations in the six cases; knows no database."""
