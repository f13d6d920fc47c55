"""Plugins of ours; each imports `regest.api` alone and knows no other."""
