"""What migrations do here beside Django's own operations."""

from django.db.migrations.operations.base import Operation


class AtOnce(Operation):
    """Operations that do not build on each other, as one: the models are rendered once, not again after each.

    With a table of changes beside every table that is the difference between seconds and minutes. Tables come whole,
    with their keys and indexes.
    """

    def __init__(self, operations: list[Operation]):
        self.operations = operations

    def state_forwards(self, app_label, state):
        # What is not rendered is not rendered again by each of them.
        state.__dict__.pop("apps", None)
        for operation in self.operations:
            operation.state_forwards(app_label, state)

    def database_forwards(self, app_label, schema_editor, from_state, to_state):
        for operation in self.operations:
            operation.database_forwards(app_label, schema_editor, from_state, to_state)

    def database_backwards(self, app_label, schema_editor, from_state, to_state):
        # Seen from there: a table that goes with them does not stand in the state that they go back to.
        for operation in reversed(self.operations):
            operation.database_backwards(app_label, schema_editor, from_state, from_state)

    def describe(self):
        return f"{len(self.operations)} operations at once"
