"""What PostgreSQL promises: fields, constraints, triggers, and the embedded server."""
