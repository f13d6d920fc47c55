"""Notices of meetings: whom they are owed, what they tell, sent and followed (MTG-2)."""
