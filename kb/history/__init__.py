"""What was changed."""
