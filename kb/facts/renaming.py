"""Keys by former slugs: a record or a reference that names a renamed record by its old slug finds it."""

from dataclasses import dataclass, field

from kb.facts.kinds import FactModel
from kb.facts.reading import Record, joined
from kb.models import FormerSlug

FormerSlugs = dict[tuple[str, str], str]


def former_slugs(records: list[Record]) -> FormerSlugs:
    """Return the current slug by kind and former slug: those of the database, and those that are being loaded."""
    found = {
        (kind, slug): current for kind, slug, current in FormerSlug.objects.values_list("kind", "slug", "current_slug")
    }
    loaded = (record.values for record in records if record.kind.model is FormerSlug)
    return found | {
        (values["kind"], values["slug"]): values["current_slug"]
        for values in loaded
        if {"kind", "slug", "current_slug"} <= values.keys()
    }


@dataclass
class Renaming:
    """The former slugs, and those of them that the records of a load used."""

    former: FormerSlugs = field(default_factory=dict)
    used: dict[str, str] = field(default_factory=dict)

    def current(self, kind: FactModel, key: tuple, ids: dict[tuple, int]) -> tuple:
        """Return the key by current slugs, where no record has the given one and one has that."""
        if key in ids or len(key) != len(kind.key_fields):
            return key
        parts = zip(kind.key_fields, key, strict=True)
        current = tuple(self.former.get((column.model._meta.label_lower, part), part) for column, part in parts)
        if current == key or current not in ids:
            return key
        self.used[f"{kind.label} {joined(key)}"] = joined(current)
        return current

    def rename(self, record: Record, ids: dict[tuple, int]) -> None:
        """Give the record the key of the existing one that it names by a former slug."""
        if record.key is None or (current := self.current(record.kind, record.key, ids)) == record.key:
            return
        record.key = current
        if record.kind.key_names == ("slug",):
            record.values["slug"] = current[0]
