"""Letters that come as messages: where they wait, their parts, and their cards."""
