"""Personal data: consents as papers of their own, withdrawal, requests of people (PD-1…6)."""
