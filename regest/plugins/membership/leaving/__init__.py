"""Leaving: exit, reorganisation, removal, liquidation, and what ends with a membership."""
