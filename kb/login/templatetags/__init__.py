"""Tags of the pages on which people log in."""
