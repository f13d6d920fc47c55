"""Backups: folders that hold all of a deployment at one moment, made online and restored whole."""
