"""Letters that go out: drafts of answers, and sending."""
