"""What screens share: the house opened for an actor, console habits, pages."""
