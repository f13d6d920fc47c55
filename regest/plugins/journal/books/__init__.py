"""The journals of a year: looked through, counted, closed."""
