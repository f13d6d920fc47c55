"""Who signed which bytes of a record, in what order, and whether that is true (domain §9)."""
