"""Former slugs in a sheet: a row, or a reference in it, that names a renamed record finds it."""

from collections.abc import Collection

from django.db import models

from kb.facts.kinds import FactModel, kind_of
from kb.facts.renaming import FormerSlugs


class CurrentSlugs:
    """Puts current slugs in place of former ones, and notes which it found."""

    def __init__(self, kind: FactModel, former: FormerSlugs, existing: Collection[tuple]):
        self.kind, self.former = kind, former
        # A record that has the slug now comes first.
        self.taken = {key[0] for key in existing} if kind.key_names == ("slug",) else set()
        self.used: dict[str, str] = {}

    def current(self, stated: dict) -> dict:
        """Return the values of a row with current slugs."""
        return {name: self.value(self.kind.fields[name], value) for name, value in stated.items()}

    def value(self, field: models.Field, value):
        if field.many_to_many:
            return [self.key(field.related_model, key) for key in value] if isinstance(value, list) else value
        if field.is_relation:
            return self.key(field.related_model, value)
        if field.name == "slug" and isinstance(value, str) and value not in self.taken:
            return self.slug(self.kind.label, value)
        return value

    def key(self, model: type[models.Model], key):
        """Return the natural key of a reference."""
        fields = kind_of(model).key_fields
        if not isinstance(key, list) or len(key) != len(fields):
            return key
        return [self.slug(column.model._meta.label_lower, part) for column, part in zip(fields, key, strict=True)]

    def slug(self, label: str, slug):
        current = self.former.get((label, slug), slug)
        if current != slug:
            self.used[f"{label} {slug}"] = current
        return current
