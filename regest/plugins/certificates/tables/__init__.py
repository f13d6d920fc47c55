"""Tables of certificates of membership."""
