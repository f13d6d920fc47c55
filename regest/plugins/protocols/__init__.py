"""Meetings and minutes: agenda, quorum, votes, minutes, decisions (statute 3.4–3.17, 4.2–4.10)."""
