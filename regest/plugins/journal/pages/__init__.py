"""The journal's pages: letters registered, those that wait, answers and requests."""
