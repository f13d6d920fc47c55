"""Dishes: a stranger's plugin that implements every hook, in a distribution of its own."""
