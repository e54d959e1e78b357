"""Organizations and sources: the kinds that both apps share."""
