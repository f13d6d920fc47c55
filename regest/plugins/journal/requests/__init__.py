"""Letters that await replies, and what a letter replies to."""
