"""The project: its settings and URLs, and the packages that its apps share, each described by its first line."""
