"""Counts a list in memory; a closed room."""
