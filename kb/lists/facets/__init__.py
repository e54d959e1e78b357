"""The filters of a list that count their values."""
