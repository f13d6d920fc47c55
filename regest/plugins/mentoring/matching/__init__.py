"""Who may mentor whom, and the best distribution there is: pure functions (domain §8.1)."""
