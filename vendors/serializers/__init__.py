"""How records are told to machines, a module a kind."""
