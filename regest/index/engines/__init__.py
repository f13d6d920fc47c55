"""Search engines behind one protocol; each must pass the contract suite of `tests/index`."""
