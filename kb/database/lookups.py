"""Lookups that PostgreSQL answers and Django does not know; the app registers them once it is ready."""

import numpy as np
from django.contrib.postgres.fields import ArrayField
from django.db import models


class AnyOf(models.Lookup):
    """Whether a key is among many: they go to the database as one array, not as a parameter each.

    Given as a numpy array they are not looked at one by one either, until the query runs.
    """

    lookup_name = "any_of"
    prepare_rhs = False

    def as_sql(self, compiler, connection):
        column, parameters = self.process_lhs(compiler, connection)
        return f"{column} = ANY(%s::bigint[])", [*parameters, np.asarray(self.rhs).tolist()]


class Joined(models.Transform):
    """The items of an array as one text, an item a line: what a search may look in, without the array's own marks."""

    lookup_name = "joined"
    function = "array_to_string"
    template = "%(function)s(%(expressions)s, E'\\n')"
    output_field = models.TextField()


class HasAnyOf(models.Lookup):
    """Whether an array of texts has one of many: unlike `overlap` it looks each item up, not each in each."""

    lookup_name = "has_any_of"
    prepare_rhs = False

    def as_sql(self, compiler, connection):
        array, parameters = self.process_lhs(compiler, connection)
        return f"EXISTS (SELECT FROM unnest({array}) AS item WHERE item = ANY(%s::text[]))", [*parameters, self.rhs]


def register() -> None:
    """Have Django know them for the fields that they are for."""
    # A foreign key takes no lookups from `Field`.
    models.Field.register_lookup(AnyOf)
    models.ForeignKey.register_lookup(AnyOf)
    ArrayField.register_lookup(Joined)
    ArrayField.register_lookup(HasAnyOf)
