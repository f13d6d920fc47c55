"""What the chair decides of letters, and what becomes of it: resolutions, control, orders."""
