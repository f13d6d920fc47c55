"""The records catalogue: knows no plugin, no screen, no search engine."""
