"""Logging in by django-allauth: who may, with which second factor, and how often they may try."""
