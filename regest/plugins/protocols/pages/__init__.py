"""Pages of meetings, of their minutes, and of what follows."""
