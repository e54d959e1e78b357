"""A filtered list: address, columns, filterset, panel, ranges, order."""
