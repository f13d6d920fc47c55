"""Pairs that work: plan and log, doubts, the end, reports."""
