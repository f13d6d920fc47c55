"""The ground everyone stands on: errors, messages, time, rules, settings."""
