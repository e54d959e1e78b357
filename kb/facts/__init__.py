"""Facts in files: reading, checking, loading and dumping the knowledge base itself."""
