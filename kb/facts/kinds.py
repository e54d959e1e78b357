"""Which kinds of record are in which file, and what a record of each kind consists of."""

from functools import cache, cached_property

from django.apps import apps
from django.db import models

from kb.models.querysets import natural_key_paths

# Each app declares its own; the numbers in their names give the order that `loaddata` needs.
FILES = dict(
    sorted(
        (name, [f"{config.label}.{model}" for model in models])
        for config in apps.get_app_configs()
        for name, models in getattr(config, "fact_files", {}).items()
    )
)

MISSING = object()


class FactModel:
    """One model as it is in the files: the fields of a record and its natural key."""

    def __init__(self, model: type[models.Model]):
        self.model = model
        self.label = model._meta.label_lower
        self.columns = [field for field in model._meta.concrete_fields if field.editable and not field.primary_key]
        self.links = model.link_fields()
        self.references = [field for field in self.columns if field.is_relation]
        self.fields = {field.name: field for field in (*self.columns, *self.links)}
        self.key_names = model.natural_key_fields
        self.key_paths = natural_key_paths(model)

    @cached_property
    def key_fields(self) -> list[models.Field]:
        """The plain fields that the natural key consists of, one for each of `key_paths`."""
        found = []
        for name in self.key_names:
            field = self.fields[name]
            found += kind_of(field.related_model).key_fields if field.is_relation else [field]
        return found

    @cached_property
    def absent(self) -> dict:
        """What a field left out of a record means: its default, nothing, or a fault (MISSING)."""
        return {name: absent_value(field) for name, field in self.fields.items()}


def absent_value(field: models.Field):
    if field.many_to_many:
        return ()
    value = field.get_default()
    required = not field.blank and value in field.empty_values
    return MISSING if required else value


@cache
def kind_of(model: type[models.Model]) -> FactModel:
    return FactModel(model)


def kinds_in(file: str) -> list[FactModel]:
    """Return the kinds that are in the file, in its order."""
    return [kind_of(apps.get_model(label)) for label in FILES[file]]


def all_kinds() -> dict[str, FactModel]:
    """Return every kind by its label."""
    return {kind.label: kind for file in FILES for kind in kinds_in(file)}
