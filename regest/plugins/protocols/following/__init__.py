"""What follows signed minutes: decisions delivered and executed, extracts issued (EXE)."""
