"""Tables of meetings and of what is kept of them: votes, notices, minutes, removals."""
