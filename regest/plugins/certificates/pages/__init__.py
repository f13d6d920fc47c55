"""Pages of certificates of membership."""
