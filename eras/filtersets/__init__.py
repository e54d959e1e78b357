"""The questions that a visitor may ask, a module a kind."""
