"""Official papers: journals in their official columns, cards and marks of letters."""
