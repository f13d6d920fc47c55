"""What the plugin declares at its door."""
