"""Papers to be filled in or sent: appendix А, a consent, the letter that returns an application."""
