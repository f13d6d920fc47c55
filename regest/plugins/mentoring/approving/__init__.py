"""A list of pairs on its way: proposed, changed, agreed by the Presidium, approved."""
