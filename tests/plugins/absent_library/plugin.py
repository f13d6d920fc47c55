"""Fails at its import: the library that it needs is not there."""

from a_library_that_nobody_has import reckon

__all__ = ["reckon"]
