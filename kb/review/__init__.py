"""Permissions and groups."""
