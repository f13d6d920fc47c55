"""A meeting that sits: who it is made of, who is in the room and when, opened and closed."""
