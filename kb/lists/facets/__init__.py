"""What may be asked of a list, value by value."""
