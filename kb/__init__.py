"""The project: its settings and addresses, and the rooms that its apps share; the first line of each says which."""
