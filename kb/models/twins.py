"""Twins: records of one kind that are likely the same thing, by what identifies it to people."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from urllib.parse import parse_qsl, urlencode, urlsplit

from django.contrib.postgres.fields import ArrayField
from django.db import models

from kb.database.fields import PartialDateField

# The plus sign distinguishes products: ATOM and ATOM+.
BESIDE_NAMES = re.compile(r"[^\w+]|_")
# Parameters that say where a reader came from, not what is read.
TRACKING = re.compile(r"utm_\w+|gclid|fbclid|msclkid|yclid|spm|mc_cid|mc_eid|igshid|_ga|ref_src|cmpid")
MONTH = len("2019-09")


def folded_name(text: str) -> str:
    """Return a name without what people write now so, now otherwise: case, width, spaces, punctuation."""
    return BESIDE_NAMES.sub("", unicodedata.normalize("NFKC", text).casefold())


def folded_address(url: str) -> str:
    """Return an address without what leads to the same page with it and without it."""
    parts = urlsplit(url.strip())
    host = parts.netloc.lower().removeprefix("www.")
    kept = [(name, value) for name, value in parse_qsl(parts.query) if not TRACKING.fullmatch(name.lower())]
    # A fragment is a place on the page, unless the page itself reads it as a path.
    path = f"#{parts.fragment}" if parts.fragment[:1] in ("/", "!") else ""
    return f"{host}{parts.path.rstrip('/')}?{urlencode(sorted(kept))}{path}"


def spellings(field: models.Field, value) -> list:
    """Return the value of a field as it is compared: a list has several, and what is not known has none."""
    match field:
        case ArrayField():
            return [folded for item in value or () if (folded := folded_name(item))]
        case PartialDateField():
            return [value[:MONTH]] if len(value) >= MONTH else []
        case models.URLField():
            return [folded_address(value)] if value else []
        case _ if field.is_relation or field.choices:
            return [] if value in (None, "") else [value]
    return [folded] if (folded := folded_name(value or "")) else []


@dataclass(frozen=True)
class Likeness:
    """What identifies the records of a kind to people: one of `any_of`, where there are any, beside all of `all_of`."""

    any_of: tuple[str, ...] = ()
    all_of: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """The fields that are compared."""
        return (*self.all_of, *self.any_of)

    def keys(self, model: type[models.Model], values: Mapping) -> set[tuple]:
        """Return what the record of these values (by column) has alike with each of its twins."""
        found = {field.name: spellings(field, values[field.attname]) for field in self.fields(model)}
        fixed = [found[name] for name in self.all_of]
        if not all(fixed):
            return set()
        base = tuple(value for (value,) in fixed)
        return {(*base, own) for name in self.any_of for own in found[name]} if self.any_of else {base}

    def fields(self, model: type[models.Model]) -> list[models.Field]:
        return [model._meta.get_field(name) for name in self.names]


def twins_among(model: type[models.Model], rows: Mapping[int, Mapping], wanted: Iterable[int]) -> dict[int, list[int]]:
    """Return the twins of each wanted row that has some, all by primary key; each row is its values by column."""
    keys = {pk: model.likeness.keys(model, values) for pk, values in rows.items()}
    alike = defaultdict(list)
    for pk, own in keys.items():
        for key in own:
            alike[key].append(pk)
    found = {pk: dict.fromkeys(other for key in keys[pk] for other in alike[key] if other != pk) for pk in wanted}
    return {pk: sorted(twins) for pk, twins in found.items() if twins}
