"""«К регистрации»: what is proposed for registration, and how it was read."""
