"""The command line: what `regest` can do, one module per group of commands."""
