"""Tables of membership, one module per concept."""
