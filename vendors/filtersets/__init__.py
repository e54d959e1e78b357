"""The filters of the lists, a module a kind."""
