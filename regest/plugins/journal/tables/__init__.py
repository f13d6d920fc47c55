"""Tables of the journal, one module for each procedure."""
