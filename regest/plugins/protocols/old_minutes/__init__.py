"""Minutes that were written elsewhere: read, compared with the rules, entered once confirmed."""
