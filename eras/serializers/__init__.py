"""How records are serialized, a module a kind."""
